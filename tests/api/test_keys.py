"""Keys: every place they may stand, what they may do, how often, and how soon a change of theirs counts."""

from __future__ import annotations

import asyncio
import os

import pytest

from core.api.keys import key_text
from core.domain import partners
from core.domain.partners import Scope
from core.usecases import partnering
from tests.api.shop import TestShop, open_test_shop

ORDER = {"phone_number": "254712345678", "service_name": "insta likes", "quantity": 1000, "link": "https://x.com/a"}


async def test_a_key_counts_wherever_it_stands(local: TestShop) -> None:
    key = local.key
    answers = [
        await local.get("/api.php/services", key=None, headers={"X-API-Key": key}),
        await local.get("/api.php/services", key=None, headers={"x-api-key": f" {key} "}),
        await local.get("/api.php/services", key=None, headers={"Authorization": f"Bearer {key}"}),
        await local.get("/api.php/services", key=None, headers={"Authorization": f"bearer  {key}"}),
        await local.get(f"/api.php/services?api_key={key}", key=None),
        await local.get(f"/api.php/services?authentication={key}", key=None),
        await local.post("/api.php/services", {"api_key": key}, key=None),
        await local.post("/api.php/services", {"authentication": key}, key=None),
        await local.ask("POST", "/api.php/services", data=f"api_key={key}".encode(), key=None),
        await local.post("/api.php/services", {"api_key": "", "authentication": key}, key=None),
        await local.get(f"/api.php/services?api_key={key}", key=None, headers={"Authorization": "Basic cHJveHk6eA=="}),
        await local.get(f"/api.php/services?api_key={key}", key="a-proxys-own-key"),
    ]
    assert {each.status for each in answers} == {200}


@pytest.mark.parametrize("key", ["", " ", "x", "cp_", "cp_" + "a" * 49, "cp_\u00e9", "null", "0", "' OR 1=1 --"])
async def test_what_is_no_key_is_401(local: TestShop, key: str) -> None:
    answer = await local.post("/api.php/login", {"phone_number": "1", "api_key": key}, key=None)
    assert (answer.status, answer.json["message"]) == (401, "Invalid API key")
    assert await local.count("customers") == 0


async def test_a_new_key_is_valid_at_once(shop: TestShop) -> None:
    key = partners.new_key(os.urandom(32))
    assert (await shop.get("/api.php/services", key=key)).status == 401
    await shop.db.write(lambda tx: partnering.issue_key(tx, name="late", key=key))
    assert (await shop.get("/api.php/services", key=key)).status == 200


async def test_a_revoked_key_is_refused_within_five_seconds(shop: TestShop) -> None:
    assert (await shop.get("/api.php/services")).status == 200
    keys = await shop.db.read(lambda tx: tx.partners.list_keys())
    number = next(each.id for each in keys if each.hint == partners.hint(shop.key))
    await shop.db.write(lambda tx: partnering.revoke_key(tx, number, reason="a test"))
    shop.clock.pass_s(5)
    assert (await shop.get("/api.php/services")).status == 401
    assert (await shop.get("/api.php/services", key=shop.rival_key)).status == 200


async def test_a_key_ends_when_it_expires(shop: TestShop) -> None:
    key = await shop.new_key(expires_ms=shop.clock.ms + 2_000)
    assert (await shop.get("/api.php/services", key=key)).status == 200
    shop.clock.pass_s(2)
    assert (await shop.get("/api.php/services", key=key)).status == 401


async def test_scopes_decide_what_a_key_may_do(local: TestShop) -> None:
    reader = await local.new_key(scopes=frozenset({Scope.READ}))
    orderer = await local.new_key(scopes=frozenset({Scope.ORDER}))
    payer = await local.new_key(scopes=frozenset({Scope.TOPUP}))
    await local.credit("+254712345678", "5")

    async def may(key: str) -> set[str]:
        tried = {
            "services": await local.get("/api.php/services", key=key),
            "price": await local.post("/api.php/price", ORDER, key=key),
            "balance": await local.get("/api.php/balance?phone_number=254712345678", key=key),
            "login": await local.post("/api.php/login", {"phone_number": "254712345678"}, key=key),
            "order": await local.post("/api.php/order", ORDER, key=key),
            "direct": await local.post("/api.php/order", {**ORDER, "payment_mode": "direct"}, key=key),
            "topup": await local.post("/api.php/topup", {"phone_number": "254712345678", "amount": 1}, key=key),
            "methods": await local.get("/api.php/payment-methods", key=key),
        }
        for name, answer in tried.items():
            assert answer.status in (200, 403), name
            assert answer.status == 200 or answer.json["code"] == "scope_missing"
        return {name for name, answer in tried.items() if answer.status == 200}

    assert await may(reader) == {"services", "price", "balance", "methods"}
    assert await may(orderer) == {"login", "order", "methods"}
    assert await may(payer) == {"login", "topup", "methods"}
    assert await may(local.key) >= {"services", "price", "balance", "login", "order", "direct", "topup", "methods"}


