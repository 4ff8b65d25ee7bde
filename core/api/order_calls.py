"""Calls about orders: place one, ask how it stands, list them, call one off, ask for a refill."""

from __future__ import annotations

from collections.abc import Callable

from core.api import answers, paying, phrases
from core.api.calls import Answer, Call, Shop, idempotency_key, identity, lane, name_of, new_token, number
from core.api.catalogue_calls import service_of
from core.api.keys import require_scope
from core.domain import customers, requests
from core.domain.catalogue import Service
from core.domain.errors import InsufficientBalance, InvalidField, MissingFields, OrderNotFound
from core.domain.orders import Order, OrderRequest, OrderState
from core.domain.partners import Scope
from core.ports import Transaction
from core.usecases import ordering, registering
from core.usecases.ordering import MODE_WORDS, Paying, PaymentMode, Placed, Wish

HISTORY = 20


async def order(shop: Shop, call: Call) -> Answer:
    """Everything that needs no database is settled before the write."""
    call.facts["currency"] = shop.currency.code
    mode = _mode(call)
    call.facts["payment_mode"] = mode.value
    service, request = await _request(shop, call)
    who = identity(shop, call)
    wish = Wish(
        partner=call.partner, identity=who, request=request, name=name_of(call),
        paying=_paying(shop, call) if mode is PaymentMode.DIRECT else None, key=idempotency_key(call),
        duplicate_window_ms=shop.settings.duplicate_window_s * 1000, service=service,
        catalogue_version=shop.shelf.version_of(service),
    )  # fmt: skip

    def work(tx: Transaction) -> Placed | InsufficientBalance:
        return ordering.place_or_short(tx, wish)

    placed = await shop.db.write(work, lane=lane(wish.partner.id, who))
    if isinstance(placed, InsufficientBalance):
        raise InsufficientBalance(**placed.details)
    return await _placed(shop, call, placed)


def _mode(call: Call) -> PaymentMode:
    """How the order is paid. Raises InvalidField for a word that means nothing."""
    text = call.get("payment_mode")
    mode = MODE_WORDS.get("_".join(text.lower().replace("-", " ").split()))
    if mode is None:
        choices = ", ".join(each.value for each in PaymentMode)
        raise InvalidField(
            "invalid_payment_mode", field="payment_mode", value=customers.clean(text)[:40], choices=choices
        )
    return mode


def _paying(shop: Shop, call: Call) -> Paying:
    assert call.key is not None
    require_scope(call.key, frozenset({Scope.TOPUP}))
    method = paying.method_of(shop, call)
    return Paying(method, paying.phone_of(shop, call, method), new_token(), shop.settings.prompts_per_phone)


async def _request(shop: Shop, call: Call) -> tuple[Service, OrderRequest]:
    """What is wanted of which service. Missing fields are told all at once."""
    missing = [] if call.get("phone_number") else ["phone_number"]
    if not call.get("service_name") and not call.get("service_id"):
        missing += ["service_name", *(name for name in ("link", "quantity") if not call.get(name))]
    if missing and "service_name" in missing:
        raise MissingFields(fields=missing)
    service = await service_of(shop, call)
    call.facts["link"] = call.get("link")[: requests.MAX_LINK]
    try:
        request = requests.read_request(service, call.fields)
    except MissingFields as more:
        raise MissingFields(fields=[*missing, *_names(more)]) from None
    if missing:
        raise MissingFields(fields=missing)
    call.facts.update(link=request.link, quantity=request.quantity)
    return service, request


def _names(missing: MissingFields) -> list[str]:
    fields = missing.details["fields"]
    assert isinstance(fields, list), fields
    return fields


async def _placed(shop: Shop, call: Call, placed: Placed) -> Answer:
    order, payment = placed.order, placed.payment
    if payment is not None:
        payment = await paying.after_start(shop, payment)
    price, currency = str(order.charge), shop.currency.code
    waits = placed.state is OrderState.AWAITING_PAYMENT
    told = paying.instructions(shop, payment, call.lang) if payment and waits else ""
    url = paying.page_of(shop, payment) if payment else ""
    values = {
        "order": order.id, "quantity": order.quantity, "service": order.service_name, "price": price,
        "currency": currency,
    }  # fmt: skip
    if payment is not None and waits:
        text = phrases.quick(
            call.lang, "api-order-awaiting", **values, amount=str(payment.due), instructions=told, url=url
        )
    elif placed.duplicate:
        text = phrases.quick(call.lang, "api-order-duplicate", **values)
    else:
        text = phrases.quick(call.lang, "api-order-placed", **values, balance=str(placed.balance))
    data = answers.PlacedOrder(
        text=text, order_id=order.id, order_status=placed.state.public, service_id=order.service,
        service_name=order.service_name, link=order.link, quantity=order.quantity, price=price, currency=currency,
        balance=str(placed.balance), shortfall=str(placed.shortfall), payment_mode=order.payment_mode,
        payment_id=payment.id if payment else "", payment_method=payment.gateway if payment else "", pay_url=url,
        instructions=told, duplicate=placed.duplicate,
    )  # fmt: skip
    headers = (("Idempotent-Replayed", "true"),) if placed.replayed else ()
    return Answer("Order placed", data, headers)


