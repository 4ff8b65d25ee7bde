"""Updates on their way in: acknowledged once they are kept, done once, in order, and never in each other's way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import structlog
from telegram.error import TelegramError

from bot.simulator import client, server
from bot.simulator.client import Person
from bot.steps import MOST_ATTEMPTS
from bot.telegram import Poll, make_bot
from tests.bot.stage import TOKEN, Stage, opened
from tests.bot.trouble import KEEP, Hasty, Tripwire, rows, settled, until
from tests.databases import Databases

ODD: tuple[dict[str, object], ...] = (
    {"message": {"nothing": "that is known"}}, {"callback_query": []}, {"message": None}, {"poll": {}},
    {"callback_query": {"id": "1", "from": {"id": "x", "is_bot": False}, "message": {"chat": {"id": 5}}}},
    {"message": {"message_id": 1, "from": {"id": 5, "is_bot": True}, "chat": {"id": 5, "type": "private"}}},
    {"channel_post": {"message_id": 3, "date": 1, "chat": {"id": -5, "type": "channel"}, "text": "x"}},
)  # fmt: skip
"""Updates of which no library could make sense, or that are nobody's business."""


@pytest.fixture
def wire() -> Tripwire:
    return Tripwire()


@pytest.fixture
async def shaky(database_url: str, wire: Tripwire) -> AsyncIterator[Stage]:
    """A stage whose database the test can have fail, and whose waits are short."""
    async with opened(database_url, through=wire.through, shift=Hasty) as stage:
        yield stage


async def greeted(stage: Stage, name: str) -> Person:
    person = await stage.person(name)
    await person.speak("en")
    await person.start()
    await person.sees_button("Let's go")
    await settled(stage)
    return person


async def waiting_at_telegram(stage: Stage) -> int:
    return (await stage.door.bot.get_webhook_info()).pending_update_count


async def test_an_update_is_acknowledged_only_after_it_is_kept(shaky: Stage, wire: Tripwire) -> None:
    amina = await greeted(shaky, "Amina")
    wire.outage(KEEP)
    await amina.say("/help")
    await until(lambda: wire.met >= 3, "the feed has tried again and again")
    assert await waiting_at_telegram(shaky) == 1
    wire.mend()
    await amina.sees_button("Home")
    await until(lambda: gone(shaky), "it is acknowledged")
    assert await rows(shaky, "SELECT count(*) FROM updates WHERE attempts > 0") == [(0,)]


async def gone(stage: Stage) -> bool:
    return await waiting_at_telegram(stage) == 0


async def test_what_telegram_delivers_twice_is_done_once(stage: Stage, amina: Person) -> None:
    await settled(stage)
    before = len(await amina.messages())
    await stage.simulation.hook("duplicate", times=3)
    for command in ("/help", "/settings", "/terms"):
        await amina.say(command)
        await amina.sees_button("Home")
        await settled(stage)
    await until(lambda: gone(stage), "all came twice and are acknowledged")
    await settled(stage)
    assert await rows(stage, "SELECT count(*) - count(DISTINCT id) FROM updates") == [(0,)]
    assert len(await amina.messages()) - before == 3, "an answer each"


async def test_a_tap_that_comes_twice_turns_the_switch_once(stage: Stage, amina: Person) -> None:
    await amina.tap("Settings")
    await amina.sees_button("Turn messages off")
    await stage.simulation.hook("duplicate", times=1)
    await amina.tap("Turn messages off")
    await amina.sees_button("Turn messages on")
    await until(lambda: gone(stage), "it came twice")
    await settled(stage)
    assert (await amina.screen()).button("Turn messages on")


async def test_words_that_come_while_the_database_is_away_are_answered_in_their_order(
    shaky: Stage, wire: Tripwire
) -> None:
    amina = await greeted(shaky, "Amina")
    wire.outage(f"chat:{amina.id}")
    for words in ("/help", "/terms", "/settings"):
        await amina.say(words)
    await until(lambda: wire.met >= 2, "the chat was tried")
    await until(lambda: gone(shaky), "all are kept meanwhile")
    wire.mend()
    await amina.sees_button("Turn messages off")
    await settled(shaky)
    assert (await amina.screen()).button("Turn messages off"), "the last word counts"
    assert await rows(shaky, "SELECT max(attempts) FROM updates") == [(0,)], "an outage is no fault of the update"
    assert await rows(shaky, "SELECT count(*) FROM audit_log WHERE actor = 'bot'") == [(0,)]


