"""Chats with the bot, and what came in for them. Knows nothing of what a screen means."""

from __future__ import annotations

from typing import Final

from core.domain.chats import Chat, Update
from storage.engine import Row
from storage.table import Table

CHATS: Final = "chats"
"""What is rung after a commit that leaves something to do for a chat."""

_CHAT: Final = """
    SELECT id, customer_id, username, language, language_chosen, screen, draft, version, shown_version, message_id,
        below, note, outcome, muted, blocked, referrer, created_ms, seen_ms, gathers_until_ms
    FROM chats
"""
_UPDATE: Final = "nr, id, chat_id, body, attempts, received_ms, due_ms"
_REACHABLE: Final = "blocked = 0 AND muted = 0 AND (:language = '' OR language = :language)"


def _chat(row: Row) -> Chat:
    return Chat(
        id=row[0], customer_id=row[1], username=row[2], language=row[3], language_chosen=row[4] == 1, screen=row[5],
        draft=row[6], version=row[7], shown_version=row[8], message_id=row[9], below=row[10] > row[8], note=row[11],
        outcome=row[12], muted=row[13] == 1, blocked=row[14] == 1, referrer=row[15], created_ms=row[16],
        seen_ms=row[17], gathers_until_ms=row[18] or 0,
    )  # fmt: skip


def _update(row: Row) -> Update:
    return Update(
        nr=row[0], id=row[1], chat_id=row[2], body=row[3], attempts=row[4], received_ms=row[5],
        gathers=row[6] is not None,
    )  # fmt: skip


