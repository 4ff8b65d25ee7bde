"""The bot at work: its parts put together over one token, introduced to Telegram, ready to be started by main."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator, Callable, Container, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import structlog
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot import screens
from bot.broadcasting import Broadcaster
from bot.checkout import Cashier
from bot.exporting import Exporter
from bot.feed import Bell, Duty, Feed
from bot.inline import Finder
from bot.profile import StaffMenus, introduce
from bot.sender import Sender
from bot.stars import Desk
from bot.telegram import ALLOWED, Poll, Post, make_bot, patience_s
from bot.turn import Counter
from bot.withdrawing import Withdrawer
from core.domain.money import Money
from core.domain.topups import Method
from core.ports import Database

log = structlog.get_logger("chatpanel.bot")

TRIES: Final = 3
RETRY_S: Final = 2.0


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
    is_unavailable: Callable[[BaseException], bool] = lambda error: False  # an outage of the database


@dataclass
class ChatDoor:
    """The open bot. `receive` takes webhook deliveries, `desk` is what Stars are paid over."""

    bot: Bot
    counter: Counter
    desk: Desk
    feed: Feed
    cashier: Cashier
    finder: Finder
    broadcaster: Broadcaster
    exporter: Exporter
    menus: StaffMenus
    withdrawer: Withdrawer
    introduce: Callable[[], Coroutine[Any, Any, None]]
    duty: Duty
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
            **self.feed.loops(polling=self.polling), **self.cashier.loops(), **self.finder.loops(),
            **self.broadcaster.loops(), **self.exporter.loops(), **self.menus.loops(), **self.withdrawer.loops(),
            "introduce": self.introduce(),
        }  # fmt: skip

    async def listen(self) -> None:
        """Tells Telegram where updates go, for as long as it takes. To be called once deliveries can be taken.

        Raises BotUnreachable where Telegram will not have it.
        """
        while self.duty:
            try:
                await self._point()
                return
            except (BadRequest, InvalidToken) as error:
                raise BotUnreachable(f"Telegram does not take the webhook ({_told(error)}).") from None
            except TelegramError as error:
                log.warning("webhook not set, or not deleted", error=type(error).__name__)
                await self.duty.over(patience_s(error) if isinstance(error, RetryAfter) else RETRY_S)

    async def _point(self) -> None:
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
    poll = Poll(bot)
    try:
        await _reached(bot, duty)
        yield await _assembled(db, bot, poll, setup, duty, bell)
    finally:
        await poll.close()
        await bot.shutdown()


async def _reached(bot: Bot, duty: Duty) -> None:
    """Asks Telegram who the bot is. A moment's trouble is no reason not to open."""
    for tries_left in reversed(range(TRIES)):
        try:
            await bot.initialize()
            return
        except TelegramError as error:
            if not tries_left or isinstance(error, InvalidToken) or await duty.over(RETRY_S):
                raise BotUnreachable(
                    f"Telegram did not accept the bot ({_told(error)}). Check CHATPANEL_TELEGRAM_TOKEN and the network."
                ) from None


def _told(error: TelegramError) -> str:
    """What went wrong. The library puts the token into the words of some errors."""
    return "it refuses the token" if isinstance(error, InvalidToken) else str(error)


async def _assembled(db: Database, bot: Bot, poll: Poll, setup: Setup, duty: Duty, bell: Bell) -> ChatDoor:
    counter = Counter(
        name=setup.shop_name, username=bot.username, region=setup.region, base_url=setup.public_url,
        methods=setup.methods, able=setup.able, owner_ids=setup.owner_ids, support=setup.support,
        star_worth=setup.star_worth,
        prompts_per_phone=setup.prompts_per_phone, duplicate_window_ms=setup.duplicate_window_ms, demo=setup.demo,
        inline=bool(bot.bot.supports_inline_queries),
    )  # fmt: skip
    post = Post(bot)
    sender = Sender(db, post, counter)
    cashier = Cashier(db, post, counter, duty=duty)
    finder = Finder(db, post, counter, duty=duty)
    feed = Feed(
        db, poll, sender, counter, checkout=cashier.answer, inline=finder.answer, duty=duty, bell=bell,
        is_unavailable=setup.is_unavailable,
    )  # fmt: skip
    secret = hmac.new(setup.token.encode(), b"webhook", hashlib.sha256).hexdigest()
    broadcaster = Broadcaster(db, post, duty=duty, bell=bell)
    exporter = Exporter(db, counter, duty=duty, bell=bell)
    menus = StaffMenus(db, post, counter, duty=duty)
    withdrawer = Withdrawer(db, post, duty=duty, bell=bell)
    ready = partial(introduce, db, post, counter)
    return ChatDoor(
        bot, counter, Desk(bot), feed, cashier, finder, broadcaster, exporter, menus, withdrawer, ready, duty, secret,
        not setup.webhook,
    )  # fmt: skip
