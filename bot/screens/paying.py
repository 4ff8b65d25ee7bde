"""An order paid at once, past the wallet that is too short: by which method, from which phone, and what it comes to.

The order is placed and waits; it starts by itself when the money has come. What a method carries beyond the missing
sum stays in the wallet, and is stated before.
"""

from __future__ import annotations

from bot import machine
from bot.machine import Screen, screen
from bot.screens import goods, payment, placing, quote, topup_terms, wanted
from bot.screens import order as ordered
from bot.screens.topup_terms import Terms
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Lines, Notice, Row, Text, Value, View, short
from core.domain import customers
from core.domain.errors import InvalidField, Unavailable
from core.domain.money import Money
from core.domain.pricing import Price
from core.domain.topups import Method
from core.usecases.ordering import Paying


@screen("order.paying", draft=True)
class Methods(Screen):
    """Which way to pay; nobody stands here where there is only one."""

    at: quote.Quote

    def show(self, turn: Turn) -> View:
        _, lacking = due(turn, self.at)
        buttons = tuple(
            Button(Text("button-pay-by", {"method": each.method.title, "due": asked(turn, each)}), "method", place)
            for place, each in enumerate(terms(turn, lacking)) if each.fits
        )  # fmt: skip
        return View("pay-methods", {"missing": lacking}, (*buttons, (BACK, HOME)))

    def press_method(self, turn: Turn, arg: int) -> Phone | Confirm:
        offers = terms(turn, due(turn, self.at)[1])
        if not 0 <= arg < len(offers) or not offers[arg].fits:
            raise Unavailable("method_gone")
        return _chosen(turn, self.at, offers[arg].method)

    def press_back(self, turn: Turn) -> quote.Quote:
        return self.at


@screen("order.paying_phone", draft=True)
class Phone(Screen):
    """Whose phone is asked to pay."""

    at: quote.Quote
    method: str

    def show(self, turn: Turn) -> View:
        method = topup_terms.method(turn, self.method)
        offer = topup_terms.terms(method, due(turn, self.at)[1], lift=True)
        buttons = tuple(
            Button(Text("button-topup-phone", {"phone": each}), "phone", each.removeprefix("+"))
            for each in topup_terms.phones(turn)
        )
        values: dict[str, Value] = {
            "method": method.title, "due": asked(turn, offer), "example": topup_terms.example(turn)
        }  # fmt: skip
        return View("topup-phone-known" if buttons else "topup-phone", values, (*buttons, (BACK, HOME)))

    def press_phone(self, turn: Turn, arg: str) -> Confirm:
        return self._from(turn, f"+{arg}")

    def typed(self, turn: Turn, text: str) -> Confirm:
        return self._from(turn, text)

    def shared_contact(self, turn: Turn, phone: str, own: bool) -> Confirm:
        return self._from(turn, f"+{phone.removeprefix('+')}")

    def _from(self, turn: Turn, text: str) -> Confirm:
        phone = customers.phone(text, turn.counter.region)
        if phone is None:
            raise InvalidField(
                "phone_unreadable", field="phone", value=short(customers.clean(text), 40),
                example=topup_terms.example(turn),
            )  # fmt: skip
        return Confirm(self.at, self.method, phone)

    def press_back(self, turn: Turn) -> Methods | quote.Quote:
        return _before(turn, self.at)


