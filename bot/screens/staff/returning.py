"""Back through the desk, along the way that a screen carries; at its end is the desk itself."""

from __future__ import annotations

from bot.screens.staff import desk, finding, order, payment, person, person_lists, queues
from bot.screens.staff.trail import Trail


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
