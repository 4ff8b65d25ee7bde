"""Ten languages by their own names: whoever cannot read the rest of the page finds theirs."""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import settings, start
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Row, Text, View
from core import texts
from core.domain.errors import InvalidField

NAMES: Final = {
    "en": "English", "es": "Español", "pt": "Português", "fr": "Français", "ar": "العربية", "hi": "हिन्दी",
    "id": "Bahasa Indonesia", "ru": "Русский", "sw": "Kiswahili", "tr": "Türkçe",
}  # fmt: skip
"""As their speakers call them."""


def spoken() -> list[str]:
    """The languages there are, in the order of the page."""
    return [code for code in NAMES if code in texts.languages()]


@screen("settings.language")
class Language(Screen):
    """`welcome` and `payload` lead back to a newcomer's first page."""

    welcome: bool = False
    payload: str = ""

    def show(self, turn: Turn) -> View:
        buttons = [_button(code, chosen=code == turn.chat.language) for code in spoken()]
        rows: list[Row] = [tuple(buttons[nth : nth + 2]) for nth in range(0, len(buttons), 2)]
        rows.append(BACK if self.welcome else (BACK, HOME))
        return View("language-choose", {}, tuple(rows))

    def press_choose(self, turn: Turn, code: str) -> settings.Settings | start.Welcome:
        if code not in spoken():
            raise InvalidField(field="language", value=code[:10])
        turn.speak(code)
        turn.toast("toast-language", name=NAMES[code])
        return self.press_back(turn)

    def press_back(self, turn: Turn) -> settings.Settings | start.Welcome:
        return start.Welcome(self.payload) if self.welcome else settings.Settings()


def _button(code: str, *, chosen: bool) -> Button:
    if chosen:
        return Button(Text("button-chosen", {"label": NAMES[code]}), "choose", code)
    return Button("", "choose", code, plain=NAMES[code])


@entry("language", "language")
def language(turn: Turn, arg: str) -> Language:
    at = start.standing(turn)
    return Language(welcome=True, payload=at.payload) if at is not None else Language()
