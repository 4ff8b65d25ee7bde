"""Accounts are merged at any moment of their orders' and payments' lives, and no money is made or lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random

import pytest

from core.domain import customers
from core.domain.errors import ShopError
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import PaymentState
from core.ports import NotPaid, Paid, Standing
from core.usecases import adjusting, delivering, linking, ordering, topping_up
from storage.transaction import Transaction
from tests.shop import prove_books, usd
from tests.usecases.test_linking import open_chat
from tests.usecases.trade import BY_HAND, DRIP_FEED, LEASE_MS, LIKES, METHOD, Trade

PEOPLE = 6
Act = Callable[[], Awaitable[object]]


def phone_of(person: int) -> str:
    return f"+25471200000{person}"


@dataclass
class Crowd:
    """People who each have a Telegram account and a phone that the shop knows, and what may happen to them."""

    trade: Trade
    random: Random
    given: int = 0
    numbers: int = 0

    async def come(self) -> None:
        for person in range(PEOPLE):
            await open_chat(self.trade, person)
            for who in (customers.telegram(person), phone_of(person)):
                await self.trade.top_up("3", who=who)

    def act(self) -> Act:
        person = self.random.randrange(PEOPLE)
        who = self.random.choice([customers.telegram(person), phone_of(person)])
        if self.random.random() < 0.04:
            return lambda: self.link(person)
        acts: list[Act] = [
            lambda: self.order(who),
            lambda: self.order(who),
            lambda: self.order(who),
            lambda: self.ask(who),
            self.hear,
            self.hear,
            self.send,
            self.send,
            self.report,
            self.report,
            self.settle,
            self.cancel,
            lambda: self.give(who),
        ]
        return self.random.choice(acts)

    async def link(self, person: int) -> None:
        def work(tx: Transaction) -> None:
            chat = tx.chats.lock(person)
            assert chat is not None
            linking.link_phone(tx, chat.customer_id, phone_of(person))

        await self.trade.write(work)

    async def order(self, who: str) -> None:
        self.numbers += 1
        wish = self.trade.wish(
            self.random.choice([10, 500, 2_000]), service=self.random.choice([LIKES, LIKES, BY_HAND]), who=who,
            link=f"https://example.com/{self.numbers}", direct=self.random.choice([None, METHOD]),
            inputs=self.random.choice([None, DRIP_FEED]),
        )  # fmt: skip
        await self.trade.write(lambda tx: ordering.place_order(tx, wish), lane=self.random.choice([None, who]))

    async def ask(self, who: str) -> None:
        await self.trade.ask_topup("1", who=who)

    async def hear(self) -> None:
        """A gateway's word on any payment, maybe for the second time."""
        payment_id = await self.any("payments")
        if payment_id is None:
            return
        payment = await self.trade.payment(payment_id)
        standing: Standing = self.random.choice([Paid(payment.due, f"r{payment_id}")] * 3 + [NotPaid("no")])
        await self.trade.write(lambda tx: topping_up.settle(tx, payment_id, standing))

    async def send(self) -> None:
        self.numbers += 1
        outcomes: list[Outcome[str]] = [Done(f"p{self.numbers}"), Refused("no", sent=True), Unknown("timeout")]
        outcome = self.random.choices(outcomes, weights=[4, 1, 1])[0]
        job = await self.trade.take("dispatch:panel")
        if job is not None and await self.trade.write(lambda tx: delivering.begin(tx, job)) is not None:
            await self.trade.write(lambda tx: delivering.record(tx, job, outcome))

    async def report(self) -> None:
        """A provider's word on some of the orders, of several people."""
        reports = {}
        for _ in range(3):
            if (order_id := await self.any("orders")) is not None:
                state = self.random.choice([OrderState.COMPLETED, OrderState.PARTIAL, OrderState.CANCELED])
                reports[order_id] = Report(state, remains=self.random.choice([0, 3, 10]))
        await self.trade.write(lambda tx: delivering.record_reports(tx, reports))

    async def settle(self) -> None:
        if (order_id := await self.any("orders")) is not None:
            await self.trade.write(
                lambda tx: delivering.settle_by_hand(tx, order_id, self.random.choice([0, 5]), reason="r", actor="s")
            )

    async def cancel(self) -> None:
        if (order_id := await self.any("orders")) is not None:
            house = self.trade.house.id
            await self.trade.write(lambda tx: ordering.cancel_order(tx, partner_id=house, order_id=order_id))

    async def give(self, who: str) -> None:
        amount, house = usd("0.5"), self.trade.house.id
        await self.trade.write(
            lambda tx: adjusting.adjust(
                tx, partner_id=house, identity=who, amount=amount, credit=True, reason="gift", actor="cli"
            )
        )
        self.given += amount.units

    async def any(self, table: str) -> int | None:
        rows = await self.trade.read(lambda tx: tx.connection.all(f"SELECT id FROM {table} WHERE id > 0 ORDER BY id"))
        return None if not rows else int(self.random.choice(rows)[0])

    async def run(self, acts: int) -> None:
        """So many acts, some at once. What the shop refuses is refused; nothing else may go wrong."""

        async def one(act: Act) -> None:
            try:
                await act()
            except ShopError:
                return

        for _ in range(acts // 6):
            await asyncio.gather(*(one(self.act()) for _ in range(6)))
            if self.random.random() < 0.1:
                self.trade.shop.clock.pass_ms(LEASE_MS)


def expected_units(tx: Transaction, crowd: Crowd) -> tuple[int, int]:
    """What all wallets must hold, free and held: told by orders, payments and gifts alone."""
    free, held = crowd.given, 0
    for row in tx.connection.all("SELECT id FROM payments"):
        payment = tx.payments.get(row[0])
        assert payment is not None
        free += payment.credited.units if payment.state is PaymentState.SUCCEEDED else 0
    for row in tx.connection.all("SELECT id FROM orders"):
        order = tx.orders.get(row[0])
        assert order is not None
        if order.terminal:
            free -= order.earned().units
        elif order.state is not OrderState.AWAITING_PAYMENT:
            free -= order.charge.units
            held += order.charge.units
    return free, held


@pytest.mark.parametrize("seed", range(4))
async def test_whenever_accounts_are_merged_no_money_is_lost(trade: Trade, seed: int) -> None:
    crowd = Crowd(trade, Random(seed))
    await crowd.come()
    await crowd.run(90)
    await prove_books(trade.shop.db)
    await asyncio.gather(*(crowd.link(person) for person in range(PEOPLE)), crowd.run(12))
    await crowd.run(60)

    def look(tx: Transaction) -> None:
        wallets = tx.connection.one("SELECT SUM(balance_units), SUM(held_units) FROM wallets")
        assert wallets == expected_units(tx, crowd)
        alive = tx.connection.all("SELECT id FROM customers WHERE merged_into IS NULL")
        assert len(alive) == PEOPLE
        for person in range(PEOPLE):
            phone = tx.customers.named(trade.house.id, phone_of(person))
            assert phone is not None
            assert tx.customers.named(trade.house.id, customers.telegram(person)) is None
            lines = tx.ledger.history(phone.id, before=None, limit=10_000)
            assert sum(line.signed.units for line in lines) == phone.balance.units

    await trade.read(look)
