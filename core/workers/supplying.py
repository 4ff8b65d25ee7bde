"""Speaks to providers: sends queued orders, follows accepted ones, asks for cancelations and refills.

One order is sent at a time to an account, so that what a provider's balance
does can be put down to an order. Every outcome is written down in a
transaction that names the job's lease.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

import structlog

from core.domain.orders import Order, OrderState
from core.domain.outcomes import Done, Refused
from core.ports import Database, Job, Provider, Supplier, Transaction
from core.usecases import delivering
from core.workers.bell import Bell
from core.workers.loops import LEASE_MS, Shift, take_jobs, tick

log = structlog.get_logger("chatpanel.worker")
T = TypeVar("T")

BATCH = 100  # API v2 answers for at most so many orders at once
LEASE_OF_CHECK_MS = 15_000  # a second look does no harm; after a crash nobody waits longer for the next
WATCH_S = 3.0
BALANCE_S = 300.0
Start = Callable[[Coroutine[Any, Any, None], str], object]
"""How a worker's loop is started: by the task group in main."""


def check_after_ms(age_ms: int) -> int:
    """How long until an order of this age is looked at again: young ones often, old ones hourly."""
    for within_ms, wait_ms in ((60_000, 1_500), (600_000, 15_000), (3_600_000, 60_000), (86_400_000, 600_000)):
        if age_ms < within_ms:
            return wait_ms
    return 3_600_000


class Account:
    """The loops of one provider's account."""

    def __init__(self, db: Database, provider: Provider, *, process: str, bell: Bell, shift: Shift) -> None:
        self._db = db
        self._provider = provider
        self._name = provider.name
        self._process = process
        self._bell = bell
        self._shift = shift

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        jobs = {"dispatch": self._dispatch, "cancel": self._cancel, "refill": self._refill}
        turns = {"dispatch": self._my_turn}
        loops = {
            f"{verb}:{self._name}": take_jobs(
                self._db, f"{verb}:{self._name}", handle, bell=self._bell, shift=self._shift, turn=turns.get(verb)
            )
            for verb, handle in jobs.items()
        }
        loops[f"track:{self._name}"] = tick(f"track:{self._name}", 0.5, self._track, shift=self._shift)
        loops[f"balance:{self._name}"] = tick(f"balance:{self._name}", BALANCE_S, self._balance, shift=self._shift)
        return loops

    def _my_turn(self, tx: Transaction) -> bool:
        return tx.upkeep.take_turn(f"dispatch:{self._name}", self._process, lease_ms=LEASE_MS)

    async def _dispatch(self, job: Job) -> None:
        order = await self._db.write(lambda tx: delivering.begin(tx, job))
        if order is None:
            return
        outcome = await self._provider.place(order)
        after = await _persist(lambda: self._db.write(lambda tx: delivering.record(tx, job, outcome)))
        if isinstance(outcome, Refused):
            log.warning("order refused", order=order.id, provider=self._name, reason=outcome.reason, sent=outcome.sent)
        elif after is None:
            log.error("late answer, written nowhere else", order=order.id, provider=self._name, answer=repr(outcome))
        elif after.state is OrderState.REVIEW:
            log.error("order needs a person", order=order.id, provider=self._name, reason=after.note)

    async def _track(self) -> None:
        def due(tx: Transaction) -> list[Order]:
            return tx.orders.take_due(self._name, limit=BATCH, next_check_ms=tx.now_ms + LEASE_OF_CHECK_MS)

        while self._shift:
            orders = await self._db.write(due)
            if not orders:
                return
            outcome = await self._provider.look_up(orders)
            reports = outcome.value if isinstance(outcome, Done) else {}
            if not isinstance(outcome, Done):
                log.warning("orders not looked up", provider=self._name, count=len(orders), reason=outcome.reason)

            def record(tx: Transaction, orders: list[Order] = orders, reports: Any = reports) -> None:
                changed = {order.id for order in delivering.record_reports(tx, reports) if order.terminal}
                for order in orders:
                    if order.id not in changed:
                        tx.orders.check_at(order.id, tx.now_ms + check_after_ms(tx.now_ms - order.created_ms))

            await self._db.write(record)
            if len(orders) < BATCH:
                return

    async def _cancel(self, job: Job) -> None:
        await self._ask(job, self._provider.cancel, delivering.record_cancel)

    async def _refill(self, job: Job) -> None:
        await self._ask(job, self._provider.refill, delivering.record_refill)

    async def _ask(
        self, job: Job, call: Callable[[Order], Awaitable[T]], record: Callable[[Transaction, Job, T], None]
    ) -> None:
        order = await self._db.read(lambda tx: tx.orders.get(int(job.subject)))
        if order is None:
            await self._db.write(lambda tx: tx.jobs.done(job))
            return
        outcome = await call(order)
        await _persist(lambda: self._db.write(lambda tx: record(tx, job, outcome)))

    async def _balance(self) -> None:
        outcome = await self._provider.balance()
        if isinstance(outcome, Done):
            balance = outcome.value
            await self._db.write(lambda tx: tx.suppliers.set_balance(self._name, balance))


async def _persist(write: Callable[[], Awaitable[T]], tries: int = 5) -> T:
    """Writes down what the world has answered, trying again while the database is busy: it will not be said twice."""
    for attempt in range(tries):
        try:
            return await write()
        except Exception:
            if attempt == tries - 1:
                raise
            log.exception("outcome not written yet", attempt=attempt + 1)
            await asyncio.sleep(0.2 * 2**attempt)
    raise AssertionError("not reached")


class Supplying:
    """Starts the loops of every configured account, and notices accounts that are added, changed or paused."""

    def __init__(
        self,
        db: Database,
        connect: Callable[[Supplier], Provider],
        *,
        start: Start,
        process: str,
        bell: Bell,
        shift: Shift,
    ) -> None:
        self._db = db
        self._connect = connect
        self._start = start
        self._process = process
        self._bell = bell
        self._shift = shift
        self._running: dict[str, tuple[tuple[str, str, str], Shift]] = {}

    async def run(self) -> None:
        await tick("suppliers", WATCH_S, self._watch, shift=self._shift)
        for _, shift in self._running.values():
            shift.end()

    async def _watch(self) -> None:
        suppliers = {s.name: s for s in await self._db.read(lambda tx: tx.suppliers.all()) if not s.paused}
        for name in [name for name in self._running if name not in suppliers]:
            self._running.pop(name)[1].end()
        for name, supplier in suppliers.items():
            facts = (supplier.kind, supplier.url, supplier.key)
            if name in self._running and self._running[name][0] == facts:
                continue
            if name in self._running:
                self._running.pop(name)[1].end()
            shift = self._shift.part()
            self._running[name] = (facts, shift)
            account = Account(self._db, self._connect(supplier), process=self._process, bell=self._bell, shift=shift)
            for label, loop in account.loops().items():
                self._start(loop, label)
