"""Messages come, change and go: the one place that changes a chat, and tells the page of it."""

from __future__ import annotations

from bot.simulator import keyboards
from bot.simulator.keyboards import MarkupKind
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json
from bot.simulator.world import KEPT_MESSAGES, Chat, Kept, Person


def add_from_bot(
    sim: Simulator, chat: Chat, content: Json, *, markup: Json | None = None, reply_to: Kept | None = None,
    invoice: Json | None = None,
) -> Kept:  # fmt: skip
    """A message of the bot. Keyboards of the reply kind dock under the chat and are not part of the message."""
    kind: MarkupKind | None = keyboards.kind_of(markup, invoice=invoice is not None) if markup else None
    body = _envelope(sim, chat, sim.world.bot_user(), reply_to) | content
    inline = markup if markup and kind == "inline" and keyboards.buttons(markup) else None
    if inline:
        body["reply_markup"] = inline
        _remark_dead(sim, inline)
    kept = Kept(body, by_bot=True, editable=kind in (None, "inline"), invoice=invoice, callback_data=_data(inline))
    _keep(sim, chat, kept)
    if kind == "reply" and markup:
        dock(sim, chat, markup, kept.id)
    elif kind == "remove":
        dock(sim, chat, None)
    if chat.action:
        act(sim, chat, "", 0)
    return kept


def add_from_person(sim: Simulator, chat: Chat, person: Person, content: Json, reply_to: Kept | None = None) -> Kept:
    """A message of a person, on its way to the bot as well."""
    body = _envelope(sim, chat, person.user(), reply_to) | content
    kept = Kept(body, by_bot=False)
    chat.started = True
    _keep(sim, chat, kept)
    sim.updates.push("message", body, chat.id)
    return kept


def replace(sim: Simulator, chat: Chat, kept: Kept, body: Json) -> None:
    """Puts an edited body in the message's place."""
    edited_ms = sim.clock.now_ms()
    _remark_dead(sim, body.get("reply_markup"))
    kept.body = {**body, "edit_date": edited_ms // 1000}
    kept.edited_ms = edited_ms
    kept.callback_data |= _data(body.get("reply_markup"))
    kept.seq = sim.events.next_seq
    sim.events.emit("edit", chat.id, message=kept.public())
    sim.changed.set()


def erase(sim: Simulator, chat: Chat, kept: Kept) -> None:
    kept.deleted = True
    kept.seq = sim.events.next_seq
    sim.events.emit("delete", chat.id, message_id=kept.id)
    if kept.id == chat.reply_keyboard_id:
        dock(sim, chat, None)
    sim.changed.set()


def dock(sim: Simulator, chat: Chat, markup: Json | None, message_id: int = 0) -> None:
    """Shows a reply keyboard under the chat, or takes it away."""
    if markup is None and chat.reply_keyboard is None:
        return
    chat.reply_keyboard, chat.reply_keyboard_id = markup, message_id
    sim.events.emit("reply_keyboard", chat.id, markup=markup)
    sim.changed.set()


def act(sim: Simulator, chat: Chat, action: str, for_ms: int) -> None:
    """Shows what the bot is doing ("typing"), for a while."""
    chat.action, chat.action_until_ms = action, sim.clock.now_ms() + for_ms if action else 0
    sim.events.emit("action", chat.id, action=action or None, until_ms=chat.action_until_ms)


def _envelope(sim: Simulator, chat: Chat, sender: Json, reply_to: Kept | None) -> Json:
    body: Json = {
        "message_id": sim.world.next_message_id(), "from": sender, "chat": sim.world.chat_json(chat),
        "date": sim.clock.now_s(),
    }  # fmt: skip
    if reply_to is not None:
        body["reply_to_message"] = {name: value for name, value in reply_to.body.items() if name != "reply_to_message"}
    return body


def _keep(sim: Simulator, chat: Chat, kept: Kept) -> None:
    chat.messages[kept.id] = kept
    while len(chat.messages) > KEPT_MESSAGES:
        del chat.messages[next(iter(chat.messages))]
    kept.seq = sim.events.next_seq
    sim.events.emit("message", chat.id, message=kept.public())
    sim.changed.set()


def _remark_dead(sim: Simulator, markup: Json | None) -> None:
    """Buttons that ask the bot for something that its owner has not switched on do nothing when they are pressed."""
    if not sim.world.inline and any(button.keys() & keyboards.SWITCHES for button in keyboards.buttons(markup or {})):
        sim.remark("a button switches to inline mode, which this bot has not")


def _data(markup: Json | None) -> set[str]:
    return {button["callback_data"] for button in keyboards.buttons(markup or {}) if "callback_data" in button}
