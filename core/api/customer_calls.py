"""Calls about a customer: login or register, and the balance."""

from __future__ import annotations

from core.api import answers, phrases
from core.api.calls import Answer, Call, Shop, identity, lane, name_of
from core.domain.customers import Customer
from core.ports import Transaction
from core.usecases import registering
from core.usecases.registering import Registration


async def login(shop: Shop, call: Call) -> Answer:
    who, partner = identity(shop, call), call.partner
    name = name_of(call)
    language = call.lang if call.get("lang") else ""

    def work(tx: Transaction) -> Registration:
        return registering.register(tx, partner_id=partner.id, identity=who, name=name, language=language)

    done = await shop.db.write(work, lane=lane(partner.id, who))
    customer = done.customer
    key = ("api-registered" if done.is_new else "api-logged-in") + ("" if customer.name else "-nameless")
    balance, currency = str(customer.balance), shop.currency.code
    data = answers.Customer(
        text=phrases.cut(phrases.phrase(call.lang, key, name=customer.name, balance=balance, currency=currency)),
        customer_id=customer.id, phone_number=customer.identity, name=customer.name, is_new=done.is_new,
        balance=balance, currency=currency,
    )  # fmt: skip
    return Answer("Registered" if done.is_new else "Logged in", data)


async def balance(shop: Shop, call: Call) -> Answer:
    who, partner = identity(shop, call), call.partner

    def work(tx: Transaction) -> Customer:
        return registering.find(tx, partner_id=partner.id, identity=who)

    customer = await shop.db.glance(work)
    free, held, currency = str(customer.balance), str(customer.held), shop.currency.code
    key = "api-balance-held" if customer.held else "api-balance"
    text = phrases.phrase(call.lang, key, balance=free, held=held, currency=currency)
    return Answer("Balance", answers.Balance(text=text, balance=free, held=held, currency=currency))
