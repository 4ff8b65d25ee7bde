"""What calls that ask for money have in common: which method, which phone, and what the payer is told."""

from __future__ import annotations

from core import texts
from core.api import answers, phrases
from core.api.calls import Call, Shop
from core.domain import customers, topups
from core.domain.errors import InvalidField, MissingFields, Unavailable
from core.ports import Transaction


def method_of(shop: Shop, call: Call) -> topups.Method:
    """The method that a call names; the only one where it names none. Raises InvalidField or Unavailable."""
    methods = shop.methods
    if not methods:
        raise Unavailable("no_payment_method")
    wanted = " ".join(call.get("payment_method").casefold().split())
    if not wanted and len(methods) == 1:
        return methods[0]
    for method in methods:
        if wanted and wanted in (method.name.casefold(), method.title.casefold()):
            return method
    names = ", ".join(method.name for method in methods)
    raise InvalidField("invalid_payment_method", field="payment_method", choices=names)


def phone_of(shop: Shop, call: Call, method: topups.Method) -> str:
    """The phone that is asked to pay: the one given for it, else the customer's own. "" where none is needed.

    Raises MissingFields or InvalidField.
    """
    given, region = call.get("mobile_phone_number"), shop.settings.default_region
    found = customers.phone(given or call.get("phone_number"), region)
    if found is not None:
        return found
    if given:
        raise InvalidField("invalid_phone_number", field="mobile_phone_number", value=customers.clean(given)[:40])
    if method.needs_phone:
        raise MissingFields(fields=["mobile_phone_number"])
    return ""


def page_of(shop: Shop, payment: topups.Payment) -> str:
    """Where the payer goes: the gateway's page if there is one by now, else the shop's own."""
    return payment.pay_url or f"{shop.settings.public_url}/pay/{payment.token}"


def instructions(shop: Shop, payment: topups.Payment, lang: str) -> str:
    """What the payer does. A gateway names a text; until it has spoken the method tells."""
    key = payment.instructions
    if not key or not (texts.has(lang, key) or texts.has(texts.FALLBACK, key)):
        gateway = shop.gateways.get(payment.gateway)
        needs_phone = gateway is not None and gateway.method.needs_phone
        key = "api-payment-instructions-phone" if needs_phone else "api-payment-instructions-page"
    return phrases.phrase(
        lang, key, amount=phrases.amount(lang, payment.due), method=payment.gateway,
        phone=customers.masked(payment.phone), payment=payment.id, url=page_of(shop, payment),
    )  # fmt: skip


def open_instructions(shop: Shop, payment: topups.Payment, lang: str) -> str:
    """What the payer does now: nothing any more, once the payment is decided."""
    return instructions(shop, payment, lang) if payment.state in topups.OPEN else ""


async def after_start(shop: Shop, payment: topups.Payment) -> topups.Payment:
    """The payment once its gateway has answered, or as it is when the gateway takes its time."""
    if payment.state is not topups.PaymentState.CREATED:
        return payment
    await shop.wait_started(payment.id, shop.settings.gateway_wait_s)

    def work(tx: Transaction) -> topups.Payment | None:
        return tx.payments.get(payment.id)

    return await shop.db.glance(work) or payment


def payment_data(shop: Shop, payment: topups.Payment, balance: str, lang: str) -> answers.Payment:
    told = open_instructions(shop, payment, lang)
    state, currency = payment.state.public, payment.amount.currency.code
    values = {"payment": payment.id, "due": str(payment.due), "currency": currency}
    if state == "pending":
        values |= {"instructions": told, "url": page_of(shop, payment)}
    elif state == "succeeded":
        values |= {"amount": str(payment.credited), "balance": balance}
    return answers.Payment(
        text=phrases.phrase(lang, f"api-payment-{state}", **values), payment_id=payment.id, payment_status=state,
        payment_method=payment.gateway, amount=str(payment.amount), fee=str(payment.fee), currency=currency,
        balance=balance, pay_url=page_of(shop, payment), instructions=told,
        expires_at=answers.time_text(payment.expires_ms),
    )  # fmt: skip
