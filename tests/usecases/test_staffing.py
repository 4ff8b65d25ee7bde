"""Who runs the shop in chat: by the settings, by those who did before, or by a claim that works once."""

from __future__ import annotations

import asyncio

import pytest

from core.domain.errors import InvalidField, NotAllowed, NotFound, ShopError, WrongState
from core.domain.staff import Role, StaffMember
from core.usecases import staffing
from tests.shop import Shop

NAMED = frozenset({7})
NOBODY: frozenset[int] = frozenset()


async def add(shop: Shop, user_id: int, role: Role, *, reason: str = "new here") -> StaffMember:
    return await shop.db.write(
        lambda tx: staffing.add(tx, user_id, role, " Ann \n", actor="staff:7", reason=reason, owner_ids=NOBODY)
    )


async def remove(shop: Shop, user_id: int, owner_ids: frozenset[int] = NOBODY, *, reason: str = "left") -> StaffMember:
    return await shop.db.write(
        lambda tx: staffing.remove(tx, user_id, actor="staff:7", reason=reason, owner_ids=owner_ids)
    )


async def role_of(shop: Shop, user_id: int, owner_ids: frozenset[int] = NOBODY) -> Role | None:
    return await shop.db.read(lambda tx: staffing.role_of(tx, user_id, owner_ids))


async def claim(shop: Shop, code: str, user_id: int = 17, owner_ids: frozenset[int] = NOBODY) -> StaffMember:
    return await shop.db.write(lambda tx: staffing.claim(tx, code, user_id, "Ann", owner_ids=owner_ids))


async def issue(shop: Shop, code: str) -> None:
    await shop.db.write(lambda tx: staffing.issue_claim(tx, code))


async def test_staff_comes_changes_and_goes_and_each_time_it_is_written_down(shop: Shop) -> None:
    member = await add(shop, 17, Role.SUPPORT)
    assert (member.name, member.added_by) == ("Ann", "staff:7")
    assert await role_of(shop, 17) is Role.SUPPORT
    await add(shop, 17, Role.MANAGER, reason="learns fast")
    assert await role_of(shop, 17) is Role.MANAGER
    await add(shop, 18, Role.MANAGER)
    assert await remove(shop, 17) == StaffMember(17, Role.MANAGER, "Ann", "staff:7", shop.clock.now_ms)
    assert await role_of(shop, 17) is None
    assert [each.id for each in await shop.db.read(lambda tx: tx.staff.all())] == [18]
    audited = await shop.db.read(lambda tx: tx.audit.latest(9))
    assert [entry[1:] for entry in reversed(audited)] == [
        ("staff:7", "staff.add", "staff:17", "support: new here"),
        ("staff:7", "staff.add", "staff:17", "manager, was support: learns fast"),
        ("staff:7", "staff.add", "staff:18", "manager: new here"),
        ("staff:7", "staff.remove", "staff:17", "manager: left"),
    ]


async def test_whom_the_settings_name_is_an_owner_whatever_the_table_says(shop: Shop) -> None:
    await add(shop, 7, Role.SUPPORT)
    assert await role_of(shop, 7, NAMED) is Role.OWNER
    assert await role_of(shop, 8, NAMED) is None


async def test_the_last_owner_neither_goes_nor_steps_down(shop: Shop) -> None:
    await add(shop, 17, Role.OWNER)
    await add(shop, 18, Role.MANAGER)
    for act in (remove(shop, 17), add(shop, 17, Role.MANAGER)):
        with pytest.raises(WrongState) as refusal:
            await act
        assert refusal.value.reason == "last_owner"
    await remove(shop, 17, NAMED)
    await add(shop, 17, Role.OWNER)
    await add(shop, 18, Role.OWNER)
    await remove(shop, 17)
    assert await role_of(shop, 18) is Role.OWNER


async def test_two_owners_who_remove_each_other_at_once_leave_one(shop: Shop) -> None:
    await add(shop, 17, Role.OWNER)
    await add(shop, 18, Role.OWNER)
    ended = await asyncio.gather(remove(shop, 17), remove(shop, 18), return_exceptions=True)
    assert sorted(type(each).__name__ for each in ended) == ["StaffMember", "WrongState"]
    assert len(await shop.db.read(lambda tx: tx.staff.all())) == 1


@pytest.mark.parametrize("user_id", [0, -5, 2**52])
async def test_a_number_that_is_nobodys_is_refused(shop: Shop, user_id: int) -> None:
    with pytest.raises(InvalidField) as refusal:
        await add(shop, user_id, Role.SUPPORT)
    assert refusal.value.reason == "invalid_user_id"


async def test_nobody_comes_or_goes_without_a_reason_or_goes_who_is_not_there(shop: Shop) -> None:
    with pytest.raises(InvalidField):
        await add(shop, 17, Role.SUPPORT, reason=" ")
    with pytest.raises(InvalidField):
        await remove(shop, 17, reason="")
    with pytest.raises(NotFound) as refusal:
        await remove(shop, 17)
    assert refusal.value.reason == "staff_not_found"


async def test_the_first_who_brings_the_claim_is_the_owner_and_nobody_after(shop: Shop) -> None:
    assert await shop.db.read(lambda tx: staffing.claim_needed(tx, NOBODY))
    assert not await shop.db.read(lambda tx: staffing.claim_needed(tx, NAMED))
    await issue(shop, "secret")
    assert "secret" not in str(await shop.db.read(lambda tx: tx.upkeep.fact(staffing.CLAIM)))
    member = await claim(shop, "secret")
    assert (member.id, member.role, member.added_by) == (17, Role.OWNER, "staff:17")
    assert not await shop.db.read(lambda tx: staffing.claim_needed(tx, NOBODY))
    with pytest.raises(NotAllowed) as refusal:
        await claim(shop, "secret", 18)
    assert refusal.value.reason == "claim_over"


async def test_a_used_claim_works_no_more_even_when_the_owner_is_gone(shop: Shop) -> None:
    await issue(shop, "secret")
    await claim(shop, "secret")
    await remove(shop, 17, NAMED)
    await refused(shop, "secret", "claim_wrong")


async def refused(shop: Shop, code: str, why: str, owner_ids: frozenset[int] = NOBODY) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await claim(shop, code, owner_ids=owner_ids)
    assert refusal.value.reason == why
    assert await shop.db.read(lambda tx: tx.staff.all()) == []


async def test_a_claim_must_be_the_newest_that_was_given_out_and_no_older_than_a_day(shop: Shop) -> None:
    for code in ("", "guess", "ключ"):
        await refused(shop, code, "claim_wrong")
    await issue(shop, "first")
    await issue(shop, "second")
    await refused(shop, "first", "claim_wrong")
    await refused(shop, "second", "claim_over", NAMED)
    shop.clock.pass_ms(staffing.CLAIM_MS)
    await refused(shop, "second", "claim_expired")
    shop.clock.pass_ms(-1)
    assert (await claim(shop, "second")).role is Role.OWNER


async def test_of_many_who_bring_the_claim_at_once_one_gets_in(shop: Shop) -> None:
    await issue(shop, "secret")
    ended = await asyncio.gather(*(claim(shop, "secret", 20 + n) for n in range(8)), return_exceptions=True)
    assert sum(isinstance(each, StaffMember) for each in ended) == 1
    assert {each.reason for each in ended if isinstance(each, ShopError)} == {"claim_over"}
    assert len(await shop.db.read(lambda tx: tx.staff.all())) == 1
