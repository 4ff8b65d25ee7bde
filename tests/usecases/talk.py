"""Chats with the bot, for tests that need somebody to be told something."""

from __future__ import annotations

import json

from core.domain.chats import Chat
from storage.transaction import Transaction


def open_chat(
    tx: Transaction, chat_id: int, customer_id: int, *, username: str = "", language: str = "en", blocked: bool = False,
    muted: bool = False,
) -> Chat:  # fmt: skip
    chat = Chat(
        id=chat_id, customer_id=customer_id, username=username, language=language, language_chosen=False, screen="",
        draft="", version=0, shown_version=0, message_id=None, below=False, note="", outcome="", muted=muted,
        blocked=blocked, referrer=None, created_ms=tx.now_ms, seen_ms=tx.now_ms,
    )  # fmt: skip
    assert tx.chats.add(chat)
    return chat


def news(tx: Transaction, chat_id: int) -> list[dict[str, object]]:
    """What waits to be told in a chat, oldest first; it is taken away."""
    told = []
    while (update := tx.updates.oldest(chat_id)) is not None:
        told.append(json.loads(update.body)["news"])
        tx.updates.handled(update.nr)
    return told
