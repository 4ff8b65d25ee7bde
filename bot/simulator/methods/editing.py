"""Changes to messages that are there: new text, caption, picture or buttons, and deletion."""

from __future__ import annotations

from typing import Final

from telegram.constants import BulkRequestLimit

from bot.simulator import conversation, keyboards
from bot.simulator.methods.files import media
from bot.simulator.methods.sending import caption, open_chat, preview, text_content
from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call
from bot.simulator.simulator import Simulator
from bot.simulator.wire import NOT_MODIFIED, Json, bad, wrong
from bot.simulator.world import Chat, Kept

DELETABLE_S: Final = 48 * 3600

TEXT_PARTS: Final = ("text", "entities", "link_preview_options")
CAPTION_PARTS: Final = ("caption", "caption_entities")
MEDIA_PARTS: Final = ("photo", "document", *CAPTION_PARTS)


def edit_text(sim: Simulator, call: Call) -> Json:
    content = text_content(sim, call, "text")
    preview(call, content)
    chat, kept = _target(sim, call)
    if "text" not in kept.body:
        raise bad("there is no text in the message to edit")
    return _edited(sim, call, chat, kept, TEXT_PARTS, content)


def edit_caption(sim: Simulator, call: Call) -> Json:
    content = caption(sim, call)
    chat, kept = _target(sim, call)
    if not any(part in kept.body for part in MEDIA_PARTS):
        raise bad("there is no caption in the message to edit")
    return _edited(sim, call, chat, kept, CAPTION_PARTS, content)


def edit_media(sim: Simulator, call: Call) -> Json:
    given = call["media"]
    kind = given.get("type")
    if kind not in ("photo", "document"):
        raise wrong("the simulator edits photos and documents only")
    if not given.get("media"):
        raise wrong('can\'t parse InputMedia: field "media" is required')
    inner = Call(call.method, {kind: given["media"], **given}, call.uploads)
    chat, kept = _target(sim, call)
    content = media(sim, inner, kind, f"{kind}s") | caption(sim, inner)
    return _edited(sim, call, chat, kept, (*TEXT_PARTS, *MEDIA_PARTS), content)


def edit_markup(sim: Simulator, call: Call) -> Json:
    chat, kept = _target(sim, call)
    return _edited(sim, call, chat, kept, (), {})


def delete_message(sim: Simulator, call: Call) -> bool:
    chat = sim.chat(call["chat_id"])
    kept = sim.message(chat, call["message_id"])
    if kept is None:
        raise bad("message to delete not found")
    if kept.body["date"] < sim.clock.now_s() - DELETABLE_S:
        raise bad("message can't be deleted for everyone")
    conversation.erase(sim, chat, kept)
    return True


def delete_messages(sim: Simulator, call: Call) -> bool:
    """Deletes those that can be deleted, and says nothing of the others."""
    chat, ids = sim.chat(call["chat_id"]), call["message_ids"]
    if not BulkRequestLimit.MIN_LIMIT <= len(ids) <= BulkRequestLimit.MAX_LIMIT:
        raise wrong("message identifiers are not specified" if not ids else "too many message identifiers specified")
    if not all(isinstance(number, int) for number in ids):
        raise wrong("message identifiers must be Integers")
    for number in ids:
        kept = sim.message(chat, number)
        if kept and kept.body["date"] >= sim.clock.now_s() - DELETABLE_S:
            conversation.erase(sim, chat, kept)
    return True


def _target(sim: Simulator, call: Call) -> tuple[Chat, Kept]:
    """The message to edit. Raises Refused where it is gone, or not one that a bot can edit."""
    if call.get("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    if call.get("chat_id") is None:
        raise wrong("chat_id is empty")
    if call.get("message_id") is None:
        raise wrong("message identifier is not specified")
    chat = open_chat(sim, call["chat_id"])
    kept = sim.message(chat, call["message_id"])
    if kept is None:
        raise bad("message to edit not found")
    if not kept.by_bot or not kept.editable:
        raise bad("message can't be edited")
    return chat, kept


def _edited(sim: Simulator, call: Call, chat: Chat, kept: Kept, parts: tuple[str, ...], content: Json) -> Json:
    """Puts new parts in place of the old ones. The keyboard is always replaced: none given means none left."""
    markup = keyboards.inline_only(call.get("reply_markup"), invoice=kept.invoice is not None)
    before = kept.body
    body = {name: value for name, value in before.items() if name not in (*parts, "reply_markup")} | content
    if markup:
        body["reply_markup"] = markup
    compared = (*parts, "reply_markup")
    if all(body.get(name) == before.get(name) for name in compared):
        raise bad(NOT_MODIFIED)
    sim.flood.take(chat.id)
    conversation.replace(sim, chat, kept, body)
    return kept.body


TABLE: Table = {
    "editMessageText": edit_text, "editMessageCaption": edit_caption, "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_markup, "deleteMessage": delete_message, "deleteMessages": delete_messages,
}  # fmt: skip
