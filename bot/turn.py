"""One person's turn: what a screen and its handlers may see and do. Effects are gathered, and kept only if all is well.

Never speaks to Telegram. What it gathers is written into the same transaction as the screen.
"""

from __future__ import annotations

import secrets
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Final

import orjson

from bot import rendering
from bot.incoming import Incoming
from bot.rendering import Voice
from bot.views import Notice, Press, Value
from core.domain.catalogue import Catalogue
from core.domain.chats import Chat
from core.domain.customers import Customer
from core.domain.money import Money
from core.domain.partners import Partner
from core.domain.staff import Role
from core.domain.topups import Method
from core.ports import Transaction
from core.texts.wording import zone_of
from core.usecases import staffing

MOST_TOAST: Final = 200


class Shelf:
    """The catalogue, read again only when its version has changed."""

    def __init__(self) -> None:
        self._kept: Catalogue | None = None

    def is_fresh(self, tx: Transaction) -> bool:
        return self._kept is not None and self._kept.version == tx.services.version()

    def catalogue(self, tx: Transaction) -> Catalogue:
        kept = self._kept
        if kept is None or kept.version != tx.services.version():
            kept = self._kept = tx.services.catalogue()
        return kept


@dataclass(frozen=True)
class Counter:
    """What the bot knows of the shop that it serves; the same for every turn."""

    name: str
    username: str  # the bot's, without @
    region: str = ""
    base_url: str = ""
    methods: Mapping[str, Method] = field(default_factory=dict)
    owner_ids: frozenset[int] = frozenset()
    able: Container[str] = frozenset()  # the gateways that can give a payment back
    support: str = ""  # how to reach a person: a @username or an address
    star_worth: Money | None = None
    prompts_per_phone: int = 0
    duplicate_window_ms: int = 30_000
    demo: bool = False
    inline: bool = False  # the owner has switched on inline mode at Telegram
    shelf: Shelf = field(default_factory=Shelf)

    def deep_link(self, payload: str) -> str:
        return f"https://t.me/{self.username}?start={payload}"

    def hears(self, incoming: Incoming) -> str:
        """What is said with words or a card. One of the bot's own cards is as good as a press of its button; and words
        for inline mode that were sent before it offered anything are words.
        """
        link = self.deep_link("")
        if incoming.data.startswith(link):
            return f"/start {incoming.data.removeprefix(link)}"
        name, _, words = incoming.text.partition(" ")
        return words.strip() or incoming.text if name.lower() == f"@{self.username}".lower() else incoming.text

    def if_inline(self, *buttons: Press) -> tuple[Press, ...]:
        """Buttons that do nothing without inline mode: then they are not shown."""
        return buttons if self.inline else ()


