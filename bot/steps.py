"""One update in one transaction: taken from the inbox, answered by the machine, kept with all that came of it.

`step` and `drawn` are what the feed and the sender run in the database; neither
waits for anything. A refusal keeps the screen and says why; any other
exception rolls all of it back, and the update is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import orjson
import structlog

from bot import machine, rendering
from bot.incoming import Incoming
from bot.machine import Lost, Screen
from bot.rendering import Rendered
from bot.turn import Counter, Look, Turn, last_act
from bot.views import Go, Link, Notice, Text, View
from core import texts
from core.domain.chats import Chat, Update
from core.domain.errors import ShopError
from core.ports import Transaction
from core.usecases import linking

log = structlog.get_logger("chatpanel.bot")

MOST_ATTEMPTS: Final = 3
MOST_GATHERED: Final = 100
SHOW_LEASE_MS: Final = 15_000
_IN_PLACE: Final = frozenset({"press", "charge"})
"""What the live message changes at where it stands; after anything else that a person does, it moves below."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """What is to be done after the commit. `query` is the press to answer, with words or without."""

    chat_id: int
    query: str = ""
    toast: str = ""
    alert: bool = False
    messages: bool = False
    shows: bool = False  # this process has the claim to show the new version
    stale: int = 0  # a message whose buttons lead nowhere any more: a crash left it behind, or its edit was lost
    more: bool = False  # another update waits already


def lane(chat_id: int) -> str:
    """In what order writes about a chat are made: one behind another."""
    return f"chat:{chat_id}"


def step(tx: Transaction, chat_id: int, counter: Counter) -> Stepped | None:
    """Handles the chat's oldest update; None where nothing waits."""
    stepped = _step(tx, chat_id, counter)
    if stepped is not None and tx.updates.oldest(chat_id) is not None:
        return replace(stepped, more=True)
    return stepped


def _step(tx: Transaction, chat_id: int, counter: Counter) -> Stepped | None:
    chat = tx.chats.lock(chat_id)
    update = tx.updates.oldest(chat_id)
    if update is not None and update.gathers and chat is not None and chat.gathers_until_ms > tx.now_ms:
        tx.updates.put_off(chat_id, chat.gathers_until_ms)  # it came while other news was being told
        return Stepped(chat_id)
    if update is None or not tx.updates.handled(update.nr):
        return None
    incoming = Incoming.load(update.body)
    if update.gathers and not update.attempts:  # one that has failed fails alone
        incoming = _gathered(tx, chat_id, incoming)
    if incoming.kind == "group":
        return _invited(tx, chat_id, incoming, counter)
    if incoming.kind == "member":
        if chat is not None:
            tx.chats.set_blocked(chat_id, blocked=incoming.text == "kicked")
            tx.messages.drop(chat_id)
        return Stepped(chat_id)
    if chat is None:
        if not incoming.user_id:
            return Stepped(chat_id)  # news for a chat that was forgotten
        chat = _opened(tx, chat_id, incoming, counter)
    if update.attempts >= MOST_ATTEMPTS:
        return _given_up(tx, chat, update, incoming, counter)
    return _answered(tx, _greeted(chat, incoming, tx.now_ms), incoming, counter)


def _gathered(tx: Transaction, chat_id: int, incoming: Incoming) -> Incoming:
    """The news together with all that waits to be told with it."""
    others = tx.updates.gathered(chat_id, limit=MOST_GATHERED)
    pieces = [incoming.news, *(Incoming.load(one.body).news for one in others)]
    return replace(incoming, news={"orders": pieces}) if others else incoming


def failed(tx: Transaction, chat_id: int) -> int:
    """Counts an attempt at the chat's oldest update, and drops it where not even giving up on it works. How many."""
    update = tx.updates.oldest(chat_id)
    if update is None:
        return 0
    tx.updates.failed(update.nr)
    if update.attempts > MOST_ATTEMPTS:
        log.error("update dropped", update=update.id, chat=chat_id, attempts=update.attempts)
        tx.updates.handled(update.nr)
        tx.audit.add("bot", "update.dropped", f"chat:{chat_id}", update.id)
    return update.attempts


def _opened(tx: Transaction, chat_id: int, incoming: Incoming, counter: Counter) -> Chat:
    """A chat that the shop sees for the first time, and its customer."""
    language = texts.best_language(incoming.language)
    house = tx.partners.house()
    customer = linking.open_chat_customer(
        tx, house=house, user_id=incoming.user_id, name=incoming.name, language=language
    )
    chat = Chat(
        id=chat_id, customer_id=customer.id, username=incoming.username, language=language, language_chosen=False,
        screen="", draft="", version=0, shown_version=0, message_id=None, below=True, note="", outcome="",
        muted=False, blocked=False, referrer=None, created_ms=tx.now_ms, seen_ms=tx.now_ms,
    )  # fmt: skip
    tx.chats.add(chat)
    locked = tx.chats.lock(chat_id)
    assert locked is not None, chat_id
    return locked


def _greeted(chat: Chat, incoming: Incoming, now_ms: int) -> Chat:
    """The chat as the person is now: the name they go by, and whether they speak to us."""
    if incoming.kind == "news":
        return replace(chat, note="", below=False)
    wanted = texts.best_language(incoming.language) if incoming.language else chat.language
    return replace(
        chat, username=incoming.username, blocked=False, seen_ms=now_ms, note="",
        language=chat.language if chat.language_chosen else wanted,
        below=incoming.kind not in _IN_PLACE,
    )  # fmt: skip


