"""Money is exact, says what it is in plain decimals, and refuses everything else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.errors import InvalidField
from core.domain.money import MAX_UNITS, Money, currency, decimal_text

USD, UGX, KES, KWD = (currency(code) for code in ("USD", "UGX", "KES", "KWD"))
UNITS = st.integers(0, MAX_UNITS)
CURRENCIES = st.sampled_from([USD, UGX, KES, KWD])


def usd(text: str) -> Money:
    return Money.parse(text, USD)


@pytest.mark.parametrize(
    ("code", "scale", "minor"),
    [
        ("USD", 8, 2), ("EUR", 8, 2), ("INR", 8, 2), ("BRL", 8, 2), ("KWD", 8, 3), ("SLE", 8, 2),
        ("KES", 6, 2), ("NGN", 6, 2), ("IDR", 6, 2), ("IQD", 6, 3), ("UGX", 6, 0), ("JPY", 6, 0), ("XOF", 6, 0),
    ],
)  # fmt: skip
def test_a_currency_has_the_scale_that_its_worth_asks_for(code: str, scale: int, minor: int) -> None:
    assert (currency(code).scale, currency(code).minor) == (scale, minor)
    assert currency(code).one == 10**scale


@pytest.mark.parametrize("code", ["", "usd", "US", "USDT", "U$D", "US1", " USD", "USD\n", "ÜSD"])
def test_what_is_no_currency_code_is_refused(code: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        currency(code)
    assert refusal.value.reason == "invalid_currency"


@pytest.mark.parametrize(
    ("text", "units", "shown"),
    [
        ("0.026", 2_600_000, "0.026"), ("12.5", 1_250_000_000, "12.50"), ("12.50", 1_250_000_000, "12.50"),
        ("0", 0, "0.00"), ("7", 700_000_000, "7.00"), ("0.00000001", 1, "0.00000001"), (" 3.10 ", 310_000_000, "3.10"),
        ("007.5", 750_000_000, "7.50"), ("1.000000000000", 100_000_000, "1.00"), ("92233720368.54775807", MAX_UNITS,
        "92233720368.54775807"),
    ],
)  # fmt: skip
def test_an_amount_is_read_exactly_and_shown_without_noise(text: str, units: int, shown: str) -> None:
    amount = usd(text)
    assert (amount.units, str(amount)) == (units, shown)


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("UGX", "12500", "12500"), ("UGX", "0.026", "0.026"), ("UGX", "1500.50", "1500.5"), ("KES", "12.5", "12.50"),
        ("KES", "0.000001", "0.000001"), ("KWD", "1.5", "1.500"), ("IQD", "2", "2.000"),
    ],
)  # fmt: skip
def test_each_currency_is_shown_with_its_own_places(code: str, text: str, shown: str) -> None:
    assert str(Money.parse(text, currency(code))) == shown


@pytest.mark.parametrize(
    "text",
    [
        "", " ", ".", "5.", ".5", "-1", "+1", "1e3", "1E-2", "0x10", "1,000", "1 000", "1_000", "1.2.3", "NaN",
        "inf", "Infinity", "½", "١٢", "１２", "1\u00a0000", "$5", "5 USD", "true", "null", "{{{amount}}}", "1" * 19,
        "0." + "1" * 19, "1\x00", "--1", "'1", "1;",
    ],
)  # fmt: skip
def test_what_is_no_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        usd(text)
    assert refusal.value.reason == "invalid_amount"
    assert refusal.value.details["field"] == "amount"


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        ("0.000000001", "USD", "too_many_decimals"), ("1.0000001", "KES", "too_many_decimals"),
        ("92233720368.54775808", "USD", "amount_too_large"), ("9" * 18, "UGX", "amount_too_large"),
    ],
)  # fmt: skip
def test_an_amount_that_cannot_be_kept_is_refused(text: str, code: str, reason: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        Money.parse(text, currency(code), field="rate")
    assert (refusal.value.reason, refusal.value.details["field"]) == (reason, "rate")


@given(UNITS, CURRENCIES)
def test_what_is_shown_reads_back_as_the_same_amount(units: int, of: object) -> None:
    assert isinstance(of, type(USD))
    amount = Money(units, of)
    shown = str(amount)
    assert Money.parse(shown, of) == amount
    assert Decimal(shown) * of.one == units
    assert "e" not in shown.lower()
    places = len(shown.partition(".")[2])
    assert places == of.minor or (places > of.minor and not shown.endswith("0"))


@given(st.integers(-MAX_UNITS, MAX_UNITS), st.integers(1, 8), st.integers(0, 3))
def test_a_decimal_text_is_the_number_it_stands_for(units: int, scale: int, places: int) -> None:
    assert Decimal(decimal_text(units, scale, places)) == Decimal(units).scaleb(-scale)


def test_nothing_is_less_than_a_unit() -> None:
    assert str(Money(-5, USD)) == "-0.00000005"
    assert str(Money(-1_250_000_000, USD)) == "-12.50"


@given(UNITS, UNITS, UNITS)
def test_sums_and_differences_are_exact(first: int, second: int, third: int) -> None:
    a, b, c = (Money(units, USD) for units in (first, second, third))
    assert (a + b) - b == a
    assert (a + b) + c == a + (b + c)
    assert (a - b).units == first - second
    assert (a < b, a <= b, a > b, a >= b) == (first < second, first <= second, first > second, first >= second)
    assert bool(a) is (first != 0)


def test_currencies_do_not_mix() -> None:
    dollar, shilling = Money(100, USD), Money(100, KES)
    assert dollar != shilling
    for mixed in (
        lambda: dollar + shilling, lambda: dollar - shilling, lambda: dollar < shilling, lambda: dollar <= shilling,
        lambda: dollar > shilling, lambda: dollar >= shilling,
    ):  # fmt: skip
        with pytest.raises(TypeError, match="USD does not mix with KES"):
            mixed()


@pytest.mark.parametrize("units", [1.0, True, "1", None, Decimal(1)])
def test_units_are_whole_numbers_and_nothing_else(units: object) -> None:
    with pytest.raises(AssertionError):
        Money(units, USD)  # type: ignore[arg-type]


@given(st.integers(0, 10**9), st.integers(1, 10**6), st.data())
def test_shares_of_equal_pieces_add_up_to_the_whole(piece: int, whole: int, data: st.DataObject) -> None:
    amount = Money(piece * whole, USD)
    part = data.draw(st.integers(0, whole))
    assert amount.share(part, whole) + amount.share(whole - part, whole) == amount
    assert amount.share(part, whole).units == piece * part


@pytest.mark.parametrize(("units", "part", "whole"), [(10, 1, 3), (10, 4, 3), (10, -1, 3), (10, 0, 0)])
def test_a_share_that_is_not_exact_is_a_crash(units: int, part: int, whole: int) -> None:
    with pytest.raises(AssertionError):
        Money(units, USD).share(part, whole)


@given(UNITS, st.integers(0, 9), CURRENCIES)
def test_rounding_up_is_the_least_amount_that_can_be_carried(units: int, decimals: int, of: object) -> None:
    assert isinstance(of, type(USD))
    amount = Money(units, of)
    rounded = amount.rounded_up(decimals)
    step = 10 ** max(of.scale - decimals, 0)
    assert rounded.units % step == 0
    assert 0 <= rounded.units - units < step
    assert rounded.rounded_up(decimals) == rounded


def test_a_gateway_that_carries_cents_is_asked_for_the_next_cent() -> None:
    assert str(usd("0.026").rounded_up(2)) == "0.03"
    assert str(usd("0.03").rounded_up(2)) == "0.03"
    assert str(Money.parse("12.5", UGX).rounded_up(0)) == "13"
