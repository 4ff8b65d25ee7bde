"""The catalogue as shelves: categories, and the services of one, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import favourites, goods, search, service
from bot.screens.came import Came
from bot.screens.paging import in_rows, part, turned
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Row, Text, View, short
from core.domain.catalogue import Service
from core.domain.errors import NotFound

SIZE: Final = 10
_NARROW: Final = 16
"""Names up to so long stand two in a row."""
FIND: Final = (Go("button-search", "search"), Go("button-favourites", "favourites"))


@screen("browse.categories")
class Categories(Screen):
    page: int = 0

    def show(self, turn: Turn) -> View:
        shelves = turn.catalogue.categories()
        if not shelves:
            return View("categories-none", {}, (Go("button-support", "support"), HOME))
        shown = part(list(shelves.items()), self.page, SIZE)
        buttons = [
            # The first service stands for its category: names are too long for a button's data, places change.
            Button(Text("button-category", {"name": short(name, 40), "number": len(held)}), "open", held[0].number)
            for name, held in shown.items
        ]
        narrow = all(len(name) <= _NARROW for name, _ in shown.items)
        return View("categories", {}, (*in_rows(buttons, 2 if narrow else 1), *shown.rows, FIND, HOME))

    def press_open(self, turn: Turn, number: int) -> Category:
        held = turn.catalogue.get(number)
        if held is None:
            raise NotFound("catalogue_changed")
        return Category(held.category)

    def press_page(self, turn: Turn, page: int) -> Categories:
        return replace(self, page=turned(turn, self.page, page))


@screen("browse.category")
class Category(Screen):
    category: str
    page: int = 0

    def show(self, turn: Turn) -> View:
        held = held_in(turn, self.category)
        if not held:
            return View("category-none", {"name": self.category}, (BACK, (*FIND, HOME)))
        shown = goods.page_of(held, self.page)
        rows: tuple[Row, ...] = (*goods.buttons(turn, shown.items), *shown.rows, FIND, (BACK, HOME))
        return View("category", {"name": self.category, "about": goods.about(shown.items)}, rows)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        return service.Detail(goods.sold(turn, number).number)

    def press_page(self, turn: Turn, page: int) -> Category:
        return replace(self, page=turned(turn, self.page, page))

    def press_back(self, turn: Turn) -> Categories:
        names = list(turn.catalogue.categories())
        return Categories(names.index(self.category) // SIZE if self.category in names else 0)


def held_in(turn: Turn, category: str) -> Sequence[Service]:
    return turn.catalogue.categories().get(category, ())


def around(turn: Turn, number: int) -> Categories | Category:
    """Where this service stands: the page of its category."""
    found = turn.catalogue.get(number)
    if found is None:
        return Categories()
    return Category(found.category, held_in(turn, found.category).index(found) // goods.SIZE)


def back(
    turn: Turn, number: int, came: Came
) -> Categories | Category | search.Found | search.ForLink | favourites.Favourites:
    """The list that a service was opened from."""
    if came.kind == "search":
        return search.Found(came.words, came.page)
    if came.kind == "link":
        return search.ForLink(came.words, came.page)
    if came.kind == "favourites":
        return favourites.Favourites(came.page)
    return around(turn, number)


@entry("services", "services")
def services(turn: Turn, arg: str) -> Categories | Category:
    """The categories; `arg` is a service whose category is opened. A shop with one category shows that."""
    shelves = turn.catalogue.categories()
    if arg.isascii() and arg.isdecimal() and len(arg) < 19:
        return around(turn, int(arg))
    return Category(next(iter(shelves))) if len(shelves) == 1 else Categories()
