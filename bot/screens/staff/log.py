"""What staff, the shop and its customers' money have done lately, with its reasons: the audit log's newest lines."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import desk, paging, words
from bot.turn import Turn
from bot.views import Button, Moment, Text, View, short
from core.domain.staff import Role

MOST: Final = 120
SIZE: Final = 8


@screen("staff.log", staff=Role.OWNER)
class Log(Screen):
    page: int = 0

    def show(self, turn: Turn) -> View:
        items, page, pages = paging.part(turn.tx.audit.latest(MOST), self.page, SIZE)
        lines = [
            Text("log-line" if reason else "log-line-bare", {
                "at": Moment(at_ms), "actor": words.actor(turn, actor), "action": action, "subject": subject,
                "reason": short(reason, 200),
            })
            for at_ms, actor, action, subject, reason in items
        ]  # fmt: skip
        rows = (*paging.pager(page, pages), (Button("button-refresh", "refresh"),), paging.WAY_OUT)
        if not lines:
            return View("log-empty", {}, rows)
        return View("log", {"lines": words.block(lines, "\n\n")}, rows)

    def press_page(self, turn: Turn, page: int) -> Log:
        _, now, pages = paging.part(turn.tx.audit.latest(MOST), page, SIZE)
        if now == self.page:
            paging.stay(turn, now, pages)
        return replace(self, page=now)

    def press_refresh(self, turn: Turn) -> Log:
        turn.toast("toast-updated")
        return Log()

    def press_back(self, turn: Turn) -> desk.Desk:
        return desk.Desk()
