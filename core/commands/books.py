"""The books and the house on the command line: what a proof found, and whether the shop could start."""

from __future__ import annotations

from collections.abc import Sequence

from core.commands.console import print_json, words
from core.ports import Database
from core.settings import Settings


def show(findings: Sequence[str], *, as_json: bool) -> bool:
    """True where the books agree."""
    if as_json:
        print_json({"proven": not findings, "findings": list(findings)})
    elif findings:
        words.print(f"The books do not agree in {len(findings)} places:")
        for finding in findings:
            words.print(f"  {finding}", markup=False)
    else:
        words.print("The books are proven: every wallet, hold, order and payment agrees with the ledger.")
    return not findings


async def check(db: Database, settings: Settings) -> None:
    """Says what the shop would start with."""
    services = await db.read(lambda tx: len(tx.services.catalogue().services))
    suppliers = await db.read(lambda tx: tx.suppliers.all())
    kind = settings.database_url.get_secret_value().partition(":")[0]
    words.print(f"Settings are in order; currency {settings.currency}; the database ({kind}) is up to date.")
    words.print(f"{services} services on sale, {len(suppliers)} providers.")
    for supplier in suppliers:
        words.print(f"  {supplier.name}: {'paused' if supplier.paused else 'active'}, {supplier.url}", markup=False)
