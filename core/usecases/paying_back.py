"""Payments are given back: the money leaves the wallet first, then a worker asks the gateway.

What the gateway refuses returns to the wallet. What nobody knows is asked
again: a refund carries the id of its charge, so it happens once.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from core.domain import ledger
from core.domain.errors import InvalidField, PaymentNotFound, WrongState
from core.domain.outcomes import Done, Outcome, Refused
from core.domain.topups import Charge, Payment, PaymentState
from core.ports import Gateway, Job, Refunding, Transaction
from core.usecases import notifying

MOST_ATTEMPTS = 60
"""Two days of asking; then a person looks."""
_FIRST_AGAIN_MS, _LAST_AGAIN_MS = 5_000, 3_600_000


@dataclass(frozen=True)
class Refunders(Container[str]):
    """The names of those gateways that can give money back, among gateways that still may come."""

    gateways: Mapping[str, Gateway]

    def __contains__(self, name: object) -> bool:
        return any(name == known and isinstance(gateway, Refunding) for known, gateway in self.gateways.items())


def ask_refund(
    tx: Transaction, payment_id: int, *, reason: str, actor: str, able: Container[str], charge_id: str = ""
) -> Charge:
    """Takes a charge of the payment out of the wallet and leaves the rest to the worker of its gateway.

    `able` names the gateways that can. Without `charge_id` it is the latest charge: of a payment that was paid twice,
    the surplus. What is asked for already is not taken again, only put before the gateway again.
    Raises InvalidField without a reason, PaymentNotFound, WrongState (not_refundable, charge_not_found,
    already_refunded) or InsufficientBalance.
    """
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    payment = tx.payments.lock(payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    if payment.state is not PaymentState.SUCCEEDED or payment.gateway not in able or not payment.credited:
        raise WrongState("not_refundable", payment_id=payment_id, state=payment.state.public)
    charge = _charge(tx, payment, charge_id)
    if charge.refunded_ms is not None:
        raise WrongState("already_refunded", payment_id=payment_id, state="refunded")
    if charge.refund_asked_ms is None:
        attempt = _attempts(tx, charge) + 1
        tx.ledger.move(
            ledger.payback(payment.id, charge.nth, attempt, payment.customer_id, payment.gateway, charge.amount)
        )
        charge = charge.refund_asked(tx.now_ms)
        tx.charges.save(charge)
        _tell(tx, actor, "refund_asked", charge, reason)
    tx.jobs.add(f"refund:{payment.gateway}", f"{payment.id}:{charge.nth}")
    return charge


def _charge(tx: Transaction, payment: Payment, charge_id: str) -> Charge:
    """The charge that is named, else the latest. Where the gateway counts none, the whole payment is the only one."""
    charges = tx.charges.of_payment(payment.id)
    if not charges:
        only = Charge(payment.gateway, str(payment.id), payment.id, "", payment.credited, 1, tx.now_ms)
        assert tx.charges.add(only), only
        charges = [only]
    found = [charge for charge in charges if charge_id in ("", charge.id)]
    if not found:
        raise WrongState("charge_not_found", payment_id=payment.id, state=payment.state.public)
    return found[-1]


def _attempts(tx: Transaction, charge: Charge) -> int:
    """How often the charge was taken from the wallet."""
    return tx.ledger.count(f"payback:{charge.payment_id}:{charge.nth}:")


def asked(tx: Transaction, job: Job) -> tuple[Payment, Charge] | None:
    """What a worker has to ask the gateway for; None where it is settled already."""
    payment_id, _, nth = job.subject.partition(":")
    payment = tx.payments.get(int(payment_id))
    assert payment is not None, job
    charge = next(each for each in tx.charges.of_payment(payment.id) if each.nth == int(nth))
    return None if charge.refund_asked_ms is None or charge.refunded_ms is not None else (payment, charge)


def record(tx: Transaction, job: Job, outcome: Outcome[None] | None) -> None:
    """Writes down how asking the gateway ended; None where there was nothing to ask for any more."""
    tx.payments.lock(int(job.subject.partition(":")[0]))
    if not tx.jobs.is_held(job):
        return
    still_open = asked(tx, job)
    if outcome is None or still_open is None:
        tx.jobs.done(job)
        return
    payment, charge = still_open
    if isinstance(outcome, Done):
        tx.jobs.done(job)
        _given_back(tx, payment, charge)
    elif isinstance(outcome, Refused) and outcome.sent:
        tx.jobs.done(job)
        _refused(tx, payment, charge, outcome.reason)
    elif job.attempts >= MOST_ATTEMPTS:
        tx.jobs.give_up(job, error=outcome.reason)
        _tell(tx, payment.gateway, "refund_unknown", charge, outcome.reason)
    else:
        later_ms = min(_FIRST_AGAIN_MS * 2 ** min(job.attempts, 20), _LAST_AGAIN_MS)
        tx.jobs.retry(job, run_at_ms=tx.now_ms + later_ms, error=outcome.reason)


def note_refund(tx: Transaction, *, gateway: str, charge_id: str) -> bool:
    """A gateway tells that a charge was given back. False where that is known, or the charge is not ours.

    One that the shop did not ask for is told to staff: the money is in the wallet still, or was spent.
    """
    known = tx.charges.get(gateway, charge_id)
    payment = tx.payments.lock(known.payment_id) if known is not None else None
    charge = tx.charges.get(gateway, charge_id)
    if charge is None or payment is None or charge.refunded_ms is not None:
        return False
    if charge.refund_asked_ms is not None:
        _given_back(tx, payment, charge)
    else:
        tx.charges.save(charge.refunded(tx.now_ms))
        _tell(tx, gateway, "refunded_elsewhere", charge, "the shop did not ask for it, and left the wallet as it was")
    return True


def _given_back(tx: Transaction, payment: Payment, charge: Charge) -> None:
    tx.charges.save(charge.refunded(tx.now_ms))
    _tell(tx, payment.gateway, "refunded", charge, f"charge {charge.id}")
    notifying.payment_refunded(tx, payment, nth=charge.nth, amount_units=charge.amount.units)


def _refused(tx: Transaction, payment: Payment, charge: Charge, reason: str) -> None:
    attempt = _attempts(tx, charge)
    back = ledger.payback_void(payment.id, charge.nth, attempt, payment.customer_id, payment.gateway, charge.amount)
    assert tx.ledger.move(back), back
    tx.charges.save(charge.refund_refused())
    _tell(tx, payment.gateway, "refund_refused", charge, reason)


def _tell(tx: Transaction, actor: str, what: str, charge: Charge, reason: str) -> None:
    amount = f"{charge.amount} {charge.amount.currency.code}"
    tx.audit.add(actor, what, f"payment:{charge.payment_id}", f"{amount}: {reason}")
