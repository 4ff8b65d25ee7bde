"""Staff decides on payments that wait for a person: the gateway gave no usable answer to what became of them.

Asking the gateway once more changes nothing by itself. That the money arrived, or never will, is said by a person who
has looked in the gateway's own books.
"""

from __future__ import annotations

from core.domain.errors import InvalidField, PaymentNotFound, WrongState
from core.domain.money import Money
from core.domain.topups import Payment, PaymentState
from core.ports import Paid, Transaction
from core.usecases import notifying, topping_up


def look_again(tx: Transaction, payment_id: int, *, actor: str) -> Payment:
    """Leaves a look-up to the gateway's worker, now. Raises PaymentNotFound, WrongState (`payment_settled`)."""
    payment = tx.payments.lock(payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    if payment.state is PaymentState.SUCCEEDED:
        raise WrongState("payment_settled", payment_id=payment_id, state=payment.state.public)
    tx.payments.save(payment, next_check_ms=tx.now_ms)
    tx.audit.add(actor, "payment.look_again", f"payment:{payment_id}", f"was {payment.state}")
    return payment


def arrived(tx: Transaction, payment_id: int, amount: Money, *, reason: str, actor: str) -> Payment:
    """So much is in the gateway's books: it is credited as if the gateway had said so.

    Raises InvalidField (`reason_missing`, `invalid_amount`), PaymentNotFound, WrongState (`payment_settled`).
    """
    if not amount:
        raise InvalidField("invalid_amount", field="amount", value=str(amount))
    payment = _in_review(tx, payment_id, reason)
    what = f"arrived {amount} {amount.currency.code}"
    tx.audit.add(actor, "payment.arrived", f"payment:{payment_id}", f"{what}: {reason}")
    topping_up.settle(tx, payment_id, Paid(amount, payment.remote_id))
    after = tx.payments.get(payment_id)
    assert after is not None, payment
    return after


def not_arrived(tx: Transaction, payment_id: int, *, reason: str, actor: str) -> Payment:
    """Nothing is in the gateway's books. Should the money come after all, it is credited still.

    Raises InvalidField (`reason_missing`), PaymentNotFound, WrongState (`payment_settled`).
    """
    payment = _in_review(tx, payment_id, reason)
    failed = payment.failed("not found at the gateway", tx.now_ms)
    tx.payments.save(failed)
    tx.audit.add(actor, "payment.not_arrived", f"payment:{payment_id}", reason)
    notifying.payment_changed(tx, failed)
    return failed


def _in_review(tx: Transaction, payment_id: int, reason: str) -> Payment:
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    payment = tx.payments.lock(payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    if payment.state is not PaymentState.REVIEW:
        raise WrongState("payment_settled", payment_id=payment_id, state=payment.state.public)
    return payment
