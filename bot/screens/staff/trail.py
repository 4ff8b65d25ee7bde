"""The way through the desk: which screens led here, as short codes that a screen carries along.

A code is the name of a screen and what it shows ("order:1001"). The newest few are kept. Leading back is in returning.
"""

from __future__ import annotations

from typing import Final

Trail = tuple[str, ...]
MOST: Final = 8


def onto(came: Trail, kind: str, what: object) -> Trail:
    """The way with one more screen on it."""
    return (*came, f"{kind}:{what}")[-MOST:]


def without(came: Trail, kind: str, what: object) -> Trail:
    """The way to a screen that is at its end: one step shorter."""
    return came[:-1] if came and came[-1] == f"{kind}:{what}" else came
