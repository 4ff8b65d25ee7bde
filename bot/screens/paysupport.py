"""Help with a payment: what to do first, whom to ask, which number to tell. Telegram demands it of who takes Stars."""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import help as helping
from bot.screens import history, payment, topup_terms
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Copy, Go, Link, Row, Text, Value, View

LAST: Final = 5


@screen("paysupport")
class PaymentHelp(Screen):
    """With the last payments to choose from."""

    def show(self, turn: Turn) -> View:
        last = turn.tx.payments.of_customer(turn.customer_id, before=None, limit=LAST)
        buttons = tuple(Button(history.label(each), "about", each.id) for each in last)
        which = Text("paysupport-which" if last else "paysupport-none")
        return View("paysupport", {"which": which}, (*buttons, Go("button-support", "support"), HOME))

    def press_about(self, turn: Turn, arg: int) -> AboutPayment:
        return AboutPayment(payment.own(turn, arg).id)


@screen("paysupport.payment")
class AboutPayment(Screen):
    """What to tell whom about one payment."""

    number: int

    def show(self, turn: Turn) -> View:
        about = payment.own(turn, self.number)
        numbers = [str(about.id)]
        if reference := payment.charge_id(turn, about):
            numbers.append(reference)
        copied = turn.say("paysupport-copied", payment=", ".join(numbers), customer=str(turn.customer_id))
        rows: list[Row] = [Copy("button-copy-reference", copied)]
        if url := helping.address(turn.counter.support):
            rows.insert(0, Link("button-write-support", url))
        rows += [Button("button-see-payment", "see"), (BACK, HOME)]
        values: dict[str, Value] = {
            "payment": str(about.id), "customer": str(turn.customer_id),
            "advice": Text(f"paysupport-{about.state.public}"),
            "method": topup_terms.title(turn, about.gateway), "contact": helping.whom(turn.counter.support),
        }  # fmt: skip
        return View("paysupport-payment", values, tuple(rows))

    def press_see(self, turn: Turn) -> payment.Standing:
        about = payment.own(turn, self.number)
        return payment.Standing(about.id, seen_ms=about.updated_ms)

    def press_back(self, turn: Turn) -> PaymentHelp:
        return PaymentHelp()


@entry("paysupport", "paysupport")
def paysupport(turn: Turn, arg: str) -> PaymentHelp | AboutPayment:
    """`arg` is the number of a payment; one that is not the person's own is as good as none."""
    own = turn.tx.payments.get(int(arg)) if arg.isascii() and arg.isdecimal() and len(arg) < 19 else None
    if own is None or own.customer_id != turn.customer_id:
        return PaymentHelp()
    return AboutPayment(own.id)
