"""Partners on the command line: what they add to the rates, what they have earned, what was paid out."""

from __future__ import annotations

import time

import typer

from core.commands.console import Json, WithShop, percent_bp, table, words
from core.domain import ledger
from core.domain.money import Money
from core.ports import Database, Transaction
from core.usecases import partnering


async def show(db: Database, *, as_json: bool) -> None:
    def work(tx: Transaction) -> list[tuple[object, ...]]:
        return [
            (each.id, each.name, f"{each.markup_bp / 100:g} %", str(tx.ledger.balance(ledger.earnings(each.id))))
            for each in tx.partners.all()
        ]

    rows = await db.read(work)
    table(("partner", "name", "mark-up", "earned"), rows, as_json=as_json, empty="No partners yet.")


async def set_markup(db: Database, name: str, percent: str) -> None:
    """`percent` with at most two decimals, as "12.5"."""
    await db.write(lambda tx: partnering.set_markup(tx, name, percent_bp(percent)))
    words.print(f"{name} sells at the shop's rates plus {percent.rstrip('%')} % from now on.")


async def pay_out(db: Database, name: str, amount: str) -> None:
    reference = str(time.time_ns())
    left = await db.write(
        lambda tx: partnering.pay_out(tx, name, Money.parse(amount, tx.currency), reference=reference)
    )
    words.print(f"Written down. {left} {left.currency.code} of {name}'s earnings are left.")


def commands(with_shop: WithShop) -> typer.Typer:
    """`main.py partner ...`"""
    app = typer.Typer(help="Owners of keys: their mark-up and their earnings.", no_args_is_help=True)

    @app.command("list")
    def list_partners(as_json: Json = False) -> None:
        """List partners with their earnings."""
        with_shop(lambda db, _: show(db, as_json=as_json))

    @app.command("markup")
    def markup_partner(name: str, percent: str) -> None:
        """Set what a partner adds to the shop's rates, and earns."""
        with_shop(lambda db, _: set_markup(db, name, percent))

    @app.command("payout")
    def pay_out_partner(name: str, amount: str) -> None:
        """Write down that a partner's earnings were paid out."""
        with_shop(lambda db, _: pay_out(db, name, amount))

    return app
