"""Telegram Stars: whole coins, worth what the operator has set in the shop's currency, and invoices that ask for them.

An invoice carries what it asked for in its payload, which Telegram gives back
with the money: what a Star is worth may change while an invoice is out, and
whoever paid what was asked gets what was promised.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from core.domain.money import Money
from core.domain.topups import Method, Payment

GATEWAY = "stars"
MOST = 10_000
"""Stars in one invoice."""
EXPIRES_S = 3600

_PAYLOAD = re.compile(r"([0-9]{1,18}):([0-9]{1,6}):([!-~]{1,100})", re.ASCII)


def method(worth: Money, *, expires_s: int = EXPIRES_S) -> Method:
    """Paying with Stars of this worth. There is no fee: a refund gives a charge back whole."""
    return Method(
        name=GATEWAY, title="Telegram Stars", currency=worth.currency.code, min=worth, max=value(MOST, worth),
        fee_bp=0, needs_phone=False, decimals=worth.currency.scale, expires_after_s=expires_s, unit=worth, in_chat=True,
    )  # fmt: skip


def value(stars: int, worth: Money) -> Money:
    return Money(stars * worth.units, worth.currency)


def count(amount: Money, worth: Money) -> int | None:
    """How many Stars make this amount; None where no whole number does."""
    stars, rest = divmod(amount.units, worth.units)
    return None if rest or amount.currency != worth.currency else stars


@dataclass(frozen=True, slots=True)
class Invoice:
    """What an invoice says of itself."""

    payment_id: int
    stars: int
    token: str

    @classmethod
    def of(cls, payment: Payment, stars: int) -> Self:
        return cls(payment.id, stars, payment.token)

    @classmethod
    def read(cls, payload: str) -> Self | None:
        """The invoice that a payload tells of, None for one that is not of this shop."""
        match = _PAYLOAD.fullmatch(payload)
        return None if match is None else cls(int(match[1]), int(match[2]), match[3])

    @property
    def payload(self) -> str:
        return f"{self.payment_id}:{self.stars}:{self.token}"

    def asks_for(self, payment: Payment) -> bool:
        """Whether it is this payment's own."""
        return payment.gateway == GATEWAY and (payment.id, payment.token) == (self.payment_id, self.token)

    def arrived(self, payment: Payment, stars: int, worth: Money) -> Money:
        """What so many Stars are for the payment: all that is due, where they are as many as were asked for."""
        return payment.due if stars == self.stars else value(stars, worth)
