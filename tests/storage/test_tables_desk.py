"""What staff asks of the tables: answered by an index, and in full, also where numbers are large."""

from __future__ import annotations

from core.domain import ledger
from core.domain.broadcasts import Broadcast, BroadcastState
from core.domain.orders import OrderState
from core.domain.staff import Role, StaffMember
from core.usecases import finding, reporting, tracing
from storage.engine import Unit
from storage.transaction import Transaction
from tests.shop import USD, Shop, add_wealthy, place, usd
from tests.storage.test_tables_plans import (
    Catcher,
    Caught,
    explained_by_postgres,
    explained_by_sqlite,
    reads_a_whole_table,
)

SMALL = ("partners", "suppliers", "staff", "jobs", "wallets")
"""Tables that are read whole: a row each partner, account or member, or work that waits."""
PARTIAL = ("orders_by_hand", "broadcasts_open")
"""Indexes that hold only what is asked for, so that no condition has to lead into them."""


def a_look(tx: Transaction) -> None:
    """Every question that staff's screens ask of orders, customers, payments and the ledger."""
    customer = add_wealthy(tx, "100")
    order = place(tx, customer)
    tracing.story(tx, order.id)
    reporting.today(tx, tx.now_ms)
    for words in ("#1001", "1001", "+254712345678", "@ann", "tg:17", order.link):
        finding.find(tx, tx.partners.house(), words, "KE")
    tx.staff.get(17)
    tx.broadcasts.get(1)
    tx.broadcasts.lock(1)
    tx.broadcasts.open()


async def test_no_question_of_staff_reads_a_whole_table(shop: Shop) -> None:
    caught: Caught = {}

    def work(tx: Transaction) -> dict[str, str]:
        watched = Catcher(tx.connection, caught)
        a_look(Transaction(watched, Unit(tx.now_ms, tx.number), currency=USD, process="test-1"))
        on_postgres = bool(tx.connection.lock_rows)
        if on_postgres:
            tx.connection.execute("SET LOCAL enable_seqscan = off")
            tx.connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        explain = explained_by_postgres if on_postgres else explained_by_sqlite
        asked = {sql: values for sql, values in caught.items() if sql.lstrip().startswith("SELECT")}
        return {sql: explain(tx.connection, sql, values) for sql, values in asked.items()}

    plans = await shop.db.write(work)
    assert len(plans) > 25
    slow = {
        sql: plan
        for sql, plan in plans.items()
        if reads_a_whole_table(plan.replace("SCAN newest", "SEARCH newest"))
        and not any(f"FROM {table}" in sql for table in SMALL)
        and not any(index in plan for index in PARTIAL)
    }
    assert slow == {}, "\n\n".join(f"{sql}\n{plan}" for sql, plan in slow.items())


async def test_what_goes_through_an_account_is_summed_since_a_moment(shop: Shop) -> None:
    most = usd("90000000000")  # two of them pass 63 bits

    def pay(tx: Transaction) -> None:
        customer = add_wealthy(tx, "0.01", f"+2547123456{tx.now_ms % 100:02}")
        reference = f"k{tx.now_ms}"
        tx.ledger.move(ledger.adjustment(reference, customer.id, most, credit=True))
        tx.ledger.move(ledger.adjustment(reference, customer.id, usd("1"), credit=False))

    begin_ms = shop.clock.now_ms
    for _ in range(3):
        await shop.db.write(pay)
        shop.clock.pass_ms(1)
    for since_ms, times in ((begin_ms, 3), (begin_ms + 1, 2), (begin_ms + 3, 0)):
        turnover = await shop.db.read(lambda tx, since=since_ms: tx.ledger.turnover(ledger.STAFF, since_ms=since))  # type: ignore[misc]
        assert (turnover.out.units, turnover.into.units) == (most.units * times, usd("1").units * times)
    assert await shop.db.read(lambda tx: tx.ledger.paying("")) == ["gateway:sandbox", ledger.STAFF]
    assert await shop.db.read(lambda tx: tx.ledger.paying("gateway:")) == ["gateway:sandbox"]


async def test_staff_and_broadcasts_are_kept_as_they_were_given(shop: Shop) -> None:
    member = StaffMember(2**52 - 1, Role.MANAGER, "Änn", "cli", shop.clock.now_ms)
    broadcast = Broadcast(
        1, "staff:7", '{"text": "Hi"}', "sw", BroadcastState.SENDING, 0, 2**40, 0, 0, shop.clock.now_ms, 7
    )

    def work(tx: Transaction) -> None:
        tx.staff.put(member)
        tx.broadcasts.add(broadcast)

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: (tx.staff.get(member.id), tx.broadcasts.get(1))) == (member, broadcast)
    assert await shop.db.write(lambda tx: [tx.staff.remove(member.id), tx.staff.remove(member.id)]) == [True, False]


async def test_counts_of_states_are_of_the_orders_that_are_there(shop: Shop) -> None:
    def work(tx: Transaction) -> dict[OrderState, int]:
        customer = add_wealthy(tx, "100")
        for _ in range(3):
            place(tx, customer)
        return tx.orders.placed_since(tx.now_ms, among=100)

    assert await shop.db.write(work) == {OrderState.QUEUED: 3}
