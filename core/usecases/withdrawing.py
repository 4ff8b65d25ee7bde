"""Messages that are to go from their chats again: a secret after its time, an invoice that may not be paid any more.

A job for each, so that a crash only delays it. Whether it worked is looked at by nobody.
"""

from __future__ import annotations

from typing import Final

from core.domain import stars
from core.domain.topups import OPEN, Payment
from core.ports import Transaction

JOB: Final = "withdraw"
"""Its subject is the message: the chat's number and the message's within it."""


def withdraw(tx: Transaction, chat_id: int, message_id: int, *, after_s: int = 0) -> None:
    tx.jobs.add(JOB, f"{chat_id}:{message_id}", run_at_ms=tx.now_ms + after_s * 1000)


def withdraw_invoice(tx: Transaction, payment: Payment) -> None:
    """The invoice in a chat goes as its payment ends. One that was paid stays: it is Telegram's receipt."""
    if payment.gateway != stars.GATEWAY or payment.state in OPEN or tx.charges.of_payment(payment.id):
        return
    chat_id, _, message_id = payment.remote_id.partition(":")
    if chat_id.isdecimal() and message_id.isdecimal():
        withdraw(tx, int(chat_id), int(message_id))
