"""From where a service was opened, so that Back leads there again: to the same page of the same list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Came:
    """`kind` is "search", "link" or "favourites"; "" for its own category, and for straight from outside.

    `words` are those that were searched for, or the link.
    """

    kind: str = ""
    words: str = ""
    page: int = 0


NOWHERE: Final = Came()
