"""What the engine on PostgreSQL promises beyond: collisions, lost sessions, and word between processes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

import psycopg
import pytest

from storage.engine import ConstraintViolated, OutcomeUnknown, StorageBusy, StorageFailed
from tests.storage.conftest import Opener, Tx, Woken, kept, put

DIE = "SELECT pg_terminate_backend(pg_backend_pid())"
AT_COMMIT = """
    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER die AFTER INSERT ON owners DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION die();
"""


def transfer(first: int, then: int, meet: threading.Barrier) -> Callable[[Tx], None]:
    """Locks two rows in a given order, and in its first run waits for another that has locked one too."""
    runs = iter(range(100))

    def work(tx: Tx) -> None:
        tx.db.execute("UPDATE notes SET amount = amount + 1 WHERE id = :id", {"id": first})
        if next(runs) == 0:
            meet.wait(10)
        tx.db.execute("UPDATE notes SET amount = amount + 1 WHERE id = :id", {"id": then})

    return work


async def test_a_deadlock_is_run_again(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url)
    await db.write(put(1))
    await db.write(put(2))
    meet = threading.Barrier(2)
    await asyncio.gather(db.write(transfer(1, 2, meet)), db.write(transfer(2, 1, meet)))
    assert await db.read(lambda tx: tx.db.all("SELECT amount FROM notes")) == [(2,), (2,)]


async def test_a_deadlock_in_a_shared_transaction_is_run_again_alone(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url, sessions=2)
    await db.write(put(1))
    await db.write(put(2))
    meet = threading.Barrier(2)
    colliding = [transfer(1, 2, meet), transfer(2, 1, meet)]
    works = [colliding[0], put(10), put(11), put(12), colliding[1], put(13), put(14), put(15)]
    await asyncio.gather(*[db.write(work, lane=str(n)) for n, work in enumerate(works)])
    assert await db.read(lambda tx: tx.db.all("SELECT amount FROM notes WHERE id < 10")) == [(2,), (2,)]
    assert await db.read(kept) == [1, 2, 10, 11, 12, 13, 14, 15]


async def test_a_failing_commit_of_a_shared_transaction_fails_its_culprit_only(
    postgres_url: str, open_db: Opener
) -> None:
    db = await open_db(postgres_url, sessions=1)

    def orphan(tx: Tx) -> None:
        tx.db.execute("INSERT INTO notes (id, text, owner) VALUES (5, '', 77)")

    works = [put(1), orphan, put(2), put(3)]
    ends = await asyncio.gather(*[db.write(work, lane=str(n)) for n, work in enumerate(works)], return_exceptions=True)
    assert isinstance(ends[1], ConstraintViolated)
    assert [end for end in ends if not isinstance(end, BaseException)] == [1, 1, 1]
    assert await db.read(kept) == [1, 2, 3]


async def test_a_unit_that_swallows_an_error_is_not_taken_for_a_success(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url)

    def work(tx: Tx) -> str:
        put(1)(tx)
        with suppress(ConstraintViolated):
            put(1)(tx)
        with suppress(StorageFailed):
            put(2)(tx)
        return "fine"

    with pytest.raises(ConstraintViolated):
        await db.write(work)
    with pytest.raises(ConstraintViolated):
        await db.write(work, lane="a")
    assert await db.read(kept) == []


@pytest.mark.parametrize("lanes", [False, True])
async def test_a_session_lost_before_commit_is_replaced_and_the_unit_run_again(
    postgres_url: str, open_db: Opener, lanes: bool
) -> None:
    db = await open_db(postgres_url, sessions=1)
    runs: list[int] = []

    def work(tx: Tx) -> None:
        put(1)(tx)
        runs.append(1)
        if len(runs) == 1:
            tx.db.one(DIE)

    beside = [db.write(put(id), lane=str(id) if lanes else None) for id in (2, 3)]
    await asyncio.gather(db.write(work, lane="1" if lanes else None), *beside)
    assert len(runs) == 2
    assert await db.read(kept) == [1, 2, 3]


async def test_a_unit_that_always_loses_its_session_is_given_up(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url)
    with pytest.raises(StorageFailed):
        await db.write(lambda tx: tx.db.one(DIE))
    assert await db.write(put(1)) == 1


async def test_every_session_of_the_pool_may_be_lost_while_idle(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url)
    await db.write(lambda tx: tx.unit.number("order"))
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """
        )
    ends = await asyncio.gather(*[db.write(put(id)) for id in range(20)], *[db.read(kept) for _ in range(5)])
    assert ends[:20] == [1] * 20
    assert await db.write(lambda tx: [tx.unit.number("order") for _ in range(100)])


@pytest.mark.parametrize("lane", [None, "a"])
async def test_a_session_lost_during_commit_is_an_unknown_outcome(
    postgres_url: str, open_db: Opener, lane: str | None
) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute(AT_COMMIT.encode())
    db = await open_db(postgres_url, sessions=1)

    def doomed(tx: Tx) -> None:
        tx.db.execute("INSERT INTO owners (id) VALUES (1)")

    beside = db.write(put(1), lane="b") if lane else db.write(put(1))
    ends = await asyncio.gather(db.write(doomed, lane=lane), beside, return_exceptions=True)
    assert isinstance(ends[0], OutcomeUnknown)
    assert isinstance(ends[1], OutcomeUnknown) if lane else ends[1] == 1
    assert await db.write(put(2)) == 1


async def test_a_row_that_is_held_too_long_is_a_clear_refusal(postgres_url: str, open_db: Opener) -> None:
    db = await open_db(postgres_url)
    await db.write(put(1))

    def impatient(tx: Tx) -> None:
        tx.db.execute("SET LOCAL lock_timeout = 50")
        tx.db.execute("UPDATE notes SET amount = 1 WHERE id = 1")

    with psycopg.connect(postgres_url) as other:
        other.execute("UPDATE notes SET amount = 2 WHERE id = 1")
        with pytest.raises(StorageBusy):
            await db.write(impatient)
        other.rollback()


async def test_other_processes_hear_of_jobs_and_come_back_after_a_lost_session(
    postgres_url: str, open_db: Opener
) -> None:
    near, far = Woken(), Woken()
    one, two = await open_db(postgres_url, wake=near), await open_db(postgres_url, wake=far)
    stop = asyncio.Event()

    async def heard(by: Woken, kinds: frozenset[str]) -> None:
        for _ in range(1000):
            if kinds in by.heard:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(by.heard)

    def work(tx: Tx) -> None:
        tx.unit.after_commit |= {"send", "it's"}

    async with asyncio.TaskGroup() as tasks:
        for engine in (one, two):
            tasks.create_task(engine.run(stop), name="listen")
        await asyncio.gather(
            heard(near, frozenset()), heard(far, frozenset())
        )  # "look at all" when it begins to listen
        await one.write(work)
        await heard(far, frozenset({"send", "it's"}))
        far.heard.clear()
        with psycopg.connect(postgres_url, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        await heard(far, frozenset())
        await one.write(work)
        await heard(far, frozenset({"send", "it's"}))
        stop.set()
    assert near.heard.count(frozenset({"send", "it's"})) == 2  # its own word does not come back to it


async def test_a_server_that_is_not_there_is_said_clearly(open_db: Opener) -> None:
    with pytest.raises(StorageFailed, match="onnection"):
        await open_db("postgresql://nobody@127.0.0.1:1/none?connect_timeout=1")
