"""Staff gives money to a wallet or takes it from one, always with a reason that stays in the audit log."""

from __future__ import annotations

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.errors import InvalidField
from core.domain.money import Money
from core.ports import Transaction
from core.usecases import notifying, registering


def adjust(
    tx: Transaction, *, partner_id: int, identity: str, amount: Money, credit: bool, reason: str, actor: str
) -> Customer:
    """Moves the amount and answers with the customer after it.

    Raises CustomerNotFound, InvalidField without a reason or an amount, InsufficientBalance.
    """
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    if not amount:
        raise InvalidField("invalid_amount", field="amount", value=str(amount))
    customer = tx.customers.lock(registering.find(tx, partner_id=partner_id, identity=identity))
    reference = str(tx.number("adjustment"))
    tx.ledger.move(ledger.adjustment(reference, customer.id, amount, credit=credit))
    what = "credit" if credit else "debit"
    tx.audit.add(actor, what, f"customer:{customer.id}", f"{amount} {amount.currency.code}: {reason}")
    notifying.wallet_adjusted(tx, customer.id, reference, credit=credit, amount_units=amount.units, reason=reason)
    return registering.find(tx, partner_id=partner_id, identity=identity)
