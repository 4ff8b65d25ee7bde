"""One order as its customer sees it: how it stands, what it cost and brought back, and what may still be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot import rendering
from bot.machine import Screen, entry, screen
from bot.screens import orders as listing
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Copy, Go, Lines, Moment, Row, Text, Value, View, short
from core.domain.catalogue import ServiceType
from core.domain.errors import OrderNotFound, ShopError
from core.domain.money import Money
from core.domain.orders import AT_PROVIDER, Order, OrderState
from core.texts import wording
from core.usecases import ordering

MARKS: Final = {
    OrderState.AWAITING_PAYMENT: "💳", OrderState.PROCESSING: "⚙️", OrderState.IN_PROGRESS: "⚡",
    OrderState.COMPLETED: "✅", OrderState.PARTIAL: "🟡", OrderState.CANCELED: "✖️",
}  # fmt: skip
WAITING: Final = "🕓"
Check = Callable[[], None]
"""What raises where something may not be done."""
CELLS: Final = 10


def own(turn: Turn, order_id: int) -> Order:
    """The customer's order. Raises OrderNotFound, also for somebody else's."""
    order = turn.tx.orders.get(order_id)
    if order is None or order.customer_id != turn.customer_id:
        raise OrderNotFound(order_id=order_id)
    return order


def mark(order: Order) -> str:
    return MARKS.get(order.state, WAITING)


def state(order: Order) -> Text:
    """The state in words."""
    return Text(f"api-status-{order.state.public.lower().replace(' ', '-')}")


def line(turn: Turn, order: Order) -> Text:
    """The order in two lines of a list."""
    values: dict[str, Value] = {
        "mark": mark(order), "order": str(order.id), "state": state(order), "quantity": order.quantity,
        "service": short(order.service_name, 48),
    }  # fmt: skip
    if order.state in AT_PROVIDER and order.remains is not None:
        percent = wording.percent(turn.chat.language, order.delivered, order.quantity)
        return Text("orders-line", {**values, "percent": percent})
    return Text("orders-line-short", values)


def came_back(turn: Turn, order: Order) -> Money:
    """What of the order's money is in the wallet again: what was never taken, and refunds after its end."""
    back = Money.zero(turn.tx.currency)
    for one in turn.tx.ledger.of_order(order.id):
        if one.transfer.key.startswith(("void:", "refund:")):
            back += one.transfer.amount
    return back


def _block(*texts: Text | None) -> Text:
    return Text("block", {"lines": Lines(tuple(text for text in texts if text is not None))})


@screen("orders.detail")
class Detail(Screen):
    """`seen` is the state of the order that was looked at last; `which` and `before` lead back to the list."""

    order_id: int
    seen: int = 0
    which: str = "all"
    before: tuple[int, ...] = ()

    def show(self, turn: Turn) -> View:
        order = own(turn, self.order_id)
        parts = [_standing(turn, order), _facts(turn, order), _times(turn, order)]
        if notes := _notes(turn, order):
            parts.append(_block(*notes))
        values: dict[str, Value] = {"order": str(order.id), "parts": Lines(tuple(parts), between="\n\n")}
        return View("order", values, _buttons(turn, order))

    def press_refresh(self, turn: Turn) -> Detail:
        order = own(turn, self.order_id)
        if order.updated_ms == self.seen:
            turn.toast("toast-no-change")
            turn.unchanged()
            return self
        turn.toast("toast-updated")
        return replace(self, seen=order.updated_ms)

    def press_cancel(self, turn: Turn) -> Canceling | Detail:
        order = own(turn, self.order_id)
        order.check_cancelable()
        if order.cancel_asked_ms is not None:
            return self
        return Canceling(self.order_id, self.which, self.before)

    def press_refill(self, turn: Turn) -> Detail:
        own(turn, self.order_id)
        order = ordering.ask_refill(turn.tx, partner_id=turn.house.id, order_id=self.order_id)
        turn.toast("toast-refill-asked", order=str(order.id))
        turn.again("toast-refill-asked", order=str(order.id))
        return replace(self, seen=order.updated_ms)

    def press_back(self, turn: Turn) -> listing.Orders:
        return listing.Orders(self.which, self.before)


@screen("orders.cancel")
class Canceling(Screen):
    """Asks once more, and says what a cancelation brings back."""

    order_id: int
    which: str = "all"
    before: tuple[int, ...] = ()

    def show(self, turn: Turn) -> View:
        order = own(turn, self.order_id)
        values: dict[str, Value] = {
            "order": str(order.id), "quantity": order.quantity, "service": order.service_name,
            "consequence": _consequence(order),
        }  # fmt: skip
        rows = (Button("button-cancel-yes", "yes", style="danger"), (Button("button-cancel-no", "back"), HOME))
        return View("order-cancel", values, rows)

    def press_yes(self, turn: Turn) -> Detail:
        own(turn, self.order_id)
        order = ordering.cancel_order(turn.tx, partner_id=turn.house.id, order_id=self.order_id)
        done = "toast-order-canceled" if order.terminal else "toast-cancel-asked"
        turn.toast(done, order=str(order.id))
        turn.again(done, order=str(order.id))
        return self._detail(order)

    def press_back(self, turn: Turn) -> Detail:
        return self._detail(own(turn, self.order_id))

    def _detail(self, order: Order) -> Detail:
        return Detail(order.id, order.updated_ms, self.which, self.before)


