"""What may become of a payment: money that arrives is credited as it came, also late, and what differs is flagged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.money import Money, currency
from core.domain.topups import OPEN, Method, Payment, PaymentState

USD, UGX = currency("USD"), currency("UGX")
S = PaymentState


def usd(text: str) -> Money:
    return Money.parse(text, USD)


def method(fee_bp: int = 250, decimals: int = 2, of: str = "USD") -> Method:
    money = currency(of)
    return Method("sandbox", "Sandbox", of, Money(money.one, money), Money(money.one * 1000, money), fee_bp, True,
                  decimals, 600)  # fmt: skip


def payment(state: PaymentState = S.PENDING, amount: str = "10", fee: str = "0.25") -> Payment:
    return Payment(
        id=5, partner_id=1, customer_id=2, gateway="sandbox", amount=usd(amount), fee=usd(fee), state=state,
        phone="+254712345678", token="t", remote_id="", pay_url="", instructions="", credited=usd("0"), flag="",
        reason="", order_id=None, created_ms=10, updated_ms=10, expires_ms=600_010,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("amount", "fee_bp", "fee"),
    [("10", 250, "0.25"), ("10", 0, "0.00"), ("0.01", 250, "0.01"), ("9.99", 250, "0.25"), ("100", 1, "0.01")],
)
def test_the_fee_is_rounded_up_to_what_the_gateway_carries(amount: str, fee_bp: int, fee: str) -> None:
    assert str(method(fee_bp).fee(usd(amount))) == fee


@given(st.integers(1, 10**9), st.integers(0, 5_000), st.integers(0, 2))
def test_a_fee_is_never_below_its_rate_and_never_a_step_above(cents: int, fee_bp: int, decimals: int) -> None:
    amount = Money(cents * 10**6, USD)
    fee = method(fee_bp, decimals).fee(amount)
    step = 10 ** (8 - decimals)
    assert fee.units % step == 0
    assert 0 <= fee.units * 10_000 - amount.units * fee_bp < step * 10_000


def test_a_gateway_without_decimals_asks_for_whole_ones() -> None:
    assert str(method(150, 0, "UGX").fee(Money.parse("1001", UGX))) == "16"


@pytest.mark.parametrize(
    ("state", "arrived", "credited", "flag"),
    [
        (S.PENDING, "10.25", "10.00", ""), (S.CREATED, "10.25", "10.00", ""), (S.EXPIRED, "10.25", "10.00", "late"),
        (S.FAILED, "10.25", "10.00", "late"), (S.REVIEW, "10.25", "10.00", "late"), (S.PENDING, "12", "11.75", "over"),
        (S.PENDING, "10", "9.75", "under"), (S.EXPIRED, "5", "4.75", "under"), (S.FAILED, "50", "49.75", "over"),
        (S.PENDING, "0.25", "0.00", "under"), (S.PENDING, "0.10", "0.00", "under"), (S.PENDING, "0", "0.00", "under"),
    ],
)  # fmt: skip
def test_what_arrives_is_credited_less_the_fee_and_flagged(
    state: PaymentState, arrived: str, credited: str, flag: str
) -> None:
    done = replace(payment(state), reason="declined").succeeded(usd(arrived), 50)
    assert (done.state, str(done.credited), done.flag, done.reason) == (S.SUCCEEDED, credited, flag, "")
    assert done.updated_ms == 50


@given(st.integers(0, 10**12), st.integers(1, 10**12), st.integers(0, 10**10))
def test_credit_and_fee_are_together_what_arrived(arrived: int, amount: int, fee: int) -> None:
    asked = replace(payment(), amount=Money(amount, USD), fee=Money(fee, USD))
    done = asked.succeeded(Money(arrived, USD), 50)
    assert 0 <= done.credited.units <= arrived
    assert arrived - done.credited.units == min(arrived, fee)
    assert (done.flag == "") == (arrived == amount + fee)


def test_success_is_final() -> None:
    done = payment().succeeded(usd("10.25"), 50)
    moves: list[Callable[[], Payment]] = [
        lambda: done.succeeded(usd("10.25"), 60), lambda: done.failed("declined", 60), lambda: done.expired(60),
        lambda: done.to_review("?", 60),
    ]  # fmt: skip
    for move in moves:
        with pytest.raises(AssertionError):
            move()


def test_what_was_heard_of_a_payment_before_its_start_was_written_down_stays() -> None:
    """A callback may overtake the gateway's answer to the request."""
    done = payment(S.CREATED).succeeded(usd("10.25"), 50)
    started = done.started("remote-1", "https://pay.example/1", "dial", 60)
    assert (started.state, started.remote_id, started.credited) == (S.SUCCEEDED, "remote-1", usd("10"))
    assert payment(S.CREATED).started("r", "", "", 60).state is S.PENDING
    assert replace(payment(), remote_id="r").started("", "", "", 60).remote_id == "r"


@pytest.mark.parametrize("state", PaymentState)
def test_only_what_is_open_expires(state: PaymentState) -> None:
    if state in OPEN:
        assert payment(state).expired(50).state is S.EXPIRED
        return
    with pytest.raises(AssertionError):
        payment(state).expired(50)


@pytest.mark.parametrize("state", PaymentState)
def test_the_public_state_does_not_tell_created_from_pending(state: PaymentState) -> None:
    assert state.public == ("pending" if state is S.CREATED else state.value)


def test_the_payer_is_asked_for_the_amount_and_the_fee() -> None:
    assert str(payment().due) == "10.25"
