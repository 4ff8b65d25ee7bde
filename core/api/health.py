"""For whoever runs the shop: is the process alive, can it serve, and what has it counted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import orjson
import structlog
from aiohttp import web

from core.api import visits
from core.api.calls import Shop
from core.api.metrics import Metrics
from core.ports import Transaction

PATIENCE_S = 2.0
METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"

log = structlog.get_logger("api")


class Health:
    def __init__(self, shop: Shop, metrics: Metrics, is_ready: Callable[[], Mapping[str, bool]]) -> None:
        self._shop, self._metrics, self._is_ready = shop, metrics, is_ready

    async def alive(self, request: web.BaseRequest, request_id: str) -> web.Response:
        """The process answers; says nothing of what it stands on."""
        return visits.response(200, orjson.dumps({"status": "ok"}), request_id)

    async def ready(self, request: web.BaseRequest, request_id: str) -> web.Response:
        """200 where the database answers and every part says that it works, else 503 with what does not."""
        checks = {"database": await self._database_answers(), **self._is_ready()}
        fine = all(checks.values())
        body = {"status": "ok" if fine else "not ready", "checks": checks}
        return visits.response(200 if fine else 503, orjson.dumps(body), request_id)

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._shop.db.read(lambda tx: tx.services.version())
        except Exception as error:  # noqa: BLE001  whatever it is, the shop cannot serve
            log.warning("the database does not answer", error=type(error).__name__)
            return False
        return True

    async def metrics(self, request: web.BaseRequest, request_id: str) -> web.Response:
        def work(tx: Transaction) -> dict[str, tuple[int, int]]:
            return tx.jobs.backlog()

        try:
            async with asyncio.timeout(PATIENCE_S):
                backlog = await self._shop.db.read(work)
        except Exception as error:  # noqa: BLE001  what the door counted is told even so
            log.warning("no backlog for the metrics", error=type(error).__name__)
            backlog = {}
        return visits.response(200, self._metrics.text(backlog), request_id, [("Content-Type", METRICS_TYPE)])
