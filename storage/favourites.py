"""Services that customers keep at hand. Never looks whether a service is still sold: who shows them does."""

from __future__ import annotations

from storage.table import Table


class Favourites(Table):
    __slots__ = ()

    def put(self, customer_id: int, service: int) -> None:
        """Changes nothing where it is one already."""
        self._db.execute(
            """
            INSERT INTO favourites (customer_id, service, at_ms) VALUES (:customer, :service, :now)
            ON CONFLICT (customer_id, service) DO NOTHING
            """,
            {"customer": customer_id, "service": service, "now": self._unit.now_ms},
        )

    def remove(self, customer_id: int, service: int) -> None:
        self._db.execute(
            "DELETE FROM favourites WHERE customer_id = :customer AND service = :service",
            {"customer": customer_id, "service": service},
        )

    def has(self, customer_id: int, service: int) -> bool:
        row = self._db.one(
            "SELECT service FROM favourites WHERE customer_id = :customer AND service = :service",
            {"customer": customer_id, "service": service},
        )
        return row is not None

    def all(self, customer_id: int, *, limit: int) -> list[int]:
        """Numbers of services, the latest first."""
        rows = self._db.all(
            """
            SELECT service FROM favourites WHERE customer_id = :customer ORDER BY at_ms DESC, service LIMIT :limit
            """,
            {"customer": customer_id, "limit": limit},
        )
        return [int(row[0]) for row in rows]

    def move(self, customer_id: int, *, to: int) -> None:
        """The favourites of one customer become another's."""
        self._db.execute(
            """
            INSERT INTO favourites (customer_id, service, at_ms)
            SELECT :to, service, at_ms FROM favourites WHERE customer_id = :customer
            ON CONFLICT (customer_id, service) DO NOTHING
            """,
            {"to": to, "customer": customer_id},
        )
        self.forget(customer_id)

    def forget(self, customer_id: int) -> None:
        self._db.execute("DELETE FROM favourites WHERE customer_id = :customer", {"customer": customer_id})
