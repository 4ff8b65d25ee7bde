"""Customers and their wallets' standing. Never moves money: that is the ledger's."""

from __future__ import annotations

import re
from typing import Final

from core.domain.customers import Customer
from core.domain.money import Money
from core.domain.pricing import PricePlan
from storage.engine import ConstraintViolated, Row, savepoint
from storage.table import Table

_CUSTOMER: Final = """
    SELECT c.id, c.partner_id, c.identity, c.name, c.language, COALESCE(g.adjust_bp, 0), p.markup_bp, c.blocked,
        w.balance_units, w.held_units, c.created_ms, c.price_group, c.merged_into
    FROM customers c
    JOIN wallets w ON w.customer_id = c.id
    JOIN partners p ON p.id = c.partner_id
    LEFT JOIN price_groups g ON g.name = c.price_group
"""
_NAMED: Final = _CUSTOMER + "WHERE c.partner_id = :partner_id AND c.identity = :identity AND c.merged_into IS NULL"


def _lower(text: str) -> str:
    """As SQLite's `lower`, which knows the letters of ASCII alone: of all others, names hold the usual spellings."""
    return "".join(char.lower() if char.isascii() else char for char in text)


class Customers(Table):
    __slots__ = ()

    def _customer(self, row: Row | None) -> Customer | None:
        if row is None:
            return None
        currency = self._currency
        return Customer(
            id=row[0], partner_id=row[1], identity=row[2], name=row[3], language=row[4],
            plan=PricePlan(row[5], row[6]), blocked=row[7] == 1, balance=Money(row[8], currency),
            held=Money(row[9], currency), created_ms=row[10], price_group=row[11], merged_into=row[12],
        )  # fmt: skip

    def add(self, id: int, *, partner_id: int, identity: str, name: str, language: str) -> bool:
        """Adds the customer with an empty wallet. False where the identity exists already: then nothing is changed."""
        values = {
            "id": id, "partner_id": partner_id, "identity": identity, "name": name, "language": language,
            "now": self._unit.now_ms,
        }  # fmt: skip
        added = self._db.execute(
            """
            INSERT INTO customers (id, partner_id, identity, name, language, created_ms)
            VALUES (:id, :partner_id, :identity, :name, :language, :now)
            ON CONFLICT (partner_id, identity) DO NOTHING
            """,
            values,
        )
        if not added:
            return False
        self._db.execute(
            """
            INSERT INTO wallets (customer_id, balance_units, held_units, changed_ms) VALUES (:id, 0, 0, :now)
            """,
            values,
        )
        return True

    def get(self, customer_id: int) -> Customer | None:
        return self._customer(self._db.one(_CUSTOMER + "WHERE c.id = :id", {"id": customer_id}))

    def named(self, partner_id: int, identity: str, *, lock: bool = False) -> Customer | None:
        """The partner's customer with this identity, with everything that a price depends on, in one statement.

        With `lock`, others that lock the same customer wait until this transaction ends, and who waited finds nobody
        where the identity has passed on: only rows that are locked are looked at again after the wait.
        """
        rows = self._db.lock_rows
        sql = f"{_NAMED}{rows} OF w FOR KEY SHARE OF c" if lock and rows else _NAMED
        return self._customer(self._db.one(sql, {"partner_id": partner_id, "identity": identity}))

    def lock(self, customer: Customer) -> Customer:
        """The customer with the wallet as it stands now; others that lock the same one wait until this one ends."""
        row = self._db.one(
            "SELECT balance_units, held_units FROM wallets WHERE customer_id = :id" + self._db.lock_rows,
            {"id": customer.id},
        )
        assert row is not None, customer.id
        if row == (customer.balance.units, customer.held.units):
            return customer
        found = self.get(customer.id)
        assert found is not None, customer.id
        return found

    def within(
        self, since_ms: int, until_ms: int, *, before: int | None, limit: int
    ) -> tuple[list[Customer], int | None]:
        """Those who came within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        rows, more = self._within(_CUSTOMER, "customers c", since_ms, until_ms, before=before, limit=limit)
        return [customer for row in rows if (customer := self._customer(row)) is not None], more

    def joined_since(self, since_ms: int, *, among: int) -> int:
        """How many of the `among` newest customers came since then; as many as `among` means: or more."""
        row = self._db.one(
            """
            SELECT COUNT(created_ms) FROM (
                SELECT created_ms FROM customers WHERE id > 0 ORDER BY id DESC LIMIT :among
            ) AS newest
            WHERE created_ms >= :since
            """,
            {"among": among, "since": since_ms},
        )
        return 0 if row is None else int(row[0])

    def by_name(self, words: str, *, among: int, limit: int) -> list[Customer]:
        """Customers whose name holds the words, in whatever case, newest first; found among the `among` newest."""
        spelled = {_lower(form) for form in (words, words.lower(), words.title(), words.upper())}
        held = (re.sub("[!%_]", r"!\g<0>", form) for form in sorted(spelled))
        values: dict[str, object] = {f"form_{nth}": f"%{form}%" for nth, form in enumerate(held)}
        holds = " OR ".join(f"lower(name) LIKE :{form} ESCAPE '!'" for form in values)
        rows = self._db.all(
            f"""
            SELECT id FROM (SELECT id, name FROM customers WHERE id > 0 ORDER BY id DESC LIMIT :among) AS newest
            WHERE {holds}
            ORDER BY id DESC LIMIT :limit
            """,
            values | {"among": among, "limit": limit},
        )
        return [customer for row in rows if (customer := self.get(row[0])) is not None]

    def identify(self, customer_id: int, identity: str) -> bool:
        """Gives the customer another identity. False where another customer of the partner has it."""
        try:
            with savepoint(self._db):
                self._db.execute(
                    "UPDATE customers SET identity = :identity WHERE id = :id",
                    {"identity": identity, "id": customer_id},
                )
        except ConstraintViolated:
            return False
        return True

    def retire(self, customer_id: int, *, identity: str, merged_into: int | None = None) -> None:
        """Leaves of the customer the row alone: under this identity, without a name or a price group."""
        self._db.execute(
            """
            UPDATE customers SET identity = :identity, name = '', language = '', price_group = NULL,
                merged_into = :into
            WHERE id = :id
            """,
            {"identity": identity, "into": merged_into, "id": customer_id},
        )

    def rename(self, customer_id: int, *, name: str, language: str) -> None:
        self._db.execute(
            "UPDATE customers SET name = :name, language = :language WHERE id = :id",
            {"name": name, "language": language, "id": customer_id},
        )

    def block(self, customer_id: int, *, blocked: bool) -> None:
        self._db.execute(
            "UPDATE customers SET blocked = :blocked WHERE id = :id", {"blocked": int(blocked), "id": customer_id}
        )

    def join_group(self, customer_id: int, name: str | None) -> None:
        """Raises ConstraintViolated for a group that does not exist."""
        self._db.execute("UPDATE customers SET price_group = :name WHERE id = :id", {"name": name, "id": customer_id})

    def put_group(self, name: str, adjust_bp: int) -> None:
        self._db.execute(
            """
            INSERT INTO price_groups (name, adjust_bp) VALUES (:name, :adjust_bp)
            ON CONFLICT (name) DO UPDATE SET adjust_bp = excluded.adjust_bp
            """,
            {"name": name, "adjust_bp": adjust_bp},
        )

    def groups(self) -> dict[str, int]:
        return {row[0]: int(row[1]) for row in self._db.all("SELECT name, adjust_bp FROM price_groups ORDER BY name")}
