"""A stand-in for Telegram where Stars are concerned: invoices go out, people pay, and all of it stands in one list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.ports import StarTransaction
from tests.shop import START_MS

T = TypeVar("T")
AMINA, BARAKA = 4_200_000_042, 77


@dataclass(frozen=True)
class Invoice:
    user_id: int
    title: str
    description: str
    payload: str
    stars: int


@dataclass
class Desk:
    """Implements `ports.StarsDesk`. `lost` counts answers that get lost after the deed, with `down` nothing leaves."""

    invoices: list[Invoice] = field(default_factory=list)
    listed: list[StarTransaction] = field(default_factory=list)
    pages: list[tuple[int, int]] = field(default_factory=list)
    lost: int = 0
    down: bool = False
    refusing: str = ""
    now_ms: int = START_MS

    async def send_invoice(
        self, *, user_id: int, title: str, description: str, payload: str, stars: int
    ) -> Outcome[str]:  # fmt: skip
        assert 1 <= len(title) <= 32 and 1 <= len(description) <= 255 and 1 <= len(payload.encode()) <= 128
        assert 1 <= stars <= 25_000
        if self.down:
            return Refused("unreachable", sent=False)
        if self.refusing:
            return Refused(self.refusing)
        self.invoices.append(Invoice(user_id, title, description, payload, stars))
        return self._answer(str(1000 + len(self.invoices)))

    async def refund(self, *, user_id: int, charge_id: str) -> Outcome[None]:
        if self.down:
            return Refused("unreachable", sent=False)
        if self.refusing:
            return Refused(self.refusing)
        charge = next((each for each in self.listed if each.incoming and each.id == charge_id), None)
        if charge is None or charge.user_id != user_id:
            return Refused("CHARGE_NOT_FOUND")
        if all(each.incoming or each.id != charge_id for each in self.listed):
            self._list(charge_id, charge.stars, charge.payload, user_id, incoming=False)
        return self._answer(None)

    async def transactions(self, *, offset: int, limit: int) -> Outcome[list[StarTransaction]]:
        assert offset >= 0 and 1 <= limit <= 100
        if self.down:
            return Refused("unreachable", sent=False)
        self.pages.append((offset, limit))
        return self._answer(self.listed[offset : offset + limit])

    def pay(self, payload: str, stars: int, *, user_id: int | None = AMINA, charge: str = "") -> StarTransaction:
        """Somebody pays, once more each time."""
        return self._list(charge or f"stx{len(self.listed) + 1}", stars, payload, user_id, incoming=True)

    def _list(self, id: str, stars: int, payload: str, user_id: int | None, *, incoming: bool) -> StarTransaction:
        transaction = StarTransaction(id, stars, self.now_ms, payload, user_id, incoming)
        self.listed.append(transaction)
        return transaction

    def _answer(self, value: T) -> Outcome[T]:
        if self.lost:
            self.lost -= 1
            return Unknown("no_answer")
        return Done(value)
