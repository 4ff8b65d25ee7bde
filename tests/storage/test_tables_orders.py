"""What the tables of orders and payments promise."""

from __future__ import annotations

import asyncio
from dataclasses import fields, replace

import pytest

from core.domain.catalogue import ServiceType
from core.domain.money import Money
from core.domain.orders import Order, OrderState, Report
from core.domain.topups import Payment, PaymentState
from core.ports import Event
from storage.engine import ConstraintViolated
from storage.transaction import Transaction
from tests.shop import USD, Shop, add_customer, add_wealthy, at_provider, order_of, payment_of, place, settle, usd


def check_ms(tx: Transaction, table: str, number: int) -> int | None:
    row = tx.connection.one(f"SELECT check_ms FROM {table} WHERE id = :id", {"id": number})
    assert row is not None
    found: int | None = row[0]
    return found


async def test_an_order_comes_back_as_it_was_added(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> Order:
        order = replace(
            order_of(tx, customer, paid=False), inputs={"comments": "Слова\nlines", "min": "5"}, payment_id=7, note="n",
            type=ServiceType.CUSTOM_COMMENTS, earning=Money(10, USD), can_refill=True, payment_mode="direct",
        )  # fmt: skip
        tx.orders.add(order)
        return order

    order = await shop.db.write(work)
    found = await shop.db.read(lambda tx: tx.orders.get(order.id))
    assert found == order
    assert await shop.db.write(lambda tx: tx.orders.lock(order.id)) == order
    assert await shop.db.read(lambda tx: tx.orders.get(404)) is None


async def test_every_field_of_an_order_that_may_change_is_kept(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: at_provider(tx, place(tx, customer)))
    changed = replace(
        order, state=OrderState.IN_PROGRESS, start_count=11, remains=500, cost=usd("0.4"), updated_ms=1, note="n",
        cancel_asked_ms=2, refill_asked_ms=3, provider="other", provider_service="s", provider_order="o", payment_id=4,
    )  # fmt: skip
    assert await shop.db.write(lambda tx: tx.orders.save(changed, was=order.state))
    assert await shop.db.read(lambda tx: tx.orders.get(order.id)) == changed
    same = {field.name for field in fields(Order) if getattr(order, field.name) == getattr(changed, field.name)}
    assert same == {
        "id", "partner_id", "customer_id", "service", "service_name", "type", "link", "quantity", "runs", "inputs",
        "charge", "earning", "payment_mode", "created_ms", "can_cancel", "can_refill",
    }, "what else may change is not in this test"  # fmt: skip


async def test_a_save_keeps_nothing_where_the_state_has_moved_on(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: place(tx, customer))
    canceled = await shop.db.write(lambda tx: settle(tx, order, 0))
    late = replace(order.submitting(shop.clock.now_ms), note="late")
    assert not await shop.db.write(lambda tx: tx.orders.save(late, was=OrderState.QUEUED))
    assert await shop.db.read(lambda tx: tx.orders.get(order.id)) == canceled


async def test_the_story_tells_each_change_of_state_once(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: at_provider(tx, place(tx, customer)))
    began = shop.clock.now_ms
    shop.clock.pass_ms(5)

    def report(tx: Transaction) -> None:
        tx.orders.tell(order.id, "cancel_asked")
        counted = order.reported(Report(None, remains=900), tx.now_ms)
        assert tx.orders.save(counted, was=order.state)
        tx.orders.save(counted.reported(Report(OrderState.PROCESSING), tx.now_ms), was=counted.state)

    await shop.db.write(report)
    assert await shop.db.read(lambda tx: tx.orders.story(order.id)) == [
        Event(began, "submitting", ""),
        Event(began, "pending", ""),
        Event(began + 5, "cancel_asked", ""),
        Event(began + 5, "processing", ""),
    ]


async def test_an_order_is_checked_only_while_it_is_at_a_provider(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> None:
        order = place(tx, customer)
        tx.orders.check_at(order.id, 5)
        assert check_ms(tx, "orders", order.id) is None, "not sent yet"
        order = at_provider(tx, order)
        assert check_ms(tx, "orders", order.id) == tx.now_ms
        tx.orders.check_at(order.id, tx.now_ms + 5)
        after = order.reported(Report(OrderState.IN_PROGRESS), tx.now_ms)
        assert tx.orders.save(after, was=order.state)
        assert check_ms(tx, "orders", order.id) == tx.now_ms + 5, "a plan is kept"
        settle(tx, after, 1000)
        assert check_ms(tx, "orders", order.id) is None
        tx.orders.check_at(order.id, 5)
        assert check_ms(tx, "orders", order.id) is None
        by_hand = at_provider(tx, replace(place(tx, customer), provider=""))
        assert check_ms(tx, "orders", by_hand.id) is None, "nobody to ask"

    await shop.db.write(work)


async def test_due_checks_are_taken_oldest_first_and_once(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def send(tx: Transaction) -> list[int]:
        orders = [at_provider(tx, place(tx, customer, 10)) for _ in range(5)]
        tx.orders.check_at(orders[0].id, tx.now_ms + 1000)
        tx.orders.check_at(orders[1].id, tx.now_ms - 1)
        tx.orders.check_at(orders[2].id, tx.now_ms - 3)
        tx.orders.check_at(orders[3].id, tx.now_ms - 2)
        other = replace(place(tx, customer, 10), provider="another")
        at_provider(tx, other)
        return [order.id for order in orders]

    ids = await shop.db.write(send)

    def due(tx: Transaction) -> list[int]:
        return [order.id for order in tx.orders.take_due("panel", limit=2, next_check_ms=tx.now_ms + 60_000)]

    assert await shop.db.write(due) == [ids[2], ids[3]]
    assert await shop.db.write(due) == [ids[1], ids[4]]
    assert await shop.db.write(due) == []
    shop.clock.pass_ms(1000)
    assert await shop.db.write(due) == [ids[0]]


async def test_of_many_workers_each_takes_other_orders(shop: Shop) -> None:
    customer = await shop.db.write(lambda tx: add_wealthy(tx, "100"))

    def send(tx: Transaction) -> set[int]:
        return {at_provider(tx, place(tx, customer, 10)).id for _ in range(40)}

    ids = await shop.db.write(send)

    def due(tx: Transaction) -> list[int]:
        return [order.id for order in tx.orders.take_due("panel", limit=4, next_check_ms=tx.now_ms + 60_000)]

    taken: list[int] = []
    for _ in range(3):
        for some in await asyncio.gather(*[shop.db.write(due) for _ in range(8)]):
            taken += some
    assert sorted(taken) == sorted(ids)


async def test_a_customers_orders_are_paged_newest_first(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    other = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000009"))

    def work(tx: Transaction) -> list[int]:
        ids = [place(tx, customer, 10).id for _ in range(5)]
        place(tx, other, 10)
        return ids

    ids = sorted(await shop.db.write(work), reverse=True)
    pages, before = [], None
    for _ in range(3):
        page = await shop.db.read(
            lambda tx, before=before: tx.orders.of_customer(customer.id, before=before, limit=2)  # type: ignore[misc]
        )
        pages.append([order.id for order in page])
        before = page[-1].id
    assert pages == [ids[:2], ids[2:4], ids[4:]]
    assert await shop.db.read(lambda tx: tx.orders.of_customer(customer.id, before=ids[-1], limit=2)) == []


async def test_orders_that_wait_for_a_payment_are_found_by_customer(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> None:
        waiting = [order_of(tx, customer, paid=False) for _ in range(2)]
        for order in waiting:
            tx.orders.add(order)
        place(tx, customer)
        tx.orders.set_payment(waiting[0].id, 5001)
        assert tx.orders.awaiting(customer.id) == [replace(waiting[0], payment_id=5001), waiting[1]]
        assert tx.orders.awaiting(404) == []

    await shop.db.write(work)


async def test_orders_are_found_by_state_oldest_first(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> list[Order]:
        return [place(tx, customer, 10) for _ in range(3)]

    first, second, third = await shop.db.write(work)
    shop.clock.pass_ms(10)
    sent = await shop.db.write(lambda tx: at_provider(tx, second))

    async def look(state: OrderState, limit: int = 9, older: int | None = None) -> list[int]:
        found = await shop.db.read(lambda tx: tx.orders.in_state(state, limit=limit, older_than_ms=older))
        return [order.id for order in found]

    assert await look(OrderState.QUEUED) == [first.id, third.id]
    assert await look(OrderState.QUEUED, limit=1) == [first.id]
    assert await look(OrderState.PENDING) == [sent.id]
    assert await look(OrderState.PENDING, older=shop.clock.now_ms) == []
    assert await look(OrderState.PENDING, older=shop.clock.now_ms + 1) == [sent.id]
    with pytest.raises(AssertionError):
        await look(OrderState.COMPLETED)


async def test_a_providers_number_names_one_order(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: at_provider(tx, place(tx, customer), "77"))
    assert await shop.db.read(lambda tx: tx.orders.placed_as("panel", "77")) == order.id
    assert await shop.db.read(lambda tx: tx.orders.placed_as("another", "77")) is None
    assert await shop.db.read(lambda tx: tx.orders.placed_as("panel", "")) is None
    with pytest.raises(ConstraintViolated):
        await shop.db.write(lambda tx: at_provider(tx, place(tx, customer), "77"))


# -- payments ---------------------------------------------------------------------------------------------------------


async def test_a_payment_comes_back_as_it_was_added(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> Payment:
        payment = replace(payment_of(tx, customer, usd("5")), fee=usd("0.1"), order_id=1001, remote_id="r1")
        tx.payments.add(payment)
        return payment

    payment = await shop.db.write(work)
    assert await shop.db.read(lambda tx: tx.payments.get(payment.id)) == payment
    assert await shop.db.write(lambda tx: tx.payments.lock(payment.id)) == payment
    assert await shop.db.read(lambda tx: tx.payments.by_token(payment.token)) == payment
    assert await shop.db.read(lambda tx: tx.payments.by_remote("sandbox", "r1")) == payment
    assert await shop.db.read(lambda tx: tx.payments.by_remote("another", "r1")) is None
    assert await shop.db.read(lambda tx: tx.payments.by_token("unknown")) is None
    assert await shop.db.read(lambda tx: tx.payments.get(404)) is None


async def test_payments_that_have_no_number_at_the_gateway_yet_are_not_found_by_it(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    for _ in range(2):
        await shop.db.write(lambda tx: tx.payments.add(payment_of(tx, customer, usd("5"))))
    assert await shop.db.read(lambda tx: tx.payments.by_remote("sandbox", "")) is None


async def test_a_gateways_number_names_one_payment(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        tx.payments.add(replace(payment_of(tx, customer, usd("5")), remote_id="r1"))

    await shop.db.write(work)
    with pytest.raises(ConstraintViolated):
        await shop.db.write(work)


async def test_a_payments_story_and_its_next_check_follow_its_state(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        payment = payment_of(tx, customer, usd("5"))
        tx.payments.add(payment)
        number = payment.id
        assert check_ms(tx, "payments", number) is None
        payment = payment.started("r1", "https://pay.test", "dial", tx.now_ms)
        tx.payments.save(payment, next_check_ms=50)
        assert tx.payments.get(number) == payment
        tx.payments.save(replace(payment, instructions="dial now"))
        assert check_ms(tx, "payments", number) == 50, "an open payment keeps its plan"
        payment = payment.failed("refused by payer", tx.now_ms)
        tx.payments.save(payment, next_check_ms=90)
        assert check_ms(tx, "payments", number) == 90, "money may come late"
        tx.payments.save(payment)
        assert check_ms(tx, "payments", number) is None
        payment = payment.to_review("who knows", tx.now_ms)
        tx.payments.save(payment)
        assert tx.payments.get(number) == payment
        assert [(event.what, event.note) for event in tx.payments.story(number)] == [
            ("pending", ""),
            ("failed", "refused by payer"),
            ("review", "who knows"),
        ]
        with pytest.raises(AssertionError):
            tx.payments.save(replace(payment, id=404))

    await shop.db.write(work)


async def test_due_payments_are_taken_once_and_counted(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def start(tx: Transaction) -> list[int]:
        ids = []
        for nth in range(3):
            payment = payment_of(tx, customer, usd("5"))
            tx.payments.add(payment)
            tx.payments.save(payment.started("", "", "", tx.now_ms), next_check_ms=tx.now_ms - nth)
            ids.append(payment.id)
        return ids

    ids = await shop.db.write(start)

    def due(tx: Transaction) -> list[tuple[int, int]]:
        taken = tx.payments.take_due("sandbox", limit=2, next_check_ms=tx.now_ms + 1000)
        return [(payment.id, payment.checks) for payment in taken]

    assert await shop.db.write(due) == [(ids[1], 1), (ids[2], 1)]
    assert await shop.db.write(due) == [(ids[0], 1)]
    assert await shop.db.write(due) == []
    shop.clock.pass_ms(1000)
    again = await shop.db.write(due) + await shop.db.write(due)
    assert sorted(again) == [(number, 2) for number in ids]
    assert await shop.db.write(lambda tx: tx.payments.take_due("another", limit=9, next_check_ms=0)) == []


async def test_prompts_to_a_phone_are_counted(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        for phone in ("+1", "+1", "+2", ""):
            tx.payments.add(replace(payment_of(tx, customer, usd("5")), phone=phone))
        count = tx.payments.open_for_phone
        now = tx.now_ms
        assert [count("sandbox", phone, now) for phone in ("+1", "+2", "+3", "")] == [2, 1, 0, 0]
        assert count("sandbox", "+1", now + 1) == 0
        assert count("another", "+1", now) == 0

    await shop.db.write(work)


async def test_a_payment_is_credited_only_in_success(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        payment = payment_of(tx, customer, usd("5"))
        tx.payments.add(payment)
        tx.payments.save(replace(payment, state=PaymentState.FAILED, credited=usd("5")))

    with pytest.raises(ConstraintViolated):
        await shop.db.write(work)
