"""What the tables promise of a customer's own account: wallet history, lists of orders and payments, favourites."""

from __future__ import annotations

import pytest

from core.domain import ledger
from core.domain.orders import TERMINAL, OrderState
from core.domain.statements import Line
from core.domain.topups import OPEN, PaymentState
from storage import statements
from storage.transaction import Transaction
from tests.shop import Shop, add_customer, add_wealthy, at_provider, order_of, payment_of, place, settle, top_up, usd

LINK = "https://instagram.com/p/1"


def pages(tx: Transaction, customer_id: int, limit: int) -> list[Line]:
    found: list[Line] = []
    before = None
    while page := tx.ledger.history(customer_id, before=before, limit=limit):
        assert len(page) <= limit
        found += page
        before = page[-1].cursor
    return found


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
async def test_a_wallets_history_is_paged_newest_first(shop: Shop, limit: int) -> None:
    customer = await shop.db.write(lambda tx: add_wealthy(tx, "10"))
    shop.clock.pass_ms(5)

    def work(tx: Transaction) -> None:
        settle(tx, place(tx, customer), 250)
        place(tx, customer, 3000, runs=3)
        top_up(tx, customer.id, usd("1"))
        other = add_wealthy(tx, "2", "+254700000009")
        for transfer in ledger.merge(other.id, customer.id, usd("2"), usd("0")):
            tx.ledger.move(transfer)

    await shop.db.write(work)
    found = await shop.db.read(lambda tx: pages(tx, customer.id, limit))
    assert [(line.key.partition(":")[0], str(line.signed)) for line in found] == [
        ("void", "0.675"), ("topup", "1.00"), ("merge", "2.00"), ("hold", "-2.70"), ("hold", "-0.90"),
        ("topup", "10.00"),
    ]  # fmt: skip
    assert [line.at_ms for line in found] == [shop.clock.now_ms] * 5 + [shop.clock.now_ms - 5]
    wallet = await shop.db.read(lambda tx: tx.ledger.balance(ledger.wallet(customer.id)))
    assert sum(line.signed.units for line in found) == wallet.units


async def test_a_history_longer_than_a_piece_is_read_on(shop: Shop) -> None:
    customer = await shop.db.write(lambda tx: add_wealthy(tx, "500"))

    def work(tx: Transaction) -> None:
        for _ in range(3):
            place(tx, customer, 100, runs=100)
        for _ in range(statements.PAGE):
            top_up(tx, customer.id, usd("1"))

    await shop.db.write(work)
    for limit in (7, 500):
        found = await shop.db.read(lambda tx, limit=limit: pages(tx, customer.id, limit))  # type: ignore[misc]
        assert len(found) == 3 + statements.PAGE + 1
        assert [str(line.amount) for line in found[-3:]] == ["0.09"] * 3
    assert await shop.db.read(lambda tx: tx.ledger.history(404, before=None, limit=9)) == []


