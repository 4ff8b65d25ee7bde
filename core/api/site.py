"""What the server has besides the API: docs, the OpenAPI document, health, metrics, payment pages, webhooks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from core.api import docs, openapi, payments_page, visits, webhooks
from core.api.calls import Shop
from core.api.door import Page
from core.api.envelope import MethodNotAllowed
from core.api.health import Health
from core.api.metrics import Metrics

Inside = Callable[[Shop, web.BaseRequest, str, str], Awaitable[web.Response]]


class Site:
    def __init__(
        self, shop: Shop, metrics: Metrics, is_ready: Callable[[], Mapping[str, bool]],
        telegram: Callable[[bytes, str], Awaitable[int]] | None = None,
    ) -> None:  # fmt: skip
        self._shop = shop
        self._telegram = telegram
        health = Health(shop, metrics, is_ready)
        document = openapi.document(shop)
        self._document = openapi.as_bytes(document)
        self._docs = docs.page(shop, document)
        self._fixed: dict[str, tuple[str, Page]] = {
            "/": ("docs", self._docs_page),
            "/docs": ("docs", self._docs_page),
            "/openapi.json": ("openapi", self._openapi),
            "/healthz": ("healthz", health.alive),
            "/readyz": ("readyz", health.ready),
            "/metrics": ("metrics", health.metrics),
        }

    def at(self, path: str) -> tuple[str, Page] | None:
        """The name and the page at a path. Names never hold a token: they stand in logs and metrics."""
        parts = [part for part in path.split("/") if part]
        if len(parts) <= 1:
            found = self._fixed.get("/" + "".join(parts).lower())
            return found and (found[0], _reading(found[1]))
        if parts == ["webhooks", "telegram"] and self._telegram is not None:
            return "telegram", webhooks.of_telegram(self._telegram)
        if parts[0] == "webhooks" and len(parts) == 3:
            return "webhook", self._webhook(parts[1], parts[2])
        if parts[0] == "pay" and len(parts) == 2:
            return "pay", _reading(self._of_payment(payments_page.page, parts[1]))
        if parts[0] == "pay" and parts[2:] == ["state"]:
            return "pay-state", _reading(self._of_payment(payments_page.state, parts[1]))
        return None

    def _of_payment(self, serve: Inside, token: str) -> Page:
        async def page(request: web.BaseRequest, request_id: str) -> web.Response:
            return await serve(self._shop, request, request_id, token)

        return page

    def _webhook(self, gateway: str, token: str) -> Page:
        async def page(request: web.BaseRequest, request_id: str) -> web.Response:
            return await webhooks.receive(self._shop, request, request_id, gateway, token)

        return page

    async def _docs_page(self, request: web.BaseRequest, request_id: str) -> web.Response:
        return docs.response(self._docs, request_id)

    async def _openapi(self, request: web.BaseRequest, request_id: str) -> web.Response:
        return visits.response(200, self._document, request_id)


def _reading(page: Page) -> Page:
    """A page that is only read: other methods are refused."""

    async def checked(request: web.BaseRequest, request_id: str) -> web.Response:
        if request.method not in ("GET", "HEAD"):
            raise MethodNotAllowed(allowed="GET, HEAD")
        return await page(request, request_id)

    return checked
