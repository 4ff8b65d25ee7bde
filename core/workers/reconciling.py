"""Compares the books with Telegram's list of Stars, and credits what was paid but never told to the shop.

The list only grows at its end, so a place in it is kept as a fact, with the
transaction before it: where that is another one, it is the list of another bot,
and is read from its beginning. Until its end was reached once, what no payment
of ours has asked for is left alone: it was paid to whoever had the bot before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from core.domain.money import Money
from core.domain.outcomes import Done
from core.domain.stars import GATEWAY
from core.ports import Database, StarsDesk, StarTransaction, Transaction
from core.usecases import paying_back, starring

log = structlog.get_logger("chatpanel.worker")

EVERY_S = 3600.0
PAGE = 100
MOST_PAGES = 200
"""Pages in one turn; the next goes on from there."""
_FACT = "stars_reconciled"


@dataclass(frozen=True, slots=True)
class Place:
    """How many transactions are in the books, the last of them, and whether the end was reached before."""

    offset: int = 0
    caught_up: bool = False
    last: str = ""

    @classmethod
    def read(cls, tx: Transaction) -> Place:
        fact = tx.upkeep.fact(_FACT)
        if fact is None:
            return cls()
        offset, caught_up, last = fact.split(" ", 2)
        return cls(int(offset), caught_up == "1", last)

    def keep(self, tx: Transaction) -> None:
        tx.upkeep.set_fact(_FACT, f"{self.offset} {int(self.caught_up)} {self.last}")


@dataclass(frozen=True, slots=True)
class Found:
    """What the books did not know: charges that are credited now, and refunds that others have made."""

    credited: tuple[str, ...] = ()
    refunded: tuple[str, ...] = ()


async def reconciled(db: Database) -> int:
    """How many transactions of the list are in the books: who looks for others reads on from there."""
    return (await db.read(Place.read)).offset


async def reconcile(db: Database, desk: StarsDesk, worth: Money) -> None:
    """Reads the list on to its end, page by page, each recorded together with the new place."""
    for _ in range(MOST_PAGES):
        place = await db.read(Place.read)
        # One that is known comes first, to see that the list is the same.
        outcome = await desk.transactions(offset=max(place.offset - 1, 0), limit=PAGE)
        if not isinstance(outcome, Done):
            log.warning("stars not reconciled", reason=outcome.reason)
            return
        page, at_end = outcome.value, len(outcome.value) < PAGE
        if place.offset and (not page or _name(page[0]) != place.last):
            log.warning("the list of Stars is another one, and is read from its beginning", offset=place.offset)
            await db.write(lambda tx, place=place: _begin_again(tx, place))  # type: ignore[misc]
            continue
        news = page[1:] if place.offset else page
        found = await db.write(
            lambda tx, place=place, news=news, at_end=at_end: _record(tx, place, news, worth, at_end=at_end)  # type: ignore[misc]
        )
        for charge in found.credited:
            log.warning("stars were paid and not told", charge=charge)
        for charge in found.refunded:
            log.warning("stars were refunded", charge=charge)
        if at_end:
            return


def _record(
    tx: Transaction, place: Place, news: Sequence[StarTransaction], worth: Money, *, at_end: bool
) -> Found:  # fmt: skip
    if Place.read(tx) != place:
        return Found()  # another process was faster
    credited, refunded = [], []
    for each in news:
        if not each.incoming:
            if paying_back.note_refund(tx, gateway=GATEWAY, charge_id=each.id):
                refunded.append(each.id)
        elif _is_sale(tx, each, place) and each.user_id is not None and tx.charges.get(GATEWAY, each.id) is None:
            starring.record_charge(
                tx, user_id=each.user_id, payload=each.payload, stars=each.stars, charge_id=each.id, worth=worth
            )
            credited.append(each.id)
    last = _name(news[-1]) if news else place.last
    Place(place.offset + len(news), place.caught_up or at_end, last).keep(tx)
    return Found(tuple(credited), tuple(refunded))


def _is_sale(tx: Transaction, transaction: StarTransaction, place: Place) -> bool:
    if not transaction.payload or transaction.stars <= 0:
        return False
    return place.caught_up or starring.names_payment(tx, transaction.payload)


def _begin_again(tx: Transaction, place: Place) -> None:
    if Place.read(tx) == place:
        Place().keep(tx)


def _name(transaction: StarTransaction) -> str:
    return f"{'in' if transaction.incoming else 'out'} {transaction.id}"
