"""Staff gives money to a wallet or takes it from one: a person, an amount, a reason, and a last look. Done once."""

from __future__ import annotations

from bot.machine import Screen, entry, screen
from bot.screens.staff import blocking, paging, person, reasons, trail, who, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Text, Value, View
from core.domain.customers import Customer
from core.domain.errors import InvalidField
from core.domain.money import MAX_UNITS, Money
from core.domain.staff import Role
from core.texts import reading
from core.usecases import adjusting, registering

ACTS = ("credit", "debit")


@screen("staff.wallet.amount", staff=Role.MANAGER)
class Amount(Screen):
    what: str
    customer_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = person.found(turn, self.customer_id)
        values: dict[str, Value] = {
            "title": Text(f"wallet-title-{self.what}"),
            "name": words.named(customer),
            "balance": customer.balance,
        }
        return View("wallet-amount", values, (paging.WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Amount | Reason | Confirm:
        """An amount, and with it the reason for whom that is quicker: `5 paid in cash`."""
        return said(turn, self.what, self.customer_id, text, self.came)

    def press_back(self, turn: Turn) -> person.Card:
        return _card(self.customer_id, self.came)


@screen("staff.wallet.reason", staff=Role.MANAGER)
class Reason(Screen):
    what: str
    customer_id: int
    units: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = person.found(turn, self.customer_id)
        values: dict[str, Value] = {
            "title": Text(f"wallet-title-{self.what}"), "name": words.named(customer),
            "amount": Money(self.units, turn.tx.currency),
        }  # fmt: skip
        return View("wallet-reason", values, (*reasons.rows(self.what), paging.WAY_OUT))

    def press_reason(self, turn: Turn, nth: int) -> Confirm:
        return self._because(turn, reasons.chosen(turn, self.what, nth))

    def typed(self, turn: Turn, text: str) -> Confirm:
        return self._because(turn, words.reason(text))

    def _because(self, turn: Turn, reason: str) -> Confirm:
        return Confirm(self.what, self.customer_id, self.units, reason, turn.now_ms, self.came)

    def press_back(self, turn: Turn) -> Amount:
        return Amount(self.what, self.customer_id, self.came)


@screen("staff.wallet.confirm", staff=Role.MANAGER)
class Confirm(Screen):
    """`asked_ms` is when the last look was opened: with the chat it names this one act, so it is done once."""

    what: str
    customer_id: int
    units: int
    reason: str
    asked_ms: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = person.found(turn, self.customer_id)
        amount = Money(self.units, turn.tx.currency)
        after = customer.balance + amount if self.what == "credit" else customer.balance - amount
        values: dict[str, Value] = {
            "title": Text(f"wallet-confirm-{self.what}", {"amount": amount, "name": words.named(customer)}),
            "number": str(customer.id), "before": customer.balance, "after": after, "reason": self.reason,
        }  # fmt: skip
        label = Text(f"button-confirm-{self.what}", {"amount": amount})
        style = "success" if self.what == "credit" else "danger"
        return View("wallet-confirm", values, (Button(label, "confirm", style=style), paging.WAY_OUT))

    def press_confirm(self, turn: Turn) -> person.Card:
        customer = registering.current(turn.tx, self.customer_id, lock=True)
        amount = Money(self.units, turn.tx.currency)
        _check_enough(self.what, customer, amount)
        after = adjusting.adjust_customer(
            turn.tx, customer.id, amount=amount, credit=self.what == "credit", reason=self.reason, actor=turn.actor,
            key=f"desk:{turn.chat.id}:{self.asked_ms}",
        )  # fmt: skip
        values: dict[str, Value] = {"amount": amount, "name": words.named(after), "balance": after.balance}
        turn.again(f"toast-done-{self.what}", **values)
        turn.note(f"note-done-{self.what}", **values)
        return _card(after.id, self.came)

    def press_back(self, turn: Turn) -> Reason:
        return Reason(self.what, self.customer_id, self.units, self.came)


def begin(turn: Turn, what: str, customer_id: int, came: Trail = ()) -> Amount:
    """Raises InvalidField for an act that is none."""
    if what not in ACTS:
        raise InvalidField
    return Amount(what, customer_id, came)


def said(turn: Turn, what: str, customer_id: int, rest: str, came: Trail = ()) -> Amount | Reason | Confirm:
    """`5 reason words`: as much of it as was said. Raises InvalidField."""
    figure, _, why = rest.strip().partition(" ")
    if not figure:
        return begin(turn, what, customer_id, came)
    amount = reading.amount(turn.chat.language, figure, turn.tx.currency)
    if not amount or amount.units > MAX_UNITS:
        raise InvalidField("invalid_amount", field="amount", value=figure[:40])
    _check_enough(what, person.found(turn, customer_id), amount)
    if not why.strip():
        return Reason(what, customer_id, amount.units, came)
    return Confirm(what, customer_id, amount.units, words.reason(why), turn.now_ms, came)


def _check_enough(what: str, customer: Customer, amount: Money) -> None:
    if what == "debit" and amount > customer.balance:
        raise InvalidField("debit_too_large", field="amount", value=str(amount), max=customer.balance)


def _card(customer_id: int, came: Trail) -> person.Card:
    return person.Card(customer_id, trail.without(came, "customer", customer_id))


@entry("credit", "credit", staff=Role.MANAGER)
def credit(
    turn: Turn, arg: str
) -> who.Who | who.Several | Amount | Reason | Confirm | blocking.Reason | blocking.Confirm:
    return who.begin(turn, "credit", arg) if arg else who.Who("credit")


@entry("debit", "debit", staff=Role.MANAGER)
def debit(
    turn: Turn, arg: str
) -> who.Who | who.Several | Amount | Reason | Confirm | blocking.Reason | blocking.Confirm:
    return who.begin(turn, "debit", arg) if arg else who.Who("debit")
