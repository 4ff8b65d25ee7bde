"""Customers on the command line: blocked, let in again, and put into price groups."""

from __future__ import annotations

from typing import Annotated

import typer

from core.commands.console import Json, WithShop, percent_bp, table, words
from core.domain import customers
from core.ports import Database, Transaction
from core.settings import Settings
from core.usecases import grouping, partnering

ACTOR = "cli"
Owner = Annotated[str, typer.Option("--partner", help="Whose customer it is.")]
Reason = Annotated[str, typer.Option(prompt=True, help="Why; it stays in the audit log.")]


async def block(db: Database, phone: str, *, blocked: bool, reason: str, partner: str, region: str) -> None:
    def work(tx: Transaction) -> None:
        owner = partnering.named(tx, partner)
        identity = customers.identity(phone, region)
        grouping.block(tx, partner_id=owner.id, identity=identity, blocked=blocked, reason=reason, actor=ACTOR)

    await db.write(work)
    words.print(f"{phone} is blocked: no orders, no payments." if blocked else f"{phone} may order again.")


async def join(db: Database, phone: str, group: str, *, partner: str, region: str) -> None:
    def work(tx: Transaction) -> None:
        owner = partnering.named(tx, partner)
        identity = customers.identity(phone, region)
        grouping.join_group(tx, partner_id=owner.id, identity=identity, group=group, actor=ACTOR)

    await db.write(work)
    words.print(f"{phone} is in the price group {group}." if group else f"{phone} is in no price group.")


def customer_commands(with_shop: WithShop) -> typer.Typer:
    """`main.py customer ...`"""
    app = typer.Typer(help="Customers: block them, let them in, give them prices of their own.", no_args_is_help=True)

    @app.command("block")
    def block_customer(phone: str, reason: Reason, of: Owner = "house") -> None:
        """Keep a customer from ordering and paying."""
        with_shop(lambda db, s: block(db, phone, blocked=True, reason=reason, partner=of, region=s.default_region))

    @app.command("unblock")
    def unblock_customer(phone: str, reason: Reason, of: Owner = "house") -> None:
        """Let a blocked customer in again."""
        with_shop(lambda db, s: block(db, phone, blocked=False, reason=reason, partner=of, region=s.default_region))

    @app.command("group")
    def group_customer(
        phone: str, group: Annotated[str, typer.Argument(help="None takes the customer out.")] = "", of: Owner = "house"
    ) -> None:
        """Put a customer into a price group."""
        with_shop(lambda db, s: join(db, phone, group, partner=of, region=s.default_region))

    return app


def group_commands(with_shop: WithShop) -> typer.Typer:
    """`main.py pricegroup ...`"""
    app = typer.Typer(help="Price groups: customers who pay more or less.", no_args_is_help=True)

    @app.command("set", context_settings={"ignore_unknown_options": True})
    def set_group(name: str, percent: Annotated[str, typer.Argument(help="On the rates; -10 is a discount.")]) -> None:
        """Make a price group, or change it."""

        async def work(db: Database, _: Settings) -> None:
            await db.write(lambda tx: grouping.put_group(tx, name, percent_bp(percent), actor=ACTOR))
            words.print(f"Customers in {name} pay the shop's rates {percent.rstrip('%')} % from now on.")

        with_shop(work)

    @app.command("list")
    def list_groups(as_json: Json = False) -> None:
        """List price groups."""

        async def work(db: Database, _: Settings) -> None:
            groups = await db.read(lambda tx: tx.customers.groups())
            rows = [(name, f"{bp / 100:g} %") for name, bp in groups.items()]
            table(("group", "on the rates"), rows, as_json=as_json, empty="No price groups yet.")

        with_shop(work)

    return app
