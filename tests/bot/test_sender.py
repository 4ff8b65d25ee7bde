"""What goes out to chats: each sees its newest screen and every receipt, whatever Telegram and the network do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
import structlog

from bot import running, steps
from bot.lanes import Lanes
from bot.rendering import Rendered
from bot.running import BotUnreachable, Setup
from bot.simulator import client, server
from bot.simulator.client import Person, Seen
from bot.simulator.wire import EXPIRED_QUERY, Json
from bot.telegram import Blocked, Gone, Post, Posted, Sent, Wait, Wrong, make_bot
from core.commands import presence
from storage.transaction import Transaction
from tests.bot.stage import SERVICES, TOKEN, Stage, opened
from tests.bot.test_feed import greeted
from tests.bot.trouble import Hasty, settled, until
from tests.databases import Databases

MUTE, UNMUTE = "Turn messages off", "Turn messages on"
CALLS_BEFORE = {"editMessageText": 2, "sendMessage": 1}
"""What it took to come to the settings."""


@pytest.fixture
async def carlos(stage: Stage) -> Person:
    person = await greeted(stage, "Carlos")
    await person.tap("Let's go")
    await person.sees_button("Services")
    return person


@pytest.fixture
async def settings(stage: Stage, amina: Person) -> Seen:
    """Amina looks at her settings, where a tap changes the live message."""
    await amina.tap("Settings")
    seen = await amina.sees_button(MUTE)
    await settled(stage)
    return seen


async def calls_to(stage: Stage, person: Person, method: str = "") -> list[Json]:
    calls = await stage.simulation.calls(method)
    return [call for call in calls if str(call["params"].get("chat_id")) == str(person.id)]


async def shows_the_newest(stage: Stage, person: Person) -> Seen:
    """The live message: the only one with a screen's buttons, in the newest version."""
    await settled(stage)
    [(version, message_id)] = await stage.read(
        lambda tx: tx.connection.all("SELECT version, message_id FROM chats WHERE id = :id", {"id": person.id})
    )

    async def alone() -> Seen | None:
        """Older ones lose their buttons after the newest is shown."""
        screens = [
            seen for seen in await person.messages()
            if any(button.data and not button.data.startswith("0:") for button in seen.buttons)
        ]  # fmt: skip
        return screens[0] if [seen.id for seen in screens] == [message_id] else None

    live: Seen = await until(alone, f"{message_id} is the only screen of {person.name}")
    assert all(button.data.split(":")[0] in ("", "0", str(version)) for button in live.buttons)
    return live


async def receipt(stage: Stage, person: Person, text: str, *, replaces: int | None = None) -> None:
    rendered = Rendered(text, [[{"text": "Orders", "callback_data": "0:orders:"}]])
    await stage.write(lambda tx: tx.messages.add(person.id, rendered.dump(), replaces=replaces))


# -- patience ---------------------------------------------------------------------------------------------------------


async def test_only_the_chat_that_telegram_asks_patience_for_waits(
    stage: Stage, amina: Person, carlos: Person, settings: Seen
) -> None:
    await stage.simulation.fault("editMessageText", status=429, retry_after=2, chat_id=amina.id)
    begun = asyncio.get_running_loop().time()
    await amina.tap(MUTE)
    await until(lambda: refusals(stage), "Telegram has asked for patience")
    await carlos.tap("Settings")
    await carlos.sees_button(MUTE)
    assert asyncio.get_running_loop().time() - begun < 1.5, "Carlos has not waited"
    await receipt(stage, amina, "A receipt meanwhile")
    await amina.sees_button(UNMUTE)
    assert asyncio.get_running_loop().time() - begun > 1.9, "Amina's screen came after the two seconds"
    await amina.sees("A receipt meanwhile")
    assert len(await refusals(stage)) == 1
    refused, shown = (await calls_to(stage, amina, "editMessageText"))[-2:]
    assert shown["at_ms"] - refused["at_ms"] >= 2000, "nobody has asked again too early"


async def refusals(stage: Stage) -> list[Json]:
    return [call for call in await stage.simulation.calls() if call["status"] == 429]


async def test_taps_during_the_wait_end_in_the_newest_screen(stage: Stage, amina: Person, settings: Seen) -> None:
    await stage.simulation.fault("editMessageText", status=429, retry_after=1, chat_id=amina.id)
    await amina.tap(MUTE)
    await until(lambda: refusals(stage), "Telegram has asked for patience")
    await amina.say("/help")
    await amina.say("/settings")
    await amina.sees_button(UNMUTE, 8.0)
    assert (await shows_the_newest(stage, amina)).button(UNMUTE)


