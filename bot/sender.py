"""Brings to each chat what it has not seen: messages in their order, then the newest version of its screen.

Nothing here is lost by a crash: the rows say what is not sent. An edit is
repeated freely, so that it was made is reported a moment later, together with
others; a message goes out at least once and carries its number. A chat that
Telegram asks patience for waits alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Any, Final

import structlog

from bot import steps
from bot.answering import Answering
from bot.lanes import Lanes
from bot.rendering import Rendered
from bot.steps import Drawn, Stepped
from bot.telegram import Blocked, Gone, Post, Posted, Sent, Wait, Wrong
from bot.turn import Counter
from core.domain.chats import Message
from core.ports import Database, Transaction
from core.usecases import withdrawing

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 64
LEASE_MS: Final = 15_000
"""Longer than a call of Telegram may take (bot.transport), so that nobody else shows the chat meanwhile."""
MOST_WAIT_S: Final = 60.0
AGAIN_S: Final = 0.5
REPORT_S: Final = 0.02
REPORTS: Final = 0
"""The one key of the lane that reports edits."""


@dataclass(frozen=True, slots=True)
class Held:
    """A chat that has to wait: for how long, in the loop's time, and how often it had to in a row."""

    until_s: float
    times: int


class Shown(Enum):
    """How a chat stands after its screen was shown."""

    NEWEST = "newest"
    OLDER = "older"  # there is a newer version by now
    WAITS = "waits"
    BEHIND = "behind"  # messages have to be sent before it


