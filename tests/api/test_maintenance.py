"""The API while the shop is closed: whoever would begin something is asked to come back, and looking goes on."""

from __future__ import annotations

from typing import Any

from core.usecases import closing
from tests.api.shop import TestShop

PHONE = "254712345678"
ORDER: dict[str, Any] = {
    "phone_number": PHONE, "service_name": "insta likes", "quantity": "1000", "link": "https://instagram.com/p/abc",
}  # fmt: skip
TOPUP = {"phone_number": PHONE, "amount": "5"}


async def close(shop: TestShop, message: str = "") -> None:
    await shop.db.write(lambda tx: closing.close(tx, message=message, reason="a test", actor="test"))


async def test_what_would_begin_something_is_503_with_a_time_to_come_back(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    await close(shop, "Back at 6 pm")
    for path, body in (
        ("/api.php/order", ORDER), ("/api.php/create-order", {**ORDER, "payment_mode": "direct", "quantity": 90_000}),
        ("/api.php/topup", TOPUP), ("/api.php/add-funds", TOPUP),
    ):  # fmt: skip
        answer = await shop.post(path, body)
        assert (answer.status, answer.headers["Retry-After"]) == (503, "60"), path
        assert (answer.json["status"], answer.json["code"]) == ("error", "maintenance")
        assert answer.json["message"] == "Closed for maintenance"
        assert "“Back at 6 pm”" in answer.data["text"]
    assert (await shop.count("orders"), await shop.count("payments")) == (0, 1)
    quiet = await shop.post("/api.php/order?http_errors=0&lang=es", ORDER)
    assert (quiet.status, quiet.json["code"]) == (200, "maintenance")
    assert "La tienda está cerrada un momento" in quiet.data["text"]


async def test_looking_goes_on_and_so_does_what_was_placed(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    placed = (await shop.post("/api.php/order", {**ORDER, "request_id": "a-1"})).data
    await close(shop)
    for method, path in (
        ("GET", "/api.php"), ("GET", "/api.php/services"), ("GET", f"/api.php/order/{placed['order_id']}"),
        ("GET", f"/api.php/orders?phone_number={PHONE}"), ("GET", f"/api.php/balance?phone_number={PHONE}"),
        ("GET", "/api.php/payment-methods"), ("POST", "/api.php/price"), ("POST", "/api.php/login"),
    ):  # fmt: skip
        assert (await shop.ask(method, path, json=ORDER if method == "POST" else None)).status == 200, path
    again = await shop.post("/api.php/order", {**ORDER, "request_id": "a-1"})
    assert (again.status, again.data["order_id"]) == (200, placed["order_id"])
    assert (await shop.post(f"/api.php/order/{placed['order_id']}/cancel")).status == 200
    refused = await shop.post("/api.php/order", ORDER)
    assert "You can look around" in refused.data["text"]


async def test_it_is_as_before_when_the_shop_opens(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    await close(shop)
    assert (await shop.post("/api.php/order", ORDER)).status == 503
    await shop.db.write(lambda tx: closing.reopen(tx, reason="a test", actor="test"))
    answer = await shop.post("/api.php/order", ORDER)
    assert (answer.status, answer.data["duplicate"]) == (200, False)
