"""A price is exact for every quantity, and rounding happens once: on the rate that a customer sees."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.domain import pricing
from core.domain.errors import InvalidField
from core.domain.money import MAX_UNITS, Currency, Money, currency
from core.domain.pricing import HOUSE_PLAN, PricePlan

USD, KES, UGX = (currency(code) for code in ("USD", "KES", "UGX"))
CURRENCIES = st.sampled_from([USD, KES, UGX])
STEPS = st.integers(0, 10**9)  # a rate in its last decimals
QUANTITIES = st.integers(1, 10**7)
GROUP, MARKUP = st.integers(-9_900, 1_000_000), st.integers(0, 1_000_000)


def rate(text: str, of: Currency = USD) -> Money:
    return pricing.parse_rate(text, of)


@pytest.mark.parametrize(
    ("text", "of", "shown"),
    [("0.26", USD, "0.26"), ("0.00001", USD, "0.00001"), ("90", USD, "90.00"), ("0.001", KES, "0.001"),
     ("3500", UGX, "3500"), ("3500.125", UGX, "3500.125")],
)  # fmt: skip
def test_a_rate_reads_and_shows_with_the_decimals_that_rates_may_have(text: str, of: Currency, shown: str) -> None:
    assert pricing.rate_text(rate(text, of)) == shown


@pytest.mark.parametrize(("text", "of", "decimals"), [("0.000001", USD, 5), ("0.0001", KES, 3), ("1.2345", UGX, 3)])
def test_a_rate_with_more_decimals_is_refused(text: str, of: Currency, decimals: int) -> None:
    with pytest.raises(InvalidField) as refusal:
        rate(text, of)
    assert (refusal.value.reason, refusal.value.details["decimals"]) == ("too_many_decimals", decimals)


@pytest.mark.parametrize(
    ("text", "basis_points", "adjusted"),
    [
        ("0.26", 0, "0.26"), ("0.26", 1_000, "0.286"), ("1", -2_500, "0.75"), ("0.00001", 5_000, "0.00002"),
        ("0.00001", 4_999, "0.00001"), ("0.00003", 5_000, "0.00005"), ("0.00001", -9_900, "0.00001"),
        ("0.00001", -5_000, "0.00001"), ("0", 5_000, "0.00"), ("0.00005", 1_000, "0.00006"), ("1.23456", 1, "1.23468"),
    ],
)  # fmt: skip
def test_an_adjusted_rate_is_rounded_half_up_and_never_to_nothing(text: str, basis_points: int, adjusted: str) -> None:
    assert pricing.rate_text(pricing.adjusted(rate(text), basis_points)) == adjusted


@given(STEPS, GROUP, CURRENCIES)
def test_adjusting_agrees_with_decimal_arithmetic(steps: int, basis_points: int, of: Currency) -> None:
    found = pricing.adjusted(Money(steps * of.rate_step, of), basis_points)
    exact = Decimal(steps) * (10_000 + basis_points) / 10_000
    expected = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert found.units == max(expected, 1 if steps else 0) * of.rate_step


@given(STEPS, GROUP, MARKUP, QUANTITIES, st.booleans(), CURRENCIES)
@example(27_819, 0, 0, 1, False, USD)
def test_every_charge_is_exactly_rate_times_quantity(
    steps: int, group: int, markup: int, quantity: int, per_order: bool, of: Currency
) -> None:
    plan = PricePlan(group, markup)
    shop_rate = Money(steps * of.rate_step, of)
    selling = pricing.selling_rate(shop_rate, plan)
    try:
        price = pricing.price(shop_rate, plan, quantity, per_order=per_order)
    except InvalidField:
        assert selling.units * quantity * (1000 if per_order else 1) // 1000 > MAX_UNITS
        return
    assert price.rate == selling
    assert price.total.units * (1 if per_order else 1000) == selling.units * quantity
    assert 0 <= price.earning.units <= price.total.units


@given(STEPS, GROUP, MARKUP, QUANTITIES, st.data())
def test_what_a_partial_order_pays_and_gets_back_is_exact(
    steps: int, group: int, markup: int, quantity: int, data: st.DataObject
) -> None:
    price = pricing.price(Money(steps * USD.rate_step, USD), PricePlan(group, markup), quantity)
    delivered = data.draw(st.integers(0, quantity))
    paid, back = price.total.share(delivered, quantity), price.total.share(quantity - delivered, quantity)
    assert paid + back == price.total
    assert paid.units * 1000 == price.rate.units * delivered
    earned = price.earning.share(delivered, quantity)
    assert 0 <= earned.units <= paid.units


def test_the_partner_earns_what_the_markup_adds_to_the_groups_rate() -> None:
    price = pricing.price(rate("1"), PricePlan(group_bp=-1_000, markup_bp=2_000), 500)
    assert (str(price.rate), str(price.total), str(price.earning)) == ("1.08", "0.54", "0.09")
    assert str(pricing.price(rate("1"), PricePlan(group_bp=5_000), 500).earning) == "0.00"


def test_hundred_pieces_at_26_cents_a_thousand_cost_26_thousandths_of_a_dollar() -> None:
    """A peer rounds this to 0.03, 15 % too much."""
    assert str(pricing.price(rate("0.26"), HOUSE_PLAN, 100).total) == "0.026"


def test_a_package_costs_its_rate() -> None:
    price = pricing.price(rate("4.99"), PricePlan(markup_bp=1_000), 1, per_order=True)
    assert (str(price.total), str(price.earning)) == ("5.489", "0.499")


def test_a_free_service_costs_nothing_whatever_the_markup() -> None:
    price = pricing.price(rate("0"), PricePlan(500, 500), 1000)
    assert (price.total.units, price.earning.units) == (0, 0)


def test_a_price_that_cannot_be_kept_is_refused() -> None:
    with pytest.raises(InvalidField) as refusal:
        pricing.price(rate("90000000000"), HOUSE_PLAN, 2000)
    assert refusal.value.reason == "amount_too_large"