class Turn:
    """`chat` is the chat as it will be kept; handlers change it through the methods below."""

    def __init__(self, tx: Transaction, chat: Chat, counter: Counter, *, user_id: int = 0) -> None:
        self.tx = tx
        self.chat = chat
        self.counter = counter
        self.user_id = user_id or chat.id
        self.notices: list[tuple[Notice, int | None]] = []
        self.toast_shown = ""
        self.alert_shown = False
        self.is_unchanged = False
        self.draft_decided = False

    # -- seeing -------------------------------------------------------------------------------------------------------

    @property
    def now_ms(self) -> int:
        return self.tx.now_ms

    @property
    def customer_id(self) -> int:
        return self.chat.customer_id

    @property
    def customer(self) -> Customer:
        """As the wallet stands now: read anew at each look."""
        found = self.tx.customers.get(self.chat.customer_id)
        assert found is not None, self.chat.id
        return found

    @cached_property
    def house(self) -> Partner:
        return self.tx.partners.house()

    @cached_property
    def catalogue(self) -> Catalogue:
        return self.counter.shelf.catalogue(self.tx)

    @cached_property
    def role(self) -> Role | None:
        """What this person is to the shop: asked again at every turn."""
        return staffing.role_of(self.tx, self.user_id, self.counter.owner_ids)

    @property
    def actor(self) -> str:
        """Who acts, for the audit log."""
        return f"tg:{self.user_id}"

    @cached_property
    def voice(self) -> Voice:
        return Voice(self.chat.language, zone_of(self.customer.identity))

    def say(self, key: str, **values: Value) -> str:
        """A text without markup, in this person's language."""
        return self.voice.say(key, values, markup=False)

    def token(self) -> str:
        """An unguessable name for a payment."""
        return secrets.token_urlsafe(24)

    def random_bytes(self) -> bytes:
        """What a new API key is made of. Like a token, it is another one where the transaction runs again."""
        return secrets.token_bytes(32)

    # -- doing --------------------------------------------------------------------------------------------------------

    def toast(self, key: str, **values: Value) -> None:
        """A few words that appear over the chat for a moment, in answer to a press."""
        self.toast_text(self.say(key, **values))

    def toast_text(self, text: str, *, alert: bool = False) -> None:
        self.toast_shown = text if len(text) <= MOST_TOAST else f"{text[: MOST_TOAST - 1]}…"
        self.alert_shown = alert

    def alert(self, key: str, **values: Value) -> None:
        """As a toast, but it stays until it is closed: for what must not be overlooked."""
        self.toast_text(self.say(key, **values), alert=True)

    def note(self, key: str, **values: Value) -> None:
        """A line above the screen, until the next step."""
        self.chat = replace(self.chat, note=self.voice.say(key, values))

    def tell(self, notice: Notice) -> None:
        """A message of its own, below the live one; the next screen follows it."""
        self.notices.append((notice, None))

    def gather(self, for_ms: int) -> None:
        """News of orders that comes from now on waits so long, and is told together."""
        self.chat = replace(self.chat, gathers_until_ms=self.now_ms + for_ms)

    def leave(self, notice: Notice) -> None:
        """The live message becomes this one, for good: a receipt. The next screen is shown below it."""
        self.notices.append((notice, self.chat.message_id))
        self.below()

    def below(self) -> None:
        """The next screen is a new message."""
        self.chat = replace(self.chat, below=True)

    def unchanged(self) -> None:
        """Nothing has happened: the message stays as it is, with its buttons."""
        self.is_unchanged = True

    def again(self, key: str, **values: Value) -> None:
        """What a second tap on the same button is answered: the act has been done, and is not done twice."""
        version = self.chat.version
        outcome = {
            "first": last_act(self.chat).get("since", version),
            "version": version,
            "text": self.say(key, **values),
        }
        self.chat = replace(self.chat, outcome=orjson.dumps(outcome).decode())

    def keep(self, screen: str) -> None:
        """Keeps a screen (dumped) that was left half done, to go on with."""
        self.chat = replace(self.chat, draft=screen)
        self.draft_decided = True

    def drop_draft(self) -> None:
        self.chat = replace(self.chat, draft="")
        self.draft_decided = True

    def speak(self, language: str) -> None:
        """The person has chosen a language."""
        self.chat = replace(self.chat, language=language, language_chosen=True)
        self.__dict__.pop("voice", None)
        customer = self.customer
        self.tx.customers.rename(customer.id, name=customer.name, language=language)

    def set_muted(self, muted: bool) -> None:
        self.chat = replace(self.chat, muted=muted)

    def belongs_to(self, customer_id: int) -> None:
        """The chat is this customer's from now on: its phone was proven."""
        self.chat = replace(self.chat, customer_id=customer_id)
        self.__dict__.pop("voice", None)

    def came_by(self, chat_id: int) -> None:
        """Who has invited this person: kept once."""
        if self.chat.referrer is None:
            self.chat = replace(self.chat, referrer=chat_id)

    def hired(self) -> None:
        """The person's role has changed within this turn."""
        self.__dict__.pop("role", None)

    def discard(self) -> None:
        """What was gathered is not done: the handler refused after all."""
        self.notices.clear()
        self.toast_shown, self.alert_shown = "", False

    def write(self) -> int:
        """Writes the gathered messages down; how many."""
        for notice, replaces in self.notices:
            rendered = rendering.notice(notice, self.voice)
            self.tx.messages.add(self.chat.id, rendered.dump(), replaces=replaces)
        return len(self.notices)


class Look(Turn):
    """A turn in which nothing can change, as for drawing a screen: what was read once holds."""

    @cached_property
    def customer(self) -> Customer:
        return super().customer


def last_act(chat: Chat) -> dict[str, Any]:
    """What is remembered of the last act: the versions whose buttons did it, from `first` to `version`, which may have
    been drawn anew, and the `text` for a second tap. And `since`: the version from
    which on the buttons are those of the screen that stands there, as news or a refused press draws it anew under a
    finger on its way.
    """
    found: dict[str, Any] = orjson.loads(chat.outcome) if chat.outcome else {}
    return found


def tell_chat(tx: Transaction, chat: Chat, notice: Notice) -> None:
    """A message for another chat than the one whose turn it is."""
    customer = tx.customers.get(chat.customer_id)
    voice = Voice(chat.language, zone_of(customer.identity if customer else ""))
    tx.messages.add(chat.id, rendering.notice(notice, voice).dump())
