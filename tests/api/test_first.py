"""A first walk."""

from __future__ import annotations
from tests.api.shop import TestShop
import json


async def test_walk(shop: TestShop) -> None:
    for a in [
        await shop.get("/api.php", key=None),
        await shop.post("/api.php/login", {"phone_number": 254712345678, "name": "Amina"}),
        await shop.get("/api.php/services?category=Instagram&page=1"),
        await shop.post(
            "/api.php/price", {"phone_number": "254712345678", "service_name": "insta likes", "quantity": 1000}
        ),
        await shop.post(
            "/api.php/order",
            {
                "phone_number": "254712345678",
                "service_name": "insta likes",
                "quantity": 1000,
                "link": "https://instagram.com/p/abc",
            },
        ),
        await shop.post("/api.php/topup", {"phone_number": "254712345678", "amount": 5, "payment_method": "sandbox"}),
        await shop.post(
            "/api.php/order",
            {
                "phone_number": "254712345678",
                "service_name": "insta likes",
                "quantity": 1000,
                "link": "https://instagram.com/p/abc",
                "payment_mode": "direct",
            },
        ),
    ]:
        print(a.status, json.dumps(a.json, indent=1)[:1500])
    await shop.credit("+254712345678", "10")
    for a in [
        await shop.post(
            "/api.php/order",
            {
                "phone_number": "254712345678",
                "service_name": "insta likes",
                "quantity": 1001,
                "link": "https://instagram.com/p/abc",
            },
        ),
        await shop.post(
            "/api.php/order",
            {
                "phone_number": "254712345678",
                "service_name": "insta likes",
                "quantity": 1001,
                "link": "https://instagram.com/p/abc",
            },
        ),
        await shop.get("/api.php/order/1"),
        await shop.get("/nix"),
        await shop.ask("PUT", "/api.php/order"),
        await shop.get("/api.php/services", key=None),
        await shop.get("/api.php/services", key="cp_bad"),
    ]:
        print(a.status, json.dumps(a.json, indent=1)[:1500])
    print(shop.api.journal.flush(), shop.log)
