"""Migrations on PostgreSQL, under an advisory lock. See migrate.py for what they promise."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import psycopg

from storage.engine import NowMs, StorageFailed
from storage.migrate import APPLIED, TABLE, Migration, pending
from storage.postgres_connection import Raw, command, connect

LOCK = 4_848_361_216
"""Any number will do, as long as every Chatpanel takes the same."""


def migrate_postgres(url: str, now_ms: NowMs, known: Sequence[Migration]) -> list[str]:
    done: list[str] = []
    with closing(connect(url)) as raw:
        command(raw, b"SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0")
        raw.execute("SELECT pg_advisory_lock(%s)", (LOCK,))  # until the session ends
        raw.execute(TABLE.encode())
        for step in pending(known, raw.execute(APPLIED).fetchall()):
            _apply(raw, step, now_ms())
            done.append(step.name)
    return done


def _apply(raw: Raw, migration: Migration, at_ms: int) -> None:
    try:
        with raw.transaction():
            raw.execute(migration.sql.encode())
            raw.execute(
                "INSERT INTO schema_migrations (number, name, checksum, applied_ms) VALUES (%s, %s, %s, %s)",
                (migration.number, migration.name, migration.checksum, at_ms),
            )
    except psycopg.Error as error:
        what = str(error).strip()
        raise StorageFailed(f"migration {migration.number:04d} ({migration.name}): {what}") from error


def postgres_version(url: str) -> int:
    """The number of the newest migration that was applied; 0 where there is none."""
    with closing(connect(url)) as raw:
        if raw.execute("SELECT to_regclass('schema_migrations')").fetchone() == (None,):
            return 0
        row = raw.execute("SELECT max(number) FROM schema_migrations").fetchone()
        return int(row[0] or 0) if row else 0
