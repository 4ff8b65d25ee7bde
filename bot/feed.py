"""What comes in from Telegram: kept in the inbox, acknowledged after that commit, then handled chat by chat.

Two ways in, by polling or by webhook, with the same promise: a crash at any
point loses nothing and does nothing twice. Checkouts have a lane of their own,
as Telegram waits ten seconds for them and no longer.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Final, Protocol

import orjson
import structlog
from telegram import Bot, PreCheckoutQuery, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import steps
from bot.incoming import Incoming
from bot.lanes import Lanes
from bot.sender import Sender
from bot.telegram import ALLOWED, patience_s
from bot.turn import Counter
from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 64
POLL_S: Final = 25
SWEEP_S: Final = 1.0
SWEPT: Final = 500
MOST_BODY: Final = 1_000_000


class Duty(Protocol):
    """How long the bot is on duty (core.workers.loops.Shift)."""

    def __bool__(self) -> bool: ...
    async def over(self, timeout_s: float | None = None) -> bool: ...
    def sign_in(self, name: str) -> None: ...
    def sign_out(self, name: str) -> None: ...


class Bell(Protocol):
    async def wait(self, kind: str, timeout_s: float) -> None: ...


Checkout = Callable[[PreCheckoutQuery], Awaitable[None]]


class Feed:
    """`checkout` answers a pre-checkout query; it is called at once, whatever else waits."""

    def __init__(
        self, db: Database, bot: Bot, sender: Sender, counter: Counter, *, checkout: Checkout, duty: Duty, bell: Bell
    ) -> None:
        self._db = db
        self._bot = bot
        self._sender = sender
        self._counter = counter
        self._checkout = checkout
        self._duty = duty
        self._bell = bell
        self._chats = Lanes(self._handle, width=WIDTH)
        self._polling: asyncio.Timeout | None = None  # cut short as the shop stops

    def loops(self, *, polling: bool) -> dict[str, Coroutine[Any, Any, None]]:
        loops = {"chats": self._sweep(), **self._chats.loops("chat"), **self._sender.loops()}
        return {"poll": self._poll(), **loops} if polling else loops

    # -- in -----------------------------------------------------------------------------------------------------------

    async def keep(self, updates: Sequence[Update]) -> None:
        """Keeps the updates in one transaction; only then may they be acknowledged."""
        kept = [(update.update_id, *read) for update in updates if (read := read_update(update)) is not None]

        def work(tx: Transaction) -> list[int]:
            return [
                chat_id
                for number, chat_id, incoming in kept
                if tx.updates.put(f"u:{number}", chat_id, incoming.dump(), place=number)
            ]

        for chat_id in await self._db.write(work) if kept else ():
            self._chats.put(chat_id)
        for update in updates:
            if update.pre_checkout_query is not None:
                await self._checkout(update.pre_checkout_query)

    async def _poll(self) -> None:
        """Long polling. The offset moves only after the updates before it are kept."""
        offset = 0
        while self._duty:
            self._duty.sign_in("poll")
            try:
                updates = await self._fetched(offset)
                await self.keep(updates)
            except TimeoutError:
                continue  # the shop stops; what was on its way is not acknowledged and comes again
            except Conflict:
                log.error("another process polls with this token, or a webhook is set; it must stop first")
                await self._duty.over(5.0)
            except InvalidToken:
                log.error("Telegram refuses the token: check CHATPANEL_TELEGRAM_TOKEN")
                await self._duty.over(30.0)
            except RetryAfter as error:
                await self._duty.over(patience_s(error))
            except TelegramError as error:
                log.warning("updates not fetched", error=type(error).__name__)
                await self._duty.over(1.0)
            except Exception:
                log.exception("updates not kept")
                await self._duty.over(1.0)
            else:
                offset = max([offset, *(update.update_id + 1 for update in updates)])
        self._duty.sign_out("poll")

    async def _fetched(self, offset: int) -> Sequence[Update]:
        """What Telegram has from `offset` on, as soon as there is something. Raises TimeoutError as the shop stops."""
        try:
            async with asyncio.timeout(None) as self._polling:
                return await self._bot.get_updates(
                    offset=offset or None, timeout=POLL_S, allowed_updates=ALLOWED, read_timeout=POLL_S + 10
                )
        finally:
            self._polling = None

    async def receive(self, body: bytes, given: str, secret: str) -> int:
        """A webhook's delivery: 200 once it is kept, 401 for a wrong secret, 400 for what is no update."""
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return 401
        try:
            update = Update.de_json(orjson.loads(body), self._bot)
        except (ValueError, TypeError, KeyError, AttributeError):
            log.warning("a delivery that is no update", size=len(body))
            return 400
        await self.keep([update])
        return 200

    # -- handled ------------------------------------------------------------------------------------------------------

    async def _handle(self, chat_id: int) -> None:
        """Steps through what waits for the chat. An update that fails is tried again; steps.step gives up on it."""
        while True:
            try:
                stepped = await self._db.write(
                    lambda tx: steps.step(tx, chat_id, self._counter), lane=f"chat:{chat_id}"
                )
            except Exception:
                log.exception("update failed", chat=chat_id)
                if not await self._failed(chat_id):
                    return
                continue
            if stepped is None:
                return
            self._sender.after(stepped)

    async def _failed(self, chat_id: int) -> bool:
        """Counts the attempt. False where not even that is possible now: the sweep comes back to it."""

        def work(tx: Transaction) -> int:
            update = tx.updates.oldest(chat_id)
            if update is None:
                return 0
            tx.updates.failed(update.nr)
            return update.attempts

        try:
            attempts = await self._db.write(work)
        except Exception:
            log.exception("attempt not counted", chat=chat_id)
            return False
        await self._duty.over(0.05 * 4**attempts)
        return bool(self._duty)

    async def _sweep(self) -> None:
        """Finds what waits: news of the shop, what another process left behind, what a crash interrupted."""
        while self._duty:
            self._duty.sign_in("chats")
            try:
                waiting, told, unshown = await self._db.read(_waiting)
            except Exception:
                log.exception("chats not looked through")
                await self._duty.over(SWEEP_S)
                continue
            for chat_id in waiting:
                self._chats.put(chat_id)
            for chat_id in {*told, *unshown}:
                self._sender.wake(chat_id)
            await self._bell.wait("chats", SWEEP_S)
        self._duty.sign_out("chats")
        if self._polling is not None:
            self._polling.reschedule(asyncio.get_running_loop().time())
        self._chats.end()
        self._sender.end()