class Chats(Table):
    __slots__ = ()

    def add(self, chat: Chat) -> bool:
        """False where the chat is known already: then nothing is changed."""
        added = self._db.execute(
            """
            INSERT INTO chats (id, customer_id, username, language, language_chosen, screen, draft, version,
                shown_version, message_id, below, note, outcome, muted, blocked, referrer, shower, shower_until_ms,
                created_ms, seen_ms, gathers_until_ms)
            VALUES (:id, :customer_id, :username, :language, :language_chosen, :screen, :draft, :version,
                :shown_version, :message_id, :below, :note, :outcome, :muted, :blocked, :referrer, '', 0,
                :created_ms, :seen_ms, :gathers_until_ms)
            ON CONFLICT (id) DO NOTHING
            """,
            _values(chat) | {"created_ms": chat.created_ms},
        )
        return added == 1

    def get(self, chat_id: int) -> Chat | None:
        row = self._db.one(_CHAT + " WHERE id = :id", {"id": chat_id})
        return None if row is None else _chat(row)

    def lock(self, chat_id: int) -> Chat | None:
        row = self._db.one(f"{_CHAT} WHERE id = :id{self._db.lock_rows}", {"id": chat_id})
        return None if row is None else _chat(row)

    def save(self, chat: Chat) -> None:
        """Keeps all but what `shown` keeps: the version that is shown and its message."""
        values = _values(chat)
        del values["shown_version"], values["message_id"]
        self._db.execute(
            """
            UPDATE chats SET customer_id = :customer_id, username = :username, language = :language,
                language_chosen = :language_chosen, screen = :screen, draft = :draft, version = :version,
                below = CASE WHEN :below = 1 THEN :version ELSE below END, note = :note, outcome = :outcome,
                muted = :muted, blocked = :blocked,
                referrer = :referrer, seen_ms = :seen_ms, gathers_until_ms = :gathers_until_ms
            WHERE id = :id
            """,
            values,
        )

    def of_customer(self, customer_id: int) -> list[Chat]:
        rows = self._db.all(_CHAT + " WHERE customer_id = :customer ORDER BY id", {"customer": customer_id})
        return [_chat(row) for row in rows]

    def named(self, username: str) -> Chat | None:
        """The chat of this user name, in whatever case: they are kept in lower case."""
        row = self._db.one(
            _CHAT + " WHERE username = :name AND username <> '' ORDER BY seen_ms DESC LIMIT 1",
            {"name": username.lower()},
        )
        return None if row is None else _chat(row)

    def invited(self, chat_id: int) -> int:
        """How many came by this chat's invitation."""
        row = self._db.one("SELECT COUNT(id) FROM chats WHERE referrer = :id", {"id": chat_id})
        return 0 if row is None else int(row[0])

    def move(self, customer_id: int, *, to: int) -> None:
        self._db.execute(
            "UPDATE chats SET customer_id = :to WHERE customer_id = :customer", {"to": to, "customer": customer_id}
        )

    def forget(self, chat_id: int) -> None:
        """Deletes the chat with its updates and messages."""
        for sql in (
            "DELETE FROM updates WHERE chat_id = :id AND handled_ms IS NULL",
            "DELETE FROM messages WHERE chat_id = :id AND sent_ms IS NULL",
            "DELETE FROM chats WHERE id = :id",
        ):
            self._db.execute(sql, {"id": chat_id})

    def claim(self, chat_id: int, *, lease_ms: int) -> bool:
        """Whether this process shows the chat from now on. Telling its own apart by its name, it can claim again."""
        now = self._unit.now_ms
        touched = self._db.execute(
            """
            UPDATE chats SET shower = :process, shower_until_ms = :until
            WHERE id = :id AND (shower = :process OR shower_until_ms <= :now)
            """,
            {"process": self._process, "until": now + lease_ms, "id": chat_id, "now": now},
        )
        return touched == 1

    def shown(self, chat_id: int, *, version: int, message_id: int | None = None) -> bool | None:
        """Reports what is shown, in which message if it is a new one, and ends the claim.

        True where a newer version waits already: the claim stays. None where the claim was lost meanwhile, as somebody
        else shows the chat, and where the chat is another one by now: it was forgotten and has begun anew.
        """
        row = self._db.one(
            """
            UPDATE chats SET shown_version = :version, message_id = COALESCE(:message, message_id),
                shower = CASE WHEN version > :version THEN shower ELSE '' END,
                shower_until_ms = CASE WHEN version > :version THEN shower_until_ms ELSE 0 END
            WHERE id = :id AND shown_version < :version AND version >= :version AND shower = :process
            RETURNING version
            """,
            {"id": chat_id, "version": version, "message": message_id, "process": self._process},
        )
        return None if row is None else bool(row[0] > version)

    def left(self, chat_id: int, message_id: int) -> None:
        """The live message has become another one for good: the next version is a new message."""
        self._db.execute(
            "UPDATE chats SET message_id = NULL WHERE id = :id AND message_id = :message",
            {"id": chat_id, "message": message_id},
        )

    def release(self, process: str) -> None:
        """Ends all claims of a process that has ended or died."""
        self._db.execute(
            "UPDATE chats SET shower = '', shower_until_ms = 0 WHERE shower = :process", {"process": process}
        )

    def unclaim(self, chat_id: int) -> None:
        self._db.execute(
            """
            UPDATE chats SET shower = '', shower_until_ms = 0
            WHERE id = :id AND shower = :process AND (version <= shown_version OR blocked = 1)
            """,
            {"id": chat_id, "process": self._process},
        )

    def unshown(self, *, limit: int) -> list[int]:
        """Chats whose newest version is not shown, and nobody is at it."""
        rows = self._db.all(
            """
            SELECT id FROM chats
            WHERE version > shown_version AND blocked = 0 AND (shower_until_ms <= :now OR shower = :process)
            ORDER BY id LIMIT :limit
            """,
            {"now": self._unit.now_ms, "process": self._process, "limit": limit},
        )
        return [row[0] for row in rows]

    def reachable(self, *, after: int, limit: int, language: str = "") -> list[int]:
        """Chats that may be written to unasked, by id, above `after`: not blocked, not muted."""
        rows = self._db.all(
            f"SELECT id FROM chats WHERE id > :after AND {_REACHABLE} ORDER BY id LIMIT :limit",
            {"after": after, "limit": limit, "language": language},
        )
        return [row[0] for row in rows]

    def count(self, *, language: str = "") -> int:
        row = self._db.one(f"SELECT COUNT(id) FROM chats WHERE {_REACHABLE}", {"language": language})
        return 0 if row is None else int(row[0])

    def count_languages(self) -> dict[str, int]:
        """The same by language; those that nobody speaks are left out."""
        rows = self._db.all(
            f"SELECT language, COUNT(id) FROM chats WHERE {_REACHABLE} GROUP BY language", {"language": ""}
        )
        return {row[0]: row[1] for row in rows}

    def set_blocked(self, chat_id: int, *, blocked: bool) -> None:
        self._db.execute("UPDATE chats SET blocked = :blocked WHERE id = :id", {"blocked": int(blocked), "id": chat_id})


