"""The small calls beside the screens: spinners on buttons are ended, buttons that lead nowhere are taken off, and who
has to wait sees that somebody is at it.

All are courtesies, and so not kept across a restart: Telegram ends a spinner by
itself, and a button of an old message only answers that it is outdated.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Coroutine
from typing import Any, Final

from bot.lanes import Lanes
from bot.steps import Stepped
from bot.telegram import Post, Wait

WIDTH: Final = 64
MOST_ANSWERS: Final = 3
LONGEST_ANSWER_S: Final = 5.0
FEW: Final = 4
MOST_STRIPS: Final = 5


class Answering:
    def __init__(self, post: Post) -> None:
        self._post = post
        self._answering = Lanes(self._answer, width=WIDTH)
        self._stripping = Lanes(self._strip, width=FEW)
        self._typing = Lanes(self._type, width=FEW)
        # By chat: what is to be done, and which attempt at it is the next.
        self._answers: dict[int, list[tuple[Stepped, int]]] = defaultdict(list)
        self._outdated: dict[int, list[tuple[int, int]]] = defaultdict(list)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return self._answering.loops("answer") | self._stripping.loops("strip") | self._typing.loops("type")

    def end(self) -> None:
        """Finishes what is in hand."""
        for lanes in (self._answering, self._stripping, self._typing):
            lanes.end()

    def answer(self, stepped: Stepped) -> None:
        """Ends the spinner of a press, beside the screen, which need not wait for a slow answer."""
        self._answers[stepped.chat_id].append((stepped, 1))
        self._answering.put(stepped.chat_id)

    def types(self, chat_id: int) -> None:
        """The answer takes its time."""
        self._typing.put(chat_id)

    def outdate(self, chat_id: int, message_id: int) -> None:
        """The buttons of the message lead nowhere any more."""
        self._outdated[chat_id].append((message_id, 1))
        self._stripping.put(chat_id)

    async def _answer(self, chat_id: int) -> None:
        waiting = self._answers.pop(chat_id, [])
        if len(waiting) == 1:  # as nearly always: no task of its own
            await self._end_spinner(*waiting[0])
        else:
            await asyncio.gather(*(self._end_spinner(one, nth) for one, nth in waiting))

    async def _end_spinner(self, one: Stepped, nth: int) -> None:
        outcome = await self._post.answer(one.query, one.toast, alert=one.alert)
        if isinstance(outcome, Wait) and outcome.seconds <= LONGEST_ANSWER_S and nth < MOST_ANSWERS:
            self._answers[one.chat_id].append((one, nth + 1))
            self._answering.put_later(one.chat_id, outcome.seconds)
        if one.stale and nth == 1:
            self.outdate(one.chat_id, one.stale)

    async def _type(self, chat_id: int) -> None:
        await self._post.type(chat_id)

    async def _strip(self, chat_id: int) -> None:
        for message_id, nth in self._outdated.pop(chat_id, []):
            outcome = await self._post.strip(chat_id, message_id)
            if isinstance(outcome, Wait) and nth < MOST_STRIPS:
                self._outdated[chat_id].append((message_id, nth + 1))
                self._stripping.put_later(chat_id, outcome.seconds)
