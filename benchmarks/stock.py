"""Databases for measurements: services, customers with deep wallets, and a history of settled orders that books prove.

The history is written by SQL, a thousand orders a statement: through the use
cases a million of them would take longer than all measurements together.
"""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import serving
from benchmarks.serving import BenchmarkFailed
from core.domain import money
from core.domain.catalogue import Service, ServiceType
from core.domain.money import Money
from storage.engine import Engine
from storage.opening import open_shop
from storage.transaction import Transaction

CURRENCY = "USD"
PARTNER = "bench"
PROVIDER = "bench-panel"
SERVICE = "Instagram Followers"
QUANTITY = 100
FIRST_ORDER, FIRST_CUSTOMER = 1001, 10001
WALLET_UNITS = 10**14  # a million dollars
CHARGE_UNITS = 9_000_000  # 100 pieces at 0.90 per 1000
HISTORY_MS = 30 * 86_400_000
CHUNK = 1_000

OnFilled = Callable[[int, int], None]

_NUMBERS = "WITH RECURSIVE n (i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)"
_OF = "(:customer + i % :customers)"
_OF_TEXT = f"CAST({_OF} AS TEXT)"
_NAME = "CAST(i AS TEXT)"
_AT = "(:begin + (i - :oldest) * :step)"
_CUSTOMERS = (
    """
    INSERT INTO customers (id, partner_id, identity, name, language, created_ms)
    SELECT i, :partner, '+2547' || CAST(10000000 + i AS TEXT), '', '', :now FROM n
    """,
    "INSERT INTO wallets (customer_id, balance_units, held_units, changed_ms) SELECT i, :wallet, 0, :now FROM n",
    """
    INSERT INTO transfers (id, debit, credit, amount_units, customer_id, at_ms)
    SELECT 'credit:bench-' || CAST(i AS TEXT), 'shop:adjustments', 'wallet:' || CAST(i AS TEXT), :wallet, i, :now FROM n
    """,
)
_ORDERS = (
    f"""
    INSERT INTO orders (id, partner_id, customer_id, service, service_name, type, link, quantity, runs, inputs,
        charge_units, earning_units, state, payment_mode, provider, provider_service, provider_order, start_count,
        remains, can_cancel, can_refill, note, created_ms, updated_ms)
    SELECT i, :partner, {_OF}, 1, :service, 'Default', 'https://instagram.com/p/history' || {_NAME}, :quantity, 1,
        '{{}}', :charge, 0, 'completed', 'balance', :provider, '1', {_NAME}, 1000, 0, 0, 0, '', {_AT}, {_AT} + 60000
    FROM n
    """,
    f"""
    INSERT INTO holds (order_id, id, customer_id, amount_units, posted_units)
    SELECT i, {_NAME}, {_OF}, :charge, :charge FROM n
    """,
    f"""
    INSERT INTO transfers (id, debit, credit, amount_units, customer_id, at_ms)
    SELECT 'hold:' || {_NAME}, 'wallet:' || {_OF_TEXT}, 'held:' || {_OF_TEXT}, :charge, {_OF}, {_AT} FROM n
    """,
    f"""
    INSERT INTO transfers (id, debit, credit, amount_units, customer_id, at_ms)
    SELECT 'post:' || {_NAME}, 'held:' || {_OF_TEXT}, 'shop:sales', :charge, {_OF}, {_AT} + 60000 FROM n
    """,
    f"""
    INSERT INTO order_events (order_id, at_ms, what, note)
    SELECT i, {_AT} + at, what, '' FROM n, (SELECT 1000 AS at, 'submitting' AS what UNION ALL SELECT 2000, 'pending'
        UNION ALL SELECT 60000, 'completed') AS states
    """,
    f"""
    INSERT INTO jobs (id, kind, subject, run_at_ms, lease, leased_until_ms, attempts, error, created_ms, done_ms)
    SELECT i - :oldest + 1, 'dispatch:' || :provider, {_NAME}, {_AT}, '', 0, 1, '', {_AT}, {_AT} + 1000 FROM n
    """,
    f"""
    INSERT INTO requests (customer_id, id, fingerprint, answer, at_ms)
    SELECT {_OF}, 'same:0123456789abcdef012' || CAST(1000000000000 + i AS TEXT),
        '0123456789abcdef012' || CAST(1000000000000 + i AS TEXT),
        '{{"order":' || {_NAME} || ',"state":"queued","balance":100000000000,"shortfall":0}}', {_AT}
    FROM n
    """,
)


@dataclass(frozen=True)
class Stocked:
    """A database that is ready, and what a load needs to know of it."""

    url: str
    folder: Path
    key: str
    orders: int
    customers: tuple[str, ...]

    def order_ids(self, count: int) -> list[int]:
        """Orders of the history, chosen at random and always the same."""
        chosen = random.Random(1)
        return [FIRST_ORDER + chosen.randrange(self.orders) for _ in range(count)]


