"""Staff on the command line: who may run the shop in chat, by Telegram's number of the person."""

from __future__ import annotations

from typing import Annotated

import typer

from core.commands.console import Json, WithShop, table, when, words
from core.domain.staff import Role
from core.ports import Database, Transaction
from core.settings import Settings
from core.usecases import staffing

ACTOR = "cli"
UserId = Annotated[int, typer.Argument(help="Telegram's number of the person.")]
Why = Annotated[str, typer.Option(help="Why; it stays in the audit log.")]


async def show(db: Database, settings: Settings, *, as_json: bool) -> None:
    def work(tx: Transaction) -> list[tuple[object, ...]]:
        named = [(user_id, Role.OWNER.value, "", "settings", "") for user_id in settings.owner_ids]
        return [*named, *((m.id, m.role.value, m.name, m.added_by, when(m.added_ms)) for m in tx.staff.all())]

    rows = await db.read(work)
    columns = ("user", "role", "name", "added by", "since")
    table(columns, rows, as_json=as_json, empty="Nobody runs the shop in chat yet: main.py staff add USER_ID.")


def commands(with_shop: WithShop) -> typer.Typer:
    """`main.py staff ...`"""
    app = typer.Typer(help="Who may run the shop in chat.", no_args_is_help=True)

    @app.command("add")
    def add_member(
        user_id: UserId,
        role: Annotated[Role, typer.Option(help="What the person may do.")] = Role.SUPPORT,
        name: Annotated[str, typer.Option(help="For people; lists show it.")] = "",
        reason: Why = "added on the command line",
    ) -> None:
        """Let a person in, or give another role to one who is."""

        async def work(db: Database, settings: Settings) -> None:
            owners = frozenset(settings.owner_ids)
            await db.write(
                lambda tx: staffing.add(tx, user_id, role, name, actor=ACTOR, reason=reason, owner_ids=owners)
            )
            words.print(f"{user_id} is {role} now.")

        with_shop(work)

    @app.command("list")
    def list_members(as_json: Json = False) -> None:
        """List who runs the shop in chat."""
        with_shop(lambda db, settings: show(db, settings, as_json=as_json))

    @app.command("remove")
    def remove_member(user_id: UserId, reason: Why = "removed on the command line") -> None:
        """Send a person away."""

        async def work(db: Database, settings: Settings) -> None:
            owners = frozenset(settings.owner_ids)
            await db.write(lambda tx: staffing.remove(tx, user_id, actor=ACTOR, reason=reason, owner_ids=owners))
            still = " The settings name this owner still." if user_id in owners else ""
            words.print(f"{user_id} is removed.{still}")

        with_shop(work)

    return app
