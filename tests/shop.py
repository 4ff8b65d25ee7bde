"""A shop for tests: a database of its own, a clock that a test moves, and the few things that most tests begin with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

from core.domain import ledger
from core.domain.catalogue import Service, ServiceType
from core.domain.customers import Customer
from core.domain.money import Currency, Money, currency
from core.domain.orders import Order, OrderRequest
from core.domain.partners import Partner
from core.domain.pricing import HOUSE_PLAN, price
from core.domain.topups import Payment, PaymentState
from storage.books import prove
from storage.engine import Engine
from storage.opening import HOUSE, open_shop
from storage.transaction import Transaction

USD: Final[Currency] = currency("USD")
START_MS: Final = 1_800_000_000_000
SERVICE: Final = Service(
    number=1, name="Instagram Followers", category="Instagram", type=ServiceType.DEFAULT, rate=Money(90_000_000, USD),
    min=10, max=100_000, provider="panel", provider_service="77", cancel=True,
)  # fmt: skip
"""Costs 0.90 per 1000: 90,000 units a piece."""


def usd(text: str) -> Money:
    return Money.parse(text, USD)


@dataclass
class Clock:
    """Stands still until it is moved."""

    now_ms: int = START_MS

    def __call__(self) -> int:
        return self.now_ms

    def pass_ms(self, ms: int) -> None:
        self.now_ms += ms


@dataclass
class Shop:
    """An open shop. `woken` are the kinds of jobs that were committed, in the order of the commits."""

    url: str
    db: Engine[Transaction]
    clock: Clock
    woken: list[str] = field(default_factory=list)


@asynccontextmanager
async def opened(url: str, *, process: str = "test-1", clock: Clock | None = None) -> AsyncIterator[Shop]:
    """Opens the migrated database that `url` names as a shop in US dollars."""
    clock = clock or Clock()
    woken: list[str] = []
    db = await open_shop(
        url, currency=USD.code, now_ms=clock, wake=lambda kinds: woken.extend(sorted(kinds)), process=process
    )
    try:
        yield Shop(url, db, clock, woken)
    finally:
        await db.close()


async def prove_books(db: Engine[Transaction]) -> None:
    """Every wallet, hold, order and payment agrees with the log of transfers. To be called after each test."""
    report = await prove(db)
    assert report.balanced, "\n".join(report.lines())


def add_partner(tx: Transaction, name: str, markup_bp: int = 0) -> Partner:
    partner = Partner(tx.number("partner"), name, house=False, markup_bp=markup_bp)
    tx.partners.add(partner)
    return partner


def add_customer(tx: Transaction, identity: str = "+254712345678", *, partner: Partner | None = None) -> Customer:
    """A customer of the house, or of the partner, with an empty wallet."""
    owner = partner or tx.partners.named(HOUSE)
    assert owner is not None
    assert tx.customers.add(tx.number("customer"), partner_id=owner.id, identity=identity, name="", language="")
    customer = tx.customers.named(owner.id, identity)
    assert customer is not None
    return customer


def top_up(tx: Transaction, customer_id: int, amount: Money) -> Payment:
    """Money comes in: a payment that has succeeded, and its transfer."""
    customer = tx.customers.get(customer_id)
    assert customer is not None
    payment = payment_of(tx, customer, amount)
    tx.payments.add(payment)
    done = payment.succeeded(amount, tx.now_ms)
    tx.ledger.move(ledger.topup(payment.id, customer_id, payment.gateway, amount))
    tx.payments.save(done)
    return done


def payment_of(tx: Transaction, customer: Customer, amount: Money) -> Payment:
    """A payment that was just asked for, not stored yet."""
    number, zero = tx.number("payment"), Money.zero(USD)
    return Payment(
        id=number, partner_id=customer.partner_id, customer_id=customer.id, gateway="sandbox", amount=amount,
        fee=zero, state=PaymentState.CREATED, phone=customer.identity, token=f"token-{number}", remote_id="",
        pay_url="", instructions="", credited=zero, flag="", reason="", order_id=None, created_ms=tx.now_ms,
        updated_ms=tx.now_ms, expires_ms=tx.now_ms + 600_000,
    )  # fmt: skip


def add_wealthy(tx: Transaction, amount: str = "10", identity: str = "+254712345678") -> Customer:
    """A customer of the house with so much in the wallet."""
    customer = add_customer(tx, identity)
    top_up(tx, customer.id, usd(amount))
    found = tx.customers.get(customer.id)
    assert found is not None
    return found


def order_of(tx: Transaction, customer: Customer, quantity: int = 1000, *, runs: int = 1, paid: bool = True) -> Order:
    """An order of SERVICE, not stored yet."""
    return Order.new(
        tx.number("order"), partner_id=customer.partner_id, customer_id=customer.id, service=SERVICE,
        request=OrderRequest(SERVICE.number, "https://instagram.com/p/1", quantity, runs),
        price=price(SERVICE.rate, HOUSE_PLAN, quantity), at_ms=tx.now_ms, paid=paid,
    )  # fmt: skip


def place(tx: Transaction, customer: Customer, quantity: int = 1000, *, runs: int = 1) -> Order:
    """An order whose charge is held."""
    order = order_of(tx, customer, quantity, runs=runs)
    tx.ledger.hold(ledger.holds_for(order.id, customer.id, order.charge, runs))
    tx.orders.add(order)
    return order


def at_provider(tx: Transaction, order: Order, provider_order: str = "") -> Order:
    """The order, accepted by its provider."""
    sending = order.submitting(tx.now_ms)
    assert tx.orders.save(sending, was=order.state)
    accepted = sending.accepted(provider_order or f"remote-{order.id}", tx.now_ms)
    assert tx.orders.save(accepted, was=sending.state)
    return accepted


def settle(tx: Transaction, order: Order, delivered: int) -> Order:
    """The order, settled by hand with so much delivered, and its money with it."""
    done = order.settled_by_hand(delivered, tx.now_ms)
    assert tx.orders.save(done, was=order.state)
    earned = done.earned()
    for hold in tx.ledger.open_holds(order.id):
        part = min(hold.amount, earned)
        tx.ledger.resolve(hold, part)
        earned = earned - part
    return done
