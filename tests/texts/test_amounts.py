"""Amounts as people type them."""

from __future__ import annotations

import pytest

from core.domain.errors import InvalidField
from core.domain.money import currency
from core.texts import reading
from tests.shop import USD, usd


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "5", "5"), ("en", " 5.50 ", "5.5"), ("en", "5,50", "5.5"), ("en", "$5", "5"), ("en", "5 $", "5"),
        ("en", "usd 5", "5"), ("en", "5USD", "5"), ("en", "US$5", "5"), ("en", "1,000", "1000"),
        ("en", "1,000.50", "1000.5"), ("en", "1.000,50", "1000.5"), ("en", "1 000", "1000"), ("en", "1'000", "1000"),
        ("en", "1,000,000", "1000000"), ("en", "1.000", "1"), ("en", "0.026", "0.026"), ("en", "0,026", "0.026"),
        ("es", "5,50", "5.5"), ("es", "1.000", "1000"), ("es", "1,000", "1"), ("es", "1.000,5", "1000.5"),
        ("ru", "12,5", "12.5"), ("ru", "1 000,5", "1000.5"), ("hi", "1,00,000", "100000"), ("hi", "५.५", "5.5"),
        ("ar", "٥٫٥٠", "5.5"), ("ar", "٥", "5"), ("ar", "١٬٠٠٠", "1000"), ("pt", "US$ 7,5", "7.5"),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_it_is_meant(language: str, typed: str, meant: str) -> None:
    assert reading.amount(language, typed, USD) == usd(meant)


@pytest.mark.parametrize(
    "typed", ["", "five", "-5", "+5", "€5", "5 EUR", "1,00,0", "5k", "1.2.3", ".5", "5.", "1e3", "5;", "$", "5 or 6"]
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(InvalidField) as refused:
        reading.amount("en", typed, USD)
    assert refused.value.reason == "invalid_amount"


def test_more_decimals_than_the_currency_has_are_refused() -> None:
    with pytest.raises(InvalidField) as refused:
        reading.amount("en", "0.123456789", USD)
    assert refused.value.reason == "too_many_decimals"


def test_a_currency_is_known_by_its_local_name() -> None:
    shillings = currency("KES")
    for typed in ("500", "KES 500", "ksh 500", "Ksh500", "500 kes"):
        language = "sw" if "k" in typed.casefold() else "en"
        assert str(reading.amount(language, typed, shillings)) == "500.00"
