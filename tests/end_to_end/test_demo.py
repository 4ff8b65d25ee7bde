"""The first minute of a newcomer: the real process, in an empty folder, with nothing configured but free ports."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.process import Ended, House, free_port, house

SPEED = "20"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A demo that runs. Tests leave it running."""
    with house(tmp_path_factory.mktemp("demo") / "empty", SANDBOX_SPEED=SPEED) as home:
        home.start()
        yield home


def printed(home: House) -> str:
    assert home.shop is not None
    return home.shop.output.read_text(encoding="utf-8")


def test_the_pasted_lines_take_an_order_to_completed(demo: House) -> None:
    lines = [line for line in printed(demo).splitlines() if "curl " in line]
    assert len(lines) == 3
    price, order, orders = (pasted(line) for line in lines)
    assert price["data"]["price"] == "0.25"
    assert order["data"]["order_status"] == "Awaiting payment"
    assert [(each["order_id"], each["order_status"]) for each in orders["data"]["orders"]] == [
        (order["data"]["order_id"], "Completed")
    ]


def pasted(line: str) -> dict[str, Any]:
    # A newcomer waits 25 s; here the sandboxes are twenty times as fast, and the shop looks every other second.
    line = line.replace("sleep 25;", "sleep 6;")
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=True)
    document: dict[str, Any] = json.loads(done.stdout)
    assert document["status"] == "success", document
    return document


def test_addresses_and_the_key_are_printed_and_work(demo: House) -> None:
    text = printed(demo)
    assert demo.key in text
    for path in ("/docs", "/readyz", "/metrics", "/api.php"):
        assert demo.api + path in text
        done = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", demo.api + path],
            capture_output=True, text=True, timeout=20, check=True,
        )  # fmt: skip
        assert done.stdout == "200", path


def test_every_command_says_something_sensible(demo: House, tmp_path: Path) -> None:
    copy = str(tmp_path / "shop.backup")
    demo.call("/login", {"phone_number": "254700000042"})
    spoken: list[tuple[tuple[str, ...], str]] = [
        (("check",), "Settings are in order"),
        (("audit",), "The books are proven"),
        (("review",), "No order waits"),
        (("migrate",), "up to date"),
        (("apikey", "list"), "house"),
        (("provider", "list"), "sandbox"),
        (("partner", "list"), "house"),
        (("sync", "sandbox", "--dry-run"), "nothing was changed"),
        (("credit", "254700000042", "5", "--reason", "a gift"), "holds 5.00 USD"),
        (("debit", "254700000042", "1.50", "--reason", "a mistake"), "holds 3.50 USD"),
        (("backup", copy), "written and checked"),
        (("provider", "pause", "sandbox"), "paused"),
        (("provider", "resume", "sandbox"), "active again"),
        (("--help",), "storefront"),
    ]
    for arguments, words in spoken:
        done = demo.say(*arguments)
        assert done.code == 0, (arguments, done)
        assert words in done.output + done.words, (arguments, done)


def test_commands_print_json_where_a_script_asks(demo: House) -> None:
    assert demo.say("audit", "--json").json() == {"proven": True, "findings": []}
    assert demo.say("review", "--json").json() == []
    assert demo.say("apikey", "list", "--json").json()[0]["partner"] == "house"
    assert demo.say("provider", "list", "--json").json()[0]["provider"] == "sandbox"
    assert demo.say("partner", "list", "--json").json()[0]["name"] == "house"
    assert "changes" in demo.say("sync", "sandbox", "--dry-run", "--json").json()


