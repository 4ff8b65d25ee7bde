"""Price groups and blocking, on real databases."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.domain.errors import BadInput, CustomerNotFound, InvalidField, NotAllowed, NotFound
from core.usecases import grouping, quoting, registering
from storage.transaction import Transaction
from tests.shop import SERVICE, Shop

PHONE = "+254700000001"


async def _price(shop: Shop) -> str:
    def work(tx: Transaction) -> str:
        quote = quoting.quote(tx, partner=tx.partners.house(), identity=PHONE, service=SERVICE, quantity=1000)
        return str(quote.price.total)

    return await shop.db.read(work)


async def test_a_price_group_changes_what_its_customers_pay_and_leaving_it_ends_that(shop: Shop) -> None:
    def join(group: str) -> Callable[[Transaction], None]:
        def work(tx: Transaction) -> None:
            house = tx.partners.house()
            registering.register(tx, partner_id=house.id, identity=PHONE)
            grouping.put_group(tx, "friends", -1000, actor="test")
            grouping.join_group(tx, partner_id=house.id, identity=PHONE, group=group, actor="test")

        return work

    await shop.db.write(join("friends"))
    assert await _price(shop) == "0.81"
    await shop.db.write(join(""))
    assert await _price(shop) == "0.90"


@pytest.mark.parametrize(("name", "adjust_bp", "refusal"), [("", 0, InvalidField), ("x", -10_000, BadInput)])
async def test_a_group_needs_a_name_and_an_adjustment_within_bounds(
    shop: Shop, name: str, adjust_bp: int, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await shop.db.write(lambda tx: grouping.put_group(tx, name, adjust_bp, actor="test"))


async def test_nobody_joins_a_group_that_does_not_exist(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        house = tx.partners.house()
        registering.register(tx, partner_id=house.id, identity=PHONE)
        grouping.join_group(tx, partner_id=house.id, identity=PHONE, group="nobody", actor="test")

    with pytest.raises(NotFound):
        await shop.db.write(work)


async def test_a_blocked_customer_buys_nothing_until_let_in_again(shop: Shop) -> None:
    def block(blocked: bool) -> Callable[[Transaction], None]:
        def work(tx: Transaction) -> None:
            house = tx.partners.house()
            registering.register(tx, partner_id=house.id, identity=PHONE)
            grouping.block(
                tx, partner_id=house.id, identity=PHONE, blocked=blocked, reason="asked for it", actor="test"
            )

        return work

    def buy(tx: Transaction) -> int:
        return registering.buyer(tx, partner_id=tx.partners.house().id, identity=PHONE).id

    await shop.db.write(block(True))
    with pytest.raises(NotAllowed):
        await shop.db.write(buy)
    await shop.db.write(block(False))
    assert await shop.db.write(buy) > 0


async def test_a_customer_is_blocked_by_number_too_for_a_reason(shop: Shop) -> None:
    def block(tx: Transaction, customer_id: int, reason: str) -> bool:
        return grouping.block_customer(tx, customer_id, blocked=True, reason=reason, actor="test").blocked

    def come(tx: Transaction) -> int:
        return registering.register(tx, partner_id=tx.partners.house().id, identity=PHONE).customer.id

    number = await shop.db.write(come)
    assert await shop.db.write(lambda tx: block(tx, number, "chargebacks"))
    with pytest.raises(InvalidField):
        await shop.db.write(lambda tx: block(tx, number, " "))
    with pytest.raises(CustomerNotFound):
        await shop.db.write(lambda tx: block(tx, 9, "chargebacks"))
