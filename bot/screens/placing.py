"""The order is placed: once for a quote however often it is pressed, at the price that was shown, with a receipt."""

from __future__ import annotations

from dataclasses import replace

from bot.machine import entry
from bot.screens import goods, inputs, quote, wanted
from bot.screens import order as ordered
from bot.turn import Turn
from bot.views import Go, Lines, Moment, Notice, Row, Text, Value, short
from core.domain.catalogue import Counting
from core.domain.errors import Conflict
from core.domain.orders import Order
from core.usecases import ordering
from core.usecases.ordering import Paying, Placed, Wish


def confirm(turn: Turn, at: quote.Quote) -> ordered.Detail | quote.Quote:
    """Places the order and leaves its receipt; where the price is another by now, the quote is shown anew instead.

    Raises InsufficientBalance, NotAllowed for a blocked customer, NotFound, and what no longer fits the service.
    """
    fresh = repriced(turn, at)
    if fresh is not None:
        turn.alert("toast-price-changed")
        return fresh
    return done(turn, at, place(turn, at))


def repriced(turn: Turn, at: quote.Quote) -> quote.Quote | None:
    """The quote with the price of now and the one that it has taken the place of; None where it is the same."""
    sold = goods.sold(turn, at.wanted.service)
    request = wanted.read(sold, at.wanted)
    now = quote.begin(turn, sold, at.wanted, request)
    return None if now.rate == at.rate else replace(now, was=at.price(sold, request).total.units)


def place(turn: Turn, at: quote.Quote, paying: Paying | None = None) -> Placed:
    """Raises what ordering.place_order raises; Conflict where the price has changed in this very moment."""
    sold = goods.sold(turn, at.wanted.service)
    request = wanted.read(sold, at.wanted)
    wish = Wish(
        turn.house, turn.customer.identity, request, paying=paying, key=at.key, service=sold,
        catalogue_version=turn.catalogue.version, staff=turn.role is not None,
    )  # fmt: skip
    placed = ordering.place_order(turn.tx, wish)
    if placed.order.charge != at.price(sold, request).total:
        raise Conflict("price_changed")
    return placed


def done(turn: Turn, at: quote.Quote, placed: Placed) -> ordered.Detail:
    """The receipt stays in the chat; the order itself is shown below it."""
    order = placed.order
    forget(turn, at.key)
    turn.again("toast-already-placed", order=str(order.id))
    if placed.replayed:
        turn.toast("toast-already-placed", order=str(order.id))
    else:
        turn.leave(receipt(turn, order))
    return ordered.Detail(order.id, order.updated_ms)


def forget(turn: Turn, key: str) -> None:
    """What was decided is not gone on with. A draft of something else stays."""
    if key in turn.chat.draft:
        turn.drop_draft()


def receipt(turn: Turn, order: Order) -> Notice:
    """All about an order that was paid from the wallet."""
    values: dict[str, Value] = {
        "order": str(order.id), "facts": facts(order), "price": order.charge, "balance": turn.customer.balance,
        "when": Moment(order.created_ms),
    }  # fmt: skip
    return Notice("receipt-order", values, ways(order))


def facts(order: Order) -> Lines:
    """What was ordered, and for what."""
    key = "order-what-package" if order.type.rule.counting is Counting.ONE else "order-what"
    lines = [Text(key, {"quantity": order.quantity, "service": order.service_name})]
    if order.runs > 1:
        lines.append(Text("order-runs", {"runs": order.runs, "each": order.quantity // order.runs}))
    if order.link:
        lines.append(Text("order-link", {"link": short(order.link, 160)}))
    if username := order.inputs.get("username"):
        lines.append(Text("order-username", {"username": short(username, 60)}))
    return Lines(tuple(lines))


def ways(order: Order) -> tuple[Row, ...]:
    return ((Go("button-see-order", "order", order.id), Go("button-support", "support", order.id)),)


@entry("again")
def again(turn: Turn, arg: str) -> inputs.Ask | quote.Quote:
    """The same as an order before, at the price of now. Raises OrderNotFound, or NotFound for what is not sold now."""
    before = turn.tx.orders.get(ordered.detail(turn, arg).order_id)
    assert before is not None, arg
    return inputs.step(turn, wanted.as_before(before))
