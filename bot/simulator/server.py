"""The simulator's HTTP server: the Bot API for the bot, /_sim for people and tests, the chat page at /.

On this machine only: another address is refused, and so is a request that a
page of another site makes from somebody's browser.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from aiohttp import web

from bot.simulator import api, control, snapshot
from bot.simulator.clock import Clock, wall_clock_ms
from bot.simulator.simulator import Simulator
from bot.simulator.webhook import Deliverer
from bot.simulator.wire import Refused
from bot.simulator.world import DEFAULT_PEOPLE, Person

PAGE: Final = Path(__file__).parent / "page"
STOP_S: Final = 1.0
"""How long a stop waits for answers that are under way."""

SIMULATOR = web.AppKey("simulator", Simulator)


@asynccontextmanager
async def serve(
    *,
    state: Path | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    people: Iterable[Person] = DEFAULT_PEOPLE,
    flood_limits: bool = False,
    page: Path = PAGE,
    now_ms: Callable[[], int] = wall_clock_ms,
) -> AsyncIterator[int]:
    """Serves for as long as the block runs; gives the port, which is a free one where 0 was asked for.

    Raises ValueError for an address that other machines reach and for a file
    that is no state, OSError where the port is taken.
    """
    host = loopback(host)
    clock = Clock(now_ms)
    sim = Simulator(snapshot.load(state, tuple(people)), clock, flood_limits=flood_limits)
    runner = web.AppRunner(make_app(sim, state, page), access_log=None, shutdown_timeout=STOP_S)
    try:
        await runner.setup()
        await web.TCPSite(runner, host, port).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def make_app(sim: Simulator, state: Path | None, page: Path) -> web.Application:
    app = web.Application(client_max_size=api.BODY_LIMIT)
    app[SIMULATOR] = sim

    async def everything(request: web.Request) -> web.StreamResponse:
        if not _own(request):
            return web.Response(status=403, text="The simulator answers its own machine and its own page only.\n")
        path = unquote(request.raw_path.partition("?")[0])
        if path.startswith("/bot"):
            return await api.serve_method(sim, request, path)
        if path.startswith("/file/bot"):
            return await api.serve_file(sim, path)
        if path.startswith("/_sim/"):
            return await control.answer(sim, request, path)
        return _page(page, path)

    async def at_work(app: web.Application) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as tasks:
            work = [
                tasks.create_task(sim.clock.run(), name="simulator-clock"),
                tasks.create_task(Deliverer(sim).run(), name="simulator-webhook"),
            ]
            if state is not None:
                work.append(tasks.create_task(snapshot.keep(sim, state), name="simulator-state"))
            yield
            for task in work:
                task.cancel()

    async def stop(app: web.Application) -> None:
        sim.stopping.set()
        sim.events.close()
        sim.updates.interrupt(Refused(502, "Bad Gateway"))

    app.router.add_route("*", "/{path:.*}", everything)
    app.on_shutdown.append(stop)
    app.cleanup_ctx.append(at_work)
    return app


def loopback(host: str) -> str:
    host = "127.0.0.1" if host == "localhost" else host
    try:
        if ip_address(host).is_loopback:
            return host
    except ValueError:
        pass
    raise ValueError(f"The simulator serves this machine only, not {host!r}; use 127.0.0.1 or ::1.")


def _own(request: web.Request) -> bool:
    """Whether the request names this machine, and comes from no other site's page."""
    try:
        host = urlsplit(f"//{request.host}").hostname or ""
        named = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
    origin = request.headers.get("Origin")
    return named and (origin is None or urlsplit(origin).netloc == request.host)


def _page(page: Path, path: str) -> web.StreamResponse:
    """The chat page and its files; a line where it has not been built."""
    name = path.removeprefix("/page").removeprefix("/") or "index.html"
    file = (page / name).resolve()
    if file.is_relative_to(page.resolve()) and file.is_file():
        return web.FileResponse(file, headers={"Cache-Control": "no-cache"})
    if path == "/":
        return web.Response(text="The simulator runs. Its chat page is not here; the Bot API and /_sim are.\n")
    return web.Response(status=404, text="There is nothing at this address.\n")
