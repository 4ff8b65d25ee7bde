"""Writes the files that staff has asked for: read in chunks, apart from answers, and sent below the desk."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

import structlog

from bot import rendering
from bot.feed import Bell, Duty
from bot.rendering import Voice
from bot.turn import Counter
from bot.views import Notice, Text
from core.domain.staff import Role
from core.ports import Database, Job, Transaction
from core.usecases import exporting, notifying, staffing
from core.usecases.exporting import Wish

log = structlog.get_logger("chatpanel.bot")

LEASE_MS: Final = 120_000
IDLE_S: Final = 2.0
AGAIN_MS: Final = 5_000
MOST_ATTEMPTS: Final = 5


class Exporter:
    def __init__(
        self, db: Database, counter: Counter, *, duty: Duty, bell: Bell, most_rows: int = exporting.MOST_ROWS
    ) -> None:
        self._db = db
        self._most_rows = most_rows
        self._counter = counter
        self._duty = duty
        self._bell = bell

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {"export": self._watch()}

    async def _watch(self) -> None:
        while self._duty:
            self._duty.sign_in("export")
            jobs: list[Job] = []
            try:
                jobs = await self._db.write(lambda tx: tx.jobs.take(exporting.JOB, limit=1, lease_ms=LEASE_MS))
                for job in jobs:
                    await self._one(job)
            except Exception:
                log.exception("exports interrupted")
            if not jobs and self._duty:
                await self._bell.wait(exporting.JOB, IDLE_S)
        self._duty.sign_out("export")

    async def _one(self, job: Job) -> None:
        if job.attempts > MOST_ATTEMPTS:  # each time the shop has ended over it, or could not hand it out
            log.error("export given up", export=job.subject)
            await self._db.write(lambda tx: tx.jobs.give_up(job, error="not written"))
            return
        wish = Wish.read(job.subject)
        try:
            notice = await self.written(wish)
        except Exception:
            log.exception("export failed", export=job.subject, attempt=job.attempts)
            if job.attempts < MOST_ATTEMPTS:
                await self._db.write(lambda tx: tx.jobs.retry(job, run_at_ms=tx.now_ms + AGAIN_MS, error="failed"))
                return
            notice = Notice("export-failed", _values(wish, 0))
        await self._db.write(partial(_hand_out, job=job, wish=wish, notice=notice, owner_ids=self._counter.owner_ids))

    async def written(self, wish: Wish) -> Notice:
        """The whole file; of what is too much, the newest."""
        parts, size, before = [exporting.BEGINNING + exporting.header(wish.what)], 0, None
        whole = True
        while whole:
            lines, before = await self._db.read(partial(exporting.chunk, wish=wish, before=before))
            for line in lines:
                size += len(line.encode())
                whole = len(parts) <= self._most_rows and size <= exporting.MOST_BYTES
                if not whole:
                    break
                parts.append(line)
            if before is None:
                break
        day = datetime.fromtimestamp(wish.until_ms / 1000, UTC).date().isoformat()
        name = f"{self._counter.username}-{wish.what}-{day}.csv"
        key = "export-ready" if whole else "export-ready-part"
        return Notice(key, _values(wish, len(parts) - 1), document=(name, "".join(parts)))


def _values(wish: Wish, rows: int) -> dict[str, Text | int]:
    return {"what": Text(f"export-{wish.what}"), "period": Text(f"period-{wish.period}"), "number": rows}


def _hand_out(tx: Transaction, *, job: Job, wish: Wish, notice: Notice, owner_ids: frozenset[int]) -> None:
    """Nobody gets it who has left the staff meanwhile."""
    chat, role = tx.chats.get(wish.chat_id), staffing.role_of(tx, wish.user_id, owner_ids)
    if tx.jobs.done(job) and chat is not None and role is not None and role.allows(Role.MANAGER):
        tx.messages.add(chat.id, rendering.notice(notice, Voice(chat.language)).dump())
        notifying.export_ready(tx, chat.id, job.id)
