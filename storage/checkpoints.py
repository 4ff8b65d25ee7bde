"""Keeps SQLite's write-ahead log short: moves committed pages into the database file beside the writer.

SQLite's own automatic checkpoints run inside a COMMIT, and its waiters wait.
Here a thread of its own does the work while the writer goes on. Only when the
log passes its cap is the writer held for the moment in which the rest is moved
and the log begins anew; without that it grows for as long as somebody writes.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import structlog

from storage.sqlite_connection import AioConnection

log = structlog.get_logger(__name__)

CAP_BYTES = 64 << 20
FRAME_BYTES = 4096 + 24
BATCHES = 256
HELD_AT_MOST_MS = 250

Mode = Literal["PASSIVE", "RESTART", "TRUNCATE"]


class Checkpoints:
    """Decides after each batch whether to move pages. Lives in the event loop; the work is done in its connection."""

    def __init__(self, connection: AioConnection, path: Path, cap_bytes: int, resume: Callable[[], None]) -> None:
        self._connection = connection
        self._wal = Path(f"{path}-wal")
        self._loop = asyncio.get_running_loop()
        self._resume = resume
        self._running = False
        self._batches = 0
        self._size_before = 0
        self._cap = cap_bytes
        self._step = cap_bytes // 8
        self._patience = cap_bytes
        self.holding = False
        """While this is set the writer waits; `resume` is called when it ends."""

    def after_batch(self) -> None:
        """The file's size says how long the log may be: it never shrinks while the log begins anew inside it."""
        self._batches += 1
        try:
            size = os.stat(self._wal).st_size
        except FileNotFoundError:
            return
        if self._running:
            self.holding = self.holding or size - self._size_before > self._patience
        elif size - self._size_before > self._step or (size > self._step and self._batches >= BATCHES):
            self._batches, self._size_before = 0, size
            self._start("PASSIVE")

    def _start(self, mode: Mode) -> None:
        self._running = True
        self._connection.post(lambda: self._work(mode))

    def _work(self, mode: Mode) -> None:
        """In the thread."""
        try:
            busy, frames, moved = self._connection.raw.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
        except sqlite3.Error as error:
            log.warning("checkpoint failed", mode=mode, error=str(error))
            busy, frames, moved = 1, 0, 0
        self._loop.call_soon_threadsafe(self._worked, mode, bool(busy), frames * FRAME_BYTES, moved * FRAME_BYTES)

    def _worked(self, mode: Mode, busy: bool, log_bytes: int, moved_bytes: int) -> None:
        self._running = False
        if mode == "PASSIVE" and log_bytes > self._patience:
            self.holding = True
            self._start("TRUNCATE" if log_bytes > 4 * self._cap else "RESTART")
            return
        if mode != "PASSIVE":
            # A long reader, such as a backup, pins the log. Holding the writer again for it would gain nothing yet.
            self._patience = log_bytes + self._cap if busy else self._cap
            if mode == "TRUNCATE" and not busy:
                self._size_before = 0
            if busy:
                log.warning("the write-ahead log is pinned by a reader", log_bytes=log_bytes, moved_bytes=moved_bytes)
        if self.holding:
            self.holding = False
            self._resume()
