"""The audit log, the shop's facts, turns, and the pruning of what is finished. Ledger, orders and audit log stay."""

from __future__ import annotations

from typing import Final

from storage.table import Table

_PRUNE: Final = {
    "jobs": "DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE done_ms < :before ORDER BY done_ms LIMIT :limit)",
    "inbox": """
        DELETE FROM inbox
        WHERE nr IN (SELECT nr FROM inbox WHERE handled_ms < :before ORDER BY handled_ms LIMIT :limit)
    """,
    "updates": """
        DELETE FROM updates
        WHERE nr IN (SELECT nr FROM updates WHERE handled_ms < :before ORDER BY handled_ms LIMIT :limit)
    """,
    "messages": """
        DELETE FROM messages
        WHERE id IN (SELECT id FROM messages WHERE sent_ms < :before ORDER BY sent_ms LIMIT :limit)
    """,
    "requests": """
        DELETE FROM requests
        WHERE (customer_id, id) IN (
            SELECT customer_id, id FROM requests WHERE at_ms < :before ORDER BY at_ms LIMIT :limit
        )
    """,
    "exchanges": """
        DELETE FROM exchanges
        WHERE id IN (SELECT id FROM exchanges WHERE at_ms < :before ORDER BY at_ms LIMIT :limit)
    """,
}


class Audit(Table):
    __slots__ = ()

    def add(self, actor: str, action: str, subject: str, reason: str) -> None:
        self._db.execute(
            """
            INSERT INTO audit_log (at_ms, actor, action, subject, reason)
            VALUES (:now, :actor, :action, :subject, :reason)
            """,
            {"now": self._unit.now_ms, "actor": actor, "action": action, "subject": subject, "reason": reason},
        )

    def latest(self, limit: int) -> list[tuple[int, str, str, str, str]]:
        """(at_ms, actor, action, subject, reason), newest first."""
        rows = self._db.all(
            "SELECT at_ms, actor, action, subject, reason FROM audit_log ORDER BY id DESC LIMIT :limit",
            {"limit": limit},
        )
        return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


class Upkeep(Table):
    __slots__ = ()

    def prune(self, table: str, *, before_ms: int, limit: int) -> int:
        """Deletes finished rows of a table ("jobs", "inbox", "updates", ...) that are older. How many went."""
        return self._db.execute(_PRUNE[table], {"before": before_ms, "limit": limit})

    def take_turn(self, name: str, holder: str, *, lease_ms: int) -> bool:
        """Whether `holder` alone has the turn `name` now: taken or prolonged by asking, lost as the lease ends."""
        now = self._unit.now_ms
        touched = self._db.execute(
            """
            INSERT INTO turns (name, holder, until_ms) VALUES (:name, :holder, :until)
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms
                WHERE turns.holder = :holder OR turns.until_ms <= :now
            """,
            {"name": name, "holder": holder, "until": now + lease_ms, "now": now},
        )
        return touched == 1

    def end_turns(self, holder: str) -> None:
        """Gives back all turns of a holder that stops or has died."""
        self._db.execute("DELETE FROM turns WHERE holder = :holder", {"holder": holder})

    def fact(self, name: str) -> str | None:
        row = self._db.one("SELECT value FROM facts WHERE name = :name", {"name": name})
        return None if row is None else str(row[0])

    def set_fact(self, name: str, value: str) -> None:
        self._db.execute(
            """
            INSERT INTO facts (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            {"name": name, "value": value},
        )
