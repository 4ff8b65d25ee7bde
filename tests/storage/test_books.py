"""The proof of the books finds every kind of error, and nothing where there is none."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.ledger import Transfer, holds_for
from core.domain.orders import Order
from storage import proofs
from storage.books import prove, prove_since
from storage.findings import Finding, Kind, Progress
from storage.transaction import Transaction
from tests.shop import (
    Shop,
    add_customer,
    add_wealthy,
    at_provider,
    opened,
    order_of,
    payment_of,
    place,
    prove_books,
    settle,
    top_up,
    usd,
)

GUARDS = {
    "transfers": ("transfers_are_not_changed", "transfers_are_not_deleted", "transfers_are_append_only"),
    "holds": ("holds_resolve_once", "holds_are_not_changed", "holds_are_not_deleted"),
    "orders": ("orders_are_not_deleted", "orders_keep_their_price", "order_states_end"),
    "payments": ("payments_are_not_deleted", "succeeded_payments_stay"),
}


@pytest.fixture
async def plain(database_url: str) -> AsyncIterator[Shop]:
    """A shop whose books are not proven after the test, because the test spoils them."""
    async with opened(database_url) as shop:
        yield shop


def unguard(tx: Transaction) -> None:
    """Takes the triggers away, for a test that plants what they would refuse."""
    on_postgres = tx.connection.lock_rows != ""
    for table, names in GUARDS.items():
        for name in names:
            tx.connection.execute(f"DROP TRIGGER IF EXISTS {name}" + (f" ON {table}" if on_postgres else ""))


async def spoil(shop: Shop, sql: str) -> None:
    """Changes one row behind the shop's back."""

    def work(tx: Transaction) -> None:
        unguard(tx)
        assert tx.connection.execute(sql) == 1, sql

    await shop.db.write(work)


async def found(shop: Shop) -> list[Finding]:
    return list((await prove(shop.db)).findings)


def busy_day(tx: Transaction) -> tuple[Customer, Order, Order, Order]:
    """One order of each fate: settled in part, at its provider with three runs, canceled."""
    customer = add_wealthy(tx)
    partial = settle(tx, at_provider(tx, place(tx, customer)), 250)
    running = at_provider(tx, place(tx, customer, 3000, runs=3))
    canceled = settle(tx, place(tx, customer), 0)
    return customer, partial, running, canceled


async def test_a_busy_day_is_proven(shop: Shop) -> None:
    await shop.db.write(busy_day)
    seen: list[Progress] = []
    report = await prove(shop.db, progress=seen.append)
    assert report.balanced
    assert report.proven == {"wallets": 1, "orders": 3, "payments": 1, "topups": 1}
    assert [step.stage for step in seen] == ["wallets", "orders", "payments", "topups"]
    assert all(step.done == step.of for step in seen[:3])


async def test_an_empty_shop_is_proven(shop: Shop) -> None:
    assert (await prove(shop.db)).balanced
    assert (await prove_since(shop.db)).balanced


async def test_a_shop_larger_than_a_piece_is_proven_whole(plain: Shop) -> None:
    def work(tx: Transaction) -> list[int]:
        customers = [add_customer(tx, f"+2547{nth:08}").id for nth in range(1204)]
        for customer in customers:
            top_up(tx, customer, usd("1"))
        return customers

    first, *_, last = await plain.db.write(work)
    report = await prove(plain.db)
    assert report.balanced
    assert report.proven == {"wallets": 1204, "orders": 0, "payments": 1204, "topups": 1204}
    assert (await prove_since(plain.db)).proven == {"wallets": 1204}
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units + 7 WHERE customer_id = {last}")
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units - 7 WHERE customer_id = {first}")
    assert {finding.subject for finding in await found(plain)} == {f"wallet:{first}", f"wallet:{last}"}


async def test_a_spoiled_wallet_is_found(plain: Shop) -> None:
    customer, *_ = await plain.db.write(busy_day)
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units + 1 WHERE customer_id = {customer.id}")
    (wrong,) = await found(plain)
    assert (wrong.kind, wrong.subject, wrong.found - wrong.expected) == (
        Kind.WALLET_BALANCE, f"wallet:{customer.id}", 1,
    )  # fmt: skip
    assert re.fullmatch(r"wallet:\d+: wallet_balance should be \d+, but is \d+", str(wrong))
    await spoil(
        plain,
        "UPDATE wallets SET balance_units = balance_units - 1, held_units = held_units - 5 "
        f"WHERE customer_id = {customer.id}",
    )
    assert [(finding.kind, finding.expected - finding.found) for finding in await found(plain)] == [
        (Kind.WALLET_HELD, 5),
        (Kind.OPEN_HOLDS, -5),
    ]


