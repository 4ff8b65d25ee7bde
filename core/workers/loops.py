"""The two shapes of a worker: one that takes jobs, one that ticks. Both survive a failing turn and stop when told.

`except Exception` stands here because this is the edge: a bug in one turn is
logged and must not end the shop; what the turn had in hand is still in the database.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog

from core.ports import Database, Job, Transaction
from core.workers.bell import Bell

log = structlog.get_logger("chatpanel.worker")

LEASE_MS = 120_000
MOST_ATTEMPTS = 20
LATE_S = 300.0
SIGN_IN_S = 60.0


class Shift:
    """The time that workers are on duty: they see when it ends, and sign in at every turn.

    A part of a shift (`part`) ends with the whole, or before it.
    """

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._ended = asyncio.Event()
        self._whole: Shift | None = None
        self._seen: dict[str, float] = {}

    def part(self) -> Shift:
        part = Shift(self._bell)
        part._whole, part._seen = self, self._seen
        return part

    def end(self) -> None:
        """Workers finish what they have in hand and take nothing more."""
        self._ended.set()
        self._bell.ring_all()

    def __bool__(self) -> bool:
        """Whether the shift goes on."""
        return not self._ended.is_set() and (self._whole is None or bool(self._whole))

    async def over(self, timeout_s: float | None = None) -> bool:
        """True once the shift has ended; False when the time is over first."""
        try:
            await asyncio.wait_for((self._whole or self)._ended.wait(), timeout_s)
        except TimeoutError:
            return not self
        return True

    def sign_in(self, name: str) -> None:
        self._seen[name] = time.monotonic()

    def sign_out(self, name: str) -> None:
        self._seen.pop(name, None)

    def late(self, after_s: float = LATE_S) -> list[str]:
        """Workers that have not signed in for so long: they hang."""
        now = time.monotonic()
        return sorted(name for name, seen in self._seen.items() if now - seen > after_s)


async def take_jobs(
    db: Database,
    kind: str,
    handle: Callable[[Job], Awaitable[None]],
    *,
    bell: Bell,
    shift: Shift,
    name: str = "",
    idle_s: float = 1.0,
    turn: Callable[[Transaction], bool] | None = None,
) -> None:
    """Takes jobs of one kind, one at a time, until the shop stops.

    `turn`, asked in the taking transaction, says whether it is this process's turn: what must be done by one alone.
    """

    def take(tx: Transaction) -> list[Job]:
        return tx.jobs.take(kind, limit=1, lease_ms=LEASE_MS) if turn is None or turn(tx) else []

    name = name or kind
    while shift:
        shift.sign_in(name)
        try:
            jobs = await db.write(take)
        except Exception:
            log.exception("jobs not taken", kind=kind)
            await shift.over(1.0)
            continue
        if not jobs:
            await bell.wait(kind, idle_s)
        for job in jobs:
            await _one(db, job, handle)
    shift.sign_out(name)


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


async def tick(name: str, every_s: float, act: Callable[[], Awaitable[object]], *, shift: Shift) -> None:
    """Acts, waits, and acts again until the shift ends."""
    while shift:
        shift.sign_in(name)
        try:
            await act()
        except Exception:
            log.exception("turn failed", worker=name)
        for _ in range(int(every_s // SIGN_IN_S)):
            if await shift.over(SIGN_IN_S):
                break
            shift.sign_in(name)
        await shift.over(every_s % SIGN_IN_S)
    shift.sign_out(name)
