"""Says one thing to everybody, slowly: apart from answers, at a pace that leaves Telegram's limits to customers.

One process sends at a time. Chats are handed out in small batches, each of them written down before it is sent: whoever
dies in between leaves the rest of its batch untold, and nobody is told twice. What may have arrived (a call that timed
out) counts as failed and is not repeated either; while Telegram cannot be reached, nobody is handed out at all.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import structlog

from bot import rendering
from bot.announcing import announcement
from bot.feed import Bell, Duty
from bot.rendering import Voice
from bot.telegram import Blocked, Post, Posted, Sent, Wait, Wrong
from core.domain.broadcasts import Broadcast, BroadcastState
from core.ports import Database, Transaction
from core.usecases import broadcasting, notifying

log = structlog.get_logger("chatpanel.bot")

BELL: Final = "broadcasts"
TURN: Final = "broadcast"
BATCH: Final = 5
PER_S: Final = 20
IDLE_S: Final = 2.0
LEASE_MS: Final = 30_000
PATIENCE_S: Final = 10.0
MOST_TRIES: Final = 8
TOLD_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Batch:
    """Chats that nobody else will be handed, with their languages."""

    broadcast: Broadcast
    chats: dict[int, str]


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of a batch. `unclear` where Telegram was out of reach for all of it."""

    broadcast_id: int
    sent: int = 0
    failed: int = 0
    blocked: tuple[int, ...] = ()
    unclear: bool = False


class Broadcaster:
    def __init__(self, db: Database, post: Post, *, duty: Duty, bell: Bell) -> None:
        self._db = db
        self._post = post
        self._duty = duty
        self._bell = bell
        self._name = f"broadcaster:{secrets.token_hex(6)}"
        self._told_s = 0.0

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {"broadcast": self._watch()}

    async def _watch(self) -> None:
        while self._duty:
            self._duty.sign_in("broadcast")
            try:
                if await self._db.read(lambda tx: tx.broadcasts.open()):
                    await self._send_all()
            except Exception:
                log.exception("broadcast interrupted")
            if self._duty:
                await self._bell.wait(BELL, IDLE_S)
        try:
            await self._db.write(lambda tx: tx.upkeep.end_turns(self._name))
        except Exception:
            log.exception("turn not given back")
        self._duty.sign_out("broadcast")

    async def _send_all(self) -> None:
        """From where the oldest broadcast stands to its end, if it is this process's turn."""
        counted: Counted | None = None
        while self._duty:
            self._duty.sign_in("broadcast")
            tells = asyncio.get_running_loop().time() - self._told_s >= TOLD_S
            batch = await self._db.write(partial(self._next, counted=counted, tells=tells))
            counted = None
            if tells:
                self._told_s = asyncio.get_running_loop().time()
            if batch is None:
                return
            begun_s = asyncio.get_running_loop().time()
            counted = await self._sent(batch)
            if counted.unclear:
                await self._until_reached(batch.broadcast.id)
            await self._duty.over(max(BATCH / PER_S - (asyncio.get_running_loop().time() - begun_s), 0.0))
        if counted is not None:
            await self._db.write(partial(_record, counted=counted, tells=True))

    def _next(self, tx: Transaction, *, counted: Counted | None, tells: bool) -> Batch | None:
        """Writes down what became of the last batch, and hands out the next; None where there is nothing to do."""
        if counted is not None:
            _record(tx, counted=counted, tells=tells)
        if not tx.upkeep.take_turn(TURN, self._name, lease_ms=LEASE_MS):
            return None
        for broadcast in tx.broadcasts.open():
            ids = broadcasting.next_batch(tx, broadcast.id, BATCH)
            if ids:
                chats = [chat for chat_id in ids if (chat := tx.chats.get(chat_id)) is not None]
                return Batch(broadcast, {chat.id: chat.language for chat in chats})
            notifying.broadcast_moved(tx, broadcasting.progress(tx, broadcast.id))
        return None

    # -- a batch ------------------------------------------------------------------------------------------------------

    async def _sent(self, batch: Batch) -> Counted:
        """Sends it. Chats that Telegram asks patience for were not told: they are, after the wait."""
        ended: dict[int, Posted] = {}
        left = dict(batch.chats)
        for _ in range(MOST_TRIES):
            outcomes = await asyncio.gather(
                *(self._one(batch.broadcast, chat_id, language) for chat_id, language in left.items())
            )
            ended |= dict(zip(left, outcomes, strict=True))
            waits = {chat: to.seconds for chat, to in ended.items() if isinstance(to, Wait) and not to.unclear}
            left = {chat: batch.chats[chat] for chat in waits}
            if not left or not await self._waited(batch.broadcast.id, max(waits.values())):
                break
        sent = sum(isinstance(outcome, Sent) for outcome in ended.values())
        return Counted(
            batch.broadcast.id, sent, len(ended) - sent,
            tuple(chat for chat, outcome in ended.items() if isinstance(outcome, Blocked)),
            bool(ended) and all(isinstance(outcome, Wait) and outcome.unclear for outcome in ended.values()),
        )  # fmt: skip

    async def _one(self, broadcast: Broadcast, chat_id: int, language: str) -> Posted:
        message = rendering.notice(announcement(broadcast.body), Voice(language))
        outcome = await self._post.send(chat_id, message)
        if isinstance(outcome, Wrong):
            log.error("broadcast refused by Telegram", broadcast=broadcast.id, chat=chat_id, reason=outcome.reason)
        return outcome

    async def _waited(self, broadcast_id: int, seconds: float) -> bool:
        """Waits and keeps the turn meanwhile. False where the sending is over: stopped, or no longer ours."""
        until_s = asyncio.get_running_loop().time() + seconds

        def goes_on(tx: Transaction) -> bool:
            sending = broadcasting.progress(tx, broadcast_id).state is BroadcastState.SENDING
            return sending and tx.upkeep.take_turn(TURN, self._name, lease_ms=LEASE_MS)

        while (left_s := until_s - asyncio.get_running_loop().time()) > 0:
            if await self._duty.over(min(left_s, PATIENCE_S)):
                return False
            self._duty.sign_in("broadcast")
            if not await self._db.write(goes_on):
                return False
        return True

    async def _until_reached(self, broadcast_id: int) -> None:
        """Waits while Telegram cannot be reached."""
        while self._duty and not await self._post.reaches():
            if not await self._waited(broadcast_id, PATIENCE_S):
                return


def _record(tx: Transaction, *, counted: Counted, tells: bool) -> None:
    after = broadcasting.record(tx, counted.broadcast_id, counted.sent, counted.failed)
    for chat_id in counted.blocked:
        tx.chats.set_blocked(chat_id, blocked=True)
        tx.messages.drop(chat_id)
    if tells:
        notifying.broadcast_moved(tx, after)