async def test_orders_are_listed_and_counted_by_state(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> list[int]:
        done = settle(tx, place(tx, customer, 10), 10)
        canceled = settle(tx, place(tx, customer, 10), 0)
        running = at_provider(tx, place(tx, customer, 10))
        queued = [place(tx, customer, 10).id for _ in range(2)]
        return [done.id, canceled.id, running.id, *queued]

    done, canceled, running, first, second = await shop.db.write(work)

    def look(tx: Transaction) -> None:
        def listed(states: frozenset[OrderState] | None, before: int | None = None) -> list[int]:
            found = tx.orders.of_customer(customer.id, before=before, limit=9, states=states)
            return [order.id for order in found]

        assert listed(TERMINAL) == [canceled, done]
        assert listed(frozenset(OrderState) - TERMINAL) == [second, first, running]
        assert listed(frozenset({OrderState.QUEUED}), before=second) == [first]
        assert listed(frozenset({OrderState.REVIEW})) == listed(frozenset()) == []
        assert listed(None) == [second, first, running, canceled, done]
        assert tx.orders.counts(customer.id) == {
            OrderState.COMPLETED: 1, OrderState.CANCELED: 1, OrderState.PENDING: 1, OrderState.QUEUED: 2,
        }  # fmt: skip
        assert tx.orders.counts(404) == {}

    await shop.db.read(look)


async def test_an_order_of_the_same_service_and_link_is_found_until_it_has_ended(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    other = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000009"))

    def work(tx: Transaction) -> None:
        place(tx, other)
        assert tx.orders.active_on(customer.id, 1, LINK) is None
        order = at_provider(tx, place(tx, customer))
        assert tx.orders.active_on(customer.id, 1, LINK) == order.id
        assert tx.orders.active_on(customer.id, 2, LINK) is None
        assert tx.orders.active_on(customer.id, 1, LINK + "0") is None
        waiting = order_of(tx, customer, paid=False)
        tx.orders.add(waiting)
        assert tx.orders.active_on(customer.id, 1, LINK) == waiting.id
        tx.orders.save(waiting.canceled(tx.now_ms), was=waiting.state)
        settle(tx, order, 10)
        assert tx.orders.active_on(customer.id, 1, LINK) is None

    await shop.db.write(work)


async def test_a_customers_payments_are_paged_newest_first(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> list[int]:
        top_up(tx, add_customer(tx, "+254700000009").id, usd("1"))
        done = [top_up(tx, customer.id, usd("1")).id for _ in range(2)]
        asked = payment_of(tx, customer, usd("1"))
        tx.payments.add(asked)
        return [*done, asked.id]

    first, second, asked = await shop.db.write(work)

    def look(tx: Transaction) -> None:
        def listed(before: int | None, states: frozenset[PaymentState] | None = None) -> list[int]:
            found = tx.payments.of_customer(customer.id, before=before, limit=2, states=states)
            return [payment.id for payment in found]

        assert [listed(None), listed(second), listed(first)] == [[asked, second], [first], []]
        assert listed(None, OPEN) == [asked]
        assert listed(None, frozenset({PaymentState.SUCCEEDED})) == [second, first]

    await shop.db.read(look)


async def test_favourites_are_kept_latest_first(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    other = await shop.db.write(lambda tx: add_customer(tx, "+254700000009"))
    for service in (3, 1, 2, 1):
        shop.clock.pass_ms(1)
        await shop.db.write(lambda tx, service=service: tx.favourites.put(customer.id, service))  # type: ignore[misc]

    def work(tx: Transaction) -> None:
        favourites = tx.favourites
        assert favourites.all(customer.id, limit=9) == [2, 1, 3]
        assert favourites.all(customer.id, limit=1) == [2]
        assert (favourites.has(customer.id, 1), favourites.has(customer.id, 9)) == (True, False)
        favourites.remove(customer.id, 1)
        favourites.remove(customer.id, 9)
        assert not favourites.has(customer.id, 1)
        favourites.put(other.id, 3)
        favourites.move(customer.id, to=other.id)
        assert favourites.all(other.id, limit=9) == [3, 2]
        assert favourites.all(customer.id, limit=9) == []
        favourites.forget(other.id)
        assert favourites.all(other.id, limit=9) == []

    await shop.db.write(work)


async def test_an_identity_is_given_unless_another_has_it(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    other = await shop.db.write(lambda tx: add_customer(tx, "tg:1"))

    def work(tx: Transaction) -> None:
        assert not tx.customers.identify(other.id, customer.identity)
        assert tx.customers.identify(other.id, "+254700000009")
        assert tx.customers.identify(other.id, "+254700000009")
        tx.customers.retire(other.id, identity="merged:1", merged_into=customer.id)
        found = tx.customers.get(other.id)
        assert found is not None
        assert (found.identity, found.merged_into) == ("merged:1", customer.id)
        for lock in (False, True):
            assert tx.customers.named(customer.partner_id, "merged:1", lock=lock) is None

    await shop.db.write(work)
