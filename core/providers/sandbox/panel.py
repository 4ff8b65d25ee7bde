"""The sandbox panel's door: API v2 at /api/v2, by form, by query and by JSON, on loopback only.

Errors are HTTP 200 with {"error": ...}, as in the field. `GET /_sandbox/orders` lists what was taken, for tests.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import json
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl

from aiohttp import web

from core.domain.money import Currency
from core.ports import NowMs
from core.providers.sandbox import course
from core.providers.sandbox.books import Books
from core.providers.sandbox.desk import Desk
from core.providers.sandbox.wishes import PanelError

SLOW_S = 20.0
BODY_BYTES = 1024 * 1024


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def make_app(
    *, key: str, currency: Currency, state: Path | None = None, speed: float = 1.0, now_ms: NowMs = _now_ms
) -> web.Application:
    """The panel as an application. `speed` 10 makes its orders pass in a tenth of the time."""
    assert key and speed > 0, speed
    desk = Desk(Books(state, currency), currency, speed, now_ms)
    door = Door(desk, key, SLOW_S / speed)
    app = web.Application(client_max_size=BODY_BYTES)
    app.router.add_route("GET", "/api/v2", door.api)
    app.router.add_route("POST", "/api/v2", door.api)
    app.router.add_get("/_sandbox/orders", door.listing)

    async def close(_: web.Application) -> None:
        desk.books.close()

    app.on_cleanup.append(close)
    return app


async def serve(app: web.Application, host: str = "127.0.0.1", port: int = 0) -> tuple[web.AppRunner, int]:
    """Starts serving; the port is the bound one. The caller ends it with `runner.cleanup()`.

    Raises ValueError for an address that others can reach: the sandbox gives services away.
    """
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        raise ValueError(f"the sandbox panel serves loopback addresses only, and {host} is none")
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except BaseException:
        await runner.cleanup()
        raise
    return runner, int(runner.addresses[0][1])


class Door:
    """Requests and answers, and the answers that never come."""

    def __init__(self, desk: Desk, key: str, slow_s: float) -> None:
        self._desk = desk
        self._key = key.encode()
        self._slow_s = slow_s

    async def api(self, request: web.Request) -> web.StreamResponse:
        params = await _params(request)
        try:
            self._check_key(request, params)
            if (params.get("action") or params.get("actionType")) != "add":
                return web.json_response(self._desk.answer(params))
            return await self._add(request, params)
        except PanelError as refusal:
            return web.json_response({"error": str(refusal)})

    async def _add(self, request: web.Request, params: Mapping[str, str]) -> web.StreamResponse:
        word = course.magic(params.get("link", ""))
        if word == "lost":
            return _dropped(request)
        order = self._desk.add(params)
        if word == "silence":
            return _dropped(request)
        if word == "garbage":
            return web.Response(text="<html><body><h1>Please wait...</h1></body></html>", content_type="text/html")
        if word == "500":
            return web.Response(status=500, text="Internal Server Error")
        if word == "slow":
            await asyncio.sleep(self._slow_s)
        return web.json_response({"order": order})

    def _check_key(self, request: web.Request, params: Mapping[str, str]) -> None:
        given = next((params[name] for name in ("key", "apiKey", "api_token") if params.get(name)), "")
        given = given or request.headers.get("X-Api-Key", "")
        given = given or request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        if not hmac.compare_digest(given.encode("utf-8", "replace"), self._key):
            raise PanelError("Invalid API key")

    async def listing(self, request: web.Request) -> web.Response:
        """What was taken, for tests: on loopback, so without a key. `?link=` narrows it to one link."""
        if not ipaddress.ip_address(request.remote or "0.0.0.0").is_loopback:
            raise web.HTTPNotFound
        return web.json_response(self._desk.listing(request.query.get("link")))


async def _params(request: web.Request) -> dict[str, str]:
    """Query and body together, the body first, whatever its Content-Type says."""
    params = dict(request.query)
    body = (await request.read()).decode("utf-8", "replace").strip()
    if body.startswith("{"):
        try:
            fields = json.loads(body)
        except ValueError:
            return params
        lists = ((name, value) for name, value in fields.items() if value is not None)
        body_params = {name: ",".join(map(str, v)) if isinstance(v, list) else str(v) for name, v in lists}
    else:
        body_params = dict(parse_qsl(body, keep_blank_values=True))
    return params | body_params


def _dropped(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.close()
    return web.Response()
