"""What every storage engine promises, and how it fails. Has no SQL of its own and knows no driver.

A unit of work is a plain function. The engine runs it in one of the
database's threads, inside a transaction, and answers its caller once the
result is durable. The function may be run again from the start, so its only
effects are those on the connection that it is given.

    StorageError
        StorageBusy             somebody else is writing, or too much is waiting: try again later
        StorageFailed           the change was not kept
            OutcomeUnknown      nobody knows whether it was kept: ask under the change's own key
        ConstraintViolated      the schema forbids the change
        SchemaNewer             the database was made by a newer Chatpanel
        MigrationChanged        the migrations are not those that made the database
        NotABackup              a file that `backup` did not write
        NotEmpty                `restore` would overwrite a database
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, Protocol, TypeVar

T = TypeVar("T")
Tx = TypeVar("Tx")
Tx_co = TypeVar("Tx_co", covariant=True)

Row = tuple[Any, ...]
Values = Mapping[str, object]
NowMs = Callable[[], int]
Wake = Callable[[frozenset[str]], None]
"""Hears the kinds of jobs that were committed; an empty set says that some may have been missed: look at all."""

NOTHING: Final[Values] = {}


class StorageError(Exception):
    """The database did not do what it was asked for."""


class StorageBusy(StorageError):
    """Nothing was done; the same may succeed later."""


class StorageFailed(StorageError):
    """The unit's changes were not kept."""


class OutcomeUnknown(StorageFailed):
    """The answer to COMMIT was lost: the changes are kept, or they are not."""


class ConstraintViolated(StorageError):
    """The schema forbids the change. `name` is the constraint's, else what the database says of it.

    SQLite names the columns of a UNIQUE constraint ("orders.id") where PostgreSQL names the constraint or index.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SchemaNewer(StorageError):
    """The database was migrated by a newer Chatpanel than this one."""


class MigrationChanged(StorageError):
    """A migration differs from what was applied under its number."""


class NotABackup(StorageError):
    """The file is not a backup of Chatpanel."""


class NotEmpty(StorageError):
    """There is a database already."""


class Connection(Protocol):
    """What a unit of work sees: SQL with `:name` parameters, in the thread that owns the transaction."""

    lock_rows: str
    """Ends a SELECT whose rows are about to be changed. Empty on SQLite, whose writer is alone."""

    def execute(self, sql: str, values: Values = NOTHING) -> int:
        """Runs one statement. Answers how many rows it touched."""
        ...

    def one(self, sql: str, values: Values = NOTHING) -> Row | None: ...
    def all(self, sql: str, values: Values = NOTHING) -> list[Row]: ...
    def many(self, sql: str, rows: Sequence[Values]) -> int:
        """Runs one statement for every row of values. Answers how many rows were touched in all."""
        ...


@contextmanager
def savepoint(connection: Connection) -> Iterator[None]:
    """Takes back what its block changed if the block raises.

    A unit that goes on after an error of the database needs it: PostgreSQL refuses every further statement otherwise.
    """
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO SAVEPOINT part")
        connection.execute("RELEASE SAVEPOINT part")
        raise
    connection.execute("RELEASE SAVEPOINT part")


class Unit:
    """What the engine knows of one run of one unit of work."""

    __slots__ = ("after_commit", "now_ms", "number")

    def __init__(self, now_ms: int, number: Callable[[str], int]) -> None:
        self.now_ms = now_ms
        self.number = number
        """Gives a short public number of a kind ("order") that was never given before."""
        self.after_commit: set[str] = set()
        """Kinds of jobs to wake once the unit is durable."""


MakeTx = Callable[[Connection, Unit], Tx]
"""Makes what a unit of work is given, anew for each run."""


def no_number(kind: str) -> int:
    raise AssertionError(f"a read gives out no numbers, not even of {kind}")


class Engine(Protocol[Tx_co]):
    """A database. `Tx_co` is what units of work are given: made for each run from a Connection and a Unit."""

    async def write(self, work: Callable[[Tx_co], T], *, lane: str | None = None) -> T:
        """Runs `work` in a transaction and answers when its changes are durable.

        What `work` raises is raised here, and nothing of it is kept. Works of one lane run one behind another, in the
        order in which they came. A caller that is cancelled may find its change made.

        Raises StorageBusy, StorageFailed, OutcomeUnknown, and ConstraintViolated out of `work`.
        """
        ...

    async def read(self, work: Callable[[Tx_co], T]) -> T:
        """Runs `work` on one consistent snapshot that holds all that was durable when it was asked for."""
        ...

    async def glance(self, work: Callable[[Tx_co], T]) -> T:
        """As `read`, for what looks at a few rows by their keys and is done sooner than it could be handed over.

        SQLite runs it at once, in the event loop's own thread; PostgreSQL reads it like anything else.
        """
        ...

    async def run(self, stop: asyncio.Event) -> None:
        """Does what the engine has to do beside its work until `stop` is set; to be started once, by main."""
        ...

    async def close(self) -> None:
        """Finishes what was asked for, refuses what comes after, and lets go of the database."""
        ...
