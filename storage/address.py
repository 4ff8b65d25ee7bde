"""Where a database is: the meaning of DATABASE_URL, and the engine behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote

from storage.engine import Engine, MakeTx, NowMs, StorageError, Wake
from storage.sqlite import SqliteEngine

Tx = TypeVar("Tx")

_SQLITE = "sqlite:///"


class BadAddress(StorageError):
    """The database's URL names nothing that the shop can use."""


def sqlite_path(url: str) -> Path | None:
    """The file of `sqlite:///relative.db` or `sqlite:////absolute.db`; None for PostgreSQL.

    Never shows the address in what it raises: it may hold a password.
    """
    if url.startswith(("postgresql://", "postgres://")):
        return None
    name = unquote(url.removeprefix(_SQLITE))
    if not url.startswith(_SQLITE) or name in ("", "/", ":memory:"):
        raise BadAddress("a database is sqlite:///file.db, sqlite:////folder/file.db or postgresql://user@host/name")
    return Path(name).absolute()


async def open_engine(
    url: str, make_tx: MakeTx[Tx], *, now_ms: NowMs, wake: Wake, sessions: int = 8, readers: int = 2
) -> Engine[Tx]:
    """Opens the database that `url` names: `readers` counts for SQLite, `sessions` for PostgreSQL.

    `wake` is called in the event loop's thread with the kinds of jobs that were committed.
    """
    path = sqlite_path(url)
    if path is not None:
        return await SqliteEngine.open(path, make_tx, now_ms=now_ms, wake=wake, readers=readers)
    from storage.postgres import PostgresEngine  # a shop on SQLite does without the driver

    return await PostgresEngine.open(url, make_tx, now_ms=now_ms, wake=wake, size=sessions)
