"""/service: a service as the shop keeps it, on sale or not, with its cost and margin; and the ways to change it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import service_change as changing
from bot.screens.staff import words
from bot.screens.staff.paging import DESK, WAY_OUT, in_rows, pager, part, stay
from bot.turn import Turn
from bot.views import HOME, Button, Go, Press, Row, Text, Value, View, short
from core.domain import pricing
from core.domain.catalogue import Catalogue, Service
from core.domain.customers import clean
from core.domain.errors import ServiceNotFound
from core.domain.money import Money
from core.domain.staff import Role
from core.texts import wording

SIZE: Final = 8
MOST_NUMBER: Final = 12


@screen("staff.services", staff=Role.MANAGER)
class Ask(Screen):
    """Which service? By its number or by words."""

    def show(self, turn: Turn) -> View:
        off = len(turn.tx.services.off_sale())
        rows: list[Row] = [(DESK, HOME)]
        if off:
            rows.insert(0, Button(Text("button-off-sale", {"number": off}), "off"))
        return View("manage-ask", {"on": len(turn.catalogue.services), "off": off}, tuple(rows))

    def typed(self, turn: Turn, text: str) -> Found | Card:
        return look(turn, text)

    def press_off(self, turn: Turn) -> Found:
        return Found()


@screen("staff.services.found", staff=Role.MANAGER)
class Found(Screen):
    """Services that the words fit; without words, those that are not on sale."""

    words: str = ""
    page: int = 0

    def show(self, turn: Turn) -> View:
        found, page, pages = part(_fitting(turn, self.words), self.page, SIZE)
        rows: list[Row] = [_choice(service) for service in found]
        key = "manage-found" if self.words else "manage-off-sale" if found else "manage-off-sale-none"
        return View(key, {"words": self.words}, (*rows, *pager(page, pages), WAY_OUT))

    def typed(self, turn: Turn, text: str) -> Found | Card:
        return look(turn, text)

    def press_open(self, turn: Turn, number: int) -> Card:
        return Card(number, f"{self.page}:{self.words}")

    def press_page(self, turn: Turn, page: int) -> Found:
        if page == self.page:
            _, _, pages = part(_fitting(turn, self.words), page, SIZE)
            stay(turn, page, pages)
        return replace(self, page=page)

    def press_back(self, turn: Turn) -> Ask:
        return Ask()


@screen("staff.service", staff=Role.MANAGER)
class Card(Screen):
    """`came` is the page and the words of the list that led here."""

    number: int
    came: str = ""

    def show(self, turn: Turn) -> View:
        service = known(turn, self.number)
        return View("manage-service", _facts(turn, service), (*_acts(service), WAY_OUT))

    def press_change(self, turn: Turn, what: str) -> changing.Ask | changing.Aliases | changing.Change:
        return changing.begin(turn, known(turn, self.number), what, self.came)

    def press_back(self, turn: Turn) -> Ask | Found:
        if not self.came:
            return Ask()
        page, _, words = self.came.partition(":")
        return Found(words, int(page))


def known(turn: Turn, number: int) -> Service:
    """The service, on sale or not. Raises ServiceNotFound."""
    service = turn.tx.services.get(number)
    if service is None:
        raise ServiceNotFound(words=str(number), suggestions=[])
    return service


def look(turn: Turn, text: str) -> Found | Card:
    """The one service that the words can only mean, or all that they fit. Raises ServiceNotFound."""
    said = clean(text)[: words.MOST_WORDS]
    number = said.lstrip("#")
    if number.isascii() and number.isdecimal() and len(number) <= MOST_NUMBER:
        return Card(known(turn, int(number)).number)
    found = _fitting(turn, said) if said else []
    try:
        meant = turn.catalogue.find(said)
    except ServiceNotFound:
        if not found:
            raise
        return Card(found[0].number) if len(found) == 1 else Found(said)
    only_on_sale = all(service.active for service in found)
    return Card(meant.number) if only_on_sale else Found(said)


def _fitting(turn: Turn, words: str) -> list[Service]:
    off = turn.tx.services.off_sale()
    if not words:
        return off
    return [*turn.catalogue.search(words), *Catalogue(0, tuple(off)).search(words)]


def _choice(service: Service) -> Button:
    key = "button-service-on" if service.active else "button-service-off"
    return Button(Text(key, {"number": str(service.number), "name": service.name}), "open", service.number)


# -- facts ------------------------------------------------------------------------------------------------------------


def titled(service: Service) -> dict[str, Value]:
    """How sentences name a service."""
    return {"number": str(service.number), "service": short(service.name, 100)}


def standing(service: Service) -> Text:
    """Whether it can be bought."""
    if service.active:
        return Text("manage-on")
    return Text("manage-vanished") if service.vanished else Text("manage-off")


def per(service: Service, rate: Money) -> Text:
    """A rate with what it buys."""
    return Text("manage-per-order" if service.per_order else "manage-per-thousand", {"rate": rate})


def margin(turn: Turn, service: Service, rate: Money) -> Text:
    """What is left of the rate when the provider is paid."""
    if service.cost is None:
        return Text("manage-cost-unknown" if service.provider else "manage-by-hand")
    left = rate - service.cost
    apart = Money(abs(left.units), left.currency)
    over = apart.units * pricing.BASIS // service.cost.units if service.cost else 0
    values: dict[str, Value] = {
        "cost": service.cost,
        "margin": apart,
        "over": wording.basis_points(turn.chat.language, over),
    }
    return Text("manage-loss" if left.units < 0 else "manage-margin", values)


def _facts(turn: Turn, service: Service) -> dict[str, Value]:
    yes = [name for name in ("refill", "cancel", "dripfeed") if getattr(service, name)]
    source = {"provider": service.provider, "theirs": service.provider_service}
    return titled(service) | {
        "category": service.category, "type": service.type.value, "state": standing(service),
        "rate": per(service, service.rate), "margin": margin(turn, service, service.rate),
        "min": service.min, "max": service.max,
        "can": Text("manage-can", {"can": words.block((Text(f"manage-can-{name}") for name in yes), ", ")})
        if yes else Text("manage-can-nothing"),
        "source": Text("manage-source", source) if service.provider else Text("manage-source-hand"),
        "aliases": Text("manage-aliases", {"names": short(", ".join(service.aliases), 400)})
        if service.aliases else Text("manage-aliases-none"),
    }  # fmt: skip


def _acts(service: Service) -> list[Row]:
    if service.active:
        first = Button("button-pause", "change", "pause", "danger")
    else:
        first = Button("button-resume-sale", "change", "resume", "success")
    acts: list[Press] = [first, Button("button-set-rate", "change", "rate")]
    if service.cost:
        acts.append(Button("button-set-markup", "change", "markup"))
    acts.append(Button("button-add-alias", "change", "alias"))
    if service.aliases:
        acts.append(Button("button-remove-alias", "change", "unalias"))
    if service.active:
        acts.append(Go("button-as-customer", "service", service.number))
    return in_rows(acts, 2)


@entry("manage", "service", staff=Role.MANAGER)
def manage(turn: Turn, arg: str) -> Ask | Found | Card:
    return look(turn, arg) if arg.strip() else Ask()
