"""Jobs: what must reach the outside world after a commit. Hands each out under a lease, and to one at a time.

A job is born leased to the process that wrote it, which is woken after the
commit; if it dies, others find the job once the lease has run out. While a
job is leased its `run_at_ms` is the end of the lease, so that what is due is
found without wading through what is in work.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from core.ports import Job
from storage.table import Table

BORN_LEASED_MS: Final = 5_000
_LEASES = count(1)


class Jobs(Table):
    __slots__ = ()

    def add(self, kind: str, subject: str, *, run_at_ms: int | None = None) -> None:
        """Adds the job unless one of this kind and subject is open. Due now without `run_at_ms`.

        An open job absorbs the new one even while it is in work: who finishes it looks at how things stand by then.
        """
        unit = self._unit
        now = unit.now_ms
        due = run_at_ms is None or run_at_ms <= now
        added = self._db.execute(
            """
            INSERT INTO jobs (id, kind, subject, run_at_ms, lease, leased_until_ms, attempts, error, created_ms)
            VALUES (:id, :kind, :subject, :run_at, :lease, :leased_until, 0, '', :now)
            ON CONFLICT (kind, subject) WHERE done_ms IS NULL DO NOTHING
            """,
            {
                "id": unit.number("job"),
                "kind": kind,
                "subject": subject,
                "run_at": now if due else run_at_ms,
                "lease": self._process if due else "",
                "leased_until": now + BORN_LEASED_MS if due else 0,
                "now": now,
            },
        )
        if added and due:
            unit.after_commit.add(kind)

    def take(self, kind: str, *, limit: int, lease_ms: int) -> list[Job]:
        """Jobs that are due, leased to the caller for so long. Each counts as an attempt."""
        now = self._unit.now_ms
        lease = f"{self._process}/{next(_LEASES)}"
        rows = self._db.all(
            f"""
            WITH due AS MATERIALIZED (
                SELECT id FROM jobs
                WHERE kind = :kind AND done_ms IS NULL AND run_at_ms <= :now
                    AND (leased_until_ms <= :now OR lease = :process)
                ORDER BY run_at_ms LIMIT :limit{self._skip_locked}
            )
            UPDATE jobs SET lease = :lease, leased_until_ms = :until, run_at_ms = :until, attempts = attempts + 1
            WHERE id IN (SELECT id FROM due)
            RETURNING id, kind, subject, lease, attempts, created_ms
            """,
            {
                "kind": kind,
                "now": now,
                "process": self._process,
                "limit": limit,
                "lease": lease,
                "until": now + lease_ms,
            },
        )
        rows.sort(key=lambda row: (row[5], row[0]))
        return [Job(*row) for row in rows]

    def is_held(self, job: Job) -> bool:
        """Whether the caller holds the lease still; if so, nobody else takes the job within this transaction."""
        row = self._db.one(
            "SELECT id FROM jobs WHERE id = :id AND lease = :lease AND done_ms IS NULL" + self._db.lock_rows,
            {"id": job.id, "lease": job.lease},
        )
        return row is not None

    def done(self, job: Job) -> bool:
        """False where the lease has passed to another worker: then the caller must change nothing."""
        return self._end(job, "")

    def give_up(self, job: Job, *, error: str) -> bool:
        """Ends the job without success. False where the lease has passed on."""
        return self._end(job, error)

    def _end(self, job: Job, error: str) -> bool:
        touched = self._db.execute(
            """
            UPDATE jobs SET done_ms = :now, error = :error WHERE id = :id AND lease = :lease AND done_ms IS NULL
            """,
            {"now": self._unit.now_ms, "error": error, "id": job.id, "lease": job.lease},
        )
        return touched == 1

    def retry(self, job: Job, *, run_at_ms: int, error: str) -> bool:
        """Gives the job back until then. False where the lease has passed on."""
        touched = self._db.execute(
            """
            UPDATE jobs SET run_at_ms = :run_at, lease = '', leased_until_ms = 0, error = :error
            WHERE id = :id AND lease = :lease AND done_ms IS NULL
            """,
            {"run_at": run_at_ms, "error": error, "id": job.id, "lease": job.lease},
        )
        if touched and run_at_ms <= self._unit.now_ms:
            self._unit.after_commit.add(job.kind)
        return touched == 1

    def release(self, process: str = "") -> None:
        """Gives back all leases of this process (on shutdown), or of another one that has died."""
        process = process or self._process
        prefix = f"{process}/"
        self._db.execute(
            """
            UPDATE jobs SET lease = '', leased_until_ms = 0, run_at_ms = :now
            WHERE done_ms IS NULL AND (lease = :process OR substr(lease, 1, CAST(:length AS INTEGER)) = :prefix)
            """,
            {"now": self._unit.now_ms, "process": process, "length": len(prefix), "prefix": prefix},
        )

    def backlog(self) -> dict[str, tuple[int, int]]:
        """For each kind: how many are open, and since when (ms) the oldest is due; those in work are due later."""
        rows = self._db.all(
            """
            SELECT kind, COUNT(run_at_ms), MIN(run_at_ms) FROM jobs WHERE done_ms IS NULL GROUP BY kind ORDER BY kind
            """
        )
        return {kind: (waiting, oldest) for kind, waiting, oldest in rows}