async def test_a_transfer_that_reached_no_wallet_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)
    await spoil(
        plain,
        "INSERT INTO transfers (id, debit, credit, amount_units, customer_id, at_ms) "
        f"VALUES ('x', 'shop:bonus', 'wallet:{customer.id}', 3, {customer.id}, 1)",
    )
    await spoil(
        plain,
        "INSERT INTO transfers (id, debit, credit, amount_units, customer_id, at_ms) "
        "VALUES ('y', 'shop:bonus', 'wallet:99999', 4, 99999, 1)",
    )
    assert await found(plain) == [
        Finding(Kind.WALLET_BALANCE, f"wallet:{customer.id}", 10 * 10**8 + 3, 10 * 10**8),
        Finding(Kind.WALLET_BALANCE, "wallet:99999", 4, 0),
    ]


async def test_money_between_customers_is_counted_on_both_sides(plain: Shop) -> None:
    def work(tx: Transaction) -> tuple[int, int]:
        one, two = add_wealthy(tx, "10", "+254700000001"), add_customer(tx, "+254700000002")
        tx.ledger.move(Transfer("merge:1", ledger.wallet(one.id), ledger.wallet(two.id), usd("4")))
        return one.id, two.id

    one, two = await plain.db.write(work)
    assert await found(plain) == []
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units + 1 WHERE customer_id = {two}")
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units - 1 WHERE customer_id = {one}")
    assert [finding.subject for finding in await found(plain)] == [f"wallet:{one}", f"wallet:{two}"]


def merged(tx: Transaction, gone: Customer, into: Customer) -> None:
    """Everything of one customer becomes another's, as linking does it."""
    now = tx.customers.get(gone.id)
    assert now is not None
    tx.customers.retire(gone.id, identity=f"merged:{gone.id}", merged_into=into.id)
    tx.payments.move(gone.id, to=into.id)
    tx.orders.move(gone.id, to=into.id)
    tx.ledger.move_holds(gone.id, to=into.id)
    for transfer in ledger.merge(gone.id, into.id, now.balance, now.held):
        tx.ledger.move(transfer)


async def two_days_and_a_merge(shop: Shop) -> tuple[Customer, Customer, Order, Order, Order]:
    """The busy customer, the one who took over, and the orders: settled in part, running, canceled."""
    customer, partial, running, canceled = await shop.db.write(busy_day)
    into = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000002"))
    await shop.db.write(lambda tx: place(tx, into))
    await shop.db.write(lambda tx: merged(tx, customer, into))
    return customer, into, partial, running, canceled


async def test_a_merge_is_proven_before_and_after_its_orders_end(shop: Shop) -> None:
    assert (await prove_since(shop.db)).balanced
    _, into, _, running, _ = await two_days_and_a_merge(shop)
    for _ in range(2):
        assert (await prove(shop.db)).balanced
        assert (await prove_since(shop.db)).balanced
        shop.clock.pass_ms(HOUR_MS)
    order = await shop.db.read(lambda tx: tx.orders.get(running.id))
    assert order is not None
    assert order.customer_id == into.id
    await shop.db.write(lambda tx: settle(tx, order, 1000))
    assert (await prove(shop.db)).balanced
    assert (await prove_since(shop.db)).balanced


async def test_what_was_left_behind_by_a_merge_is_found(plain: Shop) -> None:
    gone, into, *_ = await two_days_and_a_merge(plain)
    assert await found(plain) == []
    for table in ("orders", "payments"):
        rows = await plain.db.read(
            lambda tx, table=table: tx.connection.all(f"SELECT id FROM {table} ORDER BY id")  # type: ignore[misc]
        )
        number = rows[0][0]
        await spoil(plain, f"UPDATE {table} SET customer_id = {gone.id} WHERE id = {number}")
        left = Finding(Kind.MERGED_OWNER, f"{table[:-1]}:{number}", into.id, gone.id)
        assert [finding for finding in await found(plain) if finding.kind is Kind.MERGED_OWNER] == [left]
        await spoil(plain, f"UPDATE {table} SET customer_id = {into.id} WHERE id = {number}")
    assert await found(plain) == []
    await plain.db.write(lambda tx: tx.ledger.move(ledger.adjustment("late", gone.id, usd("1"), credit=True)))
    assert await found(plain) == [Finding(Kind.MERGED_OWNER, f"wallet:{gone.id}", 0, 10**8)]


