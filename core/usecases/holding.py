"""An order's money is set aside, and the order handed on; at its end the money is settled, exactly."""

from __future__ import annotations

from core.domain import ledger
from core.domain.orders import Order
from core.ports import Transaction


def hold(tx: Transaction, order: Order) -> None:
    """Takes the charge from the wallet into holds, one a run. Raises InsufficientBalance."""
    if order.charge:
        tx.ledger.hold(ledger.holds_for(order.id, order.customer_id, order.charge, order.runs))


def queue(tx: Transaction, order: Order) -> None:
    """Leaves the order to the worker of its provider; one without a provider waits for staff."""
    if order.provider:
        tx.jobs.add(f"dispatch:{order.provider}", str(order.id))


def release(tx: Transaction, order: Order) -> None:
    """Settles the holds of an order that has ended: posts what was earned, frees the rest, exactly."""
    earned = order.earned()
    for each in tx.ledger.open_holds(order.id):
        part = min(each.amount, earned)
        tx.ledger.resolve(each, part)
        earned = earned - part
