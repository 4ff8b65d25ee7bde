"""What Telegram shows of the bot before anybody writes: commands and descriptions, in every language of the shop."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Coroutine
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Final

import structlog

from bot import machine
from bot.feed import Duty
from bot.map import returned
from bot.rendering import Voice
from bot.telegram import Blocked, Post, Sent, Wait, Wrong
from bot.turn import Counter
from core import texts
from core.domain.staff import Role
from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel.bot")

COMMANDS: Final = (
    "start", "services", "search", "price", "order", "orders", "status", "balance", "topup", "history", "favourites",
    "language", "settings", "help", "support", "paysupport", "terms", "privacy", "cancel",
)  # fmt: skip
STAFF_COMMANDS: Final = (
    "admin", "find", "credit", "debit", "block", "service", "apikey", "staff", "broadcast", "maintenance", "export",
)  # fmt: skip
_FACT: Final = "bot_profile"
"""What was told last, so that a start which changes nothing asks Telegram for nothing."""
_MENUS: Final = "staff_menus"
EVERY_S: Final = 2.0


def customer_commands(language: str) -> list[tuple[str, str]]:
    voice = Voice(language)
    return [(name, voice.say(f"command-{name}", markup=False)) for name in COMMANDS]


@cache
def staff_commands(role: Role, language: str) -> list[tuple[str, str]]:
    """What the role may do, then everybody's commands."""
    voice = Voice(language)
    own = [(name, voice.say(f"command-{name}", markup=False)) for name in STAFF_COMMANDS if _allowed(role, name)]
    return own + customer_commands(language)


def _allowed(role: Role, command: str) -> bool:
    """Whether the command leads the role anywhere: to one of the screens that its entry says it returns."""
    entry = machine.commands().get(command)
    needed = [] if entry is None else [screen.staff for screen in returned(entry) if screen.staff is not None]
    return any(role.allows(least) for least in needed)


async def introduce(db: Database, post: Post, counter: Counter) -> None:
    """Sets commands, descriptions and the menu button where they have changed since the last start.

    What goes wrong is no reason to stop serving: the next start tries again.
    """
    try:
        await _introduce(db, post, counter)
    except Exception:
        log.exception("bot not introduced")


async def _introduce(db: Database, post: Post, counter: Counter) -> None:
    digest = hashlib.sha256(repr((counter.username, counter.name, COMMANDS, texts.fingerprint())).encode()).hexdigest()
    if await db.read(lambda tx: tx.upkeep.fact(_FACT)) == digest:
        return
    for language in texts.languages():
        said = await asyncio.to_thread(_said, language, counter.name)  # nobody who writes meanwhile waits for it
        spoken = "" if language == texts.FALLBACK else language
        for outcome in (
            await post.set_commands(spoken, said.commands),
            await post.introduce(spoken, description=said.description, short=said.short),
        ):
            if not isinstance(outcome, Sent):
                log.warning("bot not introduced; the next start tries again", outcome=str(outcome))
                return
    if isinstance(await post.show_menu(), Sent):
        await db.write(lambda tx: tx.upkeep.set_fact(_FACT, digest))


@dataclass(frozen=True, slots=True)
class Introduction:
    commands: list[tuple[str, str]]
    description: str
    short: str


def _said(language: str, shop: str) -> Introduction:
    say = partial(Voice(language).say, values={"shop": shop}, markup=False)
    return Introduction(customer_commands(language), say("bot-description"), say("bot-short-description"))


class StaffMenus:
    """Keeps the lists of commands in the chats of staff: each with what the role may do, in the person's language.

    What was told is kept, so that a start which changes nothing asks Telegram for nothing, and who left meanwhile is
    found. Telegram takes commands only for who has opened the bot: the others come as soon as they have.
    """

    def __init__(self, db: Database, post: Post, counter: Counter, *, duty: Duty) -> None:
        self._db = db
        self._post = post
        self._counter = counter
        self._duty = duty
        self._refused: dict[int, int] = {}  # whom Telegram does not know, and when they were seen last

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {"menus": self._watch()}

    async def _watch(self) -> None:
        while self._duty:
            self._duty.sign_in("menus")
            wait_s = EVERY_S
            try:
                wait_s += await self._round()
            except Exception:
                log.exception("staff commands not looked through")
            await self._duty.over(wait_s)
        self._duty.sign_out("menus")

    async def _round(self) -> float:
        """Tells Telegram of what has changed. How long Telegram wants to be left alone."""
        wanted, told = await self._db.read(self._look)
        for user_id in sorted(told.keys() - wanted.keys()):
            outcome = await self._post.forget_staff_commands(user_id)
            if isinstance(outcome, Wait):
                return outcome.seconds
            await self._keep(user_id, None)
        for user_id, menu in wanted.items():
            if menu is None or menu.mark == told.get(user_id) or self._refused.get(user_id) == menu.seen_ms:
                continue
            outcome = await self._post.set_staff_commands(user_id, menu.commands)
            if isinstance(outcome, Wait):
                return outcome.seconds
            if isinstance(outcome, Blocked):
                self._refused[user_id] = menu.seen_ms
                continue
            if isinstance(outcome, Wrong):
                log.warning("staff commands not set", user=user_id, reason=outcome.reason)
            await self._keep(user_id, menu.mark)
        return 0.0

    def _look(self, tx: Transaction) -> tuple[dict[int, Menu | None], dict[int, str]]:
        """The menu of each of the staff, None of those who cannot be told now; and what was told last."""
        staff = {member.id: member.role for member in tx.staff.all()}
        staff |= dict.fromkeys(self._counter.owner_ids, Role.OWNER)
        wanted: dict[int, Menu | None] = {}
        for user_id, role in staff.items():
            chat = tx.chats.get(user_id)
            wanted[user_id] = None if chat is None or chat.blocked else Menu.of(role, chat.language, chat.seen_ms)
        return wanted, _told(tx)

    async def _keep(self, user_id: int, mark: str | None) -> None:
        def work(tx: Transaction) -> None:
            told = _told(tx)
            told.pop(user_id, None)
            if mark is not None:
                told[user_id] = mark
            tx.upkeep.set_fact(_MENUS, json.dumps(told))

        await self._db.write(work)


def _told(tx: Transaction) -> dict[int, str]:
    kept: dict[str, str] = json.loads(tx.upkeep.fact(_MENUS) or "{}")
    return {int(user_id): mark for user_id, mark in kept.items()}


@dataclass(frozen=True, slots=True)
class Menu:
    """A list of commands. `mark` changes whenever it does."""

    commands: list[tuple[str, str]]
    mark: str
    seen_ms: int

    @classmethod
    def of(cls, role: Role, language: str, seen_ms: int) -> Menu:
        commands = staff_commands(role, language)
        mark = hashlib.sha256(repr(commands).encode()).hexdigest()[:16]
        return cls(commands, mark, seen_ms)
