"""How the shop works in five lines, and how to reach a person."""

from __future__ import annotations

import re

from bot.machine import Screen, entry, screen
from bot.turn import Turn
from bot.views import BACK, HOME, Copy, Go, Link, Row, Text, View

_USERNAME = re.compile(r"@([A-Za-z0-9_]{4,32})")
_ADDRESS = re.compile(r"https://\S+")


@screen("help")
class Help(Screen):
    def show(self, turn: Turn) -> View:
        rows: tuple[Row, ...] = (
            (Go("button-services", "services", style="primary"), Go("button-topup", "topup")),
            (Go("button-orders", "orders"), Go("button-support", "support")),
            (Go("button-terms", "terms"), Go("button-privacy", "privacy")),
            HOME,
        )
        return View("help", {}, rows)


@entry("help", "help")
def help_(turn: Turn, arg: str) -> Help:
    return Help()


@screen("help.support")
class Support(Screen):
    """`order` is the number of the order that it is about, 0 for none."""

    order: int = 0

    def show(self, turn: Turn) -> View:
        contact, customer = turn.counter.support, str(turn.customer_id)
        rows: list[Row] = [(BACK, HOME)]
        if self.order:
            number = Text("support-order", {"order": str(self.order), "customer": customer})
            copied = turn.say("support-reference", order=str(self.order), customer=customer)
        else:
            number = Text("support-your-number", {"customer": customer})
            copied = turn.say("support-reference-customer", customer=customer)
        rows.insert(0, Copy("button-copy-reference", copied))
        if url := address(contact):
            rows.insert(0, Link("button-write-support", url))
        return View("support", {"contact": whom(contact), "number": number}, tuple(rows))

    def press_back(self, turn: Turn) -> Help:
        return Help()


@entry("support", "support")
def support(turn: Turn, arg: str) -> Support:
    own = arg.isascii() and arg.isdecimal() and len(arg) < 16
    order = turn.tx.orders.get(int(arg)) if own else None
    return Support(order.id if order is not None and order.customer_id == turn.customer_id else 0)


def whom(contact: str) -> Text:
    """Who can be written to."""
    return Text("support-person", {"contact": contact}) if contact else Text("support-nobody")


def address(contact: str) -> str:
    """Where a button can lead: a person in Telegram, or a page. An e-mail address has no button."""
    if found := _USERNAME.fullmatch(contact):
        return f"https://t.me/{found[1]}"
    return contact if _ADDRESS.fullmatch(contact) else ""
