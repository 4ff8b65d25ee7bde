"""Keyboards that a bot sends: what Telegram would refuse is refused here, and counts as the bot's mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import (
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    InlineQueryLimit,
    KeyboardButtonStyle,
    ReplyLimit,
)

from bot.simulator.signatures import fields_of
from bot.simulator.wire import Json, wrong

MarkupKind = Literal["inline", "reply", "remove", "force"]

STYLES: Final = frozenset(str(style.value) for style in KeyboardButtonStyle)
REPLY_BUTTONS: Final = 300
PARSE: Final = "can't parse inline keyboard button"
LOOKS: Final = frozenset({"text", "style", "icon_custom_emoji_id"})
"""What a button is besides the one thing that it does."""
SWITCHES: Final = frozenset({"switch_inline_query", "switch_inline_query_current_chat"})
"""What puts words after the bot's name into the field, here or in a chat of one's choice."""

_URL = re.compile(r"(?:https?|tg)://[^\s]+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_KINDS: Final[Mapping[str, tuple[MarkupKind, type[Any]]]] = {
    "inline_keyboard": ("inline", InlineKeyboardMarkup),
    "keyboard": ("reply", ReplyKeyboardMarkup),
    "remove_keyboard": ("remove", ReplyKeyboardRemove),
    "force_reply": ("force", ForceReply),
}


def kind_of(markup: Json, *, invoice: bool = False) -> MarkupKind:
    """Which of the four a markup is. Raises Refused for one that Telegram would not take."""
    for name, (kind, cls) in _KINDS.items():
        if name in markup:
            if unknown := markup.keys() - fields_of(cls):
                raise wrong(f'can\'t parse reply keyboard markup JSON object: unknown field "{min(unknown)}"')
            if kind == "inline":
                _check_inline(markup["inline_keyboard"], invoice)
            else:
                _check_reply(markup, kind)
            return kind
    raise wrong("object expected as reply markup")


def inline_only(markup: Json | None, *, invoice: bool = False) -> Json | None:
    """The inline keyboard of an edit; an empty one means none."""
    if markup is None:
        return None
    if kind_of(markup, invoice=invoice) != "inline":
        raise wrong("inline keyboard expected")
    return markup if buttons(markup) else None


def buttons(markup: Json) -> list[Json]:
    return [button for row in markup.get("inline_keyboard", ()) for button in row]


def _rows(rows: object, kind: type[Any], name: str) -> Iterator[tuple[int, int, Json]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise wrong(f'field "{name}" must be an Array of Arrays')
    for y, row in enumerate(rows):
        for x, button in enumerate(row):
            if isinstance(button, str) and kind is KeyboardButton:
                continue
            if not isinstance(button, dict):
                raise wrong(f"can't parse {name} button: expected an Object")
            if unknown := button.keys() - fields_of(kind):
                raise wrong(f'can\'t parse {name} button: unknown field "{min(unknown)}"')
            if not isinstance(button.get("text"), str) or not button["text"].strip():
                raise wrong(f'can\'t parse {name} button: field "text" must be non-empty')
            if button.get("style", "primary") not in STYLES:
                raise wrong(f"can't parse {name} button: invalid button style specified")
            yield y, x, button


def _check_inline(rows: object, invoice: bool) -> None:
    number = 0
    for y, x, button in _rows(rows, InlineKeyboardButton, "inline keyboard"):
        number += 1
        acts = button.keys() - LOOKS
        if not acts:
            raise wrong(f"{PARSE}: Text buttons are not allowed in the inline keyboard")
        if len(acts) > 1:
            raise wrong(f"{PARSE}: exactly one action is allowed")
        if x >= InlineKeyboardMarkupLimit.BUTTONS_PER_ROW:
            raise wrong("REPLY_MARKUP_INVALID: more than 8 buttons in a row")
        _check_action(button, y, x, invoice)
    if number > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        raise wrong("REPLY_MARKUP_TOO_LONG")


def _check_action(button: Json, y: int, x: int, invoice: bool) -> None:
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
            raise wrong("BUTTON_DATA_INVALID")
    elif "url" in button:
        if not isinstance(button["url"], str) or not _URL.fullmatch(button["url"]):
            raise wrong("BUTTON_URL_INVALID")
    elif "copy_text" in button:
        copied = button["copy_text"]
        text = copied.get("text") if isinstance(copied, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= InlineKeyboardButtonLimit.MAX_COPY_TEXT:
            raise wrong("BUTTON_COPY_TEXT_INVALID")
    elif given := button.keys() & SWITCHES:
        words = button[min(given)]
        if not isinstance(words, str) or len(words) > InlineQueryLimit.MAX_QUERY_LENGTH:
            raise wrong("BUTTON_SWITCH_INLINE_QUERY_INVALID")
    elif button.get("pay") and (not invoice or (y, x) != (0, 0)):
        raise wrong("BUTTON_POS_INVALID" if invoice else "BUTTON_TYPE_INVALID")


def _check_reply(markup: Json, kind: MarkupKind) -> None:
    placeholder = markup.get("input_field_placeholder", "")
    if not isinstance(placeholder, str) or len(placeholder) > ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER:
        raise wrong("INPUT_FIELD_PLACEHOLDER_INVALID")
    if kind == "reply":
        number = sum(1 for _ in _rows(markup["keyboard"], KeyboardButton, "keyboard"))
        if number > REPLY_BUTTONS:
            raise wrong("REPLY_MARKUP_TOO_LONG")
    elif markup.get("remove_keyboard" if kind == "remove" else "force_reply") is not True:
        raise wrong("can't parse reply keyboard markup JSON object")
