"""Short public numbers (order 1001, 1002, ...), handed out of blocks. Never gives a number twice; gaps are fine.

A block is reserved by a transaction of its own, so that no order waits for
another's number, and a process that dies takes the rest of its block along.
Blocks start small, so that restarts burn little, and double under demand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from storage.engine import Connection

FIRST: Final = {"order": 1001, "payment": 5001, "customer": 10001}
SMALLEST, LARGEST = 64, 4096
RARE: Final = frozenset({"partner", "key", "adjustment", "broadcast"})  # made by hand: these begin with blocks of one
MOST_AT_ONCE = 1 << 20


class OutOfNumbers(BaseException):
    """A block has run out in the middle of a unit, which has to be run again after a reservation.

    Not an Exception, so that a unit which answers to errors does not take it for one.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(slots=True)
class _Block:
    following: int
    end: int
    size: int


class Numbers:
    """The blocks of one process. Not for two threads at once."""

    def __init__(self) -> None:
        self._blocks: dict[str, _Block] = {}
        self._taken: list[_Block] = []

    def begin(self) -> None:
        """Begins a unit, which can give back what it takes until the next one begins."""
        self._taken.clear()

    def give_back(self) -> None:
        """For a unit that is run again from the start, and would leave a gap each time."""
        for block in self._taken:
            block.following -= 1
        self._taken.clear()

    def take(self, kind: str) -> int:
        """Raises OutOfNumbers where a block has to be reserved first."""
        block = self._blocks.get(kind)
        if block is None or block.following >= block.end:
            raise OutOfNumbers(kind)
        number = block.following
        block.following = number + 1
        self._taken.append(block)
        return number

    def reserve(self, connection: Connection, kind: str, attempts: int) -> None:
        """Reserves the next block, inside the caller's short transaction.

        `attempts` is how often a unit ran out before: one that imports much needs more than a block in one piece.
        """
        last = self._blocks.get(kind)
        smallest = 1 if kind in RARE else SMALLEST
        size = smallest if last is None else min(last.size * 2, LARGEST)
        wanted = min(size << attempts, MOST_AT_ONCE)
        row = connection.one(
            """
            INSERT INTO counters (name, next_value) VALUES (:name, :first + :size)
            ON CONFLICT (name) DO UPDATE SET next_value = counters.next_value + :size
            RETURNING next_value
            """,
            {"name": kind, "first": FIRST.get(kind, 1), "size": wanted},
        )
        assert row is not None
        self._blocks[kind] = _Block(row[0] - wanted, row[0], size)
