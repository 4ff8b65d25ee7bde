"""What is kept about a person: told, handed out as a file, and deleted as far as it may be. And the shop's rules."""

from __future__ import annotations

import orjson

from bot.machine import Screen, entry, screen
from bot.screens import help as helping
from bot.screens import settings, start
from bot.screens.home import Home
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Notice, Row, View
from core.usecases import privacy


@screen("privacy")
class Privacy(Screen):
    def show(self, turn: Turn) -> View:
        rows = (Button("button-export", "export"), Button("button-forget", "forget"), (BACK, HOME))
        return View("privacy", {}, rows)

    def press_export(self, turn: Turn) -> Privacy:
        hand_out(turn)
        return self

    def press_forget(self, turn: Turn) -> Forget:
        return Forget()

    def press_back(self, turn: Turn) -> settings.Settings:
        return settings.Settings()


def hand_out(turn: Turn) -> None:
    """All that is kept about the person, as a document below."""
    facts = privacy.export(turn.tx, turn.customer_id)
    text = orjson.dumps(facts, option=orjson.OPT_INDENT_2).decode()
    key = "privacy-export" if facts["complete"] else "privacy-export-part"
    turn.tell(Notice(key, document=(f"{turn.counter.username}-{turn.customer_id}.json", text)))
    turn.below()
    turn.toast("toast-exported")
    turn.again("toast-exported")


@screen("privacy.forget")
class Forget(Screen):
    """Names what is lost before it is. What may not be deleted yet is refused with its reason."""

    def show(self, turn: Turn) -> View:
        rows = (Button("button-forget-yes", "yes", style="danger"), (Button("button-forget-no", "back"), HOME))
        return View("privacy-forget", {}, rows)

    def press_yes(self, turn: Turn) -> Home:
        """The chat is forgotten, too: this page turns into a farewell, and whoever comes back is new."""
        privacy.forget(turn.tx, turn.customer_id, actor=turn.actor)
        turn.leave(Notice("privacy-forgotten"))
        return Home()

    def press_back(self, turn: Turn) -> Privacy:
        return Privacy()


@entry("privacy", "privacy")
def tell(turn: Turn, arg: str) -> Privacy:
    return Privacy()


@screen("terms")
class Terms(Screen):
    """`welcome` and `payload` lead back to a newcomer's first page."""

    welcome: bool = False
    payload: str = ""

    def show(self, turn: Turn) -> View:
        rows: tuple[Row, ...] = (BACK,) if self.welcome else ((BACK, Go("button-privacy", "privacy")), HOME)
        return View("terms", {"shop": turn.counter.name}, rows)

    def press_back(self, turn: Turn) -> helping.Help | start.Welcome:
        return start.Welcome(self.payload) if self.welcome else helping.Help()


@entry("terms", "terms")
def terms(turn: Turn, arg: str) -> Terms:
    at = start.standing(turn)
    return Terms(welcome=True, payload=at.payload) if at is not None else Terms()
