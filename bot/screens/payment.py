"""One payment as it stands: what to do now, until when, and what has become of it. The same message all along.

What arrives is told by news (bot/news_money.py); here nothing is asked of a gateway.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import machine
from bot.machine import Screen, entry, screen
from bot.screens import history, topup, topup_terms
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Copy, Go, Lines, Link, Moment, Row, Text, Value, View
from core import texts
from core.domain import stars
from core.domain.errors import PaymentNotFound, WrongState
from core.domain.topups import OPEN, Payment, PaymentState

AGAIN: Final = frozenset({PaymentState.FAILED, PaymentState.EXPIRED})
FROM_NOWHERE: Final = -1
EXACT: Final = frozenset({"", "late"})
"""Flags of payments that brought what was asked for."""


def own(turn: Turn, payment_id: int) -> Payment:
    """Raises PaymentNotFound, also for other people's."""
    found = turn.tx.payments.get(payment_id)
    if found is None or found.customer_id != turn.customer_id:
        raise PaymentNotFound(payment_id=payment_id)
    return found


@screen("payment")
class Standing(Screen):
    """`needed` is the balance (in units) that a quote waits for; `page` that of the list it was opened from."""

    payment: int
    needed: int = 0
    seen_ms: int = 0
    page: int = FROM_NOWHERE

    def show(self, turn: Turn) -> View:
        payment = own(turn, self.payment)
        rows: list[Row] = []
        if payment.state in OPEN:
            if payment.pay_url.startswith(("https://", "http://")):
                rows.append(Link("button-open-payment-page", payment.pay_url))
            rows.append(Button("button-refresh", "refresh"))
        elif payment.state in AGAIN:
            again = (Button("button-try-again", "retry", style="primary"),)
            other = (Button("button-topup-method", "other"),) if len(turn.counter.methods) > 1 else ()
            rows.append((*again, *other))
        elif payment.state is PaymentState.REVIEW:
            rows.append(Button("button-refresh", "refresh"))
        elif reference := charge_id(turn, payment):
            rows.append(Copy("button-copy-payment", reference))
        if payment.order_id is not None:
            rows.append(Go("button-see-order", "order", payment.order_id))
        rows.append(Go("button-payment-help", "paysupport", payment.id))
        rows.append(HOME if self.page == FROM_NOWHERE else (BACK, HOME))
        values: dict[str, Value] = {"title": title(turn, payment), "facts": facts(turn, payment),
                                    "what": what_now(turn, payment)}  # fmt: skip
        return View("payment", values, tuple(rows))

    def press_refresh(self, turn: Turn) -> Standing:
        updated_ms = own(turn, self.payment).updated_ms
        if updated_ms == self.seen_ms:
            turn.toast("toast-no-change")
            turn.unchanged()
            return self
        turn.toast("toast-updated")
        return replace(self, seen_ms=updated_ms)

    def press_retry(self, turn: Turn) -> topup.Confirm | topup.Methods:
        """The same once more, as a payment of its own."""
        payment = own(turn, self.payment)
        if payment.state not in AGAIN:
            raise WrongState("payment_goes_on", payment_id=payment.id, state=payment.state.public)
        return topup.again(turn, payment, self._missing(turn))

    def press_other(self, turn: Turn) -> topup.Methods:
        payment = own(turn, self.payment)
        missing = self._missing(turn)
        return topup.Methods(missing, 0 if missing else payment.amount.units)

    def press_back(self, turn: Turn) -> history.Payments:
        return history.Payments(max(self.page, 0))

    def _missing(self, turn: Turn) -> int:
        """What the quote lacks by now."""
        return max(self.needed - turn.customer.balance.units, 0) if self.needed else 0


@entry("payment", "payment")
def payment(turn: Turn, arg: str) -> Standing:
    """Raises PaymentNotFound."""
    number = int(arg) if arg.isascii() and arg.isdecimal() and len(arg) < 19 else 0
    found = own(turn, number)
    at = current(turn)
    needed = at.needed if at is not None and at.payment == found.id else 0
    return Standing(found.id, needed=needed, seen_ms=found.updated_ms)