async def test_a_key_has_its_rate_and_says_how_long_to_wait(local: TestShop) -> None:
    statuses = [(await local.get("/api.php/payment-methods")).status for _ in range(201)]
    assert statuses == [200] * 200 + [429]
    slow = await local.get("/api.php/payment-methods")
    assert (slow.json["message"], slow.json["code"], slow.headers["Retry-After"]) == (
        "Too many requests",
        "rate_limited",
        "1",
    )
    assert (await local.get("/api.php/payment-methods", key=local.rival_key)).status == 200
    local.clock.pass_s(0.1)
    statuses = [(await local.get("/api.php/payment-methods")).status for _ in range(6)]
    assert statuses == [200] * 5 + [429]
    assert (await local.get("/api.php/payment-methods?http_errors=0")).status == 200


async def test_a_key_may_have_a_rate_of_its_own(local: TestShop) -> None:
    key = await local.new_key(rate_per_s=2)
    statuses = [(await local.get("/api.php/payment-methods", key=key)).status for _ in range(9)]
    assert statuses == [200] * 8 + [429]


async def test_the_rate_comes_before_the_body(local: TestShop) -> None:
    key = await local.new_key(rate_per_s=1)
    for _ in range(4):
        await local.post("/api.php/price", {}, key=key)
    assert (await local.ask("POST", "/api.php/price", data=b"{broken", key=key)).status == 429


async def test_failed_keys_are_limited_by_address_and_honest_ones_are_not(local: TestShop) -> None:
    statuses = [(await local.get("/api.php/services", key=f"cp_wrong{number}")).status for number in range(25)]
    assert statuses == [401] * 20 + [429] * 5
    refused = await local.get("/api.php/services", key="cp_wrong")
    assert int(refused.headers["Retry-After"]) >= 1
    assert (await local.get("/api.php/services")).status == 200
    assert (await local.get("/api.php/services", key=None)).status == 401  # no key is no guess
    local.clock.pass_s(60)
    assert (await local.get("/api.php/services", key="cp_wrong")).status == 401


async def test_forwarded_addresses_count_only_from_trusted_proxies(local: TestShop, local_url: str) -> None:
    async def refusals(shop: TestShop) -> list[int]:
        tried = [(number, {"X-Forwarded-For": f"6.6.6.6, 198.51.100.{number}"}) for number in range(25)]
        return [(await shop.get("/api.php/services", key=f"cp_{n}", headers=sent)).status for n, sent in tried]

    assert (await refusals(local)).count(429) == 5
    async with open_test_shop(local_url, trusted_proxies="127.0.0.0/8") as trusting:
        assert (await refusals(trusting)).count(429) == 0


async def test_last_used_times_are_gathered_and_written_together(shop: TestShop) -> None:
    async def used() -> list[int | None]:
        keys = await shop.db.read(lambda tx: tx.partners.list_keys())
        return [each.last_used_ms for each in keys if each.hint == partners.hint(shop.key)]

    await asyncio.gather(*(shop.get("/api.php/payment-methods") for _ in range(5)))
    assert await used() == [None]
    await shop.api.shop.keys.flush()
    assert await used() == [shop.clock.ms]


async def test_upkeep_writes_once_more_when_it_ends(shop: TestShop) -> None:
    await shop.get("/api.php/payment-methods")
    stop = asyncio.Event()
    stop.set()
    shop.broken.append(RuntimeError("the database is away"))
    await shop.api.upkeep(stop)


def test_the_first_text_that_can_be_a_key_is_the_key() -> None:
    key = partners.new_key(bytes(32))
    assert key_text({"X-API-Key": "proxy"}, {"api_key": key}) == key
    assert key_text({}, {"api_key": "a", "authentication": "b"}) == "a"
    assert key_text({"Authorization": key}, {}) == key
    assert key_text({"Authorization": "Digest x"}, {}) == ""
