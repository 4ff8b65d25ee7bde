"""Answers checkouts within Telegram's ten seconds: a read and one call, in lanes that nothing else uses.

Allows what core.usecases.starring allows, and nothing where that cannot be known in time: then nothing is charged.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Coroutine
from typing import Any, Final

import structlog
from telegram import PreCheckoutQuery

from bot.hotline import Duty, Hotline
from bot.rendering import Voice
from bot.stars import STARS
from bot.telegram import Post, Wait
from bot.turn import Counter
from core import texts
from core.domain.errors import ShopError, Unavailable
from core.ports import Database, Transaction
from core.usecases import starring

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 16
READ_S: Final = 6.0
MOST_CALLS: Final = 3
LONGEST_WAIT_S: Final = 2.0


class Cashier:
    def __init__(self, db: Database, post: Post, counter: Counter, *, duty: Duty) -> None:
        self._db = db
        self._post = post
        self._counter = counter
        self._line = Hotline("checkout", self._answer, width=WIDTH, duty=duty)
        self._numbers = itertools.count()

    async def answer(self, query: PreCheckoutQuery) -> None:
        self._line.take(next(self._numbers), query)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return self._line.loops()

    async def _answer(self, query: PreCheckoutQuery) -> None:
        refusal = await self._refusal(query)
        if refusal:
            log.info("checkout refused", user=query.from_user.id, stars=query.total_amount)
        for _ in range(MOST_CALLS):
            outcome = await self._post.answer_checkout(query.id, refusal=refusal)
            if not isinstance(outcome, Wait) or outcome.seconds > LONGEST_WAIT_S:
                break
            await asyncio.sleep(outcome.seconds)

    async def _refusal(self, query: PreCheckoutQuery) -> str:
        """Why this may not be paid, in the payer's language; "" where it may."""
        try:
            async with asyncio.timeout(READ_S):
                return await self._db.glance(lambda tx: checked(tx, query, self._counter))
        except Exception:
            log.exception("checkout not looked at", user=query.from_user.id)
        language = texts.best_language(query.from_user.language_code or "")
        return Voice(language).say("checkout-busy", markup=False)


def checked(tx: Transaction, query: PreCheckoutQuery, counter: Counter) -> str:
    """What is wrong with the sale, in the payer's language; "" where nothing is."""
    payer = query.from_user
    chat = tx.chats.get(payer.id)
    voice = Voice(chat.language if chat is not None else texts.best_language(payer.language_code or ""))
    try:
        if counter.star_worth is None or query.currency != STARS:
            raise Unavailable("no_payment_method")
        starring.check_checkout(
            tx, user_id=payer.id, payload=query.invoice_payload, stars=query.total_amount, worth=counter.star_worth
        )
    except ShopError as refusal:
        return voice.refusal(refusal, markup=False)
    return ""
