"""Brings to each chat what it has not seen: messages in their order, then the newest version of its screen.

Nothing here is lost by a crash: the rows say what is not sent. An edit is
repeated freely; a message goes out at least once and carries its number. A
chat that Telegram asks patience for waits alone.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Coroutine
from typing import Any, Final

import structlog

from bot import steps
from bot.lanes import Lanes
from bot.rendering import Rendered
from bot.steps import Stepped
from bot.telegram import Blocked, Gone, Post, Posted, Sent, Wait, Wrong
from bot.turn import Counter
from core.domain.chats import Message
from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 64
LEASE_MS: Final = 15_000
MOST_WAIT_S: Final = 60.0
MOST_SENDS: Final = 8


class Sender:
    def __init__(self, db: Database, post: Post, counter: Counter) -> None:
        self._db = db
        self._post = post
        self._counter = counter
        self._lanes = Lanes(self._deliver, width=WIDTH)
        self._answers: dict[int, list[Stepped]] = defaultdict(list)
        self._claimed: set[int] = set()
        self._told: set[int] = set()
        self._failures: dict[int, int] = {}
        self._secrets: dict[int, int] = {}
        self._forgetting = Lanes(self._forget, width=1)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return self._lanes.loops("send") | self._forgetting.loops("forget")

    def end(self) -> None:
        """Finishes what is in hand. Secrets that are still shown are deleted at once."""
        for message_id in self._secrets:
            self._forgetting.put(message_id)
        self._forgetting.end()
        self._lanes.end()

    def wake(self, chat_id: int) -> None:
        """Something waits for the chat: a message, or a version that nobody has claimed."""
        self._lanes.put(chat_id)

    def after(self, stepped: Stepped) -> None:
        """What a step has left to be done."""
        if stepped.query:
            self._answers[stepped.chat_id].append(stepped)
        if stepped.shows:
            self._claimed.add(stepped.chat_id)
        if stepped.messages:
            self._told.add(stepped.chat_id)
        if stepped.query or stepped.messages or stepped.shows:
            self._lanes.put(stepped.chat_id)

    async def _deliver(self, chat_id: int) -> None:
        answers = self._answers.pop(chat_id, [])
        claimed, told = chat_id in self._claimed, chat_id in self._told
        self._claimed.discard(chat_id)
        self._told.discard(chat_id)
        await asyncio.gather(
            *(self._post.answer(one.query, one.toast, alert=one.alert) for one in answers),
            self._bring(chat_id, claimed=claimed, only_screen=bool(answers) and not told),
        )

    async def _bring(self, chat_id: int, *, claimed: bool, only_screen: bool) -> None:
        if not only_screen and not await self._messages(chat_id):
            return
        if not claimed and not await self._db.write(lambda tx: tx.chats.claim(chat_id, lease_ms=LEASE_MS)):
            return
        while await self._screen(chat_id):
            if not await self._messages(chat_id):  # a receipt that came meanwhile stands above what follows it
                await self._db.write(lambda tx: tx.chats.unclaim(chat_id))
                return

    # -- messages -----------------------------------------------------------------------------------------------------

    async def _messages(self, chat_id: int) -> bool:
        """Sends what waits, in order. False where the chat has to wait: then its screen waits, too."""
        while (message := await self._db.write(lambda tx: tx.messages.take(chat_id, lease_ms=LEASE_MS))) is not None:
            if not await self._message(message):
                return False
        return True

    async def _message(self, message: Message) -> bool:
        rendered = Rendered.load(message.body)
        outcome: Posted = Gone()
        if message.replaces is not None:
            outcome = await self._post.edit(message.chat_id, message.replaces, rendered)
        if isinstance(outcome, Gone):
            outcome = await self._post.send(message.chat_id, rendered)
        if isinstance(outcome, Wait) and message.attempts < MOST_SENDS:
            wait_s = self._patience(message.chat_id, outcome)
            await self._db.write(lambda tx: tx.messages.later(message.id, due_ms=tx.now_ms + int(wait_s * 1000)))
            self._lanes.put_later(message.chat_id, wait_s + 0.01)
            return False
        if isinstance(outcome, Blocked):
            await self._lose(message.chat_id)
            return False
        if isinstance(outcome, (Wrong, Wait)):
            log.error("message not sent", message=message.id, chat=message.chat_id, outcome=str(outcome))
        await self._db.write(lambda tx: tx.messages.sent(message.id, forget=rendered.forget_after_s > 0))
        self._failures.pop(message.chat_id, None)
        if rendered.forget_after_s and isinstance(outcome, Sent) and outcome.message_id:
            self._forget_later(message.chat_id, outcome.message_id, rendered.forget_after_s)
        return True

    def _forget_later(self, chat_id: int, message_id: int, after_s: int) -> None:
        """A secret is deleted again; that it is gone is a courtesy, so it is not kept across a restart."""
        self._secrets[message_id] = chat_id
        self._forgetting.put_later(message_id, after_s)

    async def _forget(self, message_id: int) -> None:
        await self._post.delete(self._secrets.pop(message_id), message_id)

    # -- the live screen ----------------------------------------------------------------------------------------------

    async def _screen(self, chat_id: int) -> bool:
        """Shows the newest version. True where there is a newer one by now."""
        drawn = await self._db.read(lambda tx: steps.drawn(tx, chat_id, self._counter))
        if drawn is None:
            await self._db.write(lambda tx: tx.chats.unclaim(chat_id))
            return False
        outcome: Posted = Gone()
        message_id = drawn.message_id
        if message_id is not None and not drawn.below:
            outcome = await self._post.edit(chat_id, message_id, drawn.rendered)
        if isinstance(outcome, Gone):
            outcome = await self._post.send(chat_id, drawn.rendered)
        if isinstance(outcome, Blocked):
            await self._lose(chat_id)
            return False
        if isinstance(outcome, Wait):
            self._lanes.put_later(chat_id, self._patience(chat_id, outcome))
            await self._db.write(lambda tx: tx.chats.unclaim(chat_id))
            return False
        if isinstance(outcome, Wrong):
            log.error("screen refused by Telegram", chat=chat_id, reason=outcome.reason)
        self._failures.pop(chat_id, None)
        shown_as = (outcome.message_id if isinstance(outcome, Sent) else None) or message_id
        newer = await self._db.write(lambda tx: tx.chats.shown(chat_id, version=drawn.version, message_id=shown_as))
        if message_id is not None and shown_as != message_id:
            await self._post.strip(chat_id, message_id)
        return newer

    async def _lose(self, chat_id: int) -> None:
        """The person has blocked the bot: nothing is sent until they come back."""

        def work(tx: Transaction) -> None:
            tx.chats.set_blocked(chat_id, blocked=True)
            tx.messages.drop(chat_id)
            tx.chats.unclaim(chat_id)

        await self._db.write(work)

    def _patience(self, chat_id: int, wait: Wait) -> float:
        """As long as Telegram says; longer each time where it says nothing."""
        failed = self._failures[chat_id] = self._failures.get(chat_id, 0) + 1
        return min(max(wait.seconds, 0.05) * (2 ** (failed - 1) if wait.unclear else 1), MOST_WAIT_S)
