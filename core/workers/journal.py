"""The journal of exchanges with providers: gathered beside the work and written in batches. For the order's story."""

from __future__ import annotations

from collections import deque

from core.ports import Database, Transaction

MOST_WAITING = 10_000


class Journal:
    """Called with an exchange by providers' adapters; `flush` is ticked by main."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: deque[tuple[int | None, str, str, str, str]] = deque(maxlen=MOST_WAITING)

    def __call__(self, order_id: int | None, provider: str, action: str, asked: str, answered: str) -> None:
        self._waiting.append((order_id, provider, action, asked, answered))

    async def flush(self) -> None:
        if not self._waiting:
            return
        lines = list(self._waiting)

        def work(tx: Transaction) -> None:
            for order_id, provider, action, asked, answered in lines:
                tx.suppliers.journal(order_id, provider, action, asked, answered)

        await self._db.write(work)
        for _ in lines:
            self._waiting.popleft()
