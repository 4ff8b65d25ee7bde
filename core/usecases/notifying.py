"""Customers hear what became of their orders and money: news for each of their chats, kept with the change itself.

News is read by the bot like anything else that comes in for a chat. A customer without a chat costs one look-up.
"""

from __future__ import annotations

import json

from core.domain.broadcasts import Broadcast
from core.domain.chats import Chat
from core.domain.orders import Order, OrderState
from core.domain.topups import Payment
from core.ports import Transaction
from core.usecases import withdrawing

_QUIET = frozenset({OrderState.SUBMITTING, OrderState.REVIEW, OrderState.QUEUED})
"""States that only the shop itself tells apart."""


def order_changed(tx: Transaction, order: Order, *, was: OrderState) -> None:
    """The order has come to another state, or was paid. What follows at once on other such news is told with it."""
    if order.state is was or (order.state in _QUIET and was is not OrderState.AWAITING_PAYMENT):
        return
    for chat in tx.chats.of_customer(order.customer_id):
        news: dict[str, object] = {"order": order.id, "state": order.state.value}
        _put(tx, chat, f"order:{order.id}:{order.state}", news, gathered_ms=max(tx.now_ms, chat.gathers_until_ms))


def payment_changed(tx: Transaction, payment: Payment) -> None:
    """The payment has come to another state, or the gateway has said how to pay. What cannot be paid any more goes."""
    withdrawing.withdraw_invoice(tx, payment)
    state = payment.state.value
    _tell(tx, payment.customer_id, f"payment:{payment.id}:{state}:{payment.updated_ms}",
          {"payment": payment.id, "state": state})  # fmt: skip


def payment_refunded(tx: Transaction, payment: Payment, *, nth: int, amount_units: int) -> None:
    """The gateway has given a charge of the payment back to its payer."""
    _tell(tx, payment.customer_id, f"payback:{payment.id}:{nth}", {"payback": payment.id, "units": amount_units})


def wallet_adjusted(tx: Transaction, customer_id: int, reference: str, *, credit: bool, amount_units: int,
                    reason: str) -> None:  # fmt: skip
    """Staff gave money or took it."""
    _tell(tx, customer_id, f"adjustment:{reference}",
          {"adjustment": reference, "credit": credit, "units": amount_units, "reason": reason})  # fmt: skip


def refunded(tx: Transaction, order: Order, *, nth: int, amount_units: int, reason: str) -> None:
    """Money of an order that had ended came back."""
    _tell(tx, order.customer_id, f"refund:{order.id}:{nth}",
          {"refund": order.id, "nth": nth, "units": amount_units, "reason": reason})  # fmt: skip


def broadcast_moved(tx: Transaction, broadcast: Broadcast) -> None:
    """A broadcast has come further, or to its end: told to whoever began it in chat."""
    user_id = broadcast.author.removeprefix("tg:")
    if user_id == broadcast.author or tx.chats.get(int(user_id)) is None:
        return
    state, handled = broadcast.state.value, broadcast.sent + broadcast.failed
    news = {"broadcast": broadcast.id, "state": state}
    tx.updates.put(f"broadcast:{broadcast.id}:{state}:{handled}", int(user_id), json.dumps({"news": news}))


def export_ready(tx: Transaction, chat_id: int, number: int) -> None:
    """A file that staff has asked for is on its way to the chat."""
    tx.updates.put(f"export:{number}", chat_id, json.dumps({"news": {"export": number}}))


def _tell(tx: Transaction, customer_id: int, key: str, news: dict[str, object]) -> None:
    for chat in tx.chats.of_customer(customer_id):
        _put(tx, chat, key, news)


def _put(tx: Transaction, chat: Chat, key: str, news: dict[str, object], *, gathered_ms: int | None = None) -> None:
    tx.updates.put(f"{key}:{chat.id}", chat.id, json.dumps({"news": news}), gathered_ms=gathered_ms)
