"""Answers checkouts within Telegram's ten seconds: a read and one call, in a lane that nothing else uses."""

from __future__ import annotations

from telegram import PreCheckoutQuery

from bot.telegram import Post
from bot.turn import Counter
from core.ports import Database


class Cashier:
    def __init__(self, db: Database, post: Post, counter: Counter) -> None:
        self._db = db
        self._post = post
        self._counter = counter

    async def answer(self, query: PreCheckoutQuery) -> None:
        await self._post.answer_checkout(query.id, refusal="not open")
