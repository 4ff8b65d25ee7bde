"""Telegram's JSON, and what of it is a chat's business. Builds no objects: one that fails would stop all the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.incoming import Incoming, Sought

Json = dict[str, Any]


def read_update(update: Json) -> tuple[int, Incoming] | None:
    """The chat that an update is for, and what it says; None for what is no chat's business.

    Raises KeyError, TypeError, ValueError or AttributeError for what is no update.
    """
    member, query = update.get("my_chat_member"), update.get("callback_query")
    message = update.get("message")
    told = member or query or message or update.get("edited_message")
    if told is None:
        return None
    user = told.get("from")
    chat = (query.get("message") or {}).get("chat") if query else told.get("chat")
    if user is None or chat is None or user["is_bot"]:
        return None
    chat_id, sender = int(chat["id"]), _sender(user)
    if message is not None and "refunded_payment" in message:
        return None  # what is refunded is told by the shop
    if chat["type"] != "private":
        called = message is not None and _text(message, "text").startswith("/")
        return (chat_id, Incoming("group", **sender)) if called else None
    if member:
        gone = member["new_chat_member"]["status"] in ("kicked", "left")
        return chat_id, Incoming("member", text="kicked" if gone else "member", **sender)
    if query:
        return chat_id, Incoming(
            "press", data=_text(query, "data"), query=query["id"], message_id=query["message"]["message_id"], **sender
        )
    return chat_id, (Incoming("edited", **sender) if message is None else _said(message, sender))


def read_sought(update: Json) -> Sought | None:
    """What is typed after the bot's name; None for all else. Raises as read_update does."""
    query = update.get("inline_query")
    if query is None:
        return None
    user = query["from"]
    words, offset = _text(query, "query"), _text(query, "offset")
    return Sought(str(query["id"]), int(user["id"]), _text(user, "language_code"), words, offset)


def _said(message: Json, sender: Mapping[str, Any]) -> Incoming:
    if paid := message.get("successful_payment"):
        return Incoming(
            "charge", payload=paid["invoice_payload"], stars=paid["total_amount"],
            charge=paid["telegram_payment_charge_id"], **sender,
        )  # fmt: skip
    if contact := message.get("contact"):
        own = contact.get("user_id") == sender["user_id"] and "forward_origin" not in message
        return Incoming("contact", phone=_text(contact, "phone_number"), own=own, **sender)
    if "via_bot" in message and (url := _first_url(message)):
        return Incoming("card", text=_text(message, "text").partition("\n")[0], data=url, **sender)
    if text := _text(message, "text"):
        return Incoming("text", text=text, message_id=message["message_id"], **sender)
    return Incoming("other", **sender)


def _first_url(message: Json) -> str:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard") or [[]]
    return next((url for button in rows[0] if (url := _text(button, "url"))), "")


def _sender(user: Json) -> dict[str, Any]:
    name = f"{_text(user, 'first_name')} {_text(user, 'last_name')}".strip()
    return {
        "user_id": int(user["id"]), "name": name, "username": _text(user, "username"),
        "language": _text(user, "language_code"),
    }  # fmt: skip


def _text(fields: Json, name: str) -> str:
    """Without the character that PostgreSQL keeps nowhere."""
    return str(fields.get(name) or "").replace("\0", "")
