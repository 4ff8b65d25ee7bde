"""Staff steps in: any order that has not ended is completed, ended in part, called off or sent again, with a reason.

    state                              complete, part    cancel    resend
    awaiting_payment                   no                yes       no
    queued, for a provider             yes               yes       yes, it is due now
    queued, by hand                    yes               yes       no
    submitting, sent a moment ago      no                no        no
    submitting, left so                yes               yes       no
    review                             yes               yes       yes
    pending, processing, in_progress   yes               yes       no

While a worker asks the provider, the order is the worker's: its answer may be that the order was taken, and what staff
did meanwhile would hide that. It ends by itself, at the latest as review. Only where a worker left an order so, and
none came to look (its account is paused), staff may settle it.
"""

from __future__ import annotations

from dataclasses import replace

from core.domain.errors import InvalidField, OrderNotFound, WrongState
from core.domain.orders import AT_PROVIDER, Order, OrderState
from core.ports import Transaction
from core.usecases import delivering, holding

SENDING_MS = 300_000
"""No call to a provider takes so long, nor does the lease of the job that made it."""


def complete(tx: Transaction, order_id: int, *, reason: str, actor: str) -> Order:
    """All of it was delivered. Raises OrderNotFound, InvalidField (`reason_missing`), WrongState (see `_open`)."""
    order = _open(tx, order_id, reason)
    _check_paid(order)
    return _settle(tx, order, order.settled_by_hand(order.quantity, tx.now_ms), "complete", reason, actor)


def complete_part(tx: Transaction, order_id: int, delivered: int, *, reason: str, actor: str) -> Order:
    """A part was delivered and is paid, the rest goes back.

    Raises as `complete`, and InvalidField (`invalid_delivered`) for none or all of it: that is `cancel` or `complete`.
    """
    order = _open(tx, order_id, reason)
    _check_paid(order)
    if not 0 < delivered < order.quantity:
        raise InvalidField("invalid_delivered", field="delivered", value=str(delivered), min=1, max=order.quantity - 1)
    return _settle(tx, order, order.settled_by_hand(delivered, tx.now_ms), f"part {delivered}", reason, actor)


def cancel(tx: Transaction, order_id: int, *, reason: str, actor: str) -> Order:
    """The customer gets everything back, also what was delivered. A provider that can is asked to stop.

    Raises OrderNotFound, InvalidField (`reason_missing`), WrongState (see `_open`).
    """
    order = _open(tx, order_id, reason)
    after = _settle(tx, order, order.canceled(tx.now_ms, note="canceled by the shop"), "cancel", reason, actor)
    if order.state in AT_PROVIDER and order.provider and order.can_cancel and order.cancel_asked_ms is None:
        after = replace(after, cancel_asked_ms=tx.now_ms)
        tx.orders.save(after, was=after.state)
        tx.orders.tell(order_id, "cancel_asked")
        tx.jobs.add(f"cancel:{order.provider}", str(order_id))
    return after


def resend(tx: Transaction, order_id: int, *, reason: str, actor: str) -> Order:
    """The order goes to its provider, which has nothing of it: that is known of a queued one, and of one in review
    staff has made sure.

    Raises as `cancel`, and WrongState: `order_by_hand` where no provider delivers, `order_at_provider`.
    """
    order = _open(tx, order_id, reason)
    _check_paid(order)
    if not order.provider:
        raise WrongState("order_by_hand", order_id=order_id, state=order.state.value)
    if order.state is OrderState.SUBMITTING:
        raise WrongState("order_being_placed", order_id=order_id, state=order.state.value)
    if order.state in AT_PROVIDER:
        raise WrongState(
            "order_at_provider", order_id=order_id, state=order.state.value, provider=order.provider,
            provider_order=order.provider_order,
        )  # fmt: skip
    after = order
    if order.state is OrderState.REVIEW:
        after = order.not_sent(tx.now_ms)
        delivering.keep(tx, order, after)
    _write_down(tx, order, "resend", reason, actor)
    holding.queue(tx, after)
    return after


def _open(tx: Transaction, order_id: int, reason: str) -> Order:
    """The order, locked. Raises WrongState: `order_ended`, or `order_being_placed` while a worker asks the provider."""
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    order = tx.orders.lock(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    if order.terminal:
        raise WrongState("order_ended", order_id=order_id, state=order.state.value, status=order.state.public)
    if order.state is OrderState.SUBMITTING and tx.now_ms - order.updated_ms < SENDING_MS:
        raise WrongState("order_being_placed", order_id=order_id, state=order.state.value)
    return order


def _check_paid(order: Order) -> None:
    if order.state is OrderState.AWAITING_PAYMENT:
        raise WrongState("order_not_paid", order_id=order.id, state=order.state.value)


def _settle(tx: Transaction, order: Order, after: Order, what: str, reason: str, actor: str) -> Order:
    delivering.keep(tx, order, after)
    _write_down(tx, order, what, reason, actor)
    return after


def _write_down(tx: Transaction, order: Order, what: str, reason: str, actor: str) -> None:
    """Into the story, too, where whoever looks at the order finds it."""
    tx.orders.tell(order.id, "by_staff", f"{what}, {actor}: {reason}")
    tx.audit.add(actor, f"order.{what.split()[0]}", f"order:{order.id}", f"{what}, was {order.state}: {reason}")
