"""Payments into wallets: attempts at a gateway and what may become of them.

    created -> pending -> succeeded | failed | expired | review

Failed and expired can still become succeeded: money that arrives late is
credited. Succeeded is final. What arrives is credited as it arrived, and an
amount that is not the one asked for is flagged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.domain.money import Money


class PaymentState(StrEnum):
    CREATED = "created"
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    EXPIRED = "expired"
    REVIEW = "review"

    @property
    def public(self) -> str:
        return "pending" if self is PaymentState.CREATED else self.value


OPEN = frozenset({PaymentState.CREATED, PaymentState.PENDING})
_FOUND = frozenset({PaymentState.SUCCEEDED, PaymentState.FAILED, PaymentState.REVIEW})
MOVES: Mapping[PaymentState, frozenset[PaymentState]] = {
    PaymentState.CREATED: _FOUND | {PaymentState.PENDING, PaymentState.EXPIRED},
    PaymentState.PENDING: _FOUND | {PaymentState.EXPIRED},
    PaymentState.FAILED: _FOUND - {PaymentState.FAILED},
    PaymentState.EXPIRED: _FOUND,
    PaymentState.REVIEW: _FOUND - {PaymentState.REVIEW},
    PaymentState.SUCCEEDED: frozenset(),
}
"""Every way from one state to another; none leads out of succeeded. `make map` draws it."""


@dataclass(frozen=True, slots=True)
class Method:
    """A way to pay, as customers see it. The fee comes on top; `decimals` are what the gateway carries.

    A gateway that has coins of its own carries multiples of `unit`, what one of them is worth. `in_chat` says that
    only those can be asked who have a chat with the bot.
    """

    name: str
    title: str
    currency: str
    min: Money
    max: Money
    fee_bp: int
    needs_phone: bool
    decimals: int
    expires_after_s: int
    unit: Money | None = None
    in_chat: bool = False

    def carried(self, amount: Money) -> Money:
        """The least amount not below this that the gateway carries: stated before paying, and all of it credited."""
        if self.unit is None:
            return amount.rounded_up(self.decimals)
        assert amount.currency == self.unit.currency, (amount, self.unit)
        return Money(-(-amount.units // self.unit.units) * self.unit.units, amount.currency)

    def fee(self, amount: Money) -> Money:
        """The fee on an amount, rounded up to what the gateway carries."""
        raw = Money(-(-amount.units * self.fee_bp // 10_000), amount.currency)
        return self.carried(raw) if raw else raw


@dataclass(frozen=True, slots=True)
class Payment:
    """One attempt to pay. `amount` reaches the wallet, `amount` + `fee` is asked of the payer."""

    id: int
    partner_id: int
    customer_id: int
    gateway: str
    amount: Money
    fee: Money
    state: PaymentState
    phone: str
    token: str  # unguessable: part of the callback address and of the page that follows the payment
    remote_id: str
    pay_url: str
    instructions: str
    credited: Money
    flag: str  # "", "over", "under", "late", "unasked": how what arrived differs from what was asked
    reason: str  # why it failed, in the gateway's word
    order_id: int | None
    created_ms: int
    updated_ms: int
    expires_ms: int
    checks: int = 0

    @property
    def due(self) -> Money:
        return self.amount + self.fee

    def _to(self, state: PaymentState) -> PaymentState:
        assert state in MOVES[self.state], (self.state, state)
        return state

    def started(self, remote_id: str, pay_url: str, instructions: str, at_ms: int) -> Payment:
        """The gateway accepted the request; the state only moves where nothing was heard of it yet."""
        state = PaymentState.PENDING if self.state is PaymentState.CREATED else self.state
        return replace(
            self, state=state, remote_id=remote_id or self.remote_id, pay_url=pay_url, instructions=instructions,
            updated_ms=at_ms,
        )  # fmt: skip

    def failed(self, reason: str, at_ms: int) -> Payment:
        return replace(self, state=self._to(PaymentState.FAILED), reason=reason, updated_ms=at_ms)

    def expired(self, at_ms: int) -> Payment:
        return replace(self, state=self._to(PaymentState.EXPIRED), updated_ms=at_ms)

    def to_review(self, reason: str, at_ms: int) -> Payment:
        return replace(self, state=self._to(PaymentState.REVIEW), reason=reason, updated_ms=at_ms)

    def succeeded(self, arrived: Money, at_ms: int) -> Payment:
        """`arrived` came in. The fee is taken off it first, so an exact payment credits exactly `amount`."""
        assert self.state is not PaymentState.SUCCEEDED
        credited = Money(max(arrived.units - self.fee.units, 0), arrived.currency)
        flag = "late" if self.state not in OPEN else ""
        if arrived != self.due:
            flag = "over" if arrived > self.due else "under"
        return replace(
            self, state=self._to(PaymentState.SUCCEEDED), credited=credited, flag=flag, reason="", updated_ms=at_ms
        )

    def paid_again(self, arrived: Money, at_ms: int) -> Payment:
        """`arrived` came in on top of what had been paid: it is credited, too."""
        assert self.state is PaymentState.SUCCEEDED
        return replace(self, credited=self.credited + arrived, flag="over", updated_ms=at_ms)


@dataclass(frozen=True, slots=True)
class Charge:
    """One payment as the gateway counts it. An attempt may be charged more than once; each is credited once.

    `amount` is what it brought into the wallet, and what a refund gives back. It is out of the wallet as long as a
    refund is asked for or done.
    """

    gateway: str
    id: str
    payment_id: int
    payer: str  # the gateway's name for who paid
    amount: Money
    nth: int  # of its payment, from 1
    at_ms: int
    refund_asked_ms: int | None = None
    refunded_ms: int | None = None

    def refund_asked(self, at_ms: int) -> Charge:
        assert self.refund_asked_ms is None and self.refunded_ms is None, self
        return replace(self, refund_asked_ms=at_ms)

    def refund_refused(self) -> Charge:
        assert self.refund_asked_ms is not None and self.refunded_ms is None, self
        return replace(self, refund_asked_ms=None)

    def refunded(self, at_ms: int) -> Charge:
        assert self.refunded_ms is None, self
        return replace(self, refunded_ms=at_ms)