async def test_a_crowd_under_flood_limits_is_served_in_the_end(stage: Stage) -> None:
    await stage.simulation.hook("flood", on=True)
    people = [await stage.simulation.newcomer(f"P{n}", language_code="en") for n in range(12)]
    for person in people:
        for words in ("/start", "/help", "/settings"):
            await person.say(words)
    await asyncio.gather(*(person.sees_button(MUTE, 20.0) for person in people))
    await stage.simulation.hook("flood", on=False)
    for person in people:
        await shows_the_newest(stage, person)


async def test_an_answer_that_has_to_wait_comes_and_holds_up_nothing(
    stage: Stage, amina: Person, settings: Seen
) -> None:
    await stage.simulation.fault("answerCallbackQuery", status=429, retry_after=1)
    tap = await amina.tap(MUTE)
    await amina.sees_button(UNMUTE, 0.9)
    assert (await amina.answer(tap))["text"], "the toast came, later"


async def test_a_press_that_is_too_old_to_be_answered_is_no_error(stage: Stage, amina: Person, settings: Seen) -> None:
    await stage.simulation.fault("answerCallbackQuery", status=400, description=f"Bad Request: {EXPIRED_QUERY}")
    with structlog.testing.capture_logs() as logs:
        await amina.tap(MUTE)
        await amina.sees_button(UNMUTE)
        await shows_the_newest(stage, amina)
    assert [line for line in logs if line["log_level"] != "info"] == []


# -- the live message -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["drop", "drop_after"])
@pytest.mark.parametrize("method", ["editMessageText", "sendMessage"])
async def test_the_screen_is_right_after_the_network_failed(
    stage: Stage, amina: Person, settings: Seen, method: str, kind: str
) -> None:
    await stage.simulation.fault(method, kind=kind, times=2)
    edits = method == "editMessageText"
    await (amina.tap(MUTE) if edits else amina.say("/settings"))
    await until(lambda: retried(stage, method), "it was tried three times", 10.0)
    await settled(stage)
    await amina.tap(UNMUTE if edits else MUTE)
    await amina.sees_button(MUTE if edits else UNMUTE)
    if (method, kind) != ("sendMessage", "drop_after"):
        await shows_the_newest(stage, amina)


async def retried(stage: Stage, method: str) -> bool:
    return len((await stage.simulation.calls(method))[CALLS_BEFORE[method] :]) >= 3


async def test_the_screen_is_right_after_telegram_has_hung(databases: Databases) -> None:
    with databases.fresh("sqlite") as url:
        async with opened(url) as stage:
            amina = await greeted(stage, "Amina")
            await stage.simulation.fault("editMessageText", kind="timeout")
            await amina.tap("Let's go")
            await amina.sees_button("Services", 15.0)
            assert (await shows_the_newest_home(stage, amina)).button("Services")


async def shows_the_newest_home(stage: Stage, person: Person) -> Seen:
    await settled(stage)
    return await person.screen()


