"""Those who run the shop in chat: owners, managers, support. Says which role may do what needs another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """From the highest to the lowest: each may do all that those below it may."""

    OWNER = "owner"
    MANAGER = "manager"
    SUPPORT = "support"

    def allows(self, needed: Role) -> bool:
        """Whether this role is the needed one or stands above it."""
        return _RANK[self] >= _RANK[needed]


_RANK = {Role.SUPPORT: 1, Role.MANAGER: 2, Role.OWNER: 3}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """`id` is Telegram's number of the person, `added_by` the actor of the audit log who let him in."""

    id: int
    role: Role
    name: str
    added_by: str
    added_ms: int
