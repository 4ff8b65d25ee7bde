"""The access log: one line a request, gathered and written a few times a second. Never a query, a body or a header."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress

FLUSH_S = 0.25
MOST_LINES = 2_000


def _to_stderr(lines: bytes) -> None:
    with suppress(OSError):  # as on a full disk: lines are lost, and the shop goes on
        sys.stderr.buffer.write(lines)
        sys.stderr.buffer.flush()


class Journal:
    """Lines wait here a quarter of a second. `write` takes finished lines and must not block for long."""

    def __init__(
        self, now_ms: Callable[[], int], write: Callable[[bytes], None] = _to_stderr, *, on: bool = True
    ) -> None:
        self._now_ms, self._write, self._on = now_ms, write, on
        self._lines: list[str] = []
        self._timer: asyncio.TimerHandle | None = None

    def note(
        self, method: str, route: str, status: int, took_s: float, partner_id: int | None, request_id: str
    ) -> None:
        if not self._on:
            return
        # Every part is a word or number of the shop's own, so nothing needs escaping, and a serialiser costs more.
        partner = "null" if partner_id is None else partner_id
        self._lines.append(
            f'{{"event":"request","at_ms":{self._now_ms()},"method":"{method}","route":"{route}","status":{status},'
            f'"ms":{took_s * 1000:.2f},"partner":{partner},"request":"{request_id}"}}\n'
        )
        if len(self._lines) >= MOST_LINES:
            self.flush()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(FLUSH_S, self.flush)

    def flush(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        lines, self._lines = self._lines, []
        if lines:
            self._write("".join(lines).encode())
