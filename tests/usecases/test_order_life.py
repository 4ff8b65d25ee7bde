"""Any mixture of what customers, gateways, providers and staff may do, compared with a simple model after each step.

The whole life of a shop is one transaction here, each act of it a savepoint,
and at its end all is taken back: so a thousand lives need one database.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.domain import ledger
from core.domain.catalogue import Service
from core.domain.errors import InsufficientBalance, KeyReused, NotCancelable
from core.domain.money import Money
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.partners import Partner
from core.domain.requests import read_request
from core.ports import Job, NotPaid, Paid, Waiting
from core.usecases import adjusting, delivering, ordering, partnering, topping_up
from core.usecases.ordering import Paying, Wish
from storage import postgres_connection, sqlite_connection
from storage.address import sqlite_path
from storage.engine import Connection, Unit, savepoint
from storage.postgres_connection import PostgresConnection
from storage.sqlite_connection import SqliteConnection
from storage.transaction import Transaction
from tests.databases import Databases
from tests.shop import START_MS, USD, add_partner, opened, prove_books
from tests.usecases import life_model
from tests.usecases.life_model import AT_PROVIDER, ENDED, Known, Model
from tests.usecases.trade import BY_HAND, FREE, LEASE_MS, LIKES, METHOD, PACK, SHELF

T = TypeVar("T")
MARKUP_BP = 1_250
WHO = ("+254700000001", "+254700000002", "+254700000001")
WITH_FEE = replace(METHOD, fee_bp=250)
PIECE = {LIKES: (26_000, 3_250), BY_HAND: (26_000, 3_250), PACK: (499_000_000, 62_375_000), FREE: (0, 0)}
"""What one piece costs the house's customers, and what the partner's pay on top of it."""

CUSTOMERS, PICK = st.integers(0, 2), st.integers(0, 10**6)
COUNTS = st.none() | st.integers(-20, 1_100) | st.sampled_from([10**17, -(10**17)])
STATES = st.sampled_from(
    ["partial", "completed", "partial", "in_progress", "processing", "pending", "canceled", None]
)  # fmt: skip
OUTCOMES = st.sampled_from(["done", "done", "done", "same number", "refused", "not sent", "unknown"])
JUMPS_MS = st.sampled_from([1, 1_000, 29_999, 30_000, LEASE_MS, 600_000])


@dataclass(frozen=True)
class Wanted:
    """An order that somebody wants. `size` is what one run delivers, in fifties; `page` is the link."""

    who: int
    service: Service
    size: int
    runs: int
    page: int
    direct: bool
    key: str

    @property
    def each(self) -> int:
        return 1 if self.service is PACK else self.size * 50

    @property
    def quantity(self) -> int:
        return self.each * (1 if self.service is PACK else self.runs)

    @property
    def fields(self) -> dict[str, str]:
        fields = {"link": f"https://example.com/{self.page}", "quantity": str(self.each)}
        return fields if self.quantity == self.each else {**fields, "runs": str(self.runs), "interval": "5"}

    @property
    def facts(self) -> object:
        """What makes it the same as another. Without a key the way to pay does not count."""
        return (self.service.number, tuple(sorted(self.fields.items())), self.direct if self.key else None)

    @property
    def name(self) -> str:
        return f"key:{self.key}" if self.key else str(self.facts)

    @property
    def earning(self) -> int:
        return self.quantity * PIECE[self.service][1] if self.who == 2 else 0

    @property
    def charge(self) -> int:
        return self.quantity * PIECE[self.service][0] + self.earning


@dataclass(frozen=True)
class Said:
    """What a provider says of one of its orders, or of any of ours (`anywhere`)."""

    pick: int
    anywhere: bool
    state: str | None
    start: int | None
    remains: int | None
    charge: int | None

    @property
    def report(self) -> Report:
        cost = None if self.charge is None else Money(self.charge, USD)
        return Report(None if self.state is None else OrderState(self.state), self.start, self.remains, cost)


WISHES = st.builds(
    Wanted, CUSTOMERS, st.sampled_from([LIKES, LIKES, LIKES, PACK, BY_HAND, FREE]), st.integers(10, 20),
    st.sampled_from([1, 1, 1, 3]), st.integers(0, 3), st.booleans(), st.sampled_from(["", "", "", "k1", "k2"]),
)  # fmt: skip
REPORTS = st.builds(
    Said, PICK, st.sampled_from([False, False, False, True]), STATES, COUNTS, COUNTS, st.none() | st.integers(0, 10**8)
)  # fmt: skip


class Engine:
    """A database whose acts are savepoints of one endless transaction. As much of an engine as the audit needs."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.now_ms = START_MS
        self._numbers = count(10_000)

    def act(self, work: Callable[[Transaction], T]) -> T:
        unit = Unit(self.now_ms, lambda kind: next(self._numbers))
        with savepoint(self.connection):
            return work(Transaction(self.connection, unit, currency=USD, process="life"))

    async def read(self, work: Callable[[Transaction], T]) -> T:
        return self.act(work)

    async def glance(self, work: Callable[[Transaction], T]) -> T:
        return self.act(work)

    async def write(self, work: Callable[[Transaction], T], *, lane: str | None = None) -> T:
        return self.act(work)

    async def run(self, stop: asyncio.Event) -> None:
        await stop.wait()

    async def close(self) -> None:
        """The one who made the connection closes it."""


