"""Partners, their keys and their earnings."""

from __future__ import annotations

import asyncio

import pytest

from core.domain import ledger, partners
from core.domain.errors import BadInput, InsufficientBalance, InvalidField, NotFound
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done
from core.domain.partners import ApiKey, Scope
from core.usecases import partnering
from core.usecases.partnering import KeyTerms
from storage.transaction import Transaction
from tests.shop import usd
from tests.usecases.trade import Trade

KEYS = [partners.new_key(bytes([n] * 32)) for n in range(5)]
DAY_MS = 86_400_000


async def issue(
    trade: Trade, name: str = "Builder", *, nth: int = 0, house: bool = False, terms: KeyTerms | None = None
) -> int:
    return await trade.write(
        lambda tx: partnering.issue_key(tx, name=name, key=KEYS[nth], of_house=house, terms=terms)
    )  # fmt: skip


async def key(trade: Trade, nth: int = 0) -> ApiKey:
    found = await trade.read(lambda tx: tx.partners.key(partners.digest(KEYS[nth])))
    assert found is not None
    return found


async def test_the_first_key_of_a_name_makes_the_partner_and_the_next_is_the_same_ones(trade: Trade) -> None:
    first = await issue(trade, "  Flow   Builders ")
    second = await issue(trade, "Flow Builders", nth=1)
    one, two = await key(trade), await key(trade, 1)
    assert (one.id, two.id) == (first, second)
    assert one.partner == two.partner
    assert (one.partner.name, one.partner.house, one.partner.markup_bp) == ("Flow Builders", False, 0)
    assert one.valid_at(trade.shop.clock())


async def test_a_key_of_the_house_sells_to_the_houses_customers(trade: Trade) -> None:
    await issue(trade, house=True)
    assert (await key(trade)).partner == trade.house


async def test_a_keys_text_is_not_kept(trade: Trade) -> None:
    await issue(trade)
    found = await key(trade)
    assert KEYS[0] not in repr(found)
    assert found.hint == KEYS[0][:8]
    assert KEYS[0] not in repr(await trade.audited())


@pytest.mark.parametrize("name", ["", "  ", "House", "house", " HOUSE ", "x" * 65])
async def test_a_name_that_says_nothing_or_is_the_houses_is_refused(trade: Trade, name: str) -> None:
    with pytest.raises(InvalidField):
        await issue(trade, name)
    assert await trade.read(lambda tx: tx.partners.all()) == [trade.house]


async def test_a_revoked_key_is_refused_and_revoked_once(trade: Trade) -> None:
    number = await issue(trade)
    await trade.write(lambda tx: partnering.revoke_key(tx, number, reason="a test"))
    assert not (await key(trade)).valid_at(trade.shop.clock())
    for key_id in (number, 999):
        with pytest.raises(NotFound):
            await trade.write(lambda tx: partnering.revoke_key(tx, key_id, reason="a test"))  # noqa: B023
    assert [entry[1] for entry in await trade.audited()] == ["apikey.revoke", "apikey.create"]


async def test_who_made_and_ended_a_key_and_why_is_written_down(trade: Trade) -> None:
    def work(tx: Transaction) -> None:
        number = partnering.issue_key(tx, name="Builder", key=KEYS[0], actor="tg:7", reason="read")
        partnering.revoke_key(tx, number, actor="tg:8", reason="It has leaked")

    await trade.write(work)
    assert [(entry[0], entry[3]) for entry in await trade.audited()] == [
        ("tg:8", "It has leaked"), ("tg:7", "Builder: read"),
    ]  # fmt: skip


async def rotate(trade: Trade, number: int, *, nth: int = 1, overlap_ms: int = DAY_MS) -> ApiKey:
    return await trade.write(lambda tx: partnering.rotate_key(tx, number, key=KEYS[nth], overlap_ms=overlap_ms))


async def test_a_rotated_key_works_on_for_the_overlap_beside_its_successor(trade: Trade) -> None:
    terms = KeyTerms(frozenset({Scope.READ}), rate_per_s=7, http_errors=False)
    number = await issue(trade, terms=terms)
    await rotate(trade, number)
    now = trade.shop.clock()
    old, new = await key(trade), await key(trade, 1)
    assert (old.valid_at(now + DAY_MS - 1), old.valid_at(now + DAY_MS)) == (True, False)
    assert (new.scopes, new.rate_per_s, new.http_errors, new.partner) == (terms.scopes, 7, False, old.partner)
    assert new.valid_at(now + 1000 * DAY_MS)


