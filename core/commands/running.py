"""The shop at work: its parts wired by plain calls, started in main's task group, drained when told to stop."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web

from core.api import logs, server
from core.commands import chatting, demo, presence
from core.commands.chatting import Opened
from core.commands.shop import CannotRun, Shop, now_ms
from core.commands.stars import stars_ticks
from core.commands.world import World, open_bot, open_world
from core.domain import money
from core.domain.topups import PaymentState
from core.ports import Database, Provider, Supplier
from core.providers.connecting import connect
from core.settings import Settings
from core.workers import keeping
from core.workers.journal import Journal
from core.workers.loops import Shift, tick
from core.workers.paying import Till
from core.workers.supplying import Supplying

log = structlog.get_logger("chatpanel")
ROLES = frozenset({"api", "bot", "workers"})
VERSION = "0.1.0"


async def run(shop: Shop, group: asyncio.TaskGroup, roles: frozenset[str]) -> None:
    """Starts what the roles ask for, and answers when the shop was told to stop and has drained."""
    if not roles or roles - ROLES:
        raise CannotRun(f"--roles takes {', '.join(sorted(ROLES))}, separated by commas")
    logs.configure(shop.settings.log_level)
    shift = Shift(shop.bell)
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, shift.end)
    engine_stop = asyncio.Event()
    group.create_task(shop.db.run(engine_stop), name="database")
    try:
        async with AsyncExitStack() as stack:
            if (file := sqlite_file(shop.settings)) is not None:
                stack.enter_context(presence.alone(file))
            stack.enter_context(presence.announced(shop.folder, shop.process))
            await presence.take_over(shop.db, shop.folder, shop.process)
            world = await open_world(shop, stack)
            bot = await open_bot(shop, world, stack, shift, serves="bot" in roles)
            async with asyncio.TaskGroup() as work:
                if "workers" in roles:
                    start_workers(shop, world, bot, shift, work)
                if bot is not None and bot.serves:
                    for name, loop in bot.door.loops().items():
                        work.create_task(loop, name=name)
                try:
                    await attend(shop, world, bot, shift, roles, work)
                finally:
                    shift.end()
    finally:
        await presence.leave(shop.db, shop.process)
        engine_stop.set()
    log.info("closed")


async def attend(
    shop: Shop, world: World, bot: Opened | None, shift: Shift, roles: frozenset[str], group: asyncio.TaskGroup
) -> None:
    """Serves until told to stop; then no new request is taken, and those in hand are answered."""
    async with AsyncExitStack() as doors:
        if "api" in roles:
            await doors.enter_async_context(serve(shop, world, bot, shift, group))
        if bot is not None and bot.serves:
            await bot.door.listen()
        if world.demo_key:
            demo.greet(shop.settings.public_url, world.demo_key, bot.page if bot else "")
        elif bot is not None and bot.serves:
            await chatting.welcome(shop.db, bot, shop.settings)
        log.info("open", roles=sorted(roles), address=shop.settings.public_url)
        await shift.over()
        log.info("draining")


def sqlite_file(settings: Settings) -> Path | None:
    url = settings.database_url.get_secret_value()
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


@asynccontextmanager
async def serve(
    shop: Shop, world: World, bot: Opened | None, shift: Shift, group: asyncio.TaskGroup
) -> AsyncIterator[None]:
    """The API on its port. Leaving takes no new requests and lets those in hand finish."""
    settings = shop.settings
    current = await shop.schema_current()
    api = server.Api(
        server.Parts(
            db=shop.db, settings=settings, gateways=world.gateways, now_ms=now_ms,
            wait_started=partial(wait_started, shop.db), is_unavailable=shop.is_unavailable,
            is_ready=lambda: {"migrations": current, "workers": not shift.late()}, version=VERSION,
            telegram=bot.door.receive if bot is not None and bot.serves and shop.settings.telegram_webhook else None,
        )
    )  # fmt: skip
    closing = asyncio.Event()
    group.create_task(api.upkeep(closing), name="api")
    runner = api.runner()
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, settings.api_host, settings.api_port, backlog=1024).start()
        except OSError as error:
            raise CannotRun(f"The API cannot open its port ({error}). Set CHATPANEL_API_PORT to a free one.") from None
        yield
    finally:
        await runner.cleanup()
        closing.set()


async def wait_started(db: Database, payment_id: int, timeout_s: float) -> None:
    """Until the gateway has answered to the payment's start, whichever process asked it, or the time is over."""
    until = time.monotonic() + timeout_s
    while time.monotonic() < until:
        payment = await db.read(lambda tx: tx.payments.get(payment_id))
        if payment is None or payment.state is not PaymentState.CREATED:
            return
        await asyncio.sleep(0.02)


def start_workers(shop: Shop, world: World, bot: Opened | None, shift: Shift, group: asyncio.TaskGroup) -> None:
    """Every loop that speaks to the world, as a named task of main's group."""

    def start(loop: Coroutine[Any, Any, None], name: str) -> None:
        group.create_task(loop, name=name)

    db, settings, currency = shop.db, shop.settings, money.currency(shop.settings.currency)
    journal = Journal(db)

    def connected(supplier: Supplier) -> Provider:
        return connect(supplier, world.session, currency, journal)

    supplying = Supplying(db, connected, start=start, process=shop.process, bell=shop.bell, shift=shift)
    start(supplying.run(), "suppliers")
    for gateway in world.gateways.values():
        for name, loop in Till(db, gateway, bell=shop.bell, shift=shift).loops().items():
            start(loop, name)
    ages = {
        "jobs": settings.keep_jobs_days, "inbox": settings.keep_inbox_days, "updates": settings.keep_inbox_days,
        "messages": settings.keep_inbox_days,
        "requests": settings.keep_idempotency_days, "exchanges": settings.keep_exchanges_days,
    }  # fmt: skip
    house: dict[str, tuple[float, Callable[[], Awaitable[object]]]] = {
        "journal": (1.0, journal.flush),
        "prune": (keeping.PRUNE_EVERY_S, partial(keeping.prune, db, ages)),
        "call-off": (keeping.PRUNE_EVERY_S, partial(keeping.call_off, db)),
        "prove": (keeping.PROVE_EVERY_S, partial(keeping.prove, partial(shop.prove, db))),
    }
    if bot is not None:
        house |= stars_ticks(db, settings, bot.door.desk)
    for name, (every_s, act) in house.items():
        start(tick(name, every_s, act, shift=shift), name)
