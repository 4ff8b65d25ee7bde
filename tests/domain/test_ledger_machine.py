"""The ledger against a model that is a few dictionaries: whatever is done to it in whatever order, they agree.

Money comes in, is held, posted in part, freed, resolved twice, moved twice
under one key, and moved under a key that is taken. Each run of the machine is
one transaction that is never committed, so thousands of steps take seconds.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import ClassVar, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from core import ports
from core.domain import ledger
from core.domain.errors import InsufficientBalance
from core.domain.ledger import Hold, Transfer, holds_for
from core.domain.money import Money
from core.domain.orders import Order, OrderRequest, OrderState
from core.domain.partners import Partner
from core.domain.pricing import Price
from storage.books import prove
from storage.engine import Connection, Unit
from storage.ledger import LedgerConflict
from storage.postgres_connection import PostgresConnection, connect
from storage.sqlite_connection import SqliteConnection
from storage.transaction import Transaction
from tests.databases import Databases
from tests.shop import SERVICE, START_MS, USD

T = TypeVar("T")
CUSTOMERS = (1, 2, 3)
AMOUNTS = st.integers(1, 1000)


class Unkept:
    """A database as books see it: one transaction that is never committed, read by whoever asks."""

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx

    async def read(self, work: Callable[[ports.Transaction], T]) -> T:
        return work(self.tx)

    async def glance(self, work: Callable[[ports.Transaction], T]) -> T:
        return work(self.tx)

    async def write(self, work: Callable[[ports.Transaction], T], *, lane: str | None = None) -> T:
        return work(self.tx)


@contextmanager
def on_sqlite(url: str) -> Iterator[Connection]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("BEGIN")
        yield SqliteConnection(raw)
        raw.rollback()


@contextmanager
def on_postgres(url: str) -> Iterator[Connection]:
    with closing(connect(url)) as raw:
        raw.execute("BEGIN")
        yield PostgresConnection(raw)
        raw.execute("ROLLBACK")


@dataclass
class Wallet:
    free: int = 0
    held: int = 0


class LedgerMachine(RuleBasedStateMachine):
    """What the ledger promises. A subclass names the database."""

    connection: ClassVar[Connection]
    known = Bundle("known")
    taken = Bundle("taken")

    def __init__(self) -> None:
        super().__init__()
        self.connection.execute("SAVEPOINT machine")
        self.numbers = {"order": 1000}
        self.tx = Transaction(self.connection, Unit(START_MS, self._number), currency=USD, process="machine")
        self.wallets = {customer: Wallet() for customer in CUSTOMERS}
        self.house: dict[str, int] = {}
        self.written: set[str] = set()
        self.orders: dict[int, tuple[Order, list[Hold]]] = {}
        self.posted: dict[str, int | None] = {}

    def _number(self, kind: str) -> int:
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return self.numbers[kind]

    def teardown(self) -> None:
        try:
            self._books_are_proven()
        finally:
            self.connection.execute("ROLLBACK TO SAVEPOINT machine")
            self.connection.execute("RELEASE SAVEPOINT machine")

    def _books_are_proven(self) -> None:
        for order, holds in self.orders.values():
            if order.state is OrderState.QUEUED and all(self.posted[hold.id] is not None for hold in holds):
                earned = sum(self.posted[hold.id] or 0 for hold in holds)
                assert self.tx.orders.save(order.settled_by_hand(earned, START_MS), was=order.state)
        report = asyncio.run(prove(Unkept(self.tx)))
        half_done = {
            f"order:{order.id}"
            for order, holds in self.orders.values()
            if len({self.posted[hold.id] is None for hold in holds}) == 2
        }
        wrong = [finding for finding in report.findings if finding.subject not in half_done]
        assert not wrong, [str(finding) for finding in wrong]

    @initialize()
    def open(self) -> None:
        self.tx.partners.add(Partner(1, "house", True, 0))
        for customer in CUSTOMERS:
            assert self.tx.customers.add(customer, partner_id=1, identity=f"+{customer}", name="", language="")

    def _moved(self, transfer: Transfer) -> None:
        self.written.add(transfer.key)
        for account, units in ((transfer.debit, -transfer.amount.units), (transfer.credit, transfer.amount.units)):
            kind, _, owner = account.partition(":")
            if kind == "wallet":
                self.wallets[int(owner)].free += units
            else:
                self.house[account] = self.house.get(account, 0) + units

    @rule(target=known, customer=st.sampled_from(CUSTOMERS), units=AMOUNTS)
    def money_comes_in(self, customer: int, units: int) -> Transfer:
        return self._move(ledger.adjustment(str(self._number("gift")), customer, Money(units, USD), credit=True))

    @rule(target=known, customer=st.sampled_from(CUSTOMERS), units=AMOUNTS)
    def money_is_taken(self, customer: int, units: int) -> Transfer:
        return self._move(ledger.adjustment(str(self._number("fine")), customer, Money(units, USD), credit=False))

    @rule(target=known, payer=st.sampled_from(CUSTOMERS), receiver=st.sampled_from(CUSTOMERS), units=AMOUNTS)
    def money_changes_hands(self, payer: int, receiver: int, units: int) -> Transfer:
        if payer == receiver:
            receiver = payer % len(CUSTOMERS) + 1
        key = f"merge:{self._number('merge')}"
        return self._move(Transfer(key, ledger.wallet(payer), ledger.wallet(receiver), Money(units, USD)))

    @rule(target=known, units=AMOUNTS)
    def the_house_pays_itself(self, units: int) -> Transfer:
        return self._move(ledger.earning(self._number("earning"), 1, Money(units, USD)))

    def _move(self, transfer: Transfer) -> Transfer:
        payer = transfer.debit.partition("wallet:")[2]
        if payer and self.wallets[int(payer)].free < transfer.amount.units:
            with pytest.raises(InsufficientBalance) as short:
                self.tx.ledger.move(transfer)
            assert short.value.details["balance"] == Money(self.wallets[int(payer)].free, USD)
            return transfer
        assert self.tx.ledger.move(transfer)
        self._moved(transfer)
        return transfer

    @rule(transfer=known)
    def the_very_same_comes_again(self, transfer: Transfer) -> None:
        if transfer.key in self.written:
            assert not self.tx.ledger.move(transfer)
        else:
            self._move(transfer)

    @rule(transfer=known, more=AMOUNTS)
    def another_comes_under_its_key(self, transfer: Transfer, more: int) -> None:
        other = Transfer(transfer.key, transfer.debit, transfer.credit, transfer.amount + Money(more, USD))
        if transfer.key in self.written:
            with pytest.raises(LedgerConflict):
                self.tx.ledger.move(other)

    @rule(target=taken, customer=st.sampled_from(CUSTOMERS), quantity=AMOUNTS, runs=st.integers(1, 4))
    def an_order_is_held_for(self, customer: int, quantity: int, runs: int) -> int:
        """At one unit a piece, so that units of money and pieces are the same."""
        order = Order.new(
            self._number("order"), partner_id=1, customer_id=customer, service=SERVICE,
            request=OrderRequest(1, "", quantity * runs, runs), at_ms=START_MS,
            price=Price(Money(1000, USD), quantity * runs, Money(quantity * runs, USD), Money(0, USD)),
        )  # fmt: skip
        holds = holds_for(order.id, customer, order.charge, runs)
        wallet = self.wallets[customer]
        if wallet.free < order.charge.units:
            with pytest.raises(InsufficientBalance) as short:
                self.tx.ledger.hold(holds)
            assert short.value.details["shortfall"] == Money(order.charge.units - wallet.free, USD)
            assert self.tx.ledger.open_holds(order.id) == []
            return 0
        self.tx.ledger.hold(holds)
        self.tx.orders.add(order)
        wallet.free -= order.charge.units
        wallet.held += order.charge.units
        self.orders[order.id] = (order, holds)
        self.posted |= dict.fromkeys([hold.id for hold in holds])
        return order.id

    @rule(number=taken, run=st.integers(0, 3), part=st.integers(0, 1000))
    def a_hold_is_resolved(self, number: int, run: int, part: int) -> None:
        """Posted in part (all and nothing are parts), or found resolved."""
        if number == 0:
            return
        order, holds = self.orders[number]
        hold = holds[run % len(holds)]
        posted = min(part, hold.amount.units)
        was_open = self.posted[hold.id] is None
        assert self.tx.ledger.resolve(hold, Money(posted, USD)) is was_open
        if was_open:
            self.posted[hold.id] = posted
            wallet = self.wallets[order.customer_id]
            wallet.held -= hold.amount.units
            wallet.free += hold.amount.units - posted
            self.house[ledger.SALES] = self.house.get(ledger.SALES, 0) + posted

    @rule(number=taken)
    def an_order_is_held_for_again(self, number: int) -> None:
        """A bug that the ledger answers with a crash; what a crash does is taken back."""
        if number == 0:
            return
        _, holds = self.orders[number]
        with pytest.raises((LedgerConflict, InsufficientBalance)), self.tx.savepoint():
            self.tx.ledger.hold(holds)

    @rule(number=taken)
    def its_open_holds_are_asked_for(self, number: int) -> None:
        if number:
            _, holds = self.orders[number]
            assert self.tx.ledger.open_holds(number) == [hold for hold in holds if self.posted[hold.id] is None]

    @invariant()
    def all_balances_agree(self) -> None:
        for customer, wallet in self.wallets.items():
            found = self.tx.customers.get(customer)
            if found is not None:
                assert (found.balance.units, found.held.units) == (wallet.free, wallet.held)

    @invariant()
    def house_accounts_agree(self) -> None:
        for account, units in self.house.items():
            assert self.tx.ledger.balance(account).units == units, account


def run(connection: Connection, *, examples: int, steps: int) -> None:
    class Machine(LedgerMachine):
        pass

    Machine.connection = connection
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )


def test_the_ledger_agrees_with_its_model_on_sqlite(databases: Databases) -> None:
    with databases.fresh("sqlite") as url, on_sqlite(url) as connection:
        run(connection, examples=200, steps=40)


def test_the_ledger_agrees_with_its_model_on_postgres(databases: Databases) -> None:
    with databases.fresh("postgres") as url, on_postgres(url) as connection:
        run(connection, examples=15, steps=30)


@pytest.mark.long
def test_the_ledger_agrees_with_its_model_for_a_long_time(databases: Databases) -> None:
    with databases.fresh("sqlite") as url, on_sqlite(url) as connection:
        run(connection, examples=5000, steps=80)
