"""What staff does with a payment: has it given back by its gateway, or decides on one that waits for a person.

Each act names the payment, the amount and what comes of it before it is done, and is done once.
"""

from __future__ import annotations

from typing import Final

from bot import machine
from bot.machine import Screen, screen
from bot.screens.staff import paging, person, reasons, words
from bot.screens.staff import payment as payments
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Row, Text, Value, View
from core.domain.errors import InvalidField, WrongState
from core.domain.money import MAX_UNITS, Money
from core.domain.staff import Role
from core.domain.topups import Charge, Payment, PaymentState
from core.texts import reading
from core.usecases import deciding, paying_back

ACTS: Final = ("payback", "arrived", "not-paid")


def check(turn: Turn) -> None:
    """Raises NotAllowed: money is moved by managers."""
    machine.check(turn, Role.MANAGER)


def charge_of(turn: Turn, payment: Payment) -> Charge | None:
    """What would be given back: the latest charge, the whole payment where its gateway counts none."""
    charges = turn.tx.charges.of_payment(payment.id)
    if charges:
        return charges[-1]
    return Charge(payment.gateway, str(payment.id), payment.id, "", payment.credited, 1, payment.updated_ms)


def possible(turn: Turn, payment: Payment) -> tuple[str, ...]:
    if payment.state is PaymentState.REVIEW:
        method = turn.counter.methods.get(payment.gateway)
        # One that counts its charges would be credited anew when the gateway names the charge.
        counted = method is not None and method.unit is not None
        return ("not-paid",) if counted else ("arrived", "not-paid")
    if payment.state is not PaymentState.SUCCEEDED or not payment.credited or payment.gateway not in turn.counter.able:
        return ()
    charge = charge_of(turn, payment)
    is_open = charge is not None and charge.refund_asked_ms is None and charge.refunded_ms is None
    return ("payback",) if is_open else ()


def buttons(turn: Turn, payment: Payment) -> list[Row]:
    if turn.role is None or not turn.role.allows(Role.MANAGER):
        return []
    rows: list[Row] = []
    if payment.state is not PaymentState.SUCCEEDED:
        rows.append(Button("button-look-again", "look"))
    styles = {"arrived": "success", "not-paid": "danger", "payback": "danger"}
    acts = [Button(f"button-pay-{what}", "act", what, styles[what]) for what in possible(turn, payment)]
    return [*rows, *paging.in_rows(acts, 2)]


def standing(turn: Turn, payment: Payment) -> Text:
    """What can be done about it, or why nothing can."""
    if payment.state is PaymentState.REVIEW:
        return Text("spayment-in-review", {"method": words.method(turn, payment.gateway)})
    if payment.state is not PaymentState.SUCCEEDED:
        return Text("spayment-open")
    if payment.gateway not in turn.counter.able:
        return Text("spayment-unable", {"method": words.method(turn, payment.gateway)})
    if not possible(turn, payment):
        return Text("spayment-given-back")
    return Text("spayment-able")


def begin(turn: Turn, payment_id: int, what: str, came: Trail) -> Arrived | Reason:
    """The first question of an act. Raises NotAllowed, WrongState where it makes no sense now."""
    check(turn)
    payment = payments.found(turn, payment_id)
    if what not in possible(turn, payment):
        raise WrongState("act_not_possible", payment_id=payment_id, state=payment.state.public)
    return Arrived(payment_id, came) if what == "arrived" else Reason(payment_id, what, 0, came)


@screen("staff.payment.arrived", staff=Role.MANAGER)
class Arrived(Screen):
    """How much stands in the gateway's books."""

    payment_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        payment = payments.found(turn, self.payment_id)
        values: dict[str, Value] = {
            "payment": str(payment.id),
            "method": words.method(turn, payment.gateway),
            "due": payment.due,
        }
        exact = Button(Text("button-arrived-all", {"amount": payment.due}), "all")
        return View("pay-arrived-ask", values, (exact, paging.WAY_OUT))

    def press_all(self, turn: Turn) -> Reason:
        return Reason(self.payment_id, "arrived", payments.found(turn, self.payment_id).due.units, self.came)

    def typed(self, turn: Turn, text: str) -> Reason:
        amount = reading.amount(turn.chat.language, text, turn.tx.currency)
        if not amount or amount.units > MAX_UNITS:
            raise InvalidField("invalid_amount", field="amount", value=str(amount))
        return Reason(self.payment_id, "arrived", amount.units, self.came)

    def press_back(self, turn: Turn) -> payments.Card:
        return payments.Card(self.payment_id, self.came)


