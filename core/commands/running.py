"""The shop at work: its parts wired by plain calls, started in main's task group, drained when told to stop."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import aiohttp
import structlog
from aiohttp import web
from pydantic import SecretStr

from core.api import logs, server
from core.commands import demo, presence
from core.domain import money
from core.domain.topups import PaymentState
from core.gateways.sandbox import server as gateway_sandbox
from core.gateways.sandbox.client import EXPIRES_S, SandboxGateway
from core.ports import Database, Gateway, Provider, Supplier
from core.providers.connecting import connect
from core.providers.sandbox import panel as provider_sandbox
from core.settings import Settings
from core.workers import keeping
from core.workers.bell import Bell
from core.workers.journal import Journal
from core.workers.loops import Shift, tick
from core.workers.paying import Till
from core.workers.supplying import Supplying

log = structlog.get_logger("chatpanel")
ROLES = frozenset({"api", "workers"})
VERSION = "0.1.0"


class CannotRun(Exception):
    """The shop cannot start as asked. The message says what to do."""


class OwnDatabase(Database, Protocol):
    """The database as its owner sees it."""

    async def run(self, stop: asyncio.Event) -> None: ...
    async def close(self) -> None: ...


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass
class Shop:
    """A shop over its database. `open_db` is given what to call with the kinds of jobs that were committed."""

    settings: Settings
    open_db: Callable[[Callable[[frozenset[str]], None]], Awaitable[OwnDatabase]]
    process: str
    folder: Path
    schema_current: Callable[[], Awaitable[bool]]
    is_unavailable: Callable[[BaseException], bool]
    prove: Callable[[Database], Awaitable[list[str]]]
    bell: Bell = field(default_factory=Bell)

    async def __aenter__(self) -> Self:
        self._db = await self.open_db(self.bell.ring)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._db.close()

    @property
    def db(self) -> OwnDatabase:
        return self._db


async def run(shop: Shop, group: asyncio.TaskGroup, roles: frozenset[str]) -> None:
    """Starts what the roles ask for, and answers when the shop was told to stop and has drained."""
    if not roles or roles - ROLES:
        raise CannotRun(f"--roles takes {' and '.join(sorted(ROLES))}, separated by a comma")
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
            async with asyncio.TaskGroup() as work:
                if "workers" in roles:
                    start_workers(shop, world, shift, work)
                try:
                    await attend(shop, world, shift, roles, work)
                finally:
                    shift.end()
    finally:
        await presence.leave(shop.db, shop.process)
        engine_stop.set()
    log.info("closed")


async def attend(shop: Shop, world: World, shift: Shift, roles: frozenset[str], group: asyncio.TaskGroup) -> None:
    """Serves until told to stop; then no new request is taken, and those in hand are answered."""
    async with AsyncExitStack() as doors:
        if "api" in roles:
            await doors.enter_async_context(serve(shop, world, shift, group))
        if world.demo_key:
            demo.greet(shop.settings.public_url, world.demo_key)
        log.info("open", roles=sorted(roles), address=shop.settings.public_url)
        await shift.over()
        log.info("draining")


def sqlite_file(settings: Settings) -> Path | None:
    url = settings.database_url.get_secret_value()
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


@dataclass(frozen=True)
class World:
    """The outside as this shop knows it: its gateways, a session for providers, and the demo's key if it is one."""

    gateways: Mapping[str, Gateway]
    session: aiohttp.ClientSession
    demo_key: str = ""


async def open_world(shop: Shop, stack: AsyncExitStack) -> World:
    session = await stack.enter_async_context(aiohttp.ClientSession())
    if not await demo.wanted(shop.db, shop.settings):
        await demo.leave(shop.db)
        return World({}, session)
    demo.check_hosts(shop.settings)
    # Prompts to the sandbox's phones disturb nobody.
    shop.settings = shop.settings.model_copy(update={"prompts_per_phone": 0})
    settings, folder = shop.settings, shop.folder
    provider_key, gateway_secret = demo.secret(folder, "sandbox-provider-key"), demo.secret(folder, "sandbox-secret")
    provider_port, gateway_port = settings.sandbox_provider_port, settings.sandbox_gateway_port
    if not settings.sandbox_apart:
        try:
            provider_port, gateway_port = await start_sandboxes(shop, stack, provider_key, SecretStr(gateway_secret))
        except OSError as error:
            raise CannotRun(
                f"A sandbox cannot open its port ({error}). Set CHATPANEL_SANDBOX_PROVIDER_PORT and"
                " CHATPANEL_SANDBOX_GATEWAY_PORT to free ones."
            ) from None
    gateway = SandboxGateway(
        base_url=f"http://127.0.0.1:{gateway_port}", secret=SecretStr(gateway_secret), now_ms=now_ms,
        callback_base=own_address(settings), currency=money.currency(settings.currency),
        expires_s=max(round(EXPIRES_S / settings.sandbox_speed), 5),
    )  # fmt: skip
    await stack.enter_async_context(gateway)
    url = f"http://127.0.0.1:{provider_port}/api/v2"
    key = await demo.prepare(shop.db, folder, provider_url=url, provider_key=provider_key)
    return World({gateway.method.name: gateway}, session, key)


async def start_sandboxes(
    shop: Shop, stack: AsyncExitStack, provider_key: str, gateway_secret: SecretStr
) -> tuple[int, int]:
    """Starts the sandbox provider and the sandbox gateway within this process. Their ports."""
    settings, folder = shop.settings, shop.folder
    panel = provider_sandbox.make_app(
        key=provider_key, currency=money.currency(settings.currency), speed=settings.sandbox_speed,
        state=folder / "sandbox-provider.jsonl",
    )  # fmt: skip
    runner, provider_port = await provider_sandbox.serve(panel, port=settings.sandbox_provider_port)
    stack.push_async_callback(runner.cleanup)
    gateway_port = await stack.enter_async_context(
        gateway_sandbox.serve(
            secret=gateway_secret, state=folder / "sandbox-gateway.jsonl", port=settings.sandbox_gateway_port,
            speed=settings.sandbox_speed,
        )
    )  # fmt: skip
    return provider_port, gateway_port


def own_address(settings: Settings) -> str:
    """Where the shop is reached from this machine."""
    host = f"[{settings.api_host}]" if ":" in settings.api_host else settings.api_host
    return f"http://{host}:{settings.api_port}"


@asynccontextmanager
async def serve(shop: Shop, world: World, shift: Shift, group: asyncio.TaskGroup) -> AsyncIterator[None]:
    """The API on its port. Leaving takes no new requests and lets those in hand finish."""
    settings = shop.settings
    current = await shop.schema_current()
    api = server.Api(
        server.Parts(
            db=shop.db, settings=settings, gateways=world.gateways, now_ms=now_ms,
            wait_started=partial(wait_started, shop.db), is_unavailable=shop.is_unavailable,
            is_ready=lambda: {"migrations": current, "workers": not shift.late()}, version=VERSION,
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


def start_workers(shop: Shop, world: World, shift: Shift, group: asyncio.TaskGroup) -> None:
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
    for name, (every_s, act) in house.items():
        start(tick(name, every_s, act, shift=shift), name)
