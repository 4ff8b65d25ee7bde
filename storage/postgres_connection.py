"""PostgreSQL as a unit of work sees it, and how its sessions are set up.

Never decides when a transaction begins or ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NoReturn

import psycopg
from psycopg import errors
from psycopg.abc import Buffer
from psycopg.adapt import Dumper, Loader
from psycopg.conninfo import make_conninfo
from psycopg.pq import ConnStatus, DiagnosticField, ExecStatus, Format, TransactionStatus
from psycopg.types.string import StrDumper

from storage.dialect import numbered
from storage.engine import NOTHING, ConstraintViolated, Row, StorageBusy, StorageError, StorageFailed, Values

Raw = psycopg.Connection[Row]

APPLICATION = "chatpanel"
STATEMENT_TIMEOUT_MS = 15_000
LOCK_TIMEOUT_MS = 5_000
IDLE_TIMEOUT_MS = 15_000
NETWORK = {
    "connect_timeout": 10,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}


class RunAgain(StorageBusy):
    """PostgreSQL chose this unit as the victim of a deadlock or of a conflict."""


class _Int8(Dumper):
    """Every int is a bigint, so that one statement has one plan, and what does not fit is refused here."""

    oid = psycopg.adapters.types["int8"].oid
    format = Format.BINARY

    def dump(self, obj: int) -> Buffer:
        return obj.to_bytes(8, "big", signed=True)  # OverflowError, as on SQLite


class _WholeNumeric(Loader):
    """The sum of bigints is numeric here and an integer on SQLite."""

    def load(self, data: Buffer) -> int | Decimal:
        text = bytes(data).decode()
        return int(text) if text.lstrip("-").isdigit() else Decimal(text)


class PostgresConnection:
    """The Connection of a unit of work on PostgreSQL."""

    lock_rows = " FOR UPDATE"

    def __init__(self, raw: Raw) -> None:
        self._cursor = psycopg.RawCursor(raw)
        self.failure: StorageError | None = None
        """Why PostgreSQL refuses the rest of the transaction, if it does."""

    def _run(self, sql: str, values: Values) -> psycopg.RawCursor[Row]:
        text, names = numbered(sql)
        try:
            return self._cursor.execute(text, [values[name] for name in names])
        except psycopg.Error as error:
            self._refuse(error)

    def execute(self, sql: str, values: Values = NOTHING) -> int:
        return self._run(sql, values).rowcount

    def one(self, sql: str, values: Values = NOTHING) -> Row | None:
        return self._run(sql, values).fetchone()

    def all(self, sql: str, values: Values = NOTHING) -> list[Row]:
        return self._run(sql, values).fetchall()

    def many(self, sql: str, rows: Sequence[Values]) -> int:
        text, names = numbered(sql)
        if not rows:
            return 0
        try:
            self._cursor.executemany(text, [[row[name] for name in names] for row in rows])
        except psycopg.Error as error:
            self._refuse(error)
        return self._cursor.rowcount

    def _refuse(self, error: psycopg.Error) -> NoReturn:
        found = translated(error)
        if isinstance(error, errors.InFailedSqlTransaction):
            raise found from error
        if isinstance(found, StorageError):
            self.failure = found
            raise found from error
        self.failure = StorageFailed(f"a statement before it had failed: {error}")
        raise error


def translated(error: psycopg.Error) -> psycopg.Error | StorageError:
    """The storage error for what PostgreSQL says. What is a bug in a statement stays as it is."""
    match error:
        case errors.DeadlockDetected() | errors.SerializationFailure():
            return RunAgain("units of work kept colliding")
        case psycopg.IntegrityError() | errors.RaiseException():
            return ConstraintViolated(error.diag.constraint_name or error.diag.message_primary or str(error))
        case errors.LockNotAvailable():
            return StorageBusy("another unit of work holds a row for too long")
        case errors.QueryCanceled():
            return StorageBusy("a statement took too long")
        case errors.NumericValueOutOfRange():
            return ConstraintViolated("an integer has more than 64 bits")
        case psycopg.OperationalError() | psycopg.InternalError():
            return StorageFailed(f"PostgreSQL: {str(error).strip() or type(error).__name__}")
    return error


def is_lost(raw: Raw) -> bool:
    return raw.pgconn.status != ConnStatus.OK


def is_spoiled(raw: Raw) -> bool:
    """Whether PostgreSQL would answer COMMIT with a rollback."""
    return raw.pgconn.transaction_status == TransactionStatus.INERROR


def command(raw: Raw, sql: bytes) -> bytes:
    """Runs BEGIN, COMMIT and the like in one round trip, past psycopg's own bookkeeping. Answers the command's tag."""
    result = raw.pgconn.exec_(sql)
    if result.status not in (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK):
        if result.error_field(DiagnosticField.SQLSTATE):
            raise errors.error_from_result(result)
        raise psycopg.OperationalError(raw.pgconn.get_error_message())
    return result.command_status or b""


def prepare_session(raw: Raw) -> None:
    """What holds for every session of the shop, whoever opened it."""
    raw.prepare_threshold = 2
    raw.prepared_max = 500
    raw.adapters.register_dumper(int, _Int8)
    raw.adapters.register_dumper(bool, _Int8)
    raw.adapters.register_dumper(str, StrDumper)
    raw.adapters.register_loader("numeric", _WholeNumeric)
    command(
        raw,
        f"SET statement_timeout = {STATEMENT_TIMEOUT_MS}; SET lock_timeout = {LOCK_TIMEOUT_MS};"
        f"SET idle_in_transaction_session_timeout = {IDLE_TIMEOUT_MS}; SET jit = off".encode(),
    )


def session_url(url: str) -> str:
    return make_conninfo(url, application_name=APPLICATION, client_encoding="utf8", **NETWORK)


def connect(url: str) -> Raw:
    """One session outside the pool, with the same settings. Raises StorageFailed."""
    try:
        raw = psycopg.connect(session_url(url), autocommit=True)
    except psycopg.Error as error:
        raise StorageFailed(f"PostgreSQL: {str(error).strip()}") from error
    prepare_session(raw)
    return raw
