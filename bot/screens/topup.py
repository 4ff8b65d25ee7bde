"""Adding money to the wallet: by which method, how much, from which phone, and what it comes to before anybody pays.

`missing` is what a quote lacks (in units of the shop's currency): then exactly that is offered first.
"""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import payment, resume, topup_terms
from bot.screens.home import Home
from bot.screens.topup_terms import Terms
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Lines, Row, Text, Value, View, short
from core.domain import customers
from core.domain.errors import InvalidField, Unavailable
from core.domain.money import Money
from core.domain.topups import Method, Payment
from core.texts import reading
from core.usecases import topping_up

MOST_UNITS: Final = 10**17
"""More than any method takes."""


@screen("topup.methods")
class Methods(Screen):
    """Which way to pay; nobody stands here where there is only one. `units` are wished for already, 0 where not."""

    missing: int = 0
    units: int = 0

    def show(self, turn: Turn) -> View:
        offered = turn.counter.methods
        if not offered:
            return View("topup-none", {}, (Go("button-support", "support"), (BACK, HOME)))
        offers = [
            Text("topup-offer", {"method": each.title, "terms": topup_terms.offer(turn, each)})
            for each in offered.values()
        ]
        parts = Lines((*_missing(turn, self.missing), *offers, Text("topup-which")), "\n\n")
        buttons = tuple(Button("", "method", place, plain=each.title) for place, each in enumerate(offered.values()))
        return View("topup-methods", {"parts": parts}, (*buttons, (BACK, HOME)))

    def press_method(self, turn: Turn, arg: int) -> Amount | Phone | Confirm:
        offered = list(turn.counter.methods.values())
        if not 0 <= arg < len(offered):
            raise Unavailable("method_gone")
        if self.units:
            return _asked(turn, offered[arg], self.units, self.missing)
        return _begin(turn, offered[arg], self.missing)

    def press_back(self, turn: Turn) -> Home | Screen:
        return _left(turn, self.missing)


@screen("topup.amount")
class Amount(Screen):
    """How much: one of a few amounts, or one that is typed."""

    method: str
    missing: int = 0

    def show(self, turn: Turn) -> View:
        method = topup_terms.method(turn, self.method)
        rows: list[Row] = []
        exact = topup_terms.of_units(turn, method, self.missing, self.missing)
        if self.missing and exact.fits:
            label = Text("button-topup-missing", {"amount": exact.amount})
            rows.append(Button(label, "amount", self.missing, "primary"))
        presets = [
            Button(_label(turn, method, each), "amount", each.units) for each in topup_terms.presets(method)
        ]  # fmt: skip
        across = 2 if method.unit is not None else 3
        rows += [tuple(presets[at : at + across]) for at in range(0, len(presets), across)]
        offer = Text("block", {"lines": topup_terms.offer(turn, method)})
        ask = Text("topup-how-much", {"example": topup_terms.usual(method, halves=3)})
        parts = (*_missing(turn, self.missing, method), offer, ask)
        return View("topup-amount", {"method": method.title, "parts": Lines(parts, "\n\n")}, (*rows, (BACK, HOME)))

    def press_amount(self, turn: Turn, arg: int) -> Phone | Confirm:
        return _asked(turn, topup_terms.method(turn, self.method), arg, self.missing)

    def typed(self, turn: Turn, text: str) -> Phone | Confirm:
        amount = reading.amount(turn.chat.language, text, turn.tx.currency)
        return _asked(turn, topup_terms.method(turn, self.method), amount.units, self.missing)

    def press_back(self, turn: Turn) -> Methods | Home | Screen:
        return Methods(self.missing) if len(turn.counter.methods) > 1 else _left(turn, self.missing)


