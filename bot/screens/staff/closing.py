"""/maintenance: the shop is closed for customers for a while, with a few words for them, and opened again."""

from __future__ import annotations

from bot.machine import Screen, entry, screen
from bot.screens import closed
from bot.screens.staff import desk, paging, reasons, words
from bot.turn import Turn
from bot.views import Button, Text, Value, View
from core import texts
from core.domain.staff import Role
from core.usecases import closing


@screen("staff.closing", staff=Role.MANAGER)
class Why(Screen):
    """Why is it closed; or opened, where it is closed?"""

    def show(self, turn: Turn) -> View:
        rows = (*reasons.rows(_next(turn)), paging.WAY_OUT)
        return closed.above(turn, View(f"closing-why-{_next(turn)}", {}, rows))

    def press_reason(self, turn: Turn, nth: int) -> Message | Confirm:
        return self._because(turn, reasons.chosen(turn, _next(turn), nth))

    def typed(self, turn: Turn, text: str) -> Message | Confirm:
        return self._because(turn, words.reason(text))

    def _because(self, turn: Turn, reason: str) -> Message | Confirm:
        return Message(reason) if _next(turn) == "close" else Confirm("open", reason)

    def press_back(self, turn: Turn) -> desk.Desk:
        return desk.Desk()


@screen("staff.closing.message", staff=Role.MANAGER)
class Message(Screen):
    """What do customers read?"""

    reason: str

    def show(self, turn: Turn) -> View:
        rows = (Button("button-no-message", "none"), paging.WAY_OUT)
        return View("closing-message", {"most": closing.MOST_MESSAGE}, rows)

    def press_none(self, turn: Turn) -> Confirm:
        return Confirm("close", self.reason)

    def typed(self, turn: Turn, text: str) -> Confirm:
        return Confirm("close", self.reason, closing.customers_read(text))

    def press_back(self, turn: Turn) -> Why:
        return Why()


@screen("staff.closing.confirm", staff=Role.MANAGER)
class Confirm(Screen):
    """`what` is "close" or "open"."""

    what: str
    reason: str
    message: str = ""

    def show(self, turn: Turn) -> View:
        told: dict[str, Value] = {"message": self.message}
        values: dict[str, Value] = {
            "reason": self.reason, "told": Text(texts.fitting("error-maintenance", told), told),
        }  # fmt: skip
        button = Button(f"button-yes-{self.what}", "confirm", style="danger" if self.what == "close" else "success")
        return closed.above(turn, View(f"closing-confirm-{self.what}", values, (button, paging.WAY_OUT)))

    def press_confirm(self, turn: Turn) -> desk.Desk:
        if self.what == "close":
            closing.close(turn.tx, message=self.message, reason=self.reason, actor=turn.actor)
        else:
            closing.reopen(turn.tx, reason=self.reason, actor=turn.actor)
        turn.again(f"closing-done-{self.what}")
        turn.note(f"closing-done-{self.what}")
        return desk.Desk()

    def press_back(self, turn: Turn) -> Message | Why:
        return Message(self.reason) if self.what == "close" else Why()


def _next(turn: Turn) -> str:
    """What can be done: an open shop is closed, a closed one opened."""
    return "close" if turn.tx.closing.get() is None else "open"


@entry("maintenance", "maintenance", staff=Role.MANAGER)
def maintenance(turn: Turn, arg: str) -> Why:
    return Why()