def _answered(tx: Transaction, chat: Chat, incoming: Incoming, counter: Counter) -> Stepped:
    turn = Turn(tx, chat, counter, user_id=incoming.user_id)
    try:
        stored = machine.load(chat.screen) if chat.screen else None
    except Lost:
        log.warning("stored screen not known", chat=chat.id, screen=chat.screen[:80])
        stored = None
    before, refused = stored or machine.home(turn), False
    try:
        with tx.savepoint():
            after = machine.answer(turn, stored, incoming)
    except ShopError as refusal:
        refused = True
        turn.discard()
        turn.chat, after = chat, before if machine.authorised(before, turn) else machine.home(turn)
        if incoming.kind == "press":
            turn.toast_text(turn.voice.refusal(refusal, markup=False), alert=True)
        else:
            turn.chat = replace(turn.chat, note=turn.voice.say("note-refused", {"why": _why(refusal, turn)}))
    return _kept(turn, after, incoming, refused=refused)


def _why(refusal: ShopError, turn: Turn) -> Text:
    return Text(*rendering.refusal(refusal, turn.chat.language))


def _kept(turn: Turn, after: Screen, incoming: Incoming, *, refused: bool = False) -> Stepped:
    """Writes the chat with its next version, and claims it for being shown."""
    told = turn.write()
    chat, tx = turn.chat, turn.tx
    same = chat.screen == machine.dump(after)
    quiet = turn.is_unchanged and not told and same
    if not quiet:
        version = max(chat.version, chat.shown_version) + 1
        drawn_anew = same and (incoming.kind == "news" or (refused and incoming.kind == "press"))
        chat = replace(chat, screen=machine.dump(after), version=version, outcome=_outcome(chat, drawn_anew=drawn_anew))
    tx.chats.save(chat)
    shows = not quiet and not chat.blocked and tx.chats.claim(chat.id, lease_ms=SHOW_LEASE_MS)
    return Stepped(chat.id, incoming.query, turn.toast_shown, turn.alert_shown, told > 0, shows, _stale(chat, incoming))


def _stale(chat: Chat, incoming: Incoming) -> int:
    """The message that was pressed, where it is an older one than the live message, and the button was a screen's."""
    left = incoming.kind == "press" and not incoming.data.startswith("0:")
    return incoming.message_id if left and 0 < incoming.message_id < (chat.message_id or 0) else 0


def _given_up(tx: Transaction, chat: Chat, update: Update, incoming: Incoming, counter: Counter) -> Stepped:
    """An update that nothing could be made of: an apology with a number that staff finds in the log."""
    log.error("update given up", update=update.id, chat=chat.id, attempts=update.attempts, kind=incoming.kind)
    turn = Turn(tx, replace(_greeted(chat, incoming, tx.now_ms), outcome=""), counter, user_id=incoming.user_id)
    tx.audit.add("bot", "update.given_up", f"chat:{chat.id}", f"{update.id} ({incoming.kind})")
    turn.note("note-given-up", code=str(update.nr))
    turn.below()
    return _kept(turn, machine.home(turn), incoming)


def _invited(tx: Transaction, chat_id: int, incoming: Incoming, counter: Counter) -> Stepped:
    """In a group the bot only says where it can be talked to: an account is nobody else's business."""
    voice = rendering.Voice(texts.best_language(incoming.language))
    link = Link("button-private", counter.deep_link("group"))
    notice = Notice("group-private", {"shop": counter.name}, (link,))
    tx.messages.add(chat_id, rendering.notice(notice, voice).dump())
    return Stepped(chat_id, messages=True)


def _outcome(chat: Chat, *, drawn_anew: bool) -> str:
    """What the chat remembers of its last act; and where news or a refused press only draws the screen anew, that its
    buttons are good: a second tap is refused for the same reason, and not passed over.
    """
    last = last_act(chat)
    since = last.pop("since", chat.version)
    if drawn_anew:
        last["since"] = since
    return orjson.dumps(last).decode() if last else ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A version of the live screen, ready to be sent."""

    version: int
    rendered: Rendered
    message_id: int | None
    below: bool
    behind: bool  # messages came with it, which stand above it


class Heavy(Exception):
    """Much has to be looked through for this screen, or the whole catalogue read anew: that is not for a glance."""


def drawn(tx: Transaction, chat_id: int, counter: Counter, *, at_a_glance: bool = False) -> Drawn | None:
    """The newest version of the chat's screen, if it has not been shown. For a read; raises Heavy in a glance."""
    chat = tx.chats.get(chat_id)
    if chat is None or chat.blocked or chat.version <= chat.shown_version:
        return None
    if at_a_glance and (machine.is_heavy(chat.screen) or not counter.shelf.is_fresh(tx)):
        raise Heavy
    turn = Look(tx, chat, counter)
    return Drawn(chat.version, _rendered(turn), chat.message_id, chat.below, tx.messages.waits(chat_id))


def lost(tx: Transaction, chat_id: int, counter: Counter) -> Rendered | None:
    """What is shown instead of a screen that Telegram refuses. For a read."""
    chat = tx.chats.get(chat_id)
    return None if chat is None else _lost("screen-lost", Turn(tx, chat, counter))


def _lost(key: str, turn: Turn) -> Rendered:
    return rendering.view(View(key, {}, (Go("button-home", "home"),)), turn.voice, version=turn.chat.version)


def _rendered(turn: Turn) -> Rendered:
    """A screen that cannot be shown any longer leads home rather than nowhere."""
    chat = turn.chat
    try:
        screen = machine.load(chat.screen)
        if machine.authorised(screen, turn):
            return rendering.view(screen.show(turn), turn.voice, version=chat.version, note=chat.note)
        key = "screen-not-yours"
    except (Lost, ShopError):
        key = "screen-lost"
    except Exception:
        log.exception("screen not shown", chat=chat.id, screen=chat.screen[:200])
        key = "screen-lost"
    return _lost(key, turn)
