"""What gateways tell us: stored with the job that follows it up, and only then acknowledged. Never moves money."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from core.api import visits
from core.api.calls import Shop
from core.api.door import Page
from core.api.envelope import MethodNotAllowed
from core.domain.errors import BadInput, NotFound
from core.ports import Transaction
from core.usecases import topping_up

MOST_BYTES = 256 * 1024
MOST_TELEGRAM_BYTES = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_KEPT = orjson.dumps({"ok": True})
_REFUSED = orjson.dumps({"ok": False})


async def receive(shop: Shop, request: web.BaseRequest, request_id: str, gateway: str, token: str) -> web.Response:
    """Answers 200 once the message is kept; 404 for a payment we do not have (yet), so that the gateway tells again."""
    if request.method not in ("POST", "PUT"):
        raise MethodNotAllowed(allowed="POST")
    known = shop.gateways.get(gateway)
    if known is None:
        raise NotFound("unknown_path", url=f"{shop.settings.public_url}/docs")
    body = await visits.body_of(request, MOST_BYTES)
    hint = known.read_webhook(body, request.headers, token)
    if hint is None:
        raise BadInput("bad_request")

    def work(tx: Transaction) -> bool:
        return topping_up.note_webhook(tx, gateway=gateway, hint=hint, body=body)

    if not await shop.db.write(work):
        raise NotFound("payment_not_found")
    return visits.response(200, _KEPT, request_id)


def of_telegram(take: Callable[[bytes, str], Awaitable[int]]) -> Page:
    """The page that Telegram delivers to. `take` gets the raw body and the secret that came with it."""

    async def page(request: web.BaseRequest, request_id: str) -> web.Response:
        if request.method != "POST":
            raise MethodNotAllowed(allowed="POST")
        body = await visits.body_of(request, MOST_TELEGRAM_BYTES)
        status = await take(body, request.headers.get(SECRET_HEADER, ""))
        return visits.response(status, _KEPT if status == 200 else _REFUSED, request_id)

    return page
