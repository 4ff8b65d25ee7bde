"""Answers to inline queries: once, in ten seconds, and of a form that Telegram takes. Articles with a text only."""

from __future__ import annotations

import re
from typing import Any, Final

import telegram
from telegram.constants import InlineQueryLimit, InlineQueryResultLimit, MessageLimit

from bot.simulator import entities, inline, keyboards
from bot.simulator.methods.sending import preview
from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call, check_object
from bot.simulator.simulator import Simulator
from bot.simulator.wire import EXPIRED_QUERY, Json, bad, wrong

CACHED_S: Final = 300
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(sim: Simulator, call: Call) -> bool:
    results, next_offset, cache_s = call["results"], call.get("next_offset", ""), call.get("cache_time", CACHED_S)
    if len(results) > InlineQueryLimit.RESULTS:
        raise wrong("RESULTS_TOO_MUCH")
    if len(next_offset.encode()) > InlineQueryLimit.MAX_OFFSET_LENGTH:
        raise wrong("NEXT_OFFSET_INVALID")
    if cache_s < 0:
        raise wrong("CACHE_TIME_INVALID")
    offered = [_result(result) for result in results]
    if len({result["id"] for result in offered}) < len(offered):
        raise wrong("RESULT_ID_DUPLICATE")
    button = _button(call.get("button"))
    query, now_ms = sim.inline.get(call["inline_query_id"]), sim.clock.now_ms()
    if query is None or query.answer is not None or query.until_ms <= now_ms:
        raise bad(EXPIRED_QUERY)
    inline.answer(sim, query, {
        "results": offered, "next_offset": next_offset, "button": button, "until_ms": now_ms + cache_s * 1000,
        "is_personal": call.get("is_personal", False),
    })  # fmt: skip
    return True


def _result(given: Any) -> Json:
    """A result as the page shows it, and as `content` the message that it becomes."""
    if not isinstance(given, dict) or given.get("type") != "article":
        raise wrong("the simulator does not carry out inline results other than articles")
    result = check_object(telegram.InlineQueryResultArticle, given, "InlineQueryResult")
    number = result.get("id")
    if not isinstance(number, str) or not number:
        raise wrong("RESULT_ID_EMPTY")
    if len(number.encode()) > InlineQueryResultLimit.MAX_ID_LENGTH:
        raise wrong("RESULT_ID_INVALID")
    if not str(result.get("title", "")).strip():
        raise wrong("ARTICLE_TITLE_EMPTY")
    content = _content(result.get("input_message_content"))
    shown = {name: result[name] for name in ("id", "title", "description", "thumbnail_url") if name in result}
    if (markup := keyboards.inline_only(result.get("reply_markup"))) is None:
        return shown | {"content": content}
    if any("callback_data" in button for button in keyboards.buttons(markup)):
        raise wrong("the simulator does not carry out taps on buttons of inline results")
    return shown | {"content": content, "reply_markup": markup}


def _content(given: Any) -> Json:
    if not isinstance(given, dict) or "message_text" not in given:
        raise wrong("can't parse InlineQueryResult: input_message_content must be a text")
    check_object(telegram.InputTextMessageContent, given, "InputMessageContent")
    text, found = entities.formatted(
        given["message_text"], given.get("parse_mode"), given.get("entities"), limit=MessageLimit.MAX_TEXT_LENGTH,
        empty="message text is empty",
    )  # fmt: skip
    content: Json = {"text": text, **({"entities": found} if found else {})}
    preview(Call("", given), content)
    return content


def _button(given: Json | None) -> Json | None:
    """The one above the results, which leads into the private chat with the bot."""
    if given is None:
        return None
    check_object(telegram.InlineQueryResultsButton, dict(given), "InlineQueryResultsButton")
    if not str(given.get("text", "")).strip():
        raise wrong("SWITCH_PM_TEXT_EMPTY")
    if "web_app" in given:
        raise wrong("the simulator does not carry out web apps")
    if not _START.fullmatch(str(given.get("start_parameter", ""))):
        raise wrong("START_PARAM_INVALID")
    return given


TABLE: Table = {"answerInlineQuery": answer_inline_query}
