"""Telegram's MarkdownV2, without custom emoji: nesting by a stack, and a refusal of every unescaped reserved sign."""

from __future__ import annotations

import re
from typing import Final

from bot.simulator.html import Unparsable, linked
from bot.simulator.wire import Json

RESERVED: Final = frozenset("_*[]()~`>#+-=|{}.!")
MARKS: Final = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}

_FENCE = re.compile(r"```(?:(?P<language>[\w+-]+)?\n)?(?P<text>(?:[^`\\]|\\.)*)```", re.DOTALL)
_CODE = re.compile(r"`(?P<text>(?:[^`\\]|\\.)+)`", re.DOTALL)
_LINK_END = re.compile(r"\]\((?P<url>(?:[^)\\]|\\.)*)\)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[tuple[str, int, int]] = []
        self.entities: list[Json] = []
        self.quote_from: int | None = None

    def run(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            self._step()
        if self.open:
            mark, _, byte = self.open[-1]
            name = MARKS.get(mark, "text_link").replace("_", "").title()
            raise Unparsable(f"Can't find end of {name} entity at byte offset {byte}")
        self._end_quote()
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _step(self) -> None:
        sign = self.source[self.at]
        if sign == "\\" and self.at + 1 < len(self.source):
            self._write(self.source[self.at + 1], 2)
        elif sign == "`":
            self._code()
        elif sign == "[":
            self.open.append(("[", self.length, self._byte()))
            self.at += 1
        elif sign == "]" and self.open and self.open[-1][0] == "[":
            self._link()
        elif sign == ">" and (self.at == 0 or self.source[self.at - 1] == "\n"):
            self.quote_from = self.length if self.quote_from is None else self.quote_from
            self.at += 1
        elif mark := next((m for m in ("||", "__", "*", "_", "~") if self.source.startswith(m, self.at)), ""):
            self._mark(mark)
        elif sign in RESERVED:
            raise Unparsable(f"Character '{sign}' is reserved and must be escaped with the preceding '\\'")
        else:
            if sign == "\n" and not self.source.startswith(">", self.at + 1):
                self._end_quote()
            self._write(sign, 1)

    def _write(self, text: str, used: int) -> None:
        self.pieces.append(text)
        self.length += len(text.encode("utf-16-le")) // 2
        self.at += used

    def _byte(self) -> int:
        return len(self.source[: self.at].encode())

    def _mark(self, mark: str) -> None:
        if self.open and self.open[-1][0] == mark:
            _, start, _ = self.open.pop()
            self._close(MARKS[mark], start)
        else:
            self.open.append((mark, self.length, self._byte()))
        self.at += len(mark)

    def _code(self) -> None:
        start = self.length
        fence = _FENCE.match(self.source, self.at)
        match = fence or _CODE.match(self.source, self.at)
        if match is None:
            kind = "Pre" if self.source.startswith("```", self.at) else "Code"
            raise Unparsable(f"Can't find end of {kind} entity at byte offset {self._byte()}")
        self._write(_ESCAPED.sub(r"\1", match["text"]), len(match.group()))
        self._close("pre" if fence else "code", start)
        if fence and fence["language"] and self.entities:
            self.entities[-1]["language"] = fence["language"]

    def _link(self) -> None:
        match = _LINK_END.match(self.source, self.at)
        _, start, byte = self.open.pop()
        if match is None:
            raise Unparsable(f"Can't find end of TextUrl entity at byte offset {byte}")
        entity: Json = {"type": "text_link", "offset": start, "length": self.length - start}
        if self.length > start and linked(entity, _ESCAPED.sub(r"\1", match["url"])):
            self.entities.append(entity)
        self.at = match.end()

    def _close(self, kind: str, start: int) -> None:
        if self.length > start:
            self.entities.append({"type": kind, "offset": start, "length": self.length - start})

    def _end_quote(self) -> None:
        if self.quote_from is not None:
            self._close("blockquote", self.quote_from)
            self.quote_from = None


def parse(source: str) -> tuple[str, list[Json]]:
    """The text without its marks, and its entities. Raises Unparsable."""
    return _Parser(source).run()
