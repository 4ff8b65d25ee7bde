"""Calls about what the shop sells and how it can be paid: information, services, price, payment methods."""

from __future__ import annotations

import asyncio
from functools import lru_cache

from core.api import answers, forms, listing, phrases
from core.api.calls import BASE, Answer, Call, Endpoint, Shop, identity
from core.api.catalogue import UNCHANGED, accepted, matches
from core.domain import requests
from core.domain.catalogue import Service
from core.domain.errors import InvalidField, MissingFields, ServiceNotFound
from core.domain.pricing import PricePlan, rate_text
from core.ports import Transaction
from core.usecases import quoting
from core.usecases.quoting import Quote


@lru_cache(maxsize=1024)
def _plan(markup_bp: int) -> PricePlan:
    return PricePlan(markup_bp=markup_bp)


async def services(shop: Shop, call: Call) -> Answer:
    plan = _plan(call.partner.markup_bp)
    category, search, page = call.get("category"), call.get("search"), call.get("page")
    if not (category or search or page):
        rendered = await shop.shelf.whole(plan, call.lang, accepted(call.headers.get("Accept-Encoding", "")))
        known = call.headers.get("If-None-Match")
        if known and matches(known, rendered.etag):
            return Answer("Services", headers=rendered.headers[:UNCHANGED], status=304)
        return Answer("Services", headers=rendered.headers, body=rendered.body)
    if page and not (page.isascii() and page.isdigit() and len(page) <= 9):
        raise InvalidField("invalid_number", field="page", value=page[:40], min=1, max=10**9)
    catalogue = await shop.shelf.catalogue()

    def render() -> answers.Services:
        found = listing.chosen(catalogue, category=category, search=search)
        return listing.part(found, plan, call.lang, shop.currency.code, int(page) if page else None)

    return Answer("Services", await asyncio.to_thread(render))


async def service_of(shop: Shop, call: Call) -> Service:
    """The service that a call names. Raises MissingFields or ServiceNotFound."""
    number, words = call.get("service_id"), call.get("service_name")
    if not number and not words:
        raise MissingFields(fields=["service_name"])
    if number:
        found = None
        if number.isascii() and number.isdigit() and len(number) <= 18:
            found = (await shop.shelf.catalogue()).get(int(number))
        if found is None:
            raise ServiceNotFound(words=number[:100], suggestions=[])
    else:
        found = await shop.shelf.find(words)
    call.facts.update(service_id=found.number, service_name=found.name)
    return found


async def price(shop: Shop, call: Call) -> Answer:
    call.facts["currency"] = shop.currency.code
    missing = [name for name in ("phone_number",) if not call.get(name)]
    if not call.get("service_name") and not call.get("service_id"):
        missing.append("service_name")
        missing += [] if call.get("quantity") else ["quantity"]
    if missing:
        raise MissingFields(fields=missing)
    who, partner = identity(shop, call), call.partner
    service = await service_of(shop, call)
    quantity = requests.price_quantity(service, call.get("quantity"))

    def work(tx: Transaction) -> Quote:
        return quoting.quote(tx, partner=partner, identity=who, service=service, quantity=quantity)

    quote = await shop.db.glance(work)
    total, balance, currency = str(quote.price.total), str(quote.balance), shop.currency.code
    short = quote.shortfall
    values = {"quantity": quantity, "service": service.name, "price": total, "currency": currency, "balance": balance}
    if short:
        text = phrases.quick(call.lang, "api-price-short", **values, shortfall=str(short))
    else:
        text = phrases.quick(call.lang, "api-price", **values)
    data = answers.Price(
        text=text, service_id=service.number, service_name=service.name, quantity=quantity,
        rate=rate_text(quote.price.rate), price=total, currency=currency, balance=balance,
        balance_after="" if short else str(quote.balance - quote.price.total), enough=not short,
        shortfall=str(short),
    )  # fmt: skip
    return Answer("Price", data)


async def payment_methods(shop: Shop, call: Call) -> Answer:
    methods = shop.methods
    lines = [
        phrases.phrase(
            call.lang, "api-methods-line", number=place, title=method.title, name=method.name, min=str(method.min),
            max=str(method.max), currency=method.currency,
        )
        for place, method in enumerate(methods, 1)
    ]  # fmt: skip
    text = phrases.listed("", lines) if lines else phrases.phrase(call.lang, "api-methods-none")
    return Answer(
        "Payment methods", answers.Methods(text=text, methods=[answers.method_item(each) for each in methods])
    )


def information(shop: Shop, endpoints: tuple[Endpoint, ...], lang: str) -> answers.Information:
    """What the shop is and takes; it tells no secret, so it needs no key."""
    base = shop.settings.public_url
    return answers.Information(
        text=phrases.phrase(lang, "api-information", shop=shop.settings.shop_name, url=f"{base}/docs"),
        name=shop.settings.shop_name, version=shop.version, currency=shop.currency.code,
        documentation=f"{base}/docs", openapi=f"{base}/openapi.json",
        endpoints=[endpoint_item(each) for each in endpoints],
        methods=[answers.method_item(each) for each in shop.methods],
    )  # fmt: skip


def endpoint_item(endpoint: Endpoint) -> answers.EndpointItem:
    needed = forms.required(endpoint.form)
    fields = [
        answers.FieldItem(name=name, required=name in needed, description=info.description or "")
        for name, info in endpoint.form.model_fields.items()
    ]
    if endpoint.needs_key:
        fields.insert(0, answers.FieldItem(name="api_key", required=True, description="Your API key."))
    return answers.EndpointItem(
        name=endpoint.name, method=endpoint.method, path=BASE + endpoint.path, description=endpoint.summary,
        also=[BASE + path for path in endpoint.also], fields=fields,
    )  # fmt: skip
