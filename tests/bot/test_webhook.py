"""Deliveries of Telegram's webhook, over the shop's own HTTP server: who is let in, and what becomes of it."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import orjson
import pytest

from bot.feed import Feed
from bot.simulator.client import Person
from tests.bot.stage import Stage
from tests.bot.trouble import KEEP, Tripwire, on_webhook, rows, settled, until

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
UPDATE = {
    "update_id": 5, "message": {
        "message_id": 1, "date": 1, "text": "/start", "chat": {"id": 77, "type": "private", "first_name": "Zed"},
        "from": {"id": 77, "is_bot": False, "first_name": "Zed", "language_code": "en"},
    },
}  # fmt: skip


@pytest.fixture
def wire() -> Tripwire:
    return Tripwire()


@pytest.fixture
async def hooked(database_url: str, wire: Tripwire) -> AsyncIterator[tuple[Stage, str]]:
    async with on_webhook(database_url, through=wire.through) as opened:
        yield opened


async def person(stage: Stage, name: str = "Amina") -> Person:
    found = await stage.person(name)
    await found.speak("en")
    await found.start()
    await found.sees_button("Let's go")
    return found


async def deliver(address: str, body: bytes, *, method: str = "POST", **headers: Any) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.request(
            method, address, data=io.BytesIO(body), headers={"Content-Type": "application/json", **headers}
        ) as answer,
    ):
        return answer.status


async def test_people_are_served_by_webhook(hooked: tuple[Stage, str]) -> None:
    stage, _ = hooked
    amina = await person(stage)
    await amina.tap("Let's go")
    await amina.sees_button("Services")
    assert (await stage.door.bot.get_webhook_info()).pending_update_count == 0


async def test_who_does_not_know_the_secret_is_not_heard(hooked: tuple[Stage, str]) -> None:
    stage, address = hooked
    body, secret = orjson.dumps(UPDATE), stage.door.secret
    assert await deliver(address, body) == 401
    for wrong in ("", "wrong", secret[:-1], secret + "x", secret.upper(), "\udcff" * 8):
        assert await deliver(address, body, **{SECRET_HEADER: wrong}) == 401
    assert await rows(stage, "SELECT count(*) FROM updates") == [(0,)]
    assert await deliver(address, body, **{SECRET_HEADER: secret}) == 200
    assert await rows(stage, "SELECT count(*) FROM updates") == [(1,)]
    await settled(stage)


async def test_what_is_no_update_is_refused(hooked: tuple[Stage, str]) -> None:
    stage, address = hooked
    known = {SECRET_HEADER: stage.door.secret}
    for body in (b"", b"no json", b"[]", b"[1]", b"null", b"7", b'"x"', b"{}", b'{"update_id": "5"}', b"[" * 100_000):
        assert await deliver(address, body, **known) == 400, body[:20]
    assert await deliver(address, b" " * 1_100_000, **known) == 413
    for method in ("GET", "PUT", "DELETE"):
        assert await deliver(address, b"", method=method, **known) == 405


async def test_an_update_that_cannot_be_read_is_taken_and_never_comes_again(hooked: tuple[Stage, str]) -> None:
    stage, address = hooked
    for odd in (
        b'{"update_id": 9, "message": {}}', b'{"update_id": 9, "message": 7}', b'{"update_id": 9}',
        b'{"update_id": 9, "callback_query": {"id": "1", "message": []}}', b'{"update_id": 9, "my_chat_member": {}}',
        b'{"update_id": 9, "something_of_tomorrow": {"from": {"id": 1}}}', b'{"update_id": 9, "pre_checkout_query": 1}',
        b'{"update_id": 9, "inline_query": 1}', b'{"update_id": 9, "inline_query": {"id": "1", "from": {"id": "x"}}}',
    ):  # fmt: skip
        assert await deliver(address, odd, **{SECRET_HEADER: stage.door.secret}) == 200, odd
    assert await rows(stage, "SELECT count(*) FROM updates") == [(0,)]


async def test_odd_characters_are_survived(hooked: tuple[Stage, str]) -> None:
    """Half a character, one that PostgreSQL keeps nowhere, and one that turns the line around."""
    stage, address = hooked
    for number, odd in enumerate(("\ud83d", "\0", "\u202e<b>&amp;</b>"), 20):
        user = {"id": number, "is_bot": False, "first_name": odd, "username": odd, "language_code": "en"}
        chat = {"id": number, "type": "private"}
        message = {"message_id": 1, "date": 1, "text": f"/start {odd}", "chat": chat, "from": user}
        body = json.dumps({"update_id": number, "message": message}).encode()
        assert await deliver(address, body, **{SECRET_HEADER: stage.door.secret}) == 200
    await until(lambda: handled(stage, 3), "all are handled")
    assert await rows(stage, "SELECT max(attempts) FROM updates") == [(0,)]


async def handled(stage: Stage, count: int) -> bool:
    return await rows(stage, "SELECT count(*) FROM updates WHERE handled_ms IS NOT NULL") == [(count,)]


async def test_a_delivery_is_acknowledged_only_after_it_is_kept(hooked: tuple[Stage, str], wire: Tripwire) -> None:
    stage, address = hooked
    wire.outage(KEEP, times=2)
    known = {SECRET_HEADER: stage.door.secret}
    assert await deliver(address, orjson.dumps(UPDATE), **known) == 503
    assert await rows(stage, "SELECT count(*) FROM updates") == [(0,)]
    amina = await stage.person("Amina")
    await amina.start()  # the simulator delivers again until it is taken
    await amina.sees("Chatpanel", 10.0)
    assert wire.met == 2


async def test_a_delivery_that_comes_twice_is_done_once(hooked: tuple[Stage, str]) -> None:
    stage, _ = hooked
    amina = await person(stage)
    await amina.tap("Let's go")
    await amina.tap("Settings", message=await amina.sees_button("Services"))
    await amina.sees_button("Turn messages off")
    await stage.simulation.hook("duplicate", times=1)
    await amina.tap("Turn messages off")
    await amina.sees_button("Turn messages on")
    await settled(stage)
    assert (await amina.screen()).button("Turn messages on")


async def test_deliveries_that_overtake_one_another_are_all_done(hooked: tuple[Stage, str]) -> None:
    stage, _ = hooked
    await stage.simulation.hook("disorder", on=True)
    people = [await stage.simulation.newcomer(f"P{n}", language_code="en") for n in range(5)]
    await asyncio.gather(*(talk(one) for one in people))
    await until(lambda: all_kept(stage, 5 * 7), "all are kept", 10.0)
    await settled(stage)
    for one in people:
        assert (await one.screen()).rows, "nobody is left without a screen"
    assert await rows(stage, "SELECT max(attempts) FROM updates") == [(0,)]


async def talk(person: Person) -> None:
    await person.start()
    for words in ("/help", "/settings", "102", "/terms", "followers", "/settings"):
        await person.say(words)


async def all_kept(stage: Stage, count: int) -> bool:
    return await rows(stage, "SELECT count(DISTINCT id) FROM updates") == [(count,)]


async def test_deliveries_that_wait_for_their_turn_are_put_into_telegrams_order(
    hooked: tuple[Stage, str], wire: Tripwire
) -> None:
    stage, _ = hooked
    amina = await person(stage)
    await settled(stage)
    await stage.simulation.hook("disorder", on=True)
    wire.outage(f"chat:{amina.id}")
    for words in ("/help", "102", "/terms", "followers", "/settings"):
        await amina.say(words)
    await until(lambda: all_kept(stage, 6), "all are kept while the chat cannot be served", 10.0)
    wire.mend()
    await settled(stage)
    assert (await amina.screen()).button("Turn messages off"), "the last word was the last to be handled"


async def test_the_secret_is_compared_in_the_same_time_wherever_it_differs() -> None:
    """By the standard library's function: a test of nanoseconds would say less."""
    assert "compare_digest" in Feed.receive.__code__.co_names
