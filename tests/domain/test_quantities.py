"""Whole numbers as people type them."""

from __future__ import annotations

import pytest

from core.domain.errors import InvalidField
from core.domain.quantities import read_quantity


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1000", 1000), (" 1000 ", 1000), ("0", 0), ("007", 7), ("1k", 1000), ("1K", 1000), ("1 k", 1000),
        ("2.5k", 2500), ("1,5k", 1500), ("0.5k", 500), ("1.25k", 1250), ("2.50k", 2500), ("1m", 1_000_000),
        ("1.5m", 1_500_000), ("1 000", 1000), ("1\u00a0000", 1000), ("1\u202f000", 1000), ("1,000", 1000),
        ("1.000", 1000), ("1'000", 1000), ("1’000", 1000), ("1_000", 1000), ("1,000,000", 1_000_000),
        ("1.000.000", 1_000_000), ("10 000", 10_000), ("1,00,000", 100_000), ("12,34,567", 1_234_567),
        ("10 000 k", 10_000_000), ("١٠٠٠", 1000), ("۱۰۰۰", 1000), ("१०००", 1000), ("１０００", 1000),
        ("١٬٠٠٠", 1000), ("١٫٥k", 1500), ("5 тыс.", 5000), ("5к", 5000), ("2 mil", 2000), ("3 bin", 3000),
        ("4 rb", 4000), ("2 हज़ार", 2000), ("٢ ألف", 2000), ("2 lakh", 200_000), ("1 juta", 1_000_000),
        ("\u200e1000\u200f", 1000), ("999999999999", 999_999_999_999),
    ],
)  # fmt: skip
def test_what_means_one_number_is_read(text: str, number: int) -> None:
    assert read_quantity(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-5", "+5", "1.5", "1,5", "1.00", "10,00", "1.0000", "1,0000", "12 34", "1 00", "1,000.5", "1.000k",
        "1,500k", "1.2345k", "k", "1kk", "1x", "ten", "1000 or 2000", "1-2", "1/2", "1e3", "0x10", "1..000", "1,,000",
        "👍", "1000👍", "1️⃣0️⃣", "💯", "½", "²", "1²k", "①k", "<b>5</b>", "五", "1000\n2000", "1" * 4096, "1k" * 100,
        "1.000,000", "100%", "$100", "\u202e", "one k", "1 000 00", "1 thousand likes", "0,000",
    ],
)  # fmt: skip
def test_what_could_mean_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        read_quantity(text, field="posts")
    assert (refusal.value.reason, refusal.value.details["field"]) == ("quantity_unclear", "posts")
    assert len(str(refusal.value.details["value"])) <= 40


@pytest.mark.parametrize("text", ["1000000000000", "9999999 m", "1" * 100])
def test_what_is_too_large_is_said_to_be(text: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        read_quantity(text)
    assert refusal.value.reason == "amount_too_large"
