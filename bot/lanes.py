"""Work on many keys at once and on each key alone: chats do not wait for one another, and none overtakes itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

import structlog

log = structlog.get_logger("chatpanel.bot")

_END: Final = None


class Lanes:
    """`handle(key)` is called for each key that was put; a key put while it is in work is handled once more after.

    `ended` is called when the last lane has ended.
    """

    def __init__(
        self, handle: Callable[[int], Awaitable[None]], *, width: int, ended: Callable[[], None] = lambda: None
    ) -> None:
        self._handle = handle
        self._width = width
        self._ended = ended
        self._queue: asyncio.Queue[int | None] = asyncio.Queue()
        self._again: dict[int, bool] = {}  # the keys that wait or are in work: False, or True to go round again
        self._working: set[int] = set()
        self._open = width
        self._ending = False

    def put(self, key: int) -> None:
        if key not in self._again:
            self._again[key] = False
            self._queue.put_nowait(key)
        elif key in self._working:
            self._again[key] = True

    def put_later(self, key: int, delay_s: float) -> None:
        asyncio.get_running_loop().call_later(delay_s, self.put, key)

    def end(self) -> None:
        """Lanes finish what was put, and take nothing more."""
        self._ending = True
        for _ in range(self._width):
            self._queue.put_nowait(_END)

    def loops(self, name: str) -> dict[str, Coroutine[Any, Any, None]]:
        return {f"{name}/{lane}": self._lane() for lane in range(self._width)}

    async def _lane(self) -> None:
        while (key := await self._queue.get()) is not _END:
            self._working.add(key)
            await self._work(key)
            while self._ending and self._again[key]:  # behind the end of the queue nobody would find it
                self._again[key] = False
                await self._work(key)
            self._working.discard(key)
            if self._again.pop(key):
                self.put(key)
        self._open -= 1
        if not self._open:
            self._ended()

    async def _work(self, key: int) -> None:
        try:
            await self._handle(key)
        except Exception:
            log.exception("lane failed", key=key)