def _waiting(tx: Transaction) -> tuple[list[int], list[int], list[int]]:
    return tx.updates.waiting(limit=SWEPT), tx.messages.waiting(limit=SWEPT), tx.chats.unshown(limit=SWEPT)


def read_update(update: Update) -> tuple[int, Incoming] | None:
    """The chat that an update is for, and what it says; None for what is no chat's business."""
    user = update.effective_user
    chat = update.effective_chat
    if user is None or chat is None or user.is_bot:
        return None
    sender: dict[str, Any] = {
        "user_id": user.id, "name": user.full_name, "username": user.username or "",
        "language": user.language_code or "",
    }  # fmt: skip
    if update.my_chat_member is not None:
        status = update.my_chat_member.new_chat_member.status
        told = "kicked" if status in ("kicked", "left") else "member"
        return (chat.id, Incoming("member", text=told, **sender)) if chat.type == "private" else None
    query = update.callback_query
    if query is not None:
        message = query.message
        data, number = query.data or "", message.message_id if message is not None else 0
        return chat.id, Incoming("press", data=data, query=query.id, message_id=number, **sender)
    message = update.message
    if chat.type != "private":
        called = message is not None and (message.text or "").startswith("/")
        return (chat.id, Incoming("group", **sender)) if called else None
    if update.edited_message is not None:
        return chat.id, Incoming("edited", **sender)
    if message is None:
        return None
    if message.successful_payment is not None:
        paid = message.successful_payment
        return chat.id, Incoming(
            "charge", payload=paid.invoice_payload, stars=paid.total_amount,
            charge=paid.telegram_payment_charge_id, **sender,
        )  # fmt: skip
    if message.contact is not None:
        own = message.contact.user_id == user.id and message.forward_origin is None
        return chat.id, Incoming("contact", phone=message.contact.phone_number, own=own, **sender)
    if message.text:
        return chat.id, Incoming("text", text=message.text, message_id=message.message_id, **sender)
    return chat.id, Incoming("other", **sender)
