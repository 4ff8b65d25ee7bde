"""Orders go to providers and come back settled.

A worker calls the provider between two transactions: the first writes down
that the order is being submitted, the second what came of it. An outcome that
nobody knows puts the order into review, keeps its hold, and is never resent by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.domain import ledger
from core.domain.errors import InvalidField, OrderNotFound, WrongState
from core.domain.orders import AT_PROVIDER, Order, OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused
from core.ports import Job, Transaction
from core.usecases import holding, notifying

RETRY_MS = (1_000, 2_000, 5_000, 15_000, 30_000, 60_000)
FIRST_CHECK_MS = 1_500


def retry_delay_ms(attempts: int) -> int:
    """How long to wait after so many attempts that reached nobody."""
    return RETRY_MS[min(attempts, len(RETRY_MS)) - 1] if attempts > 0 else RETRY_MS[0]


def begin(tx: Transaction, job: Job) -> Order | None:
    """Writes down that the order is being submitted, and gives it to be sent; None where there is nothing to send.

    An order found in `submitting` was being sent when a process died: nobody knows the outcome, so it goes to review.
    Changes nothing if the job's lease has passed on: then another is sending it.
    """
    order = tx.orders.lock(int(job.subject))
    if not tx.jobs.is_held(job):
        return None
    if order is not None and order.state is OrderState.QUEUED:
        sending = order.submitting(tx.now_ms)
        assert tx.orders.save(sending, was=order.state)
        return sending
    if order is not None and order.state is OrderState.SUBMITTING:
        lost = order.to_review("the shop stopped while the provider was being asked", tx.now_ms)
        tx.orders.save(lost, was=order.state)
    tx.jobs.done(job)
    return None


def record(tx: Transaction, job: Job, outcome: Outcome[str]) -> Order | None:
    """Writes down how placing the order ended. Changes nothing if the job's lease has passed on."""
    order = tx.orders.lock(int(job.subject))
    if order is None or order.state is not OrderState.SUBMITTING:
        return None
    if isinstance(outcome, Refused) and not outcome.sent:
        if not tx.jobs.retry(job, run_at_ms=tx.now_ms + retry_delay_ms(job.attempts), error=outcome.reason):
            return None
        after = order.not_sent(tx.now_ms)
    elif not tx.jobs.done(job):
        return None
    elif isinstance(outcome, Done):
        after = _accepted(tx, order, outcome.value)
    elif isinstance(outcome, Refused):
        after = order.canceled(tx.now_ms, note=f"refused by the provider: {outcome.reason}")
    else:
        after = order.to_review(outcome.reason, tx.now_ms)
    keep(tx, order, after)
    if after.state is OrderState.PENDING:
        tx.orders.check_at(after.id, tx.now_ms + FIRST_CHECK_MS)
    return after


def _accepted(tx: Transaction, order: Order, provider_order: str) -> Order:
    """A provider that gives one number to two orders has lost count: a person looks."""
    other = tx.orders.placed_as(order.provider, provider_order)
    if other is not None:
        return order.to_review(f"the provider answered with the number of order {other}", tx.now_ms)
    return order.accepted(provider_order, tx.now_ms)


def record_reports(tx: Transaction, reports: Mapping[int, Report]) -> list[Order]:
    """Takes over what a provider says of its orders; those that have ended are settled. The orders that changed."""
    changed = []
    for order_id in sorted(reports):
        order = tx.orders.lock(order_id)
        if order is None or order.state not in AT_PROVIDER:
            continue
        after = order.reported(reports[order_id], tx.now_ms)
        if after is not order:
            keep(tx, order, after)
            changed.append(after)
    return changed


def record_cancel(tx: Transaction, job: Job, outcome: Outcome[None]) -> None:
    """The provider heard of the cancelation, or not. Its effect comes with the status; a refusal may be asked again."""
    _asked(tx, job, outcome, "cancel")


def record_refill(tx: Transaction, job: Job, outcome: Outcome[str]) -> None:
    _asked(tx, job, outcome, "refill")


def _asked(tx: Transaction, job: Job, outcome: Outcome[None] | Outcome[str], what: str) -> None:
    """Both requests can be repeated without harm, so what is unknown is asked again."""
    order = tx.orders.lock(int(job.subject))
    if order is None:
        tx.jobs.done(job)
    elif isinstance(outcome, Done):
        if tx.jobs.done(job):
            tx.orders.tell(order.id, f"{what}_accepted", str(outcome.value or ""))
    elif isinstance(outcome, Refused) and outcome.sent:
        if tx.jobs.done(job):
            _may_be_asked_again(tx, order, what, f"{what}_refused", outcome.reason)
    elif job.attempts > len(RETRY_MS):
        if tx.jobs.give_up(job, error=outcome.reason):
            _may_be_asked_again(tx, order, what, f"{what}_unanswered", outcome.reason)
    else:
        tx.jobs.retry(job, run_at_ms=tx.now_ms + retry_delay_ms(job.attempts), error=outcome.reason)


