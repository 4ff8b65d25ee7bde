"""A shop under fire: many clients order and top up over HTTP while the process is killed and started again.

A client that hears nothing asks again under the same request id, as a chat
platform does. What was acknowledged is remembered here; `judge` compares it
with what the shop, the provider and the gateway have kept.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import aiohttp

from core.domain.ledger import wallet
from core.domain.money import Money
from core.domain.orders import TERMINAL, Order, OrderState
from core.domain.topups import OPEN, Payment, PaymentState
from core.gateways.sandbox import client as gateway_client
from core.usecases import delivering
from storage.engine import Engine
from storage.opening import open_shop
from storage.transaction import Transaction
from tests.process import House
from tests.shop import USD, add_wealthy, prove_books

PHONES: Final = ("", "", "+254700000104", "+254700000105", "+254700000105", "+254700000106", "+254700000109")
"""What top-ups are asked of: the customer's own phone, which pays, and some that misbehave and pay all the same."""
SLOW: Final = 0.04
"""The part of the orders that the provider takes at once and answers for late: a kill finds them under way."""
SETTINGS: Final = {
    "SANDBOX_SPEED": "40", "KEY_RATE_PER_S": "100000", "KEY_BURST": "100000", "PROMPTS_PER_PHONE": "0",
    "LOG_LEVEL": "WARNING",
}  # fmt: skip
DRAIN_S: Final = 90.0


