"""The whole story of an order, line by line: its states, what was said to providers, its payment and its money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import order, paging, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Moment, Text, Value, View, short
from core.domain.staff import Role
from core.ports import Entry, Event
from core.usecases import tracing
from core.usecases.tracing import OrderStory

SIZE: Final = 8
MOST_NOTE: Final = 240
LAST: Final = 10_000
"""A page beyond every other: where the story ends."""
OF_THE_SHOP: Final = frozenset({"earning", "unearn", "cost"})
"""Transfers that tell what the shop and its partners earn: not for support."""

Told = tuple[int, int, Text]


@screen("staff.story", staff=Role.SUPPORT)
class Story(Screen):
    """Opened at its end, where the news is."""

    order_id: int
    page: int = LAST
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        told = tracing.story(turn.tx, self.order_id)
        found, page, pages = paging.part(lines(turn, told), self.page, SIZE)
        values: dict[str, Value] = {"order": str(self.order_id), "lines": words.block(found, "\n\n")}
        return View("story", values, (*paging.pager(page, pages, oldest_first=True), paging.WAY_OUT))

    def press_page(self, turn: Turn, page: int) -> Story:
        told = lines(turn, tracing.story(turn.tx, self.order_id))
        _, before, pages = paging.part(told, self.page, SIZE)
        _, now, _ = paging.part(told, page, SIZE)
        if now == before:
            paging.stay(turn, now, pages)
            return self
        return replace(self, page=now)

    def press_back(self, turn: Turn) -> order.Card:
        return order.Card(self.order_id, self.came)


def lines(turn: Turn, told: OrderStory) -> list[Text]:
    """Oldest first; of one moment, what was said comes before what came of it."""
    by_moment = sorted(_told(turn, told), key=lambda each: each[:2])
    return [Text("story-line", {"at": Moment(at_ms), "what": what}) for at_ms, _, what in by_moment]


def _told(turn: Turn, told: OrderStory) -> Iterator[Told]:
    yield told.order.created_ms, 0, Text("story-placed", {"mode": told.order.payment_mode})
    if told.payment is not None:
        paid = told.payment
        values: dict[str, Value] = {
            "payment": str(paid.id),
            "due": paid.due,
            "method": words.method(turn, paid.gateway),
        }
        yield paid.created_ms, 1, Text("story-payment", values)
        for event in turn.tx.payments.story(paid.id):
            state = Text(words.known(f"desk-payment-{event.what}", "story-word"), {"word": event.what})
            yield event.at_ms, 1, _noted("story-payment-event", event, {"payment": str(paid.id), "state": state})
    for exchange in told.exchanges:
        asked, _, answered = exchange.note.partition("\n")
        yield exchange.at_ms, 2, Text("story-exchange", {
            "action": exchange.what, "asked": short(asked, MOST_NOTE), "answered": short(answered, MOST_NOTE),
            "provider": told.order.provider,
        })  # fmt: skip
    for event in told.events:
        yield event.at_ms, 3, _event(event)
    manager = turn.role is not None and turn.role.allows(Role.MANAGER)
    for entry in told.transfers:
        line = _transfer(entry)
        if manager or line[0] not in OF_THE_SHOP:
            yield entry.at_ms, 4, line[1]


def _event(event: Event) -> Text:
    """A state that the order came to, or something that was done with it."""
    name = event.what.replace("_", "-")
    key = words.known(f"desk-state-{name}", words.known(f"story-did-{name}", "story-word"))
    return _noted("story-event", event, {"what": Text(key, {"word": event.what})})


def _noted(key: str, event: Event, values: dict[str, str | Text]) -> Text:
    note = short(event.note, MOST_NOTE)
    return Text(f"{key}-noted" if note else key, {**values, "note": note})


def _transfer(entry: Entry) -> tuple[str, Text]:
    cause = entry.transfer.key.partition(":")[0]
    key = words.known(f"story-money-{cause}", "story-money-other")
    return cause, Text(key, {"amount": entry.transfer.amount, "cause": entry.transfer.key})
