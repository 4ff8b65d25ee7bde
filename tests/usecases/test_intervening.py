"""Staff settles any order that has not ended, but for one that a worker is sending, and says why."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from core.domain.errors import InvalidField, OrderNotFound, ShopError, WrongState
from core.domain.orders import MOVES, TERMINAL, Order, OrderState, Report
from core.domain.outcomes import Done, Refused, Unknown
from core.usecases import delivering, intervening
from storage.transaction import Transaction
from tests.shop import usd
from tests.usecases.talk import news, open_chat
from tests.usecases.trade import BY_HAND, LEASE_MS, METHOD, Trade

S = OrderState
Act = Callable[[Transaction, int], Order]
WHY = {"reason": "the customer called", "actor": "staff:7"}


def complete(tx: Transaction, order_id: int) -> Order:
    return intervening.complete(tx, order_id, **WHY)


def part(tx: Transaction, order_id: int) -> Order:
    return intervening.complete_part(tx, order_id, 400, **WHY)


def cancel(tx: Transaction, order_id: int) -> Order:
    return intervening.cancel(tx, order_id, **WHY)


def resend(tx: Transaction, order_id: int) -> Order:
    return intervening.resend(tx, order_id, **WHY)


async def queued(trade: Trade, quantity: int = 1000) -> Order:
    return await trade.order(quantity)


async def by_hand(trade: Trade) -> Order:
    return await trade.order(service=BY_HAND)


async def in_review(trade: Trade) -> Order:
    await trade.order()
    return await trade.send(Unknown("timeout"))


async def pending(trade: Trade) -> Order:
    await trade.order()
    return await trade.send(Done("77001"))


async def in_progress(trade: Trade) -> Order:
    return await trade.report(await pending(trade), Report(S.IN_PROGRESS, remains=900))


async def left_submitting(trade: Trade) -> Order:
    await trade.order()
    _, order = await trade.begin()
    trade.shop.clock.pass_ms(intervening.SENDING_MS)
    return order


async def act(trade: Trade, order: Order, what: Act) -> Order:
    after = await trade.write(lambda tx: what(tx, order.id))
    assert after == await trade.get(order.id)
    return after


async def refused(trade: Trade, order: Order, what: Act, why: str) -> None:
    before = await trade.get(order.id)
    with pytest.raises(WrongState) as refusal:
        await act(trade, order, what)
    assert (refusal.value.reason, refusal.value.details["state"]) == (why, before.state.value)
    assert await trade.get(order.id) == before


@pytest.mark.parametrize("made", [queued, by_hand, in_review, pending, in_progress, left_submitting])
@pytest.mark.parametrize(
    ("what", "state", "wallet"),
    [(complete, S.COMPLETED, "0.74"), (part, S.PARTIAL, "0.896"), (cancel, S.CANCELED, "1.00")],
)
async def test_staff_settles_an_order_from_wherever_it_is(
    trade: Trade, made: Callable[[Trade], Awaitable[Order]], what: Act, state: OrderState, wallet: str
) -> None:
    await trade.top_up("1")
    order = await made(trade)
    assert state in MOVES[order.state]
    assert (await act(trade, order, what)).state is state
    assert await trade.wallet() == (wallet, "0.00")
    await refused(trade, order, complete, "order_ended")
    assert "by_staff" in await trade.story(order)
    actor, action, subject, why = (await trade.audited())[0]
    assert (actor, action, subject) == ("staff:7", f"order.{what.__name__}", f"order:{order.id}")
    assert why.endswith(f"was {order.state}: the customer called")


async def test_what_was_settled_by_staff_stays_so_whatever_comes_later(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_progress(trade)
    await act(trade, order, part)
    assert (await trade.report(order, Report(S.COMPLETED))).state is S.PARTIAL
    waiting = await queued(trade, 500)
    await act(trade, waiting, cancel)
    job = await trade.taken()
    assert await trade.write(lambda tx: delivering.begin(tx, job)) is None
    assert await trade.take("dispatch:panel") is None


async def test_an_unpaid_order_can_only_be_called_off(trade: Trade) -> None:
    order = (await trade.place(trade.wish(direct=METHOD))).order
    assert order.state is S.AWAITING_PAYMENT
    for what in (complete, part, resend):
        await refused(trade, order, what, "order_not_paid")
    assert (await act(trade, order, cancel)).state is S.CANCELED
    assert await trade.wallet() == ("0.00", "0.00")


async def test_while_a_worker_asks_the_provider_the_order_is_the_workers(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    job, order = await trade.begin()
    trade.shop.clock.pass_ms(intervening.SENDING_MS - 1)
    for what in (complete, part, cancel, resend):
        await refused(trade, order, what, "order_being_placed")
    await trade.write(lambda tx: delivering.record(tx, job, Done("77001")))
    assert (await act(trade, order, cancel)).provider_order == "77001"


async def test_an_answer_that_comes_after_staff_settled_a_stale_order_changes_nothing(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    job, order = await trade.begin()
    trade.shop.clock.pass_ms(intervening.SENDING_MS)
    await refused(trade, order, resend, "order_being_placed")
    await act(trade, order, cancel)
    for outcome in (Done("77001"), Refused("x", sent=False), Unknown("timeout")):
        assert await trade.write(lambda tx, outcome=outcome: delivering.record(tx, job, outcome)) is None  # type: ignore[misc]
    again = await trade.taken()
    assert await trade.write(lambda tx: delivering.begin(tx, again)) is None
    assert await trade.wallet() == ("1.00", "0.00")


async def test_staff_and_a_worker_who_reach_for_an_order_at_once_do_not_both_get_it(trade: Trade) -> None:
    await trade.top_up("10")
    for number in range(8):
        order = await trade.order(1000 + number)
        job = await trade.taken()
        begun, settled = await asyncio.gather(
            trade.write(lambda tx, job=job: delivering.begin(tx, job)),  # type: ignore[misc]
            trade.write(lambda tx, order=order: cancel(tx, order.id)),  # type: ignore[misc]
            return_exceptions=True,
        )
        after = await trade.get(order.id)
        if begun is None:
            assert isinstance(settled, Order) and after.state is S.CANCELED
        else:
            assert isinstance(settled, WrongState) and after.state is S.SUBMITTING
            await trade.write(lambda tx, job=job, number=number: delivering.record(tx, job, Done(f"r{number}")))  # type: ignore[misc]


async def test_two_of_the_staff_settle_an_order_once(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_progress(trade)
    ended = await asyncio.gather(
        *(trade.write(lambda tx, what=what: what(tx, order.id)) for what in (complete, part, cancel)),  # type: ignore[misc]
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in ended) == ["Order", "WrongState", "WrongState"]
    assert (await trade.get(order.id)).state in TERMINAL


async def test_what_nobody_has_is_sent_again(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    assert (await act(trade, order, resend)).state is S.QUEUED
    assert (await trade.send(Done("77001"))).state is S.PENDING
    await refused(trade, order, resend, "order_at_provider")


async def test_sending_a_queued_order_again_does_not_send_it_twice(trade: Trade) -> None:
    await trade.top_up("1")
    order = await queued(trade)
    assert (await act(trade, order, resend)).state is S.QUEUED
    await trade.send(Done("77001"))
    assert await trade.take("dispatch:panel") is None
    trade.shop.clock.pass_ms(LEASE_MS)
    assert await trade.take("dispatch:panel") is None


async def test_what_is_delivered_by_hand_has_nobody_to_be_sent_to(trade: Trade) -> None:
    await trade.top_up("1")
    await refused(trade, await by_hand(trade), resend, "order_by_hand")


async def test_a_provider_that_can_is_asked_to_stop_what_was_called_off(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_progress(trade)
    assert (await act(trade, order, cancel)).cancel_asked_ms is not None
    job = await trade.taken("cancel:panel")
    await trade.write(lambda tx: delivering.record_cancel(tx, job, Refused("too late")))
    assert (await trade.get(order.id)).state is S.CANCELED
    assert await trade.wallet() == ("1.00", "0.00")
    await act(trade, await in_review(trade), cancel)
    assert await trade.take("cancel:panel") is None


@pytest.mark.parametrize("delivered", [0, -1, 1000, 1001])
async def test_a_part_is_less_than_all_and_more_than_nothing(trade: Trade, delivered: int) -> None:
    await trade.top_up("1")
    order = await by_hand(trade)
    with pytest.raises(InvalidField) as refusal:
        await trade.write(lambda tx: intervening.complete_part(tx, order.id, delivered, **WHY))
    assert refusal.value.reason == "invalid_delivered"


async def test_staff_says_why_and_knows_the_order(trade: Trade) -> None:
    await trade.top_up("1")
    order = await by_hand(trade)
    acts: list[Callable[[Transaction, int, str], Order]] = [
        lambda tx, number, why: intervening.complete(tx, number, reason=why, actor="staff:7"),
        lambda tx, number, why: intervening.complete_part(tx, number, 1, reason=why, actor="staff:7"),
        lambda tx, number, why: intervening.cancel(tx, number, reason=why, actor="staff:7"),
        lambda tx, number, why: intervening.resend(tx, number, reason=why, actor="staff:7"),
    ]
    for what in acts:
        for number, why, kind in ((order.id, " ", InvalidField), (99, "because", OrderNotFound)):
            with pytest.raises(ShopError) as refusal:
                await trade.write(lambda tx, what=what, number=number, why=why: what(tx, number, why))  # type: ignore[misc]
            assert isinstance(refusal.value, kind)
    assert await trade.get(order.id) == order


async def test_the_customer_hears_of_it(trade: Trade) -> None:
    await trade.top_up("1")
    order = await by_hand(trade)
    await trade.write(lambda tx: open_chat(tx, 17, order.customer_id))
    await act(trade, order, part)
    assert await trade.write(lambda tx: news(tx, 17)) == [{"order": order.id, "state": "partial"}]
    assert usd("0.104") == (await trade.get(order.id)).earned()
