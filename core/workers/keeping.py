"""Keeps the house: prunes what is finished, proves the books, counts what waits. Ledger, orders and audit log stay."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import structlog

from core.ports import Database
from core.usecases import topping_up

log = structlog.get_logger("chatpanel.worker")

PRUNE_EVERY_S = 600.0
PROVE_EVERY_S = 3600.0
CHUNK = 500
DAY_MS = 86_400_000


async def prune(db: Database, keep_days: Mapping[str, int]) -> int:
    """Deletes finished rows older than their table's age, in small chunks. How many went."""
    gone = 0
    for table, days in keep_days.items():
        while True:
            went = await db.write(
                lambda tx, table=table, days=days: tx.upkeep.prune(  # type: ignore[misc]
                    table, before_ms=tx.now_ms - days * DAY_MS, limit=CHUNK
                )
            )
            gone += went
            if went < CHUNK:
                break
    if gone:
        log.info("pruned", rows=gone)
    return gone


async def call_off(db: Database) -> None:
    """Cancels orders that have waited for their money for a day."""
    canceled = await db.write(lambda tx: topping_up.call_off_old(tx, before_ms=tx.now_ms - DAY_MS, limit=CHUNK))
    if canceled:
        log.info("called off", orders=canceled)


async def prove(books: Callable[[], Awaitable[list[str]]]) -> None:
    """Proves the books and shouts where they do not agree. The findings are for staff; nothing is mended by itself."""
    findings = await books()
    for finding in findings:
        log.critical("books do not agree", finding=finding)
    if not findings:
        log.info("books proven")
