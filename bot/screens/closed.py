"""What stands above a screen while the shop is closed for customers. Refuses nothing: that is core.usecases.closing."""

from __future__ import annotations

from bot.screens.staff import words
from bot.turn import Turn
from bot.views import Lines, Moment, Text, Value, View
from core import texts


def banner(turn: Turn) -> Text | None:
    """That it is closed, and what staff says to it; staff reads since when and by whom. None where it is open."""
    closing = turn.tx.closing.get()
    if closing is None:
        return None
    values: dict[str, Value] = {"message": closing.message}
    if turn.role is None:
        return Text(texts.fitting("closed", values), values)
    values |= {"since": Moment(closing.since_ms), "who": words.actor(turn, closing.actor)}
    return Text(texts.fitting("closed-for-customers", values), values)


def above(turn: Turn, view: View) -> View:
    """The view, below the banner where there is one."""
    told = banner(turn)
    if told is None:
        return view
    return View("block", {"lines": Lines((told, Text(view.key, view.values)), "\n\n")}, view.rows)
