"""The services that a customer keeps at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import goods, service
from bot.screens.came import Came
from bot.screens.paging import turned
from bot.turn import Turn
from bot.views import HOME, Go, Lines, Text, View
from core.domain.catalogue import Service

MOST: Final = 100


@screen("favourites")
class Favourites(Screen):
    page: int = 0

    def show(self, turn: Turn) -> View:
        numbers = turn.tx.favourites.all(turn.customer_id, limit=MOST)
        kept = sold_of(turn, numbers)
        away = [Text("favourites-gone", {"count": len(numbers) - len(kept)})] if len(kept) < len(numbers) else []
        find = (Go("button-services", "services", style="primary"), Go("button-search", "search"))
        if not kept:
            return View("favourites-none", {"parts": Lines((Text("favourites-how"), *away), "\n\n")}, (find, HOME))
        shown = goods.page_of(kept, self.page)
        parts = (Text("block", {"lines": goods.about(shown.items)}), *away)
        rows = (*goods.buttons(turn, shown.items), *shown.rows, find, HOME)
        return View("favourites", {"parts": Lines(parts, "\n\n")}, rows)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        return service.Detail(goods.sold(turn, number).number, Came("favourites", page=self.page))

    def press_page(self, turn: Turn, page: int) -> Favourites:
        return replace(self, page=turned(turn, self.page, page))


def sold_of(turn: Turn, numbers: list[int]) -> list[Service]:
    return [found for number in numbers if (found := turn.catalogue.get(number)) is not None]


@entry("favourites", "favourites")
def favourites(turn: Turn, arg: str) -> Favourites:
    return Favourites()
