"""How flow builders really call: one test a row of what was observed of them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from core.api import forms, table
from core.api.calls import BASE
from tests.api.shop import JSON, TestShop

PHONE = "254712345678"
ORDER: dict[str, Any] = {
    "phone_number": PHONE, "service_name": "insta likes", "quantity": "1000", "link": "https://instagram.com/p/abc",
}  # fmt: skip


async def kept(shop: TestShop) -> tuple[int, int, int]:
    return await shop.count("customers"), await shop.count("orders"), await shop.count("payments")


@pytest.mark.parametrize(
    "content_type", [None, "text/plain;charset=UTF-8", "application/json", "application/x-www-form-urlencoded"]
)
async def test_bodies_arrive_under_any_content_type(local: TestShop, content_type: str | None) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    for body in (json.dumps(ORDER).encode(), b"phone_number=254712345678&service_name=insta+likes&quantity=1000"):
        answer = await local.ask("POST", "/api.php/price", data=body, headers=headers)
        assert (answer.status, answer.data["price"]) == (200, "0.25")


async def test_a_visual_body_sends_numbers_booleans_and_null(local: TestShop) -> None:
    sent = {"api_key": local.key, "phone_number": 254712345678, "name": None, "quantity": 1000, "service_name": 105,
            "http_errors": True}  # fmt: skip
    assert (await local.post("/api.php/login", sent, key=None)).data["phone_number"] == "+254712345678"
    assert (await local.post("/api.php/price", sent, key=None)).data["service_name"] == "Instagram Likes"


@pytest.mark.parametrize(
    ("sent", "kept_as"),
    [
        (254712345678, "+254712345678"), ("254712345678", "+254712345678"), ("+254 712-345 678", "+254712345678"),
        ("00254712345678", "+254712345678"), ("123456789012345678901", "123456789012345678901"),
        ("12036304123@g.us", "12036304123@g.us"), ("987654321@telegram", "987654321@telegram"),
        ("17841400000000000", "17841400000000000"), ("0712345678", "0712345678"),
    ],
)  # fmt: skip
async def test_senders_are_phones_or_opaque_ids(local: TestShop, sent: object, kept_as: str) -> None:
    first = await local.post("/api.php/login", {"phone_number": sent})
    again = await local.post("/api.php/login", {"phone_number": kept_as})
    assert first.data["phone_number"] == kept_as
    assert (first.data["is_new"], again.data["is_new"]) == (True, False)
    assert first.data["customer_id"] == again.data["customer_id"]


async def test_an_id_that_lost_digits_as_a_number_is_refused(local: TestShop) -> None:
    answer = await local.ask("POST", "/api.php/login", data=b'{"phone_number": 1.2036304123456789e+21}')
    assert (answer.status, answer.json["code"]) == (400, "invalid_phone_number")
    assert await local.count("customers") == 0


@pytest.mark.parametrize("name", ["NA", "", None, "na", "  ", "undefined", "null"])
async def test_names_need_not_be_pretty(local: TestShop, name: str | None) -> None:
    answer = await local.post("/api.php/login", {"phone_number": PHONE, "name": name})
    assert (answer.status, answer.data["name"]) == (200, "")
    assert "!" in answer.data["text"] and "  " not in answer.data["text"]


async def test_unfilled_placeholders_create_nothing(local: TestShop) -> None:
    """The builder's test button sends most variables so, in any field of any call."""
    before = await kept(local)
    for endpoint in table.ENDPOINTS:
        path = BASE + endpoint.path.replace("{order_id}", "7").replace("{payment_id}", "7")
        for name in forms.known(endpoint.form):
            if name in ("order_id", "payment_id"):
                continue
            for value in ("{{{someVariable}}}", "x {{ someVariable }}"):
                body = {**ORDER, "amount": "5", "payment_mode": "direct", name: value}
                if endpoint.method == "GET":
                    query = {key: str(each) for key, each in body.items()}
                    async with local.http.get(
                        local.url + path, params=query, headers={"X-API-Key": local.key}
                    ) as response:
                        found = await response.json()
                        status = response.status
                else:
                    answer = await local.post(path, body)
                    status, found = answer.status, answer.json
                assert (status, found["message"], found["code"]) == (
                    400, "Missing required fields", "unfilled_placeholder",
                ), (endpoint.name, name, found)  # fmt: skip
                assert name in found["data"]["text"]
                assert "someVariable" in found["data"]["text"]
    assert await kept(local) == before == (0, 0, 0)


