"""The customer's orders, newest first, a page at a time: all of them, those under way, those that have ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import order as ordered
from bot.turn import Turn
from bot.views import HOME, Button, Go, Lines, Row, Text, View
from core.domain.orders import TERMINAL, Order, OrderState

SIZE: Final = 6
FILTERS: Final = {
    "all": frozenset(OrderState),
    "active": frozenset(OrderState) - TERMINAL,
    "done": TERMINAL,
}
MOST_PAGES: Final = 200


@screen("orders.list", heavy=True)
class Orders(Screen):
    """`before` are the cursors of this page and of those that lead to it."""

    which: str = "all"
    before: tuple[int, ...] = ()

    def show(self, turn: Turn) -> View:
        counts = turn.tx.orders.counts(turn.customer_id)
        numbers = {which: sum(counts.get(state, 0) for state in states) for which, states in FILTERS.items()}
        if not numbers["all"]:
            return View("orders-empty", {}, (Go("button-services", "services", style="primary"), HOME))
        orders, more = self._page(turn)
        rows: list[Row] = [
            tuple(Button("", "open", one.id, plain=f"{ordered.mark(one)} {one.id}") for one in orders[nth : nth + 3])
            for nth in range(0, len(orders), 3)
        ]
        rows.insert(0, tuple(self._filter(which, number) for which, number in numbers.items()))
        if more or self.before:
            rows.append(self._pager(numbers[self.which], more=more))
        rows.append(HOME)
        if not orders:
            return View("orders-none-here", {}, tuple(rows))
        lines = Lines(tuple(ordered.line(turn, one) for one in orders), between="\n\n")
        return View("orders-list", {"lines": lines}, tuple(rows))

    def _page(self, turn: Turn) -> tuple[list[Order], bool]:
        """The orders of this page, and whether older ones follow."""
        states = None if self.which == "all" else FILTERS[self.which]
        before = self.before[-1] if self.before else None
        found = turn.tx.orders.of_customer(turn.customer_id, before=before, limit=SIZE + 1, states=states)
        return found[:SIZE], len(found) > SIZE

    def _filter(self, which: str, number: int) -> Button:
        label = Text(f"orders-{which}", {"number": number})
        return Button(Text("button-chosen", {"label": label}) if which == self.which else label, "filter", which)

    def _pager(self, number: int, *, more: bool) -> Row:
        page, pages = self._place(number, more=more)
        buttons = [Button(Text("button-page", {"page": page, "pages": pages}), "page")]
        if self.before:
            buttons.insert(0, Button("button-newer", "newer"))
        if more:
            buttons.append(Button("button-older", "older"))
        return tuple(buttons)

    def _place(self, number: int, *, more: bool) -> tuple[int, int]:
        """This page and the last. Orders that came meanwhile, or very many, must not make it a page beyond the last."""
        page = len(self.before) + 1
        return page, max(-(-number // SIZE), page + more)

    def press_filter(self, turn: Turn, which: str) -> Orders:
        return Orders(which) if which in FILTERS else self

    def press_older(self, turn: Turn) -> Orders:
        orders, more = self._page(turn)
        if not more or len(self.before) >= MOST_PAGES:
            return self
        return replace(self, before=(*self.before, orders[-1].id))

    def press_newer(self, turn: Turn) -> Orders:
        return replace(self, before=self.before[:-1])

    def press_page(self, turn: Turn) -> Orders:
        counts = turn.tx.orders.counts(turn.customer_id)
        _, more = self._page(turn)
        page, pages = self._place(sum(counts.get(state, 0) for state in FILTERS[self.which]), more=more)
        turn.toast("toast-page", page=page, pages=pages)
        turn.unchanged()
        return self

    def press_open(self, turn: Turn, order_id: int) -> ordered.Detail:
        order = ordered.own(turn, order_id)
        return ordered.Detail(order.id, seen=order.updated_ms, which=self.which, before=self.before)


@entry("orders", "orders")
def orders(turn: Turn, arg: str) -> Orders:
    return Orders(arg) if arg in FILTERS else Orders()