def test_a_new_key_is_all_that_is_printed_and_valid_at_once(demo: House) -> None:
    made = demo.say("apikey", "create", "Acme Bots")
    key = made.output.removesuffix("\n")
    assert re.fullmatch(r"cp_[A-Za-z0-9_-]{20,}", key), made
    asked = subprocess.run(
        ["curl", "-s", "-H", f"X-API-Key: {key}", f"{demo.api}/api.php/payment-methods"],
        capture_output=True, text=True, timeout=20, check=True,
    )  # fmt: skip
    assert json.loads(asked.stdout)["status"] == "success"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("import-services", "nowhere.csv"), "nowhere.csv"),
        (("review", "refund", "999999", "--reason", "x"), "order"),
        (("review", "refund", "999999"), "reason"),
        (("review", "perhaps", "1"), "no answer"),
        (("sync", "nobody"), "nobody"),
        (("credit", "254700999999", "5", "--reason", "x"), "customer"),
        (("credit", "254700000042", "0", "--reason", "x"), "amount"),
        (("credit", "254700000042", "some", "--reason", "x"), "amount"),
        (("credit", "254700000042", "5", "--reason", ""), "reason"),
        (("restore", "nowhere.backup"), "nowhere.backup"),
        (("apikey", "revoke", "999"), ""),
        (("run", "--roles", "juggler"), "api, bot, workers"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(demo: House, arguments: tuple[str, ...], why: str) -> None:
    refused(demo.say(*arguments), why)


def refused(done: Ended, why: str) -> None:
    assert done.code in (1, 2), done
    assert why in done.words, done
    assert done.words.strip() and "Traceback" not in done.words, done.words
    assert len(done.words) < 600, done.words


# -- starts and stops -------------------------------------------------------------------------------------------------


def test_a_restart_keeps_the_key_and_the_data_and_serves_at_once(tmp_path: Path) -> None:
    with house(tmp_path, SANDBOX_SPEED=SPEED) as home:
        home.start()
        key = home.key
        assert home.call("/login", {"phone_number": "254711000001", "name": "Ada"}).data["is_new"] is True
        home.say("credit", "254711000001", "3", "--reason", "a gift")
        first = home.call("/order", order_of("254711000001", "one")).data
        assert home.shop is not None
        began = time.monotonic()
        assert home.shop.stop() == 0
        assert time.monotonic() - began < 8

        home.start()
        assert home.key == key and key in printed(home).partition("Stop with Ctrl-C")[2]
        assert home.call("/login", {"phone_number": "254711000001", "name": "Ada"}).data["is_new"] is False
        second = home.call("/order", order_of("254711000001", "two")).data
        completed(home, first["order_id"])
        completed(home, second["order_id"])  # what a stop leaves behind keeps nobody waiting
        assert home.shop.stop() == 0
        assert "Traceback" not in home.shop.said()
        home.prove()


def order_of(phone: str, name: str) -> dict[str, object]:
    link = f"https://instagram.com/p/{name}"
    return {"phone_number": phone, "service_name": "insta likes", "quantity": 1000, "link": link, "request_id": name}


def completed(home: House, order_id: int, timeout_s: float = 20) -> None:
    until = time.monotonic() + timeout_s
    while (status := home.call(f"/order/{order_id}").data["order_status"]) != "Completed":
        assert time.monotonic() < until, status
        time.sleep(0.2)


def test_a_stop_answers_the_request_in_hand(tmp_path: Path) -> None:
    with house(tmp_path, SANDBOX_SPEED="2") as home, ThreadPoolExecutor() as threads:
        home.start()
        assert home.shop is not None
        slow = {**order_of("254711000009", "slow"), "payment_mode": "direct", "mobile_phone_number": "+254700000112"}
        asked = threads.submit(home.call, "/order", slow)  # nothing is heard of its payment for a second
        time.sleep(0.4)
        assert not asked.done()
        home.shop.terminate()
        assert asked.result().data["order_status"] == "Awaiting payment"
        assert home.shop.wait() == 0


def test_a_taken_port_is_said_in_a_sentence(tmp_path: Path) -> None:
    for name in ("API_PORT", "CHAT_PORT", "SANDBOX_PROVIDER_PORT", "SANDBOX_GATEWAY_PORT"):
        with house(tmp_path) as home, socket.socket() as holder:
            holder.bind(("127.0.0.1", 0))
            holder.listen()
            home.settings[name] = str(holder.getsockname()[1])
            refused(home.command("run"), f"CHATPANEL_{name}")


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("API_PORT", "many", "CHATPANEL_API_PORT"),
        ("CURRENCY", "XXQ", "CHATPANEL_CURRENCY"),
        ("DATABASE_URL", "mysql://me:hunter2@host/db", "CHATPANEL_DATABASE_URL"),
        ("API_HOST", "0.0.0.0", "this machine only"),
        ("API_HOST", "shop.example", "this machine only"),
    ],
)
def test_a_wrong_setting_is_said_in_a_sentence(tmp_path: Path, name: str, value: str, why: str) -> None:
    with house(tmp_path) as home:
        home.settings[name] = value
        done = home.command("run")
        refused(done, why)
        assert "hunter2" not in done.words


def test_a_database_that_cannot_be_opened_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="ascii")
    (tmp_path / "text.db").write_text("this is no database, but rather long\n" * 100, encoding="ascii")
    port = free_port()
    for url in (
        "sqlite:///file/shop.db", "sqlite:///text.db", f"postgresql://nobody:hunter2@127.0.0.1:{port}/nothing",
    ):  # fmt: skip
        with house(tmp_path, DATABASE_URL=url) as home:
            done = home.command("run")
            refused(done, "Not done")
            assert "hunter2" not in done.words


def test_another_currency_than_the_books_is_refused(tmp_path: Path) -> None:
    with house(tmp_path) as home:
        assert home.say("migrate").code == 0
        assert home.say("check").code == 0
        refused(home.say("check", CURRENCY="EUR"), "USD")
