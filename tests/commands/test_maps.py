"""The map in the documentation is the one that the code draws."""

from __future__ import annotations

from pathlib import Path

from core.commands import maps
from core.domain import orders, topups

STATES = Path(__file__).parent.parent.parent / "docs" / "states.md"


def test_the_drawn_states_are_those_of_the_code() -> None:
    assert STATES.read_text(encoding="utf-8") == maps.page(), "draw it anew: make map"


def test_no_way_leads_out_of_an_end() -> None:
    assert not orders.TERMINAL & set(orders.MOVES)
    assert topups.MOVES[topups.PaymentState.SUCCEEDED] == frozenset()


def test_every_state_that_is_no_end_leads_to_one() -> None:
    assert all(following & orders.TERMINAL for following in orders.MOVES.values())
    assert set(orders.OrderState) - orders.TERMINAL == set(orders.MOVES)
