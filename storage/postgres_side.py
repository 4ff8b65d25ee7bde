"""The errands of a PostgreSQL engine beside its units of work: numbers, and word of jobs between processes.

They have sessions of their own. Taking a session of the pool for them could
wait for a unit that waits for the number.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

import psycopg
import structlog
from psycopg import sql

from storage.engine import StorageFailed, Wake
from storage.numbers import Numbers, OutOfNumbers
from storage.postgres_connection import (
    PostgresConnection,
    Raw,
    command,
    connect,
    is_lost,
    session_url,
    translated,
)

T = TypeVar("T")

CHANNEL = "chatpanel_jobs"
LONGEST_WAIT_S = 5.0

log = structlog.get_logger(__name__)


class Side:
    """One session, used by one thread at a time."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._raw: Raw | None = None
        self._numbers = Numbers()
        self.pid = 0
        """Of the session that sends word, so that its own process does not listen to itself."""

    def number(self, kind: str) -> int:
        with self._lock:
            self._numbers.begin()  # nothing is given back: units of several threads share the blocks
            try:
                return self._numbers.take(kind)
            except OutOfNumbers:
                self._use(lambda raw: self._numbers.reserve(PostgresConnection(raw), kind, 0))
            return self._numbers.take(kind)

    def tell(self, kinds: frozenset[str]) -> None:
        """Sends word of committed jobs to the other processes.

        Not part of the units' own transactions: a transaction that notifies makes all others wait for its COMMIT. Word
        that is lost costs little, because jobs that are overdue are looked for anyway; so the disk is not waited for.
        """
        text = sql.SQL("BEGIN; SET LOCAL synchronous_commit = off; NOTIFY {}, {}; COMMIT").format(
            sql.Identifier(CHANNEL), sql.Literal(",".join(sorted(kinds)))
        )
        with self._lock:
            self._use(lambda raw: command(raw, text.as_bytes(raw)))

    def _use(self, errand: Callable[[Raw], T]) -> T:
        """Runs the errand, once more on a fresh session if the first had been lost. Both errands may be repeated."""
        for last in (False, True):
            if self._raw is None:
                self._raw = connect(self._url)
                self.pid = self._raw.info.backend_pid
            try:
                return errand(self._raw)
            except (psycopg.Error, StorageFailed) as error:
                lost = is_lost(self._raw)
                self._drop()
                if last or not lost:
                    raise translated(error) if isinstance(error, psycopg.Error) else error from error
        raise AssertionError

    def _drop(self) -> None:
        if self._raw is not None:
            self._raw.close()
        self._raw = None

    def close(self) -> None:
        with self._lock:
            self._drop()


async def listen(url: str, wake: Wake, own_pid: Callable[[], int], stop: asyncio.Event) -> None:
    """Hears what other processes committed, until `stop` is set; comes back by itself when the session is lost."""
    wait_s = 0.1
    while not stop.is_set():
        try:
            async with await psycopg.AsyncConnection.connect(session_url(url), autocommit=True) as session:
                await session.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
                wake(frozenset())  # what was said before this moment was missed
                wait_s = 0.1
                await _hear(session, wake, own_pid, stop)
        except psycopg.Error as error:
            log.warning("not listening to other processes", error=str(error).strip(), again_in_s=wait_s)
            await _pause(stop, wait_s)
            wait_s = min(wait_s * 2, LONGEST_WAIT_S)


async def _hear(
    session: psycopg.AsyncConnection[tuple[object, ...]], wake: Wake, own_pid: Callable[[], int], stop: asyncio.Event
) -> None:
    while not stop.is_set():
        async for word in session.notifies(timeout=0.5, stop_after=1):
            if word.pid != own_pid():
                wake(frozenset(word.payload.split(",")))


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
