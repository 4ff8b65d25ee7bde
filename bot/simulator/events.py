"""What the chat page follows: a numbered stream of all that happens, the last few thousand of it remembered.

Numbers start at the time of day in milliseconds, so that a page that was open
across a restart sees a number of the new life as a later one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from itertools import islice

import orjson

from bot.simulator.wire import Json

REMEMBERED = 5000


class Events:
    """The stream. Whoever follows it asks for what came after a number, and waits for more."""

    def __init__(self, now_ms: int) -> None:
        self.seq = now_ms
        self._kept: deque[Json] = deque(maxlen=REMEMBERED)
        self._more = asyncio.Event()
        self._closed = False
        self._chat_seq: dict[int, int] = {}
        self._chat_waits: dict[int, asyncio.Event] = {}

    @property
    def next_seq(self) -> int:
        return self.seq + 1

    def emit(self, kind: str, chat_id: int | None, **fields: object) -> None:
        self.seq += 1
        self._kept.append({"seq": self.seq, "chat_id": chat_id, "type": kind, **fields})
        self._more.set()
        if chat_id is not None and kind != "call":
            self._chat_seq[chat_id] = self.seq
            if waiting := self._chat_waits.pop(chat_id, None):
                waiting.set()

    def close(self) -> None:
        self._closed = True
        self._more.set()
        for waiting in self._chat_waits.values():
            waiting.set()

    @property
    def closed(self) -> bool:
        return self._closed

    def after(self, seq: int) -> list[bytes]:
        """The events after a number, as JSON. Where some of them are forgotten, one `reset` in their place."""
        oldest = self._kept[0]["seq"] - 1 if self._kept else self.seq
        if seq > self.seq or seq < oldest:
            return [orjson.dumps({"seq": self.seq, "chat_id": None, "type": "reset"})]
        return [orjson.dumps(event) for event in islice(self._kept, seq - oldest, None)]

    async def wait(self, seq: int, timeout_s: float) -> bool:
        """Waits until there is something after a number. False where nothing came in time."""
        deadline = asyncio.get_running_loop().time() + timeout_s
        while self.seq <= seq and not self._closed:
            left_s = deadline - asyncio.get_running_loop().time()
            if left_s <= 0:
                return False
            self._more.clear()
            try:
                await asyncio.wait_for(self._more.wait(), left_s)
            except TimeoutError:
                return False
        return True

    async def wait_in(self, chat_id: int, seq: int, timeout_s: float) -> None:
        """Waits until something has happened in one chat after a number, calls of the bot apart, or time is up."""
        if self._chat_seq.get(chat_id, 0) > seq or self._closed:
            return
        waiting = self._chat_waits.setdefault(chat_id, asyncio.Event())
        with suppress(TimeoutError):
            await asyncio.wait_for(waiting.wait(), timeout_s)
