"""The bot at work: its parts put together over one token, introduced to Telegram, ready to be started by main."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator, Callable, Container, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot import screens
from bot.broadcasting import Broadcaster
from bot.checkout import Cashier
from bot.feed import Bell, Duty, Feed
from bot.profile import StaffMenus, prepare
from bot.sender import Sender
from bot.stars import Desk
from bot.telegram import ALLOWED, Post, make_bot
from bot.turn import Counter
from core.domain.money import Money
from core.domain.topups import Method
from core.ports import Database

log = structlog.get_logger("chatpanel.bot")


class BotUnreachable(Exception):
    """Telegram did not answer, or refuses the token. The message says what to do."""


@dataclass(frozen=True)
class Setup:
    """What the bot is told of its shop. `methods` are the payment methods, filled before the first customer comes."""

    token: str
    base_url: str
    shop_name: str
    region: str
    public_url: str
    owner_ids: frozenset[int]
    support: str
    methods: Mapping[str, Method]
    prompts_per_phone: int
    duplicate_window_ms: int
    able: Container[str] = frozenset()  # the gateways that can give a payment back
    star_worth: Money | None = None
    webhook: bool = False
    demo: bool = False
    serves: bool = True  # False where only Stars are asked for: another process serves the chats


@dataclass
class ChatDoor:
    """The open bot. `receive` takes webhook deliveries, `desk` is what Stars are paid over."""

    bot: Bot
    counter: Counter
    desk: Desk
    feed: Feed
    cashier: Cashier
    broadcaster: Broadcaster
    menus: StaffMenus
    prepare: Callable[[], Coroutine[Any, Any, None]]
    secret: str
    polling: bool

    @property
    def username(self) -> str:
        return self.counter.username

    async def receive(self, body: bytes, given_secret: str) -> int:
        """The status to answer a delivery with."""
        return await self.feed.receive(body, given_secret, self.secret)

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {
            **self.feed.loops(polling=self.polling), **self.cashier.loops(), **self.broadcaster.loops(),
            **self.menus.loops(), "prepare": self.prepare(),
        }  # fmt: skip

    async def listen(self) -> None:
        """Tells Telegram where updates go. To be called once deliveries can be taken."""
        if self.polling:
            await self.bot.delete_webhook()
        else:
            await self.bot.set_webhook(
                f"{self.counter.base_url}/webhooks/telegram", secret_token=self.secret, allowed_updates=ALLOWED,
                max_connections=40,
            )  # fmt: skip


@asynccontextmanager
async def opened(db: Database, setup: Setup, *, duty: Duty, bell: Bell) -> AsyncIterator[ChatDoor]:
    """Reaches Telegram and puts the bot together. Raises BotUnreachable."""
    screens.declare()
    bot = make_bot(setup.token, setup.base_url)
    try:
        await bot.initialize()
    except TelegramError as error:
        await bot.shutdown()
        raise BotUnreachable(
            f"Telegram did not accept the bot ({error}). Check CHATPANEL_TELEGRAM_TOKEN and the network."
        ) from None
    try:
        yield await _assembled(db, bot, setup, duty, bell)
    finally:
        await bot.shutdown()


async def _assembled(db: Database, bot: Bot, setup: Setup, duty: Duty, bell: Bell) -> ChatDoor:
    counter = Counter(
        name=setup.shop_name, username=bot.username, region=setup.region, base_url=setup.public_url,
        methods=setup.methods, able=setup.able, owner_ids=setup.owner_ids, support=setup.support,
        star_worth=setup.star_worth,
        prompts_per_phone=setup.prompts_per_phone, duplicate_window_ms=setup.duplicate_window_ms, demo=setup.demo,
    )  # fmt: skip
    post = Post(bot)
    sender = Sender(db, post, counter)
    cashier = Cashier(db, post, counter, duty=duty)
    feed = Feed(db, bot, sender, counter, checkout=cashier.answer, duty=duty, bell=bell)
    secret = hmac.new(setup.token.encode(), b"webhook", hashlib.sha256).hexdigest()
    broadcaster = Broadcaster(db, post, duty=duty, bell=bell)
    menus = StaffMenus(db, post, counter, duty=duty)
    ready = partial(prepare, db, post, counter, duty=duty)
    return ChatDoor(bot, counter, Desk(bot), feed, cashier, broadcaster, menus, ready, secret, not setup.webhook)