@screen("topup.phone")
class Phone(Screen):
    """Whose phone is asked to pay."""

    method: str
    units: int
    missing: int = 0

    def show(self, turn: Turn) -> View:
        method = topup_terms.method(turn, self.method)
        buttons = tuple(
            Button(Text("button-topup-phone", {"phone": each}), "phone", each.removeprefix("+"))
            for each in topup_terms.phones(turn)
        )
        values: dict[str, Value] = {
            "method": method.title, "due": topup_terms.of_units(turn, method, self.units, self.missing).due,
            "example": topup_terms.example(turn),
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
        return Confirm(self.method, self.units, phone, self.missing)

    def press_back(self, turn: Turn) -> Amount:
        return Amount(self.method, self.missing)


@screen("topup.confirm")
class Confirm(Screen):
    """What it comes to: shown whole before the gateway is asked for anything. `units` are wished for."""

    method: str
    units: int
    phone: str = ""
    missing: int = 0

    def show(self, turn: Turn) -> View:
        method = topup_terms.method(turn, self.method)
        terms = topup_terms.of_units(turn, method, self.units, self.missing)
        due = topup_terms.price(turn, method.name, terms.due)
        change = [Button("button-topup-amount", "amount")]
        if method.needs_phone:
            change.append(Button("button-topup-other-phone", "phone"))
        if len(turn.counter.methods) > 1:
            change.append(Button("button-topup-method", "method"))
        rows: tuple[Row, ...] = (
            Button(Text("button-topup-pay", {"due": due}), "pay", style="success"), tuple(change), (BACK, HOME),
        )  # fmt: skip
        values: dict[str, Value] = {"method": method.title, "facts": _facts(turn, terms, self.phone, self.missing),
                  "next": topup_terms.what_happens(turn, method)}  # fmt: skip
        return View("topup-confirm", values, rows)

    def press_pay(self, turn: Turn) -> payment.Standing:
        """Asks the gateway, once: the version of the screen is the key under which it is asked."""
        method = topup_terms.method(turn, self.method)
        amount = topup_terms.of_units(turn, method, self.units, self.missing).checked().amount
        customer = turn.customer
        _, asked = topping_up.request_topup(
            turn.tx, partner_id=turn.house.id, identity=customer.identity, method=method, amount=amount,
            phone=self.phone, token=turn.token(), prompts_per_phone=turn.counter.prompts_per_phone,
            key=f"chat:{turn.chat.id}:{turn.chat.version}",
        )  # fmt: skip
        turn.again("toast-already-paying", payment=str(asked.id))
        needed = customer.balance.units + self.missing if self.missing else 0
        return payment.Standing(asked.id, needed=needed, seen_ms=asked.updated_ms)

    def press_amount(self, turn: Turn) -> Amount:
        return Amount(self.method, self.missing)

    def press_phone(self, turn: Turn) -> Phone:
        return Phone(self.method, self.units, self.missing)

    def press_method(self, turn: Turn) -> Methods:
        return Methods(self.missing)

    def press_back(self, turn: Turn) -> Phone | Amount:
        return self.press_phone(turn) if self.phone else self.press_amount(turn)


@entry("topup")
def topup(turn: Turn, arg: str) -> Methods | Amount | Phone | Confirm:
    """`arg` is what a quote lacks, in units of the currency; empty for whatever the person likes."""
    missing = int(arg) if arg.isascii() and arg.isdecimal() and int(arg[:19]) <= MOST_UNITS else 0
    offered = list(turn.counter.methods.values())
    return _begin(turn, offered[0], missing) if len(offered) == 1 else Methods(missing)


@entry("add", "topup")
def add(turn: Turn, arg: str) -> Methods | Amount | Phone | Confirm:
    """From a command, where `arg` may be an amount as people write it."""
    at = topup(turn, "")
    if not arg:
        return at
    if isinstance(at, Amount):
        return at.typed(turn, arg)
    return Methods(units=reading.amount(turn.chat.language, arg, turn.tx.currency).units)


def again(turn: Turn, before: Payment, missing: int) -> Confirm | Methods:
    """What was not paid, once more: of the same phone, and as much as is missing by now."""
    units = missing or before.amount.units
    if before.gateway not in turn.counter.methods:
        return Methods(missing, units)
    return Confirm(before.gateway, units, before.phone, missing)


def _begin(turn: Turn, method: Method, missing: int) -> Amount | Phone | Confirm:
    """With a sum that is missing straight on to paying it, where the method takes so much at once."""
    if missing and topup_terms.of_units(turn, method, missing, missing).fits:
        return _asked(turn, method, missing, missing)
    return Amount(method.name, missing)


def _asked(turn: Turn, method: Method, units: int, missing: int) -> Phone | Confirm:
    topup_terms.of_units(turn, method, max(min(units, MOST_UNITS), 0), missing).checked()
    return Phone(method.name, units, missing) if method.needs_phone else Confirm(method.name, units, missing=missing)


def _left(turn: Turn, missing: int) -> Screen:
    """Out of the flow: back to the quote that money was missing for, else home."""
    return (resume.resumed(turn) if missing else None) or Home()


def _missing(turn: Turn, missing: int, method: Method | None = None) -> tuple[Text, ...]:
    """What is in the wallet; or how much the quote lacks, and whether the method takes so much at once."""
    if not missing:
        return (Text("topup-balance", {"balance": turn.customer.balance}),)
    lacking = Money(missing, turn.tx.currency)
    if method is not None and lacking > method.max:
        return (Text("topup-missing-much", {"amount": lacking, "method": method.title}),)
    return (Text("topup-missing", {"amount": lacking}),)


def _label(turn: Turn, method: Method, amount: Money) -> Text:
    return Text("button-topup-amount-of", {"amount": topup_terms.price(turn, method.name, amount)})


def _facts(turn: Turn, terms: Terms, phone: str, missing: int) -> Lines:
    """Everything that is due and why, a line each."""
    method = terms.method
    lines = [Text("topup-into", {"amount": terms.amount})]
    if terms.fee:
        lines.append(Text("topup-fee-of", {"fee": terms.fee, "percent": topup_terms.percent(turn, method)}))
    lines.append(Text("topup-due", {"due": topup_terms.price(turn, method.name, terms.due)}))
    if phone:
        lines.append(Text("topup-from-phone", {"phone": phone}))
    if why := _why_more(terms, exact=terms.wanted.units == missing):
        lines.append(why)
    if method.unit is not None:
        lines.append(Text("topup-star-worth", {"worth": method.unit}))
    return Lines(tuple(lines))


def _why_more(terms: Terms, *, exact: bool) -> Text | None:
    """Why more is asked for than was wished."""
    if not terms.extra:
        return None
    values: dict[str, Value] = {
        "method": terms.method.title,
        "wanted": terms.wanted,
        "extra": terms.extra,
        "min": terms.method.min,
    }
    if exact:
        return Text("topup-lifted" if terms.lifted else "topup-rounded-missing", values)
    return Text("topup-rounded", values)
