"""Whatever people, clients and forgers send: a kind answer, nothing broken, nothing done twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

import pytest

from bot.simulator.client import PATIENCE_S, Person, Seen
from core.domain.chats import Chat
from core.domain.orders import OrderState
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import Stage

T = TypeVar("T")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


async def chat_of(stage: Stage, person: Person) -> Chat:
    chat = await stage.read(lambda tx: tx.chats.get(person.id))
    assert chat is not None
    return chat


async def change(stage: Stage, person: Person, **fields: object) -> None:
    """Writes into the chat's row what an older version, or an accident, may have left there."""

    def work(tx: Transaction) -> None:
        chat = tx.chats.lock(person.id)
        assert chat is not None
        tx.chats.save(replace(chat, **fields))  # type: ignore[arg-type]

    await stage.write(work)


async def until(look: Callable[[], Awaitable[T]], good: Callable[[T], bool]) -> None:
    """Waits for what no person sees."""
    for _ in range(int(PATIENCE_S * 50)):
        if good(await look()):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come to that")


async def settings(person: Person) -> tuple[Seen, int]:
    """The settings, and the version of their buttons."""
    await person.say("/settings")
    seen = await person.sees("Messages about orders: on")
    button = seen.button("Turn messages off")
    assert button is not None
    return seen, int(button.data.partition(":")[0])


# -- what the bot cannot read -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["sticker", "voice", "photo", "file"])
async def test_what_is_no_text_is_answered_and_the_screen_stays(amina: Person, what: str) -> None:
    await amina.say("/help")
    await amina.sees("How this works")
    if what in ("sticker", "voice"):
        await amina.act(what)
    else:
        await amina.send_file("picture.png", PIXEL, mime="image/png", photo=what == "photo")
    seen = await amina.sees("I can only read text and buttons")
    assert "How this works" in seen.text and seen.button("Home")


async def test_an_edited_message_is_not_followed(amina: Person) -> None:
    number = await amina.say("/help")
    await amina.sees("How this works")
    await amina.act("edit", message_id=number, text="/settings")
    seen = await amina.sees("I cannot follow changes of an earlier message")
    assert "How this works" in seen.text


async def test_a_group_is_told_where_the_shop_is(stage: Stage, amina: Person) -> None:
    group = (await stage.simulation.post("groups", title="Resellers"))["chat_id"]
    for text in ("hello everybody", "/orders", "/start claim_x"):
        await stage.simulation.post(f"chats/{group}/text", text=text, **{"from": amina.id})
    await amina.say("/help")
    await amina.sees("How this works")

    async def said() -> list[str]:
        messages = (await stage.simulation.get(f"chats/{group}"))["messages"]
        return [one["text"] for one in messages if one["from"]["is_bot"]]

    await until(said, lambda texts: len(texts) == 2)
    texts = await said()
    assert len(texts) == 2 and all("I work in private chats only" in text for text in texts)
    assert await stage.read(lambda tx: tx.chats.get(group)) is None


async def test_a_contact_of_somebody_else_is_refused_anywhere(stage: Stage, amina: Person) -> None:
    await amina.say("/help")
    await amina.sees("How this works")
    await amina.forward_contact("+254711000111", "Somebody <b>else</b>")
    seen = await amina.sees("This is the number of somebody else")
    assert "How this works" in seen.text
    assert (await stage.customer(amina)).identity == f"tg:{amina.id}"


@pytest.mark.parametrize(
    "text",
    ["😀" * 2000, "x" * 9000, "<b>&amp;</i> { $shop } %s {0}", "\u202egnihtyna\u202c \u200b\u2066", "٠٧٠٠",
     "' OR 1=1 --", "/status " + "9" * 4000, "/start " + "ж" * 200, "/settings@another_bot", "//", "/"],
)  # fmt: skip
async def test_any_text_is_answered(amina: Person, text: str) -> None:
    await amina.say(text)
    seen = await amina.sees("")
    assert seen.text and len(seen.text) <= 4096
    await amina.say("/help")
    await amina.sees("How this works")


