"""The engine on PostgreSQL: a pool of sessions, and as many threads that run units of work in them.

When more waits than there are threads, up to four units of different lanes
share a transaction, each behind a savepoint: measured at 64 clients, that makes
about 1,450 orders a second out of 1,000, and eight make no more. Units without
a lane never do: a batch keeps the row locks of all its units until it ends, in
no order, so only units that keep to the rows of a lane of their own may share
one. What collides nevertheless is run again by itself. Reads lock nothing and
always share.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import structlog

from storage.engine import MakeTx, NowMs, StorageError, Wake
from storage.postgres_side import Side, listen
from storage.postgres_units import Units
from storage.waiting import Queue, Waiting, settle, wakes

T = TypeVar("T")
Tx = TypeVar("Tx")

WRITES_A_BATCH = 4
READS_A_BATCH = 32
WORD_AFTER_S = 0.01

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Door(Generic[Tx]):
    """One way into the threads: who waits there, how many go in together, and what is done with them."""

    queue: Queue[Tx]
    most: int
    run: Callable[[Sequence[Waiting[Tx]]], None]


class PostgresEngine(Generic[Tx]):
    """See Engine. Made by `open`, in the event loop that it then belongs to."""

    def __init__(self, url: str, make_tx: MakeTx[Tx], now_ms: NowMs, wake: Wake, size: int, queue_limit: int) -> None:
        self._url = url
        self._wake = wake
        self._loop = asyncio.get_running_loop()
        self._side = Side(url)
        self._units = Units(url, make_tx, now_ms, self._side.number, size)
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="postgres")
        self._errands = ThreadPoolExecutor(1, thread_name_prefix="postgres-side")
        self._writes: Door[Tx] = Door(Queue(queue_limit), 1, self._units.write)
        self._laned: Door[Tx] = Door(Queue(queue_limit), WRITES_A_BATCH, self._units.write)
        self._reads: Door[Tx] = Door(Queue(queue_limit), READS_A_BATCH, self._units.read)
        self._turns = deque([self._writes, self._laned, self._reads])
        self._lanes: dict[str, deque[Waiting[Tx]]] = {}
        self._in_lanes = 0
        self._free = size
        self._pumping = False
        self._word: set[str] = set()
        self._drained: asyncio.Future[None] | None = None

    @classmethod
    async def open(
        cls, url: str, make_tx: MakeTx[Tx], *, now_ms: NowMs, wake: Wake, size: int = 8, queue_limit: int = 10_000
    ) -> PostgresEngine[Tx]:
        """Connects. Raises StorageFailed where the database cannot be reached."""
        engine = cls(url, make_tx, now_ms, wake, size, queue_limit)
        try:
            await engine._loop.run_in_executor(engine._errands, engine._units.open)
        except BaseException:
            await engine.close()
            raise
        return engine

    async def write(self, work: Callable[[Tx], T], *, lane: str | None = None) -> T:
        return await self._ask(self._writes if lane is None else self._laned, work, lane)

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self._ask(self._reads, work, None)

    async def glance(self, work: Callable[[Tx], T]) -> T:
        return await self.read(work)

    async def _ask(self, door: Door[Tx], work: Callable[[Tx], T], lane: str | None) -> T:
        door.queue.admit(beside=0 if lane is None else self._in_lanes)
        future: asyncio.Future[Any] = self._loop.create_future()
        unit = Waiting(work, future, lane)
        if lane is not None and (behind := self._lanes.get(lane)) is not None:
            behind.append(unit)
            self._in_lanes += 1
        else:
            if lane is not None:
                self._lanes[lane] = deque()
            door.queue.add(unit)
            if not self._pumping:
                self._pumping = True
                self._loop.call_soon(self._pump)
        result: T = await future
        return result

    def _pump(self) -> None:
        """Gives what waits to the threads that are free, one door after another."""
        self._pumping = False
        while self._free and any(door.queue for door in self._turns):
            self._turns.rotate(-1)
            door = self._turns[0]
            share = -(-len(door.queue) // self._free)
            if batch := list(door.queue.take(min(share, door.most), self._step_aside)):
                self._free -= 1
                self._threads.submit(self._in_thread, door.run, batch)
        if self._drained is not None and not self._drained.done() and self._is_idle():
            self._drained.set_result(None)

    def _in_thread(self, run: Callable[[Sequence[Waiting[Tx]]], None], batch: Sequence[Waiting[Tx]]) -> None:
        try:
            run(batch)
        except BaseException as error:  # noqa: BLE001 - whatever it was, every caller hears of it
            for unit in batch:
                unit.error = error
        self._loop.call_soon_threadsafe(self._done, batch)

    def _done(self, batch: Sequence[Waiting[Tx]]) -> None:
        self._free += 1
        for unit in batch:
            self._step_aside(unit)
        settle(batch)
        self._pump()
        if kinds := wakes(batch):
            self._send_word(kinds)
            self._wake(kinds)

    def _step_aside(self, unit: Waiting[Tx]) -> None:
        """Lets the next of the unit's lane go."""
        if unit.lane is None:
            return
        behind = self._lanes[unit.lane]
        if behind:
            self._in_lanes -= 1
            self._laned.queue.add(behind.popleft())
        else:
            del self._lanes[unit.lane]

    def _send_word(self, kinds: frozenset[str]) -> None:
        if not self._word:
            self._loop.call_later(WORD_AFTER_S, self._post_word)
        self._word |= kinds

    def _post_word(self) -> None:
        if self._word:
            kinds, self._word = frozenset(self._word), set()
            self._errands.submit(self._tell, kinds)

    def _tell(self, kinds: frozenset[str]) -> None:
        try:
            self._side.tell(kinds)
        except StorageError as error:
            log.warning("other processes were not told of jobs", error=str(error))

    async def run(self, stop: asyncio.Event) -> None:
        """Listens to what other processes commit."""
        await listen(self._url, self._wake, lambda: self._side.pid, stop)

    def _is_idle(self) -> bool:
        return self._free == self._units.size and not any(door.queue for door in self._turns)

    async def close(self) -> None:
        for door in self._turns:
            door.queue.closed = True
        if self._drained is None:
            self._drained = self._loop.create_future()
            self._loop.call_soon(self._pump)
        await asyncio.shield(self._drained)
        self._post_word()
        await asyncio.to_thread(self._let_go)

    def _let_go(self) -> None:
        self._threads.shutdown()
        self._errands.shutdown()
        self._side.close()
        self._units.close()
