"""Many orders at once: lines that are pasted, looked through one by one, and placed all together."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import machine, rendering
from bot.machine import Screen, entry, screen
from bot.screens import closed, mass_lines, mass_placing, placing, search, service
from bot.screens import order as ordered
from bot.screens import orders as listing
from bot.screens.mass_lines import Verdict
from bot.screens.paging import part, turned
from bot.turn import Turn
from bot.views import HOME, Button, Go, Lines, Row, Text, Value, View, short
from core.domain import requests
from core.domain.errors import InvalidField, ShopError
from core.domain.money import Money

SIZE: Final = 8
looks_like = mass_lines.looks_like


@screen("mass")
class Mass(Screen):
    """Waits for lines."""

    def show(self, turn: Turn) -> View:
        values: dict[str, Value] = {"most": mass_lines.MOST, "example": _example(turn)}
        return View("mass", values, (Go("button-services", "services"), HOME))

    def typed(self, turn: Turn, text: str) -> Mass | Preview:
        return read(turn, text)


@screen("mass.preview", draft=True)
class Preview(Screen):
    """Every line with its verdict. `total` is what was shown, in units; `key` makes all presses of Confirm one."""

    lines: tuple[str, ...]
    key: str
    total: int
    was: int = 0
    page: int = 0

    def show(self, turn: Turn) -> View:
        verdicts = mass_lines.judged(turn.catalogue, turn.customer.plan, self.lines)
        good = sum(verdict.request is not None for verdict in verdicts)
        shown = part(list(enumerate(verdicts, 1)), self.page, SIZE)
        total, balance = Money(self.total, turn.tx.currency), turn.customer.balance
        lacking = Money(max(total.units - balance.units, 0), total.currency)
        blocks = [
            Text("mass-title", {"good": good, "all": len(verdicts)}),
            *(_line(turn, number, verdict) for number, verdict in shown.items),
        ]  # fmt: skip
        if good:
            blocks.append(Text("block", {"lines": Lines(tuple(self._sums(total, balance, lacking)))}))
        rows: list[Row] = [*self._acts(good, total, lacking), *shown.rows, Button("button-mass-anew", "anew")]
        rows.append((Button("button-cancel", "cancel"), HOME))
        return closed.above(turn, View("mass-preview", {"parts": Lines(tuple(blocks), "\n\n")}, tuple(rows)))

    def _sums(self, total: Money, balance: Money, lacking: Money) -> list[Text]:
        lines = [Text("quote-was", {"was": Money(self.was, total.currency)})] if self.was else []
        lines.append(Text("quote-total", {"total": total}))
        if lacking:
            return [*lines, Text("quote-short", {"balance": balance, "missing": lacking})]
        return [*lines, Text("quote-balance", {"balance": balance, "after": balance - total})]

    def _acts(self, good: int, total: Money, lacking: Money) -> list[Row]:
        if not good:
            return []
        if lacking:
            return [Button(Text("button-topup-exactly", {"missing": lacking}), "topup", style="primary")]
        return [Button(Text("button-mass-confirm", {"count": good, "total": total}), "confirm", style="success")]

    def press_confirm(self, turn: Turn) -> listing.Orders | Preview:
        return mass_placing.confirm(turn, self)

    def press_topup(self, turn: Turn) -> Screen:
        lacking = self.total - turn.customer.balance.units
        if lacking <= 0:
            return self
        turn.keep(machine.dump(self))
        return machine.entries()["topup"](turn, str(lacking))

    def press_page(self, turn: Turn, page: int) -> Preview:
        return replace(self, page=turned(turn, self.page, page))

    def typed(
        self, turn: Turn, text: str
    ) -> Preview | Mass | service.Detail | search.Found | search.ForLink | ordered.Detail:
        """More lines; anything else is looked up, and the lines wait."""
        if mass_lines.SIGN not in text:
            turn.keep(machine.dump(self))
            return search.understood(turn, text)
        return begun(turn, (*self.lines, *mass_lines.lines_of(text)))

    def press_anew(self, turn: Turn) -> Mass:
        return Mass()

    def press_cancel(self, turn: Turn) -> Mass:
        placing.forget(turn, self.key)
        turn.note("note-canceled")
        return Mass()


@entry("mass", "order", "mass")
def mass(turn: Turn, arg: str) -> Mass | Preview | service.Detail | search.Found | search.ForLink | ordered.Detail:
    """`arg` may be lines at once; what is none is an order's number, or what somebody wants to order."""
    if not arg:
        return Mass()
    return read(turn, arg) if mass_lines.SIGN in arg else search.understood(turn, arg)


def _example(turn: Turn) -> str:
    """A line that is good here, for a site that everybody knows where there is one."""
    fitting = [each for each in turn.catalogue.services if not each.type.rule.needs and not each.per_order]
    for one in sorted(fitting, key=lambda each: not requests.site_of(requests.example_link(each)))[:1]:
        return f"{one.number} | {requests.example_link(one)} | {one.min}"
    return "1 | https://example.com/page | 1000"


def read(turn: Turn, text: str) -> Mass | Preview:
    """Raises InvalidField where these are no lines of orders, or too many."""
    lines = mass_lines.lines_of(text)
    if not any(mass_lines.SIGN in line for line in lines):
        raise InvalidField("mass_no_lines", field="lines")
    return begun(turn, tuple(lines))


def begun(turn: Turn, lines: tuple[str, ...]) -> Preview:
    if len(lines) > mass_lines.MOST:
        raise InvalidField("mass_too_many", field="lines", count=len(lines), most=mass_lines.MOST)
    verdicts = mass_lines.judged(turn.catalogue, turn.customer.plan, lines)
    total = mass_lines.total(verdicts, Money.zero(turn.tx.currency))
    return Preview(lines, f"chat:{turn.chat.id}:{turn.chat.version}:{turn.now_ms}", total.units)


def _line(turn: Turn, number: int, verdict: Verdict) -> Text:
    values: dict[str, Value] = {"number": str(number)}
    if verdict.refusal is not None or verdict.request is None or verdict.service is None or verdict.price is None:
        return Text("mass-bad", {**values, "line": short(verdict.line, 60), "why": why(turn, verdict.refusal)})
    request = verdict.request
    values |= {
        "service": short(verdict.service.name, 48), "quantity": request.quantity, "price": verdict.price,
        "link": short(request.link, 60),
    }  # fmt: skip
    running = turn.tx.orders.active_on(turn.customer_id, request.service, request.link)
    if running is not None:
        return Text("mass-running", {**values, "order": str(running)})
    return Text("mass-good", values)


def why(turn: Turn, refusal: ShopError | None) -> Text:
    assert refusal is not None
    return Text(*rendering.refusal(refusal, turn.chat.language))
