"""Money comes in once, whenever and however often it is heard of; orders that wait for it go on, or are called off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.domain.errors import AmountOutOfRange, KeyReused, NotAllowed, PaymentNotFound
from core.domain.money import Money, currency
from core.domain.orders import OrderState
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Payment, PaymentState
from core.ports import Hint, Job, NotPaid, Paid, Standing, Started, Waiting
from core.usecases import ordering, topping_up
from core.usecases.ordering import Placed
from storage.transaction import Transaction
from tests.shop import add_partner, usd
from tests.usecases.trade import LEASE_MS, METHOD, Trade

S = PaymentState
WITH_FEE = replace(METHOD, fee_bp=250)
CHECK_LEASE_MS = 60_000
HOUR_MS = 3_600_000


async def start(trade: Trade, outcome: Outcome[Started]) -> Job:
    """A worker asks the gateway for the next payment."""
    job = await trade.taken("pay:sandbox")
    await trade.write(lambda tx: topping_up.record_start(tx, job, outcome))
    return job


async def due(trade: Trade) -> list[Payment]:
    """The payments whose look-up is due now, as the worker takes them."""

    def take(tx: Transaction) -> list[Payment]:
        return tx.payments.take_due("sandbox", limit=20, next_check_ms=tx.now_ms + CHECK_LEASE_MS)

    return await trade.write(take)


async def follow(trade: Trade, standing: Standing | None, *, for_ms: int) -> int:
    """Looks up what is due every 5 s, with the same answer each time (None: no usable one). How often it was asked."""
    asked = 0
    end_ms = trade.shop.clock() + for_ms
    while trade.shop.clock() < end_ms:
        trade.shop.clock.pass_ms(5_000)
        for payment in await due(trade):
            asked += 1
            if standing is None:
                await trade.write(lambda tx, id=payment.id: topping_up.no_answer(tx, id, "timeout"))  # type: ignore[misc]
            else:
                await trade.settle(payment, standing)
    return asked


async def skip(trade: Trade, standing: Standing | None) -> None:
    """As follow, but jumps from one look-up to the next until there is none within two days."""
    for _ in range(200):
        for jump in (1_000, 15_000, 60_000, HOUR_MS, 24 * HOUR_MS, 24 * HOUR_MS):
            trade.shop.clock.pass_ms(jump)
            if found := await due(trade):
                break
        else:
            return
        for payment in found:
            if standing is None:
                await trade.write(lambda tx, id=payment.id: topping_up.no_answer(tx, id, "timeout"))  # type: ignore[misc]
            else:
                await trade.settle(payment, standing)
    raise AssertionError("a payment is looked up for ever")


async def direct(trade: Trade, quantity: int = 10_000) -> tuple[Placed, Payment]:
    """An order of 2.60 that waits for its payment."""
    placed = await trade.place(trade.wish(quantity, direct=METHOD))
    assert placed.payment is not None
    return placed, placed.payment


async def order_state(trade: Trade, placed: Placed) -> OrderState:
    return (await trade.get(placed.order.id)).state


# -- asked for --------------------------------------------------------------------------------------------------------


async def test_a_topup_registers_the_customer_and_is_left_to_the_gateways_worker(trade: Trade) -> None:
    payment = await trade.ask_topup("10", method=WITH_FEE)
    assert (payment.state, str(payment.amount), str(payment.fee)) == (S.CREATED, "10.00", "0.25")
    assert payment.expires_ms == trade.shop.clock() + 600_000
    assert trade.shop.woken == ["pay:sandbox"]
    assert (await trade.taken("pay:sandbox")).subject == str(payment.id)
    assert await trade.payment(payment.id) == payment
    assert await trade.wallet() == ("0.00", "0.00")


@pytest.mark.parametrize("amount", ["0", "0.49", "500.01", "1.001"])
async def test_an_amount_that_the_method_cannot_carry_is_refused_whole(trade: Trade, amount: str) -> None:
    with pytest.raises(AmountOutOfRange) as refusal:
        await trade.ask_topup(amount)
    assert (str(refusal.value.details["min"]), str(refusal.value.details["max"])) == ("0.50", "500.00")
    assert await trade.customer() is None
    assert trade.shop.woken == []


async def test_a_phone_is_asked_to_pay_only_so_often(trade: Trade) -> None:
    for _ in range(3):
        await trade.ask_topup("1", prompts=3)
    with pytest.raises(NotAllowed) as refusal:
        await trade.ask_topup("1", prompts=3)
    assert (refusal.value.code, refusal.value.details["limit"]) == ("too_many_prompts", 3)
    await trade.ask_topup("1", prompts=0)
    await trade.ask_topup("1", who="+254700000001", prompts=3)
    trade.shop.clock.pass_ms(topping_up.PROMPT_WINDOW_MS + 1)
    await trade.ask_topup("1", prompts=3)


async def test_a_payment_is_found_by_its_own_partner_alone(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder"))
    payment = await trade.ask_topup("1")

    def find(tx: Transaction, partner_id: int, payment_id: int) -> Payment:
        return topping_up.find_payment(tx, partner_id=partner_id, payment_id=payment_id)

    assert await trade.read(lambda tx: find(tx, trade.house.id, payment.id)) == payment
    for partner_id, payment_id in ((partner.id, payment.id), (trade.house.id, 1)):
        with pytest.raises(PaymentNotFound):
            await trade.read(lambda tx: find(tx, partner_id, payment_id))  # noqa: B023


async def test_what_the_gateway_says_to_the_request_is_kept(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Done(Started("r-1", "https://pay.example/1", "dial")))
    found = await trade.payment(payment.id)
    assert (found.state, found.remote_id, found.pay_url) == (S.PENDING, "r-1", "https://pay.example/1")
    assert found.instructions == "dial"
    assert await trade.read(lambda tx: tx.payments.by_remote("sandbox", "r-1")) == found


async def test_a_refusal_fails_the_payment_and_is_still_looked_after(trade: Trade) -> None:
    """A gateway that refused may have been misread; its own look-up decides."""
    payment = await trade.ask_topup("1")
    await start(trade, Refused("declined"))
    assert ((await trade.payment(payment.id)).state, (await trade.payment(payment.id)).reason) == (S.FAILED, "declined")
    trade.shop.clock.pass_ms(topping_up.FIRST_CHECK_MS)
    assert [each.id for each in await due(trade)] == [payment.id]


async def test_an_unknown_start_is_pending_and_looked_up(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Unknown("timeout"))
    assert (await trade.payment(payment.id)).state is S.PENDING
    trade.shop.clock.pass_ms(topping_up.FIRST_CHECK_MS - 1)
    assert await due(trade) == []
    trade.shop.clock.pass_ms(1)
    assert [each.id for each in await due(trade)] == [payment.id]


@pytest.mark.parametrize("outcome", [Done(Started("r")), Refused("no"), Unknown("timeout")])
async def test_a_worker_that_lost_its_lease_changes_nothing(trade: Trade, outcome: Outcome[Started]) -> None:
    payment = await trade.ask_topup("1")
    late = await trade.taken("pay:sandbox")
    trade.shop.clock.pass_ms(LEASE_MS)
    await trade.taken("pay:sandbox")
    await trade.write(lambda tx: topping_up.record_start(tx, late, outcome))
    assert await trade.payment(payment.id) == payment


# -- credited ---------------------------------------------------------------------------------------------------------


async def test_money_is_credited_once_however_often_it_is_heard_of(trade: Trade) -> None:
    payment = await trade.ask_topup("10", method=WITH_FEE)
    paid = Paid(usd("10.25"), "r")
    for standing in (paid, paid, NotPaid("declined"), Waiting(), Paid(usd("99"), "r2")):
        await trade.settle(payment, standing)
    done = await trade.payment(payment.id)
    assert (done.state, str(done.credited), done.flag) == (S.SUCCEEDED, "10.00", "")
    assert await trade.wallet() == ("10.00", "0.00")
    assert (await trade.balance("gateway:sandbox"), await trade.balance("shop:fees")) == ("-10.25", "0.25")
    assert [event.what for event in await trade.read(lambda tx: tx.payments.story(payment.id))] == ["succeeded"]


async def test_ten_callbacks_at_once_credit_once(trade: Trade) -> None:
    payment = await trade.ask_topup("10")
    await asyncio.gather(
        *(trade.write(lambda tx: topping_up.settle(tx, payment.id, Paid(usd("10"), "r"))) for _ in range(10))
    )
    assert await trade.wallet() == ("10.00", "0.00")


@pytest.mark.parametrize(
    ("arrived", "credited", "flag"),
    [("9", "8.75", "under"), ("20", "19.75", "over"), ("0.25", "0.00", "under"), ("0.10", "0.00", "under"),
     ("0", "0.00", "under")],
)  # fmt: skip
async def test_what_arrives_is_credited_as_it_arrived(trade: Trade, arrived: str, credited: str, flag: str) -> None:
    payment = await trade.ask_topup("10", method=WITH_FEE)
    done = await trade.settle(payment, Paid(usd(arrived), "r"))
    assert (str(done.credited), done.flag) == (credited, flag)
    assert (await trade.wallet())[0] == credited
    assert await trade.balance("gateway:sandbox") == str(zero() - usd(arrived))


def zero() -> Money:
    return usd("0")


async def test_money_of_another_currency_goes_to_a_person(trade: Trade) -> None:
    payment = await trade.ask_topup("10")
    for _ in range(2):
        found = await trade.settle(payment, Paid(Money.parse("10", currency("KES")), "r"))
    assert (found.state, found.reason, await trade.wallet()) == (S.REVIEW, "paid in KES", ("0.00", "0.00"))
    assert (await trade.settle(payment, Paid(usd("10"), "r"))).state is S.SUCCEEDED


@pytest.mark.parametrize("standing", [NotPaid("declined"), Waiting()])
async def test_money_that_comes_after_the_end_is_credited_and_flagged(trade: Trade, standing: Standing) -> None:
    payment = await trade.ask_topup("10")
    trade.shop.clock.pass_ms(600_000)
    ended = await trade.settle(payment, standing)
    assert ended.state is (S.EXPIRED if standing == Waiting() else S.FAILED)
    done = await trade.settle(payment, Paid(usd("10"), "r"))
    assert (done.state, done.flag, done.reason) == (S.SUCCEEDED, "late", "")
    assert await trade.wallet() == ("10.00", "0.00")


async def test_a_payment_that_was_heard_of_before_its_start_is_not_looked_up_for_ever(trade: Trade) -> None:
    """The gateway's answer to the request comes after its callback; nothing is left to be asked."""
    payment = await trade.ask_topup("1")
    await trade.settle(payment, Paid(usd("1"), "r-1"))
    await start(trade, Done(Started("r-1", "https://pay.example/1")))
    assert (await trade.payment(payment.id)).state is S.SUCCEEDED
    trade.shop.clock.pass_ms(HOUR_MS)
    assert await due(trade) == []


