"""Buttons: what the bot hears of a tap, and how often and how late it may answer."""

from __future__ import annotations

import pytest
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.simulator.client import Impossible, Person, Simulation

KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton("🛒 Order", callback_data="order"), InlineKeyboardButton("Help", callback_data="help")]]
)


async def taken(bot: Bot) -> CallbackQuery:
    """The newest tap; all else is confirmed."""
    update = (await bot.get_updates(offset=-1))[-1]
    assert update.callback_query is not None
    return update.callback_query


async def test_the_bot_hears_who_tapped_what_and_where(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    query_id = await amina.tap("Order")
    query = await taken(bot)
    assert (query.id, query.data, query.from_user.id) == (query_id, "order", amina.id)
    assert isinstance(query.message, Message)
    assert (query.message.message_id, query.message.reply_markup) == (message.message_id, KEYBOARD)
    assert query.chat_instance


async def test_a_tap_is_answered_once(bot: Bot, amina: Person) -> None:
    await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    query_id = await amina.tap("help")
    query = await taken(bot)
    assert await query.answer("Here you are", show_alert=True)
    assert await amina.answer(query_id) == {"text": "Here you are", "show_alert": True}
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await query.answer()


async def test_a_silent_answer_only_ends_the_waiting(bot: Bot, amina: Person) -> None:
    await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    query_id = await amina.tap("help")
    await (await taken(bot)).answer()
    assert await amina.answer(query_id) == {"text": "", "show_alert": False}


async def test_a_late_answer_is_refused(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    await amina.tap("help")
    query = await taken(bot)
    await simulation.advance(31_000)
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_the_words_of_an_answer_are_limited(bot: Bot, amina: Person) -> None:
    await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    await amina.tap("help")
    query = await taken(bot)
    with pytest.raises(BadRequest, match="Message_too_long"):
        await query.answer("x" * 201)
    with pytest.raises(BadRequest, match="Url_invalid"):
        await query.answer(url="https://elsewhere.example")
    assert await query.answer("x" * 200)


async def test_a_button_that_has_just_been_replaced_can_still_be_tapped(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    old = await amina.screen()
    await bot.edit_message_text("Done", amina.id, message.message_id)
    await amina.tap("order", message=old)
    query = await taken(bot)
    assert isinstance(query.message, Message) and query.message.text == "Done"


async def test_what_no_button_ever_said_takes_a_forged_client(bot: Bot, amina: Person) -> None:
    message = await bot.send_message(amina.id, "Menu", reply_markup=KEYBOARD)
    with pytest.raises(Impossible, match="DATA_INVALID"):
        await amina.act("tap", message_id=message.message_id, data="admin")
    with pytest.raises(Impossible, match="MESSAGE_ID_INVALID"):
        await amina.act("tap", message_id=424242, data="order")
    await amina.forge("admin")
    assert (await taken(bot)).data == "admin"
    await bot.delete_message(amina.id, message.message_id)
    await amina.forge("order", message_id=message.message_id)
    query = await taken(bot)
    assert query.message is not None and not query.message.is_accessible
