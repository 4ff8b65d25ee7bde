"""A person gets all that is kept of them, and is forgotten as far as the books allow."""

from __future__ import annotations

import json
from typing import Any

import pytest

from core.domain import customers
from core.domain.customers import Customer
from core.domain.errors import Conflict, CustomerNotFound, InvalidField, NotAllowed, ShopError
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done, Unknown
from core.ports import Kept, NotPaid, Paid
from core.usecases import adjusting, delivering, privacy, registering, topping_up
from storage.transaction import Transaction
from tests.shop import usd
from tests.usecases.test_linking import TG, USER, link, open_chat
from tests.usecases.trade import LIKES, METHOD, PHONE, Trade


async def export(trade: Trade, customer: Customer) -> Any:
    found = await trade.read(lambda tx: privacy.export(tx, customer.id))
    return json.loads(json.dumps(found))


async def forget(trade: Trade, customer: Customer) -> None:
    await trade.write(lambda tx: privacy.forget(tx, customer.id, actor=TG))


async def refused(trade: Trade, customer: Customer) -> ShopError:
    with pytest.raises(ShopError) as refusal:
        await forget(trade, customer)
    assert (await trade.read(lambda tx: registering.current(tx, customer.id))).identity == PHONE
    return refusal.value


async def spent(trade: Trade) -> Customer:
    """A person with a chat and a phone, whose only order is completed and whose wallet is empty."""
    customer = await link(trade, await open_chat(trade))
    await trade.top_up("0.52")
    order = await trade.order(2000)
    await trade.send(Done("p1"))
    await trade.report(order, Report(OrderState.COMPLETED))
    return customer


async def test_a_person_gets_all_that_is_kept(trade: Trade) -> None:
    customer = await spent(trade)
    await trade.write(lambda tx: tx.favourites.put(customer.id, LIKES.number))
    kept = await export(trade, customer)
    assert kept["complete"] is True
    assert kept["profile"] | {"since": ""} == {
        "customer_id": customer.id, "identity": PHONE, "name": "Ann", "language": "sw", "price_group": "",
        "blocked": False, "balance": "0.00", "held": "0.00", "currency": "USD", "since": "",
    }  # fmt: skip
    assert [chat["chat_id"] for chat in kept["chats"]] == [USER]
    (order,) = kept["orders"]
    assert (order["status"], order["price"], order["link"]) == ("Completed", "0.52", "https://instagram.com/p/1")
    (payment,) = kept["payments"]
    assert (payment["phone"], payment["credited"], payment["status"]) == (PHONE, "0.52", "succeeded")
    assert {(line["what"], line["amount"]) for line in kept["wallet"]} == {("topup", "0.52"), ("charge", "-0.52")}
    assert kept["favourites"] == [LIKES.number]
    assert order["placed"] == "2027-01-15T08:00:00+00:00"
    told = json.dumps(kept)
    assert "token" not in told
    assert "panel" not in told, "who delivers is the shop's own"


async def test_who_was_merged_is_told_of_the_account_that_stays(trade: Trade) -> None:
    chat = await open_chat(trade)
    await trade.top_up("1")
    await link(trade, chat)
    assert (await export(trade, chat))["profile"]["identity"] == PHONE
    with pytest.raises(CustomerNotFound):
        await trade.read(lambda tx: privacy.export(tx, 404))


async def test_a_person_is_forgotten_and_the_books_stay(trade: Trade) -> None:
    customer = await spent(trade)

    def more(tx: Transaction) -> None:
        tx.favourites.put(customer.id, LIKES.number)
        tx.requests.put(customer.id, "key:a", Kept("f", "a", 1))

    await trade.write(more)
    await forget(trade, customer)

    def look(tx: Transaction) -> None:
        gone = tx.customers.get(customer.id)
        assert gone is not None
        assert (gone.identity, gone.name, gone.language) == (customers.forgotten(customer.id), "", "")
        assert tx.chats.get(USER) is None
        assert tx.favourites.all(customer.id, limit=9) == []
        assert tx.requests.get(customer.id, "key:a") is None
        assert len(tx.orders.of_customer(customer.id, before=None, limit=9)) == 1
        assert len(tx.payments.of_customer(customer.id, before=None, limit=9)) == 1
        assert len(tx.ledger.history(customer.id, before=None, limit=9)) == 2
        assert tx.audit.latest(1)[0][1:4] == (f"customer:{customer.id}", "forget", f"customer:{customer.id}")
        for identity in (PHONE, TG):
            assert registering.named(tx, partner_id=trade.house.id, identity=identity) is None
        with pytest.raises(InvalidField):
            customers.identity(gone.identity)

    await trade.read(look)
    again = await link(trade, await open_chat(trade))
    assert (again.id != customer.id, again.identity, again.name) == (True, PHONE, "Ann")
    assert await trade.orders() == []


async def test_nobody_is_forgotten_while_money_is_in_the_wallet(trade: Trade) -> None:
    customer = await link(trade, await open_chat(trade))
    await trade.top_up("1")
    refusal = await refused(trade, customer)
    assert (type(refusal), refusal.reason) == (Conflict, "wallet_not_empty")
    assert refusal.details == {"balance": usd("1")}
    await trade.write(
        lambda tx: adjusting.adjust_customer(
            tx, customer.id, amount=usd("1"), credit=False, reason="paid out", actor="cli"
        )
    )
    await forget(trade, customer)


async def test_nor_while_an_order_or_a_payment_is_open(trade: Trade) -> None:
    customer = await link(trade, await open_chat(trade))
    await trade.top_up("0.52")
    order = await trade.order(2000)
    refusal = await refused(trade, customer)
    assert (refusal.reason, refusal.details) == ("orders_open", {"order_id": order.id})
    await trade.send(Unknown("timeout"))
    assert (await refused(trade, customer)).reason == "orders_open", "in review"
    payment = await trade.ask_topup("1")
    await trade.write(lambda tx: delivering.settle_by_hand(tx, order.id, 2000, reason="seen", actor="cli"))
    refusal = await refused(trade, customer)
    assert (refusal.reason, refusal.details) == ("payments_open", {"payment_id": payment.id})
    await trade.settle(payment, NotPaid("declined"))
    await forget(trade, customer)
    await trade.settle(payment, Paid(payment.due, "late"))
    late = await trade.read(lambda tx: registering.current(tx, customer.id))
    assert str(late.balance) == "1.00", "money that comes late is where staff finds it"


async def test_nor_who_is_blocked(trade: Trade) -> None:
    customer = await link(trade, await open_chat(trade))
    await trade.write(lambda tx: tx.customers.block(customer.id, blocked=True))
    refusal = await refused(trade, customer)
    assert (type(refusal), refusal.reason) == (NotAllowed, "customer_blocked")


async def test_an_order_that_waits_for_its_payment_is_open(trade: Trade) -> None:
    customer = await link(trade, await open_chat(trade))
    placed = await trade.place(trade.wish(5000, direct=METHOD))
    assert placed.payment is not None
    assert (await refused(trade, customer)).reason == "orders_open"
    trade.shop.clock.pass_ms(700_000)
    await trade.write(lambda tx: topping_up.settle(tx, placed.payment.id, NotPaid("no")))  # type: ignore[union-attr]
    assert (await trade.get(placed.order.id)).state is OrderState.CANCELED
    await forget(trade, customer)
