"""Money comes in: payments are asked for, followed, and credited once.

The gateway is called by a worker after the commit, under the payment's id.
Only its authoritative word moves money; a webhook is a hint to ask for it.
"""

from __future__ import annotations

from core.domain import ledger
from core.domain.customers import Customer
from core.domain.errors import AmountOutOfRange, KeyReused, NotAllowed, PaymentNotFound
from core.domain.money import Money
from core.domain.orders import Order, OrderState
from core.domain.outcomes import Done, Outcome, Refused
from core.domain.topups import OPEN, Charge, Method, Payment, PaymentState
from core.ports import Hint, Job, Kept, NotPaid, Paid, Standing, Started, Transaction
from core.usecases import closing, holding, notifying, registering

PROMPT_WINDOW_MS = 10 * 60_000
FIRST_CHECK_MS = 4_000
_CHECKS_MS = (5_000,) * 6 + (15_000,) * 8 + (60_000,) * 8 + (3_600_000,) * 24
"""How long to wait before each further look-up: minutes often, then hourly for a day and until the time is over."""


class TooManyPrompts(NotAllowed):
    """This phone was asked to pay too often lately (`limit` times in ten minutes)."""

    code = "too_many_prompts"


def request_topup(
    tx: Transaction, *, partner_id: int, identity: str, method: Method, amount: Money, phone: str, token: str,
    name: str = "", prompts_per_phone: int = 0, key: str = "", staff: bool = False,
) -> tuple[Customer, Payment]:  # fmt: skip
    """A payment of `amount` into the customer's wallet, asked of `phone` where the method needs one.

    The same request under the same `key` is one payment. Raises AmountOutOfRange, NotAllowed, TooManyPrompts,
    KeyReused or Maintenance.
    """
    customer = registering.buyer(tx, partner_id=partner_id, identity=identity, name=name)
    fingerprint = f"{method.name}:{amount.units}:{phone}"
    kept = tx.requests.get(customer.id, f"topup:{key}") if key else None
    if kept is not None:
        if kept.fingerprint != fingerprint:
            raise KeyReused(request_id=key)
        known = tx.payments.get(int(kept.answer))
        assert known is not None, kept
        return customer, known
    payment = open_payment(
        tx, customer=customer, method=method, amount=amount, phone=phone, token=token,
        prompts_per_phone=prompts_per_phone, staff=staff,
    )  # fmt: skip
    if key:
        tx.requests.put(customer.id, f"topup:{key}", Kept(fingerprint, str(payment.id), tx.now_ms))
    return customer, payment


def open_payment(
    tx: Transaction, *, customer: Customer, method: Method, amount: Money, phone: str, token: str,
    order_id: int | None = None, prompts_per_phone: int = 0, staff: bool = False,
) -> Payment:  # fmt: skip
    """Writes a payment down and leaves it to the worker of its gateway.

    `prompts_per_phone` limits how often one phone is asked within ten minutes; 0 is no limit.
    Raises AmountOutOfRange or TooManyPrompts, and Maintenance while the shop is closed for all but `staff`.
    """
    closing.check_open(tx, staff=staff)
    if phone and prompts_per_phone:
        asked = tx.payments.open_for_phone(method.name, phone, tx.now_ms - PROMPT_WINDOW_MS)
        if asked >= prompts_per_phone:
            raise TooManyPrompts(limit=prompts_per_phone)
    _check_amount(method, amount)
    zero = Money.zero(tx.currency)
    payment = Payment(
        id=tx.number("payment"), partner_id=customer.partner_id, customer_id=customer.id, gateway=method.name,
        amount=amount, fee=method.fee(amount), state=PaymentState.CREATED, phone=phone, token=token, remote_id="",
        pay_url="", instructions="", credited=zero, flag="", reason="", order_id=order_id, created_ms=tx.now_ms,
        updated_ms=tx.now_ms, expires_ms=tx.now_ms + method.expires_after_s * 1000,
    )  # fmt: skip
    tx.payments.add(payment)
    tx.jobs.add(f"pay:{method.name}", str(payment.id))
    return payment


def _check_amount(method: Method, amount: Money) -> None:
    carried = method.carried(amount)
    if method.unit is not None and method.min <= amount and amount != carried <= method.max:
        raise AmountOutOfRange(
            "amount_not_carried", field="amount", amount=amount, carried=carried, unit=method.unit, method=method.title
        )
    if not method.min <= amount <= method.max or amount != carried:
        raise AmountOutOfRange(
            field="amount", amount=amount, min=method.min, max=method.max, decimals=method.decimals, method=method.title
        )