# -- followed ---------------------------------------------------------------------------------------------------------


async def test_an_open_payment_is_looked_up_often_and_expires_on_time(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Done(Started("r")))
    assert 7 <= await follow(trade, Waiting(), for_ms=60_000) <= 12
    assert (await trade.payment(payment.id)).state is S.PENDING
    await follow(trade, Waiting(), for_ms=535_000)
    assert (await trade.payment(payment.id)).state is S.PENDING
    await follow(trade, Waiting(), for_ms=5_000)
    assert (await trade.payment(payment.id)).state is S.EXPIRED


@pytest.mark.parametrize(
    ("standing", "state"), [(Waiting(), S.EXPIRED), (NotPaid("declined"), S.FAILED), (None, S.REVIEW)]
)
async def test_following_ends_after_a_day_and_what_nobody_knows_goes_to_a_person(
    trade: Trade, standing: Standing | None, state: PaymentState
) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Unknown("timeout"))
    begun = trade.shop.clock()
    await skip(trade, standing)
    assert (await trade.payment(payment.id)).state is state
    assert trade.shop.clock() - begun >= 24 * HOUR_MS


async def test_a_payment_that_may_take_three_days_is_followed_for_three_days(trade: Trade) -> None:
    slow = replace(METHOD, expires_after_s=3 * 86_400)
    placed = await trade.place(trade.wish(direct=slow))
    assert placed.payment is not None
    await start(trade, Done(Started("r")))
    await skip(trade, Waiting())
    assert (await trade.payment(placed.payment.id)).state is S.EXPIRED
    assert await order_state(trade, placed) is OrderState.CANCELED


