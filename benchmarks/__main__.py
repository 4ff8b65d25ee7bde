"""`python -m benchmarks [NAMES] [OPTIONS]`: measures, prints a table, writes benchmarks/results.json."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from benchmarks import campaign, chat, databases, report
from benchmarks.campaign import Fresh, Plan, Watch
from benchmarks.paths import PATHS
from benchmarks.rounds import Effort
from benchmarks.serving import BenchmarkFailed
from benchmarks.stock import OnFilled

RESULTS = Path(__file__).parent / "results.json"
RESOURCES = ("start", "memory")
CHAT = "chat"
KINDS = ("sqlite", "postgres")

words = Console(stderr=True, highlight=False)


@contextmanager
def _filling(name: str) -> Iterator[OnFilled]:
    columns = (TextColumn(f"Filling {name}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=words) as bar:
        task = bar.add_task("orders", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _tell(what: str) -> None:
    words.print(what, style="dim")


def main(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            help=f"{', '.join(path.name for path in PATHS)}, {CHAT}, {', '.join(RESOURCES)}; all, if none is named."
        ),
    ] = None,
    database: Annotated[list[str] | None, typer.Option(help="sqlite or postgres; both, if none is named.")] = None,
    large: Annotated[bool, typer.Option(help="Also with 1,000,000 orders in the database.")] = False,
    rounds: Annotated[int, typer.Option(min=1)] = 5,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long each side is measured in a round.")] = 2.0,
    connections: Annotated[int, typer.Option(min=1)] = 64,
    folder: Annotated[
        Path | None, typer.Option(help="Where the databases are made: the disk that is measured.")
    ] = None,
    output: Annotated[Path, typer.Option(help="Where the JSON goes.")] = RESULTS,
) -> None:
    """Measure the shop beside a bare handler, and its bot beside a minimal one."""
    chosen = set(names or [*(path.name for path in PATHS), CHAT, *RESOURCES])
    kinds = tuple(database or KINDS)
    if unknown := (chosen - {path.name for path in PATHS} - {CHAT, *RESOURCES}) | (set(kinds) - set(KINDS)):
        raise typer.BadParameter(f"not known: {', '.join(sorted(unknown))}")
    effort = Effort(rounds=rounds, seconds=seconds, connections=connections)
    with TemporaryDirectory(prefix="chatpanel-bench-", dir=folder) as name, ExitStack() as stack:
        root = Path(name)
        root.chmod(0o755)  # PostgreSQL's own user walks through it, where root measures
        fresh: dict[str, Fresh] = {}
        if "sqlite" in kinds:
            fresh["sqlite"] = databases.sqlite(root)
        if "postgres" in kinds:
            fresh["postgres"] = stack.enter_context(databases.postgres(root))
        plan = Plan(
            fresh, tuple(path for path in PATHS if path.name in chosen),
            tuple(each for each in RESOURCES if each in chosen), chat.CROWDS if CHAT in chosen else (),
            sizes=(campaign.SMALL, campaign.LARGE) if large else (campaign.SMALL,), effort=effort,
        )  # fmt: skip
        try:
            outcome = campaign.carry_out(plan, root, Watch(_tell, _filling))
        except BenchmarkFailed as error:
            words.print(str(error), markup=False)
            raise typer.Exit(1) from None
    report.show(outcome, Console(width=max(words.width, 170), highlight=False))
    report.write(outcome, output, asdict(effort))
    words.print(f"{output} is written.")
    if not all(proof.holds for proof in outcome.proofs):
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
