"""Whether the shop is closed for customers: one row while it is. Never says what that means: the use cases do."""

from __future__ import annotations

from core.ports import Closing
from storage.table import Table


class Closings(Table):
    __slots__ = ()

    def get(self) -> Closing | None:
        row = self._db.one("SELECT message, actor, since_ms FROM closing WHERE id = 1")
        return None if row is None else Closing(row[0], row[1], row[2])

    def put(self, closing: Closing) -> bool:
        """False where the shop is closed already: then nothing is changed."""
        added = self._db.execute(
            """
            INSERT INTO closing (id, message, actor, since_ms) VALUES (1, :message, :actor, :since)
            ON CONFLICT (id) DO NOTHING
            """,
            {"message": closing.message, "actor": closing.actor, "since": closing.since_ms},
        )
        return added == 1

    def remove(self) -> bool:
        """False where the shop was open."""
        return self._db.execute("DELETE FROM closing WHERE id = 1") == 1
