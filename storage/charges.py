"""Charges: payments as gateways count them, and what became of their refunds. Never moves money."""

from __future__ import annotations

from typing import Final

from core.domain.topups import Charge
from storage.engine import Row
from storage.table import Table

_CHARGE: Final = """
    SELECT gateway, id, payment_id, payer, amount_units, nth, at_ms, refund_asked_ms, refunded_ms FROM charges
"""


class Charges(Table):
    __slots__ = ()

    def _charge(self, row: Row) -> Charge:
        return Charge(row[0], row[1], row[2], row[3], self._money(row[4]), *row[5:])

    def add(self, charge: Charge) -> bool:
        """False where the charge is known already: then nothing is changed."""
        added = self._db.execute(
            """
            INSERT INTO charges (gateway, id, payment_id, payer, amount_units, nth, at_ms)
            VALUES (:gateway, :id, :payment, :payer, :amount, :nth, :at)
            ON CONFLICT (gateway, id) DO NOTHING
            """,
            {
                "gateway": charge.gateway, "id": charge.id, "payment": charge.payment_id, "payer": charge.payer,
                "amount": self._units(charge.amount), "nth": charge.nth, "at": charge.at_ms,
            },
        )  # fmt: skip
        return added == 1

    def get(self, gateway: str, charge_id: str) -> Charge | None:
        values = {"gateway": gateway, "id": charge_id}
        row = self._db.one(_CHARGE + " WHERE gateway = :gateway AND id = :id", values)
        return None if row is None else self._charge(row)

    def of_payment(self, payment_id: int) -> list[Charge]:
        """By `nth`. Whoever is going to change them locks the payment first."""
        rows = self._db.all(_CHARGE + " WHERE payment_id = :payment ORDER BY nth", {"payment": payment_id})
        return [self._charge(row) for row in rows]

    def save(self, charge: Charge) -> None:
        """Keeps what has become of its refund."""
        values = {
            "gateway": charge.gateway, "id": charge.id, "asked": charge.refund_asked_ms, "done": charge.refunded_ms,
        }  # fmt: skip
        saved = self._db.execute(
            "UPDATE charges SET refund_asked_ms = :asked, refunded_ms = :done WHERE gateway = :gateway AND id = :id",
            values,
        )
        if saved != 1:
            raise AssertionError(f"no charge {charge}")
