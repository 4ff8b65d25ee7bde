"""What the simulator remembers: people, chats with their messages, files, Stars, and the bot's own settings.

Plain values without behaviour in time. Messages are kept as the Bot API spells
them and are replaced, never changed, so that whoever holds one holds a fact.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.simulator.wire import Json

KEPT_MESSAGES = 1000
"""How many messages a chat remembers; older ones are as good as deleted."""

Role = Literal["customer", "owner"]


@dataclass
class Person:
    id: int
    first_name: str
    last_name: str
    username: str
    language_code: str
    phone: str
    role: Role = "customer"

    def user(self) -> Json:
        """The person as bots see it."""
        named = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        return {
            "id": self.id, "is_bot": False, "first_name": self.first_name,
            **{name: value for name, value in named.items() if value},
        }  # fmt: skip

    def public(self) -> Json:
        """The person as the chat page sees it."""
        return {
            "id": self.id, "first_name": self.first_name, "last_name": self.last_name, "username": self.username,
            "language_code": self.language_code, "phone": self.phone, "role": self.role, "chat_id": self.id,
        }  # fmt: skip


DEFAULT_BOT_ID: Final = 7_000_000_001
OWNER_ID: Final = 5_550_000_001
"""The default owner: an id that does not fit into 32 bits, like those of real people who joined lately."""

DEFAULT_PEOPLE: Final = (
    Person(5_550_000_101, "Amina", "Odhiambo", "amina_sim", "en", "+254700000201"),
    Person(5_550_000_102, "Carlos", "Ramírez", "carlos_sim", "es", "+5215512345678"),
    Person(5_550_000_103, "Nadia", "", "nadia_sim", "ar", "+971501234567"),
    Person(5_550_000_104, "Rahul", "Sharma", "", "hi", "+919812345678"),
    Person(OWNER_ID, "Owner", "", "owner_sim", "en", "+12025550143", "owner"),
)


@dataclass
class Kept:
    """A message. `body` is the Message of the Bot API."""

    body: Json
    by_bot: bool
    editable: bool = False
    deleted: bool = False
    edited_ms: int = 0
    callback_data: set[str] = field(default_factory=set)
    """All that its buttons have ever said: a client may tap a button that has just been replaced."""
    invoice: Json | None = None
    seq: int = 0
    """The number of the event that told of its last change."""

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    def public(self) -> Json:
        return {**self.body, "_deleted": self.deleted, "_edited": self.edited_ms, "_seq": self.seq}


@dataclass
class Chat:
    id: int
    kind: Literal["private", "group"] = "private"
    title: str = ""
    started: bool = False
    """Whether the bot may write: Telegram lets nobody be written to who has not written first."""
    blocked: bool = False
    messages: dict[int, Kept] = field(default_factory=dict)
    reply_keyboard: Json | None = None
    reply_keyboard_id: int = 0
    action: str = ""
    action_until_ms: int = 0
    menu_button: Json | None = None

    def last_from_bot(self) -> Kept | None:
        return next((kept for kept in reversed(self.messages.values()) if kept.by_bot and not kept.deleted), None)


@dataclass
class File:
    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes


@dataclass
class Pending:
    """An update that the bot has not confirmed."""

    id: int
    at_ms: int
    lane: str
    """Webhook deliveries of one lane follow one another."""
    update: Json


@dataclass
class Webhook:
    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_s: int = 0
    last_error_message: str = ""


@dataclass
class World:
    """Everything that survives a restart of the simulator."""

    bot_token_id: int = 0
    """The number of the first token that came; 0 before."""
    bot_username: str = "chatpanel_sim_bot"
    bot_first_name: str = "Chatpanel"
    inline: bool = True
    """Whether the bot's owner has switched on inline mode."""
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    transactions: list[Json] = field(default_factory=list)
    """Stars, oldest first, as StarTransaction spells them."""
    invoice_links: dict[str, Json] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    """Per scope and language: "chat:7/es"."""
    names: dict[str, str] = field(default_factory=dict)
    """The bot's name and descriptions per language: "description/es"."""
    menu_button: Json | None = None
    webhook: Webhook = field(default_factory=Webhook)
    allowed_updates: list[str] | None = None
    pending: dict[int, Pending] = field(default_factory=dict)
    last_update_id: int = 700_000_000
    last_message_id: int = 0

    def add_person(self, person: Person) -> None:
        self.people[person.id] = person
        self.chats.setdefault(person.id, Chat(person.id))

    @property
    def bot_id(self) -> int:
        return self.bot_token_id or DEFAULT_BOT_ID

    def bot_user(self) -> Json:
        return {
            "id": self.bot_id, "is_bot": True, "first_name": self.bot_first_name, "username": self.bot_username,
        }  # fmt: skip

    def chat_json(self, chat: Chat) -> Json:
        """The chat as messages carry it."""
        if chat.kind == "group":
            return {"id": chat.id, "type": "group", "title": chat.title}
        person = self.people[chat.id]
        named = {"last_name": person.last_name, "username": person.username}
        return {
            "id": chat.id, "type": "private", "first_name": person.first_name,
            **{name: value for name, value in named.items() if value},
        }  # fmt: skip

    def next_message_id(self) -> int:
        self.last_message_id += 1
        return self.last_message_id


def new_world(people: Iterable[Person] = DEFAULT_PEOPLE) -> World:
    world = World()
    for person in people:
        world.add_person(Person(**vars(person)))
    return world
