"""Inline mode: what is offered for words that are typed after the bot's name, in whatever chat.

A read and one call, which nobody but their asker waits for. Whoever types on asks anew, so an answer that fails or
comes too late is nobody's loss, and only the newest words of a person are answered.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot import rendering
from bot.hotline import Duty, Hotline
from bot.incoming import Sought
from bot.rendering import Json, Voice
from bot.screens import favourites, search, service
from bot.telegram import Post, Wrong
from bot.turn import Counter
from bot.views import INVITATION, Card, Lines, Link, Notice, Text
from core import texts
from core.domain.catalogue import Catalogue, Service
from core.domain.chats import Chat
from core.domain.customers import Customer, clean
from core.domain.pricing import PricePlan, selling_rate
from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 8
READ_S: Final = 6.0
SIZE: Final = 20
"""How many are offered at a time; who scrolls on asks for more."""
CACHE_S: Final = 10
"""For how long Telegram may answer by itself: a price that has changed is not shown much longer."""
_HOME: Final = "start"


class Finder:
    def __init__(self, db: Database, post: Post, counter: Counter, *, duty: Duty) -> None:
        self._db = db
        self._post = post
        self._counter = counter
        self._line = Hotline("seeker", self._answer, width=WIDTH, duty=duty)

    async def answer(self, sought: Sought) -> None:
        self._line.take(sought.user_id, sought)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return self._line.loops()

    async def _answer(self, sought: Sought) -> None:
        async with asyncio.timeout(READ_S):
            offered = await self._db.read(lambda tx: offer(tx, sought, self._counter))
        outcome = await self._post.answer_inline(
            sought.query, offered.results, next_offset=offered.next_offset, above=offered.above, cache_s=CACHE_S
        )
        if isinstance(outcome, Wrong):
            log.warning("inline answer refused", user=sought.user_id, reason=outcome.reason)


@dataclass(frozen=True, slots=True)
class Offered:
    """Results as Telegram takes them, where the next ones begin, and the button above them, if there is one."""

    results: list[Json]
    next_offset: str
    above: Json | None


def offer(tx: Transaction, sought: Sought, counter: Counter) -> Offered:
    """What this person may want: services at the price that they would pay, in their language. For a read."""
    chat = tx.chats.get(sought.user_id)
    customer = None if chat is None else tx.customers.get(chat.customer_id)
    voice = Voice(texts.best_language(sought.language) if chat is None else chat.language)
    public = PricePlan(markup_bp=tx.partners.house().markup_bp)
    plan = public if customer is None else customer.plan
    catalogue = counter.shelf.catalogue(tx)
    words = clean(sought.words)[: search.MOST_WORDS]
    found = search.meant(catalogue, words) if words else _at_hand(tx, catalogue, customer)
    begin, above = _begin(sought.offset), None
    if not found:
        found = catalogue.nearest(words)
        above = {"text": voice.label("inline-near" if found else "inline-none"), "start_parameter": _HOME}
    cards = [_card(each, plan, public, counter) for each in found[begin : begin + SIZE]]
    if chat is not None and not begin and words.casefold() == INVITATION:
        cards, above = [_invitation(chat, counter, voice), *cards][:SIZE], None
    more = str(begin + SIZE) if len(found) > begin + SIZE else ""
    return Offered([rendering.card(card, voice) for card in cards], more, above)


def _at_hand(tx: Transaction, catalogue: Catalogue, customer: Customer | None) -> list[Service]:
    """Without a word: what the person likes best, then all that there is."""
    kept = [] if customer is None else tx.favourites.all(customer.id, limit=favourites.MOST)
    liked = [found for number in kept if (found := catalogue.get(number)) is not None]
    return _once([*liked, *catalogue.services])


def _once(services: Iterable[Service]) -> list[Service]:
    return list({service.number: service for service in services}.values())


def _begin(offset: str) -> int:
    return int(offset) if offset.isascii() and offset.isdecimal() and len(offset) < 7 else 0


def _card(sold: Service, plan: PricePlan, public: PricePlan, counter: Counter) -> Card:
    """Offered at the asker's price; whoever reads the card that is sent gets the public one."""
    key = "inline-about-package" if sold.per_order else "inline-about"
    about = Text(key, {"category": sold.category, "rate": selling_rate(sold.rate, plan)})
    link = Link("button-order", counter.deep_link(f"service_{sold.number}"))
    parts = Lines(tuple(service.brief(sold, public)), "\n\n")
    return Card(str(sold.number), sold.name, about, Notice("service", {"parts": parts}, (link,)))


def _invitation(chat: Chat, counter: Counter, voice: Voice) -> Card:
    """What Share in the settings sends: the way to the shop by the invitation of whoever shares it."""
    shop, link = {"shop": counter.name}, Link("button-open-shop", counter.deep_link(f"ref_{chat.id}"))
    about = Text("bot-short-description", shop)
    return Card(INVITATION, voice.label("inline-invitation"), about, Notice("inline-invitation-card", shop, (link,)))