async def test_a_name_full_of_markup_stays_a_name(stage: Stage) -> None:
    person = await stage.simulation.newcomer("Amina <b>x</b> & {0}", last_name="</a>", language_code="en")
    await person.start()
    await person.sees_button("Let's go")
    assert (await stage.customer(person)).name == "Amina <b>x</b> & {0} </a>"
    await person.tap("Let's go")
    await person.sees("What would you like to do?")


async def test_an_unknown_command_leaves_everything_where_it_is(amina: Person) -> None:
    await amina.say("/settings")
    await amina.sees("Your invitation link")
    await amina.say("/makemerich now")
    seen = await amina.sees("I do not know this command")
    assert "Your invitation link" in seen.text


async def test_talking_while_a_payment_is_on_its_way_disturbs_nothing(stage: Stage, amina: Person) -> None:
    order = await place(stage, amina, direct=True)
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await amina.say("is it there yet??")
    await amina.act("sticker")
    await amina.say("/help")
    await amina.sees("How this works")
    await stage.paid(payment)
    await amina.sees(f"Order {order.id} is paid and on its way")


# -- buttons that are not what they were ------------------------------------------------------------------------------


async def test_two_devices_at_once_make_one_step(stage: Stage, amina: Person) -> None:
    seen, _ = await settings(amina)
    taps = [await amina.tap(label, message=seen) for label in ("Turn messages off", "🌐 Language", "Turn messages off")]
    answers = [await amina.answer(tap) for tap in taps]
    assert [answer["text"] for answer in answers] == ["Messages about orders are off.", "", ""]
    await amina.sees_button("Turn messages on")
    assert (await chat_of(stage, amina)).muted


async def test_a_tap_that_is_on_its_way_is_not_lost_to_news(stage: Stage, amina: Person) -> None:
    seen, version = await settings(amina)
    await stage.credit(amina, "5")
    await amina.sees("was added to your wallet")
    assert (await chat_of(stage, amina)).version > version  # drawn anew: these are other buttons, with the same names
    taps = [await amina.tap("Turn messages off", message=seen) for _ in range(2)]
    assert [(await amina.answer(tap))["text"] for tap in taps] == ["Messages about orders are off.", ""]
    assert (await chat_of(stage, amina)).muted


async def test_a_button_of_an_old_message_shows_how_things_stand(stage: Stage, amina: Person) -> None:
    old, _ = await settings(amina)
    for words in ("/help", "/terms", "/support"):
        await amina.say(words)
        await amina.sees_button("Home")
    await amina.sees("Talk to a person")
    answer = await amina.answer(await amina.tap("Turn messages off", message=old))
    assert answer["text"].startswith("This button is from an older message.")
    fresh = await amina.sees("Talk to a person")
    assert fresh.id > old.id
    assert not (await chat_of(stage, amina)).muted


@pytest.mark.parametrize(
    "data",
    ["x", ":", "::::", "0:", "0::", "0:nothing:", "-1:mute:", "{v}:", "{v}:nothing:", "{v}:show:", "{v}:__class__:",
     "{v}:mute", "{v}:choose:de", "{w}:mute:", "٣:mute:", "{v}:ｍute:", "99999999999999999999:mute:", "\u0000\u0001",
     "0:order:-1", "0:status:1;DROP TABLE chats", "0:start:claim_x", "0:settings:" + "x" * 50],
)  # fmt: skip
async def test_forged_buttons_change_nothing(stage: Stage, amina: Person, data: str) -> None:
    seen, version = await settings(amina)
    data = data.format(v=version, w=version + 1)
    answer = await amina.answer(await amina.forge(data, message_id=seen.id))
    assert len(answer["text"]) <= 200
    chat = await chat_of(stage, amina)
    if not data.endswith(":mute"):  # that one is as good as the button
        assert not chat.muted
    assert (await stage.customer(amina)).language == "en"
    await amina.say("/help")
    await amina.sees("How this works")


async def test_a_forged_button_of_a_message_that_is_gone_is_answered(amina: Person) -> None:
    answer = await amina.answer(await amina.forge("1:mute:", message_id=999_999))
    assert answer["text"].startswith("This button is from an older message.")
    await amina.sees("What would you like to do?")


