"""A change of one service: the new value, then why, then the last look with old, new and what comes of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import reasons, services, words
from bot.screens.staff.paging import WAY_OUT, in_rows
from bot.turn import Turn
from bot.views import Button, Text, Value, View
from core.domain.catalogue import Service
from core.domain.customers import clean
from core.domain.errors import BadInput, InvalidField, WrongState
from core.domain.money import Money
from core.domain.staff import Role
from core.texts import reading, wording
from core.usecases import shelving

_PRESETS: Final = {
    "pause": "off-sale", "resume": "on-sale", "rate": "price", "markup": "price", "alias": "alias", "unalias": "alias",
}  # fmt: skip
_PERCENT: Final = re.compile(r"([+-]?)([0-9]{1,6})(?:[.,]([0-9]{1,2}))?")


def begin(turn: Turn, service: Service, what: str, came: str) -> Ask | Aliases | Change:
    """The first step of a change."""
    if what in ("pause", "resume"):
        return Change(service.number, what, "", _now(service), "", came)
    if what == "unalias":
        return Aliases(service.number, came)
    if what not in _PRESETS:
        raise WrongState("act_not_possible", state=what)
    return Ask(service.number, what, came)


@screen("staff.service.ask", staff=Role.MANAGER)
class Ask(Screen):
    """What is the new rate, the mark-up, the further name?"""

    number: int
    what: str
    came: str = ""

    def show(self, turn: Turn) -> View:
        service = services.known(turn, self.number)
        values = services.titled(service) | {
            "rate": services.per(service, service.rate),
            "margin": services.margin(turn, service, service.rate),
        }
        return View(f"manage-ask-{self.what}", values, (WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Change:
        service = services.known(turn, self.number)
        return Change(self.number, self.what, _read(turn, service, self.what, text), _now(service), "", self.came)

    def press_back(self, turn: Turn) -> services.Card:
        return services.Card(self.number, self.came)


@screen("staff.service.aliases", staff=Role.MANAGER)
class Aliases(Screen):
    """Which name goes?"""

    number: int
    came: str = ""

    def show(self, turn: Turn) -> View:
        service = services.known(turn, self.number)
        buttons = [Button("", "remove", nth, plain=alias) for nth, alias in enumerate(service.aliases)]
        return View("manage-aliases-ask", services.titled(service), (*in_rows(buttons, 2), WAY_OUT))

    def press_remove(self, turn: Turn, nth: int) -> Change:
        service = services.known(turn, self.number)
        if not 0 <= nth < len(service.aliases):
            raise InvalidField("alias_not_found", field="aliases", value=str(nth))
        return Change(self.number, "unalias", service.aliases[nth], _now(service), "", self.came)

    def press_back(self, turn: Turn) -> services.Card:
        return services.Card(self.number, self.came)


@screen("staff.service.change", staff=Role.MANAGER)
class Change(Screen):
    """`value` is what to set, as `_read` writes it; `was` how the service stood when that was decided."""

    number: int
    what: str
    value: str
    was: str
    reason: str
    came: str = ""

    def show(self, turn: Turn) -> View:
        service = services.known(turn, self.number)
        values = services.titled(service) | {
            "title": Text(f"manage-title-{self.what}", services.titled(service)),
            "change": self._change(turn, service), "consequence": words.block(self._consequences(turn, service)),
            "reason": self.reason,
        }  # fmt: skip
        if not self.reason:
            return View("manage-why", values, (*reasons.rows(_PRESETS[self.what]), WAY_OUT))
        style = "danger" if self.what in ("pause", "unalias") else "success"
        yes = Button(f"button-yes-{self.what}", "confirm", style=style)
        return View("manage-confirm", values, (yes, WAY_OUT))

    def _change(self, turn: Turn, service: Service) -> Text:
        if self.what in ("pause", "resume"):
            after = Text("manage-off" if self.what == "pause" else "manage-on")
            return Text("manage-old-new", {"old": services.standing(service), "new": after})
        if self.what in ("alias", "unalias"):
            names = ", ".join(service.aliases) or "–"
            return Text(f"manage-change-{self.what}", {"name": self.value, "names": names})
        rate = self._rate(service)
        values: dict[str, Value] = {
            "old": services.per(service, service.rate), "new": services.per(service, rate),
            "margin": services.margin(turn, service, rate),
        }  # fmt: skip
        if self.what == "rate":
            return Text("manage-change-rate", values)
        return Text(
            "manage-change-markup", values | {"over": wording.basis_points(turn.chat.language, int(self.value))}
        )

    def _consequences(self, turn: Turn, service: Service) -> list[Text | None]:
        follows = self.what in ("rate", "markup") and service.cost is not None and service.provider
        return [
            Text(f"manage-then-{self.what}", {"name": self.value}),
            Text("manage-then-sync", {"provider": service.provider}) if follows else None,
        ]

    def _rate(self, service: Service) -> Money:
        if self.what == "rate":
            return Money(int(self.value), service.rate.currency)
        return shelving.marked_up(service, int(self.value))

    def typed(self, turn: Turn, text: str) -> Change:
        return replace(self, reason=words.reason(text))

    def press_reason(self, turn: Turn, nth: int) -> Change:
        return replace(self, reason=reasons.chosen(turn, _PRESETS[self.what], nth))

    def press_confirm(self, turn: Turn) -> services.Card:
        before = services.known(turn, self.number)
        if _now(before) != self.was:
            turn.note("note-manage-changed")
            return services.Card(self.number, self.came)
        after = self._done(turn)
        values = services.titled(after) | {"rate": services.per(after, after.rate), "name": self.value}
        done = Text(f"manage-done-{self.what}", values)
        turn.again("toast-manage-done", done=done)
        turn.note("note-manage-done", done=done)
        return services.Card(self.number, self.came)

    def _done(self, turn: Turn) -> Service:
        tx, number, reason, actor = turn.tx, self.number, self.reason, turn.actor
        if self.what == "pause":
            return shelving.pause(tx, number, reason=reason, actor=actor)
        if self.what == "resume":
            return shelving.resume(tx, number, reason=reason, actor=actor)
        if self.what == "rate":
            return shelving.set_rate(tx, number, Money(int(self.value), tx.currency), reason=reason, actor=actor)
        if self.what == "markup":
            return shelving.set_markup(tx, number, int(self.value), reason=reason, actor=actor)
        if self.what == "alias":
            return shelving.add_alias(tx, number, self.value, reason=reason, actor=actor)
        assert self.what == "unalias", self
        return shelving.remove_alias(tx, number, self.value, reason=reason, actor=actor)

    def press_back(self, turn: Turn) -> Ask | Aliases | Change | services.Card:
        """One step back: to the choice of a reason, then to that of the value."""
        if self.reason:
            return replace(self, reason="")
        if self.what in ("pause", "resume"):
            return services.Card(self.number, self.came)
        return Aliases(self.number, self.came) if self.what == "unalias" else Ask(self.number, self.what, self.came)


def _now(service: Service) -> str:
    """What a change is decided by: it is looked at again as it is confirmed."""
    cost = service.cost.units if service.cost is not None else ""
    return f"{int(service.active)}:{service.rate.units}:{cost}"


def _read(turn: Turn, service: Service, what: str, text: str) -> str:
    """What was typed, as it is kept. Raises InvalidField and what `shelving` refuses."""
    if what == "alias":
        name = shelving.new_alias(turn.tx, service, text)
        if name.casefold() in {each.casefold() for each in (service.name, *service.aliases)}:
            raise InvalidField("alias_known", field="aliases", value=name)
        return name
    if what == "rate":
        rate = reading.amount(turn.chat.language, text, turn.tx.currency)
        value = str(rate.units)
    else:
        points = _points(text)
        rate = shelving.marked_up(service, points)
        value = str(points)
    shelving.check_rate(rate)
    if rate == service.rate:
        raise InvalidField("rate_as_it_is", field="rate", value=rate)
    return value


def _points(text: str) -> int:
    """Basis points of a percentage as people type it: "50", "12,5 %", "-10%"."""
    match = _PERCENT.fullmatch(clean(text).replace(" ", "").replace("−", "-").rstrip("%"))
    if match is None:
        raise BadInput("invalid_markup", field="markup")
    points = int(match[2]) * 100 + int((match[3] or "").ljust(2, "0"))
    return -points if match[1] == "-" else points
