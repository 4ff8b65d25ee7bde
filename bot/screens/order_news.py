"""What becomes of an order is told as it happens: its start, its end, and every cent that comes back. No more often.

Whoever has turned messages off hears of money only. A page about the order that is open changes where it stands.
"""

from __future__ import annotations

from dataclasses import replace

from bot.machine import Screen
from bot.news import News, news
from bot.screens import order as ordered
from bot.screens import orders as listing
from bot.screens import status
from bot.turn import Turn
from bot.views import Go, Notice, Value
from core.domain.orders import Order, OrderState


@news("order")
def tell(turn: Turn, at: Screen, told: News) -> Screen:
    order = turn.tx.orders.get(int(str(told["order"])))
    if order is None or order.customer_id != turn.customer_id:
        turn.unchanged()
        return at
    notice = _notice(turn, order, OrderState(str(told["state"])))
    if notice is not None:
        turn.tell(notice)
    if isinstance(at, ordered.Detail) and at.order_id == order.id:
        return replace(at, seen=order.updated_ms)
    if not isinstance(at, (listing.Orders, status.Statuses)):
        turn.unchanged()
    return at


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
