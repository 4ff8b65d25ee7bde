"""What tests can make go wrong: errors, silence, dropped connections, haste, raw updates."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.simulator.client import Impossible, Person, Simulation, connect
from bot.simulator.server import serve
from tests.simulator.raw import TOKEN, bot_at


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        ({"status": 429, "retry_after": 7}, RetryAfter, "Retry in 0:00:07"),
        ({"status": 403}, Forbidden, "bot was blocked by the user"),
        ({"status": 400, "description": "Bad Request: chat not found"}, BadRequest, "Chat not found"),
        ({"status": 500}, NetworkError, "Internal Server Error"),
        ({"status": 502}, NetworkError, "Bad Gateway"),
        ({"kind": "drop"}, NetworkError, "RemoteProtocolError|ReadError"),
    ],
)
async def test_a_fault_happens_as_often_as_asked_and_does_nothing(
    bot: Bot, amina: Person, simulation: Simulation, fault: dict[str, object], error: type[TelegramError], words: str
) -> None:
    await simulation.fault("sendmessage", times=2, **fault)
    assert await bot.get_me()
    for _ in range(2):
        with pytest.raises(error, match=words):
            await bot.send_message(amina.id, "x")
    assert await amina.messages() == []
    assert await bot.send_message(amina.id, "y")
    assert await simulation.violations() == []


async def test_a_connection_can_be_lost_after_the_effect(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await simulation.fault("*", kind="drop_after")
    with pytest.raises(NetworkError):
        await bot.send_message(amina.id, "sent all the same")
    assert [seen.text for seen in await amina.messages()] == ["sent all the same"]


async def test_a_call_can_time_out_without_an_effect(port: int, amina: Person, simulation: Simulation) -> None:
    url = f"http://127.0.0.1:{port}/bot"
    async with Bot(TOKEN, base_url=url, request=HTTPXRequest(read_timeout=0.3)) as bot:
        await simulation.fault("sendMessage", kind="timeout")
        with pytest.raises(TimedOut):
            await bot.send_message(amina.id, "never")
    assert await amina.messages() == []


async def test_a_fault_can_be_for_one_chat(bot: Bot, amina: Person, simulation: Simulation) -> None:
    carlos = await simulation.person("Carlos")
    await carlos.start()
    await simulation.fault("sendMessage", status=403, chat_id=carlos.id, times=9)
    assert await bot.send_message(amina.id, "x")
    with pytest.raises(Forbidden):
        await bot.send_message(carlos.id, "x")
    await simulation.hook("reset")
    assert await bot.send_message(carlos.id, "x")


@pytest.fixture
async def hasty() -> AsyncIterator[tuple[Simulation, Bot]]:
    """Telegram's limits, and a clock that only moves when it is told to."""
    limited = serve(flood_limits=True, now_ms=lambda: 1_800_000_000_000)
    async with limited as port, connect(port) as simulation, bot_at(port) as bot:
        yield simulation, bot


async def test_haste_in_one_chat_is_refused_with_the_seconds_to_wait(hasty: tuple[Simulation, Bot]) -> None:
    simulation, bot = hasty
    amina, carlos = [await simulation.person(name) for name in ("Amina", "Carlos")]
    await amina.start()
    await carlos.start()
    message = await bot.send_message(amina.id, "burst")
    for number in range(4):
        await bot.edit_message_text(str(number), amina.id, message.message_id)
    with pytest.raises(RetryAfter) as raised:
        await bot.send_message(amina.id, "one too many")
    assert raised.value.retry_after == timedelta(seconds=1)
    assert await bot.send_message(carlos.id, "not his fault")
    await simulation.advance(1000)
    assert await bot.send_message(amina.id, "patience")
    with pytest.raises(RetryAfter):
        await bot.send_message(amina.id, "one a second")
    await simulation.hook("flood", on=False)
    assert await bot.send_message(amina.id, "as many as you like")


async def test_thirty_a_second_is_the_most_over_all(hasty: tuple[Simulation, Bot]) -> None:
    simulation, bot = hasty
    people = [await simulation.newcomer(f"P{number}") for number in range(31)]
    for person in people:
        await person.start()
    for person in people[:30]:
        await bot.send_message(person.id, "news")
    with pytest.raises(RetryAfter):
        await bot.send_message(people[30].id, "news")
    assert await simulation.violations() == []


async def test_a_raw_update_arrives_as_it_stands(bot: Bot, amina: Person, simulation: Simulation) -> None:
    user = {"id": amina.id, "is_bot": False, "first_name": "Amina"}
    chat = {"id": -1009, "type": "supergroup", "title": "Strangers"}
    message = {"message_id": 5, "date": 1, "chat": chat, "from": user, "text": "hi"}
    answer = await simulation.hook("raw_update", update={"message": message})
    [update] = await bot.get_updates(offset=-1)
    assert update.update_id == answer["update_id"]
    assert update.message and update.message.chat.title == "Strangers"
    assert await bot.send_message(-1009, "Good day")
    query = {"id": "77", "from": user, "query": "insta", "offset": ""}
    await simulation.hook("raw_update", update={"inline_query": query})
    [update] = await bot.get_updates(offset=-1)
    assert update.inline_query is not None
    assert await bot.answer_inline_query(update.inline_query.id, [])
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_inline_query(update.inline_query.id, [])


async def test_a_hook_that_is_asked_wrongly_says_so(simulation: Simulation) -> None:
    with pytest.raises(Impossible, match="kind is one of"):
        await simulation.fault("sendMessage", kind="earthquake")
    with pytest.raises(Impossible, match="forward"):
        await simulation.advance(-1)
