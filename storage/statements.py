"""Statements of wallets, read from the log of transfers page by page. Never reads more than what is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from core.domain import ledger, statements
from core.domain.ledger import Transfer
from core.domain.statements import Line
from storage.table import Table

PAGE: Final = 64
_LATEST: Final = (2**63 - 1, "")
_FILED: Final = """
    SELECT id, debit, credit, amount_units, at_ms FROM transfers
    WHERE {column} = :customer AND at_ms <= :at AND (at_ms < :at OR id < :key)
        AND (debit = :wallet OR credit = :wallet)
    ORDER BY at_ms DESC, id DESC LIMIT :limit
"""
_OWN: Final = _FILED.format(column="customer_id")
_FROM_OTHERS: Final = _FILED.format(column="other_customer_id")
"""Between two customers a transfer is filed under the payer, and under the receiver as the other."""


class Statements(Table):
    __slots__ = ()

    def history(self, customer_id: int, *, before: tuple[int, str] | None, limit: int) -> list[Line]:
        """What came into the wallet and left it, newest first; `before` is the cursor of the last line seen."""
        return list(islice(statements.lines(customer_id, self._newest(customer_id, before or _LATEST)), limit))

    def _newest(self, customer_id: int, before: tuple[int, str]) -> Iterator[tuple[int, Transfer]]:
        """Transfers of the wallet, newest first, as many as are taken; those of one moment by their keys."""
        while True:
            values = {
                "customer": customer_id, "wallet": ledger.wallet(customer_id), "at": before[0], "key": before[1],
                "limit": PAGE,
            }  # fmt: skip
            rows = self._db.all(_OWN, values) + self._db.all(_FROM_OTHERS, values)
            rows.sort(key=lambda row: (row[4], row[0]), reverse=True)
            for key, debit, credit, amount, at_ms in rows[:PAGE]:
                yield at_ms, Transfer(key, debit, credit, self._money(amount))
            if len(rows) < PAGE:
                return
            before = rows[PAGE - 1][4], rows[PAGE - 1][0]
