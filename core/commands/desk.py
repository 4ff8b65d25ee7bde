"""The owner's desk on the command line: wallets, orders that wait for a person, closing for a while. With reasons."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from core.commands.console import Json, WithShop, print_json, table, when, words
from core.commands.people import Owner, Reason
from core.domain import customers
from core.domain.errors import OrderNotFound
from core.domain.money import Money
from core.domain.orders import Order, OrderState
from core.ports import Database, Transaction
from core.usecases import adjusting, closing, delivering, partnering

ACTOR = "cli"
ANSWERS = "accepted ORDER PROVIDER_ORDER, resend ORDER, refund ORDER"


class Switch(StrEnum):
    ON = "on"
    OFF = "off"


async def adjust(
    db: Database, phone: str, amount: str, *, credit: bool, reason: str, partner: str, region: str
) -> None:
    """Raises ShopError for an unknown customer, a short wallet, or no reason."""

    def work(tx: Transaction) -> Money:
        owner = partnering.named(tx, partner)
        return adjusting.adjust(
            tx, partner_id=owner.id, identity=customers.identity(phone, region), credit=credit,
            amount=Money.parse(amount, tx.currency), reason=reason, actor=ACTOR,
        ).balance  # fmt: skip

    balance = await db.write(work)
    words.print(f"Done. The wallet of {phone} holds {balance} {balance.currency.code}.")


async def show_by_hand(db: Database, *, as_json: bool) -> None:
    def work(tx: Transaction) -> list[tuple[object, ...]]:
        return [
            (o.id, when(o.created_ms), o.service_name, o.quantity, o.link, str(o.charge), dict(o.inputs) or "")
            for o in tx.orders.by_hand(limit=200)
        ]

    rows = await db.read(work)
    columns = ("order", "since", "service", "quantity", "link", "charge", "inputs")
    table(columns, rows, as_json=as_json, empty="No order waits to be delivered by hand.")
    if rows and not as_json:
        words.print("Deliver, then say how much: main.py settle ORDER DELIVERED --reason TEXT")


async def settle(db: Database, order: int, delivered: int, *, reason: str) -> None:
    """Raises ShopError."""
    after = await db.write(lambda tx: delivering.settle_by_hand(tx, order, delivered, reason=reason, actor=ACTOR))
    words.print(f"Order {order} is {after.state.public} now; {after.earned()} of {after.charge} are the shop's.")


async def show_order(db: Database, number: int, *, as_json: bool) -> None:
    """Raises OrderNotFound."""

    def work(tx: Transaction) -> tuple[Order, list[tuple[object, ...]]]:
        order = tx.orders.get(number)
        if order is None:
            raise OrderNotFound(order_id=number)
        told = [(e.at_ms, "state", e.what, e.note) for e in tx.orders.story(number)]
        told += [(e.at_ms, "provider", e.what, e.note) for e in tx.suppliers.exchanges(number)]
        rows = [(when(at_ms), kind, what, note) for at_ms, kind, what, note in sorted(told)]
        return order, [(when(order.created_ms), "state", "placed", order.payment_mode), *rows]

    order, rows = await db.read(work)
    facts = {
        "order": order.id, "status": order.state.value, "service": f"{order.service} {order.service_name}",
        "quantity": order.quantity, "link": order.link, "inputs": dict(order.inputs), "charge": str(order.charge),
        "earning": str(order.earning), "cost": "" if order.cost is None else str(order.cost),
        "start_count": order.start_count, "remains": order.remains, "delivered": order.delivered,
        "provider": order.provider, "provider_order": order.provider_order, "customer": order.customer_id,
        "partner": order.partner_id, "payment": order.payment_id, "note": order.note,
    }  # fmt: skip
    columns = ("at", "who", "what", "note")
    if as_json:
        print_json({**facts, "story": [dict(zip(columns, row, strict=True)) for row in rows]})
        return
    shown = [(name, value) for name, value in facts.items() if value not in ("", None, {})]
    table(("", ""), shown, as_json=False, empty="")
    table(columns, rows, as_json=False, empty="")


async def show_review(db: Database, *, as_json: bool) -> None:
    def work(tx: Transaction) -> list[tuple[object, ...]]:
        return [
            (o.id, when(o.updated_ms), o.provider, o.service_name, o.quantity, o.link, str(o.charge), o.note)
            for o in tx.orders.in_state(OrderState.REVIEW, limit=200)
        ]

    rows = await db.read(work)
    columns = ("order", "since", "provider", "service", "quantity", "link", "charge", "what happened")
    table(columns, rows, as_json=as_json, empty="No order waits for an answer.")
    if rows and not as_json:
        words.print(f"Look each up in the provider's own panel, then answer: main.py review {ANSWERS} --reason TEXT")


async def answer_review(db: Database, answer: str, order: int, provider_order: str, *, reason: str) -> None:
    """One of the three answers. Raises ShopError; ValueError for an answer that is none of them."""

    def work(tx: Transaction) -> str:
        if answer == "accepted":
            return delivering.review_accepted(tx, order, provider_order, reason=reason, actor=ACTOR).state.public
        if answer == "resend":
            return delivering.review_resend(tx, order, reason=reason, actor=ACTOR).state.public
        if answer == "refund":
            return delivering.review_refund(tx, order, reason=reason, actor=ACTOR).state.public
        raise ValueError(f"{answer!r} is no answer; use one of: {ANSWERS}")

    state = await db.write(work)
    words.print(f"Order {order} is {state} now.")


async def switch(db: Database, *, on: bool, message: str, reason: str) -> None:
    """Closes the shop for customers, or opens it again. Raises ShopError."""

    def work(tx: Transaction) -> str:
        if on:
            closing.close(tx, message=message, reason=reason, actor=ACTOR)
            return "The shop is closed for customers. main.py maintenance off opens it again."
        closing.reopen(tx, reason=reason, actor=ACTOR)
        return "The shop is open again."

    words.print(await db.write(work))


def add_to(app: typer.Typer, with_shop: WithShop) -> None:
    """The commands of the desk, among those of the program itself."""

    @app.command()
    def credit(phone: str, amount: str, reason: Reason, of: Owner = "house") -> None:
        """Give money to a customer's wallet."""
        with_shop(
            lambda db, s: adjust(db, phone, amount, credit=True, reason=reason, partner=of, region=s.default_region)
        )

    @app.command()
    def debit(phone: str, amount: str, reason: Reason, of: Owner = "house") -> None:
        """Take money from a customer's wallet."""
        with_shop(
            lambda db, s: adjust(db, phone, amount, credit=False, reason=reason, partner=of, region=s.default_region)
        )

    @app.command()
    def review(
        answer: Annotated[str, typer.Argument(help="accepted, resend or refund; none lists the queue.")] = "",
        order: Annotated[int, typer.Argument(help="The order's number.")] = 0,
        provider_order: Annotated[str, typer.Argument(help="With accepted: its number at the provider.")] = "",
        reason: Annotated[str, typer.Option(help="Why; it stays in the audit log.")] = "",
        as_json: Json = False,
    ) -> None:
        """List orders whose outcome nobody knows, and answer for one of them."""
        if answer:
            with_shop(lambda db, _: answer_review(db, answer, order, provider_order, reason=reason))
        else:
            with_shop(lambda db, _: show_review(db, as_json=as_json))

    @app.command()
    def maintenance(
        state: Annotated[Switch, typer.Argument(help="on closes the shop for customers, off opens it again.")],
        reason: Reason,
        message: Annotated[str, typer.Option(help="With on: a few words that customers read.")] = "",
    ) -> None:
        """Close the shop for customers for a while, or open it again."""
        with_shop(lambda db, _: switch(db, on=state is Switch.ON, message=message, reason=reason))

    @app.command("settle")
    def settle_one(
        order: Annotated[int, typer.Argument(help="The order's number; none lists what waits.")] = 0,
        delivered: Annotated[int, typer.Argument(help="How much was delivered; 0 refunds all.")] = -1,
        reason: Annotated[str, typer.Option(help="Why; it stays in the audit log.")] = "",
        as_json: Json = False,
    ) -> None:
        """List orders that staff delivers by hand, and settle one: all, a part, or nothing delivered."""
        if order:
            with_shop(lambda db, _: settle(db, order, delivered, reason=reason))
        else:
            with_shop(lambda db, _: show_by_hand(db, as_json=as_json))

    @app.command("order")
    def tell_order(number: int, as_json: Json = False) -> None:
        """Tell the whole story of an order: its states, its money, and what the provider said."""
        with_shop(lambda db, _: show_order(db, number, as_json=as_json))