@pytest.mark.parametrize("words", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"])
async def test_a_message_that_is_gone_or_too_old_is_followed_by_a_fresh_one(
    stage: Stage, amina: Person, settings: Seen, words: str
) -> None:
    await stage.simulation.fault("editMessageText", status=400, description=f"Bad Request: {words}")
    await amina.tap(MUTE)
    seen = await amina.sees_button(UNMUTE)
    assert seen.id > settings.id
    await shows_the_newest(stage, amina)
    old = next(one for one in await amina.messages() if one.id == settings.id)
    assert old.rows == (), "the old one has lost its buttons"


async def test_buttons_that_a_crash_has_left_behind_go_as_they_are_pressed(
    stage: Stage, amina: Person, settings: Seen
) -> None:
    """A fresh screen was sent, and the process died before it could note that: the next one sent it again."""
    await stage.simulation.fault("sendMessage", kind="drop_after")
    await amina.say("/settings")
    twins = await until(lambda: twice(amina, settings.id), "the screen stands there twice")
    await settled(stage)
    await amina.tap(MUTE, message=twins[0])
    await amina.sees_button(UNMUTE)
    seen = await shows_the_newest(stage, amina)
    assert seen.id == twins[1].id


async def twice(person: Person, after: int) -> list[Seen]:
    found = [one for one in await person.messages() if one.id > after and one.button(MUTE)]
    return found if len(found) == 2 else []


async def test_a_screen_that_telegram_refuses_is_no_dead_end(stage: Stage, amina: Person, settings: Seen) -> None:
    await stage.simulation.fault("editMessageText", status=400, description="Bad Request: can't parse entities")
    with structlog.testing.capture_logs() as logs:
        await amina.tap(MUTE)
        await amina.sees("has changed since")
        await settled(stage)
    assert [line["event"] for line in logs if line["log_level"] == "error"] == ["screen refused by Telegram"]
    await amina.tap("Home")
    await amina.sees_button("Services")


# -- receipts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [{"kind": "drop"}, {"kind": "drop_after"}, {"status": 502}, {"status": 429, "retry_after": 1}],
    ids=["drop", "drop_after", "502", "429"],
)
async def test_receipts_come_at_least_once_and_in_their_order(
    stage: Stage, amina: Person, fault: dict[str, object]
) -> None:
    await settled(stage)
    await stage.simulation.fault("sendMessage", times=2, chat_id=amina.id, **fault)
    for text in ("first receipt", "second receipt", "third receipt"):
        await receipt(stage, amina, text)
    await amina.sees("third receipt", 10.0)
    await settled(stage)
    seen = [one.text for one in await amina.messages() if "receipt" in one.text]
    assert list(dict.fromkeys(seen)) == ["first receipt", "second receipt", "third receipt"]
    assert len(seen) == (5 if fault.get("kind") == "drop_after" else 3)


async def test_a_receipt_outlasts_a_long_outage_of_telegram(stage: Stage, amina: Person) -> None:
    """It used to be given up after eight attempts: minutes of Telegram's trouble cost people their receipts."""
    await settled(stage)
    await receipt(stage, amina, "the receipt")
    await amina.sees("the receipt")
    await settled(stage)
    await stage.write(lambda tx: tx.connection.execute("UPDATE messages SET sent_ms = NULL, due_ms = 0, attempts = 50"))
    await stage.simulation.fault("sendMessage", status=502, chat_id=amina.id)
    stage.wake()
    await settled(stage)
    assert len([one for one in await amina.messages() if "the receipt" in one.text]) == 2


async def test_a_receipt_that_telegram_refuses_does_not_hold_up_the_next(stage: Stage, amina: Person) -> None:
    await settled(stage)
    await stage.simulation.fault("sendMessage", status=400, description="Bad Request: can't parse entities")
    with structlog.testing.capture_logs() as logs:
        await receipt(stage, amina, "refused")
        await receipt(stage, amina, "not refused")
        await amina.sees("not refused")
        await settled(stage)
    assert [line["event"] for line in logs if line["log_level"] == "error"] == ["message refused by Telegram"]


async def test_a_screen_that_became_a_receipt_keeps_the_receipts_buttons(
    stage: Stage, amina: Person, settings: Seen
) -> None:
    """They used to be taken off, as from every message that was live and is no more."""
    await receipt(stage, amina, "This was the screen", replaces=settings.id)
    await amina.sees("This was the screen")
    await amina.say("/settings")
    await amina.sees_button(MUTE)
    await shows_the_newest(stage, amina)
    old = next(one for one in await amina.messages() if one.id == settings.id)
    assert old.text == "This was the screen" and old.labels == ["Orders"]


async def test_who_has_blocked_the_bot_hears_nothing_until_they_return(stage: Stage, amina: Person) -> None:
    await settled(stage)
    await amina.block()
    await until(lambda: blocked(stage, amina), "the bot has heard of it")
    calls = len(await calls_to(stage, amina))
    await receipt(stage, amina, "unheard")
    await stage.write(lambda tx: news_of_nothing(tx, amina.id))
    await settled(stage)
    assert len(await calls_to(stage, amina)) - calls <= 1, "one call tells that it is still so"
    await amina.block(False)
    await amina.say("/settings")
    await amina.sees_button(MUTE)
    await amina.tap(MUTE)
    await amina.sees_button(UNMUTE)
    assert all("unheard" not in one.text for one in await amina.messages()), "what was missed is not told late"


def news_of_nothing(tx: Transaction, chat_id: int) -> None:
    tx.updates.put(f"nothing:{tx.now_ms}", chat_id, "{}")


async def blocked(stage: Stage, person: Person) -> bool:
    chat = await stage.read(lambda tx: tx.chats.get(person.id))
    return chat is not None and chat.blocked


