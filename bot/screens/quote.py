"""The quote: everything about an order before it is placed, its price fixed. The last look, and the one that counts."""

from __future__ import annotations

from typing import Final

from bot import machine
from bot.machine import Screen, screen
from bot.screens import closed, goods, inputs, mass, paying, placing, search, service, wanted
from bot.screens import order as ordered
from bot.screens.wanted import Wanted
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Lines, Row, Text, Value, View, input_key, short
from core.domain import pricing, requests
from core.domain.catalogue import Counting, LinkRule, Service
from core.domain.customers import Customer, clean
from core.domain.errors import BadInput, InvalidField
from core.domain.money import Money
from core.domain.orders import OrderRequest
from core.domain.pricing import HOUSE_PLAN, Price, PricePlan

LISTS: Final = frozenset({"comments", "usernames", "hashtags", "keywords", "groups"})
_LONG: Final = 160


@screen("order.quote", draft=True)
class Quote(Screen):
    """`rate` is the price that was shown, in units; `was` an older total that it has taken the place of.

    `key` makes all presses of Confirm one order, also after a crash.
    """

    wanted: Wanted
    rate: int
    key: str
    was: int = 0

    def show(self, turn: Turn) -> View:
        sold = turn.catalogue.get(self.wanted.service)
        if sold is None:
            return service.gone(turn, self.wanted.service)
        try:
            request = wanted.read(sold, self.wanted)
        except BadInput:
            return View("quote-stale", {"name": sold.name}, (Button("button-go-on", "again"), (BACK, HOME)))
        customer, price = turn.customer, self.price(sold, request)
        short_by = missing(customer, price)
        blocks = [
            Text("quote-title"), _block(_items(sold, request)), _block(self._prices(sold, price, customer.plan)),
            _balance(customer, price, short_by), *_warnings(turn, sold, request),
        ]  # fmt: skip
        rows = (
            *_acts(turn, price, short_by),
            *_changes(sold, request),
            (BACK, Button("button-cancel", "cancel"), HOME),
        )
        return closed.above(turn, View("quote", {"parts": Lines(tuple(blocks), "\n\n")}, rows))

    def price(self, sold: Service, request: OrderRequest) -> Price:
        """At the rate that was shown."""
        rate = Money(self.rate, sold.rate.currency)
        return pricing.price(rate, HOUSE_PLAN, request.quantity, per_order=sold.per_order)

    def _prices(self, sold: Service, price: Price, plan: PricePlan) -> list[Text]:
        key = "service-rate-package" if sold.per_order else "service-rate"
        lines = [Text(key, {"rate": price.rate})]
        if self.was:
            lines.append(Text("quote-was", {"was": Money(self.was, price.total.currency)}))
        current = price.rate == pricing.selling_rate(sold.rate, plan)
        saves = service.discount(sold, plan, price.quantity) if current else []
        return [*lines, Text("quote-total", {"total": price.total}), *saves, Text("quote-checked")]

    # -- deciding -----------------------------------------------------------------------------------------------------

    def press_confirm(self, turn: Turn) -> ordered.Detail | Quote:
        return placing.confirm(turn, self)

    def press_topup(self, turn: Turn) -> Screen:
        """To the wallet with exactly what is missing. The quote waits, and is gone on with once it is paid."""
        request = self.request(turn)
        short_by = missing(turn.customer, self.price(goods.sold(turn, self.wanted.service), request))
        if not short_by:
            return self
        turn.keep(machine.dump(self))
        return machine.entries()["topup"](turn, str(short_by.units))

    def press_pay(self, turn: Turn) -> paying.Methods | paying.Phone | paying.Confirm:
        return paying.begin(turn, self)

    def request(self, turn: Turn) -> OrderRequest:
        return wanted.read(goods.sold(turn, self.wanted.service), self.wanted)

    # -- changing -----------------------------------------------------------------------------------------------------

    def press_change(self, turn: Turn, name: str) -> inputs.Ask | Quote:
        sold = goods.sold(turn, self.wanted.service)
        if name not in _changeable(sold):
            return self
        return inputs.Ask(self.wanted, name, editing=True)

    def typed(
        self, turn: Turn, text: str
    ) -> (
        inputs.Ask | Quote | service.Detail | search.Found | search.ForLink | ordered.Detail | mass.Mass | mass.Preview
    ):
        """A new quantity or link, or more lines of a list; anything else is looked up, and the quote waits."""
        sold = turn.catalogue.get(self.wanted.service)
        if sold is None:
            return search.understood(turn, text)  # nothing can be changed here any more
        asked = wanted.questions(sold)
        for name in asked:
            if name in LISTS and "\n" in text.strip():
                return self._longer(turn, sold, name, text)
        for name in ("quantity", "link"):
            if name in asked and _fits(sold, name, text):
                return inputs.Ask(self.wanted, name, editing=True).taken(turn, sold, text)
        turn.keep(machine.dump(self))
        return search.understood(turn, text)

    def _longer(self, turn: Turn, sold: Service, name: str, text: str) -> inputs.Ask | Quote:
        """A list too long for one message comes in several."""
        whole = f"{self.wanted.get(name)}\n{text}"
        after = inputs.Ask(self.wanted, name, editing=True).taken(turn, sold, whole)
        turn.note("note-lines-added", count=len(after.wanted.get(name).split("\n")))
        return after

    def press_again(self, turn: Turn) -> inputs.Ask | Quote:
        return inputs.step(turn, self.wanted)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        """One of those that are offered in place of a service that is gone."""
        return service.Detail(goods.sold(turn, number).number)

    def press_cancel(self, turn: Turn) -> service.Detail:
        placing.forget(turn, self.key)
        turn.note("note-canceled")
        return service.Detail(self.wanted.service, self.wanted.came)

    def press_back(self, turn: Turn) -> inputs.Ask | service.Detail:
        """To the last question."""
        asked = wanted.questions(goods.sold(turn, self.wanted.service))
        said = [name for name in asked if self.wanted.get(name)]
        if not said:
            return service.Detail(self.wanted.service, self.wanted.came)
        return inputs.Ask(self.wanted, said[-1])


