"""Questions that Telegram waits for only seconds: answered at once, in lanes that nothing else uses, and kept nowhere.

Changes nothing: an answer is a read and one call, so what a crash cuts short is no loss.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, Protocol, TypeVar

from bot.lanes import Lanes

Q = TypeVar("Q")


class Duty(Protocol):
    async def over(self, timeout_s: float | None = None) -> bool: ...


class Hotline(Generic[Q]):
    """`answer(question)` is called for each question that was taken."""

    def __init__(self, name: str, answer: Callable[[Q], Awaitable[None]], *, width: int, duty: Duty) -> None:
        self._name = name
        self._answer = answer
        self._duty = duty
        self._lanes = Lanes(self._handle, width=width)
        self._waiting: dict[int, Q] = {}

    def take(self, key: int, question: Q) -> None:
        """Takes the question over and comes back at once: whoever brings it has more to do.

        It takes the place of one that waits under the same key: that one will not be answered.
        """
        self._waiting[key] = question
        self._lanes.put(key)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {f"{self._name}s": self._close(), **self._lanes.loops(self._name)}

    async def _close(self) -> None:
        await self._duty.over()
        self._lanes.end()

    async def _handle(self, key: int) -> None:
        if (question := self._waiting.pop(key, None)) is not None:
            await self._answer(question)
