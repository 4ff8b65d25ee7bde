"""Where everything begins: the four things people come for, and what was left half done."""

from __future__ import annotations

from bot import machine
from bot.machine import Screen, entry, screen
from bot.screens import closed
from bot.turn import Turn
from bot.views import Button, Go, Row, View


@screen("home")
class Home(Screen):
    def show(self, turn: Turn) -> View:
        customer = turn.customer
        rows: list[Row] = [
            (Go("button-services", "services", style="primary"), Go("button-search", "search")),
            (Go("button-orders", "orders"), Go("button-topup", "topup")),
            (Go("button-favourites", "favourites"), Go("button-settings", "settings")),
            Go("button-help", "help"),
        ]
        if turn.chat.draft:
            rows.insert(0, Button("button-resume", "resume", style="success"))
        if turn.role is not None:
            rows.append(Go("button-desk", "desk"))
        view = View("home", {"shop": turn.counter.name, "balance": customer.balance}, tuple(rows))
        return closed.above(turn, view)

    def press_resume(self, turn: Turn) -> Screen:
        """Back to what was left half done, wherever that was."""
        draft = turn.chat.draft
        turn.drop_draft()
        try:
            return machine.load(draft)
        except machine.Lost:
            turn.note("note-nothing-to-resume")
            return self


@entry("home", "home", "menu")
def home(turn: Turn, arg: str) -> Home:
    return Home()


@entry("cancel", "cancel")
def cancel(turn: Turn, arg: str) -> Home:
    """Leaves whatever was begun, from anywhere."""
    turn.drop_draft()
    turn.note("note-canceled")
    return Home()
