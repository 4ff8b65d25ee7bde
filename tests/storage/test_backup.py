"""A backup is whole, private and proven; a restore never costs more than it was asked to."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from storage.backup import backup, restore
from storage.engine import Engine, NotABackup, NotEmpty, SchemaNewer, StorageBusy, StorageFailed
from storage.migrate import migrate
from tests.databases import Databases, Kind
from tests.storage.conftest import Opener, Tx, kept, put


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "shop.backup"


@asynccontextmanager
async def shop(open_db: Opener, url: str) -> AsyncIterator[Engine[Tx]]:
    db = await open_db(url)
    try:
        yield db
    finally:
        await db.close()


def kind_of(url: str) -> Kind:
    return "sqlite" if url.startswith("sqlite") else "postgres"


async def test_a_backup_comes_back_as_it_was(
    url: str, open_db: Opener, file: Path, schema: Path, databases: Databases
) -> None:
    async with shop(open_db, url) as db:
        await asyncio.gather(*[db.write(put(id, "x" * 1000)) for id in range(1000)])
        given = await db.write(lambda tx: tx.unit.number("order"))
        told: list[tuple[int, int]] = []
        await backup(url, file, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 0
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert [found.name for found in file.parent.iterdir()] == [file.name]
    with databases.fresh(kind_of(url), None) as elsewhere:
        await restore(file, elsewhere, folder=schema)
        assert await migrate(elsewhere, lambda: 7, schema) == []
        async with shop(open_db, elsewhere) as db:
            assert await db.read(kept) == list(range(1000))
            assert await db.write(lambda tx: tx.unit.number("order")) > given
            if kind_of(url) == "sqlite":
                assert await db.read(lambda tx: tx.db.one("PRAGMA journal_mode")) == ("wal",)


async def test_a_backup_is_one_moment_while_the_shop_writes_on(
    url: str, open_db: Opener, file: Path, schema: Path, databases: Databases
) -> None:
    stop = asyncio.Event()
    copying, written_beside = threading.Event(), threading.Event()

    def pair(tx: Tx, id: int) -> None:
        put(2 * id, "x" * 2000)(tx)
        put(2 * id + 1, "x" * 2000)(tx)

    async with shop(open_db, url) as db:
        for id in range(500):
            await db.write(partial(pair, id=id))

        async def write_on() -> int:
            id = 500
            while not stop.is_set():
                begun = copying.is_set()
                await db.write(partial(pair, id=id))
                id += 1
                if begun:
                    written_beside.set()
            return id

        def told(_done: int, _total: int) -> None:
            copying.set()
            assert written_beside.wait(30)

        async def copy() -> None:
            await backup(url, file, told)
            stop.set()

        written, _ = await asyncio.gather(write_on(), copy())
    with databases.fresh(kind_of(url), None) as elsewhere:
        await restore(file, elsewhere, folder=schema)
        async with shop(open_db, elsewhere) as db:
            ids = await db.read(kept)
    assert ids == list(range(len(ids)))
    assert len(ids) % 2 == 0
    assert 1000 <= len(ids) <= 2 * written


async def test_a_database_is_not_overwritten_unless_told_to(
    url: str, open_db: Opener, file: Path, schema: Path
) -> None:
    async with shop(open_db, url) as db:
        await db.write(put(1))
        await backup(url, file)
        await db.write(put(2))
    with pytest.raises(NotEmpty):
        await restore(file, url, folder=schema)
    async with shop(open_db, url) as db:
        assert await db.read(kept) == [1, 2]
    await restore(file, url, force=True, folder=schema)
    async with shop(open_db, url) as db:
        assert await db.read(kept) == [1]
        assert await db.write(put(2)) == 1


async def test_a_database_in_use_is_not_overwritten(url: str, open_db: Opener, file: Path, schema: Path) -> None:
    async with shop(open_db, url) as db:
        await db.write(put(1))
        await backup(url, file)
        with pytest.raises(StorageBusy, match="stop the shop"):
            await restore(file, url, force=True, folder=schema)
        assert await db.write(put(2)) == 1
        assert await db.read(kept) == [1, 2]


async def test_what_is_no_backup_is_refused(url: str, file: Path, schema: Path, open_db: Opener) -> None:
    file.parent.mkdir()
    with pytest.raises(NotABackup):
        await restore(file, url, force=True, folder=schema)
    for content in (b"", b"These are my notes. " * 500, b"PGDMP" + bytes(200), b"SQLite format 3\0" + bytes(4080)):
        file.write_bytes(content)
        with pytest.raises(NotABackup):
            await restore(file, url, force=True, folder=schema)
    file.unlink()
    raw = sqlite3.connect(file)
    raw.execute("CREATE TABLE theirs (id)")
    raw.close()
    with pytest.raises(NotABackup):
        await restore(file, url, force=True, folder=schema)
    async with shop(open_db, url) as db:
        assert await db.write(put(1)) == 1


async def test_a_backup_of_a_newer_schema_is_refused(
    url: str, file: Path, schema: Path, tmp_path: Path, databases: Databases
) -> None:
    newer = tmp_path / "newer"
    newer.mkdir()
    for name in ("0001_notes.sql",):
        (newer / name).write_text((schema / name).read_text())
    (newer / "0002_more.sql").write_text("CREATE TABLE more (id BIGINT) STRICT;")
    await migrate(url, lambda: 7, newer)
    await backup(url, file)
    with databases.fresh(kind_of(url), None) as elsewhere:
        with pytest.raises(SchemaNewer, match="0002"):
            await restore(file, elsewhere, folder=schema)
        await restore(file, elsewhere, folder=newer)


async def test_a_backup_that_fails_leaves_the_older_one(tmp_path: Path, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("an older one")
    with pytest.raises(StorageFailed, match="no database"):
        await backup(f"sqlite:///{tmp_path}/missing.db", file)
    assert file.read_text() == "an older one"
    assert not (tmp_path / "missing.db").exists()


async def test_a_backup_needs_a_file_of_its_own(sqlite_url: str, open_db: Opener) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    with pytest.raises(StorageFailed, match="file of its own"):
        await backup(sqlite_url, path)
    async with shop(open_db, sqlite_url) as db:
        assert await db.write(put(1)) == 1


async def test_a_damaged_database_may_be_restored_over(
    sqlite_url: str, open_db: Opener, file: Path, schema: Path
) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    async with shop(open_db, sqlite_url) as db:
        await db.write(put(1))
        await backup(sqlite_url, file)
    path.write_bytes(b"rubbish" * 1000)
    with pytest.raises(NotEmpty):
        await restore(file, sqlite_url, folder=schema)
    await restore(file, sqlite_url, force=True, folder=schema)
    async with shop(open_db, sqlite_url) as db:
        assert await db.read(kept) == [1]
    assert oct(path.stat().st_mode & 0o777) == "0o600"
