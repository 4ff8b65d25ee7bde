"""Those who run the shop in chat. Who was here before stands in the audit log, not here."""

from __future__ import annotations

from typing import Final

from core.domain.staff import Role, StaffMember
from storage.engine import Row
from storage.table import Table

_MEMBER: Final = "SELECT id, role, name, added_by, added_ms FROM staff"


def _member(row: Row) -> StaffMember:
    return StaffMember(id=row[0], role=Role(row[1]), name=row[2], added_by=row[3], added_ms=row[4])


class Staff(Table):
    __slots__ = ()

    def get(self, user_id: int) -> StaffMember | None:
        row = self._db.one(_MEMBER + " WHERE id = :id", {"id": user_id})
        return None if row is None else _member(row)

    def all(self) -> list[StaffMember]:
        """In the order in which they came."""
        return [_member(row) for row in self._db.all(_MEMBER + " ORDER BY added_ms, id")]

    def put(self, member: StaffMember) -> None:
        """Adds or replaces by id."""
        self._db.execute(
            """
            INSERT INTO staff (id, role, name, added_by, added_ms) VALUES (:id, :role, :name, :added_by, :added_ms)
            ON CONFLICT (id) DO UPDATE SET role = excluded.role, name = excluded.name, added_by = excluded.added_by,
                added_ms = excluded.added_ms
            """,
            {
                "id": member.id, "role": member.role.value, "name": member.name, "added_by": member.added_by,
                "added_ms": member.added_ms,
            },
        )  # fmt: skip

    def remove(self, user_id: int) -> bool:
        """False where nobody of this id is on the staff."""
        return self._db.execute("DELETE FROM staff WHERE id = :id", {"id": user_id}) == 1
