"""Telegram Stars arrive: a checkout is allowed or not, and what was paid is credited once for each charge.

Stars are in the shop's hands when this is heard, so nothing is ever turned
away here. What nobody asked for goes to its payer's wallet, and what nobody
can claim to the suspense account; both are told to staff.
"""

from __future__ import annotations

from dataclasses import replace

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.errors import InvalidField, NotAllowed, PaymentNotFound, WrongState
from core.domain.money import Money
from core.domain.stars import GATEWAY, Invoice, value
from core.domain.topups import OPEN, Payment, PaymentState
from core.ports import Paid, Transaction
from core.usecases import topping_up

ACTOR = "telegram"


def check_checkout(tx: Transaction, *, user_id: int, payload: str, stars: int, worth: Money) -> None:
    """Whether this person may pay this invoice now. Only reads, as the answer is due within ten seconds.

    Raises PaymentNotFound (unknown_invoice), NotAllowed (another_payer, customer_blocked), WrongState (invoice_paid,
    invoice_expired, invoice_closed) or InvalidField (amount_differs).
    """
    invoice, payment = _named(tx, payload)
    if invoice is None or payment is None:
        raise PaymentNotFound("unknown_invoice")
    customer = _customer(tx, user_id)
    if customer is None or customer.id != payment.customer_id:
        raise NotAllowed("another_payer", payment_id=payment.id)
    if customer.blocked:
        raise NotAllowed("customer_blocked")
    if payment.state is PaymentState.SUCCEEDED:
        raise WrongState("invoice_paid", payment_id=payment.id, state=payment.state.public)
    if payment.state is PaymentState.EXPIRED or (payment.state in OPEN and tx.now_ms >= payment.expires_ms):
        raise WrongState("invoice_expired", payment_id=payment.id, state=PaymentState.EXPIRED.public)
    if payment.state not in OPEN:
        raise WrongState("invoice_closed", payment_id=payment.id, state=payment.state.public)
    if stars != invoice.stars or value(stars, worth) != payment.due:
        raise InvalidField("amount_differs", field="amount", value=str(stars), payment_id=payment.id)


def names_payment(tx: Transaction, payload: str) -> bool:
    """Whether this is the payload of an invoice of ours."""
    return _named(tx, payload)[1] is not None


def record_charge(
    tx: Transaction, *, user_id: int, payload: str, stars: int, charge_id: str, worth: Money
) -> Payment | None:
    """Credits a charge that Telegram tells of, however often and by whomever it is told. The payment that it paid.

    None where neither the payload nor the payer is known.
    """
    known = tx.charges.get(GATEWAY, charge_id)
    if known is not None:
        return tx.payments.get(known.payment_id)
    invoice, payment = _named(tx, payload)
    if invoice is None or payment is None:
        return _unasked(tx, user_id, charge_id, value(stars, worth))
    arrived = invoice.arrived(payment, stars, worth)
    topping_up.settle(tx, payment.id, _paid(arrived, charge_id, user_id))
    payer = _customer(tx, user_id)
    if payer is None or payer.id != payment.customer_id:
        _tell(tx, "stars_from_another", payment, f"{arrived} {arrived.currency.code} paid by Telegram user {user_id}")
    return tx.payments.get(payment.id)


def _unasked(tx: Transaction, user_id: int, charge_id: str, arrived: Money) -> Payment | None:
    """Money that nobody asked for: into the payer's wallet, as a payment of its own, which can be refunded."""
    said = f"{arrived} {arrived.currency.code} from Telegram user {user_id}, charge {charge_id}"
    stray = ledger.stray(GATEWAY, charge_id, arrived)
    if tx.ledger.count(stray.key):
        return None
    customer = _customer(tx, user_id)
    if customer is None:
        tx.ledger.move(stray)
        tx.audit.add(ACTOR, "stars_unclaimed", f"charge:{charge_id}", said)
        return None
    zero = Money.zero(tx.currency)
    payment = Payment(
        id=tx.number("payment"), partner_id=customer.partner_id, customer_id=customer.id, gateway=GATEWAY,
        amount=arrived, fee=zero, state=PaymentState.CREATED, phone="", token=f"charge-{charge_id}", remote_id="",
        pay_url="", instructions="", credited=zero, flag="", reason="", order_id=None, created_ms=tx.now_ms,
        updated_ms=tx.now_ms, expires_ms=tx.now_ms,
    )  # fmt: skip
    tx.payments.add(payment)
    topping_up.settle(tx, payment.id, _paid(arrived, charge_id, user_id))
    done = tx.payments.lock(payment.id)
    assert done is not None and done.state is PaymentState.SUCCEEDED
    done = replace(done, flag="unasked")
    tx.payments.save(done)
    _tell(tx, "stars_unasked", done, said)
    return done


def _named(tx: Transaction, payload: str) -> tuple[Invoice | None, Payment | None]:
    """The invoice and the payment that a payload names; neither where they do not belong together."""
    invoice = Invoice.read(payload)
    payment = tx.payments.get(invoice.payment_id) if invoice is not None else None
    if invoice is None or payment is None or not invoice.asks_for(payment):
        return None, None
    return invoice, payment


def _customer(tx: Transaction, user_id: int) -> Customer | None:
    """Whoever has the private chat of this person, which Telegram numbers as the person."""
    chat = tx.chats.get(user_id)
    return None if chat is None else tx.customers.get(chat.customer_id)


def _paid(arrived: Money, charge_id: str, user_id: int) -> Paid:
    return Paid(arrived, remote_id=charge_id, charge_id=charge_id, payer=str(user_id))


def _tell(tx: Transaction, what: str, payment: Payment, reason: str) -> None:
    tx.audit.add(ACTOR, what, f"payment:{payment.id}", reason)