@pytest.mark.parametrize("method", ["editMessageText", "sendMessage"])
async def test_who_is_found_to_have_blocked_the_bot_is_left_alone_until_they_write(
    stage: Stage, amina: Person, settings: Seen, method: str
) -> None:
    await stage.simulation.fault(method, status=403, chat_id=amina.id)
    await (amina.tap(MUTE) if method == "editMessageText" else amina.say("/settings"))
    await until(lambda: blocked(stage, amina), "it is noted")
    calls = len(await calls_to(stage, amina))
    await receipt(stage, amina, "unheard")
    await asyncio.sleep(1.2)  # a sweep and more
    assert len(await calls_to(stage, amina)) == calls
    await amina.say("/settings")
    await amina.sees_button(UNMUTE if method == "editMessageText" else MUTE)
    await shows_the_newest(stage, amina)


# -- processes --------------------------------------------------------------------------------------------------------


async def claimed_by(stage: Stage, person: Person, process: str, lease_ms: int) -> None:
    """The chat has a version that is not shown, and a process that has just died was about to show it."""

    def work(tx: Transaction) -> None:
        tx.connection.execute(
            "UPDATE chats SET version = version + 1, shower = :process, shower_until_ms = :until WHERE id = :id",
            {"process": process, "until": tx.now_ms + lease_ms, "id": person.id},
        )

    await settled(stage)
    await stage.write(work)


async def test_the_claim_of_a_dead_process_is_taken_over_after_its_lease(
    stage: Stage, amina: Person, settings: Seen
) -> None:
    begun = asyncio.get_running_loop().time()
    await claimed_by(stage, amina, "elsewhere:1", 1500)
    await settled(stage)
    assert asyncio.get_running_loop().time() - begun > 1.4, "not before"
    await shows_the_newest(stage, amina)


async def test_claims_of_a_process_that_died_here_are_free_at_the_next_start(
    stage: Stage, amina: Person, settings: Seen
) -> None:
    begun = asyncio.get_running_loop().time()
    await claimed_by(stage, amina, "here:1", 60_000)
    await presence.leave(stage.db, "here:1")
    await settled(stage)
    assert asyncio.get_running_loop().time() - begun < 5.0
    await shows_the_newest(stage, amina)


async def test_nothing_is_remembered_of_chats_that_are_served(stage: Stage, amina: Person, carlos: Person) -> None:
    await stage.simulation.fault("editMessageText", kind="drop", times=3)
    await stage.simulation.fault("answerCallbackQuery", status=429, retry_after=1, times=2)
    for person in (amina, carlos):
        await person.tap("Settings")
        await person.sees_button(MUTE, 10.0)
        await person.tap(MUTE)
        await person.sees_button(UNMUTE, 10.0)
    await stage.simulation.fault("editMessageText", status=403, chat_id=carlos.id)
    await carlos.tap(UNMUTE)
    await until(lambda: blocked(stage, carlos), "it is noted")
    await settled(stage)
    feed = stage.door.feed
    parts: list[object] = [feed._chats, feed._sender]
    parts += [part for part in vars(feed._sender).values() if isinstance(part, Lanes)]
    await until(lambda: not leftovers(parts), "a shop would grow by every chat that it ever had")


def leftovers(parts: list[object]) -> list[object]:
    return [kept for part in parts for kept in vars(part).values() if isinstance(kept, dict | set) and kept]


# -- how calls end ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def post() -> AsyncIterator[tuple[Post, client.Simulation]]:
    async with server.serve() as port, client.connect(port) as simulation:
        person = await simulation.person("Amina")
        await person.start()
        bot = make_bot(TOKEN, f"http://127.0.0.1:{port}")
        await bot.initialize()
        yield Post(bot), simulation
        await bot.shutdown()


ENDS: list[tuple[dict[str, object], type[Posted]]] = [
    ({"status": 429, "retry_after": 7}, Wait), ({"status": 502}, Wait), ({"status": 500}, Wait),
    ({"status": 401, "description": "Unauthorized"}, Wait), ({"status": 404, "description": "Not Found"}, Wait),
    ({"kind": "drop"}, Wait), ({"kind": "drop_after"}, Wait), ({"status": 403}, Blocked),
    ({"status": 400, "description": "Bad Request: chat not found"}, Blocked),
    ({"status": 400, "description": "Forbidden: user is deactivated"}, Blocked),
    ({"status": 400, "description": "Bad Request: message to edit not found"}, Gone),
    ({"status": 400, "description": "Bad Request: message is not modified: the same"}, Sent),
    ({"status": 400, "description": "Bad Request: something new"}, Wrong), ({"status": 409}, Wrong),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "end"), ENDS, ids=lambda one: str(one) if isinstance(one, dict) else one.__name__)
