"""What the shop keeps of a chat with its bot. Knows neither Telegram nor the screens, which are text here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chat:
    """A private chat. `version` counts its answers; those above `shown_version` have not been shown yet."""

    id: int
    customer_id: int
    username: str
    language: str
    language_chosen: bool  # else it was guessed from the client's
    screen: str
    draft: str  # a screen that was left half done, to be gone on with
    version: int
    shown_version: int
    message_id: int | None  # the live message
    below: bool  # the newest version goes out as a new message, below what was written meanwhile
    note: str  # what to say above the screen: why something was refused
    outcome: str  # what came of the last press, for who presses twice
    muted: bool
    blocked: bool  # the person has blocked the bot
    referrer: int | None
    created_ms: int
    seen_ms: int
    gathers_until_ms: int = 0  # news of orders is told together until then: some has just been told


@dataclass(frozen=True, slots=True)
class Update:
    """Something that came in for a chat and waits for its turn."""

    nr: int
    id: str
    chat_id: int
    body: str
    attempts: int
    received_ms: int
    gathers: bool = False  # it is told together with others of its kind


@dataclass(frozen=True, slots=True)
class Message:
    """Something that goes out beside the live screen."""

    id: int
    chat_id: int
    body: str
    replaces: int | None
    attempts: int
