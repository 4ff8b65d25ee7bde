"""Telegram as the bot uses it: what is sent, and how each call can end. The only way out.

Whatever python-telegram-bot raises becomes one of a few outcomes here, so that
nobody else needs to know its words.
"""

from __future__ import annotations

import io
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, cast
from urllib.parse import urlencode

import orjson
import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InputFile,
    MenuButtonCommands,
    Update,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.rendering import Json, Rendered
from bot.transport import AiohttpRequest

log = structlog.get_logger("chatpanel.bot")

ALLOWED: Final = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.PRE_CHECKOUT_QUERY,
    Update.MY_CHAT_MEMBER,
]
TOKEN_S: Final = 30.0
"""How long to wait for a token that Telegram refuses: it is changed by a restart, and then nothing must be lost."""
_NO_PREVIEW: Final = {"is_disabled": True}
_HTML: Final = "HTML"
_SAME: Final = "message is not modified"


@dataclass(frozen=True, slots=True)
class Sent:
    """It is in the chat; `message_id` is None where nothing new was sent."""

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """The message to be changed is not there any more, or cannot be changed: send a fresh one."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person has blocked the bot, or never opened it."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Telegram asks for patience with this chat; `unclear` where the message may have been delivered."""

    seconds: float
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Wrong:
    """A call that Telegram refuses for good: a bug of ours."""

    reason: str


Posted = Sent | Gone | Blocked | Wait | Wrong


def make_bot(token: str, base_url: str) -> Bot:
    """`base_url` without `/bot`. Updates are fetched by a Poll."""
    base = base_url.rstrip("/")
    return Bot(
        token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot", request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(connections=1),
    )  # fmt: skip


class Poll:
    """Fetches updates as they are on the wire, over a connection of its own.

    The library would build objects of them all, and give out none where it cannot build one.
    """

    def __init__(self, bot: Bot) -> None:
        self._url = f"{bot.base_url}/getUpdates"
        self._request = AiohttpRequest(connections=2)

    async def fetch(self, offset: int, *, timeout_s: int, grace_s: float = 10.0) -> list[Json]:
        """What there is from `offset` on, as soon as there is something. Raises TelegramError."""
        await self._request.initialize()
        asked = {"timeout": timeout_s, "allowed_updates": orjson.dumps(ALLOWED).decode()}
        asked |= {"offset": offset} if offset else {}
        found = await self._request.post(f"{self._url}?{urlencode(asked)}", read_timeout=timeout_s + grace_s)
        return cast(list[Json], found)

    async def close(self) -> None:
        await self._request.shutdown()


