"""The shop closes for customers for a while, and opens again: one row says so, to every process and every door.

While it is closed nothing new is begun: no order is placed and no payment is asked for, and whoever asks is told.
What was begun goes on: payments on their way are credited, paid orders start, orders are delivered, called off and
refilled. Those who run the shop may still order, to try it before it opens.
"""

from __future__ import annotations

from typing import Final

from core.domain.customers import clean
from core.domain.errors import InvalidField, Maintenance, WrongState
from core.ports import Closing, Transaction

MOST_MESSAGE: Final = 100
"""So that it fits, with the shop's own words around it, into what Telegram shows over a chat."""


def check_open(tx: Transaction, *, staff: bool) -> None:
    """Whether something new may be begun. Raises Maintenance."""
    closing = None if staff else tx.closing.get()
    if closing is not None:
        raise Maintenance(message=closing.message)


def close(tx: Transaction, *, message: str, reason: str, actor: str) -> Closing:
    """Closes the shop; customers read the message, "" where there is none to read.

    Raises InvalidField (`reason_missing`, `closing_message_too_long`), WrongState (`shop_closed_already`).
    """
    _check_reason(reason)
    closing = Closing(customers_read(message), actor, tx.now_ms)
    if not tx.closing.put(closing):
        raise WrongState("shop_closed_already", state="closed")
    told = f"“{closing.message}”" if closing.message else "no message"
    tx.audit.add(actor, "shop.close", "shop", f"{told}: {reason}")
    return closing


def reopen(tx: Transaction, *, reason: str, actor: str) -> Closing:
    """Opens the shop again; what is over now.

    Raises InvalidField (`reason_missing`), WrongState (`shop_open_already`).
    """
    _check_reason(reason)
    closing = tx.closing.get()
    if closing is None or not tx.closing.remove():
        raise WrongState("shop_open_already", state="open")
    minutes = (tx.now_ms - closing.since_ms) // 60_000
    tx.audit.add(actor, "shop.open", "shop", f"was closed by {closing.actor} for {minutes} min: {reason}")
    return closing


def customers_read(text: str) -> str:
    """A message as customers read it, on one line. Raises InvalidField (`closing_message_too_long`)."""
    message = clean(text)
    if len(message) > MOST_MESSAGE:
        raise InvalidField("closing_message_too_long", field="message", length=len(message), most=MOST_MESSAGE)
    return message


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
