"""One question of an order: its link, its quantity, or whatever else the type of service takes.

There is one screen for all of them; what it says and which answers it offers depends on the name of the input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot import rendering
from bot.machine import Screen, screen
from bot.screens import goods, mass, quote, search, service, wanted
from bot.screens import order as ordered
from bot.screens.paging import in_rows
from bot.screens.wanted import Wanted
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Lines, Row, Text, Value, View
from core.domain import pricing, requests
from core.domain.catalogue import LinkRule, Service
from core.domain.errors import BadInput, InvalidField
from core.domain.money import MAX_UNITS
from core.domain.pricing import HOUSE_PLAN
from core.domain.quantities import read_quantity

NUMBERS: Final = frozenset(
    {"quantity", "runs", "interval", "min", "max", "posts", "old_posts", "answer_number", "delay"}
)
CHOICES: Final[Mapping[str, tuple[int, ...]]] = {
    "runs": (2, 5, 10),
    "interval": (15, 30, 60, 360, 720, 1440),
    "delay": (0, 5, 15, 30, 60, 120, 240, 480, 600),
    "answer_number": (1, 2, 3, 4, 5, 6),
    "posts": (1, 5, 10, 20, 30, 50),
    "old_posts": (0, 1, 5),
}
_STEPS: Final = (100, 500, 1_000, 5_000, 10_000, 50_000)
_MOST_PRESETS: Final = 6
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_DATE: Final = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})", re.ASCII)


@screen("order.input", draft=True)
class Ask(Screen):
    """Asks for the input `asks`. `editing` leads back to the quote instead of to the question before."""

    wanted: Wanted
    asks: str
    editing: bool = False

    def show(self, turn: Turn) -> View:
        sold = turn.catalogue.get(self.wanted.service)
        if sold is None:
            return service.gone(turn, self.wanted.service)
        said = self.wanted.get(self.asks)
        rows = [*_choices(turn, sold, self.asks)]
        if said and not self.editing:
            rows.append(Button(Text("button-keep", {"value": quote.value(self.asks, said, 40)}), "keep"))
        rows += [*self._skips(sold), (BACK, HOME)]
        parts = [Text("ask-service", {"name": sold.name}), _question(turn, sold, self.asks, self.wanted)]
        if said and self.editing:
            now = int(said) if self.asks in NUMBERS else quote.value(self.asks, said, 160)
            parts.append(Text("ask-now", {"value": now}))
        return View("ask", {"parts": Lines(tuple(parts), "\n\n")}, tuple(rows))

    def _skips(self, sold: Service) -> list[Row]:
        if self.asks == "runs":
            return [Button("button-at-once", "skip")]
        further = wanted.optional(sold)
        if self.asks not in further:
            return []
        skip = Button("button-skip", "skip")
        left = [name for name in further if not self.wanted.has(name)]
        return [(skip, Button("button-skip-all", "skipall"))] if len(left) > 1 else [skip]

    def typed(
        self, turn: Turn, text: str
    ) -> Ask | quote.Quote | service.Detail | search.Found | search.ForLink | ordered.Detail | mass.Mass | mass.Preview:
        sold = turn.catalogue.get(self.wanted.service)
        if sold is None:
            return search.understood(turn, text)  # nothing is asked here any more
        return self.taken(turn, sold, text)

    def taken(self, turn: Turn, sold: Service, text: str) -> Ask | quote.Quote:
        """What was written, as the answer."""
        understood = meant(sold, self.asks, text)
        if self.asks in NUMBERS and understood != text.strip():
            turn.note("note-understood", number=int(understood))
        return self._answered(turn, sold, understood)

    def press_say(self, turn: Turn, text: str) -> Ask | quote.Quote:
        return self._answered(turn, goods.sold(turn, self.wanted.service), text)

    def _answered(self, turn: Turn, sold: Service, text: str) -> Ask | quote.Quote:
        value = requests.read_field(sold, self.asks, text, self.wanted.fields)
        if self.asks == "expiry":
            _check_future(turn, value)
        return step(turn, self.wanted.saying(self.asks, value))

    def press_keep(self, turn: Turn) -> Ask | quote.Quote:
        return step(turn, self.wanted)

    def press_skip(self, turn: Turn) -> Ask | quote.Quote:
        if self.asks in wanted.IN_PARTS:
            return step(turn, self.wanted.without(*wanted.IN_PARTS))
        if self.asks not in wanted.optional(goods.sold(turn, self.wanted.service)):
            return self
        return step(turn, self.wanted.saying(self.asks, ""))

    def press_skipall(self, turn: Turn) -> Ask | quote.Quote:
        said = self.wanted
        for name in wanted.optional(goods.sold(turn, said.service)):
            said = said if said.has(name) else said.saying(name, "")
        return step(turn, said)

    def press_open(self, turn: Turn, number: int) -> service.Detail:
        """One of those that are offered in place of a service that is gone."""
        return service.Detail(goods.sold(turn, number).number)

    def press_back(self, turn: Turn) -> Ask | quote.Quote | service.Detail:
        said = self.wanted
        if self.asks in wanted.IN_PARTS:
            whole = all(said.get(name) for name in wanted.IN_PARTS)
            return step(turn, said if whole else said.without(*wanted.IN_PARTS))
        if self.editing:
            return step(turn, said)
        asked = wanted.questions(goods.sold(turn, said.service))
        before = [name for name in asked[: asked.index(self.asks)] if said.has(name)] if self.asks in asked else []
        if before:
            return replace(self, asks=before[-1])
        return service.Detail(said.service, said.came)


def step(turn: Turn, said: Wanted) -> Ask | quote.Quote:
    """The next question, or the quote. What does not fit the service as it is now is asked again, with the reason.

    Raises NotFound for a service that is no longer sold.
    """
    sold = goods.sold(turn, said.service)
    for name in wanted.open_questions(sold, said):
        return Ask(said, name)
    try:
        return quote.begin(turn, sold, said, wanted.read(sold, said))
    except BadInput as refused:
        name = wanted.blamed(refused)
        if name not in (*wanted.questions(sold), *wanted.IN_PARTS):
            raise
        turn.note("note-refused", why=Text(*rendering.refusal(refused, turn.chat.language)))
        return Ask(said, name)


def meant(sold: Service, name: str, text: str) -> str:
    """What was typed, as it is checked: a number as digits, a link without the words around it."""
    if name in NUMBERS:
        return str(read_quantity(text, field=name))
    if name == "expiry" and (day := _DATE.fullmatch(text.strip())):
        return "/".join(day.groups())
    if name == "link" and sold.link_rule in (LinkRule.URL, LinkRule.PROFILE):
        found = set(_ADDRESS.findall(text))
        if len(found) == 1:
            return str(found.pop())
    return text


def _check_future(turn: Turn, value: str) -> None:
    day = datetime.strptime(value, "%d/%m/%Y").replace(tzinfo=UTC).date()
    if day <= datetime.fromtimestamp(turn.now_ms / 1000, UTC).date():
        raise InvalidField("date_passed", field="expiry", value=value)


# -- what it says -----------------------------------------------------------------------------------------------------


def _question(turn: Turn, sold: Service, name: str, said: Wanted) -> Text:
    values: dict[str, Value] = {"min": sold.min, "max": sold.max}
    if name == "link":
        return Text(f"ask-link-{sold.link_rule}", {"example": requests.example_link(sold)})
    if name == "quantity":
        return Text("ask-quantity", {**values, "rate": service.rate(sold, turn.customer.plan)})
    if name in ("comments", "usernames") and sold.type.rule.needs[0] == name and not _given(sold):
        return Text(f"ask-{name}-counted", values)
    if name == "runs":
        return Text("ask-runs", {"quantity": int(said.get("quantity") or 0)})
    if name in ("min", "max"):
        return Text(f"ask-{name}", values)
    return Text(f"ask-{name.replace('_', '-')}")


def _given(sold: Service) -> bool:
    """Whether the quantity is asked for by itself, or there is but one."""
    return "quantity" in wanted.questions(sold) or sold.per_order


def _choices(turn: Turn, sold: Service, name: str) -> list[Row]:
    if name == "quantity":
        return in_rows(quantities(turn, sold), 2)
    return in_rows([Button(_choice(name, number), "say", number) for number in CHOICES.get(name, ())], 3)


def _choice(name: str, number: int) -> Text:
    if name not in ("interval", "delay"):
        return Text("button-number", {"count": number})
    hours, rest = divmod(number, 60)
    return Text("button-minutes", {"count": number}) if rest or not hours else Text("button-hours", {"count": hours})


def quantities(turn: Turn, sold: Service) -> list[Button]:
    """A few quantities with their prices."""
    rate = pricing.selling_rate(sold.rate, turn.customer.plan)
    most = MAX_UNITS // max(rate.units, 1)  # of thousands: beyond it no sum can be written down
    bounded = [number for number in presets(sold) if number // 1000 < most]
    priced = [(number, pricing.price(rate, HOUSE_PLAN, number).total) for number in bounded]
    return [
        Button(Text("button-quantity", {"quantity": number, "total": total}), "say", number)
        for number, total in priced
    ]  # fmt: skip


def presets(sold: Service) -> list[int]:
    """A few quantities within the service's bounds, its least and greatest among them."""
    within = [number for number in _STEPS if sold.min < number < sold.max][: _MOST_PRESETS - 2]
    return list(dict.fromkeys((sold.min, *within, sold.max)))
