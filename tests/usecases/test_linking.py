"""A Telegram user is a customer from the first word on, and joins the account of a phone that Telegram has proven."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from core.domain import customers, ledger
from core.domain.chats import Chat
from core.domain.customers import Customer
from core.domain.errors import CustomerNotFound, InsufficientBalance, InvalidField, NotAllowed
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done
from core.domain.statements import Kind
from core.domain.topups import PaymentState
from core.ports import Kept, Paid
from core.usecases import adjusting, delivering, grouping, linking, ordering, quoting, registering, topping_up
from storage.transaction import Transaction
from tests.shop import add_partner, usd
from tests.usecases.trade import DRIP_FEED, LIKES, METHOD, PHONE, Trade

T = TypeVar("T")
USER = 55
TG = "tg:55"


def chat_of(user_id: int, customer_id: int, now_ms: int) -> Chat:
    return Chat(
        id=user_id, customer_id=customer_id, username=f"user{user_id}", language="en", language_chosen=False,
        screen="", draft="", version=0, shown_version=0, message_id=None, below=False, note="", outcome="",
        muted=False, blocked=False, referrer=None, created_ms=now_ms, seen_ms=now_ms,
    )  # fmt: skip


async def open_chat(trade: Trade, user_id: int = USER, name: str = "Ann") -> Customer:
    """The first word of a Telegram user: a customer, and the chat."""

    def work(tx: Transaction) -> Customer:
        house = tx.partners.house()
        customer = linking.open_chat_customer(tx, house=house, user_id=user_id, name=name, language="sw")
        tx.chats.add(chat_of(user_id, customer.id, tx.now_ms))
        return customer

    return await trade.write(work)


async def link(trade: Trade, customer: Customer, phone: str = PHONE) -> Customer:
    return await trade.write(lambda tx: linking.link_phone(tx, customer.id, phone))


async def get(trade: Trade, customer: Customer) -> Customer:
    found = await trade.read(lambda tx: tx.customers.get(customer.id))
    assert found is not None
    return found


# -- who is whom ------------------------------------------------------------------------------------------------------


async def test_a_telegram_user_is_a_customer_from_the_first_word_on(trade: Trade) -> None:
    first = await open_chat(trade)
    again = await open_chat(trade, name="Annie")
    assert first == again
    assert (first.identity, first.name, first.language, first.partner_id) == (TG, "Ann", "sw", trade.house.id)
    assert await open_chat(trade, 56) != first


async def test_a_phone_that_nobody_has_becomes_the_customers(trade: Trade) -> None:
    customer = await open_chat(trade)
    linked = await link(trade, customer)
    assert (linked.id, linked.identity, linked.name) == (customer.id, PHONE, "Ann")
    assert await link(trade, linked) == linked, "the same contact is shared twice"
    assert await open_chat(trade) == linked, "the chat knows whose it is"
    assert [line[:2] for line in await trade.audited()] == [(f"customer:{customer.id}", "link")]


async def test_a_second_phone_is_refused(trade: Trade) -> None:
    customer = await link(trade, await open_chat(trade))
    for taken in (False, True):
        if taken:
            await trade.top_up(who="+254799999999")
        with pytest.raises(NotAllowed) as refusal:
            await link(trade, customer, "+254799999999")
        assert refusal.value.reason == "phone_linked_already"
        assert refusal.value.details == {"phone_number": PHONE}
    assert await get(trade, customer) == customer


async def test_nobody_else_is_linked(trade: Trade) -> None:
    with pytest.raises(CustomerNotFound):
        await trade.write(lambda tx: linking.link_phone(tx, 404, PHONE))
    partner = await trade.write(lambda tx: add_partner(tx, "Builder"))
    await trade.top_up(partner=partner)
    customer = await link(trade, await open_chat(trade))
    assert (customer.identity, str(customer.balance)) == (PHONE, "0.00"), "the phone of another partner's customer"
    assert await trade.wallet(partner=partner) == ("10.00", "0.00")


async def test_two_telegram_accounts_with_one_phone_are_one_customer(trade: Trade) -> None:
    first = await link(trade, await open_chat(trade))
    await trade.top_up("1", who="tg:56")
    second = await link(trade, await open_chat(trade, 56))
    assert second.id == first.id
    chats = await trade.read(lambda tx: tx.chats.of_customer(first.id))
    assert [chat.id for chat in chats] == [USER, 56]
    assert await trade.wallet() == ("1.00", "0.00")


# -- merged -----------------------------------------------------------------------------------------------------------


async def two_accounts(trade: Trade) -> tuple[Customer, Customer]:
    """A chat customer with 5 free, 0.26 held for an order and 0.26 earned with another; and a phone's with 1."""
    chat = await open_chat(trade)
    await trade.top_up("5.52", who=TG)
    await trade.place(trade.wish(1000, who=TG))
    await trade.send(Done("p1"))
    await trade.place(trade.wish(1000, who=TG, link="https://instagram.com/p/2"))
    first, second = reversed(await trade.orders(TG))
    await trade.report(first, Report(OrderState.COMPLETED))
    assert second.state is OrderState.QUEUED
    await trade.top_up("1")
    phone = await trade.customer()
    assert phone is not None
    return chat, phone