@pytest.mark.parametrize("times", [1, MOST_ATTEMPTS - 1])
async def test_an_update_that_fails_is_tried_again_and_leaves_nothing_of_the_failure(
    shaky: Stage, wire: Tripwire, times: int
) -> None:
    amina = await greeted(shaky, "Amina")
    wire.bug(f"chat:{amina.id}", times)
    await amina.tap("Let's go")
    await amina.sees_button("Services")
    await settled(shaky)
    assert wire.met == times
    assert await rows(shaky, "SELECT max(version) FROM chats") == [(2,)], "only the attempt that was kept counts"


async def test_a_poison_update_is_given_up_with_an_apology_and_stops_nobody(shaky: Stage, wire: Tripwire) -> None:
    amina, carlos = await greeted(shaky, "Amina"), await greeted(shaky, "Carlos")
    gate = asyncio.Event()
    wire.bug(f"chat:{amina.id}", MOST_ATTEMPTS, gate=gate)
    poison = await amina.tap("Let's go")
    await amina.say("/settings")
    await carlos.tap("Let's go")
    await carlos.sees_button("Services")
    given_up = "SELECT subject, reason FROM audit_log WHERE action = 'update.given_up'"
    assert await rows(shaky, given_up) == [], "Carlos did not wait for Amina"
    gate.set()
    await amina.sees_button("Turn messages off")
    assert (await amina.answer(poison))["text"] == "", "the spinner has ended"
    [(subject, reason)] = await rows(shaky, given_up)
    assert subject == f"chat:{amina.id}" and reason.endswith("(press)")
    await settled(shaky)


async def test_who_has_to_wait_sees_that_the_bot_is_typing(shaky: Stage, wire: Tripwire) -> None:
    amina, carlos = await greeted(shaky, "Amina"), await greeted(shaky, "Carlos")
    gate = asyncio.Event()
    wire.bug(f"chat:{amina.id}", 1, gate=gate)
    await amina.tap("Let's go")
    await carlos.tap("Let's go")
    await carlos.sees_button("Services")

    async def typing() -> list[object]:
        return [call["params"]["chat_id"] for call in await shaky.simulation.calls("sendChatAction")]

    assert await until(typing, "the bot types") == [amina.id], "and to nobody else"
    gate.set()
    await amina.sees_button("Services")
    await settled(shaky)


async def test_the_apology_names_a_number(shaky: Stage, wire: Tripwire) -> None:
    amina = await greeted(shaky, "Amina")
    wire.bug(f"chat:{amina.id}", MOST_ATTEMPTS)
    await amina.tap("Let's go")
    seen = await amina.sees_button("Services", 10.0)
    [(number,)] = await rows(shaky, "SELECT max(nr) FROM updates")
    assert f"{number}" in seen.text.splitlines()[0], seen.text


async def test_an_update_that_not_even_an_apology_can_be_made_for_is_dropped(shaky: Stage, wire: Tripwire) -> None:
    amina = await greeted(shaky, "Amina")
    wire.bug(f"chat:{amina.id}", MOST_ATTEMPTS + 2)
    await amina.tap("Let's go")
    await until(lambda: not wire.rules, "all attempts were made", 10.0)
    await amina.say("/settings")
    await amina.sees_button("Turn messages off")
    assert await rows(shaky, "SELECT action FROM audit_log WHERE actor = 'bot'") == [("update.dropped",)]
    await settled(shaky)


