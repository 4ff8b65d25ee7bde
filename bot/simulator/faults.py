"""What goes wrong on purpose: faults per method that a test asks for, and Telegram's limits of pace."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from telegram.constants import FloodLimit

from bot.simulator.clock import Clock
from bot.simulator.wire import Refused, too_many

FaultKind = Literal["error", "timeout", "drop", "drop_after"]
FAULT_KINDS: Final = ("error", "timeout", "drop", "drop_after")

CHAT_BURST: Final = 5
OVERALL_BURST: Final = 30


@dataclass
class Fault:
    """A failure of the next calls of a method ("*" for all).

    `error` answers with the status; `timeout` never answers and does nothing;
    `drop` closes the connection before anything is done, `drop_after` when all is done.
    """

    method: str
    kind: FaultKind = "error"
    status: int = 500
    description: str = ""
    retry_after_s: int = 0
    chat_id: int | None = None
    times: int = 1

    def refusal(self) -> Refused:
        if self.status == 429:
            return too_many(self.retry_after_s or 1)
        words = {403: "Forbidden: bot was blocked by the user", 500: "Internal Server Error", 502: "Bad Gateway"}
        return Refused(self.status, self.description or words.get(self.status, "Bad Request: simulated fault"))


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def plan(self, fault: Fault) -> None:
        self._planned.append(fault)

    def clear(self) -> None:
        self._planned.clear()

    def next_for(self, method: str, chat_id: object) -> Fault | None:
        """The fault that this call has to suffer, used up by one."""
        for fault in self._planned:
            if fault.method not in ("*", method.lower()) or fault.chat_id not in (None, chat_id):
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._planned.remove(fault)
            return fault
        return None


class _Bucket:
    def __init__(self, capacity: int, per_second: int, now_ms: int) -> None:
        self._capacity, self._per_second = capacity, per_second
        self._level, self._at_ms = float(capacity), now_ms

    def wait_s(self, now_ms: int) -> int:
        """Seconds until one more is allowed; 0 when it is now."""
        self._level = min(self._capacity, self._level + (now_ms - self._at_ms) * self._per_second / 1000)
        self._at_ms = now_ms
        return 0 if self._level >= 1 else max(math.ceil((1 - self._level) / self._per_second), 1)

    def take(self) -> None:
        self._level -= 1


class FloodControl:
    """About one message a second in a chat with short bursts, thirty a second over all. Off unless asked for."""

    def __init__(self, clock: Clock, *, on: bool) -> None:
        self.on = on
        self._clock = clock
        self._chats: dict[int, _Bucket] = {}
        self._overall = _Bucket(OVERALL_BURST, FloodLimit.MESSAGES_PER_SECOND, clock.now_ms())

    def take(self, chat_id: int) -> None:
        """Counts a message or an edit. Raises Refused with the seconds to wait where it is one too many."""
        if not self.on:
            return
        now_ms = self._clock.now_ms()
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = _Bucket(CHAT_BURST, FloodLimit.MESSAGES_PER_SECOND_PER_CHAT, now_ms)
        if wait_s := max(chat.wait_s(now_ms), self._overall.wait_s(now_ms)):
            raise too_many(wait_s)
        chat.take()
        self._overall.take()
