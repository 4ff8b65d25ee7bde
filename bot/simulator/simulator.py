"""The parts of the simulator in one place, and the open questions of people to the bot: taps, words, checkouts."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections import deque
from dataclasses import dataclass
from typing import Final, Literal

from bot.simulator.calls import CallLog
from bot.simulator.clock import Clock
from bot.simulator.events import Events
from bot.simulator.faults import Faults, FloodControl
from bot.simulator.updates import Updates
from bot.simulator.wire import EXPIRED_QUERY, Json, bad
from bot.simulator.world import Chat, File, Kept, Person, World

QUERY_KEPT_MS: Final = 30_000
"""How long a tap waits for its answer."""
CHECKOUT_MS: Final = 10_000
"""How long a pre-checkout query waits for its answer: Telegram's ten seconds."""

OUTCOMES_KEPT: Final = 20
KEPT_FILES: Final = 300


@dataclass
class Query:
    """A tap that the bot has to answer."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    until_ms: int


@dataclass
class Checkout:
    """A sale that is held until the bot approves it."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    invoice: Json
    until_ms: int
    will_fail: bool
    """The payment fails after the bot's approval."""
    link: str = ""


@dataclass
class InlineQuery:
    """Words after the bot's name, that the bot has to answer; then, what it has answered."""

    id: str
    person_id: int
    chat_id: int
    words: str
    offset: str
    until_ms: int
    answer: Json | None = None


class Simulator:
    """What all methods and acts work on. Never waits by itself."""

    def __init__(self, world: World, clock: Clock, *, flood_limits: bool = False) -> None:
        self.world = world
        self.clock = clock
        self.events = Events(clock.now_ms())
        self.calls = CallLog(self.events)
        self.updates = Updates(world, clock)
        self.faults = Faults()
        self.flood = FloodControl(clock, on=flood_limits)
        self.queries: dict[str, Query] = {}
        self.checkouts: dict[str, Checkout] = {}
        self.inline: dict[str, InlineQuery] = {}
        self.outcomes: dict[int, deque[Json]] = {}
        """What became of the last taps and payments in each chat."""
        self.disorder = False
        self.remarks: list[str] = []
        """Mistakes that the call in hand makes without being refused for them."""
        self.stopping = asyncio.Event()
        self.changed = asyncio.Event()
        """Set when there is something new to remember."""

    # -- looking up ---------------------------------------------------------------------------------------------------

    def chat(self, chat_id: object) -> Chat:
        """A chat that the bot may know. Raises Refused."""
        chat = self.world.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None or not chat.started:
            raise bad("chat not found")
        return chat

    def person(self, person_id: int) -> Person:
        """Somebody the bot has met. Raises Refused."""
        person = self.world.people.get(person_id)
        if person is None or not self.world.chats[person_id].started:
            raise bad("user not found")
        return person

    def message(self, chat: Chat, message_id: int) -> Kept | None:
        kept = chat.messages.get(message_id)
        return None if kept is None or kept.deleted else kept

    def remark(self, violation: str) -> None:
        """Notes a mistake that Telegram would let pass in silence."""
        self.remarks.append(violation)

    # -- open questions -----------------------------------------------------------------------------------------------

    def ask(self, person_id: int, chat_id: int, message_id: int) -> Query:
        now_ms = self.clock.now_ms()
        self.queries = {known: query for known, query in self.queries.items() if query.until_ms > now_ms}
        query = Query(str(secrets.randbits(62)), person_id, chat_id, message_id, now_ms + QUERY_KEPT_MS)
        self.queries[query.id] = query
        return query

    def settle(self, query_id: str) -> Query:
        """Takes the question that an answer belongs to. Raises Refused for an old and for an answered one."""
        query = self.queries.pop(query_id, None)
        if query is None or query.until_ms <= self.clock.now_ms():
            raise bad(EXPIRED_QUERY)
        return query

    def tell_outcome(self, kind: str, chat_id: int, **fields: object) -> None:
        """Tells the page how a tap or a payment went, and remembers it for whoever asks later."""
        kept = self.outcomes.setdefault(chat_id, deque(maxlen=OUTCOMES_KEPT))
        kept.append({"type": kind, **fields})
        self.events.emit(kind, chat_id, **fields)

    # -- files --------------------------------------------------------------------------------------------------------

    def keep_file(self, name: str, mime: str, data: bytes, folder: Literal["documents", "photos", "voice"]) -> File:
        unique_id = secrets.token_urlsafe(9)
        ending = re.sub(r"[^A-Za-z0-9]", "", name.rpartition(".")[2])[:8] if "." in name else "bin"
        path = f"{folder}/{unique_id}.{ending}"
        file = File(f"SIM{secrets.token_urlsafe(24)}", unique_id, path, name, mime, data)
        self.world.files[file.id] = file
        while len(self.world.files) > KEPT_FILES:
            del self.world.files[next(iter(self.world.files))]
        self.changed.set()
        return file
