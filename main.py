"""The command line, and the wiring: the only place where the parts meet."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Annotated, TypeVar

import aiohttp
import typer

from bot import map as screen_map
from bot import running as chat_bot
from bot.running import BotUnreachable, Setup
from bot.simulator import server as simulator
from bot.simulator.world import DEFAULT_BOT_ID
from core import settings as configuration
from core.commands import books, demo, desk, keys, maps, partners, people, presence, running, staff, stock, suppliers
from core.commands.chatting import Chat, ChatDoor, ChatTerms
from core.commands.console import Json, progress, refusal, words
from core.commands.shop import CannotRun, OwnDatabase, Shop, now_ms
from core.domain import money
from core.domain.errors import ShopError
from core.ports import Database
from core.providers.connecting import connect
from core.settings import Settings, SettingsError
from core.workers.bell import Bell
from core.workers.loops import Shift
from storage import backup as backups
from storage import books as proofs
from storage import migrate as migrations
from storage.engine import ConstraintViolated, StorageError
from storage.opening import open_shop

T = TypeVar("T")
FORESEEN = (
    ShopError,
    StorageError,
    ValueError,
    OSError,
    stock.ImportRefused,
    demo.DemoRefused,
    CannotRun,
    presence.AlreadyOpen,
    BotUnreachable,
)

DEMO_TOKEN = f"{DEFAULT_BOT_ID}:demo-token-of-the-simulator-0000000"  # names the bot to the simulator; no secret

app = typer.Typer(help="Chatpanel: a storefront for quantity-priced services that lives in chat.", no_args_is_help=True)


def load_settings() -> Settings:
    try:
        return configuration.load()
    except SettingsError as error:
        words.print(str(error), markup=False)
        raise typer.Exit(2) from None


def carry_out(act: Callable[[Settings], Awaitable[T]]) -> T:
    """Runs one command, and turns what can go wrong into a sentence and an exit code."""
    settings = load_settings()
    try:
        return asyncio.run(act(settings))  # type: ignore[arg-type]
    except Exception as raised:
        error = innermost(raised)
        if not isinstance(error, FORESEEN):
            raise
        words.print(f"Not done: {refusal(error) if isinstance(error, ShopError) else error}", markup=False)
    raise typer.Exit(1)


def innermost(error: Exception) -> Exception:
    """The error that task groups have wrapped."""
    while isinstance(error, ExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error


def with_shop(act: Callable[[Database, Settings], Awaitable[T]]) -> T:
    """Runs one command on the shop's database, brought up to date first."""

    async def work(settings: Settings) -> T:
        async with opened(settings) as shop:
            return await act(shop.db, settings)

    return carry_out(work)


def opened(settings: Settings) -> Shop:
    """The shop over its database, not yet running."""
    process = f"{os.uname().nodename}:{os.getpid()}:{secrets.token_hex(4)}"
    url = settings.database_url.get_secret_value()

    async def open_db(wake: Callable[[frozenset[str]], None]) -> OwnDatabase:
        await migrations.migrate(url, now_ms)
        return await open_shop(
            url, currency=settings.currency, now_ms=now_ms, wake=wake,
            readers=settings.readers, sessions=settings.pg_pool_size, process=process,
        )  # fmt: skip

    async def schema_current() -> bool:
        return await migrations.current_version(url) == migrations.latest_version()

    return Shop(
        settings, open_db, process=process, folder=data_folder(settings), schema_current=schema_current,
        is_unavailable=lambda error: isinstance(error, StorageError),
        prove=prove_lately, chat=Chat(open_chat, open_simulator, DEMO_TOKEN),
    )  # fmt: skip


def open_chat(db: Database, terms: ChatTerms, shift: Shift, bell: Bell) -> AbstractAsyncContextManager[ChatDoor]:
    setup = Setup(**{**vars(terms), "token": terms.token.get_secret_value()}, is_unavailable=is_outage)
    return chat_bot.opened(db, setup, duty=shift, bell=bell)


def is_outage(error: BaseException) -> bool:
    """Whether it was the database's trouble, which passes. What the schema forbids is a bug, and does not."""
    return isinstance(error, StorageError) and not isinstance(error, ConstraintViolated)


def open_simulator(state: Path, port: int) -> AbstractAsyncContextManager[int]:
    return simulator.serve(state=state, port=port)


async def prove_lately(db: Database) -> list[str]:
    """What the hourly proof found wrong."""
    return (await proofs.prove_since(db)).lines()


