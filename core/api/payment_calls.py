"""Calls about money: top up a wallet, and ask how a payment stands."""

from __future__ import annotations

from core.api import paying
from core.api.calls import Answer, Call, Shop, idempotency_key, identity, lane, name_of, new_token, number
from core.domain import customers, topups
from core.domain.errors import MissingFields, PaymentNotFound
from core.domain.money import Money
from core.ports import Transaction
from core.usecases import topping_up


async def topup(shop: Shop, call: Call) -> Answer:
    call.facts["currency"] = shop.currency.code
    missing = [name for name in ("phone_number", "amount") if not call.get(name)]
    if missing:
        raise MissingFields(fields=missing)
    who, partner = identity(shop, call), call.partner
    amount = Money.parse(call.get("amount"), shop.currency)
    method = paying.method_of(shop, call)
    phone, token = paying.phone_of(shop, call, method), new_token()
    name, key = name_of(call), idempotency_key(call)

    def work(tx: Transaction) -> tuple[customers.Customer, topups.Payment]:
        return topping_up.request_topup(
            tx, partner_id=partner.id, identity=who, method=method, amount=amount, phone=phone, token=token,
            name=name, prompts_per_phone=shop.settings.prompts_per_phone, key=key,
        )  # fmt: skip

    customer, payment = await shop.db.write(work, lane=lane(partner.id, who))
    payment = await paying.after_start(shop, payment)
    return Answer("Payment started", paying.payment_data(shop, payment, str(customer.balance), call.lang))


async def payment(shop: Shop, call: Call) -> Answer:
    payment_id, partner_id = number(call, "payment_id"), call.partner.id
    if payment_id is None:
        raise PaymentNotFound(payment_id="")

    def work(tx: Transaction) -> tuple[topups.Payment, str]:
        found = topping_up.find_payment(tx, partner_id=partner_id, payment_id=payment_id)
        customer = tx.customers.get(found.customer_id)
        return found, str(customer.balance) if customer else ""

    found, balance = await shop.db.glance(work)
    return Answer("Payment", paying.payment_data(shop, found, balance, call.lang))
