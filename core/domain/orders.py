"""Orders: what was asked for, and the states it goes through until it is settled.

    awaiting_payment -> queued -> submitting -> pending -> processing -> in_progress -> completed | partial | canceled

`review` is where an order waits whose outcome at the provider nobody knows.
A move of state is a method that asserts where it starts and returns the new
value. Statuses never leave a terminal one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import orjson

from core.domain.catalogue import Service, ServiceType
from core.domain.errors import NotCancelable, NotRefillable
from core.domain.money import Money
from core.domain.pricing import Price


class OrderState(StrEnum):
    AWAITING_PAYMENT = "awaiting_payment"
    QUEUED = "queued"
    SUBMITTING = "submitting"
    PENDING = "pending"
    PROCESSING = "processing"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    REVIEW = "review"

    @property
    def public(self) -> str:
        """The spelling of API v2, which callers compare with."""
        return _PUBLIC[self]


_PUBLIC = {
    OrderState.AWAITING_PAYMENT: "Awaiting payment",
    OrderState.QUEUED: "Pending",
    OrderState.SUBMITTING: "Pending",
    OrderState.REVIEW: "Pending",
    OrderState.PENDING: "Pending",
    OrderState.PROCESSING: "Processing",
    OrderState.IN_PROGRESS: "In progress",
    OrderState.COMPLETED: "Completed",
    OrderState.PARTIAL: "Partial",
    OrderState.CANCELED: "Canceled",
}
TERMINAL = frozenset({OrderState.COMPLETED, OrderState.PARTIAL, OrderState.CANCELED})
AT_PROVIDER = frozenset({OrderState.PENDING, OrderState.PROCESSING, OrderState.IN_PROGRESS})
MOVES: Mapping[OrderState, frozenset[OrderState]] = {
    OrderState.AWAITING_PAYMENT: frozenset({OrderState.QUEUED, OrderState.CANCELED}),
    OrderState.QUEUED: frozenset({OrderState.SUBMITTING}) | TERMINAL,
    OrderState.SUBMITTING: frozenset({OrderState.QUEUED, OrderState.PENDING, OrderState.REVIEW}) | TERMINAL,
    OrderState.REVIEW: frozenset({OrderState.QUEUED, OrderState.PENDING}) | TERMINAL,
    **{state: (AT_PROVIDER - {state}) | TERMINAL for state in AT_PROVIDER},
}
"""Every way from one state to another. `make map` draws it."""
_WORDS = {
    "pending": OrderState.PENDING,
    "processing": OrderState.PROCESSING,
    "inprogress": OrderState.IN_PROGRESS,
    "active": OrderState.IN_PROGRESS,
    "completed": OrderState.COMPLETED,
    "complete": OrderState.COMPLETED,
    "expired": OrderState.COMPLETED,
    "partial": OrderState.PARTIAL,
    "canceled": OrderState.CANCELED,
    "cancelled": OrderState.CANCELED,
    "refunded": OrderState.CANCELED,
    "fail": OrderState.CANCELED,
    "failed": OrderState.CANCELED,
    "error": OrderState.CANCELED,
}


def provider_state(word: str) -> OrderState | None:
    """The state that a provider's status word means, or None for a word the shop does not know."""
    return _WORDS.get(word.strip().lower().replace(" ", "").replace("_", "").replace("-", ""))


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """What a customer asks for, checked against the service. `quantity` is all that is charged; `runs` divides it."""

    service: int
    link: str
    quantity: int
    runs: int = 1
    inputs: Mapping[str, str] = field(default_factory=dict)

    def fingerprint(self) -> str:
        """The same for identical requests alone: service, link, quantity and inputs."""
        facts = [self.service, self.link, self.quantity, self.runs, sorted(self.inputs.items())]
        return hashlib.sha256(orjson.dumps(facts)).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Report:
    """What a provider says of an order; None where it says nothing that can be used."""

    state: OrderState | None
    start_count: int | None = None
    remains: int | None = None
    charge: Money | None = None


