"""The statement of a wallet: what a customer sees of the ledger. Pure; reads transfers and never writes one.

An order is charged when its money is reserved, and what it did not use comes
back when it ends. That the rest was earned in between (`post:`) moves nothing
of the wallet, so the customer is not shown it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.domain import ledger
from core.domain.ledger import Transfer
from core.domain.money import Money


class Kind(StrEnum):
    """Why a wallet changed."""

    TOPUP = "topup"
    CHARGE = "charge"  # an order was placed
    FREED = "freed"  # .. and ended with less than was ordered
    REFUND = "refund"  # money of an order that had ended
    MERGE = "merge"  # the wallet of another account that turned out to be the same person's
    CREDIT = "credit"  # staff gave
    DEBIT = "debit"  # staff took
    PAYBACK = "payback"  # to be given back to its payer by the gateway
    PAYBACK_FREED = "payback_freed"  # .. which gave nothing back
    OTHER = "other"


_KINDS: Mapping[str, Kind] = {
    "topup": Kind.TOPUP, "hold": Kind.CHARGE, "void": Kind.FREED, "refund": Kind.REFUND, "merge": Kind.MERGE,
    "credit": Kind.CREDIT, "debit": Kind.DEBIT, "payback": Kind.PAYBACK, "payback-void": Kind.PAYBACK_FREED,
}  # fmt: skip
_OF_ORDERS = frozenset({Kind.CHARGE, Kind.FREED, Kind.REFUND})
_OF_PAYMENTS = frozenset({Kind.TOPUP, Kind.PAYBACK, Kind.PAYBACK_FREED})
_IN_RUNS = frozenset({Kind.CHARGE, Kind.FREED})
"""An order that is delivered in runs has one of these for each run, all at the same moment."""


@dataclass(frozen=True, slots=True)
class Line:
    """One change of a wallet. `key` is that of the transfer, of the last one where several make the line."""

    at_ms: int
    key: str
    kind: Kind
    amount: Money
    incoming: bool
    order_id: int | None = None
    payment_id: int | None = None

    @property
    def signed(self) -> Money:
        """The amount, below zero where it left the wallet."""
        return self.amount if self.incoming else Money(-self.amount.units, self.amount.currency)

    @property
    def cursor(self) -> tuple[int, str]:
        """Where the next page goes on: see `Ledger.history`."""
        return self.at_ms, self.key


def lines(customer_id: int, transfers: Iterable[tuple[int, Transfer]]) -> Iterator[Line]:
    """The statement that follows from a customer's transfers (each with its moment), newest first like them.

    The runs of one order follow one another, and are one line.
    """
    last: Line | None = None
    for at_ms, transfer in transfers:
        line = _line(ledger.wallet(customer_id), at_ms, transfer)
        if line is None:
            continue
        if last is not None and _is_one(last, line):
            last = replace(line, amount=last.amount + line.amount)
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def _line(wallet: str, at_ms: int, transfer: Transfer) -> Line | None:
    if wallet not in (transfer.debit, transfer.credit):
        return None
    cause, _, rest = transfer.key.partition(":")
    kind, subject = _KINDS.get(cause, Kind.OTHER), rest.partition(":")[0]
    number = int(subject) if subject.isdecimal() else None
    return Line(
        at_ms, transfer.key, kind, transfer.amount, incoming=transfer.credit == wallet,
        order_id=number if kind in _OF_ORDERS else None, payment_id=number if kind in _OF_PAYMENTS else None,
    )  # fmt: skip


def _is_one(last: Line, line: Line) -> bool:
    same = (last.at_ms, last.kind, last.order_id) == (line.at_ms, line.kind, line.order_id)
    return same and line.kind in _IN_RUNS
