"""Stars as only Telegram can do them: invoices, refunds, transactions. See core.ports.StarsDesk.

Says Refused only where Telegram itself said no, or where the call never left us; every other end is Unknown.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import structlog
from telegram import Bot, LabeledPrice, TransactionPartner, TransactionPartnerUser
from telegram import StarTransaction as Transacted
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.telegram import patience_s
from bot.transport import NotConnected
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.stars import Invoice
from core.ports import StarTransaction

log = structlog.get_logger("chatpanel.bot")
T = TypeVar("T")

STARS: Final = "XTR"
MOST_PATIENCE_S: Final = 20.0
"""How long Telegram may ask to be left alone before a call is given up as not made."""


class Desk:
    """Implements `ports.StarsDesk`."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send_invoice(
        self, *, user_id: int, title: str, description: str, payload: str, stars: int
    ) -> Outcome[str]:
        async def call() -> str:
            message = await self._bot.send_invoice(
                user_id, title, description, payload, STARS, [LabeledPrice(title, stars)], provider_token="",
                start_parameter=_start_parameter(payload),
            )  # fmt: skip
            return str(message.message_id)

        return await _ended("invoice", call)

    async def refund(self, *, user_id: int, charge_id: str) -> Outcome[None]:
        async def call() -> None:
            await self._bot.refund_star_payment(user_id, charge_id)

        outcome = await _ended("refund", call)
        if isinstance(outcome, Refused) and outcome.reason == "charge_already_refunded":
            return Done(None)
        return outcome

    async def transactions(self, *, offset: int, limit: int) -> Outcome[list[StarTransaction]]:
        async def call() -> list[StarTransaction]:
            found = await self._bot.get_star_transactions(offset=offset, limit=limit)
            return [_transaction(each) for each in found.transactions]

        return await _ended("transactions", call)


def _start_parameter(payload: str) -> str:
    """With one, an invoice that is forwarded leads to the bot, and nobody pays for somebody else by mistake."""
    invoice = Invoice.read(payload)
    return f"topup_{invoice.payment_id}" if invoice is not None else "topup"


def _transaction(given: Transacted) -> StarTransaction:
    partner: TransactionPartner | None = given.source or given.receiver
    known = partner if isinstance(partner, TransactionPartnerUser) else None
    return StarTransaction(
        id=given.id, stars=given.amount, at_ms=int(given.date.timestamp() * 1000),
        payload=(known.invoice_payload or "") if known else "", user_id=known.user.id if known else None,
        incoming=given.source is not None,
    )  # fmt: skip


async def _ended(what: str, call: Callable[[], Awaitable[T]]) -> Outcome[T]:
    """How a call ended. What Telegram asks us to wait for was not done, so it is asked again while time allows."""
    left_s = MOST_PATIENCE_S
    while True:
        try:
            return Done(await call())
        except RetryAfter as error:
            wait_s = patience_s(error)
            if wait_s > left_s:
                return Refused("busy", sent=False)
            left_s -= max(wait_s, 1.0)
            await asyncio.sleep(wait_s)
        except Forbidden:
            return Refused("blocked")
        except BadRequest as error:
            return Refused(_word(error))
        except InvalidToken:
            return Refused("unauthorized", sent=False)
        except NotConnected:
            return Refused("unreachable", sent=False)
        except TelegramError as error:
            log.warning("stars: no clear answer", call=what, error=type(error).__name__)
            return Unknown(type(error).__name__.lower())


def _word(error: BadRequest) -> str:
    return str(error).casefold().removeprefix("bad request: ").replace(" ", "_")[:64]
