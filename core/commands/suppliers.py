"""Providers on the command line. Their keys are asked for at the terminal, never given as an argument."""

from __future__ import annotations

import sys
from typing import Annotated
from urllib.parse import urlsplit

import aiohttp
import typer

from core.commands.console import Json, WithShop, table, when, words
from core.domain import money
from core.domain.errors import NotFound
from core.domain.outcomes import Done
from core.ports import Database, Provider, Supplier, Transaction
from core.providers.connecting import connect
from core.settings import Settings


def check_url(url: str) -> str:
    """Raises ValueError with what to do."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("The address must be the provider's API, such as https://panel.example/api/v2")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError("The key would travel unprotected: use the provider's https:// address")
    if parts.username or parts.query:
        raise ValueError("Give the bare address, without a key or a user in it")
    return url


async def add(db: Database, supplier: Supplier, provider: Provider) -> bool:
    """Keeps the account if it answers with a balance; otherwise says why not and changes nothing."""
    outcome = await provider.balance()
    if not isinstance(outcome, Done):
        words.print(f"{supplier.name} does not answer with a balance: {outcome.reason}. It was not added.")
        return False
    balance = outcome.value

    def work(tx: Transaction) -> None:
        tx.suppliers.put(supplier)
        tx.suppliers.set_balance(supplier.name, balance)
        tx.audit.add("cli", "provider.add", f"provider:{supplier.name}", supplier.url)

    await db.write(work)
    words.print(
        f"{supplier.name} is added; its balance is {balance} {balance.currency.code}."
        f" Take over its services with: main.py sync {supplier.name} --dry-run"
    )
    return True


async def find(db: Database, name: str) -> Supplier:
    """Raises NotFound."""
    supplier = await db.read(lambda tx: tx.suppliers.get(name))
    if supplier is None:
        raise NotFound("provider_not_found", name=name)
    return supplier


async def show(db: Database, *, as_json: bool) -> None:
    def work(tx: Transaction) -> list[tuple[object, ...]]:
        return [
            (s.name, s.url, "paused" if s.paused else "active", f"{s.markup_bp / 100:g} %",
             "" if s.balance is None else str(s.balance), when(s.checked_ms))
            for s in tx.suppliers.all()
        ]  # fmt: skip

    columns = ("provider", "address", "state", "mark-up", "balance", "checked")
    table(columns, await db.read(work), as_json=as_json, empty="No providers yet: main.py provider add NAME URL")


async def pause(db: Database, name: str, *, paused: bool) -> None:
    await find(db, name)

    def work(tx: Transaction) -> None:
        tx.suppliers.pause(name, paused=paused)
        tx.audit.add("cli", "provider.pause" if paused else "provider.resume", f"provider:{name}", "")

    await db.write(work)
    words.print(f"{name} is {'paused: queued orders wait' if paused else 'active again'}.")


def commands(with_shop: WithShop) -> typer.Typer:
    """`main.py provider ...`"""
    app = typer.Typer(help="The providers that deliver what the shop sells.", no_args_is_help=True)

    @app.command("add")
    def add_provider(
        name: str, url: str, markup: Annotated[int, typer.Option(min=0, max=10_000, help="Percent on its rates.")] = 30
    ) -> None:
        """Add a provider that speaks API v2, or change its key. The key is asked for."""
        asked = sys.stdin.isatty()
        key = typer.prompt("Its API key", hide_input=True, err=True) if asked else sys.stdin.readline().strip()

        async def work(db: Database, settings: Settings) -> bool:
            supplier = Supplier(name, "panel", check_url(url), key, markup * 100, False, None, None)
            async with aiohttp.ClientSession() as session:
                return await add(db, supplier, connect(supplier, session, money.currency(settings.currency)))

        if not with_shop(work):
            raise typer.Exit(1)

    @app.command("list")
    def list_providers(as_json: Json = False) -> None:
        """List providers with their balances."""
        with_shop(lambda db, _: show(db, as_json=as_json))

    @app.command("pause")
    def pause_provider(name: str) -> None:
        """Send nothing to a provider for now; its queued orders wait."""
        with_shop(lambda db, _: pause(db, name, paused=True))

    @app.command("resume")
    def resume_provider(name: str) -> None:
        """Send orders to a provider again."""
        with_shop(lambda db, _: pause(db, name, paused=False))

    return app