async def test_a_hold_is_the_order_owners_or_of_one_who_was_merged_into_them(plain: Shop) -> None:
    gone, into, partial, running, canceled = await two_days_and_a_merge(plain)
    stranger = await plain.db.write(lambda tx: add_customer(tx, "+254700000009"))

    async def owned_by(hold: str, customer: Customer) -> list[Finding]:
        await spoil(plain, f"UPDATE holds SET customer_id = {customer.id} WHERE id = '{hold}'")
        return [finding for finding in await found(plain) if finding.kind is Kind.HOLD_OWNER]

    assert await owned_by(str(partial.id), gone) == []
    assert await owned_by(str(partial.id), stranger) == [
        Finding(Kind.HOLD_OWNER, f"hold:{partial.id}", into.id, stranger.id)
    ]
    await owned_by(str(partial.id), into)
    open_run = f"{running.id}:1"
    assert await owned_by(open_run, gone) == [Finding(Kind.HOLD_OWNER, f"hold:{open_run}", into.id, gone.id)]
    assert {finding.kind for finding in await found(plain)} == {Kind.HOLD_OWNER, Kind.OPEN_HOLDS}
    assert await owned_by(open_run, into) == []
    await spoil(plain, f"UPDATE holds SET customer_id = {gone.id} WHERE id = '{partial.id}'")
    await spoil(plain, f"UPDATE customers SET merged_into = {stranger.id} WHERE id = {gone.id}")
    holds = [Finding(Kind.HOLD_OWNER, f"hold:{number}", into.id, gone.id) for number in (partial.id, canceled.id)]
    assert await found(plain) == holds


async def test_a_merge_that_moved_less_than_all_is_found(plain: Shop) -> None:
    gone, into, *_ = await two_days_and_a_merge(plain)
    await spoil(plain, f"UPDATE transfers SET amount_units = amount_units - 5 WHERE id = 'merge-held:{gone.id}'")
    assert {(finding.kind, finding.subject) for finding in await found(plain)} == {
        (Kind.WALLET_HELD, f"wallet:{gone.id}"), (Kind.WALLET_HELD, f"wallet:{into.id}"),
    }  # fmt: skip


async def test_a_hold_whose_transfers_tell_otherwise_is_found(plain: Shop) -> None:
    _, partial, running, _ = await plain.db.write(busy_day)
    await spoil(plain, f"UPDATE transfers SET amount_units = amount_units + 1 WHERE id = 'post:{partial.id}'")
    findings = await found(plain)
    assert Finding(Kind.HOLD_TRANSFERS, f"post:{partial.id}", 22_500_000, 22_500_001) in findings
    await spoil(plain, f"UPDATE transfers SET amount_units = amount_units - 1 WHERE id = 'post:{partial.id}'")
    assert await found(plain) == []
    await spoil(plain, f"DELETE FROM transfers WHERE id = 'hold:{running.id}:2'")
    findings = await found(plain)
    assert Finding(Kind.HOLD_TRANSFERS, f"hold:{running.id}:2", 90_000_000, 0) in findings


async def test_a_hold_of_another_customer_or_of_no_order_is_found(plain: Shop) -> None:
    customer, _, running, _ = await plain.db.write(busy_day)
    other = await plain.db.write(lambda tx: add_wealthy(tx, "1", "+254700000009"))
    await spoil(plain, f"UPDATE holds SET customer_id = {other.id} WHERE id = '{running.id}:1'")
    findings = await found(plain)
    assert Finding(Kind.HOLD_OWNER, f"hold:{running.id}:1", customer.id, other.id) in findings
    await spoil(plain, f"UPDATE holds SET customer_id = {customer.id} WHERE id = '{running.id}:1'")
    await plain.db.write(lambda tx: tx.ledger.hold(holds_for(7, other.id, usd("0.5"))))
    assert await found(plain) == [Finding(Kind.HOLD_OWNER, "hold:7", 7, 0)]