@dataclass(frozen=True, slots=True)
class Order:
    id: int
    partner_id: int
    customer_id: int
    service: int
    service_name: str
    type: ServiceType
    link: str
    quantity: int
    runs: int
    inputs: Mapping[str, str]
    charge: Money
    earning: Money
    state: OrderState
    payment_mode: str
    payment_id: int | None
    provider: str
    provider_service: str
    provider_order: str
    start_count: int | None
    remains: int | None
    cost: Money | None
    created_ms: int
    updated_ms: int
    can_cancel: bool
    can_refill: bool
    cancel_asked_ms: int | None = None
    refill_asked_ms: int | None = None
    note: str = ""

    @classmethod
    def new(
        cls, id: int, *, partner_id: int, customer_id: int, service: Service, request: OrderRequest, price: Price,
        at_ms: int, payment_mode: str = "balance", paid: bool = True,
    ) -> Order:  # fmt: skip
        return cls(
            id=id, partner_id=partner_id, customer_id=customer_id, service=service.number, service_name=service.name,
            type=service.type, link=request.link, quantity=request.quantity, runs=request.runs, inputs=request.inputs,
            charge=price.total, earning=price.earning,
            state=OrderState.QUEUED if paid else OrderState.AWAITING_PAYMENT, payment_mode=payment_mode,
            payment_id=None, provider=service.provider, provider_service=service.provider_service, provider_order="",
            start_count=None, remains=None, cost=None, created_ms=at_ms, updated_ms=at_ms,
            can_cancel=service.cancel, can_refill=service.refill,
        )  # fmt: skip

    @property
    def terminal(self) -> bool:
        return self.state in TERMINAL

    @property
    def delivered(self) -> int:
        """How much of the quantity has been delivered, as far as is known."""
        if self.state is OrderState.COMPLETED:
            return self.quantity
        if self.state is OrderState.CANCELED or self.remains is None:
            return 0
        return self.quantity - self.remains

    def _to(self, state: OrderState) -> OrderState:
        assert state is self.state or state in MOVES[self.state], (self.state, state)
        return state

    def paid(self, at_ms: int) -> Order:
        assert self.state is OrderState.AWAITING_PAYMENT, self.state
        return replace(self, state=self._to(OrderState.QUEUED), updated_ms=at_ms)

    def submitting(self, at_ms: int) -> Order:
        """Written down before the provider is called, so that a crash in between is seen as unknown."""
        assert self.state is OrderState.QUEUED, self.state
        return replace(self, state=self._to(OrderState.SUBMITTING), updated_ms=at_ms)

    def not_sent(self, at_ms: int) -> Order:
        assert self.state in (OrderState.SUBMITTING, OrderState.REVIEW), self.state
        return replace(self, state=self._to(OrderState.QUEUED), note="", updated_ms=at_ms)

    def accepted(self, provider_order: str, at_ms: int) -> Order:
        assert self.state in (OrderState.SUBMITTING, OrderState.REVIEW), self.state
        return replace(
            self, state=self._to(OrderState.PENDING), provider_order=provider_order, note="", updated_ms=at_ms
        )

    def to_review(self, note: str, at_ms: int) -> Order:
        assert self.state is OrderState.SUBMITTING, self.state
        return replace(self, state=self._to(OrderState.REVIEW), note=note, updated_ms=at_ms)

    def reported(self, report: Report, at_ms: int) -> Order:
        """The order after a provider's report: counts clamped to what was ordered, unknown words ignored."""
        assert self.state in AT_PROVIDER, self.state
        state = report.state or self.state
        remains = self.remains if report.remains is None else min(max(report.remains, 0), self.quantity)
        if state is OrderState.PARTIAL:
            state = self._partial(None if report.remains is None else remains)
        if state is OrderState.COMPLETED:
            remains = 0
        elif state is OrderState.CANCELED:
            remains = self.quantity
        start = self.start_count if report.start_count is None else report.start_count
        cost = self.cost if report.charge is None else report.charge
        now = (state, start, remains, cost)
        if now == (self.state, self.start_count, self.remains, self.cost):
            return self
        return replace(self, state=self._to(state), start_count=start, remains=remains, cost=cost, updated_ms=at_ms)

    def _partial(self, remains: int | None) -> OrderState:
        """What a partial is: canceled if nothing was delivered, completed if all was; not believed without a count."""
        if remains is None:
            return self.state
        if remains == self.quantity:
            return OrderState.CANCELED
        return OrderState.PARTIAL if remains else OrderState.COMPLETED

    def settled_by_hand(self, delivered: int, at_ms: int) -> Order:
        """Staff says how much was delivered: all, a part, or nothing."""
        assert not self.terminal and 0 <= delivered <= self.quantity, (self.state, delivered)
        remains = self.quantity - delivered
        if delivered == 0:
            state = OrderState.CANCELED
        else:
            state = OrderState.PARTIAL if remains else OrderState.COMPLETED
        return replace(self, state=self._to(state), remains=remains, updated_ms=at_ms)

    def canceled(self, at_ms: int, note: str = "") -> Order:
        assert not self.terminal, self.state
        return replace(self, state=self._to(OrderState.CANCELED), remains=self.quantity, note=note, updated_ms=at_ms)

    def earned(self) -> Money:
        """What the shop may keep of the charge once the order is settled."""
        assert self.terminal, self.state
        return self.charge.share(self.delivered, self.quantity)

    def check_cancelable(self) -> None:
        """Raises NotCancelable with the reason: settled, being placed, or not offered."""
        if self.terminal:
            raise NotCancelable("order_settled", order_id=self.id, status=self.state.public)
        if self.state in (OrderState.AWAITING_PAYMENT, OrderState.QUEUED):
            return
        if self.state in (OrderState.SUBMITTING, OrderState.REVIEW):
            raise NotCancelable("order_being_placed", order_id=self.id)
        if not self.can_cancel:
            raise NotCancelable("cancel_not_offered", order_id=self.id)

    def check_refillable(self) -> None:
        """Raises NotRefillable with the reason: not offered, or not completed."""
        if not self.can_refill:
            raise NotRefillable("refill_not_offered", order_id=self.id)
        if self.state is not OrderState.COMPLETED:
            raise NotRefillable("not_completed", order_id=self.id, status=self.state.public)
