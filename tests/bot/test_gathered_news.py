"""Many orders make few messages: the first news at once, what follows in one, each order once, and nobody waits for it.

Time is not waited for: a chat is told to gather for an hour, and then that the hour is over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import chain, repeat

import pytest

from bot import steps
from bot.simulator.client import Person, Seen
from core.domain.orders import Order, OrderState, Report
from core.usecases import delivering
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import Stage, opened
from tests.bot.test_feed import greeted
from tests.bot.trouble import Tripwire, rows, settled, until

HOUR_MS = 3_600_000
ENDS = {OrderState.COMPLETED: 0, OrderState.PARTIAL: 500, OrderState.CANCELED: 1000}


@pytest.fixture
async def rich(stage: Stage, amina: Person) -> Person:
    await stage.credit(amina, "100")
    await amina.sees("was added to your wallet")
    return amina


async def under_way(stage: Stage, person: Person, many: int) -> list[Order]:
    """Orders that a provider works at, and of which nothing has been told yet."""
    orders = [await place(stage, person, link=f"https://instagram.com/p/{nth}") for nth in range(many)]
    for order in orders:
        await stage.send(order.id)
    await settled(stage)
    return orders


async def become(stage: Stage, orders: Sequence[Order], *states: OrderState) -> None:
    """The provider reports all of them at once, as it is asked for them at once. The last state is the others', too."""
    became = zip(orders, chain(states, repeat(states[-1])), strict=False)
    reports = {order.id: Report(state, None, ENDS.get(state, 1000)) for order, state in became}
    await stage.write(lambda tx: delivering.record_reports(tx, reports))


async def gathering(stage: Stage, person: Person) -> None:
    """News of orders was told to the person just now, as it were, and what follows waits for an hour."""
    await settled(stage)
    until_ms = await stage.read(lambda tx: tx.now_ms) + HOUR_MS
    await stage.write(
        lambda tx: tx.connection.execute(
            "UPDATE chats SET gathers_until_ms = :until WHERE id = :id", {"until": until_ms, "id": person.id}
        )
    )


async def hour_over(stage: Stage) -> None:
    def work(tx: Transaction) -> None:
        tx.connection.execute("UPDATE chats SET gathers_until_ms = 0")
        tx.connection.execute("UPDATE updates SET due_ms = 0 WHERE handled_ms IS NULL AND due_ms IS NOT NULL")

    await stage.write(work)
    stage.wake()


async def waiting(stage: Stage) -> int:
    [(count,)] = await rows(stage, "SELECT count(*) FROM updates WHERE handled_ms IS NULL AND due_ms IS NOT NULL")
    return int(count)


async def told(person: Person, orders: Sequence[Order]) -> list[int]:
    """How often each order was told of."""
    news = [one.text for one in await person.messages() if " Order " in one.text or "News of" in one.text]
    return [sum(str(order.id) in text for text in news) for order in orders]


async def together(person: Person) -> list[Seen]:
    return [one for one in await person.messages() if "News of" in one.text]


async def test_the_first_news_comes_at_once_and_what_follows_in_one_message(stage: Stage, rich: Person) -> None:
    first, *others = await under_way(stage, rich, 13)
    await become(stage, [first], OrderState.COMPLETED)
    alone = await rich.sees(f"Order {first.id} is completed")
    partial, canceled = [OrderState.PARTIAL] * 2, [OrderState.CANCELED]
    await become(stage, others, *[OrderState.COMPLETED] * 9, *partial, *canceled)
    seen = await rich.sees("News of 12 orders")
    assert alone.labels == ["📦 See order", "🔁 Order again"]
    assert seen.text.splitlines()[2:] == [
        f"🟡 {others[9].id} · 1,000 × Instagram Likes · Partial",
        "↩️ 500 of 1,000 were not delivered, so $0.13 came back to your wallet. You paid $0.13.",
        f"🟡 {others[10].id} · 1,000 × Instagram Likes · Partial",
        "↩️ 500 of 1,000 were not delivered, so $0.13 came back to your wallet. You paid $0.13.",
        f"✖️ {others[11].id} · 1,000 × Instagram Likes · Canceled",
        "↩️ $0.26 came back to your wallet.",
        *(f"✅ {order.id} · 1,000 × Instagram Likes · Completed" for order in others[:7]),
        "… and 2 more",
        "",
        "↩️ Altogether $0.52 came back to your wallet. Your balance: $97.14",
    ]
    await rich.tap("My orders", message=seen)
    await rich.sees_button("All 13")
    await settled(stage)
    assert len(await together(rich)) == 1


async def test_a_mass_order_is_told_in_few_messages_and_each_order_once(stage: Stage, rich: Person) -> None:
    orders = await under_way(stage, rich, 8)
    await gathering(stage, rich)
    for state in (OrderState.IN_PROGRESS, OrderState.COMPLETED):
        for order in orders:
            await stage.report(order.id, state, remains=ENDS.get(state, 1000))
    assert await waiting(stage) == 16
    await hour_over(stage)
    seen = await rich.sees("News of 8 orders")
    await settled(stage)
    assert await told(rich, orders) == [1] * 8 and "In progress" not in seen.text


