"""What must be true of a simulated shop once everything has come to rest: the shop against the world, both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.domain import ledger
from core.domain.money import Money
from core.domain.orders import TERMINAL, Order, OrderState
from core.domain.topups import OPEN, Payment, PaymentState
from storage.books import prove
from storage.transaction import Transaction
from tests.shop import USD, usd
from tests.simulation.stage import CALM, Life

if TYPE_CHECKING:
    from tests.simulation.play import Play

ENOUGH = "3"
"""What everybody has in the wallet to begin with."""


def moving(play: Play) -> list[object]:
    """What has not come to its end yet."""
    waiting = [o for o in all_orders(play) if o.state not in TERMINAL and not _waits_for_money(play, o)]
    paying = [p for p in all_payments(play) if p.state in OPEN or p.credited != play.phones.arrived(p.id)]
    jobs = play.see(lambda tx: tx.connection.all("SELECT kind, subject FROM jobs WHERE done_ms IS NULL"))
    return [*waiting, *paying, *jobs, *play.phones.about_to_pay()]


def _waits_for_money(play: Play, order: Order) -> bool:
    """It was paid too little: it waits for more, or for its customer to call it off."""
    its = play.see(lambda tx: tx.payments.get(order.payment_id or 0))
    waits = order.state is OrderState.AWAITING_PAYMENT
    return waits and its is not None and its.state is PaymentState.SUCCEEDED


async def judge(play: Play) -> None:
    orders = all_orders(play)
    _judge_orders(play, orders)
    _judge_money(play, orders)
    report = await prove(Life("judge", play.memory, play.rng, CALM))
    assert report.balanced, "\n".join(report.lines())
    unread = play.see(lambda tx: tx.inbox.waiting("webhook:sandbox", limit=10))
    assert not unread, unread


def _judge_orders(play: Play, orders: list[Order]) -> None:
    assert all(len(numbers) == 1 for numbers in play.acknowledged.values()), "a request made two orders"
    kept = {order.id for order in orders}
    assert {number for numbers in play.acknowledged.values() for number in numbers} == kept, "lost or unasked for"
    assert len({order.link for order in orders}) == len(orders), "doubled"
    assert max(play.panel.taken.values(), default=0) <= 1, f"sent twice: {play.panel.taken}"
    for order in orders:
        number = play.panel.number_of(order.id)
        course = play.panel.courses.get(number or "")
        if course is None or order.state not in TERMINAL:
            assert order.delivered == 0, order
            continue
        assert order.provider_order == number, order
        assert order.delivered == order.quantity - min(max(course.remains, 0), order.quantity), (order, course)


def _judge_money(play: Play, orders: list[Order]) -> None:
    payments = all_payments(play)
    assert play.payments <= {payment.id for payment in payments}, "an acknowledged top-up was lost"
    should = {client.customer_id: usd(ENOUGH) for client in play.clients}
    for payment in payments:
        assert payment.credited == play.phones.arrived(payment.id), payment
        should[payment.customer_id] += payment.credited
    for order in orders:
        if order.state in TERMINAL:
            should[order.customer_id] -= order.charge.share(order.delivered, order.quantity)
    for customer_id, balance in should.items():
        assert _wallet(play, customer_id) == balance >= Money.zero(USD), customer_id


def _wallet(play: Play, customer_id: int) -> Money:
    return play.see(lambda tx: tx.ledger.balance(ledger.wallet(customer_id)))


def all_orders(play: Play) -> list[Order]:
    return play.see(lambda tx: [each for (id,) in _ids(tx, "orders") if (each := tx.orders.get(id)) is not None])


def all_payments(play: Play) -> list[Payment]:
    return play.see(lambda tx: [each for (id,) in _ids(tx, "payments") if (each := tx.payments.get(id)) is not None])


def _ids(tx: Transaction, table: str) -> list[tuple[Any, ...]]:
    return tx.connection.all(f"SELECT id FROM {table} ORDER BY id")
