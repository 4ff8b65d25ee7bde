"""Payment with Telegram Stars: an invoice in the payer's chat. The desk that is passed in speaks to Telegram itself.

That money came is told by an update, which the bot records at once. Looking up
is for what was not told: it reads Telegram's list of transactions on from where
the books have been reconciled, and remembers what it has read.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from core.domain import stars
from core.domain.money import Money
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.stars import Invoice
from core.domain.topups import Charge, Method, Payment
from core.ports import Hint, NowMs, Paid, Standing, StarsDesk, Started, StarTransaction, Waiting

PAGE = 100
MOST_PAGES = 20
"""How far one look-up reads on; what is left is for the next."""
REMEMBERED = 10_000
FRESH_MS = 2_000
"""A reading of this age is as good as a new one: many payments are looked up at the same time."""
TITLE, DESCRIPTION, PAYLOAD = 32, 255, 128


@dataclass(frozen=True, slots=True)
class Payer:
    """The Telegram user who is asked, and the language that they read."""

    user_id: int
    language: str


PayerOf = Callable[[Payment], Awaitable[Payer | None]]
Words = Callable[[str, Payment, int], tuple[str, str]]
"""The title and the description of an invoice: in a language, for a payment, of so many Stars."""


class StarsGateway:
    """Implements `ports.Gateway` and `ports.Refunding`. `read_from` answers how much of the list is in the books."""

    def __init__(
        self, desk: StarsDesk, *, worth: Money, payer_of: PayerOf, words: Words,
        read_from: Callable[[], Awaitable[int]], now_ms: NowMs, expires_s: int = stars.EXPIRES_S,
    ) -> None:  # fmt: skip
        self._desk, self._worth = desk, worth
        self._payer_of, self._words, self._read_from, self._now_ms = payer_of, words, read_from, now_ms
        self._method = stars.method(worth, expires_s=expires_s)
        self._lock = asyncio.Lock()
        self._offset: int | None = None
        self._read_ms = 0
        self._paid: OrderedDict[tuple[int, str], tuple[Invoice, StarTransaction]] = OrderedDict()

    @property
    def method(self) -> Method:
        return self._method

    async def start(self, payment: Payment) -> Outcome[Started]:
        count = stars.count(payment.due, self._worth)
        if count is None:
            return Refused("worth_changed")  # the operator has set it anew since this was asked for
        payer = await self._payer_of(payment)
        if payer is None:
            return Refused("no_chat")
        invoice = Invoice.of(payment, count)
        if len(invoice.payload.encode()) > PAYLOAD or Invoice.read(invoice.payload) != invoice:
            return Refused("unreadable_token")
        title, description = self._words(payer.language, payment, count)
        outcome = await self._desk.send_invoice(
            user_id=payer.user_id, title=title[:TITLE], description=description[:DESCRIPTION],
            payload=invoice.payload, stars=count,
        )  # fmt: skip
        if not isinstance(outcome, Done):
            return outcome
        # Numbers of messages are counted in each chat by itself.
        return Done(Started(f"{payer.user_id}:{outcome.value}", instructions="instructions-pay-invoice"))

    async def look_up(self, payment: Payment) -> Outcome[Standing]:
        async with self._lock:
            failed = await self._read_on()
        if failed is not None:
            return failed
        found = self._paid.get((payment.id, payment.token))
        if found is None:
            return Done(Waiting())
        invoice, transaction = found
        arrived = invoice.arrived(payment, transaction.stars, self._worth)
        return Done(Paid(arrived, transaction.id, transaction.id, str(transaction.user_id or "")))

    async def _read_on(self) -> Unknown | None:
        """Remembers the sales that came since the last reading. Unknown where the end of the list was not reached."""
        if self._offset is not None and self._now_ms() - self._read_ms < FRESH_MS:
            return None
        if self._offset is None:
            self._offset = await self._read_from()
        for _ in range(MOST_PAGES):
            outcome = await self._desk.transactions(offset=self._offset, limit=PAGE)
            if not isinstance(outcome, Done):
                return Unknown(outcome.reason)
            for transaction in outcome.value:
                invoice = Invoice.read(transaction.payload) if transaction.incoming else None
                if invoice is not None:
                    self._paid.setdefault((invoice.payment_id, invoice.token), (invoice, transaction))
            self._offset += len(outcome.value)
            while len(self._paid) > REMEMBERED:
                self._paid.popitem(last=False)
            if len(outcome.value) < PAGE:
                self._read_ms = self._now_ms()
                return None
        return Unknown("more_to_read")

    def read_webhook(self, body: bytes, headers: Mapping[str, str], path_token: str) -> Hint | None:
        """Telegram's updates come through the bot."""
        return None

    async def refund(self, payment: Payment, charge: Charge) -> Outcome[None]:
        if not charge.payer.isdecimal():
            return Refused("unknown_payer")
        return await self._desk.refund(user_id=int(charge.payer), charge_id=charge.id)