@screen("order.paying_confirm", draft=True)
class Confirm(Screen):
    """The whole sum, before the gateway is asked for anything."""

    at: quote.Quote
    method: str
    phone: str = ""

    def show(self, turn: Turn) -> View:
        method = topup_terms.method(turn, self.method)
        price, lacking = due(turn, self.at)
        if not lacking:
            return View("pay-not-needed", {"balance": turn.customer.balance}, (BACK, HOME))
        offer = topup_terms.terms(method, lacking, lift=True)
        rows: list[Row] = [Button(Text("button-pay-now", {"due": asked(turn, offer)}), "pay", style="success")]
        if self.phone:
            rows.append(Button("button-topup-other-phone", "phone"))
        values: dict[str, Value] = {
            "method": method.title, "facts": Lines(tuple(_facts(turn, price, offer, self.phone))),
            "next": topup_terms.what_happens(turn, method),
        }  # fmt: skip
        return View("pay-confirm", values, (*rows, (BACK, HOME)))

    def press_pay(self, turn: Turn) -> payment.Standing | ordered.Detail | quote.Quote | Screen:
        """Places the order, once: the quote's key is the order's."""
        fresh = placing.repriced(turn, self.at)
        if fresh is not None:
            turn.alert("toast-price-changed")
            return fresh
        method = topup_terms.method(turn, self.method)
        paying = Paying(method, self.phone, turn.token(), turn.counter.prompts_per_phone)
        placed = placing.place(turn, self.at, paying)
        if placed.payment is None:
            return placing.done(turn, self.at, placed)
        placing.forget(turn, self.at.key)
        order = placed.order
        turn.again("toast-already-placed", order=str(order.id))
        if not placed.replayed:
            values: dict[str, Value] = {
                "order": str(order.id), "facts": placing.facts(order), "price": order.charge,
                "due": topup_terms.price(turn, method.name, placed.payment.due),
            }  # fmt: skip
            turn.leave(Notice("receipt-order-awaiting", values, placing.ways(order)))
        return machine.entries()["payment"](turn, str(placed.payment.id))

    def press_phone(self, turn: Turn) -> Phone:
        return Phone(self.at, self.method)

    def press_back(self, turn: Turn) -> Phone | Methods | quote.Quote:
        return self.press_phone(turn) if self.phone else _before(turn, self.at)


def begin(turn: Turn, at: quote.Quote) -> Methods | Phone | Confirm:
    """Raises Unavailable where no method takes so much at once."""
    offers = offered(turn, due(turn, at)[1])
    if not offers:
        raise Unavailable("no_payment_method")
    return _chosen(turn, at, offers[0].method) if len(offers) == 1 else Methods(at)


def due(turn: Turn, at: quote.Quote) -> tuple[Price, Money]:
    """The price of what is wanted, and how much of it the wallet lacks now."""
    sold = goods.sold(turn, at.wanted.service)
    price = at.price(sold, wanted.read(sold, at.wanted))
    return price, quote.missing(turn.customer, price)


def terms(turn: Turn, lacking: Money) -> list[Terms]:
    """What the missing sum comes to with each method."""
    return [topup_terms.terms(method, lacking, lift=True) for method in turn.counter.methods.values()]


def offered(turn: Turn, lacking: Money) -> list[Terms]:
    """Those that take so much at once."""
    return [each for each in terms(turn, lacking) if each.fits]


def _chosen(turn: Turn, at: quote.Quote, method: Method) -> Phone | Confirm:
    identity = turn.customer.identity
    if not method.needs_phone:
        return Confirm(at, method.name)
    return Confirm(at, method.name, identity) if customers.is_phone(identity) else Phone(at, method.name)


def _before(turn: Turn, at: quote.Quote) -> Methods | quote.Quote:
    return Methods(at) if len(offered(turn, due(turn, at)[1])) > 1 else at


def asked(turn: Turn, offer: Terms) -> Value:
    """What the payer pays, as they pay it."""
    return topup_terms.price(turn, offer.method.name, offer.due)


def _facts(turn: Turn, price: Price, offer: Terms, phone: str) -> list[Text]:
    """Everything that is due and why, a line each."""
    lines = [Text("pay-price", {"price": price.total})]
    if balance := turn.customer.balance:
        lines.append(Text("pay-balance", {"balance": balance}))
    if offer.fee:
        lines.append(Text("topup-fee-of", {"fee": offer.fee, "percent": topup_terms.percent(turn, offer.method)}))
    lines.append(Text("topup-due", {"due": asked(turn, offer)}))
    if phone:
        lines.append(Text("topup-from-phone", {"phone": phone}))
    if offer.extra:
        values: dict[str, Value] = {
            "method": offer.method.title, "wanted": offer.wanted, "extra": offer.extra, "min": offer.method.min,
        }  # fmt: skip
        lines.append(Text("topup-lifted" if offer.lifted else "topup-rounded-missing", values))
    return lines
