"""Answers to taps: once, and in time."""

from __future__ import annotations

import re

from telegram.constants import CallbackQueryLimit

from bot.simulator.entities import utf16
from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call
from bot.simulator.simulator import Simulator
from bot.simulator.wire import wrong


def answer_callback_query(sim: Simulator, call: Call) -> bool:
    text = call.get("text", "")
    if utf16(text) > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
        raise wrong("MESSAGE_TOO_LONG")
    url = call.get("url", "")
    if url and not re.match(rf"(?:https://)?t\.me/{sim.world.bot_username}\?start=|tg://resolve\?", url):
        raise wrong("URL_INVALID")
    query = sim.settle(call["callback_query_id"])
    if text or url:
        sim.tell_outcome(
            "toast", query.chat_id, callback_query_id=query.id, message_id=query.message_id, text=text,
            show_alert=bool(call.get("show_alert")), url=url,
        )  # fmt: skip
    sim.tell_outcome("callback_done", query.chat_id, callback_query_id=query.id, message_id=query.message_id)
    return True


TABLE: Table = {"answerCallbackQuery": answer_callback_query}
