"""What the engine on SQLite promises beyond: batches, disks that fill, other processes, its file and its log."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from storage.address import BadAddress, sqlite_path
from storage.engine import Engine, StorageBusy, StorageFailed
from storage.sqlite import SqliteEngine
from tests.storage.conftest import Opener, Tx, Woken, kept, put

UNLIMITED = 1_073_741_823


def path_of(url: str) -> Path:
    path = sqlite_path(url)
    assert path is not None
    return path


@asynccontextmanager
async def opened(url: str, **more: Any) -> AsyncIterator[SqliteEngine[Tx]]:
    db = await SqliteEngine.open(path_of(url), Tx, now_ms=lambda: 0, wake=Woken(), **more)
    try:
        yield db
    finally:
        await db.close()


async def one_batch(db: Engine[Tx], *works: Callable[[Tx], object]) -> list[object]:
    """How works end that reach the writer together, because it was busy when they came."""
    inside, go_on = threading.Event(), threading.Event()

    def hold(tx: Tx) -> None:
        inside.set()
        assert go_on.wait(10)

    async def beside() -> list[object]:
        await asyncio.to_thread(inside.wait, 10)
        ends = asyncio.gather(*[db.write(work) for work in works], return_exceptions=True)
        await asyncio.sleep(0.01)
        go_on.set()
        return await ends

    return (await asyncio.gather(db.write(hold), beside()))[1]


def pages(tx: Tx, limit: int | None = None) -> None:
    """Fills the disk, or makes room again."""
    row = tx.db.one("PRAGMA page_count")
    assert row is not None
    tx.db.one(f"PRAGMA max_page_count = {limit or row[0]}")


async def test_a_failing_commit_fails_its_whole_batch_and_no_other(sqlite_url: str, open_db: Opener) -> None:
    db = await open_db(sqlite_url)

    def orphan(tx: Tx) -> None:
        tx.db.execute("INSERT INTO notes (id, text, owner) VALUES (5, '', 77)")

    ends = await one_batch(db, put(1), orphan, put(2))
    assert [type(end) for end in ends] == [StorageFailed] * 3
    assert "FOREIGN KEY" in str(ends[0])
    assert ends[0] is not ends[1]
    assert await one_batch(db, put(3), put(4)) == [1, 1]
    assert await db.read(kept) == [3, 4]


async def test_a_disk_that_fills_in_the_middle_of_a_batch_keeps_nothing_of_it(sqlite_url: str, open_db: Opener) -> None:
    db = await open_db(sqlite_url)
    await db.write(pages)
    ends = await one_batch(db, put(1), put(2, "x" * 100_000), put(3))
    assert [type(end) for end in ends] == [StorageFailed] * 3
    assert await db.read(kept) == []
    await db.write(lambda tx: pages(tx, UNLIMITED))
    assert await one_batch(db, put(1), put(2, "x" * 100_000), put(3)) == [1, 1, 1]
    assert await db.read(kept) == [1, 2, 3]


async def test_a_unit_cannot_go_on_after_sqlite_has_ended_its_transaction(sqlite_url: str, open_db: Opener) -> None:
    db = await open_db(sqlite_url)
    await db.write(pages)

    def stubborn(tx: Tx) -> str:
        for id in (1, 2):
            try:
                put(id, "x" * 100_000 if id == 1 else "")(tx)
            except StorageFailed:
                continue
        return "fine"

    assert [type(end) for end in await one_batch(db, stubborn, put(3))] == [StorageFailed] * 2
    assert await db.read(kept) == []


async def test_a_batch_takes_one_commit(sqlite_url: str, open_db: Opener) -> None:
    db = await open_db(sqlite_url)
    wal = Path(f"{path_of(sqlite_url)}-wal")
    await db.write(put(1000))
    before = wal.stat().st_size
    assert await one_batch(db, *[put(id) for id in range(200)]) == [1] * 200
    assert wal.stat().st_size - before < 20 * 4120  # a commit each would be 200 pages and more


def lock_elsewhere(path: Path, seconds: float) -> subprocess.Popen[str]:
    script = f"""