@entry("order")
def detail(turn: Turn, arg: str) -> Detail:
    """Raises OrderNotFound."""
    number = arg.strip().lstrip("#")
    if not (number.isascii() and number.isdecimal()) or len(number) > 15:
        raise OrderNotFound(order_id=short(number, 20))
    order = own(turn, int(number))
    return Detail(order.id, order.updated_ms)


# -- what the page says -----------------------------------------------------------------------------------------------


def _standing(turn: Turn, order: Order) -> Text:
    shown = Text("order-state", {"mark": mark(order), "state": state(order)})
    if order.state in (OrderState.AWAITING_PAYMENT, OrderState.CANCELED):
        return _block(shown)
    filled = order.delivered * CELLS // order.quantity
    bar = "▓" * filled + "░" * (CELLS - filled)
    percent = wording.percent(turn.chat.language, order.delivered, order.quantity)
    return _block(shown, Text("order-progress", {"bar": bar, "percent": percent}))


def _facts(turn: Turn, order: Order) -> Text:
    named: dict[str, Value] = {"quantity": order.quantity, "service": order.service_name}
    runs = Text("order-runs", {"runs": order.runs, "each": order.quantity // order.runs}) if order.runs > 1 else None
    username = order.inputs.get("username", "")
    return _block(
        Text("order-what-package" if order.type is ServiceType.PACKAGE else "order-what", named),
        runs,
        Text("order-link", {"link": short(order.link, 90)}) if order.link else None,
        Text("order-username", {"username": short(username, 60)}) if username else None,
        Text("order-price", {"price": order.charge}),
        money_back(turn, order),
    )


def money_back(turn: Turn, order: Order) -> Text | None:
    """What of an order that has ended is in the wallet again, in words."""
    if not order.terminal:
        return None
    back = came_back(turn, order)
    if order.state is OrderState.PARTIAL:
        values: dict[str, Value] = {
            "undelivered": order.quantity - order.delivered, "quantity": order.quantity, "amount": back,
            "paid": order.charge - back,
        }  # fmt: skip
        return Text("order-came-back-partial", values)
    if back:
        return Text("order-came-back", {"amount": back})
    return Text("order-nothing-paid") if order.state is OrderState.CANCELED else None


def _times(turn: Turn, order: Order) -> Text:
    counted = order.remains is not None and order.state is not OrderState.CANCELED
    counts = {"delivered": order.delivered, "remains": order.remains or 0}
    return _block(
        None if order.start_count is None else Text("order-start-count", {"number": order.start_count}),
        Text("order-counts", counts) if counted else None,
        Text("order-placed", {"when": Moment(order.created_ms)}),
        Text("order-changed", {"when": Moment(order.updated_ms)}) if order.updated_ms != order.created_ms else None,
    )


def _notes(turn: Turn, order: Order) -> list[Text]:
    """What may not be done now, and why, as far as anybody would ask."""
    if order.state is OrderState.AWAITING_PAYMENT:
        return [Text("order-waits-for-payment")]
    if order.state in AT_PROVIDER:
        if order.cancel_asked_ms is not None:
            return [Text("order-cancel-pending")]
        return _why_not(turn, order.check_cancelable)
    if order.state is OrderState.COMPLETED:
        if _refill_pending(turn, order):
            return [Text("order-refill-pending", {"when": Moment(order.refill_asked_ms or 0)})]
        return _why_not(turn, order.check_refillable)
    return []


def _why_not(turn: Turn, check: Check) -> list[Text]:
    try:
        check()
    except ShopError as refused:
        return [Text("order-reason", {"why": Text(*rendering.refusal(refused, turn.chat.language))})]
    return []


def _refill_pending(turn: Turn, order: Order) -> bool:
    asked = order.refill_asked_ms
    return asked is not None and turn.now_ms - asked < ordering.REFILL_AGAIN_MS


def _allowed(check: Check) -> bool:
    try:
        check()
    except ShopError:
        return False
    return True


def _consequence(order: Order) -> Text:
    if order.state is OrderState.AWAITING_PAYMENT:
        return Text("order-cancel-unpaid")
    if order.state in AT_PROVIDER:
        return Text("order-cancel-later", {"price": order.charge})
    return Text("order-cancel-at-once", {"price": order.charge})


def _buttons(turn: Turn, order: Order) -> tuple[Row, ...]:
    rows: list[Row] = []
    if order.state is OrderState.AWAITING_PAYMENT and order.payment_id is not None:
        rows.append(Go("button-pay", "payment", order.payment_id, style="primary"))
    acts: list[Button] = [] if order.terminal else [Button("button-refresh", "refresh")]
    if order.cancel_asked_ms is None and _allowed(order.check_cancelable):
        acts.append(Button("button-cancel-order", "cancel"))
    if _allowed(order.check_refillable) and not _refill_pending(turn, order):
        acts.append(Button("button-refill", "refill"))
    if acts:
        rows.append(tuple(acts))
    rows.append((Go("button-again", "again", order.id), Copy("button-copy-number", str(order.id))))
    rows.append(Go("button-support", "support", order.id))
    rows.append((BACK, HOME))
    return tuple(rows)
