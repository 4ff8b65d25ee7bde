"""The sandbox gateway, spoken to by the shop's own client over HTTP: it pays, and misbehaves exactly as listed."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from core.domain.money import Money
from core.domain.outcomes import Done, Refused, Unknown
from core.domain.topups import Charge, Payment
from core.gateways.sandbox import checkouts, phones, signing
from core.gateways.sandbox.book import Book
from core.gateways.sandbox.checkouts import Push
from core.gateways.sandbox.client import SandboxGateway, reference
from core.gateways.sandbox.server import serve
from core.ports import NotPaid, Paid, Standing, Waiting
from tests.gateways.stand_in_shop import ORDINARY, USD, Clock, Shop, listening, payment, until

ROOT = Path(__file__).parent.parent.parent
SECRET = SecretStr("hush-sandbox")
FAST = 40.0


@dataclass
class House:
    """A shop, a gateway and the client between them."""

    shop: Shop
    gateway: SandboxGateway
    url: str
    clock: Clock

    async def started(self, asked: Payment) -> Payment:
        outcome = await self.gateway.start(asked)
        assert isinstance(outcome, Done), outcome
        return asked.started(outcome.value.remote_id, "", outcome.value.instructions, 0)

    async def standing(self, asked: Payment) -> Standing:
        outcome = await self.gateway.look_up(asked)
        assert isinstance(outcome, Done), outcome
        return outcome.value

    async def decided(self, asked: Payment) -> Standing:
        async def is_decided() -> bool:
            return not isinstance(await self.standing(asked), Waiting)

        await until(is_decided)
        return await self.standing(asked)

    async def told(self, count: int = 1) -> list[str]:
        """The keys of the genuine webhooks, once so many webhooks of any kind came."""
        await until(lambda: len(self.shop.heard) >= count)
        hints = [self.gateway.read_webhook(one.body, one.headers, one.token) for one in self.shop.heard]
        return [hint.key.split(":")[1] if hint else "forged" for hint in hints]

    async def call(
        self, method: str, path: str, fields: Mapping[str, object] | None = None, *, secret: str = ""
    ) -> tuple[int, dict[str, str]]:
        bearer = {"Authorization": f"Bearer {secret or SECRET.get_secret_value()}"}
        async with (
            aiohttp.ClientSession(headers=bearer) as session,
            session.request(method, self.url + path, json=fields) as response,
        ):
            answer = await response.json()
            error = answer.get("error")
            return response.status, error if isinstance(error, dict) else answer

    async def push(self, **changes: object) -> tuple[int, dict[str, str]]:
        fields: dict[str, object] = {
            "reference": "r1", "amount": "5.00", "currency": "USD", "phone": ORDINARY,
            "callback_url": f"{self.shop.url}/webhooks/sandbox/t1", "description": "Payment 1",
        }  # fmt: skip
        return await self.call("POST", "/v1/push", fields | changes)


@asynccontextmanager
async def house(state: Path, *, speed: float = FAST, clock: Clock | None = None) -> AsyncIterator[House]:
    clock = clock or Clock()
    async with listening() as shop, serve(secret=SECRET, state=state, speed=speed, now_ms=clock) as port:
        url = f"http://127.0.0.1:{port}"
        client = SandboxGateway(base_url=url, secret=SECRET, callback_base=shop.url, currency=USD, now_ms=clock)
        async with client as gateway:
            yield House(shop, gateway, url, clock)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "gateway.jsonl"


def usd(text: str) -> Money:
    return Money.parse(text, USD)


# -- phones -----------------------------------------------------------------------------------------------------------


async def test_an_ordinary_phone_pays_what_was_asked_and_the_shop_is_told(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment())
        assert asked.instructions == "instructions-confirm-on-phone"
        assert await all_.decided(asked) == Paid(usd("12.50"), asked.remote_id)
        assert await all_.told() == ["0"]
        hint = all_.gateway.read_webhook(all_.shop.heard[0].body, all_.shop.heard[0].headers, "tok-7")
        assert hint is not None and (hint.token, hint.remote_id) == ("tok-7", asked.remote_id)
        assert all_.shop.heard[0].token == "tok-7"


async def test_accepted_is_not_paid_and_payment_comes_within_five_seconds(state: Path) -> None:
    clock = Clock()
    async with house(state, speed=1.0, clock=clock) as all_:
        asked = await all_.started(payment())
        assert await all_.standing(asked) == Waiting()
        clock.ahead_ms += 3000
        assert isinstance(await all_.decided(asked), Paid)


async def test_the_webhook_has_the_fields_of_the_description_and_masks_the_phone(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment())
        await all_.told()
        says = json.loads(all_.shop.heard[0].body)
        assert says == {
            "checkout_id": asked.remote_id, "reference": reference(asked), "result_code": "0",
            "result_desc": phones.RESULTS["0"], "amount": "12.50", "currency": "USD", "receipt": says["receipt"],
            "phone": "+254******678",
        }  # fmt: skip
        assert re.fullmatch(r"SB[0-9A-F]{8}", says["receipt"])


@pytest.mark.parametrize(("phone", "code"), [("+254700000101", "1032"), ("+254700000102", "1")])
async def test_a_refusing_phone_and_an_empty_wallet_do_not_pay(state: Path, phone: str, code: str) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment(phone))
        assert await all_.decided(asked) == NotPaid(code)
        assert await all_.told() == [code]


async def test_a_silent_phone_stays_undecided_until_the_prompt_expires_and_nobody_is_told(state: Path) -> None:
    clock = Clock()
    async with house(state, speed=1.0, clock=clock) as all_:
        asked = await all_.started(payment("+254700000103"))
        clock.ahead_ms += 125_000
        await asyncio.sleep(0.3)
        assert await all_.standing(asked) == Waiting()
        clock.ahead_ms += 60_000
        assert await all_.decided(asked) == NotPaid("expired")
        assert all_.shop.heard == []


async def test_a_late_phone_fails_first_and_pays_afterwards(state: Path) -> None:
    clock = Clock()
    async with house(state, speed=1.0, clock=clock) as all_:
        asked = await all_.started(payment("+254700000104"))
        clock.ahead_ms += 2000
        assert await all_.decided(asked) == NotPaid("1037")
        assert await all_.told() == ["1037"]
        clock.ahead_ms += 4000
        assert await all_.told(2) == ["1037", "0"]
        assert await all_.standing(asked) == Paid(usd("12.50"), asked.remote_id)


async def test_a_doubled_webhook_comes_twice_with_one_key(state: Path) -> None:
    async with house(state) as all_:
        await all_.started(payment("+254700000105"))
        assert await all_.told(2) == ["0", "0"]
        assert all_.shop.heard[0].body == all_.shop.heard[1].body


async def test_without_a_webhook_only_a_look_up_tells(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment("+254700000106"))
        assert isinstance(await all_.decided(asked), Paid)
        await asyncio.sleep(0.1)
        assert all_.shop.heard == []


@pytest.mark.parametrize(
    ("phone", "asked_for", "arrives"),
    [
        ("+254700000107", "12.50", "6.25"),
        ("+254700000107", "0.03", "0.01"),
        ("+254700000107", "0.01", "0.01"),
        ("+254700000108", "12.50", "18.75"),
        ("+254700000108", "0.01", "0.02"),
    ],
)
async def test_another_amount_arrives(state: Path, phone: str, asked_for: str, arrives: str) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment(phone, amount=asked_for))
        assert await all_.decided(asked) == Paid(usd(arrives), asked.remote_id)
        await all_.told()
        assert json.loads(all_.shop.heard[0].body)["amount"] == arrives


async def test_a_dropped_push_is_unknown_and_the_look_up_finds_its_payment(state: Path) -> None:
    async with house(state) as all_:
        asked = payment("+254700000109")
        assert await all_.gateway.start(asked) == Unknown("connection_lost")
        assert isinstance(await all_.decided(asked), Paid)
        again = await all_.gateway.start(asked)
        assert isinstance(again, Done)
        assert await all_.told() == ["0"]
        assert again.value.remote_id in all_.shop.heard[0].body.decode()


async def test_a_push_answered_with_500_is_unknown_until_the_look_up_says_it_never_started(state: Path) -> None:
    async with house(state) as all_:
        asked = payment("+254700000110")
        assert await all_.gateway.start(asked) == Unknown("internal_error")
        assert await all_.standing(asked) == NotPaid("never_started")


async def test_a_forged_webhook_is_refused_and_the_genuine_one_taken(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment("+254700000111"))
        assert await all_.told(2) == ["forged", "0"]
        assert json.loads(all_.shop.heard[0].body)["amount"] == "12500.00"
        assert await all_.standing(asked) == Paid(usd("12.50"), asked.remote_id)


async def test_a_slow_push_is_answered_after_its_webhook(state: Path) -> None:
    async with house(state, speed=10) as all_:
        async with asyncio.TaskGroup() as tasks:
            start = tasks.create_task(all_.gateway.start(payment("+254700000112")))
            assert await all_.told() == ["0"]
            assert not start.done()
        assert isinstance(start.result(), Done)


async def test_numbers_that_only_resemble_the_listed_ones_pay(state: Path) -> None:
    async with house(state) as all_:
        for number, phone in enumerate(["+2547000001010", "+255700000101", "+254700000100", "+254700000113"]):
            assert isinstance(await all_.decided(await all_.started(payment(phone, number=number))), Paid)


def test_the_readme_lists_every_number_as_the_table_does() -> None:
    readme = (ROOT / "core/gateways/sandbox/README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (\+[0-9]+) \| (.*) \|$", readme, re.MULTILINE)
    assert listed == [(number, phone.what) for number, phone in phones.MAGIC.items()]


# -- webhooks, restarts -----------------------------------------------------------------------------------------------


async def test_a_webhook_is_repeated_until_the_shop_takes_it(state: Path) -> None:
    async with house(state) as all_:
        all_.shop.answers = [500, 302, 404]
        await all_.started(payment())
        assert await all_.told(4) == ["0"] * 4
        await asyncio.sleep(0.3)
        assert len(all_.shop.heard) == 4


async def test_a_webhook_that_nobody_takes_is_given_up(state: Path) -> None:
    async with house(state, speed=10_000) as all_:
        all_.shop.answers = [503] * 100
        await all_.started(payment())
        await all_.told(11)
        await asyncio.sleep(0.3)
        assert len(all_.shop.heard) == 11


async def test_an_unsent_webhook_is_sent_after_a_restart(state: Path) -> None:
    clock = Clock()
    async with listening() as shop:
        shop.answers = [503]
        async with serve(secret=SECRET, state=state, now_ms=clock) as port:
            url = f"http://127.0.0.1:{port}"
            client = SandboxGateway(base_url=url, secret=SECRET, callback_base=shop.url, currency=USD, now_ms=clock)
            async with client as gateway:
                await gateway.start(payment())
            clock.ahead_ms += 2000
            await until(lambda: len(shop.heard) == 1)
        clock.ahead_ms += 1000
        await asyncio.sleep(0.1)
        assert len(shop.heard) == 1
        async with serve(secret=SECRET, state=state, now_ms=clock):
            await until(lambda: len(shop.heard) == 2)
        assert shop.heard[0].body == shop.heard[1].body


async def test_a_prompt_on_its_way_survives_kill_9_and_is_paid_after_the_restart(state: Path) -> None:
    clock = Clock()
    async with listening() as shop:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "core.gateways.sandbox", "--state", str(state), "--port", "0",
            env={**os.environ, "SANDBOX_SECRET": SECRET.get_secret_value()}, cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            assert process.stdout is not None
            port = int(await asyncio.wait_for(process.stdout.readline(), 20))
            url = f"http://127.0.0.1:{port}"
            client = SandboxGateway(base_url=url, secret=SECRET, callback_base=shop.url, currency=USD, now_ms=clock)
            async with client as gateway:
                outcome = await gateway.start(payment())
        finally:
            process.send_signal(signal.SIGKILL)
            await process.wait()
        assert isinstance(outcome, Done)
        assert shop.heard == []
        with state.open("ab") as file:
            file.write(b'{"id": "sbx_torn')  # as a kill in the middle of a line leaves it
        clock.ahead_ms += 5000
        async with serve(secret=SECRET, state=state, now_ms=clock):
            await until(lambda: len(shop.heard) == 1)
        assert outcome.value.remote_id in shop.heard[0].body.decode()


def test_the_file_stays_short_and_forgets_only_what_is_long_over(state: Path) -> None:
    book, day_ms = Book(state, 0), 24 * 3600 * 1000
    for number in range(1500):
        push = Push(f"r{number}", "5.00", "USD", ORDINARY, "http://127.0.0.1/", "Payment")
        checkout = checkouts.opened(push, number, speed=1)
        book.keep(checkout, number)
        book.keep(paid := checkout.stepped(number + 2000), number)
        if number:
            book.keep(paid.told(paid.webhooks[0].id), number)
    book.close()
    assert len(state.read_bytes().splitlines()) < 2 * 1500 + 1001
    again = Book(state, 2 * day_ms)
    assert [one.push.reference for one in again] == [f"r{number}" for number in range(1500)]
    assert all(one.status is checkouts.Status.SUCCEEDED for one in again)
    again.close()
    later = Book(state, 8 * day_ms)
    assert [one.push.reference for one in later] == ["r0"]  # its webhook is still owed
    assert later.of_reference("r1") is None
    later.close()


# -- the API ----------------------------------------------------------------------------------------------------------


async def test_the_same_push_again_is_the_same_checkout_and_asks_the_phone_once(state: Path) -> None:
    async with house(state) as all_:
        answers = await asyncio.gather(*(all_.push() for _ in range(5)), all_.push(amount="5"))
        assert len({answer["checkout_id"] for _, answer in answers}) == 1
        await all_.told()
        await asyncio.sleep(0.1)
        assert len(all_.shop.heard) == 1


@pytest.mark.parametrize("change", [{"amount": "5.01"}, {"phone": "+254712345679"}, {"currency": "EUR"}])
async def test_a_used_reference_with_another_content_is_a_conflict(state: Path, change: dict[str, object]) -> None:
    async with house(state) as all_:
        await all_.push()
        status, error = await all_.push(**change)
        assert (status, error["code"]) == (409, "reference_used")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"amount": "0"}, "invalid_amount"),
        ({"amount": "-1"}, "invalid_amount"),
        ({"amount": "1e3"}, "invalid_amount"),
        ({"amount": "1.001"}, "invalid_amount"),
        ({"amount": 5}, "invalid_field"),
        ({"amount": "999999999999999999"}, "amount_too_large"),
        ({"currency": "usd"}, "invalid_currency"),
        ({"phone": "0712345678"}, "invalid_phone"),
        ({"phone": ""}, "missing_field"),
        ({"reference": "a b"}, "invalid_reference"),
        ({"callback_url": "ftp://shop/x"}, "invalid_callback_url"),
        ({"callback_url": "http://["}, "invalid_callback_url"),
        ({"description": "x" * 141}, "invalid_description"),
    ],
)
async def test_a_push_that_cannot_be_read_is_refused(state: Path, change: dict[str, object], code: str) -> None:
    async with house(state) as all_:
        status, error = await all_.push(**change)
        assert (status, error["code"]) == (400, code)
        assert (await all_.call("GET", "/v1/push?reference=r1"))[0] == 404


async def test_errors_of_the_protocol_are_json_too(state: Path) -> None:
    async with house(state) as all_:
        assert (await all_.call("GET", "/v1/push/sbx_0", secret="wrong"))[0] == 401
        assert (await all_.call("POST", "/v1/push", secret="wrong"))[0] == 401
        assert (await all_.call("POST", "/v1/push"))[1]["code"] == "invalid_json"
        assert (await all_.call("GET", "/v1/push/sbx_0"))[1]["code"] == "not_found"
        assert (await all_.call("GET", "/v1/push"))[1]["code"] == "missing_field"
        assert (await all_.call("GET", "/nothing"))[1]["code"] == "no_such_path"
        assert (await all_.call("DELETE", "/v1/push"))[0] == 405
        assert (await all_.push(description="x" * 70_000))[0] == 413


@pytest.mark.parametrize("knows_its_id", [True, False])
async def test_the_client_gives_a_payment_back_once(state: Path, knows_its_id: bool) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment())
        charge = Charge("sandbox", "7", 7, "", usd("12.50"), 1, 0)
        assert await all_.gateway.refund(asked, charge) == Refused("not_paid")
        await all_.decided(asked)
        known = asked if knows_its_id else replace(asked, remote_id="")
        assert [await all_.gateway.refund(known, charge) for _ in range(2)] == [Done(None)] * 2
        assert (await all_.call("GET", f"/v1/push/{asked.remote_id}"))[1]["refunded_amount"] == "12.50"
        assert await all_.gateway.refund(asked, replace(charge, nth=2)) == Refused("amount_too_large")
        assert await all_.gateway.refund(asked, replace(charge, amount=usd("1"))) == Unknown("reference_used")
        assert isinstance(await all_.gateway.refund(payment(number=8), charge), Unknown)


async def test_a_refund_is_given_once_for_a_reference_and_never_beyond_what_was_paid(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment())
        refund = {"checkout_id": asked.remote_id, "amount": "10", "reference": "back-1"}
        status, error = await all_.call("POST", "/v1/refund", refund)
        assert (status, error["code"]) == (422, "not_paid")
        await all_.decided(asked)
        first, again = [await all_.call("POST", "/v1/refund", refund) for _ in range(2)]
        assert first == again
        assert (first[0], first[1]["amount"], first[1]["status"]) == (200, "10.00", "succeeded")
        assert (await all_.call("POST", "/v1/refund", refund | {"amount": "1"}))[0] == 409
        assert (await all_.call("POST", "/v1/refund", refund | {"reference": "back-2"}))[0] == 422
        status, _ = await all_.call("POST", "/v1/refund", refund | {"reference": "back-2", "amount": "2.50"})
        assert status == 200
        assert (await all_.call("GET", f"/v1/push/{asked.remote_id}"))[1]["refunded_amount"] == "12.50"
        assert (await all_.call("POST", "/v1/refund", refund | {"checkout_id": "sbx_0"}))[0] == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "shop.example.com", ""])
async def test_it_serves_this_machine_only(state: Path, host: str) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        async with serve(secret=SECRET, state=state, host=host):
            pass


async def test_a_taken_port_is_an_error(state: Path, tmp_path: Path) -> None:
    async with serve(secret=SECRET, state=state) as port:
        with pytest.raises(OSError, match="in use"):
            async with serve(secret=SECRET, state=tmp_path / "other.jsonl", port=port):
                pass


async def test_the_port_is_free_again_after_the_block(state: Path) -> None:
    async with serve(secret=SECRET, state=state, host="localhost") as port:
        pass
    async with serve(secret=SECRET, state=state, port=port) as again:
        assert again == port


# -- signatures -------------------------------------------------------------------------------------------------------


async def test_any_byte_changed_in_body_or_signature_makes_a_webhook_forged(state: Path) -> None:
    async with house(state) as all_:
        await all_.started(payment())
        await all_.told()
        real = all_.shop.heard[0]
        header = real.headers[signing.HEADER]
        read = all_.gateway.read_webhook
        assert read(real.body, {signing.HEADER.lower(): header}, "t") is not None
        for place in range(len(real.body)):
            for bit in (1, 32, 128):
                body = real.body[:place] + bytes([real.body[place] ^ bit]) + real.body[place + 1 :]
                assert read(body, {signing.HEADER: header}, "t") is None, (place, bit)
        for place, character in enumerate(header):
            for bit in (1, 2, 32):
                changed = header[:place] + chr(ord(character) ^ bit) + header[place + 1 :]
                assert read(real.body, {signing.HEADER: changed}, "t") is None, changed


async def test_a_replayed_webhook_is_refused_when_it_is_old(state: Path) -> None:
    async with house(state) as all_:
        await all_.started(payment())
        await all_.told()
        real = all_.shop.heard[0]
        for ahead_s, taken in [(290, True), (310, False), (-310, False)]:
            all_.clock.ahead_ms = ahead_s * 1000
            assert (all_.gateway.read_webhook(real.body, real.headers, "t") is not None) is taken


def test_a_signature_is_what_other_libraries_make_of_the_same_scheme() -> None:
    body = b'{"id":"evt_1","object":"event","type":"checkout.session.completed"}'
    digest = "670e223f19f12fb09ef0441261722546140dc296175e11939853a461c6642659"  # made by stripe 16.1
    assert signing.sign("whsec_test", body, 1700000000) == f"t=1700000000,v1={digest}"


def test_one_right_signature_among_several_is_enough() -> None:
    right = signing.sign("new", b"{}", 1000)
    wrong = "v1=" + "0" * 64
    assert signing.genuine("new", b"{}", f"{right},{wrong}", 1000)
    assert signing.genuine("new", b"{}", right.replace(",", f",{wrong},v0=x,"), 1000)
    assert not signing.genuine("new", b"{}", f"t=1000,{wrong}", 1000)
    assert not signing.genuine("new", b"{}", f"{right},t=1000", 1000)
    for nonsense in ["", "t=", "v1=", "t=1000", "t=1000,v1=\ud800", "t=1000,v1=é", "," * 1000, "t=٣,v1=x"]:
        assert not signing.genuine("new", b"{}", nonsense, 1000)


async def test_signed_nonsense_is_not_a_hint(state: Path) -> None:
    async with house(state) as all_:
        for body in [b"", b"\xff", b"[]", b"{}", b'{"checkout_id":"a/b","result_code":"0"}', b'{"checkout_id":1}']:
            header = signing.sign(SECRET.get_secret_value(), body, all_.clock() // 1000)
            assert all_.gateway.read_webhook(body, {signing.HEADER: header}, "t") is None
        assert all_.gateway.read_webhook(b"{}", {}, "t") is None


# -- the client at the real sandbox -----------------------------------------------------------------------------------


async def test_what_the_gateway_refuses_is_refused_in_its_word(state: Path) -> None:
    async with house(state) as all_:
        assert await all_.gateway.start(payment("")) == Refused("missing_field")
        assert await all_.gateway.start(payment("0712")) == Refused("invalid_phone")
        assert await all_.gateway.start(payment(amount="0.001")) == Refused("invalid_amount")


async def test_our_reference_with_another_content_is_unknown_because_something_was_started(state: Path) -> None:
    async with house(state) as all_:
        await all_.started(payment())
        assert await all_.gateway.start(payment(amount="13")) == Unknown("reference_used")
        assert isinstance(await all_.decided(payment()), Paid)


async def test_a_checkout_that_the_gateway_does_not_know_is_unknown_not_unpaid(state: Path) -> None:
    async with house(state) as all_:
        assert await all_.gateway.look_up(payment(remote_id="sbx_lost")) == Unknown("not_found")
        assert await all_.gateway.look_up(payment(remote_id="../v1")) == Unknown("unreadable_remote_id")


async def test_the_checkout_of_another_payment_settles_nothing(state: Path) -> None:
    async with house(state) as all_:
        asked = await all_.started(payment())
        other = replace(payment(number=8), remote_id=asked.remote_id)
        assert await all_.gateway.look_up(other) == Unknown("another_payment")
