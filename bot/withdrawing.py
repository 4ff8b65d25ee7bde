"""Deletes what is to go from chats again (core.usecases.withdrawing), on time and also across a crash.

A courtesy, which never stands in anybody's way: what Telegram will not delete stays, and trying has an end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

import structlog

from bot.feed import Bell, Duty
from bot.telegram import Post, Posted, Wait
from core.ports import Database, Job, Transaction
from core.usecases.withdrawing import JOB

log = structlog.get_logger("chatpanel.bot")

BATCH: Final = 10
IDLE_S: Final = 1.0
LEASE_MS: Final = 30_000
"""Longer than a call of Telegram may take (bot.transport)."""
MOST_TRIES: Final = 12
MOST_WAIT_S: Final = 300.0


class Withdrawer:
    def __init__(self, db: Database, post: Post, *, duty: Duty, bell: Bell) -> None:
        self._db = db
        self._post = post
        self._duty = duty
        self._bell = bell

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {"withdraw": self._watch()}

    async def _watch(self) -> None:
        while self._duty:
            self._duty.sign_in("withdraw")
            try:
                jobs = await self._db.write(lambda tx: tx.jobs.take(JOB, limit=BATCH, lease_ms=LEASE_MS))
                await asyncio.gather(*(self._delete(job) for job in jobs))
            except Exception:
                log.exception("messages not withdrawn")
                await self._duty.over(IDLE_S)
                continue
            if not jobs:
                await self._bell.wait(JOB, IDLE_S)
        self._duty.sign_out("withdraw")

    async def _delete(self, job: Job) -> None:
        if job.attempts > MOST_TRIES:
            await self._db.write(lambda tx: tx.jobs.give_up(job, error="not deleted"))
            return
        chat_id, _, message_id = job.subject.partition(":")
        outcome = await self._post.delete(int(chat_id), int(message_id))
        await self._db.write(lambda tx: _record(tx, job, outcome))


def _record(tx: Transaction, job: Job, outcome: Posted) -> None:
    """It is gone, or Telegram has said that it will not go; where nothing was said, it is tried again."""
    if isinstance(outcome, Wait):
        wait_s = max(outcome.seconds, min(2.0 ** (job.attempts - 1), MOST_WAIT_S))
        tx.jobs.retry(job, run_at_ms=tx.now_ms + int(wait_s * 1000), error="no answer")
    else:
        tx.jobs.done(job)
