"""One service: what it costs this customer, what it asks and promises, and the way to order it."""

from __future__ import annotations

from typing import Final

from bot import spans
from bot.machine import Screen, entry, screen
from bot.screens import browse, favourites, goods, inputs, quote, search
from bot.screens.came import NOWHERE, Came
from bot.screens.wanted import Wanted, questions
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Copy, Go, Lines, Row, Share, Text, View
from core.domain import pricing
from core.domain.catalogue import Counting, Service
from core.domain.errors import NotFound
from core.domain.pricing import HOUSE_PLAN, PricePlan

_MOST_ABOUT: Final = 1500
_USUAL: Final = 1000
"""What a worked example is reckoned for, where the service allows it."""
_COUNTED: Final = {Counting.LINES: "service-by-line", Counting.POSTS: "service-by-post"}


@screen("service")
class Detail(Screen):
    number: int
    came: Came = NOWHERE

    def show(self, turn: Turn) -> View:
        service = turn.catalogue.get(self.number)
        if service is None:
            return gone(turn, self.number)
        kept = turn.tx.favourites.has(turn.customer_id, service.number)
        keeping = Button("button-unfavourite", "keep", 0) if kept else Button("button-favourite", "keep", 1)
        rows: tuple[Row, ...] = (
            Button("button-order", "order", style="success"),
            (
                Go("button-price", "price", service.number),
                Copy("button-share", turn.counter.deep_link(f"service_{service.number}")),
            ),
            (keeping, *turn.counter.if_inline(Share("button-send-on", str(service.number)))),
            (BACK, HOME),
        )
        parts = _parts(service, turn.customer.plan, _wished(turn, self))
        return View("service", {"parts": Lines(tuple(parts), "\n\n")}, rows)

    def press_order(self, turn: Turn) -> inputs.Ask | quote.Quote:
        begun = Wanted(goods.sold(turn, self.number).number, came=self.came)
        if self.came.kind == "link":
            begun = begun.saying("link", self.came.words)
        elif quantity := _wished(turn, self):
            begun = begun.saying("quantity", str(quantity))
        return inputs.step(turn, begun)

    def press_keep(self, turn: Turn, arg: int) -> Detail:
        goods.sold(turn, self.number)
        if arg:
            turn.tx.favourites.put(turn.customer_id, self.number)
        else:
            turn.tx.favourites.remove(turn.customer_id, self.number)
        turn.toast("toast-favourite" if arg else "toast-unfavourite")
        return self

    def press_open(self, turn: Turn, number: int) -> Detail:
        """One of those that are offered in place of what is gone."""
        return Detail(goods.sold(turn, number).number)

    def press_back(
        self, turn: Turn
    ) -> browse.Categories | browse.Category | search.Found | search.ForLink | favourites.Favourites:
        return browse.back(turn, self.number, self.came)


@entry("service")
def service(turn: Turn, arg: str) -> Detail:
    """Raises NotFound for a number that no service ever had."""
    number = int(arg) if arg.isascii() and arg.isdecimal() and len(arg) < 10 else 0
    if turn.catalogue.get(number) is None and turn.tx.services.get(number) is None:
        raise NotFound("service_gone", service=arg[:20])
    return Detail(number)


def _wished(turn: Turn, at: Detail) -> int:
    """How many were asked for together with the words that led here; 0 where none, or not as many as can be had."""
    sold = turn.catalogue.get(at.number)
    if at.came.kind != "search" or sold is None or "quantity" not in questions(sold):
        return 0
    _, quantity = search.sought(turn.catalogue, at.came.words)
    return quantity if sold.min <= quantity <= sold.max else 0


def gone(turn: Turn, number: int) -> View:
    """Kind words about a service that went off sale, and what comes nearest to it."""
    known = turn.tx.services.get(number)
    near = turn.catalogue.nearest(known.name) if known is not None else []
    rows = (*goods.buttons(turn, near), (Go("button-services", "services"), Go("button-search", "search")), HOME)
    key = "service-gone" if near else "service-gone-blank"
    return View(key, {"name": known.name if known is not None else str(number)}, rows)


def brief(service: Service, plan: PricePlan) -> list[Text]:
    """The name and the price, for those who see it elsewhere."""
    facts = [rate(service, plan), *_range(service)]
    return [_title(service), Text("block", {"lines": Lines(tuple(facts))}), *_example(service, plan)]


def _parts(service: Service, plan: PricePlan, wished: int) -> list[Text]:
    facts = Text("block", {"lines": Lines(tuple(_facts(service, plan)))})
    parts = [_title(service), facts, *_example(service, plan, wished or _USUAL)]
    if about := service.description.strip():
        cut = about if len(about) <= _MOST_ABOUT else f"{about[: _MOST_ABOUT - 1]}…"
        parts.append(Text("service-about", {"about": cut}))
    return parts


def _title(service: Service) -> Text:
    named = {"name": service.name, "category": service.category, "number": str(service.number)}
    return Text("service-title", named)


def _range(service: Service) -> list[Text]:
    if service.per_order:
        return []
    by_post = service.type.rule.counting is Counting.POSTS
    key = "service-range-posts" if by_post else "service-range"
    return [Text(key, {"min": service.min, "max": service.max})]


def _facts(service: Service, plan: PricePlan) -> list[Text]:
    lines = [rate(service, plan), *discount(service, plan, 1 if service.per_order else 1000), *_range(service)]
    if service.type.rule.counting in _COUNTED:
        lines.append(Text(_COUNTED[service.type.rule.counting]))
    if service.average_time:
        lines.append(Text("service-time", {"time": spans.spoken(service.average_time)}))
    lines.append(Text("service-refill" if service.refill else "service-no-refill"))
    lines.append(Text("service-cancel" if service.cancel else "service-no-cancel"))
    if service.dripfeed:
        lines.append(Text("service-dripfeed"))
    return lines


def rate(service: Service, plan: PricePlan) -> Text:
    """What it costs this customer."""
    key = "service-rate-package" if service.per_order else "service-rate"
    return Text(key, {"rate": pricing.selling_rate(service.rate, plan)})


def discount(service: Service, plan: PricePlan, quantity: int) -> list[Text]:
    """What the customer's price group takes off the public price of the quantity, where it makes it lower."""
    public, own = (
        pricing.price(each, HOUSE_PLAN, quantity, per_order=service.per_order).total
        for each in (pricing.public_rate(service.rate, plan), pricing.selling_rate(service.rate, plan))
    )
    return [Text("discount", {"public": public, "saved": public - own})] if own < public else []


def _example(service: Service, plan: PricePlan, quantity: int = _USUAL) -> list[Text]:
    if service.per_order:
        return []
    quantity = min(max(quantity, service.min), service.max)
    total = pricing.price(service.rate, plan, quantity).total
    return [Text("service-example", {"quantity": quantity, "total": total})]
