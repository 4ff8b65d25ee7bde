"""What something would cost, without ordering it: by words at once, or step by step."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import goods, inputs, quote, search, service
from bot.screens.paging import in_rows, turned
from bot.screens.wanted import Wanted, questions
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Lines, Row, Text, View, short
from core.domain import pricing, requests
from core.domain.catalogue import Service
from core.domain.customers import clean
from core.domain.errors import InvalidField, ServiceNotFound
from core.domain.quantities import read_quantity

_MOST_WORDS: Final = 100


@screen("price.service")
class Which(Screen):
    """Which service? `words` that fit several are kept with those; `quantity` is known already, or 0."""

    words: str = ""
    quantity: int = 0
    page: int = 0

    def show(self, turn: Turn) -> View:
        if not self.words:
            return View("price-which", {}, (Go("button-services", "services"), HOME))
        found = turn.catalogue.search(self.words)
        shown = goods.page_of(found or search.nearest(turn.catalogue, self.words), self.page)
        rows = (*goods.buttons(turn, shown.items), *shown.rows, (BACK, HOME))
        key = "price-several" if found else "price-near" if shown.items else "search-none"
        return View(key, {"words": short(self.words)}, rows)

    def typed(self, turn: Turn, text: str) -> Which | Price:
        return understood(turn, text)

    def press_open(self, turn: Turn, number: int) -> Price:
        return _priced(turn, goods.sold(turn, number), self.quantity)

    def press_page(self, turn: Turn, page: int) -> Which:
        return replace(self, page=turned(turn, self.page, page))

    def press_back(self, turn: Turn) -> Which:
        return Which()


@screen("price")
class Price(Screen):
    """The price of a quantity; 0 where it is not known yet. Another quantity may be written at any time."""

    number: int
    quantity: int = 0

    def show(self, turn: Turn) -> View:
        sold = turn.catalogue.get(self.number)
        if sold is None:
            return service.gone(turn, self.number)
        plan, balance = turn.customer.plan, turn.customer.balance
        title, rate = Text("quote-service", {"name": sold.name}), service.rate(sold, plan)
        rows: list[Row] = []
        lines = [title, rate]
        if not self.quantity:
            blocks = [Text("block", {"lines": Lines(tuple(lines))}), Text("price-how-many", _bounds(sold))]
        else:
            total = pricing.price(sold.rate, plan, self.quantity, per_order=sold.per_order).total
            lines = [title, *([] if sold.per_order else [Text("quote-quantity", {"quantity": self.quantity})]), rate]
            lacking = quote.lacking(balance, total)
            sums = [
                Text("quote-total", {"total": total}),
                *service.discount(sold, plan, self.quantity),
                Text("quote-short", {"balance": balance, "missing": lacking}) if lacking
                else Text("quote-balance", {"balance": balance, "after": balance - total}),
            ]  # fmt: skip
            blocks = [Text("block", {"lines": Lines(tuple(lines))}), Text("block", {"lines": Lines(tuple(sums))})]
            if not sold.per_order:
                blocks.append(Text("price-other"))
            rows.append(Button("button-order", "order", style="success"))
        if not sold.per_order:
            rows += in_rows(inputs.quantities(turn, sold), 2)
        rows += [(Button("button-price-other", "other"), Go("button-service-page", "service", sold.number)), HOME]
        return View("price", {"parts": Lines(tuple(blocks), "\n\n")}, tuple(rows))

    def typed(self, turn: Turn, text: str) -> Which | Price:
        """A quantity, or another service."""
        sold = goods.sold(turn, self.number)
        try:
            quantity = read_quantity(text)
        except InvalidField:
            if any(char.isalpha() for char in text):
                return understood(turn, text)
            raise
        return _priced(turn, sold, requests.price_quantity(sold, str(quantity)))

    def press_say(self, turn: Turn, quantity: int) -> Price:
        return _priced(turn, goods.sold(turn, self.number), quantity)

    def press_order(self, turn: Turn) -> inputs.Ask | quote.Quote:
        sold = goods.sold(turn, self.number)
        said = Wanted(sold.number)
        if self.quantity and "quantity" in questions(sold):
            said = said.saying("quantity", requests.read_field(sold, "quantity", str(self.quantity), {}))
        return inputs.step(turn, said)

    def press_other(self, turn: Turn) -> Which:
        return Which()

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        """One of those that are offered in place of a service that is gone."""
        return service.Detail(goods.sold(turn, number).number)


@entry("price", "price")
def price(turn: Turn, arg: str) -> Which | Price:
    """`arg` is a service in words, with or without a quantity behind it."""
    return understood(turn, arg) if arg else Which()


def understood(turn: Turn, text: str) -> Which | Price:
    """ "insta likes 1000": the quantity is at the end, where there is one."""
    said = clean(text)
    if not said:
        raise InvalidField("find_words", field="service", most=_MOST_WORDS)
    try:
        return _priced(turn, turn.catalogue.find(said), 0)
    except ServiceNotFound:
        words, quantity = search.parted(said)
    try:
        return _priced(turn, turn.catalogue.find(words), quantity)
    except ServiceNotFound:
        found = turn.catalogue.search(words[:_MOST_WORDS])
        return _priced(turn, found[0], quantity) if len(found) == 1 else Which(words[:_MOST_WORDS], quantity)


def _priced(turn: Turn, sold: Service, quantity: int) -> Price:
    """Raises QuantityOutOfRange, or InvalidField where the total is beyond all bounds."""
    if sold.per_order:
        return Price(sold.number, 1)
    if quantity:
        pricing.price(sold.rate, turn.customer.plan, requests.price_quantity(sold, str(quantity)))
    return Price(sold.number, quantity)


def _bounds(sold: Service) -> dict[str, str | int]:
    return {"min": sold.min, "max": sold.max}
