"""Staff gives money to a wallet or takes it from one, always with a reason that stays in the audit log."""

from __future__ import annotations

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.errors import InvalidField
from core.domain.money import Money
from core.ports import Transaction
from core.usecases import notifying, registering


def adjust(
    tx: Transaction, *, partner_id: int, identity: str, amount: Money, credit: bool, reason: str, actor: str,
    key: str = "",
) -> Customer:  # fmt: skip
    """As adjust_customer, for the partner's customer of this identity."""
    customer = registering.find(tx, partner_id=partner_id, identity=identity)
    return adjust_customer(tx, customer.id, amount=amount, credit=credit, reason=reason, actor=actor, key=key)


def adjust_customer(
    tx: Transaction, customer_id: int, *, amount: Money, credit: bool, reason: str, actor: str, key: str = ""
) -> Customer:
    """Moves the amount and answers with the customer after it; under the same `key` once, and then as if it had.

    A key names one press of one person ("chat:17:42"); it is no plain number, as those without a key are counted.
    Raises CustomerNotFound, InvalidField without a reason or an amount, InsufficientBalance.
    """
    assert not key.isdigit(), key
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    if not amount:
        raise InvalidField("invalid_amount", field="amount", value=str(amount))
    customer_id = registering.current(tx, customer_id, lock=True).id
    reference = key or str(tx.number("adjustment"))
    if tx.ledger.move(ledger.adjustment(reference, customer_id, amount, credit=credit)):
        what = "credit" if credit else "debit"
        tx.audit.add(actor, what, f"customer:{customer_id}", f"{amount} {amount.currency.code}: {reason}")
        notifying.wallet_adjusted(tx, customer_id, reference, credit=credit, amount_units=amount.units, reason=reason)
    return registering.current(tx, customer_id)
