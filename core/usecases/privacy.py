"""What is kept about a person: handed out to them, and deleted as far as it may be.

The books stay whatever is deleted: ledger, orders, payments and audit log tell where money came from and went.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from core.domain import customers
from core.domain.chats import Chat
from core.domain.customers import Customer
from core.domain.errors import Conflict, NotAllowed
from core.domain.orders import TERMINAL, Order, OrderState
from core.domain.statements import Line
from core.domain.topups import OPEN, Payment, PaymentState
from core.ports import Transaction
from core.usecases import registering

MOST: Final = 5_000
"""How many of each thing are handed out: the newest."""

Facts = dict[str, object]
_UNFINISHED: Final = frozenset(OrderState) - TERMINAL
_UNDECIDED: Final = OPEN | {PaymentState.REVIEW}


def export(tx: Transaction, customer_id: int) -> Facts:
    """All that is kept about the person, fit for JSON: amounts as decimals, times in ISO 8601.

    Of orders, payments and lines of the wallet's statement the newest thousands; `complete` says whether that is all.
    Left out is what is the shop's own: provider, cost and earning of an order, the secret address of a payment.
    Raises CustomerNotFound.
    """
    customer = registering.current(tx, customer_id)
    orders = tx.orders.of_customer(customer.id, before=None, limit=MOST + 1)
    payments = tx.payments.of_customer(customer.id, before=None, limit=MOST + 1)
    lines = tx.ledger.history(customer.id, before=None, limit=MOST + 1)
    favourites = tx.favourites.all(customer.id, limit=MOST + 1)
    return {
        "profile": _profile(customer),
        "chats": [_chat(chat) for chat in tx.chats.of_customer(customer.id)],
        "orders": [_order(order) for order in orders[:MOST]],
        "payments": [_payment(payment) for payment in payments[:MOST]],
        "wallet": [_line(line) for line in lines[:MOST]],
        "favourites": favourites[:MOST],
        "complete": all(len(each) <= MOST for each in (orders, payments, lines, favourites)),
    }


def forget(tx: Transaction, customer_id: int, *, actor: str) -> None:
    """Deletes the person's name, phone or Telegram identity, language, price group, favourites, kept answers and chats.

    What stays, under a number that leads to nobody: the ledger, orders with their links, payments with the phone that
    was asked, and the audit log. Messages that were handled go when housekeeping prunes them. Money that a gateway
    reports later still is credited to the empty account. Whoever comes again is a new customer.

    Refused while something is at stake, raising Conflict: wallet_not_empty (`balance`), orders_open (`order_id`),
    payments_open (`payment_id`); NotAllowed (customer_blocked) for who would get rid of a block; CustomerNotFound.
    """
    customer = registering.current(tx, customer_id, lock=True)
    if customer.blocked:
        raise NotAllowed("customer_blocked", phone_number=customer.identity)
    if orders := tx.orders.of_customer(customer.id, before=None, limit=1, states=_UNFINISHED):
        raise Conflict("orders_open", order_id=orders[0].id)
    if payments := tx.payments.of_customer(customer.id, before=None, limit=1, states=_UNDECIDED):
        raise Conflict("payments_open", payment_id=payments[0].id)
    if customer.balance or customer.held:
        raise Conflict("wallet_not_empty", balance=customer.balance + customer.held)
    tx.customers.retire(customer.id, identity=customers.forgotten(customer.id))
    tx.favourites.forget(customer.id)
    tx.requests.forget(customer.id)
    chats = tx.chats.of_customer(customer.id)
    for chat in chats:
        tx.chats.forget(chat.id)
    if actor in {customers.telegram(chat.id) for chat in chats}:
        actor = f"customer:{customer.id}"  # the log is kept: it must not tell who the customer was
    tx.audit.add(actor, "forget", f"customer:{customer.id}", "the person's data was deleted")


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()


def _profile(customer: Customer) -> Facts:
    return {
        "customer_id": customer.id, "identity": customer.identity, "name": customer.name,
        "language": customer.language, "price_group": customer.price_group or "", "blocked": customer.blocked,
        "balance": str(customer.balance), "held": str(customer.held), "currency": customer.balance.currency.code,
        "since": _time(customer.created_ms),
    }  # fmt: skip


def _chat(chat: Chat) -> Facts:
    return {
        "chat_id": chat.id, "username": chat.username, "language": chat.language, "muted": chat.muted,
        "screen": chat.screen, "draft": chat.draft, "came_by": chat.referrer, "since": _time(chat.created_ms),
        "seen": _time(chat.seen_ms),
    }  # fmt: skip


def _order(order: Order) -> Facts:
    return {
        "order_id": order.id, "service": order.service, "service_name": order.service_name, "link": order.link,
        "quantity": order.quantity, "runs": order.runs, "inputs": dict(order.inputs), "price": str(order.charge),
        "status": order.state.public, "start_count": order.start_count, "remains": order.remains,
        "payment_id": order.payment_id, "placed": _time(order.created_ms), "changed": _time(order.updated_ms),
    }  # fmt: skip


def _payment(payment: Payment) -> Facts:
    return {
        "payment_id": payment.id, "method": payment.gateway, "phone": payment.phone, "amount": str(payment.amount),
        "fee": str(payment.fee), "credited": str(payment.credited), "status": payment.state.public,
        "order_id": payment.order_id, "asked": _time(payment.created_ms), "changed": _time(payment.updated_ms),
    }  # fmt: skip


def _line(line: Line) -> Facts:
    return {
        "at": _time(line.at_ms), "what": line.kind.value, "amount": str(line.signed), "order_id": line.order_id,
        "payment_id": line.payment_id,
    }  # fmt: skip
