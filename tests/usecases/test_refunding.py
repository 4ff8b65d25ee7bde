"""Money of orders that have ended goes back, never more than was taken; and staff sees all that an order has caused."""

from __future__ import annotations

import asyncio

import pytest

from core.domain import ledger
from core.domain.errors import InsufficientBalance, InvalidField, OrderNotFound, WrongState
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done
from core.domain.partners import Partner
from core.usecases import partnering, refunding, tracing
from tests.shop import add_partner, usd
from tests.usecases.talk import news, open_chat
from tests.usecases.trade import DRIP_FEED, PHONE, Trade

S = OrderState


async def refund(trade: Trade, order: Order, amount: str, *, reason: str = "it dropped") -> Order:
    return await trade.write(
        lambda tx: refunding.refund_settled(tx, order.id, usd(amount), reason=reason, actor="staff:7")
    )


async def completed(trade: Trade, partner: Partner | None = None) -> Order:
    await trade.top_up("1", partner=partner)
    placed = await trade.place(trade.wish(partner=partner))
    await trade.send(Done(f"remote-{placed.order.id}"))
    return await trade.report(placed.order, Report(S.COMPLETED))


async def test_a_settled_order_is_refunded_in_parts_up_to_its_price(trade: Trade) -> None:
    order = await completed(trade)
    assert await trade.wallet() == ("0.74", "0.00")
    await refund(trade, order, "0.06")
    assert (await refund(trade, order, "0.15")).state is S.COMPLETED
    with pytest.raises(InvalidField) as refusal:
        await refund(trade, order, "0.0500001")
    assert (refusal.value.reason, str(refusal.value.details["max"])) == ("refund_too_large", "0.05")
    await refund(trade, order, "0.05")
    assert (await trade.wallet(), await trade.sold()) == (("1.00", "0.00"), "0.00")
    with pytest.raises(InvalidField):
        await refund(trade, order, "0.00000001")
    assert (await trade.audited())[0] == ("staff:7", "order.refund", f"order:{order.id}", "0.05 USD: it dropped")
    assert (await trade.story(order)).count("refunded") == 3


async def test_only_what_was_delivered_of_a_part_can_be_refunded_and_nothing_of_what_was_canceled(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    order = await trade.report(await trade.send(Done("1")), Report(S.PARTIAL, remains=600))
    with pytest.raises(InvalidField):
        await refund(trade, order, "0.105")
    await refund(trade, order, "0.104")
    await trade.order(500)
    canceled = await trade.report(await trade.send(Done("2")), Report(S.CANCELED))
    with pytest.raises(InvalidField):
        await refund(trade, canceled, "0.01")
    assert await trade.wallet() == ("1.00", "0.00")


async def test_many_refunds_at_once_do_not_give_more_than_there_was(trade: Trade) -> None:
    order = await completed(trade)
    ended = await asyncio.gather(*(refund(trade, order, "0.10") for _ in range(5)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in ended) == ["InvalidField"] * 3 + ["Order"] * 2
    assert await trade.wallet() == ("0.94", "0.00")


async def test_a_refund_needs_an_order_that_has_ended_an_amount_and_a_reason(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order()
    with pytest.raises(WrongState) as refusal:
        await refund(trade, order, "0.10")
    assert refusal.value.reason == "order_not_ended"
    for amount, reason in (("0", "why"), ("0.10", " ")):
        with pytest.raises(InvalidField):
            await refund(trade, order, amount, reason=reason)
    with pytest.raises(OrderNotFound):
        await trade.write(lambda tx: refunding.refund_settled(tx, 99, usd("1"), reason="why", actor="staff:7"))


async def test_the_customer_hears_of_each_refund(trade: Trade) -> None:
    order = await completed(trade)
    await trade.write(lambda tx: open_chat(tx, 17, order.customer_id))
    for _ in range(2):
        await refund(trade, order, "0.01")
    told = await trade.write(lambda tx: news(tx, 17))
    assert told == [{"refund": order.id, "nth": n, "units": 1_000_000, "reason": "it dropped"} for n in (1, 2)]


async def test_the_partner_gives_back_the_same_share_of_the_earning(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=1_250))
    order = await completed(trade, partner)
    account = ledger.earnings(partner.id)
    assert (str(order.charge), await trade.balance(account)) == ("0.2925", "0.0325")
    await refund(trade, order, "0.00000001")
    assert await trade.balance(account) == "0.0325"
    await refund(trade, order, "0.14624999")
    assert await trade.balance(account) == "0.01625"
    await refund(trade, order, "0.14625")
    assert (await trade.balance(account), await trade.sold()) == ("0.00", "0.00")
    assert await trade.wallet(partner=partner) == ("1.00", "0.00")


async def test_an_earning_that_was_paid_out_already_is_owed_by_the_partner(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=1_250))
    order = await completed(trade, partner)
    await trade.write(lambda tx: partnering.pay_out(tx, "Builder", usd("0.0325"), reference="1"))
    await refund(trade, order, "0.2925")
    assert await trade.balance(ledger.earnings(partner.id)) == "-0.0325"
    with pytest.raises(InsufficientBalance):
        await trade.write(lambda tx: partnering.pay_out(tx, "Builder", usd("0.01"), reference="2"))


async def test_the_story_of_an_order_has_all_that_it_caused_and_nothing_of_others(trade: Trade) -> None:
    await trade.top_up("10")
    await trade.order(1000, inputs=DRIP_FEED)  # 7 runs
    other = await trade.order(100)
    order = await trade.send(Done("77001"))
    await trade.write(lambda tx: tx.suppliers.journal(order.id, "panel", "add", "asked", "answered"))
    await trade.report(order, Report(S.PARTIAL, remains=order.quantity - 1000, charge=usd("0.10")))
    await refund(trade, order, "0.01")
    story = await trade.read(lambda tx: tracing.story(tx, order.id))
    assert (story.order.id, story.customer.identity, story.payment) == (order.id, PHONE, None)
    assert story.service is not None and story.service.number == order.service
    assert [event.what for event in story.events] == await trade.story(order)
    assert [event.what for event in story.exchanges] == ["add"]
    causes = [entry.transfer.key for entry in story.transfers]
    assert len(causes) == len(set(causes))
    assert {each.split(":")[0] for each in causes} == {"hold", "post", "void", "cost", "refund"}
    assert {each.split(":")[1] for each in causes} == {str(order.id)}
    assert sum(each.startswith("hold:") for each in causes) == 7
    assert (str(story.money.taken), str(story.money.left), story.money.count) == ("0.26", "0.25", 1)
    plain = await trade.read(lambda tx: tracing.story(tx, other.id))
    assert [entry.transfer.key for entry in plain.transfers] == [f"hold:{other.id}"]
    with pytest.raises(OrderNotFound):
        await trade.read(lambda tx: tracing.story(tx, 99))


async def test_an_orders_money_is_told_apart_from_that_of_longer_numbers(trade: Trade) -> None:
    await trade.top_up("10")
    order = await trade.order()
    for number in (order.id, order.id * 10 + 3):
        for transfer in (ledger.cost(number, "panel", usd("1")), ledger.refund(number, order.customer_id, usd("1"), 1)):
            await trade.write(lambda tx, transfer=transfer: tx.ledger.move(transfer))  # type: ignore[misc]
    entries = await trade.read(lambda tx: tx.ledger.of_order(order.id))
    assert sorted(entry.transfer.key for entry in entries) == [
        f"cost:{order.id}", f"hold:{order.id}", f"refund:{order.id}:1",
    ]  # fmt: skip