async def test_a_payment_in_review_is_credited_when_its_money_is_found(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Unknown("timeout"))
    await skip(trade, None)
    assert (await trade.settle(payment, Paid(usd("1"), "r"))).flag == "late"
    assert await trade.wallet() == ("1.00", "0.00")


# -- callbacks --------------------------------------------------------------------------------------------------------


async def note(trade: Trade, hint: Hint, gateway: str = "sandbox") -> bool:
    return await trade.write(lambda tx: topping_up.note_webhook(tx, gateway=gateway, hint=hint, body=b"{}"))


async def test_a_callback_is_stored_once_and_leads_to_one_look_up(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    await start(trade, Done(Started("r-1")))
    assert await note(trade, Hint("e-1", token=payment.token))
    assert await note(trade, Hint("e-1", remote_id="r-1"))
    job = await trade.taken("webhook:sandbox")
    assert await trade.take("webhook:sandbox") is None
    await trade.write(lambda tx: topping_up.record_webhook(tx, job, "sandbox", Paid(usd("1"), "r-1")))
    assert await trade.wallet() == ("1.00", "0.00")
    assert await note(trade, Hint("e-1", token=payment.token))
    assert await trade.take("webhook:sandbox") is None
    assert await trade.read(lambda tx: tx.inbox.waiting("webhook:sandbox", limit=9)) == []


async def test_a_callback_about_nothing_of_ours_is_not_kept(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    for hint, gateway in (
        (Hint("e"), "sandbox"), (Hint("e", token="forged"), "sandbox"), (Hint("e", remote_id="x"), "sandbox"),
        (Hint("e", token=payment.token), "other"),
    ):  # fmt: skip
        assert not await note(trade, hint, gateway)
    assert await trade.take("webhook:sandbox") is None


async def test_a_late_worker_does_not_handle_a_callback_again(trade: Trade) -> None:
    payment = await trade.ask_topup("1")
    assert await note(trade, Hint("e-1", token=payment.token))
    late = await trade.taken("webhook:sandbox")
    trade.shop.clock.pass_ms(LEASE_MS)
    job = await trade.taken("webhook:sandbox")
    for each in (late, job, job):
        await trade.write(lambda tx, each=each: topping_up.record_webhook(tx, each, "sandbox", NotPaid("declined")))  # type: ignore[misc]
    assert (await trade.payment(payment.id)).state is S.FAILED


async def test_a_callback_whose_look_up_failed_is_asked_about_again_also_after_the_last_check(trade: Trade) -> None:
    """The money was there, the gateway did not answer, and nobody would have looked again."""
    payment = await trade.ask_topup("1")
    await start(trade, Done(Started("r")))
    await skip(trade, Waiting())
    assert await note(trade, Hint("e-1", token=payment.token))
    job = await trade.taken("webhook:sandbox")
    await trade.write(lambda tx: topping_up.record_webhook(tx, job, "sandbox", None))
    trade.shop.clock.pass_ms(topping_up.FIRST_CHECK_MS)
    assert [each.id for each in await due(trade)] == [payment.id]
    for _ in range(2):
        await trade.write(lambda tx: topping_up.no_answer(tx, payment.id, "timeout"))
        assert (await trade.payment(payment.id)).state is S.REVIEW


# -- orders that wait -------------------------------------------------------------------------------------------------


async def test_an_order_is_called_off_when_its_payment_expires_and_late_money_stays_in_the_wallet(trade: Trade) -> None:
    placed, payment = await direct(trade)
    await start(trade, Done(Started("r")))
    await follow(trade, Waiting(), for_ms=600_000)
    assert await order_state(trade, placed) is OrderState.CANCELED
    assert (await trade.get(placed.order.id)).note == "not paid in time"
    await trade.settle(payment, Paid(usd("2.60"), "r"))
    assert await order_state(trade, placed) is OrderState.CANCELED
    assert await trade.wallet() == ("2.60", "0.00")
    assert await trade.take("dispatch:panel") is None


@pytest.mark.parametrize("how", ["refused", "not paid", "no answer"])
async def test_an_order_is_called_off_in_time_however_its_payment_failed(trade: Trade, how: str) -> None:
    """It waited for ever: a failed payment never expires, and only expiry called an order off."""
    placed, payment = await direct(trade)
    await start(trade, Refused("declined") if how == "refused" else Done(Started("r")))
    standing = None if how == "no answer" else NotPaid("declined")
    await follow(trade, standing, for_ms=595_000)
    assert await order_state(trade, placed) is OrderState.AWAITING_PAYMENT
    await follow(trade, standing, for_ms=5_000)
    assert await order_state(trade, placed) is OrderState.CANCELED
    assert (await trade.payment(payment.id)).state is (S.PENDING if how == "no answer" else S.FAILED)


async def test_a_payment_that_failed_and_then_came_takes_its_order_along(trade: Trade) -> None:
    placed, payment = await direct(trade)
    await trade.settle(payment, NotPaid("wrong pin"))
    await trade.settle(payment, Paid(usd("2.60"), "r"))
    assert await order_state(trade, placed) is OrderState.QUEUED
    assert await trade.wallet() == ("0.00", "2.60")


async def test_an_underpaid_order_keeps_waiting_says_so_and_goes_on_after_the_next_topup(trade: Trade) -> None:
    placed, payment = await direct(trade)
    await trade.settle(payment, Paid(usd("2"), "r"))
    assert await order_state(trade, placed) is OrderState.AWAITING_PAYMENT
    story = await trade.read(lambda tx: tx.orders.story(placed.order.id))
    assert [(event.what, event.note) for event in story] == [("wallet_short", "0.60")]
    await trade.top_up("0.60")
    assert await order_state(trade, placed) is OrderState.QUEUED
    assert await trade.wallet() == ("0.00", "2.60")


async def test_a_wallet_that_was_spent_meanwhile_makes_a_paid_order_wait(trade: Trade) -> None:
    await trade.top_up("2")
    placed, payment = await direct(trade)
    await trade.order(1000)
    await trade.settle(payment, Paid(payment.due, "r"))
    assert await order_state(trade, placed) is OrderState.AWAITING_PAYMENT
    assert await trade.wallet() == ("2.34", "0.26")
    await trade.write(lambda tx: ordering.cancel_order(tx, partner_id=trade.house.id, order_id=placed.order.id))
    assert await trade.wallet() == ("2.34", "0.26")


async def test_paid_orders_go_on_oldest_first_as_far_as_the_wallet_reaches(trade: Trade) -> None:
    await trade.top_up("1")
    first, one = await direct(trade, 10_000)
    second, two = await direct(trade, 20_000)
    await trade.settle(two, Paid(two.due, "r2"))
    assert await order_state(trade, second) is OrderState.QUEUED
    assert await trade.wallet() == ("0.00", "5.20")
    await trade.settle(one, Paid(one.due, "r1"))
    assert await order_state(trade, first) is OrderState.AWAITING_PAYMENT
    await trade.top_up("1")
    assert await order_state(trade, first) is OrderState.QUEUED
    assert await trade.wallet() == ("0.00", "7.80")


async def test_a_topup_does_not_start_an_order_whose_own_payment_is_open(trade: Trade) -> None:
    placed, payment = await direct(trade)
    await trade.top_up("10")
    assert await order_state(trade, placed) is OrderState.AWAITING_PAYMENT
    await trade.settle(payment, Paid(payment.due, "r"))
    assert await order_state(trade, placed) is OrderState.QUEUED
    assert await trade.wallet() == ("10.00", "2.60")


async def test_an_order_that_waits_for_money_too_long_is_called_off_and_the_money_stays(trade: Trade) -> None:
    placed = await trade.place(trade.wish(direct=METHOD))
    assert placed.payment is not None
    await trade.settle(placed.payment, Paid(usd("0.01"), "r"))
    assert await trade.write(lambda tx: topping_up.call_off_old(tx, before_ms=tx.now_ms, limit=10)) == 0
    trade.shop.clock.pass_ms(1)
    assert await trade.write(lambda tx: topping_up.call_off_old(tx, before_ms=tx.now_ms, limit=10)) == 1
    order = await trade.read(lambda tx: tx.orders.get(placed.order.id))
    assert order is not None and order.state is OrderState.CANCELED


async def test_a_topup_asked_for_again_under_its_key_is_one_payment(trade: Trade) -> None:
    def ask(amount: str, key: str) -> Callable[[Transaction], int]:
        return lambda tx: topping_up.request_topup(
            tx, partner_id=trade.house.id, identity="+254700000009", method=METHOD, amount=usd(amount),
            phone="+254700000009", token=f"{amount}-{key}-{tx.number('payment')}", key=key,
        )[1].id  # fmt: skip

    first = await trade.write(ask("5", "k"))
    assert await trade.write(ask("5", "k")) == first
    assert await trade.write(ask("5", "other")) != first
    with pytest.raises(KeyReused):
        await trade.write(ask("6", "k"))
