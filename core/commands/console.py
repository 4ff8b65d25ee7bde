"""How the command line speaks: results on standard output, words about them on standard error, JSON where asked."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Annotated, Protocol, TypeVar

import orjson
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from core.domain.errors import ShopError
from core.ports import Database
from core.settings import Settings

T = TypeVar("T")
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a script.")]


class WithShop(Protocol):
    """Runs one command on the shop's database, and turns what can go wrong into a sentence and an exit code."""

    def __call__(self, act: Callable[[Database, Settings], Awaitable[T]]) -> T: ...


WIDE = 240  # what is piped to a file or a script is not cut to a screen
out = Console(highlight=False, soft_wrap=True)
words = Console(stderr=True, highlight=False, soft_wrap=True)


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], *, as_json: bool, empty: str) -> None:
    """Rows for people, or one JSON list of objects for scripts."""
    if as_json:
        names = [name.replace(" ", "_").replace("/", "_per_") for name in columns]
        print_json([dict(zip(names, row, strict=True)) for row in rows])
        return
    if not rows:
        words.print(empty)
        return
    grid = Table(box=None, header_style="bold", pad_edge=False, show_header=any(columns))
    for name in columns:
        grid.add_column(name, overflow="fold")
    for row in rows:
        grid.add_row(*("" if cell is None else str(cell) for cell in row))
    out.print(grid, width=None if out.is_terminal else WIDE, soft_wrap=False)


def print_json(value: object) -> None:
    sys.stdout.write(orjson.dumps(value, option=orjson.OPT_INDENT_2, default=str).decode() + "\n")


def when(at_ms: int | None) -> str:
    """A time as staff reads it, in UTC."""
    return "" if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")


def percent_bp(text: str) -> int:
    """Basis points of a percentage with at most two decimals, as "12.5" or "-10". Raises ValueError."""
    sign, plain = (-1, text.strip()[1:]) if text.strip().startswith("-") else (1, text.strip())
    whole, _, fraction = plain.rstrip("%").strip().partition(".")
    if not (whole + fraction).isascii() or not (whole + fraction).isdigit() or not whole or len(fraction) > 2:
        raise ValueError(f"{text!r} is no percentage such as 12.5")
    return sign * (int(whole) * 100 + int(fraction.ljust(2, "0")))


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """A bar on standard error, so that what a script reads stays clean."""
    with Progress(
        TextColumn(what), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=words, transient=True, disable=not words.is_terminal,
    ) as bar:  # fmt: skip
        yield bar


def refusal(error: ShopError) -> str:
    """A refusal as one line for the owner."""
    details = ", ".join(f"{name} {value}" for name, value in error.details.items() if value not in ("", None, []))
    return error.reason.replace("_", " ") + (f": {details}" if details else "")
