"""What a thread of the PostgreSQL engine does with units of work. Never touches the event loop."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from storage.engine import (
    MakeTx,
    NowMs,
    OutcomeUnknown,
    StorageError,
    StorageFailed,
    Unit,
    no_number,
)
from storage.postgres_connection import (
    PostgresConnection,
    Raw,
    RunAgain,
    command,
    connect,
    is_lost,
    is_spoiled,
    prepare_session,
    session_url,
    translated,
)
from storage.waiting import Waiting, fail

Tx = TypeVar("Tx")

ATTEMPTS = 8
FIRST_BACKOFF_S = 0.004
SESSION_WITHIN_S = 10.0


class Lost(StorageFailed):
    """The session ended before COMMIT was sent, so nothing was kept."""


class Units(Generic[Tx]):
    """The pool of sessions, and what is done in one of them."""

    def __init__(self, url: str, make_tx: MakeTx[Tx], now_ms: NowMs, number: Callable[[str], int], size: int) -> None:
        self.size = size
        self._url = url
        self._make_tx = make_tx
        self._now_ms = now_ms
        self._number = number
        self._pool: ConnectionPool[Raw] = ConnectionPool(
            session_url(url),
            min_size=size,
            max_size=size,
            timeout=SESSION_WITHIN_S,
            open=False,
            configure=prepare_session,
            kwargs={"autocommit": True},
        )

    def open(self) -> None:
        connect(self._url).close()  # says at once what is wrong, where the pool would go on trying
        try:
            self._pool.open(wait=True, timeout=SESSION_WITHIN_S)
        except PoolTimeout as error:
            raise StorageFailed("PostgreSQL cannot be reached") from error

    def close(self) -> None:
        self._pool.close()

    def write(self, batch: Sequence[Waiting[Tx]]) -> None:
        """Runs the units, several of them in one transaction; each then holds its value or its error."""
        batch = [unit for unit in batch if not unit.future.cancelled()]
        for unit in self._write_together(batch) if len(batch) > 1 else batch:
            try:
                self._write(unit)
            except BaseException as error:  # noqa: BLE001 - a unit's failure is its caller's
                unit.error = error

    def _write_together(self, batch: Sequence[Waiting[Tx]]) -> list[Waiting[Tx]]:
        """Runs the units in one transaction, each behind a savepoint.

        Answers those that are to be run by themselves: one that collided with another session, or, where the
        transaction as a whole was not kept, all that had not failed on their own.
        """
        again: list[Waiting[Tx]] = []
        raw = self._session()
        try:
            connection = self._begin(raw, b"BEGIN ISOLATION LEVEL READ COMMITTED; SAVEPOINT unit")
            for unit in batch:
                self._run_behind_savepoint(raw, connection, unit, again)
            self._commit(raw)
        except OutcomeUnknown as error:
            fail([unit for unit in batch if unit.error is None and unit not in again], error)
        except (psycopg.Error, StorageError):
            _end(raw)
            return [unit for unit in batch if unit.error is None]
        finally:
            self._pool.putconn(raw)
        return again

    def _run_behind_savepoint(
        self, raw: Raw, connection: PostgresConnection, unit: Waiting[Tx], again: list[Waiting[Tx]]
    ) -> None:
        about = Unit(self._now_ms(), self._number)
        try:
            unit.value = unit.work(self._make_tx(connection, about))
            if connection.failure is not None and is_spoiled(raw):
                raise connection.failure
            unit.wakes = about.after_commit
            command(raw, b"RELEASE SAVEPOINT unit; SAVEPOINT unit")
        except BaseException as error:
            if is_lost(raw):
                raise Lost(str(error)) from error
            if isinstance(error, RunAgain) or (is_spoiled(raw) and isinstance(connection.failure, RunAgain)):
                again.append(unit)
            else:
                unit.error = error
            command(raw, b"ROLLBACK TO SAVEPOINT unit")
        connection.failure = None

    def _write(self, unit: Waiting[Tx]) -> None:
        lost = False
        for attempt in range(ATTEMPTS):
            try:
                self._attempt(unit)
                return
            except RunAgain:
                if attempt == ATTEMPTS - 1:
                    raise
                time.sleep(FIRST_BACKOFF_S * 2**attempt * random.random())
            except Lost:
                if lost:
                    raise
                lost = True
                self._pool.check()  # the others of the pool are likely lost too

    def _attempt(self, unit: Waiting[Tx]) -> None:
        about = Unit(self._now_ms(), self._number)
        raw = self._session()
        try:
            connection = self._begin(raw, b"BEGIN ISOLATION LEVEL READ COMMITTED")
            try:
                value = unit.work(self._make_tx(connection, about))
                if connection.failure is not None and is_spoiled(raw):
                    raise connection.failure  # the unit went on without a savepoint; COMMIT would be a rollback
            except BaseException as error:
                self._take_back(raw, connection, error)
                raise
            self._commit(raw)
        finally:
            self._pool.putconn(raw)
        unit.value, unit.wakes = value, about.after_commit

    def read(self, batch: Sequence[Waiting[Tx]]) -> None:
        """Runs the reads on one snapshot; each then holds its value or its error."""
        rest = list(batch)
        for last in (False, True):
            try:
                raw = self._session()
            except StorageFailed as error:
                fail(rest, error)
                return
            try:
                self._read(raw, rest)
            finally:
                self._pool.putconn(raw)
            rest = [unit for unit in rest if isinstance(unit.error, Lost)]
            if not rest:
                return
            if not last:
                self._pool.check()
                for unit in rest:
                    unit.error = None

    def _read(self, raw: Raw, batch: Sequence[Waiting[Tx]]) -> None:
        connection: PostgresConnection | None = None
        for unit in batch:
            try:
                if connection is None:
                    connection = self._begin(raw, b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                unit.value = unit.work(self._make_tx(connection, Unit(self._now_ms(), no_number)))
                if connection.failure is not None and is_spoiled(raw):
                    raise connection.failure
            except BaseException as error:  # noqa: BLE001 - a unit's failure is its caller's
                unit.error = error
                if is_lost(raw):
                    unit.error = Lost(str(error))
                elif is_spoiled(raw):
                    _end(raw)
                    connection = None
        _end(raw)

    def _session(self) -> Raw:
        try:
            return self._pool.getconn()
        except PoolTimeout as error:
            raise StorageFailed("PostgreSQL cannot be reached") from error

    def _begin(self, raw: Raw, how: bytes) -> PostgresConnection:
        try:
            command(raw, how)
        except psycopg.Error as error:
            raise Lost(str(error).strip()) from error
        return PostgresConnection(raw)

    def _take_back(self, raw: Raw, connection: PostgresConnection, error: BaseException) -> None:
        """Ends the failed transaction. Raises where the unit is to be run again: what it raised came of that."""
        if is_lost(raw):
            raise Lost(str(connection.failure or error)) from error
        again = is_spoiled(raw) and isinstance(connection.failure, RunAgain)
        try:
            command(raw, b"ROLLBACK")
        except psycopg.Error:
            raw.close()  # the server rolls back by itself
        if again and connection.failure is not None:
            raise connection.failure from error

    def _commit(self, raw: Raw) -> None:
        try:
            tag = command(raw, b"COMMIT")
        except psycopg.Error as error:
            if is_lost(raw):
                raise OutcomeUnknown("the connection was lost during COMMIT") from error
            found = translated(error)
            raise found if isinstance(found, StorageError) else StorageFailed(f"COMMIT failed: {found}") from error
        if tag != b"COMMIT":
            raise StorageFailed("PostgreSQL took the transaction back at COMMIT")


def _end(raw: Raw) -> None:
    """Ends a read. What was read stays true whatever becomes of the session."""
    with suppress(psycopg.Error):
        command(raw, b"ROLLBACK")
