"""The access log: one line a request, gathered and written a few times a second. Never a query, a body or a header."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress

import orjson

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
        self._lines: list[bytes] = []
        self._timer: asyncio.TimerHandle | None = None

    def note(
        self, method: str, route: str, status: int, took_s: float, partner_id: int | None, request_id: str
    ) -> None:
        if not self._on:
            return
        line = {
            "event": "request", "at_ms": self._now_ms(), "method": method, "route": route, "status": status,
            "ms": round(took_s * 1000, 2), "partner": partner_id, "request": request_id,
        }  # fmt: skip
        self._lines.append(orjson.dumps(line))
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
            self._write(b"\n".join(lines) + b"\n")
