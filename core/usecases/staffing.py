"""Who runs the shop in chat: added, removed, and the first owner by a claim that works once.

Owners that the settings name are owners always and stand in no table. Changes of the staff wait for one another, so
that two of them cannot leave the shop without an owner. Whether the actor may change the staff is checked at the door.
"""

from __future__ import annotations

import hashlib
import hmac

from core.domain import customers
from core.domain.errors import InvalidField, NotAllowed, NotFound, WrongState
from core.domain.staff import Role, StaffMember
from core.ports import Transaction

CLAIM = "owner_claim"
CLAIM_MS = 24 * 3_600_000
HIGHEST_ID = 2**52 - 1  # Telegram's numbers of persons have at most 52 bits
NOBODY: frozenset[int] = frozenset()


def role_of(tx: Transaction, user_id: int, owner_ids: frozenset[int]) -> Role | None:
    """What the person may do here; None for a stranger. `owner_ids` are those of the settings."""
    if user_id in owner_ids:
        return Role.OWNER
    member = tx.staff.get(user_id)
    return None if member is None else member.role


def add(
    tx: Transaction, user_id: int, role: Role, name: str, *, actor: str, reason: str,
    owner_ids: frozenset[int] = NOBODY,
) -> StaffMember:  # fmt: skip
    """Lets a person in, or gives another role to one who is.

    Raises InvalidField (`invalid_user_id`, `reason_missing`), WrongState (`last_owner`) where the last owner would
    become something less.
    """
    if not 0 < user_id <= HIGHEST_ID:
        raise InvalidField("invalid_user_id", field="user_id", value=str(user_id)[:40])
    _check_reason(reason)
    _wait_for_others(tx)
    if role is not Role.OWNER:
        _check_not_last(tx, user_id, owner_ids)
    before = tx.staff.get(user_id)
    member = StaffMember(user_id, role, customers.name(name), actor, tx.now_ms)
    tx.staff.put(member)
    change = role.value if before is None else f"{role}, was {before.role}"
    tx.audit.add(actor, "staff.add", f"staff:{user_id}", f"{change}: {reason}")
    return member


def remove(
    tx: Transaction, user_id: int, *, actor: str, reason: str, owner_ids: frozenset[int] = NOBODY
) -> StaffMember:
    """Sends a person away; who it was. One whom the settings name stays an owner by them.

    Raises InvalidField (`reason_missing`), NotFound (`staff_not_found`), WrongState (`last_owner`).
    """
    _check_reason(reason)
    _wait_for_others(tx)
    member = tx.staff.get(user_id)
    if member is None:
        raise NotFound("staff_not_found", user_id=user_id)
    _check_not_last(tx, user_id, owner_ids)
    tx.staff.remove(user_id)
    tx.audit.add(actor, "staff.remove", f"staff:{user_id}", f"{member.role}: {reason}")
    return member


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")


def _wait_for_others(tx: Transaction) -> None:
    tx.partners.lock(tx.partners.house().id)


def _owners(tx: Transaction) -> set[int]:
    return {member.id for member in tx.staff.all() if member.role is Role.OWNER}


def _check_not_last(tx: Transaction, user_id: int, owner_ids: frozenset[int]) -> None:
    if not owner_ids and _owners(tx) == {user_id}:
        raise WrongState("last_owner", user_id=user_id, state=Role.OWNER.value)


# -- the first owner --------------------------------------------------------------------------------------------------


def claim_needed(tx: Transaction, owner_ids: frozenset[int]) -> bool:
    """Whether nobody is known who owns the shop."""
    return not owner_ids and not _owners(tx)


def issue_claim(tx: Transaction, code: str) -> None:
    """Keeps the fingerprint of a new code, valid for a day; an older one ends. `code` must be long and random."""
    tx.upkeep.set_fact(CLAIM, f"{_digest(code)}:{tx.now_ms + CLAIM_MS}")
    tx.audit.add("shop", "staff.claim_issued", "staff", "no owner is known")


def claim(tx: Transaction, code: str, user_id: int, name: str, *, owner_ids: frozenset[int] = NOBODY) -> StaffMember:
    """Who brings the code first is the owner.

    Raises NotAllowed: `claim_over` once an owner is known, `claim_wrong` for another code than the one that is out or
    one that was used, `claim_expired` after a day.
    """
    _wait_for_others(tx)
    if not claim_needed(tx, owner_ids):
        raise NotAllowed("claim_over", user_id=user_id)
    digest, _, until_ms = (tx.upkeep.fact(CLAIM) or "").partition(":")
    if not hmac.compare_digest(_digest(code), digest):
        raise NotAllowed("claim_wrong", user_id=user_id)
    if tx.now_ms >= int(until_ms):
        raise NotAllowed("claim_expired", user_id=user_id)
    tx.upkeep.set_fact(CLAIM, "")
    return add(tx, user_id, Role.OWNER, name, actor=f"staff:{user_id}", reason="brought the claim")


def _digest(code: str) -> str:
    """Plain SHA-256 is right for a secret that nobody can guess."""
    return hashlib.sha256(code.encode()).hexdigest()
