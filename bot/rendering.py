"""From a view to what Telegram is sent: one text in HTML and the JSON of its buttons. Values are escaped here, once."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

import orjson

from bot.views import (
    Card,
    Copy,
    Go,
    Lines,
    Link,
    Moment,
    Notice,
    Press,
    Row,
    Seek,
    Share,
    Text,
    Value,
    View,
    input_key,
)
from core import texts
from core.domain.errors import ShopError
from core.domain.money import Money
from core.texts import wording

MOST_TEXT: Final = 4096
MOST_DATA: Final = 64
MOST_LABEL: Final = 64
_NUMBERS: Final = frozenset({"other"})
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message, ready to be sent. `reply` is a reply keyboard that belongs to it, or its removal."""

    text: str
    rows: list[list[Json]]
    reply: Json | None = None
    document: tuple[str, str] | None = None
    forget_after_s: int = 0

    def dump(self) -> str:
        return orjson.dumps(asdict(self)).decode()

    @classmethod
    def load(cls, body: str) -> Rendered:
        return cls(**orjson.loads(body))


@dataclass(frozen=True, slots=True)
class Voice:
    """A language and a zone: how one person is spoken to."""

    language: str
    zone: str = "UTC"

    def say(self, key: str, values: Mapping[str, Value] | None = None, *, markup: bool = True) -> str:
        """The text; in HTML, or bare for labels and toasts."""
        spoken = {name: self._value(name, value, markup) for name, value in (values or {}).items()}
        return texts.say(self.language, key, **spoken)

    def _value(self, name: str, value: Value, markup: bool) -> object:
        if isinstance(value, Text):
            return self.say(value.key, value.values, markup=markup)
        if isinstance(value, Lines):
            return value.between.join(self.say(one.key, one.values, markup=markup) for one in value.texts)
        if isinstance(value, Money):
            return wording.money(self.language, value)
        if isinstance(value, Moment):
            return wording.moment(self.language, value.ms, self.zone, date_only=value.date_only)
        if isinstance(value, int):
            return value if name == "count" else wording.number(self.language, value)
        return html.escape(value, quote=False) if markup else value

    def label(self, label: str | Text) -> str:
        text = self.say(label, markup=False) if isinstance(label, str) else self.say(
            label.key, label.values, markup=False
        )  # fmt: skip
        return text if len(text) <= MOST_LABEL else f"{text[: MOST_LABEL - 1]}…"

    def refusal(self, error: ShopError, *, markup: bool = True) -> str:
        """Why something was refused, and what to do, as the person reads it."""
        return self.say(*refusal(error, self.language), markup=markup)


def refusal(error: ShopError, language: str) -> tuple[str, dict[str, Value]]:
    """The text of a refusal: that of its reason, else that of its kind."""
    found = next(
        (
            key
            for code in (error.reason, error.code, "bad_request")
            if texts.has(language, key := f"error-{code.replace('_', '-')}") or texts.has(texts.FALLBACK, key)
        ),
        "error-conflict",
    )
    values = {name: _detail(name, value, language) for name, value in error.details.items()}
    suggestions = error.details.get("suggestions")
    if found == "error-service-not-found" and not suggestions:
        found = "error-service-not-found-blank"
    return found, values


def _detail(name: str, value: object, language: str) -> Value:
    if name == "field":
        return _input(str(value))
    if name == "fields" and isinstance(value, (list, tuple)):
        return Lines(tuple(_input(str(each)) for each in value), texts.say(language, "input-between"))
    if isinstance(value, Money):
        return value
    if name in _NUMBERS or name.endswith("_id"):
        return str(value)  # a name that is made of digits, not a quantity
    if name == "status" and texts.has(texts.FALLBACK, key := f"api-status-{str(value).lower().replace(' ', '-')}"):
        return Text(key)
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


def _input(name: str) -> Text:
    """A field as screens call it, in quotation marks, so that no sentence has to inflect it."""
    key = input_key(name)
    return Text("input-quoted", {"name": Text(key) if texts.has(texts.FALLBACK, key) else name})


def view(view: View, voice: Voice, *, version: int, note: str = "") -> Rendered:
    """A screen as the live message. `note` is HTML already."""
    text = voice.say(view.key, view.values)
    return Rendered(_fit(f"{note}\n\n{text}" if note else text), _rows(view.rows, voice, version))


def notice(notice: Notice, voice: Voice) -> Rendered:
    """A message of its own."""
    text = _fit(voice.say(notice.key, notice.values))
    reply: Json | None = None
    if notice.contact:
        button = {"text": voice.label(notice.contact), "request_contact": True}
        reply = {"keyboard": [[button]], "resize_keyboard": True, "one_time_keyboard": True}
    elif notice.without_keyboard:
        reply = {"remove_keyboard": True}
    return Rendered(text, _rows(notice.rows, voice, 0), reply, notice.document, notice.forget_after_s)


def card(card: Card, voice: Voice) -> Json:
    """A result of inline mode, as Telegram takes it."""
    message = notice(card.message, voice)
    return {
        "type": "article", "id": card.id, "title": card.title,
        "description": voice.say(card.about.key, card.about.values, markup=False),
        "input_message_content": {
            "message_text": message.text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {"inline_keyboard": message.rows},
    }  # fmt: skip


def _fit(text: str) -> str:
    """Whole lines, as many as a message takes. Screens page their lists; this is for what nobody foresaw."""
    if len(text) <= MOST_TEXT:
        return text
    kept = text[: MOST_TEXT - 2].rpartition("\n")[0]
    return f"{kept}\n…"


def _rows(rows: tuple[Row, ...], voice: Voice, version: int) -> list[list[Json]]:
    return [[_button(button, voice, version) for button in (row if isinstance(row, tuple) else (row,))] for row in rows]


def _button(button: Press, voice: Voice, version: int) -> Json:
    if isinstance(button, Link):
        return {"text": voice.label(button.label), "url": button.url}
    if isinstance(button, Copy):
        return {"text": voice.label(button.label), "copy_text": {"text": button.text[:256]}}
    if isinstance(button, Seek):
        return {"text": voice.label(button.label), "switch_inline_query_current_chat": button.words}
    if isinstance(button, Share):
        return {"text": voice.label(button.label), "switch_inline_query": button.words}
    if isinstance(button, Go):
        json = {"text": voice.label(button.label), "callback_data": _data(0, button.entry, button.arg)}
    else:
        label = _cut(button.plain) if button.plain else voice.label(button.label)
        json = {"text": label, "callback_data": _data(version, button.do, button.arg)}
    return json | {"style": button.style} if button.style else json


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LABEL else f"{text[: MOST_LABEL - 1]}…"


def _data(version: int, name: str, arg: str | int) -> str:
    data = f"{version}:{name}:{arg}"
    assert len(data.encode()) <= MOST_DATA, data
    return data
