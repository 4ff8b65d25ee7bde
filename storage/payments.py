"""Payments and their stories. Never moves money: crediting is a transfer of its own in the same transaction."""

from __future__ import annotations

from typing import Final

from core.domain.money import Money
from core.domain.topups import OPEN, Payment, PaymentState
from core.ports import Event
from storage.engine import Row
from storage.table import Table

_CHANGING: Final = (
    "state", "remote_id", "pay_url", "instructions", "credited_units", "flag", "reason", "updated_ms",
)  # fmt: skip
_LASTING: Final = (
    "id", "partner_id", "customer_id", "gateway", "amount_units", "fee_units", "phone", "token", "order_id",
    "created_ms", "expires_ms",
)  # fmt: skip
_COLUMNS: Final = (*_LASTING, *_CHANGING)
_SELECTED: Final = ", ".join((*_COLUMNS, "checks"))
_PAYMENT: Final = f"SELECT {_SELECTED} FROM payments"
_INSERT: Final = f"""
    INSERT INTO payments ({", ".join(_COLUMNS)}, checks)
    VALUES ({", ".join(f":{name}" for name in _COLUMNS)}, 0)
"""
_SAVE: Final = f"""
    UPDATE payments SET {", ".join(f"{name} = :{name}" for name in _CHANGING)},
        check_ms = CASE
            WHEN CAST(:next_check AS BIGINT) IS NOT NULL THEN :next_check
            WHEN CAST(:open AS BIGINT) = 1 THEN check_ms
        END
    WHERE id = :id
"""
_MOST_COUNTED: Final = 1000


