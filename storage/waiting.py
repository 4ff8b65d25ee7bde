"""Work that waits for a database's thread, and its way back to the caller. Never touches a database."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from storage.engine import StorageBusy, StorageError, StorageFailed

Tx = TypeVar("Tx")


class Waiting(Generic[Tx]):
    """A unit of work on its way: what to do, who waits for it, and how it ended."""

    __slots__ = ("attempts", "error", "future", "lane", "value", "wakes", "work")

    def __init__(self, work: Callable[[Tx], object], future: asyncio.Future[Any], lane: str | None = None) -> None:
        self.work = work
        self.future = future
        self.lane = lane
        self.attempts = 0
        self.value: object = None
        self.error: BaseException | None = None
        self.wakes: set[str] | None = None


class Queue(Generic[Tx]):
    """Units that wait, up to a limit."""

    def __init__(self, limit: int) -> None:
        self._units: deque[Waiting[Tx]] = deque()
        self._limit = limit
        self.closed = False

    def __len__(self) -> int:
        return len(self._units)

    def admit(self, beside: int = 0) -> None:
        """Raises where another unit may not wait. `beside` counts those that wait elsewhere."""
        if self.closed:
            raise StorageFailed("the database is closed")
        if len(self._units) + beside >= self._limit:
            raise StorageBusy(f"{self._limit} units of work are waiting for the database already")

    def add(self, unit: Waiting[Tx]) -> None:
        self._units.append(unit)

    def put_back(self, units: Iterable[Waiting[Tx]]) -> None:
        self._units.extendleft(reversed(list(units)))

    def take(self, limit: int, dropped: Callable[[Waiting[Tx]], None] | None = None) -> Iterator[Waiting[Tx]]:
        """Takes up to so many units whose callers still wait, oldest first. The others are dropped."""
        taken = 0
        while taken < limit and self._units:
            unit = self._units.popleft()
            if not unit.future.done():
                taken += 1
                yield unit
            elif dropped is not None:
                dropped(unit)


def settle(units: Iterable[Waiting[Tx]]) -> None:
    """Tells the callers, in the loop's thread. Who was cancelled meanwhile is not told."""
    for unit in units:
        future = unit.future
        if future.done():
            continue
        if unit.error is None:
            future.set_result(unit.value)
        elif isinstance(unit.error, StopIteration):  # a future refuses it: it would end a generator in silence
            error = RuntimeError("a unit of work raised StopIteration")
            error.__cause__ = unit.error
            future.set_exception(error)
        else:
            future.set_exception(unit.error)


def wakes(units: Iterable[Waiting[Tx]]) -> frozenset[str]:
    """The kinds of jobs that durable units left behind."""
    return frozenset(kind for unit in units if unit.wakes and unit.error is None for kind in unit.wakes)


def fail(units: Iterable[Waiting[Tx]], error: StorageError) -> None:
    """Gives each caller an error of its own: a raised exception collects the traceback of who raised it."""
    for unit in units:
        unit.error = type(error)(*error.args)
        unit.error.__cause__ = error.__cause__