import sqlite3, time
raw = sqlite3.connect({str(path)!r}, isolation_level=None)
raw.execute("BEGIN IMMEDIATE")
raw.execute("INSERT INTO notes (id, text) VALUES (77, 'from elsewhere')")
print("locked", flush=True)
time.sleep({seconds})
raw.execute("COMMIT")
"""
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "locked\n"
    return process


async def test_a_writer_in_another_process_is_waited_for(sqlite_url: str, open_db: Opener) -> None:
    db = await open_db(sqlite_url)
    with await asyncio.to_thread(lock_elsewhere, path_of(sqlite_url), 0.3):
        assert await db.write(put(1)) == 1
    assert await db.read(kept) == [1, 77]


async def test_a_writer_that_stays_too_long_is_a_clear_refusal_and_no_more(sqlite_url: str) -> None:
    async with opened(sqlite_url, busy_timeout_ms=50) as db:
        with await asyncio.to_thread(lock_elsewhere, path_of(sqlite_url), 0.5):
            with pytest.raises(StorageBusy, match="another process"):
                await db.write(put(1))
            assert await db.read(kept) == []
        assert await db.write(put(1)) == 1
        assert await db.read(kept) == [1, 77]


async def test_who_waits_behind_a_batch_that_was_kept_waiting_is_refused_with_it(sqlite_url: str) -> None:
    """Else each batch would wait as long as the one before it, and nobody be answered in time."""
    async with opened(sqlite_url, busy_timeout_ms=1200) as db:
        with await asyncio.to_thread(lock_elsewhere, path_of(sqlite_url), 2.2):
            async with asyncio.TaskGroup() as tasks:
                first = tasks.create_task(refused(db.write(put(1))), name="first")
                await asyncio.sleep(0.2)  # in the thread by now: the next one is of another batch
                second = tasks.create_task(refused(db.write(put(2))), name="second")
        assert first.result() and second.result()
        assert await db.write(put(3)) == 1
        assert await db.read(kept) == [3, 77]


async def refused(asked: Awaitable[object]) -> bool:
    try:
        await asked
    except StorageBusy:
        return True
    return False


async def test_a_glance_is_taken_at_once_and_handed_over_where_the_database_is_busy(
    sqlite_url: str, open_db: Opener
) -> None:
    db = await open_db(sqlite_url)
    here, threads = threading.get_ident(), []

    def look(tx: Tx) -> int:
        threads.append(threading.get_ident())
        return len(kept(tx))

    def look_busy(tx: Tx) -> int:
        if threading.get_ident() == here:
            raise StorageBusy("somebody recovers the log")
        return look(tx)

    assert await db.glance(look) == 0
    assert await db.glance(look_busy) == 0
    assert threads[0] == here != threads[1]


async def test_the_log_stays_short_under_a_steady_load(sqlite_url: str) -> None:
    wal, longest = Path(f"{path_of(sqlite_url)}-wal"), 0
    async with opened(sqlite_url, wal_cap_bytes=1 << 20) as db:
        for round_ in range(40):
            ids = range(round_ * 40, round_ * 40 + 40)
            await asyncio.gather(*[db.write(put(id, "x" * 20_000)) for id in ids], *[db.read(kept) for _ in range(5)])
            longest = max(longest, wal.stat().st_size)
        assert len(await db.read(kept)) == 1600
    assert longest < 8 << 20  # 32 MB were written
    assert not wal.exists()


async def test_the_file_is_private_and_its_folder_is_made(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a/b/shop.db"
    async with opened(url):
        modes = {file.name: oct(file.stat().st_mode & 0o777) for file in (tmp_path / "a/b").iterdir()}
    assert modes == {"shop.db": "0o600", "shop.db-wal": "0o600", "shop.db-shm": "0o600"}


async def test_what_is_no_database_is_refused_clearly(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("These are my notes, and no database. " * 100)
    with pytest.raises(StorageFailed, match="not an SQLite database"):
        async with opened(f"sqlite:///{file}"):
            pass
    assert file.read_text().startswith("These are my notes")
    with pytest.raises(StorageFailed):
        async with opened(f"sqlite:///{tmp_path}"):
            pass


def test_addresses_are_read_as_documented(tmp_path: Path) -> None:
    assert sqlite_path("sqlite:///shop.db") == Path(os.getcwd()) / "shop.db"
    assert sqlite_path("sqlite:////var/shop.db") == Path("/var/shop.db")
    assert sqlite_path("sqlite:///my%20shop.db") == Path(os.getcwd()) / "my shop.db"
    assert sqlite_path("postgresql://u:secret@host/shop") is None
    for wrong in ("sqlite://shop.db", "sqlite:///", "shop.db", "mysql://u:secret@host/shop", "sqlite:///:memory:"):
        with pytest.raises(BadAddress) as refused:
            sqlite_path(wrong)
        assert "secret" not in str(refused.value)
