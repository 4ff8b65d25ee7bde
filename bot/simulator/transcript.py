"""A chat as plain text, for people who read the outcome of a test."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from bot.simulator.wire import Json
from bot.simulator.world import Chat, Kept, World

PARTS: Final = ("photo", "document", "contact", "sticker", "voice", "invoice", "successful_payment", "refunded_payment")


def lines(world: World, chat: Chat) -> list[str]:
    return [line(world, kept) for kept in chat.messages.values()]


def line(world: World, kept: Kept) -> str:
    body = kept.body
    at = datetime.fromtimestamp(body["date"], UTC).strftime("%H:%M:%S")
    who = "bot" if kept.by_bot else str(body["from"]["first_name"])
    marks = (" (deleted)" if kept.deleted else "") + (" (edited)" if kept.edited_ms else "")
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    keyboard = "".join("\n    " + " ".join(f"[{button['text']}]" for button in row) for row in rows)
    return f"{at} #{kept.id} {who}{marks}: {content(body)}{keyboard}"


def content(body: Json) -> str:
    """What a message says, in words."""
    words = str(body.get("text") or body.get("caption") or "")
    for part in PARTS:
        if part in body:
            words = f"<{part}{_detail(part, body[part])}> {words}".strip()
    return words


def _detail(part: str, value: Json) -> str:
    if part == "contact":
        return f" {value['phone_number']}"
    if part in ("invoice", "successful_payment", "refunded_payment"):
        return f" {value['total_amount']} {value['currency']}"
    return f" {value['file_name']}" if part == "document" else ""
