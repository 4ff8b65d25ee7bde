"""Lists of the desk that are known whole: the part that a page shows, and the buttons to the other pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Press, Row, Text

T = TypeVar("T")

DESK: Final = Go("button-desk", "desk")
WAY_OUT: Final = (BACK, DESK, HOME)


def part(items: Sequence[T], page: int, size: int) -> tuple[Sequence[T], int, int]:
    """The items of the page, its number from 0, and how many pages there are. Beyond the last page is the last."""
    pages = max(-(-len(items) // size), 1)
    page = min(max(page, 0), pages - 1)
    return items[page * size : (page + 1) * size], page, pages


def pager(page: int, pages: int, *, oldest_first: bool = False) -> tuple[Row, ...]:
    """`‹ 2/7 ›`, calling `press_page`; nothing where there is one page."""
    if pages < 2:
        return ()
    buttons = [Button(Text("button-page", {"page": page + 1, "pages": pages}), "page", page)]
    if page > 0:
        buttons.insert(0, Button("button-earlier" if oldest_first else "button-newer", "page", page - 1))
    if page + 1 < pages:
        buttons.append(Button("button-later" if oldest_first else "button-older", "page", page + 1))
    return (tuple(buttons),)


def in_rows(buttons: Sequence[Press], width: int) -> list[Row]:
    return [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]


def stay(turn: Turn, page: int, pages: int) -> None:
    """The label between the arrows was pressed."""
    turn.toast("toast-page", page=page + 1, pages=pages)
    turn.unchanged()