@pytest.mark.parametrize(
    "path",
    ["/api.php/order/{{{orderid}}}", "/api.php/order/%7B%7B%7Borderid%7D%7D%7D", "/api.php/STATUS/%7b%7borderid%7d%7d"],
)
async def test_a_placeholder_in_the_path_is_named(local: TestShop, path: str) -> None:
    answer = await raw_get(local, path)
    assert answer["code"] == "unfilled_placeholder"
    assert "order_id" in answer["data"]["text"]
    assert "orderid" in answer["data"]["text"]


async def raw_get(shop: TestShop, path: str) -> dict[str, Any]:
    """A GET whose path is sent as it is: clients of the careful kind would encode it."""
    host, port = shop.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"GET {path} HTTP/1.1\r\nHost: shop\r\nX-API-Key: {shop.key}\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    found: dict[str, Any] = json.loads(answer.partition(b"\r\n\r\n")[2])
    return found


async def test_a_placeholder_as_idempotency_key_is_no_key(local: TestShop) -> None:
    answer = await local.post("/api.php/order", ORDER, headers={"Idempotency-Key": "{{{messageId}}}"})
    assert (answer.status, answer.json["code"]) == (400, "unfilled_placeholder")


async def test_a_placeholder_as_api_key_is_an_invalid_key(local: TestShop) -> None:
    answer = await local.post("/api.php/login", {"api_key": "{{{key}}}", "phone_number": PHONE}, key=None)
    assert (answer.status, answer.json["message"]) == (401, "Invalid API key")


async def test_placeholders_in_unknown_fields_do_not_matter(local: TestShop) -> None:
    answer = await local.post("/api.php/price", {**ORDER, "remark": "{{{x}}}", "deep": {"a": [1]}})
    assert answer.status == 200


@pytest.mark.parametrize("word", ["undefined", "null", "[object Object]", "NaN"])
async def test_a_sender_that_nobody_is_creates_nobody(local: TestShop, word: str) -> None:
    answer = await local.post("/api.php/login", {"phone_number": word})
    assert (answer.status, answer.json["code"]) == (400, "missing_fields")
    assert await local.count("customers") == 0


async def test_everything_of_a_query_may_be_in_the_body(local: TestShop) -> None:
    sent = {"api_key": local.key, "search": "likes & more", "lang": "en", "http_errors": 0}
    assert (await local.post("/api.php/services", sent, key=None)).json["message"] == "Services"
    await local.post("/api.php/login", {"phone_number": PHONE})
    balance = await local.post(
        "/api.php/balance", {"authentication": local.key, "phone_number": "+254712345678"}, key=None
    )
    assert balance.data["balance"] == "0.00"


@pytest.mark.parametrize("path", ["/api.php/", "/API.PHP/SERVICES/", "//api.php//services//", "/api.php/services/?a=b"])
async def test_nothing_redirects(local: TestShop, path: str) -> None:
    for method in ("GET", "HEAD"):
        assert (await local.ask(method, path)).status == 200


async def test_every_status_has_a_json_body_that_builders_read(local: TestShop) -> None:
    answers = [
        await local.get("/api.php"), await local.post("/api.php/login", {}),
        await local.get("/api.php/services", key=None), await local.post("/api.php/order", ORDER),
        await local.get("/api.php/x"), await local.ask("PUT", "/api.php/order"),
        await local.ask("POST", "/api.php/order", data=b"x" * 70_000),
    ]  # fmt: skip
    assert [each.status for each in answers] == [200, 400, 401, 402, 404, 405, 413]
    for answer in answers:
        assert answer.headers["Content-Type"] == JSON
        assert answer.json["message"] and answer.data["text"]


