"""What a call is made of: the parts of the shop that it needs, the call itself, its answer, its row in the table."""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from core.api import forms, reading
from core.api.answers import Data
from core.api.catalogue import Shelf
from core.api.keys import Keys
from core.domain import customers, topups
from core.domain.errors import InvalidField, MissingFields
from core.domain.money import Currency
from core.domain.partners import ApiKey, Partner, Scope
from core.ports import Database, Gateway, NowMs
from core.settings import Settings

BASE = "/api.php"
MOST_KEY = 255
READING = frozenset({Scope.READ})
_ROUNDED = re.compile(r"[0-9]+(\.[0-9]+)?[eE]\+?[0-9]+", re.ASCII)
_NOBODY = frozenset({"undefined", "null", "none", "nan", "[object object]"})


def new_token() -> str:
    """An unguessable name for a payment's page and callback."""
    return secrets.token_urlsafe(24)


@dataclass(frozen=True)
class Shop:
    """All that the door needs, handed in by whoever builds it."""

    db: Database
    settings: Settings
    currency: Currency
    gateways: Mapping[str, Gateway]
    now_ms: NowMs
    wait_started: Callable[[int, float], Awaitable[object]]
    shelf: Shelf
    keys: Keys
    version: str

    @property
    def methods(self) -> list[topups.Method]:
        """How callers can have their customers pay. What needs a chat with the bot is offered there."""
        return [gateway.method for gateway in self.gateways.values() if not gateway.method.in_chat]


@dataclass(slots=True)
class Call:
    """One request that was let in. `facts` gathers what an error's `data` may already tell."""

    key: ApiKey | None
    fields: Mapping[str, str]
    lang: str
    headers: Mapping[str, str]
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def partner(self) -> Partner:
        assert self.key is not None
        return self.key.partner

    def get(self, name: str) -> str:
        return self.fields.get(name, "")


@dataclass(slots=True)
class Answer:
    """What goes back. `body` is set where the bytes are finished already."""

    message: str
    data: Data | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    status: int = 200


Handler = Callable[[Shop, Call], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One call: where it is, what it takes and answers, who may make it. `path` is below /api.php."""

    name: str
    summary: str
    method: str
    path: str
    handler: Handler
    form: type[forms.Form]
    data: type[Data]
    scopes: frozenset[Scope] = READING
    also: tuple[str, ...] = ()
    also_get: bool = False
    also_post: bool = False
    needs_key: bool = True
    known: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", forms.known(self.form))

    @property
    def methods(self) -> tuple[str, ...]:
        more = (*(("GET",) if self.also_get else ()), *(("POST",) if self.also_post else ()))
        return tuple(dict.fromkeys((self.method, *more)))


def identity(shop: Shop, call: Call) -> str:
    """The customer whom the call is about. Raises MissingFields or InvalidField."""
    text = call.get("phone_number")
    if not text or text.lower() in _NOBODY:
        raise MissingFields(fields=["phone_number"])
    # A long id that was sent as a JSON number has lost digits on its way: it could be anybody's.
    if _ROUNDED.fullmatch(text):
        raise InvalidField("invalid_phone_number", field="phone_number", value=text[:40])
    return customers.identity(text, shop.settings.default_region)


def name_of(call: Call) -> str:
    """The customer's name, if the platform knew one."""
    name = customers.name(call.get("name"))
    return "" if name.lower() in _NOBODY else name


def number(call: Call, name: str) -> int | None:
    """The number in a field, or None where it holds something else. Raises MissingFields."""
    text = call.get(name)
    if not text:
        raise MissingFields(fields=[name])
    digits = text.lstrip("#")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 18 else None


def lane(partner_id: int, who: str) -> str:
    return f"customer:{partner_id}:{who}"


def idempotency_key(call: Call) -> str:
    """The caller's own name for this request: the header's, else the field's.

    Raises InvalidField or UnfilledPlaceholder.
    """
    in_header = call.headers.get("Idempotency-Key", "")
    field_name = "Idempotency-Key" if in_header else "request_id"
    text = (in_header or call.get("request_id")).strip()
    if len(text) > MOST_KEY:
        raise InvalidField("too_long", field=field_name, most=MOST_KEY)
    reading.refuse_trouble(field_name, text)
    return text