async def test_all_of_a_merged_customer_is_the_phones(trade: Trade) -> None:
    chat, phone = await two_accounts(trade)

    def more(tx: Transaction) -> None:
        for service in (LIKES.number, 121):
            tx.favourites.put(chat.id, service)
        tx.favourites.put(phone.id, LIKES.number)
        tx.requests.put(chat.id, "key:a", Kept("f", "of the chat", 1))
        tx.requests.put(chat.id, "key:b", Kept("f", "of the chat", 1))
        tx.requests.put(phone.id, "key:a", Kept("f", "of the phone", 1))

    await trade.write(more)
    into = await link(trade, chat)
    assert into.id == phone.id
    assert (into.identity, into.name, into.language) == (PHONE, "Ann", "sw")
    assert await trade.wallet() == ("6.00", "0.26")
    assert len(await trade.orders()) == 2
    gone = await get(trade, chat)
    assert (gone.identity, gone.name, gone.merged_into) == (f"merged:{chat.id}", "", phone.id)
    assert (str(gone.balance), str(gone.held)) == ("0.00", "0.00")

    def look(tx: Transaction) -> None:
        assert [payment.id for payment in tx.payments.of_customer(phone.id, before=None, limit=9)] == [5002, 5001]
        assert [chat.id for chat in tx.chats.of_customer(phone.id)] == [USER]
        assert sorted(tx.favourites.all(phone.id, limit=9)) == [LIKES.number, 121]
        kept = [tx.requests.get(phone.id, f"key:{key}") for key in "ab"]
        assert [each and each.answer for each in kept] == ["of the phone", "of the chat"]
        for table in (tx.payments, tx.orders):
            assert table.of_customer(chat.id, before=None, limit=9) == []
        assert tx.favourites.all(chat.id, limit=9) == []
        assert tx.requests.get(chat.id, "key:b") is None

    await trade.read(look)
    (line,) = [line for line in await trade.audited() if line[1] == "merge"]
    assert line == (
        f"customer:{chat.id}", "merge", f"customer:{phone.id}",
        f"took over customer {chat.id}: 5.00 USD free, 0.26 held",
    )  # fmt: skip


async def test_a_merge_is_repeated_without_harm(trade: Trade) -> None:
    chat, phone = await two_accounts(trade)
    for customer in (chat, chat, phone):
        assert (await link(trade, customer)).id == phone.id
    assert await trade.wallet() == ("6.00", "0.26")
    await asyncio.gather(*(link(trade, chat) for _ in range(8)))
    assert await trade.wallet() == ("6.00", "0.26")


async def test_contacts_shared_at_once_make_one_customer(trade: Trade) -> None:
    """Some of them while the phone is being registered by the API."""
    chats = [await open_chat(trade, user) for user in range(1, 9)]
    found = await asyncio.gather(*(link(trade, chat) for chat in chats), *(trade.top_up("1") for _ in range(3)))
    phone = await trade.customer()
    assert phone is not None
    assert {each.id for each in found if isinstance(each, Customer)} == {phone.id}
    assert await trade.wallet() == ("3.00", "0.00")


