"""No key, token or full phone number stands in any log, whoever writes it there. Canaries are planted to prove it."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import warnings
from collections.abc import Iterator

import pytest
import structlog

from core.api import logs
from core.api.journal import FLUSH_S
from core.domain import partners
from tests.api.shop import TestShop

KEY = partners.new_key(os.urandom(32))
PHONE = "254711222333"
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_012345"
CANARIES = (KEY, KEY[10:40], PHONE, TOKEN, TOKEN[12:], "hunter2hunter2", "Zq9PaymentTokenZq9PaymentToken")


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Where the whole process logs to during a test."""
    stream = io.StringIO()
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    logs.configure("DEBUG", stream)
    yield stream
    root.handlers, root.level = handlers, level
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def clean(text: str) -> bool:
    return not any(canary in text for canary in CANARIES)


def test_whatever_is_logged_is_cut(written: io.StringIO) -> None:
    log = structlog.get_logger("test")
    log.info(
        "order", key=KEY, phone=PHONE, nested={"api_key": "hunter2hunter2", "list": [f"see {KEY}", ("+" + PHONE,)]}
    )
    log.warning(f"called https://x.test/api.php/services?api_key={KEY}&phone_number={PHONE}")
    log.info("bot", url=f"https://api.telegram.org/bot{TOKEN}/getMe", authorization="Bearer hunter2hunter2")
    log.info("dsn", database="postgresql://shop:hunter2hunter2@db/shop", header="Authorization: Bearer hunter2hunter2")
    log.info(
        "page", path="/pay/Zq9PaymentTokenZq9PaymentToken", hook="/webhooks/sandbox/Zq9PaymentTokenZq9PaymentToken"
    )
    logging.getLogger("some.library").error("GET /x?token=hunter2hunter2 %s", {"X-API-Key": KEY, "to": PHONE})
    logging.getLogger("aiohttp.server").warning("%r", ("Bearer hunter2hunter2", TOKEN))
    try:
        raise ValueError(f"key {KEY} of {PHONE} at bot{TOKEN}")
    except ValueError:
        log.exception("failed")
        logging.getLogger("other").exception("failed, too")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn(f"old key {KEY}", ResourceWarning, stacklevel=1)
    text = written.getvalue()
    assert clean(text), text
    assert "order" in text and "failed, too" in text and "ValueError" in text


def test_lines_are_json_with_level_and_time(written: io.StringIO) -> None:
    structlog.get_logger("a").info("hello", order=1001, amount="12.50", at_ms=1_790_000_000_000, count=3)
    logging.getLogger("b").warning("hello %s", "you")
    first, second = (json.loads(line) for line in written.getvalue().splitlines())
    assert first["event"] == "hello" and first["level"] == "info" and first["at"].endswith("Z")
    assert (first["order"], first["amount"], first["at_ms"]) == (1001, "12.50", 1_790_000_000_000)
    assert (second["event"], second["logger"]) == ("hello you", "b")


def test_what_tells_orders_apart_is_kept() -> None:
    for text in ("order 1001", "12.50", "2026-03-07T12:00:00.123456Z", "9eccbc16-1f", "10.0.0.0/8", "sandbox"):
        assert logs.clean_text(text) == text


async def test_requests_leave_no_secrets_in_any_log(local: TestShop, written: io.StringIO) -> None:
    key = await local.new_key()
    body = {"api_key": key, "phone_number": PHONE, "amount": "5", "name": "hunter2hunter2"}
    topup = await local.post("/api.php/topup", body, key=None)
    token = topup.data["pay_url"].rsplit("/", 1)[1]
    await local.get(f"/api.php/orders?api_key={key}&phone_number={PHONE}", key=None)
    await local.get(f"/api.php/balance?phone_number={PHONE}", key=None, headers={"Authorization": f"Bearer {key}"})
    await local.get(f"/pay/{token}", key=None)
    await local.get(f"/pay/{token}/state", key=None)
    await local.ask("POST", f"/webhooks/sandbox/{token}", data=f"ok:{key}".encode(), key=None)
    await local.get(f"/{key}/{PHONE}", key=None, headers={"X-Request-Id": key})
    await local.get(f"/api.php/order/{PHONE}?api_key={key}", key=None)
    local.broken.append(RuntimeError(f"a bug that knows {key} and {PHONE}"))
    broken = await local.get(f"/api.php/balance?phone_number={PHONE}", key=local.rival_key)
    assert broken.status == 500
    assert clean(broken.body.decode())
    local.api.journal.flush()
    text = written.getvalue() + b"".join(local.log).decode()
    for canary in (key, PHONE, token, "hunter2hunter2", local.rival_key, local.key):
        assert canary not in text, text
    assert "a bug that knows" in text and broken.headers["X-Request-Id"] in text


async def test_every_request_has_its_line_and_its_id(local: TestShop) -> None:
    answers = [
        await local.get("/api.php/services?search=secret"), await local.post("/api.php/login", {}),
        await local.get("/nothing", key=None), await local.ask("TRACE", "/api.php/order", key=None),
    ]  # fmt: skip
    local.api.journal.flush()
    lines = [json.loads(line) for line in b"".join(local.log).splitlines()]
    assert [line["request"] for line in lines] == [each.headers["X-Request-Id"] for each in answers]
    assert len({line["request"] for line in lines}) == len(lines)
    assert [(line["method"], line["route"], line["status"]) for line in lines] == [
        ("GET", "services", 200), ("POST", "login", 400), ("GET", "unknown", 404), ("OTHER", "order", 405),
    ]  # fmt: skip
    assert lines[0]["partner"] and lines[2]["partner"] is None
    assert b"secret" not in b"".join(local.log)


async def test_lines_are_gathered_and_written_soon(local: TestShop) -> None:
    await local.get("/healthz", key=None)
    assert local.log == []
    await asyncio.sleep(FLUSH_S * 2)
    assert len(local.log) == 1