class Sender:
    def __init__(self, db: Database, post: Post, counter: Counter) -> None:
        self._db = db
        self._post = post
        self._counter = counter
        self._lanes = Lanes(self._deliver, width=WIDTH, ended=self._end_tidying)
        self._answering = Answering(post)
        self._reporting = Lanes(self._report, width=1)
        # By chat, and each only for as long as there is something to do.
        self._claimed: set[int] = set()
        self._told: set[int] = set()
        self._held: dict[int, Held] = {}
        self._edited: dict[int, int] = {}  # the version that its live message was edited to, until it is reported

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {**self._lanes.loops("send"), **self._reporting.loops("report"), **self._answering.loops()}

    def end(self) -> None:
        """Finishes what is in hand."""
        self._lanes.end()

    def _end_tidying(self) -> None:
        """What the last screens leave to be done is known by now."""
        self._reporting.put(REPORTS)
        self._reporting.end()
        self._answering.end()

    def wake(self, chat_id: int) -> None:
        """Something waits for the chat: a message, or a version that nobody has claimed."""
        if not self._waits(chat_id):
            self._told.add(chat_id)
            self._lanes.put(chat_id)

    def types(self, chat_id: int) -> None:
        """The step takes its time."""
        self._answering.types(chat_id)

    def after(self, stepped: Stepped) -> None:
        """What a step has left to be done."""
        chat_id = stepped.chat_id
        if stepped.query:
            self._answering.answer(stepped)
        if stepped.shows:
            self._claimed.add(chat_id)
        if stepped.messages:
            self._told.add(chat_id)
        if stepped.messages or stepped.shows:
            self._lanes.put(chat_id)

    # -- patience -----------------------------------------------------------------------------------------------------

    def _waits(self, chat_id: int) -> bool:
        held = self._held.get(chat_id)
        return held is not None and held.until_s > asyncio.get_running_loop().time()

    def _hold(self, chat_id: int, wait: Wait) -> float:
        """The chat is left alone for as long as Telegram says; longer each time where it says nothing. The seconds."""
        held = self._held.get(chat_id)
        times = 1 if held is None else held.times + 1
        wait_s = max(wait.seconds, 0.05)
        if wait.unclear:
            wait_s = min(wait_s * 2 ** min(times - 1, 10), MOST_WAIT_S)
        self._held[chat_id] = Held(asyncio.get_running_loop().time() + wait_s, times)
        self._told.add(chat_id)
        self._lanes.put_later(chat_id, wait_s + 0.01)
        return wait_s

    async def _deliver(self, chat_id: int) -> None:
        if self._waits(chat_id):
            return  # what is claimed or told by now is found when the time is over
        claimed = chat_id in self._claimed and chat_id not in self._held  # a claim does not outlive a wait for sure
        told = chat_id in self._told
        self._claimed.discard(chat_id)
        self._told.discard(chat_id)
        if await self._bring(chat_id, claimed=claimed, told=told):
            self._held.pop(chat_id, None)

    async def _bring(self, chat_id: int, *, claimed: bool, told: bool) -> bool:
        """Messages, where there are any, then the screen. False where the chat has to wait."""
        if told and await self._messages(chat_id) is None:
            return False
        if not claimed and not await self._claim(chat_id):
            return True
        while (shown := await self._screen(chat_id)) is not Shown.NEWEST:
            sent = None if shown is Shown.WAITS else await self._messages(chat_id)
            if sent is None:
                return False  # a receipt that came meanwhile stands above what follows it
            if shown is Shown.BEHIND and not sent:
                self._leave(chat_id)
                return True
        return True

    def _leave(self, chat_id: int) -> None:
        """Its messages are in the hands of another process, or were when it died: looked after again in a moment."""
        self._told.add(chat_id)
        self._lanes.put_later(chat_id, AGAIN_S)

    async def _claim(self, chat_id: int, more_ms: int = 0) -> bool:
        return await self._db.write(lambda tx: tx.chats.claim(chat_id, lease_ms=LEASE_MS + more_ms))

    # -- messages -----------------------------------------------------------------------------------------------------

    async def _messages(self, chat_id: int) -> int | None:
        """Sends what waits, in order. How many, or None where the chat has to wait: then its screen waits, too."""
        sent = 0
        while (message := await self._db.write(lambda tx: _next(tx, chat_id))) is not None:
            if not await self._message(message):
                return None
            sent += 1
        return sent

    async def _message(self, message: Message) -> bool:
        rendered, chat_id = Rendered.load(message.body), message.chat_id
        outcome: Posted = Gone()
        if message.replaces is not None:
            outcome = await self._post.edit(chat_id, message.replaces, rendered)
        replaced = message.replaces if isinstance(outcome, Sent) else None
        if isinstance(outcome, Gone):
            outcome = await self._post.send(chat_id, rendered)
        if isinstance(outcome, Wait):
            wait_ms = int(self._hold(chat_id, outcome) * 1000)
            await self._db.write(lambda tx: tx.messages.later(message.id, due_ms=tx.now_ms + wait_ms))
            return False
        if isinstance(outcome, Blocked):
            await self._lose(chat_id)
            return True
        if isinstance(outcome, Wrong):
            log.error("message refused by Telegram", message=message.id, chat=chat_id, reason=outcome.reason)
        shown_s, shown_as = rendered.forget_after_s, outcome.message_id if isinstance(outcome, Sent) else None

        def work(tx: Transaction) -> None:
            tx.messages.sent(message.id, forget=shown_s > 0 or rendered.document is not None)
            if shown_s and shown_as:
                withdrawing.withdraw(tx, chat_id, shown_as, after_s=shown_s)
            if replaced is not None:
                tx.chats.left(chat_id, replaced)

        await self._db.write(work)
        return True

    # -- the live screen ----------------------------------------------------------------------------------------------

    async def _screen(self, chat_id: int) -> Shown:
        """Shows the newest version, for who has the claim."""
        drawn = await self._draw(chat_id)
        if drawn is None:
            await self._db.write(lambda tx: tx.chats.unclaim(chat_id))
            return Shown.NEWEST
        if drawn.version == self._edited.get(chat_id):
            return Shown.NEWEST
        if drawn.behind:
            return Shown.BEHIND
        outcome = await self._shown(chat_id, drawn)
        if isinstance(outcome, Wrong):
            log.error("screen refused by Telegram", chat=chat_id, reason=outcome.reason)
            instead = await self._db.read(lambda tx: steps.lost(tx, chat_id, self._counter))
            outcome = await self._shown(chat_id, replace(drawn, rendered=instead)) if instead else outcome
        if isinstance(outcome, Blocked):
            await self._lose(chat_id)
            return Shown.NEWEST
        if isinstance(outcome, Wait):
            await self._claim(chat_id, int(self._hold(chat_id, outcome) * 1000))  # nobody else tries meanwhile
            return Shown.WAITS
        sent = outcome.message_id if isinstance(outcome, Sent) else None
        at = sent or drawn.message_id
        if at is not None and at == drawn.message_id:
            if not self._edited:
                self._reporting.put_later(REPORTS, REPORT_S)
            self._edited[chat_id] = drawn.version
            return Shown.NEWEST
        newer = await self._db.write(lambda tx: tx.chats.shown(chat_id, version=drawn.version, message_id=at))
        if newer is None and sent is not None and sent != drawn.message_id:
            self._answering.outdate(chat_id, sent)  # too late: another process shows the chat
        elif drawn.message_id is not None and at != drawn.message_id:
            self._answering.outdate(chat_id, drawn.message_id)
        return Shown.OLDER if newer else Shown.NEWEST

    async def _draw(self, chat_id: int) -> Drawn | None:
        draw = partial(steps.drawn, chat_id=chat_id, counter=self._counter)
        try:
            return await self._db.glance(partial(draw, at_a_glance=True))
        except steps.Heavy:
            return await self._db.read(draw)

    async def _report(self, _: int) -> None:
        """Keeps which edits were made, each in the lane of its chat, so that no two chats are ever locked at once."""
        edited, self._edited = self._edited, {}
        await asyncio.gather(*(self._report_one(chat_id, version) for chat_id, version in edited.items()))

    async def _report_one(self, chat_id: int, version: int) -> None:
        """Where there is a newer version by now, the claim stays, and it is shown."""
        try:
            newer = await self._db.write(lambda tx: tx.chats.shown(chat_id, version=version), lane=steps.lane(chat_id))
        except BaseException:
            self._edited.setdefault(chat_id, version)
            self._reporting.put_later(REPORTS, AGAIN_S)
            raise
        if newer and chat_id not in self._edited:
            self._claimed.add(chat_id)
            self._lanes.put(chat_id)

    async def _shown(self, chat_id: int, drawn: Drawn) -> Posted:
        """Edits the live message, or sends a fresh one where there is none to be edited."""
        if drawn.message_id is not None and not drawn.below:
            outcome = await self._post.edit(chat_id, drawn.message_id, drawn.rendered)
            if not isinstance(outcome, Gone):
                return outcome
            await self._claim(chat_id)  # for a second call
        return await self._post.send(chat_id, drawn.rendered)

    async def _lose(self, chat_id: int) -> None:
        """The person has blocked the bot: nothing is sent until they come back."""

        def work(tx: Transaction) -> None:
            tx.chats.set_blocked(chat_id, blocked=True)
            tx.messages.drop(chat_id)
            tx.chats.unclaim(chat_id)

        await self._db.write(work)


def _next(tx: Transaction, chat_id: int) -> Message | None:
    """The message that is to be sent. To who has blocked the bot none is, nor will it be when they are back."""
    chat = tx.chats.get(chat_id)
    if chat is not None and chat.blocked:
        tx.messages.drop(chat_id)
        return None
    return tx.messages.take(chat_id, lease_ms=LEASE_MS)
