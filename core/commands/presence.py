"""Which processes of the shop live on this machine, so that one that starts takes over from one that was killed.

Each holds a lock on a file named after it, which the kernel lets go of when the
process dies, however it dies. Without it the work that the dead had in hand
would wait for the end of its leases. A process on another machine, or with
another folder, is never judged here: its leases run out by themselves.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel")

FOLDER = "processes"


class AlreadyOpen(Exception):
    """Another process runs this shop. The message says what to do."""


@contextmanager
def announced(folder: Path, process: str) -> Iterator[None]:
    """Says that `process` lives for as long as the block runs. A folder that cannot be written to is no hindrance."""
    path = folder / FOLDER / process
    try:
        handle = _locked(path)
    except OSError as error:
        log.warning("presence not announced", error=str(error))
        yield
        return
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(handle)


def _locked(path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """For a shop on SQLite, where one process writes. Raises AlreadyOpen where another one runs on this file."""
    try:
        handle = _locked(database.with_name(database.name + ".running"))
    except BlockingIOError:
        raise AlreadyOpen(
            f"A shop runs on {database} already. SQLite takes one process; for more of them use PostgreSQL"
            " (CHATPANEL_DATABASE_URL=postgresql://...)."
        ) from None
    try:
        yield
    finally:
        os.close(handle)


async def take_over(db: Database, folder: Path, process: str) -> None:
    """Gives back what processes hold that have died here: their jobs are due now, their turns free."""
    for path in sorted((folder / FOLDER).glob("*")):
        if path.name != process and _is_dead(path):
            await leave(db, path.name)
            path.unlink(missing_ok=True)
            log.warning("took over from a process that died", process=path.name)


def _is_dead(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


async def leave(db: Database, process: str) -> None:
    """Gives back everything that the process holds."""

    def work(tx: Transaction) -> None:
        tx.jobs.release(process)
        tx.upkeep.end_turns(process)
        tx.chats.release(process)

    await db.write(work)
