"""The contract of api.php: paths, methods, the order of checks, the envelope, the documented messages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from core import texts
from core.api import envelope, forms, table
from core.api.calls import BASE
from tests.api.codes import raised_codes
from tests.api.shop import JSON, TestShop

PHONE = "254712345678"
ORDER = {"phone_number": PHONE, "service_name": "insta likes", "quantity": 1000, "link": "https://instagram.com/p/abc"}

DATA = {
    "information": "name version currency documentation openapi endpoints methods",
    "login": "customer_id phone_number name is_new balance currency",
    "services": "currency total page pages categories",
    "price": "service_id service_name quantity rate price currency balance balance_after enough shortfall suggestions",
    "order": "order_id order_status service_id service_name link quantity price currency balance shortfall payment_mode"
    " payment_id payment_method pay_url instructions duplicate suggestions",
    "status": "order_id order_status service_id service_name link quantity start_count remains delivered price currency"
    " created_at updated_at",
    "topup": "payment_id payment_status payment_method amount fee currency balance pay_url instructions expires_at",
    "payment": "payment_id payment_status payment_method amount fee currency balance pay_url instructions expires_at",
    "balance": "balance held currency",
    "orders": "orders next",
    "cancel": "order_id order_status service_id service_name link quantity start_count remains delivered price currency"
    " created_at updated_at",
    "refill": "order_id order_status service_id service_name link quantity start_count remains delivered price currency"
    " created_at updated_at",
    "payment-methods": "methods",
}


def check_envelope(found: dict[str, Any], route: str, status: str) -> None:
    assert (
        list(found) == ["status", "message", "data"] if status == "success" else ["status", "message", "code", "data"]
    )
    assert found["status"] == status
    assert set(found["data"]) == {"text", *DATA[route].split()}, route
    assert next(iter(found["data"])) == "text"
    assert None not in found["data"].values()
    assert 0 < len(found["data"]["text"]) <= 4096 or status == "success"


def test_the_documented_fields_are_those_of_the_models() -> None:
    for endpoint in table.ENDPOINTS:
        assert set(endpoint.data.model_fields) == {"text", *DATA[endpoint.name].split()}, endpoint.name


async def test_every_call_answers_in_the_envelope(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    order = (await shop.post("/api.php/order", ORDER)).data["order_id"]
    payment = (await shop.post("/api.php/topup", {"phone_number": PHONE, "amount": 1})).data["payment_id"]
    calls: dict[str, tuple[str, str, Any]] = {
        "information": ("GET", "/api.php", None),
        "login": ("POST", "/api.php/login", {"phone_number": PHONE}),
        "services": ("GET", "/api.php/services", None),
        "price": ("POST", "/api.php/price", ORDER),
        "order": ("POST", "/api.php/order", {**ORDER, "quantity": 500}),
        "status": ("GET", f"/api.php/order/{order}", None),
        "topup": ("POST", "/api.php/topup", {"phone_number": PHONE, "amount": "2.50"}),
        "payment": ("GET", f"/api.php/payment/{payment}", None),
        "balance": ("GET", f"/api.php/balance?phone_number={PHONE}", None),
        "orders": ("GET", f"/api.php/orders?phone_number={PHONE}", None),
        "cancel": ("POST", f"/api.php/order/{order}/cancel", None),
        "payment-methods": ("GET", "/api.php/payment-methods", None),
    }
    for route, (method, path, body) in calls.items():
        answer = await shop.ask(method, path, json=body)
        assert answer.status == 200, (route, answer.json)
        check_envelope(answer.json, route, "success")


async def test_errors_have_the_keys_of_success(local: TestShop) -> None:
    for endpoint in table.ENDPOINTS:
        if endpoint.name == "information":
            continue
        wrong = "GET" if endpoint.name == "orders" else "PATCH"  # other methods at /orders are another call's
        path = BASE + endpoint.path.replace("{order_id}", "999").replace("{payment_id}", "999")
        for method, key in [
            (endpoint.method, None),
            (wrong, ""),
            (endpoint.method, "cp_wrong"),
            (endpoint.method, ""),
        ]:
            answer = await local.ask(method, path, key=key)
            if answer.status == 200:
                assert endpoint.name in ("services", "payment-methods")
                continue
            assert answer.status in (400, 401, 404, 405)
            check_envelope(answer.json, endpoint.name, "error")


async def test_every_path_and_alias_leads_to_its_call(local: TestShop) -> None:
    expected = {
        "login": ["login", "register", "user", "auth"],
        "services": ["services"],
        "price": ["price", "calculate", "calculate-price", "quote"],
        "order": ["order", "orders", "create-order"],
        "topup": ["topup", "top-up", "payment", "pay", "deposit", "add-funds"],
        "status": ["order/7", "status/7", "status"],
        "payment": ["payment/7"],
    }
    for route, paths in expected.items():
        for path in paths:
            method = "GET" if route == "payment" else "POST"
            answer = await local.ask(method, f"/api.php/{path}", json={})
            assert set(answer.data) == {"text", *DATA[route].split()}, path


@pytest.mark.parametrize(
    "path",
    ["/api.php/price", "/API.PHP/Price", "/api.php/price/", "//api.php//price//", "/api.php/PRICE/?x=1",
     "/Api.Php/%70rice",
     "/api.php/calculate_price"],
)  # fmt: skip
async def test_case_and_slashes_do_not_matter(local: TestShop, path: str) -> None:
    answer = await local.post(path, ORDER)
    assert (answer.status, answer.json["message"]) == (200, "Price")


@pytest.mark.parametrize("path", ["/api.php", "/api.php/", "/API.PHP", "//api.php"])
async def test_information_needs_no_key(local: TestShop, path: str) -> None:
    answer = await local.get(path, key=None)
    assert answer.status == 200
    data = answer.data
    assert (data["version"], data["currency"], data["methods"][0]["name"]) == ("1.2.3", "USD", "sandbox")
    named = {each["name"]: each for each in data["endpoints"]}
    assert set(named) == set(DATA)
    assert {"phone_number", "service_name", "quantity", "link"} <= {each["name"] for each in named["order"]["fields"]}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/api.php/nothing",
        "/api.php/order/1/2/3",
        "/api",
        "/api.phpx/price",
        "/favicon.ico",
        "/%00",
        "/api.php/order/7/nothing",
    ],
)
async def test_unknown_paths_are_404_in_json(local: TestShop, path: str) -> None:
    for method in ("GET", "POST", "DELETE"):
        if path == "/" and method != "POST":
            continue
        answer = await local.ask(method, path, key=None)
        if path == "/":
            assert answer.status == 405
            continue
        assert (answer.status, answer.json["message"]) == (404, "Not found"), method
        assert answer.data["text"]


async def test_wrong_methods_are_405_with_allow(local: TestShop) -> None:
    for endpoint in table.ENDPOINTS:
        for path in (endpoint.path, *endpoint.also):
            allowed = {"GET", "HEAD"} if endpoint.method == "GET" else {"POST"}
            url = BASE + path.replace("{order_id}", "7").replace("{payment_id}", "7")
            for method in ("PUT", "PATCH", "DELETE", "OPTIONS"):
                answer = await local.ask(method, url, key=None)
                assert (answer.status, answer.json["message"]) == (405, "Method not allowed"), (method, url)
                assert allowed <= set(answer.headers["Allow"].split(", "))
    for path in ("login", "order/7/cancel", "add-funds", "register"):
        assert (await local.get(f"/api.php/{path}")).status == 405


async def test_checks_come_in_their_order(local: TestShop) -> None:
    big = b'{"name": "' + b"x" * 70_000 + b'"}'
    broken = b'{"name": "he said "hi""}'
    assert (await local.ask("PUT", "/api.php/nothing", data=big, key=None)).status == 404
    assert (await local.ask("PUT", "/api.php/login", data=big, key=None)).status == 405
    assert (await local.ask("POST", "/api.php/login", data=big, key=None)).status == 413
    assert (await local.ask("POST", "/api.php/login", data=broken, key=None)).status == 401
    assert (await local.ask("POST", "/api.php/login", data=broken)).status == 400


async def test_a_broken_body_is_told_along_with_the_missing_key(local: TestShop) -> None:
    answer = await local.ask("POST", "/api.php/login", data=b'{"api_key": cp_x, "name": 1}', key=None)
    assert answer.json["code"] == "invalid_api_key"
    assert "JSON" in answer.data["text"]


async def test_a_key_inside_a_broken_body_still_counts(local: TestShop) -> None:
    sent = b'{"api_key": "%s", "phone_number": "1", "name": "the "best""}' % local.key.encode()
    answer = await local.ask("POST", "/api.php/login", data=sent, key=None)
    assert (answer.status, answer.json["code"]) == (400, "invalid_json")


async def test_documented_messages_are_word_for_word(local: TestShop) -> None:
    said = {
        "Missing required fields": await local.post("/api.php/order", {"phone_number": PHONE}),
        "Invalid API key": await local.get("/api.php/services", key="nonsense"),
        "Insufficient balance": await local.post("/api.php/order", ORDER),
        "Service not found": await local.post("/api.php/price", {**ORDER, "service_name": "moon landing"}),
        "Order not found": await local.get("/api.php/order/424242"),
        "Payment not found": await local.get("/api.php/payment/424242"),
        "Customer not found": await local.get("/api.php/balance?phone_number=254799999999"),
        "Invalid quantity": await local.post("/api.php/price", {**ORDER, "quantity": "1e3"}),
        "Invalid link": await local.post("/api.php/order", {**ORDER, "link": "not a link"}),
        "Invalid payment mode": await local.post("/api.php/order", {**ORDER, "payment_mode": "barter"}),
        "Invalid payment method": await local.post(
            "/api.php/topup", {"phone_number": PHONE, "amount": 5, "payment_method": "shells"}
        ),
        "Invalid amount": await local.post("/api.php/topup", {"phone_number": PHONE, "amount": "0.001"}),
    }
    statuses = {message: answer.status for message, answer in said.items()}
    assert {message: answer.json["message"] for message, answer in said.items()} == {each: each for each in said}
    assert statuses == {
        "Missing required fields": 400, "Invalid API key": 401, "Insufficient balance": 402, "Service not found": 404,
        "Order not found": 404, "Payment not found": 404, "Customer not found": 404, "Invalid quantity": 400,
        "Invalid link": 400, "Invalid payment mode": 400, "Invalid payment method": 400, "Invalid amount": 400,
    }  # fmt: skip
    assert said["Service not found"].data["suggestions"]
    assert said["Missing required fields"].json["code"] == "missing_fields"
    short = said["Insufficient balance"].data
    assert (short["price"], short["balance"], short["shortfall"]) == ("0.25", "0.00", "0.25")


async def test_missing_fields_are_named_together(local: TestShop) -> None:
    text = (await local.post("/api.php/order", {})).data["text"]
    assert all(name in text for name in ("phone_number", "service_name", "link", "quantity"))
    text = (await local.post("/api.php/order", {"service_name": "insta likes"})).data["text"]
    assert all(name in text for name in ("phone_number", "link", "quantity"))
    text = (await local.post("/api.php/topup", {})).data["text"]
    assert all(name in text for name in ("phone_number", "amount"))


ERRORS: tuple[tuple[str, str, Any, int], ...] = (
    ("GET", "/api.php/nothing", None, 404),
    ("PUT", "/api.php/order", None, 405),
    ("POST", "/api.php/order", {}, 400),
    ("POST", "/api.php/order", ORDER, 402),
    ("GET", "/api.php/order/9", None, 404),
)


async def test_http_errors_0_answers_200_with_the_same_body(local: TestShop) -> None:
    for method, path, body, status in ERRORS:
        loud = await local.ask(method, path, json=body)
        assert loud.status == status
        quiet = await local.ask(method, path + "?http_errors=0", json=body)
        assert quiet.status == 200
        assert quiet.json == loud.json
        if body is not None:
            assert (await local.ask(method, path, json={**body, "http_errors": 0})).status == 200
            assert (await local.ask(method, path, json={**body, "http_errors": False})).status == 200
            assert (await local.ask(method, path, json={**body, "http_errors": 1})).status == status


async def test_http_errors_0_goes_for_the_door_itself(local: TestShop) -> None:
    assert (await local.get("/api.php/services?http_errors=0", key=None)).status == 200
    assert (await local.get("/api.php/services?http_errors=0", key="cp_x")).json["message"] == "Invalid API key"
    assert (await local.ask("PUT", "/api.php/order", data=b'{"http_errors": 0}')).status == 200
    big = await local.ask("POST", "/api.php/order?http_errors=0", data=b"x" * 70_000)
    assert (big.status, big.json["message"]) == (200, "Request too large")


async def test_a_key_can_be_set_to_quiet(local: TestShop) -> None:
    key = await local.new_key(http_errors=False)
    for method, path, body, _ in ERRORS:
        assert (await local.ask(method, path, json=body, key=key)).status == 200
    assert (await local.post("/api.php/order?http_errors=1", {}, key=key)).status == 400


async def test_head_answers_like_get_without_a_body(local: TestShop) -> None:
    answer = await local.ask("HEAD", "/api.php/services")
    assert (answer.status, answer.body, answer.headers["Content-Type"]) == (200, b"", JSON)
    assert int(answer.headers["Content-Length"]) > 10_000
    assert (await local.ask("HEAD", "/api.php/services", key=None)).status == 401


async def test_get_takes_the_query_where_nothing_is_changed(shop: TestShop) -> None:
    price = await shop.get(
        f"/api.php/price?api_key={shop.key}&phone_number={PHONE}&service_name=insta+likes&quantity=1000", key=None
    )
    assert (price.status, price.data["price"]) == (200, "0.25")
    await shop.credit("+" + PHONE, "1")
    order = (await shop.post("/api.php/order", ORDER)).data["order_id"]
    for path in (f"order/{order}", f"status?order_id={order}", f"order?order_id={order}", f"orders/{order}"):
        assert (await shop.get(f"/api.php/{path}")).data["order_id"] == order
    assert (await shop.post("/api.php/status", {"order_id": f"#{order}"})).data["order_id"] == order


async def test_order_status_without_a_number_asks_for_it(local: TestShop) -> None:
    answer = await local.get("/api.php/order/")
    assert (answer.status, answer.json["message"]) == (400, "Missing required fields")


def test_every_code_of_the_shop_has_its_sentence() -> None:
    """A code without a sentence would be told by its kind only."""
    missing = [code for code in raised_codes() if not texts.has("en", "error-" + code.replace("_", "-"))]
    assert missing == []
    assert all(len(envelope.message_of(code)) < 50 for code in raised_codes())


def test_forms_know_which_fields_must_be_sent() -> None:
    assert forms.required(forms.Topup) == ("phone_number", "amount")
    assert forms.required(forms.Order) == ("phone_number", "service_name", "link", "quantity")


async def test_answers_are_json_even_for_nonsense_accept_headers(local: TestShop) -> None:
    answer = await local.get("/api.php/services", headers={"Accept": "text/html", "Accept-Encoding": ";;q=x,,"})
    assert answer.headers["Content-Type"] == JSON
    assert json.loads(answer.body)["status"] == "success"


async def test_the_same_address_asked_again_is_answered_anew(local: TestShop) -> None:
    """What an address says is remembered, never what was answered to it, nor to whom."""
    await local.credit("+" + PHONE, "5")
    order = (await local.post("/api.php/order", ORDER)).data["order_id"]
    path = f"/api.php/order/{order}?lang=en"
    for _ in range(2):
        assert (await local.get(path)).data["order_status"] == "Pending"
        assert (await local.get(path, key=local.rival_key)).status == 404
        assert (await local.get(path, key=None)).status == 401
        assert (await local.get(path + "&http_errors=0", key=None)).status == 200
    await local.post(f"/api.php/order/{order}/cancel")
    assert (await local.get(path)).data["order_status"] == "Canceled"
    assert (await local.ask("GET", path, data=b'{"http_errors": 0}', key=None)).status == 200


async def test_the_server_does_not_tell_what_it_is_made_of(local: TestShop) -> None:
    for path in ("/api.php", "/nothing", "/docs"):
        assert (await local.get(path, key=None)).headers["Server"] == "Chatpanel"
