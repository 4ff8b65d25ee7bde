"""What a person may set: the language, whether orders are told of, the phone; and the invitation to pass on."""

from __future__ import annotations

from bot.machine import Screen, entry, screen
from bot.screens import contact, language, privacy
from bot.turn import Turn
from bot.views import HOME, INVITATION, Button, Copy, Row, Share, Text, Value, View
from core.domain import customers


@screen("settings")
class Settings(Screen):
    def show(self, turn: Turn) -> View:
        muted, link = turn.chat.muted, turn.counter.deep_link(f"ref_{turn.chat.id}")
        identity = turn.customer.identity
        tied = customers.is_phone(identity)
        rows: list[Row] = [
            (Button("button-language", "language"), Button("button-unmute" if muted else "button-mute", "mute")),
            (Copy("button-copy-invitation", link), *turn.counter.if_inline(Share("button-send-on", INVITATION))),
            (Button("button-export", "export"), Button("button-privacy", "privacy")),
            HOME,
        ]
        if not tied:
            rows.insert(0, Button("button-phone", "phone", style="primary"))
        phone = Text("settings-phone", {"phone": customers.masked(identity)}) if tied else Text("settings-no-phone")
        values: dict[str, Value] = {
            "name": language.NAMES.get(turn.chat.language, turn.chat.language), "phone": phone, "link": link,
            "news": Text("settings-news-off" if muted else "settings-news-on"),
            "came": Text("settings-came", {"count": turn.tx.chats.invited(turn.chat.id)}),
        }  # fmt: skip
        return View("settings", values, tuple(rows))

    def press_language(self, turn: Turn) -> language.Language:
        return language.Language()

    def press_mute(self, turn: Turn) -> Settings:
        turn.set_muted(not turn.chat.muted)
        turn.toast("toast-muted" if turn.chat.muted else "toast-unmuted")
        return self

    def press_phone(self, turn: Turn) -> contact.AskPhone | Settings:
        return self if customers.is_phone(turn.customer.identity) else contact.ask(turn)

    def press_export(self, turn: Turn) -> Settings:
        privacy.hand_out(turn)
        return self

    def press_privacy(self, turn: Turn) -> privacy.Privacy:
        return privacy.Privacy()


@entry("settings", "settings")
def settings(turn: Turn, arg: str) -> Settings:
    return Settings()
