"""Brings a database to the newest schema. Each migration runs once, whole or not at all; never undoes one.

`NNNN_name.sql` is for both databases, `NNNN_name.sqlite.sql` and
`NNNN_name.postgres.sql` for one of them, right after it, in one transaction.
Whoever comes second while another process migrates waits, and finds it done.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from storage.address import sqlite_path
from storage.dialect import migration_for_postgres, migration_for_sqlite
from storage.engine import MigrationChanged, NowMs, SchemaNewer, StorageError, StorageFailed
from storage.sqlite_connection import connect, translated

FOLDER: Final = Path(__file__).parent / "migrations"
APPLICATION_ID = int.from_bytes(b"Chat", "big")
BUSY_TIMEOUT_MS = 60_000

_FILE = re.compile(r"(\d{4})_(\w+?)(?:\.(sqlite|postgres))?\.sql")
TABLE = """
    CREATE TABLE IF NOT EXISTS schema_migrations (
        number BIGINT PRIMARY KEY,
        name TEXT NOT NULL,
        checksum TEXT NOT NULL,
        applied_ms BIGINT NOT NULL
    )
"""
APPLIED = "SELECT number, name, checksum FROM schema_migrations ORDER BY number"


@dataclass(frozen=True, slots=True)
class Migration:
    """What runs under one number on one kind of database."""

    number: int
    name: str
    sql: str
    checksum: str


class Applied(Protocol):
    """A row of schema_migrations."""

    def __getitem__(self, index: int, /) -> object: ...


async def migrate(url: str, now_ms: NowMs, folder: Path = FOLDER) -> list[str]:
    """Applies what is missing and answers its names.

    Raises SchemaNewer, MigrationChanged, StorageBusy and StorageFailed; then the database is as it was, or complete up
    to the migration before the one that failed.
    """
    path = sqlite_path(url)
    if path is not None:
        return await asyncio.to_thread(_migrate_sqlite, path, now_ms, read_folder(folder, "sqlite"))
    from storage.migrate_postgres import migrate_postgres

    return await asyncio.to_thread(migrate_postgres, url, now_ms, read_folder(folder, "postgres"))


async def current_version(url: str) -> int:
    """The number of the newest migration that was applied; 0 for a database without any."""
    path = sqlite_path(url)
    if path is not None:
        return await asyncio.to_thread(_sqlite_version, path)
    from storage.migrate_postgres import postgres_version

    return await asyncio.to_thread(postgres_version, url)


def latest_version(folder: Path = FOLDER) -> int:
    """The number of the newest migration that this code knows."""
    return max((migration.number for migration in read_folder(folder, "sqlite")), default=0)


def read_folder(folder: Path, dialect: str) -> list[Migration]:
    """The migrations for one kind of database, in their order."""
    parts: dict[int, list[str]] = {}
    written: dict[int, str] = {}
    names: dict[int, str] = {}
    for file in sorted(folder.glob("*.sql"), key=lambda file: (file.name.count("."), file.name)):  # twins last
        match = _FILE.fullmatch(file.name)
        if match is None:
            raise StorageFailed(f"{file.name} is no name for a migration; 0001_name.sql would be one")
        number, name, twin = int(match[1]), match[2], match[3]
        if names.setdefault(number, name) != name:
            raise StorageFailed(f"two migrations have the number {number}: {names[number]} and {name}")
        texts = parts.setdefault(number, [])
        if twin in (None, dialect):
            text = file.read_text(encoding="utf-8")
            spelled = migration_for_sqlite if dialect == "sqlite" else migration_for_postgres
            texts.append(text if twin else spelled(text))
            written[number] = written.get(number, "") + text
    return [
        Migration(number, names[number], "\n".join(parts[number]), _checksum(written.get(number, "")))
        for number in sorted(parts)
    ]


def _checksum(text: str) -> str:
    """Of what a person wrote, not of how it was respelled for a database: that code may change."""
    return hashlib.sha256(text.encode()).hexdigest()


def pending(known: Sequence[Migration], applied: Iterable[Applied]) -> list[Migration]:
    """What is to be applied. Refuses a database whose story differs from ours."""
    by_number = {migration.number: migration for migration in known}
    newest_known = max(by_number, default=0)
    newest = 0
    for number, name, checksum in ((row[0], row[1], row[2]) for row in applied):
        assert isinstance(number, int)
        newest = max(newest, number)
        if number > newest_known:
            raise SchemaNewer(
                f"the database has migration {number:04d} ({name}), this Chatpanel knows {newest_known:04d} at most; "
                "start the newer one, or restore a backup from before"
            )
        migration = by_number.get(number)
        if migration is None or migration.name != name or migration.checksum != checksum:
            raise MigrationChanged(
                f"migration {number:04d} ({name}) has changed since it was applied; put its file back as it was and "
                "make the change in a new one"
            )
        del by_number[number]
    late = [migration for migration in by_number.values() if migration.number < newest]
    if late:
        raise MigrationChanged(
            f"migration {late[0].number:04d} ({late[0].name}) came after {newest:04d} was applied; give it a new number"
        )
    return sorted(by_number.values(), key=lambda migration: migration.number)


def _migrate_sqlite(path: Path, now_ms: NowMs, known: Sequence[Migration]) -> list[str]:
    done: list[str] = []
    with closing(connect(path, busy_timeout_ms=BUSY_TIMEOUT_MS)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")  # a table may be made anew under those that refer to it
        step: Migration | None = None
        try:
            if raw.execute("PRAGMA application_id").fetchone()[0] not in (0, APPLICATION_ID):
                raise StorageFailed(f"{path} is the database of another program")
            while True:
                raw.execute("BEGIN IMMEDIATE")
                raw.execute(migration_for_sqlite(TABLE))
                rest = pending(known, raw.execute(APPLIED).fetchall())
                if not rest:
                    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                    raw.execute("COMMIT")
                    return done
                step = rest[0]
                _apply_sqlite(raw, step, now_ms())
                raw.execute("COMMIT")
                done.append(step.name)
        except sqlite3.Error as error:
            found = translated(error)
            kind = type(found) if isinstance(found, StorageError) else StorageFailed
            raise kind(f"migration {step.number:04d} ({step.name}): {found}" if step else str(found)) from error
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")


def _apply_sqlite(raw: sqlite3.Connection, migration: Migration, at_ms: int) -> None:
    for statement in statements(migration.sql):
        raw.execute(statement)
        if not raw.in_transaction:
            raise StorageFailed(f"migration {migration.number:04d} ({migration.name}) ends the transaction it runs in")
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise StorageFailed(f"migration {migration.number:04d} ({migration.name}) breaks references in {broken[0]}")
    raw.execute(
        "INSERT INTO schema_migrations (number, name, checksum, applied_ms) VALUES (?, ?, ?, ?)",
        (migration.number, migration.name, migration.checksum, at_ms),
    )


def statements(sql: str) -> Iterable[str]:
    """Cuts a script at the semicolons that end a statement; those inside triggers, strings and comments do not."""
    begun = ""
    for piece in re.split(r"(?<=;)", sql):
        begun += piece
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""
    if begun.strip():
        yield begun


def _sqlite_version(path: Path) -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        return version_in(raw)


def version_in(raw: sqlite3.Connection) -> int:
    """The schema's version in an open SQLite database. Raises StorageFailed where the file is no database."""
    try:
        tables = raw.execute("SELECT count(name) FROM sqlite_schema WHERE name = 'schema_migrations'").fetchone()
        if tables == (0,):
            return 0
        row = raw.execute("SELECT max(number) FROM schema_migrations").fetchone()
    except sqlite3.Error as error:
        raise StorageFailed(str(translated(error))) from error
    return int(row[0] or 0)