async def test_what_is_open_ends_with_the_new_owner(trade: Trade) -> None:
    chat, _ = await two_accounts(trade)
    runs = (await trade.place(trade.wish(100, who=TG, inputs=DRIP_FEED))).order
    asked = await trade.ask_topup("2", who=TG)
    direct = await trade.place(trade.wish(40_000, who=TG, direct=METHOD))
    assert direct.payment is not None
    await link(trade, chat)
    free, held = await trade.wallet()
    assert (free, held) == ("5.818", "0.442")
    await trade.settle(asked, Paid(asked.due, "r1"))
    await trade.settle(direct.payment, Paid(direct.payment.due, "r2"))
    assert (await trade.payment(asked.id)).state is PaymentState.SUCCEEDED
    assert (await trade.get(direct.order.id)).state is OrderState.QUEUED
    for _ in range(3):
        await trade.send(Done(f"p{await trade.balance(ledger.SALES)}{held}{_}"))
    await trade.report(await trade.get(runs.id), Report(OrderState.PARTIAL, remains=350))
    assert (await trade.wallet())[1] == "10.66"
    states = {order.state for order in await trade.orders()}
    assert states == {OrderState.COMPLETED, OrderState.PARTIAL, OrderState.PENDING}


async def test_blocks_and_price_groups_go_along(trade: Trade) -> None:
    chat, phone = await two_accounts(trade)

    def work(tx: Transaction) -> None:
        grouping.put_group(tx, "gold", -1_000, actor="cli")
        grouping.put_group(tx, "silver", -500, actor="cli")
        tx.customers.join_group(chat.id, "silver")
        tx.customers.block(chat.id, blocked=True)

    await trade.write(work)
    into = await link(trade, chat)
    assert (into.blocked, into.price_group, into.plan.group_bp) == (True, "silver", -500)
    other = await open_chat(trade, 56)
    await trade.write(lambda tx: tx.customers.join_group(other.id, "gold"))
    into = await link(trade, other)
    assert (into.id, into.blocked, into.price_group) == (phone.id, True, "silver")


async def test_the_wallets_history_tells_of_the_merge(trade: Trade) -> None:
    chat, phone = await two_accounts(trade)
    await link(trade, chat)

    def look(tx: Transaction) -> list[tuple[Kind, str]]:
        lines = tx.ledger.history(phone.id, before=None, limit=9)
        return [(line.kind, str(line.signed)) for line in sorted(lines, key=lambda line: line.key)]

    assert await trade.read(look) == [(Kind.MERGE, "5.00"), (Kind.TOPUP, "1.00")]


# -- whoever comes with a name of before ------------------------------------------------------------------------------


@pytest.mark.parametrize("merged", [False, True])
async def test_who_came_by_telegram_is_found_by_that_name_still(trade: Trade, merged: bool) -> None:
    chat = await open_chat(trade)
    if merged:
        await trade.top_up("1")
    into = await link(trade, chat)
    await trade.top_up("2", who=TG)
    await trade.place(trade.wish(1000, who=TG))

    def act(tx: Transaction) -> None:
        house = tx.partners.house()
        assert registering.register(tx, partner_id=house.id, identity=TG).customer.id == into.id
        assert registering.find(tx, partner_id=house.id, identity=TG).id == into.id
        assert registering.buyer(tx, partner_id=house.id, identity=TG).id == into.id
        quote = quoting.quote(tx, partner=house, identity=TG, service=LIKES, quantity=1000)
        assert str(quote.balance) == ("2.74" if merged else "1.74")
        adjusting.adjust(tx, partner_id=house.id, identity=TG, amount=usd("1"), credit=True, reason="gift", actor="cli")
        adjusting.adjust_customer(tx, chat.id, amount=usd("1"), credit=True, reason="gift", actor="cli")
        assert grouping.block_customer(tx, chat.id, blocked=True, reason="test", actor="cli").id == into.id
        assert tx.customers.named(house.id, TG) is None

    await trade.write(act)
    assert await trade.wallet() == ("4.74" if merged else "3.74", "0.26")


async def test_another_partners_customer_of_that_name_is_another(trade: Trade) -> None:
    partner = await trade.write(lambda tx: add_partner(tx, "Builder"))
    chat = await link(trade, await open_chat(trade))
    await trade.top_up("1", who=TG, partner=partner)
    other = await trade.customer(TG, partner)
    assert other is not None
    assert other.id != chat.id
    assert await trade.wallet() == ("0.00", "0.00")


async def test_nobody_comes_with_the_name_of_who_is_merged(trade: Trade) -> None:
    chat, _ = await two_accounts(trade)
    await link(trade, chat)
    name = customers.merged(chat.id)
    with pytest.raises(InvalidField):
        customers.identity(name)
    assert await trade.customer(name) is None
    with pytest.raises(CustomerNotFound):
        await trade.read(lambda tx: registering.find(tx, partner_id=trade.house.id, identity=name))


# -- one beside another -----------------------------------------------------------------------------------------------


