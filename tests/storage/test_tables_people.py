"""What the tables of partners, keys and customers promise. A partner finds nothing of another."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.money import Money
from core.domain.partners import ALL_SCOPES, ApiKey, Partner, Scope
from core.domain.pricing import PricePlan
from storage.engine import ConstraintViolated
from storage.opening import CurrencyChanged, open_shop
from storage.transaction import Transaction
from tests.shop import USD, Shop, add_customer, add_partner, add_wealthy, opened, order_of, place, top_up, usd


async def test_a_customer_comes_with_an_empty_wallet_and_the_partners_prices(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        partner = add_partner(tx, "Flow Builders", markup_bp=250)
        number = tx.number("customer")
        assert tx.customers.add(number, partner_id=partner.id, identity="+1", name="Ann", language="sw")
        expected = Customer(
            id=number, partner_id=partner.id, identity="+1", name="Ann", language="sw", plan=PricePlan(0, 250),
            blocked=False, balance=usd("0"), held=usd("0"), created_ms=tx.now_ms,
        )  # fmt: skip
        assert tx.customers.get(number) == expected
        assert tx.customers.named(partner.id, "+1") == expected

    await shop.db.write(work)


async def test_a_price_group_is_part_of_the_customers_plan(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        tx.connection.execute("INSERT INTO price_groups (name, adjust_bp) VALUES ('gold', -1000)")
        tx.connection.execute("UPDATE customers SET price_group = 'gold'")
        found = tx.customers.get(customer.id)
        assert found is not None
        assert found.plan == PricePlan(group_bp=-1000, markup_bp=0)

    await shop.db.write(work)


async def test_an_identity_is_registered_once_for_a_partner(shop: Shop) -> None:
    first = await shop.db.write(add_customer)

    def again(tx: Transaction) -> bool:
        return tx.customers.add(
            tx.number("customer"), partner_id=first.partner_id, identity=first.identity, name="Eve", language=""
        )

    assert await asyncio.gather(*[shop.db.write(again) for _ in range(5)]) == [False] * 5
    assert await shop.db.read(lambda tx: tx.customers.named(first.partner_id, first.identity)) == first
    partner = await shop.db.write(lambda tx: add_partner(tx, "Another"))
    other = await shop.db.write(lambda tx: add_customer(tx, first.identity, partner=partner))
    assert other.id != first.id


async def test_a_partner_finds_nothing_of_another(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        ours, theirs = add_partner(tx, "Ours"), add_partner(tx, "Theirs")
        customer = add_customer(tx, "+1", partner=ours)
        payment = top_up(tx, customer.id, usd("5"))
        order = place(tx, customer)
        assert tx.customers.named(theirs.id, "+1") is None
        assert tx.orders.of_partner(theirs.id, order.id) is None
        assert tx.payments.of_partner(theirs.id, payment.id) is None
        assert tx.orders.of_partner(ours.id, order.id) == order
        assert tx.payments.of_partner(ours.id, payment.id) == payment

    await shop.db.write(work)


async def test_the_schema_refuses_an_order_for_another_partners_customer(shop: Shop) -> None:
    def order(tx: Transaction) -> None:
        other = add_partner(tx, "Theirs")
        tx.orders.add(replace(order_of(tx, add_customer(tx), paid=False), partner_id=other.id))

    with pytest.raises(ConstraintViolated):
        await shop.db.write(order)


async def test_a_locked_customer_is_the_one_that_stands_now(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        before = add_wealthy(tx)
        assert tx.customers.lock(before) is before
        tx.ledger.move(ledger.adjustment("gift", before.id, usd("1"), credit=True))
        after = tx.customers.lock(before)
        assert str(after.balance) == "11.00"

    await shop.db.write(work)


async def test_who_locks_a_customer_by_name_sees_what_the_one_before_has_left(shop: Shop) -> None:
    customer = await shop.db.write(lambda tx: add_wealthy(tx, "30"))

    def spend(tx: Transaction, nth: int) -> Money:
        found = tx.customers.named(customer.partner_id, customer.identity, lock=True)
        assert found is not None
        tx.ledger.move(ledger.adjustment(str(nth), customer.id, usd("1"), credit=False))
        return found.balance

    seen = await asyncio.gather(*[shop.db.write(lambda tx, nth=nth: spend(tx, nth)) for nth in range(30)])  # type: ignore[misc]
    assert {str(balance) for balance in seen} == {f"{left}.00" for left in range(1, 31)}


async def test_customers_are_renamed_and_blocked(shop: Shop) -> None:
    def work(tx: Transaction) -> Customer | None:
        customer = add_customer(tx)
        tx.customers.rename(customer.id, name="Ann", language="fr")
        tx.customers.block(customer.id, blocked=True)
        return tx.customers.get(customer.id)

    found = await shop.db.write(work)
    assert found is not None
    assert (found.name, found.language, found.blocked) == ("Ann", "fr", True)
    await shop.db.write(lambda tx: tx.customers.block(found.id, blocked=False))
    assert await shop.db.read(lambda tx: tx.customers.get(found.id)) == replace(found, blocked=False)
    assert await shop.db.read(lambda tx: tx.customers.get(404)) is None


async def test_partners_are_found_by_id_and_name(shop: Shop) -> None:
    house = await shop.db.read(lambda tx: tx.partners.house())
    assert house.house
    partner = await shop.db.write(lambda tx: add_partner(tx, "Flow Builders"))
    assert await shop.db.read(lambda tx: tx.partners.named("Flow Builders")) == partner
    await shop.db.write(lambda tx: tx.partners.set_markup(partner.id, 700))
    raised = replace(partner, markup_bp=700)
    assert await shop.db.read(lambda tx: tx.partners.get(partner.id)) == raised
    assert await shop.db.read(lambda tx: tx.partners.all()) == [house, raised]
    await shop.db.write(lambda tx: tx.partners.lock(partner.id))
    assert await shop.db.read(lambda tx: (tx.partners.get(404), tx.partners.named("nobody"))) == (None, None)


async def test_a_name_and_the_house_are_taken_once(shop: Shop) -> None:
    await shop.db.write(lambda tx: add_partner(tx, "Flow Builders"))
    for name, house in (("Flow Builders", False), ("A second house", True)):
        with pytest.raises(ConstraintViolated):
            await shop.db.write(
                lambda tx, name=name, house=house: tx.partners.add(  # type: ignore[misc]
                    Partner(tx.number("partner"), name, house, 0)
                )
            )


def add_key(tx: Transaction, partner: Partner, digest: str, scopes: frozenset[Scope] = ALL_SCOPES) -> int:
    number = tx.number("key")
    tx.partners.add_key(
        id=number, partner_id=partner.id, digest=digest, hint="cp_abcde", scopes=scopes, rate_per_s=7,
        http_errors=True, expires_ms=None,
    )  # fmt: skip
    return number


async def test_a_key_is_found_by_its_digest_with_its_partner(shop: Shop) -> None:
    partner = await shop.db.write(lambda tx: add_partner(tx, "Flow Builders"))
    number = await shop.db.write(lambda tx: add_key(tx, partner, "digest", frozenset({Scope.READ, Scope.TOPUP})))
    key = await shop.db.read(lambda tx: tx.partners.key("digest"))
    assert key == ApiKey(
        id=number, partner=partner, hint="cp_abcde", scopes=frozenset({Scope.READ, Scope.TOPUP}), rate_per_s=7,
        http_errors=True, created_ms=shop.clock.now_ms, expires_ms=None, revoked_ms=None, last_used_ms=None,
    )  # fmt: skip
    assert await shop.db.read(lambda tx: tx.partners.key("unknown")) is None


async def test_keys_are_listed_revoked_and_expire(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        one, two = add_partner(tx, "One"), add_partner(tx, "Two")
        first, second, third = add_key(tx, one, "a"), add_key(tx, one, "b"), add_key(tx, two, "c")
        assert [key.id for key in tx.partners.list_keys()] == [first, second, third]
        assert [key.id for key in tx.partners.list_keys(one.id)] == [first, second]
        assert tx.partners.expire_key(first, tx.now_ms + 5)
        assert tx.partners.revoke_key(first)
        assert not tx.partners.revoke_key(first)
        assert not tx.partners.expire_key(first, tx.now_ms)
        assert not tx.partners.revoke_key(404)
        key = tx.partners.key("a")
        assert key is not None
        assert (key.expires_ms, key.revoked_ms) == (tx.now_ms + 5, tx.now_ms)

    await shop.db.write(work)


async def test_last_uses_of_keys_only_go_forward(shop: Shop) -> None:
    def work(tx: Transaction) -> list[int | None]:
        partner = add_partner(tx, "One")
        first, second = add_key(tx, partner, "a"), add_key(tx, partner, "b")
        tx.partners.touch_keys({})
        tx.partners.touch_keys({second: 50, first: 40})
        tx.partners.touch_keys({first: 30, second: 60, 404: 1})
        return [key.last_used_ms for key in tx.partners.list_keys()]

    assert await shop.db.write(work) == [40, 60]


async def test_a_key_belongs_to_one_partner_and_its_digest_to_one_key(shop: Shop) -> None:
    partner = await shop.db.write(lambda tx: add_partner(tx, "One"))
    await shop.db.write(lambda tx: add_key(tx, partner, "a"))
    with pytest.raises(ConstraintViolated):
        await shop.db.write(lambda tx: add_key(tx, partner, "a"))
    with pytest.raises(ConstraintViolated):
        await shop.db.write(lambda tx: add_key(tx, replace(partner, id=404), "b"))


async def test_the_currency_of_a_shop_is_frozen(shop: Shop) -> None:
    facts = await shop.db.read(lambda tx: (tx.upkeep.fact("currency"), tx.upkeep.fact("currency_scale")))
    assert facts == ("USD", "8")
    with pytest.raises(CurrencyChanged, match="keeps its books in USD, and CHATPANEL_CURRENCY says KES"):
        await open_shop(shop.url, currency="KES", now_ms=shop.clock, wake=lambda kinds: None, process="other")
    async with opened(shop.url) as again:
        assert await again.db.read(lambda tx: tx.currency) == USD
        assert await again.db.read(lambda tx: tx.partners.house()) == await shop.db.read(lambda tx: tx.partners.house())


async def test_the_units_of_a_shop_are_frozen(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.upkeep.set_fact("currency_scale", "6"))
    with pytest.raises(CurrencyChanged, match="units of 10\\^-6"):
        await open_shop(shop.url, currency="USD", now_ms=shop.clock, wake=lambda kinds: None, process="other")