def data_folder(settings: Settings) -> Path:
    """Where the sandboxes and the demo keep their files: beside the SQLite database."""
    file = running.sqlite_file(settings)
    return Path("data") if file is None else file.parent


@app.command()
def run(
    roles: Annotated[str, typer.Option(help="What this process does: api, bot, workers.")] = "api,bot,workers",
) -> None:
    """Start the shop. With nothing configured, the demo."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as shop, asyncio.TaskGroup() as group:
            await running.run(shop, group, frozenset(roles.replace(" ", "").split(",")))

    carry_out(work)


@app.command()
def migrate() -> None:
    """Bring the database up to date."""

    async def work(settings: Settings) -> list[str]:
        return await migrations.migrate(settings.database_url.get_secret_value(), now_ms)

    done = carry_out(work)
    words.print("\n".join(f"Applied {name}" for name in done) if done else "The database is up to date.")


@app.command("import-services")
def import_services(
    file: Path,
    provider: Annotated[str, typer.Option(help="Who delivers services that name nobody.")] = "",
    by_hand: Annotated[bool, typer.Option("--by-hand", help="Staff delivers services that name nobody.")] = False,
) -> None:
    """Add and change services from a CSV file."""
    plan = with_shop(lambda db, _: stock.import_file(db, file, provider=provider, by_hand=by_hand))
    words.print(f"{len(plan.added)} added, {len(plan.changed)} changed, {plan.unchanged} unchanged.")


@app.command()
def sync(
    provider: str,
    category: Annotated[list[str] | None, typer.Option(help="Take new services of this category; repeatable.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would change.")] = False,
    as_json: Json = False,
) -> None:
    """Take over a provider's catalogue with its mark-up."""

    async def work(db: Database, settings: Settings) -> bool:
        supplier = await suppliers.find(db, provider)
        async with aiohttp.ClientSession() as session:
            client = connect(supplier, session, money.currency(settings.currency))
            return await stock.sync(db, client, supplier, categories=category or [], dry_run=dry_run, as_json=as_json)

    if not with_shop(work):
        raise typer.Exit(1)


@app.command()
def audit(as_json: Json = False) -> None:
    """Prove the books."""

    async def work(db: Database, _: Settings) -> bool:
        with progress("Proving") as bar:
            task = bar.add_task("", total=None)
            report = await proofs.prove(
                db, progress=lambda at: bar.update(task, completed=at.done, total=at.of, description=at.stage)
            )
        return books.show(report.lines(), as_json=as_json)

    if not with_shop(work):
        raise typer.Exit(1)


@app.command()
def backup(file: Path) -> None:
    """Write a consistent copy of the database; the shop may go on meanwhile."""

    async def work(settings: Settings) -> None:
        with progress("Backing up") as bar:
            task = bar.add_task("pages", total=None)
            url = settings.database_url.get_secret_value()
            await backups.backup(url, file, lambda done, total: bar.update(task, completed=done, total=total))

    carry_out(work)
    words.print(f"{file} is written and checked.", soft_wrap=True)


@app.command()
def restore(
    file: Path, force: Annotated[bool, typer.Option(help="Replace a database that holds data.")] = False
) -> None:
    """Make the database what it was when the backup was written. Stop the shop first."""

    async def work(settings: Settings) -> None:
        with progress("Restoring") as bar:
            task = bar.add_task("pages", total=None)
            url = settings.database_url.get_secret_value()
            await backups.restore(
                file, url, force=force, progress=lambda done, total: bar.update(task, completed=done, total=total)
            )

    carry_out(work)
    words.print("Restored. main.py audit proves its books.")


@app.command()
def check() -> None:
    """Say whether the settings and the database let the shop start."""
    with_shop(books.check)


@app.command("map")
def draw_map(folder: Annotated[Path, typer.Argument(help="Where to.")] = Path("docs")) -> None:
    """Draw the states of orders and payments, and the screens of the bot."""
    for name, page in (("states.md", maps.page()), ("screens.md", screen_map.page())):
        (folder / name).write_text(page, encoding="utf-8")
        words.print(f"{folder / name} is drawn.", soft_wrap=True)


desk.add_to(app, with_shop)
app.add_typer(keys.commands(with_shop), name="apikey")
app.add_typer(suppliers.commands(with_shop), name="provider")
app.add_typer(partners.commands(with_shop), name="partner")
app.add_typer(people.customer_commands(with_shop), name="customer")
app.add_typer(people.group_commands(with_shop), name="pricegroup")
app.add_typer(staff.commands(with_shop), name="staff")

if __name__ == "__main__":
    app()
