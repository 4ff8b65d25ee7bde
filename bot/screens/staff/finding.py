"""Staff finds orders and customers by whatever it was told, and opens what there is one of."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import desk, order, paging, person, trail
from bot.screens.staff.words import MARKS, MOST_WORDS, block, named, ordered
from bot.turn import Turn
from bot.views import Button, Text, View, short
from core.domain.customers import Customer, clean, telegram
from core.domain.errors import InvalidField, NotFound
from core.domain.orders import Order
from core.domain.staff import Role
from core.usecases import finding
from core.usecases.finding import Found

SIZE: Final = 8


@screen("staff.find", staff=Role.SUPPORT)
class Ask(Screen):
    """What is looked for."""

    def show(self, turn: Turn) -> View:
        return View("find-ask", {}, (paging.WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Results | order.Card | person.Card:
        return look(turn, text)

    def forwarded(self, turn: Turn, user_id: int) -> Results | order.Card | person.Card:
        return look(turn, telegram(user_id))

    def press_back(self, turn: Turn) -> desk.Desk:
        return desk.Desk()


@screen("staff.found", staff=Role.SUPPORT)
class Results(Screen):
    """All that the words can mean, looked up anew each time."""

    words: str
    page: int = 0

    def show(self, turn: Turn) -> View:
        items, page, pages = paging.part(_items(found(turn, self.words)), self.page, SIZE)
        rows = (*paging.pager(page, pages), (Button("button-find-again", "again"),), paging.WAY_OUT)
        if not items:
            return View("find-nothing", {"words": self.words}, rows)
        buttons = [
            Button("", "order", each.id, plain=f"{MARKS[each.state]} {each.id}") if isinstance(each, Order)
            else Button("", "person", each.id, plain=f"👤 {named(each, 40)}")
            for each in items
        ]  # fmt: skip
        width = 3 if all(isinstance(each, Order) for each in items) else 1
        lines = block([_line(each) for each in items], "\n\n")
        return View("find-results", {"words": self.words, "lines": lines}, (*paging.in_rows(buttons, width), *rows))

    def press_order(self, turn: Turn, order_id: int) -> order.Card:
        return order.open_card(turn, order_id, trail.onto((), "found", self.words))

    def press_person(self, turn: Turn, customer_id: int) -> person.Card:
        return person.open_card(turn, customer_id, trail.onto((), "found", self.words))

    def press_page(self, turn: Turn, page: int) -> Results:
        _, now, pages = paging.part(_items(found(turn, self.words)), page, SIZE)
        if now == self.page:
            paging.stay(turn, now, pages)
        return replace(self, page=now)

    def press_again(self, turn: Turn) -> Ask:
        return Ask()

    def press_back(self, turn: Turn) -> Ask:
        return Ask()

    def typed(self, turn: Turn, text: str) -> Results | order.Card | person.Card:
        return look(turn, text)

    def forwarded(self, turn: Turn, user_id: int) -> Results | order.Card | person.Card:
        return look(turn, telegram(user_id))


def found(turn: Turn, words: str) -> Found:
    return finding.find(turn.tx, turn.house, words, turn.counter.region)


def look(turn: Turn, words: str) -> Results | order.Card | person.Card:
    """What the words mean: the one thing itself, or a list. Raises NotFound, InvalidField for no or too many words."""
    words = clean(words)
    if not words or len(words) > MOST_WORDS:
        raise InvalidField("find_words", field="words", most=MOST_WORDS)
    items = _items(found(turn, words))
    if not items:
        raise NotFound("nothing_found", words=short(words))
    if len(items) > 1:
        return Results(words)
    if isinstance(items[0], Order):
        return order.Card(items[0].id)
    return person.open_card(turn, items[0].id)


def _items(hits: Found) -> tuple[Order | Customer, ...]:
    return (*hits.orders, *hits.customers, *hits.named)


def _line(each: Order | Customer) -> Text:
    if isinstance(each, Order):
        return Text("find-line-order", ordered(each))
    key = "find-line-person-blocked" if each.blocked else "find-line-person"
    return Text(key, {"name": named(each), "number": str(each.id), "balance": each.balance})


@entry("find", "find", staff=Role.SUPPORT)
def find(turn: Turn, arg: str) -> Ask | Results | order.Card | person.Card:
    return look(turn, arg) if arg else Ask()
