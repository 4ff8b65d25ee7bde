"""getUpdates: what is handed out, what confirms it, and who may ask."""

from __future__ import annotations

import asyncio
from time import monotonic

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.simulator.client import Person, Simulation
from tests.simulator.raw import Raw


async def texts(bot: Bot, offset: int | None = None, limit: int | None = None) -> list[str | None]:
    return [update.message.text for update in await bot.get_updates(offset, limit) if update.message]


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(bot: Bot, amina: Person) -> None:
    await amina.say("two")
    first = await bot.get_updates()
    assert [update.message and update.message.text for update in first] == ["/start", "two"]
    assert await bot.get_updates() == first
    assert await bot.get_updates(offset=first[0].update_id) == first
    assert await texts(bot, offset=first[0].update_id + 1) == ["two"]
    assert await texts(bot) == ["two"]
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()
    assert first[1].update_id == first[0].update_id + 1


async def test_a_negative_offset_forgets_all_but_the_last(bot: Bot, amina: Person) -> None:
    for text in ("two", "three", "four"):
        await amina.say(text)
    assert await texts(bot, offset=-2) == ["three", "four"]
    assert await texts(bot) == ["three", "four"]


async def test_a_limit_is_kept_and_a_wrong_one_noted(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await amina.say("two")
    assert await texts(bot, limit=1) == ["/start"]
    assert await simulation.violations() == []
    assert len(await bot.get_updates(limit=1000)) == 2
    assert len(await simulation.violations()) == 1


async def test_a_poll_waits_for_an_update_and_no_longer(bot: Bot, simulation: Simulation) -> None:
    amina = await simulation.person("Amina")
    poll = asyncio.gather(bot.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    began = monotonic()
    await amina.say("now")
    [[update]] = await poll
    assert monotonic() - began < 1
    began = monotonic()
    assert await bot.get_updates(offset=update.update_id + 1, timeout=1) == ()
    assert 0.9 < monotonic() - began < 3


async def test_a_second_poller_ends_the_first(bot: Bot, raw: Raw, simulation: Simulation) -> None:
    first = asyncio.gather(bot.get_updates(timeout=5), return_exceptions=True)
    await asyncio.sleep(0.05)
    second = asyncio.gather(raw.call("getUpdates", timeout=5))
    [ended] = await first
    assert isinstance(ended, Conflict)
    assert str(ended) == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await (await simulation.person("Amina")).say("still there?")
    [answered] = await second
    assert answered.result[0]["message"]["text"] == "still there?"


async def test_nobody_polls_while_a_webhook_is_set(bot: Bot) -> None:
    waiting = asyncio.gather(bot.get_updates(timeout=5), return_exceptions=True)
    await asyncio.sleep(0.05)
    await bot.set_webhook("http://127.0.0.1:1/tg")
    assert isinstance((await waiting)[0], Conflict)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_allowed_updates_stay_until_they_are_given_anew(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["callback_query"])
    await amina.say("unheard")
    assert await texts(bot) == ["/start"]
    await bot.get_updates()
    await amina.say("still unheard")
    await bot.get_updates(allowed_updates=[])
    await amina.say("heard")
    assert await texts(bot) == ["/start", "heard"]
    assert await simulation.violations() == []
    await bot.get_updates(allowed_updates=["message", "successful_payment"])
    assert "successful_payment" in (await simulation.violations())[0]


async def test_updates_are_kept_for_a_day(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await simulation.advance(23 * 3600 * 1000)
    assert await texts(bot) == ["/start"]
    await simulation.advance(2 * 3600 * 1000)
    assert await bot.get_updates() == ()


async def test_a_doubled_update_comes_once_more_after_it_was_confirmed(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    await bot.get_updates(offset=-1)
    await simulation.hook("duplicate", times=1)
    await amina.say("twice")
    await amina.say("once")
    one, twice, once = await bot.get_updates()
    again = await bot.get_updates(offset=once.update_id + 1)
    assert [update.update_id for update in again] == [twice.update_id]
    assert await bot.get_updates(offset=once.update_id + 1) == ()
    assert one.message and one.message.text == "/start"