class OrderLife(RuleBasedStateMachine):
    engine: Engine
    house: Partner
    builder: Partner

    def __init__(self) -> None:
        super().__init__()
        self.engine.connection.execute("SAVEPOINT life")
        self.engine.now_ms = START_MS
        self.owners = (self.house, self.house, self.builder)
        self.model = Model([owner.id for owner in self.owners])
        self.asleep: list[Job] = []
        self.sending: list[tuple[Job, int]] = []
        self.tokens, self.places = count(), count()

    def act(self, work: Callable[[Transaction], T]) -> T:
        return self.engine.act(work)

    def pick(self, pick: int, *states: str) -> int | None:
        """An order, in one of the states if any are given."""
        fitting = [n for n, order in sorted(self.model.orders.items()) if not states or order.state in states]
        return fitting[pick % len(fitting)] if fitting else None

    @initialize(
        cents=st.lists(st.integers(50, 300), min_size=3, max_size=3),
        bought=st.lists(st.tuples(CUSTOMERS, st.integers(10, 20), st.sampled_from([1, 3])), max_size=6),
        outcomes=st.lists(OUTCOMES, max_size=6),
    )
    def a_day_begins(self, cents: list[int], bought: list[tuple[int, int, int]], outcomes: list[str]) -> None:
        """Hypothesis leaves out some kinds of acts in each life; with this, something happens in every one."""
        for who, amount in enumerate(cents):
            self.top_up(who, amount, fee=False, now=True)
        for page, (who, each, runs) in enumerate(bought):
            self.order(Wanted(who, LIKES, each, runs, page + 10, direct=page % 2 == 0, key=""))
        self.worker_sends(outcomes)

    def pick_payment(self, pick: int) -> int:
        """A payment; most often one whose money has not come yet."""
        every = sorted(self.model.payments)
        waiting = [n for n in every if self.model.payments[n].state != "succeeded"]
        fitting = waiting if waiting and pick % 4 else every
        return fitting[pick % len(fitting)]

    # -- money --------------------------------------------------------------------------------------------------------

    @rule(who=CUSTOMERS, cents=st.integers(50, 300), fee=st.booleans(), now=st.booleans())
    def top_up(self, who: int, cents: int, fee: bool, now: bool) -> None:
        method = WITH_FEE if fee else METHOD
        _, payment = self.act(
            lambda tx: topping_up.request_topup(
                tx, partner_id=self.owners[who].id, identity=WHO[who], method=method, amount=Money(cents * 10**6, USD),
                phone=WHO[who], token=f"token-{next(self.tokens)}",
            )
        )  # fmt: skip
        assert payment.amount.units == cents * 10**6
        self.model.payments[payment.id] = life_model.Payment(
            who, payment.amount.units, payment.fee.units, payment.expires_ms
        )
        if now:
            self.settle(payment.id, payment.due.units)

    def settle(self, payment_id: int, units: int) -> None:
        self.act(lambda tx: topping_up.settle(tx, payment_id, Paid(Money(units, USD), "r")))
        self.model.paid(payment_id, units)

    @precondition(lambda self: self.model.payments)
    @rule(pick=PICK, part=st.sampled_from([0, 1, 50, 99, 100, 100, 100, 100, 150]))
    def money_arrives(self, pick: int, part: int) -> None:
        payment_id = self.pick_payment(pick)
        due = self.model.payments[payment_id].amount + self.model.payments[payment_id].fee
        self.settle(payment_id, due * part // 100)

    @precondition(lambda self: self.model.payments)
    @rule(pick=PICK, said=st.sampled_from(["no", "wait", "nothing"]))
    def no_money_arrives(self, pick: int, said: str) -> None:
        payment_id = self.pick_payment(pick)
        if said == "nothing":
            self.act(lambda tx: topping_up.no_answer(tx, payment_id, "timeout"))
        else:
            standing = NotPaid("declined") if said == "no" else Waiting()
            self.act(lambda tx: topping_up.settle(tx, payment_id, standing))
        self.model.not_paid(payment_id, self.engine.now_ms, said=said)

    @rule(who=CUSTOMERS, units=st.integers(1, 10**8), credit=st.booleans(), payout=st.integers(1, 10**8))
    def staff_moves_money(self, who: int, units: int, credit: bool, payout: int) -> None:
        self.builder_is_paid_out(payout)
        expected = self.model.adjust(who, units if credit else -units)
        try:
            self.act(
                lambda tx: adjusting.adjust(
                    tx, partner_id=self.owners[who].id, identity=WHO[who], amount=Money(units, USD), credit=credit,
                    reason="life", actor="staff",
                )
            )  # fmt: skip
        except InsufficientBalance:
            assert not expected
        else:
            assert expected

    def builder_is_paid_out(self, units: int) -> None:
        earned = self.model.house[f"partner:{self.builder.id}"]
        amount, reference = Money(units, USD), str(next(self.tokens))
        try:
            left = self.act(lambda tx: partnering.pay_out(tx, self.builder.name, amount, reference=reference))
        except InsufficientBalance:
            assert units > earned
            return
        assert left.units == earned - units
        self.model.house[f"partner:{self.builder.id}"] -= units
        self.model.house["shop:paid-out"] += units

    # -- orders -------------------------------------------------------------------------------------------------------

    @rule(wishes=st.lists(WISHES, min_size=1, max_size=3))
    def customers_order(self, wishes: list[Wanted]) -> None:
        for wanted in wishes:
            self.order(wanted)

    def order(self, wanted: Wanted) -> None:
        who, name, charge = wanted.who, wanted.name, wanted.charge
        paying = Paying(METHOD, WHO[who], f"token-{next(self.tokens)}") if wanted.direct else None
        request = read_request(wanted.service, wanted.fields)
        wish = Wish(self.owners[who], WHO[who], request, paying=paying, key=wanted.key)
        same = self.model.same(who, name, self.engine.now_ms)
        short = max(charge - self.model.wallets[who].free, 0)
        try:
            placed = self.act(lambda tx: ordering.place_or_short(tx, wish))
        except KeyReused:
            assert same is not None
            assert same.facts != wanted.facts
            return
        if isinstance(placed, InsufficientBalance):
            assert same is None
            assert (short > 0, wanted.direct) == (True, False)
            assert placed.details["shortfall"] == Money(short, USD)
            return
        repeated = (same is not None and not wanted.key, same is not None and bool(wanted.key))
        assert (placed.duplicate, placed.replayed) == repeated
        number = placed.order.id
        if same is not None:
            assert (number, wanted.facts) == (same.order, same.facts)
            return
        self.model.known[who, name] = Known(wanted.facts, self.engine.now_ms, number)
        made = life_model.Order(
            who, wanted.quantity, charge, wanted.earning, wanted.service.provider != "", wanted.service.cancel
        )
        self.model.orders[number] = made
        if not short:
            self.model.hold(number)
            return
        assert placed.payment is not None
        amount = max(-(-short // 10**6) * 10**6, METHOD.min.units)
        assert placed.payment.amount.units == amount
        made.state, made.payment = "awaiting_payment", placed.payment.id
        self.model.payments[made.payment] = life_model.Payment(
            who, amount, 0, placed.payment.expires_ms, order=number
        )  # fmt: skip

    @precondition(lambda self: self.model.orders)
    @rule(pick=PICK)
    def cancel(self, pick: int) -> None:
        number = self.pick(pick)
        assert number is not None
        order = self.model.orders[number]
        partner_id = self.model.partners[order.customer]
        ours = order.state in ("awaiting_payment", "queued")
        asked = order.state in AT_PROVIDER and order.cancelable
        try:
            found = self.act(lambda tx: ordering.cancel_order(tx, partner_id=partner_id, order_id=number))
        except NotCancelable:
            assert not (ours or asked)
            return
        assert ours or asked
        assert (found.state is OrderState.CANCELED) == ours
        if ours:
            self.model.end(number, "canceled", order.quantity)

    # -- the provider -------------------------------------------------------------------------------------------------

    def take(self) -> Job | None:
        jobs = self.act(lambda tx: tx.jobs.take("dispatch:panel", limit=1, lease_ms=LEASE_MS))
        if not jobs:
            return None
        self.model.leases[int(jobs[0].subject)] = jobs[0].lease
        return jobs[0]

    def mine(self, job: Job) -> bool:
        return self.model.leases.get(int(job.subject)) == job.lease

    @rule()
    def worker_takes_and_falls_asleep(self) -> None:
        if job := self.take():
            self.asleep.append(job)

    @precondition(lambda self: self.asleep)
    @rule(pick=PICK, too_late=st.booleans())
    def worker_wakes_and_begins(self, pick: int, too_late: bool) -> None:
        if too_late:
            self.engine.now_ms += LEASE_MS
            self.worker_begins()
        self.begin(self.asleep.pop(pick % len(self.asleep)))

    @rule()
    def worker_begins(self) -> None:
        if job := self.take():
            self.begin(job)

    def begin(self, job: Job) -> None:
        number = int(job.subject)
        order, mine = self.model.orders[number], self.mine(job)
        began = self.act(lambda tx: delivering.begin(tx, job))
        assert (began is not None) == (mine and order.state == "queued")
        if began is not None:
            order.state = "submitting"
            self.sending.append((job, number))
        elif mine:
            order.state = "review" if order.state == "submitting" else order.state
            del self.model.leases[number]

    @rule(outcomes=st.lists(OUTCOMES, min_size=1, max_size=4))
    def worker_sends(self, outcomes: list[str]) -> None:
        """Undisturbed, as almost always."""
        for what in outcomes:
            before = len(self.sending)
            self.worker_begins()
            if len(self.sending) > before:
                self.worker_hears(before, what)

    @precondition(lambda self: self.sending)
    @rule(pick=PICK, what=OUTCOMES)
    def worker_hears(self, pick: int, what: str) -> None:
        """Also of sendings long past, whose lease has passed on, and of those that were written down before."""
        job, number = self.sending[pick % len(self.sending)]
        order, name = self.model.orders[number], f"p{next(self.places)}"
        if what == "same number" and self.model.numbers:
            name = min(self.model.numbers)
        outcome: Outcome[str] = (
            Done(name) if what in ("done", "same number") else Unknown("timeout") if what == "unknown"
            else Refused("no", sent=what == "refused")
        )  # fmt: skip
        mine = order.state == "submitting" and self.mine(job)
        after = self.act(lambda tx: delivering.record(tx, job, outcome))
        assert (after is not None) == mine
        if not mine:
            return
        del self.model.leases[number]
        if isinstance(outcome, Done):
            order.state = "review" if name in self.model.numbers else "pending"
            self.model.numbers.add(name)
        elif isinstance(outcome, Unknown):
            order.state = "review"
        elif outcome.sent:
            self.model.end(number, "canceled", order.quantity)
        else:
            order.state = "queued"
        assert after is not None
        assert after.state.value == order.state

    @precondition(lambda self: self.model.orders)
    @rule(reports=st.lists(REPORTS, min_size=1, max_size=4))
    def provider_reports(self, reports: list[Said]) -> None:
        for said in reports:
            number = self.pick(said.pick) if said.anywhere else self.pick(said.pick, *AT_PROVIDER)
            if number is not None:
                self.act(lambda tx, told={number: said.report}: delivering.record_reports(tx, told))  # type: ignore[misc]
                self.model.report(number, said.state, said.remains, said.charge)

    @precondition(lambda self: self.pick(0, "review") is not None)
    @rule(pick=PICK, answer=st.sampled_from(["accepted", "resend", "refund"]))
    def person_answers(self, pick: int, answer: str) -> None:
        number = self.pick(pick, "review")
        assert number is not None
        if answer == "accepted":
            name = f"p{next(self.places)}"
            self.act(lambda tx: delivering.review_accepted(tx, number, name, actor="staff"))
            self.model.orders[number].state = "pending"
            self.model.numbers.add(name)
        elif answer == "resend":
            self.act(lambda tx: delivering.review_resend(tx, number, actor="staff"))
            self.model.orders[number].state = "queued"
        else:
            self.act(lambda tx: delivering.review_refund(tx, number, actor="staff"))
            self.model.end(number, "canceled", self.model.orders[number].quantity)

    @rule(ms=JUMPS_MS)
    def time_passes(self, ms: int) -> None:
        self.engine.now_ms += ms

    # -- what always holds --------------------------------------------------------------------------------------------

    @invariant()
    def wallets_and_orders_are_those_of_the_model(self) -> None:
        def look(tx: Transaction) -> list[tuple[int, int]]:
            found = []
            for who, owner in enumerate(self.owners):
                customer = tx.customers.named(owner.id, WHO[who])
                found.append((0, 0) if customer is None else (customer.balance.units, customer.held.units))
                if customer is None:
                    continue
                for order in tx.orders.of_customer(customer.id, before=None, limit=100):
                    expected = self.model.orders[order.id]
                    assert order.state.value == expected.state
                    assert (order.charge.units, order.earning.units) == (expected.charge, expected.earning)
                    assert order.remains == expected.remains or order.state is OrderState.CANCELED
                    assert order.state.value not in ENDED or order.delivered == expected.delivered
            return found

        assert self.act(look) == [(wallet.free, wallet.held) for wallet in self.model.wallets]
        assert self.model.totals() == 0

    def teardown(self) -> None:
        try:
            self.house_accounts_are_those_of_the_model()
            self.nothing_is_forgotten()
            self.wallets_and_orders_are_those_of_the_model()
            asyncio.run(prove_books(self.engine))
        finally:
            self.engine.connection.execute("ROLLBACK TO SAVEPOINT life")
            self.engine.connection.execute("RELEASE SAVEPOINT life")

    def house_accounts_are_those_of_the_model(self) -> None:
        accounts = {*self.model.house, ledger.SALES, ledger.FEES, ledger.SUSPENSE, ledger.earnings(self.house.id)}
        for account in sorted(accounts):
            found = self.act(lambda tx, account=account: tx.ledger.balance(account))  # type: ignore[misc]
            assert found.units == self.model.house[account], account
        states = {number: self.act(lambda tx, n=number: tx.payments.get(n)) for number in self.model.payments}  # type: ignore[misc]
        assert {number: found and found.state for number, found in states.items()} == {
            number: payment.state for number, payment in self.model.payments.items()
        }

    def nothing_is_forgotten(self) -> None:
        """Once all leases have run out, workers find every order that is to be sent or was left in the middle."""
        self.engine.now_ms += 10 * LEASE_MS
        for _ in range(len(self.model.orders) + 1):
            self.worker_begins()
        assert not [n for n, order in self.model.orders.items() if order.state == "queued" and order.provider]
        sending = {n for n, order in self.model.orders.items() if order.state == "submitting"}
        assert sending <= self.model.leases.keys()


def lives(engine: Engine, *, examples: int, steps: int) -> None:
    """Runs the machine on a database. Its partners stay behind."""
    builder = engine.act(lambda tx: add_partner(tx, "Builder", MARKUP_BP))
    OrderLife.engine, OrderLife.builder = engine, builder
    OrderLife.house = engine.act(lambda tx: tx.partners.house())
    run_state_machine_as_test(
        OrderLife,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, suppress_health_check=[HealthCheck.too_slow]
        ),
    )


async def stocked(url: str) -> None:
    async with opened(url) as shop:
        await shop.db.write(lambda tx: tx.services.put(SHELF.values()))


@pytest.fixture
def on_sqlite(databases: Databases) -> Iterator[Engine]:
    with databases.fresh("sqlite") as url:
        asyncio.run(stocked(url))
        path = sqlite_path(url)
        assert path is not None
        with closing(sqlite_connection.connect(path)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            yield Engine(SqliteConnection(raw))
            raw.execute("ROLLBACK")


@pytest.fixture
def on_postgres(databases: Databases) -> Iterator[Engine]:
    with databases.fresh("postgres") as url:
        asyncio.run(stocked(url))
        with closing(postgres_connection.connect(url)) as raw:
            postgres_connection.command(raw, b"BEGIN")
            yield Engine(PostgresConnection(raw))
            postgres_connection.command(raw, b"ROLLBACK")


def test_no_mixture_of_acts_makes_or_loses_money(on_sqlite: Engine) -> None:
    lives(on_sqlite, examples=200, steps=50)


def test_nor_does_it_on_postgresql(on_postgres: Engine) -> None:
    lives(on_postgres, examples=15, steps=40)


@pytest.mark.long
def test_no_mixture_of_a_hundred_acts_does(on_sqlite: Engine) -> None:
    lives(on_sqlite, examples=3_000, steps=100)
