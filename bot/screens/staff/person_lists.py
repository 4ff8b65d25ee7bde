"""What is a customer's, newest first, a page at a time: orders, payments, and what moved the wallet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from bot.machine import Screen, screen
from bot.screens.staff import order, paging, payment, person, trail, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Moment, Row, Text, Value, View
from core.domain.errors import InvalidField
from core.domain.staff import Role
from core.domain.statements import Line

T = TypeVar("T")
SIZE: Final = 6
MOST_PAGES: Final = 50


@screen("staff.customer.orders", staff=Role.SUPPORT)
class Orders(Screen):
    """`before` are the cursors of this page and of those that lead to it."""

    customer_id: int
    came: Trail = ()
    before: tuple[int, ...] = ()

    def show(self, turn: Turn) -> View:
        found = turn.tx.orders.of_customer(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        lines = [Text("person-order", {**words.ordered(each), "at": Moment(each.created_ms)}) for each in found[:SIZE]]
        buttons = [Button("", "open", each.id, plain=f"{words.MARKS[each.state]} {each.id}") for each in found[:SIZE]]
        return _view(turn, "orders", self.customer_id, lines, paging.in_rows(buttons, 3), len(self.before), found)

    def press_open(self, turn: Turn, order_id: int) -> order.Card:
        return order.open_card(turn, order_id, trail.onto(self.came, "orders", self.customer_id))

    def press_older(self, turn: Turn) -> Orders:
        found = turn.tx.orders.of_customer(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        return replace(self, before=(*self.before, _next([each.id for each in found], len(self.before))))

    def press_newer(self, turn: Turn) -> Orders:
        return replace(self, before=self.before[:-1])

    def press_back(self, turn: Turn) -> person.Card:
        return _person(self.customer_id, self.came)


@screen("staff.customer.payments", staff=Role.SUPPORT)
class Payments(Screen):
    customer_id: int
    came: Trail = ()
    before: tuple[int, ...] = ()

    def show(self, turn: Turn) -> View:
        found = turn.tx.payments.of_customer(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        lines = [
            Text("person-payment", {
                "payment": str(each.id), "due": each.due, "method": words.method(turn, each.gateway),
                "state": words.payment_state(each), "at": Moment(each.created_ms),
            })
            for each in found[:SIZE]
        ]  # fmt: skip
        buttons = [Button("", "open", each.id, plain=str(each.id)) for each in found[:SIZE]]
        return _view(turn, "payments", self.customer_id, lines, paging.in_rows(buttons, 3), len(self.before), found)

    def press_open(self, turn: Turn, payment_id: int) -> payment.Card:
        return payment.open_card(turn, payment_id, trail.onto(self.came, "payments", self.customer_id))

    def press_older(self, turn: Turn) -> Payments:
        found = turn.tx.payments.of_customer(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        return replace(self, before=(*self.before, _next([each.id for each in found], len(self.before))))

    def press_newer(self, turn: Turn) -> Payments:
        return replace(self, before=self.before[:-1])

    def press_back(self, turn: Turn) -> person.Card:
        return _person(self.customer_id, self.came)


@screen("staff.customer.wallet", staff=Role.SUPPORT)
class History(Screen):
    customer_id: int
    came: Trail = ()
    before: tuple[tuple[int, str], ...] = ()

    def show(self, turn: Turn) -> View:
        found = turn.tx.ledger.history(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        lines = [_line(each) for each in found[:SIZE]]
        return _view(turn, "wallet", self.customer_id, lines, [], len(self.before), found)

    def press_older(self, turn: Turn) -> History:
        found = turn.tx.ledger.history(self.customer_id, before=_last(self.before), limit=SIZE + 1)
        return replace(self, before=(*self.before, _next([each.cursor for each in found], len(self.before))))

    def press_newer(self, turn: Turn) -> History:
        return replace(self, before=self.before[:-1])

    def press_back(self, turn: Turn) -> person.Card:
        return _person(self.customer_id, self.came)


def _last(before: tuple[T, ...]) -> T | None:
    return before[-1] if before else None


def _next(cursors: Sequence[T], page: int) -> T:
    """Where the next page begins. Raises InvalidField behind the last one."""
    if len(cursors) <= SIZE or page >= MOST_PAGES:
        raise InvalidField("no_more_pages", field="page", value=str(page))
    return cursors[SIZE - 1]


def _view(
    turn: Turn, what: str, customer_id: int, lines: list[Text], opening: list[Row], page: int, found: Sequence[object]
) -> View:
    customer = person.found(turn, customer_id)
    values: dict[str, Value] = {
        "title": Text(f"person-{what}-title"), "name": words.named(customer), "balance": customer.balance,
        "lines": words.block(lines, "\n\n") if lines else Text(f"person-{what}-none"),
    }  # fmt: skip
    newer = (Button("button-newer", "newer"),) if page else ()
    older = (Button("button-older", "older"),) if len(found) > SIZE and page < MOST_PAGES else ()
    pager: tuple[Row, ...] = ((*newer, *older),) if newer or older else ()
    return View("person-list", values, (*opening, *pager, paging.WAY_OUT))


def _line(line: Line) -> Text:
    values: Mapping[str, Value] = {
        "at": Moment(line.at_ms), "amount": line.amount, "order": str(line.order_id or ""),
        "payment": str(line.payment_id or ""),
    }  # fmt: skip
    what = Text(f"wallet-line-{line.kind.value.replace('_', '-')}", values)
    return Text("wallet-line-in" if line.incoming else "wallet-line-out", {**values, "what": what})


def _person(customer_id: int, came: Trail) -> person.Card:
    """Back to whose things these are."""
    return person.Card(customer_id, trail.without(came, "customer", customer_id))
