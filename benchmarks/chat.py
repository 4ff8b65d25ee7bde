"""The whole bot under many thumbs: updates a second, and how long from a tap to the edited screen.

People and the Bot API server live in this process, the bot in one of its own:
the shop's, and in turn a minimal python-telegram-bot bot that only counts taps.
Everybody taps in a closed loop: the next tap follows the edited screen at once.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from benchmarks.serving import ROOT, STOP_WITHIN_S, BenchmarkFailed, Server, command, environment
from bot.simulator import acts, snapshot
from bot.simulator.clock import Clock, wall_clock_ms
from bot.simulator.server import PAGE, make_app
from bot.simulator.simulator import Simulator
from bot.simulator.world import DEFAULT_BOT_ID, Chat, Kept, Person

TOKEN: Final = f"{DEFAULT_BOT_ID}:benchmark-token-0000000000000000000"
FIRST_ID: Final = 6_000_000_000
PATIENCE_S: Final = 20.0
WARM_UP_S: Final = 2.0
"""Every screen of the route has been said once by then."""
STALL_MS: Final = 2_000.0
CATALOGUE: Final = ROOT / "core" / "providers" / "sandbox" / "services.csv"
CROWDS: Final = (50, 200)
"""How many people tap at once: as a busy hour, and so many that only a stall would tell."""
ROUTE: Final = (":services:", "", "", "0:home:")
"""What people press in turn: the button whose data has these words, else the first."""


@dataclass
class Taps:
    """What came of one side's taps."""

    seconds: float = 0.0
    cpu_s: float = 0.0
    took_ms: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return len(self.took_ms) / self.seconds

    @property
    def cpu_us(self) -> float:
        """Processor time of the bot for a tap: what a busy machine changes least."""
        return self.cpu_s / len(self.took_ms) * 1_000_000

    def percentile_ms(self, part: float) -> float:
        ordered = sorted(self.took_ms)
        return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


@dataclass(frozen=True)
class ChatMeasured:
    """The shop's bot beside the minimal one: medians over the rounds."""

    database: str
    users: int
    rate: float
    echo_rate: float
    share: float
    p50_ms: float
    p95_ms: float
    worst_ms: float
    cpu_us: float
    echo_cpu_us: float
    taps: int
    target_share: float
    target_p95_ms: float

    @property
    def verdict(self) -> str:
        good = self.p95_ms < self.target_p95_ms if self.target_p95_ms else self.worst_ms < STALL_MS
        return "met" if good and self.share >= self.target_share else "short"

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "verdict": self.verdict}