def find_payment(tx: Transaction, *, partner_id: int, payment_id: int) -> Payment:
    """Raises PaymentNotFound, also for another partner's."""
    payment = tx.payments.of_partner(partner_id, payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    return payment


def record_start(tx: Transaction, job: Job, outcome: Outcome[Started]) -> None:
    """Writes down how asking the gateway ended. Unknown waits for the look-up; so does whatever was sent."""
    if not tx.jobs.done(job):
        return
    payment = tx.payments.lock(int(job.subject))
    assert payment is not None, job
    if isinstance(outcome, Done):
        started = outcome.value
        payment = payment.started(started.remote_id, started.pay_url, started.instructions, tx.now_ms)
    elif isinstance(outcome, Refused):
        if payment.state in OPEN:
            payment = payment.failed(outcome.reason, tx.now_ms)
    else:
        payment = payment.started("", "", "", tx.now_ms)
    decided = payment.state is PaymentState.SUCCEEDED  # a webhook may have been faster
    tx.payments.save(payment, next_check_ms=None if decided else tx.now_ms + FIRST_CHECK_MS)
    if not decided:
        notifying.payment_changed(tx, payment)


def note_webhook(tx: Transaction, *, gateway: str, hint: Hint, body: bytes) -> bool:
    """Stores what a gateway told us and leaves the look-up to a worker. False for a payment we do not have."""
    payment = tx.payments.by_token(hint.token) if hint.token else None
    if payment is None and hint.remote_id:
        payment = tx.payments.by_remote(gateway, hint.remote_id)
    if payment is None or payment.gateway != gateway:
        return False
    key = f"{payment.id}:{hint.key}"
    if tx.inbox.put(f"webhook:{gateway}", key, body):
        tx.jobs.add(f"webhook:{gateway}", key)
    return True


def record_webhook(tx: Transaction, job: Job, gateway: str, standing: Standing | None) -> None:
    """What the look-up after a webhook found; None where the gateway gave no answer: then a check follows soon."""
    if not tx.jobs.done(job):
        return
    tx.inbox.handled(f"webhook:{gateway}", job.subject)
    payment_id = int(job.subject.partition(":")[0])
    if standing is not None:
        settle(tx, payment_id, standing)
        return
    payment = tx.payments.lock(payment_id)
    if payment is not None and payment.state is not PaymentState.SUCCEEDED:
        tx.payments.save(payment, next_check_ms=tx.now_ms + FIRST_CHECK_MS)


def settle(tx: Transaction, payment_id: int, standing: Standing) -> None:
    """Applies the gateway's authoritative word. Credits once, whatever is repeated and in whatever order it comes."""
    payment = before = tx.payments.lock(payment_id)
    if payment is None or before is None:
        return
    if isinstance(standing, Paid) and standing.amount.currency == payment.amount.currency:
        _credit(tx, payment, standing)
        return
    if payment.state is PaymentState.SUCCEEDED:
        return
    if isinstance(standing, Paid):
        payment = _for_a_person(tx, payment, f"paid in {standing.amount.currency.code}")
    elif payment.state in OPEN and isinstance(standing, NotPaid):
        payment = payment.failed(standing.reason, tx.now_ms)
    elif payment.state in OPEN and tx.now_ms >= payment.expires_ms:
        payment = payment.expired(tx.now_ms)
    _look_again(tx, payment)
    if payment.state is not before.state:
        notifying.payment_changed(tx, payment)


def no_answer(tx: Transaction, payment_id: int, reason: str) -> None:
    """The gateway gave no usable answer. After the last check a payment that may have been made goes to a person."""
    payment = tx.payments.lock(payment_id)
    if payment is None or payment.state is PaymentState.SUCCEEDED:
        return
    before = payment.state
    if _next_check(tx, payment) is None:
        payment = _for_a_person(tx, payment, reason)
    _look_again(tx, payment)
    if payment.state is not before:
        notifying.payment_changed(tx, payment)


def _for_a_person(tx: Transaction, payment: Payment, reason: str) -> Payment:
    return payment if payment.state is PaymentState.REVIEW else payment.to_review(reason, tx.now_ms)


def _look_again(tx: Transaction, payment: Payment) -> None:
    """No money yet, but it may still come: the payment is followed on. The order it is for waits only for its time."""
    tx.payments.save(payment, next_check_ms=_next_check(tx, payment))
    if tx.now_ms >= payment.expires_ms:
        _call_off(tx, payment)


def _next_check(tx: Transaction, payment: Payment) -> int | None:
    """When to look next; None after the last check. One is at the end of its time, so that nobody waits longer."""
    if tx.now_ms < payment.expires_ms:
        return min(tx.now_ms + _CHECKS_MS[min(payment.checks, len(_CHECKS_MS) - 1)], payment.expires_ms)
    return tx.now_ms + _CHECKS_MS[payment.checks] if payment.checks < len(_CHECKS_MS) else None


def _credit(tx: Transaction, payment: Payment, paid: Paid) -> None:
    first = payment.state is not PaymentState.SUCCEEDED
    if not first and (not paid.charge_id or not paid.amount):
        return
    if paid.charge_id and tx.charges.get(payment.gateway, paid.charge_id) is not None:
        return
    done = payment.succeeded(paid.amount, tx.now_ms) if first else payment.paid_again(paid.amount, tx.now_ms)
    arrived = done.credited - payment.credited
    # A payment that was credited without a charge, by hand, has had its first one.
    nth = 1 if first else max(len(tx.charges.of_payment(payment.id)), 1) + 1
    if arrived:
        tx.ledger.move(ledger.topup(payment.id, payment.customer_id, payment.gateway, arrived, nth=nth))
    taken = paid.amount - arrived
    if taken:
        tx.ledger.move(ledger.gateway_fee(payment.id, payment.gateway, taken))
    if paid.charge_id and arrived:
        charge = Charge(payment.gateway, paid.charge_id, payment.id, paid.payer, arrived, nth, tx.now_ms)
        # False where another process records it at this moment: then it is rolled back here, and found the next time.
        assert tx.charges.add(charge), charge
    if not first:
        tx.audit.add("shop", "paid_again", f"payment:{payment.id}", f"{arrived} {arrived.currency.code}")
    tx.payments.save(done)
    notifying.payment_changed(tx, done)
    for order in tx.orders.awaiting(payment.customer_id):
        its = tx.payments.get(order.payment_id) if order.payment_id else None
        if its is not None and its.state is PaymentState.SUCCEEDED:
            proceed(tx, order.id)


def proceed(tx: Transaction, order_id: int) -> None:
    """A paid order goes its way; where the wallet has become too short meanwhile it keeps waiting and says so."""
    order = tx.orders.lock(order_id)
    if order is None or order.state is not OrderState.AWAITING_PAYMENT:
        return
    customer = tx.customers.get(order.customer_id)
    assert customer is not None
    customer = tx.customers.lock(customer)
    if customer.balance < order.charge:
        tx.orders.tell(order.id, "wallet_short", str(order.charge - customer.balance))
        return
    paid = order.paid(tx.now_ms)
    assert tx.orders.save(paid, was=order.state)
    holding.hold(tx, paid)
    holding.queue(tx, paid)
    notifying.order_changed(tx, paid, was=order.state)


def _call_off(tx: Transaction, payment: Payment) -> None:
    """The order that waited for this payment is canceled; the money, should it still come, stays in the wallet."""
    if payment.order_id is None:
        return
    order = tx.orders.lock(payment.order_id)
    if order is None or order.state is not OrderState.AWAITING_PAYMENT or order.payment_id != payment.id:
        return
    _not_paid(tx, order)


def _not_paid(tx: Transaction, order: Order) -> bool:
    canceled = order.canceled(tx.now_ms, note="not paid in time")
    saved = tx.orders.save(canceled, was=order.state)
    if saved:
        notifying.order_changed(tx, canceled, was=order.state)
    return saved


def call_off_old(tx: Transaction, *, before_ms: int, limit: int) -> int:
    """Cancels orders that have waited for their money since before then, though no payment of theirs is open."""
    canceled = 0
    for order in tx.orders.in_state(OrderState.AWAITING_PAYMENT, limit=limit, older_than_ms=before_ms):
        payment = tx.payments.get(order.payment_id) if order.payment_id else None
        if payment is None or payment.state not in OPEN:
            canceled += int(_not_paid(tx, order))
    return canceled
