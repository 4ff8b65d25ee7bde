"""What people see of the bot: its name and descriptions, its commands by scope and language, its menu button; and what
the bot may ask about people and chats."""

from __future__ import annotations

import re
from typing import Final

import telegram
from telegram.constants import BotCommandLimit, BotDescriptionLimit, BotNameLimit

from bot.simulator.methods.table import Handler, Table
from bot.simulator.signatures import Call, check_object
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json, bad, wrong
from bot.simulator.world import Chat, Person, World

SCOPES: Final = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES: Final = frozenset({"chat", "chat_administrators", "chat_member"})

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")


def get_me(sim: Simulator, call: Call) -> Json:
    return sim.world.bot_user() | {
        "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": sim.world.inline,
        "can_connect_to_business": False, "has_main_web_app": False,
    }  # fmt: skip


def get_chat(sim: Simulator, call: Call) -> Json:
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
    )
    chat = sim.chat(call["chat_id"])
    return sim.world.chat_json(chat) | {
        "accent_color_id": chat.id % 7, "max_reaction_count": 11, "accepted_gift_types": gifts,
    }  # fmt: skip


def get_chat_member(sim: Simulator, call: Call) -> Json:
    chat = sim.chat(call["chat_id"])
    if call["user_id"] == sim.world.bot_id:
        return {"status": "member", "user": sim.world.bot_user()}
    person = sim.person(call["user_id"])
    if chat.kind == "private" and person.id != chat.id:
        raise bad("user not found")
    return {"status": "member", "user": person.user()}


# -- commands ---------------------------------------------------------------------------------------------------------


def set_my_commands(sim: Simulator, call: Call) -> bool:
    commands = call["commands"]
    if len(commands) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise wrong("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        check_object(telegram.BotCommand, command, "commands")
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise wrong("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"].strip()) <= BotCommandLimit.MAX_DESCRIPTION:
            raise wrong("BOT_COMMAND_DESCRIPTION_INVALID")
    key = _key(sim, call)
    if commands:
        sim.world.commands[key] = [
            {"command": command["command"].removeprefix("/"), "description": command["description"]}
            for command in commands
        ]
    else:
        sim.world.commands.pop(key, None)
    _tell_of_commands(sim)
    return True


def delete_my_commands(sim: Simulator, call: Call) -> bool:
    sim.world.commands.pop(_key(sim, call), None)
    _tell_of_commands(sim)
    return True


def get_my_commands(sim: Simulator, call: Call) -> list[Json]:
    return sim.world.commands.get(_key(sim, call), [])


def commands_for(world: World, chat: Chat, person: Person) -> list[Json]:
    """What a person sees in a private chat: the narrowest scope that has commands, in his language first."""
    language = person.language_code[:2].lower()
    for scope in (f"chat:{chat.id}", "all_private_chats", "default"):
        for spoken in (language, ""):
            if found := world.commands.get(f"{scope}/{spoken}"):
                return found
    return []


def _tell_of_commands(sim: Simulator) -> None:
    sim.events.emit("commands", None)
    sim.changed.set()


def _key(sim: Simulator, call: Call) -> str:
    return f"{_scope(sim, call.get('scope') or {'type': 'default'})}/{_language(call)}"


def _scope(sim: Simulator, scope: Json) -> str:
    kind = scope.get("type")
    if kind in SCOPES and scope.keys() == {"type"}:
        return str(kind)
    if kind not in CHAT_SCOPES or scope.keys() - {"type", "chat_id", "user_id"}:
        raise wrong("can't parse BotCommandScope: unsupported type or field")
    chat_id = scope.get("chat_id")
    chat = sim.chat(int(chat_id) if isinstance(chat_id, str) and chat_id.lstrip("-").isdecimal() else chat_id)
    if kind != "chat" and chat.kind == "private":
        raise wrong("can't use this scope in a private chat")
    return f"{kind}:{chat.id}" + (f":{scope.get('user_id')}" if kind == "chat_member" else "")


def _language(call: Call) -> str:
    language = call.get("language_code", "")
    if not _LANGUAGE.fullmatch(language):
        raise wrong("invalid language code specified")
    return str(language)


# -- names, descriptions, the menu button -----------------------------------------------------------------------------


def _setter(name: str, limit: int) -> Handler:
    def handle(sim: Simulator, call: Call) -> bool:
        text = call.get(name, "")
        if len(text) > limit:
            raise wrong(f"bot {name.replace('_', ' ')} is too long")
        key = f"{name}/{_language(call)}"
        if text:
            sim.world.names[key] = text
        else:
            sim.world.names.pop(key, None)
        sim.changed.set()
        return True

    return handle


def _getter(name: str) -> Handler:
    def handle(sim: Simulator, call: Call) -> Json:
        names = sim.world.names
        own = sim.world.bot_first_name if name == "name" else ""
        return {name: names.get(f"{name}/{_language(call)}") or names.get(f"{name}/") or own}

    return handle


def set_menu_button(sim: Simulator, call: Call) -> bool:
    button = call.get("menu_button") or {"type": "default"}
    kind = button.get("type")
    if kind not in ("commands", "default", "web_app"):
        raise wrong("can't parse MenuButton: unsupported type")
    cls = telegram.MenuButtonWebApp if kind == "web_app" else telegram.MenuButton
    check_object(cls, button if kind == "web_app" else {"type": kind}, "menu_button")
    if (chat_id := call.get("chat_id")) is None:
        sim.world.menu_button = button
    else:
        sim.chat(chat_id).menu_button = button
    _tell_of_commands(sim)
    return True


def get_menu_button(sim: Simulator, call: Call) -> Json:
    chat_id = call.get("chat_id")
    return menu_button_of(sim.world, None if chat_id is None else sim.chat(chat_id))


def menu_button_of(world: World, chat: Chat | None) -> Json:
    own = chat.menu_button if chat else None
    return (own if own and own["type"] != "default" else None) or world.menu_button or {"type": "default"}


def _yes(sim: Simulator, call: Call) -> bool:
    return True


TABLE: Table = {
    "getMe": get_me, "getChat": get_chat, "getChatMember": get_chat_member,
    "setMyCommands": set_my_commands, "getMyCommands": get_my_commands, "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", BotNameLimit.MAX_NAME_LENGTH), "getMyName": _getter("name"),
    "setMyDescription": _setter("description", BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description", BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH),
    "getMyShortDescription": _getter("short_description"),
    "setChatMenuButton": set_menu_button, "getChatMenuButton": get_menu_button,
    "logOut": _yes, "close": _yes,
}  # fmt: skip