def current(turn: Turn) -> Standing | None:
    """The payment that the chat stands at."""
    try:
        at = machine.load(turn.chat.screen)
    except machine.Lost:
        return None
    return at if isinstance(at, Standing) else None


# -- words ------------------------------------------------------------------------------------------------------------


def title(turn: Turn, payment: Payment) -> Text:
    return Text(f"payment-title-{payment.state}", {"payment": str(payment.id)})


def facts(turn: Turn, payment: Payment) -> Lines:
    """What it is about, a line each."""
    paid = payment.state is PaymentState.SUCCEEDED
    due = topup_terms.price(turn, payment.gateway, payment.due)
    lines = [Text("payment-method", {"method": topup_terms.title(turn, payment.gateway)})]
    if paid:
        lines.append(Text("payment-credited", {"amount": payment.credited}))
        if payment.flag in EXACT and due != payment.credited:
            lines.append(Text("payment-paid", {"due": due}))
    else:
        lines.append(Text("topup-due", {"due": due}))
    if payment.fee:
        lines.append(Text("payment-fee" if paid else "payment-fee-included", {"fee": payment.fee}))
    if payment.phone:
        lines.append(Text("topup-from-phone", {"phone": payment.phone}))
    if payment.state in OPEN:
        lines.append(Text("payment-until", {"at": Moment(payment.expires_ms)}))
    else:
        lines.append(Text("payment-at", {"at": Moment(payment.updated_ms)}))
    if flag := flagged(turn, payment):
        lines.append(flag)
    return Lines(tuple(lines))


def flagged(turn: Turn, payment: Payment) -> Text | None:
    """How what arrived differs from what was asked, in words."""
    if payment.state is not PaymentState.SUCCEEDED or not payment.flag:
        return None
    times = len(turn.tx.charges.of_payment(payment.id)) if payment.flag == "over" else 0
    if times > 1:
        return Text("payment-flag-again", {"count": times, "amount": payment.credited})
    if payment.flag == "under" and not payment.credited:
        return Text("payment-flag-nothing", {"fee": payment.fee})
    return Text(f"payment-flag-{payment.flag}", {"amount": payment.amount})


def what_now(turn: Turn, payment: Payment) -> Text:
    """What the payer does now, who credits and when; or what has become of it."""
    method, state = topup_terms.title(turn, payment.gateway), payment.state
    if state is PaymentState.CREATED:
        return Text("payment-now-created", {"method": method})
    if state is PaymentState.PENDING:
        return Text("payment-now-pending", {"instructions": instructions(turn, payment), "method": method})
    if state is PaymentState.FAILED:
        return Text("payment-now-failed", {"why": _reason(payment)})
    if state is PaymentState.EXPIRED:
        return Text("payment-now-expired")
    if state is PaymentState.REVIEW:
        return Text("payment-now-review", {"method": method})
    return Text("payment-now-succeeded", {"balance": turn.customer.balance})


def instructions(turn: Turn, payment: Payment) -> Text:
    """What the gateway tells the payer to do; until it has spoken, what such methods ask for."""
    key = payment.instructions
    if not key or not texts.has(texts.FALLBACK, key):
        invoice = payment.gateway == stars.GATEWAY
        ways = {"phone": payment.phone, "page": payment.pay_url, "invoice": invoice, "wait": True}
        where = next(way for way, its in ways.items() if its)
        return Text(f"payment-do-{where}")
    return Text(key, {
        "amount": payment.due, "phone": payment.phone,
        "method": payment.gateway, "payment": str(payment.id), "url": payment.pay_url,
    })  # fmt: skip


def _reason(payment: Payment) -> Text:
    reason = "no-chat" if payment.reason == "blocked" else payment.reason.lower().replace("_", "-")
    key = f"payment-reason-{reason}"
    return Text(key) if texts.has(texts.FALLBACK, key) else Text("payment-reason-other")


def charge_id(turn: Turn, payment: Payment) -> str:
    """The gateway's own number of the payment, which it knows it by."""
    charges = turn.tx.charges.of_payment(payment.id)
    if charges:
        return charges[-1].id
    return "" if payment.gateway == stars.GATEWAY else payment.remote_id
