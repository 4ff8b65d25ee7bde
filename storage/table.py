"""What all tables of one transaction have in common, and how money crosses the line to SQL. Has no table itself."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from core.domain.money import Currency, Money
from storage.engine import Connection, Row, Unit

STRETCH: Final = 50_000
"""So many ids are looked at in one statement."""


class Table:
    """A group of tables, within one transaction. Made when it is first asked for, and never kept beyond."""

    __slots__ = ("_currency", "_db", "_process", "_unit")

    def __init__(self, db: Connection, unit: Unit, currency: Currency, process: str) -> None:
        self._db = db
        self._unit = unit
        self._currency = currency
        self._process = process

    def _money(self, units: int) -> Money:
        return Money(units, self._currency)

    def _money_or_none(self, units: int | None) -> Money | None:
        return None if units is None else Money(units, self._currency)

    def _units(self, amount: Money) -> int:
        """The number that stands for the amount in the database. Another currency than the shop's is a crash."""
        if amount.currency is not self._currency and amount.currency != self._currency:
            raise TypeError(f"the shop keeps {self._currency.code}, not {amount.currency.code}")
        return amount.units

    def _units_or_none(self, amount: Money | None) -> int | None:
        return None if amount is None else self._units(amount)

    def _lock_all(self, table: str, customer_id: int) -> None:
        """Locks the rows of a customer in the order of their ids. Nothing to do where the writer is alone."""
        if self._db.lock_rows:
            self._db.all(
                f"SELECT id FROM {table} WHERE customer_id = :customer ORDER BY id{self._db.lock_rows}",
                {"customer": customer_id},
            )

    def _within(
        self, select: str, table: str, since_ms: int, until_ms: int, *, before: int | None, limit: int
    ) -> tuple[list[Row], int | None]:
        """Rows made within a time, by falling ids below `before`, and where to go on; None at the end.

        The id is the first column, and `table` named as in `select`. Ids are not in the order of times, which have no
        index: so all rows are looked at, a stretch of ids at a time.
        """
        name = table.split()[-1]
        if before is None:
            newest = self._db.one(f"SELECT MAX(id) FROM {table}")
            before = 1 + (newest[0] or 0 if newest is not None else 0)
        floor = max(before - STRETCH, 0)
        rows = self._db.all(
            f"""
            {select} WHERE {name}.id >= :floor AND {name}.id < :before
                AND {name}.created_ms >= :since AND {name}.created_ms < :until
            ORDER BY {name}.id DESC LIMIT :limit
            """,
            {"floor": floor, "before": before, "since": since_ms, "until": until_ms, "limit": limit},
        )
        return rows, rows[-1][0] if len(rows) == limit else floor or None

    def _move(self, table: str, customer_id: int, to: int) -> None:
        self._db.execute(
            f"UPDATE {table} SET customer_id = :to WHERE customer_id = :customer", {"to": to, "customer": customer_id}
        )

    @staticmethod
    def _among(column: str, states: Collection[StrEnum] | None) -> str:
        """A further condition: that the column holds one of these words of the domain; none where all will do."""
        if states is None:
            return ""
        words = ", ".join(f"'{state.value}'" for state in sorted(states)) or "''"
        return f" AND {column} IN ({words})"

    @property
    def _skip_locked(self) -> str:
        """Ends a SELECT that takes rows nobody else is busy with. Empty on SQLite, whose writer is alone."""
        return f"{self._db.lock_rows} SKIP LOCKED" if self._db.lock_rows else ""