async def test_what_was_gathered_of_one_order_reads_as_if_it_came_alone(stage: Stage, rich: Person) -> None:
    [order] = await under_way(stage, rich, 1)
    await gathering(stage, rich)
    for state in (OrderState.IN_PROGRESS, OrderState.COMPLETED):
        await become(stage, [order], state)
    await hour_over(stage)
    seen = await rich.sees("is completed")
    assert seen.text == f"✅ Order {order.id} is completed\n1,000 × Instagram Likes"
    assert seen.labels == ["📦 See order", "🔁 Order again"]
    assert await told(rich, [order]) == [1]


async def test_taps_words_and_money_do_not_wait_for_it(stage: Stage, rich: Person) -> None:
    orders = await under_way(stage, rich, 2)
    await gathering(stage, rich)
    await become(stage, orders, OrderState.COMPLETED)
    await rich.tap("Settings")
    await rich.sees_button("Turn messages off")
    await stage.credit(rich, "7")
    await rich.sees("$7.00 was added to your wallet")
    await rich.say("/help")
    help_page = await rich.sees_button("Home")
    assert await waiting(stage) == 2
    await hour_over(stage)
    assert (await rich.sees("News of 2 orders")).id > help_page.id


async def test_who_wants_no_messages_hears_of_what_brought_money_back(stage: Stage, rich: Person) -> None:
    await rich.say("/settings")
    await rich.tap("Turn messages off", message=await rich.sees_button("Turn messages off"))
    await rich.sees_button("Turn messages on")
    done, part, none = await under_way(stage, rich, 3)
    await gathering(stage, rich)
    for order, state in ((done, OrderState.COMPLETED), (part, OrderState.PARTIAL), (none, OrderState.CANCELED)):
        await become(stage, [order], state)
    await hour_over(stage)
    seen = await rich.sees("News of 2 orders")
    assert str(done.id) not in seen.text and "Altogether $0.39 came back" in seen.text


async def test_what_was_not_worth_telling_begins_no_wait(stage: Stage, rich: Person) -> None:
    [order] = await under_way(stage, rich, 1)
    await become(stage, [order], OrderState.PROCESSING)
    await settled(stage)
    chat = await stage.read(lambda tx: tx.chats.get(rich.id))
    assert chat is not None and chat.gathers_until_ms == 0


async def test_a_page_follows_its_order_when_the_news_comes(stage: Stage, rich: Person) -> None:
    orders = await under_way(stage, rich, 2)
    await rich.say(f"/status {orders[0].id}")
    page = await rich.sees("🕓 Pending")
    await gathering(stage, rich)
    await become(stage, orders, OrderState.COMPLETED)
    await hour_over(stage)
    assert (await rich.sees(f"Order {orders[0].id}\n✅ Completed")).id == page.id


async def test_news_that_overtook_the_beginning_of_the_wait_waits_too(stage: Stage, rich: Person) -> None:
    """Whoever wrote it had looked at the chat before the first news was told there."""
    [order] = await under_way(stage, rich, 1)
    await become(stage, [order], OrderState.COMPLETED)
    await rich.sees("is completed")
    await gathering(stage, rich)
    body = f'{{"news":{{"order":{order.id},"state":"completed"}}}}'
    await stage.write(lambda tx: tx.updates.put("late", rich.id, body, gathered_ms=tx.now_ms))
    await until(lambda: rows(stage, "SELECT nr FROM updates WHERE id = 'late' AND due_ms > received_ms"), "it waits")
    assert await told(rich, [order]) == [1]
    await hour_over(stage)
    await settled(stage)
    assert await told(rich, [order]) == [2]


async def test_many_who_serve_a_chat_tell_it_once(stage: Stage, rich: Person) -> None:
    orders = await under_way(stage, rich, 5)
    await gathering(stage, rich)
    for order in orders:
        await become(stage, [order], OrderState.COMPLETED)
    await hour_over(stage)
    step = stage.door.counter
    await asyncio.gather(*(stage.write(lambda tx: steps.step(tx, rich.id, step)) for _ in range(6)))
    await rich.sees("News of 5 orders")
    await settled(stage)
    assert await told(rich, orders) == [1] * 5


@pytest.mark.parametrize("times", [1, 5])
async def test_a_failure_while_it_is_told_loses_nothing_and_tells_nothing_twice(database_url: str, times: int) -> None:
    """One failure is tried again. After many the oldest news is given up, and the others are told."""
    wire = Tripwire()
    async with opened(database_url, through=wire.through) as stage:
        amina = await greeted(stage, "Amina")
        await stage.credit(amina, "10")
        await amina.sees("was added")
        orders = await under_way(stage, amina, 4)
        await gathering(stage, amina)
        await become(stage, orders, OrderState.COMPLETED)
        wire.bug(f"chat:{amina.id}", times)
        await hour_over(stage)
        await until(lambda: wire.met >= times, "it has failed", 20.0)
        await settled(stage)
        assert await told(amina, orders) == [0 if times == 5 else 1, 1, 1, 1]


async def test_each_chat_gathers_by_itself(stage: Stage, rich: Person) -> None:
    carlos = await greeted(stage, "Carlos")
    await stage.credit(carlos, "10")
    orders = [*await under_way(stage, rich, 2), *await under_way(stage, carlos, 2)]
    await gathering(stage, rich)
    await become(stage, orders, OrderState.COMPLETED)
    await carlos.sees("News of 2 orders")
    assert not await together(rich) and await waiting(stage) == 2
    await hour_over(stage)
    await rich.sees("News of 2 orders")
