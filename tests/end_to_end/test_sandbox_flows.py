"""Every way in which the sandboxes misbehave, through HTTP: each order and each payment ends as it must.

All of them are under way at once in one shop; a test looks at how its own came out.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest

from core.gateways.sandbox import phones
from core.providers.sandbox import course
from tests.process import House, house, until

SPEED = "20"
REST_S = 60.0
ENDED = ("Completed", "Partial", "Canceled")
WAITS_FOR_STAFF = ("silence", "lost", "garbage", "500")
"""An order with such a link is never sent again by itself."""


@dataclass
class Flows:
    home: House
    orders: dict[str, dict[str, Any]]
    """The answers to orders paid from the wallet, by the magic of their links; the plain one under ""."""
    topups: dict[str, dict[str, Any]]
    """The answers to top-ups of 10.00, by the last three digits of the phones that were asked."""
    direct: dict[str, dict[str, Any]]
    """The answers to orders in mode direct, by the same."""

    def order(self, order: dict[str, Any]) -> dict[str, Any]:
        return self.home.call(f"/order/{order['order_id']}").data

    def payment(self, payment: dict[str, Any]) -> dict[str, Any]:
        return self.home.call(f"/payment/{payment['payment_id']}").data

    def balance(self, phone: str) -> dict[str, Any]:
        return self.home.call("/balance", {"phone_number": phone}).data

    def in_review(self) -> dict[int, dict[str, Any]]:
        return {each["order"]: each for each in self.home.say("review", "--json").json()}

    def ended(self, order: dict[str, Any], status: str) -> dict[str, Any]:
        """The order once it has ended, which must be with this status."""
        found: dict[str, Any] = until(
            lambda: (now := self.order(order))["order_status"] in ENDED and now, REST_S, f"{order} ends"
        )
        assert found["order_status"] == status
        return found

    def paid(self, payment: dict[str, Any], status: str) -> dict[str, Any]:
        found: dict[str, Any] = until(
            lambda: (now := self.payment(payment))["payment_status"] == status and now, REST_S, f"{payment} is {status}"
        )
        return found


def buyer(magic: str) -> str:
    """Everyone who orders has a wallet of 100.00, and nothing else happens in it."""
    return f"25471200{['', *MAGIC].index(magic):04}"


def payer(digits: str) -> str:
    return f"254713000{digits}"


def chooser(digits: str) -> str:
    return f"254714000{digits}"


MAGIC = course._MAGIC
PHONES = tuple(number[-3:] for number in phones.MAGIC)


def order_of(phone: str, link: str, **more: object) -> dict[str, object]:
    return {"phone_number": phone, "service_name": "insta likes", "quantity": 1000, "link": link, **more}


@pytest.fixture(scope="module")
def flows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flows]:
    rates = {"KEY_RATE_PER_S": "10000", "KEY_BURST": "10000", "PROMPTS_PER_PHONE": "0"}
    with house(tmp_path_factory.mktemp("flows"), apart=True, SANDBOX_SPEED=SPEED, **rates) as home:
        home.start()
        with ThreadPoolExecutor(8) as threads:
            for _ in threads.map(lambda magic: home.call("/login", {"phone_number": buyer(magic)}), ("", *MAGIC)):
                pass
            for magic in ("", *MAGIC):
                assert home.say("credit", buyer(magic), "100", "--reason", "a test").code == 0
            topups = {
                digits: threads.submit(
                    home.call, "/topup",
                    {"phone_number": payer(digits), "mobile_phone_number": f"+254700000{digits}", "amount": "10"},
                )
                for digits in ("001", *PHONES)
            }  # fmt: skip
            direct = {
                digits: threads.submit(
                    home.call, "/order",
                    order_of(
                        chooser(digits), f"https://instagram.com/p/direct{digits}", payment_mode="direct",
                        mobile_phone_number=f"+254700000{digits}",
                    ),
                )
                for digits in ("001", *PHONES)
            }  # fmt: skip
            orders = {
                magic: threads.submit(
                    home.call, "/order",
                    order_of(buyer(magic), f"https://instagram.com/magic-{magic}/1" if magic else "instagram.com/p/1"),
                )
                for magic in ("", *MAGIC)
            }  # fmt: skip
            taken = [
                {name: answer.result().data for name, answer in answers.items()} for answers in (orders, topups, direct)
            ]
        yield Flows(home, *taken)
        assert home.shop is not None and home.shop.stop() == 0
        assert "Traceback" not in home.shop.said(), home.shop.said()
        home.prove()


# -- orders -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("magic", "status", "delivered", "left"),
    [
        ("", "Completed", 1000, "99.75"),
        ("slow", "Completed", 1000, "99.75"),
        ("strange", "Completed", 1000, "99.75"),
        ("overdeliver", "Completed", 1000, "99.75"),
        ("partial", "Partial", 600, "99.85"),
        ("cancel", "Canceled", 0, "100.00"),
        ("refuse", "Canceled", 0, "100.00"),
        ("duplicate", "Canceled", 0, "100.00"),
        ("nofunds", "Canceled", 0, "100.00"),
    ],
)
def test_an_order_ends_and_what_was_not_delivered_is_paid_back(
    flows: Flows, magic: str, status: str, delivered: int, left: str
) -> None:
    order = flows.ended(flows.orders[magic], status)
    assert (order["delivered"], order["remains"]) == (delivered, 1000 - delivered)
    assert flows.balance(buyer(magic)) | {"text": ""} == {
        "text": "", "balance": left, "held": "0.00", "currency": "USD"
    }  # fmt: skip


def test_a_stuck_order_is_canceled_by_its_customer_and_what_was_delivered_is_paid(flows: Flows) -> None:
    order = flows.orders["stuck"]
    until(lambda: flows.order(order)["remains"] == 500, REST_S, "half is delivered")
    assert flows.balance(buyer("stuck"))["held"] == "0.25"
    assert flows.home.call(f"/order/{order['order_id']}/cancel", {}).status == 200
    assert flows.ended(order, "Partial")["delivered"] == 500
    assert flows.balance(buyer("stuck"))["balance"] == "99.875"


@pytest.mark.parametrize("magic", WAITS_FOR_STAFF)
def test_an_order_whose_outcome_nobody_knows_waits_for_an_answer(flows: Flows, magic: str) -> None:
    order = flows.orders[magic]
    line = until(lambda: flows.in_review().get(order["order_id"]), REST_S, f"{magic} is in review")
    assert line["what_happened"] and line["provider"] == "sandbox"
    assert flows.order(order)["order_status"] == "Pending"
    assert flows.balance(buyer(magic))["held"] == "0.25"
    taken = [each for each in flows.home.provider_orders()["orders"] if f"/magic-{magic}/" in each["link"]]
    if magic == "lost":
        # A person finds nothing at the provider, and has it sent again; the link loses it once more.
        said = flows.home.say("review", "resend", str(order["order_id"]), "--reason", "not there")
        assert said.code == 0 and "Pending" in said.words
        assert taken == []
        until(lambda: flows.in_review().get(order["order_id"]), REST_S, "it is lost a second time")
        assert flows.home.say("review", "refund", str(order["order_id"]), "--reason", "not there").code == 0
        flows.ended(order, "Canceled")
        assert flows.balance(buyer(magic))["balance"] == "100.00"
    else:
        assert len(taken) == 1
        number = str(taken[0]["order"])
        assert flows.home.say("review", "accepted", str(order["order_id"]), number, "--reason", "seen there").code == 0
        flows.ended(order, "Completed")
        assert flows.balance(buyer(magic))["balance"] == "99.75"
    assert flows.home.say("review", "refund", str(order["order_id"]), "--reason", "not there").code == 1, (
        "an answer is given once"
    )


def test_the_provider_was_never_asked_twice_for_one_order(flows: Flows) -> None:
    for order in flows.orders.values():
        until(lambda order=order: flows.order(order)["order_status"] in (*ENDED, "Pending", "In progress"), REST_S, "")
    links = flows.home.provider_orders()["links"]
    assert set(links.values()) == {1}, links


# -- top-ups ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("digits", "status", "balance"),
    [
        ("001", "succeeded", "10.00"),
        ("101", "failed", "0.00"),
        ("102", "failed", "0.00"),
        ("103", "expired", "0.00"),
        ("104", "succeeded", "10.00"),
        ("105", "succeeded", "10.00"),
        ("106", "succeeded", "10.00"),
        ("107", "succeeded", "5.00"),
        ("108", "succeeded", "15.00"),
        ("109", "succeeded", "10.00"),
        ("110", "failed", "0.00"),
        ("111", "succeeded", "10.00"),
        ("112", "succeeded", "10.00"),
    ],
)
def test_a_topup_is_credited_once_with_what_arrived(flows: Flows, digits: str, status: str, balance: str) -> None:
    assert flows.topups[digits]["payment_status"] in ("pending", "succeeded")
    flows.paid(flows.topups[digits], status)
    assert flows.balance(payer(digits))["balance"] == balance


# -- orders that pay for themselves -----------------------------------------------------------------------------------


@pytest.mark.parametrize("digits", ["001", "104", "105", "106", "109", "111", "112"])
def test_a_paid_order_proceeds_by_itself(flows: Flows, digits: str) -> None:
    assert flows.direct[digits]["payment_id"]
    flows.ended(flows.direct[digits], "Completed")
    assert flows.balance(chooser(digits))["balance"] == "0.00"


@pytest.mark.parametrize("digits", ["101", "102", "103", "110"])
def test_an_order_that_is_not_paid_waits_for_its_time_and_is_canceled(flows: Flows, digits: str) -> None:
    assert flows.direct[digits]["order_status"] == "Awaiting payment"
    flows.ended(flows.direct[digits], "Canceled")
    assert flows.balance(chooser(digits)) | {"text": ""} == {
        "text": "", "balance": "0.00", "held": "0.00", "currency": "USD"
    }  # fmt: skip


def test_an_overpaid_order_proceeds_and_the_rest_stays_in_the_wallet(flows: Flows) -> None:
    flows.ended(flows.direct["108"], "Completed")
    assert flows.balance(chooser("108"))["balance"] == "0.13"  # 0.38 arrived


def test_an_underpaid_order_waits_until_the_rest_is_there(flows: Flows) -> None:
    order = flows.direct["107"]
    flows.paid(order, "succeeded")
    assert flows.balance(chooser("107"))["balance"] == "0.12"
    assert flows.order(order)["order_status"] == "Awaiting payment"
    flows.home.call("/topup", {"phone_number": chooser("107"), "amount": "1"})
    flows.ended(order, "Completed")
    assert flows.balance(chooser("107"))["balance"] == "0.87"
