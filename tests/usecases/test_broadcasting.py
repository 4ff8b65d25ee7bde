"""Something is said to everybody: each chat once at most, and it can be stopped."""

from __future__ import annotations

import asyncio

import pytest

from core.domain.broadcasts import Broadcast, BroadcastState
from core.domain.errors import InvalidField, NotFound, WrongState
from core.usecases import broadcasting
from storage.transaction import Transaction
from tests.shop import Shop, add_customer
from tests.usecases.talk import open_chat


async def chats(
    shop: Shop, *numbers: int, language: str = "en", blocked: bool = False, muted: bool = False
) -> None:  # fmt: skip
    def work(tx: Transaction) -> None:
        for number in numbers:
            customer = add_customer(tx, f"tg:{number}")
            open_chat(tx, number, customer.id, language=language, blocked=blocked, muted=muted)

    await shop.db.write(work)


async def start(shop: Shop, *, language: str = "", body: str = "Hello") -> Broadcast:
    return await shop.db.write(
        lambda tx: broadcasting.start(tx, body=body, language=language, author="staff:7")
    )  # fmt: skip


async def batch(shop: Shop, number: int, limit: int = 2) -> list[int]:
    return await shop.db.write(lambda tx: broadcasting.next_batch(tx, number, limit))


async def test_everybody_is_told_once_in_the_order_of_their_ids(shop: Shop) -> None:
    await chats(shop, 40, 10, 30)
    await chats(shop, 20, blocked=True)
    await chats(shop, 25, muted=True)
    begun = await start(shop)
    assert (begun.total, begun.state) == (3, BroadcastState.SENDING)
    assert "broadcasts" in shop.woken
    assert await batch(shop, begun.id) == [10, 30]
    await shop.db.write(lambda tx: broadcasting.record(tx, begun.id, sent=1, failed=1))
    assert [each.id for each in await shop.db.read(lambda tx: tx.broadcasts.open())] == [begun.id]
    assert await batch(shop, begun.id) == [40]
    await shop.db.write(lambda tx: broadcasting.record(tx, begun.id, sent=1, failed=0))
    assert await batch(shop, begun.id) == [] == await batch(shop, begun.id)
    ended = await shop.db.read(lambda tx: broadcasting.progress(tx, begun.id))
    assert (ended.state, ended.sent, ended.failed, ended.reached) == (BroadcastState.DONE, 2, 1, 40)
    assert await shop.db.read(lambda tx: tx.broadcasts.open()) == []
    assert await shop.db.read(lambda tx: tx.broadcasts.latest(9)) == [ended]


async def test_nobody_is_written_to_where_there_is_nobody(shop: Shop) -> None:
    await chats(shop, 10)
    await chats(shop, 20, language="sw", muted=True)
    with pytest.raises(InvalidField, match="broadcast_nobody"):
        await start(shop, language="sw")
    assert await shop.db.read(lambda tx: tx.chats.count_languages()) == {"en": 1}


async def test_a_language_is_told_to_those_who_speak_it(shop: Shop) -> None:
    await chats(shop, 10, 20)
    await chats(shop, 15, 25, language="sw")
    begun = await start(shop, language="sw")
    assert begun.total == 2
    assert await batch(shop, begun.id, 9) == [15, 25]


async def test_two_who_send_at_once_never_tell_one_chat_twice(shop: Shop) -> None:
    await chats(shop, *range(100, 120))
    begun = await start(shop)
    batches = await asyncio.gather(*(batch(shop, begun.id, 3) for _ in range(9)))
    told = [chat for each in batches for chat in each]
    assert sorted(told) == list(range(100, 120))


async def test_a_batch_whose_sender_died_is_not_told_again(shop: Shop) -> None:
    await chats(shop, 10, 20, 30)
    begun = await start(shop)
    await batch(shop, begun.id)  # and dies
    assert await batch(shop, begun.id) == [30]
    assert (await shop.db.read(lambda tx: broadcasting.progress(tx, begun.id))).sent == 0


async def test_one_that_is_stopped_goes_no_further_but_counts_what_was_on_its_way(shop: Shop) -> None:
    await chats(shop, 10, 20, 30)
    begun = await start(shop)
    await batch(shop, begun.id)
    await shop.db.write(lambda tx: broadcasting.stop(tx, begun.id, actor="staff:8"))
    assert await batch(shop, begun.id) == []
    after = await shop.db.write(lambda tx: broadcasting.record(tx, begun.id, sent=2, failed=0))
    assert (after.state, after.sent) == (BroadcastState.STOPPED, 2)
    with pytest.raises(WrongState) as refusal:
        await shop.db.write(lambda tx: broadcasting.stop(tx, begun.id, actor="staff:8"))
    assert refusal.value.reason == "broadcast_ended"
    audited = await shop.db.read(lambda tx: tx.audit.latest(9))
    assert [entry[1:] for entry in audited] == [
        ("staff:8", "broadcast.stop", f"broadcast:{begun.id}", "0 of 3 were told"),
        ("staff:7", "broadcast.start", f"broadcast:{begun.id}", "all, 3 chats: Hello"),
    ]


async def test_one_is_on_its_way_at_a_time(shop: Shop) -> None:
    await chats(shop, 10)
    ended = await asyncio.gather(start(shop), start(shop), return_exceptions=True)
    assert sorted(type(each).__name__ for each in ended) == ["Broadcast", "WrongState"]
    (running,) = await shop.db.read(lambda tx: tx.broadcasts.open())
    assert await batch(shop, running.id) == [10]
    assert await batch(shop, running.id) == []  # done
    assert (await start(shop)).id != running.id


@pytest.mark.parametrize("body", ["", " \n", "x" * (broadcasting.MAX_BODY + 1)])
async def test_a_broadcast_says_something_and_not_too_much(shop: Shop, body: str) -> None:
    with pytest.raises(InvalidField):
        await start(shop, body=body)


async def test_a_broadcast_that_does_not_exist_is_not_found(shop: Shop) -> None:
    for refused in (
        shop.db.read(lambda tx: broadcasting.progress(tx, 9)),
        batch(shop, 9),
        shop.db.write(lambda tx: broadcasting.record(tx, 9, 1, 0)),
        shop.db.write(lambda tx: broadcasting.stop(tx, 9, actor="a")),
    ):
        with pytest.raises(NotFound):
            await refused