def _order_id(call: Call) -> int:
    order_id = number(call, "order_id")
    if order_id is None:
        raise OrderNotFound(order_id=customers.clean(call.get("order_id"))[:40])
    return order_id


async def status(shop: Shop, call: Call) -> Answer:
    order_id, partner_id = _order_id(call), call.partner.id

    def work(tx: Transaction) -> tuple[Order | None, str]:
        found = tx.orders.of_partner(partner_id, order_id)
        return found, _missing(tx, found) if found else ""

    found, missing = await shop.db.glance(work)
    if found is None:
        raise OrderNotFound(order_id=order_id)
    text = _status_text(found, call.lang)
    if missing:
        text += " " + phrases.quick(call.lang, "api-order-short", missing=missing, currency=shop.currency.code)
    return Answer("Order", _status_data(found, call.lang, text))


def _missing(tx: Transaction, order: Order) -> str:
    """What the wallet lacks for an order that waits for it; "" where nothing does."""
    if order.state is not OrderState.AWAITING_PAYMENT:
        return ""
    customer = tx.customers.get(order.customer_id)
    return str(order.charge - customer.balance) if customer and customer.balance < order.charge else ""


def _status_data(order: Order, lang: str, text: str = "") -> answers.OrderStatus:
    facts = answers.order_facts(order)
    return answers.OrderStatus.model_validate({"text": text or _status_text(order, lang), **facts})


def _status_text(order: Order, lang: str) -> str:
    values = {
        "order": order.id, "status": status_word(order, lang), "quantity": order.quantity,
        "service": order.service_name,
    }  # fmt: skip
    if order.remains is None:
        return phrases.quick(lang, "api-order-status-short", **values)
    remains = order.quantity - order.delivered
    return phrases.quick(lang, "api-order-status", **values, delivered=order.delivered, remains=remains)


def status_word(order: Order, lang: str) -> str:
    return phrases.quick(lang, "api-status-" + order.state.public.lower().replace(" ", "-"))


async def history(shop: Shop, call: Call) -> Answer:
    who, partner_id = identity(shop, call), call.partner.id
    before = number(call, "before") if call.get("before") else None
    if call.get("before") and before is None:
        raise InvalidField("invalid_before", field="before", value=customers.clean(call.get("before"))[:40])

    def work(tx: Transaction) -> list[Order]:
        customer = registering.find(tx, partner_id=partner_id, identity=who)
        return tx.orders.of_customer(customer.id, before=before, limit=HISTORY + 1)

    found = await shop.db.glance(work)
    shown = found[:HISTORY]
    lines = [
        phrases.quick(
            call.lang, "api-orders-line", number=place, order=each.id, service=each.service_name,
            quantity=each.quantity, status=status_word(each, call.lang),
        )
        for place, each in enumerate(shown, 1)
    ]  # fmt: skip
    text = phrases.listed("", lines) if lines else phrases.phrase(call.lang, "api-orders-empty")
    items = [answers.OrderItem.model_validate(answers.order_facts(each)) for each in shown]
    return Answer("Orders", answers.Orders(text=text, next=shown[-1].id if len(found) > HISTORY else "", orders=items))


async def cancel(shop: Shop, call: Call) -> Answer:
    changed = await _change(shop, call, lambda tx, partner_id, order_id: ordering.cancel_order(
        tx, partner_id=partner_id, order_id=order_id
    ))  # fmt: skip
    key = "api-order-canceled" if changed.terminal else "api-order-cancel-asked"
    text = phrases.quick(call.lang, key, order=changed.id)
    return Answer("Order canceled" if changed.terminal else "Cancel requested", _status_data(changed, call.lang, text))


async def refill(shop: Shop, call: Call) -> Answer:
    changed = await _change(shop, call, lambda tx, partner_id, order_id: ordering.ask_refill(
        tx, partner_id=partner_id, order_id=order_id
    ))  # fmt: skip
    text = phrases.quick(call.lang, "api-order-refill-asked", order=changed.id)
    return Answer("Refill requested", _status_data(changed, call.lang, text))


async def _change(shop: Shop, call: Call, change: Callable[[Transaction, int, int], Order]) -> Order:
    order_id, partner_id = _order_id(call), call.partner.id

    call.facts["order_id"] = order_id

    def work(tx: Transaction) -> Order:
        return change(tx, partner_id, order_id)

    return await shop.db.write(work, lane=f"order:{order_id}")
