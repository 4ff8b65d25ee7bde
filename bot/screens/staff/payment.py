"""A payment as staff sees it, whosever it is: what was asked, what came, and what the gateway said.

Where the gateway can, a payment that arrived is given back; one in review is decided. Both ask for a reason first.
"""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import (
    desk,
    finding,
    order,
    paging,
    payment_acts,
    person,
    person_lists,
    queues,
    returning,
    trail,
    words,
)  # fmt: skip
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Moment, Row, Text, Value, View, short
from core.domain.errors import PaymentNotFound
from core.domain.staff import Role
from core.domain.topups import Charge, Payment, PaymentState
from core.usecases import deciding

MOST_EVENTS: Final = 8
MOST_CHARGES: Final = 4


@screen("staff.payment", staff=Role.SUPPORT)
class Card(Screen):
    payment_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        payment = found(turn, self.payment_id)
        customer = person.found(turn, payment.customer_id)
        rows: list[Row] = payment_acts.buttons(turn, payment)
        if payment.order_id:
            rows.append(Button(Text("button-sorder", {"order": str(payment.order_id)}), "order"))
        rows.append(
            (Button("", "person", plain=f"👤 {words.named(customer, 40)}"), Button("button-refresh", "refresh"))
        )
        values: dict[str, Value] = {
            "payment": str(payment.id), "state": words.payment_state(payment),
            "facts": words.block(_facts(turn, payment)), "acts": payment_acts.standing(turn, payment),
        }  # fmt: skip
        return View("spayment", values, (*rows, paging.WAY_OUT))

    def press_refresh(self, turn: Turn) -> Card:
        turn.toast("toast-updated")
        return self

    def press_look(self, turn: Turn) -> Card:
        """Asks the gateway once more: changes nothing by itself."""
        payment_acts.check(turn)
        deciding.look_again(turn.tx, self.payment_id, actor=turn.actor)
        turn.toast("toast-looking-again")
        turn.unchanged()
        return self

    def press_act(self, turn: Turn, what: str) -> payment_acts.Arrived | payment_acts.Reason:
        return payment_acts.begin(turn, self.payment_id, what, self.came)

    def press_person(self, turn: Turn) -> person.Card:
        payment = found(turn, self.payment_id)
        return person.open_card(turn, payment.customer_id, trail.onto(self.came, "payment", payment.id))

    def press_order(self, turn: Turn) -> order.Card:
        payment = found(turn, self.payment_id)
        return order.open_card(turn, payment.order_id or 0, trail.onto(self.came, "payment", payment.id))

    def press_back(
        self, turn: Turn
    ) -> (
        desk.Desk | finding.Results | queues.Queue | order.Card | person.Card | person_lists.Orders
        | person_lists.Payments | Card
    ):  # fmt: skip
        return returning.back(self.came)


def found(turn: Turn, payment_id: int) -> Payment:
    """Whosever it is. Raises PaymentNotFound."""
    payment = turn.tx.payments.get(payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    return payment


def open_card(turn: Turn, payment_id: int, came: Trail = ()) -> Card:
    return Card(found(turn, payment_id).id, came)


def _facts(turn: Turn, payment: Payment) -> list[Text | None]:
    charges = turn.tx.charges.of_payment(payment.id)
    events = turn.tx.payments.story(payment.id)[-MOST_EVENTS:]
    arrived = payment.state is PaymentState.SUCCEEDED
    flag = words.known(f"spayment-flag-{payment.flag}", "story-word")
    return [
        Text("spayment-due", {"due": payment.due, "method": words.method(turn, payment.gateway)}),
        Text("spayment-fee", {"fee": payment.fee}) if payment.fee else None,
        Text("spayment-credited", {"credited": payment.credited}) if arrived else None,
        Text(flag, {"word": payment.flag}) if payment.flag else None,
        Text("spayment-phone", {"phone": payment.phone}) if payment.phone else None,
        Text("spayment-remote", {"remote": short(payment.remote_id)}) if payment.remote_id else None,
        Text("spayment-reason", {"reason": short(payment.reason, 200)}) if payment.reason else None,
        Text("spayment-asked", {"at": Moment(payment.created_ms)}),
        *(
            Text("spayment-event-noted" if event.note else "spayment-event", {
                "at": Moment(event.at_ms), "note": short(event.note, 120),
                "state": Text(words.known(f"desk-payment-{event.what}", "story-word"), {"word": event.what}),
            })
            for event in events
        ),
        *(_charge(charge) for charge in charges[-MOST_CHARGES:]),
    ]  # fmt: skip


def _charge(charge: Charge) -> Text:
    values: dict[str, Value] = {"charge": short(charge.id), "amount": charge.amount}
    if charge.refunded_ms is not None:
        return Text("spayment-charge-refunded", {**values, "at": Moment(charge.refunded_ms)})
    if charge.refund_asked_ms is not None:
        return Text("spayment-charge-asked", {**values, "at": Moment(charge.refund_asked_ms)})
    return Text("spayment-charge", values)


@entry("spayment", staff=Role.SUPPORT)
def spayment(turn: Turn, arg: str) -> Card:
    """A payment of anybody's, by its number: for buttons on messages."""
    if not arg.isdecimal() or not arg.isascii() or len(arg) > 18:
        raise PaymentNotFound(payment_id=short(arg, 20))
    return open_card(turn, int(arg))
