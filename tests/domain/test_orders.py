"""Orders move through their states one way, and what a provider says of them is checked before it is believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain import ledger, pricing
from core.domain.catalogue import Service, ServiceType
from core.domain.errors import NotCancelable, NotRefillable
from core.domain.money import Money, currency
from core.domain.orders import AT_PROVIDER, TERMINAL, Order, OrderRequest, OrderState, Report, provider_state
from core.domain.pricing import PricePlan

USD = currency("USD")
SERVICE = Service(
    number=1, name="Instagram Likes", category="Instagram", type=ServiceType.DEFAULT, rate=Money(26_000_000, USD),
    min=10, max=10_000, refill=True, cancel=True, provider="panel", provider_service="77",
)  # fmt: skip
S = OrderState


def queued(quantity: int = 1000, runs: int = 1, paid: bool = True) -> Order:
    request = OrderRequest(1, "https://instagram.com/p/1", quantity, runs)
    price = pricing.price(SERVICE.rate, PricePlan(markup_bp=1_000), quantity)
    return Order.new(7, partner_id=1, customer_id=2, service=SERVICE, request=request, price=price, at_ms=10, paid=paid)


def at_provider(quantity: int = 1000, state: OrderState = S.PENDING) -> Order:
    return replace(queued(quantity).submitting(20).accepted("99", 30), state=state)


def in_state(state: OrderState) -> Order:
    return replace(queued(), state=state, remains=400)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Pending", S.PENDING), ("Processing", S.PROCESSING), ("In progress", S.IN_PROGRESS),
        ("Inprogress", S.IN_PROGRESS), ("in_progress", S.IN_PROGRESS), ("IN-PROGRESS", S.IN_PROGRESS),
        ("Completed", S.COMPLETED), (" complete ", S.COMPLETED), ("partial", S.PARTIAL), ("Canceled", S.CANCELED),
        ("Cancelled", S.CANCELED), ("Refunded", S.CANCELED), ("Fail", S.CANCELED), ("Error", S.CANCELED),
        ("Active", S.IN_PROGRESS), ("Expired", S.COMPLETED), ("", None), ("Paused", None), ("Awaiting payment", None),
        ("Выполнен", None), ("queued", None), ("review", None), ("submitting", None), ("null", None),
    ],
)  # fmt: skip
def test_a_providers_word_means_one_of_our_states_or_nothing(word: str, state: OrderState | None) -> None:
    assert provider_state(word) is state


@pytest.mark.parametrize("state", OrderState)
def test_every_state_is_told_in_the_spelling_of_api_v2(state: OrderState) -> None:
    assert state.public in {
        "Awaiting payment", "Pending", "Processing", "In progress", "Completed", "Partial", "Canceled",
    }  # fmt: skip
    assert state.public != "Pending" or state in {S.QUEUED, S.SUBMITTING, S.REVIEW, S.PENDING}


def test_a_new_order_waits_for_its_payment_or_in_the_queue() -> None:
    order = queued()
    assert (order.state, order.delivered, order.terminal) == (S.QUEUED, 0, False)
    assert (str(order.charge), str(order.earning)) == ("0.286", "0.026")
    assert (order.provider, order.provider_service, order.provider_order) == ("panel", "77", "")
    assert queued(paid=False).state is S.AWAITING_PAYMENT
    assert queued(paid=False).paid(11) == replace(queued(), updated_ms=11)


MOVES: dict[str, tuple[Callable[[Order], object], set[OrderState]]] = {
    "paid": (lambda order: order.paid(50), {S.AWAITING_PAYMENT}),
    "submitting": (lambda order: order.submitting(50), {S.QUEUED}),
    "not_sent": (lambda order: order.not_sent(50), {S.SUBMITTING, S.REVIEW}),
    "accepted": (lambda order: order.accepted("1", 50), {S.SUBMITTING, S.REVIEW}),
    "to_review": (lambda order: order.to_review("?", 50), {S.SUBMITTING}),
    "reported": (lambda order: order.reported(Report(S.COMPLETED), 50), set(AT_PROVIDER)),
    "settled_by_hand": (lambda order: order.settled_by_hand(1000, 50), set(S) - TERMINAL - {S.AWAITING_PAYMENT}),
    "canceled": (lambda order: order.canceled(50), set(S) - TERMINAL),
    "earned": (lambda order: order.earned(), set(TERMINAL)),
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("state", OrderState)
def test_a_move_begins_where_it_may_and_nowhere_else(move: str, state: OrderState) -> None:
    make, allowed = MOVES[move]
    order = in_state(state)
    if state in allowed:
        moved = make(order)
        assert order == in_state(state)
        assert not isinstance(moved, Order) or moved.updated_ms == 50
    else:
        with pytest.raises(AssertionError):
            make(order)


def test_the_note_of_a_review_ends_with_it() -> None:
    """A note that stayed was told again with "completed": "no answer within 30 s"."""
    review = queued().submitting(20).to_review("no answer within 30 s", 30)
    assert review.note == "no answer within 30 s"
    assert (review.accepted("5", 40).note, review.not_sent(40).note) == ("", "")


@pytest.mark.parametrize(
    ("report", "state", "remains", "delivered"),
    [
        (Report(S.PENDING), S.PENDING, None, 0),
        (Report(S.PROCESSING, remains=1000), S.PROCESSING, 1000, 0),
        (Report(S.IN_PROGRESS, remains=400), S.IN_PROGRESS, 400, 600),
        (Report(None, remains=400), S.PENDING, 400, 600),
        (Report(None), S.PENDING, None, 0),
        (Report(S.IN_PROGRESS, remains=-50), S.IN_PROGRESS, 0, 1000),
        (Report(S.IN_PROGRESS, remains=5000), S.IN_PROGRESS, 1000, 0),
        (Report(S.COMPLETED), S.COMPLETED, 0, 1000),
        (Report(S.COMPLETED, remains=30), S.COMPLETED, 0, 1000),
        (Report(S.COMPLETED, remains=-30), S.COMPLETED, 0, 1000),
        (Report(S.PARTIAL, remains=157), S.PARTIAL, 157, 843),
        (Report(S.PARTIAL, remains=1), S.PARTIAL, 1, 999),
        (Report(S.PARTIAL, remains=0), S.COMPLETED, 0, 1000),
        (Report(S.PARTIAL, remains=-7), S.COMPLETED, 0, 1000),
        (Report(S.PARTIAL, remains=1000), S.CANCELED, 1000, 0),
        (Report(S.PARTIAL, remains=10**17), S.CANCELED, 1000, 0),
        (Report(S.PARTIAL), S.PENDING, None, 0),
        (Report(S.CANCELED), S.CANCELED, 1000, 0),
        (Report(S.CANCELED, remains=400), S.CANCELED, 1000, 0),
        (Report(S.CANCELED, remains=0), S.CANCELED, 1000, 0),
    ],
)  # fmt: skip
def test_a_report_is_clamped_and_told_in_our_states(
    report: Report, state: OrderState, remains: int | None, delivered: int
) -> None:
    after = at_provider().reported(report, 50)
    assert (after.state, after.remains, after.delivered) == (state, remains, delivered)


def test_a_partial_without_a_count_of_its_own_is_not_believed() -> None:
    """The count of an earlier report is old: more has been delivered since, and would be given away."""
    before = at_provider().reported(Report(S.IN_PROGRESS, remains=900), 40)
    after = before.reported(Report(S.PARTIAL), 50)
    assert (after.state, after.remains) == (S.IN_PROGRESS, 900)
    assert after.reported(Report(S.PARTIAL, remains=100), 60).delivered == 900


def test_a_report_that_says_nothing_new_changes_nothing() -> None:
    report = Report(S.IN_PROGRESS, start_count=3572, remains=400, charge=Money(5, USD))
    order = at_provider().reported(report, 40)
    assert (order.start_count, order.cost) == (3572, Money(5, USD))
    assert order.reported(report, 50) is order
    assert order.reported(Report(None), 50) is order


def test_what_a_report_leaves_out_stays_and_a_cost_of_nothing_is_a_cost() -> None:
    order = at_provider().reported(Report(S.IN_PROGRESS, start_count=0, remains=400, charge=Money(5, USD)), 40)
    later = order.reported(Report(S.PROCESSING), 50)
    assert (later.state, later.start_count, later.remains, later.cost) == (S.PROCESSING, 0, 400, Money(5, USD))
    assert order.reported(Report(S.CANCELED, charge=Money(0, USD)), 50).cost == Money(0, USD)


REPORTS = st.builds(
    Report,
    st.none() | st.sampled_from(["Pending", "Processing", "In progress", "Completed", "Partial", "Canceled"]).map(
        provider_state
    ),
    start_count=st.none() | st.integers(-(10**17), 10**17),
    remains=st.none() | st.integers(-2000, 5000) | st.integers(-(10**17), 10**17),
    charge=st.none() | st.integers(0, 10**10).map(lambda units: Money(units, USD)),
)  # fmt: skip


@given(st.integers(1, 5000), st.lists(REPORTS, max_size=8))
def test_whatever_a_provider_reports_the_customer_pays_for_what_was_delivered(
    quantity: int, reports: list[Report]
) -> None:
    order = at_provider(quantity)
    for at_ms, report in enumerate(reports, 50):
        if order.terminal:
            with pytest.raises(AssertionError):
                order.reported(report, at_ms)
            continue
        order = order.reported(report, at_ms)
        assert order.remains is None or 0 <= order.remains <= quantity
        assert 0 <= order.delivered <= quantity
    if order.terminal:
        assert order.state is not S.PARTIAL or 0 < order.delivered < quantity
        assert order.earned().units * quantity == order.charge.units * order.delivered
        assert order.earned() <= order.charge


@pytest.mark.parametrize(
    ("delivered", "state"), [(0, S.CANCELED), (1, S.PARTIAL), (999, S.PARTIAL), (1000, S.COMPLETED)]
)
def test_staff_settles_an_order_by_what_was_delivered(delivered: int, state: OrderState) -> None:
    order = queued().settled_by_hand(delivered, 50)
    assert (order.state, order.delivered) == (state, delivered)
    assert order.earned() == order.charge.share(delivered, 1000)


@pytest.mark.parametrize("delivered", [-1, 1001])
def test_staff_cannot_deliver_more_than_was_ordered(delivered: int) -> None:
    with pytest.raises(AssertionError):
        queued().settled_by_hand(delivered, 50)


@pytest.mark.parametrize("state", OrderState)
@pytest.mark.parametrize("offered", [True, False])
def test_an_order_can_be_canceled_while_it_is_ours_and_where_the_provider_offers_it(
    state: OrderState, offered: bool
) -> None:
    order = replace(in_state(state), can_cancel=offered)
    reason = (
        "order_settled" if state in TERMINAL
        else "order_being_placed" if state in (S.SUBMITTING, S.REVIEW)
        else "cancel_not_offered" if state in AT_PROVIDER and not offered
        else None
    )  # fmt: skip
    if reason is None:
        order.check_cancelable()
        return
    with pytest.raises(NotCancelable) as refusal:
        order.check_cancelable()
    assert refusal.value.reason == reason


@pytest.mark.parametrize("state", OrderState)
@pytest.mark.parametrize("offered", [True, False])
def test_only_what_was_completed_is_refilled(state: OrderState, offered: bool) -> None:
    order = replace(in_state(state), can_refill=offered)
    if offered and state is S.COMPLETED:
        order.check_refillable()
        return
    with pytest.raises(NotRefillable) as refusal:
        order.check_refillable()
    assert refusal.value.reason == ("not_completed" if offered else "refill_not_offered")


# -- the holds of an order ---------------------------------------------------------------------------------------------


@given(st.integers(1, 10**6), st.integers(1, 100), st.integers(1, 10**6))
def test_a_drip_feed_takes_one_hold_a_run_and_together_they_are_the_charge(each: int, runs: int, rate: int) -> None:
    charge = pricing.price(Money(rate * 1000, USD), pricing.HOUSE_PLAN, each * runs).total
    holds = ledger.holds_for(7, 2, charge, runs)
    assert len(holds) == runs == len({hold.id for hold in holds})
    assert sum(hold.amount.units for hold in holds) == charge.units
    assert len({hold.amount for hold in holds}) == 1


@given(st.integers(1, 10**12), st.data())
def test_a_resolved_hold_posts_and_frees_exactly_what_was_taken(units: int, data: st.DataObject) -> None:
    hold = ledger.Hold("7", 7, 2, Money(units, USD))
    posted = data.draw(st.integers(0, units))
    moves = hold.resolve(Money(posted, USD))
    assert sum(move.amount.units for move in moves) == units
    assert {move.debit for move in moves} == {"held:2"}
    assert {move.credit: move.amount.units for move in moves}.get("shop:sales", 0) == posted


@pytest.mark.parametrize("posted", [-1, 11])
def test_a_hold_posts_no_more_than_it_holds(posted: int) -> None:
    with pytest.raises(AssertionError):
        ledger.Hold("7", 7, 2, Money(10, USD)).resolve(Money(posted, USD))


def test_a_transfer_moves_something_from_one_account_to_another() -> None:
    for amount, credit in ((0, "b"), (-1, "b"), (1, "a")):
        with pytest.raises(AssertionError):
            ledger.Transfer("x", "a", credit, Money(amount, USD))
