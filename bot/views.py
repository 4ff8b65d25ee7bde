"""What a screen says and offers, before anybody knows in which language: keys with values, and buttons.

Never holds a sentence: that is in the texts. Never holds Telegram's types: the renderer writes its JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from core.domain.money import Money


@dataclass(frozen=True, slots=True)
class Moment:
    """A time, shown in the customer's zone."""

    ms: int
    date_only: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its key. Values are escaped once, in the renderer; a nested text is put in as it is."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts one below another."""

    texts: tuple[Text, ...]
    between: str = "\n"


Value = str | int | Money | Moment | Text | Lines
"""A str is put in as it is (ids, names, links), an int is written in the language's way; `count` inflects."""


@dataclass(frozen=True, slots=True)
class Button:
    """Calls `press_<do>` of the screen that it stands on, with `arg`. `label` is a key, or a Text with values.

    `plain` is a label that is not for translation: the name of a service.
    """

    label: str | Text
    do: str
    arg: str | int = ""
    style: str = ""  # "primary", "success", "danger"
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Go:
    """Leads to one of the bot's entries from anywhere, also from a message that is no screen (see machine.entry)."""

    label: str | Text
    entry: str
    arg: str | int = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    label: str | Text
    url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Copies a text (at most 256 characters) to the clipboard."""

    label: str | Text
    text: str


@dataclass(frozen=True, slots=True)
class Seek:
    """Puts the bot's name and `words` into the field of this chat, to be typed on. See Counter.if_inline."""

    label: str | Text
    words: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """As Seek, in a chat of the person's choice: what the words find is sent there with a tap."""

    label: str | Text
    words: str


Press = Button | Go | Link | Copy | Seek | Share
Row = Press | tuple[Press, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: a text, its values, and rows of buttons."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A message beside the live screen. It has no handlers of its own, so its buttons are all but Button.

    `contact` is the label of a reply keyboard that shares the own contact; `without_keyboard` takes it away again.
    """

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    contact: str = ""
    without_keyboard: bool = False
    document: tuple[str, str] | None = None  # a file's name and its text, sent with the notice as its caption
    forget_after_s: int = 0  # the message is deleted again so soon: it shows a secret


@dataclass(frozen=True, slots=True)
class Card:
    """A result of inline mode: a title and a line about it, and the message that it becomes where it is sent.

    That may be any chat, so the message's buttons are Links.
    """

    id: str
    title: str
    about: Text
    message: Notice


INVITATION: Final = "invite"
"""The words after the bot's name that find the way to the shop itself."""
BACK: Final = Button("button-back", "back")
HOME: Final = Go("button-home", "home")


def input_key(name: str) -> str:
    """The key of what an input of an order is called."""
    return f"input-{name.replace('_', '-')}"


def short(text: str, most: int = 60) -> str:
    """The text, cut in the middle where it is too long for a line."""
    if len(text) <= most:
        return text
    head = (most - 1) * 2 // 3
    return f"{text[:head]}…{text[head + 1 - most :]}"
