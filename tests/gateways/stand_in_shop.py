"""What a gateway sees of a shop: a payment, and a listener that takes its webhooks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from core.domain import money
from core.domain.money import Money
from core.domain.topups import Payment, PaymentState

USD = money.currency("USD")
ORDINARY = "+254712345678"


@dataclass
class Clock:
    """The system's clock, which a test may push forward."""

    ahead_ms: int = 0

    def __call__(self) -> int:
        return time.time_ns() // 1_000_000 + self.ahead_ms


@dataclass(frozen=True)
class Heard:
    token: str
    body: bytes
    headers: Mapping[str, str]


@dataclass
class Shop:
    url: str = ""
    heard: list[Heard] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)  # statuses for the next webhooks; then always 200

    async def take(self, request: web.Request) -> web.Response:
        self.heard.append(Heard(request.match_info["token"], await request.read(), request.headers.copy()))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)


@asynccontextmanager
async def listening() -> AsyncIterator[Shop]:
    shop = Shop()
    app = web.Application()
    app.router.add_post("/webhooks/sandbox/{token}", shop.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        shop.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield shop
    finally:
        await runner.cleanup()


def payment(phone: str = ORDINARY, *, number: int = 7, amount: str = "12.50", remote_id: str = "") -> Payment:
    return Payment(
        id=number, partner_id=1, customer_id=1, gateway="sandbox", amount=Money.parse(amount, USD), fee=Money.zero(USD),
        state=PaymentState.CREATED, phone=phone, token=f"tok-{number}", remote_id=remote_id, pay_url="",
        instructions="", credited=Money.zero(USD), flag="", reason="", order_id=None, created_ms=0, updated_ms=0,
        expires_ms=0,
    )  # fmt: skip


async def until(holds: Callable[[], bool | Awaitable[bool]], *, timeout_s: float = 5) -> None:
    async with asyncio.timeout(timeout_s):
        while True:
            answer = holds()
            if answer if isinstance(answer, bool) else await answer:
                return
            await asyncio.sleep(0.01)
