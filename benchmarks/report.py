"""What was measured, as a table for people and as JSON for comparisons."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
from rich.console import Console
from rich.table import Table

from benchmarks.chat import ChatMeasured
from benchmarks.rounds import UNJUDGED, Measured

START_S, MEMORY_MB = 2.0, 150.0


@dataclass(frozen=True)
class Resources:
    """What a start takes, and what the shop holds after its orders. The targets are SQLite's."""

    database: str
    orders: int
    started_in_s: float | None = None
    memory_orders: int = 0
    memory_mb: float | None = None
    peak_mb: float | None = None

    def verdicts(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.database == UNJUDGED:
            return found
        if self.started_in_s is not None:
            found["start"] = "met" if self.started_in_s < START_S else "short"
        if self.memory_mb is not None:
            found["memory"] = "met" if self.memory_mb < MEMORY_MB else "short"
        return found


@dataclass(frozen=True)
class Proof:
    """Whether every acknowledged order, and no other, is in the database, and whether the books are proven."""

    database: str
    acknowledged: int
    in_database: int
    books: str

    @property
    def holds(self) -> bool:
        return self.acknowledged == self.in_database and self.books == "proven"


@dataclass
class Outcome:
    measured: list[Measured]
    resources: list[Resources]
    proofs: list[Proof]
    chats: list[ChatMeasured]


def _colored(verdict: str) -> str:
    return f"[green]{verdict}[/]" if verdict == "met" else f"[red]{verdict}[/]" if verdict else ""


def show(outcome: Outcome, console: Console) -> None:
    if outcome.measured:
        console.print(_speeds(outcome.measured))
    if outcome.chats:
        console.print(_chats(outcome.chats))
    if outcome.resources:
        console.print(_resources(outcome.resources))
    for proof in outcome.proofs:
        console.print(
            f"{proof.database}: {proof.acknowledged:,} orders acknowledged, {proof.in_database:,} in the database;"
            f" books: {proof.books}"
        )


def _speeds(measured: Sequence[Measured]) -> Table:
    table = Table(title="Speed: shares of rivals in the same round", title_justify="left", header_style="bold")
    for name in ("path", "database", "against"):
        table.add_column(name)
    for name in ("shop/s", "rival/s", "share", "rounds", "target", "", "p50", "p99", "1: p50", "cpu us", "rival's"):
        table.add_column(name, justify="right")
    for each in measured:
        first = True
        for share in each.shares:
            latency = (
                f"{each.p50_ms:.1f}", f"{each.p99_ms:.1f} {_colored(each.p99_verdict)}", f"{each.alone_p50_ms:.2f}",
                f"{each.cpu_us:.0f}",
            )  # fmt: skip
            table.add_row(
                each.title if first else "", f"{each.database}, {each.orders:,}" if first else "", share.rival,
                f"{each.rate:,.0f}" if first else "", f"{share.rival_rate:,.0f}", f"{share.share:.2f}",
                f"{share.lowest:.2f}-{share.highest:.2f}", f"{share.target:.2f}" if share.target else "",
                _colored(share.verdict), *(latency if first else ("",) * 4),
                f"{share.rival_cpu_us:.0f}",
            )  # fmt: skip
            first = False
    return table


def _chats(chats: Sequence[ChatMeasured]) -> Table:
    table = Table(
        title="Chat: taps a second beside the minimal bot, and from a tap to the edited screen",
        title_justify="left",
        header_style="bold",
    )
    for name in (
        "people",
        "database",
        "shop/s",
        "minimal/s",
        "share",
        "target",
        "p50",
        "p95",
        "worst",
        "cpu us",
        "minimal's",
        "taps",
        "",
    ):
        table.add_column(name, justify="left" if name == "database" else "right")
    for each in chats:
        target = f"{each.target_share:.2f}, p95 {each.target_p95_ms:.0f} ms" if each.target_share else "no stall"
        table.add_row(
            f"{each.users}", each.database, f"{each.rate:,.0f}", f"{each.echo_rate:,.0f}", f"{each.share:.2f}", target,
            f"{each.p50_ms:.0f} ms", f"{each.p95_ms:.0f} ms", f"{each.worst_ms:.0f} ms", f"{each.cpu_us:.0f}",
            f"{each.echo_cpu_us:.0f}", f"{each.taps:,}",
            _colored(each.verdict),
        )  # fmt: skip
    return table


def _resources(resources: Sequence[Resources]) -> Table:
    table = Table(
        title=f"Start (below {START_S:.0f} s) and memory (below {MEMORY_MB:.0f} MB)",
        title_justify="left",
        header_style="bold",
    )
    for name in ("database", "start to first answer", "", "memory after orders", ""):
        table.add_column(name)
    for each in resources:
        verdicts = each.verdicts()
        start = "" if each.started_in_s is None else f"{each.started_in_s:.2f} s"
        memory = ""
        if each.memory_mb is not None:
            memory = f"{each.memory_mb:.0f} MB after {each.memory_orders:,}, peak {each.peak_mb:.0f}"
        table.add_row(
            f"{each.database}, {each.orders:,} orders", start, _colored(verdicts.get("start", "")), memory,
            _colored(verdicts.get("memory", "")),
        )  # fmt: skip
    return table


def write(outcome: Outcome, path: Path, effort: dict[str, object]) -> None:
    """The same as JSON, with what it was measured on."""
    facts = {
        "machine": {
            "python": platform.python_version(), "system": platform.platform(), "processors": os.cpu_count(),
            "load": os.getloadavg()[0],
        },
        "effort": effort,
        "speed": [each.as_json() for each in outcome.measured],
        "chat": [each.as_json() for each in outcome.chats],
        "resources": [{**asdict(each), "verdicts": each.verdicts()} for each in outcome.resources],
        "proofs": [{**asdict(each), "holds": each.holds} for each in outcome.proofs],
    }  # fmt: skip
    path.write_bytes(orjson.dumps(facts, option=orjson.OPT_INDENT_2) + b"\n")
