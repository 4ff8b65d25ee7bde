"""Orders that staff delivers: settled once, for as much as was delivered, with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.domain.errors import InvalidField, OrderNotFound, WrongState
from core.domain.orders import Order, OrderRequest, OrderState
from core.usecases import delivering, ordering, registering
from storage.transaction import Transaction
from tests.shop import SERVICE, Shop, top_up, usd

PHONE = "+254700000001"


async def _ordered(shop: Shop, *, provider: str = "") -> Order:
    """1000 pieces for 0.90 out of a wallet of 5."""

    def work(tx: Transaction) -> Order:
        house = tx.partners.house()
        tx.services.put([replace(SERVICE, provider=provider)])
        customer = registering.register(tx, partner_id=house.id, identity=PHONE).customer
        top_up(tx, customer.id, usd("5"))
        request = OrderRequest(SERVICE.number, "https://instagram.com/a", 1000)
        return ordering.place_order(tx, ordering.Wish(house, PHONE, request)).order

    return await shop.db.write(work)


async def _settle(shop: Shop, order: int, delivered: int, reason: str = "done in person") -> Order:
    return await shop.db.write(lambda tx: delivering.settle_by_hand(tx, order, delivered, reason=reason, actor="test"))


@pytest.mark.parametrize(
    ("delivered", "state", "balance"),
    [(1000, OrderState.COMPLETED, "4.10"), (400, OrderState.PARTIAL, "4.64"), (0, OrderState.CANCELED, "5.00")],
)
async def test_staff_settles_what_no_provider_delivers_for_exactly_what_was_delivered(
    shop: Shop, delivered: int, state: OrderState, balance: str
) -> None:
    order = await _ordered(shop)
    assert [each.id for each in await shop.db.read(lambda tx: tx.orders.by_hand(limit=10))] == [order.id]
    assert (await _settle(shop, order.id, delivered)).state is state
    customer = await shop.db.read(lambda tx: tx.customers.get(order.customer_id))
    assert customer is not None and (str(customer.balance), str(customer.held)) == (balance, "0.00")
    assert await shop.db.read(lambda tx: tx.orders.by_hand(limit=10)) == []
    with pytest.raises(WrongState):
        await _settle(shop, order.id, delivered)


async def test_staff_does_not_settle_what_a_worker_may_be_sending(shop: Shop) -> None:
    order = await _ordered(shop, provider="panel")
    with pytest.raises(WrongState):
        await _settle(shop, order.id, 1000)


async def test_settling_needs_an_order_a_possible_count_and_a_reason(shop: Shop) -> None:
    order = await _ordered(shop)
    for delivered, reason in ((1001, "x"), (-1, "x"), (10, " ")):
        with pytest.raises(InvalidField):
            await _settle(shop, order.id, delivered, reason)
    with pytest.raises(OrderNotFound):
        await _settle(shop, 99, 1)
