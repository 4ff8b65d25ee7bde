"""Broadcasts: what is said to everybody, and the chat up to which it was handed out. Sends nothing itself."""

from __future__ import annotations

from typing import Final

from core.domain.broadcasts import Broadcast, BroadcastState
from storage.engine import Row
from storage.table import Table

BROADCASTS: Final = "broadcasts"
"""What is rung after a commit that begins one."""

_COLUMNS: Final = (
    "id", "author", "body", "language", "state", "reached", "total", "sent", "failed", "created_ms", "updated_ms",
)  # fmt: skip
_BROADCAST: Final = f"SELECT {', '.join(_COLUMNS)} FROM broadcasts"


def _broadcast(row: Row) -> Broadcast:
    return Broadcast(
        id=row[0], author=row[1], body=row[2], language=row[3], state=BroadcastState(row[4]), reached=row[5],
        total=row[6], sent=row[7], failed=row[8], created_ms=row[9], updated_ms=row[10],
    )  # fmt: skip


def _values(broadcast: Broadcast) -> dict[str, object]:
    values = {name: getattr(broadcast, name) for name in _COLUMNS}
    return values | {"state": broadcast.state.value}


class Broadcasts(Table):
    __slots__ = ()

    def add(self, broadcast: Broadcast) -> None:
        self._db.execute(
            f"INSERT INTO broadcasts ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})",
            _values(broadcast),
        )
        self._unit.after_commit.add(BROADCASTS)

    def get(self, broadcast_id: int) -> Broadcast | None:
        row = self._db.one(_BROADCAST + " WHERE id = :id", {"id": broadcast_id})
        return None if row is None else _broadcast(row)

    def lock(self, broadcast_id: int) -> Broadcast | None:
        row = self._db.one(f"{_BROADCAST} WHERE id = :id{self._db.lock_rows}", {"id": broadcast_id})
        return None if row is None else _broadcast(row)

    def save(self, broadcast: Broadcast) -> None:
        """Keeps what changes: state, reached and the counts."""
        self._db.execute(
            """
            UPDATE broadcasts SET state = :state, reached = :reached, sent = :sent, failed = :failed,
                updated_ms = :updated_ms
            WHERE id = :id
            """,
            {
                "id": broadcast.id, "state": broadcast.state.value, "reached": broadcast.reached,
                "sent": broadcast.sent, "failed": broadcast.failed, "updated_ms": broadcast.updated_ms,
            },
        )  # fmt: skip

    def open(self) -> list[Broadcast]:
        """Those that are being sent, oldest first."""
        return [_broadcast(row) for row in self._db.all(_BROADCAST + " WHERE state = 'sending' ORDER BY id")]

    def latest(self, limit: int) -> list[Broadcast]:
        """Newest first."""
        return [
            _broadcast(row) for row in self._db.all(_BROADCAST + " ORDER BY id DESC LIMIT :limit", {"limit": limit})
        ]
