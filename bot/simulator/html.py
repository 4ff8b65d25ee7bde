"""Telegram's HTML: its few tags, its entities, and its words for what it cannot parse."""

from __future__ import annotations

import re
from typing import Final

from bot.simulator.wire import Json

NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAGS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip

_REFERENCE = re.compile(r"&(?:#(?P<decimal>[0-9]{1,7})|#x(?P<hex>[0-9a-fA-F]{1,6})|(?P<name>[a-z]{2,4}));?")
_PLAIN = re.compile(r"[^<&]+")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>"'/]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[\w.-]+)))?"""
)
_MENTION = re.compile(r"tg://user\?id=(\d+)")


class Unparsable(Exception):
    """Text that its parse mode does not allow. The message is Telegram's."""


class _Open:
    """A tag that waits for its end."""

    def __init__(self, tag: str, attributes: dict[str, str], offset: int, position: int) -> None:
        self.tag, self.attributes, self.offset, self.position = tag, attributes, offset, position


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        source = self.source
        while self.at < len(source):
            if match := _PLAIN.match(source, self.at):
                self._write(match.group())
                self.at = match.end()
            elif source[self.at] == "&":
                self._reference()
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            last = self.open[-1]
            raise Unparsable(f'Can\'t find end tag corresponding to start tag "{last.tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _reference(self) -> None:
        match = _REFERENCE.match(self.source, self.at)
        decoded = _decoded(match) if match else ""
        if match and decoded:
            self._write(decoded)
            self.at = match.end()
        else:
            self._write("&")
            self.at += 1

    def _start_tag(self) -> None:
        begin = self.at
        name = _TAG_NAME.match(self.source, begin + 1)
        assert name is not None
        tag, at = name.group().lower(), name.end()
        if at >= len(self.source):
            raise Unparsable(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in TAGS:
            raise Unparsable(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        attributes: dict[str, str] = {}
        while not self.source.startswith(">", at):
            match = _ATTRIBUTE.match(self.source, at)
            if match is None:
                if not self.source[at:].strip():
                    raise Unparsable(f"Unclosed start tag at byte offset {self._byte(begin)}")
                if self.source[at].isspace() or self.source[at] == "/":
                    at += 1
                    continue
                raise Unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
            value = next((v for v in match.group("double", "single", "bare") if v is not None), "")
            attributes[match["name"].lower()] = _unescaped(value)
            at = match.end()
            if at >= len(self.source):
                raise Unparsable(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise Unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self.open.append(_Open(tag, attributes, self.length, len(self.pieces)))
        self.at = at + 1

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise Unparsable(f"Unexpected end tag at byte offset {self._byte(begin)}")
        close = self.source.find(">", begin)
        if close < 0:
            raise Unparsable(f"Unclosed end tag at byte offset {self._byte(begin)}")
        tag = self.source[begin + 2 : close].strip().lower()
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise Unparsable(
                f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{opened.tag}>", found "</{tag}>"'
            )
        self.at = close + 1
        if self.length > opened.offset:
            self._finish(opened)

    def _finish(self, opened: _Open) -> None:
        entity: Json = {"type": TAGS[opened.tag], "offset": opened.offset, "length": self.length - opened.offset}
        if opened.tag == "a":
            url = opened.attributes.get("href") or "".join(self.pieces[opened.position :])
            if not linked(entity, url):
                return
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
        elif opened.tag == "tg-time":
            return
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code":
            language = opened.attributes.get("class", "").removeprefix("language-")
            if self.open and self.open[-1].tag == "pre" and self.open[-1].offset == opened.offset:
                self.open[-1].attributes["language"] = language
                return
        elif opened.tag == "pre" and opened.attributes.get("language"):
            entity["language"] = opened.attributes["language"]
        self.entities.append(entity)


def parse(source: str) -> tuple[str, list[Json]]:
    """The text without its tags, and its entities. Raises Unparsable."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


def linked(entity: Json, url: str) -> bool:
    """Makes the entity a link or the mention of a person; a link to nowhere is plain text, as in Telegram."""
    if mention := _MENTION.fullmatch(url):
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(mention[1]), "is_bot": False, "first_name": ""}
        return True
    if "." not in url and "://" not in url:
        return False
    entity["url"] = url if "://" in url else f"http://{url}"
    return True


def _decoded(match: re.Match[str]) -> str:
    if match["name"]:
        return NAMED.get(match["name"], "")
    number = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
    surrogate = 0xD800 <= number <= 0xDFFF
    return chr(number) if 0 < number <= 0x10FFFF and not surrogate else ""


def _unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda match: _decoded(match) or match.group(), text)
