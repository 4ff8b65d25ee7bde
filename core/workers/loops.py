"""The two shapes of a worker: one that takes jobs, one that ticks. Both survive a failing turn and stop when told.

`except Exception` stands here because this is the edge: a bug in one turn is
logged and must not end the shop; what the turn had in hand is still in the database.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from core.ports import Database, Job, Transaction
from core.workers.bell import Bell

log = structlog.get_logger("chatpanel.worker")

LEASE_MS = 120_000
MOST_ATTEMPTS = 20


class Stop:
    """Tells workers to finish what they have in hand and take nothing more."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._event = asyncio.Event()

    def set(self) -> None:
        self._event.set()
        self._bell.ring_all()

    def __bool__(self) -> bool:
        return self._event.is_set()

    async def wait(self, timeout_s: float | None = None) -> bool:
        """True once the shop stops; False when the time is over first."""
        try:
            await asyncio.wait_for(self._event.wait(), timeout_s)
        except TimeoutError:
            return False
        return True


async def take_jobs(
    db: Database,
    kind: str,
    handle: Callable[[Job], Awaitable[None]],
    *,
    bell: Bell,
    stop: Stop,
    idle_s: float = 1.0,
    turn: Callable[[Transaction], bool] | None = None,
) -> None:
    """Takes jobs of one kind, one at a time, until the shop stops.

    `turn`, asked in the taking transaction, says whether it is this process's turn: what must be done by one alone.
    """

    def take(tx: Transaction) -> list[Job]:
        return tx.jobs.take(kind, limit=1, lease_ms=LEASE_MS) if turn is None or turn(tx) else []

    while not stop:
        try:
            jobs = await db.write(take)
        except Exception:
            log.exception("jobs not taken", kind=kind)
            await stop.wait(1.0)
            continue
        if not jobs:
            await bell.wait(kind, idle_s)
        for job in jobs:
            await _one(db, job, handle)


async def _one(db: Database, job: Job, handle: Callable[[Job], Awaitable[None]]) -> None:
    try:
        await handle(job)
    except Exception as error:
        log.exception("job failed", kind=job.kind, subject=job.subject, attempt=job.attempts)
        reason = type(error).__name__

        def later(tx: Transaction) -> None:
            if job.attempts >= MOST_ATTEMPTS:
                tx.jobs.give_up(job, error=reason)
            else:
                tx.jobs.retry(job, run_at_ms=tx.now_ms + min(1000 * 2**job.attempts, 600_000), error=reason)

        try:
            await db.write(later)
        except Exception:
            log.exception("job not given back", kind=job.kind, subject=job.subject)


async def tick(name: str, every_s: float, act: Callable[[], Awaitable[None]], *, stop: Stop) -> None:
    """Acts, waits, and acts again until the shop stops."""
    while not stop:
        try:
            await act()
        except Exception:
            log.exception("turn failed", worker=name)
        await stop.wait(every_s)
