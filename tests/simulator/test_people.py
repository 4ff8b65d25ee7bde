"""What people do, as the bot hears it: also what no shop expects."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram import (
    Bot,
    KeyboardButton,
    Message,
    MessageOriginHiddenUser,
    MessageOriginUser,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.error import BadRequest

from bot.simulator.client import Impossible, Person, Simulation


async def last(bot: Bot) -> Update:
    return (await bot.get_updates(offset=-1))[-1]


async def last_message(bot: Bot) -> Message:
    message = (await last(bot)).message
    assert message is not None
    return message


async def test_there_are_people_with_phones_and_languages_and_an_owner(simulation: Simulation) -> None:
    people = (await simulation.get("state"))["people"]
    assert {one["language_code"] for one in people} == {"en", "es", "ar", "hi"}
    assert [one["first_name"] for one in people if one["role"] == "owner"] == ["Owner"]
    assert len({one["phone"] for one in people}) == len(people) == 5
    assert all(one["id"] > 2**32 and one["chat_id"] == one["id"] for one in people)


async def test_a_newcomer_can_join_and_change_language(bot: Bot, simulation: Simulation) -> None:
    defne = await simulation.newcomer("Defne", language_code="tr", phone="+905321234567")
    await defne.start()
    user = (await last_message(bot)).from_user
    assert user is not None and (user.first_name, user.language_code, user.id) == ("Defne", "tr", defne.id)
    await defne.speak("en")
    await defne.say("hi")
    user = (await last_message(bot)).from_user
    assert user is not None and user.language_code == "en"


async def test_a_deep_link_starts_with_its_payload(bot: Bot, amina: Person) -> None:
    await amina.start("svc_123-a")
    message = await last_message(bot)
    assert message.text == "/start svc_123-a"
    assert [(one.type, one.length) for one in message.entities] == [("bot_command", 6)]
    for payload in ("x" * 65, "with space", "ünicode"):
        with pytest.raises(Impossible):
            await amina.start(payload)


async def test_ones_own_contact_comes_by_the_button(bot: Bot, amina: Person) -> None:
    button = KeyboardButton("Share", request_contact=True)
    asked = await bot.send_message(
        amina.id, "Number?", reply_markup=ReplyKeyboardMarkup([[button]], one_time_keyboard=True)
    )
    await amina.share_contact()
    message = await last_message(bot)
    assert message.contact is not None and message.reply_to_message is not None
    assert (message.contact.user_id, message.contact.phone_number) == (amina.id, amina.phone.lstrip("+"))
    assert message.reply_to_message.message_id == asked.message_id
    assert (await amina.chat())["reply_keyboard"] is None


async def test_contacts_of_others_are_told_apart(bot: Bot, amina: Person, simulation: Simulation) -> None:
    carlos = await simulation.person("Carlos")
    await amina.share_contact(user_id=carlos.id)
    contact = (await last_message(bot)).contact
    assert contact is not None and (contact.user_id, contact.first_name) == (carlos.id, "Carlos")
    await amina.forward_contact("+33612345678", "Zoé")
    message = await last_message(bot)
    assert message.contact is not None and message.contact.user_id is None
    assert message.forward_origin is not None
    await amina.forward_contact(carlos.phone, "Carlos from work")
    contact = (await last_message(bot)).contact
    assert contact is not None and contact.user_id == carlos.id


async def test_what_others_wrote_is_forwarded_with_its_author_or_without(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    carlos = await simulation.person("Carlos")
    await amina.forward("Where is my order?", carlos)
    message = await last_message(bot)
    assert isinstance(message.forward_origin, MessageOriginUser)
    assert (message.text, message.forward_origin.sender_user.id) == ("Where is my order?", carlos.id)
    await amina.forward("Hello")
    message = await last_message(bot)
    assert isinstance(message.forward_origin, MessageOriginHiddenUser)
    with pytest.raises(Impossible):
        await amina.act("forward", text="Hello", user_id=1)


async def test_stickers_voices_and_edits_arrive(bot: Bot, amina: Person) -> None:
    await amina.act("sticker", emoji="🎉")
    sticker = (await last_message(bot)).sticker
    assert sticker is not None and sticker.emoji == "🎉"
    await amina.act("voice")
    voice = (await last_message(bot)).voice
    assert voice is not None and voice.duration == timedelta(seconds=3)
    number = await amina.say("1000")
    await amina.act("edit", message_id=number, text="2000")
    edited = (await last(bot)).edited_message
    assert edited is not None and (edited.message_id, edited.text) == (number, "2000")
    assert edited.edit_date is not None


async def test_a_text_longer_than_a_message_becomes_several(bot: Bot, amina: Person) -> None:
    link = "https://a.example/" + "x" * 4078
    assert len(link) == 4096
    await amina.say(link)
    assert (await last_message(bot)).text == link
    answer = await amina.act("text", text="y" * 4096 + "z" * 10)
    assert len(answer["message_ids"]) == 2
    assert (await last_message(bot)).text == "z" * 10
    with pytest.raises(Impossible):
        await amina.say("   ")


async def test_blocking_is_told_and_starting_again_unblocks(bot: Bot, amina: Person) -> None:
    await amina.block()
    change = (await last(bot)).my_chat_member
    assert change is not None and (change.old_chat_member.status, change.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(Impossible, match="blocked"):
        await amina.say("hello?")
    await amina.start()
    kinds = [update.my_chat_member is not None for update in await bot.get_updates()]
    assert kinds[-2:] == [True, False]


async def test_a_group_speaks_too(bot: Bot, amina: Person, simulation: Simulation) -> None:
    group = (await simulation.post("groups", title="Resellers"))["chat_id"]
    await simulation.post(f"chats/{group}/text", text="/start", **{"from": amina.id})
    message = await last_message(bot)
    assert (message.chat.type, message.chat.title) == ("group", "Resellers")
    assert message.from_user is not None and message.from_user.id == amina.id
    assert (await bot.send_message(group, "I work in private chats")).chat.id == group


async def test_a_reply_names_its_message(bot: Bot, amina: Person) -> None:
    asked = await bot.send_message(amina.id, "How many?")
    await amina.say("100", reply_to=asked.message_id)
    answered = (await last_message(bot)).reply_to_message
    assert answered is not None and answered.text == "How many?"
    with pytest.raises(Impossible):
        await amina.say("100", reply_to=999999)


async def test_the_transcript_reads_like_the_chat(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await amina.say("Hi")
    await bot.send_message(amina.id, "Hello")
    text = (await simulation.get("transcript", chat_id=amina.id))["text"]
    said = [line.partition(" ")[2] for line in text.splitlines()]
    assert [line.partition(" ")[2] for line in said] == ["Amina: /start", "Amina: Hi", "bot: Hello"]


async def test_what_is_no_address_is_404(simulation: Simulation) -> None:
    for path in ("nothing", "chats/1", "chats/x/text", "people/1/2"):
        with pytest.raises(Impossible, match="nothing at this address"):
            await simulation.get(path)
    for path in ("chats/1/text", "hooks/nothing", "nothing"):
        with pytest.raises(Impossible):
            await simulation.post(path, text="x")


async def test_nobody_hears_of_a_group_that_is_not_there(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(-1_000_999, "x")
