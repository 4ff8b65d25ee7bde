"""Opens the shop's database for work. Never migrates it: that is a step of its own.

Some facts are frozen when the shop is opened first, because every amount that
is stored depends on them: the currency and the scale of its units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.domain import money
from core.domain.money import Currency
from core.domain.partners import Partner
from storage.address import open_engine
from storage.engine import Connection, Engine, NowMs, StorageError, Unit, Wake
from storage.transaction import Transaction

if TYPE_CHECKING:
    from core import ports

    _KEEPS_ITS_PROMISE: type[ports.Transaction] = Transaction

CURRENCY: Final = "currency"
SCALE: Final = "currency_scale"
HOUSE: Final = "house"


class CurrencyChanged(StorageError):
    """The books are kept in another currency, or in other units of it, than the settings ask for."""


async def open_shop(
    url: str,
    *,
    currency: str,
    now_ms: NowMs,
    wake: Wake,
    process: str,
    readers: int = 2,
    sessions: int = 8,
) -> Engine[Transaction]:
    """The migrated database that `url` names, ready for work in this currency (an ISO code).

    `process` names this run of the program and no other; `wake` hears the kinds of jobs that were committed.
    Raises CurrencyChanged where the books are kept in another, and what opening an engine raises.
    """
    of = money.currency(currency)

    def make(connection: Connection, unit: Unit) -> Transaction:
        return Transaction(connection, unit, currency=of, process=process)

    engine = await open_engine(url, make, now_ms=now_ms, wake=wake, sessions=sessions, readers=readers)
    try:
        if not await engine.read(lambda tx: _is_known(tx, of)):
            await engine.write(lambda tx: _found(tx, of))
    except BaseException:
        await engine.close()
        raise
    return engine


def _is_known(tx: Transaction, of: Currency) -> bool:
    """Whether the shop was opened before. Raises CurrencyChanged."""
    code = tx.upkeep.fact(CURRENCY)
    if code is None:
        return False
    if code != of.code:
        raise CurrencyChanged(
            f"this shop keeps its books in {code}, and CHATPANEL_CURRENCY says {of.code}; "
            f"set it to {code}, or start another shop with a database of its own"
        )
    scale = tx.upkeep.fact(SCALE)
    if scale != str(of.scale):
        raise CurrencyChanged(
            f"this shop counts {code} in units of 10^-{scale}, and this Chatpanel would count in 10^-{of.scale}; "
            "run the version of Chatpanel that made the database"
        )
    return True


def _found(tx: Transaction, of: Currency) -> None:
    """Freezes the facts, and makes the house: the partner whose customers are the shop's own."""
    if _is_known(tx, of):
        return  # another process was faster
    tx.upkeep.set_fact(CURRENCY, of.code)
    tx.upkeep.set_fact(SCALE, str(of.scale))
    tx.partners.add(Partner(tx.number("partner"), HOUSE, house=True, markup_bp=0))
