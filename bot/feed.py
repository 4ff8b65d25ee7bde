"""What comes in from Telegram: kept in the inbox, acknowledged after that commit, then handled chat by chat.

Two ways in, by polling or by webhook, with the same promise: a crash at any
point loses nothing and does nothing twice. Checkouts and what is typed inline
have lanes of their own, as Telegram waits ten seconds for them and no longer.
"""

from __future__ import annotations

import asyncio
import hmac
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Final, Protocol

import structlog
from telegram import PreCheckoutQuery
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import steps
from bot.incoming import Sought
from bot.lanes import Lanes
from bot.reading import Json, read_sought, read_update
from bot.sender import Sender
from bot.telegram import Poll, patience_s
from bot.transport import loads
from bot.turn import Counter
from core.ports import Database, Transaction

log = structlog.get_logger("chatpanel.bot")

WIDTH: Final = 64
POLL_S: Final = 25
SWEEP_S: Final = 1.0
TYPING_AFTER_S: Final = 1.0
SWEPT: Final = 500
UNREADABLE: Final = (KeyError, TypeError, ValueError, AttributeError)


class Duty(Protocol):
    """How long the bot is on duty (core.workers.loops.Shift)."""

    def __bool__(self) -> bool: ...
    async def over(self, timeout_s: float | None = None) -> bool: ...
    def sign_in(self, name: str) -> None: ...
    def sign_out(self, name: str) -> None: ...


class Bell(Protocol):
    async def wait(self, kind: str, timeout_s: float) -> None: ...


Checkout = Callable[[PreCheckoutQuery], Awaitable[None]]
Inline = Callable[[Sought], Awaitable[None]]


class Feed:
    """`checkout` takes a pre-checkout query over, `inline` an inline query; at once, whatever else waits.

    `is_unavailable` tells an outage of the database, which is nobody's fault, from an update that cannot be handled.
    """

    def __init__(
        self, db: Database, poll: Poll, sender: Sender, counter: Counter, *, checkout: Checkout, inline: Inline,
        duty: Duty, bell: Bell, is_unavailable: Callable[[BaseException], bool] = lambda error: False,
    ) -> None:  # fmt: skip
        self._db = db
        self._source = poll
        self._sender = sender
        self._counter = counter
        self._checkout = checkout
        self._inline = inline
        self._duty = duty
        self._bell = bell
        self._is_unavailable = is_unavailable
        self._chats = Lanes(self._handle, width=WIDTH, ended=sender.end)  # what the last steps leave to do is done, too
        self._polling: asyncio.Timeout | None = None  # cut short as the shop stops

    def loops(self, *, polling: bool) -> dict[str, Coroutine[Any, Any, None]]:
        loops = {"chats": self._sweep(), **self._chats.loops("chat"), **self._sender.loops()}
        return {"poll": self._poll(), **loops} if polling else loops

    # -- in -----------------------------------------------------------------------------------------------------------

    async def keep(self, updates: Sequence[Json]) -> None:
        """Keeps the updates; only then may they be acknowledged.

        Each chat's are kept in the chat's own lane, and its step is asked for right behind: it finds them, and shares
        their commit where the database makes one of many.
        """
        for update in updates:
            if (query := _checkout(update)) is not None:
                await self._checkout(query)
            elif (sought := _sought(update)) is not None:
                await self._inline(sought)
        kept: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for update in updates:
            if (found := _kept(update)) is not None:
                chat_id, body = found
                kept[chat_id].append((update["update_id"], body))
        keeping = asyncio.gather(*(self._keep(chat_id, bodies) for chat_id, bodies in kept.items()))
        for chat_id in kept:
            self._chats.put(chat_id)
        await keeping

    async def _keep(self, chat_id: int, bodies: Sequence[tuple[int, str]]) -> None:
        def work(tx: Transaction) -> None:
            for number, body in bodies:
                tx.updates.put(f"u:{number}", chat_id, body, place=number)

        await self._db.write(work, lane=steps.lane(chat_id))

    async def _poll(self) -> None:
        """Long polling. The offset moves only after the updates before it are kept."""
        offset = 0
        while self._duty:
            self._duty.sign_in("poll")
            try:
                updates = await self._fetched(offset)
                await self.keep(updates)
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
                if updates:  # numbers may begin anew, below the old ones, after a week of silence
                    offset = max(update["update_id"] for update in updates) + 1
        self._duty.sign_out("poll")

    async def _fetched(self, offset: int) -> Sequence[Json]:
        """What Telegram has from `offset` on, as soon as there is something; nothing as the shop stops.

        What was on its way then is not acknowledged and comes again.
        """
        try:
            async with asyncio.timeout(None) as self._polling:
                return await self._source.fetch(offset, timeout_s=POLL_S)
        except TimeoutError:
            return ()
        finally:
            self._polling = None

    async def receive(self, body: bytes, given: str, secret: str) -> int:
        """A webhook's delivery: 200 once it is kept, 401 for a wrong secret, 400 for what is no update."""
        if not hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode()):
            return 401
        try:
            update = loads(body)
            assert isinstance(update["update_id"], int)
        except (*UNREADABLE, AssertionError, RecursionError):
            log.warning("a delivery that is no update", size=len(body))
            return 400
        await self.keep([update])
        return 200

    # -- handled ------------------------------------------------------------------------------------------------------

    async def _handle(self, chat_id: int) -> None:
        """Steps through what waits for the chat. An update that fails is tried again; steps.step gives up on it."""
        while True:
            slow = asyncio.get_running_loop().call_later(TYPING_AFTER_S, self._sender.types, chat_id)
            try:
                stepped = await self._db.write(
                    lambda tx: steps.step(tx, chat_id, self._counter), lane=steps.lane(chat_id)
                )
            except Exception as error:
                if self._is_unavailable(error):  # the sweep comes back to it as long as it takes
                    log.warning("update waits for the database", chat=chat_id, error=type(error).__name__)
                else:
                    log.exception("update failed", chat=chat_id)
                    await self._failed(chat_id)
                return
            finally:
                slow.cancel()
            if stepped is None:
                return
            self._sender.after(stepped)
            if not stepped.more:
                return

    async def _failed(self, chat_id: int) -> None:
        """Counts the attempt and comes back a moment later; where that is not possible now, the sweep does."""
        try:
            attempts = await self._db.write(lambda tx: steps.failed(tx, chat_id))
        except Exception:
            log.exception("attempt not counted", chat=chat_id)
            return
        self._chats.put_later(chat_id, min(0.05 * 4**attempts, 1.0))

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


def _waiting(tx: Transaction) -> tuple[list[int], list[int], list[int]]:
    return tx.updates.waiting(limit=SWEPT), tx.messages.waiting(limit=SWEPT), tx.chats.unshown(limit=SWEPT)


def _kept(update: Json) -> tuple[int, str] | None:
    """The chat and what is kept for it. What cannot be read is lost, and never stops what comes after it."""
    try:
        found = read_update(update)
        return None if found is None else (found[0], found[1].dump())
    except UNREADABLE as error:
        log.error("update not read", update=update["update_id"], error=type(error).__name__)
        return None


def _sought(update: Json) -> Sought | None:
    try:
        return read_sought(update)
    except UNREADABLE as error:
        log.error("inline query not read", update=update["update_id"], error=type(error).__name__)
        return None


def _checkout(update: Json) -> PreCheckoutQuery | None:
    if "pre_checkout_query" not in update:
        return None
    try:
        return PreCheckoutQuery.de_json(update["pre_checkout_query"])
    except UNREADABLE as error:
        log.error("checkout not read", update=update["update_id"], error=type(error).__name__)
        return None
