"""Payments that wait for a person: looked at again, found to have arrived, or not; each decided once."""

from __future__ import annotations

import pytest

from core.domain.errors import PaymentNotFound, ShopError
from core.domain.money import Money
from core.domain.orders import OrderState
from core.domain.topups import Payment, PaymentState
from core.ports import Paid, Transaction
from core.usecases import deciding
from tests.shop import usd
from tests.usecases.trade import METHOD, Trade

ACTOR = "tg:7"


async def in_review(trade: Trade, payment: Payment) -> Payment:
    def work(tx: Transaction) -> None:
        locked = tx.payments.lock(payment.id)
        assert locked is not None
        tx.payments.save(locked.to_review("no answer", tx.now_ms))

    await trade.write(work)
    return await trade.payment(payment.id)


async def arrived(trade: Trade, payment: Payment, amount: Money, reason: str = "in its books") -> Payment:
    return await trade.write(lambda tx: deciding.arrived(tx, payment.id, amount, reason=reason, actor=ACTOR))


async def not_arrived(trade: Trade, payment: Payment, reason: str = "not in its books") -> Payment:
    return await trade.write(lambda tx: deciding.not_arrived(tx, payment.id, reason=reason, actor=ACTOR))


async def audited(trade: Trade) -> list[str]:
    return [line[2] for line in await trade.read(lambda tx: tx.audit.latest(9))]


async def test_what_a_person_has_seen_is_credited_as_if_the_gateway_had_said_so(trade: Trade) -> None:
    placed = await trade.place(trade.wish(direct=METHOD))
    assert placed.payment is not None
    payment = await in_review(trade, placed.payment)
    after = await arrived(trade, payment, payment.due)
    assert (after.state, after.credited, after.flag) == (PaymentState.SUCCEEDED, payment.amount, "late")
    order = await trade.read(lambda tx: tx.orders.get(placed.order.id))
    assert order is not None
    assert order.state is OrderState.QUEUED  # what it was for goes its way
    await trade.settle(payment, Paid(payment.due, "remote"))  # the gateway finds its tongue
    assert str(await trade.read(lambda tx: tx.ledger.balance(f"gateway:{METHOD.name}"))) == f"-{payment.due}"
    assert await audited(trade) == ["payment.arrived"]


async def test_what_was_not_paid_ends_and_may_come_late_still(trade: Trade) -> None:
    payment = await in_review(trade, await trade.ask_topup("5"))
    assert (await not_arrived(trade, payment)).state is PaymentState.FAILED
    assert await trade.wallet() == ("0.00", "0.00")
    await trade.settle(payment, Paid(payment.due, "remote"))
    assert await trade.wallet() == ("5.00", "0.00")
    assert await audited(trade) == ["payment.not_arrived"]


async def settled(trade: Trade, payment: Payment) -> None:
    """Neither decision is possible."""
    for deciding_so in (arrived(trade, payment, usd("5")), not_arrived(trade, payment)):
        with pytest.raises(ShopError) as refused:
            await deciding_so
        assert refused.value.reason == "payment_settled"


async def test_a_payment_is_decided_once_and_only_in_review(trade: Trade) -> None:
    payment = await trade.ask_topup("5")
    await settled(trade, payment)
    await in_review(trade, payment)
    await arrived(trade, payment, usd("5"))
    await settled(trade, payment)
    assert await trade.wallet() == ("5.00", "0.00")


async def test_a_decision_needs_a_reason_an_amount_and_a_payment(trade: Trade) -> None:
    payment = await in_review(trade, await trade.ask_topup("5"))
    for amount, reason, code in ((usd("0"), "seen", "invalid_amount"), (usd("5"), " ", "reason_missing")):
        with pytest.raises(ShopError) as refused:
            await arrived(trade, payment, amount, reason)
        assert refused.value.reason == code
    with pytest.raises(PaymentNotFound):
        await trade.write(lambda tx: deciding.not_arrived(tx, 1, reason="x", actor=ACTOR))
    with pytest.raises(PaymentNotFound):
        await trade.write(lambda tx: deciding.look_again(tx, 1, actor=ACTOR))
    assert await audited(trade) == []


async def test_the_gateway_is_asked_again_at_once(trade: Trade) -> None:
    payment = await in_review(trade, await trade.ask_topup("5"))

    def due(tx: Transaction) -> list[int]:
        return [each.id for each in tx.payments.take_due(METHOD.name, limit=9, next_check_ms=tx.now_ms + 60_000)]

    assert await trade.write(due) == []
    await trade.write(lambda tx: deciding.look_again(tx, payment.id, actor=ACTOR))
    assert await trade.write(due) == [payment.id]
    await trade.settle(payment, Paid(payment.due, "remote"))
    with pytest.raises(ShopError) as refused:
        await trade.write(lambda tx: deciding.look_again(tx, payment.id, actor=ACTOR))
    assert refused.value.reason == "payment_settled"
