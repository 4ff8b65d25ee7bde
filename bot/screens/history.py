"""The wallet: what is in it, what open orders have reserved, every movement of it, and every payment into it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens import payment
from bot.turn import Turn
from bot.views import BACK, HOME, Button, Go, Lines, Moment, Row, Text, Value, View
from core.domain.statements import Kind, Line
from core.domain.topups import Payment

PAGE: Final = 8
LATEST: Final = 3
MOST_PAGES: Final = 500


@screen("history.wallet")
class Wallet(Screen):
    """The balance, and what moved it last."""

    def show(self, turn: Turn) -> View:
        customer = turn.customer
        latest = turn.tx.ledger.history(customer.id, before=None, limit=LATEST)
        held = Text("wallet-held", {"amount": customer.held}) if customer.held else Text("wallet-nothing-held")
        lately = Text("wallet-lately", {"lines": _lines(latest)}) if latest else Text("wallet-empty")
        rows: tuple[Row, ...] = (
            Go("button-topup", "topup", style="primary"),
            (Button("button-history", "history"), Button("button-payments", "payments")),
            HOME,
        )
        return View("wallet", {"balance": customer.balance, "held": held, "lately": lately}, rows)

    def press_history(self, turn: Turn) -> History:
        return History()

    def press_payments(self, turn: Turn) -> Payments:
        return Payments()


@screen("history.lines", heavy=True)
class History(Screen):
    """Every movement of the wallet, newest first."""

    page: int = 0

    def show(self, turn: Turn) -> View:
        # One more than is shown tells whether there are older ones.
        found = turn.tx.ledger.history(turn.customer_id, before=None, limit=(self.page + 1) * PAGE + 1)
        lines = found[self.page * PAGE :]
        if not lines:
            key = "history-end" if self.page else "history-empty"
            return View(key, {}, (*_pager(self.page, False), (BACK, HOME)))
        values: dict[str, Value] = {"lines": _lines(lines[:PAGE]), "balance": turn.customer.balance}
        return View("history", values, (*_pager(self.page, len(lines) > PAGE), (BACK, HOME)))

    def press_page(self, turn: Turn, arg: int) -> History:
        return replace(self, page=_page(turn, arg, self.page))

    def press_back(self, turn: Turn) -> Wallet:
        return Wallet()


@screen("history.payments", heavy=True)
class Payments(Screen):
    """Every payment, newest first, as a button each."""

    page: int = 0

    def show(self, turn: Turn) -> View:
        found = turn.tx.payments.of_customer(turn.customer_id, before=None, limit=(self.page + 1) * PAGE + 1)
        shown = found[self.page * PAGE :]
        if not shown:
            topup = Go("button-topup", "topup", style="primary")
            return View("payments-empty", {}, (topup, *_pager(self.page, False), (BACK, HOME)))
        buttons = tuple(Button(label(each), "payment", each.id) for each in shown[:PAGE])
        return View("payments", {}, (*buttons, *_pager(self.page, len(shown) > PAGE), (BACK, HOME)))

    def press_payment(self, turn: Turn, arg: int) -> payment.Standing:
        found = payment.own(turn, arg)
        return payment.Standing(found.id, seen_ms=found.updated_ms, page=self.page)

    def press_page(self, turn: Turn, arg: int) -> Payments:
        return replace(self, page=_page(turn, arg, self.page))

    def press_back(self, turn: Turn) -> Wallet:
        return Wallet()


@entry("balance", "balance", "wallet")
def balance(turn: Turn, arg: str) -> Wallet:
    return Wallet()


@entry("history", "history")
def history(turn: Turn, arg: str) -> History:
    return History()


@entry("payments", "payments")
def payments(turn: Turn, arg: str) -> Payments:
    return Payments()


def label(of: Payment) -> Text:
    """A payment in a few words."""
    return Text(f"payment-label-{of.state.public}", {
        "payment": str(of.id), "amount": of.credited if of.credited else of.amount,
        "at": Moment(of.created_ms, date_only=True),
    })  # fmt: skip


def _page(turn: Turn, wanted: int, now: int) -> int:
    if wanted == now:
        turn.toast("toast-page-only", page=wanted + 1)
        turn.unchanged()
    return min(max(wanted, 0), MOST_PAGES)


def _pager(page: int, more: bool) -> tuple[Row, ...]:
    if page == 0 and not more:
        return ()
    here = Button(Text("button-page-only", {"page": page + 1}), "page", page)
    newer = (Button("button-newer", "page", page - 1),) if page else ()
    older = (Button("button-older", "page", page + 1),) if more else ()
    return ((*newer, here, *older),)


def _lines(found: list[Line]) -> Lines:
    return Lines(tuple(_line(each) for each in found), "\n")


def _line(line: Line) -> Text:
    number = str(line.order_id or line.payment_id or "")
    kind = line.kind if number or line.kind in _WITHOUT_NUMBER else Kind.OTHER
    what = Text(f"history-{kind.replace('_', '-')}", {"number": number} if number else {})
    return Text("history-in" if line.incoming else "history-out", {
        "at": Moment(line.at_ms, date_only=True), "amount": line.amount, "what": what,
    })  # fmt: skip


_WITHOUT_NUMBER: Final = frozenset({Kind.MERGE, Kind.CREDIT, Kind.DEBIT, Kind.OTHER})
