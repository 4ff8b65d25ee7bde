"""Lists that are longer than a screen: the part that a page shows, and the row that leads to the other pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.turn import Turn
from bot.views import Button, Press, Row, Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """The items of one page, its number from 0, and how many pages there are."""

    items: Sequence[T]
    page: int
    pages: int

    @property
    def rows(self) -> tuple[Row, ...]:
        """`‹ 2/7 ›`, calling `press_page`; nothing where there is one page. The ends lead around."""
        if self.pages < 2:
            return ()
        label = Text("button-page", {"page": self.page + 1, "pages": self.pages})
        return (
            (
                Button("button-page-before", "page", (self.page - 1) % self.pages),
                Button(label, "page", self.page),
                Button("button-page-after", "page", (self.page + 1) % self.pages),
            ),
        )


def part(items: Sequence[T], page: int, size: int) -> Part[T]:
    """Beyond the last page is the last."""
    pages = max(-(-len(items) // size), 1)
    page = min(max(page, 0), pages - 1)
    return Part(items[page * size : (page + 1) * size], page, pages)


def turned(turn: Turn, at: int, to: int) -> int:
    """The page that was asked for. The label between the arrows asks for the one that is shown."""
    if at == to:
        turn.toast("toast-page-only", page=to + 1)
        turn.unchanged()
    return to


def in_rows(buttons: Sequence[Press], width: int) -> list[Row]:
    return [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]
