"""What people do in their chats: write, tap, share a contact, send things, pay, block the bot.

An act either happens or is impossible for a person with an ordinary client
(CannotDo). The bot is told of it by an update.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

from telegram.constants import MessageLimit

from bot.simulator import conversation, entities, inline
from bot.simulator.methods import payments
from bot.simulator.methods.files import describe, dimensions
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json
from bot.simulator.world import Chat, Kept, Person

LARGEST_FILE: Final = 20_000_000
VOICE: Final = b"OggS" + bytes(60)

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
_PHONE = re.compile(r"\+?[0-9]{5,15}")
_INVOICE_LINK = re.compile(r"(?:https://t\.me/)?\$(?P<slug>[\w-]+)")


class CannotDo(Exception):
    """Nobody with an ordinary client can do this here."""


def say(sim: Simulator, chat: Chat, person: Person, text: str, reply_to: int = 0) -> list[int]:
    """Writes; a text longer than a message becomes several, as in every client."""
    _open(chat)
    text = text.strip()
    if not text:
        raise CannotDo("an empty text cannot be sent")
    answered = _reached(sim, chat, reply_to) if reply_to else None
    numbers = []
    for piece in _pieces(text):
        words, found = entities.plain(piece)
        content: Json = {"text": words, **({"entities": found} if found else {})}
        numbers.append(conversation.add_from_person(sim, chat, person, content, answered).id)
    _used_keyboard(sim, chat)
    return numbers


def start(sim: Simulator, chat: Chat, person: Person, payload: str) -> list[int]:
    """Opens the bot by its link, or presses Start."""
    if not _PAYLOAD.fullmatch(payload):
        raise CannotDo("a start parameter has at most 64 letters, digits, _ and -")
    block(sim, chat, person, blocked=False)
    return say(sim, chat, person, f"/start {payload}".strip())


def edit(sim: Simulator, chat: Chat, message_id: int, text: str) -> None:
    _open(chat)
    kept = _reached(sim, chat, message_id)
    if kept.by_bot or "text" not in kept.body or "via_bot" in kept.body:
        raise CannotDo("only one's own text can be edited")
    words, found = entities.plain(text.strip())
    if not words or entities.utf16(words) > MessageLimit.MAX_TEXT_LENGTH:
        raise CannotDo("the text is empty or too long")
    body = {name: value for name, value in kept.body.items() if name != "entities"} | {"text": words}
    conversation.replace(sim, chat, kept, body | ({"entities": found} if found else {}))
    sim.updates.push("edited_message", kept.body, chat.id)


def tap(sim: Simulator, chat: Chat, person: Person, message_id: int, data: str, *, force: bool = False) -> str:
    """Taps a button of the message, or one that it has had: the answer is the id of the query.

    With `force` the data need not have been on any button, and the message may be gone: a forged tap.
    """
    kept = chat.messages.get(message_id)
    if not force and (kept is None or kept.deleted):
        raise CannotDo("MESSAGE_ID_INVALID")
    if not force and kept is not None and data not in kept.callback_data:
        raise CannotDo("DATA_INVALID")
    query = sim.ask(person.id, chat.id, message_id)
    if kept is None or kept.deleted:
        message: Json = {"message_id": message_id, "chat": sim.world.chat_json(chat), "date": 0}
    else:
        message = kept.body
    chat_instance = str(chat.id * 7919)
    update = {"id": query.id, "from": person.user(), "message": message, "chat_instance": chat_instance, "data": data}
    sim.updates.push("callback_query", update, person.id)
    return query.id


def share_contact(sim: Simulator, chat: Chat, person: Person, phone: str = "", user_id: int = 0) -> int:
    """Shares a contact: one's own by the button, or somebody else's by hand."""
    _open(chat)
    other = sim.world.people.get(user_id or person.id)
    contact: Json = {"phone_number": phone or (other or person).phone, "first_name": (other or person).first_name}
    if other is not None and other.last_name:
        contact["last_name"] = other.last_name
    contact["user_id"] = user_id or person.id
    keyboard = chat.messages.get(chat.reply_keyboard_id)
    own = contact["user_id"] == person.id and not phone
    if own:
        contact["phone_number"] = contact["phone_number"].removeprefix("+")  # as phones send it; desktops keep the +
    kept = conversation.add_from_person(sim, chat, person, {"contact": contact}, keyboard if own else None)
    _used_keyboard(sim, chat)
    return kept.id


def forward_contact(sim: Simulator, chat: Chat, person: Person, phone: str, first_name: str) -> int:
    """Forwards the contact of somebody who may or may not be on Telegram."""
    _open(chat)
    if not _PHONE.fullmatch(phone) or not first_name:
        raise CannotDo("a contact has a phone and a name")
    contact: Json = {"phone_number": phone, "first_name": first_name}
    known = next((one for one in sim.world.people.values() if one.phone.lstrip("+") == phone.lstrip("+")), None)
    if known is not None:
        contact["user_id"] = known.id
    origin = {"type": "hidden_user", "sender_user_name": "Somebody", "date": sim.clock.now_s() - 3600}
    content = {"contact": contact, "forward_origin": origin}
    return conversation.add_from_person(sim, chat, person, content).id


def send_file(sim: Simulator, chat: Chat, person: Person, name: str, mime: str, encoded: str, kind: str,
              caption: str = "") -> int:  # fmt: skip
    _open(chat)
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise CannotDo("the content is not base64") from None
    if not data or len(data) > LARGEST_FILE:
        raise CannotDo("a file has 1 byte to 20 MB")
    if kind == "photo" and dimensions(data) is None:
        raise CannotDo("this is no picture")
    file = sim.keep_file(name, mime, data, "photos" if kind == "photo" else "documents")
    content = describe(file, "photo" if kind == "photo" else "document")
    if caption:
        content["caption"], found = entities.plain(caption)
        content |= {"caption_entities": found} if found else {}
    return conversation.add_from_person(sim, chat, person, content).id


def send_sticker(sim: Simulator, chat: Chat, person: Person, emoji: str) -> int:
    _open(chat)
    sticker = {
        "file_id": "SIMsticker", "file_unique_id": "SIMsticker", "type": "regular", "width": 512, "height": 512,
        "is_animated": False, "is_video": False, "emoji": emoji,
    }  # fmt: skip
    return conversation.add_from_person(sim, chat, person, {"sticker": sticker}).id


def send_voice(sim: Simulator, chat: Chat, person: Person) -> int:
    _open(chat)
    content = describe(sim.keep_file("voice.ogg", "audio/ogg", VOICE, "voice"), "voice")
    return conversation.add_from_person(sim, chat, person, content).id


def pay(sim: Simulator, chat: Chat, person: Person, message_id: int, link: str, *, ok: bool) -> str:
    """Presses Pay. With ok=False the payment fails after the bot has approved it."""
    if link:
        found = _INVOICE_LINK.fullmatch(link)
        invoice = sim.world.invoice_links.get(found["slug"]) if found else None
    else:
        invoice = _reached(sim, chat, message_id).invoice
        if invoice and invoice["paid"]:
            raise CannotDo("INVOICE_ALREADY_PAID")
    if invoice is None:
        raise CannotDo("there is no invoice here")
    under_way = (one.invoice is invoice and one.person_id == person.id for one in sim.checkouts.values())
    if any(under_way):
        raise CannotDo("PAYMENT_IN_PROGRESS")
    return payments.begin(sim, person, chat.id, invoice, message_id=message_id, link=link, will_fail=not ok).id


def type_inline(sim: Simulator, chat: Chat, person: Person, words: str, offset: str) -> str:
    """Types words after the bot's name, without sending them: the answer is the id of the query."""
    if not sim.world.inline:
        raise CannotDo("BOT_INLINE_DISABLED")
    return inline.ask(sim, chat, person, words, offset).id


