"""What came in: raw messages kept under their unique ids, and accepted requests kept under their idempotency keys."""

from __future__ import annotations

from typing import Final

from core.domain.money import Currency
from core.ports import Intake, Kept
from storage.engine import Connection, Row, StorageBusy, Unit
from storage.table import Table

_INTAKE: Final = "SELECT source, id, body, attempts, received_ms FROM inbox"


def _intake(row: Row) -> Intake:
    return Intake(source=row[0], key=row[1], body=bytes(row[2]), attempts=row[3], received_ms=row[4])


class Inbox(Table):
    __slots__ = ()

    def put(self, source: str, key: str, body: bytes) -> bool:
        """False where the key is known already: then the first message stays."""
        added = self._db.execute(
            """
            INSERT INTO inbox (source, id, body, attempts, received_ms) VALUES (:source, :id, :body, 0, :now)
            ON CONFLICT (source, id) DO NOTHING
            """,
            {"source": source, "id": key, "body": body, "now": self._unit.now_ms},
        )
        return added == 1

    def get(self, source: str, key: str) -> Intake | None:
        """The message if it is not handled yet."""
        row = self._db.one(
            _INTAKE + " WHERE source = :source AND id = :id AND handled_ms IS NULL", {"source": source, "id": key}
        )
        return None if row is None else _intake(row)

    def waiting(self, source: str, *, limit: int) -> list[Intake]:
        """Messages that are not handled yet, in the order in which they were stored."""
        rows = self._db.all(
            _INTAKE + " WHERE source = :source AND handled_ms IS NULL ORDER BY nr LIMIT :limit",
            {"source": source, "limit": limit},
        )
        return [_intake(row) for row in rows]

    def handled(self, source: str, key: str) -> None:
        """Marks the message, in the transaction that handles it.

        Raises StorageBusy where it is handled already or unknown: someone was faster, and this unit must not count.
        """
        touched = self._db.execute(
            "UPDATE inbox SET handled_ms = :now WHERE source = :source AND id = :id AND handled_ms IS NULL",
            {"now": self._unit.now_ms, "source": source, "id": key},
        )
        if touched != 1:
            raise StorageBusy(f"the message {source} {key} has been handled meanwhile")

    def failed(self, source: str, key: str) -> None:
        """Counts an attempt, in a transaction apart from the one that failed."""
        self._db.execute(
            "UPDATE inbox SET attempts = attempts + 1 WHERE source = :source AND id = :id AND handled_ms IS NULL",
            {"source": source, "id": key},
        )


class Requests(Table):
    """Idempotency keys, scoped by customer (and so by partner)."""

    __slots__ = ("_seen",)

    def __init__(self, db: Connection, unit: Unit, currency: Currency, process: str) -> None:
        super().__init__(db, unit, currency, process)
        self._seen: dict[tuple[int, str], int] = {}

    def get(self, customer_id: int, key: str) -> Kept | None:
        row = self._db.one(
            "SELECT fingerprint, answer, at_ms FROM requests WHERE customer_id = :customer AND id = :id",
            {"customer": customer_id, "id": key},
        )
        if row is None:
            return None
        self._seen[customer_id, key] = row[2]
        return Kept(*row)

    def put(self, customer_id: int, key: str, kept: Kept) -> None:
        """Keeps the answer, in place of an older one that `get` has shown in this transaction.

        Raises StorageBusy where another has been kept since: the same request is being answered beside this one.
        """
        touched = self._db.execute(
            """
            INSERT INTO requests (customer_id, id, fingerprint, answer, at_ms)
            VALUES (:customer, :id, :fingerprint, :answer, :at)
            ON CONFLICT (customer_id, id) DO UPDATE
                SET fingerprint = excluded.fingerprint, answer = excluded.answer, at_ms = excluded.at_ms
                WHERE requests.at_ms = :seen
            """,
            {
                "customer": customer_id,
                "id": key,
                "fingerprint": kept.fingerprint,
                "answer": kept.answer,
                "at": kept.at_ms,
                "seen": self._seen.get((customer_id, key), -1),
            },
        )
        if touched != 1:
            raise StorageBusy("the same request is being answered already")
        self._seen[customer_id, key] = kept.at_ms

    def move(self, customer_id: int, *, to: int) -> None:
        """What one customer was answered becomes another's; where both used a key, the other's answer stays."""
        values = {"to": to, "customer": customer_id}
        self._db.execute(
            """
            INSERT INTO requests (customer_id, id, fingerprint, answer, at_ms)
            SELECT :to, id, fingerprint, answer, at_ms FROM requests WHERE customer_id = :customer
            ON CONFLICT (customer_id, id) DO NOTHING
            """,
            values,
        )
        self.forget(customer_id)

    def forget(self, customer_id: int) -> None:
        """Deletes all that is kept under the customer's keys."""
        self._db.execute("DELETE FROM requests WHERE customer_id = :customer", {"customer": customer_id})
