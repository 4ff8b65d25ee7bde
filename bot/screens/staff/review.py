"""An order whose outcome at the provider nobody knows. A person looks there, and gives one of exactly three answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import desk, finding, paging, payment, person, person_lists, queues, reasons, returning, words
from bot.screens.staff import order as orders
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Copy, Moment, Row, Text, Value, View, short
from core.domain.customers import clean
from core.domain.errors import InvalidField, WrongState
from core.domain.orders import Order, OrderState
from core.domain.staff import Role
from core.usecases import delivering

MOST_NUMBER: Final = 60


@screen("staff.review", staff=Role.SUPPORT)
class InReview(Screen):
    order_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        ends = ((Button("button-whole-order", "card"), Button("button-queue", "queue")), paging.WAY_OUT)
        if order.state is not OrderState.REVIEW:
            return View("review-answered", words.ordered(order), ends)
        values: dict[str, Value] = {
            **words.ordered(order), "provider": order.provider, "code": order.provider_service, "link": order.link,
            "since": Moment(order.updated_ms), "note": short(order.note, 300),
        }  # fmt: skip
        copies: tuple[Row, ...] = (Copy("button-copy-link", order.link),) if order.link else ()
        answers = (
            Button("button-review-accepted", "accepted", style="success"),
            Button("button-review-resend", "answer", "resend", style="primary"),
            Button("button-review-refund", "answer", "refund", style="danger"),
        )
        return View("review", values, (*answers, *copies, *ends))

    def press_accepted(self, turn: Turn) -> Number:
        return Number(self.order_id, self.came)

    def press_answer(self, turn: Turn, answer: str) -> Confirm:
        if answer not in ("resend", "refund"):
            raise WrongState
        return Confirm(self.order_id, answer, came=self.came)

    def press_card(self, turn: Turn) -> orders.Card:
        return orders.Card(self.order_id, self.came)

    def press_queue(self, turn: Turn) -> queues.Queue:
        return queues.Queue("review")

    def press_back(
        self, turn: Turn
    ) -> (
        desk.Desk | finding.Results | queues.Queue | orders.Card | person.Card | person_lists.Orders
        | person_lists.Payments | payment.Card
    ):  # fmt: skip
        return returning.back(self.came)


@screen("staff.review.number", staff=Role.SUPPORT)
class Number(Screen):
    """The provider has it: under which number."""

    order_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        return View("review-number", {**words.ordered(order), "provider": order.provider}, (paging.WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Confirm:
        number = clean(text)
        if not number or len(number) > MOST_NUMBER:
            raise InvalidField("invalid_provider_order", field="provider_order", value=number[:MOST_NUMBER])
        order = orders.found(turn, self.order_id)
        other = turn.tx.orders.placed_as(order.provider, number)
        if other is not None:
            raise WrongState("provider_order_taken", order_id=order.id, other=other)
        return Confirm(self.order_id, "accepted", number, came=self.came)

    def press_back(self, turn: Turn) -> InReview:
        return InReview(self.order_id, self.came)


@screen("staff.review.confirm", staff=Role.SUPPORT)
class Confirm(Screen):
    """Why, and then the last look: an answer cannot be taken back."""

    order_id: int
    answer: str
    number: str = ""
    reason: str = ""
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        order = orders.found(turn, self.order_id)
        customer = turn.tx.customers.get(order.customer_id)
        assert customer is not None, order
        values: dict[str, Value] = {
            **words.ordered(order),
            "provider": order.provider,
            "number": self.number,
            "name": words.named(customer),
            "reason": self.reason,
        }
        title = Text(f"review-title-{self.answer}", values)
        if not self.reason:
            asked = {**values, "act": title, "told": Text("act-reason-kept")}
            return View("act-reason", asked, (*reasons.rows(f"review-{self.answer}"), paging.WAY_OUT))
        consequence = Text(f"review-consequence-{self.answer}", values)
        style = "danger" if self.answer == "refund" else "success"
        return View(
            "review-confirm", {**values, "title": title, "consequence": consequence},
            (Button(f"button-confirm-review-{self.answer}", "confirm", style=style), paging.WAY_OUT),
        )  # fmt: skip

    def press_reason(self, turn: Turn, nth: int) -> Confirm:
        return replace(self, reason=reasons.chosen(turn, f"review-{self.answer}", nth))

    def typed(self, turn: Turn, text: str) -> Confirm:
        return replace(self, reason=words.reason(text))

    def press_confirm(self, turn: Turn) -> InReview:
        after = self._answered(turn)
        values = {**words.ordered(after), "done": Text(f"review-done-{self.answer}", words.ordered(after))}
        turn.again("toast-act-done", **values)
        turn.note("note-act-done", **values)
        return InReview(self.order_id, self.came)

    def _answered(self, turn: Turn) -> Order:
        tx, reason, actor = turn.tx, self.reason, turn.actor
        if self.answer == "accepted":
            return delivering.review_accepted(tx, self.order_id, self.number, reason=reason, actor=actor)
        if self.answer == "resend":
            return delivering.review_resend(tx, self.order_id, reason=reason, actor=actor)
        return delivering.review_refund(tx, self.order_id, reason=reason, actor=actor)

    def press_back(self, turn: Turn) -> InReview | Number | Confirm:
        if self.reason:
            return replace(self, reason="")
        return Number(self.order_id, self.came) if self.answer == "accepted" else InReview(self.order_id, self.came)


def open_review(turn: Turn, order_id: int, came: Trail = ()) -> InReview | orders.Card:
    """The three answers where they are still wanted, else the order itself. Raises OrderNotFound."""
    order = orders.found(turn, order_id)
    return InReview(order_id, came) if order.state is OrderState.REVIEW else orders.Card(order_id, came)
