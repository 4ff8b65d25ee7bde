"""The engine on SQLite: one connection that writes, with group commit, and a few that read.

While a batch is in the writer's thread, newcomers gather in the event loop;
when it returns, they are the next batch. Nothing here waits for a timer, so a
lone client pays nothing for it. Other processes may write beside (the command
line does), for as long as SQLite's busy timeout.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from storage.checkpoints import CAP_BYTES, HELD_AT_MOST_MS, Checkpoints
from storage.engine import MakeTx, NowMs, StorageBusy, Wake
from storage.group_commit import Reader, Writer
from storage.sqlite_connection import BUSY_TIMEOUT_MS, AioConnection, connect
from storage.waiting import Queue, Waiting, fail, settle, wakes

T = TypeVar("T")
Tx = TypeVar("Tx")

WRITES_A_BATCH = 256
READS_A_BATCH = 64


class SqliteEngine(Generic[Tx]):
    """See Engine. Made by `open`, in the event loop that it then belongs to."""

    def __init__(self, now_ms: NowMs, wake: Wake, queue_limit: int) -> None:
        self._now_ms = now_ms
        self._wake = wake
        self._loop = asyncio.get_running_loop()
        self._writes: Queue[Tx] = Queue(queue_limit)
        self._reads: Queue[Tx] = Queue(queue_limit)
        self._writing = False
        self._pumping = False
        self._idle_readers: list[tuple[AioConnection, Reader[Tx]]] = []
        self._connections: list[AioConnection] = []
        self._drained: asyncio.Future[None] | None = None
        self._busy = 0

    @classmethod
    async def open(
        cls,
        path: Path,
        make_tx: MakeTx[Tx],
        *,
        now_ms: NowMs,
        wake: Wake,
        readers: int = 2,
        queue_limit: int = 10_000,
        busy_timeout_ms: int = BUSY_TIMEOUT_MS,
        wal_cap_bytes: int = CAP_BYTES,
    ) -> SqliteEngine[Tx]:
        """Opens the database file, and makes it if it is missing. Raises StorageFailed where it cannot be used."""
        engine = cls(now_ms, wake, queue_limit)
        try:
            await engine._open(path, make_tx, readers, busy_timeout_ms, wal_cap_bytes)
        except BaseException:
            await engine.close()
            raise
        return engine

    async def _open(
        self, path: Path, make_tx: MakeTx[Tx], readers: int, busy_timeout_ms: int, wal_cap_bytes: int
    ) -> None:
        self._write_connection = await self._connect(path, busy_timeout_ms)
        self._writer = Writer(self._write_connection.raw, make_tx, self._now_ms)
        checkpointer = await self._connect(path, HELD_AT_MOST_MS)
        self._checkpoints = Checkpoints(checkpointer, path, wal_cap_bytes, self._pump)
        self._glancer = Reader((await self._connect(path, busy_timeout_ms=0)).raw, make_tx, self._now_ms)
        for _ in range(readers):
            connection = await self._connect(path, busy_timeout_ms)
            self._idle_readers.append((connection, Reader(connection.raw, make_tx, self._now_ms)))

    async def _connect(self, path: Path, busy_timeout_ms: int) -> AioConnection:
        connection = await AioConnection.open(partial(connect, path, busy_timeout_ms=busy_timeout_ms))
        self._connections.append(connection)
        return connection

    async def write(self, work: Callable[[Tx], T], *, lane: str | None = None) -> T:
        """A lane changes nothing here: the one writer runs units in the order in which they came."""
        return await self._ask(self._writes, work)

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self._ask(self._reads, work)

    async def glance(self, work: Callable[[Tx], T]) -> T:
        """At once, in this thread. Where the database would have it wait, it is handed over after all."""
        self._reads.admit()
        try:
            return self._glancer.glance(work)
        except StorageBusy:
            return await self.read(work)

    async def _ask(self, queue: Queue[Tx], work: Callable[[Tx], T]) -> T:
        queue.admit()
        future: asyncio.Future[Any] = self._loop.create_future()
        queue.add(Waiting(work, future))
        if not self._pumping:  # one turn of the loop later, so that all who are awake now share a batch
            self._pumping = True
            self._loop.call_soon(self._pump)
        result: T = await future
        return result

    def _pump(self) -> None:
        """Gives what waits to the threads that are free."""
        self._pumping = False
        if self._writes and not self._writing and not self._checkpoints.holding:
            batch = list(self._writes.take(WRITES_A_BATCH))
            if batch:
                self._writing = True
                self._write_connection.post(lambda: self._write_in_thread(batch))
        while self._reads and self._idle_readers:
            reads = list(self._reads.take(READS_A_BATCH))
            if reads:
                connection, reader = self._idle_readers.pop()
                self._busy += 1
                connection.post(partial(self._read_in_thread, connection, reader, reads))
        self._look_drained()

    def _write_in_thread(self, batch: Sequence[Waiting[Tx]]) -> None:
        again = self._writer.run(batch)
        self._loop.call_soon_threadsafe(self._written, batch, again)

    def _written(self, batch: Sequence[Waiting[Tx]], again: Sequence[Waiting[Tx]]) -> None:
        self._writing = False
        if again:
            self._writes.put_back(again)
            batch = [unit for unit in batch if unit not in again]
        if batch and all(isinstance(unit.error, StorageBusy) for unit in batch):
            batch = [*batch, *self._refuse_waiting()]
        settle(batch)
        self._checkpoints.after_batch()
        self._pump()
        if kinds := wakes(batch):
            self._wake(kinds)

    def _refuse_waiting(self) -> list[Waiting[Tx]]:
        """Somebody else writes for longer than we wait: who came meanwhile is not made to wait as long once more."""
        waiting = list(self._writes.take(len(self._writes)))
        fail(waiting, StorageBusy("another process is writing to the database"))
        return waiting

    def _read_in_thread(self, connection: AioConnection, reader: Reader[Tx], batch: Sequence[Waiting[Tx]]) -> None:
        reader.run(batch)
        self._loop.call_soon_threadsafe(self._have_read, connection, reader, batch)

    def _have_read(self, connection: AioConnection, reader: Reader[Tx], batch: Sequence[Waiting[Tx]]) -> None:
        self._busy -= 1
        self._idle_readers.append((connection, reader))
        settle(batch)
        self._pump()

    async def run(self, stop: asyncio.Event) -> None:
        """Nothing has to be done beside: the threads are driven by what is asked."""
        await stop.wait()

    def _look_drained(self) -> None:
        if self._drained is None or self._drained.done():
            return
        if not (self._writing or self._busy or self._writes or self._reads):
            self._drained.set_result(None)

    async def close(self) -> None:
        """Finishes what was asked for. The last connection to close moves the log into the file and removes it."""
        self._writes.closed = self._reads.closed = True
        if self._connections and self._drained is None:
            self._drained = self._loop.create_future()
            self._look_drained()
        if self._drained is not None:
            await asyncio.shield(self._drained)
        while self._connections:
            await self._connections.pop().close()