async def test_what_cannot_be_read_stops_nothing(stage: Stage, amina: Person) -> None:
    await settled(stage)
    for update in ODD:
        await stage.simulation.post("hooks/raw_update", update=update)
    await amina.say("/settings")
    await amina.sees_button("Turn messages off")
    await until(lambda: gone(stage), "what cannot be read is acknowledged, too")


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 409, "description": "Conflict: terminated by other getUpdates request"},
        {"status": 401, "description": "Unauthorized"}, {"status": 404, "description": "Not Found"}, {"status": 500},
        {"status": 502}, {"status": 400}, {"status": 429, "retry_after": 1}, {"kind": "drop"}, {"kind": "drop_after"},
    ],
    ids=lambda fault: str(fault.get("status") or fault.get("kind")),
)  # fmt: skip
async def test_polling_survives_whatever_telegram_answers(databases: Databases, fault: dict[str, object]) -> None:
    with databases.fresh("sqlite") as url:
        async with opened(url, shift=Hasty) as stage:
            amina = await greeted(stage, "Amina")
            await stage.simulation.fault("getUpdates", times=2, **fault)
            await amina.say("/settings")  # ends the poll under way; the next two fail
            await amina.sees_button("Turn messages off")
            await amina.say("/help")
            await amina.sees_button("Home", 10.0)


async def test_a_poll_that_is_never_answered_ends() -> None:
    async with server.serve() as port, client.connect(port) as simulation, opened_poll(port) as poll:
        assert await poll.fetch(0, timeout_s=0) == []
        await simulation.fault("getUpdates", kind="timeout")
        with pytest.raises(TelegramError):
            await poll.fetch(0, timeout_s=0, grace_s=0.2)


async def test_what_was_kept_and_not_handled_is_handled_by_the_next_start(database_url: str) -> None:
    """As after a crash: the tap is acknowledged, nothing has come of it, and whoever starts next goes on."""
    wire = Tripwire()
    async with server.serve() as port, client.connect(port) as simulation:
        amina = await simulation.person("Amina")
        await amina.speak("en")
        async with opened(database_url, simulator_port=port, through=wire.through) as stage:
            await amina.start()
            await amina.sees_button("Let's go")
            wire.outage(f"chat:{amina.id}")
            await amina.tap("Let's go")
            await until(lambda: wire.met, "it was kept and tried")
        async with opened(database_url, simulator_port=port, process="stage-2") as stage:
            await amina.sees_button("Services")
            await settled(stage)
        assert not await simulation.violations()


async def test_a_stop_under_load_ends_within_two_seconds_and_loses_nothing(database_url: str) -> None:
    async with server.serve() as port, client.connect(port) as simulation:
        people = [await simulation.newcomer(f"P{n}", language_code="en") for n in range(20)]
        async with opened(database_url, simulator_port=port) as stage:
            for person in people:
                await person.start()
            await asyncio.gather(*(person.sees_button("Let's go") for person in people))
            await asyncio.gather(*(person.tap("Let's go") for person in people))
            stage.end()
            ended_s = time.monotonic()
        assert time.monotonic() - ended_s < 2.0, "a long poll would have taken 25 seconds"
        async with opened(database_url, simulator_port=port, process="stage-2") as stage:
            await asyncio.gather(*(person.sees_button("Services") for person in people))
            await settled(stage)
        assert not await simulation.violations()


async def test_an_idle_bot_stops_at_once(database_url: str) -> None:
    async with opened(database_url) as stage:
        await asyncio.sleep(0.3)  # the long poll is under way
        stage.end()
        ended_s = time.monotonic()
    assert time.monotonic() - ended_s < 1.0


async def test_numbers_that_begin_anew_are_not_fetched_for_ever(stage: Stage, amina: Person) -> None:
    """After a week of silence Telegram may number updates from anywhere."""
    await settled(stage)
    message = {
        "message_id": 9_000_001, "date": 1, "text": "/settings",
        "chat": {"id": amina.id, "type": "private", "first_name": "Amina"},
        "from": {"id": amina.id, "is_bot": False, "first_name": "Amina", "language_code": "en"},
    }  # fmt: skip
    with structlog.testing.capture_logs() as logs:
        await stage.simulation.post("hooks/raw_update", update={"update_id": 17, "message": message})
        await until(lambda: gone(stage), "the old number is acknowledged")
    await settled(stage)
    assert await rows(stage, "SELECT count(*) FROM updates WHERE id = 'u:17'") == [(1,)]
    assert not logs


@asynccontextmanager
async def opened_poll(port: int) -> AsyncIterator[Poll]:
    poll = Poll(make_bot(TOKEN, f"http://127.0.0.1:{port}"))
    try:
        yield poll
    finally:
        await poll.close()
