"""One allowance of time for every request, watched by one timer for all of them.

`asyncio.timeout` does the same with a timer each, which costs a request more
than reading its body.
"""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any

LOOK_EVERY_S = 0.1


class Deadlines:
    """Cancels what takes longer than `allowance_s`. Who is cancelled asks `was_over` whether it was this clock."""

    def __init__(self, allowance_s: float) -> None:
        self._allowance_s = allowance_s
        self._since: dict[asyncio.Task[Any], float] = {}  # the oldest first, as all have the same allowance
        self._over: set[asyncio.Task[Any]] = set()
        self._timer: asyncio.TimerHandle | None = None

    def enter(self) -> asyncio.Task[Any]:
        task = asyncio.current_task()
        assert task is not None and task not in self._since
        self._since[task] = monotonic()
        if self._timer is None:
            self._timer = task.get_loop().call_later(LOOK_EVERY_S, self._look)
        return task

    def leave(self, task: asyncio.Task[Any]) -> None:
        del self._since[task]
        self._over.discard(task)

    def was_over(self, task: asyncio.Task[Any]) -> bool:
        """Whether a cancellation that was caught came from here and from nobody else; then it is taken back."""
        return task in self._over and task.uncancel() == 0

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = None
        overdue = monotonic() - self._allowance_s
        for task, since in self._since.items():
            if since > overdue:
                break
            if task not in self._over:
                self._over.add(task)
                task.cancel()
        if self._since:
            self._timer = loop.call_later(LOOK_EVERY_S, self._look)
