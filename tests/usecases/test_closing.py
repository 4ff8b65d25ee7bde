"""The shop is closed for customers for a while: nothing new is begun, what was begun goes on."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from core.domain.errors import InvalidField, Maintenance, ShopError, WrongState
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done
from core.domain.topups import PaymentState
from core.ports import Closing, Paid
from core.usecases import closing, ordering
from tests.usecases.trade import METHOD, Trade


async def close(trade: Trade, message: str = "Back at 6 pm", reason: str = "a new server") -> Closing:
    return await trade.write(lambda tx: closing.close(tx, message=message, reason=reason, actor="tg:7"))


async def reopen(trade: Trade) -> None:
    await trade.write(lambda tx: closing.reopen(tx, reason="done", actor="tg:8"))


async def test_while_closed_nothing_new_is_begun_and_nothing_is_kept_of_it(trade: Trade) -> None:
    await trade.top_up("5")
    await close(trade)
    for attempt in (
        trade.place(trade.wish()), trade.place(trade.wish(direct=METHOD, quantity=90_000)), trade.ask_topup("5"),
        trade.place(trade.wish(who="+254700000009")),
    ):  # fmt: skip
        with pytest.raises(Maintenance) as refusal:
            await attempt
        assert (refusal.value.reason, refusal.value.details) == ("maintenance", {"message": "Back at 6 pm"})
    assert (await trade.orders(), await trade.wallet()) == ([], ("5.00", "0.00"))
    assert await trade.customer("+254700000009") is None
    await reopen(trade)
    assert (await trade.order()).state is OrderState.QUEUED


async def test_what_was_begun_goes_on_while_closed(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order()
    waiting = await trade.place(trade.wish(direct=METHOD, quantity=9_000))
    topup = await trade.ask_topup("3")
    await close(trade)
    assert waiting.payment is not None
    await trade.settle(waiting.payment, Paid(waiting.payment.due, "remote-1"))
    assert (await trade.get(waiting.order.id)).state is OrderState.QUEUED
    assert (await trade.settle(topup, Paid(topup.due, "remote-2"))).state is PaymentState.SUCCEEDED
    sent = await trade.send(Done("77001"))
    assert (await trade.report(sent, Report(OrderState.COMPLETED))).state is OrderState.COMPLETED
    assert sent.id == order.id


async def test_an_order_that_was_accepted_is_told_again_while_closed(trade: Trade) -> None:
    await trade.top_up("1")
    first = await trade.place(trade.wish(key="a-1"))
    await close(trade)
    again = await trade.place(trade.wish(key="a-1"))
    assert (again.order.id, again.replayed) == (first.order.id, True)


async def test_a_payer_is_not_asked_anew_while_closed(trade: Trade) -> None:
    """The same order once more would start another payment where the first has failed."""
    placed = await trade.place(trade.wish(direct=METHOD))
    assert placed.payment is not None
    failed = replace(placed.payment, state=PaymentState.FAILED)
    await trade.write(lambda tx: tx.payments.save(failed))
    await close(trade)
    with pytest.raises(Maintenance):
        await trade.place(trade.wish(direct=METHOD))


async def test_those_who_run_the_shop_may_still_order(trade: Trade) -> None:
    await trade.top_up("1")
    await close(trade)
    wish = replace(trade.wish(), staff=True)
    assert (await trade.write(lambda tx: ordering.place_order(tx, wish))).order.state is OrderState.QUEUED


async def test_it_is_closed_and_opened_once_and_each_is_written_down(trade: Trade) -> None:
    ended = await asyncio.gather(*(close(trade) for _ in range(5)), return_exceptions=True)
    refused = [each for each in ended if isinstance(each, ShopError)]
    assert (len(refused), {each.reason for each in refused}) == (4, {"shop_closed_already"})
    trade.shop.clock.pass_ms(150_000)
    await reopen(trade)
    with pytest.raises(WrongState) as refusal:
        await reopen(trade)
    assert refusal.value.reason == "shop_open_already"
    await close(trade, message="")
    assert await trade.audited() == [
        ("tg:7", "shop.close", "shop", "no message: a new server"),
        ("tg:8", "shop.open", "shop", "was closed by tg:7 for 2 min: done"),
        ("tg:7", "shop.close", "shop", "“Back at 6 pm”: a new server"),
    ]


async def test_it_is_not_closed_without_a_reason_or_with_a_speech(trade: Trade) -> None:
    for message, reason, why in (("", " ", "reason_missing"), ("x" * 101, "a test", "closing_message_too_long")):
        with pytest.raises(InvalidField) as refusal:
            await close(trade, message, reason)
        assert refusal.value.reason == why
    assert await trade.read(lambda tx: tx.closing.get()) is None
    kept = await close(trade, "  Back\n soon ")
    assert kept.message == "Back soon"
    with pytest.raises(InvalidField):
        await trade.write(lambda tx: closing.reopen(tx, reason="", actor="tg:8"))
    assert await trade.read(lambda tx: tx.closing.get()) == kept
