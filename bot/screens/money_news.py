"""What is told of money without being asked: payments that come or fail, what staff gave or took, what came back."""

from __future__ import annotations

from dataclasses import replace

from bot import machine
from bot.incoming import Incoming
from bot.machine import Screen, hearer
from bot.news import News, news
from bot.screens import payment, resume, topup_terms
from bot.screens.home import Home
from bot.turn import Turn
from bot.views import HOME, Copy, Go, Lines, Notice, Row, Text, Value
from core.domain import stars
from core.domain.money import Money
from core.domain.topups import OPEN, Payment, PaymentState
from core.usecases import starring


@news("payment")
def payment_changed(turn: Turn, at: Screen, told: News) -> Screen:
    """The payment's own screen changes in place; what arrived becomes a receipt that stays."""
    found = turn.tx.payments.get(_number(told["payment"]))
    if found is None or found.customer_id != turn.customer_id or found.state.value != told["state"]:
        turn.unchanged()  # what it has become since is told by news of its own
        return at
    here = at if isinstance(at, payment.Standing) and at.payment == found.id else None
    if found.state is PaymentState.SUCCEEDED:
        return _arrived(turn, at, here, found)
    if here is not None:
        return replace(here, seen_ms=found.updated_ms)
    if found.state in OPEN:
        turn.unchanged()
        return at
    turn.tell(_not_arrived(turn, found))
    return at


def _arrived(turn: Turn, at: Screen, here: payment.Standing | None, found: Payment) -> Screen:
    if here is not None:
        turn.leave(receipt(turn, found))
        return _next(turn, here, found)
    if at.draft:  # they went back to what they need the money for
        turn.tell(receipt(turn, found))
        turn.below()
        return at
    turn.tell(receipt(turn, found, resumes=bool(turn.chat.draft)))
    return at


def _next(turn: Turn, here: payment.Standing, found: Payment) -> Screen:
    """Where it goes on after the money came: to the order that it was for, else to what was left half done."""
    if found.order_id is not None:
        return machine.entries()["order"](turn, str(found.order_id))
    kept = resume.resumed(turn)
    if kept is None:
        return Home()
    balance = turn.customer.balance
    short = here.needed - balance.units
    if not here.needed:
        turn.note("note-go-on")
    elif short > 0:
        turn.note("note-still-short", amount=Money(short, balance.currency))
    else:
        turn.note("note-enough-now")
    return kept


def receipt(turn: Turn, found: Payment, *, resumes: bool = False) -> Notice:
    """All about a payment that has arrived: it stays in the chat."""
    rows: list[Row] = [Go("button-payment-help", "paysupport", found.id)]
    facts = payment.facts(turn, found)
    if reference := payment.charge_id(turn, found):
        rows.insert(0, Copy("button-copy-payment", reference))
        facts = Lines((*facts.texts, Text("receipt-reference", {"reference": reference})))
    values: dict[str, Value] = {"payment": str(found.id), "facts": facts, "balance": turn.customer.balance}
    if resumes:
        rows.insert(0, Go("button-resume", "resume", style="success"))
    key = "receipt-payment-waiting" if resumes else "receipt-payment"
    return Notice(key, values, tuple(rows))


def _not_arrived(turn: Turn, found: Payment) -> Notice:
    """For who is elsewhere: a payment of theirs has failed, expired or needs a person."""
    values: dict[str, Value] = {
        "title": payment.title(turn, found), "facts": payment.facts(turn, found), "what": payment.what_now(turn, found),
    }  # fmt: skip
    return Notice("payment", values, (Go("button-see-payment", "payment", found.id),))


@news("payback")
def given_back(turn: Turn, at: Screen, told: News) -> Screen:
    """The gateway has given a payment back to its payer."""
    found = turn.tx.payments.get(_number(told["payback"]))
    if found is None:
        turn.unchanged()
        return at
    turn.tell(Notice("news-payback", {
        "payment": str(found.id), "amount": _money(turn, told["units"]),
        "method": topup_terms.title(turn, found.gateway), "balance": turn.customer.balance,
    }, (Go("button-payment-help", "paysupport", found.id),)))  # fmt: skip
    return at


@news("adjustment")
def adjusted(turn: Turn, at: Screen, told: News) -> Screen:
    """Staff gave money or took it; why stands in it."""
    key = "news-credit" if told["credit"] else "news-debit"
    turn.tell(Notice(key, {
        "amount": _money(turn, told["units"]), "reason": str(told["reason"]), "balance": turn.customer.balance,
    }, ((Go("button-history", "history"), Go("button-support", "support")),)))  # fmt: skip
    return at


@news("refund")
def refunded(turn: Turn, at: Screen, told: News) -> Screen:
    """Money of an order that had ended came back."""
    order = _number(told["refund"])
    turn.tell(Notice("news-refund", {
        "order": str(order), "amount": _money(turn, told["units"]), "reason": str(told["reason"]),
        "balance": turn.customer.balance,
    }, ((Go("button-see-order", "order", order), Go("button-history", "history")),)))  # fmt: skip
    return at


@hearer("charge")
def charge(turn: Turn, at: Screen, incoming: Incoming) -> Screen:
    """Stars have arrived: credited in this transaction, told by the news that comes of it."""
    worth = turn.counter.star_worth or _worth_then(turn, incoming)
    if worth is None:
        turn.tx.audit.add("telegram", "stars_unclaimed", f"charge:{incoming.charge}", f"{incoming.stars} Stars")
        turn.tell(Notice("news-stars-unclear", {"charge": incoming.charge}, (Go("button-support", "support"), HOME)))
        return at
    starring.record_charge(
        turn.tx, user_id=turn.user_id, payload=incoming.payload, stars=incoming.stars, charge_id=incoming.charge,
        worth=worth,
    )  # fmt: skip
    turn.unchanged()
    return at


def _worth_then(turn: Turn, incoming: Incoming) -> Money | None:
    """What a Star was worth when the invoice was made, where the shop takes none any more."""
    invoice = stars.Invoice.read(incoming.payload)
    asked = turn.tx.payments.get(invoice.payment_id) if invoice is not None else None
    return None if invoice is None or asked is None else Money(asked.due.units // invoice.stars, asked.due.currency)


def _money(turn: Turn, units: object) -> Money:
    return Money(_number(units), turn.tx.currency)


def _number(value: object) -> int:
    assert isinstance(value, int), value
    return value
