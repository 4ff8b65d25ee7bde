"""A small schema for tests of the engine, which know nothing of the shop's tables."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from storage.address import open_engine
from storage.engine import Connection, Engine, Unit
from tests.databases import KINDS, Databases

SCHEMA = """
CREATE TABLE counters (name TEXT PRIMARY KEY, next_value BIGINT NOT NULL) STRICT;
CREATE TABLE owners (id BIGINT PRIMARY KEY) STRICT;
CREATE TABLE notes (
    id BIGINT PRIMARY KEY,
    text TEXT NOT NULL,
    amount BIGINT NOT NULL DEFAULT 0 CONSTRAINT amount_not_negative CHECK (amount >= 0),
    owner BIGINT REFERENCES owners (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Tx:
    """What units of work get here: the engine's own two parts."""

    db: Connection
    unit: Unit


@pytest.fixture(scope="session")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("migrations")
    (folder / "0001_notes.sql").write_text(SCHEMA)
    return folder


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, databases: Databases, schema: Path) -> Iterator[str]:
    with databases.fresh(request.param, schema) as url:
        yield url


@pytest.fixture
def sqlite_url(databases: Databases, schema: Path) -> Iterator[str]:
    with databases.fresh("sqlite", schema) as url:
        yield url


@pytest.fixture
def postgres_url(databases: Databases, schema: Path) -> Iterator[str]:
    with databases.fresh("postgres", schema) as url:
        yield url


@pytest.fixture(params=KINDS)
def empty_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    with databases.fresh(request.param, None) as url:
        yield url


class Woken:
    """Hears what the engine wakes."""

    def __init__(self) -> None:
        self.heard: list[frozenset[str]] = []

    def __call__(self, kinds: frozenset[str]) -> None:
        self.heard.append(kinds)


Opener = Callable[..., Coroutine[Any, Any, Engine[Tx]]]


@pytest.fixture
async def open_db() -> AsyncIterator[Opener]:
    """Opens engines that are closed when the test ends."""
    opened: list[Engine[Tx]] = []

    async def open_one(url: str, **more: Any) -> Engine[Tx]:
        engine = await open_engine(url, Tx, **{"now_ms": lambda: 1000, "wake": Woken(), "sessions": 4, **more})
        opened.append(engine)
        return engine

    yield open_one
    for engine in opened:
        await engine.close()


def put(id: int, text: str = "", amount: int = 0) -> Callable[[Tx], int]:
    def work(tx: Tx) -> int:
        values = {"id": id, "text": text, "amount": amount}
        return tx.db.execute("INSERT INTO notes (id, text, amount) VALUES (:id, :text, :amount)", values)

    return work


def kept(tx: Tx) -> list[int]:
    return [row[0] for row in tx.db.all("SELECT id FROM notes ORDER BY id")]