def _values(chat: Chat) -> dict[str, object]:
    return {
        "id": chat.id, "customer_id": chat.customer_id, "username": chat.username.lower(), "language": chat.language,
        "language_chosen": int(chat.language_chosen), "screen": chat.screen, "draft": chat.draft,
        "version": chat.version, "shown_version": chat.shown_version, "message_id": chat.message_id,
        "below": int(chat.below), "note": chat.note, "outcome": chat.outcome, "muted": int(chat.muted),
        "blocked": int(chat.blocked), "referrer": chat.referrer, "seen_ms": chat.seen_ms,
        "gathers_until_ms": chat.gathers_until_ms,
    }  # fmt: skip


class Updates(Table):
    __slots__ = ()

    def put(self, id: str, chat_id: int, body: str, *, place: int = 0, gathered_ms: int | None = None) -> bool:
        """False where the id is known already. Without a `place` it is news, and whoever serves the chats is woken.

        With `gathered_ms`, the news is told together with others of its kind, from then on.
        """
        now = self._unit.now_ms
        added = self._db.execute(
            """
            INSERT INTO updates (id, chat_id, place, body, attempts, received_ms, due_ms)
            VALUES (:id, :chat, :place, :body, 0, :now, :due)
            ON CONFLICT (id) DO NOTHING
            """,
            {"id": id, "chat": chat_id, "place": place, "body": body, "now": now, "due": gathered_ms},
        )
        if added and not place and (gathered_ms or now) <= now:
            self._unit.after_commit.add(CHATS)
        return added == 1

    def oldest(self, chat_id: int) -> Update | None:
        """The oldest of those that are due."""
        row = self._db.one(
            f"""
            SELECT {_UPDATE} FROM updates
            WHERE chat_id = :chat AND handled_ms IS NULL AND (due_ms IS NULL OR due_ms <= :now)
            ORDER BY place, nr LIMIT 1
            """,
            {"chat": chat_id, "now": self._unit.now_ms},
        )
        return None if row is None else _update(row)

    def gathered(self, chat_id: int, *, limit: int) -> list[Update]:
        """What is told together, due or not, oldest first; it is handled with this. Under the lock of the chat."""
        rows = self._db.all(
            f"""
            UPDATE updates SET handled_ms = :now
            WHERE handled_ms IS NULL AND nr IN (
                SELECT nr FROM updates WHERE chat_id = :chat AND handled_ms IS NULL AND due_ms IS NOT NULL
                ORDER BY nr LIMIT :limit
            )
            RETURNING {_UPDATE}
            """,
            {"now": self._unit.now_ms, "chat": chat_id, "limit": limit},
        )
        return [_update(row) for row in sorted(rows)]

    def put_off(self, chat_id: int, until_ms: int) -> None:
        """What is told together waits until then."""
        self._db.execute(
            """
            UPDATE updates SET due_ms = :until
            WHERE chat_id = :chat AND handled_ms IS NULL AND due_ms < :until
            """,
            {"until": until_ms, "chat": chat_id},
        )

    def handled(self, nr: int) -> bool:
        """False where another was faster: then this transaction must change nothing."""
        touched = self._db.execute(
            "UPDATE updates SET handled_ms = :now WHERE nr = :nr AND handled_ms IS NULL",
            {"now": self._unit.now_ms, "nr": nr},
        )
        return touched == 1

    def failed(self, nr: int) -> None:
        """Counts an attempt, in a transaction apart from the one that failed."""
        self._db.execute("UPDATE updates SET attempts = attempts + 1 WHERE nr = :nr", {"nr": nr})

    def waiting(self, *, limit: int) -> list[int]:
        """Chats that something waits for and is due."""
        rows = self._db.all(
            """
            SELECT DISTINCT chat_id FROM updates
            WHERE handled_ms IS NULL AND (due_ms IS NULL OR due_ms <= :now)
            ORDER BY chat_id LIMIT :limit
            """,
            {"now": self._unit.now_ms, "limit": limit},
        )
        return [row[0] for row in rows]
