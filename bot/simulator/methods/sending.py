"""New messages of the bot: text, pictures and documents, contacts, copies, and the sign that it is typing."""

from __future__ import annotations

from typing import Any, Final

from telegram import LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ContactLimit, MessageLimit

from bot.simulator import conversation, entities, keyboards
from bot.simulator.methods.files import media
from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call, check_object
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json, bad, forbidden, wrong
from bot.simulator.world import Chat, Kept

ACTION_MS: Final = 5000
ACTIONS: Final = frozenset(str(action.value) for action in ChatAction)
COPIED: Final = ("text", "entities", "photo", "document", "caption", "caption_entities", "contact", "sticker", "voice")


def send_message(sim: Simulator, call: Call) -> Json:
    content = text_content(sim, call, "text")
    preview(call, content)
    return _sent(sim, call, content)


def send_photo(sim: Simulator, call: Call) -> Json:
    return _sent(sim, call, media(sim, call, "photo", "photos") | caption(sim, call))


def send_document(sim: Simulator, call: Call) -> Json:
    return _sent(sim, call, media(sim, call, "document", "documents") | caption(sim, call))


def send_contact(sim: Simulator, call: Call) -> Json:
    if not call.get("phone_number") or not call.get("first_name"):
        raise wrong("phone number and first name of the contact must be non-empty")
    contact = {name: call[name] for name in ("phone_number", "first_name", "last_name", "vcard") if call.get(name)}
    if len(str(contact.get("vcard", "")).encode()) > ContactLimit.VCARD:
        raise wrong("vCard is too long")
    return _sent(sim, call, {"contact": contact})


def copy_message(sim: Simulator, call: Call) -> Json:
    source = _source(sim, call)
    content: Json = {name: source.body[name] for name in COPIED if name in source.body}
    if not content:
        raise bad("message can't be copied")
    if "caption" in call.given:
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= caption(sim, call)
    return {"message_id": _sent(sim, call, content)["message_id"]}


def forward_message(sim: Simulator, call: Call) -> Json:
    source = _source(sim, call)
    content: Json = {name: source.body[name] for name in COPIED if name in source.body}
    origin = {"type": "user", "sender_user": source.body["from"], "date": source.body["date"]}
    return _sent(sim, call, content | {"forward_origin": origin})


def send_message_draft(sim: Simulator, call: Call) -> bool:
    """A streamed answer in the making; the page shows it as typing."""
    if not call["draft_id"]:
        raise wrong("draft_id must be non-zero")
    text_content(sim, call, "text")
    conversation.act(sim, open_chat(sim, call["chat_id"]), "typing", ACTION_MS)
    return True


def send_chat_action(sim: Simulator, call: Call) -> bool:
    if call["action"] not in ACTIONS:
        raise wrong("wrong parameter action in request")
    conversation.act(sim, open_chat(sim, call["chat_id"]), call["action"], ACTION_MS)
    return True


# -- parts of a message, shared with edits ----------------------------------------------------------------------------


def open_chat(sim: Simulator, chat_id: object) -> Chat:
    """A chat that takes messages of the bot. Raises Refused."""
    chat = sim.chat(chat_id)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    return chat


def text_content(sim: Simulator, call: Call, name: str) -> Json:
    text, found = entities.formatted(
        call[name], call.get("parse_mode"), call.get("entities"), limit=MessageLimit.MAX_TEXT_LENGTH,
        empty="message text is empty",
    )  # fmt: skip
    content: Json = {"text": text}
    if found := _with_people(sim, found):
        content["entities"] = found
    return content


def caption(sim: Simulator, call: Call) -> Json:
    text, found = entities.formatted(
        call.get("caption", ""), call.get("parse_mode"), call.get("caption_entities"),
        limit=MessageLimit.CAPTION_LENGTH, empty="",
    )  # fmt: skip
    content: Json = {"caption": text} if text else {}
    if found := _with_people(sim, found):
        content["caption_entities"] = found
    return content


def preview(call: Call, content: Json) -> None:
    if options := call.get("link_preview_options"):
        content["link_preview_options"] = check_object(LinkPreviewOptions, options, "link_preview_options")


def _with_people(sim: Simulator, found: list[Json]) -> list[Json]:
    """Mentions of people the bot has met carry them; other mentions are plain text."""
    kept = []
    for entity in found:
        if entity["type"] != "text_mention":
            kept.append(entity)
        elif person := sim.world.people.get(entity["user"]["id"]):
            kept.append({**entity, "user": person.user()})
    return kept


def _sent(sim: Simulator, call: Call, content: Json) -> Json:
    markup: Any = call.get("reply_markup")
    if markup is not None:
        keyboards.kind_of(markup)
    chat = open_chat(sim, call["chat_id"])
    reply_to = replied(sim, chat, call)
    sim.flood.take(chat.id)
    if call.get("protect_content"):
        content["has_protected_content"] = True
    return conversation.add_from_bot(sim, chat, content, markup=markup, reply_to=reply_to).body


def replied(sim: Simulator, chat: Chat, call: Call) -> Kept | None:
    """The message that the new one answers. Raises Refused where it is gone and that is not allowed for."""
    given = call.get("reply_parameters")
    if given is None:
        return None
    check_object(ReplyParameters, given, "reply_parameters")
    found = sim.message(chat, int(given["message_id"]))
    if found is None and not given.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return found


def _source(sim: Simulator, call: Call) -> Kept:
    source = sim.message(sim.chat(call["from_chat_id"]), call["message_id"])
    if source is None:
        raise bad("message to forward not found" if call.method == "forwardMessage" else "message to copy not found")
    return source


TABLE: Table = {
    "sendMessage": send_message, "sendPhoto": send_photo, "sendDocument": send_document, "sendContact": send_contact,
    "copyMessage": copy_message, "forwardMessage": forward_message, "sendMessageDraft": send_message_draft,
    "sendChatAction": send_chat_action,
}  # fmt: skip
