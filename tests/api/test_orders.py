"""Orders and payments over the API: idempotency, direct payment, calling off, history, and whose is whose."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from core.domain.orders import OrderState
from core.ports import Paid, Transaction
from core.usecases import topping_up
from tests.api.shop import TestShop, open_test_shop, usd

PHONE = "254712345678"
ORDER: dict[str, Any] = {
    "phone_number": PHONE, "service_name": "insta likes", "quantity": "1000", "link": "https://instagram.com/p/abc",
}  # fmt: skip


async def test_an_order_holds_its_price_and_can_be_followed(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    placed = (await shop.post("/api.php/order", ORDER)).data
    assert (placed["order_status"], placed["price"], placed["balance"], placed["duplicate"]) == (
        "Pending",
        "0.25",
        "4.75",
        False,
    )
    assert (placed["service_id"], placed["service_name"], placed["payment_mode"]) == (105, "Instagram Likes", "balance")
    status = (await shop.get(f"/api.php/order/{placed['order_id']}")).data
    assert (status["start_count"], status["remains"], status["delivered"]) == ("", 1000, 0)
    assert status["created_at"] == status["updated_at"] == "2026-09-21T14:13:20Z"
    balance = (await shop.get(f"/api.php/balance?phone_number={PHONE}")).data
    assert (balance["balance"], balance["held"]) == ("4.75", "0.25")


async def test_a_short_balance_registers_and_says_how_much_is_missing(shop: TestShop) -> None:
    answer = await shop.post("/api.php/order", {**ORDER, "quantity": 50_000})
    assert answer.status == 402
    assert (answer.data["price"], answer.data["shortfall"], answer.data["quantity"]) == ("12.50", "12.50", 50_000)
    assert await shop.count("customers") == 1
    await shop.credit("+" + PHONE, "12.50")
    assert (await shop.post("/api.php/order", {**ORDER, "quantity": 50_000})).status == 200


async def test_a_request_id_replays_the_same_answer(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    first = await shop.post("/api.php/order", {**ORDER, "request_id": "a-1"})
    shop.clock.pass_s(3600)
    again = await shop.post("/api.php/order", {**ORDER, "request_id": "a-1"})
    by_header = await shop.post("/api.php/order", ORDER, headers={"Idempotency-Key": "a-1"})
    assert first.body == again.body == by_header.body
    assert "Idempotent-Replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == by_header.headers["Idempotent-Replayed"] == "true"
    other = await shop.post("/api.php/order", {**ORDER, "request_id": "a-2"})
    assert other.data["order_id"] != first.data["order_id"]
    clash = await shop.post("/api.php/order", {**ORDER, "quantity": 2000, "request_id": "a-1"})
    assert (clash.status, clash.json["code"]) == (409, "idempotency_key_reused")
    assert await shop.count("orders") == 2


async def test_a_request_id_belongs_to_its_customer(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    await shop.credit("+254799999999", "5")
    first = await shop.post("/api.php/order", {**ORDER, "request_id": "1"})
    other = await shop.post("/api.php/order", {**ORDER, "phone_number": "254799999999", "request_id": "1"})
    assert first.data["order_id"] != other.data["order_id"]


async def test_a_refused_order_does_not_use_up_its_request_id(shop: TestShop) -> None:
    assert (await shop.post("/api.php/order", {**ORDER, "request_id": "1"})).status == 402
    await shop.credit("+" + PHONE, "5")
    assert (await shop.post("/api.php/order", {**ORDER, "request_id": "1"})).status == 200


async def test_the_duplicate_window_ends(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    ids = []
    for wait_s in (0, 29, 32):
        shop.clock.pass_s(wait_s)
        ids.append((await shop.post("/api.php/order", ORDER)).data["order_id"])
    assert ids[0] == ids[1] != ids[2]


async def test_twenty_at_once_under_one_key_are_one_order(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    answers = await asyncio.gather(*(shop.post("/api.php/order", {**ORDER, "request_id": "x"}) for _ in range(20)))
    assert len({each.body for each in answers}) == 1
    assert await shop.count("orders") == 1


async def test_a_direct_order_waits_for_its_payment_and_proceeds(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "0.05")
    placed = (await shop.post("/api.php/order", {**ORDER, "payment_mode": "pay now", "payment_method": "SANDBOX"})).data
    assert (placed["order_status"], placed["payment_mode"], placed["shortfall"]) == (
        "Awaiting payment",
        "direct",
        "0.20",
    )
    assert placed["pay_url"] and placed["instructions"] and placed["payment_method"] == "sandbox"
    payment = (await shop.get(f"/api.php/payment/{placed['payment_id']}")).data
    assert (payment["payment_status"], payment["amount"], payment["balance"]) == ("pending", "0.20", "0.05")
    await shop.db.write(lambda tx: topping_up.settle(tx, placed["payment_id"], Paid(usd("0.20"), "R")))
    assert (await shop.get(f"/api.php/payment/{placed['payment_id']}")).data["payment_status"] == "succeeded"
    assert (await shop.get(f"/api.php/order/{placed['order_id']}")).data["order_status"] == "Pending"


async def test_a_direct_order_with_money_enough_is_placed_at_once(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    placed = (await shop.post("/api.php/order", {**ORDER, "payment_mode": "mobile"})).data
    assert (placed["order_status"], placed["payment_id"], placed["pay_url"]) == ("Pending", "", "")


async def test_several_methods_have_to_be_chosen_from(local_url: str) -> None:
    async with open_test_shop(local_url, methods=("sandbox", "mpesa")) as shop:
        for path, body in (
            ("order", {**ORDER, "payment_mode": "direct"}),
            ("topup", {"phone_number": PHONE, "amount": 5}),
        ):
            answer = await shop.post(f"/api.php/{path}", body)
            assert (answer.status, answer.json["code"]) == (400, "invalid_payment_method")
            assert "sandbox, mpesa" in answer.data["text"]
            assert (await shop.post(f"/api.php/{path}", {**body, "payment_method": " Mpesa"})).status == 200


async def test_what_needs_a_chat_with_the_bot_is_not_offered_to_callers(local_url: str) -> None:
    async with open_test_shop(local_url, methods=("sandbox", "stars")) as shop:
        assert [each["name"] for each in (await shop.get("/api.php/payment-methods")).data["methods"]] == ["sandbox"]
        answer = await shop.post("/api.php/topup", {"phone_number": PHONE, "amount": 5, "payment_method": "stars"})
        assert (answer.status, answer.json["code"]) == (400, "invalid_payment_method")


async def test_without_any_method_a_topup_is_not_possible(local_url: str) -> None:
    async with open_test_shop(local_url, methods=()) as shop:
        answer = await shop.post("/api.php/topup", {"phone_number": PHONE, "amount": 5})
        assert (answer.status, answer.json["code"]) == (503, "no_payment_method")


async def test_the_paying_phone_is_the_senders_unless_another_is_given(local: TestShop) -> None:
    async def phone_of(payment_id: int) -> str:
        payment = await local.db.read(lambda tx: tx.payments.get(payment_id))
        assert payment is not None
        return payment.phone

    own = await local.post("/api.php/topup", {"phone_number": PHONE, "amount": 5})
    assert await phone_of(own.data["payment_id"]) == "+254712345678"
    other = await local.post(
        "/api.php/topup", {"phone_number": PHONE, "amount": 5, "mobile_phone_number": "254733333333"}
    )
    assert await phone_of(other.data["payment_id"]) == "+254733333333"
    opaque = await local.post("/api.php/topup", {"phone_number": "99@telegram", "amount": 5})
    assert (opaque.status, "mobile_phone_number" in opaque.data["text"]) == (400, True)
    wrong = await local.post("/api.php/topup", {"phone_number": PHONE, "amount": 5, "mobile_phone_number": "abc"})
    assert (wrong.status, wrong.json["code"]) == (400, "invalid_phone_number")


async def test_the_gateways_own_page_is_told_when_it_answers_in_time(local: TestShop) -> None:
    local.started.set()
    answer = await local.post("/api.php/topup", {"phone_number": PHONE, "amount": 5})
    assert answer.data["pay_url"].endswith(f"/pay/{answer.data['pay_url'].rsplit('/', 1)[1]}")


async def test_an_order_is_called_off_while_it_is_ours(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    order = (await shop.post("/api.php/order", ORDER)).data["order_id"]
    answer = await shop.post(f"/api.php/order/{order}/cancel")
    assert (answer.json["message"], answer.data["order_status"]) == ("Order canceled", "Canceled")
    assert (await shop.get(f"/api.php/balance?phone_number={PHONE}")).data["balance"] == "5.00"
    again = await shop.post("/api.php/cancel", {"order_id": order})
    assert (again.status, again.json["code"]) == (409, "order_settled")
    refill = await shop.post(f"/api.php/order/{order}/refill")
    assert refill.status == 409


async def test_history_is_paged_newest_first(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "50")
    ids = [
        (await shop.post("/api.php/order", {**ORDER, "link": f"https://instagram.com/p/{number}"})).data["order_id"]
        for number in range(23)
    ]
    first = (await shop.get(f"/api.php/orders?phone_number={PHONE}")).data
    second = (await shop.get(f"/api.php/orders?phone_number={PHONE}&before={first['next']}")).data
    assert [each["order_id"] for each in first["orders"] + second["orders"]] == ids[::-1]
    assert (len(first["orders"]), second["next"]) == (20, "")
    assert first["text"].startswith(f"1. Order {ids[-1]}")
    assert (await shop.get(f"/api.php/orders?phone_number={PHONE}&before=x")).status == 400


async def test_balance_and_history_do_not_register(shop: TestShop) -> None:
    for path in ("balance", "orders"):
        assert (await shop.get(f"/api.php/{path}?phone_number={PHONE}")).json["code"] == "customer_not_found"
    price = await shop.post("/api.php/price", ORDER)
    assert (price.status, price.data["enough"], price.data["balance_after"]) == (200, False, "")
    assert await shop.count("customers") == 0


async def test_a_blocked_customer_is_refused(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    await shop.block("+" + PHONE)
    for path, body in (("order", ORDER), ("topup", {"phone_number": PHONE, "amount": 5})):
        answer = await shop.post(f"/api.php/{path}", body)
        assert (answer.status, answer.json["code"]) == (403, "customer_blocked")
    assert await shop.count("orders") == 0


async def test_no_key_sees_what_is_anothers(shop: TestShop) -> None:
    """Every route and every kind of object: another partner's key finds nothing."""
    await shop.credit("+" + PHONE, "5")
    order = (await shop.post("/api.php/order", ORDER)).data["order_id"]
    payment = (await shop.post("/api.php/topup", {"phone_number": PHONE, "amount": 5})).data["payment_id"]
    paths = [
        ("GET", f"order/{order}"), ("POST", f"order/{order}"), ("GET", f"status/{order}"),
        ("GET", f"status?order_id={order}"),
        ("GET", f"orders/{order}"), ("POST", f"order/{order}/cancel"), ("POST", f"order/{order}/refill"),
        ("POST", f"cancel?order_id={order}"), ("POST", f"refill?order_id={order}"), ("GET", f"payment/{payment}"),
        ("GET", f"payments/{payment}"), ("GET", f"payment?payment_id={payment}"),
        ("GET", f"balance?phone_number={PHONE}"), ("GET", f"orders?phone_number={PHONE}"),
    ]  # fmt: skip
    for method, path in paths:
        answer = await shop.ask(method, f"/api.php/{path}", key=shop.rival_key)
        assert answer.status == 404, (path, answer.json)
        assert str(order) not in answer.data.values()
        assert (await shop.ask(method, f"/api.php/{path}")).status != 404, path
    login = await shop.post("/api.php/login", {"phone_number": PHONE}, key=shop.rival_key)
    assert (login.data["is_new"], login.data["balance"]) == (True, "0.00")
    assert (await shop.post("/api.php/price", ORDER, key=shop.rival_key)).data["balance"] == "0.00"
    assert (await shop.post("/api.php/order", ORDER, key=shop.rival_key)).status == 402