async def test_rotating_does_not_prolong_a_keys_life(trade: Trade) -> None:
    """A key that was to end in an hour lived for another day."""
    end = trade.shop.clock() + 3_600_000
    number = await issue(trade, terms=KeyTerms(expires_ms=end))
    await rotate(trade, number)
    assert (await key(trade)).expires_ms == end


async def test_a_key_of_the_house_is_rotated_to_one_of_the_house(trade: Trade) -> None:
    number = await issue(trade, house=True)
    await rotate(trade, number)
    assert (await key(trade, 1)).partner == trade.house


async def test_only_a_valid_key_is_rotated(trade: Trade) -> None:
    number = await issue(trade)
    await trade.write(lambda tx: partnering.revoke_key(tx, number, reason="a test"))
    for key_id in (number, 999):
        with pytest.raises(NotFound):
            await rotate(trade, key_id)


async def test_a_markup_has_bounds_and_the_house_has_none(trade: Trade) -> None:
    await issue(trade)
    await trade.write(lambda tx: partnering.set_markup(tx, "Builder", 1_250))
    assert (await key(trade)).partner.markup_bp == 1_250
    for name, markup_bp in (("Builder", -1), ("Builder", 1_000_001), ("house", 100)):
        with pytest.raises(BadInput):
            await trade.write(lambda tx: partnering.set_markup(tx, name, markup_bp))  # noqa: B023
    with pytest.raises(NotFound):
        await trade.write(lambda tx: partnering.set_markup(tx, "Nobody", 1))
    assert (await key(trade)).partner.markup_bp == 1_250


# -- earnings ---------------------------------------------------------------------------------------------------------


async def earn(trade: Trade) -> None:
    """The partner "Builder" earns 0.13."""
    await issue(trade)
    await trade.write(lambda tx: partnering.set_markup(tx, "Builder", 5_000))
    partner = (await key(trade)).partner
    await trade.top_up("1", partner=partner)
    await trade.place(trade.wish(partner=partner))
    await trade.report(await trade.send(Done("1")), Report(OrderState.COMPLETED))
    assert await trade.balance(ledger.earnings(partner.id)) == "0.13"


async def pay_out(trade: Trade, amount: str, reference: str = "june") -> str:
    return str(await trade.write(lambda tx: partnering.pay_out(tx, "Builder", usd(amount), reference=reference)))


async def test_earnings_are_paid_out_as_far_as_they_reach(trade: Trade) -> None:
    await earn(trade)
    assert await pay_out(trade, "0.10") == "0.03"
    with pytest.raises(InsufficientBalance) as refusal:
        await pay_out(trade, "0.04", "july")
    assert str(refusal.value.details["shortfall"]) == "0.01"
    assert await pay_out(trade, "0.03", "july") == "0.00"
    assert await trade.balance(ledger.PAID_OUT) == "0.13"


async def test_a_payout_under_one_reference_is_written_down_once(trade: Trade) -> None:
    await earn(trade)
    assert [await pay_out(trade, "0.05") for _ in range(3)] == ["0.08"] * 3
    assert await trade.balance(ledger.PAID_OUT) == "0.05"
    assert [entry[1] for entry in await trade.audited()].count("partner.payout") == 1


async def test_nothing_is_not_paid_out(trade: Trade) -> None:
    await earn(trade)
    with pytest.raises(InvalidField):
        await pay_out(trade, "0")


async def test_ten_payouts_at_once_never_pay_more_than_was_earned(trade: Trade) -> None:
    await earn(trade)

    def work(tx: Transaction, n: int) -> object:
        return partnering.pay_out(tx, "Builder", usd("0.05"), reference=str(n))

    found = await asyncio.gather(
        *(trade.write(lambda tx, n=n: work(tx, n)) for n in range(10)),  # type: ignore[misc]
        return_exceptions=True,
    )
    assert sum(isinstance(each, InsufficientBalance) for each in found) == 8
    assert await trade.balance(ledger.PAID_OUT) == "0.10"
