"""A whole run: databases are filled, servers started, paths measured, and what was ordered is proven."""

from __future__ import annotations

import asyncio
import contextlib
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import chat, paths, rounds, serving, stock
from benchmarks.report import Outcome, Proof, Resources
from benchmarks.rounds import Contender, Effort
from benchmarks.serving import BenchmarkFailed, Server
from benchmarks.stock import OnFilled, Stocked

SMALL, LARGE = 1_000, 1_000_000
MEMORY_ORDERS = 20_000

Fresh = Callable[[], AbstractContextManager[str]]
"""Opens the URL of a new, empty database."""


@dataclass(frozen=True)
class Plan:
    """What is measured over which databases. `resources` are "start" and "memory"; `crowds` tap on the bot."""

    databases: dict[str, Fresh]
    paths: tuple[paths.Path, ...] = paths.PATHS
    resources: tuple[str, ...] = ("start", "memory")
    crowds: tuple[int, ...] = chat.CROWDS
    sizes: tuple[int, ...] = (SMALL,)
    services: int = 5_000
    memory_orders: int = MEMORY_ORDERS
    starts: int = 3
    effort: Effort = field(default_factory=Effort)


@dataclass(frozen=True)
class Watch:
    """How a run tells what it is doing."""

    told: Callable[[str], None] = lambda what: None
    filling: Callable[[str], AbstractContextManager[OnFilled]] = lambda name: contextlib.nullcontext(lambda a, b: None)


def carry_out(plan: Plan, folder: Path, watch: Watch) -> Outcome:
    outcome = Outcome([], [], [], [])
    for database, fresh in plan.databases.items():
        for users in plan.crowds:
            outcome.chats.append(chat.measure(
                database, folder, fresh, users=users, seconds=plan.effort.seconds, rounds=plan.effort.rounds,
                told=watch.told,
            ))  # fmt: skip
    if not plan.paths and not plan.resources:
        return outcome
    with ExitStack() as stack:
        stocks = [
            (database, _stocked(plan, stack, database, fresh, size, folder, watch))
            for database, fresh in plan.databases.items()
            for size in plan.sizes
        ]
        if plan.paths:
            contenders = _measured(plan, stocks, folder, watch, outcome)
        else:
            contenders = []
        for database, stocked in stocks:
            if plan.resources and stocked.orders == plan.sizes[0]:
                outcome.resources.append(_resources(plan, database, stocked, watch, contenders))
        for contender in contenders:
            outcome.proofs.append(_proven(contender, watch))
    return outcome


def _stocked(
    plan: Plan, stack: ExitStack, database: str, fresh: Fresh, size: int, folder: Path, watch: Watch
) -> Stocked:
    url = stack.enter_context(fresh())
    home = folder / f"{database}-{size}"
    home.mkdir()
    with watch.filling(f"{database}, {size:,} orders") as filled:
        return asyncio.run(stock.prepare(url, home, orders=size, services=plan.services, filled=filled))


def _measured(
    plan: Plan, stocks: Sequence[tuple[str, Stocked]], folder: Path, watch: Watch, outcome: Outcome
) -> list[Contender]:
    with ExitStack() as running:
        contenders: list[Contender] = []
        for database, stocked in stocks:
            server = running.enter_context(serving.shop("shop", stocked.folder, stocked.url))
            like = next((each for each in contenders if each.database == database), None)
            contenders.append(Contender(database, server, stocked, like))
        body, _ = paths.rendered_services(contenders[0].server, contenders[0].stocked)
        file = folder / "services.br"
        file.write_bytes(body)
        bare = running.enter_context(serving.bare(folder, file))
        for path in plan.paths:
            outcome.measured += rounds.measure(path, bare, contenders, plan.effort, watch.told)
    return contenders


def _resources(plan: Plan, database: str, stocked: Stocked, watch: Watch, contenders: Sequence[Contender]) -> Resources:
    """A shop in all its roles: how fast it starts, and how much it holds after its orders."""
    known = next((each for each in contenders if each.stocked is stocked), None)
    started: list[float] = []
    if "start" in plan.resources:
        for number in range(plan.starts):
            watch.told(f"start {number + 1}, {database}")
            with _whole(stocked) as server:
                started.append(server.started_in_s)
    memory = peak = None
    if "memory" in plan.resources:
        watch.told(f"memory, {database}")
        with _whole(stocked) as server:
            contender = Contender(database, server, stocked, asked=known.asked if known else 0)
            path = next(each for each in paths.PATHS if each.orders)
            rounds.place_orders(path, contender, plan.memory_orders, plan.effort.connections)
            memory, peak = server.memory_mb(), server.memory_mb("VmHWM")
        if known:
            known.placed += contender.placed
    return Resources(
        database, stocked.orders, statistics.median(started) if started else None, plan.memory_orders, memory, peak
    )


@contextmanager
def _whole(stocked: Stocked) -> Iterator[Server]:
    with serving.shop("whole", stocked.folder, stocked.url, roles="api,workers") as server:
        yield server


def _proven(contender: Contender, watch: Watch) -> Proof:
    """The shop has stopped: what it acknowledged must be there, and the books must balance."""
    watch.told(f"proving {contender.name}")
    count = asyncio.run(stock.count_orders(contender.stocked.url)) - contender.stocked.orders
    try:
        serving.command(contender.stocked.folder, contender.stocked.url, "audit")
        books = "proven"
    except BenchmarkFailed as error:
        books = str(error)
    return Proof(contender.name, contender.placed, count, books)
