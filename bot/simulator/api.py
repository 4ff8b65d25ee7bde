"""The bot's side of the server: /bot<token>/<method> and /file/bot<token>/<path>, read and answered as Telegram does.

The HTTP status is always the error code. Every call is logged, and a mistake in
it is noted as a violation whatever becomes of the call.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping
from inspect import isawaitable
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import orjson
import structlog
from aiohttp import web

from bot.simulator.faults import Fault
from bot.simulator.methods import HANDLERS
from bot.simulator.signatures import Call, Upload, methods
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json, Refused, wrong

BODY_LIMIT: Final = 52 * 1024 * 1024
FIELDS_LIMIT: Final = 200
NO_ANSWER_S: Final = 90.0
"""How long a call that shall time out is left without an answer."""

METHOD: Final = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>[A-Za-z]+)/?")
FILE: Final = re.compile(r"/file/bot(?P<token>[^/]+)/(?P<path>.+)")
_TOKEN = re.compile(r"(?P<bot_id>[0-9]{1,16}):[A-Za-z0-9_-]{30,}", re.ASCII)

log = structlog.get_logger()


async def serve_method(sim: Simulator, request: web.Request, path: str) -> web.StreamResponse:
    """Reads one call, carries it out and answers."""
    found = METHOD.fullmatch(path)
    if found is None or not _knows(sim, found["token"]):
        return _answer(Refused(404, "Not Found"))
    token, method = found["token"], found["method"]
    if sim.world.bot_id != int(token.partition(":")[0]):
        return _answer(Refused(401, "Unauthorized"))
    raw: Mapping[str, object] = {}
    try:
        raw = await _read(request)
    except Refused as refused:
        _note(sim, method, raw, token, refused, time.monotonic())
        return _answer(refused)
    fault = sim.faults.next_for(method, _chat_id(raw))
    if fault is not None and fault.kind in ("timeout", "drop"):
        sim.calls.note(
            method, raw, token=token, at_ms=sim.clock.now_ms(), status=0, result=f"fault: {fault.kind}", took_ms=0,
            violation=None,
        )  # fmt: skip
        return await _never(sim, request, fault)
    answer = await carry_out(sim, method, raw, token, fault.refusal() if fault and fault.kind == "error" else None)
    if fault is not None and fault.kind == "drop_after":
        return await _never(sim, request, fault)
    return answer


async def carry_out(
    sim: Simulator, method: str, raw: Mapping[str, object], token: str, refusal: Refused | None = None
) -> web.Response:
    """Carries a call out and logs it. `refusal` is a fault that a test has asked for."""
    began = time.monotonic()
    sim.remarks = []
    try:
        if refusal is not None:
            raise refusal
        result: object = perform(sim, method, raw)
        remarks = sim.remarks
        if isawaitable(result):
            result = await result
    except Refused as refused:
        _note(sim, method, raw, token, refused, began)
        return _answer(refused)
    violation = "; ".join(remarks) or None
    sim.calls.note(
        method, raw, token=token, at_ms=sim.clock.now_ms(), status=200, result=result,
        took_ms=(time.monotonic() - began) * 1000, violation=violation,
    )  # fmt: skip
    return web.Response(body=orjson.dumps({"ok": True, "result": result}), content_type="application/json")


def perform(sim: Simulator, method: str, raw: Mapping[str, object]) -> Any:
    """The result of a call, or something to wait for. Raises Refused."""
    known = methods().get(method.lower())
    if known is None:
        raise Refused(404, "Not Found", wrong=True)
    given = known.read(raw)
    handler = HANDLERS.get(known.name)
    if handler is None:
        raise wrong(f"the simulator does not carry out {known.name}")
    uploads = {name: value for name, value in raw.items() if isinstance(value, Upload)}
    try:
        return handler(sim, Call(known.name, given, uploads))
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        log.exception("simulator.call_failed", method=known.name)
        raise wrong(f"can't parse the parameters of {known.name}: {type(error).__name__}") from None


async def serve_file(sim: Simulator, path: str) -> web.StreamResponse:
    found = FILE.fullmatch(path)
    if found is None or not _knows(sim, found["token"]):
        return _answer(Refused(404, "Not Found"))
    file = next((one for one in sim.world.files.values() if one.path == found["path"]), None)
    if file is None:
        return _answer(Refused(404, "Not Found"))
    return web.Response(body=file.data, content_type="application/octet-stream")


def _knows(sim: Simulator, token: str) -> bool:
    """Whether this is a token at all. The first one that comes names the bot."""
    found = _TOKEN.fullmatch(token)
    if found and not sim.world.bot_token_id:
        before, sim.world.bot_token_id = sim.world.bot_id, int(found["bot_id"])
        sim.changed.set()
        if sim.world.bot_id != before:
            sim.events.emit("reset", None)  # whoever knows the bot by another number asks again
    return found is not None


def _note(sim: Simulator, method: str, raw: Mapping[str, object], token: str, refused: Refused, began: float) -> None:
    sim.calls.note(
        method, raw, token=token, at_ms=sim.clock.now_ms(), status=refused.status, result=refused.description,
        took_ms=(time.monotonic() - began) * 1000, violation=refused.description if refused.wrong else None,
    )  # fmt: skip


def _answer(refused: Refused) -> web.Response:
    return web.Response(status=refused.status, body=orjson.dumps(refused.body()), content_type="application/json")


async def _never(sim: Simulator, request: web.Request, fault: Fault) -> web.StreamResponse:
    """Leaves the bot without an answer: at once, or after it has waited in vain."""
    if fault.kind == "timeout":
        until = asyncio.get_running_loop().time() + NO_ANSWER_S
        while asyncio.get_running_loop().time() < until and request.transport is not None and not sim.stopping.is_set():
            try:
                await asyncio.wait_for(sim.stopping.wait(), 0.2)
            except TimeoutError:
                continue
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=504)


# -- reading ----------------------------------------------------------------------------------------------------------


async def _read(request: web.Request) -> Json:
    """The parameters, from the address and from a body of any of the three kinds."""
    raw: Json = dict(request.query)
    if not request.can_read_body:
        return raw
    try:
        kind = request.content_type
        if kind == "multipart/form-data":
            return raw | {name: await _part(value) for name, value in (await request.post()).items()}
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise Refused(413, "Request Entity Too Large", wrong=True) from None
    if kind == "application/json":
        try:
            decoded = orjson.loads(body or b"{}")
        except ValueError:
            raise wrong("can't parse JSON in the request body") from None
        if not isinstance(decoded, dict):
            raise wrong("the request body is not a JSON object")
        return raw | decoded
    try:
        fields = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=FIELDS_LIMIT)
    except ValueError:
        raise wrong("can't parse the request body") from None
    return raw | dict(fields)


async def _part(value: object) -> object:
    if isinstance(value, web.FileField):
        data = await asyncio.to_thread(value.file.read)
        value.file.close()
        return Upload(unquote(value.filename), value.content_type, data)
    return value.decode() if isinstance(value, bytes | bytearray) else value


def _chat_id(raw: Mapping[str, object]) -> object:
    chat_id = raw.get("chat_id")
    return int(chat_id) if isinstance(chat_id, str) and chat_id.lstrip("-").isdecimal() else chat_id
