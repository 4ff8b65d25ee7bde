"""The stream that the page follows, and the people of the client, who wait for what they should see."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.simulator.client import Person, Simulation
from bot.simulator.events import REMEMBERED, Events
from tests.simulator.raw import Raw
from tests.simulator.test_payments import INVOICE

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("➕ More", callback_data="more")]])


async def read(raw: Raw, since: int | str, number: int, **headers: str) -> list[dict[str, Any]]:
    """The first events of the stream."""
    found: list[dict[str, Any]] = []
    async with raw.session.get(f"{raw.base_url}/_sim/events?since={since}", headers=headers) as answer:
        assert answer.content_type == "text/event-stream"
        async with asyncio.timeout(5):
            while len(found) < number:
                line = (await answer.content.readline()).decode()
                if line.startswith("data: "):
                    found.append(json.loads(line.removeprefix("data: ")))
    return found


async def test_the_stream_tells_all_that_happens(bot: Bot, raw: Raw, simulation: Simulation) -> None:
    since = (await simulation.get("state"))["seq"]
    amina = await simulation.person("Amina")
    await amina.start()
    message = await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    query = await amina.tap("More")
    await bot.answer_callback_query(query, "One moment")
    await bot.edit_message_text("More", amina.id, message.message_id)
    await bot.send_chat_action(amina.id, "typing")
    await bot.delete_message(amina.id, message.message_id)
    events = [event for event in await read(raw, since, 12) if event["type"] != "call"]
    assert [event["type"] for event in events] == [
        "message", "message", "toast", "callback_done", "edit", "action", "delete"
    ]  # fmt: skip
    assert {event["chat_id"] for event in events} == {amina.id}
    assert [event["seq"] for event in events] == sorted(event["seq"] for event in events)
    assert events[2]["callback_query_id"] == query and events[2]["text"] == "One moment"
    assert events[4]["message"]["text"] == "More" and events[4]["message"]["_edited"] > 0


async def test_the_stream_goes_on_where_it_broke_off(raw: Raw, amina: Person, simulation: Simulation) -> None:
    since = (await simulation.get("state"))["seq"]
    await amina.say("one")
    [first] = await read(raw, since, 1)
    await amina.say("two")
    [second] = await read(raw, "0", 1, **{"Last-Event-ID": str(first["seq"])})
    assert second["message"]["text"] == "two"


async def test_whoever_comes_from_another_life_starts_anew(raw: Raw, amina: Person) -> None:
    for since in ("5", str(10**15)):
        [event] = await read(raw, since, 1)
        assert event["type"] == "reset"


def test_only_the_last_thousands_are_remembered() -> None:
    events = Events(1000)
    for number in range(REMEMBERED + 10):
        events.emit("commands", None, number=number)
    assert len(events.after(events.seq - 3)) == 3
    assert len(events.after(events.seq - REMEMBERED)) == REMEMBERED
    [reset] = events.after(events.seq - REMEMBERED - 1)
    assert json.loads(reset)["type"] == "reset"


# -- the client -------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def counting(bot: Bot) -> AsyncIterator[None]:
    """A bot with one screen: a number that a button makes larger."""
    number, offset = 0, 0

    async def serve() -> None:
        nonlocal number, offset
        while True:
            for update in await bot.get_updates(offset=offset, timeout=10):
                offset = update.update_id + 1
                query, message = update.callback_query, update.message
                if query is not None and query.message is not None:
                    number += 1
                    await query.answer("Counted")
                    chat_id, message_id = query.message.chat.id, query.message.message_id
                    await bot.edit_message_text(f"Number {number}", chat_id, message_id, reply_markup=KEYBOARD)
                elif message is not None:
                    await bot.send_message(message.chat.id, f"Number {number}", reply_markup=KEYBOARD)

    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(serve(), name="counting-bot")
        yield
        task.cancel()


async def test_a_person_taps_and_sees(bot: Bot, amina: Person) -> None:
    async with counting(bot):
        await amina.sees("Number 0")
        for number in range(1, 4):
            query = await amina.tap("more")
            seen = await amina.sees(f"Number {number}")
            assert (await amina.answer(query))["text"] == "Counted"
        screen = await amina.screen()
        assert (screen.id, screen.text, screen.labels) == (seen.id, "Number 3", ["➕ More"])


async def test_what_was_there_before_the_last_act_is_not_seen_again(bot: Bot, amina: Person) -> None:
    async with counting(bot):
        await amina.sees("Number 0")
        await amina.tap("More")
        with pytest.raises(AssertionError, match="Amina sees 'Number 0'"):
            await amina.sees("Number 0", timeout_s=0.3)
        await amina.sees_button("more")


async def test_many_people_at_once(bot: Bot, simulation: Simulation) -> None:
    people = [await simulation.newcomer(f"P{number}") for number in range(10)]

    async def visit(person: Person) -> None:
        await person.start()
        await person.sees("Number")
        await person.tap("More")
        await person.sees("Number")

    async with counting(bot):
        await asyncio.gather(*(visit(person) for person in people))
    assert await simulation.violations() == []


async def test_a_person_pays(bot: Bot, amina: Person) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    [update] = await bot.get_updates(offset=-1)
    assert update.pre_checkout_query is not None
    await update.pre_checkout_query.answer(ok=True)
    assert (await amina.sale())["state"] == "paid"
