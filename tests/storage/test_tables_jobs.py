"""What jobs, inbox and idempotency keys promise: nothing is lost, and nothing counts twice."""

from __future__ import annotations

import asyncio

import pytest

from core.ports import Intake, Job, Kept
from storage.engine import StorageBusy
from storage.jobs import BORN_LEASED_MS
from storage.transaction import Transaction
from tests.shop import Shop, add_customer, opened

LEASE_MS = 60_000


def take(tx: Transaction, limit: int = 9) -> list[Job]:
    return tx.jobs.take("send", limit=limit, lease_ms=LEASE_MS)


async def test_a_job_wakes_its_workers_after_the_commit(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        tx.jobs.add("send", "1")
        tx.jobs.add("send", "2")
        tx.jobs.add("later", "1", run_at_ms=tx.now_ms + 1000)
        assert shop.woken == []

    await shop.db.write(work)
    await asyncio.sleep(0.05)
    assert set(shop.woken) == {"send"}


async def test_a_job_is_leased_to_one_and_done_once(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.jobs.add("send", "chat:1"))
    (job,) = await shop.db.write(take)
    assert (job.kind, job.subject, job.attempts, job.created_ms) == ("send", "chat:1", 1, shop.clock.now_ms)
    assert await shop.db.write(take) == []
    assert await shop.db.write(lambda tx: tx.jobs.done(job))
    assert not await shop.db.write(lambda tx: tx.jobs.done(job))
    shop.clock.pass_ms(10 * LEASE_MS)
    assert await shop.db.write(take) == []


async def test_a_worker_that_comes_late_changes_nothing(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    (late,) = await shop.db.write(take)
    shop.clock.pass_ms(LEASE_MS)
    (job,) = await shop.db.write(take)
    assert (job.id, job.attempts) == (late.id, 2)
    assert job.lease != late.lease
    assert not await shop.db.write(lambda tx: tx.jobs.done(late))
    assert not await shop.db.write(lambda tx: tx.jobs.retry(late, run_at_ms=0, error="late"))
    assert not await shop.db.write(lambda tx: tx.jobs.give_up(late, error="late"))
    assert await shop.db.write(lambda tx: tx.jobs.done(job))


async def test_a_job_is_born_leased_to_the_process_that_wrote_it(shop: Shop) -> None:
    async with opened(shop.url, process="test-2", clock=shop.clock) as other:
        await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
        assert await other.db.write(take) == []
        shop.clock.pass_ms(BORN_LEASED_MS)
        (job,) = await other.db.write(take)
        assert await shop.db.write(take) == []
        assert await other.db.write(lambda tx: tx.jobs.done(job))


async def test_there_is_one_open_job_of_a_kind_and_subject(shop: Shop) -> None:
    for _ in range(2):
        await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    await shop.db.write(lambda tx: tx.jobs.add("other", "1"))
    (job,) = await shop.db.write(take)
    await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    assert await shop.db.write(take) == []
    assert await shop.db.write(lambda tx: tx.jobs.done(job))
    await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    (again,) = await shop.db.write(take)
    assert again.id != job.id


async def test_a_job_for_later_waits_for_its_time(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.jobs.add("send", "1", run_at_ms=tx.now_ms + 1000))
    assert await shop.db.write(take) == []
    shop.clock.pass_ms(1000)
    (job,) = await shop.db.write(take)
    assert await shop.db.write(lambda tx: tx.jobs.retry(job, run_at_ms=tx.now_ms + 500, error="no network"))
    assert await shop.db.write(take) == []
    shop.clock.pass_ms(500)
    (again,) = await shop.db.write(take)
    assert (again.id, again.attempts) == (job.id, 2)
    assert await shop.db.write(lambda tx: tx.jobs.give_up(again, error="no network"))
    assert await shop.db.read(lambda tx: tx.connection.one("SELECT error FROM jobs")) == ("no network",)


async def test_a_retry_that_is_due_wakes_again(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    (job,) = await shop.db.write(take)
    await asyncio.sleep(0.05)
    shop.woken.clear()
    await shop.db.write(lambda tx: tx.jobs.retry(job, run_at_ms=tx.now_ms, error=""))
    await asyncio.sleep(0.05)
    assert shop.woken == ["send"]


async def test_jobs_are_taken_oldest_first_up_to_a_limit(shop: Shop) -> None:
    for subject in "abcde":
        await shop.db.write(lambda tx, subject=subject: tx.jobs.add("send", subject))  # type: ignore[misc]
        shop.clock.pass_ms(1)
    assert [job.subject for job in await shop.db.write(lambda tx: take(tx, 2))] == ["a", "b"]
    assert [job.subject for job in await shop.db.write(take)] == ["c", "d", "e"]


async def test_of_many_workers_each_takes_other_jobs(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        for nth in range(60):
            tx.jobs.add("send", str(nth))

    await shop.db.write(work)
    taken: list[Job] = []
    for _ in range(3):
        for some in await asyncio.gather(*[shop.db.write(lambda tx: take(tx, 5)) for _ in range(12)]):
            taken += some
    assert sorted(int(job.subject) for job in taken) == list(range(60))


async def test_a_process_that_stops_gives_its_jobs_back(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        for nth in range(3):
            tx.jobs.add("send", str(nth))

    await shop.db.write(work)
    (mine,) = await shop.db.write(lambda tx: take(tx, 1))
    async with opened(shop.url, process="test-12", clock=shop.clock) as other:
        await other.db.write(lambda tx: tx.jobs.add("send", "theirs"))
        await shop.db.write(lambda tx: tx.jobs.release())
        given_back = await other.db.write(take)
        assert sorted(job.subject for job in given_back) == ["0", "1", "2", "theirs"]
        assert not await shop.db.write(lambda tx: tx.jobs.done(mine))


async def test_what_a_process_that_died_had_in_hand_is_given_back_by_another(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.jobs.add("send", "1"))
    (lost,) = await shop.db.write(take)
    async with opened(shop.url, process="test-2", clock=shop.clock) as other:
        await other.db.write(lambda tx: tx.jobs.release("test-1"))
        (job,) = await other.db.write(take)
        assert (job.id, job.attempts) == (lost.id, 2)


async def test_the_backlog_counts_what_is_open_by_kind(shop: Shop) -> None:
    began = shop.clock.now_ms

    def work(tx: Transaction) -> None:
        for nth in range(3):
            tx.jobs.add("send", str(nth))
        tx.jobs.add("later", "1", run_at_ms=tx.now_ms + 50)

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: tx.jobs.backlog()) == {"send": (3, began), "later": (1, began + 50)}
    for job in await shop.db.write(lambda tx: take(tx, 2)):
        await shop.db.write(lambda tx, job=job: tx.jobs.done(job))  # type: ignore[misc]
    assert await shop.db.read(lambda tx: tx.jobs.backlog()) == {"send": (1, began), "later": (1, began + 50)}


# -- inbox ------------------------------------------------------------------------------------------------------------


async def test_a_message_is_stored_once_and_handled_once(shop: Shop) -> None:
    assert await shop.db.write(lambda tx: tx.inbox.put("telegram", "7", b"\x00\xff{}"))
    assert not await shop.db.write(lambda tx: tx.inbox.put("telegram", "7", b"another"))
    assert await shop.db.write(lambda tx: tx.inbox.put("webhook:sandbox", "7", b""))
    found = await shop.db.read(lambda tx: tx.inbox.get("telegram", "7"))
    assert found == Intake("telegram", "7", b"\x00\xff{}", 0, shop.clock.now_ms)
    await shop.db.write(lambda tx: tx.inbox.failed("telegram", "7"))
    (waiting,) = await shop.db.read(lambda tx: tx.inbox.waiting("telegram", limit=9))
    assert waiting.attempts == 1
    await shop.db.write(lambda tx: tx.inbox.handled("telegram", "7"))
    assert await shop.db.read(lambda tx: tx.inbox.get("telegram", "7")) is None
    assert await shop.db.read(lambda tx: tx.inbox.waiting("telegram", limit=9)) == []
    assert not await shop.db.write(lambda tx: tx.inbox.put("telegram", "7", b"again"))


async def test_messages_wait_in_the_order_of_their_arrival(shop: Shop) -> None:
    for key in ("9", "10", "8"):
        await shop.db.write(lambda tx, key=key: tx.inbox.put("telegram", key, b""))  # type: ignore[misc]
    waiting = await shop.db.read(lambda tx: tx.inbox.waiting("telegram", limit=2))
    assert [intake.key for intake in waiting] == ["9", "10"]


async def test_a_secret_is_not_kept_once_it_is_sent_or_given_up(shop: Shop) -> None:
    def bodies(tx: Transaction) -> list[str]:
        return [row[0] for row in tx.connection.all("SELECT body FROM messages ORDER BY id")]

    def work(tx: Transaction) -> None:
        for body in ("plain", "secret", "never sent"):
            tx.messages.add(7, body)
        for forget in (False, True):
            message = tx.messages.take(7, lease_ms=1000)
            assert message is not None
            tx.messages.sent(message.id, forget=forget)
        assert bodies(tx) == ["plain", "", "never sent"]
        tx.messages.drop(7)

    await shop.db.write(work)
    assert await shop.db.read(bodies) == ["plain", "", ""]
    assert await shop.db.read(lambda tx: tx.messages.waiting(limit=9)) == []


async def test_of_many_that_handle_a_message_one_succeeds(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.inbox.put("telegram", "7", b""))

    def handle(tx: Transaction) -> None:
        tx.audit.add("test", "handled", "7", "")
        tx.inbox.handled("telegram", "7")

    ends = await asyncio.gather(*[shop.db.write(handle) for _ in range(20)], return_exceptions=True)
    assert sum(end is None for end in ends) == 1
    assert sum(isinstance(end, StorageBusy) for end in ends) == 19
    assert len(await shop.db.read(lambda tx: tx.audit.latest(9))) == 1, "what the others did does not count"


# -- idempotency keys -------------------------------------------------------------------------------------------------


async def test_a_request_is_remembered_for_its_customer(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    kept = Kept("fingerprint", '{"order": 1001}', shop.clock.now_ms)
    await shop.db.write(lambda tx: tx.requests.put(customer.id, "key:1", kept))
    assert await shop.db.read(lambda tx: tx.requests.get(customer.id, "key:1")) == kept
    assert await shop.db.read(lambda tx: tx.requests.get(customer.id + 1, "key:1")) is None
    assert await shop.db.read(lambda tx: tx.requests.get(customer.id, "key:2")) is None


async def test_an_older_answer_gives_way_only_to_who_has_seen_it(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    old, new = Kept("f", "old", 1), Kept("f", "new", 2)

    def replace(tx: Transaction) -> None:
        assert tx.requests.get(customer.id, "same:f") == old
        tx.requests.put(customer.id, "same:f", new)

    await shop.db.write(lambda tx: tx.requests.put(customer.id, "same:f", old))
    with pytest.raises(StorageBusy):
        await shop.db.write(lambda tx: tx.requests.put(customer.id, "same:f", new))
    await shop.db.write(replace)
    assert await shop.db.read(lambda tx: tx.requests.get(customer.id, "same:f")) == new


async def test_of_many_equal_requests_at_once_one_is_answered_anew(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def answer(tx: Transaction) -> str:
        kept = tx.requests.get(customer.id, "key:1")
        if kept is not None:
            return kept.answer
        number = str(tx.number("order"))
        tx.requests.put(customer.id, "key:1", Kept("f", number, tx.now_ms))
        return number

    ends = await asyncio.gather(*[shop.db.write(answer) for _ in range(30)], return_exceptions=True)
    answers = {end for end in ends if isinstance(end, str)}
    assert len(answers) == 1
    assert all(isinstance(end, str | StorageBusy) for end in ends)
