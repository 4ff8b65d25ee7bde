"""Prices: rates per 1000, mark-ups and price groups, and the charge that follows, always exact.

A rate is Money per 1000 pieces (for packages: per order). Adjustments are in
basis points and are rounded half up to the last decimal a rate may have, so
that rounding happens once, on the rate a customer sees, and never on a charge.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.domain.errors import InvalidField
from core.domain.money import MAX_UNITS, Currency, Money, decimal_text

BASIS = 10_000
MAX_MARKUP_BP = 1_000_000  # a hundredfold


@dataclass(frozen=True, slots=True)
class PricePlan:
    """What applies to one customer: the price group's adjustment, then the partner's mark-up, both in basis points."""

    group_bp: int = 0
    markup_bp: int = 0


HOUSE_PLAN = PricePlan()


@dataclass(frozen=True, slots=True)
class Price:
    """A rate applied to a quantity. `earning` is the partner's part of `total`."""

    rate: Money
    quantity: int
    total: Money
    earning: Money


def parse_rate(text: str, of: Currency, *, field: str = "rate") -> Money:
    """The rate that a plain decimal states.

    Raises InvalidField for more decimals than keep charges exact (5, or 3 where a unit is 10^-6).
    """
    rate = Money.parse(text, of, field=field)
    if rate.units % of.rate_step:
        raise InvalidField("too_many_decimals", field=field, value=text[:40], decimals=of.scale - 3)
    return rate


def rate_text(rate: Money) -> str:
    return decimal_text(rate.units, rate.currency.scale, rate.currency.minor)


def adjusted(rate: Money, basis_points: int) -> Money:
    """The rate raised (or lowered) by basis points, rounded half up to a rate's last decimal, never to nothing."""
    step = rate.currency.rate_step
    scaled = rate.units * (BASIS + basis_points)
    units = (2 * scaled + BASIS * step) // (2 * BASIS * step) * step
    return Money(max(units, step if rate.units > 0 else 0), rate.currency)


def selling_rate(rate: Money, plan: PricePlan) -> Money:
    """What a customer with this plan pays per 1000."""
    if plan.group_bp:
        rate = adjusted(rate, plan.group_bp)
    return adjusted(rate, plan.markup_bp) if plan.markup_bp else rate


def public_rate(rate: Money, plan: PricePlan) -> Money:
    """What a customer without a price group pays per 1000 where one with this plan is served."""
    return selling_rate(rate, PricePlan(markup_bp=plan.markup_bp))


def price(rate: Money, plan: PricePlan, quantity: int, *, per_order: bool = False) -> Price:
    """The exact price of a quantity of a service whose shop rate is given.

    `per_order` is for packages, where the rate buys one order.
    Raises InvalidField where the total passes what can be stored.
    """
    assert quantity > 0, quantity
    house = adjusted(rate, plan.group_bp) if plan.group_bp else rate
    selling = selling_rate(rate, plan)
    pieces = quantity * 1000 if per_order else quantity
    total = selling.units * pieces // 1000
    if total > MAX_UNITS:
        raise InvalidField("amount_too_large", field="quantity", value=str(quantity))
    earning = max(total - house.units * pieces // 1000, 0)
    return Price(selling, quantity, Money(total, rate.currency), Money(earning, rate.currency))