async def test_arguments_of_buttons_are_looked_at_again(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await place(stage, amina)
    await amina.say("/orders")
    seen = await amina.sees_button("• All 1 •")
    for do in ("open:x", "open:", "open:999999999", "open:-1", "filter:everything", "newer:", "older:", "page:"):
        version = seen.button("• All 1 •").data.partition(":")[0]  # type: ignore[union-attr]
        await amina.answer(await amina.forge(f"{version}:{do}", message_id=seen.id))
        await amina.say("/orders")
        seen = await amina.sees_button("• All 1 •")


async def test_an_update_that_is_delivered_twice_is_handled_once(stage: Stage, amina: Person) -> None:
    seen, _ = await settings(amina)
    await stage.simulation.hook("duplicate", times=2)
    assert (await amina.answer(await amina.tap("Turn messages off", message=seen)))["text"]
    await amina.sees_button("Turn messages on")
    await amina.say("/help")
    await amina.sees("How this works")
    assert (await chat_of(stage, amina)).muted
    assert len([one for one in await amina.messages() if "How this works" in one.text]) == 1


# -- comings and goings -----------------------------------------------------------------------------------------------


async def test_who_blocks_the_bot_is_left_alone_and_welcome_back(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    order = await place(stage, amina)
    await amina.block()
    await until(lambda: chat_of(stage, amina), lambda chat: chat.blocked)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await until(lambda: stage.read(lambda tx: tx.updates.waiting(limit=10)), lambda waiting: not waiting)
    await amina.start()
    await amina.sees("What would you like to do?")
    await amina.tap("My orders")
    assert f"✅ {order.id} · Completed" in (await amina.sees("Your orders")).text


# -- what time and accidents leave behind -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stored",
    ['["gone.screen",{}]', '["orders.list",{"which":{}}]', '["orders.detail",{}]', '["orders.list"]', "{}", "[", "null",
     '[["home"],{}]', '["orders.detail",{"order_id":"x"}]'],
)  # fmt: skip
async def test_a_screen_of_an_older_version_leads_home(stage: Stage, amina: Person, stored: str) -> None:
    seen, _ = await settings(amina)
    await change(stage, amina, screen=stored)
    await amina.tap("Turn messages off", message=seen)
    await amina.sees("What would you like to do?")
    await change(stage, amina, screen=stored)
    await amina.act("sticker")
    await amina.sees("I can only read text and buttons")


async def test_a_screen_about_what_is_no_longer_there_leads_home(stage: Stage, amina: Person) -> None:
    await settings(amina)
    await change(stage, amina, screen='["orders.detail",{"order_id":987654}]')
    await amina.act("sticker")
    seen = await amina.sees("This page has changed since you opened it")
    assert seen.button("Home")
    await amina.tap("Home")
    await amina.sees("What would you like to do?")


async def test_something_begun_that_cannot_be_read_is_let_go(stage: Stage, amina: Person) -> None:
    await change(stage, amina, draft='["gone.screen",{}]')
    await amina.say("/home")
    await amina.sees_button("Go on where you were")
    await amina.tap("Go on where you were")
    seen = await amina.sees("What you had begun is no longer there")
    assert seen.button("Go on where you were") is None


async def test_an_update_that_nothing_can_be_made_of_is_given_up_with_a_number(stage: Stage, amina: Person) -> None:
    """The row is damaged, so that handling the update fails as a bug would; the chat lives on all the same."""
    await settings(amina)
    await change(stage, amina, outcome="{damaged")
    await amina.say("/help")
    sorry = await amina.sees("Something went wrong on our side", timeout_s=15)
    code = next(word for word in sorry.text.replace(".", " ").split() if word.isdecimal())
    given_up = [line for line in await stage.read(lambda tx: tx.audit.latest(5)) if line[2] == "update.given_up"]
    assert len(given_up) == 1 and int(code) > 0
    await amina.say("/help")
    await amina.sees("How this works")