async def test_no_answer_holds_null_or_keys_with_dots(local: TestShop) -> None:
    await local.credit("+" + PHONE, "5")
    bodies = [
        await local.get("/api.php"), await local.get("/api.php/services"), await local.post("/api.php/price", ORDER),
        await local.post("/api.php/order", ORDER), await local.get("/api.php/order/7"),
        await local.post("/api.php/topup", {"phone_number": PHONE, "amount": 5}),
        await local.get(f"/api.php/orders?phone_number={PHONE}"),
    ]  # fmt: skip

    def walk(value: Any) -> None:
        assert value is not None
        if isinstance(value, dict):
            for key, each in value.items():
                assert key.replace("_", "a").isalnum() and key.islower(), key
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)
        assert not isinstance(value, float)

    for body in bodies:
        walk(body.json)


async def test_scalars_come_before_lists(local: TestShop) -> None:
    for path in ("/api.php", "/api.php/services", f"/api.php/price?phone_number={PHONE}&service_name=105&quantity=10"):
        kinds = [isinstance(value, list) for value in (await local.get(path)).data.values()]
        assert kinds == sorted(kinds)


async def test_texts_fit_into_a_message_and_lists_are_numbered(local: TestShop) -> None:
    whole = await local.get("/api.php/services")
    assert len(whole.data["text"]) <= 4096
    assert whole.data["total"] == sum(len(each["services"]) for each in whole.data["categories"])
    assert "101. Instagram Followers" in whole.data["text"]
    assert "more" in whole.data["text"].splitlines()[-1]
    page = await local.get("/api.php/services?page=2")
    assert "2" in page.data["text"].splitlines()[-1]


async def test_the_text_speaks_the_language_asked_for(local: TestShop) -> None:
    for lang in ("en", "EN-us", "xx", "", "sw", 7):
        answer = await local.post("/api.php/price", {**ORDER, "lang": lang})
        assert answer.status == 200
        assert answer.data["text"]


async def test_a_second_message_in_flight_orders_once(shop: TestShop) -> None:
    """No lock a chat: 20 of the same at the same time are one order."""
    await shop.credit("+" + PHONE, "100")
    answers = await asyncio.gather(*(shop.post("/api.php/order", ORDER) for _ in range(20)))
    assert {each.status for each in answers} == {200}
    assert len({each.data["order_id"] for each in answers}) == 1
    assert sorted(each.data["duplicate"] for each in answers) == [False] + [True] * 19
    assert await shop.count("orders") == 1
    assert (await shop.get(f"/api.php/balance?phone_number={PHONE}")).data["balance"] == "99.75"


async def test_a_payment_is_never_waited_for(local: TestShop) -> None:
    sent = {"phone_number": PHONE, "amount": "5"}
    answer = await asyncio.wait_for(local.post("/api.php/topup", sent), 2)
    assert answer.data["payment_status"] == "pending"
    assert answer.data["pay_url"].startswith("http://127.0.0.1:8080/pay/")


@pytest.mark.parametrize("quantity", [1000, "1000", " 1000 ", "0001000"])
async def test_quantities_that_are_whole_numbers(local: TestShop, quantity: object) -> None:
    assert (await local.post("/api.php/price", {**ORDER, "quantity": quantity})).data["quantity"] == 1000


@pytest.mark.parametrize(
    "quantity",
    ["1,000", "1e3", 1000.0, 10.5, "-5", -5, True, False, "", None, "1 000", "abc", "1000000000000000", 10**30,
     [1000], {"a": 1}, "٣٠٠", "1_000", "0x10", "+10", "\u200b10"],
)  # fmt: skip
async def test_all_other_quantities_are_refused(local: TestShop, quantity: object) -> None:
    await local.credit("+" + PHONE, "5")
    for path in ("/api.php/price", "/api.php/order"):
        answer = await local.post(path, {**ORDER, "quantity": quantity})
        assert answer.status == 400, answer.json
        assert answer.data["text"]
    assert await local.count("orders") == 0
