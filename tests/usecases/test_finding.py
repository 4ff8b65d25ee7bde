"""Staff finds orders and customers by whatever it was told."""

from __future__ import annotations

import pytest

from core.domain.orders import Order
from core.usecases import finding, linking
from core.usecases.finding import Found
from storage.transaction import Transaction
from tests.shop import add_customer, add_partner
from tests.usecases.talk import open_chat
from tests.usecases.trade import LINK, PHONE, Trade


async def find(trade: Trade, words: str, region: str = "KE") -> Found:
    return await trade.read(lambda tx: finding.find(tx, trade.house, words, region))


async def ordered(trade: Trade) -> Order:
    await trade.top_up("1")
    return await trade.order()


async def test_an_order_is_found_by_its_number(trade: Trade) -> None:
    order = await ordered(trade)
    for words in (f"#{order.id}", f" {order.id} "):
        assert await find(trade, words) == Found((order,))
    assert not await find(trade, "#999999")


@pytest.mark.parametrize("words", [PHONE, "254712345678", "0712 345-678", "+254 (712) 345 678", "00254712345678"])
async def test_a_customer_is_found_by_the_phone_however_it_is_spelled(trade: Trade, words: str) -> None:
    order = await ordered(trade)
    assert [each.id for each in (await find(trade, words)).customers] == [order.customer_id]


async def test_a_customer_is_found_by_number_username_or_telegram_id(trade: Trade) -> None:
    customer = await trade.write(lambda tx: add_customer(tx, "tg:777000123"))
    await trade.write(lambda tx: open_chat(tx, 777_000_123, customer.id, username="Ann_K"))
    for words in (str(customer.id), "@ann_k", "tg:777000123", "777000123"):
        assert (await find(trade, words)).customers == (customer,), words
    for words in (f"#{customer.id}", "@ann", "tg:1", "ann_k"):
        assert not await find(trade, words), words


async def test_a_customer_is_found_by_a_name_or_a_part_of_it_in_whatever_case(trade: Trade) -> None:
    def work(tx: Transaction) -> list[int]:
        people = [add_customer(tx, f"+25470000000{nth}") for nth in range(4)]
        for customer, name in zip(people, ("Zoë d'Arc", "ZOË_100%", "Өмір Ким", "Zoe"), strict=True):
            tx.customers.rename(customer.id, name=name, language="")
        return [each.id for each in people]

    zoe, shout, omir, plain = await trade.write(work)
    for words, expected in (
        ("zoë", [shout, zoe]), ("ZOË", [shout, zoe]), ("Zoë  d'arc", [zoe]), ("өмір", [omir]), ("КИМ", [omir]),
        ("zo", [plain, shout, zoe]), ("zoe", [plain]), ("_100%", [shout]), ("%", [shout]), ("nobody", []), ("'", [zoe]),
    ):  # fmt: skip
        found = await find(trade, words)
        assert ([each.id for each in found.named], found.customers) == (expected, ()), words


async def test_a_name_is_looked_for_among_the_newest_and_means_nobody_for_sure(trade: Trade) -> None:
    def work(tx: Transaction) -> list[int]:
        people = [add_customer(tx, f"+25470000000{nth}") for nth in range(3)]
        for customer in people:
            tx.customers.rename(customer.id, name="Zoe!", language="")
        return [each.id for each in people]

    _, second, third = await trade.write(work)
    found = await trade.read(lambda tx: tx.customers.by_name("zoe!", among=2, limit=9))
    assert [each.id for each in found] == [third, second]
    assert [each.id for each in await trade.read(lambda tx: tx.customers.by_name("zoe", among=3, limit=1))] == [third]
    assert await trade.read(lambda tx: finding.people(tx, trade.house, "Zoe!", "KE")) == []


async def test_who_was_merged_is_found_as_the_one_into_whom(trade: Trade) -> None:
    def merge(tx: Transaction) -> tuple[int, int]:
        house = tx.partners.house()
        old = linking.open_chat_customer(tx, house=house, user_id=777_000_123, name="Ann", language="en")
        open_chat(tx, 777_000_123, old.id, username="ann")
        add_customer(tx)
        return old.id, linking.link_phone(tx, old.id, PHONE).id

    old, now = await trade.write(merge)
    assert old != now
    for words in (str(old), str(now), "@ann", "tg:777000123", PHONE):
        assert [each.id for each in (await find(trade, words)).customers] == [now], words
    assert not await find(trade, f"merged:{old}")


async def test_orders_are_found_by_their_exact_link_newest_first(trade: Trade) -> None:
    await trade.top_up("5")
    orders = [await trade.order(100 + number) for number in range(finding.MOST_ORDERS + 2)]
    long = [await trade.order(link=LINK + "?" + "x" * 250 + end) for end in "ab"]
    await trade.order(link=LINK + "2")
    assert [each.id for each in (await find(trade, LINK)).orders] == [each.id for each in reversed(orders)][:20]
    assert (await find(trade, long[0].link)).orders == (long[0],)
    assert not await find(trade, LINK[:-1])


async def test_staff_of_the_house_finds_what_partners_have_the_house_first(trade: Trade) -> None:
    def work(tx: Transaction) -> list[int]:
        partner = add_partner(tx, "Builder")
        theirs = add_customer(tx, partner=partner)
        only = add_customer(tx, "psid-4711", partner=partner)
        return [add_customer(tx).id, theirs.id, only.id]

    ours, theirs, only = await trade.write(work)
    assert [each.id for each in (await find(trade, PHONE)).customers] == [ours, theirs]
    assert [each.id for each in (await find(trade, "psid-4711")).customers] == [only]


@pytest.mark.parametrize("words", ["", "  ", "#", "@", "x" * 5000, "9" * 30, "🙂", "\u200b", "tg:", "%", "' OR 1=1"])
async def test_words_that_mean_nothing_find_nothing(trade: Trade, words: str) -> None:
    await ordered(trade)
    assert not await find(trade, words)