@screen("staff.payment.reason", staff=Role.MANAGER)
class Reason(Screen):
    payment_id: int
    what: str
    units: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        values: dict[str, Value] = {"title": Text(f"pay-title-{self.what}", {"payment": str(self.payment_id)})}
        return View("pay-reason", values, (*reasons.rows(self.what), paging.WAY_OUT))

    def press_reason(self, turn: Turn, nth: int) -> Confirm:
        return self._because(reasons.chosen(turn, self.what, nth))

    def typed(self, turn: Turn, text: str) -> Confirm:
        return self._because(words.reason(text))

    def _because(self, reason: str) -> Confirm:
        return Confirm(self.payment_id, self.what, self.units, reason, self.came)

    def press_back(self, turn: Turn) -> payments.Card | Arrived:
        if self.what == "arrived":
            return Arrived(self.payment_id, self.came)
        return payments.Card(self.payment_id, self.came)


@screen("staff.payment.confirm", staff=Role.MANAGER)
class Confirm(Screen):
    payment_id: int
    what: str
    units: int
    reason: str
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        payment = payments.found(turn, self.payment_id)
        if self.what not in possible(turn, payment):
            values: dict[str, Value] = {"payment": str(payment.id), "state": words.payment_state(payment)}
            return View("pay-over", values, (Button("button-back", "card"), paging.DESK))
        customer = person.found(turn, payment.customer_id)
        facts: dict[str, Value] = {
            "payment": str(payment.id), "name": words.named(customer),
            "method": words.method(turn, payment.gateway), "due": payment.due,
            "fee": payment.fee, **self._amounts(turn, payment, customer.balance),
        }  # fmt: skip
        values_shown: dict[str, Value] = {
            "title": Text(f"pay-title-{self.what}", facts), "reason": self.reason, "name": words.named(customer),
            "consequence": Text(f"pay-consequence-{self.what}", facts),
        }  # fmt: skip
        style = "success" if self.what == "arrived" else "danger"
        button = Button(f"button-confirm-pay-{self.what}", "confirm", style=style)
        return View("spayment-confirm", values_shown, (button, paging.WAY_OUT))

    def _amounts(self, turn: Turn, payment: Payment, before: Money) -> dict[str, Value]:
        if self.what == "arrived":
            came = Money(max(self.units - payment.fee.units, 0), before.currency)
            return {"arrived": Money(self.units, before.currency), "amount": came, "before": before,
                    "after": before + came}  # fmt: skip
        charge = charge_of(turn, payment)
        if self.what != "payback" or charge is None:
            return {}
        return {"amount": charge.amount, "before": before, "after": before - charge.amount}

    def press_confirm(self, turn: Turn) -> payments.Card:
        self._done(turn)
        turn.again(f"toast-pay-{self.what}", payment=str(self.payment_id))
        turn.note(f"note-pay-{self.what}", payment=str(self.payment_id))
        return payments.Card(self.payment_id, self.came)

    def _done(self, turn: Turn) -> None:
        if self.what == "arrived":
            amount = Money(self.units, turn.tx.currency)
            deciding.arrived(turn.tx, self.payment_id, amount, reason=self.reason, actor=turn.actor)
        elif self.what == "not-paid":
            deciding.not_arrived(turn.tx, self.payment_id, reason=self.reason, actor=turn.actor)
        else:
            self._give_back(turn)

    def _give_back(self, turn: Turn) -> None:
        payment = payments.found(turn, self.payment_id)
        charge, customer = charge_of(turn, payment), person.found(turn, payment.customer_id)
        if charge is not None and charge.amount > customer.balance:
            raise InvalidField("wallet_too_short", field="amount", amount=charge.amount, max=customer.balance)
        paying_back.ask_refund(turn.tx, payment.id, reason=self.reason, actor=turn.actor, able=turn.counter.able)

    def press_card(self, turn: Turn) -> payments.Card:
        return payments.Card(self.payment_id, self.came)

    def press_back(self, turn: Turn) -> Reason:
        return Reason(self.payment_id, self.what, self.units, self.came)