async def beside(trade: Trade, first: Callable[[Transaction], T], then: Callable[[Transaction], Any]) -> T:
    """`then` begins when `first` has done its work, and is not committed for a while."""
    done, go = threading.Event(), threading.Event()

    def paused(tx: Transaction) -> T:
        result = first(tx)
        done.set()
        assert go.wait(10)
        return result

    async def later() -> None:
        assert await asyncio.to_thread(done.wait, 10)
        await trade.write(then)

    async def release() -> None:
        assert await asyncio.to_thread(done.wait, 10)
        await asyncio.sleep(0.15)
        go.set()

    result, _, _ = await asyncio.gather(trade.write(paused), later(), release())
    return result


@pytest.mark.parametrize("merge_first", [True, False])
async def test_a_payment_that_arrives_beside_a_merge_reaches_the_wallet(trade: Trade, merge_first: bool) -> None:
    chat, _ = await two_accounts(trade)
    asked = await trade.ask_topup("2", who=TG)

    def merge(tx: Transaction) -> Any:
        return linking.link_phone(tx, chat.id, PHONE)

    def arrives(tx: Transaction) -> None:
        topping_up.settle(tx, asked.id, Paid(asked.due, "r1"))

    await (beside(trade, merge, arrives) if merge_first else beside(trade, arrives, merge))
    assert await trade.wallet() == ("8.00", "0.26")


@pytest.mark.parametrize("merge_first", [True, False])
async def test_an_order_that_ends_beside_a_merge_gives_its_money_back_to_the_wallet(
    trade: Trade, merge_first: bool
) -> None:
    chat, _ = await two_accounts(trade)
    order = await trade.send(Done("p2"))

    def merge(tx: Transaction) -> Any:
        return linking.link_phone(tx, chat.id, PHONE)

    def ends(tx: Transaction) -> None:
        delivering.record_reports(tx, {order.id: Report(OrderState.PARTIAL, remains=500)})

    await (beside(trade, merge, ends) if merge_first else beside(trade, ends, merge))
    assert await trade.wallet() == ("6.13", "0.00")


@pytest.mark.parametrize("merge_first", [True, False])
async def test_an_order_placed_beside_a_merge_is_the_new_owners(trade: Trade, merge_first: bool) -> None:
    chat, phone = await two_accounts(trade)
    wish = trade.wish(2000, who=TG)

    def merge(tx: Transaction) -> Any:
        return linking.link_phone(tx, chat.id, PHONE)

    def place(tx: Transaction) -> Any:
        return ordering.place_order(tx, wish)

    await (beside(trade, merge, place) if merge_first else beside(trade, place, merge))
    assert await trade.wallet() == ("5.48", "0.78")
    assert {order.customer_id for order in await trade.orders()} == {phone.id}
    assert await trade.read(lambda tx: tx.customers.named(trade.house.id, TG)) is None


@pytest.mark.parametrize("merge_first", [True, False])
async def test_money_given_by_staff_beside_a_merge_is_the_new_owners(trade: Trade, merge_first: bool) -> None:
    chat, _ = await two_accounts(trade)

    def merge(tx: Transaction) -> Any:
        return linking.link_phone(tx, chat.id, PHONE)

    def give(tx: Transaction) -> Any:
        return adjusting.adjust_customer(tx, chat.id, amount=usd("1"), credit=True, reason="gift", actor="cli")

    await (beside(trade, merge, give) if merge_first else beside(trade, give, merge))
    assert await trade.wallet() == ("7.00", "0.26")


async def test_a_phone_that_is_registered_beside_is_joined(trade: Trade) -> None:
    chat = await open_chat(trade)
    await trade.top_up("1", who=TG)

    def register(tx: Transaction) -> Any:
        return registering.register(tx, partner_id=trade.house.id, identity=PHONE, name="Eve")

    def merge(tx: Transaction) -> Any:
        return linking.link_phone(tx, chat.id, PHONE)

    new = (await beside(trade, register, merge)).customer
    assert (await get(trade, chat)).merged_into == new.id
    assert await trade.wallet() == ("1.00", "0.00")


async def test_a_short_wallet_of_before_counts_no_longer(trade: Trade) -> None:
    chat, _ = await two_accounts(trade)
    dear = trade.wish(22_000, who=TG)
    with pytest.raises(InsufficientBalance):
        await trade.place(dear)
    await link(trade, chat)
    placed = await trade.place(dear)
    assert str(placed.balance) == "0.28"
