"""How the desk speaks of people, orders and payments: the same few facts, said the same way on every screen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.turn import Turn
from bot.views import Lines, Text, Value, short
from core import texts
from core.domain.customers import Customer, clean, telegram_user
from core.domain.errors import InvalidField
from core.domain.orders import Order, OrderState
from core.domain.topups import Payment

MOST_REASON: Final = 200
MOST_WORDS: Final = 200
MARKS: Final = {
    OrderState.AWAITING_PAYMENT: "💳", OrderState.QUEUED: "🕓", OrderState.SUBMITTING: "📤", OrderState.PENDING: "🕓",
    OrderState.PROCESSING: "⚙️", OrderState.IN_PROGRESS: "⚡", OrderState.COMPLETED: "✅", OrderState.PARTIAL: "🟡",
    OrderState.CANCELED: "✖️", OrderState.REVIEW: "⚖️",
}  # fmt: skip
_GROUPED: Final = re.compile(r"[\s,.'’]", re.UNICODE)


def block(parts: Iterable[Text | None], between: str = "\n") -> Lines:
    """The parts that there are, one below another."""
    return Lines(tuple(part for part in parts if part is not None), between)


def named(customer: Customer, most: int = 60) -> str:
    """A person as staff tells one from another: the name, and what the shop knows them by."""
    return short(f"{customer.name} ({customer.identity})" if customer.name else customer.identity, most)


def method(turn: Turn, gateway: str) -> str:
    """What customers know the gateway by."""
    known_as = turn.counter.methods.get(gateway)
    return gateway if known_as is None else known_as.title


def state(order: Order) -> Text:
    """The shop's own word for the state, which tells more apart than customers are told."""
    word = Text(f"desk-state-{order.state.value.replace('_', '-')}")
    return Text("desk-marked", {"mark": MARKS[order.state], "word": word})


def ordered(order: Order) -> dict[str, Value]:
    """What an order is about, for the sentences that name it."""
    return {
        "order": str(order.id), "service": short(order.service_name), "quantity": order.quantity, "price": order.charge,
        "state": state(order),
    }  # fmt: skip


def payment_state(payment: Payment) -> Text:
    return Text(f"desk-payment-{payment.state.value}")


def known(key: str, otherwise: str) -> str:
    """The key where there is such a text, else the other one: for words that the books know and the texts may not."""
    return key if texts.has(texts.FALLBACK, key) else otherwise


def reason(text: str) -> str:
    """Why staff acts, on one line. Raises InvalidField where it says nothing or too much."""
    said = clean(text)
    if not said:
        raise InvalidField("reason_missing", field="reason", value="")
    if len(said) > MOST_REASON:
        raise InvalidField("reason_too_long", field="reason", most=MOST_REASON)
    return said


def whole(text: str, least: int, most: int) -> int:
    """A whole number as people type it. Raises InvalidField."""
    digits = _GROUPED.sub("", text)
    number = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= 12 else -1
    if not least <= number <= most:
        raise InvalidField("invalid_delivered", field="delivered", value=short(clean(text), 40), min=least, max=most)
    return number


def actor(turn: Turn, who: str) -> str:
    """Who acted, by name where it is a person in Telegram who is known by one."""
    user_id = telegram_user(who)
    if user_id is None:
        return who
    member, chat = turn.tx.staff.get(user_id), turn.tx.chats.get(user_id)
    name = member.name if member is not None else ""
    name = name or (f"@{chat.username}" if chat is not None and chat.username else "")
    return f"{name} ({who})" if name else who
