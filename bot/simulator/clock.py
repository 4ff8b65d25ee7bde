"""The simulator's time: the machine's, moved forward by tests, and what is due at some moment of it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable

import structlog

log = structlog.get_logger()


def wall_clock_ms() -> int:
    return time.time_ns() // 1_000_000


class Clock:
    """Tells the time, and calls back when a moment has come. `run` has to be running for the second."""

    def __init__(self, now_ms: Callable[[], int] = wall_clock_ms) -> None:
        self._wall_ms = now_ms
        self._ahead_ms = 0
        self._changed = asyncio.Event()
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def now_ms(self) -> int:
        return self._wall_ms() + self._ahead_ms

    def now_s(self) -> int:
        return self.now_ms() // 1000

    def advance(self, by_ms: int) -> None:
        """Moves time forward; what is due by then happens before this returns."""
        assert by_ms >= 0, by_ms
        self._ahead_ms += by_ms
        self._call_due()
        self._changed.set()

    def at(self, due_ms: int, call: Callable[[], None]) -> None:
        heapq.heappush(self._due, (due_ms, next(self._order), call))
        if self._due[0][0] == due_ms:
            self._changed.set()

    async def run(self) -> None:
        """Calls what becomes due, until cancelled."""
        while True:
            self._changed.clear()
            self._call_due()
            wait_s = max(self._due[0][0] - self.now_ms(), 1) / 1000 if self._due else None
            try:
                await asyncio.wait_for(self._changed.wait(), wait_s)
            except TimeoutError:
                continue

    async def sleep(self, for_ms: int) -> None:
        """Waits for a span of this clock's time, which an advance may end early."""
        passed = asyncio.Event()
        self.at(self.now_ms() + for_ms, passed.set)
        await passed.wait()

    def _call_due(self) -> None:
        now_ms = self.now_ms()
        while self._due and self._due[0][0] <= now_ms:
            call = heapq.heappop(self._due)[2]
            try:
                call()
            except Exception:
                log.exception("simulator.timer_failed")
