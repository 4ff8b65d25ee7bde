"""The whole story of one order, for staff who answers for it: what was asked, said, paid and moved. Reads only."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain.catalogue import Service
from core.domain.customers import Customer
from core.domain.errors import OrderNotFound
from core.domain.orders import Order
from core.domain.topups import Payment
from core.ports import Entry, Event, Transaction
from core.usecases import refunding
from core.usecases.refunding import Refundable


@dataclass(frozen=True, slots=True)
class OrderStory:
    """`service` is as it stands today, None once it is gone. What was said to providers is kept for a time only."""

    order: Order
    customer: Customer
    service: Service | None
    payment: Payment | None
    events: tuple[Event, ...]
    exchanges: tuple[Event, ...]
    transfers: tuple[Entry, ...]
    money: Refundable


def story(tx: Transaction, order_id: int) -> OrderStory:
    """Raises OrderNotFound."""
    order = tx.orders.get(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    customer = tx.customers.get(order.customer_id)
    assert customer is not None, order
    return OrderStory(
        order=order, customer=customer, service=tx.services.get(order.service),
        payment=None if order.payment_id is None else tx.payments.get(order.payment_id),
        events=tuple(tx.orders.story(order_id)), exchanges=tuple(tx.suppliers.exchanges(order_id)),
        transfers=tuple(tx.ledger.of_order(order_id)), money=refunding.refundable(tx, order_id),
    )  # fmt: skip
