"""Inline mode: what the bot hears of words after its name, what it may answer, and what becomes of the chosen card."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest

from bot.simulator.client import Impossible, Person, Simulation
from bot.simulator.seen import Offered
from bot.simulator.wire import Json
from tests.simulator.raw import Raw
from tests.simulator.schema import Schema

ORDER = InlineKeyboardMarkup([[InlineKeyboardButton("Order", url="https://t.me/chatpanel_sim_bot?start=service_1")]])
LATE = "Query is too old and response timeout expired or query id is invalid"


def article(number: str = "1", text: str = "<b>Likes</b>\n$0.26") -> InlineQueryResultArticle:
    content = InputTextMessageContent(text, parse_mode="HTML")
    return InlineQueryResultArticle(number, f"Likes {number}", content, description="$0.26", reply_markup=ORDER)


async def typed(person: Person, words: str, offset: str = "") -> str:
    return str((await person.act("inline", query=words, offset=offset))["inline_query_id"])


async def heard(bot: Bot) -> InlineQuery:
    """The newest query; all else is confirmed."""
    update = (await bot.get_updates(offset=-1))[-1]
    assert update.inline_query is not None
    return update.inline_query


async def offered(person: Person) -> Offered:
    return Offered.of((await person.chat())["inline"])


async def test_the_bot_hears_who_typed_what(bot: Bot, amina: Person) -> None:
    query_id = await typed(amina, " insta likes ", "20")
    query = await heard(bot)
    assert (query.id, query.from_user.id, query.query, query.offset) == (query_id, amina.id, "insta likes", "20")
    assert query.chat_type == "sender"


async def test_a_card_that_is_chosen_becomes_a_message_by_way_of_the_bot(bot: Bot, amina: Person) -> None:
    await typed(amina, "likes")
    above = InlineQueryResultsButton("Open the shop", start_parameter="start")
    await (await heard(bot)).answer([article("1"), article("2")], next_offset="2", button=above)
    seen = await offered(amina)
    assert (seen.titles, seen.next_offset) == (["Likes 1", "Likes 2"], "2")
    assert seen.above == {"text": "Open the shop", "start_parameter": "start"}
    assert (seen.offers[1].description, seen.offers[1].text) == ("$0.26", "Likes\n$0.26")
    number = await amina.chooses(seen, seen.offers[1])
    [update] = await bot.get_updates(offset=-1)
    message = update.message
    assert message and (message.message_id, message.text) == (number, "Likes\n$0.26")
    assert message.via_bot and message.via_bot.id == (await bot.get_me()).id
    assert message.reply_markup == ORDER and message.from_user and message.from_user.id == amina.id
    assert message.entities[0].type == "bold"


async def test_what_the_bot_hears_is_as_telegram_publishes_it(bot: Bot, raw: Raw, amina: Person) -> None:
    schema = Schema()
    await typed(amina, "likes")
    [query] = (await raw.call("getUpdates", offset=-1)).result
    await bot.answer_inline_query(query["inline_query"]["id"], [article()])
    await amina.chooses(seen := await offered(amina), seen.offers[0])
    [card] = (await raw.call("getUpdates", offset=-1)).result
    assert [schema.faults("Update", one) for one in (query, card)] == [[], []]


async def test_an_inline_query_is_answered_once_and_in_ten_seconds(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    await typed(amina, "likes")
    query = await heard(bot)
    await query.answer([])
    with pytest.raises(BadRequest, match=LATE):
        await query.answer([])
    await typed(amina, "views")
    query = await heard(bot)
    await simulation.advance(10_001)
    with pytest.raises(BadRequest, match=LATE):
        await query.answer([])
    with pytest.raises(BadRequest, match=LATE):
        await bot.answer_inline_query("4711", [])
    assert await simulation.violations() == []


def results(**more: object) -> list[Json]:
    return [{"type": "article", "id": "1", "title": "Likes", "input_message_content": {"message_text": "Likes"}} | more]


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"results": results() * 2}, "RESULT_ID_DUPLICATE"),
        ({"results": results(id="")}, "RESULT_ID_EMPTY"),
        ({"results": results(id="é" * 33)}, "RESULT_ID_INVALID"),
        ({"results": [results(id=str(nth))[0] for nth in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": results(title=" ")}, "ARTICLE_TITLE_EMPTY"),
        ({"results": results(titel="x")}, "unknown field"),
        ({"results": results(type="photo")}, "other than articles"),
        ({"results": results(input_message_content={"message_text": " "})}, "message text is empty"),
        ({"results": results(input_message_content={"message_text": "x" * 4097})}, "message is too long"),
        ({"results": results(input_message_content={"message_text": "<b>", "parse_mode": "HTML"})}, "can't parse"),
        ({"results": results(input_message_content={})}, "input_message_content"),
        ({"results": results(reply_markup={"keyboard": [[{"text": "x"}]]})}, "inline keyboard expected"),
        ({"results": results(reply_markup={"inline_keyboard": [[{"text": "x", "url": "no url"}]]})}, "URL_INVALID"),
        ({"results": results(reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]})}, "taps"),
        ({"next_offset": "é" * 33}, "NEXT_OFFSET_INVALID"),
        ({"cache_time": -1}, "CACHE_TIME_INVALID"),
        ({"button": {"text": "", "start_parameter": "x"}}, "SWITCH_PM_TEXT_EMPTY"),
        ({"button": {"text": "Open"}}, "START_PARAM_INVALID"),
        ({"button": {"text": "Open", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"button": {"text": "Open", "start": "x"}}, "unknown field"),
    ],
)  # fmt: skip
async def test_an_answer_that_telegram_would_refuse_is_a_violation(
    raw: Raw, amina: Person, simulation: Simulation, given: dict[str, Any], refusal: str
) -> None:
    query_id = await typed(amina, "likes")
    answered = await raw.call("answerInlineQuery", **({"inline_query_id": query_id, "results": []} | given))
    assert answered.status == 400 and refusal in answered.refusal
    assert len(await simulation.violations()) == 1
    good = results(id="x" * 64)
    assert (await raw.call("answerInlineQuery", inline_query_id=query_id, results=good, next_offset="x" * 64)).result


async def test_an_answer_is_remembered_for_as_long_as_the_bot_says(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    await typed(amina, "likes")
    await bot.answer_inline_query((await heard(bot)).id, [article()], cache_time=60)
    carlos = await simulation.person("Carlos")
    assert (await carlos.asks_inline("likes")).titles == ["Likes 1"]
    await simulation.advance(60_000)
    await typed(amina, "likes")
    assert (await heard(bot)).query == "likes"


async def test_what_is_personal_is_remembered_for_one_person(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await typed(amina, "likes")
    await bot.answer_inline_query((await heard(bot)).id, [article()], cache_time=60, is_personal=True)
    assert (await amina.asks_inline("likes")).titles == ["Likes 1"]
    carlos = await simulation.person("Carlos")
    await typed(carlos, "likes")
    assert (await heard(bot)).from_user.id == carlos.id


async def test_only_what_was_offered_to_somebody_can_be_sent_by_him(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    query_id = await typed(amina, "likes")
    with pytest.raises(Impossible, match="RESULT_ID_INVALID"):
        await amina.act("choose", inline_query_id=query_id, result_id="1")
    await bot.answer_inline_query((await heard(bot)).id, [article()])
    carlos = await simulation.person("Carlos")
    for person, query, result in ((carlos, query_id, "1"), (amina, query_id, "2"), (amina, "4711", "1")):
        with pytest.raises(Impossible, match="RESULT_ID_INVALID"):
            await person.act("choose", inline_query_id=query, result_id=result)


async def test_a_card_can_be_sent_to_a_group(bot: Bot, amina: Person, simulation: Simulation) -> None:
    group = (await simulation.post("groups", title="Friends"))["chat_id"]
    asked = await simulation.post(f"chats/{group}/inline", query="likes", **{"from": amina.id})
    query = await heard(bot)
    assert query.chat_type == "group"
    await query.answer([article()])
    chosen = {"inline_query_id": asked["inline_query_id"], "result_id": "1", "from": amina.id}
    await simulation.post(f"chats/{group}/choose", **chosen)
    [update] = await bot.get_updates(offset=-1)
    assert update.message and update.message.chat.id == group and update.message.via_bot


async def test_a_bot_without_inline_mode_hears_nothing_and_has_no_use_for_its_buttons(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    assert (await bot.get_me()).supports_inline_queries
    await simulation.hook("inline", on=False)
    assert not (await bot.get_me()).supports_inline_queries
    with pytest.raises(Impossible, match="BOT_INLINE_DISABLED"):
        await amina.asks_inline("likes")
    for nth, button in enumerate(
        (
            InlineKeyboardButton("Find", switch_inline_query_current_chat="x"),
            InlineKeyboardButton("Share", switch_inline_query="x"),
        ),
        1,
    ):
        await bot.send_message(amina.id, "Menu", reply_markup=InlineKeyboardMarkup([[button]]))
        assert len(await simulation.violations()) == nth


async def test_the_words_of_a_button_are_limited(raw: Raw, amina: Person) -> None:
    for words, fine in (("x" * 256, True), ("x" * 257, False), (7, False)):
        markup = {"inline_keyboard": [[{"text": "Find", "switch_inline_query": words}]]}
        answered = await raw.call("sendMessage", chat_id=amina.id, text="Menu", reply_markup=markup)
        assert (answered.status == 200) is fine


async def test_who_does_not_listen_to_inline_queries_gets_none(bot: Bot, amina: Person) -> None:
    await bot.get_updates(allowed_updates=[Update.MESSAGE], offset=-1)
    await typed(amina, "likes")
    assert not any(update.inline_query for update in await bot.get_updates())
