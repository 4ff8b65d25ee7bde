"""Amounts in Stars are whole, exact and never below what is asked; a payload says what its invoice said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.domain import stars
from core.domain.money import Money, currency
from core.domain.stars import Invoice
from core.domain.topups import PaymentState
from tests.domain.test_topups import payment, usd

USD = currency("USD")
AN_AMOUNT = st.integers(1, 10**12).map(lambda units: Money(units, USD))
A_WORTH = st.integers(1, 10**9).map(lambda units: Money(units, USD))


@given(AN_AMOUNT, A_WORTH)
def test_an_amount_is_carried_by_the_least_number_of_stars_that_is_enough(amount: Money, worth: Money) -> None:
    carried = stars.method(worth).carried(amount)
    count = stars.count(carried, worth)
    assert count is not None
    assert stars.value(count, worth) == carried
    assert stars.value(count - 1, worth) < amount <= carried
    assert stars.method(worth).carried(carried) == carried


@given(AN_AMOUNT, A_WORTH, st.integers(0, 2000))
def test_a_fee_is_whole_stars_too(amount: Money, worth: Money, fee_bp: int) -> None:
    method = replace(stars.method(worth), fee_bp=fee_bp)
    assert stars.count(method.carried(amount) + method.fee(amount), worth) is not None


def test_what_is_no_whole_number_of_stars_is_told_from_what_is() -> None:
    assert stars.count(usd("1.3"), usd("0.013")) == 100
    assert stars.count(usd("1.31"), usd("0.013")) is None
    assert stars.count(Money.parse("1.3", currency("EUR")), usd("0.013")) is None


def test_stars_are_offered_from_one_to_ten_thousand_without_a_fee() -> None:
    method = stars.method(usd("0.013"))
    assert (str(method.min), str(method.max), method.fee(usd("5"))) == ("0.013", "130.00", usd("0"))
    assert (method.name, method.needs_phone, method.in_chat) == ("stars", False, True)


@given(st.integers(1, 10**18 - 1), st.integers(1, 10_000), st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True))
def test_a_payload_is_read_as_it_was_written(payment_id: int, count: int, token: str) -> None:
    invoice = Invoice(payment_id, count, token)
    assert Invoice.read(invoice.payload) == invoice
    assert len(invoice.payload.encode()) <= 128


@given(st.text(max_size=40))
def test_a_strange_payload_is_none_of_ours(payload: str) -> None:
    found = Invoice.read(payload)
    assert found is None or found.payload.split(":", 2)[2] == payload.split(":", 2)[2]


def test_an_invoice_belongs_to_one_payment() -> None:
    own = replace(payment(), gateway="stars")
    invoice = Invoice.of(own, 100)
    assert invoice.asks_for(own)
    assert not any(invoice.asks_for(replace(own, **other)) for other in ({"id": 6}, {"token": "u"}, {"gateway": "x"}))


def test_what_was_asked_for_is_worth_what_was_promised() -> None:
    """Also when the operator has set another worth meanwhile."""
    due = replace(payment(amount="1.3", fee="0"), gateway="stars")
    invoice = Invoice.of(due, 100)
    assert invoice.arrived(due, 100, usd("0.02")) == usd("1.3")
    assert invoice.arrived(due, 99, usd("0.02")) == usd("1.98")


def test_a_second_charge_is_added_to_the_first() -> None:
    once = payment().succeeded(usd("10.25"), 20)
    twice = once.paid_again(usd("3"), 30)
    assert (twice.credited, twice.flag, twice.updated_ms) == (usd("13"), "over", 30)
    assert twice.state is PaymentState.SUCCEEDED
