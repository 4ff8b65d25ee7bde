"""API keys on the command line. The key itself goes alone to standard output, once."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from core.commands.console import Json, WithShop, table, when, words
from core.domain import partners
from core.domain.partners import ALL_SCOPES, ApiKey, Scope
from core.ports import Database, Transaction
from core.usecases import partnering
from core.usecases.partnering import KeyTerms

DAY_MS = 86_400_000


async def create(
    db: Database, name: str, *, house: bool, scopes: list[Scope], rate: int, http_errors: bool, days: int | None,
    quiet: bool = False,
) -> str:  # fmt: skip
    """Makes the partner `name` with its first key, or a further key of it; with `house`, a key of the house."""
    key = partners.new_key(os.urandom(32))

    def work(tx: Transaction) -> int:
        terms = KeyTerms(
            frozenset(scopes) or ALL_SCOPES, rate, http_errors, None if days is None else tx.now_ms + days * DAY_MS
        )
        return partnering.issue_key(tx, name=name, key=key, of_house=house, terms=terms)

    number = await db.write(work)
    owner = "the house" if house else name
    if not quiet:
        words.print(f"Key {number} of {owner}. It is shown this once; the shop keeps only its fingerprint.")
    return key


async def show(db: Database, *, as_json: bool) -> None:
    def state(key: ApiKey, now_ms: int) -> str:
        if key.revoked_ms is not None:
            return "revoked"
        return "valid" if key.valid_at(now_ms) else "expired"

    def work(tx: Transaction) -> list[tuple[object, ...]]:
        return [
            (
                key.id, key.partner.name, key.hint + "...", state(key, tx.now_ms), " ".join(sorted(key.scopes)),
                key.rate_per_s or "default", when(key.created_ms), when(key.last_used_ms), when(key.expires_ms),
            )
            for key in tx.partners.list_keys()
        ]  # fmt: skip

    columns = ("key", "partner", "begins", "state", "scopes", "rate/s", "created", "last used", "expires")
    empty = "No keys yet: main.py apikey create NAME makes one."
    table(columns, await db.read(work), as_json=as_json, empty=empty)


async def revoke(db: Database, number: int, *, reason: str) -> None:
    await db.write(lambda tx: partnering.revoke_key(tx, number, reason=reason))
    words.print(f"Key {number} is revoked. A running shop notices within 5 seconds.")


async def rotate(db: Database, number: int, *, overlap_h: int) -> str:
    key = partners.new_key(os.urandom(32))
    await db.write(lambda tx: partnering.rotate_key(tx, number, key=key, overlap_ms=overlap_h * 3_600_000))
    words.print(f"This key takes over. Key {number} works on for {overlap_h} h.")
    return key


def commands(with_shop: WithShop) -> typer.Typer:
    """`main.py apikey ...`"""
    app = typer.Typer(help="Keys of the API. A key is shown once.", no_args_is_help=True)

    @app.command("create")
    def create_key(
        name: Annotated[str, typer.Argument(help="The partner; made if there is none.")] = "",
        house: Annotated[bool, typer.Option("--house", help="A key of the house itself.")] = False,
        scope: Annotated[list[Scope] | None, typer.Option(help="What it may do; all, if none is named.")] = None,
        rate: Annotated[int, typer.Option(min=0, help="Requests a second; 0 is the shop's default.")] = 0,
        http_errors: Annotated[bool, typer.Option(help="--no-http-errors answers 200 on errors too.")] = True,
        days: Annotated[int | None, typer.Option(min=1, help="How long it is valid.")] = None,
    ) -> None:
        """Make a key and print it, alone, on standard output."""
        key = with_shop(
            lambda db, _: create(
                db, name, house=house, scopes=scope or [], rate=rate, http_errors=http_errors, days=days
            )
        )
        sys.stdout.write(key + "\n")

    @app.command("list")
    def list_keys(as_json: Json = False) -> None:
        """List all keys, without their texts."""
        with_shop(lambda db, _: show(db, as_json=as_json))

    @app.command("revoke")
    def revoke_key(
        number: int,
        reason: Annotated[str, typer.Option(help="Why; it stays in the audit log.")] = "revoked on the command line",
    ) -> None:
        """End a key."""
        with_shop(lambda db, _: revoke(db, number, reason=reason))

    @app.command("rotate")
    def rotate_key(number: int, overlap_hours: Annotated[int, typer.Option(min=0)] = 24) -> None:
        """Print a key that takes over from another, which works on for the overlap."""
        sys.stdout.write(with_shop(lambda db, _: rotate(db, number, overlap_h=overlap_hours)) + "\n")

    return app
