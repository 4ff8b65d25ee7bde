"""Updates on their way to the bot: numbered, kept until confirmed, handed out to one poller at a time.

A webhook takes them from here as well (see webhook.py). Whatever the bot does,
an update leaves only by being confirmed or by growing older than a day.
"""

from __future__ import annotations

import asyncio
from typing import Final

from telegram.constants import UpdateType

from bot.simulator.clock import Clock
from bot.simulator.wire import OTHER_POLLER, WEBHOOK_IS_SET, Json, Refused, conflict
from bot.simulator.world import Pending, World

KEPT_MS: Final = 24 * 3600 * 1000
LONGEST_POLL_S: Final = 50
ALL_TYPES: Final = frozenset(str(kind.value) for kind in UpdateType)
ONLY_WHEN_ASKED: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
SPLIT_LANES: Final = {"callback_query": "taps", "inline_query": "inline", "pre_checkout_query": "checkouts"}


class _Poller:
    def __init__(self) -> None:
        self.woken = asyncio.Event()
        self.ended: Refused | None = None


class Updates:
    """The queue of the one bot."""

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock
        self._poller: _Poller | None = None
        self._to_double: set[int] = set()
        self.doubling = 0
        """How many of the next updates are delivered twice."""
        self.arrived = asyncio.Event()
        """Set when the webhook has something to look at."""

    def push(self, kind: str, payload: Json, lane_of: int) -> int | None:
        """Queues an update. Its id, or None where the bot has not asked for this kind."""
        allowed = self._world.allowed_updates
        wanted = kind in allowed if allowed else kind not in ONLY_WHEN_ASKED
        return self.push_raw({kind: payload}, f"{SPLIT_LANES.get(kind, 'chat')}:{lane_of}") if wanted else None

    def push_raw(self, update: Json, lane: str) -> int:
        """Queues an update as it stands; it is numbered unless it brings a number."""
        number = update.get("update_id")
        if not isinstance(number, int):
            number = self._world.last_update_id + 1
        self._world.last_update_id = max(self._world.last_update_id, number)
        self._world.pending[number] = Pending(number, self._clock.now_ms(), lane, {"update_id": number, **update})
        if self.doubling:
            self.doubling -= 1
            self._to_double.add(number)
        self._wake()
        return number

    def waiting(self) -> list[Pending]:
        """What is not confirmed, oldest first."""
        oldest_ms = self._clock.now_ms() - KEPT_MS
        pending = self._world.pending
        while pending and (first := next(iter(pending.values()))).at_ms < oldest_ms:
            del pending[first.id]
        return list(pending.values())

    def confirm(self, number: int) -> None:
        """The bot has it. One that is to come twice stays for a second time, as when a confirmation is lost."""
        if number in self._to_double:
            self._to_double.discard(number)
        else:
            self._world.pending.pop(number, None)

    def drop_all(self) -> None:
        self._world.pending.clear()
        self._to_double.clear()

    def subscribe(self, allowed: list[str] | None) -> None:
        """What the bot wants from now on; None leaves it as it was, an empty list means the default."""
        if allowed is not None:
            self._world.allowed_updates = allowed or None

    async def poll(self, offset: int, limit: int, timeout_s: float) -> list[Json]:
        """getUpdates. The newest poller wins: an earlier one that still waits is ended with 409."""
        if self._world.webhook.url:
            raise conflict(WEBHOOK_IS_SET)
        self.interrupt(conflict(OTHER_POLLER))
        mine = self._poller = _Poller()
        try:
            self._move_to(offset)
            deadline = asyncio.get_running_loop().time() + min(timeout_s, LONGEST_POLL_S)
            while True:
                if batch := self.waiting()[:limit]:
                    return [pending.update for pending in batch]
                left_s = deadline - asyncio.get_running_loop().time()
                if left_s <= 0:
                    return []
                mine.woken.clear()
                try:
                    await asyncio.wait_for(mine.woken.wait(), left_s)
                except TimeoutError:
                    continue
                if mine.ended:
                    raise mine.ended
        finally:
            if self._poller is mine:
                self._poller = None

    def interrupt(self, reason: Refused) -> None:
        """Ends a poll that is under way."""
        if self._poller is not None:
            self._poller.ended = reason
            self._poller.woken.set()
            self._poller = None

    def _move_to(self, offset: int) -> None:
        numbers = [pending.id for pending in self.waiting()]
        gone = numbers[:offset] if offset < 0 else [number for number in numbers if number < offset]
        for number in gone:
            self.confirm(number)

    def _wake(self) -> None:
        if self._poller is not None:
            self._poller.woken.set()
        self.arrived.set()
