"""The bot's rival: the least that python-telegram-bot needs to answer a tap, over the same transport as the shop's bot.

python -m benchmarks.echo_bot TOKEN BASE_URL
"""

from __future__ import annotations

import os
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from bot.transport import AiohttpRequest

os.environ.setdefault("PTB_TIMEDELTA", "1")


def keyboard(count: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Again", callback_data=str(count))]])


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_chat is not None
    await context.bot.send_message(update.effective_chat.id, "<b>0</b>", parse_mode="HTML", reply_markup=keyboard(0))


async def tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None and query.data is not None
    count = int(query.data) + 1
    await query.answer()
    await query.edit_message_text(f"<b>{count}</b>", parse_mode="HTML", reply_markup=keyboard(count))


def main(token: str, base_url: str) -> None:
    application: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder()
        .token(token)
        .base_url(f"{base_url}/bot")
        .request(AiohttpRequest())
        .get_updates_request(AiohttpRequest())
        .concurrent_updates(64)
        .build()
    )
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tap))
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main(*sys.argv[1:])