class Payments(Table):
    __slots__ = ()

    def _payment(self, row: Row | None) -> Payment | None:
        if row is None:
            return None
        currency = self._currency
        return Payment(
            id=row[0], partner_id=row[1], customer_id=row[2], gateway=row[3], amount=Money(row[4], currency),
            fee=Money(row[5], currency), phone=row[6], token=row[7], order_id=row[8], created_ms=row[9],
            expires_ms=row[10], state=PaymentState(row[11]), remote_id=row[12], pay_url=row[13], instructions=row[14],
            credited=Money(row[15], currency), flag=row[16], reason=row[17], updated_ms=row[18], checks=row[19],
        )  # fmt: skip

    def _values(self, payment: Payment) -> dict[str, object]:
        return {
            "id": payment.id, "state": payment.state.value, "remote_id": payment.remote_id,
            "pay_url": payment.pay_url, "instructions": payment.instructions,
            "credited_units": self._units(payment.credited), "flag": payment.flag, "reason": payment.reason,
            "updated_ms": payment.updated_ms,
        }  # fmt: skip

    def add(self, payment: Payment) -> None:
        """Adds the payment. It is checked from the first `save` on that names a moment."""
        values = self._values(payment)
        values |= {
            "partner_id": payment.partner_id, "customer_id": payment.customer_id, "gateway": payment.gateway,
            "amount_units": self._units(payment.amount), "fee_units": self._units(payment.fee),
            "phone": payment.phone, "token": payment.token, "order_id": payment.order_id,
            "created_ms": payment.created_ms, "expires_ms": payment.expires_ms,
        }  # fmt: skip
        self._db.execute(_INSERT, values)

    def get(self, payment_id: int) -> Payment | None:
        return self._payment(self._db.one(_PAYMENT + " WHERE id = :id", {"id": payment_id}))

    def of_partner(self, partner_id: int, payment_id: int) -> Payment | None:
        """The payment if it is of this partner."""
        values = {"id": payment_id, "partner": partner_id}
        return self._payment(self._db.one(_PAYMENT + " WHERE id = :id AND partner_id = :partner", values))

    def of_customer(
        self, customer_id: int, *, before: int | None, limit: int, states: frozenset[PaymentState] | None = None
    ) -> list[Payment]:
        """Newest first, ids below `before`; with `states` given, those in one of them."""
        rows = self._db.all(
            f"{_PAYMENT} WHERE customer_id = :customer AND id < :before{self._among('state', states)} "
            "ORDER BY id DESC LIMIT :limit",
            {"customer": customer_id, "before": 2**63 - 1 if before is None else before, "limit": limit},
        )
        return [payment for row in rows if (payment := self._payment(row)) is not None]

    def lock_all(self, customer_id: int) -> None:
        """Locks every payment of the customer, by id."""
        self._lock_all("payments", customer_id)

    def move(self, customer_id: int, *, to: int) -> None:
        """The payments of one customer become another's."""
        self._move("payments", customer_id, to)

    def by_token(self, token: str) -> Payment | None:
        return self._payment(self._db.one(_PAYMENT + " WHERE token = :token", {"token": token}))

    def by_remote(self, gateway: str, remote_id: str) -> Payment | None:
        """The payment that a gateway knows by this id. None for the empty id, which many have."""
        return self._payment(
            self._db.one(
                _PAYMENT + " WHERE gateway = :gateway AND remote_id = :remote AND remote_id <> ''",
                {"gateway": gateway, "remote": remote_id},
            )
        )

    def lock(self, payment_id: int) -> Payment | None:
        """The payment as it stands now; others that lock it wait until this transaction ends."""
        return self._payment(self._db.one(_PAYMENT + " WHERE id = :id" + self._db.lock_rows, {"id": payment_id}))

    def save(self, payment: Payment, *, next_check_ms: int | None = None) -> None:
        """Keeps the new value of a payment that was locked, and writes a change of state into its story.

        Without `next_check_ms` an open payment keeps the check that was planned, and any other has no more.
        """
        values = self._values(payment)
        values |= {
            "next_check": next_check_ms, "open": int(payment.state in OPEN), "now": self._unit.now_ms,
            "what": payment.state.value, "note": payment.reason or payment.flag,
        }  # fmt: skip
        self._db.execute(
            """
            INSERT INTO payment_events (payment_id, at_ms, what, note)
            SELECT id, :now, :what, :note FROM payments WHERE id = :id AND state <> :state
            """,
            values,
        )
        if self._db.execute(_SAVE, values) != 1:
            raise AssertionError(f"no payment {payment.id}")

    def take_due(self, gateway: str, *, limit: int, next_check_ms: int) -> list[Payment]:
        """Payments whose look-up is due, by id; it is counted, and their next one set to `next_check_ms`."""
        rows = self._db.all(
            f"""
            WITH due AS MATERIALIZED (
                SELECT id FROM payments WHERE gateway = :gateway AND check_ms <= :now
                ORDER BY check_ms LIMIT :limit{self._skip_locked}
            )
            UPDATE payments SET check_ms = :next, checks = checks + 1 WHERE id IN (SELECT id FROM due)
            RETURNING {_SELECTED}
            """,
            {"gateway": gateway, "now": self._unit.now_ms, "limit": limit, "next": next_check_ms},
        )
        rows.sort()
        return [payment for row in rows if (payment := self._payment(row)) is not None]

    def open_for_phone(self, gateway: str, phone: str, since_ms: int) -> int:
        """How many prompts went to this phone since then, counted to a thousand."""
        row = self._db.one(
            """
            SELECT COUNT(created_ms) FROM (
                SELECT created_ms FROM payments
                WHERE gateway = :gateway AND phone = :phone AND phone <> '' AND created_ms >= :since LIMIT :most
            ) AS prompts
            """,
            {"gateway": gateway, "phone": phone, "since": since_ms, "most": _MOST_COUNTED},
        )
        return 0 if row is None else int(row[0])

    def within(
        self, since_ms: int, until_ms: int, *, before: int | None, limit: int
    ) -> tuple[list[Payment], int | None]:
        """Those asked for within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        rows, more = self._within(_PAYMENT, "payments", since_ms, until_ms, before=before, limit=limit)
        return [payment for row in rows if (payment := self._payment(row)) is not None], more

    def in_review(self, *, among: int, limit: int) -> list[Payment]:
        """Payments that a person has to look at, newest first, found among the `among` newest of all.

        There is no index of them: they are so few, and staff looks every day.
        """
        rows = self._db.all(
            f"""
            SELECT {_SELECTED} FROM (
                SELECT {_SELECTED} FROM payments WHERE id > 0 ORDER BY id DESC LIMIT :among
            ) AS newest
            WHERE state = 'review' ORDER BY id DESC LIMIT :limit
            """,
            {"among": among, "limit": limit},
        )
        return [payment for row in rows if (payment := self._payment(row)) is not None]

    def story(self, payment_id: int) -> list[Event]:
        """What became of the payment, oldest first. That it was asked for is in the payment itself."""
        rows = self._db.all(
            "SELECT at_ms, what, note FROM payment_events WHERE payment_id = :payment ORDER BY id",
            {"payment": payment_id},
        )
        return [Event(*row) for row in rows]
