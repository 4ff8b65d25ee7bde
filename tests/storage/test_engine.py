"""What both engines promise, on both databases."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import NoReturn

import pytest

from storage.engine import ConstraintViolated, StorageBusy, StorageError, StorageFailed, savepoint
from tests.storage.conftest import Opener, Tx, Woken, kept, put


class Refused(Exception):
    pass


async def test_a_unit_is_kept_whole_or_not_at_all(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def work(tx: Tx) -> NoReturn:
        put(1)(tx)
        put(2)(tx)
        raise Refused

    with pytest.raises(Refused):
        await db.write(work)
    assert await db.read(kept) == []
    assert await db.write(put(3)) == 1
    assert await db.read(kept) == [3]


async def test_a_unit_that_raises_fails_alone_among_many(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def work(tx: Tx, id: int) -> int:
        put(id)(tx)
        if id % 3 == 0:
            raise Refused(id)
        return id

    ends = await asyncio.gather(
        *[db.write(partial(work, id=id), lane=str(id)) for id in range(60)],
        return_exceptions=True,
    )
    assert [end for end in ends if not isinstance(end, Refused)] == [id for id in range(60) if id % 3]
    assert await db.read(kept) == [id for id in range(60) if id % 3]


@pytest.mark.parametrize("error", [SystemExit(3), StopIteration("x"), asyncio.CancelledError(), MemoryError()])
async def test_whatever_a_unit_raises_reaches_its_caller_and_no_other(
    url: str, open_db: Opener, error: BaseException
) -> None:
    db = await open_db(url)

    def work(tx: Tx) -> None:
        put(1)(tx)
        raise error

    async def ask() -> BaseException | None:
        try:
            await db.write(work)
        except BaseException as raised:  # noqa: BLE001 - a SystemExit too
            return raised
        return None

    raised, other = await asyncio.gather(ask(), db.write(put(2)))
    assert type(raised) is (RuntimeError if isinstance(error, StopIteration) else type(error))
    assert other == 1
    assert await db.read(kept) == [2]


async def test_constraints_are_named(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    with pytest.raises(ConstraintViolated) as refused:
        await db.write(put(1, amount=-1))
    assert refused.value.name == "amount_not_negative"
    await db.write(put(1))
    with pytest.raises(ConstraintViolated, match="notes"):
        await db.write(put(1))


async def test_a_deferred_constraint_fails_the_commit_and_nothing_stays(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def orphan(tx: Tx) -> None:
        tx.db.execute("INSERT INTO notes (id, text, owner) VALUES (1, '', 77)")

    with pytest.raises((StorageFailed, ConstraintViolated)):
        await db.write(orphan)
    assert await db.read(kept) == []
    assert await db.write(put(2)) == 1


async def test_a_savepoint_takes_back_a_part_and_the_unit_goes_on(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def work(tx: Tx) -> str:
        put(1)(tx)
        try:
            with savepoint(tx.db):
                put(2)(tx)
                put(1)(tx)
        except ConstraintViolated:
            put(3)(tx)
            return "went on"
        return "not refused"

    assert await db.write(work) == "went on"
    assert await db.read(kept) == [1, 3]


async def test_an_integer_beyond_64_bits_is_refused_and_not_cut(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    await db.write(put(1, amount=2**63 - 1))
    with pytest.raises(OverflowError):
        await db.write(put(2, amount=2**63))
    assert await db.read(lambda tx: tx.db.one("SELECT amount FROM notes")) == (2**63 - 1,)


async def test_values_and_sums_come_back_alike(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    rows = [{"id": id, "text": "50% :not a 'name' 😀", "amount": id} for id in range(1, 4)]
    assert await db.write(
        lambda tx: tx.db.many("INSERT INTO notes (id, text, amount) VALUES (:id, :text, :amount)", rows)
    )
    query = "SELECT sum(amount), count(id), max(text), ':id %' || :x FROM notes WHERE id <> :id AND :x <> '' -- :no"
    row = await db.read(lambda tx: tx.db.one(query, {"id": 1, "x": "a", "unused": 5}))
    assert row == (5, 2, rows[0]["text"], ":id %a")
    assert type(row[0]) is int
    assert await db.read(lambda tx: tx.db.one("SELECT id FROM notes WHERE id = 99")) is None
    assert await db.write(lambda tx: tx.db.execute("UPDATE notes SET amount = 9 WHERE id > :id", {"id": 1})) == 2
    assert await db.write(lambda tx: tx.db.many("DELETE FROM notes WHERE id = :id", [])) == 0


async def test_rows_are_locked_for_a_change(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    await db.write(put(1))

    def add_one(tx: Tx) -> None:
        row = tx.db.one(f"SELECT amount FROM notes WHERE id = 1{tx.db.lock_rows}")
        assert row is not None
        tx.db.execute("UPDATE notes SET amount = :amount WHERE id = 1", {"amount": row[0] + 1})

    await asyncio.gather(*[db.write(add_one) for _ in range(40)])
    assert await db.read(lambda tx: tx.db.one("SELECT amount FROM notes")) == (40,)


async def test_a_read_changes_nothing(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    with pytest.raises(StorageError):
        await db.read(put(1))
    with pytest.raises(AssertionError, match="no numbers"):
        await db.read(lambda tx: tx.unit.number("order"))
    assert await db.read(kept) == []


async def test_a_read_that_fails_does_not_disturb_those_beside_it(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    await db.write(put(1))

    def broken(tx: Tx) -> object:
        return tx.db.one("SELECT nothing FROM nowhere")

    ends = await asyncio.gather(*[db.read(kept if n % 2 else broken) for n in range(20)], return_exceptions=True)
    assert [end for end in ends if isinstance(end, list)] == [[1]] * 10
    assert sum(isinstance(end, Exception) for end in ends) == 10


async def test_a_glance_sees_what_is_committed_changes_nothing_and_fails_alone(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    await db.write(put(1))
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await db.glance(put(2))

    def refuse(tx: Tx) -> NoReturn:
        raise Refused(kept(tx))

    with pytest.raises(Refused, match=r"\[1\]"):
        await db.glance(refuse)
    await db.write(put(3))
    assert await db.glance(kept) == [1, 3]
    await db.close()
    with pytest.raises(StorageFailed):
        await db.glance(kept)


async def test_readers_see_only_what_is_committed_and_a_caller_sees_what_it_wrote(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    inside, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        put(1)(tx)
        inside.set()
        assert go_on.wait(10)

    async def look() -> list[int]:
        await asyncio.to_thread(inside.wait, 10)
        seen = await db.read(kept)
        go_on.set()
        return seen

    seen, _ = await asyncio.gather(look(), db.write(slow))
    assert seen == []
    assert await db.read(kept) == [1]


async def test_a_cancelled_caller_leaves_no_open_transaction(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    inside, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        put(1)(tx)
        inside.set()
        assert go_on.wait(10)

    async with asyncio.TaskGroup() as tasks:
        started = tasks.create_task(db.write(slow, lane="a"), name="started")
        await asyncio.to_thread(inside.wait, 10)
        waiting = [tasks.create_task(db.write(put(id), lane="a"), name="waiting") for id in (2, 3)]
        await asyncio.sleep(0.01)
        started.cancel()
        waiting[0].cancel()
        await asyncio.sleep(0.01)
        go_on.set()
    assert started.cancelled()
    assert waiting[0].cancelled()
    assert await db.read(kept) == [1, 3]  # what was begun was completed, what was not is dropped
    assert await asyncio.gather(*[db.write(put(id)) for id in range(10, 30)]) == [1] * 20


async def test_lanes_keep_their_order(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def append(tx: Tx, lane: int, n: int) -> None:
        tx.db.execute(
            """
            INSERT INTO notes (id, text) VALUES (:id, :text)
            ON CONFLICT (id) DO UPDATE SET text = notes.text || excluded.text
            """,
            {"id": lane, "text": f"{n}."},
        )

    await asyncio.gather(
        *[db.write(partial(append, lane=lane, n=n), lane=str(lane)) for n in range(30) for lane in range(5)]
    )
    texts = await db.read(lambda tx: {row[0] for row in tx.db.all("SELECT text FROM notes")})
    assert texts == {"".join(f"{n}." for n in range(30))}


async def test_jobs_are_woken_after_the_commit_only(url: str, open_db: Opener) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    main = threading.get_ident()

    def wake(kinds: frozenset[str]) -> None:
        heard.append((kinds, threading.get_ident()))

    db = await open_db(url, wake=wake)

    def work(tx: Tx) -> None:
        put(1)(tx)
        tx.unit.after_commit |= {"send", "dispatch"}
        assert heard == []

    await db.write(work)
    with pytest.raises(ConstraintViolated):
        await db.write(work)
    await asyncio.sleep(0.05)
    assert heard == [(frozenset({"send", "dispatch"}), main)]


async def test_numbers_begin_where_the_shop_wants_and_are_never_given_twice(url: str, open_db: Opener) -> None:
    one, two = await open_db(url), await open_db(url)
    given: list[int] = []
    for _ in range(3):
        given += await asyncio.gather(
            *[engine.write(lambda tx: tx.unit.number("order")) for engine in (one, two) for _ in range(150)]
        )
    assert min(given) == 1001
    assert len(set(given)) == 900
    assert await one.write(lambda tx: [tx.unit.number(kind) for kind in ("payment", "customer", "job")]) == [
        5001,
        10001,
        1,
    ]
    later = await open_db(url)
    assert await later.write(lambda tx: tx.unit.number("order")) > max(given)


async def test_a_unit_may_take_more_numbers_than_a_block_holds(url: str, open_db: Opener) -> None:
    db = await open_db(url)

    def import_all(tx: Tx) -> list[int]:
        return [tx.unit.number("service") for _ in range(20_000)]

    many, beside = await asyncio.gather(db.write(import_all), db.write(lambda tx: tx.unit.number("service")))
    assert len({*many, beside}) == 20_001


async def test_the_clock_is_read_once_a_unit(url: str, open_db: Opener) -> None:
    ticks = iter(range(1000))
    db = await open_db(url, now_ms=lambda: next(ticks))
    before = await db.write(lambda tx: (tx.unit.now_ms, tx.unit.now_ms))
    after = await db.read(lambda tx: tx.unit.now_ms)
    assert before[0] == before[1] < after


async def test_too_many_waiting_units_are_refused(url: str, open_db: Opener) -> None:
    db = await open_db(url)
    ends = await asyncio.gather(*[db.read(kept) for _ in range(10_050)], return_exceptions=True)
    assert sum(isinstance(end, StorageBusy) for end in ends) == 50
    assert [end for end in ends if isinstance(end, list)] == [[]] * 10_000


async def test_closing_finishes_what_was_asked_for_and_refuses_the_rest(url: str, open_db: Opener) -> None:
    db = await open_db(url, wake=Woken())
    async with asyncio.TaskGroup() as tasks:
        writes = [tasks.create_task(db.write(put(id), lane=str(id % 3)), name="write") for id in range(30)]
        await asyncio.sleep(0)
        await db.close()
    assert [write.result() for write in writes] == [1] * 30
    with pytest.raises(StorageFailed, match="closed"):
        await db.write(put(99))
    again = await open_db(url)
    assert await again.read(kept) == list(range(30))
