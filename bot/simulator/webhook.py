"""Delivers updates to the bot's webhook: in order within a chat, several chats at once, again until it says 2xx.

The answer's body may carry one call, which is carried out as Telegram does.
"""

from __future__ import annotations

import asyncio
import random
from typing import Final

import aiohttp
import orjson
import structlog

from bot.simulator import api
from bot.simulator.simulator import Simulator
from bot.simulator.world import Pending, Webhook

HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
FIRST_RETRY_S: Final = 0.2
LONGEST_RETRY_S: Final = 10.0
ANSWER_S: Final = 30.0
DISORDER_MS: Final = 40

log = structlog.get_logger()


class Deliverer:
    """The one task that posts updates while a webhook is set."""

    def __init__(self, sim: Simulator) -> None:
        self._sim = sim
        self._busy: set[str] = set()
        self._under_way: set[int] = set()
        self._retry_s: dict[str, float] = {}
        self._random = random.Random(7)

    async def run(self) -> None:
        """Runs until cancelled."""
        timeout = aiohttp.ClientTimeout(total=ANSWER_S)
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(timeout=timeout, cookie_jar=jar) as session, asyncio.TaskGroup() as tasks:
            while True:
                await self._sim.updates.arrived.wait()
                self._sim.updates.arrived.clear()
                if self._sim.world.webhook.url:
                    self._start_deliveries(session, tasks)

    def _start_deliveries(self, session: aiohttp.ClientSession, tasks: asyncio.TaskGroup) -> None:
        webhook = self._sim.world.webhook
        for pending in self._sim.updates.waiting():
            if len(self._under_way) >= webhook.max_connections:
                return
            lane = f"{pending.id}" if self._sim.disorder else pending.lane
            if lane in self._busy or pending.id in self._under_way:
                continue
            self._busy.add(lane)
            self._under_way.add(pending.id)
            tasks.create_task(self._deliver(session, pending, lane), name=f"webhook-{pending.id}")

    async def _deliver(self, session: aiohttp.ClientSession, pending: Pending, lane: str) -> None:
        webhook = self._sim.world.webhook
        if self._sim.disorder:
            await asyncio.sleep(self._random.randint(0, DISORDER_MS) / 1000)
        error = await self._post(session, webhook, pending)
        if not error:
            self._sim.updates.confirm(pending.id)
            self._retry_s.pop(lane, None)
            self._sim.changed.set()
        else:
            webhook.last_error_message, webhook.last_error_s = error, self._sim.clock.now_s()
            wait_s = self._retry_s.get(lane, FIRST_RETRY_S)
            self._retry_s[lane] = min(wait_s * 2, LONGEST_RETRY_S)
            await asyncio.sleep(wait_s)
        self._busy.discard(lane)
        self._under_way.discard(pending.id)
        self._sim.updates.arrived.set()

    async def _post(self, session: aiohttp.ClientSession, webhook: Webhook, pending: Pending) -> str:
        """One attempt. What went wrong, in Telegram's words, or nothing."""
        headers = {"Content-Type": "application/json"}
        if webhook.secret_token:
            headers[HEADER] = webhook.secret_token
        try:
            async with session.post(
                webhook.url, data=orjson.dumps(pending.update), headers=headers, allow_redirects=False
            ) as answer:
                body = await answer.content.read(64 * 1024)
                if not 200 <= answer.status <= 299:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientConnectorError:
            return "Connection refused"
        except (aiohttp.ClientError, OSError):
            return "Connection reset by peer"
        await self._reply(body)
        return ""

    async def _reply(self, body: bytes) -> None:
        """Carries out the call that the answer's body may be."""
        try:
            call = orjson.loads(body) if body.strip().startswith(b"{") else {}
        except ValueError:
            return
        method = call.pop("method", None)
        if isinstance(method, str):
            await api.carry_out(self._sim, method, call, "")
