"""How the shop does since a moment, and what waits for a person. Reads only, and no more the older the shop is.

Money is summed over indexes of the ledger by account and time, as much as has moved since then. Orders, customers and
payments have no index by time or state: the newest of them are looked at, up to a bound, and a count that reaches its
bound means: or more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain import ledger
from core.domain.money import Money
from core.domain.orders import OrderState
from core.ports import Supplier, Transaction

MOST_COUNTED = 10_000
"""How many of the newest orders, customers and payments are looked at."""
MOST_WAITING = 200
"""How far what waits for a person is counted."""
OVERDUE_MS = 60_000
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Backlog:
    """A kind of job whose oldest is late: workers do not run, or somebody outside does not answer."""

    kind: str
    waiting: int
    late_ms: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What needs a person. Counts of MOST_WAITING mean: or more. `low` are accounts that would not last another day
    like the last one; those that are paused are not named twice."""

    review: int
    by_hand: int
    payments: int
    late: tuple[Backlog, ...]
    paused: tuple[Supplier, ...]
    low: tuple[Supplier, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.review or self.by_hand or self.payments or self.late or self.paused or self.low)


@dataclass(frozen=True, slots=True)
class Report:
    """`orders` and `customers` are counted up to MOST_COUNTED. `revenue` is what was posted less what was refunded,
    `shared` the partners' part of it; `deposits` is what was topped up less what gateways gave back."""

    since_ms: int
    orders: Mapping[OrderState, int]
    customers: int
    revenue: Money
    refunds: Money
    shared: Money
    cost: Money
    deposits: Money
    waiting: Waiting

    @property
    def placed(self) -> int:
        return sum(self.orders.values())

    @property
    def profit(self) -> Money:
        return self.revenue - self.shared - self.cost


def today(tx: Transaction, since_ms: int) -> Report:
    """What has come and gone since then: the beginning of the day where the owner lives."""
    zero = Money.zero(tx.currency)
    sales = tx.ledger.turnover(ledger.SALES, since_ms=since_ms)
    # Into sales comes what was posted and what partners gave back; out of it went refunds and what partners earned.
    earned, left = zero, zero
    for partner in tx.partners.all():
        turnover = tx.ledger.turnover(ledger.earnings(partner.id), since_ms=since_ms)
        earned, left = earned + turnover.into, left + turnover.out
    given_back = left - tx.ledger.turnover(ledger.PAID_OUT, since_ms=since_ms).into
    refunds = sales.out - earned
    return Report(
        since_ms=since_ms, orders=tx.orders.placed_since(since_ms, among=MOST_COUNTED),
        customers=tx.customers.joined_since(since_ms, among=MOST_COUNTED),
        revenue=sales.into - given_back - refunds, refunds=refunds, shared=earned - given_back,
        cost=tx.ledger.turnover(ledger.PROVIDER_COST, since_ms=since_ms).out, deposits=_deposits(tx, since_ms),
        waiting=waiting(tx),
    )  # fmt: skip


def _deposits(tx: Transaction, since_ms: int) -> Money:
    """What gateways took and did not give back, less what reached no wallet: fees, and money of strangers."""
    taken = Money.zero(tx.currency)
    for account in tx.ledger.paying(ledger.clearing("")):
        turnover = tx.ledger.turnover(account, since_ms=since_ms)
        taken += turnover.out - turnover.into
    for account in (ledger.FEES, ledger.SUSPENSE):
        taken -= tx.ledger.turnover(account, since_ms=since_ms).into
    return taken


def waiting(tx: Transaction) -> Waiting:
    """What needs a person now."""
    suppliers = tx.suppliers.all()
    late = (
        Backlog(kind, count, tx.now_ms - due_ms)
        for kind, (count, due_ms) in tx.jobs.backlog().items()
        if tx.now_ms - due_ms > OVERDUE_MS
    )
    return Waiting(
        review=len(tx.orders.in_state(OrderState.REVIEW, limit=MOST_WAITING)),
        by_hand=len(tx.orders.by_hand(limit=MOST_WAITING)),
        payments=len(tx.payments.in_review(among=MOST_COUNTED, limit=MOST_WAITING)),
        late=tuple(late),
        paused=tuple(each for each in suppliers if each.paused),
        low=tuple(each for each in suppliers if not each.paused and _is_low(tx, each)),
    )


def _is_low(tx: Transaction, supplier: Supplier) -> bool:
    if supplier.balance is None:
        return False
    spent = tx.ledger.turnover(ledger.provider(supplier.name), since_ms=tx.now_ms - DAY_MS).into
    return supplier.balance.units <= 0 or supplier.balance < spent
