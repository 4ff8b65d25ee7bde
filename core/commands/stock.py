"""The catalogue on the command line: imported from the owner's file, or taken over from a provider."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from core.commands.console import print_json, progress, table, words
from core.domain import pricing
from core.domain.catalogue import Service
from core.domain.errors import ShopError
from core.domain.outcomes import Done
from core.ports import Database, Provider, Supplier
from core.usecases import stocking
from core.usecases.stocking import Plan

CHUNK = 200


class ImportRefused(Exception):
    """The file cannot be imported; each line says where and why. Nothing was changed."""


async def import_file(
    db: Database, path: Path, *, provider: str = "", by_hand: bool = False, quiet: bool = False
) -> Plan:
    """Adds and changes the services of a CSV file. Raises ImportRefused where any row is wrong."""
    currency = await db.read(lambda tx: tx.currency)
    services: list[Service] = []
    problems: list[str] = []
    with progress("Reading") as bar:
        rows = _rows(path)
        task = bar.add_task("rows", total=len(rows), visible=not quiet)
        for number, row in enumerate(rows, 2):
            try:
                services.append(stocking.read_row(row, currency, provider=provider, by_hand=by_hand))
            except ShopError as error:
                problems.append(stocking.explain(number, error))
            bar.advance(task)
    if not problems:
        try:
            stocking.check_together(services)
        except ShopError as error:
            problems.append(stocking.explain(int(str(error.details.get("number", 0))), error).replace("row", "service"))
    if problems:
        raise ImportRefused("\n".join(problems[:20]))
    plan = await db.read(lambda tx: stocking.plan_import(tx, services))
    await write(db, plan, quiet=quiet)
    return plan


def _rows(path: Path) -> list[Mapping[str, str | None]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows: list[Mapping[str, str | None]] = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ImportRefused(f"{path} cannot be read: {error}") from None
    if not rows:
        raise ImportRefused(f"{path} holds no services. Its first line must be: {','.join(stocking.COLUMNS)}")
    return rows


async def write(db: Database, plan: Plan, *, quiet: bool = False) -> None:
    """Writes a plan down in chunks, so that a large catalogue keeps no customer waiting."""
    services = plan.services
    with progress("Writing") as bar:
        task = bar.add_task("services", total=len(services), visible=not quiet)
        for start in range(0, len(services), CHUNK):
            chunk = services[start : start + CHUNK]
            await db.write(lambda tx, chunk=chunk: stocking.apply(tx, chunk))  # type: ignore[misc]
            bar.advance(task, len(chunk))


async def sync(
    db: Database, provider: Provider, supplier: Supplier, *, categories: list[str], dry_run: bool, as_json: bool
) -> bool:
    """Takes over a provider's catalogue; with `dry_run` only says what would change. False if it did not answer."""
    words.print(f"Asking {supplier.name} for its catalogue.")
    outcome = await provider.catalogue()
    if not isinstance(outcome, Done):
        words.print(f"{supplier.name} gave no catalogue: {outcome.reason}. Nothing was changed.")
        return False
    offers = outcome.value
    if not offers:
        words.print(f"{supplier.name} gave an empty catalogue. Nothing was changed: all it sells would go off sale.")
        return False
    chosen = frozenset(category.casefold() for category in categories)
    plan = await db.read(
        lambda tx: stocking.plan_sync(tx, supplier.name, offers, markup_bp=supplier.markup_bp, categories=chosen)
    )
    show(plan, as_json=as_json)
    left_out = sum(not offer.known_type for offer in offers)
    if left_out:
        words.print(f"{left_out} services are of a type that this shop cannot order; they were left out.")
    if dry_run:
        words.print("Dry run: nothing was changed.")
    else:
        await write(db, plan)
    return True


def show(plan: Plan, *, as_json: bool) -> None:
    """What a plan adds, changes and takes away."""
    rows: list[tuple[object, ...]] = [("added", s.number, s.name, "", pricing.rate_text(s.rate)) for s in plan.added]
    rows += [
        ("changed", after.number, after.name, pricing.rate_text(before.rate), pricing.rate_text(after.rate))
        for before, after in plan.changed
    ]
    rows += [("vanished", s.number, s.name, pricing.rate_text(s.rate), "") for s in plan.vanished]
    if as_json:
        names = ("what", "service", "name", "rate_before", "rate_after")
        changes = [dict(zip(names, row, strict=True)) for row in rows]
        print_json({"changes": changes, "unchanged": plan.unchanged})
        return
    table(("", "service", "name", "rate before", "rate after"), rows, as_json=False, empty="Nothing has changed.")
    words.print(
        f"{len(plan.added)} added, {len(plan.changed)} changed, {len(plan.vanished)} vanished,"
        f" {plan.unchanged} unchanged."
    )