def choose(sim: Simulator, chat: Chat, person: Person, query_id: str, result_id: str) -> int:
    """Sends one of the results of an inline query."""
    _open(chat)
    query = sim.inline.get(query_id)
    kept = None if query is None else inline.choose(sim, chat, person, query, result_id)
    if kept is None:
        raise CannotDo("RESULT_ID_INVALID")
    return kept.id


def block(sim: Simulator, chat: Chat, person: Person, *, blocked: bool) -> None:
    """Blocks or unblocks the bot, which hears of it."""
    if chat.blocked == blocked or chat.kind != "private":
        return
    chat.blocked = blocked
    bot, before, after = sim.world.bot_user(), _membership(not blocked), _membership(blocked)
    change = {
        "chat": sim.world.chat_json(chat), "from": person.user(), "date": sim.clock.now_s(),
        "old_chat_member": {**before, "user": bot}, "new_chat_member": {**after, "user": bot},
    }  # fmt: skip
    if chat.started:
        sim.updates.push("my_chat_member", change, chat.id)
    sim.events.emit("person", chat.id, person=person.public(), blocked=blocked)
    sim.changed.set()


def _membership(blocked: bool) -> Json:
    return {"status": "kicked", "until_date": 0} if blocked else {"status": "member"}


def _open(chat: Chat) -> None:
    if chat.blocked:
        raise CannotDo("the bot is blocked; unblock it first")


def _reached(sim: Simulator, chat: Chat, message_id: int) -> Kept:
    kept = sim.message(chat, message_id)
    if kept is None:
        raise CannotDo("there is no such message")
    return kept


def _used_keyboard(sim: Simulator, chat: Chat) -> None:
    if chat.reply_keyboard and chat.reply_keyboard.get("one_time_keyboard"):
        conversation.dock(sim, chat, None)


def _pieces(text: str) -> list[str]:
    """Parts of at most one message each, never through the middle of a character."""
    pieces = [""]
    size = 0
    for character in text:
        width = 2 if ord(character) > 0xFFFF else 1
        if size + width > MessageLimit.MAX_TEXT_LENGTH:
            pieces.append("")
            size = 0
        pieces[-1] += character
        size += width
    return [piece.strip() for piece in pieces if piece.strip()]
