"""The HTTP server: the door put together and hung on aiohttp's low-level server: the shortest way for a request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog
from aiohttp import web

from core.api import envelope, phrases, visits
from core.api.calls import Shop
from core.api.catalogue import Shelf
from core.api.door import Door
from core.api.journal import Journal
from core.api.keys import Keys
from core.api.metrics import Metrics
from core.api.site import Site
from core.domain import money
from core.domain.errors import BadInput
from core.ports import Database, Gateway, NowMs
from core.settings import Settings

log = structlog.get_logger("api")

KEEP_ALIVE_S = 75.0
FLUSH_S = 5.0


@dataclass(frozen=True)
class Parts:
    """What main.py hands in. `wait_started(payment_id, timeout_s)` ends when the gateway answered or time is over."""

    db: Database
    settings: Settings
    gateways: Mapping[str, Gateway]
    now_ms: NowMs
    wait_started: Callable[[int, float], Awaitable[object]]
    is_unavailable: Callable[[BaseException], bool]
    is_ready: Callable[[], Mapping[str, bool]]
    version: str = "0"
    journal: Journal | None = None
    telegram: Callable[[bytes, str], Awaitable[int]] | None = None  # takes the deliveries of Telegram's webhook


class Api:
    """The door, ready to serve: `runner` opens it, `upkeep` runs beside it."""

    def __init__(self, parts: Parts) -> None:
        settings = parts.settings
        currency = money.currency(settings.currency)
        self.journal = parts.journal or Journal(parts.now_ms, on=settings.log_level in ("DEBUG", "INFO"))
        self.metrics = Metrics(parts.now_ms)
        self.shop = Shop(
            db=parts.db, settings=settings, currency=currency, gateways=parts.gateways, now_ms=parts.now_ms,
            wait_started=parts.wait_started, shelf=Shelf(parts.db, parts.now_ms, currency.code),
            keys=Keys(parts.db, settings, parts.now_ms), version=parts.version,
        )  # fmt: skip
        site = Site(self.shop, self.metrics, parts.is_ready, parts.telegram)
        self.door = Door(
            self.shop, pages=site.at, journal=self.journal, metrics=self.metrics, is_unavailable=parts.is_unavailable
        )

    def runner(self) -> web.BaseRunner:
        """For `web.TCPSite`. To be called within the running loop."""
        server = _Server(self.door.handle, access_log=None, keepalive_timeout=KEEP_ALIVE_S)
        return web.ServerRunner(server, shutdown_timeout=5.0)

    async def upkeep(self, stop: asyncio.Event) -> None:
        """Writes down last-used times every few seconds until told to stop, and then once more."""
        while not stop.is_set():
            try:
                async with asyncio.timeout(FLUSH_S):
                    await stop.wait()
            except TimeoutError:
                pass
            try:
                await self.shop.keys.flush()
            except Exception as error:  # noqa: BLE001  what could not be written is tried again next time
                log.warning("last-used times were not written", error=type(error).__name__)
        self.journal.flush()


class _Protocol(web.RequestHandler):
    """A connection. What is no HTTP at all is answered in the envelope, too."""

    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:
            raise ConnectionError("the answer had begun already")
        refusal = envelope.Broken(request="-") if status >= 500 else BadInput("bad_request")
        answer = visits.response(status, envelope.error(refusal, phrases.language("")), visits.new_id())
        answer.force_close()
        return answer


class _Server(web.Server):
    def __call__(self) -> web.RequestHandler:
        return _Protocol(self, loop=self._loop, **self._kwargs)
