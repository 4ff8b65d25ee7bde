"""From where a service was opened, so that Back leads there again: to the same page of the same list."""

from __future__ import annotations

from dataclasses import dataclass

from bot.screens import browse, favourites, search
from bot.turn import Turn


@dataclass(frozen=True, slots=True)
class Came:
    """`kind` is "search", "link" or "favourites"; "" for its own category, and for straight from outside.

    `words` are those that were searched for, or the link.
    """

    kind: str = ""
    words: str = ""
    page: int = 0


def back(
    turn: Turn, service: int, came: Came
) -> browse.Categories | browse.Category | search.Found | search.ForLink | favourites.Favourites:
    if came.kind == "search":
        return search.Found(came.words, came.page)
    if came.kind == "link":
        return search.ForLink(came.words, came.page)
    if came.kind == "favourites":
        return favourites.Favourites(came.page)
    return browse.around(turn, service)
