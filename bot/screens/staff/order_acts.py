"""What staff does with an order: completes it, all or a part, calls it off, sends it again, refunds what it cost.

Each act asks for a reason and shows what will come of it before it is done. Which acts make sense is said here, that
they are allowed is decided by the use cases.
"""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import order as orders
from bot.screens.staff import order_confirm, paging, reasons, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Row, Text, View
from core.domain.errors import InvalidField, WrongState
from core.domain.money import MAX_UNITS, Money
from core.domain.orders import AT_PROVIDER, Order, OrderState
from core.domain.staff import Role
from core.texts import reading
from core.usecases import intervening, refunding, tracing
from core.usecases.tracing import OrderStory

ACTS: Final = ("complete", "part", "cancel", "resend", "refund")
_STYLES: Final = {"complete": "success", "cancel": "danger"}


def possible(order: Order, left: Money, now_ms: int) -> tuple[str, ...]:
    """The acts that make sense now. One in review is answered for instead of canceled or sent again."""
    if order.terminal:
        return ("refund",) if left else ()
    if order.state is OrderState.AWAITING_PAYMENT:
        return ("cancel",)
    if being_sent(order, now_ms):
        return ()
    settling = ("complete", "part") if order.quantity > 1 else ("complete",)
    if order.state is OrderState.REVIEW:
        return settling
    sending = ("resend",) if order.state is OrderState.QUEUED and order.provider else ()
    return (*settling, "cancel", *sending)


def being_sent(order: Order, now_ms: int) -> bool:
    """A worker asks the provider at this moment: nobody may come in between."""
    return order.state is OrderState.SUBMITTING and now_ms - order.updated_ms < intervening.SENDING_MS


def buttons(turn: Turn, told: OrderStory) -> list[Row]:
    if turn.role is None or not turn.role.allows(Role.MANAGER):
        return []
    hand = "" if told.order.provider else "-hand"
    found = [
        Button(words.known(f"button-act-{what}{hand}", f"button-act-{what}"), "act", what, _STYLES.get(what, ""))
        for what in possible(told.order, told.money.left, turn.now_ms)
    ]
    return paging.in_rows(found, 2)


def standing(turn: Turn, told: OrderStory) -> Text:
    """Why something that staff may look for is not offered."""
    order = told.order
    if order.terminal:
        left = told.money.left
        return Text("acts-ended-refundable", {"left": left}) if left else Text("acts-ended")
    if turn.role is None or not turn.role.allows(Role.MANAGER):
        return Text("acts-review-support" if order.state is OrderState.REVIEW else "acts-support")
    if order.state is OrderState.AWAITING_PAYMENT:
        return Text("acts-unpaid")
    if being_sent(order, turn.now_ms):
        return Text("acts-being-sent")
    if order.state is OrderState.SUBMITTING:
        return Text("acts-left-sending")
    if order.state is OrderState.REVIEW:
        return Text("acts-review")
    if order.state in AT_PROVIDER:
        return Text("acts-at-provider", {"provider": order.provider})
    return Text("acts-queued", {"provider": order.provider}) if order.provider else Text("acts-by-hand")


def begin(turn: Turn, order_id: int, what: str, came: Trail) -> Delivered | Amount | Reason:
    """The first question of an act. Raises WrongState where it makes no sense now."""
    told = tracing.story(turn.tx, order_id)
    if what not in possible(told.order, told.money.left, turn.now_ms):
        raise WrongState("act_not_possible", order_id=order_id, state=told.order.state.value)
    if what == "part":
        return Delivered(order_id, came)
    return Amount(order_id, came) if what == "refund" else Reason(order_id, what, 0, came)


@screen("staff.order.part", staff=Role.MANAGER)
class Delivered(Screen):
    """How much was delivered."""

    order_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        values = {**words.ordered(order), "delivered": order.delivered, "most": order.quantity - 1}
        known: tuple[Row, ...] = ()
        if 0 < order.delivered < order.quantity:
            known = (Button(Text("button-delivered", {"delivered": order.delivered}), "so_far"),)
        return View("act-part-ask", values, (*known, paging.WAY_OUT))

    def press_so_far(self, turn: Turn) -> Reason:
        return self._given(turn, orders.found(turn, self.order_id).delivered)

    def typed(self, turn: Turn, text: str) -> Reason:
        return self._given(turn, words.whole(text, 1, orders.found(turn, self.order_id).quantity - 1))

    def _given(self, turn: Turn, delivered: int) -> Reason:
        return Reason(self.order_id, "part", delivered, self.came)

    def press_back(self, turn: Turn) -> orders.Card:
        return orders.Card(self.order_id, self.came)


@screen("staff.order.refund", staff=Role.MANAGER)
class Amount(Screen):
    """How much of an order that has ended goes back."""

    order_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        left = refunding.refundable(turn.tx, order.id).left
        values = {**words.ordered(order), "left": left}
        every: tuple[Row, ...] = ()
        if left:
            every = (Button(Text("button-refund-all", {"amount": left}), "all"),)
        return View("act-refund-ask", values, (*every, paging.WAY_OUT))

    def press_all(self, turn: Turn) -> Reason:
        return self._given(turn, refunding.refundable(turn.tx, self.order_id).left)

    def typed(self, turn: Turn, text: str) -> Reason:
        return self._given(turn, reading.amount(turn.chat.language, text, turn.tx.currency))

    def _given(self, turn: Turn, amount: Money) -> Reason:
        left = refunding.refundable(turn.tx, self.order_id).left
        if not amount or amount.units > MAX_UNITS:
            raise InvalidField("invalid_amount", field="amount", value=str(amount))
        if amount > left:
            raise InvalidField("refund_too_large", field="amount", value=amount, max=left)
        return Reason(self.order_id, "refund", amount.units, self.came)

    def press_back(self, turn: Turn) -> orders.Card:
        return orders.Card(self.order_id, self.came)


@screen("staff.order.reason", staff=Role.MANAGER)
class Reason(Screen):
    """Why: chosen, or written. `number` is what was delivered, or the units that go back."""

    order_id: int
    what: str
    number: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        told = "act-reason-told" if self.what == "refund" else "act-reason-kept"
        values = {**words.ordered(order), "act": Text(f"act-about-{self.what}"), "told": Text(told)}
        return View("act-reason", values, (*reasons.rows(self.what), paging.WAY_OUT))

    def press_reason(self, turn: Turn, nth: int) -> order_confirm.Confirm:
        return self._because(reasons.chosen(turn, self.what, nth))

    def typed(self, turn: Turn, text: str) -> order_confirm.Confirm:
        return self._because(words.reason(text))

    def _because(self, reason: str) -> order_confirm.Confirm:
        return order_confirm.Confirm(self.order_id, self.what, self.number, reason, self.came)

    def press_back(self, turn: Turn) -> orders.Card | Delivered | Amount:
        if self.what == "part":
            return Delivered(self.order_id, self.came)
        return Amount(self.order_id, self.came) if self.what == "refund" else orders.Card(self.order_id, self.came)