@asynccontextmanager
async def _telegram(users: int) -> AsyncIterator[tuple[Simulator, str]]:
    """A Bot API server with so many people, and its address."""
    people = tuple(Person(FIRST_ID + n, f"Person {n}", "", "", "en", f"+2547{n:08}") for n in range(users))
    sim = Simulator(snapshot.load(None, people), Clock(wall_clock_ms), flood_limits=False)
    runner = web.AppRunner(make_app(sim, None, PAGE), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield sim, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@contextmanager
def _process(line: list[str], folder: Path, env: dict[str, str], log: Path) -> Iterator[Server]:
    with log.open("ab") as said:
        process = subprocess.Popen(line, cwd=folder, env=env, stdout=said, stderr=said)
        try:
            yield Server("bot", 0, process)
        finally:
            process.terminate()
            try:
                process.wait(STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


Command = tuple[list[str], Path, dict[str, str]]


def _shop(folder: Path, database_url: str, base_url: str) -> Command:
    env = environment(database_url) | {"CHATPANEL_TELEGRAM_TOKEN": TOKEN, "CHATPANEL_TELEGRAM_BASE_URL": base_url}
    return [sys.executable, str(ROOT / "main.py"), "run", "--roles", "bot"], folder, env


def _echo(base_url: str) -> Command:
    return [sys.executable, "-m", "benchmarks.echo_bot", TOKEN, base_url], ROOT, dict(os.environ)


async def _tap_on(sim: Simulator, route: tuple[str, ...], seconds: float) -> Taps:
    """Everybody opens the bot and taps until the time is over, counted from when all have a screen."""
    people = [person for person in sim.world.people.values() if person.id >= FIRST_ID]
    before = sim.events.seq
    for person in people:
        acts.start(sim, sim.world.chats[person.id], person, "")
    for person in people:
        await _screen(sim, sim.world.chats[person.id], before)
    taps, until = Taps(), time.perf_counter() + seconds
    begun = time.perf_counter()
    await asyncio.gather(*(_thumb(sim, person, route, until, taps) for person in people))
    taps.seconds = time.perf_counter() - begun
    return taps


async def _thumb(sim: Simulator, person: Person, route: tuple[str, ...], until: float, taps: Taps) -> None:
    chat, count = sim.world.chats[person.id], 0
    kept = await _screen(sim, chat, 0)
    while time.perf_counter() < until:
        data = _choose(kept, route[count % len(route)])
        before, at = kept.seq, time.perf_counter()
        acts.tap(sim, chat, person, kept.id, data)
        kept = await _screen(sim, chat, before)
        taps.took_ms.append((time.perf_counter() - at) * 1000)
        count += 1


async def _screen(sim: Simulator, chat: Chat, after: int) -> Kept:
    """The newest message with buttons that has come or changed after this number."""
    until = time.perf_counter() + PATIENCE_S
    while True:
        seq = sim.events.seq
        found = chat.last_from_bot()
        if found is not None and found.seq > after and found.body.get("reply_markup", {}).get("inline_keyboard"):
            return found
        if time.perf_counter() > until:
            raise BenchmarkFailed(f"chat {chat.id} has waited for {PATIENCE_S:.0f} s for its screen")
        await sim.events.wait_in(chat.id, seq, PATIENCE_S)


def _choose(kept: Kept, words: str) -> str:
    rows: list[list[dict[str, Any]]] = kept.body["reply_markup"]["inline_keyboard"]
    data = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
    wanted = (one for one in data if words and words in one)
    return str(next(wanted, data[0]))


async def _side(users: int, seconds: float, line: Callable[[str], Command], log: Path, route: tuple[str, ...]) -> Taps:
    async with _telegram(users) as (sim, base_url):
        words, home, env = line(base_url)
        with _process(words, home, env, log) as server:
            await _tap_on(sim, route, WARM_UP_S)
            before = server.cpu_s()
            taps = await _tap_on(sim, route, seconds)
            taps.cpu_s = server.cpu_s() - before
        if violations := sim.calls.violations():
            raise BenchmarkFailed(f"the bot broke Telegram's rules: {violations[:3]}")
    return taps


def measure(
    name: str, folder: Path, fresh: Callable[[], AbstractContextManager[str]], *, users: int, seconds: float,
    rounds: int, told: Callable[[str], None],
) -> ChatMeasured:  # fmt: skip
    """The shop's bot over a new database each round, and the minimal bot, turn by turn."""
    shops, echoes, log = [], [], folder / "chat.log"
    for number in range(rounds):
        told(f"chat: round {number + 1}, {name}, {users} people")
        with fresh() as url:
            command(folder, url, "import-services", str(CATALOGUE), "--by-hand")
            shops.append(asyncio.run(_side(users, seconds, partial(_shop, folder, url), log, ROUTE)))
        told(f"chat: round {number + 1}, minimal bot, {users} people")
        echoes.append(asyncio.run(_side(users, seconds, _echo, log, ("",))))
    shares = [mine.rate / theirs.rate for mine, theirs in zip(shops, echoes, strict=True)]
    crowd = users > 100
    return ChatMeasured(
        database=name, users=users, rate=statistics.median(one.rate for one in shops),
        echo_rate=statistics.median(one.rate for one in echoes), share=statistics.median(shares),
        p50_ms=statistics.median(one.percentile_ms(0.5) for one in shops),
        p95_ms=statistics.median(one.percentile_ms(0.95) for one in shops),
        cpu_us=statistics.median(one.cpu_us for one in shops),
        echo_cpu_us=statistics.median(one.cpu_us for one in echoes),
        worst_ms=max(max(one.took_ms) for one in shops), taps=sum(len(one.took_ms) for one in shops),
        target_share=0.0 if crowd else 0.5, target_p95_ms=0.0 if crowd else 200.0,
    )  # fmt: skip
