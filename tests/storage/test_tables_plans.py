"""Every statement of the hot paths finds its rows by an index: what a shop does all day must not read whole tables.

The statements are caught on their way to the database and then explained.
PostgreSQL is asked for the generic plans that it keeps for prepared
statements, with whole scans made so dear that it takes one only where no
index fits, and every index has to be entered by a condition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.ledger import holds_for
from core.domain.orders import TERMINAL, OrderState
from core.domain.partners import ALL_SCOPES
from core.ports import Kept
from storage.dialect import numbered
from storage.engine import NOTHING, Connection, Row, Unit, Values
from storage.transaction import Transaction
from tests.shop import (
    SERVICE,
    USD,
    Shop,
    add_customer,
    add_partner,
    add_wealthy,
    at_provider,
    order_of,
    payment_of,
    settle,
    usd,
)

Caught = dict[str, Mapping[str, object]]
TYPES = {int: "bigint", str: "text", bytes: "bytea", type(None): "unknown"}


class Catcher:
    """Notes the statements that pass, with the values of one run."""

    def __init__(self, connection: Connection, caught: Caught) -> None:
        self._connection = connection
        self._caught = caught
        self.lock_rows = connection.lock_rows

    def execute(self, sql: str, values: Values = NOTHING) -> int:
        self._caught[sql] = values
        return self._connection.execute(sql, values)

    def one(self, sql: str, values: Values = NOTHING) -> Row | None:
        self._caught[sql] = values
        return self._connection.one(sql, values)

    def all(self, sql: str, values: Values = NOTHING) -> list[Row]:
        self._caught[sql] = values
        return self._connection.all(sql, values)

    def many(self, sql: str, rows: Sequence[Values]) -> int:
        if rows:
            self._caught[sql] = rows[0]
        return self._connection.many(sql, rows)


def a_day(tx: Transaction) -> None:
    """What a shop does many times a day, and what it does on behalf of one customer, order, payment, key or job."""
    customer = add_wealthy(tx, "100")
    tx.customers.lock(customer)
    tx.customers.named(customer.partner_id, customer.identity, lock=True)
    tx.customers.rename(customer.id, name="Ann", language="")
    tx.services.put([SERVICE])
    tx.services.get(SERVICE.number)
    tx.services.from_provider("panel")
    tx.services.version()
    _a_key_is_used(tx)
    _orders_come_and_go(tx)
    _money_moves(tx)
    _jobs_and_messages(tx)
    tx.suppliers.set_balance("panel", usd("1"))
    tx.suppliers.journal(1001, "panel", "add", "", "")
    tx.suppliers.exchanges(1001)
    tx.audit.add("owner:1", "credit", "x", "y")
    tx.upkeep.fact("currency")
    tx.upkeep.set_fact("colour", "red")
    tx.upkeep.take_turn("dispatch", "a", lease_ms=1)
    for table in ("jobs", "inbox", "requests", "exchanges"):
        tx.upkeep.prune(table, before_ms=1, limit=9)


def _a_key_is_used(tx: Transaction) -> None:
    partner = add_partner(tx, "Flow Builders")
    tx.partners.add_key(
        id=tx.number("key"), partner_id=partner.id, digest="d", hint="h", scopes=ALL_SCOPES, rate_per_s=0,
        http_errors=False, expires_ms=None,
    )  # fmt: skip
    tx.partners.key("d")
    tx.partners.list_keys(partner.id)
    tx.partners.touch_keys({1: 1})
    tx.partners.get(partner.id)


def _orders_come_and_go(tx: Transaction) -> None:
    customer = tx.customers.named(tx.partners.house().id, "+254712345678")
    assert customer is not None
    waiting = replace(order_of(tx, customer, paid=False), payment_id=1)
    tx.orders.add(waiting)
    tx.orders.awaiting(customer.id)
    tx.orders.set_payment(waiting.id, 2)
    order = order_of(tx, customer, 3000, runs=3)
    tx.ledger.hold(holds_for(order.id, customer.id, order.charge, 3))
    tx.orders.add(order)
    tx.requests.get(customer.id, "key")
    tx.requests.put(customer.id, "key", Kept("f", "a", tx.now_ms))
    order = at_provider(tx, order)
    tx.orders.check_at(order.id, tx.now_ms)
    tx.orders.take_due("panel", limit=9, next_check_ms=tx.now_ms)
    tx.orders.placed_as("panel", "7")
    for state in (OrderState.REVIEW, OrderState.AWAITING_PAYMENT):
        tx.orders.in_state(state, limit=9, older_than_ms=tx.now_ms)
    settle(tx, order, 100)
    tx.orders.get(order.id)
    tx.orders.lock(order.id)
    tx.orders.of_partner(customer.partner_id, order.id)
    tx.orders.of_customer(customer.id, before=None, limit=9)
    tx.orders.of_customer(customer.id, before=None, limit=9, states=TERMINAL)
    tx.orders.counts(customer.id)
    tx.orders.active_on(customer.id, order.service, order.link)
    tx.orders.story(order.id)


def _money_moves(tx: Transaction) -> None:
    customer = tx.customers.named(tx.partners.house().id, "+254712345678")
    assert customer is not None
    payment = payment_of(tx, customer, usd("5"))
    tx.payments.add(payment)
    tx.payments.lock(payment.id)
    tx.payments.of_partner(customer.partner_id, payment.id)
    tx.payments.of_customer(customer.id, before=None, limit=9)
    tx.payments.by_token(payment.token)
    tx.payments.by_remote("sandbox", "r")
    tx.payments.save(payment.started("r", "", "", tx.now_ms), next_check_ms=tx.now_ms)
    tx.payments.take_due("sandbox", limit=9, next_check_ms=tx.now_ms)
    tx.payments.open_for_phone("sandbox", "+1", 0)
    tx.payments.story(payment.id)
    fine = ledger.adjustment("fine", customer.id, usd("1"), credit=False)
    for _ in range(2):
        tx.ledger.move(fine)
    for account in (ledger.SALES, ledger.earnings(1), ledger.wallet(customer.id)):
        tx.ledger.balance(account)
    tx.ledger.count("refund:1:")
    tx.ledger.history(customer.id, before=None, limit=9)
    tx.favourites.put(customer.id, 1)
    tx.favourites.has(customer.id, 1)
    tx.favourites.all(customer.id, limit=9)
    tx.favourites.remove(customer.id, 1)
    _accounts_are_merged(tx, customer)


def _accounts_are_merged(tx: Transaction, gone: Customer) -> None:
    into = add_customer(tx, "+254712345679")
    accounts = ledger.wallet(gone.id), ledger.held(gone.id)
    tx.payments.lock_all(gone.id)
    tx.orders.lock_all(gone.id)
    for table in (tx.payments, tx.orders, tx.requests, tx.favourites, tx.chats):
        table.move(gone.id, to=into.id)
    tx.ledger.move_holds(gone.id, to=into.id)
    for transfer in ledger.merge(gone.id, into.id, *(tx.ledger.balance(each) for each in accounts)):
        tx.ledger.move(transfer)
    tx.customers.retire(gone.id, identity="merged:1", merged_into=into.id)


def _jobs_and_messages(tx: Transaction) -> None:
    tx.jobs.add("send", "1")
    (job,) = tx.jobs.take("send", limit=9, lease_ms=1)
    tx.jobs.retry(job, run_at_ms=tx.now_ms, error="")
    tx.jobs.done(job)
    tx.inbox.put("telegram", "1", b"{}")
    tx.inbox.get("telegram", "1")
    tx.inbox.waiting("telegram", limit=9)
    tx.inbox.failed("telegram", "1")
    tx.inbox.handled("telegram", "1")


def explained_by_sqlite(connection: Connection, sql: str, values: Values) -> str:
    return "\n".join(str(row[3]) for row in connection.all(f"EXPLAIN QUERY PLAN {sql}", values))


def explained_by_postgres(connection: Connection, sql: str, values: Values) -> str:
    text, names = numbered(sql)
    types = ", ".join(TYPES[type(values[name])] for name in names)
    given = ", ".join(_literal(values[name]) for name in names)
    connection.execute(f"PREPARE explained{f' ({types})' if names else ''} AS {text.decode()}")
    rows = connection.all(f"EXPLAIN (COSTS OFF) EXECUTE explained{f' ({given})' if names else ''}")
    connection.execute("DEALLOCATE explained")
    return "\n".join(str(row[0]) for row in rows)


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def reads_a_whole_table(plan: str) -> bool:
    """Whether a plan of either database has a scan that no condition on an index leads into."""
    if re.search(r"^SCAN (?!due|prompts|newest)\w", plan, re.MULTILINE) or "Seq Scan" in plan:
        return True
    nodes = re.split(r"\n(?=\s*->)", plan)
    return any(
        re.search(r"Index (Only )?Scan|Bitmap Index Scan", node) is not None
        and "Index Cond" not in node
        and "partners_one_house" not in node  # that index has one row
        for node in nodes
    )


async def test_no_statement_of_a_day_reads_a_whole_table(shop: Shop) -> None:
    caught: Caught = {}

    def work(tx: Transaction) -> dict[str, str]:
        watched = Catcher(tx.connection, caught)
        a_day(Transaction(watched, Unit(tx.now_ms, tx.number), currency=USD, process="test-1"))
        on_postgres = bool(tx.connection.lock_rows)
        if on_postgres:
            tx.connection.execute("SET LOCAL enable_seqscan = off")
            tx.connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        explain = explained_by_postgres if on_postgres else explained_by_sqlite
        return {sql: explain(tx.connection, sql, values) for sql, values in caught.items()}

    plans = await shop.db.write(work)
    assert len(plans) > 60
    slow = {sql: plan for sql, plan in plans.items() if reads_a_whole_table(plan)}
    assert slow == {}, "\n\n".join(f"{sql}\n{plan}" for sql, plan in slow.items())


async def test_an_order_for_the_same_link_is_found_by_the_link_however_many_orders_the_customer_has(shop: Shop) -> None:
    caught: Caught = {}

    def work(tx: Transaction) -> str:
        watched = Transaction(Catcher(tx.connection, caught), Unit(tx.now_ms, tx.number), currency=USD, process="t")
        assert watched.orders.active_on(1, 1, "https://example.com") is None
        [(sql, values)] = caught.items()
        return explained_by_postgres(tx.connection, sql, values) if tx.connection.lock_rows else explained_by_sqlite(
            tx.connection, sql, values
        )  # fmt: skip

    assert "orders_link" in await shop.db.write(work)
