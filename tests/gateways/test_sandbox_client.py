"""The client before gateways that answer wrongly or not at all: only a clear no is Refused, silence is Unknown."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from core.domain import money
from core.domain.money import Money
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Charge, Payment
from core.gateways.sandbox.client import SandboxGateway, reference
from core.ports import Gateway, NotPaid, Paid, Standing, Started, Waiting
from tests.gateways.stand_in_shop import USD, Clock, payment

Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
SECRET = "hush-sandbox"


@asynccontextmanager
async def client_of(url: str, *, total_s: float = 5) -> AsyncIterator[SandboxGateway]:
    gateway = SandboxGateway(
        base_url=url, secret=SecretStr(SECRET), callback_base="http://127.0.0.1:1/", currency=USD, now_ms=Clock(),
        total_s=total_s,
    )  # fmt: skip
    async with gateway:
        yield gateway


@asynccontextmanager
async def before(behaviour: Behaviour, *, total_s: float = 5) -> AsyncIterator[SandboxGateway]:
    """A client before a raw TCP server that reads one request and then behaves."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-le")), 0)
            await reader.readexactly(length)
            await behaviour(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        async with client_of(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", total_s=total_s) as gateway:
            yield gateway
    finally:
        server.close()
        await server.wait_closed()


def says(raw: bytes) -> Behaviour:
    async def behave(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()

    return behave


def http(status: int, body: object, *headers: str) -> bytes:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(raw)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + raw


async def resets(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


async def never_answers(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def drips(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _tick in range(500):
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)


ACCEPTED = {"checkout_id": "sbx_1", "status": "accepted", "message": ""}
REFUSED = {"error": {"code": "invalid_phone", "message": "No."}}


@pytest.mark.parametrize(
    ("behaviour", "outcome"),
    [
        (says(http(200, ACCEPTED)), Done(Started("sbx_1", "", "instructions-confirm-on-phone"))),
        (says(http(400, REFUSED)), Refused("invalid_phone")),
        (says(http(429, REFUSED)), Refused("invalid_phone")),
        (says(http(409, REFUSED)), Unknown("invalid_phone")),
        (says(http(500, REFUSED)), Unknown("invalid_phone")),
        (says(http(503, b"<html>")), Unknown("http_503")),
        (says(http(400, b"<html>")), Unknown("http_400")),
        (says(http(400, {"error": "no"})), Unknown("http_400")),
        (says(http(200, b"garbage")), Unknown("http_200")),
        (says(http(200, b"\xff\xfe")), Unknown("http_200")),
        (says(http(200, b"[" * 50_000)), Unknown("http_200")),
        (says(http(200, ACCEPTED | {"status": "queued"})), Unknown("http_200")),
        (says(http(200, ACCEPTED | {"checkout_id": "../x"})), Unknown("http_200")),
        (says(http(200, ACCEPTED | {"checkout_id": 7})), Unknown("http_200")),
        (says(http(307, b"", "Location: http://127.0.0.1:9/")), Unknown("http_307")),
        (says(http(200, b" " * 70_000)), Unknown("answer_too_large")),
        (says(http(200, ACCEPTED)[:-5]), Unknown("connection_lost")),
        (says(b"no http at all\r\n\r\n"), Unknown("connection_lost")),
        (says(b""), Unknown("connection_lost")),
        (resets, Unknown("connection_lost")),
        (never_answers, Unknown("no_answer")),
        (drips, Unknown("no_answer")),
    ],
)
async def test_a_push_is_refused_only_by_the_gateways_own_word(behaviour: Behaviour, outcome: Outcome[Started]) -> None:
    async with before(behaviour, total_s=0.3 if outcome == Unknown("no_answer") else 10) as gateway:
        assert await gateway.start(payment()) == outcome


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    async with client_of(f"http://127.0.0.1:{port}") as gateway:
        assert await gateway.start(payment()) == Refused("unreachable", sent=False)
        assert await gateway.look_up(payment()) == Unknown("unreachable")
    async with client_of("http://gateway.invalid") as gateway:
        assert await gateway.start(payment()) == Refused("unreachable", sent=False)


def standing(asked: Payment, **changes: object) -> dict[str, object]:
    return {
        "checkout_id": "sbx_1", "reference": reference(asked), "status": "succeeded", "result_code": "0",
        "amount": "12.50", "currency": "USD",
    } | changes  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, Done(Paid(Money.parse("12.50", USD), "sbx_1"))),
        ({"amount": "0.00000001"}, Done(Paid(Money(1, USD), "sbx_1"))),
        ({"status": "pending", "result_code": "4999", "amount": "0"}, Done(Waiting())),
        ({"status": "failed", "result_code": "1032", "amount": "0"}, Done(NotPaid("1032"))),
        ({"status": "expired", "result_code": "1019", "amount": "0"}, Done(NotPaid("expired"))),
        ({"currency": "EUR"}, Unknown("wrong_currency")),
        ({"currency": "usd"}, Unknown("wrong_currency")),
        ({"currency": None}, Unknown("wrong_currency")),
        ({"reference": "8-x"}, Unknown("another_payment")),
        ({"checkout_id": "sbx_2"}, Unknown("another_payment")),
        ({"amount": 12.5}, Unknown("unreadable_answer")),
        ({"amount": "12,50"}, Unknown("unreadable_answer")),
        ({"amount": "1e3"}, Unknown("unreadable_answer")),
        ({"amount": "-5"}, Unknown("unreadable_answer")),
        ({"amount": "0"}, Unknown("unreadable_answer")),
        ({"amount": "0.000000001"}, Unknown("unreadable_answer")),
        ({"status": "reversed"}, Unknown("unreadable_answer")),
        ({"status": True}, Unknown("unreadable_answer")),
    ],
)
async def test_a_look_up_reads_amount_and_currency_exactly(
    changes: dict[str, object], outcome: Outcome[Standing]
) -> None:
    asked = payment(remote_id="sbx_1")
    async with before(says(http(200, standing(asked, **changes)))) as gateway:
        assert await gateway.look_up(asked) == outcome


@pytest.mark.parametrize(
    "behaviour",
    [
        says(http(404, b"<html>")),
        says(http(404, {"error": {"code": "no_such_path", "message": ""}})),
        says(http(401, {"error": {"code": "unauthorized", "message": ""}})),
        says(http(500, {"error": {"code": "not_found", "message": ""}})),
        says(http(200, b"")),
        says(b""),
        resets,
        never_answers,
    ],
)
async def test_a_look_up_that_is_not_answered_says_nothing(behaviour: Behaviour) -> None:
    async with before(behaviour, total_s=0.3) as gateway:
        assert isinstance(await gateway.look_up(payment()), Unknown)


@pytest.mark.parametrize(
    ("behaviour", "outcome"),
    [
        (says(http(500, {"error": {"code": "internal_error", "message": ""}})), Unknown("internal_error")),
        (says(http(422, b"<html>")), Unknown("http_422")),
        (says(http(200, {"status": "pending"})), Unknown("http_200")),
        (says(http(422, {"error": {"code": "not_paid", "message": ""}})), Refused("not_paid")),
        (says(b""), Unknown("connection_lost")),
        (never_answers, Unknown("no_answer")),
    ],
)
async def test_a_refund_is_refused_only_where_the_gateway_says_so(behaviour: Behaviour, outcome: Outcome[None]) -> None:
    charge = Charge("sandbox", "7", 7, "", Money.parse("12.50", USD), 1, 0)
    async with before(behaviour, total_s=0.3) as gateway:
        assert await gateway.refund(payment(remote_id="sbx_1"), charge) == outcome
    async with client_of("http://127.0.0.1:1") as gateway:
        assert await gateway.refund(payment(remote_id="sbx_1"), charge) == Refused("unreachable", sent=False)


@pytest.mark.parametrize(("code", "least", "decimals"), [("USD", "0.01", 2), ("UGX", "1", 0), ("KWD", "0.001", 3)])
async def test_the_method_carries_whole_minor_units(code: str, least: str, decimals: int) -> None:
    of = money.currency(code)
    gateway: Gateway = SandboxGateway(
        base_url="http://127.0.0.1:1", secret=SecretStr(SECRET), callback_base="", currency=of, now_ms=Clock()
    )
    method = gateway.method
    assert (method.name, method.title, method.currency) == ("sandbox", "Sandbox mobile money", code)
    assert (method.min, method.max) == (Money.parse(least, of), Money.parse("100000", of))
    assert (method.decimals, method.fee_bp, method.needs_phone, method.expires_after_s) == (decimals, 0, True, 120)


async def test_the_secret_and_the_token_stay_hidden() -> None:
    async with client_of("http://127.0.0.1:1") as gateway:
        assert SECRET not in f"{gateway!r} {vars(gateway)!r}"
    assert "tok-7" not in reference(payment())
    assert reference(payment()) == reference(payment(amount="1")) != reference(payment(number=8))
