"""Several orders at a glance: their numbers in one message, their standing in one answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import order as ordered
from bot.screens import orders as listing
from bot.turn import Turn
from bot.views import HOME, Button, Go, Lines, Row, Text, View, short

MOST: Final = 20
_BETWEEN: Final = re.compile(r"[\s,;]+")
_NUMBER: Final = re.compile(r"#?([0-9]{1,15})", re.ASCII)


@screen("orders.status")
class Statuses(Screen):
    """`unknown` are the words that are no order of this customer."""

    ids: tuple[int, ...]
    unknown: tuple[str, ...] = ()

    def show(self, turn: Turn) -> View:
        orders = [one for id in self.ids if (one := turn.tx.orders.get(id)) and one.customer_id == turn.customer_id]
        lines = [ordered.line(turn, one) for one in orders]
        if self.unknown:
            lines.append(Text("status-unknown", {"numbers": ", ".join(self.unknown)}))
        buttons = [Button("", "open", one.id, plain=f"{ordered.mark(one)} {one.id}") for one in orders]
        rows: list[Row] = [tuple(buttons[nth : nth + 3]) for nth in range(0, len(buttons), 3)]
        if orders:
            rows.append(Button("button-refresh", "refresh"))
        rows.append((Go("button-orders", "orders"), HOME))
        return View("status-list", {"lines": Lines(tuple(lines), between="\n\n")}, tuple(rows))

    def press_open(self, turn: Turn, order_id: int) -> ordered.Detail:
        order = ordered.own(turn, order_id)
        return ordered.Detail(order.id, order.updated_ms)

    def press_refresh(self, turn: Turn) -> Statuses:
        return replace(self)


@entry("status", "status")
def status(turn: Turn, arg: str) -> Statuses | ordered.Detail | listing.Orders:
    """One number leads to its order, several to their list, none to all orders."""
    words = list(dict.fromkeys(word for word in _BETWEEN.split(arg) if word))
    if not words:
        return listing.Orders()
    if len(words) == 1:
        return ordered.detail(turn, words[0])
    if len(words) > MOST:
        turn.note("status-too-many", most=MOST)
    ids, unknown = [], []
    for word in words[:MOST]:
        found = _NUMBER.fullmatch(word)
        order = turn.tx.orders.get(int(found[1])) if found else None
        if order is not None and order.customer_id == turn.customer_id:
            ids.append(order.id)
        else:
            unknown.append(short(word, 20))
    return Statuses(tuple(dict.fromkeys(ids)), tuple(unknown))