async def test_an_order_that_holds_too_little_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)

    def work(tx: Transaction) -> tuple[Order, Order]:
        free, waiting = order_of(tx, customer), order_of(tx, customer, paid=False)
        tx.orders.add(free)
        tx.orders.add(waiting)
        tx.ledger.hold(holds_for(waiting.id, customer.id, waiting.charge))
        return free, waiting

    free, waiting = await plain.db.write(work)
    assert await found(plain) == [
        Finding(Kind.ORDER_HOLDS, f"order:{free.id}", 90_000_000, 0),
        Finding(Kind.ORDER_HOLDS, f"order:{waiting.id}", 0, 90_000_000),
    ]


async def test_a_settled_order_that_posted_wrongly_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)

    def work(tx: Transaction) -> list[Order]:
        kept, greedy, early = (place(tx, customer) for _ in range(3))
        tx.orders.save(kept.settled_by_hand(1000, tx.now_ms), was=kept.state)
        tx.orders.save(greedy.settled_by_hand(250, tx.now_ms), was=greedy.state)
        for order in (greedy, early):
            (hold,) = tx.ledger.open_holds(order.id)
            tx.ledger.resolve(hold, hold.amount)
        return [kept, greedy, early]

    kept, greedy, early = await plain.db.write(work)
    assert await found(plain) == [
        Finding(Kind.ORDER_HOLDS, f"order:{kept.id}", 0, 90_000_000),
        Finding(Kind.ORDER_POSTED, f"order:{kept.id}", 90_000_000, 0),
        Finding(Kind.ORDER_POSTED, f"order:{greedy.id}", 22_500_000, 90_000_000),
        Finding(Kind.ORDER_HOLDS, f"order:{early.id}", 90_000_000, 0),
        Finding(Kind.ORDER_POSTED, f"order:{early.id}", 0, 90_000_000),
    ]


async def test_an_order_that_vanished_is_found(plain: Shop) -> None:
    _, partial, _, _ = await plain.db.write(busy_day)
    await spoil(plain, f"DELETE FROM orders WHERE id = {partial.id}")
    assert await found(plain) == [Finding(Kind.HOLD_OWNER, f"hold:{partial.id}", partial.id, 0)]


async def test_a_payment_that_credited_otherwise_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)

    def work(tx: Transaction) -> list[int]:
        never, secret, twice = (payment_of(tx, customer, usd("2")) for _ in range(3))
        for payment in (never, secret, twice):
            tx.payments.add(payment)
        tx.payments.save(never.succeeded(usd("2"), tx.now_ms))
        tx.ledger.move(ledger.topup(secret.id, customer.id, "sandbox", usd("2")))
        tx.payments.save(twice.succeeded(usd("2"), tx.now_ms))
        for nth in (1, 2):
            tx.ledger.move(ledger.topup(twice.id, customer.id, "sandbox", usd("2"), nth=nth))
        return [never.id, secret.id, twice.id]

    never, secret, twice = await plain.db.write(work)
    assert await found(plain) == [
        Finding(Kind.PAYMENT_CREDITED, f"payment:{never}", 200_000_000, 0),
        Finding(Kind.PAYMENT_CREDITED, f"payment:{secret}", 0, 200_000_000),
        Finding(Kind.PAYMENT_CREDITED, f"payment:{twice}", 200_000_000, 400_000_000),
    ]


async def test_more_money_of_one_payment_is_proven_with_it(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        customer = add_customer(tx)
        first = top_up(tx, customer.id, usd("2"))
        for nth in (2, 11):
            tx.ledger.move(ledger.topup(first.id, customer.id, "sandbox", usd("1"), nth=nth))
        tx.payments.save(replace(first, credited=usd("4")))

    await shop.db.write(work)
    assert (await prove(shop.db)).proven["topups"] == 3


async def test_a_topup_without_a_payment_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)
    await plain.db.write(lambda tx: tx.ledger.move(ledger.topup(404, customer.id, "sandbox", usd("1"))))
    await spoil(
        plain,
        "INSERT INTO transfers (id, debit, credit, amount_units, at_ms) "
        "VALUES ('topup:strange', 'shop:bonus', 'shop:sales', 1, 1)",
    )
    assert await found(plain) == [
        Finding(Kind.TOPUP_OWNER, "topup:404", 404, 0),
        Finding(Kind.TOPUP_OWNER, "topup:strange", 0, 0),
    ]


