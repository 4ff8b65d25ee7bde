"""A client session, and the sandbox panel on a clock that the test turns."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from core.domain import pricing, requests
from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.money import currency
from core.domain.orders import Order
from core.ports import Supplier
from core.providers.panel import PanelProvider
from core.providers.sandbox import panel as sandbox
from core.providers.sandbox import shelf

USD = currency("USD")
KEY = "CANARY/key+7f3a9"
STOCK = shelf.stock(USD)


class Clock:
    def __init__(self) -> None:
        self.ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms

    def pass_s(self, seconds: float) -> None:
        self.ms += int(seconds * 1000)


def service_of(kind: ServiceType, **changes: object) -> Service:
    """The first service of a type in the example catalogue, as the shop sells it."""
    found = next(service for service in STOCK.values() if service.type is kind)
    rule = LinkRule.NONE if kind is ServiceType.SUBSCRIPTIONS else LinkRule.URL
    sold = replace(found, provider="sandbox", provider_service=str(found.number), link_rule=rule)
    return replace(sold, **changes)  # type: ignore[arg-type]


def fields_for(service: Service) -> dict[str, str]:
    """Everything that any type asks for, within the bounds of this service."""
    some = max(service.min, min(service.max, 500))
    return {
        "quantity": str(some), "keywords": "one\ntwo", "comments": "\n".join(f"line {n}" for n in range(service.min)),
        "usernames": "\n".join(f"user{n}" for n in range(service.min)), "hashtags": "red\nblue", "hashtag": "red",
        "username": "somebody", "media": "https://example.com/p/2", "answer_number": "2",
        "groups": "https://t.me/group", "min": str(some), "max": str(some), "posts": "3", "old_posts": "0",
        "delay": "15", "expiry": "31/12/2099", "country": "KE", "device": "mobile",
    }  # fmt: skip


def order_for(service: Service, id: int = 7, link: str = "https://example.com/p/1", **fields: str) -> Order:
    request = requests.read_request(service, {**fields_for(service), "link": link, **fields})
    price = pricing.price(service.rate, pricing.HOUSE_PLAN, request.quantity, per_order=service.per_order)
    return Order.new(id, partner_id=1, customer_id=1, service=service, request=request, price=price, at_ms=0)


def at_provider(order: Order, provider_order: str) -> Order:
    return order.submitting(0).accepted(provider_order, 0)


def supplier(url: str, key: str = KEY) -> Supplier:
    return Supplier("sandbox", "panel", url, key, markup_bp=0, paused=False, balance=None, checked_ms=None)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


class Panel:
    """The sandbox panel, running, with a provider that speaks to it."""

    def __init__(self, session: aiohttp.ClientSession, state: Path) -> None:
        self.session = session
        self.state = state
        self.clock = Clock()
        self.url = ""

    async def start(self, speed: float = 1.0) -> None:
        app = sandbox.make_app(key=KEY, currency=USD, state=self.state, speed=speed, now_ms=self.clock)
        self._runner, port = await sandbox.serve(app)
        self.url = f"http://127.0.0.1:{port}"
        self.provider = self.speaking(timeout_s=5)

    def speaking(self, timeout_s: float) -> PanelProvider:
        return PanelProvider(supplier(self.url + "/api/v2"), self.session, USD, timeout_s=timeout_s)

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def ask(self, **params: str) -> object:
        async with self.session.post(self.url + "/api/v2", data={"key": KEY, **params}) as response:
            assert response.status == 200
            found: object = await response.json()
            return found

    async def status(self, order: str) -> dict[str, str | None]:
        found = await self.ask(action="status", order=order)
        assert isinstance(found, dict)
        return found

    async def taken(self, link: str = "") -> list[dict[str, object]]:
        params = {"link": link} if link else {}
        async with self.session.get(self.url + "/_sandbox/orders", params=params) as response:
            found = await response.json()
            orders: list[dict[str, object]] = found["orders"]
            return orders


@pytest.fixture
async def panel(session: aiohttp.ClientSession, tmp_path: Path) -> AsyncIterator[Panel]:
    running = Panel(session, tmp_path / "panel.jsonl")
    await running.start()
    yield running
    await running.stop()
