"""What becomes of an order is told as it happens: its start, its end, and every cent that comes back. No more often.

The first news is told at once, and what follows on it within a moment in one message. Whoever has turned messages off
hears of money only. A page about the order that is open changes where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.machine import Screen
from bot.news import News, news
from bot.screens import order as ordered
from bot.screens import orders as listing
from bot.screens import status
from bot.turn import Turn
from bot.views import Go, Lines, Notice, Text, Value, short
from core.domain.money import Money
from core.domain.orders import Order, OrderState

GATHER_MS: Final = 3_000
MOST_SHOWN: Final = 10
"""Of more orders than that a message gives the number only."""


@news("order")
def tell(turn: Turn, at: Screen, told: News) -> Screen:
    return _heard(turn, at, [told])


@news("orders")
def tell_together(turn: Turn, at: Screen, told: News) -> Screen:
    """Several pieces of news of orders, as bot.steps has gathered them."""
    pieces = told["orders"]
    assert isinstance(pieces, list), told
    return _heard(turn, at, pieces)


def _heard(turn: Turn, at: Screen, pieces: Sequence[News]) -> Screen:
    orders: dict[int, Order] = {}
    notices: dict[int, Notice] = {}  # of each order what was said of it last
    for piece in pieces:
        order = turn.tx.orders.get(int(str(piece["order"])))
        if order is None or order.customer_id != turn.customer_id:
            continue
        orders[order.id] = order
        notice = _notice(turn, order, OrderState(str(piece["state"])))
        if notice is not None:
            notices[order.id] = notice
    if notices:
        alone = next(iter(notices.values()))
        turn.tell(alone if len(notices) == 1 else _together(turn, [orders[order_id] for order_id in notices]))
        turn.gather(GATHER_MS)
    if isinstance(at, ordered.Detail) and at.order_id in orders:
        return replace(at, seen=orders[at.order_id].updated_ms)
    if not orders or not isinstance(at, (listing.Orders, status.Statuses)):
        turn.unchanged()
    return at


def _together(turn: Turn, orders: Sequence[Order]) -> Notice:
    """All of them in one message; those that brought money back come first, so that they are never among the rest."""
    back = {order.id: ordered.came_back(turn, order) for order in orders}
    lines: list[Text] = []
    for order in sorted(orders, key=lambda order: (not back[order.id], order.id))[:MOST_SHOWN]:
        lines.append(_line(order))
        if money := ordered.money_back(turn, order):
            lines.append(money)
    if (rest := len(orders) - MOST_SHOWN) > 0:
        lines.append(Text("news-orders-more", {"count": rest}))
    parts = [Text("block", {"lines": Lines(tuple(lines))})]
    total = Money(sum(amount.units for amount in back.values()), turn.tx.currency)
    if total:
        parts.append(Text("news-orders-back", {"amount": total, "balance": turn.customer.balance}))
    values: dict[str, Value] = {"count": len(orders), "parts": Lines(tuple(parts), between="\n\n")}
    return Notice("news-orders", values, (Go("button-orders", "orders"),))


def _line(order: Order) -> Text:
    return Text("news-orders-line", {
        "mark": ordered.mark(order), "order": str(order.id), "quantity": order.quantity,
        "service": short(order.service_name, 40), "state": ordered.state(order),
    })  # fmt: skip


def _notice(turn: Turn, order: Order, became: OrderState) -> Notice | None:
    """What to say of the state that the order has come to; nothing of one that it has left again since."""
    values: dict[str, Value] = {
        "order": str(order.id), "quantity": order.quantity, "service": order.service_name,
    }  # fmt: skip
    see, again = Go("button-see-order", "order", order.id), Go("button-again", "again", order.id)
    if became is OrderState.PARTIAL:
        back: dict[str, Value] = {
            "delivered": order.delivered,
            "amount": ordered.came_back(turn, order),
            "price": order.charge,
        }
        return Notice("news-order-partial", {**values, **back, "balance": turn.customer.balance}, ((see, again),))
    if became is OrderState.CANCELED:
        amount = ordered.came_back(turn, order)
        if amount:
            money = {"amount": amount, "balance": turn.customer.balance}
            return Notice("news-order-canceled", {**values, **money}, ((see, again),))
        return None if turn.chat.muted else Notice("news-order-canceled-unpaid", values, ((see, again),))
    if turn.chat.muted:
        return None
    if became is OrderState.COMPLETED:
        return Notice("news-order-completed", values, ((see, again),))
    if became is OrderState.QUEUED and not order.terminal:
        return Notice("news-order-paid", values, (see,))
    if became is OrderState.IN_PROGRESS and not order.terminal:
        return Notice("news-order-started", values, (see,))
    return None
