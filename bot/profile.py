"""What Telegram shows of the bot before anybody writes: commands and descriptions, in every language of the shop."""

from __future__ import annotations

import hashlib
from typing import Final

import structlog

from bot.rendering import Voice
from bot.telegram import Post, Wrong
from bot.turn import Counter
from core import texts
from core.ports import Database

log = structlog.get_logger("chatpanel.bot")

COMMANDS: Final = (
    "start", "services", "search", "price", "order", "orders", "status", "balance", "topup", "history", "favourites",
    "language", "settings", "help", "support", "paysupport", "terms", "privacy", "cancel",
)  # fmt: skip
STAFF_COMMANDS: Final = (
    "admin", "find", "credit", "debit", "block", "service", "apikey", "staff", "broadcast",
)  # fmt: skip
_FACT: Final = "bot_profile"
"""What was told last, so that a start which changes nothing asks Telegram for nothing."""


def customer_commands(language: str) -> list[tuple[str, str]]:
    voice = Voice(language)
    return [(name, voice.say(f"command-{name}", markup=False)) for name in COMMANDS]


def staff_commands(language: str) -> list[tuple[str, str]]:
    """All commands, those of staff first."""
    voice = Voice(language)
    return [(name, voice.say(f"command-{name}", markup=False)) for name in STAFF_COMMANDS] + customer_commands(language)


async def introduce(db: Database, post: Post, counter: Counter) -> None:
    """Sets commands, descriptions and the menu button where they have changed since the last start."""
    told = {
        "" if language == texts.FALLBACK else language: (
            customer_commands(language),
            Voice(language).say("bot-description", {"shop": counter.name}, markup=False),
            Voice(language).say("bot-short-description", {"shop": counter.name}, markup=False),
        )
        for language in texts.languages()
    }
    digest = hashlib.sha256(repr((counter.username, told)).encode()).hexdigest()
    if await db.read(lambda tx: tx.upkeep.fact(_FACT)) == digest:
        return
    for language, (commands, description, short) in told.items():
        await post.set_commands(language, commands)
        await post.introduce(language, description=description, short=short)
    await post.show_menu()
    await db.write(lambda tx: tx.upkeep.set_fact(_FACT, digest))


async def greet_staff(post: Post, user_id: int, language: str, *, is_staff: bool) -> None:
    """The list of commands in this person's chat: staff's own, or everybody's again."""
    outcome = await post.set_staff_commands(
        user_id, staff_commands(language) if is_staff else customer_commands(language)
    )
    if isinstance(outcome, Wrong):
        log.warning("staff commands not set", user=user_id, reason=outcome.reason)
