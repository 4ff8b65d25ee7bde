"""What stands beside the API: docs, the OpenAPI document, the payment page, webhooks, health, metrics."""

from __future__ import annotations

import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from core.api import table
from core.api.calls import BASE
from core.ports import NotPaid, Paid
from core.usecases import topping_up
from storage.engine import StorageBusy
from tests.api.shop import JSON, TestShop, open_test_shop, usd

PHONE = "254712345678"


async def topped_up(shop: TestShop) -> tuple[int, str]:
    data = (await shop.post("/api.php/topup", {"phone_number": PHONE, "amount": "12.50"})).data
    return data["payment_id"], data["pay_url"].rsplit("/", 1)[1]


async def test_docs_show_every_call_with_the_shops_own_address(local: TestShop) -> None:
    answer = await local.get("/docs", key=None)
    page = answer.body.decode()
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    for endpoint in table.ENDPOINTS:
        assert f'id="{endpoint.name}"' in page
        assert BASE + endpoint.path in page
        assert all(
            f"<code>{name}</code>" in page for name in endpoint.form.model_fields if name not in ("lang", "http_errors")
        )
    assert "http://127.0.0.1:8080/api.php" in page
    assert "{{{senderMobile}}}" in page
    assert "§" not in page
    for path in ("/", "/docs/", "/DOCS"):
        assert (await local.get(path, key=None)).body == answer.body


async def test_pages_load_nothing_from_elsewhere(local: TestShop) -> None:
    _, token = await topped_up(local)
    for path in ("/docs", f"/pay/{token}"):
        answer = await local.get(path, key=None)
        page = answer.body.decode()
        assert not re.search(r"""(?:src|href)=["'](?:https?:)?//(?!127\.0\.0\.1)""", page)
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert not re.search(r"\sstyle=|\son\w+=", page)
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "prefers-color-scheme: dark" in page and "width=device-width" in page


async def test_the_openapi_document_is_complete(local: TestShop) -> None:
    answer = await local.get("/openapi.json", key=None)
    document = answer.json
    assert document["openapi"] == "3.1.0"
    assert document["servers"] == [{"url": "http://127.0.0.1:8080"}]
    operations = {one["operationId"] for path in document["paths"].values() for one in path.values()}
    assert {endpoint.name for endpoint in table.ENDPOINTS} <= operations
    order = document["components"]["schemas"]["Order"]
    assert order["required"] == ["phone_number", "service_name", "link", "quantity"]
    assert "comments" in order["properties"]
    assert "pay_url" in document["components"]["schemas"]["PlacedOrder"]["required"]


async def test_the_payment_page_follows_the_payment(shop: TestShop) -> None:
    number, token = await topped_up(shop)
    page = (await shop.get(f"/pay/{token}", key=None)).body.decode()
    assert "12.50 USD" in page and 'data-state="pending"' in page and f"Payment {number}" in page
    assert "+254712345678" not in page and "+254***78" in page
    state = (await shop.get(f"/pay/{token}/state", key=None)).json
    assert (state["state"], state["final"]) == ("pending", False)
    await shop.db.write(lambda tx: topping_up.settle(tx, number, NotPaid("refused")))
    assert (await shop.get(f"/pay/{token}/state", key=None)).json["state"] == "failed"
    await shop.db.write(lambda tx: topping_up.settle(tx, number, Paid(usd("12.50"), "R")))
    state = (await shop.get(f"/pay/{token}/state", key=None)).json
    assert (state["state"], state["final"]) == ("succeeded", True)
    assert 'data-follow="false"' in (await shop.get(f"/pay/{token}", key=None)).body.decode()


async def test_the_payment_page_tells_nothing_of_the_customer(local: TestShop) -> None:
    _, token = await topped_up(local)
    await local.post("/api.php/login", {"phone_number": PHONE, "name": "Amina"})
    for path in (f"/pay/{token}", f"/pay/{token}/state"):
        body = (await local.get(path, key=None)).body.decode()
        assert "Amina" not in body and "254712345678" not in body


@pytest.mark.parametrize(
    "token", ["nonsense-nonsense", "x", "a" * 500, "%00%00%00%00%00%00%00%00", "<script>alert(1)</script>"]
)
async def test_unknown_payments_have_a_page_of_their_own(local: TestShop, token: str) -> None:
    answer = await local.get(f"/pay/{token}", key=None)
    assert answer.status == 404
    if answer.headers["Content-Type"].startswith("text/html"):
        assert "no such payment" in answer.body.decode()
        assert "alert(1)" not in answer.body.decode()
    assert (await local.get(f"/pay/{token}/state", key=None)).status == 404


