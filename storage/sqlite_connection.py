"""SQLite as a unit of work sees it, the thread that owns a connection, and how a database file is opened.

Never decides when a transaction begins or ends.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import aiosqlite

from storage.dialect import positional
from storage.engine import (
    NOTHING,
    ConstraintViolated,
    OutcomeUnknown,
    Row,
    StorageBusy,
    StorageError,
    StorageFailed,
    Values,
)

BUSY_TIMEOUT_MS = 5000
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_BROKEN = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written",
    sqlite3.SQLITE_CORRUPT: "the database is damaged",
    sqlite3.SQLITE_NOTADB: "the file is not an SQLite database",
    sqlite3.SQLITE_READONLY: "the database may not be written to",
    sqlite3.SQLITE_CANTOPEN: "the database cannot be opened",
    sqlite3.SQLITE_NOMEM: "no memory is left",
    sqlite3.SQLITE_INTERRUPT: "the statement was interrupted",
}


class AioConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, which run whole functions instead of single statements."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._stopped: asyncio.Future[Any] | None = None
        self._thread.daemon = True  # a crash of main must end the process

    @classmethod
    async def open(cls, connector: Callable[[], sqlite3.Connection]) -> AioConnection:
        connection = cls(connector)
        try:
            await connection
        except BaseException:
            # The thread still answers to having been stopped, in this event loop, which may end with this error.
            if connection._stopped is not None:
                await connection._stopped
            raise
        return connection

    def stop(self) -> asyncio.Future[Any] | None:
        self._stopped = super().stop()
        return self._stopped

    @property
    def raw(self) -> sqlite3.Connection:
        """For functions that run in this connection's thread."""
        return self._conn

    def post(self, function: Callable[[], None]) -> None:
        """Runs `function` in the thread. It must not raise: nobody would hear."""
        self._tx.put_nowait((None, function))


class SqliteConnection:
    """The Connection of a unit of work on SQLite."""

    lock_rows = ""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._cursor = raw.cursor()
        self._ended: StorageError | None = None

    def fresh(self) -> None:
        """Forgets what the last transaction left: open statements would keep its snapshot."""
        self._cursor.close()
        self._cursor = self._raw.cursor()
        self._ended = None

    def execute(self, sql: str, values: Values = NOTHING) -> int:
        text, names = positional(sql)
        try:
            return self._cursor.execute(text, [values[name] for name in names]).rowcount
        except sqlite3.Error as error:
            self._refuse(error)

    def one(self, sql: str, values: Values = NOTHING) -> Row | None:
        text, names = positional(sql)
        try:
            row: Row | None = self._cursor.execute(text, [values[name] for name in names]).fetchone()
        except sqlite3.Error as error:
            self._refuse(error)
        return row

    def all(self, sql: str, values: Values = NOTHING) -> list[Row]:
        text, names = positional(sql)
        try:
            return self._cursor.execute(text, [values[name] for name in names]).fetchall()
        except sqlite3.Error as error:
            self._refuse(error)

    def many(self, sql: str, rows: Sequence[Values]) -> int:
        text, names = positional(sql)
        try:
            return self._cursor.executemany(text, [[row[name] for name in names] for row in rows]).rowcount
        except sqlite3.Error as error:
            self._refuse(error)

    def _refuse(self, error: sqlite3.Error) -> NoReturn:
        if self._ended is not None:
            raise self._ended
        found = translated(error)
        if not self._raw.in_transaction:
            # SQLite has ended the transaction itself. A unit that went on would write without one, statement by
            # statement and for good; a closed cursor refuses it.
            self._ended = StorageFailed("SQLite has ended the transaction")
            self._cursor.close()
        if found is error:
            raise error
        raise found from error


def translated(error: sqlite3.Error) -> sqlite3.Error | StorageError:
    """The storage error for what SQLite says. What is a bug in a statement stays as it is."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return error
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return ConstraintViolated(str(error).partition(" constraint failed: ")[2] or str(error))
    if primary in _LOCKED:
        return StorageBusy("another process is writing to the database")
    if primary in _BROKEN:
        kind = OutcomeUnknown if code == sqlite3.SQLITE_IOERR_FSYNC else StorageFailed
        return kind(f"{_BROKEN[primary]} ({error})")
    return error


def connect(path: Path, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> sqlite3.Connection:
    """Opens a database file as the shop uses it, in WAL mode and readable by its owner only. Makes a missing one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        make_private(path)
    except OSError as error:
        raise StorageFailed(f"{path}: {error.strerror}") from error
    try:
        raw = sqlite3.connect(path, timeout=0, isolation_level=None, cached_statements=512, check_same_thread=False)
    except sqlite3.Error as error:
        raise StorageFailed(f"{path}: {error}") from error
    try:
        _configure(raw, busy_timeout_ms)
    except sqlite3.Error as error:
        raw.close()
        found = translated(error)
        raise (type(found) if isinstance(found, StorageError) else StorageFailed)(f"{path}: {found}") from error
    except BaseException:
        raw.close()
        raise
    return raw


def make_private(path: Path) -> None:
    """Makes the file with mode 0600 unless it is there.

    An existing one is not opened: closing it again would drop the locks that SQLite holds on it in this process.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


def _configure(raw: sqlite3.Connection, busy_timeout_ms: int) -> None:
    raw.execute(f"PRAGMA busy_timeout = {busy_timeout_ms:d}")
    (mode,) = _first(raw, "PRAGMA journal_mode = WAL")
    if mode != "wal":
        raise StorageFailed(f"the file system allows no write-ahead log (journal mode {mode})")
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        "wal_autocheckpoint = 0",  # checkpoints run beside the writer, see checkpoints.py
        "cache_size = -8192",
    ):
        raw.execute(f"PRAGMA {pragma}")


def _first(raw: sqlite3.Connection, sql: str) -> Row:
    row: Any = raw.execute(sql).fetchone()
    assert isinstance(row, tuple)
    return row
