"""Money of an order that has ended goes back to its customer, bounded by what the shop took for it. Status stays.

The partner who earned on the order gives back the same share of the earning, rounded down until all is refunded: a
refund that cost the partner nothing would let a partner earn on orders that nobody paid for in the end. Where the
earning was paid out already, the partner's account falls below zero and further earnings make it good first.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.domain import ledger
from core.domain.errors import InvalidField, OrderNotFound, WrongState
from core.domain.money import Money
from core.domain.orders import Order
from core.ports import Transaction
from core.usecases import notifying


@dataclass(frozen=True, slots=True)
class Refundable:
    """What was taken for an order, what went back since, in how many refunds, and the same of the partner's earning."""

    taken: Money
    refunded: Money
    count: int
    earned: Money
    given_back: Money

    @property
    def left(self) -> Money:
        return self.taken - self.refunded

    def gives_back(self, amount: Money) -> Money:
        """The partner's part of a further refund: with all that came before, the same share of the earning."""
        if not self.earned:
            return self.earned
        due = self.earned.units * (self.refunded + amount).units // self.taken.units
        return Money(due, amount.currency) - self.given_back


def refundable(tx: Transaction, order_id: int) -> Refundable:
    """How things stand, by the ledger. Nothing is taken for an order that has not ended."""
    sums = {name: Money.zero(tx.currency) for name in ("post", "refund", "earning", "unearn")}
    count = 0
    for entry in tx.ledger.of_order(order_id):
        cause = entry.transfer.key.partition(":")[0]
        count += cause == "refund"
        if cause in sums:
            sums[cause] += entry.transfer.amount
    return Refundable(sums["post"], sums["refund"], count, sums["earning"], sums["unearn"])


def refund_settled(tx: Transaction, order_id: int, amount: Money, *, reason: str, actor: str) -> Order:
    """Gives so much of a settled order's price back to the wallet that paid it.

    Raises OrderNotFound, InvalidField (`reason_missing`, `invalid_amount`, `refund_too_large` with `max`), WrongState
    (`order_not_ended`).
    """
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    if not amount:
        raise InvalidField("invalid_amount", field="amount", value=str(amount))
    order = tx.orders.lock(order_id)
    if order is None:
        raise OrderNotFound(order_id=order_id)
    if not order.terminal:
        raise WrongState("order_not_ended", order_id=order_id, state=order.state.value)
    standing = refundable(tx, order_id)
    if amount > standing.left:
        raise InvalidField("refund_too_large", field="amount", value=amount, max=standing.left)
    nth = standing.count + 1
    assert tx.ledger.move(ledger.refund(order_id, order.customer_id, amount, nth))
    back = standing.gives_back(amount)
    if back:
        assert tx.ledger.move(ledger.unearning(order_id, order.partner_id, back, nth))
    told = f"{amount} {amount.currency.code}, {actor}: {reason}"
    tx.orders.tell(order_id, "refunded", told)
    tx.audit.add(actor, "order.refund", f"order:{order_id}", f"{amount} {amount.currency.code}: {reason}")
    notifying.refunded(tx, order, nth=nth, amount_units=amount.units, reason=reason)
    return order
