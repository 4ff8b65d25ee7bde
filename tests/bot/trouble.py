"""Trouble for the bot: a database that fails on cue, a shift that waits less; and the shop's server for webhooks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from aiohttp import web

from bot.simulator.client import Person
from bot.simulator.clock import wall_clock_ms
from core.api.server import Api, Parts
from core.settings import Settings
from core.workers.loops import Shift
from storage.engine import Engine, StorageBusy
from storage.transaction import Transaction
from tests.bot.stage import Stage, opened
from tests.process import free_port

T = TypeVar("T")

KEEP: Final = "Feed._keep"
"""What keeps a chat's updates."""


_OPEN: Final = asyncio.Event()
_OPEN.set()


class Bug(Exception):
    """What nobody has foreseen."""


@dataclass
class Rule:
    """Which units of work fail: by the name of the method that asks for them, or by their lane."""

    of: str
    error: Callable[[], BaseException]
    times: int
    after: bool  # at the end of the unit, which is taken back whole; else before it is begun
    gate: asyncio.Event = field(default_factory=lambda: _OPEN)  # the unit waits before it


@dataclass
class Tripwire:
    """The database of the bot. What it is told to fail at is rolled back by the real engine."""

    rules: list[Rule] = field(default_factory=list)
    met: int = 0
    db: Any = None

    def through(self, db: Engine[Transaction]) -> Engine[Transaction]:
        self.db = db
        return self

    def bug(self, of: str, times: int, *, gate: asyncio.Event | None = None) -> None:
        """A unit of work raises after it has done all that it does; with a gate, not before that is open."""
        self.rules.append(Rule(of, Bug, times, after=True, gate=gate or _OPEN))

    def outage(self, of: str, times: int = 1_000_000) -> None:
        """The database takes no unit of work."""
        self.rules.append(Rule(of, lambda: StorageBusy("busy"), times, after=False))

    def mend(self) -> None:
        self.rules.clear()

    async def write(self, work: Any, *, lane: str | None = None) -> Any:
        asker = _asker(work)  # what comes in for a chat is kept in its lane, too; the lane alone means its steps
        rule = next((rule for rule in self.rules if rule.of == (KEEP if asker == KEEP else lane or asker)), None)
        if rule is None:
            return await self.db.write(work, lane=lane)
        await rule.gate.wait()
        self.met += 1
        rule.times -= 1
        if rule.times <= 0:
            self.rules.remove(rule)
        if not rule.after:
            raise rule.error()

        def fails(tx: Transaction) -> None:
            work(tx)
            raise rule.error()

        return await self.db.write(fails, lane=lane)

    async def read(self, work: Any) -> Any:
        return await self.db.read(work)

    async def glance(self, work: Any) -> Any:
        return await self.db.glance(work)

    async def run(self, stop: asyncio.Event) -> None:
        await stop.wait()

    async def close(self) -> None:
        return


def _asker(work: Any) -> str:
    """ "Feed.keep", of a function that was made in it."""
    return str(work.__qualname__).partition(".<locals>")[0]


class Hasty(Shift):
    """Waits a fiftieth of what is asked, so that a test of long waits is a short one."""

    async def over(self, timeout_s: float | None = None) -> bool:
        return await super().over(None if timeout_s is None else timeout_s / 50)


@asynccontextmanager
async def on_webhook(url: str, **more: Any) -> AsyncIterator[tuple[Stage, str]]:
    """A stage that is delivered to by the shop's own HTTP server, and the address of its webhook."""
    port = free_port()
    public_url = f"http://127.0.0.1:{port}"
    async with opened(url, webhook=True, public_url=public_url, **more) as stage, served(stage, port) as address:
        await stage.door.listen()
        yield stage, address
        await stage.door.bot.delete_webhook()


@asynccontextmanager
async def served(stage: Stage, port: int) -> AsyncIterator[str]:
    async def nothing(payment_id: int, timeout_s: float) -> None: ...

    parts = Parts(
        db=stage.db, settings=Settings(_env_file=None), gateways={}, now_ms=wall_clock_ms, wait_started=nothing,
        is_unavailable=lambda error: isinstance(error, StorageBusy), is_ready=dict, telegram=stage.door.receive,
    )  # fmt: skip
    runner = Api(parts).runner()
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{port}/webhooks/telegram"
    finally:
        await runner.cleanup()


async def rows(stage: Stage, sql: str) -> list[tuple[Any, ...]]:
    return await stage.read(lambda tx: tx.connection.all(sql))


async def until(check: Callable[[], Any], what: str, timeout_s: float = 20.0) -> Any:
    """What `check` (that may be awaited) answers as soon as it is true."""
    end = asyncio.get_running_loop().time() + timeout_s
    while True:
        found = check()
        if hasattr(found, "__await__"):
            found = await found
        if found:
            return found
        assert asyncio.get_running_loop().time() < end, f"not within {timeout_s} s: {what}"
        await asyncio.sleep(0.01)


async def settled(stage: Stage) -> None:
    """Nothing waits any more: no update, no message, no screen."""

    async def check() -> bool:
        [(count,)] = await rows(
            stage,
            "SELECT (SELECT count(*) FROM updates WHERE handled_ms IS NULL)"
            " + (SELECT count(*) FROM messages WHERE sent_ms IS NULL)"
            " + (SELECT count(*) FROM chats WHERE version > shown_version AND blocked = 0)",
        )
        return bool(count == 0)

    await until(check, "everything is handled and shown", 20.0)


async def while_fifty_chats_are_busy(stage: Stage, act: Callable[[], Awaitable[T]]) -> T:
    """What comes of the act, beside people who say one thing after another and whom Telegram lets wait for answers."""
    crowd = await asyncio.gather(*(stage.simulation.newcomer(f"Guest {nth}") for nth in range(50)))
    for person in crowd:
        await stage.simulation.fault("sendMessage", kind="error", status=429, retry_after=1, chat_id=person.id)

    async def chatter(person: Person) -> None:
        for words in ("/start", "/services", "/orders", "hello", "/settings"):
            await person.say(words)

    result, _ = await asyncio.gather(act(), asyncio.gather(*(chatter(person) for person in crowd)))
    return result