def begin(turn: Turn, sold: Service, said: Wanted, request: OrderRequest) -> Quote:
    """The quote at the price of this moment. Raises InvalidField where the total is beyond all bounds."""
    price = pricing.price(sold.rate, turn.customer.plan, request.quantity, per_order=sold.per_order)
    return Quote(said, price.rate.units, f"chat:{turn.chat.id}:{turn.chat.version}:{turn.now_ms}")


def missing(customer: Customer, price: Price) -> Money:
    return lacking(customer.balance, price.total)


def lacking(balance: Money, total: Money) -> Money:
    return Money(max(total.units - balance.units, 0), total.currency)


def _fits(sold: Service, name: str, text: str) -> bool:
    """Whether this was meant as another quantity or link."""
    try:
        said = inputs.meant(sold, name, text).strip()
    except InvalidField:
        return False
    if name == "quantity" or "://" in said:
        return True
    return " " not in said and ("/" in said or (sold.link_rule is LinkRule.PROFILE and said.startswith("@")))


def _changeable(sold: Service) -> tuple[str, ...]:
    runs = ("runs",) if wanted.in_parts(sold) else ()
    return (*wanted.questions(sold), *runs)


# -- what it says -----------------------------------------------------------------------------------------------------


def _block(lines: list[Text]) -> Text:
    return Text("block", {"lines": Lines(tuple(lines))})


def _items(sold: Service, request: OrderRequest) -> list[Text]:
    lines = [Text("quote-service", {"name": sold.name})]
    if request.link:
        lines.append(Text("quote-link", {"link": short(request.link, _LONG)}))
    if not sold.per_order:
        lines.append(_quantity(sold, request))
    return lines + [_said(name, text) for name, text in request.inputs.items() if name not in wanted.IN_PARTS]


def _quantity(sold: Service, request: OrderRequest) -> Text:
    if sold.type.rule.counting is Counting.POSTS:
        posts = {"posts": int(request.inputs["posts"]), "most": int(request.inputs["max"])}
        return Text("quote-posts", {"quantity": request.quantity, **posts})
    if request.runs == 1:
        return Text("quote-quantity", {"quantity": request.quantity})
    each = request.quantity // request.runs
    every = int(request.inputs["interval"])
    return Text("quote-runs", {"quantity": request.quantity, "runs": request.runs, "each": each, "count": every})


def _said(name: str, text: str) -> Text:
    return Text("quote-input", {"name": Text(input_key(name)), "value": value(name, text, _LONG)})


def value(name: str, text: str, most: int) -> Value:
    """What was said for an input, fit for a line: of a list its length and how it begins."""
    if name not in LISTS:
        return short(clean(text), most)
    lines = text.split("\n")
    return Text("quote-lines", {"count": len(lines), "first": short(lines[0], most // 2)})


def _balance(customer: Customer, price: Price, short_by: Money) -> Text:
    if short_by:
        return Text("quote-short", {"balance": customer.balance, "missing": short_by})
    return Text("quote-balance", {"balance": customer.balance, "after": customer.balance - price.total})


def _warnings(turn: Turn, sold: Service, request: OrderRequest) -> list[Text]:
    warnings = []
    if requests.leads_elsewhere(sold, request.link):
        warnings.append(Text("quote-elsewhere"))
    running = turn.tx.orders.active_on(turn.customer_id, request.service, request.link) if request.link else None
    if running is not None:
        warnings.append(Text("quote-running", {"order": str(running)}))
    return warnings


def _acts(turn: Turn, price: Price, short_by: Money) -> list[Row]:
    if not short_by:
        return [Button(Text("button-confirm", {"total": price.total}), "confirm", style="success")]
    rows: list[Row] = [Button(Text("button-topup-exactly", {"missing": short_by}), "topup", style="primary")]
    offers = paying.offered(turn, short_by)
    if offers:
        amount = paying.asked(turn, offers[0]) if len(offers) == 1 else short_by
        rows.append(Button(Text("button-pay-order", {"amount": amount}), "pay"))
    return rows


def _changes(sold: Service, request: OrderRequest) -> list[Row]:
    names = [name for name in wanted.questions(sold) if name not in wanted.optional(sold)]
    buttons = [_change(name) for name in names]
    buttons += [_change(name) for name in wanted.optional(sold) if request.inputs.get(name)]
    if wanted.in_parts(sold):
        key = "button-in-parts" if request.runs == 1 else "button-in-parts-change"
        buttons.append(Button(key, "change", "runs"))
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _change(name: str) -> Button:
    return Button(Text("button-change", {"what": Text(input_key(name))}), "change", name)
