"""Orders are placed once, paid exactly or not at all, and called off while they can be."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace

import pytest

from core.domain.errors import (
    AmountOutOfRange,
    InsufficientBalance,
    InvalidField,
    KeyReused,
    NotAllowed,
    NotCancelable,
    NotRefillable,
    OrderNotFound,
    ServiceNotFound,
)
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done, Unknown
from core.domain.topups import PaymentState
from core.ports import NotPaid, Paid
from core.usecases import delivering, ordering
from core.usecases.ordering import Placed
from tests.shop import add_partner, usd
from tests.usecases.trade import BY_HAND, COMMENTS, DRIP_FEED, FREE, LIKES, LINK, METHOD, PACK, Trade

S = OrderState


async def cancel(trade: Trade, order: Order) -> Order:
    return await trade.write(lambda tx: ordering.cancel_order(tx, partner_id=order.partner_id, order_id=order.id))


# -- paid from the wallet ---------------------------------------------------------------------------------------------


async def test_an_order_holds_its_exact_charge_and_goes_to_the_provider(trade: Trade) -> None:
    await trade.top_up("1")
    trade.shop.woken.clear()
    placed = await trade.place(trade.wish(100))
    assert (placed.state, str(placed.balance), placed.payment, placed.duplicate) == (S.QUEUED, "0.974", None, False)
    assert str(placed.order.charge) == "0.026"
    assert await trade.wallet() == ("0.974", "0.026")
    assert await trade.get(placed.order.id) == placed.order
    assert trade.shop.woken == ["dispatch:panel"]
    assert (await trade.taken()).subject == str(placed.order.id)


async def test_what_is_delivered_by_hand_waits_for_staff(trade: Trade) -> None:
    await trade.top_up("1")
    trade.shop.woken.clear()
    order = await trade.order(service=BY_HAND)
    assert (order.state, trade.shop.woken) == (S.QUEUED, [])


async def test_a_package_costs_its_rate_and_lines_are_counted(trade: Trade) -> None:
    await trade.top_up("10")
    pack = await trade.order(1, service=PACK)
    comments = await trade.order(service=COMMENTS, inputs={"comments": "a\nb\nc"})
    assert (str(pack.charge), pack.quantity) == ("4.99", 1)
    assert (str(comments.charge), comments.quantity) == ("0.00078", 3)
    assert comments.inputs == {"comments": "a\nb\nc"}


async def test_what_is_free_needs_no_wallet(trade: Trade) -> None:
    order = await trade.order(service=FREE)
    assert (order.state, await trade.wallet()) == (S.QUEUED, ("0.00", "0.00"))
    completed = await trade.report(await trade.send(Done("1")), Report(S.COMPLETED))
    assert (completed.delivered, await trade.sold()) == (1000, "0.00")


async def test_a_short_wallet_is_told_by_how_much_and_only_the_registration_is_kept(trade: Trade) -> None:
    with pytest.raises(InsufficientBalance) as refusal:
        await trade.place(trade.wish(1000))
    details = refusal.value.details
    assert (details["balance"], details["price"], details["shortfall"]) == (usd("0"), usd("0.26"), usd("0.26"))
    assert await trade.wallet() == ("0.00", "0.00")
    assert await trade.orders() == []
    assert await trade.take("dispatch:panel") is None


@pytest.mark.parametrize("key", ["", "abc"])
async def test_after_a_topup_the_same_request_succeeds(trade: Trade, key: str) -> None:
    for _ in range(2):
        with pytest.raises(InsufficientBalance):
            await trade.place(trade.wish(1000, key=key))
    await trade.top_up("0.50")
    placed = await trade.place(trade.wish(1000, key=key))
    assert (placed.state, placed.duplicate, placed.replayed) == (S.QUEUED, False, False)


async def test_the_last_unit_of_a_wallet_can_be_spent(trade: Trade) -> None:
    await trade.top_up("0.52")
    await trade.order(1000)
    await trade.order(1000, link=LINK + "2")
    assert await trade.wallet() == ("0.00", "0.52")
    with pytest.raises(InsufficientBalance):
        await trade.order(10, link=LINK + "3")


@pytest.mark.parametrize("change", ["gone", "unknown"])
async def test_a_service_that_is_not_on_sale_is_not_found(trade: Trade, change: str) -> None:
    await trade.top_up()
    if change == "gone":
        await trade.write(lambda tx: tx.services.put([replace(LIKES, active=False)]))
    wish = trade.wish(service=LIKES if change == "gone" else replace(LIKES, number=999))
    with pytest.raises(ServiceNotFound):
        await trade.place(wish)
    assert await trade.wallet() == ("10.00", "0.00")


async def test_a_blocked_customer_orders_nothing(trade: Trade) -> None:
    await trade.top_up()
    customer = await trade.customer()
    assert customer is not None
    await trade.write(lambda tx: tx.customers.block(customer.id, blocked=True))
    with pytest.raises(NotAllowed) as refusal:
        await trade.order()
    assert refusal.value.reason == "customer_blocked"


async def test_a_charge_that_cannot_be_kept_is_refused(trade: Trade) -> None:
    dear = replace(LIKES, number=500, rate=usd("90000000000"), max=10**9)
    await trade.write(lambda tx: tx.services.put([dear]))
    with pytest.raises(InvalidField):
        await trade.order(10**9, service=dear)


async def test_customers_of_two_partners_are_two_although_they_have_one_phone(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=5_000))
    await trade.top_up("1")
    with pytest.raises(InsufficientBalance):
        await trade.place(trade.wish(partner=partner))
    await trade.top_up("1", partner=partner)
    placed = await trade.place(trade.wish(partner=partner))
    assert (str(placed.order.charge), str(placed.order.earning)) == ("0.39", "0.13")
    assert await trade.wallet() == ("1.00", "0.00")
    assert await trade.wallet(partner=partner) == ("0.61", "0.39")


# -- one order, not two -----------------------------------------------------------------------------------------------


async def test_an_identical_order_within_the_window_is_the_same_one(trade: Trade) -> None:
    await trade.top_up()
    first = await trade.place(trade.wish())
    trade.shop.clock.pass_ms(29_999)
    again = await trade.place(trade.wish())
    assert (again.duplicate, again.replayed, again.order) == (True, False, first.order)
    assert await trade.wallet() == ("9.74", "0.26")
    trade.shop.clock.pass_ms(1)
    later = await trade.place(trade.wish())
    assert (later.duplicate, later.order.id != first.order.id) == (False, True)
    assert (await trade.place(trade.wish())).order.id == later.order.id


async def test_a_duplicate_tells_how_the_order_stands_now(trade: Trade) -> None:
    await trade.top_up()
    await trade.order()
    accepted = await trade.send(Done("1"))
    await trade.top_up("5")
    again = await trade.place(trade.wish())
    assert (again.duplicate, again.order, again.state, str(again.balance)) == (True, accepted, S.PENDING, "14.74")


async def test_without_a_window_every_order_is_new(trade: Trade) -> None:
    await trade.top_up()
    wish = replace(trade.wish(), duplicate_window_ms=0)
    ids = {(await trade.place(wish)).order.id for _ in range(3)}
    assert len(ids) == 3


async def test_what_differs_in_anything_is_another_order(trade: Trade) -> None:
    await trade.top_up()
    await trade.top_up(who="+254700000001")
    wishes = [
        trade.wish(), trade.wish(1001), trade.wish(link=LINK + "?x"), trade.wish(service=BY_HAND),
        trade.wish(500, inputs={"runs": "2", "interval": "5"}), trade.wish(who="+254700000001"), trade.wish(key="k"),
    ]  # fmt: skip
    placed = [await trade.place(wish) for wish in wishes]
    assert len({each.order.id for each in placed}) == len(wishes)
    assert not any(each.duplicate or each.replayed for each in placed)


async def test_an_order_that_was_called_off_is_no_reason_not_to_order_again(trade: Trade) -> None:
    await trade.top_up()
    first = await trade.order()
    await cancel(trade, first)
    again = await trade.place(trade.wish())
    assert (again.duplicate, again.state) == (False, S.QUEUED)
    assert (await trade.place(trade.wish())).order.id == again.order.id != first.id


async def test_the_same_key_replays_the_first_answer(trade: Trade) -> None:
    await trade.top_up()
    first = await trade.place(trade.wish(key="k-1"))
    await trade.send(Done("1"))
    await trade.top_up("5")
    trade.shop.clock.pass_ms(86_400_000)
    again = await trade.place(trade.wish(key="k-1"))
    assert (again.replayed, again.duplicate, again.order.id) == (True, False, first.order.id)
    assert (again.state, again.balance, again.shortfall) == (first.state, first.balance, first.shortfall)
    assert len(await trade.orders()) == 1


async def test_a_key_replays_although_the_service_is_gone_and_the_wallet_empty(trade: Trade) -> None:
    await trade.top_up("0.50")
    first = await trade.place(trade.wish(key="k-1"))
    wish = trade.wish(key="k-1")
    await trade.write(lambda tx: tx.services.put([replace(LIKES, rate=usd("9"), active=False)]))
    assert (await trade.place(wish)).order.id == first.order.id


async def test_a_canceled_order_is_still_replayed_under_its_key(trade: Trade) -> None:
    await trade.top_up()
    first = await trade.place(trade.wish(key="k-1"))
    await cancel(trade, first.order)
    again = await trade.place(trade.wish(key="k-1"))
    assert (again.order.id, again.state, again.order.state) == (first.order.id, S.QUEUED, S.CANCELED)


async def test_a_key_with_another_request_is_a_conflict(trade: Trade) -> None:
    await trade.top_up()
    await trade.place(trade.wish(key="k-1"))
    for other in (
        trade.wish(1001, key="k-1"), trade.wish(key="k-1", link=LINK + "2"), trade.wish(service=BY_HAND, key="k-1"),
        trade.wish(key="k-1", direct=METHOD),
    ):  # fmt: skip
        with pytest.raises(KeyReused) as refusal:
            await trade.place(other)
        assert refusal.value.details["request_id"] == "k-1"
    assert await trade.wallet() == ("9.74", "0.26")


async def test_a_key_is_the_customers_own(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder"))
    await trade.top_up()
    await trade.top_up(who="+254700000001")
    await trade.top_up(partner=partner)
    ids = {
        (await trade.place(wish)).order.id
        for wish in (
            trade.wish(key="k"),
            trade.wish(1001, key="k", who="+254700000001"),
            trade.wish(1002, key="k", partner=partner),
        )
    }
    assert len(ids) == 3


@pytest.mark.parametrize("lane", ["customer", None])
@pytest.mark.parametrize("key", ["", "k-1"])
async def test_twenty_identical_orders_at_once_are_one(trade: Trade, key: str, lane: str | None) -> None:
    await trade.top_up()
    placed = await asyncio.gather(
        *(trade.write(lambda tx: ordering.place_order(tx, trade.wish(key=key)), lane=lane) for _ in range(20))
    )
    assert len({each.order.id for each in placed}) == 1
    assert Counter(each.duplicate or each.replayed for each in placed) == {True: 19, False: 1}
    assert await trade.wallet() == ("9.74", "0.26")
    assert await trade.take("dispatch:panel") is not None
    assert await trade.take("dispatch:panel") is None


async def test_twenty_first_orders_of_a_stranger_make_one_customer_one_order_and_one_payment(trade: Trade) -> None:
    wishes = [trade.wish(direct=METHOD) for _ in range(20)]
    placed = await asyncio.gather(*(trade.write(lambda tx, wish=wish: ordering.place_order(tx, wish))  # type: ignore[misc]
                                    for wish in wishes))  # fmt: skip
    assert len({each.order.id for each in placed}) == 1
    assert len({each.payment.id for each in placed if each.payment}) == 1
    assert len(await trade.orders()) == 1


async def test_a_wallet_that_affords_five_of_twenty_orders_pays_five(trade: Trade) -> None:
    await trade.top_up("1.30")
    found = await asyncio.gather(
        *(trade.write(lambda tx, n=n: ordering.place_or_short(tx, trade.wish(link=f"{LINK}{n}"))) for n in range(20))  # type: ignore[misc]
    )
    assert Counter(isinstance(each, Placed) for each in found) == {False: 15, True: 5}
    assert await trade.wallet() == ("0.00", "1.30")


# -- paid directly ----------------------------------------------------------------------------------------------------


async def test_a_direct_order_asks_for_what_is_missing_and_goes_on_when_it_is_paid(trade: Trade) -> None:
    await trade.top_up("0.50")
    placed = await trade.place(trade.wish(10_000, direct=METHOD))
    assert placed.payment is not None
    assert (placed.state, str(placed.shortfall), str(placed.balance)) == (S.AWAITING_PAYMENT, "2.10", "0.50")
    assert (str(placed.payment.amount), placed.payment.order_id) == ("2.10", placed.order.id)
    assert placed.order.payment_id == placed.payment.id
    assert await trade.take("dispatch:panel") is None
    await trade.settle(placed.payment, Paid(usd("2.10"), "r-1"))
    assert (await trade.get(placed.order.id)).state is S.QUEUED
    assert await trade.wallet() == ("0.00", "2.60")
    assert (await trade.taken()).subject == str(placed.order.id)


@pytest.mark.parametrize(
    ("quantity", "amount", "surplus"), [(1000, "0.50", "0.24"), (2001, "0.53", "0.00974"), (10_001, "2.61", "0.00974")]
)
async def test_the_payment_is_rounded_up_and_at_least_the_minimum(
    trade: Trade, quantity: int, amount: str, surplus: str
) -> None:
    placed = await trade.place(trade.wish(quantity, direct=METHOD))
    assert placed.payment is not None
    assert str(placed.payment.amount) == amount
    await trade.settle(placed.payment, Paid(placed.payment.due, "r-1"))
    assert (await trade.wallet())[0] == surplus


async def test_a_payment_above_the_methods_maximum_is_refused_whole(trade: Trade) -> None:
    small = replace(METHOD, max=usd("1"))
    with pytest.raises(AmountOutOfRange):
        await trade.place(trade.wish(100_000, direct=small))
    assert await trade.customer() is None


async def test_a_direct_order_that_the_wallet_affords_needs_no_payment(trade: Trade) -> None:
    await trade.top_up()
    placed = await trade.place(trade.wish(direct=METHOD))
    assert (placed.state, placed.payment, placed.order.payment_mode) == (S.QUEUED, None, "direct")


async def test_a_direct_order_is_told_again_with_its_payment(trade: Trade) -> None:
    first = await trade.place(trade.wish(key="k", direct=METHOD))
    again = await trade.place(trade.wish(key="k", direct=METHOD))
    assert (again.replayed, again.order, again.payment) == (True, first.order, first.payment)
    assert again.shortfall == first.shortfall


async def test_one_phone_is_not_asked_to_pay_for_order_after_order(trade: Trade) -> None:
    """Prompts to a stranger's phone are abuse, whether they come from a top-up or from an order."""
    for n in range(3):
        wish = trade.wish(direct=METHOD, link=f"{LINK}{n}", who=f"+25470000000{n}")
        assert wish.paying is not None
        limited = replace(wish, paying=replace(wish.paying, prompts_per_phone=2))
        if n < 2:
            await trade.place(limited)
            continue
        with pytest.raises(NotAllowed) as refusal:
            await trade.place(limited)
        assert refusal.value.code == "too_many_prompts"
        trade.shop.clock.pass_ms(600_001)
        await trade.place(limited)


