"""Many units of work, one COMMIT: what SQLite's writer does in its thread. Never touches the event loop.

Each unit has a savepoint of its own, so one that fails is taken back and fails
alone. The disk is waited for once a batch; that is where the speed comes from.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from storage.engine import MakeTx, NowMs, StorageBusy, StorageError, StorageFailed, Unit, no_number
from storage.numbers import Numbers, OutOfNumbers
from storage.sqlite_connection import SqliteConnection, translated
from storage.waiting import Waiting, fail

T = TypeVar("T")
Tx = TypeVar("Tx")
MOST_ATTEMPTS = 20


class Writer(Generic[Tx]):
    """The one connection that writes."""

    def __init__(self, raw: sqlite3.Connection, make_tx: MakeTx[Tx], now_ms: NowMs) -> None:
        self._raw = raw
        self._control = raw.cursor()
        self._connection = SqliteConnection(raw)
        self._make_tx = make_tx
        self._now_ms = now_ms
        self._numbers = Numbers()
        self._out_of: dict[str, int] = {}

    def run(self, batch: Sequence[Waiting[Tx]]) -> list[Waiting[Tx]]:
        """Runs the units and commits them together; each then holds its value or its error.

        Answers those that ran out of numbers and are to be run again, before any other.
        """
        again: list[Waiting[Tx]] = []
        try:
            self._connection.fresh()
            if self._out_of:
                self._reserve()
            self._raw.execute("BEGIN IMMEDIATE")
            for unit in batch:
                if not unit.future.cancelled():
                    self._run_one(unit, again)
                    if not self._raw.in_transaction:
                        raise StorageFailed("SQLite has ended the transaction") from unit.error
            self._connection.fresh()
            self._raw.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - whatever it was, every caller hears of it
            fail(batch, self._given_up(error))
            return []
        return again

    def _run_one(self, unit: Waiting[Tx], again: list[Waiting[Tx]]) -> None:
        execute = self._control.execute
        about = Unit(self._now_ms(), self._numbers.take)
        self._numbers.begin()
        execute("SAVEPOINT unit")
        try:
            unit.value = unit.work(self._make_tx(self._connection, about))
            if self._raw.in_transaction:
                execute("RELEASE unit")
            unit.wakes = about.after_commit
            return
        except OutOfNumbers as error:
            self._numbers.give_back()
            unit.attempts += 1
            if unit.attempts > MOST_ATTEMPTS:
                unit.error = StorageFailed(f"the unit takes too many numbers of {error.kind}")
            else:
                self._out_of[error.kind] = max(self._out_of.get(error.kind, 0), unit.attempts)
                again.append(unit)
        except BaseException as error:  # noqa: BLE001 - a unit's failure is its caller's
            unit.error = error
        if self._raw.in_transaction:
            execute("ROLLBACK TO unit")
            execute("RELEASE unit")

    def _reserve(self) -> None:
        out_of, self._out_of = self._out_of, {}
        self._raw.execute("BEGIN IMMEDIATE")
        for kind, attempts in out_of.items():
            self._numbers.reserve(self._connection, kind, attempts - 1)
        self._raw.execute("COMMIT")

    def _given_up(self, error: BaseException) -> StorageError:
        """Ends the transaction and says why. One object for all callers: they only read it."""
        if self._raw.in_transaction:
            try:
                self._raw.execute("ROLLBACK")
            except sqlite3.Error as second:
                return StorageFailed(f"the transaction could not be taken back ({second})")
        found = translated(error) if isinstance(error, sqlite3.Error) else error
        if isinstance(found, StorageBusy | StorageFailed):
            return found
        failed = StorageFailed(f"the transaction was not kept: {found}")
        failed.__cause__ = error
        return failed


class Reader(Generic[Tx]):
    """A connection that only reads. A batch of reads shares one snapshot."""

    def __init__(self, raw: sqlite3.Connection, make_tx: MakeTx[Tx], now_ms: NowMs) -> None:
        raw.execute("PRAGMA query_only = ON")
        self._raw = raw
        self._connection = SqliteConnection(raw)
        self._make_tx = make_tx
        self._now_ms = now_ms

    def glance(self, work: Callable[[Tx], T]) -> T:
        """Runs one read, in whichever thread asks: it must be the only one that uses this reader."""
        self._connection.fresh()
        try:
            self._raw.execute("BEGIN")
            return work(self._make_tx(self._connection, Unit(self._now_ms(), no_number)))
        finally:
            self._connection.fresh()
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")

    def run(self, batch: Sequence[Waiting[Tx]]) -> None:
        """Runs the reads; each then holds its value or its error."""
        connection, make_tx, now_ms = self._connection, self._make_tx, self._now_ms
        for unit in batch:
            try:
                if not self._raw.in_transaction:
                    connection.fresh()
                    self._raw.execute("BEGIN")
                unit.value = unit.work(make_tx(connection, Unit(now_ms(), no_number)))
            except BaseException as error:  # noqa: BLE001 - a unit's failure is its caller's
                unit.error = error
        try:
            connection.fresh()
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
        except sqlite3.Error as error:
            fail(batch, StorageFailed(f"a read could not be ended: {error}"))
