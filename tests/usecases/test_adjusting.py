"""Staff moves money with a reason, customers come in once, and a quote is what an order will cost."""

from __future__ import annotations

import asyncio

import pytest

from core.domain import ledger
from core.domain.catalogue import Service
from core.domain.customers import Customer
from core.domain.errors import CustomerNotFound, InsufficientBalance, InvalidField, NotAllowed
from core.usecases import adjusting, quoting, registering
from storage.transaction import Transaction
from tests.shop import add_partner, usd
from tests.usecases.trade import LIKES, PACK, PHONE, Trade


async def adjust(trade: Trade, amount: str, *, credit: bool = True, reason: str = "goodwill", who: str = PHONE) -> str:
    def work(tx: Transaction) -> Customer:
        return adjusting.adjust(
            tx, partner_id=trade.house.id, identity=who, amount=usd(amount), credit=credit, reason=reason,
            actor="staff:7",
        )  # fmt: skip

    return str((await trade.write(work)).balance)


async def register(trade: Trade, who: str = PHONE, *, name: str = "", language: str = "") -> registering.Registration:
    return await trade.write(
        lambda tx: registering.register(tx, partner_id=trade.house.id, identity=who, name=name, language=language)
    )


async def test_staff_gives_and_takes_and_each_time_says_why(trade: Trade) -> None:
    await register(trade)
    assert await adjust(trade, "5") == "5.00"
    assert await adjust(trade, "5") == "10.00"
    assert await adjust(trade, "0.026", credit=False, reason="typing error") == "9.974"
    assert await trade.balance(ledger.STAFF) == "-9.974"
    customer = await trade.customer()
    assert customer is not None
    assert (await trade.audited())[0] == (
        "staff:7", "debit", f"customer:{customer.id}", "0.026 USD: typing error",
    )  # fmt: skip


@pytest.mark.parametrize(("amount", "reason"), [("5", ""), ("5", "  \n"), ("0", "why")])
async def test_without_a_reason_or_an_amount_nothing_is_moved(trade: Trade, amount: str, reason: str) -> None:
    await register(trade)
    with pytest.raises(InvalidField):
        await adjust(trade, amount, reason=reason)
    assert await trade.wallet() == ("0.00", "0.00")


async def test_staff_takes_no_more_than_there_is_free(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    with pytest.raises(InsufficientBalance) as refusal:
        await adjust(trade, "0.75", credit=False)
    assert str(refusal.value.details["shortfall"]) == "0.01"
    assert await adjust(trade, "0.74", credit=False) == "0.00"
    assert await trade.wallet() == ("0.00", "0.26")


async def test_a_stranger_has_no_wallet_to_adjust(trade: Trade) -> None:
    with pytest.raises(CustomerNotFound):
        await adjust(trade, "5", who="+254700000009")
    assert await trade.audited() == []


@pytest.mark.parametrize("credit", [True, False])
async def test_one_press_moves_money_once_however_often_it_is_handled(trade: Trade, credit: bool) -> None:
    await trade.top_up("5")
    customer = await trade.customer()
    assert customer is not None

    def press(tx: Transaction, key: str = "chat:17:42") -> Customer:
        return adjusting.adjust_customer(
            tx, customer.id, amount=usd("5"), credit=credit, reason="goodwill", actor="staff:7", key=key
        )

    pressed = await asyncio.gather(*(trade.write(press) for _ in range(3)))
    assert {str(each.balance) for each in pressed} == {"10.00" if credit else "0.00"}
    assert len(await trade.audited()) == 1
    if credit:
        assert str((await trade.write(lambda tx: press(tx, "chat:17:43"))).balance) == "15.00"


async def test_a_customer_that_does_not_exist_has_no_wallet_to_adjust(trade: Trade) -> None:
    with pytest.raises(CustomerNotFound):
        await trade.write(
            lambda tx: adjusting.adjust_customer(tx, 9, amount=usd("5"), credit=True, reason="why", actor="a")
        )


async def test_a_customer_comes_in_once_and_what_is_told_later_is_kept(trade: Trade) -> None:
    first = await register(trade)
    named = await register(trade, name="Ann", language="sw")
    again = await register(trade)
    assert (first.is_new, named.is_new, again.is_new) == (True, False, False)
    assert first.customer.id == named.customer.id == again.customer.id
    assert (again.customer.name, again.customer.language) == ("Ann", "sw")


async def test_twenty_registrations_at_once_make_one_customer(trade: Trade) -> None:
    found = await asyncio.gather(*(register(trade, name=f"name {n % 2}") for n in range(20)))
    assert len({each.customer.id for each in found}) == 1
    assert sum(each.is_new for each in found) == 1


async def test_a_buyer_is_registered_but_not_while_blocked(trade: Trade) -> None:
    customer = await trade.write(
        lambda tx: registering.buyer(tx, partner_id=trade.house.id, identity=PHONE, name="Ann")
    )  # fmt: skip
    assert customer.name == "Ann"
    await trade.write(lambda tx: tx.customers.block(customer.id, blocked=True))
    with pytest.raises(NotAllowed):
        await trade.write(lambda tx: registering.buyer(tx, partner_id=trade.house.id, identity=PHONE))


async def test_a_quote_is_what_the_order_costs_and_changes_nothing(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=1_250))

    async def quote(quantity: int, service: Service = LIKES) -> quoting.Quote:
        return await trade.read(
            lambda tx: quoting.quote(tx, partner=partner, identity=PHONE, service=service, quantity=quantity)
        )

    stranger = await quote(1000)
    assert (str(stranger.price.total), stranger.enough, str(stranger.shortfall)) == ("0.2925", False, "0.2925")
    assert await trade.customer(partner=partner) is None
    await trade.top_up("1", partner=partner)
    known = await quote(1000)
    assert (known.price, known.enough, str(known.shortfall), str(known.balance)) == (
        stranger.price, True, "0.00", "1.00",
    )  # fmt: skip
    placed = await trade.place(trade.wish(partner=partner))
    assert placed.order.charge == known.price.total
    assert str((await quote(1, PACK)).price.total) == "5.61375"