# -- called off -------------------------------------------------------------------------------------------------------


async def test_what_is_still_ours_is_canceled_at_once_and_freed(trade: Trade) -> None:
    await trade.top_up()
    order = await trade.order()
    canceled = await cancel(trade, order)
    assert (canceled.state, await trade.wallet()) == (S.CANCELED, ("10.00", "0.00"))
    assert await trade.sold() == "0.00"
    job = await trade.taken()
    assert await trade.write(lambda tx: delivering.begin(tx, job)) is None
    with pytest.raises(NotCancelable):
        await cancel(trade, order)


async def test_a_drip_feed_that_is_canceled_frees_all_its_runs(trade: Trade) -> None:
    await trade.top_up()
    order = await trade.order(100, inputs=DRIP_FEED)
    holds = await trade.read(lambda tx: tx.ledger.open_holds(order.id))
    assert [hold.id for hold in holds] == [f"{order.id}:{run}" for run in range(1, 8)]
    assert await trade.wallet() == ("9.818", "0.182")
    await cancel(trade, order)
    assert await trade.wallet() == ("10.00", "0.00")


async def test_an_order_that_waits_for_money_is_canceled_and_the_money_goes_to_the_wallet(trade: Trade) -> None:
    placed = await trade.place(trade.wish(direct=METHOD))
    assert placed.payment is not None
    await cancel(trade, placed.order)
    payment = await trade.settle(placed.payment, Paid(usd("0.50"), "r"))
    assert payment.state is PaymentState.SUCCEEDED
    assert (await trade.get(placed.order.id)).state is S.CANCELED
    assert await trade.wallet() == ("0.50", "0.00")


