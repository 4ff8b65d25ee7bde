"""The side of the server that people and tests use: /_sim, JSON in and out.

Reading a chat, acting in it, and the hooks by which a test makes things go
wrong. Never reached by another machine or by a page of another site (server.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import islice
from typing import Final
from urllib.parse import quote

import orjson
from aiohttp import web

from bot.simulator import acts, hooks, inline, stream, transcript
from bot.simulator.acts import CannotDo
from bot.simulator.fields import Fields
from bot.simulator.methods.profile import commands_for, menu_button_of
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json
from bot.simulator.world import KEPT_MESSAGES, Chat, Person

Act = Callable[[Simulator, Chat, Person, Fields], Json]

LARGEST_ID: Final = 5_550_000_200
LONGEST_WAIT_MS: Final = 60_000
SHOWN: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg"})


async def answer(sim: Simulator, request: web.Request, path: str) -> web.StreamResponse:
    """Routes a request under /_sim."""
    parts = path.removeprefix("/_sim/").strip("/").split("/")
    if parts == ["events"] and request.method == "GET":
        return await stream.follow(sim.events, request)
    try:
        fields = await Fields.read(request)
        result = await _result(sim, request.method, parts, fields)
    except CannotDo as error:
        return _json({"ok": False, "error": str(error)}, 400)
    if result is None:
        return _json({"ok": False, "error": "there is nothing at this address"}, 404)
    return result if isinstance(result, web.StreamResponse) else _json(result)


async def _result(sim: Simulator, method: str, parts: list[str], fields: Fields) -> object:
    if method == "GET":
        if parts[0] == "chats" and len(parts) == 2:
            return await _chat_view(sim, parts[1], fields)
        return _read(sim, parts, fields)
    if parts[0] == "hooks" and len(parts) == 2 and parts[1] in hooks.HOOKS:
        made: object = hooks.HOOKS[parts[1]](sim, fields)
        if isinstance(made, Awaitable):
            made = await made
        return {"ok": True, **(made if isinstance(made, dict) else {})}
    if parts == ["people"]:
        return _add_person(sim, fields)
    if parts == ["groups"]:
        return {"ok": True, "chat_id": hooks.add_group(sim, fields.text("title"))}
    if parts[0] == "people" and len(parts) == 2:
        return _change_person(sim, _person(sim, parts[1]), fields)
    if parts[0] == "chats" and len(parts) == 3 and parts[2] in ACTS:
        chat = _chat(sim, parts[1])
        if chat is None:
            return None
        person = _person(sim, str(fields.number("from", chat.id)))
        return {"ok": True, "seq": sim.events.seq, **ACTS[parts[2]](sim, chat, person, fields)}
    return None


# -- reading ----------------------------------------------------------------------------------------------------------


def _read(sim: Simulator, parts: list[str], fields: Fields) -> object:
    if parts == ["state"]:
        world = sim.world
        bot = {"id": world.bot_id, "username": world.bot_username, "first_name": world.bot_first_name}
        return {
            "bot": bot, "people": [
                person.public() | {"blocked": world.chats[person.id].blocked} for person in world.people.values()
            ], "seq": sim.events.seq,
            "now_ms": sim.clock.now_ms(), "groups": [chat.id for chat in world.chats.values() if chat.kind == "group"],
        }  # fmt: skip
    if parts == ["calls"]:
        return {"calls": sim.calls.last(fields.number("limit", 200))}
    if parts == ["violations"]:
        return {"violations": sim.calls.violations()}
    if parts == ["transcript"]:
        chat = _chat(sim, fields.text("chat_id"))
        return chat and {
            "text": "\n".join(transcript.lines(sim.world, chat)),
            "messages": [kept.public() for kept in chat.messages.values()],
        }
    if parts == ["stars"]:
        return {"transactions": sim.world.transactions}
    if parts[0] == "file" and len(parts) == 2:
        return _file_body(sim, parts[1])
    return None


async def _chat_view(sim: Simulator, chat_id: str, fields: Fields) -> Json | None:
    """A chat as its person sees it: with `last`, only so many messages; with `wait_ms` and `since`, when it changes."""
    chat = _chat(sim, chat_id)
    if chat is None:
        return None
    if wait_ms := min(fields.number("wait_ms", 0), LONGEST_WAIT_MS):
        await sim.events.wait_in(chat.id, fields.number("since", 0), wait_ms / 1000)
    person = sim.world.people.get(chat.id)
    last = fields.number("last", KEPT_MESSAGES)
    newest = list(islice(reversed(chat.messages.values()), last))[::-1]
    acting = chat.action and chat.action_until_ms > sim.clock.now_ms()
    return {
        "messages": [kept.public() for kept in newest],
        "outcomes": list(sim.outcomes.get(chat.id, ())),
        "reply_keyboard": chat.reply_keyboard,
        "commands": commands_for(sim.world, chat, person) if person else [],
        "menu_button": menu_button_of(sim.world, chat),
        "action": {"name": chat.action, "until_ms": chat.action_until_ms} if acting else None,
        "inline": inline.newest(sim, chat),
        "blocked": chat.blocked, "started": chat.started, "seq": sim.events.seq,
        "description": _described(sim, "description", person), "name": _described(sim, "name", person),
    }  # fmt: skip


def _file_body(sim: Simulator, file_id: str) -> web.Response | None:
    """A file for the page. What a browser might run as a page of this server is only ever downloaded."""
    file = sim.world.files.get(file_id)
    if file is None:
        return None
    shown = file.mime if file.mime in SHOWN else "application/octet-stream"
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox", "Cache-Control": "no-store"}
    if shown not in SHOWN:
        headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
    return web.Response(body=file.data, content_type=shown, headers=headers)


def _described(sim: Simulator, name: str, person: Person | None) -> str:
    """The bot's name or description in the person's language."""
    names = sim.world.names
    language = person.language_code[:2] if person else ""
    return names.get(f"{name}/{language}") or names.get(f"{name}/", "")


def _chat(sim: Simulator, chat_id: str) -> Chat | None:
    return sim.world.chats.get(int(chat_id)) if chat_id.lstrip("-").isdecimal() else None


def _person(sim: Simulator, person_id: str) -> Person:
    person = sim.world.people.get(int(person_id)) if person_id.lstrip("-").isdecimal() else None
    if person is None:
        raise CannotDo("there is no such person; an act in a group says `from`")
    return person


# -- people -----------------------------------------------------------------------------------------------------------


def _add_person(sim: Simulator, fields: Fields) -> Json:
    person = Person(
        id=max(LARGEST_ID, *sim.world.people, 0) + 1,
        first_name=fields.text("first_name"), last_name=fields.text("last_name", ""),
        username=fields.text("username", ""), language_code=fields.text("language_code", "en"),
        phone=fields.text("phone", ""), role="owner" if fields.text("role", "customer") == "owner" else "customer",
    )  # fmt: skip
    sim.world.add_person(person)
    sim.events.emit("person", person.id, person=person.public(), blocked=False)
    sim.changed.set()
    return person.public()


def _change_person(sim: Simulator, person: Person, fields: Fields) -> Json:
    chat = sim.world.chats[person.id]
    person.language_code = fields.text("language_code", person.language_code)
    person.phone = fields.text("phone", person.phone)
    if fields.has("blocked"):
        acts.block(sim, chat, person, blocked=fields.truth("blocked"))
    sim.events.emit("person", person.id, person=person.public(), blocked=chat.blocked)
    sim.changed.set()
    return person.public()


# -- acts -------------------------------------------------------------------------------------------------------------


def _text(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    numbers = acts.say(sim, chat, person, fields.text("text"), fields.number("reply_to", 0))
    return {"message_id": numbers[0], "message_ids": numbers}


def _tap(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    force = fields.truth("force", False)
    query = acts.tap(sim, chat, person, fields.number("message_id"), fields.text("data"), force=force)
    return {"callback_query_id": query}


def _contact(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    number = acts.share_contact(sim, chat, person, fields.text("phone", ""), fields.number("user_id", 0))
    return {"message_id": number}


def _forward_contact(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    number = acts.forward_contact(sim, chat, person, fields.text("phone"), fields.text("first_name"))
    return {"message_id": number}


def _pay(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    query = acts.pay(
        sim, chat, person, fields.number("message_id", 0), fields.text("link", ""), ok=fields.truth("ok", True)
    )
    return {"pre_checkout_query_id": query}


def _file(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    number = acts.send_file(
        sim, chat, person, fields.text("name"), fields.text("mime", "application/octet-stream"),
        fields.text("base64"), fields.text("as", "document"), fields.text("caption", ""),
    )  # fmt: skip
    return {"message_id": number}


def _sticker(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    return {"message_id": acts.send_sticker(sim, chat, person, fields.text("emoji", "👍"))}


def _voice(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    return {"message_id": acts.send_voice(sim, chat, person)}


def _edit(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    acts.edit(sim, chat, fields.number("message_id"), fields.text("text"))
    return {}


def _start(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    return {"message_id": acts.start(sim, chat, person, fields.text("payload", ""))[0]}


def _inline(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    query = acts.type_inline(sim, chat, person, fields.text("query", ""), fields.text("offset", ""))
    return {"inline_query_id": query}


def _choose(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    number = acts.choose(sim, chat, person, fields.text("inline_query_id"), fields.text("result_id"))
    return {"message_id": number}


def _block(sim: Simulator, chat: Chat, person: Person, fields: Fields) -> Json:
    acts.block(sim, chat, person, blocked=fields.truth("blocked"))
    return {}


ACTS: Final[dict[str, Act]] = {
    "text": _text, "tap": _tap, "contact": _contact, "forward_contact": _forward_contact, "pay": _pay, "file": _file,
    "sticker": _sticker, "voice": _voice, "edit": _edit, "start": _start, "inline": _inline, "choose": _choose,
    "block": _block,
}  # fmt: skip


def _json(value: object, status: int = 200) -> web.Response:
    body = orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(
        status=status, body=body, content_type="application/json", headers={"Cache-Control": "no-store"}
    )
