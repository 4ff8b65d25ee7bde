"""An order as staff sees it: all that is known of it, whosever it is, and what can be done with it.

Doing is in order_acts, its whole story in story, what nobody knows in review.
"""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import (
    desk,
    finding,
    order_acts,
    paging,
    payment,
    person,
    person_lists,
    queues,
    returning,
    review,
    story,
    trail,
    words,
)  # fmt: skip
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Moment, Notice, Row, Text, View, short
from core.domain.errors import OrderNotFound
from core.domain.orders import Order, OrderState
from core.domain.staff import Role
from core.usecases import tracing
from core.usecases.tracing import OrderStory

LATEST: Final = 3
"""How much of the story stands on the card itself."""
MOST_INPUT: Final = 200


@screen("staff.order", staff=Role.SUPPORT)
class Card(Screen):
    order_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        told = tracing.story(turn.tx, self.order_id)
        order = told.order
        rows: list[Row] = []
        if order.state is OrderState.REVIEW:
            rows.append(Button("button-answer-review", "review", style="primary"))
        rows += order_acts.buttons(turn, told)
        rows.append(Button("", "person", plain=f"👤 {words.named(told.customer, 40)}"))
        if order.payment_id:
            rows.append(Button(Text("button-spayment", {"payment": str(order.payment_id)}), "payment"))
        rows.append((Button("button-story", "story"), Button("button-refresh", "refresh")))
        if len(_inputs(order)) > MOST_INPUT:
            rows.append(Button("button-inputs", "inputs"))
        lines = story.lines(turn, told)[-LATEST:]
        values = {**words.ordered(order), "facts": words.block(_facts(turn, told)), "latest": words.block(lines),
                  "acts": order_acts.standing(turn, told)}  # fmt: skip
        return View("sorder", values, (*rows, paging.WAY_OUT))

    def press_refresh(self, turn: Turn) -> Card:
        turn.toast("toast-updated")
        return self

    def press_review(self, turn: Turn) -> review.InReview | Card:
        return review.open_review(turn, self.order_id, self.came)

    def press_act(self, turn: Turn, what: str) -> order_acts.Delivered | order_acts.Amount | order_acts.Reason:
        return order_acts.begin(turn, self.order_id, what, self.came)

    def press_story(self, turn: Turn) -> story.Story:
        return story.Story(self.order_id, came=self.came)

    def press_person(self, turn: Turn) -> person.Card:
        order = found(turn, self.order_id)
        return person.open_card(turn, order.customer_id, trail.onto(self.came, "order", self.order_id))

    def press_payment(self, turn: Turn) -> payment.Card:
        order = found(turn, self.order_id)
        return payment.open_card(turn, order.payment_id or 0, trail.onto(self.came, "order", self.order_id))

    def press_inputs(self, turn: Turn) -> Card:
        """What the customer gave is longer than a screen holds: comments to be written by hand, for one."""
        order = found(turn, self.order_id)
        name = f"order-{order.id}.txt"
        turn.tell(Notice("sorder-inputs-file", {"order": str(order.id)}, document=(name, _inputs(order))))
        return self

    def press_back(
        self, turn: Turn
    ) -> (
        desk.Desk | finding.Results | queues.Queue | Card | person.Card | person_lists.Orders | person_lists.Payments
        | payment.Card
    ):  # fmt: skip
        return returning.back(self.came)

    def typed(self, turn: Turn, text: str) -> finding.Results | Card | person.Card:
        return finding.look(turn, text)


def found(turn: Turn, order_id: int) -> Order:
    """Whosever it is. Raises OrderNotFound."""
    order = turn.tx.orders.get(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    return order


def open_card(turn: Turn, order_id: int, came: Trail = ()) -> Card:
    return Card(found(turn, order_id).id, came)


def _facts(turn: Turn, told: OrderStory) -> list[Text | None]:
    order = told.order
    given = _inputs(order)
    return [
        Text("sorder-link", {"link": order.link}) if order.link else None,
        Text("sorder-inputs", {"inputs": short(given, MOST_INPUT)}) if given else None,
        Text("sorder-runs", {"runs": order.runs, "each": order.quantity // order.runs}) if order.runs > 1 else None,
        _price(turn, told),
        Text("sorder-delivered", {"delivered": order.delivered, "quantity": order.quantity})
        if order.delivered or order.remains is not None else None,
        None if order.start_count is None else Text("sorder-start", {"start": order.start_count}),
        _source(order),
        None if told.service is None or told.service.active else Text("sorder-service-off"),
        Text("sorder-times", {"placed": Moment(order.created_ms), "changed": Moment(order.updated_ms)}),
        Text("sorder-cancel-asked", {"at": Moment(order.cancel_asked_ms)}) if order.cancel_asked_ms else None,
        Text("sorder-refill-asked", {"at": Moment(order.refill_asked_ms)}) if order.refill_asked_ms else None,
        Text("sorder-note", {"note": short(order.note, 300)}) if order.note else None,
    ]  # fmt: skip


def _price(turn: Turn, told: OrderStory) -> Text:
    """What it costs the customer; what it costs the shop is not for support."""
    order, money = told.order, told.money
    parts = [Text("sorder-price", {"price": order.charge})]
    if money.refunded:
        parts.append(Text("sorder-refunded", {"amount": money.refunded}))
    if order.cost is not None and turn.role is not None and turn.role.allows(Role.MANAGER):
        parts.append(Text("sorder-cost", {"amount": order.cost}))
    return Text("sorder-money", {"parts": words.block(parts, " · ")})


def _source(order: Order) -> Text:
    if not order.provider:
        return Text("sorder-by-hand")
    values = {"provider": order.provider, "service": order.provider_service, "number": order.provider_order}
    return Text("sorder-provider" if order.provider_order else "sorder-provider-unplaced", values)


def _inputs(order: Order) -> str:
    return "\n".join(f"{name}: {value}" for name, value in order.inputs.items())


@entry("sorder", staff=Role.SUPPORT)
def sorder(turn: Turn, arg: str) -> Card:
    """An order of anybody's, by its number: for buttons on messages."""
    if not arg.isdecimal() or not arg.isascii() or len(arg) > 18:
        raise OrderNotFound(order_id=short(arg, 20))
    return open_card(turn, int(arg))
