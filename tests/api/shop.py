"""A whole shop behind a free port: real storage, the example catalogue, a gateway that does as it is told."""

from __future__ import annotations

import asyncio
import csv
import gzip
import hashlib
import json
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import brotli  # type: ignore[import-untyped]
from aiohttp import web

from core.api.journal import Journal
from core.api.server import Api, Parts
from core.domain import money, partners
from core.domain.money import Money
from core.domain.outcomes import Done, Outcome
from core.domain.topups import Method, Payment
from core.ports import Hint, Paid, Standing, Started, Transaction, Waiting
from core.settings import Settings
from core.usecases import partnering, registering, stocking, topping_up
from core.usecases.partnering import KeyTerms
from storage import transaction
from storage.engine import Engine, StorageBusy, StorageFailed
from storage.opening import open_shop

SERVICES = Path(__file__).parent.parent.parent / "core" / "providers" / "sandbox" / "services.csv"
USD = money.currency("USD")
START_MS = 1_790_000_000_000
JSON = "application/json; charset=utf-8"


def usd(text: str) -> Money:
    return Money.parse(text, USD)


class Clock:
    """Time that passes when told."""

    def __init__(self) -> None:
        self.ms = START_MS

    def __call__(self) -> int:
        return self.ms

    def pass_s(self, seconds: float) -> None:
        self.ms += int(seconds * 1000)


class TestGateway:
    """A method that starts nothing by itself. Its webhooks are `ok:<token>`; all else is forged."""

    __test__ = False

    def __init__(self, name: str = "sandbox") -> None:
        self._method = Method(
            name, name.title(), "USD", usd("0.01"), usd("100000"), fee_bp=0, needs_phone=True, decimals=2,
            expires_after_s=600, in_chat=name == "stars",
        )  # fmt: skip

    @property
    def method(self) -> Method:
        return self._method

    async def start(self, payment: Payment) -> Outcome[Started]:
        return Done(Started(f"R{payment.id}"))

    async def look_up(self, payment: Payment) -> Outcome[Standing]:
        return Done(Waiting())

    def read_webhook(self, body: bytes, headers: Mapping[str, str], path_token: str) -> Hint | None:
        return Hint(key=hashlib.sha256(body).hexdigest()[:16], token=path_token) if body.startswith(b"ok:") else None


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        assert self.headers["Content-Type"] == JSON, self.headers
        found: dict[str, Any] = json.loads(self.plain)
        assert isinstance(found, dict) and found
        return found

    @property
    def plain(self) -> bytes:
        """The body without its compression."""
        encoding = self.headers.get("Content-Encoding", "")
        if encoding == "br":
            return bytes(brotli.decompress(self.body))
        return gzip.decompress(self.body) if encoding == "gzip" else self.body

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = self.json["data"]
        return found


