"""The way back through the desk: which screens led here, as short codes that a screen carries along.

A code is the name of a screen and what it shows ("order:1001"). The newest few are kept; who goes back further is at
the desk again.
"""

from __future__ import annotations

from typing import Final

from bot.screens.staff import desk, finding, order, payment, person, person_lists, queues

Trail = tuple[str, ...]
MOST: Final = 8


def onto(came: Trail, kind: str, what: object) -> Trail:
    """The way with one more screen on it."""
    return (*came, f"{kind}:{what}")[-MOST:]


def without(came: Trail, kind: str, what: object) -> Trail:
    """The way to a screen that is at its end: one step shorter."""
    return came[:-1] if came and came[-1] == f"{kind}:{what}" else came


def back(
    came: Trail,
) -> (
    desk.Desk | finding.Results | queues.Queue | order.Card | person.Card | person_lists.Orders | person_lists.Payments
    | payment.Card
):  # fmt: skip
    """The screen that led here, with the way that led to it."""
    if not came:
        return desk.Desk()
    kind, _, what = came[-1].partition(":")
    rest = came[:-1]
    if kind == "found":
        return finding.Results(what)
    if kind == "queue":
        return queues.Queue(what)
    number = int(what)
    if kind == "order":
        return order.Card(number, rest)
    if kind == "customer":
        return person.Card(number, rest)
    if kind == "orders":
        return person_lists.Orders(number, rest)
    if kind == "payments":
        return person_lists.Payments(number, rest)
    assert kind == "payment", came
    return payment.Card(number, rest)
