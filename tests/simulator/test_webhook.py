"""Webhooks: every update by POST, in order within a chat, until the bot has said 2xx."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest

from bot.simulator.client import Person, Simulation

SECRET = "s3cret_TOKEN-1"


class Receiver:
    """The bot's side: keeps what was posted, and answers with what the test has prepared."""

    def __init__(self) -> None:
        self.url = ""
        self.updates: list[dict[str, Any]] = []
        self.secrets: list[str] = []
        self.answers: list[web.Response] = []
        self.slowly_s = 0.0
        self.at_once = 0
        self.most_at_once = 0

    async def receive(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        self.updates.append(await request.json())
        await asyncio.sleep(self.slowly_s)
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    app = web.Application()
    app.router.add_post("/tg", made.receive)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/tg"
    yield made
    await runner.cleanup()


async def until(check: Callable[[], object | Awaitable[object]], timeout_s: float = 5.0) -> None:
    async with asyncio.timeout(timeout_s):
        while True:
            found = check()
            if await found if isinstance(found, Awaitable) else found:
                return
            await asyncio.sleep(0.01)


async def test_updates_are_posted_with_the_secret(bot: Bot, amina: Person, receiver: Receiver) -> None:
    await bot.set_webhook(receiver.url, secret_token=SECRET, allowed_updates=["message"], max_connections=7)
    await amina.say("two")
    await until(lambda: len(receiver.updates) == 2)
    assert receiver.texts == ["/start", "two"]
    assert receiver.secrets == [SECRET, SECRET]
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.allowed_updates) == (receiver.url, 7, ("message",))
    assert (info.pending_update_count, info.last_error_message) == (0, None)


async def test_what_fails_comes_again_and_nothing_of_the_chat_overtakes_it(
    bot: Bot, amina: Person, receiver: Receiver
) -> None:
    receiver.answers = [web.Response(status=500), web.Response(status=302)]
    await bot.set_webhook(receiver.url)
    await amina.say("two")
    await until(lambda: len(receiver.updates) == 4)
    assert receiver.texts == ["/start", "/start", "/start", "two"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 302 Found"
    assert info.last_error_date is not None


async def test_a_webhook_that_nobody_answers_is_reported(bot: Bot, amina: Person) -> None:
    await bot.set_webhook("http://127.0.0.1:1/tg")

    async def reported() -> bool:
        info = await bot.get_webhook_info()
        return info.last_error_message == "Connection refused" and info.pending_update_count == 1

    await until(reported)


async def test_chats_are_served_side_by_side_up_to_the_limit(
    bot: Bot, amina: Person, simulation: Simulation, receiver: Receiver
) -> None:
    receiver.slowly_s = 0.05
    others = [await simulation.person(name) for name in ("Carlos", "Nadia", "Rahul")]
    for person in others:
        await person.say("one")
        await person.say("two")
    await bot.set_webhook(receiver.url, max_connections=3)
    await until(lambda: len(receiver.updates) == 7)
    assert receiver.most_at_once == 3
    for person in others:
        own = [u["message"]["text"] for u in receiver.updates if u["message"]["chat"]["id"] == person.id]
        assert own == ["one", "two"]


async def test_disorder_and_doubles_can_be_asked_for(
    bot: Bot, amina: Person, simulation: Simulation, receiver: Receiver
) -> None:
    await simulation.hook("disorder", on=True)
    await simulation.hook("duplicate", times=3)
    sent = [str(number) for number in range(12)]
    for text in sent:
        await amina.say(text)
    await bot.set_webhook(receiver.url)
    await until(lambda: len(receiver.updates) == 16)
    assert receiver.texts != ["/start", *sent]
    assert sorted(receiver.texts) == sorted(["/start", *sent, "0", "1", "2"])


async def test_the_answer_may_carry_a_call(bot: Bot, amina: Person, receiver: Receiver, simulation: Simulation) -> None:
    receiver.answers = [web.json_response({"method": "sendMessage", "chat_id": amina.id, "text": "at once"})]
    await bot.set_webhook(receiver.url)
    await amina.sees("at once")
    assert [call["status"] for call in await simulation.calls("sendMessage")] == [200]


async def test_pending_updates_can_be_dropped(bot: Bot, amina: Person, receiver: Receiver) -> None:
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()
    await amina.say("lost")
    await bot.set_webhook(receiver.url, drop_pending_updates=True)
    await amina.say("kept")
    await until(lambda: receiver.updates)
    assert receiver.texts == ["kept"]


@pytest.mark.parametrize(
    ("url", "how", "refusal"),
    [
        ("ftp://127.0.0.1/x", {}, "HTTPS URL must be provided"),
        ("https://shop.example/tg", {}, "Failed to resolve host"),
        ("http://127.0.0.1:1/", {"secret_token": "no spaces"}, "unallowed characters"),
        ("http://127.0.0.1:1/", {"max_connections": 101}, "max_connections"),
    ],
)
async def test_a_webhook_that_cannot_be_is_refused(bot: Bot, url: str, how: dict[str, Any], refusal: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await bot.set_webhook(url, **how)
    assert (await bot.get_webhook_info()).url == ""
