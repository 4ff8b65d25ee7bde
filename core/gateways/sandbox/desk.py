"""The sandbox gateway at work: takes pushes and refunds, lets phones answer, and tells the shop by webhooks.

Knows nothing of how it is asked (server.py). What is due at a time stands in
the checkouts themselves; the heap here is only the order of it, made anew at
every start. A webhook goes out at least once: one that was sent but not noted
before a kill is sent again.
"""

from __future__ import annotations

import asyncio
import heapq
import hmac
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import NoReturn

import aiohttp
import structlog

from core.domain import money
from core.domain.money import Money
from core.gateways.sandbox import checkouts, signing
from core.gateways.sandbox.book import Book
from core.gateways.sandbox.checkouts import Checkout, Push, Refund, Webhook

RETRY_AFTER_S = (1, 2, 4, 8, 15, 30, 60, 120, 300, 600)
"""Waits between the attempts at a webhook. Real gateways take minutes to days; then they give up, as this one does."""
WEBHOOK_TIMEOUT_S = 10.0
SENDERS = 16
QUEUE = 1000
GLANCE_S = 0.25
"""The longest sleep: a clock that is not the system's may jump."""

log = structlog.get_logger()


class Turned(Exception):
    """The desk does not do this, and nothing was changed."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}")
        self.status, self.code, self.message = status, code, message


class Desk:
    def __init__(self, book: Book, *, secret: str, speed: float, now_ms: Callable[[], int]) -> None:
        assert speed > 0 and secret, "an empty secret would let everybody in"
        self.speed = speed
        self._book, self._secret, self._now_ms = book, secret, now_ms
        self._due: list[tuple[int, str, str]] = []  # at_ms, checkout, webhook or "" for a step
        self._queue: asyncio.Queue[tuple[str, str]] = asyncio.Queue(QUEUE)
        self._news = asyncio.Event()
        for checkout in book:
            self._schedule_steps(checkout)
            for webhook in checkout.webhooks:
                self._schedule(webhook.at_ms, checkout.id, webhook.id)

    def trusts(self, secret: bytes) -> bool:
        return hmac.compare_digest(self._secret.encode(), secret)

    # -- what the shop asks -------------------------------------------------------------------------------------------

    def push(self, push: Push) -> tuple[Checkout, bool]:
        """The checkout of this push, and whether it is new. The same push again is answered with the same checkout."""
        known = self._book.of_reference(push.reference)
        if known is not None:
            if known.push != push:
                raise Turned(409, "reference_used", "This reference belongs to a push with another content.")
            return known, False
        now = self._now_ms()
        checkout = checkouts.opened(push, now, self.speed)
        self._book.keep(checkout, now)
        self._schedule_steps(checkout)
        log.info("sandbox_gateway.pushed", checkout=checkout.id, amount=push.amount, currency=push.currency)
        return checkout, True

    def checkout(self, checkout_id: str) -> Checkout:
        return self._book.get(checkout_id) or _not_found()

    def of_reference(self, reference: str) -> Checkout:
        return self._book.of_reference(reference) or _not_found()

    def refund(self, checkout_id: str, reference: str, text: str) -> Refund:
        """Gives back a part of what was paid, once for each reference."""
        checkout = self.checkout(checkout_id)
        of = money.currency(checkout.push.currency)
        amount = Money.parse(text, of)
        used = self._book.of_refund(reference)
        if used is not None:
            refund = next(one for one in used.refunds if one.reference == reference)
            if used.id != checkout_id or refund.amount != str(amount):
                raise Turned(409, "reference_used", "This reference belongs to a refund with another content.")
            return refund
        if checkout.status is not checkouts.Status.SUCCEEDED:
            raise Turned(422, "not_paid", "Only what was paid can be refunded.")
        if checkout.refunded + amount > Money.parse(checkout.paid, of):
            raise Turned(422, "amount_too_large", "The refunds would be more than what was paid.")
        refund = Refund(f"sbr_{secrets.token_hex(12)}", reference, str(amount))
        self._book.keep(replace(checkout, refunds=(*checkout.refunds, refund)), self._now_ms())
        return refund

    # -- what happens by itself ---------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Lets time pass, until cancelled."""
        limit = aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT_S)
        fresh = aiohttp.TCPConnector(force_close=True, limit=SENDERS)  # a kept connection may die under a webhook
        session = aiohttp.ClientSession(connector=fresh, timeout=limit, cookie_jar=aiohttp.DummyCookieJar())
        async with session, asyncio.TaskGroup() as tasks:
            for number in range(SENDERS):
                tasks.create_task(self._send(session), name=f"sandbox-gateway-sender-{number}")
            while True:
                await self._pass()
                self._news.clear()
                wait = (self._due[0][0] - self._now_ms()) / 1000 if self._due else GLANCE_S
                await _either(self._news, min(wait, GLANCE_S))

    async def _pass(self) -> None:
        """Does what is due."""
        while self._due and self._due[0][0] <= self._now_ms():
            _, checkout_id, webhook_id = heapq.heappop(self._due)
            if webhook_id:
                await self._queue.put((checkout_id, webhook_id))
                continue
            before = self._book.get(checkout_id)
            if before is None or (after := before.stepped(self._now_ms())) == before:
                continue
            try:
                self._book.keep(after, self._now_ms())
            except OSError as error:
                log.error("sandbox_gateway.not_kept", checkout=checkout_id, error=str(error))
                self._schedule(self._now_ms() + 1000, checkout_id, "")
                return
            for webhook in after.webhooks[len(before.webhooks) :]:
                self._schedule(webhook.at_ms, checkout_id, webhook.id)

    async def _send(self, session: aiohttp.ClientSession) -> None:
        while True:
            checkout_id, webhook_id = await self._queue.get()
            checkout = self.checkout(checkout_id)
            webhook = next(one for one in checkout.webhooks if one.id == webhook_id)
            heard = await self._deliver(session, checkout, webhook)
            self._note(checkout_id, webhook, heard)

    async def _deliver(self, session: aiohttp.ClientSession, checkout: Checkout, webhook: Webhook) -> bool:
        """Whether the shop took it."""
        body = webhook.body.encode()
        secret = secrets.token_hex(32) if webhook.forged else self._secret
        headers = {
            "Content-Type": "application/json",
            signing.HEADER: signing.sign(secret, body, self._now_ms() // 1000),
        }
        try:
            url = checkout.push.callback_url
            async with session.post(url, data=body, headers=headers, allow_redirects=False) as response:
                return 200 <= response.status < 300
        except (aiohttp.ClientError, OSError, ValueError):  # TimeoutError is an OSError
            return False

    def _note(self, checkout_id: str, webhook: Webhook, heard: bool) -> None:
        """Writes down how an attempt went, and plans the next one."""
        now = self._now_ms()
        checkout = self.checkout(checkout_id)
        attempts = webhook.attempts + 1
        if heard or webhook.forged or attempts > len(RETRY_AFTER_S):
            after, again = checkout.told(webhook.id), None
        else:
            again = now + round(RETRY_AFTER_S[attempts - 1] * 1000 / self.speed)
            after = checkout.owes(replace(webhook, at_ms=again, attempts=attempts))
        try:
            self._book.keep(after, now)
        except OSError as error:
            log.error("sandbox_gateway.not_kept", checkout=checkout_id, error=str(error))
            again = now + 1000
        if again is not None:
            self._schedule(again, checkout_id, webhook.id)
        log.info("sandbox_gateway.webhook", checkout=checkout_id, heard=heard, attempts=attempts)

    def _schedule_steps(self, checkout: Checkout) -> None:
        for step in checkout.steps:
            self._schedule(step.at_ms, checkout.id, "")

    def _schedule(self, at_ms: int, checkout_id: str, webhook_id: str) -> None:
        heapq.heappush(self._due, (at_ms, checkout_id, webhook_id))
        self._news.set()


async def _either(event: asyncio.Event, timeout_s: float) -> None:
    """Waits for the event, though not for ever."""
    try:
        async with asyncio.timeout(max(timeout_s, 0)):
            await event.wait()
    except TimeoutError:
        pass


def _not_found() -> NoReturn:
    raise Turned(404, "not_found", "There is no such checkout.")
