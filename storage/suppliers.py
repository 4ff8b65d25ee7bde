"""Providers' accounts as configured, and the journal of what was said to them and by them."""

from __future__ import annotations

from typing import Final

from core.domain.money import Money
from core.ports import Event, Supplier
from storage.engine import Row
from storage.table import Table

_SUPPLIER: Final = "SELECT name, kind, url, key, markup_bp, paused, balance_units, checked_ms FROM suppliers"


class Suppliers(Table):
    __slots__ = ()

    def _supplier(self, row: Row) -> Supplier:
        return Supplier(
            name=row[0], kind=row[1], url=row[2], key=row[3], markup_bp=row[4], paused=row[5] == 1,
            balance=self._money_or_none(row[6]), checked_ms=row[7],
        )  # fmt: skip

    def all(self) -> list[Supplier]:
        """By name."""
        return sorted((self._supplier(row) for row in self._db.all(_SUPPLIER)), key=lambda supplier: supplier.name)

    def get(self, name: str) -> Supplier | None:
        row = self._db.one(_SUPPLIER + " WHERE name = :name", {"name": name})
        return None if row is None else self._supplier(row)

    def put(self, supplier: Supplier) -> None:
        """Adds or replaces by name."""
        self._db.execute(
            """
            INSERT INTO suppliers (name, kind, url, key, markup_bp, paused, balance_units, checked_ms)
            VALUES (:name, :kind, :url, :key, :markup_bp, :paused, :balance, :checked)
            ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, url = excluded.url, key = excluded.key,
                markup_bp = excluded.markup_bp, paused = excluded.paused, balance_units = excluded.balance_units,
                checked_ms = excluded.checked_ms
            """,
            {
                "name": supplier.name,
                "kind": supplier.kind,
                "url": supplier.url,
                "key": supplier.key,
                "markup_bp": supplier.markup_bp,
                "paused": int(supplier.paused),
                "balance": self._units_or_none(supplier.balance),
                "checked": supplier.checked_ms,
            },
        )

    def set_balance(self, name: str, balance: Money) -> None:
        """What the provider said that we have there, now."""
        self._db.execute(
            "UPDATE suppliers SET balance_units = :balance, checked_ms = :now WHERE name = :name",
            {"balance": self._units(balance), "now": self._unit.now_ms, "name": name},
        )

    def pause(self, name: str, *, paused: bool) -> None:
        self._db.execute(
            "UPDATE suppliers SET paused = :paused WHERE name = :name", {"paused": int(paused), "name": name}
        )

    def journal(self, order_id: int | None, provider: str, action: str, asked: str, answered: str) -> None:
        """Keeps an exchange with a provider. The caller has taken the secrets out of it."""
        self._db.execute(
            """
            INSERT INTO exchanges (order_id, provider, action, asked, answered, at_ms)
            VALUES (:order, :provider, :action, :asked, :answered, :now)
            """,
            {
                "order": order_id,
                "provider": provider,
                "action": action,
                "asked": asked,
                "answered": answered,
                "now": self._unit.now_ms,
            },
        )

    def exchanges(self, order_id: int) -> list[Event]:
        """What was said about an order, oldest first: the action, then what was asked and answered, a line each."""
        rows = self._db.all(
            "SELECT at_ms, action, asked, answered FROM exchanges WHERE order_id = :order ORDER BY id",
            {"order": order_id},
        )
        return [Event(at_ms, action, f"{asked}\n{answered}") for at_ms, action, asked, answered in rows]
