"""Storage that fails, bugs, slow and broken callers: each gets a clear answer of the envelope, and nothing is lost."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import pytest

from core.api.deadlines import Deadlines
from storage.engine import OutcomeUnknown, StorageBusy, StorageFailed
from tests.api.shop import JSON, TestShop, open_test_shop

PHONE = "254712345678"
ORDER = {"phone_number": PHONE, "service_name": "insta likes", "quantity": 1000, "link": "https://instagram.com/p/abc"}


@pytest.mark.parametrize("error", [StorageBusy("locked"), StorageFailed("disk full"), OutcomeUnknown("lost")])
async def test_storage_that_fails_is_503_and_loses_nothing(shop: TestShop, error: Exception) -> None:
    await shop.credit("+" + PHONE, "5")
    assert (await shop.post("/api.php/price", ORDER)).status == 200
    for method, path, body in (
        ("POST", "/api.php/order", ORDER), ("POST", "/api.php/login", ORDER), ("POST", "/api.php/price", ORDER),
        ("GET", "/api.php/order/1001", None),
    ):  # fmt: skip
        shop.broken.append(error)
        answer = await shop.ask(method, path, json=body)
        assert (answer.status, answer.json["message"], answer.json["code"]) == (
            503,
            "Service unavailable",
            "unavailable",
        )
        assert int(answer.headers["Retry-After"]) >= 1
        assert type(error).__name__ not in answer.body.decode()
    assert await shop.count("orders") == 0
    assert (await shop.post("/api.php/order", ORDER)).status == 200


async def test_a_bug_is_500_without_a_trace(local: TestShop) -> None:
    await local.get("/api.php/payment-methods")
    local.broken.append(ZeroDivisionError("at /secret/path.py line 3"))
    answer = await local.post("/api.php/price", ORDER)
    assert (answer.status, answer.json["message"], answer.json["code"]) == (500, "Internal server error", "internal")
    assert answer.headers["X-Request-Id"] in answer.data["text"]
    assert "secret" not in answer.body.decode() and "ZeroDivision" not in answer.body.decode()
    local.broken.append(ZeroDivisionError())
    assert (await local.post("/api.php/price?http_errors=0", ORDER)).status == 200


async def test_without_storage_the_key_cannot_be_checked(local: TestShop) -> None:
    local.broken.extend([StorageBusy(), StorageBusy()])
    answer = await local.get("/api.php/services")
    assert (answer.status, answer.json["code"]) == (503, "unavailable")


async def test_what_takes_too_long_is_503_and_may_be_repeated(local_url: str) -> None:
    async with open_test_shop(local_url, request_timeout_s=0.2) as shop:
        assert (await shop.get("/api.php/payment-methods")).status == 200
        real = shop.api.shop.db

        class Slow:
            async def read(self, work: Any) -> Any:
                await asyncio.sleep(5)

            async def glance(self, work: Any) -> Any:
                await asyncio.sleep(5)

            async def write(self, work: Any, *, lane: str | None = None) -> Any:
                await asyncio.sleep(5)

        object.__setattr__(shop.api.shop, "db", Slow())
        answers = await asyncio.wait_for(
            asyncio.gather(shop.post("/api.php/login", ORDER), shop.get("/api.php/order/7")), 3
        )
        for answer in answers:
            assert (answer.status, answer.json["code"]) == (503, "timeout")
        object.__setattr__(shop.api.shop, "db", real)
        assert (await shop.post("/api.php/login", ORDER)).status == 200


async def test_a_deadline_is_told_apart_from_other_cancellations() -> None:
    deadlines = Deadlines(0.05)

    async def wait(seconds: float) -> str:
        task = deadlines.enter()
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            if deadlines.was_over(task):
                return "over"
            raise
        finally:
            deadlines.leave(task)
        return "done"

    async with asyncio.TaskGroup() as group:
        slow, quick, cancelled = (group.create_task(wait(seconds)) for seconds in (5, 0.01, 5))
        await asyncio.sleep(0)
        cancelled.cancel()
    assert (slow.result(), quick.result(), cancelled.cancelled()) == ("over", "done", True)


async def talk(shop: TestShop, *pieces: bytes, pause_s: float = 0.0) -> tuple[int, dict[str, str], Any]:
    """One request written piece by piece on a bare connection."""
    host, port = shop.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(pause_s)
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    while head.startswith(b"HTTP/1.1 100"):
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    writer.close()
    await writer.wait_closed()
    return int(lines[0].split()[1]), headers, json.loads(body) if body else None


def head(shop: TestShop, length: int | None, *more: str) -> bytes:
    lines = ["POST /api.php/price HTTP/1.1", "Host: shop", f"X-API-Key: {shop.key}", *more]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def test_slow_bodies_are_waited_for(local: TestShop) -> None:
    body = json.dumps(ORDER).encode()
    pieces = [body[place : place + 20] for place in range(0, len(body), 20)]
    status, _, found = await talk(local, head(local, len(body)), *pieces, pause_s=0.02)
    assert (status, found["data"]["price"]) == (200, "0.25")


async def test_expect_100_continue_is_met(local: TestShop) -> None:
    body = json.dumps(ORDER).encode()
    status, _, found = await talk(local, head(local, len(body), "Expect: 100-continue"), body, pause_s=0.05)
    assert (status, found["status"]) == (200, "success")


async def test_chunked_and_compressed_bodies_are_read(local: TestShop) -> None:
    body = json.dumps(ORDER).encode()
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    status, _, _ = await talk(local, head(local, None, "Transfer-Encoding: chunked"), chunked)
    assert status == 200
    packed = gzip.compress(body)
    status, _, _ = await talk(local, head(local, len(packed), "Content-Encoding: gzip"), packed)
    assert status == 200


async def test_bodies_that_are_not_what_they_say_are_400(local: TestShop) -> None:
    status, _, found = await talk(local, head(local, 5, "Content-Encoding: gzip"), b"plain")
    assert (status, found["status"]) == (400, "error")
    status, _, found = await talk(local, head(local, None, "Transfer-Encoding: chunked"), b"zz\r\nnonsense\r\n")
    assert (status, found["status"]) == (400, "error")


async def test_a_small_bomb_is_too_large(local: TestShop) -> None:
    packed = gzip.compress(b"x" * 5_000_000)
    status, _, found = await talk(local, head(local, len(packed), "Content-Encoding: gzip"), packed)
    assert (status, found["message"]) == (413, "Request too large")


async def test_a_body_without_a_length_is_limited_too(local: TestShop) -> None:
    chunk = b"%x\r\n%s\r\n" % (40_000, b"x" * 40_000)
    status, _, found = await talk(local, head(local, None, "Transfer-Encoding: chunked"), chunk, chunk, b"0\r\n\r\n")
    assert (status, found["message"]) == (413, "Request too large")


@pytest.mark.parametrize(
    "sent", [b"nonsense\r\n\r\n", b"GET /api.php HTTP/9.9\r\n\r\n", b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
             b"GET /api.php HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 20_000 + b"\r\n\r\n",
             b"BREW /api.php HTTP/1.1\r\nHost: a\r\n\r\n"],
    ids=["noise", "version", "long path", "long header", "method"],
)  # fmt: skip
async def test_what_is_no_http_is_answered_in_the_envelope(local: TestShop, sent: bytes) -> None:
    status, headers, found = await talk(local, sent)
    assert 400 <= status < 500
    assert headers["content-type"] == JSON
    assert (found["status"], found["code"]) == ("error", "bad_request")
    assert (await local.get("/healthz", key=None)).status == 200


async def test_an_absolute_address_in_the_request_line_is_understood(local: TestShop) -> None:
    line = f"GET {local.url}/api.php/payment-methods?x=1 HTTP/1.1\r\nHost: shop\r\nX-API-Key: {local.key}\r\n\r\n"
    status, _, found = await talk(local, line.encode())
    assert (status, found["message"]) == (200, "Payment methods")


async def test_connections_are_kept_alive_after_errors(local: TestShop) -> None:
    host, port = local.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    statuses = []
    for path in ("/nothing", "/api.php/services", "/healthz", "/api.php"):
        writer.write(f"GET {path} HTTP/1.1\r\nHost: shop\r\n\r\n".encode())
        got = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        statuses.append(int(got.split()[1]))
        await reader.readexactly(int(got.split("content-length: ")[1].split("\r\n")[0]))
    writer.close()
    await writer.wait_closed()
    assert statuses == [404, 401, 200, 200]


async def test_a_caller_who_leaves_breaks_nothing(local: TestShop) -> None:
    host, port = local.url.removeprefix("http://").split(":")
    for sent in (
        head(local, 500),
        head(local, 500) + b'{"phone',
        head(local, None, "Transfer-Encoding: chunked") + b"5\r\nab",
    ):
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(sent)
        await writer.drain()
        writer.close()
        await writer.wait_closed()
    await asyncio.sleep(0.05)
    assert (await local.post("/api.php/price", ORDER)).status == 200
