"""The bell that tells a waiting worker of new work: rung after a commit, by kind. Missing a ring only costs a poll."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable


class Bell:
    """Used from the event loop's thread alone."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Future[None]]] = defaultdict(set)
        self._rung: set[str] = set()

    def ring(self, kinds: Iterable[str]) -> None:
        """Wakes who waits for these kinds; where nobody does, the next who comes need not wait.

        No kinds at all say that some rings may have been missed: everybody looks.
        """
        for kind in tuple(kinds) or tuple(self._waiting):
            waiting = self._waiting.pop(kind, None)
            if not waiting:
                self._rung.add(kind)
                continue
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    def ring_all(self) -> None:
        """Wakes everybody: the shop stops."""
        self.ring(())

    async def wait(self, kind: str, timeout_s: float) -> None:
        """Until the kind is rung, or the time is over."""
        if kind in self._rung:
            self._rung.discard(kind)
            return
        future = asyncio.get_running_loop().create_future()
        self._waiting[kind].add(future)
        try:
            await asyncio.wait_for(future, timeout_s)
        except TimeoutError:
            pass
        finally:
            self._waiting[kind].discard(future)