async def prepare(
    url: str, folder: Path, *, orders: int, services: int = 5_000, buyers: int = 256,
    filled: OnFilled = lambda done, total: None,
) -> Stocked:  # fmt: skip
    """Fills an empty database: migrated, with a key, services, customers and so many settled orders."""
    serving.command(folder, url, "migrate")
    key = serving.command(folder, url, "apikey", "create", PARTNER, "--rate", "1000000")
    customers = max(buyers, orders // 50)
    async with opened(url) as db:
        await db.write(lambda tx: tx.services.put(catalogue(services)))
        await _fill(db, orders, customers, filled)
    spread = customers // buyers
    names = tuple(f"+2547{10_000_000 + FIRST_CUSTOMER + place * spread}" for place in range(buyers))
    return Stocked(url, folder, key, orders, names)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Engine[Transaction]]:
    db = await open_shop(url, currency=CURRENCY, now_ms=_now_ms, wake=lambda kinds: None, process="benchmarks")
    try:
        yield db
    finally:
        await db.close()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


async def _fill(db: Engine[Transaction], orders: int, customers: int, filled: OnFilled) -> None:
    partner = await db.read(lambda tx: tx.partners.named(PARTNER))
    if partner is None:
        raise BenchmarkFailed("the key's partner is not there")
    now = _now_ms()
    common = {
        "partner": partner.id, "now": now, "wallet": WALLET_UNITS, "customer": FIRST_CUSTOMER, "customers": customers,
        "service": SERVICE, "quantity": QUANTITY, "charge": CHARGE_UNITS, "provider": PROVIDER, "oldest": FIRST_ORDER,
        "begin": now - HISTORY_MS, "step": HISTORY_MS // max(orders, 1),
    }  # fmt: skip
    for statements, first, count in ((_CUSTOMERS, FIRST_CUSTOMER, customers), (_ORDERS, FIRST_ORDER, orders)):
        for start in range(first, first + count, CHUNK):
            values = {**common, "first": start, "last": min(start + CHUNK, first + count) - 1}
            await db.write(lambda tx, s=statements, v=values: _run_all(tx, s, v))  # type: ignore[misc]
            filled(min(start + CHUNK - first, count), count)
    await db.write(lambda tx: _close_accounts(tx, orders, customers))


def _run_all(tx: Transaction, statements: tuple[str, ...], values: dict[str, object]) -> None:
    for statement in statements:
        tx.connection.execute(f"{_NUMBERS} {statement}", values)


def _close_accounts(tx: Transaction, orders: int, customers: int) -> None:
    """Takes what the history cost out of the wallets, and lets the shop's own numbers go on behind it."""
    tx.connection.execute(
        """
        UPDATE wallets SET balance_units = balance_units - :charge * (
            SELECT COUNT(*) FROM orders o WHERE o.customer_id = wallets.customer_id)
        """,
        {"charge": CHARGE_UNITS},
    )
    for name, following in (
        ("order", FIRST_ORDER + orders), ("customer", FIRST_CUSTOMER + customers), ("job", orders + 1),
    ):  # fmt: skip
        tx.connection.execute(
            """
            INSERT INTO counters (name, next_value) VALUES (:name, :next)
            ON CONFLICT (name) DO UPDATE SET next_value = excluded.next_value
            """,
            {"name": name, "next": following},
        )


async def count_orders(url: str) -> int:
    async with opened(url) as db:
        row = await db.read(lambda tx: tx.connection.one("SELECT COUNT(*) FROM orders"))
    return int(row[0]) if row else 0


_PLACES = ("Instagram", "TikTok", "YouTube", "Facebook", "Telegram", "X", "Spotify", "Twitch", "LinkedIn", "Websites")
_THINGS = ("Followers", "Likes", "Views", "Comments", "Shares", "Saves", "Members", "Plays", "Visits", "Votes")
_WORDS = """
    real active accounts worldwide mixed profiles with pictures starts slowly instant speed up to day drop refill
    guaranteed thirty days no password needed public only link of the post start time hours quality high premium
    organic growth cheapest provider server stable best seller recommended for new pages non low minutes cancel
"""


def catalogue(count: int) -> list[Service]:
    """So many services whose texts differ as those of a real shop do: about 250 bytes of JSON each."""
    chosen = random.Random(2)
    words_known = _WORDS.split()
    currency = money.currency(CURRENCY)

    def one(number: int) -> Service:
        place, thing = _PLACES[(number - 1) % 10], _THINGS[(number - 1) // 10 % 10]
        words = " ".join(chosen.choices(words_known, k=3))
        return Service(
            number=number, name=SERVICE if number == 1 else f"{place} {thing} {words} {number}",
            category=f"{place} {thing}", type=ServiceType.DEFAULT,
            rate=Money(90_000_000 if number == 1 else chosen.randrange(1_000, 900_000) * 1_000, currency), min=10,
            max=chosen.choice((10_000, 100_000, 1_000_000)), refill=chosen.random() < 0.5,
            average_time=f"{chosen.randrange(1, 72)} hours",
            description=" ".join(chosen.choices(words_known, k=12)).capitalize() + ".", provider=PROVIDER,
            provider_service=str(number),
        )  # fmt: skip

    return [one(number) for number in range(1, count + 1)]