@dataclass
class Campaign:
    house: House
    seed: int
    clients: int = 64
    payers: int = 12
    pause_s: tuple[float, float] = (0.3, 1.5)
    kills: int = 0
    orders: dict[str, set[int]] = field(default_factory=dict)
    """The order numbers that were acknowledged under each request id."""
    payments: set[int] = field(default_factory=set)
    retries: int = 0
    _over: bool = False

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    # -- fire ---------------------------------------------------------------------------------------------------------

    async def run(self, kills: int) -> None:
        """Kills the shop so many times under load, and leaves it running, with every client served."""
        async with aiohttp.ClientSession(
            headers={"X-API-Key": self.house.key}, timeout=aiohttp.ClientTimeout(total=20),
            connector=aiohttp.TCPConnector(limit=0),
        ) as session, asyncio.TaskGroup() as group:  # fmt: skip
            for number in range(self.clients):
                group.create_task(self._orders(session, number), name=f"client-{number}")
            for number in range(self.payers):
                group.create_task(self._topups(session, number), name=f"payer-{number}")
            await asyncio.to_thread(self._kill, kills)
            self._over = True

    def _kill(self, kills: int) -> None:
        for _ in range(kills):
            time.sleep(self._random.uniform(0.2, 1.6))
            assert self.house.shop is not None
            self.house.shop.kill()
            self.kills += 1
            self.house.launch()
            if self._random.random() < 0.75:  # else it is killed while it starts
                self.house.until_ready()
        self.house.until_ready()
        time.sleep(0.5)

    async def _orders(self, session: aiohttp.ClientSession, number: int) -> None:
        rng = random.Random(f"{self.seed}/{number}")
        turn = 0
        while not self._over:
            turn += 1
            name = f"c{number}-{turn}"
            slow = "magic-slow-" if rng.random() < SLOW else ""
            order = {
                "phone_number": phone(number), "service_name": "insta likes", "quantity": 100 * rng.randint(1, 9),
                "link": f"https://instagram.com/{slow}{self.seed}-{name}", "request_id": name,
            }  # fmt: skip
            acknowledged = self.orders.setdefault(name, set())
            acknowledged.add((await self._ask(session, "/order", order, rng))["order_id"])
            if rng.random() < 0.2:  # the platform lost our answer, though we did give it
                acknowledged.add((await self._ask(session, "/order", order, rng))["order_id"])
            await asyncio.sleep(rng.uniform(*self.pause_s))

    async def _topups(self, session: aiohttp.ClientSession, number: int) -> None:
        rng = random.Random(f"{self.seed}/payer/{number}")
        while not self._over:
            topup = {
                "phone_number": phone(500 + number), "mobile_phone_number": rng.choice(PHONES),
                "amount": f"{rng.randint(1, 900)}.{rng.randint(0, 99):02}",
            }  # fmt: skip
            self.payments.add((await self._ask(session, "/topup", topup, rng))["payment_id"])
            await asyncio.sleep(rng.uniform(*self.pause_s))

    async def _ask(
        self, session: aiohttp.ClientSession, path: str, fields: Mapping[str, object], rng: random.Random
    ) -> dict[str, Any]:
        """The data of the answer, however often it takes to get it."""
        while True:
            try:
                async with session.post(f"{self.house.api}/api.php{path}", json=fields) as answer:
                    body = await answer.json()
                    if answer.status == 200:
                        data: dict[str, Any] = body["data"]
                        return data
                    assert answer.status == 503, (answer.status, body)
            except (aiohttp.ClientError, TimeoutError, OSError):
                pass
            self.retries += 1
            await asyncio.sleep(rng.uniform(0.02, 0.2))

    # -- judgement ----------------------------------------------------------------------------------------------------

    async def judge(self) -> str:
        """Waits until everything has come to rest, answers what is in review, and holds the books against the world."""
        db = await open_shop(
            self.house.database_url, currency="USD", now_ms=now_ms, wake=lambda kinds: None, process="the-judge"
        )
        try:
            before = await self._rested(db)
            reviewed = await self._answer_reviews(db, before)
            await self._check_orders(db)
            await self._check_payments(db)
            await prove_books(db)
        finally:
            await db.close()
        return (
            f"{self.kills} kills, {len(self.orders)} orders, {reviewed} of them into review,"
            f" {len(self.payments)} top-ups, {self.retries} retries"
        )

    async def _rested(self, db: Engine[Transaction]) -> list[Order]:
        """All orders, once nothing moves by itself any more."""
        until = time.monotonic() + DRAIN_S
        while True:
            orders, payments = await db.read(all_orders), await db.read(all_payments)
            moving = [order for order in orders if order.state not in TERMINAL | {OrderState.REVIEW}]
            paying = [payment for payment in payments if payment.state in OPEN or awaited(payment)]
            if not moving and not paying:
                return orders
            assert time.monotonic() < until, (
                f"still moving: {[(o.id, o.state.value) for o in moving[:5]]} of {len(moving)}, "
                f"{[(p.id, p.state.value, p.phone) for p in paying[:5]]} of {len(paying)}"
            )
            await asyncio.sleep(0.3)

    async def _answer_reviews(self, db: Engine[Transaction], orders: list[Order]) -> int:
        """As a person would: looks into the provider's own panel. How many there were."""
        taken = {each["link"]: each["order"] for each in self.house.provider_orders()["orders"]}
        waiting = [order for order in orders if order.state is OrderState.REVIEW]
        assert len(waiting) <= self.kills, "one order at a time is sent, so a kill leaves at most one in doubt"
        for order in waiting:
            number = taken.get(order.link)
            if number is not None:
                await db.write(
                    lambda tx, id=order.id, number=number: delivering.review_accepted(  # type: ignore[misc]
                        tx, id, str(number), reason="seen there", actor="judge"
                    )
                )
            else:
                await db.write(
                    lambda tx, id=order.id: delivering.review_resend(  # type: ignore[misc]
                        tx, id, reason="not there", actor="judge"
                    )
                )
        await self._rested(db)
        return len(waiting)

    async def _check_orders(self, db: Engine[Transaction]) -> None:
        orders = await db.read(all_orders)
        assert all(len(numbers) == 1 for numbers in self.orders.values()), "a request id was answered with two orders"
        acknowledged = {number for numbers in self.orders.values() for number in numbers}
        kept = {order.id for order in orders}
        assert acknowledged - kept == set(), "acknowledged orders were lost"
        assert kept - acknowledged == set(), "orders were made that nobody asked for"
        assert len({order.link for order in orders}) == len(orders), "an order was doubled"
        taken = Counter(each["link"] for each in self.house.provider_orders()["orders"])
        assert taken == Counter(order.link for order in orders), "the provider has more or less than one of an order"
        assert {order.state for order in orders} == {OrderState.COMPLETED}

    async def _check_payments(self, db: Engine[Transaction]) -> None:
        payments = await db.read(all_payments)
        assert self.payments <= {payment.id for payment in payments}, "acknowledged top-ups were lost"
        paid = self._paid_at_gateway()
        for payment in payments:
            arrived = paid.pop(gateway_client.reference(payment), None)
            if payment.token.startswith("token-"):  # made before the fire, see furnish
                continue
            credited = payment.credited if payment.state is PaymentState.SUCCEEDED else None
            assert credited == arrived, (payment.id, payment.state, credited, arrived)
        assert not paid, "money arrived for payments that the shop does not have"
        for number in range(self.payers):
            await self._check_wallet(db, phone(500 + number))

    async def _check_wallet(self, db: Engine[Transaction], identity: str) -> None:
        def work(tx: Transaction) -> tuple[Money, Money]:
            customer = tx.customers.named(tx.partners.house().id, identity)
            if customer is None:
                return Money.zero(USD), Money.zero(USD)
            mine = (payment for payment in all_payments(tx) if payment.customer_id == customer.id)
            return tx.ledger.balance(wallet(customer.id)), sum((each.credited for each in mine), Money.zero(USD))

        balance, credited = await db.read(work)
        assert balance == credited, identity

    def _paid_at_gateway(self) -> dict[str, Money]:
        """What arrived at the gateway, by the shop's reference. The last line about a checkout counts."""
        lines = (self.house.data / "sandbox-gateway.jsonl").read_text(encoding="utf-8").splitlines()
        checkouts = {checkout["id"]: checkout for checkout in map(json.loads, lines)}
        return {
            each["push"]["reference"]: Money.parse(each["paid"], USD)
            for each in checkouts.values() if each["code"] == "0"
        }  # fmt: skip


def phone(number: int) -> str:
    return f"+254712{number:06}"


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def awaited(payment: Payment) -> bool:
    """It has failed, and its phone will pay a moment later."""
    return payment.phone == "+254700000104" and payment.state is PaymentState.FAILED and payment.reason == "1037"


def all_orders(tx: Transaction) -> list[Order]:
    ids = [row[0] for row in tx.connection.all("SELECT id FROM orders ORDER BY id")]
    return [order for id in ids if (order := tx.orders.get(id)) is not None]


def all_payments(tx: Transaction) -> list[Payment]:
    ids = [row[0] for row in tx.connection.all("SELECT id FROM payments WHERE gateway = 'sandbox' ORDER BY id")]
    return [payment for id in ids if (payment := tx.payments.get(id)) is not None]


async def furnish(house: House, clients: int) -> None:
    """A wealthy customer for each client, before the shop's first start."""
    db = await open_shop(house.database_url, currency="USD", now_ms=now_ms, wake=lambda kinds: None, process="furnish")
    try:
        for number in range(clients):
            await db.write(lambda tx, number=number: add_wealthy(tx, "10000", phone(number)))  # type: ignore[misc]
    finally:
        await db.close()
