"""What a person in a test sees: the bot's messages with their buttons, and what it offers while words are typed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.simulator import transcript
from bot.simulator.wire import Json


@dataclass(frozen=True)
class Button:
    """`here` and `elsewhere` are the words that it types after the bot's name, None where it types none."""

    text: str
    data: str = ""
    url: str = ""
    pay: bool = False
    here: str | None = None
    elsewhere: str | None = None

    @classmethod
    def of(cls, raw: Json) -> Button:
        return cls(
            raw["text"], raw.get("callback_data", ""), raw.get("url", ""), bool(raw.get("pay")),
            raw.get("switch_inline_query_current_chat"), raw.get("switch_inline_query"),
        )  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """A message as a person sees it."""

    id: int
    text: str
    rows: tuple[tuple[Button, ...], ...]
    raw: Json

    @classmethod
    def of(cls, raw: Json) -> Seen:
        return cls(raw["message_id"], transcript.content(raw), _rows(raw), raw)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(button for row in self.rows for button in row)

    @property
    def labels(self) -> list[str]:
        return [button.text for button in self.buttons]

    def button(self, wanted: str) -> Button | None:
        """The button with this text or data, or the only one whose text contains it."""
        for button in self.buttons:
            if wanted in (button.text, button.data):
                return button
        close = [button for button in self.buttons if wanted.casefold() in button.text.casefold()]
        return close[0] if len(close) == 1 else None


@dataclass(frozen=True)
class Offer:
    """One of the results of an inline query, and the message that it becomes."""

    id: str
    title: str
    description: str
    text: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class Offered:
    """What the bot answers to words after its name. `above` is the button over the results, with where it leads."""

    query_id: str
    offers: tuple[Offer, ...]
    next_offset: str
    above: Json | None

    @classmethod
    def of(cls, raw: Json) -> Offered:
        offers = tuple(
            Offer(
                one["id"], one["title"], one.get("description", ""), one["content"]["text"],
                tuple(button for row in _rows(one) for button in row),
            )
            for one in raw["results"]
        )  # fmt: skip
        return cls(raw["inline_query_id"], offers, raw["next_offset"], raw["button"])

    @property
    def titles(self) -> list[str]:
        return [offer.title for offer in self.offers]


def by_bot(chat: Json, person_id: int) -> list[Seen]:
    """The bot's messages that are there, oldest first."""
    return [
        Seen.of(raw) for raw in chat["messages"]
        if not raw["_deleted"] and raw["from"]["id"] != person_id and raw["from"]["is_bot"]
    ]  # fmt: skip


def _rows(raw: Json) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(Button.of(button) for button in row) for row in raw.get("reply_markup", {}).get("inline_keyboard", [])
    )
