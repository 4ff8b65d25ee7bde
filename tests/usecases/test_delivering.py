"""Orders go to providers once, whatever happens on the way, and come back settled to the unit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from core.domain.errors import InvalidField, NotCancelable, OrderNotFound, WrongState
from core.domain.ledger import earnings
from core.domain.money import Money
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.ports import Job
from core.usecases import delivering, ordering
from storage.transaction import Transaction
from tests.shop import add_partner, usd
from tests.usecases.trade import BY_HAND, DRIP_FEED, LEASE_MS, LIKES, LINK, PHONE, Trade

S = OrderState
NOT_SENT = Refused("no connection", sent=False)
OUTCOMES: list[Outcome[str]] = [Done("77001"), Refused("not enough funds"), NOT_SENT, Unknown("timeout")]


async def record(trade: Trade, job: Job, outcome: Outcome[str]) -> Order | None:
    return await trade.write(lambda tx: delivering.record(tx, job, outcome))


async def begin(trade: Trade, job: Job) -> Order | None:
    return await trade.write(lambda tx: delivering.begin(tx, job))


async def placed(
    trade: Trade, quantity: int = 1000, *, link: str = LINK, inputs: Mapping[str, str] | None = None
) -> Order:
    """An order that its provider has accepted."""
    await trade.order(quantity, link=link, inputs=inputs)
    return await trade.send(Done(f"remote-{len(await trade.orders())}"))


async def in_review(trade: Trade) -> Order:
    await trade.order()
    return await trade.send(Unknown("timeout"))


# -- sent -------------------------------------------------------------------------------------------------------------


async def test_an_accepted_order_is_pending_under_the_providers_number(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order()
    job, sending = await trade.begin()
    assert sending.state is S.SUBMITTING
    assert await trade.get(order.id) == sending
    after = await record(trade, job, Done("77001"))
    assert after is not None
    assert (after.state, after.provider_order) == (S.PENDING, "77001")
    assert await trade.wallet() == ("0.74", "0.26")
    assert await trade.take("dispatch:panel") is None
    assert await due(trade) == []
    trade.shop.clock.pass_ms(delivering.FIRST_CHECK_MS)
    assert await due(trade) == [order.id]


async def due(trade: Trade) -> list[int]:
    def take(tx: Transaction) -> list[int]:
        return [each.id for each in tx.orders.take_due("panel", limit=100, next_check_ms=tx.now_ms + 60_000)]

    return await trade.write(take)


async def test_a_refused_order_is_canceled_and_freed_with_the_reason(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    order = await trade.send(Refused("not enough funds"))
    assert (order.state, order.note) == (S.CANCELED, "refused by the provider: not enough funds")
    assert await trade.wallet() == ("1.00", "0.00")
    assert await trade.take("dispatch:panel") is None


async def test_what_was_not_sent_is_sent_again_with_patience(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    for wait_ms in (*delivering.RETRY_MS, 60_000):
        assert (await trade.send(NOT_SENT)).state is S.QUEUED
        trade.shop.clock.pass_ms(wait_ms - 1)
        assert await trade.take("dispatch:panel") is None
        trade.shop.clock.pass_ms(1)
    assert (await trade.send(Done("1"))).state is S.PENDING
    assert await trade.wallet() == ("0.74", "0.26")


async def test_an_order_that_waits_to_be_sent_again_can_be_canceled(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    order = await trade.send(NOT_SENT)
    await trade.write(lambda tx: ordering.cancel_order(tx, partner_id=order.partner_id, order_id=order.id))
    trade.shop.clock.pass_ms(1_000)
    assert await begin(trade, await trade.taken()) is None
    assert await trade.take("dispatch:panel") is None
    assert await trade.wallet() == ("1.00", "0.00")


async def test_what_nobody_knows_is_kept_for_a_person_and_never_sent_again(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    assert (order.state, order.note, order.state.public) == (S.REVIEW, "timeout", "Pending")
    assert await trade.wallet() == ("0.74", "0.26")
    trade.shop.clock.pass_ms(10 * LEASE_MS)
    assert await trade.take("dispatch:panel") is None
    assert [each.id for each in await trade.read(lambda tx: tx.orders.in_state(S.REVIEW, limit=9))] == [order.id]


async def test_a_number_that_the_provider_gives_twice_goes_to_a_person(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    first = await trade.send(Done("77001"))
    await trade.order(link=LINK + "2")
    second = await trade.send(Done("77001"))
    assert (second.state, str(first.id) in second.note) == (S.REVIEW, True)


@pytest.mark.parametrize("attempts", range(-1, 12))
def test_patience_grows_to_a_minute(attempts: int) -> None:
    waits = [delivering.retry_delay_ms(n) for n in (attempts, attempts + 1)]
    assert 1_000 <= waits[0] <= waits[1] <= 60_000


# -- crashes and late workers -----------------------------------------------------------------------------------------


async def test_a_crash_between_sending_and_writing_down_goes_to_review(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order()
    await trade.begin()
    trade.shop.clock.pass_ms(LEASE_MS)
    again = await trade.taken()
    assert await begin(trade, again) is None
    found = await trade.get(order.id)
    assert (found.state, "stopped" in found.note) == (S.REVIEW, True)
    assert await trade.take("dispatch:panel") is None


@pytest.mark.parametrize("outcome", OUTCOMES)
async def test_the_answer_that_a_late_worker_brings_changes_nothing(trade: Trade, outcome: Outcome[str]) -> None:
    """Its lease has passed on; the next worker saw that nobody knows what came of it."""
    await trade.top_up("1")
    order = await trade.order()
    late, _ = await trade.begin()
    trade.shop.clock.pass_ms(LEASE_MS)
    await begin(trade, await trade.taken())
    before = await trade.get(order.id)
    assert await record(trade, late, outcome) is None
    assert await trade.get(order.id) == before
    assert await trade.wallet() == ("0.74", "0.26")
    assert await trade.take("dispatch:panel") is None


@pytest.mark.parametrize("outcome", OUTCOMES)
async def test_an_answer_is_written_down_once(trade: Trade, outcome: Outcome[str]) -> None:
    await trade.top_up("1")
    order = await trade.order()
    job, _ = await trade.begin()
    assert await record(trade, job, outcome) is not None
    before = await trade.get(order.id)
    for other in OUTCOMES:
        assert await record(trade, job, other) is None
    assert await trade.get(order.id) == before


async def test_a_worker_that_wakes_late_does_not_send_what_another_is_sending(trade: Trade) -> None:
    """It had the job but had not begun. Beginning now would take a sending order for one that a crash left behind."""
    await trade.top_up("1")
    order = await trade.order()
    late = await trade.taken()
    trade.shop.clock.pass_ms(LEASE_MS)
    job, _ = await trade.begin()
    assert await begin(trade, late) is None
    assert (await trade.get(order.id)).state is S.SUBMITTING
    after = await record(trade, job, Done("77001"))
    assert after is not None
    assert (after.state, after.provider_order) == (S.PENDING, "77001")


async def test_a_worker_that_wakes_late_does_not_send_what_another_has_only_taken(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order()
    late = await trade.taken()
    trade.shop.clock.pass_ms(LEASE_MS)
    job = await trade.taken()
    assert await begin(trade, late) is None
    assert (await trade.get(order.id)).state is S.QUEUED
    assert await begin(trade, job) is not None


async def test_a_slow_worker_whose_job_nobody_else_took_goes_on(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order()
    job = await trade.taken()
    trade.shop.clock.pass_ms(2 * LEASE_MS)
    assert await begin(trade, job) is not None
    trade.shop.clock.pass_ms(2 * LEASE_MS)
    after = await record(trade, job, Done("1"))
    assert after is not None
    assert after.state is S.PENDING


# -- the review queue: three answers ----------------------------------------------------------------------------------


async def test_a_person_found_the_order_at_the_provider(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    after = await trade.write(
        lambda tx: delivering.review_accepted(tx, order.id, " 77001 ", reason="seen there", actor="staff:7")
    )
    assert (after.state, after.provider_order, after.note) == (S.PENDING, "77001", "")
    assert await trade.wallet() == ("0.74", "0.26")
    assert await due(trade) == [order.id]
    assert await trade.audited() == [("staff:7", "review", f"order:{order.id}", "accepted as 77001: seen there")]
    done = await trade.report(after, Report(S.COMPLETED))
    assert (done.state, await trade.sold()) == (S.COMPLETED, "0.26")


async def test_a_person_saw_that_it_has_to_be_sent_again(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    await trade.write(lambda tx: delivering.review_resend(tx, order.id, reason="seen there", actor="staff:7"))
    after = await trade.send(Done("77002"))
    assert (after.id, after.state) == (order.id, S.PENDING)
    assert await trade.wallet() == ("0.74", "0.26")


async def test_a_person_saw_that_it_has_to_be_refunded(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    after = await trade.write(lambda tx: delivering.review_refund(tx, order.id, reason="seen there", actor="staff:7"))
    assert (after.state, await trade.wallet(), await trade.sold()) == (S.CANCELED, ("1.00", "0.00"), "0.00")
    assert [entry[1] for entry in await trade.audited()] == ["review"]


async def test_a_review_is_answered_once(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    await trade.write(lambda tx: delivering.review_refund(tx, order.id, reason="seen there", actor="a"))
    answers: list[Callable[[Transaction], Order]] = [
        lambda tx: delivering.review_accepted(tx, order.id, "1", reason="seen there", actor="b"),
        lambda tx: delivering.review_resend(tx, order.id, reason="seen there", actor="b"),
        lambda tx: delivering.review_refund(tx, order.id, reason="seen there", actor="b"),
    ]
    for answer in answers:
        with pytest.raises(WrongState) as refusal:
            await trade.write(answer)
        assert refusal.value.details["state"] == "canceled"
    assert await trade.wallet() == ("1.00", "0.00")


async def test_ten_people_at_once_answer_a_review_once(trade: Trade) -> None:
    await trade.top_up("1")
    order = await in_review(trade)
    found = await asyncio.gather(
        *(
            trade.write(lambda tx: delivering.review_resend(tx, order.id, reason="seen there", actor="a"))
            for _ in range(10)
        ),
        return_exceptions=True,
    )
    assert sum(isinstance(each, WrongState) for each in found) == 9
    await trade.taken()
    assert await trade.take("dispatch:panel") is None


async def test_an_answer_without_a_reason_or_with_a_number_that_is_empty_or_anothers_is_refused(trade: Trade) -> None:
    await trade.top_up("1")
    await trade.order(link=LINK + "2")
    await trade.send(Done("77001"))
    order = await in_review(trade)
    with pytest.raises(InvalidField):
        await trade.write(lambda tx: delivering.review_accepted(tx, order.id, "  ", reason="seen there", actor="a"))
    with pytest.raises(WrongState) as refusal:
        await trade.write(lambda tx: delivering.review_accepted(tx, order.id, "77001", reason="seen there", actor="a"))
    assert refusal.value.reason == "provider_order_taken"
    with pytest.raises(InvalidField) as missing:
        await trade.write(lambda tx: delivering.review_refund(tx, order.id, reason=" ", actor="a"))
    assert missing.value.reason == "reason_missing"
    with pytest.raises(OrderNotFound):
        await trade.write(lambda tx: delivering.review_refund(tx, 1, reason="seen there", actor="a"))
    assert (await trade.get(order.id)).state is S.REVIEW


# -- reported and settled ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("report", "state", "paid", "left"),
    [
        (Report(S.COMPLETED), S.COMPLETED, "0.26", "0.74"),
        (Report(S.PARTIAL, remains=157), S.PARTIAL, "0.21918", "0.78082"),
        (Report(S.PARTIAL, remains=1), S.PARTIAL, "0.25974", "0.74026"),
        (Report(S.PARTIAL, remains=999), S.PARTIAL, "0.00026", "0.99974"),
        (Report(S.PARTIAL, remains=-3), S.COMPLETED, "0.26", "0.74"),
        (Report(S.PARTIAL, remains=70_000), S.CANCELED, "0.00", "1.00"),
        (Report(S.CANCELED, remains=10), S.CANCELED, "0.00", "1.00"),
    ],
)
async def test_the_delivered_part_is_paid_and_the_rest_goes_back(
    trade: Trade, report: Report, state: OrderState, paid: str, left: str
) -> None:
    """A peer credited the delivered part on Partial."""
    await trade.top_up("1")
    order = await trade.report(await placed(trade), report)
    assert (order.state, await trade.sold(), await trade.wallet()) == (state, paid, (left, "0.00"))


@pytest.mark.parametrize("remains", [1, 99, 100, 101, 350, 699])
async def test_a_drip_feed_that_ends_early_pays_exactly_what_came(trade: Trade, remains: int) -> None:
    await trade.top_up("1")
    order = await placed(trade, 100, inputs=DRIP_FEED)
    assert (order.quantity, await trade.wallet()) == (700, ("0.818", "0.182"))
    done = await trade.report(order, Report(S.PARTIAL, remains=remains))
    paid = Money(26_000 * (700 - remains), usd("1").currency)
    assert (done.delivered, await trade.sold()) == (700 - remains, str(paid))
    assert await trade.wallet() == (str(usd("1") - paid), "0.00")


async def test_reports_move_an_order_along_and_tell_what_changed(trade: Trade) -> None:
    await trade.top_up("1")
    order = await placed(trade)
    reports = [
        Report(S.PROCESSING), Report(S.IN_PROGRESS, start_count=3572, remains=1000), Report(None),
        Report(S.IN_PROGRESS, remains=400), Report(S.PENDING, remains=400), Report(S.COMPLETED, start_count=3572),
    ]  # fmt: skip
    for report in reports:
        order = await trade.report(order, report)
    assert await trade.story(order) == [
        "submitting", "pending", "processing", "in_progress", "pending", "completed",
    ]  # fmt: skip
    assert (order.start_count, order.remains, order.delivered) == (3572, 0, 1000)


async def test_only_orders_that_changed_are_told(trade: Trade) -> None:
    await trade.top_up("1")
    one, two = await placed(trade), await placed(trade, link=LINK + "2")
    reports = {two.id: Report(S.PROCESSING), one.id: Report(S.PENDING), 999: Report(S.COMPLETED)}
    changed = await trade.write(lambda tx: delivering.record_reports(tx, reports))
    assert [order.id for order in changed] == [two.id]
    assert await trade.write(lambda tx: delivering.record_reports(tx, reports)) == []


@pytest.mark.parametrize("first", [Report(S.PARTIAL, remains=400), Report(S.COMPLETED), Report(S.CANCELED)])
async def test_nothing_moves_an_order_or_its_money_after_the_end(trade: Trade, first: Report) -> None:
    """A peer paid 130 % back: a refund after Partial, and everything again when it was canceled."""
    await trade.top_up("1")
    order = await trade.report(await placed(trade), first)
    wallet, sold = await trade.wallet(), await trade.sold()
    for state in (S.CANCELED, S.PARTIAL, S.COMPLETED, S.PENDING, None):
        assert await trade.report(order, Report(state, remains=900, charge=usd("5"))) == order
    with pytest.raises(NotCancelable):
        await trade.write(lambda tx: ordering.cancel_order(tx, partner_id=order.partner_id, order_id=order.id))
    assert (await trade.wallet(), await trade.sold()) == (wallet, sold)


async def test_an_order_that_is_not_at_its_provider_is_not_reported_on(trade: Trade) -> None:
    await trade.top_up("1")
    queued = await trade.order()
    assert await trade.report(queued, Report(S.COMPLETED)) == queued
    _, sending = await trade.begin()
    assert await trade.report(sending, Report(S.COMPLETED)) == sending


async def test_one_report_told_ten_times_at_once_settles_once(trade: Trade) -> None:
    await trade.top_up("1")
    order = await placed(trade)
    reports = {order.id: Report(S.PARTIAL, remains=400, charge=usd("0.1"))}
    changed = await asyncio.gather(
        *(trade.write(lambda tx: delivering.record_reports(tx, reports)) for _ in range(10))
    )  # fmt: skip
    assert sorted(len(each) for each in changed) == [0] * 9 + [1]
    assert (await trade.wallet(), await trade.sold()) == (("0.844", "0.00"), "0.156")


async def test_what_the_provider_charges_is_written_down_once_the_order_ends(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.report(await placed(trade), Report(S.IN_PROGRESS, charge=usd("0.15")))
    assert await trade.balance("provider:panel") == "0.00"
    await trade.report(order, Report(S.PARTIAL, remains=400, charge=usd("0.09")))
    assert (await trade.balance("provider:panel"), await trade.balance("shop:provider-cost")) == ("0.09", "-0.09")


@pytest.mark.parametrize(
    "report",
    [Report(S.COMPLETED), Report(S.COMPLETED, charge=usd("0")), Report(S.CANCELED, charge=usd("0.15"))],
)
async def test_nothing_is_owed_for_what_was_not_charged_or_was_canceled(trade: Trade, report: Report) -> None:
    await trade.top_up("1")
    await trade.report(await placed(trade), report)
    assert await trade.balance("provider:panel") == "0.00"


@pytest.mark.parametrize(
    ("report", "earned"),
    [(Report(S.COMPLETED), "0.0325"), (Report(S.PARTIAL, remains=157), "0.0273975"), (Report(S.CANCELED), "0.00"),
     (Report(S.PARTIAL, remains=999), "0.0000325")],
)  # fmt: skip
async def test_the_partner_earns_its_markup_on_what_was_delivered(trade: Trade, report: Report, earned: str) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=1_250))
    await trade.top_up("1", partner=partner)
    await trade.place(trade.wish(partner=partner))
    order = await trade.report(await trade.send(Done("1")), report)
    assert await trade.balance(earnings(partner.id)) == earned
    kept = order.charge.share(order.delivered, 1000) - usd(earned)
    assert await trade.sold() == str(kept)


async def test_a_markup_that_changes_later_does_not_change_what_was_agreed(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder", markup_bp=1_250))
    await trade.top_up("1", partner=partner)
    await trade.place(trade.wish(partner=partner))
    await trade.write(lambda tx: tx.partners.set_markup(partner.id, 90_000))
    await trade.write(lambda tx: tx.services.put([replace(LIKES, rate=usd("5"))]))
    await trade.report(await trade.send(Done("1")), Report(S.COMPLETED))
    assert await trade.balance(earnings(partner.id)) == "0.0325"
    assert await trade.wallet(partner=partner) == ("0.7075", "0.00")


# -- cancelations and refills -----------------------------------------------------------------------------------------


async def ask(trade: Trade, what: str) -> tuple[Order, Job]:
    """An order for which the provider is to be asked, and the job to do so."""
    await trade.top_up("1")
    order = await placed(trade)
    if what == "refill":
        await trade.report(order, Report(S.COMPLETED))
    await again(trade, order, what)
    return order, await trade.taken(f"{what}:panel")


async def again(trade: Trade, order: Order, what: str) -> Order:
    verb = ordering.cancel_order if what == "cancel" else ordering.ask_refill
    return await trade.write(lambda tx: verb(tx, partner_id=order.partner_id, order_id=order.id))


async def answered(trade: Trade, what: str, job: Job, outcome: Outcome[None] | Outcome[str]) -> None:
    def work(tx: Transaction) -> None:
        if what == "cancel":
            delivering.record_cancel(tx, job, outcome if not isinstance(outcome, Done) else Done(None))
        else:
            delivering.record_refill(tx, job, outcome if not isinstance(outcome, Done) else Done("r-1"))

    await trade.write(work)


BOTH = pytest.mark.parametrize("what", ["cancel", "refill"])


@BOTH
async def test_the_provider_agreed(trade: Trade, what: str) -> None:
    order, job = await ask(trade, what)
    await answered(trade, what, job, Done(None))
    assert (await trade.story(order))[-1] == f"{what}_accepted"
    await again(trade, order, what)
    assert await trade.take(f"{what}:panel") is None


@BOTH
async def test_the_provider_refused_and_may_be_asked_again(trade: Trade, what: str) -> None:
    order, job = await ask(trade, what)
    await answered(trade, what, job, Refused("too early"))
    event = (await trade.read(lambda tx: tx.orders.story(order.id)))[-1]
    assert (event.what, event.note) == (f"{what}_refused", "too early")
    await again(trade, order, what)
    assert (await trade.taken(f"{what}:panel")).subject == str(order.id)


@BOTH
@pytest.mark.parametrize("outcome", [Unknown("timeout"), NOT_SENT])
async def test_a_provider_that_gives_no_answer_is_asked_some_times_and_later_anew(
    trade: Trade, what: str, outcome: Outcome[None]
) -> None:
    """An order whose cancelation got no answer could never be asked to be canceled again."""
    order, job = await ask(trade, what)
    for wait_ms in delivering.RETRY_MS:
        await answered(trade, what, job, outcome)
        trade.shop.clock.pass_ms(wait_ms)
        job = await trade.taken(f"{what}:panel")
    await answered(trade, what, job, outcome)
    assert (await trade.story(order))[-1] == f"{what}_unanswered"
    trade.shop.clock.pass_ms(60_000)
    assert await trade.take(f"{what}:panel") is None
    await again(trade, order, what)
    assert (await trade.taken(f"{what}:panel")).subject == str(order.id)


@BOTH
@pytest.mark.parametrize("outcome", [Done(None), Refused("no"), Unknown("timeout")])
@pytest.mark.parametrize("attempts", [1, 7])
async def test_a_late_worker_does_not_answer_for_the_next(
    trade: Trade, what: str, outcome: Outcome[None], attempts: int
) -> None:
    order, job = await ask(trade, what)
    trade.shop.clock.pass_ms(LEASE_MS)
    await trade.taken(f"{what}:panel")
    before, story = await trade.get(order.id), await trade.story(order)
    await answered(trade, what, replace(job, attempts=attempts), outcome)
    assert (await trade.get(order.id), await trade.story(order)) == (before, story)


async def test_a_canceled_drip_feed_pays_what_came_until_then(trade: Trade) -> None:
    await trade.top_up("1")
    order = await placed(trade, 100, inputs=DRIP_FEED)
    await again(trade, order, "cancel")
    job = await trade.taken("cancel:panel")
    await answered(trade, "cancel", job, Done(None))
    assert await trade.wallet() == ("0.818", "0.182")
    await trade.report(order, Report(S.PARTIAL, remains=450))
    assert (await trade.wallet(), await trade.sold()) == (("0.935", "0.00"), "0.065")


async def test_a_job_about_nothing_is_put_away(trade: Trade) -> None:
    await trade.write(lambda tx: tx.jobs.add("dispatch:panel", "404"))
    assert await begin(trade, await trade.taken()) is None
    assert await trade.take("dispatch:panel") is None
    await trade.write(lambda tx: tx.jobs.add("cancel:panel", "404"))
    await answered(trade, "cancel", await trade.taken("cancel:panel"), Unknown("x"))
    assert await trade.take("cancel:panel") is None


async def test_staff_settles_what_is_delivered_by_hand(trade: Trade) -> None:
    await trade.top_up("1")
    order = await trade.order(service=BY_HAND)

    def deliver(tx: Transaction) -> None:
        done = order.settled_by_hand(600, tx.now_ms)
        assert tx.orders.save(done, was=order.state)
        delivering.settle(tx, done)

    await trade.write(deliver)
    assert (await trade.sold(), await trade.wallet(PHONE)) == ("0.156", ("0.844", "0.00"))