async def test_each_answer_of_telegram_has_its_meaning(
    post: tuple[Post, client.Simulation], fault: dict[str, object], end: type[Posted]
) -> None:
    posting, simulation = post
    person = await simulation.person("Amina")
    await simulation.fault("sendMessage", **fault)
    outcome = await posting.send(person.id, Rendered("x", []))
    assert isinstance(outcome, end), outcome
    if fault.get("status") == 429:
        assert outcome == Wait(7.0)
    assert isinstance(await posting.send(person.id, Rendered("x", [])), Sent)


async def test_a_call_that_cannot_even_be_made_is_wrong_and_no_crash(post: tuple[Post, client.Simulation]) -> None:
    posting, _ = post
    assert isinstance(await posting.send(1, Rendered("half a \ud83d character", [])), Wrong | Blocked)


# -- the token --------------------------------------------------------------------------------------------------------


async def test_the_token_stands_in_no_log(databases: Databases, caplog: pytest.LogCaptureFixture) -> None:
    """Before redaction, which would only be the second lock on that door."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.WARNING, logger="telegram")  # as core.api.logs sees to
    with databases.fresh("sqlite") as url, structlog.testing.capture_logs() as logs:
        async with opened(url, shift=Hasty) as stage:
            amina = await greeted(stage, "Amina")
            for method in ("editMessageText", "answerCallbackQuery", "sendMessage", "getUpdates"):
                await stage.simulation.fault(method, status=502)
                await stage.simulation.fault(method, kind="drop")
            await stage.simulation.fault("getUpdates", status=401)
            await stage.simulation.fault("getUpdates", status=409)
            await stage.simulation.fault("sendMessage", status=400)
            await amina.tap("Let's go")
            await amina.say("/settings")
            await amina.sees("has changed since", 20.0)
            await stage.door.feed.receive(b"x", "", stage.door.secret)
    said = f"{caplog.text}{logs}{[record.__dict__ for record in caplog.records]}"
    assert "telegram not reached" in said and "updates not fetched" in said
    assert TOKEN not in said and TOKEN.partition(":")[2] not in said


async def test_the_token_stands_in_no_refusal(databases: Databases) -> None:
    """The library says "The token `...` was rejected by the server", and the shop passed that on to the screen."""
    with databases.fresh("sqlite") as url:
        async with opened(url) as stage, server.serve() as port, client.connect(port) as other:
            for fault in ({"status": 401, "description": "Unauthorized"}, {"status": 404}, {"status": 400}):
                await other.fault("getMe", times=9, **fault)
                setup = Setup(
                    token=TOKEN, base_url=f"http://127.0.0.1:{port}", shop_name="Chatpanel", region="KE", public_url="",
                    owner_ids=frozenset(), support="", methods={}, prompts_per_phone=0, duplicate_window_ms=0,
                )  # fmt: skip
                with pytest.raises(BotUnreachable) as refused:
                    async with running.opened(stage.db, setup, duty=stage.door.duty, bell=stage.door.feed._bell):
                        pass
                assert TOKEN not in str(refused.value) and "CHATPANEL_TELEGRAM_TOKEN" in str(refused.value)
                await other.hook("reset")


async def test_what_may_take_long_to_draw_is_no_glance(stage: Stage, amina: Person) -> None:
    counter = stage.door.counter

    def at_a_glance(screen: str) -> Callable[[Transaction], str]:
        def look(tx: Transaction) -> str:
            chat = tx.chats.get(amina.id)
            assert chat is not None
            tx.chats.save(replace(chat, screen=screen, version=chat.version + 1))
            try:
                drawn = steps.drawn(tx, amina.id, counter, at_a_glance=True)
            except steps.Heavy:
                return "heavy"
            finally:
                tx.chats.save(chat)
            return "drawn" if drawn else "nothing"

        return look

    async def of(screen: str) -> str:
        return await stage.write(at_a_glance(screen))

    await stage.read(counter.shelf.catalogue)
    assert [await of(screen) for screen in ('["home", {}]', '["orders.list", {}]', '["staff.desk", {}]')] == [
        "drawn", "heavy", "heavy",
    ]  # fmt: skip
    await stage.write(lambda tx: tx.services.put([replace(SERVICES[0], name="Renamed")]))
    assert await of('["home", {}]') == "heavy", "the catalogue is read anew"
