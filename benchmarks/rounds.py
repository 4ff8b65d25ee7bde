"""Rivals and shops take turns under load, round after round; what counts is the median of the ratios within a round.

The machine may be noisy: both sides of a ratio are measured within seconds of
each other, and every other round goes the other way about.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial

from benchmarks.load import Load, Result
from benchmarks.paths import Path, Rival
from benchmarks.serving import ROOT, BenchmarkFailed, Server
from benchmarks.stock import Stocked

LARGE_SHARE = 0.9
UNJUDGED = "postgres"
"""Its figures stand beside the others; the targets are SQLite's."""


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    rounds: int = 5
    seconds: float = 2.0
    warm_up_s: float = 0.3
    connections: int = 64
    most: int = 0  # requests a load; 0: as many as the time allows


@dataclass
class Contender:
    """A shop over one of the databases. `like` is the contender that differs from it by fewer orders alone."""

    database: str
    server: Server
    stocked: Stocked
    like: Contender | None = None
    placed: int = 0
    asked: int = 0

    @property
    def name(self) -> str:
        return f"{self.database}, {self.stocked.orders:,} orders"


@dataclass
class Runs:
    """The results of one side, in the order of the rounds."""

    results: list[Result] = field(default_factory=list)
    cpu_us: list[float] = field(default_factory=list)
    alone: Result | None = None

    @property
    def rate(self) -> float:
        return statistics.median(result.rate for result in self.results)

    @property
    def p50_ms(self) -> float:
        return statistics.median(result.p50_ms for result in self.results)

    @property
    def p99_ms(self) -> float:
        return statistics.median(result.p99_ms for result in self.results)

    def share_of(self, rival: Runs) -> list[float]:
        return [mine.rate / theirs.rate for mine, theirs in zip(self.results, rival.results, strict=True)]


@dataclass(frozen=True)
class Share:
    """The rate as a share of a rival's: the median of the rounds, and from where to where they went."""

    rival: str
    rival_rate: float
    rival_cpu_us: float
    share: float
    lowest: float
    highest: float
    target: float

    @property
    def verdict(self) -> str:
        return "" if not self.target else "met" if self.share >= self.target else "short"


@dataclass(frozen=True)
class Measured:
    """What one path made over one database."""

    path: str
    title: str
    database: str
    orders: int
    rate: float
    shares: list[Share]
    p50_ms: float
    p99_ms: float
    p99_target_ms: float
    alone_p50_ms: float
    alone_p99_ms: float
    cpu_us: float
    answers: int
    wrong: int

    def as_json(self) -> dict[str, object]:
        shares = [{**asdict(share), "verdict": share.verdict} for share in self.shares]
        return {**asdict(self), "shares": shares, "p99_verdict": self.p99_verdict}

    @property
    def p99_verdict(self) -> str:
        return "" if not self.p99_target_ms else "met" if self.p99_ms < self.p99_target_ms else "short"


OnRound = Callable[[str], None]


def measure(
    path: Path, bare: Server, contenders: Sequence[Contender], effort: Effort, told: OnRound = lambda what: None
) -> list[Measured]:
    """One path over all databases, against its rivals."""
    sides: dict[str, tuple[Server, Callable[[int], Result]]] = {}
    for rival in path.rivals:
        sides[rival.name] = bare, partial(_ask_bare, rival, bare, effort)
    for contender in contenders:
        sides[contender.name] = contender.server, partial(_ask_shop, path, contender, effort)
    runs = {name: Runs() for name in sides}
    for number in range(effort.rounds):
        names = list(sides) if number % 2 == 0 else list(reversed(sides))
        for name in names:
            told(f"{path.name}: round {number + 1}, {name}")
            server, ask = sides[name]
            before = server.cpu_s()
            result = ask(effort.connections)
            runs[name].results.append(result)
            runs[name].cpu_us.append((server.cpu_s() - before) * 1e6 / max(result.acknowledged, 1))
    for name, (_, ask) in sides.items():
        told(f"{path.name}: one connection, {name}")
        runs[name].alone = ask(1)
    return [_judged(path, contender, runs) for contender in contenders]


def _fitted(load: Load, effort: Effort, connections: int) -> Load:
    seconds = effort.seconds if connections > 1 else effort.seconds / 2
    warm_up_s = 0.0 if effort.most else effort.warm_up_s
    return replace(load, connections=connections, seconds=seconds, warm_up_s=warm_up_s, most=effort.most)


def _ask_bare(rival: Rival, bare: Server, effort: Effort, connections: int) -> Result:
    return _apply(_fitted(rival.load(bare), effort, connections))


def _ask_shop(path: Path, contender: Contender, effort: Effort, connections: int) -> Result:
    load = _fitted(path.load(contender.server, contender.stocked), effort, connections)
    if not path.orders:
        return _apply(load)
    result = _apply(replace(load, first=contender.asked))
    contender.asked = result.last
    contender.placed += result.acknowledged
    return result


def _apply(load: Load) -> Result:
    """Runs the load in a process of its own. What was answered wrongly ends the measurement."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"], cwd=ROOT, input=json.dumps(asdict(load)), capture_output=True,
        text=True, check=False, timeout=load.seconds + 120,
    )  # fmt: skip
    if done.returncode != 0:
        raise BenchmarkFailed(f"the load failed: {done.stderr}")
    result = Result(**json.loads(done.stdout))
    if result.wrong or not result.right:
        raise BenchmarkFailed(f"{result.wrong} wrong answers, {result.right} right ones: {result}")
    return result


def place_orders(path: Path, contender: Contender, count: int, connections: int) -> None:
    """Places exactly so many orders."""
    assert path.orders, path
    _ask_shop(path, contender, Effort(seconds=600, connections=connections, most=count), connections)


def _judged(path: Path, contender: Contender, runs: dict[str, Runs]) -> Measured:
    own = runs[contender.name]
    judged = contender.database != UNJUDGED
    shares = [_share(rival.name, own, runs[rival.name], rival.share if judged else 0.0) for rival in path.rivals]
    if contender.like is not None:
        shares.append(_share(contender.like.name, own, runs[contender.like.name], LARGE_SHARE))
    assert own.alone is not None
    return Measured(
        path=path.name, title=path.title, database=contender.database, orders=contender.stocked.orders, rate=own.rate,
        shares=shares, p50_ms=own.p50_ms, p99_ms=own.p99_ms, p99_target_ms=path.p99_ms if judged else 0.0,
        alone_p50_ms=own.alone.p50_ms, alone_p99_ms=own.alone.p99_ms, cpu_us=statistics.median(own.cpu_us),
        answers=sum(result.acknowledged for result in own.results), wrong=sum(result.wrong for result in own.results),
    )  # fmt: skip


def _share(rival: str, own: Runs, theirs: Runs, target: float) -> Share:
    shares = own.share_of(theirs)
    cpu_us, share = statistics.median(theirs.cpu_us), statistics.median(shares)
    return Share(rival, theirs.rate, cpu_us, share, min(shares), max(shares), target)
