"""The demo: a shop that works a minute after cloning, on loopback alone. Its money and its goods are make-believe.

On by itself where neither a Telegram token, nor a provider, nor a gateway is
configured; the facts it leaves in the database say that it was a demo.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

from core.commands import keys, stock
from core.commands.console import out, words
from core.domain import ledger, partners
from core.domain.money import Money
from core.ports import Database, Supplier, Transaction
from core.settings import Settings

NAME = "sandbox"
CATALOGUE = Path(__file__).parent.parent / "providers" / "sandbox" / "services.csv"
PHONE = "254700000001"
OWNER_ID = 5_550_000_001  # the simulator's person who runs the shop
_FACT = "demo"


class DemoRefused(Exception):
    """The demo would be open to others. The message says what to do."""


def check_hosts(settings: Settings) -> None:
    """Raises DemoRefused for an address that is not loopback."""
    host = settings.api_host
    if host != "localhost" and not _loopback(host):
        raise DemoRefused(
            f"The demo serves this machine only, and CHATPANEL_API_HOST is {host}. Set it to 127.0.0.1, or configure"
            " a provider (main.py provider add NAME URL) and set CHATPANEL_DEMO=off to run a real shop."
        )


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


async def wanted(db: Database, settings: Settings) -> bool:
    """Whether this start is a demo."""
    if settings.demo is not None:
        return settings.demo
    if settings.telegram_token.get_secret_value():
        return False
    return await db.read(lambda tx: all(supplier.name == NAME for supplier in tx.suppliers.all()))


def secret(folder: Path, name: str) -> str:
    """A secret of the demo, kept in a file that only its owner reads, made at the first call."""
    path = folder / name
    if not _read(path):
        _write(path, secrets.token_urlsafe(32))
    return _read(path)


async def prepare(db: Database, folder: Path, *, provider_url: str, provider_key: str) -> str:
    """Fills the shop with the example catalogue and its sandbox provider. The demo's API key."""

    def supply(tx: Transaction) -> bool:
        tx.upkeep.set_fact(_FACT, "on")
        before = tx.suppliers.get(NAME)
        after = Supplier(NAME, "panel", provider_url, provider_key, 0, False, None, None)
        if before is None or replace(before, balance=None, checked_ms=None) != after:
            tx.suppliers.put(after)
        return tx.services.highest_number() == 0

    if await db.write(supply):
        await stock.import_file(db, CATALOGUE, provider=NAME)
    return await _key(db, folder / "demo-api-key")


async def _key(db: Database, path: Path) -> str:
    """The key that earlier starts printed, where it is still valid; else a new one."""
    text = _read(path)
    if text:
        known = await db.read(lambda tx: tx.partners.key(partners.digest(text)))
        if known is not None and known.revoked_ms is None:
            return text
    text = await keys.create(db, "", house=True, scopes=[], rate=0, http_errors=True, days=None, quiet=True)
    _write(path, text)
    return text


def _read(path: Path) -> str:
    return path.read_text(encoding="ascii").strip() if path.exists() else ""


def _write(path: Path, text: str) -> None:
    """Into a file that only its owner reads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)


async def leave(db: Database) -> None:
    """A shop that was a demo goes real: the sandbox sells nothing more, its orders wait for staff."""

    def work(tx: Transaction) -> Money | None:
        if tx.upkeep.fact(_FACT) != "on":
            return None
        tx.upkeep.set_fact(_FACT, "off")
        if tx.suppliers.get(NAME) is not None:
            tx.suppliers.pause(NAME, paused=True)
        tx.services.put(replace(s, active=False) for s in tx.services.from_provider(NAME) if s.active)
        return Money(-tx.ledger.balance(ledger.clearing(NAME)).units, tx.currency)

    play_money = await db.write(work)
    if play_money is None:
        return
    words.print("This shop was a demo: the sandbox provider is paused and its example services are off sale.")
    if play_money:
        words.print(
            f"Its wallets were filled with {play_money} {play_money.currency.code} of play money, which buys real goods"
            " now. To begin without it, set CHATPANEL_DATABASE_URL to a new database."
        )


def greet(base: str, key: str, chat_page: str) -> None:
    """What a newcomer reads: where everything is, and three lines that take an order to Completed."""
    order = (
        f'{{"api_key": "{key}", "phone_number": "{PHONE}", "service_name": "insta likes", "quantity": 1000,'
        f' "link": "https://instagram.com/p/Cx1AbCdEfGh", "payment_mode": "direct", "payment_method": "sandbox"}}'
    )
    price = f'{{"api_key": "{key}", "phone_number": "{PHONE}", "service_name": "insta likes", "quantity": 1000}}'
    out.print("\n[bold]Chatpanel is open[/bold] (demo: sandbox money, sandbox goods, this machine only)\n")
    if chat_page:
        out.print(f"  [bold]Chat       {chat_page}[/bold]   open it: order as a customer, run the shop as its owner")
    out.print(f"  API        {base}/api.php")
    out.print(f"  Guide      {base}/docs")
    out.print(f"  Health     {base}/readyz   {base}/metrics")
    out.print(f"  Demo key   {key}\n")
    out.print("Paste these: a price, an order that pays itself by sandbox mobile money, and what became of it.\n")
    for line in (
        f"curl -s {base}/api.php/price -d '{price}'; echo",
        f"curl -s {base}/api.php/order -d '{order}'; echo",
        f"sleep 25; curl -s '{base}/api.php/orders?phone_number={PHONE}&api_key={key}'; echo",
    ):
        out.print(line + "\n", soft_wrap=True, markup=False)
    out.print("Stop with Ctrl-C. Everything is kept; the next start goes on from here.", soft_wrap=True)
