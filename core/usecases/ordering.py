"""Orders are placed and called off. Money is held in the same transaction that writes the order and its job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import orjson

from core.domain import pricing
from core.domain.catalogue import Service
from core.domain.customers import Customer
from core.domain.errors import InsufficientBalance, KeyReused, OrderNotFound, ServiceNotFound
from core.domain.money import Money
from core.domain.orders import AT_PROVIDER, Order, OrderRequest, OrderState
from core.domain.partners import Partner
from core.domain.pricing import Price
from core.domain.topups import OPEN, Method, Payment
from core.ports import Kept, Transaction
from core.usecases import closing, holding, registering, topping_up

DUPLICATE_WINDOW_MS = 30_000
REFILL_AGAIN_MS = 24 * 3_600_000  # what dropped may drop again; asking more often helps nobody


class PaymentMode(StrEnum):
    BALANCE = "balance"
    DIRECT = "direct"


MODE_WORDS = {
    "": PaymentMode.BALANCE, "balance": PaymentMode.BALANCE, "wallet": PaymentMode.BALANCE,
    "credit": PaymentMode.BALANCE, "direct": PaymentMode.DIRECT, "gateway": PaymentMode.DIRECT,
    "mobile": PaymentMode.DIRECT, "instant": PaymentMode.DIRECT, "pay_now": PaymentMode.DIRECT,
}  # fmt: skip
"""How callers spell the modes."""


@dataclass(frozen=True, slots=True)
class Paying:
    """How an order in mode `direct` will be paid. The token is unguessable and made before the transaction."""

    method: Method
    phone: str
    token: str
    prompts_per_phone: int = 0  # see topping_up.open_payment


@dataclass(frozen=True, slots=True)
class Wish:
    """An order as an edge understood it: who wants what, paid how, under which idempotency key.

    An edge that knows the service tells it with the catalogue's version that it stood in: while the version is the
    same, the service needs not be read again.
    """

    partner: Partner
    identity: str
    request: OrderRequest
    name: str = ""
    paying: Paying | None = None
    key: str = ""
    duplicate_window_ms: int = DUPLICATE_WINDOW_MS
    service: Service | None = None
    catalogue_version: int = -1
    staff: bool = False  # of those who run the shop, for whom it never closes

    @property
    def mode(self) -> PaymentMode:
        return PaymentMode.DIRECT if self.paying else PaymentMode.BALANCE

    def kept_under(self) -> tuple[str, str]:
        """The name and the fingerprint under which an accepted order is remembered."""
        fingerprint = self.request.fingerprint()
        if not self.key:
            return f"same:{fingerprint}", fingerprint
        method = self.paying.method.name if self.paying else ""
        return f"key:{self.key}", f"{fingerprint}:{self.mode}:{method}"


@dataclass(frozen=True, slots=True)
class Placed:
    """An accepted order. `state` and `balance` are those at the moment of placing, also when it is told again."""

    order: Order
    state: OrderState
    balance: Money
    payment: Payment | None
    shortfall: Money
    duplicate: bool = False
    replayed: bool = False


def place_order(tx: Transaction, wish: Wish) -> Placed:
    """Holds the charge and queues the dispatch; in mode direct, asks for the missing money first.

    The same wish under the same key, or without a key within the window, is
    one order. The caller owns the transaction: all of it is kept, or none is.
    Raises InsufficientBalance, ServiceNotFound, KeyReused, NotAllowed, TooManyPrompts, AmountOutOfRange or Maintenance;
    nothing but the customer's registration has been written then.
    """
    customer = registering.buyer(tx, partner_id=wish.partner.id, identity=wish.identity, name=wish.name)
    name, fingerprint = wish.kept_under()
    known = _known(tx, customer, wish, name, fingerprint)
    if known is not None:
        return known
    closing.check_open(tx, staff=wish.staff)
    service = _service(tx, wish)
    price = pricing.price(service.rate, customer.plan, wish.request.quantity, per_order=service.per_order)
    short = Money(max(price.total.units - customer.balance.units, 0), tx.currency)
    if short and wish.paying is None:
        raise InsufficientBalance(balance=customer.balance, price=price.total, shortfall=short)
    if short:
        placed = _awaiting(tx, customer, service, price, wish, short)
    else:
        placed = _placed(tx, customer, service, price, wish)
    _keep(tx, customer, name, fingerprint, placed)
    return placed


def place_or_short(tx: Transaction, wish: Wish) -> Placed | InsufficientBalance:
    """As place_order, but a short wallet is an answer, so that the registration of a new customer is kept."""
    try:
        return place_order(tx, wish)
    except InsufficientBalance as short:
        return short


def _service(tx: Transaction, wish: Wish) -> Service:
    known, number = wish.service, wish.request.service
    if known is not None and known.number == number and wish.catalogue_version == tx.services.version():
        return known
    service = tx.services.get(number)
    if service is None or not service.active:
        raise ServiceNotFound(words=str(number), suggestions=[])
    return service


def _placed(tx: Transaction, customer: Customer, service: Service, price: Price, wish: Wish) -> Placed:
    order = _new_order(tx, customer, service, price, wish, paid=True)
    holding.hold(tx, order)
    tx.orders.add(order)
    holding.queue(tx, order)
    return Placed(order, order.state, customer.balance - price.total, None, Money.zero(tx.currency))


def _awaiting(tx: Transaction, customer: Customer, service: Service, price: Price, wish: Wish, short: Money) -> Placed:
    paying = wish.paying
    assert paying is not None
    order = _new_order(tx, customer, service, price, wish, paid=False)
    payment = _ask_for(tx, customer, order.id, short, paying, staff=wish.staff)
    order = replace(order, payment_id=payment.id)
    tx.orders.add(order)
    return Placed(order, order.state, customer.balance, payment, short)


def _ask_for(
    tx: Transaction, customer: Customer, order_id: int, short: Money, paying: Paying, *, staff: bool
) -> Payment:
    """A payment of what is missing, as much as the gateway can carry."""
    amount = paying.method.carried(max(short, paying.method.min))
    return topping_up.open_payment(
        tx, customer=customer, method=paying.method, amount=amount, phone=paying.phone, token=paying.token,
        order_id=order_id, prompts_per_phone=paying.prompts_per_phone, staff=staff,
    )  # fmt: skip


def _new_order(tx: Transaction, customer: Customer, service: Service, price: Price, wish: Wish, *, paid: bool) -> Order:
    return Order.new(
        tx.number("order"), partner_id=wish.partner.id, customer_id=customer.id, service=service,
        request=wish.request, price=price, at_ms=tx.now_ms, payment_mode=wish.mode.value, paid=paid,
    )  # fmt: skip


def _known(tx: Transaction, customer: Customer, wish: Wish, name: str, fingerprint: str) -> Placed | None:
    """What was answered before to the same request, if it was accepted before."""
    kept = tx.requests.get(customer.id, name)
    if kept is None or (not wish.key and tx.now_ms - kept.at_ms >= wish.duplicate_window_ms):
        return None
    if kept.fingerprint != fingerprint:
        raise KeyReused(request_id=wish.key)
    facts = orjson.loads(kept.answer)
    order = tx.orders.get(facts["order"])
    assert order is not None, kept
    again = bool(wish.key)
    if order.state is OrderState.CANCELED and not again:
        return None  # nothing came of it, so whoever asks again means it
    if again:
        payment = tx.payments.get(order.payment_id) if order.payment_id else None
        then, left, short = (facts[name] for name in ("state", "balance", "shortfall"))
        was = OrderState(then), Money(left, tx.currency), payment, Money(short, tx.currency)
        return Placed(order, *was, replayed=True)
    return _told_again(tx, customer, order, wish)


def _told_again(tx: Transaction, customer: Customer, order: Order, wish: Wish) -> Placed:
    """The same order once more. Where it waits for money and nobody is asked for it any longer, the payer is asked."""
    paying, payment = wish.paying, tx.payments.get(order.payment_id) if order.payment_id else None
    if order.state is not OrderState.AWAITING_PAYMENT or paying is None:
        return Placed(order, order.state, customer.balance, payment, Money.zero(tx.currency), duplicate=True)
    short = Money(max(order.charge.units - customer.balance.units, 0), tx.currency)
    if short and (payment is None or payment.state not in OPEN):
        payment = _ask_for(tx, customer, order.id, short, paying, staff=wish.staff)
        tx.orders.set_payment(order.id, payment.id)
    elif not short:
        topping_up.proceed(tx, order.id)
        order, payment = tx.orders.get(order.id) or order, None
    return Placed(order, order.state, customer.balance, payment, short, duplicate=True)


def _keep(tx: Transaction, customer: Customer, name: str, fingerprint: str, placed: Placed) -> None:
    facts = {
        "order": placed.order.id, "state": placed.state.value, "balance": placed.balance.units,
        "shortfall": placed.shortfall.units,
    }  # fmt: skip
    tx.requests.put(customer.id, name, Kept(fingerprint, orjson.dumps(facts).decode(), tx.now_ms))


def cancel_order(tx: Transaction, *, partner_id: int, order_id: int) -> Order:
    """Calls an order off: at once while it is ours, by asking the provider once it is theirs.

    What the provider delivers until then is paid. Raises OrderNotFound or NotCancelable.
    """
    order = _locked(tx, partner_id, order_id)
    order.check_cancelable()
    if order.state in AT_PROVIDER:
        if order.cancel_asked_ms is None:
            asked = replace(order, cancel_asked_ms=tx.now_ms)
            tx.orders.save(asked, was=order.state)
            tx.orders.tell(order.id, "cancel_asked")
            tx.jobs.add(f"cancel:{order.provider}", str(order.id))
            return asked
        return order
    canceled = order.canceled(tx.now_ms, note="canceled by the customer")
    assert tx.orders.save(canceled, was=order.state)
    holding.release(tx, canceled)
    return canceled


def ask_refill(tx: Transaction, *, partner_id: int, order_id: int) -> Order:
    """Asks the provider to deliver again what has dropped. Raises OrderNotFound or NotRefillable."""
    order = _locked(tx, partner_id, order_id)
    order.check_refillable()
    if order.refill_asked_ms is None or tx.now_ms - order.refill_asked_ms >= REFILL_AGAIN_MS:
        order = replace(order, refill_asked_ms=tx.now_ms)
        tx.orders.save(order, was=order.state)
        tx.orders.tell(order.id, "refill_asked")
        tx.jobs.add(f"refill:{order.provider}", str(order.id))
    return order


def _locked(tx: Transaction, partner_id: int, order_id: int) -> Order:
    if tx.orders.of_partner(partner_id, order_id) is None:
        raise OrderNotFound(order_id=order_id)
    order = tx.orders.lock(order_id)
    assert order is not None
    return order