async def test_a_wallet_below_zero_is_found(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)

    def work(tx: Transaction) -> None:
        if tx.connection.lock_rows:
            tx.connection.execute("ALTER TABLE wallets DROP CONSTRAINT wallet_not_overdrawn")
        else:
            tx.connection.execute("PRAGMA ignore_check_constraints = ON")
        tx.connection.execute(f"UPDATE wallets SET balance_units = -1 WHERE customer_id = {customer.id}")

    await plain.db.write(work)
    assert {finding.kind for finding in await found(plain)} == {Kind.WALLET_BALANCE, Kind.NEGATIVE}


# -- from the last proven moment on -----------------------------------------------------------------------------------

HOUR_MS = 3_600_000


async def test_the_short_proof_looks_only_at_wallets_that_were_touched(shop: Shop) -> None:
    one = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000001"))
    await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000002"))
    assert (await prove_since(shop.db)).proven == {"wallets": 2}
    shop.clock.pass_ms(HOUR_MS)
    assert (await prove_since(shop.db)).proven == {"wallets": 2}, "they were touched within the last minutes"
    assert (await prove_since(shop.db)).proven == {"wallets": 0}
    await shop.db.write(lambda tx: place(tx, one))
    shop.clock.pass_ms(HOUR_MS)
    report = await prove_since(shop.db)
    assert report.balanced
    assert report.proven == {"wallets": 1}


async def test_the_short_proof_adds_only_what_came_since(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)
    for _ in range(2):
        plain.clock.pass_ms(HOUR_MS)
        assert (await prove_since(plain.db)).balanced
    await spoil(plain, "UPDATE proofs SET balance_units = 0")  # so the short way fails, and the whole way is taken
    await plain.db.write(lambda tx: place(tx, customer))
    plain.clock.pass_ms(HOUR_MS)
    assert (await prove_since(plain.db)).balanced
    row = await plain.db.read(lambda tx: tx.connection.one("SELECT balance_units, held_units FROM proofs"))
    assert row == (910_000_000, 90_000_000)


async def test_the_short_proof_finds_a_spoiled_wallet_until_it_is_mended(plain: Shop) -> None:
    customer = await plain.db.write(add_wealthy)
    plain.clock.pass_ms(HOUR_MS)
    assert (await prove_since(plain.db)).balanced
    spoiled = f"balance_units = balance_units + 1, changed_ms = {plain.clock.now_ms}"
    await spoil(plain, f"UPDATE wallets SET {spoiled} WHERE customer_id = {customer.id}")
    wrong = Finding(Kind.WALLET_BALANCE, f"wallet:{customer.id}", 1_000_000_000, 1_000_000_001)
    for _ in range(3):
        assert list((await prove_since(plain.db)).findings) == [wrong]
        plain.clock.pass_ms(HOUR_MS)
    await spoil(plain, f"UPDATE wallets SET balance_units = balance_units - 1 WHERE customer_id = {customer.id}")
    assert (await prove_since(plain.db)).balanced
    await prove_books(plain.db)


async def test_what_was_committed_late_is_proven_too(shop: Shop) -> None:
    """Another process has read its clock before a proof began, and commits after it."""
    customer = await shop.db.write(add_wealthy)
    shop.clock.pass_ms(HOUR_MS)
    assert (await prove_since(shop.db)).balanced
    shop.clock.pass_ms(-proofs.SETTLED_MS + 1000)
    await shop.db.write(lambda tx: place(tx, customer))
    shop.clock.pass_ms(proofs.SETTLED_MS)
    report = await prove_since(shop.db)
    assert report.balanced
    assert report.proven == {"wallets": 1}
    row = await shop.db.read(lambda tx: tx.connection.one("SELECT balance_units, held_units FROM proofs"))
    assert row == (910_000_000, 90_000_000)


async def test_a_clock_that_was_turned_back_is_no_error_in_the_books(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    for _ in range(2):
        shop.clock.pass_ms(HOUR_MS)
        assert (await prove_since(shop.db)).balanced
    shop.clock.pass_ms(-2 * HOUR_MS)
    await shop.db.write(lambda tx: place(tx, customer))
    shop.clock.pass_ms(3 * HOUR_MS)
    await shop.db.write(lambda tx: place(tx, customer))
    assert (await prove_since(shop.db)).balanced
