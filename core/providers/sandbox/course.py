"""How an order of the sandbox panel goes on: a pure function of the time since it was placed.

    0 s Pending, 1 s Processing, 3 s In progress, 12 s Completed

Nothing ticks, so a restart finds every order where it should be by now.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

PROCESSING_MS, IN_PROGRESS_MS, COMPLETED_MS = 1_000, 3_000, 12_000
STRANGE_UNTIL_MS = 6_000
CANCEL_MS = 2_000  # from the request for a cancelation to its effect
REFILL_MS = (2_000, 5_000)  # In progress, Completed
TERMINAL = frozenset({"Completed", "Partial", "Canceled"})
GIVING_BACK = frozenset({"partial", "cancel"})  # the magic that ends with less than was asked for
_MAGIC = (
    "partial", "cancel", "refuse", "duplicate", "nofunds", "silence", "lost", "slow", "garbage", "500",
    "overdeliver", "strange", "stuck",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """What `status` says of an order. `delivered` is what it is charged for."""

    status: str
    start_count: int | None
    remains: int
    delivered: int


def magic(link: str) -> str:
    """The misbehaviour that a link asks for, or an empty text."""
    return next((word for word in _MAGIC if f"/magic-{word}" in link), "")


def standing(link: str, quantity: int, since_ms: int, cancel_since_ms: int | None = None) -> Standing:
    """Where an order stands so long after it was placed, and after its cancelation was asked for, if it was."""
    if cancel_since_ms is None or cancel_since_ms < CANCEL_MS:
        return _undisturbed(link, quantity, since_ms)
    stopped = _undisturbed(link, quantity, since_ms - cancel_since_ms + CANCEL_MS)
    if stopped.status in TERMINAL:
        return stopped
    status = "Partial" if stopped.delivered else "Canceled"
    return Standing(status, stopped.start_count, stopped.remains, stopped.delivered)


def _undisturbed(link: str, quantity: int, since_ms: int) -> Standing:
    word = magic(link)
    if word == "strange" and PROCESSING_MS <= since_ms < STRANGE_UNTIL_MS:
        return Standing("Awaiting moderation", None, quantity, 0)
    if since_ms < PROCESSING_MS:
        return Standing("Pending", None, quantity, 0)
    if since_ms < IN_PROGRESS_MS:
        return Standing("Processing", None, quantity, 0)
    start = None if word == "strange" else zlib.crc32(link.encode("utf-8", "replace")) % 20_000
    if word == "cancel":
        return Standing("Canceled", start, quantity, 0)
    goal = _goal(word, quantity)
    if since_ms < COMPLETED_MS or word == "stuck":
        span = min(since_ms, COMPLETED_MS) - IN_PROGRESS_MS
        done = goal * span // (COMPLETED_MS - IN_PROGRESS_MS)
        return Standing("In progress", start, quantity - done, min(done, quantity))
    status = "Partial" if goal < quantity else "Completed"
    return Standing(status, start, quantity - goal, min(goal, quantity))


def _goal(word: str, quantity: int) -> int:
    """How much will have been delivered in the end."""
    if word == "partial":
        return quantity - -(-quantity * 2 // 5)
    if word == "overdeliver":
        return quantity + max(quantity // 10, 1)
    if word == "stuck":
        return quantity // 2
    return quantity


def refill_status(since_ms: int) -> str:
    if since_ms < REFILL_MS[0]:
        return "Pending"
    return "In progress" if since_ms < REFILL_MS[1] else "Completed"
