"""The sandbox gateway's HTTP side: a mobile-money API that behaves like a real one, on this machine only.

    POST /v1/push                   asks a phone for money; accepted is not paid
    GET  /v1/push/{checkout_id}     what became of it; also /v1/push?reference=...
    POST /v1/refund                 gives back a part

The result comes later, by a signed webhook to the push's `callback_url`.
README.md describes the wire and the numbers that misbehave. Thin: reads,
asks the desk, answers.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import Never
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from pydantic import SecretStr

from core.domain import money
from core.domain.errors import InvalidField
from core.domain.money import Money
from core.gateways.sandbox import phones
from core.gateways.sandbox.book import Book
from core.gateways.sandbox.checkouts import Checkout, Push, Status
from core.gateways.sandbox.desk import Desk, Turned
from core.gateways.sandbox.phones import PushAnswer

BODY_LIMIT = 64 * 1024
STOP_S = 1.0
"""How long a stop waits for answers that are under way."""

DESK = web.AppKey("desk", Desk)

_REFERENCE = re.compile(r"[A-Za-z0-9._:-]{1,64}", re.ASCII)
_PHONE = re.compile(r"\+?[1-9][0-9]{7,14}", re.ASCII)

log = structlog.get_logger()


def wall_clock_ms() -> int:
    return time.time_ns() // 1_000_000


@asynccontextmanager
async def serve(
    *,
    secret: SecretStr,
    state: Path,
    host: str = "127.0.0.1",
    port: int = 0,
    speed: float = 1.0,
    now_ms: Callable[[], int] = wall_clock_ms,
) -> AsyncIterator[int]:
    """Serves for as long as the block runs; gives the port, which is a free one where 0 was asked for.

    Raises ValueError for an address that other machines reach, OSError where the port is taken.
    """
    host = _loopback(host)
    runner = web.AppRunner(
        make_app(secret=secret, state=state, speed=speed, now_ms=now_ms), access_log=None, shutdown_timeout=STOP_S
    )
    try:
        await runner.setup()
        await web.TCPSite(runner, host, port).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def make_app(
    *, secret: SecretStr, state: Path, speed: float = 1.0, now_ms: Callable[[], int] = wall_clock_ms
) -> web.Application:
    """The gateway. `state` is the file that it remembers in; all its delays are divided by `speed`."""
    app = web.Application(middlewares=[_in_json], client_max_size=BODY_LIMIT)
    app.router.add_post("/v1/push", _push)
    app.router.add_get("/v1/push", _of_reference)
    app.router.add_get("/v1/push/{checkout_id}", _of_id)
    app.router.add_post("/v1/refund", _refund)

    async def at_work(app: web.Application) -> AsyncIterator[None]:
        book = Book(state, now_ms())
        try:
            app[DESK] = desk = Desk(book, secret=secret.get_secret_value(), speed=speed, now_ms=now_ms)
            async with asyncio.TaskGroup() as tasks:
                task = tasks.create_task(desk.run(), name="sandbox-gateway")
                yield
                task.cancel()
        finally:
            book.close()

    app.cleanup_ctx.append(at_work)
    return app


def _loopback(host: str) -> str:
    host = "127.0.0.1" if host == "localhost" else host
    try:
        if ip_address(host).is_loopback:
            return host
    except ValueError:
        pass
    raise ValueError(f"The sandbox gateway serves this machine only, not {host!r}; use 127.0.0.1 or ::1.")


# -- requests ---------------------------------------------------------------------------------------------------------


async def _push(request: web.Request) -> web.StreamResponse:
    fields = await _fields(request, "reference", "amount", "currency", "phone", "callback_url", "description")
    push = _read_push(fields)
    desk = request.app[DESK]
    manner = phones.behind(push.phone).push
    if manner is PushAnswer.ERROR:
        return _error(500, "internal_error", "Something went wrong.")
    checkout, new = desk.push(push)
    if new and manner is PushAnswer.DROPPED:
        assert request.transport is not None
        request.transport.abort()
    elif new and manner is PushAnswer.SLOW:
        await asyncio.sleep(phones.SLOW_ANSWER_S / desk.speed)
    message = "Success. Request accepted for processing"
    return web.json_response({"checkout_id": checkout.id, "status": "accepted", "message": message})


async def _of_id(request: web.Request) -> web.Response:
    _authorise(request)
    return web.json_response(_standing(request.app[DESK].checkout(request.match_info["checkout_id"])))


async def _of_reference(request: web.Request) -> web.Response:
    _authorise(request)
    reference = request.query.get("reference", "")
    if not reference:
        _bad("missing_field", "reference is required.")
    return web.json_response(_standing(request.app[DESK].of_reference(reference)))


async def _refund(request: web.Request) -> web.Response:
    fields = await _fields(request, "checkout_id", "amount", "reference")
    if not _REFERENCE.fullmatch(fields["reference"]):
        _bad("invalid_reference", "A reference has 1 to 64 letters, digits and ._:-")
    checkout = request.app[DESK].checkout(fields["checkout_id"])
    amount = _amount(fields["amount"], checkout.push.currency)
    refund = request.app[DESK].refund(checkout.id, fields["reference"], amount)
    answer = {
        "refund_id": refund.id,
        "checkout_id": checkout.id,
        "reference": refund.reference,
        "amount": refund.amount,
        "currency": checkout.push.currency,
        "status": "succeeded",
    }
    return web.json_response(answer)


def _standing(checkout: Checkout) -> dict[str, str]:
    """`amount` is what arrived, "0" until something did; `requested_amount` is what the push asked for."""
    return {
        "checkout_id": checkout.id,
        "reference": checkout.push.reference,
        "status": checkout.status.value,
        "result_code": checkout.code,
        "result_desc": phones.RESULTS[checkout.code],
        "requested_amount": checkout.push.amount,
        "amount": checkout.paid if checkout.status is Status.SUCCEEDED else "0",
        "refunded_amount": str(checkout.refunded) if checkout.refunds else "0",
        "currency": checkout.push.currency,
        "receipt": checkout.receipt,
        "phone": phones.masked(checkout.push.phone),
    }


# -- reading ----------------------------------------------------------------------------------------------------------


def _authorise(request: web.Request) -> None:
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer" or not request.app[DESK].trusts(secret.encode("utf-8", "replace")):
        raise Turned(401, "unauthorized", "The secret is missing or wrong.")


async def _fields(request: web.Request, *names: str) -> dict[str, str]:
    """The named fields of a JSON object, all of them text."""
    _authorise(request)
    try:
        body = json.loads(await request.read())
    except (ValueError, RecursionError):
        _bad("invalid_json", "The body is not JSON.")
    if not isinstance(body, dict):
        _bad("invalid_json", "The body is not a JSON object.")
    fields = {}
    for name in names:
        value = body.get(name)
        if value is None or value == "":
            _bad("missing_field", f"{name} is required.")
        if not isinstance(value, str):
            _bad("invalid_field", f"{name} must be a text.")
        fields[name] = value
    return fields


def _read_push(fields: Mapping[str, str]) -> Push:
    if not _REFERENCE.fullmatch(fields["reference"]):
        _bad("invalid_reference", "A reference has 1 to 64 letters, digits and ._:-")
    if not _PHONE.fullmatch(fields["phone"]):
        _bad("invalid_phone", "A phone is written in international digits, such as +254712345678.")
    url = fields["callback_url"]
    try:
        web_address = urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname)
    except ValueError:
        web_address = False
    if not web_address or len(url) > 2048:
        _bad("invalid_callback_url", "callback_url is not a web address.")
    if len(fields["description"]) > 140:
        _bad("invalid_description", "A description has at most 140 characters.")
    return Push(
        reference=fields["reference"],
        amount=_amount(fields["amount"], fields["currency"]),
        currency=fields["currency"],
        phone="+" + fields["phone"].removeprefix("+"),
        callback_url=url,
        description=fields["description"],
    )


def _amount(text: str, code: str) -> str:
    """The amount as `Money` spells it: more than nothing, in whole minor units."""
    try:
        of = money.currency(code)
        amount = Money.parse(text, of)
    except InvalidField as error:
        _bad(error.reason, "The amount or the currency cannot be read.")
    if not amount or amount.rounded_up(of.minor) != amount:
        _bad("invalid_amount", f"An amount is more than 0 and has at most {of.minor} decimals.")
    return str(amount)


def _bad(code: str, message: str) -> Never:
    raise Turned(400, code, message)


# -- answering --------------------------------------------------------------------------------------------------------


def _error(status: int, code: str, message: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": message}}, status=status)


@web.middleware
async def _in_json(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Errors are answered in JSON too, whoever raised them."""
    try:
        return await handler(request)
    except Turned as turned:
        return _error(turned.status, turned.code, turned.message)
    except web.HTTPException as error:
        code = {404: "no_such_path", 405: "method_not_allowed", 413: "too_large"}.get(error.status, "bad_request")
        return _error(error.status, code, error.reason)
    except Exception:
        log.exception("sandbox_gateway.crashed", path=request.path)
        return _error(500, "internal_error", "Something went wrong.")