@dataclass
class TestShop:
    """The shop and a client of it. `key` belongs to the partner `partner`, `rival_key` to another."""

    __test__ = False

    api: Api
    db: Engine[transaction.Transaction]
    url: str
    http: aiohttp.ClientSession
    clock: Clock
    key: str
    rival_key: str
    log: list[bytes]
    started: asyncio.Event = field(default_factory=asyncio.Event)
    broken: list[BaseException] = field(default_factory=list)

    async def ask(
        self, method: str, path: str, *, json: Any = None, data: Any = None, headers: Mapping[str, str] | None = None,
        key: str | None = "",
    ) -> Answer:  # fmt: skip
        """One request with the partner's key in a header; `key=None` sends none, another one that."""
        sent = dict(headers or {})
        if key is not None:
            sent["X-API-Key"] = key or self.key
        url = path if path.startswith("http") else self.url + path
        async with self.http.request(
            method, url, json=json, data=data, headers=sent, allow_redirects=False, skip_auto_headers=("Content-Type",)
        ) as response:
            return Answer(response.status, response.headers, await response.read())

    async def get(self, path: str, **more: Any) -> Answer:
        return await self.ask("GET", path, **more)

    async def post(self, path: str, json: Any = None, **more: Any) -> Answer:
        return await self.ask("POST", path, json=json, **more)

    async def credit(self, phone: str, amount: str, *, key_partner: str = "partner") -> int:
        """Money in the wallet of a customer, by a payment that arrived."""

        def work(tx: Transaction) -> int:
            partner = tx.partners.named(key_partner)
            assert partner is not None
            customer, payment = topping_up.request_topup(
                tx, partner_id=partner.id, identity=phone, method=TestGateway().method, amount=usd(amount),
                phone="", token=f"credit-{tx.number('payment')}",
            )  # fmt: skip
            topping_up.settle(tx, payment.id, Paid(payment.due, f"C{payment.id}"))
            return customer.id

        return await self.db.write(work)

    async def new_key(self, name: str = "partner", **terms: Any) -> str:
        key = partners.new_key(os.urandom(32))
        await self.db.write(lambda tx: partnering.issue_key(tx, name=name, key=key, terms=KeyTerms(**terms)))
        return key

    async def count(self, table: str) -> int:
        """How many rows a table has: what was kept."""

        def work(tx: transaction.Transaction) -> int:
            row = tx.connection.one(f"SELECT count(*) FROM {table}")
            assert row is not None
            return int(row[0])

        return await self.db.read(work)

    async def block(self, phone: str) -> None:
        def work(tx: Transaction) -> None:
            partner = tx.partners.named("partner")
            assert partner is not None
            tx.customers.block(registering.find(tx, partner_id=partner.id, identity=phone).id, blocked=True)

        await self.db.write(work)


class Shaky:
    """The database, failing with what the test put into `broken`."""

    def __init__(self, db: Engine[transaction.Transaction], broken: list[BaseException]) -> None:
        self._db, self._broken = db, broken

    async def write(self, work: Any, *, lane: str | None = None) -> Any:
        if self._broken:
            raise self._broken.pop(0)
        return await self._db.write(work, lane=lane)

    async def read(self, work: Any) -> Any:
        if self._broken:
            raise self._broken.pop(0)
        return await self._db.read(work)

    async def glance(self, work: Any) -> Any:
        if self._broken:
            raise self._broken.pop(0)
        return await self._db.glance(work)


@asynccontextmanager
async def open_test_shop(
    database_url: str, *, methods: tuple[str, ...] = ("sandbox",), **settings: Any
) -> AsyncIterator[TestShop]:
    clock = Clock()
    db = await open_shop(
        database_url, currency="USD", now_ms=clock, wake=lambda kinds: None, process="test", readers=2, sessions=8
    )
    broken: list[BaseException] = []
    log: list[bytes] = []
    started = asyncio.Event()

    async def wait_started(payment_id: int, timeout_s: float) -> None:
        try:
            async with asyncio.timeout(timeout_s):
                await started.wait()
        except TimeoutError:
            pass

    chosen = Settings(_env_file=None, **{"duplicate_window_s": 30, "gateway_wait_s": 0.05, **settings})
    parts = Parts(
        db=Shaky(db, broken), settings=chosen, gateways={name: TestGateway(name) for name in methods}, now_ms=clock,
        wait_started=wait_started, is_unavailable=lambda error: isinstance(error, (StorageBusy, StorageFailed)),
        is_ready=lambda: {"workers": True}, version="1.2.3", journal=Journal(clock, log.append),
    )  # fmt: skip
    api = Api(parts)
    runner = api.runner()
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    http = aiohttp.ClientSession(auto_decompress=False)
    shop = TestShop(api, db, f"http://127.0.0.1:{port}", http, clock, "", "", log, started, broken)
    try:
        await db.write(_stocked)
        shop.key, shop.rival_key = await shop.new_key(), await shop.new_key("rival")
        yield shop
    finally:
        await http.close()
        await runner.cleanup()
        await db.close()


def _stocked(tx: Transaction) -> None:
    with SERVICES.open(encoding="utf-8", newline="") as file:
        services = [stocking.read_row(row, tx.currency, by_hand=True) for row in csv.DictReader(file)]
    tx.services.put(services)
