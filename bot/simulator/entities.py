"""Formatted text: what a parse mode leaves, entities in UTF-16 units, and those that Telegram finds by itself."""

from __future__ import annotations

import re
from typing import Final

from telegram import MessageEntity
from telegram.constants import MessageLimit

from bot.simulator import html, markdown
from bot.simulator.signatures import check_object
from bot.simulator.wire import Json, bad, wrong

Formatted = tuple[str, list[Json]]

_FOUND: Final = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:https?://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|net|org|io|me|app|dev|ru|test|example)\b(?:/[^\s<>\"]*)?))"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w&])#(?=\w*[^\W\d])\w{1,256})"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))",
    re.IGNORECASE,
)
_TRAILING: Final = ".,:;!?'\")]}"
_OPAQUE: Final = frozenset({"code", "pre", "text_link", "text_mention", "url"})


def utf16(text: str) -> int:
    """The length that Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def formatted(text: str, parse_mode: str | None, given: list[Json] | None, *, limit: int, empty: str) -> Formatted:
    """What a bot's text becomes. Raises Refused as Telegram does; `empty` is its word where nothing is left.

    The limit holds for what is left after parsing.
    """
    entities: list[Json] = []
    if parse_mode:
        text, entities = _parsed(text, parse_mode)
    elif given is not None:
        entities = [_given(text, entity) for entity in given]
    text, entities = _trimmed(text, entities)
    if not text and empty:
        raise wrong(empty)
    if utf16(text) > limit:
        short = limit == MessageLimit.CAPTION_LENGTH
        raise wrong("message caption is too long" if short else "message is too long")
    return text, _with_found(text, entities)


def plain(text: str) -> Formatted:
    """What a person's text becomes."""
    return text, _with_found(text, [])


def _parsed(text: str, parse_mode: str) -> Formatted:
    mode = parse_mode.lower()
    try:
        if mode == "html":
            return html.parse(text)
        if mode == "markdownv2":
            return markdown.parse(text)
    except html.Unparsable as error:
        raise wrong(f"can't parse entities: {error}") from None
    if mode == "markdown":
        raise wrong("the simulator does not speak legacy Markdown; use HTML or MarkdownV2")
    raise wrong("unsupported parse_mode")


def _given(text: str, entity: Json) -> Json:
    check_object(MessageEntity, entity, "MessageEntity")
    if entity["type"] not in MessageEntity.ALL_TYPES:
        raise wrong(f"can't parse MessageEntity: unsupported type {entity['type']}")
    offset, length = int(entity["offset"]), int(entity["length"])
    if offset < 0 or length <= 0 or offset + length > utf16(text):
        raise bad(f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset "
                  f"{offset + length}")  # fmt: skip
    return entity


def _trimmed(text: str, entities: list[Json]) -> Formatted:
    """Telegram cuts white space off both ends; entities keep to what is left."""
    cut = text.strip()
    if cut == text and not entities:
        return text, entities
    lead, size = utf16(text[: len(text) - len(text.lstrip())]), utf16(cut)
    kept = []
    for entity in entities:
        start, end = max(entity["offset"] - lead, 0), min(entity["offset"] + entity["length"] - lead, size)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return cut, kept


def _with_found(text: str, entities: list[Json]) -> list[Json]:
    """Adds commands, addresses, mentions and hashtags that stand outside of code and links."""
    if not any(sign in text for sign in "/@#."):
        return entities
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in entities
             if entity["type"] in _OPAQUE]  # fmt: skip
    found = list(entities)
    for match in _FOUND.finditer(text):
        kind, words = match.lastgroup, match.group()
        if kind == "url":
            words = words.rstrip(_TRAILING)
        start = utf16(text[: match.start()])
        end = start + utf16(words)
        if all(end <= first or start >= last for first, last in taken):
            found.append({"type": kind, "offset": start, "length": end - start})
    found.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return found[: MessageLimit.MESSAGE_ENTITIES]
