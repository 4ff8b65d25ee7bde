"""What waits for a person, a queue each: orders in review and by hand, payments in review, late work, providers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import desk, order, paging, payment, review, trail
from bot.screens.staff.words import block, known, method, named, payment_state
from bot.turn import Turn
from bot.views import Button, Moment, Row, Text, Value, View, short
from core.domain.errors import NotFound
from core.domain.orders import Order, OrderState
from core.domain.staff import Role
from core.ports import Supplier
from core.usecases import reporting

SIZE: Final = 6


@dataclass(frozen=True)
class Item:
    """A line of a queue, and the number that opens it; 0 opens nothing."""

    text: Text
    number: int = 0


def _reviewed(turn: Turn) -> list[Item]:
    found = turn.tx.orders.in_state(OrderState.REVIEW, limit=reporting.MOST_WAITING)
    return [Item(_order_line(each, "queue-line-review"), each.id) for each in found]


def _by_hand(turn: Turn) -> list[Item]:
    return [
        Item(_order_line(each, "queue-line-hand"), each.id)
        for each in turn.tx.orders.by_hand(limit=reporting.MOST_WAITING)
    ]


def _order_line(each: Order, key: str) -> Text:
    return Text(key, {
        "order": str(each.id), "service": short(each.service_name, 50), "quantity": each.quantity,
        "price": each.charge, "since": Moment(each.updated_ms), "provider": each.provider,
        "note": short(each.note, 120), "link": short(each.link, 80),
    })  # fmt: skip


def _payments(turn: Turn) -> list[Item]:
    found = turn.tx.payments.in_review(among=reporting.MOST_COUNTED, limit=reporting.MOST_WAITING)
    items = []
    for each in found:
        customer = turn.tx.customers.get(each.customer_id)
        values: dict[str, Value] = {
            "payment": str(each.id), "due": each.due, "method": method(turn, each.gateway),
            "name": named(customer) if customer else "", "state": payment_state(each), "since": Moment(each.updated_ms),
            "reason": short(each.reason, 120),
        }  # fmt: skip
        items.append(Item(Text("queue-line-payment", values), each.id))
    return items


def _late(turn: Turn) -> list[Item]:
    items = []
    for each in sorted(reporting.waiting(turn.tx).late, key=lambda late: -late.late_ms):
        kind, _, whose = each.kind.partition(":")
        what = Text(known(f"queue-work-{kind}", "queue-work-other"), {"whose": whose or kind, "kind": each.kind})
        values: dict[str, Value] = {"what": what, "number": each.waiting, "minutes": each.late_ms // 60_000}
        items.append(Item(Text("queue-line-late", values)))
    return items


def _suppliers(turn: Turn) -> list[Item]:
    waiting = reporting.waiting(turn.tx)
    paused = [Item(_supplier_line(each, "queue-line-paused")) for each in waiting.paused]
    return paused + [Item(_supplier_line(each, "queue-line-low")) for each in waiting.low]


def _supplier_line(each: Supplier, key: str) -> Text:
    balance = Text("queue-balance-unknown") if each.balance is None else each.balance
    return Text(key, {"provider": each.name, "balance": balance})


KINDS: Final[Mapping[str, Callable[[Turn], Sequence[Item]]]] = {
    "review": _reviewed,
    "hand": _by_hand,
    "payments": _payments,
    "late": _late,
    "suppliers": _suppliers,
}


@screen("staff.queue", staff=Role.SUPPORT)
class Queue(Screen):
    """Oldest first, so that nobody is forgotten."""

    kind: str
    page: int = 0

    def show(self, turn: Turn) -> View:
        items, page, pages = paging.part(KINDS[self.kind](turn), self.page, SIZE)
        ends = (*paging.pager(page, pages), (Button("button-refresh", "refresh"),), paging.WAY_OUT)
        title = Text(f"queue-title-{self.kind}")
        if not items:
            return View("queue-empty", {"title": title}, ends)
        buttons = [Button("", "open", each.number, plain=str(each.number)) for each in items if each.number]
        rows: list[Row] = paging.in_rows(buttons, 3)
        values: dict[str, Value] = {"title": title, "lines": block([each.text for each in items], "\n\n"),
                  "hint": Text(f"queue-hint-{self.kind}")}  # fmt: skip
        return View("queue", values, (*rows, *ends))

    def press_open(self, turn: Turn, number: int) -> review.InReview | order.Card | payment.Card:
        came = trail.onto((), "queue", self.kind)
        if self.kind == "payments":
            return payment.open_card(turn, number, came)
        if self.kind == "review":
            return review.open_review(turn, number, came)
        return order.open_card(turn, number, came)

    def press_page(self, turn: Turn, page: int) -> Queue:
        _, now, pages = paging.part(KINDS[self.kind](turn), page, SIZE)
        if now == self.page:
            paging.stay(turn, now, pages)
        return replace(self, page=now)

    def press_refresh(self, turn: Turn) -> Queue:
        turn.toast("toast-updated")
        return self

    def press_back(self, turn: Turn) -> desk.Desk:
        return desk.Desk()


def open_queue(kind: str) -> Queue:
    """Raises NotFound."""
    if kind not in KINDS:
        raise NotFound
    return Queue(kind)