async def test_states_are_spelled_as_callers_compare_them(shop: TestShop) -> None:
    await shop.credit("+" + PHONE, "5")
    order_id = (await shop.post("/api.php/order", ORDER)).data["order_id"]
    expected = {
        OrderState.QUEUED: "Pending", OrderState.SUBMITTING: "Pending", OrderState.REVIEW: "Pending",
        OrderState.PENDING: "Pending", OrderState.PROCESSING: "Processing", OrderState.IN_PROGRESS: "In progress",
    }  # fmt: skip
    was = OrderState.QUEUED
    for state, public in expected.items():

        def move(tx: Transaction, state: OrderState = state, was: OrderState = was) -> None:
            order = tx.orders.get(order_id)
            assert order is not None
            tx.orders.save(replace(order, state=state), was=was)

        await shop.db.write(move)
        was = state
        answer = await shop.get(f"/api.php/order/{order_id}")
        assert answer.data["order_status"] == public
        assert public in answer.data["text"]


async def test_an_order_is_told_whole_even_if_its_payment_was_quicker(shop: TestShop) -> None:
    """The gateway's webhook may come before the answer to the call that asked for the payment."""

    class Quick:
        async def __call__(self, payment_id: int, timeout_s: float) -> None:
            await shop.db.write(lambda tx: topping_up.settle(tx, payment_id, Paid(usd("0.25"), "R")))

    object.__setattr__(shop.api.shop, "wait_started", Quick())
    sent = {**ORDER, "payment_mode": "direct", "request_id": "quick"}
    first = await shop.post("/api.php/order", sent)
    assert (first.status, first.data["order_status"]) == (200, "Awaiting payment")
    assert first.data["instructions"] and "  " not in first.data["text"]
    assert (await shop.post("/api.php/order", sent)).body == first.body
    assert (await shop.get(f"/api.php/order/{first.data['order_id']}")).data["order_status"] == "Pending"
