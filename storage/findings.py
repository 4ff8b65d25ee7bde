"""What a proof of the books answers: findings, each of one thing that does not add up. Never mends anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from core import ports
from storage.transaction import Transaction

T = TypeVar("T")

ALL: Final = 2**63 - 1
"""The highest key and the latest moment that there can be."""


class Kind(StrEnum):
    """What does not add up. Amounts are in the currency's units."""

    WALLET_BALANCE = "wallet_balance"  # a wallet's balance is not the sum of its transfers
    WALLET_HELD = "wallet_held"  # what is held of a wallet is not the sum of its transfers
    OPEN_HOLDS = "open_holds"  # .. or not the sum of its open holds
    NEGATIVE = "negative"  # a balance below zero
    HOLD_TRANSFERS = "hold_transfers"  # a hold's transfers are not what its row says
    HOLD_OWNER = "hold_owner"  # a hold without an order, or of another customer than the order's (or merged into them)
    ORDER_HOLDS = "order_holds"  # what is held for an order is not what its state asks for
    ORDER_POSTED = "order_posted"  # what was posted is not what the order has earned
    PAYMENT_CREDITED = "payment_credited"  # a payment's transfers are not what it credited
    CHARGE_PAID_BACK = "charge_paid_back"  # what left the wallet for a charge's refund is not what the charge says
    TOPUP_OWNER = "topup_owner"  # a top-up in the ledger without a payment
    MERGED_OWNER = "merged_owner"  # money, an order or a payment of a customer who was merged into another


@dataclass(frozen=True, slots=True)
class Finding:
    """`subject` is named as in the ledger ("wallet:10001", "order:1001"); the numbers are units, or ids of owners."""

    kind: Kind
    subject: str
    expected: int
    found: int

    def __str__(self) -> str:
        return f"{self.subject}: {self.kind} should be {self.expected}, but is {self.found}"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, and how many of each thing were looked at."""

    findings: tuple[Finding, ...]
    proven: Mapping[str, int]

    @property
    def balanced(self) -> bool:
        return not self.findings

    def lines(self) -> list[str]:
        """The findings as sentences for staff."""
        return [str(finding) for finding in self.findings]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a proof has come with one kind of thing, measured by its keys; `of` is 0 where nobody knows."""

    stage: str
    done: int
    of: int


OnProgress = Callable[[Progress], None]


def ignore(progress: Progress) -> None:
    """For those who do not watch."""


def own(work: Callable[[Transaction], T]) -> Callable[[ports.Transaction], T]:
    """Lets a work of storage's own run on a database that is known by its port only."""

    def run(tx: ports.Transaction) -> T:
        assert isinstance(tx, Transaction), tx
        return work(tx)

    return run
