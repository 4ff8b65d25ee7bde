"""The stage of a simulation: time that passes only when everybody waits, a database in memory, lives that can end.

Nothing here is random by itself and nothing runs beside: one thread, one event
loop whose clock jumps, one `random.Random`. So a seed tells the same story again.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import selectors
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from core.workers.bell import Bell
from core.workers.loops import LEASE_MS, Shift
from storage.engine import OutcomeUnknown, StorageBusy, Unit
from storage.numbers import FIRST
from storage.sqlite_connection import SqliteConnection
from storage.transaction import Transaction
from tests.shop import START_MS, USD

T = TypeVar("T")


class Killed(BaseException):
    """The process that was running this has died here. Not an Exception: no edge of the shop may survive it."""


class Down(Exception):
    """What a client sees of a shop that has died, or has not come up yet."""


# -- time -------------------------------------------------------------------------------------------------------------


class _Jumping(selectors.DefaultSelector):
    """Waits for nothing: where the loop would sleep, its clock jumps."""

    loop: JumpingLoop

    def select(self, timeout: float | None = None) -> list[Any]:
        assert timeout is not None, "everybody waits, and nothing will ever happen"
        self.loop.now_s += max(timeout, 0)
        return []


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.now_s = 0.0
        selector = _Jumping()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now_s


# -- the database -----------------------------------------------------------------------------------------------------


class Memory:
    """The shop's own schema, tables and triggers, in memory; each unit of work whole or not at all."""

    def __init__(self, template: sqlite3.Connection) -> None:
        self.raw = sqlite3.connect(":memory:", isolation_level=None, cached_statements=512)
        template.backup(self.raw)
        self.raw.execute("PRAGMA foreign_keys = ON")
        self._connection = SqliteConnection(self.raw)
        self._numbers = {kind: itertools.count(first) for kind, first in FIRST.items()}

    def now_ms(self) -> int:
        return START_MS + int(asyncio.get_running_loop().time() * 1000)

    def run(self, work: Callable[[Transaction], T], process: str, *, keep: bool) -> tuple[T, set[str]]:
        """What `work` answers, and the kinds of jobs to wake."""
        unit = Unit(self.now_ms(), self._number)
        self.raw.execute("BEGIN")
        try:
            value = work(Transaction(self._connection, unit, currency=USD, process=process))
        except BaseException:
            self.raw.execute("ROLLBACK")
            raise
        self.raw.execute("COMMIT" if keep else "ROLLBACK")
        return value, unit.after_commit

    def _number(self, kind: str) -> int:
        return next(self._numbers.setdefault(kind, itertools.count(1)))

    def close(self) -> None:
        self.raw.close()


@dataclass(frozen=True)
class Luck:
    """How likely what is at each boundary."""

    crash: float = 0.005
    busy: float = 0.01
    unknown: float = 0.01
    again: float = 0.05
    stall: float = 0.0
    outside: float = 0.25
    """That a call to the outside, or a message from it, goes wrong in one of its ways."""


CALM: Final = Luck(0, 0, 0, 0, 0, 0)
STALL_S: Final = LEASE_MS / 1000 + 10
"""A stalled worker comes back when its lease is over, and another has its work."""


@dataclass
class Life:
    """One process of the shop, from its start to its end."""

    name: str
    memory: Memory
    rng: random.Random
    luck: Luck
    bell: Bell = field(default_factory=Bell)
    dead: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.shift = Shift(self.bell)

    def check(self) -> None:
        """To be called wherever the process touches what others can see."""
        if self.dead.is_set():
            raise Killed

    def maybe_die(self) -> None:
        self.check()
        if self.rng.random() < self.luck.crash:
            self.die()
            raise Killed

    def die(self) -> None:
        self.dead.set()

    async def pause(self, most_s: float) -> None:
        await asyncio.sleep(self.rng.uniform(0, most_s))
        self.check()

    async def maybe_stall(self) -> None:
        """Workers that send orders may be stopped in their tracks, as by a machine that sleeps."""
        task = asyncio.current_task()
        if task is not None and task.get_name().startswith("dispatch") and self.rng.random() < self.luck.stall:
            await asyncio.sleep(STALL_S)

    # -- ports.Database -----------------------------------------------------------------------------------------------

    async def write(self, work: Callable[[Transaction], T], *, lane: str | None = None) -> T:
        await self.maybe_stall()
        await self.pause(0.02)
        self.maybe_die()
        if self.rng.random() < self.luck.busy:
            raise StorageBusy("as a locked database")
        if self.rng.random() < self.luck.again:
            self.memory.run(work, self.name, keep=False)  # as after a deadlock
        value, kinds = self.memory.run(work, self.name, keep=True)
        self.maybe_die()
        if self.rng.random() < self.luck.unknown:
            raise OutcomeUnknown("as a lost answer to COMMIT")
        if kinds:
            self.bell.ring(sorted(kinds))
        return value

    async def read(self, work: Callable[[Transaction], T]) -> T:
        await self.pause(0.005)
        return self.memory.run(work, self.name, keep=False)[0]

    async def glance(self, work: Callable[[Transaction], T]) -> T:
        return await self.read(work)
