"""What goes out to chats beside their screens, until it is sent. Knows nothing of what it says."""

from __future__ import annotations

from core.domain.chats import Message
from storage.chats import CHATS
from storage.table import Table


class Messages(Table):
    __slots__ = ()

    def add(self, chat_id: int, body: str, *, replaces: int | None = None) -> None:
        now = self._unit.now_ms
        self._db.execute(
            """
            INSERT INTO messages (chat_id, body, replaces, due_ms, attempts, created_ms)
            VALUES (:chat, :body, :replaces, :now, 0, :now)
            """,
            {"chat": chat_id, "body": body, "replaces": replaces, "now": now},
        )
        self._unit.after_commit.add(CHATS)

    def take(self, chat_id: int, *, lease_ms: int) -> Message | None:
        """The oldest that waits, if it is due, leased to the caller."""
        now = self._unit.now_ms
        row = self._db.one(
            """
            UPDATE messages SET due_ms = :until, attempts = attempts + 1
            WHERE due_ms <= :now AND sent_ms IS NULL AND id = (
                SELECT id FROM messages WHERE chat_id = :chat AND sent_ms IS NULL ORDER BY id LIMIT 1
            )
            RETURNING id, chat_id, body, replaces, attempts
            """,
            {"until": now + lease_ms, "now": now, "chat": chat_id},
        )
        return None if row is None else Message(*row)

    def waits(self, chat_id: int) -> bool:
        found = self._db.one(
            "SELECT id FROM messages WHERE chat_id = :chat AND sent_ms IS NULL LIMIT 1", {"chat": chat_id}
        )
        return found is not None

    def sent(self, id: int, *, forget: bool = False) -> None:
        """With `forget`, nothing of what was sent is kept: it was a secret."""
        self._db.execute(
            "UPDATE messages SET sent_ms = :now, body = CASE WHEN :forget = 1 THEN '' ELSE body END WHERE id = :id",
            {"now": self._unit.now_ms, "forget": int(forget), "id": id},
        )

    def later(self, id: int, *, due_ms: int) -> None:
        self._db.execute("UPDATE messages SET due_ms = :due WHERE id = :id", {"due": due_ms, "id": id})

    def drop(self, chat_id: int) -> None:
        """Whatever waits will not be sent: the person has blocked the bot. Nor is it kept, as it may be a secret."""
        self._db.execute(
            "UPDATE messages SET sent_ms = :now, body = '' WHERE chat_id = :chat AND sent_ms IS NULL",
            {"now": self._unit.now_ms, "chat": chat_id},
        )

    def waiting(self, *, limit: int) -> list[int]:
        """Chats that something is due to be sent to."""
        rows = self._db.all(
            """
            SELECT DISTINCT chat_id FROM messages WHERE sent_ms IS NULL AND due_ms <= :now
            ORDER BY chat_id LIMIT :limit
            """,
            {"now": self._unit.now_ms, "limit": limit},
        )
        return [row[0] for row in rows]
