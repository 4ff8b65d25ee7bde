"""One visit at the door: the request's id, its body within limits, and how the answer is sent back."""

from __future__ import annotations

import asyncio
import itertools
import secrets
from collections.abc import Iterable

from aiohttp import web
from multidict import CIMultiDict

from core.api.envelope import JSON_TYPE, Timeout, TooLarge
from core.domain.errors import BadInput

BODY_WAIT_S = 10.0
_ids = itertools.count(1)
_prefix = secrets.token_hex(4)


_USUAL: CIMultiDict[str] = CIMultiDict({"Content-Type": JSON_TYPE, "Server": "Chatpanel"})


def new_id() -> str:
    """Unlike every other request's, short enough to be read out on the telephone."""
    return f"{_prefix}-{next(_ids):x}"


def peer_of(request: web.BaseRequest) -> str:
    peer = request.transport and request.transport.get_extra_info("peername")
    return str(peer[0]) if isinstance(peer, tuple) and peer else ""


async def body_of(request: web.BaseRequest, limit: int) -> bytes:
    """The whole body. Raises TooLarge, or BadInput where it never comes whole."""
    if not request.body_exists:
        return b""
    if (length := request.content_length) is not None and length > limit:
        raise TooLarge(most=limit)
    if request.headers.get("Expect", "").lower() == "100-continue":
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0
    content = request.content
    if content.is_eof():
        return _whole(content.read_nowait(), limit)
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_WAIT_S):
            while chunk := await content.readany():
                size += len(chunk)
                if size > limit:
                    raise TooLarge(most=limit)
                chunks.append(chunk)
    except TimeoutError:
        raise Timeout() from None
    except (web.RequestPayloadError, ValueError):
        raise BadInput("invalid_encoding") from None
    return b"".join(chunks)


def _whole(body: bytes, limit: int) -> bytes:
    if len(body) > limit:
        raise TooLarge(most=limit)
    return body


def response(status: int, body: bytes, request_id: str, headers: Iterable[tuple[str, str]] = ()) -> web.Response:
    fields = _USUAL.copy()
    if headers:
        fields.update(headers)
    fields["X-Request-Id"] = request_id
    return web.Response(status=status, body=body, headers=fields)