def _may_be_asked_again(tx: Transaction, order: Order, what: str, answer: str, reason: str) -> None:
    reset = replace(order, cancel_asked_ms=None) if what == "cancel" else replace(order, refill_asked_ms=None)
    tx.orders.save(reset, was=order.state)
    tx.orders.tell(order.id, answer, reason)


def keep(tx: Transaction, before: Order, after: Order) -> None:
    """Keeps the new value of a locked order; settles its money if it has ended, and tells the customer."""
    assert tx.orders.save(after, was=before.state), after
    if after.terminal:
        settle(tx, after)
    notifying.order_changed(tx, after, was=before.state)


def settle(tx: Transaction, order: Order) -> None:
    """Money of an order that has ended: the delivered part is posted and shared, the rest goes back, exactly."""
    assert order.terminal, order.state
    holding.release(tx, order)
    if order.earning and order.delivered:
        share = order.earning.share(order.delivered, order.quantity)
        if share:
            tx.ledger.move(ledger.earning(order.id, order.partner_id, share))
    if order.cost and order.provider and order.state is not OrderState.CANCELED:
        tx.ledger.move(ledger.cost(order.id, order.provider, order.cost))


def settle_by_hand(tx: Transaction, order_id: int, delivered: int, *, reason: str, actor: str) -> Order:
    """A person says how much of an order was delivered: what no provider does, or what waits in review.

    Raises OrderNotFound, WrongState for an order that somebody else is at work on, InvalidField.
    """
    order = tx.orders.lock(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    ours = order.state is OrderState.QUEUED and not order.provider
    if not ours and order.state is not OrderState.REVIEW:
        raise WrongState(order_id=order_id, state=order.state.value)
    if not 0 <= delivered <= order.quantity:
        raise InvalidField("invalid_delivered", field="delivered", value=str(delivered), min=0, max=order.quantity)
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    after = order.settled_by_hand(delivered, tx.now_ms)
    keep(tx, order, after)
    tx.audit.add(actor, "settle", f"order:{order_id}", f"{delivered} of {order.quantity}: {reason}")
    return after


# -- the review queue: exactly three answers --------------------------------------------------------------------------


def review_accepted(tx: Transaction, order_id: int, provider_order: str, *, reason: str, actor: str) -> Order:
    """A person found the order at the provider under this id. Raises OrderNotFound, WrongState or InvalidField."""
    order = _in_review(tx, order_id, reason)
    number = provider_order.strip()
    if not number:
        raise InvalidField("invalid_provider_order", field="provider_order", value=provider_order)
    other = tx.orders.placed_as(order.provider, number)
    if other is not None:
        raise WrongState("provider_order_taken", order_id=order_id, other=other)
    after = order.accepted(number, tx.now_ms)
    _answered(tx, order, after, f"accepted as {number}", reason, actor)
    tx.orders.check_at(after.id, tx.now_ms)
    return after


def review_resend(tx: Transaction, order_id: int, *, reason: str, actor: str) -> Order:
    """A person saw that the provider does not have the order: it is sent again. Raises as `review_accepted`."""
    order = _in_review(tx, order_id, reason)
    after = order.not_sent(tx.now_ms)
    _answered(tx, order, after, "not accepted, sent again", reason, actor)
    holding.queue(tx, after)
    return after


def review_refund(tx: Transaction, order_id: int, *, reason: str, actor: str) -> Order:
    """A person saw that the provider does not have the order: everything goes back. Raises as `review_accepted`."""
    order = _in_review(tx, order_id, reason)
    after = order.canceled(tx.now_ms, note="not accepted by the provider, refunded")
    _answered(tx, order, after, "not accepted, refunded", reason, actor)
    return after


def _in_review(tx: Transaction, order_id: int, reason: str) -> Order:
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    order = tx.orders.lock(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    if order.state is not OrderState.REVIEW:
        raise WrongState(order_id=order_id, state=order.state.value)
    return order


def _answered(tx: Transaction, before: Order, after: Order, what: str, reason: str, actor: str) -> None:
    keep(tx, before, after)
    tx.orders.tell(before.id, "by_staff", f"{what}, {actor}: {reason}")
    tx.audit.add(actor, "review", f"order:{before.id}", f"{what}: {reason}")
