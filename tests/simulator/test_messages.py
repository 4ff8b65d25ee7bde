"""Messages of the bot: what Telegram takes, what it refuses and in which words."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot.simulator.client import Person, Simulation
from tests.simulator.raw import Raw


def keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data=one) for one in data]])


async def test_a_bot_cannot_write_first(bot: Bot, simulation: Simulation) -> None:
    carlos = await simulation.person("Carlos")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(carlos.id, "Hola")
    await carlos.say("Hola")
    assert (await bot.send_message(carlos.id, "Hola")).text == "Hola"


async def test_strangers_and_names_are_no_chats(bot: Bot, amina: Person) -> None:
    for chat_id in (1, -100123, "@amina_sim"):
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(chat_id, "Hello")


async def test_only_inline_keyboards_are_echoed(bot: Bot, raw: Raw, amina: Person, simulation: Simulation) -> None:
    assert (await bot.send_message(amina.id, "a", reply_markup=keyboard("x"))).reply_markup == keyboard("x")
    reply = ReplyKeyboardMarkup([[KeyboardButton("Share my number", request_contact=True)]], one_time_keyboard=True)
    assert (await bot.send_message(amina.id, "b", reply_markup=reply)).reply_markup is None
    assert (await amina.chat())["reply_keyboard"]["keyboard"][0][0]["request_contact"] is True
    assert (await bot.send_message(amina.id, "c", reply_markup=ReplyKeyboardRemove())).reply_markup is None
    assert (await amina.chat())["reply_keyboard"] is None
    message = (await raw.call("sendMessage", chat_id=amina.id, text="d")).result
    assert "reply_markup" not in message
    assert None not in message.values()
    assert isinstance(message["date"], int)


async def test_an_empty_text_is_refused(bot: Bot, amina: Person) -> None:
    for text in ("", "  \n ", "<b> </b>"):
        with pytest.raises(BadRequest, match="Message text is empty"):
            await bot.send_message(amina.id, text, parse_mode=ParseMode.HTML)


async def test_the_limit_of_4096_counts_after_parsing_and_in_utf16(bot: Bot, amina: Person) -> None:
    longest = "<b>" + "x" * 4096 + "</b>"
    assert len((await bot.send_message(amina.id, longest, parse_mode=ParseMode.HTML)).text or "") == 4096
    for text in ("x" * 4097, "😀" * 2049):
        with pytest.raises(BadRequest, match="Message is too long"):
            await bot.send_message(amina.id, text)
    assert await bot.send_message(amina.id, "😀" * 2048)


async def test_callback_data_has_64_bytes_not_letters(bot: Bot, amina: Person) -> None:
    assert await bot.send_message(amina.id, "fits", reply_markup=keyboard("é" * 32))
    for data in ("x" * 65, "é" * 33):
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(amina.id, "too long", reply_markup=keyboard(data))


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        ({"text": "nothing to do"}, "Text buttons are not allowed in the inline keyboard"),
        ({"text": "", "callback_data": "x"}, "must be non-empty"),
        ({"text": "two", "callback_data": "x", "url": "https://a.example"}, "exactly one action"),
        ({"text": "odd", "callback_data": "x", "colour": "red"}, 'unknown field "colour"'),
        ({"text": "odd", "callback_data": "x", "style": "red"}, "invalid button style"),
        ({"text": "nowhere", "url": "not an address"}, "BUTTON_URL_INVALID"),
        ({"text": "pay", "pay": True}, "BUTTON_TYPE_INVALID"),
        ({"text": "copy", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
    ],
)
async def test_a_button_that_telegram_would_not_take(
    raw: Raw, amina: Person, button: dict[str, object], refusal: str
) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await raw.call("sendMessage", chat_id=amina.id, text="x", reply_markup=markup)
    assert answer.status == 400
    assert refusal in answer.refusal


async def test_styled_copy_and_link_buttons_are_taken(bot: Bot, raw: Raw, amina: Person) -> None:
    row = [
        {"text": "Buy", "callback_data": "buy", "style": "success"},
        {"text": "Id", "copy_text": {"text": "ORD-1"}},
        {"text": "Site", "url": "https://shop.example/x?y=1"},
        {"text": "Find", "switch_inline_query_current_chat": ""},
    ]
    answer = await raw.call("sendMessage", chat_id=amina.id, text="x", reply_markup={"inline_keyboard": [row]})
    assert answer.result["reply_markup"] == {"inline_keyboard": [row]}


async def test_too_many_buttons_are_refused(bot: Bot, amina: Person) -> None:
    wide = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")] * 9])
    many = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")]] * 101)
    for markup in (wide, many):
        with pytest.raises(BadRequest):
            await bot.send_message(amina.id, "x", reply_markup=markup)


async def test_a_reply_needs_its_message(bot: Bot, amina: Person) -> None:
    first = await bot.send_message(amina.id, "first")
    answered = await bot.send_message(amina.id, "second", reply_parameters=ReplyParameters(first.message_id))
    assert answered.reply_to_message is not None and answered.reply_to_message.text == "first"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(amina.id, "third", reply_parameters=ReplyParameters(999999))
    lonely = ReplyParameters(999999, allow_sending_without_reply=True)
    assert (await bot.send_message(amina.id, "third", reply_parameters=lonely)).reply_to_message is None


# -- edits ------------------------------------------------------------------------------------------------------------


async def test_an_edit_replaces_text_and_buttons(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "one", reply_markup=keyboard("a"))
    edited = await bot.edit_message_text("two", amina.id, message.message_id, reply_markup=keyboard("b"))
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("two", keyboard("b"))
    assert edited.edit_date is not None
    bare = await bot.edit_message_text("two", amina.id, message.message_id)
    assert isinstance(bare, Message) and bare.reply_markup is None
    assert [seen.text for seen in await amina.messages()] == ["two"]


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "<b>same</b>", parse_mode=ParseMode.HTML, reply_markup=keyboard("a"))
    refusal = "Message is not modified: specified new message content and reply markup are exactly the same"
    with pytest.raises(BadRequest, match=refusal):
        await bot.edit_message_text(
            " <strong>same</strong> ", amina.id, message.message_id, parse_mode=ParseMode.HTML,
            reply_markup=keyboard("a"),
        )  # fmt: skip
    with pytest.raises(BadRequest, match=refusal):
        await bot.edit_message_reply_markup(amina.id, message.message_id, reply_markup=keyboard("a"))
    assert await bot.edit_message_reply_markup(amina.id, message.message_id, reply_markup=keyboard("b"))
    assert await bot.edit_message_text("same", amina.id, message.message_id, reply_markup=keyboard("b"))


async def test_a_message_that_is_gone_cannot_be_edited(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "going")
    assert await bot.delete_message(amina.id, message.message_id)
    for number in (message.message_id, 424242):
        with pytest.raises(BadRequest, match="Message to edit not found"):
            await bot.edit_message_text("gone", amina.id, number)


async def test_only_own_messages_without_a_reply_keyboard_can_be_edited(bot: Bot, amina: Person) -> None:
    hers = await amina.say("mine")
    docked = await bot.send_message(amina.id, "keys", reply_markup=ReplyKeyboardMarkup([["A"]]))
    removed = await bot.send_message(amina.id, "keys", reply_markup=ReplyKeyboardRemove())
    for number in (hers, docked.message_id, removed.message_id):
        with pytest.raises(BadRequest, match="Message can't be edited"):
            await bot.edit_message_text("changed", amina.id, number)


async def test_text_and_caption_are_not_each_other(bot: Bot, amina: Person) -> None:
    text = await bot.send_message(amina.id, "text")
    document = await bot.send_document(amina.id, b"content", filename="a.txt", caption="old")
    with pytest.raises(BadRequest, match="no caption in the message"):
        await bot.edit_message_caption(amina.id, text.message_id, caption="new")
    with pytest.raises(BadRequest, match="no text in the message"):
        await bot.edit_message_text("new", amina.id, document.message_id)
    edited = await bot.edit_message_caption(amina.id, document.message_id, caption="new")
    assert isinstance(edited, Message) and edited.caption == "new" and edited.document
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.edit_message_caption(amina.id, document.message_id, caption="x" * 1025)


# -- deletion ---------------------------------------------------------------------------------------------------------


async def test_a_message_is_deleted_once_and_within_two_days(bot: Bot, amina: Person, simulation: Simulation) -> None:
    hers = await amina.say("mine")
    old = await bot.send_message(amina.id, "old")
    assert await bot.delete_message(amina.id, hers)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(amina.id, hers)
    await simulation.advance(48 * 3600 * 1000 + 2000)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(amina.id, old.message_id)


async def test_several_are_deleted_without_a_word_about_those_that_are_gone(bot: Bot, amina: Person) -> None:
    numbers = [(await bot.send_message(amina.id, "x")).message_id for _ in range(3)]
    assert await bot.delete_messages(amina.id, [*numbers[:2], 999999])
    assert [seen.id for seen in await amina.messages()] == numbers[2:]
    with pytest.raises(BadRequest):
        await bot.delete_messages(amina.id, list(range(101)))


async def test_deleting_the_message_of_a_reply_keyboard_takes_it_away(bot: Bot, amina: Person) -> None:
    docked = await bot.send_message(amina.id, "keys", reply_markup=ReplyKeyboardMarkup([["A"]]))
    await bot.delete_message(amina.id, docked.message_id)
    assert (await amina.chat())["reply_keyboard"] is None


# -- people who are away ----------------------------------------------------------------------------------------------


async def test_whoever_blocks_the_bot_gets_nothing(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "before")
    await amina.block()
    for attempt in (
        bot.send_message(amina.id, "x"), bot.edit_message_text("x", amina.id, message.message_id),
        bot.send_chat_action(amina.id, "typing"),
    ):  # fmt: skip
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await attempt
    await amina.start()
    assert await bot.send_message(amina.id, "after")


async def test_typing_is_shown_until_the_message(bot: Bot, amina: Person) -> None:
    await bot.send_chat_action(amina.id, "typing")
    assert (await amina.chat())["action"]["name"] == "typing"
    await bot.send_message(amina.id, "done")
    assert (await amina.chat())["action"] is None
    with pytest.raises(BadRequest):
        await bot.send_chat_action(amina.id, "dancing")


async def test_messages_are_copied_and_forwarded(bot: Bot, amina: Person) -> None:
    first = await bot.send_message(amina.id, "<b>x</b>", parse_mode=ParseMode.HTML)
    copied = await bot.copy_message(amina.id, amina.id, first.message_id)
    forwarded = await bot.forward_message(amina.id, amina.id, first.message_id)
    assert copied.message_id > first.message_id
    assert forwarded.forward_origin is not None
    assert [(seen.text, seen.raw["entities"][0]["type"]) for seen in await amina.messages()] == [("x", "bold")] * 3
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(amina.id, amina.id, 999999)
