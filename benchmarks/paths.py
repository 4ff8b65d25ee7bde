"""What is measured: the shop's hot paths, what each is compared with, and what it should reach."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks import serving, stock
from benchmarks.load import COUNTER, Load
from benchmarks.serving import BenchmarkFailed, Server
from benchmarks.stock import Stocked

_ALIKE = 512
"""How many different requests a load has that places no orders."""


@dataclass(frozen=True)
class Rival:
    """A bare handler: how it is asked, and the share of its rate that the shop should reach (0: only shown)."""

    name: str
    share: float
    load: Callable[[Server], Load]


@dataclass(frozen=True)
class Path:
    name: str
    title: str
    rivals: tuple[Rival, ...]
    load: Callable[[Server, Stocked], Load]
    p99_ms: float = 0.0
    orders: bool = False
    notes: list[str] = field(default_factory=list)


def _get(path: str, *headers: str) -> str:
    return "\r\n".join((f"GET {path} HTTP/1.1", "Host: shop.example", *headers, "", ""))


def _post(path: str, body: dict[str, object], *headers: str) -> str:
    text = json.dumps(body)
    lines = (
        f"POST {path} HTTP/1.1", "Host: shop.example", "Content-Type: application/json", f"Content-Length: {len(text)}",
        *headers,
    )  # fmt: skip
    return "\r\n".join((*lines, "", text))


def _key(stocked: Stocked) -> str:
    return f"X-API-Key: {stocked.key}"


# -- the shop ---------------------------------------------------------------------------------------------------------


def rendered_services(server: Server, stocked: Stocked) -> tuple[bytes, str]:
    """The compressed answer of GET services and its ETag."""
    headers = {"X-API-Key": stocked.key, "Accept-Encoding": "br"}
    status, body, found = serving.get(server.port, "/api.php/services", headers)
    if status != 200 or found.get("content-encoding") != "br":
        raise BenchmarkFailed(f"{server.name} does not answer its services: {status} {found}")
    return body, found["etag"]


def _tail(body: bytes) -> str:
    return body[-24:].decode("latin-1")


def _services(server: Server, stocked: Stocked) -> Load:
    body, _ = rendered_services(server, stocked)
    request = _get("/api.php/services", _key(stocked), "Accept-Encoding: gzip, deflate, br")
    return Load(server.port, [request], 200, _tail(body))


def _unchanged(server: Server, stocked: Stocked) -> Load:
    _, etag = rendered_services(server, stocked)
    headers = (_key(stocked), "Accept-Encoding: gzip, deflate, br", f"If-None-Match: {etag}")
    return Load(server.port, [_get("/api.php/services", *headers)], 304, etag)


def _price(server: Server, stocked: Stocked) -> Load:
    requests = [
        _post(
            "/api.php/price", {"phone_number": who, "service_name": stock.SERVICE, "quantity": 1000}, _key(stocked)
        )
        for who in stocked.customers
    ]  # fmt: skip
    return Load(server.port, requests, 200, '"price":"0.90","currency":"USD","balance":"')


def _status(server: Server, stocked: Stocked) -> Load:
    requests = [_get(f"/api.php/order/{number}", _key(stocked)) for number in stocked.order_ids(_ALIKE)]
    return Load(server.port, requests, 200, '"order_status":"Completed"')


def _order(server: Server, stocked: Stocked) -> Load:
    requests = [
        _post("/api.php/order", {
            "phone_number": who, "service_name": stock.SERVICE, "quantity": stock.QUANTITY,
            "link": f"https://instagram.com/p/{COUNTER}",
        }, _key(stocked))
        for who in stocked.customers
    ]  # fmt: skip
    return Load(server.port, requests, 200, '"duplicate":false')


# -- the bare handler -------------------------------------------------------------------------------------------------


def _bare_question(server: Server) -> Load:
    body: dict[str, object] = {"phone_number": "+254710010001", "service_name": stock.SERVICE, "quantity": 1000}
    key = f"X-API-Key: cp_{'0' * 49}"
    return Load(server.port, [_post("/question", body, key)], 200, '"status":"success"')


def _bare_bytes(server: Server) -> Load:
    _, body, _ = serving.get(server.port, "/bytes", {})
    return Load(server.port, [_get("/bytes", "Accept-Encoding: gzip, deflate, br")], 200, _tail(body))


def _bare_small(server: Server) -> Load:
    return Load(server.port, [_get("/small")], 200, "{   ")


def _rival(share: float) -> Rival:
    return Rival("parse JSON, answer JSON", share, _bare_question)


_SMALL = Rival("GET of 200 bytes", 0.0, _bare_small)
PATHS: tuple[Path, ...] = (
    Path(
        "services", "GET services, 5,000 of them, compressed", (Rival("the same bytes", 0.85, _bare_bytes),), _services
    ),
    Path(
        "unchanged", "GET services with If-None-Match, 304",
        (Rival("the same bytes", 0.85, _bare_bytes), _SMALL), _unchanged,
    ),
    Path("price", "POST price, with the balance", (_rival(0.50),), _price),
    Path("status", "GET order status", (_rival(0.50), _SMALL), _status),
    Path("order", "POST order, durable", (_rival(0.25),), _order, p99_ms=60.0, orders=True),
)  # fmt: skip
