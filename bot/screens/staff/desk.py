"""The desk, where staff begins: today in a few lines, what needs a person, and the ways to everything else.

Support sees no money of the shop. Each button is shown to those alone who may use it; that they may is checked again
where they arrive.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.machine import Screen, entry, screen
from bot.screens import closed
from bot.screens.staff import finding, log, order, person, queues
from bot.screens.staff.paging import in_rows
from bot.screens.staff.words import MARKS, block
from bot.turn import Turn
from bot.views import HOME, Button, Go, Moment, Press, Row, Text, Value, View
from core.domain.orders import AT_PROVIDER, OrderState
from core.domain.staff import Role
from core.usecases import reporting
from core.usecases.reporting import Report, Waiting

GROUPS: Final = {
    "under-way": AT_PROVIDER | {OrderState.QUEUED, OrderState.SUBMITTING},
    "completed": frozenset({OrderState.COMPLETED}), "partial": frozenset({OrderState.PARTIAL}),
    "canceled": frozenset({OrderState.CANCELED}), "review": frozenset({OrderState.REVIEW}),
    "unpaid": frozenset({OrderState.AWAITING_PAYMENT}),
}  # fmt: skip
_MARKS: Final = {
    "under-way": MARKS[OrderState.IN_PROGRESS], "completed": MARKS[OrderState.COMPLETED],
    "partial": MARKS[OrderState.PARTIAL], "canceled": MARKS[OrderState.CANCELED],
    "review": MARKS[OrderState.REVIEW], "unpaid": MARKS[OrderState.AWAITING_PAYMENT],
}  # fmt: skip


@screen("staff.desk", staff=Role.SUPPORT)
class Desk(Screen):
    def show(self, turn: Turn) -> View:
        report = reporting.today(turn.tx, midnight(turn))
        values: dict[str, Value] = {
            "day": Moment(turn.now_ms, date_only=True), "needs": _needs(report.waiting), "orders": _orders(report),
            "money": _money(turn, report), "health": _health(report.waiting),
        }  # fmt: skip
        return closed.above(turn, View("desk", values, (*_waiting_buttons(report.waiting), *_ways(turn))))

    def press_refresh(self, turn: Turn) -> Desk:
        turn.toast("toast-updated")
        return self

    def press_queue(self, turn: Turn, kind: str) -> queues.Queue:
        return queues.open_queue(kind)

    def press_find(self, turn: Turn) -> finding.Ask:
        return finding.Ask()

    def press_log(self, turn: Turn) -> log.Log:
        return log.Log()

    def typed(self, turn: Turn, text: str) -> finding.Results | order.Card | person.Card:
        return finding.look(turn, text)


def midnight(turn: Turn) -> int:
    """When the day began where this person lives."""
    zone = ZoneInfo(turn.voice.zone)
    at = datetime.fromtimestamp(turn.now_ms / 1000, UTC).astimezone(zone)
    return int(at.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def up_to(count: int, most: int) -> Text:
    """A count that stops at a bound: then it means "or more"."""
    return Text("desk-or-more" if count >= most else "desk-exactly", {"number": count})


def _needs(waiting: Waiting) -> Text:
    if not waiting:
        return Text("desk-nothing-waits")
    most = reporting.MOST_WAITING
    lines = [
        Text(f"desk-waits-{kind}", {"number": up_to(count, most)})
        for kind, count in (("review", waiting.review), ("hand", waiting.by_hand), ("payments", waiting.payments))
        if count
    ]
    lines += [Text("desk-waits-late", {"number": len(waiting.late)})] if waiting.late else []
    lines += [Text("desk-waits-paused", {"provider": each.name}) for each in waiting.paused]
    for each in waiting.low:
        assert each.balance is not None, each
        lines.append(Text("desk-waits-low", {"provider": each.name, "balance": each.balance}))
    return Text("desk-waits", {"lines": block(lines)})


def _orders(report: Report) -> Text:
    groups = [(name, sum(report.orders.get(state, 0) for state in states)) for name, states in GROUPS.items()]
    lines = [
        Text("desk-group", {"mark": _MARKS[name], "word": Text(f"desk-group-{name}"), "number": count})
        for name, count in groups
        if count
    ]
    most = reporting.MOST_COUNTED
    values: dict[str, Value] = {
        "orders": up_to(report.placed, most), "customers": up_to(report.customers, most),
        "states": block(lines, between=" · "),
    }  # fmt: skip
    return Text("desk-orders" if lines else "desk-no-orders", values)


def _money(turn: Turn, report: Report) -> Text:
    """What support does not see."""
    if turn.role is None or not turn.role.allows(Role.MANAGER):
        return Text("desk-no-money")
    values: dict[str, Value] = {
        "revenue": report.revenue,
        "profit": report.profit,
        "deposits": report.deposits,
        "refunds": report.refunds,
    }
    return Text("desk-money-refunds" if report.refunds else "desk-money", values)


def _health(waiting: Waiting) -> Text:
    if not waiting.late:
        return Text("desk-healthy")
    minutes = max(each.late_ms for each in waiting.late) // 60_000
    return Text("desk-late", {"minutes": minutes})


def _waiting_buttons(waiting: Waiting) -> tuple[Row, ...]:
    """The two queues are always at hand, the rest where something waits in it."""
    supplies = len(waiting.paused) + len(waiting.low)
    counts = {
        "review": waiting.review, "hand": waiting.by_hand, "payments": waiting.payments, "late": len(waiting.late),
        "suppliers": supplies,
    }  # fmt: skip
    buttons = [
        Button(
            Text(f"button-queue-{kind}", {"number": up_to(count, reporting.MOST_WAITING)}), "queue", kind,
            style="primary" if count else "",
        )
        for kind, count in counts.items()
        if count or kind in ("review", "hand")
    ]  # fmt: skip
    return tuple(in_rows(buttons, 2))


def _ways(turn: Turn) -> list[Row]:
    """Each role's own ways; the last row leads out."""
    assert turn.role is not None
    rows: list[Row] = [(Button("button-find", "find"), Button("button-refresh", "refresh"))]
    if turn.role.allows(Role.MANAGER):
        rows.append((Go("button-credit", "credit"), Go("button-debit", "debit"), Go("button-block", "block")))
        door = "button-close-shop" if turn.tx.closing.get() is None else "button-open-shop"
        rows.append((Go("button-manage", "manage"), Go("button-broadcast", "broadcast")))
        rows.append((Go("button-csv", "export"), Go(door, "maintenance")))
    last: list[Press] = [HOME]
    if turn.role.allows(Role.OWNER):
        rows.append((Go("button-keys", "apikey"), Go("button-team", "staff")))
        last.insert(0, Button("button-log", "log"))
    return [*rows, tuple(last)]


@entry("desk", "admin", staff=Role.SUPPORT)
def desk(turn: Turn, arg: str) -> Desk:
    return Desk()
