"""Every field of every call, with every kind of value: a clear answer, and never a 500."""

from __future__ import annotations

from typing import Any

import pytest

from core.api import forms, table
from core.api.calls import BASE, Endpoint
from core.domain.catalogue import INPUT_FIELDS
from tests.api.shop import TestShop

GOOD: dict[str, Any] = {
    "phone_number": "254712345678", "service_name": "insta likes", "quantity": 1000, "amount": "5",
    "link": "https://instagram.com/p/abc",
}  # fmt: skip
VALUES: tuple[Any, ...] = (
    7, -1, 0, 1.5, 10**40, "text", "", " ", "7", "x" * 5_000, True, False, None, [], ["a"], [1, [2]], {}, {"a": 1},
    "\u0000", "a\nb", "\ud83d\ude00", "\u202eevil", "'; DROP TABLE orders", "<script>", "%s%n", "{", "}}{{", "１２３",
)  # fmt: skip

FEW: tuple[Any, ...] = (7, "", None, ["a"], {"a": 1}, "\u0000", "x" * 5_000)
"""For the inputs of types that the service of these tests is not of: they are read, and then not used."""


@pytest.mark.parametrize("endpoint", table.ENDPOINTS, ids=lambda endpoint: endpoint.name)
async def test_no_value_of_any_field_is_too_much(local: TestShop, endpoint: Endpoint) -> None:
    await local.credit("+254712345678", "50")
    path = BASE + endpoint.path.replace("{order_id}", "7").replace("{payment_id}", "7")
    method = "POST" if "POST" in endpoint.methods else "GET"
    for name in sorted(forms.known(endpoint.form)):
        for value in FEW if name in INPUT_FIELDS else VALUES:
            local.clock.pass_s(700)  # so that neither rates nor prompts run out
            answer = await local.ask(method, path, json={**GOOD, name: value})
            assert answer.status in (200, 400, 402, 404), (name, value, answer.json)
            found = answer.json
            assert found["data"]["text"], (name, value)
            assert set(found["data"]) == set(endpoint.data.model_fields)
            if value == {"a": 1} and name not in ("order_id", "payment_id"):
                assert (answer.status, found["code"]) == (400, "not_one_value"), (name, found)


async def test_links_of_100_kilobytes_are_too_large_and_long_ones_are_refused(local: TestShop) -> None:
    answer = await local.post("/api.php/order", {**GOOD, "link": "https://x.com/" + "a" * 100_000})
    assert (answer.status, answer.json["message"]) == (413, "Request too large")
    answer = await local.post("/api.php/order", {**GOOD, "link": "https://x.com/" + "a" * 50_000})
    assert (answer.status, answer.json["message"]) == (400, "Invalid link")
    assert len(answer.data["text"]) < 500


async def test_names_and_ids_come_back_as_they_were_meant(local: TestShop) -> None:
    answer = await local.post("/api.php/login", {"phone_number": "user <b>1</b>", "name": "  Zoë\t\u0007 <i>  "})
    assert answer.data["phone_number"] == "user <b>1</b>"
    assert answer.data["name"] == "Zoë <i>"


@pytest.mark.parametrize("amount", ["5", 5, 5.5, "5.50", " 5 "])
async def test_amounts_are_read_exactly(local: TestShop, amount: object) -> None:
    answer = await local.post("/api.php/topup", {**GOOD, "amount": amount})
    assert answer.data["amount"] in ("5.00", "5.50")


@pytest.mark.parametrize("amount", ["0", "-5", "1,5", "1e2", "five", "0.001", "99999999999999999999", True, [5]])
async def test_other_amounts_are_refused(local: TestShop, amount: object) -> None:
    answer = await local.post("/api.php/topup", {**GOOD, "amount": amount})
    assert answer.status == 400
    assert await local.count("payments") == 0


async def test_inputs_of_the_types_reach_the_order(local: TestShop) -> None:
    await local.credit("+254712345678", "100")
    listed = (await local.get("/api.php/services")).data["categories"]
    custom = next(each for group in listed for each in group["services"] if each["type"] == "Custom Comments")
    comments = [f"well done {number}" for number in range(max(custom["min"], 2))]
    sent = {**GOOD, "service_name": custom["name"], "quantity": "", "comments": comments}
    answer = await local.post("/api.php/order", sent)
    assert (answer.status, answer.data["quantity"]) == (200, len(comments)), answer.json
    missing = await local.post("/api.php/order", {**sent, "comments": ""})
    assert (missing.status, "comments" in missing.data["text"]) == (400, True)
