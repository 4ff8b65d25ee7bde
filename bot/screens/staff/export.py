"""/export: orders, payments or customers of a time as a CSV file. Writes nothing: bot.exporting does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.machine import Screen, entry, screen
from bot.news import News, news
from bot.screens.staff import desk, paging
from bot.turn import Turn
from bot.views import HOME, Button, Text, Value, View
from core.domain.errors import InvalidField
from core.domain.staff import Role
from core.usecases import exporting
from core.usecases.exporting import Wish

PERIODS: Final = ("today", "week", "thirty", "month", "before", "all")


@screen("staff.export", staff=Role.MANAGER)
class What(Screen):
    def show(self, turn: Turn) -> View:
        buttons = [Button(f"export-{what}", "open", what) for what in exporting.COLUMNS]
        return View("export-ask", {"most": exporting.MOST_ROWS}, (tuple(buttons), (paging.DESK, HOME)))

    def press_open(self, turn: Turn, what: str) -> When:
        return When(_known(what))


@screen("staff.export.when", staff=Role.MANAGER)
class When(Screen):
    what: str

    def show(self, turn: Turn) -> View:
        buttons = [Button(f"period-{period}", "period", period) for period in PERIODS]
        values: dict[str, Value] = {
            "what": Text(f"export-{self.what}"),
            "of": Text(f"export-of-{self.what}"),
            "zone": turn.voice.zone,
        }
        return View("export-when", values, (*paging.in_rows(buttons, 2), paging.WAY_OUT))

    def press_period(self, turn: Turn, period: str) -> When:
        if period not in PERIODS:
            raise InvalidField(field="period", value=period[:40])
        since_ms, until_ms = bounds(turn, period)
        wish = Wish(turn.chat.id, turn.user_id, _known(self.what), period, since_ms, until_ms)
        exporting.ask(turn.tx, wish, actor=turn.actor)
        turn.toast("toast-exported")
        turn.again("toast-exported")
        return self

    def press_back(self, turn: Turn) -> What:
        return What()


def _known(what: str) -> str:
    if what not in exporting.COLUMNS:
        raise InvalidField(field="what", value=what[:40])
    return what


def bounds(turn: Turn, period: str) -> tuple[int, int]:
    """When the time begins and when it is over, in days of where this person lives. What is not over ends now."""
    today = datetime.fromtimestamp(desk.midnight(turn) / 1000, UTC).astimezone(ZoneInfo(turn.voice.zone))
    month = today.replace(day=1)
    if period == "before":
        return _ms((month - timedelta(days=1)).replace(day=1)), _ms(month)
    since = {
        "today": today, "week": today - timedelta(days=6), "thirty": today - timedelta(days=29), "month": month,
    }.get(period)  # fmt: skip
    return _ms(since) if since else 0, turn.now_ms


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


@news("export")
def written(turn: Turn, at: Screen, told: News) -> Screen:
    """The file is in the chat: what one was at goes on below it."""
    turn.below()
    return at


@entry("export", "export", staff=Role.MANAGER)
def export(turn: Turn, arg: str) -> What:
    return What()
