"""Speaks to payment gateways: asks for payments, follows them up, and answers webhooks with a look-up."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Payment
from core.ports import Database, Gateway, Job, Refunding, Started, Transaction
from core.usecases import paying_back, topping_up
from core.workers.bell import Bell
from core.workers.loops import Shift, take_jobs, tick

log = structlog.get_logger("chatpanel.worker")

LANES = 4  # payments that are asked for at the same time: a slow answer to one does not keep the others waiting
LEASE_OF_CHECK_MS = 15_000  # a second look does no harm; after a crash nobody waits longer for the next
BATCH = 20
NOT_SENT_RETRIES_S = (0.2, 1.0, 3.0)


class Till:
    """The loops of one gateway."""

    def __init__(self, db: Database, gateway: Gateway, *, bell: Bell, shift: Shift) -> None:
        self._db = db
        self._gateway = gateway
        self._name = gateway.method.name
        self._bell = bell
        self._shift = shift

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        loops = {}
        for lane in range(LANES):
            for kind, handle in (("pay", self._ask), ("webhook", self._heard)):
                job = f"{kind}:{self._name}"
                loops[f"{job}/{lane}"] = take_jobs(
                    self._db, job, handle, bell=self._bell, shift=self._shift, name=f"{job}/{lane}"
                )
        if isinstance(self._gateway, Refunding):
            job = f"refund:{self._name}"
            loops[job] = take_jobs(self._db, job, self._give_back, bell=self._bell, shift=self._shift)
        loops[f"follow:{self._name}"] = tick(f"follow:{self._name}", 1.0, self._follow, shift=self._shift)
        return loops

    async def _ask(self, job: Job) -> None:
        payment = await self._db.read(lambda tx: tx.payments.get(int(job.subject)))
        assert payment is not None, job
        # Taken a second time, the job may have reached the gateway before: only its own look-up can tell.
        outcome = Unknown("asked before") if job.attempts > 1 else await self._start(payment)
        if isinstance(outcome, Refused):
            log.warning("payment refused", payment=payment.id, gateway=self._name, reason=outcome.reason)
        await self._db.write(lambda tx: topping_up.record_start(tx, job, outcome))

    async def _start(self, payment: Payment) -> Outcome[Started]:
        """Asks, and asks again while the request certainly did not leave us."""
        for delay_s in (*NOT_SENT_RETRIES_S, None):
            outcome = await self._gateway.start(payment)
            if delay_s is None or not isinstance(outcome, Refused) or outcome.sent:
                break
            await asyncio.sleep(delay_s)
        return outcome

    async def _heard(self, job: Job) -> None:
        payment = await self._db.read(lambda tx: tx.payments.get(int(job.subject.partition(":")[0])))
        assert payment is not None, job
        outcome = await self._gateway.look_up(payment)
        standing = outcome.value if isinstance(outcome, Done) else None
        await self._db.write(lambda tx: topping_up.record_webhook(tx, job, self._name, standing))

    async def _give_back(self, job: Job) -> None:
        assert isinstance(self._gateway, Refunding)
        asked = await self._db.read(lambda tx: paying_back.asked(tx, job))
        outcome = await self._gateway.refund(*asked) if asked is not None else None
        if isinstance(outcome, Refused | Unknown):
            log.warning("refund not made", refund=job.subject, gateway=self._name, reason=outcome.reason)
        await self._db.write(lambda tx: paying_back.record(tx, job, outcome))

    async def _follow(self) -> None:
        def due(tx: Transaction) -> list[Payment]:
            return tx.payments.take_due(self._name, limit=BATCH, next_check_ms=tx.now_ms + LEASE_OF_CHECK_MS)

        for payment in await self._db.write(due):
            if not self._shift:
                return
            await self._look(payment)

    async def _look(self, payment: Payment) -> None:
        outcome = await self._gateway.look_up(payment)
        if isinstance(outcome, Done):
            standing = outcome.value
            await self._db.write(lambda tx: topping_up.settle(tx, payment.id, standing))
        else:
            reason = outcome.reason
            log.warning("payment not looked up", payment=payment.id, gateway=self._name, reason=reason)
            await self._db.write(lambda tx: topping_up.no_answer(tx, payment.id, reason))
