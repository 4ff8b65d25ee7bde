"""The maps of the shop, drawn from its code as Mermaid: the states that orders and payments go through."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from core.domain import orders, topups

State = TypeVar("State", bound=StrEnum)

_PAGE = """# States

Drawn by `make map` from `MOVES` in `core/domain`; a test compares the two. Nothing leaves a settled order or a
succeeded payment; the database forbids it, too.

## Orders

{orders}

`review` is where an order waits whose outcome at the provider nobody knows. Staff may settle an order by hand from
every state that is no end, but for one that was never paid.

## Payments

{payments}

Failed and expired payments can still succeed: money that arrives late is credited.
"""


def page() -> str:
    """The page `docs/states.md`."""
    return _PAGE.format(
        orders=diagram(orders.MOVES, orders.OrderState.AWAITING_PAYMENT, orders.OrderState.QUEUED),
        payments=diagram(topups.MOVES, topups.PaymentState.CREATED),
    )


def diagram(moves: Mapping[State, frozenset[State]], *starts: State) -> str:
    """A state diagram, in the order in which the states are declared."""
    lines = [f"    [*] --> {start}" for start in starts]
    states = tuple(type(starts[0]))
    for state in states:
        following = moves.get(state, frozenset())
        lines += [f"    {state} --> {each}" for each in states if each in following]
    lines += [f"    {state} --> [*]" for state in states if not moves.get(state)]
    return "\n".join(("```mermaid", "stateDiagram-v2", *lines, "```"))