def patience_s(error: RetryAfter) -> float:
    """How long Telegram wants to be left alone."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


class Post:
    """Sends, edits and answers."""

    def __init__(self, bot: Bot) -> None:
        request = bot.request
        assert isinstance(request, AiohttpRequest), request
        self.bot = bot
        self._request = request

    async def send(self, chat_id: int, rendered: Rendered) -> Posted:
        if rendered.document is not None:
            return await self._posted(self._send_document(chat_id, rendered, *rendered.document))
        return await self._call("sendMessage", {"chat_id": chat_id, **_said(rendered)})

    async def _send_document(self, chat_id: int, rendered: Rendered, name: str, content: str) -> Json:
        file = InputFile(io.BytesIO(content.encode()), filename=name)
        message = await self.bot.send_document(
            chat_id, file, caption=rendered.text, parse_mode=_HTML, api_kwargs=_keyboard(rendered)
        )
        return {"message_id": message.message_id}

    async def edit(self, chat_id: int, message_id: int, rendered: Rendered) -> Posted:
        return await self._call(
            "editMessageText", {"chat_id": chat_id, "message_id": message_id, **_said(rendered)}
        )  # fmt: skip

    async def strip(self, chat_id: int, message_id: int) -> Posted:
        """Takes the buttons off a message."""
        return await self._call("editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id})

    async def delete(self, chat_id: int, message_id: int) -> Posted:
        return await self._call("deleteMessage", {"chat_id": chat_id, "message_id": message_id})

    async def type(self, chat_id: int) -> Posted:
        """Says for some seconds that the bot is typing."""
        return await self._call("sendChatAction", {"chat_id": chat_id, "action": "typing"})

    async def answer(self, query: str, text: str, *, alert: bool) -> Posted:
        """Ends the spinner on a button; a query that is too old needs no answer any more."""
        said = {"text": text, "show_alert": alert} if text else {}
        return await self._call("answerCallbackQuery", {"callback_query_id": query, **said})

    async def answer_checkout(self, query: str, *, refusal: str = "") -> Posted:
        return await self._posted(
            self.bot.answer_pre_checkout_query(query, ok=not refusal, error_message=refusal or None)
        )

    async def answer_inline(
        self, query: str, results: Sequence[Json], *, next_offset: str, above: Json | None, cache_s: int
    ) -> Posted:
        """Offers results to who types after the bot's name: in their language and at their price, so for nobody else.

        A query that is too old needs no answer any more.
        """
        return await self._call("answerInlineQuery", {
            "inline_query_id": query, "results": results, "cache_time": cache_s, "is_personal": True,
            "next_offset": next_offset, **({} if above is None else {"button": above}),
        })  # fmt: skip

    async def _call(self, method: str, parameters: Json) -> Posted:
        """A call as it is on the wire. What goes out with every tap is not worth the library's objects: it would take
        the keyboard apart to put it together again, and build the whole message anew for each edit.
        """
        return await self._posted(self._request.call(f"{self.bot.base_url}/{method}", parameters))

    async def _posted(self, call: Awaitable[Any]) -> Posted:
        try:
            result = await call
        except RetryAfter as error:
            return Wait(patience_s(error))
        except Forbidden:
            return Blocked()
        except BadRequest as error:
            return _refused(str(error).lower())
        except TimedOut:
            return Wait(1.0, unclear=True)
        except NetworkError as error:
            log.warning("telegram not reached", error=type(error).__name__)
            return Wait(1.0, unclear=True)
        except InvalidToken:
            log.error("Telegram refuses the token: check CHATPANEL_TELEGRAM_TOKEN")
            return Wait(TOKEN_S, unclear=True)
        except TelegramError as error:
            return Wrong(f"{type(error).__name__}: {error}")
        except Exception as error:
            log.exception("call not made")
            return Wrong(type(error).__name__)
        return Sent(result.get("message_id") if isinstance(result, dict) else None)

    async def reaches(self) -> bool:
        """Whether Telegram answers at all."""
        return isinstance(await self._posted(self.bot.get_me()), Sent)

    # -- the bot itself -----------------------------------------------------------------------------------------------

    async def set_commands(self, language: str, commands: Sequence[tuple[str, str]]) -> Posted:
        """The commands of private chats; "" is for every language without a list of its own."""
        given = [BotCommand(name, description) for name, description in commands]
        scope = BotCommandScopeAllPrivateChats()
        return await self._posted(self.bot.set_my_commands(given, scope, language_code=language or None))

    async def set_staff_commands(self, user_id: int, commands: Sequence[tuple[str, str]]) -> Posted:
        """The commands of one person's chat, which come before all others there. Cosmetic: they authorise nothing."""
        given = [BotCommand(name, description) for name, description in commands]
        return await self._posted(self.bot.set_my_commands(given, BotCommandScopeChat(user_id)))

    async def forget_staff_commands(self, user_id: int) -> Posted:
        """The person sees everybody's commands again."""
        return await self._posted(self.bot.delete_my_commands(BotCommandScopeChat(user_id)))

    async def introduce(self, language: str, *, description: str, short: str) -> Posted:
        told = await self._posted(self.bot.set_my_description(description, language_code=language or None))
        if not isinstance(told, Sent):
            return told
        return await self._posted(self.bot.set_my_short_description(short, language_code=language or None))

    async def show_menu(self) -> Posted:
        return await self._posted(self.bot.set_chat_menu_button(menu_button=MenuButtonCommands()))


def _refused(said: str) -> Posted:
    if _SAME in said or "query is too old" in said or "query id is invalid" in said:
        return Sent()
    if "can't be edited" in said or "message to edit not found" in said or "message to delete not found" in said:
        return Gone()
    if "message can't be deleted" in said or "message_id_invalid" in said or "no text in the message" in said:
        return Gone()
    if "chat not found" in said or "user is deactivated" in said or "have no rights" in said:
        return Blocked()
    return Wrong(said)


def _said(rendered: Rendered) -> Json:
    return {"text": rendered.text, "parse_mode": _HTML, "link_preview_options": _NO_PREVIEW, **_keyboard(rendered)}


def _keyboard(rendered: Rendered) -> Json:
    if rendered.reply is not None:
        return {"reply_markup": rendered.reply}
    return {"reply_markup": {"inline_keyboard": rendered.rows}} if rendered.rows else {}