async def test_names_of_the_shop_are_escaped(local_url: str) -> None:
    async with open_test_shop(local_url, shop_name="<b>Bob's</b> & co") as shop:
        _, token = await topped_up(shop)
        for path in ("/docs", f"/pay/{token}"):
            page = (await shop.get(path, key=None)).body.decode()
            assert "<b>Bob" not in page and "&lt;b&gt;Bob" in page


async def test_a_webhook_is_kept_before_it_is_answered(shop: TestShop) -> None:
    _, token = await topped_up(shop)
    for _ in range(2):
        answer = await shop.ask("POST", f"/webhooks/sandbox/{token}", data=b"ok:1", key=None)
        assert (answer.status, answer.json) == (200, {"ok": True})
    waiting = await shop.db.read(lambda tx: tx.inbox.waiting("webhook:sandbox", limit=10))
    assert [each.body for each in waiting] == [b"ok:1"]
    assert "webhook:sandbox" in await shop.db.read(lambda tx: tx.jobs.backlog())


async def test_webhooks_that_are_not_ours_are_refused(shop: TestShop) -> None:
    _, token = await topped_up(shop)
    tried: dict[int, list[tuple[str, str, bytes | None]]] = {
        400: [("POST", f"/webhooks/sandbox/{token}", b"forged"), ("POST", f"/webhooks/sandbox/{token}", b"")],
        404: [("POST", "/webhooks/sandbox/unknown-token", b"ok:1"), ("POST", f"/webhooks/nobody/{token}", b"ok:1")],
        405: [("GET", f"/webhooks/sandbox/{token}", None), ("DELETE", f"/webhooks/sandbox/{token}", None)],
        413: [("POST", f"/webhooks/sandbox/{token}", b"ok:" + b"x" * 300_000)],
    }
    for status, requests in tried.items():
        for method, path, body in requests:
            answer = await shop.ask(method, path, data=body, key=None)
            assert (answer.status, answer.headers["Content-Type"]) == (status, JSON), path
    assert await shop.count("inbox") == 0


async def test_webhooks_may_be_larger_than_calls(local: TestShop) -> None:
    _, token = await topped_up(local)
    body = b"ok:" + b"x" * 200_000
    assert (await local.ask("POST", f"/webhooks/sandbox/{token}", data=body, key=None)).status == 200


async def test_a_webhook_that_cannot_be_kept_is_503(shop: TestShop) -> None:
    _, token = await topped_up(shop)
    shop.broken.append(StorageBusy("locked"))
    answer = await shop.ask("POST", f"/webhooks/sandbox/{token}", data=b"ok:1", key=None)
    assert answer.status == 503
    assert (await shop.ask("POST", f"/webhooks/sandbox/{token}", data=b"ok:1", key=None)).status == 200


async def test_health_and_readiness(shop: TestShop) -> None:
    assert (await shop.get("/healthz", key=None)).json == {"status": "ok"}
    ready = await shop.get("/readyz", key=None)
    assert (ready.status, ready.json["checks"]) == (200, {"database": True, "workers": True})
    shop.broken.append(OSError("gone"))
    ready = await shop.get("/readyz", key=None)
    assert (ready.status, ready.json["checks"]["database"]) == (503, False)
    assert (await shop.get("/healthz", key=None)).status == 200


async def test_metrics_count_requests_and_waiting_jobs(shop: TestShop) -> None:
    await topped_up(shop)
    await shop.get("/api.php/services", key=None)
    await shop.get("/wp-admin/" + "x" * 100, key=None)
    answer = await shop.get("/metrics", key=None)
    assert answer.headers["Content-Type"].startswith("text/plain")
    families = {each.name: each for each in text_string_to_metric_families(answer.body.decode())}
    counted = {(s.labels["route"], s.labels["status"]): s.value for s in families["chatpanel_http_requests"].samples}
    assert counted == {("topup", "200"): 1, ("services", "401"): 1, ("unknown", "404"): 1}
    times = {(s.name, s.labels.get("le")): s.value for s in families["chatpanel_http_request_seconds"].samples
             if s.labels["route"] == "topup"}  # fmt: skip
    assert (
        times["chatpanel_http_request_seconds_count", None]
        == times["chatpanel_http_request_seconds_bucket", "+Inf"]
        == 1
    )
    waiting = {s.labels["kind"]: s.value for s in families["chatpanel_jobs_waiting"].samples}
    assert waiting.get("pay:sandbox") == 1


async def test_pages_are_only_read(local: TestShop) -> None:
    for path in ("/docs", "/openapi.json", "/healthz", "/readyz", "/metrics", "/pay/whatever-token"):
        answer = await local.post(path, {})
        assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")
        assert (await local.ask("HEAD", path, key=None)).body == b""
