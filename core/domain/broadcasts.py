"""What the shop says to everybody at once, and how far it has come with it. Knows neither texts nor chats."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class BroadcastState(StrEnum):
    SENDING = "sending"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A message to all chats of a language ("" is every language), which are gone through by their ids.

    `total` was counted at the start; chats that came since may be told, too. What is missing between `sent` + `failed`
    and `total` at the end was reached and never reported: the shop stopped in between.
    """

    id: int
    author: str
    body: str
    language: str
    state: BroadcastState
    reached: int  # the last chat that was handed out
    total: int
    sent: int
    failed: int
    created_ms: int
    updated_ms: int

    def moved(self, reached: int, at_ms: int) -> Broadcast:
        assert self.state is BroadcastState.SENDING and reached > self.reached, (self, reached)
        return replace(self, reached=reached, updated_ms=at_ms)

    def ended(self, state: BroadcastState, at_ms: int) -> Broadcast:
        assert self.state is BroadcastState.SENDING and state is not BroadcastState.SENDING, (self, state)
        return replace(self, state=state, updated_ms=at_ms)

    def counted(self, sent: int, failed: int, at_ms: int) -> Broadcast:
        """Sends are reported after the fact, so they count also for one that has been stopped meanwhile."""
        assert sent >= 0 and failed >= 0, (sent, failed)
        return replace(self, sent=self.sent + sent, failed=self.failed + failed, updated_ms=at_ms)
