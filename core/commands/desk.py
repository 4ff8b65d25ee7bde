"""The owner's desk on the command line: wallets adjusted with a reason, and orders whose outcome nobody knows."""

from __future__ import annotations

from core.commands.console import table, when, words
from core.domain import customers
from core.domain.money import Money
from core.domain.orders import OrderState
from core.ports import Database, Transaction
from core.usecases import adjusting, delivering, partnering

ACTOR = "cli"
ANSWERS = "accepted ORDER PROVIDER_ORDER, resend ORDER, refund ORDER"


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
        words.print(f"Look each up in the provider's own panel, then answer: main.py review {ANSWERS}")


async def answer_review(db: Database, answer: str, order: int, provider_order: str) -> None:
    """One of the three answers. Raises ShopError; ValueError for an answer that is none of them."""

    def work(tx: Transaction) -> str:
        if answer == "accepted":
            return delivering.review_accepted(tx, order, provider_order, actor=ACTOR).state.public
        if answer == "resend":
            return delivering.review_resend(tx, order, actor=ACTOR).state.public
        if answer == "refund":
            return delivering.review_refund(tx, order, actor=ACTOR).state.public
        raise ValueError(f"{answer!r} is no answer; use one of: {ANSWERS}")

    state = await db.write(work)
    words.print(f"Order {order} is {state} now.")