async def test_what_is_at_the_provider_is_asked_to_be_canceled_once(trade: Trade) -> None:
    await trade.top_up()
    await trade.order()
    order = await trade.send(Done("1"))
    asked = await cancel(trade, order)
    assert (asked.state, asked.cancel_asked_ms) == (S.PENDING, trade.shop.clock())
    trade.shop.clock.pass_ms(1)
    assert await cancel(trade, order) == asked
    assert await trade.story(order) == ["submitting", "pending", "cancel_asked"]
    assert (await trade.taken("cancel:panel")).subject == str(order.id)
    assert await trade.take("cancel:panel") is None


async def test_what_is_being_placed_or_looked_into_cannot_be_canceled(trade: Trade) -> None:
    await trade.top_up()
    await trade.order()
    job, sending = await trade.begin()
    with pytest.raises(NotCancelable):
        await cancel(trade, sending)
    assert job.subject == str(sending.id)
    await trade.order(link=LINK + "2")
    review = await trade.send(Unknown("timeout"))
    with pytest.raises(NotCancelable):
        await cancel(trade, review)
    assert await trade.wallet() == ("9.48", "0.52")


async def test_a_partner_can_neither_cancel_nor_refill_what_is_anothers(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder"))
    await trade.top_up()
    order = await trade.order()
    for order_id, partner_id in ((order.id, partner.id), (99, trade.house.id)):
        with pytest.raises(OrderNotFound):
            await trade.write(lambda tx: ordering.cancel_order(tx, partner_id=partner_id, order_id=order_id))  # noqa: B023
        with pytest.raises(OrderNotFound):
            await trade.write(lambda tx: ordering.ask_refill(tx, partner_id=partner_id, order_id=order_id))  # noqa: B023
    assert (await trade.get(order.id)).state is S.QUEUED


async def test_a_refill_is_asked_for_once_the_order_is_completed(trade: Trade) -> None:
    await trade.top_up()
    order = await trade.order()
    with pytest.raises(NotRefillable):
        await trade.write(lambda tx: ordering.ask_refill(tx, partner_id=order.partner_id, order_id=order.id))
    order = await trade.report(await trade.send(Done("1")), Report(S.COMPLETED))
    asked = await trade.write(lambda tx: ordering.ask_refill(tx, partner_id=order.partner_id, order_id=order.id))
    assert asked.refill_asked_ms == trade.shop.clock()
    assert (await trade.taken("refill:panel")).subject == str(order.id)


async def test_an_identical_direct_order_asks_again_where_the_first_payment_was_refused(trade: Trade) -> None:
    first = await trade.place(trade.wish(direct=METHOD))
    assert first.payment is not None
    await trade.settle(first.payment, NotPaid("cancelled"))
    again = await trade.place(trade.wish(direct=METHOD))
    assert (again.order.id, again.duplicate) == (first.order.id, True)
    assert again.payment is not None and again.payment.id != first.payment.id
    assert again.payment.amount == first.payment.amount
    await trade.settle(again.payment, Paid(again.payment.due, "r-2"))
    order = await trade.read(lambda tx: tx.orders.get(first.order.id))
    assert order is not None and order.state is S.QUEUED
