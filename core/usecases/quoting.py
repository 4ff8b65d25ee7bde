"""What an order would cost a customer, and whether the wallet affords it. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain import pricing
from core.domain.catalogue import Service
from core.domain.money import Money
from core.domain.partners import Partner
from core.domain.pricing import Price, PricePlan
from core.ports import Transaction
from core.usecases import registering


@dataclass(frozen=True, slots=True)
class Quote:
    service: Service
    price: Price
    balance: Money

    @property
    def shortfall(self) -> Money:
        return Money(max(self.price.total.units - self.balance.units, 0), self.balance.currency)

    @property
    def enough(self) -> bool:
        return not self.shortfall


def quote(tx: Transaction, *, partner: Partner, identity: str, service: Service, quantity: int) -> Quote:
    """The price for this customer; one the shop does not know yet pays as a new one with an empty wallet would."""
    customer = registering.named(tx, partner_id=partner.id, identity=identity)
    plan = PricePlan(markup_bp=partner.markup_bp) if customer is None else customer.plan
    balance = Money.zero(tx.currency) if customer is None else customer.balance
    return Quote(service, pricing.price(service.rate, plan, quantity, per_order=service.per_order), balance)
