"""The bot's place in the running shop: which Bot API it speaks to, what it is told, and the simulator of the demo.

The bot itself is handed in by main.py; nothing here knows Telegram.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Container, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from pydantic import SecretStr

from core.commands import demo
from core.commands.console import words
from core.commands.stars import star_worth
from core.domain.money import Money
from core.domain.topups import Method
from core.ports import Database, StarsDesk, Transaction
from core.settings import Settings
from core.usecases import staffing
from core.workers.bell import Bell
from core.workers.loops import Shift

CLAIM_BYTES = 18


@dataclass(frozen=True)
class ChatTerms:
    """What the bot is told. `methods` and `able`, those that give money back, fill as gateways open; `serves` is False
    where only Stars are asked for."""

    token: SecretStr
    base_url: str
    shop_name: str
    region: str
    public_url: str
    owner_ids: frozenset[int]
    support: str
    methods: Mapping[str, Method]
    able: Container[str]
    prompts_per_phone: int
    duplicate_window_ms: int
    star_worth: Money | None
    webhook: bool
    demo: bool
    serves: bool


class ChatDoor(Protocol):
    """The bot, open."""

    @property
    def username(self) -> str: ...
    @property
    def desk(self) -> StarsDesk: ...
    async def receive(self, body: bytes, given_secret: str) -> int:
        """Keeps a delivery of the webhook; the HTTP status to answer with."""
        ...

    def loops(self) -> Mapping[str, Coroutine[Any, Any, None]]: ...
    async def listen(self) -> None:
        """Tells Telegram where updates go, once deliveries can be taken."""
        ...


OpenChat = Callable[[Database, ChatTerms, Shift, Bell], AbstractAsyncContextManager[ChatDoor]]
OpenSimulator = Callable[[Path, int], AbstractAsyncContextManager[int]]


@dataclass(frozen=True)
class Chat:
    """What main.py hands in. `token` is what the demo's bot is called by the simulator."""

    open: OpenChat
    simulator: OpenSimulator
    token: str


@dataclass(frozen=True)
class Opened:
    """The bot of this run, and the address of the chat page where it is the demo's."""

    door: ChatDoor
    serves: bool
    page: str = ""


async def opened(
    chat: Chat, stack: AsyncExitStack, db: Database, settings: Settings, *, demo_folder: Path | None,
    methods: Mapping[str, Method], able: Container[str], serves: bool, shift: Shift, bell: Bell,
) -> Opened | None:  # fmt: skip
    """Opens the bot where there is one: with a token, or in the demo. Raises OSError where the page's port is taken."""
    token, base_url, page = settings.telegram_token, settings.telegram_base_url, ""
    if demo_folder is not None and not token.get_secret_value():
        if not serves:
            return None
        port = await stack.enter_async_context(chat.simulator(demo_folder / "simulator.json", settings.chat_port))
        page = base_url = f"http://127.0.0.1:{port}"
        token = SecretStr(chat.token)
    if not token.get_secret_value():
        return None
    terms = ChatTerms(
        token=token, base_url=base_url, shop_name=settings.shop_name, region=settings.default_region,
        public_url=settings.public_url, owner_ids=frozenset(settings.owner_ids) | demo_owner(page),
        support=settings.support_contact, methods=methods, able=able, prompts_per_phone=settings.prompts_per_phone,
        duplicate_window_ms=settings.duplicate_window_s * 1000, star_worth=star_worth(settings),
        webhook=settings.telegram_webhook, demo=bool(page), serves=serves,
    )  # fmt: skip
    door = await stack.enter_async_context(chat.open(db, terms, shift, bell))
    return Opened(door, serves, page)


def demo_owner(page: str) -> frozenset[int]:
    """In the demo the simulator's owner runs the shop."""
    return frozenset({demo.OWNER_ID}) if page else frozenset()


async def welcome(db: Database, bot: Opened, settings: Settings) -> None:
    """Where the bot is found, and, while nobody owns the shop, the link that makes its first visitor the owner."""
    words.print(f"The bot is open: https://t.me/{bot.door.username}", soft_wrap=True)
    code = secrets.token_urlsafe(CLAIM_BYTES)

    def work(tx: Transaction) -> bool:
        needed = staffing.claim_needed(tx, frozenset(settings.owner_ids))
        if needed:
            staffing.issue_claim(tx, code)
        return needed

    if await db.write(work):
        words.print(
            "Nobody owns this shop yet. Open this link in Telegram to become its owner; it works once, for a day:\n"
            f"  https://t.me/{bot.door.username}?start=claim_{code}",
            soft_wrap=True,
        )  # fmt: skip
