"""Finding a service by words, from anywhere: what nobody waited for is a search, a link, an order's number.

Opens a service only where the words can mean nothing else; what is merely near is offered.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import goods, mass, service
from bot.screens import order as ordered
from bot.screens.came import Came
from bot.screens.paging import turned
from bot.turn import Turn
from bot.views import BACK, HOME, Go, Row, Seek, Text, View, short
from core.domain import requests
from core.domain.catalogue import Catalogue, LinkRule, Service
from core.domain.customers import clean
from core.domain.errors import InvalidField, LinkRejected
from core.domain.quantities import read_quantity

MOST_WORDS: Final = 100
_NUMBER: Final = re.compile(r"(#?)([0-9]{1,15})", re.ASCII)
_LINK: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[^\W\d_]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
WAYS_ON: Final = (Go("button-services", "services"), Go("button-help", "help"))


@screen("search")
class Search(Screen):
    """Waits for words."""

    def show(self, turn: Turn) -> View:
        typing = turn.counter.if_inline(Seek("button-seek"))
        return View("search", {}, (*typing, Go("button-services", "services"), HOME))

    def typed(
        self, turn: Turn, text: str
    ) -> service.Detail | Found | ForLink | ordered.Detail | mass.Mass | mass.Preview:
        return understood(turn, text)


@screen("search.found", heavy=True)
class Found(Screen):
    words: str
    page: int = 0

    def show(self, turn: Turn) -> View:
        said, _ = sought(turn.catalogue, self.words)
        found = turn.catalogue.search(said)
        near = [] if found else nearest(turn.catalogue, self.words)
        values = {"words": short(self.words)}
        order_id = _own_order(turn, self.words)
        order: tuple[Row, ...] = ()
        if order_id is not None:
            order = (Go(Text("button-order-number", {"order": str(order_id)}), "order", order_id),)
        if not found:
            rows = (*order, *goods.buttons(turn, near), WAYS_ON, HOME)
            return View("search-near" if near else "search-none", values, rows)
        shown = goods.page_of(found, self.page)
        rows = (*order, *goods.buttons(turn, shown.items), *shown.rows, (BACK, HOME))
        return View("search-found", {**values, "count": len(found), "about": goods.about(shown.items)}, rows)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        return service.Detail(goods.sold(turn, number).number, Came("search", self.words, self.page))

    def press_page(self, turn: Turn, page: int) -> Found:
        return replace(self, page=turned(turn, self.page, page))

    def press_back(self, turn: Turn) -> Search:
        return Search()


@screen("search.link", heavy=True)
class ForLink(Screen):
    """A link came first: which service is it for?"""

    link: str
    page: int = 0

    def show(self, turn: Turn) -> View:
        fitting = fitting_services(turn.catalogue, self.link)
        values = {"link": short(self.link, 90)}
        if not fitting:
            return View("search-link-none", values, (WAYS_ON, HOME))
        shown = goods.page_of(fitting, self.page)
        rows = (*goods.buttons(turn, shown.items), *shown.rows, (Go("button-services", "services"), HOME))
        return View("search-link", {**values, "about": goods.about(shown.items)}, rows)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        return service.Detail(goods.sold(turn, number).number, Came("link", self.link, self.page))

    def press_page(self, turn: Turn, page: int) -> ForLink:
        return replace(self, page=turned(turn, self.page, page))


@entry("search", "search")
def search(
    turn: Turn, arg: str
) -> Search | service.Detail | Found | ForLink | ordered.Detail | mass.Mass | mass.Preview:
    return understood(turn, arg) if arg else Search()


@entry("words")
def words(turn: Turn, arg: str) -> service.Detail | Found | ForLink | ordered.Detail | mass.Mass | mass.Preview:
    """What was written where no words were waited for."""
    return understood(turn, arg)


def understood(turn: Turn, text: str) -> service.Detail | Found | ForLink | ordered.Detail | mass.Mass | mass.Preview:
    """What the words mean: lines of orders, a link, an order, a service; else all services that hold them."""
    if mass.looks_like(text):
        return mass.read(turn, text)
    said = clean(text)
    if not said:
        raise InvalidField("find_words", field="search", most=MOST_WORDS)
    if _is_link(said):
        return ForLink(said)
    number, order_id = _NUMBER.fullmatch(said), _own_order(turn, said)
    looked_for, quantity = sought(turn.catalogue, said)
    one = _only(turn.catalogue, looked_for)
    if order_id is not None and (one is None or (number is not None and number[1])):
        return ordered.detail(turn, str(order_id))
    if one is not None and order_id is None:
        kept = quantity or _searchable(turn, said)
        return service.Detail(one.number, Came("search", said[:MOST_WORDS]) if kept else Came())
    return Found(said[:MOST_WORDS])


def sought(catalogue: Catalogue, said: str) -> tuple[str, int]:
    """What to look for and how many of it: "insta likes 1000". 0 where the number belongs to a name, or is none."""
    words, quantity = parted(said)
    if not quantity or catalogue.search(said[:MOST_WORDS]):
        return said, 0
    known = catalogue.named(words) is not None or catalogue.search(words[:MOST_WORDS])
    return (words, quantity) if known else (said, 0)


def parted(said: str) -> tuple[str, int]:
    """The words and the quantity behind them, 0 where there is none: "likes 1 000", "likes x 2k"."""
    words = said.split(" ")
    for count in (3, 2, 1):
        if len(words) > count:
            try:
                return " ".join(words[:-count]).rstrip(" x×*"), read_quantity(" ".join(words[-count:]))
            except InvalidField:
                continue
    return said, 0


def nearest(catalogue: Catalogue, said: str) -> list[Service]:
    """What comes near to words. To mere numbers and signs nothing does."""
    return catalogue.nearest(said) if any(char.isalpha() for char in said) else []


def meant(catalogue: Catalogue, said: str) -> list[Service]:
    """All services that the words may mean: one alone for its number, those that take a link, those that hold them."""
    if _is_link(said):
        return fitting_services(catalogue, said)
    one, found = _only(catalogue, said), catalogue.search(said[:MOST_WORDS])
    if one is None:
        return found
    return [one] if _NUMBER.fullmatch(said) else [one, *(each for each in found if each.number != one.number)]


def _is_link(said: str) -> bool:
    return _LINK.fullmatch(said) is not None and len(said) <= requests.MAX_LINK


def _only(catalogue: Catalogue, said: str) -> Service | None:
    """The one service that the words can mean."""
    if (named := catalogue.named(said)) is not None:
        return named
    found = catalogue.search(said[:MOST_WORDS])
    return found[0] if len(found) == 1 else None


def _searchable(turn: Turn, said: str) -> bool:
    """Whether there are others to go back to."""
    return len(turn.catalogue.search(said[:MOST_WORDS])) > 1


def _own_order(turn: Turn, said: str) -> int | None:
    number = _NUMBER.fullmatch(said)
    order = turn.tx.orders.get(int(number[2])) if number else None
    return order.id if order is not None and order.customer_id == turn.customer_id else None


def fitting_services(catalogue: Catalogue, link: str) -> list[Service]:
    """Services that are bound to the link's site, else those that name it; where there is none, those of no site."""
    taking = [each for each in catalogue.services if each.link_rule is not LinkRule.NONE and _takes(each, link)]
    if bound := [each for each in taking if each.link_hosts]:
        return bound
    site = requests.site_of(link)
    if site and (naming := [each for each in taking if site in requests.sites_named(each)]):
        return naming
    return [each for each in taking if not requests.sites_named(each)]


def _takes(service: Service, link: str) -> bool:
    strict = replace(service, link_rule=LinkRule.URL) if service.link_rule is LinkRule.ANY else service
    try:
        requests.check_link(strict, link)
    except LinkRejected:
        return False
    return True
