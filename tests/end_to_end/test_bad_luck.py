"""Bad input and bad luck, against the real process: a clear answer in the envelope each time, and the shop goes on.

A locked database and a full disk are real ones: another process holds
SQLite's lock, and the kernel refuses to let the shop's files grow.
"""

from __future__ import annotations

import json
import resource
import socket
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from tests.process import Answer, House, house, until

SETTINGS: Final = {
    "SANDBOX_SPEED": "20", "KEY_RATE_PER_S": "10000", "KEY_BURST": "10000", "FAILED_KEYS_PER_MINUTE": "1000",
}  # fmt: skip
BUYER: Final = "254711000001"
BUSY_TIMEOUT_S: Final = 5.0
BODY_WAIT_S: Final = 10.0


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A shop with one customer who has money."""
    with house(tmp_path_factory.mktemp("luck"), apart=True, **SETTINGS) as home:
        home.start()
        furnish(home)
        yield home
        assert home.shop is not None and home.shop.stop() == 0
        home.prove()


def furnish(home: House) -> None:
    home.call("/login", {"phone_number": BUYER})
    assert home.say("credit", BUYER, "100", "--reason", "a test").code == 0


@pytest.fixture(scope="module", autouse=True)
def slow_talker(site: House) -> Iterator[tuple[socket.socket, float]]:
    """Sends half of its body when the first test begins, and never the rest."""
    with socket.create_connection(("127.0.0.1", int(site.settings["API_PORT"]))) as half:
        half.sendall(
            b"POST /api.php/order HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n"
            b"X-API-Key: %s\r\nContent-Length: 500\r\n\r\n{" % site.key.encode()
        )
        yield half, time.monotonic()


def order_of(name: str, **more: object) -> dict[str, object]:
    link = f"https://instagram.com/p/{name}"
    return {
        "phone_number": BUYER, "service_name": "insta likes", "quantity": 1000, "link": link, "request_id": name, **more
    }  # fmt: skip


def in_envelope(answer: Answer, status: int, code: str) -> None:
    assert answer.status == status, answer
    assert answer.kind.startswith("application/json"), answer
    assert set(answer.body) == {"status", "message", "code", "data"}, answer
    assert (answer.body["status"], answer.body["code"]) == ("error", code), answer
    assert answer.data["text"] and answer.body["message"], answer
    assert "Traceback" not in str(answer.body) and "sqlite" not in str(answer.body).lower(), answer


def ended(home: House, order_id: int, status: str, timeout_s: float = 40) -> None:
    until(
        lambda: home.call(f"/order/{order_id}").data["order_status"] == status, timeout_s, f"order {order_id} {status}"
    )


# -- the database -----------------------------------------------------------------------------------------------------


def test_a_locked_database_is_answered_with_503_and_the_shop_recovers(site: House) -> None:
    wish = order_of("locked")
    with closing(sqlite3.connect(site.data / "chatpanel.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with ThreadPoolExecutor() as threads:
            ordered = threads.submit(site.call, "/order", wish)
            assert site.call("/services").status == 200, "who reads does not wait for who writes"
            assert site.call("/balance", {"phone_number": BUYER}).data["balance"] == "100.00"
            in_envelope(ordered.result(), 503, "unavailable")
        assert BUSY_TIMEOUT_S - 0.5 < time.monotonic() - began < 12
        other.execute("ROLLBACK")
    answer = site.call("/order", wish)
    assert answer.status == 200, answer
    ended(site, answer.data["order_id"], "Completed")
    assert site.provider_orders()["links"][wish["link"]] == 1


def test_a_short_lock_is_waited_for(site: House) -> None:
    with closing(sqlite3.connect(site.data / "chatpanel.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor() as threads:
            ordered = threads.submit(site.call, "/order", order_of("shortly-locked"))
            time.sleep(1)
            assert not ordered.done()
            other.execute("ROLLBACK")
            assert ordered.result().status == 200


def test_a_full_disk_is_answered_with_503_and_the_shop_recovers(site: House) -> None:
    assert site.shop is not None
    wish = order_of("full-disk")
    unlimited = resource.prlimit(site.shop.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(site.shop.pid, resource.RLIMIT_FSIZE, (4096, unlimited[1]))  # files, the log too, take no more
    try:
        for _ in range(5):
            in_envelope(site.call("/order", wish), 503, "unavailable")
        assert site.call("/services").status == 200
        time.sleep(2)  # the workers have their turns meanwhile
        assert site.shop.alive
    finally:
        resource.prlimit(site.shop.pid, resource.RLIMIT_FSIZE, unlimited)
    answer = site.call("/order", wish)
    assert answer.status == 200, answer
    ended(site, answer.data["order_id"], "Completed")
    assert site.provider_orders()["links"][wish["link"]] == 1


# -- the world --------------------------------------------------------------------------------------------------------


def test_orders_wait_for_a_provider_that_is_down(tmp_path: Path) -> None:
    with house(tmp_path, apart=True, **SETTINGS) as home:
        home.start_gateway()
        home.launch()
        home.until_ready()
        furnish(home)
        first = home.call("/order", order_of("before")).data["order_id"]
        time.sleep(2)
        assert home.call(f"/order/{first}").data["order_status"] == "Pending"
        assert home.say("review", "--json").json() == [], "what was not sent needs no person"
        home.start_provider()
        ended(home, first, "Completed")

        assert home.provider is not None
        home.provider.kill()
        second = home.call("/order", order_of("after")).data["order_id"]
        time.sleep(2)
        assert home.call(f"/order/{second}").data["order_status"] == "Pending"
        home.start_provider()
        ended(home, second, "Completed")
        assert set(home.provider_orders()["links"].values()) == {1}
        home.prove()


def test_a_gateway_that_is_down_is_told_to_the_payer_and_works_again_later(tmp_path: Path) -> None:
    with house(tmp_path, apart=True, **SETTINGS) as home:
        home.start_provider()
        home.launch()
        home.until_ready()
        topup = home.call("/topup", {"phone_number": BUYER, "amount": "10"})
        assert (topup.status, topup.data["payment_status"]) == (200, "pending")
        order = home.call("/order", order_of("unpaid", payment_mode="direct"))
        assert (order.status, order.data["order_status"]) == (200, "Awaiting payment")
        for payment in (topup, order):
            failed: dict[str, Any] = until(
                lambda payment=payment: (now := home.call(f"/payment/{payment.data['payment_id']}").data)[
                    "payment_status"
                ] == "failed" and now, 20, "the payment has failed",
            )  # fmt: skip
            assert failed["text"] and failed["instructions"] == ""
        assert home.call("/balance", {"phone_number": BUYER}).data["balance"] == "0.00"

        home.start_gateway()
        again = home.call("/topup", {"phone_number": BUYER, "amount": "10"}).data["payment_id"]
        until(lambda: home.call(f"/payment/{again}").data["payment_status"] == "succeeded", 20, "the payment succeeds")
        assert home.call("/balance", {"phone_number": BUYER}).data["balance"] == "10.00"
        ended(home, order.data["order_id"], "Canceled")
        home.prove()


# -- what callers send ------------------------------------------------------------------------------------------------

BODIES: Final[dict[str, tuple[bytes, int, str]]] = {
    "broken": (b'{"phone_number": "2547', 400, "invalid_json"),
    "list": (b"[1, 2]", 400, "not_an_object"),
    "nested": (b'{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}", 400, "invalid_json"),
    "no-text": (b'{"phone_number": "\xff\xfe"}', 400, "invalid_encoding"),
    "nothing": (b"", 400, "missing_fields"),
    "large": (b'{"link": "' + b"x" * 100_000 + b'"}', 413, "request_too_large"),
}


@pytest.mark.parametrize("name", BODIES)
def test_an_unreadable_body_is_refused_in_the_envelope(site: House, name: str) -> None:
    body, status, code = BODIES[name]
    in_envelope(raw(site, b"POST", b"/api.php/order", body), status, code)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        (b"PUT", b"/api.php/order", 405, "method_not_allowed"),
        (b"DELETE", b"/api.php/services", 405, "method_not_allowed"),
        (b"PROPFIND", b"/api.php/order", 405, "method_not_allowed"),
        (b"BREW", b"/api.php/order", 400, "bad_request"),
        (b"POST", b"/api.php/nowhere", 404, "unknown_path"),
        (b"GET", b"/nowhere", 404, "unknown_path"),
        (b"GET", b"/wp-login.php", 404, "unknown_path"),
        (b"GET", b"/api.php/%00%ff", 404, "unknown_path"),
        (b"GET", b"/api.php/order/99999999999999999999999999", 404, "order_not_found"),
        (b"GET", b"/webhooks/sandbox/nothing", 405, "method_not_allowed"),
        (b"POST", b"/webhooks/sandbox/nothing", 400, "bad_request"),
        (b"POST", b"/webhooks/nobody/nothing", 404, "unknown_path"),
    ],
)
def test_a_wrong_turn_is_refused_in_the_envelope(
    site: House, method: bytes, path: bytes, status: int, code: str
) -> None:
    in_envelope(raw(site, method, path, b""), status, code)


@pytest.mark.parametrize(
    "words",
    [
        b"HELO shop\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: shop\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: shop\r\nX-Large: " + b"a" * 20_000 + b"\r\n\r\n",
        b"POST /api.php/order HTTP/1.1\r\nHost: shop\r\nContent-Length: many\r\n\r\n",
        b"POST /api.php/order HTTP/1.1\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
)
def test_what_is_no_http_is_refused_in_the_envelope(site: House, words: bytes) -> None:
    in_envelope(said(site, words), 400, "bad_request")
    assert site.call("/services").status == 200


def test_a_body_that_never_comes_whole_is_refused_in_the_end(
    site: House, slow_talker: tuple[socket.socket, float]
) -> None:
    half, began = slow_talker
    half.settimeout(BODY_WAIT_S + 10)
    answer = parsed(half.recv(65536))
    assert time.monotonic() - began > BODY_WAIT_S - 1
    in_envelope(answer, 503, "timeout")


def raw(site: House, method: bytes, path: bytes, body: bytes) -> Answer:
    return said(
        site,
        b"%s %s HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nX-API-Key: %s\r\nContent-Type: application/json\r\n"
        b"Content-Length: %d\r\n\r\n%s" % (method, path, site.key.encode(), len(body), body),
    )  # fmt: skip


def said(site: House, words: bytes) -> Answer:
    """What the shop answers to these very bytes."""
    with socket.create_connection(("127.0.0.1", int(site.settings["API_PORT"])), 10) as wire:
        wire.sendall(words)
        heard = b""
        while part := wire.recv(65536):
            heard += part
    return parsed(heard)


def parsed(heard: bytes) -> Answer:
    head, _, body = heard.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    return Answer(int(lines[0].split()[1]), headers["content-type"], json.loads(body))
