"""Copies of the whole database, taken while the shop runs, and the way back. Never leaves half a copy.

SQLite: the copy is an SQLite file of its own. PostgreSQL: an archive written
by pg_dump. What `restore` takes the place of is kept until its successor is
complete and proven.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from storage.address import sqlite_path
from storage.engine import NotABackup, NotEmpty, SchemaNewer, StorageBusy, StorageFailed
from storage.migrate import APPLICATION_ID, FOLDER, latest_version, version_in
from storage.sqlite_connection import make_private, translated

PAGES_A_STEP = 512

Progress = Callable[[int, int], None]
"""Hears how much is done and how much there is, in another thread than the caller's."""


def no_progress(done: int, total: int) -> None:
    return None


async def backup(url: str, file: Path, progress: Progress = no_progress) -> None:
    """Writes a consistent copy of the database into `file`, readable by its owner only; the shop goes on meanwhile.

    An older file of that name is replaced once the copy is complete. Raises StorageFailed.
    """
    path = sqlite_path(url)
    if path is not None:
        await asyncio.to_thread(_backup_sqlite, path, file, progress)
        return
    from storage.backup_postgres import backup_postgres

    await asyncio.to_thread(backup_postgres, url, file, progress)


async def restore(
    file: Path, url: str, *, force: bool = False, progress: Progress = no_progress, folder: Path = FOLDER
) -> None:
    """Makes the database what it was when `file` was written. The shop must not be running.

    Raises NotABackup, SchemaNewer, NotEmpty unless `force`, StorageBusy while somebody uses the database, and
    StorageFailed; then the database is as it was.
    """
    path = sqlite_path(url)
    newest = latest_version(folder)
    if path is not None:
        await asyncio.to_thread(_restore_sqlite, file, path, force, newest, progress)
        return
    from storage.backup_postgres import restore_postgres

    await asyncio.to_thread(restore_postgres, file, url, force, newest, progress)


def refuse_newer(version: int, newest: int) -> None:
    """What both kinds of backups are asked before anything is touched."""
    if version == 0:
        raise NotABackup("the file holds no migrated database of Chatpanel")
    if version > newest:
        raise SchemaNewer(f"the backup has schema {version:04d}, this Chatpanel knows {newest:04d} at most")


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Gives a private file beside `file` that takes its place, on the disk for good, once the block is done."""
    partial = file.with_name(f".{file.name}.{os.getpid()}.partial")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        make_private(partial)
        yield partial
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.replace(file)
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise StorageFailed(f"{file}: {error.strerror or error}") from error
    finally:
        for rest in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{partial}{rest}").unlink()


def _backup_sqlite(path: Path, file: Path, progress: Progress) -> None:
    if not path.exists():
        raise StorageFailed(f"there is no database {path}")
    if file.exists() and file.samefile(path):
        raise StorageFailed("a backup needs a file of its own")
    with replacing(file) as partial:
        _copy(path, partial, progress)
        with _open(partial, "rw") as copy:
            _settle(copy, "DELETE")  # one file, without a log beside it


def _restore_sqlite(file: Path, path: Path, force: bool, newest: int, progress: Progress) -> None:
    if not file.is_file():
        raise NotABackup(f"there is no file {file}")
    _inspect(file, newest)
    if path.exists():
        if path.samefile(file):
            raise NotABackup("a database cannot be restored from itself")
        _take_over(path, force)
    with replacing(path) as partial:
        _copy(file, partial, progress)
        with _open(partial, "rw") as copy:
            _settle(copy, "WAL")
        for rest in ("-wal", "-shm"):
            Path(f"{path}{rest}").unlink(missing_ok=True)


def _inspect(file: Path, newest: int) -> None:
    try:
        with _open(file, "ro") as copy:
            (application,) = copy.execute("PRAGMA application_id").fetchone()
            version = version_in(copy) if application == APPLICATION_ID else 0
    except StorageFailed as error:
        raise NotABackup(f"{file} is no database: {error}") from error
    refuse_newer(version, newest)


def _take_over(path: Path, force: bool) -> None:
    """Makes sure that the old database may go, and that nobody has it open."""
    try:
        with _open(path, "rw") as old:
            old.execute("PRAGMA busy_timeout = 1000")
            tables = old.execute("SELECT count(name) FROM sqlite_schema").fetchone()
            if tables != (0,) and not force:
                raise NotEmpty(f"{path} is a database already; to replace it is to lose what it holds")
            old.execute("PRAGMA journal_mode = DELETE")  # granted to the only one who has it open
    except StorageBusy:
        raise StorageBusy(f"{path} is in use; stop the shop first") from None
    except StorageFailed as error:  # a damaged database is what one restores over
        if not force:
            raise NotEmpty(f"{path} is there and cannot be read ({error})") from error


def _copy(source: Path, target: Path, progress: Progress) -> None:
    """Copies one snapshot: the open read keeps writers from starting the copy over again."""

    def told(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with _open(source, "ro") as reading, _open(target, "rw") as writing:
        reading.execute("BEGIN")
        reading.execute("SELECT count(name) FROM sqlite_schema").fetchone()
        reading.backup(writing, pages=PAGES_A_STEP, progress=told, sleep=0)
        reading.execute("ROLLBACK")


def _settle(copy: sqlite3.Connection, mode: str) -> None:
    copy.execute(f"PRAGMA journal_mode = {mode}")
    (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise StorageFailed(f"the copy is damaged: {verdict}")


@contextmanager
def _open(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)) as raw:
            yield raw
    except sqlite3.Error as error:
        raise translated(error) from error
