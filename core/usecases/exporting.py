"""Orders, payments and customers of a time as lines of a spreadsheet (CSV). Reads only, a chunk at a time.

The file is put together by a job, as it would keep others waiting. Commas, quotes and line ends are as in RFC 4180,
amounts plain decimals, times ISO 8601 in UTC. Before what a spreadsheet would calculate stands an apostrophe, so that
it does not: customers choose their names and links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from core.domain.customers import Customer
from core.domain.errors import InvalidField
from core.domain.money import Money
from core.domain.orders import Order
from core.domain.topups import Payment
from core.ports import Transaction

JOB: Final = "export"
MOST_ROWS: Final = 20_000
MOST_BYTES: Final = 8_000_000
"""So that it is uploaded within the time that a message has."""
BEGINNING: Final = "\ufeff"
"""By which spreadsheets know UTF-8."""
_CHUNK: Final = 500
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
_CALCULATED: Final = re.compile(r"\A(?=[\t\r\n])|(?:\A|(?<=[;\r\n]))(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""Also within a text: where lists are written with semicolons, a spreadsheet begins a new cell behind each."""
_QUOTED: Final = re.compile(r'[",\r\n]')

Cell = str | int | Money | None


@dataclass(frozen=True, slots=True)
class Wish:
    """What is exported of which time, and the chat of staff that it is for. `period` is the word that was chosen."""

    chat_id: int
    user_id: int
    what: str
    period: str
    since_ms: int
    until_ms: int

    def subject(self) -> str:
        """As the job holds it."""
        return f"{self.chat_id}:{self.user_id}:{self.what}:{self.period}:{self.since_ms}:{self.until_ms}"

    @classmethod
    def read(cls, subject: str) -> Wish:
        chat_id, user_id, what, period, since_ms, until_ms = subject.split(":")
        return cls(int(chat_id), int(user_id), what, period, int(since_ms), int(until_ms))


def ask(tx: Transaction, wish: Wish, *, actor: str) -> None:
    """Leaves the file to be written. Raises InvalidField for what cannot be exported."""
    if wish.what not in COLUMNS:
        raise InvalidField(field="what", value=wish.what[:40])
    tx.jobs.add(JOB, wish.subject())
    time = f"{_time(wish.since_ms)} to {_time(wish.until_ms)}"
    tx.audit.add(actor, f"export.{wish.what}", wish.what, f"{wish.period}: {time}")


def header(what: str) -> str:
    return line(COLUMNS[what])


def chunk(tx: Transaction, wish: Wish, before: int | None) -> tuple[list[str], int | None]:
    """Some lines, newest first, and where to go on; None at the end."""
    return _CHUNKS[wish.what](tx, wish, before)


def line(cells: Iterable[Cell]) -> str:
    """With its end."""
    return ",".join(_cell(cell) for cell in cells) + "\r\n"


def _cell(value: Cell) -> str:
    text = "" if value is None else str(value)
    if isinstance(value, str) and not _NUMBER.fullmatch(text):
        text = _CALCULATED.sub("'", text)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, UTC).isoformat().replace("+00:00", "Z")


# -- rows -------------------------------------------------------------------------------------------------------------

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "orders": (
        "order_id", "placed_at", "changed_at", "status", "state", "partner_id", "customer_id", "customer",
        "customer_name", "service_id", "service", "type", "link", "quantity", "runs", "delivered", "start_count",
        "remains", "price", "partner_earning", "cost", "currency", "payment_mode", "payment_id", "provider",
        "provider_order", "note",
    ),
    "payments": (
        "payment_id", "asked_at", "changed_at", "status", "partner_id", "customer_id", "customer", "customer_name",
        "method", "amount", "fee", "credited", "currency", "phone", "reference", "order_id", "flag", "reason",
    ),
    "customers": (
        "customer_id", "since", "partner_id", "customer", "customer_name", "language", "price_group", "blocked",
        "balance", "held", "currency",
    ),
}  # fmt: skip


def _orders(tx: Transaction, wish: Wish, before: int | None) -> tuple[list[str], int | None]:
    found, more = tx.orders.within(wish.since_ms, wish.until_ms, before=before, limit=_CHUNK)
    who = _people(tx, {order.customer_id for order in found})
    return [line(_order(order, who[order.customer_id])) for order in found], more


def _payments(tx: Transaction, wish: Wish, before: int | None) -> tuple[list[str], int | None]:
    found, more = tx.payments.within(wish.since_ms, wish.until_ms, before=before, limit=_CHUNK)
    who = _people(tx, {payment.customer_id for payment in found})
    return [line(_payment(payment, who[payment.customer_id])) for payment in found], more


def _customers(tx: Transaction, wish: Wish, before: int | None) -> tuple[list[str], int | None]:
    found, more = tx.customers.within(wish.since_ms, wish.until_ms, before=before, limit=_CHUNK)
    return [line(_customer(each)) for each in found if each.merged_into is None], more


_CHUNKS: Final[Mapping[str, Callable[[Transaction, Wish, int | None], tuple[list[str], int | None]]]] = {
    "orders": _orders, "payments": _payments, "customers": _customers,
}  # fmt: skip


def _people(tx: Transaction, ids: Iterable[int]) -> dict[int, Customer]:
    return {each: customer for each in ids if (customer := tx.customers.get(each)) is not None}


def _order(order: Order, who: Customer) -> tuple[Cell, ...]:
    return (
        order.id, _time(order.created_ms), _time(order.updated_ms), order.state.public, order.state.value,
        order.partner_id, order.customer_id, who.identity, who.name, order.service, order.service_name,
        order.type.value, order.link, order.quantity, order.runs, order.delivered, order.start_count, order.remains,
        order.charge, order.earning, order.cost, order.charge.currency.code, order.payment_mode, order.payment_id,
        order.provider, order.provider_order, order.note,
    )  # fmt: skip


def _payment(payment: Payment, who: Customer) -> tuple[Cell, ...]:
    return (
        payment.id, _time(payment.created_ms), _time(payment.updated_ms), payment.state.public, payment.partner_id,
        payment.customer_id, who.identity, who.name, payment.gateway, payment.amount, payment.fee, payment.credited,
        payment.amount.currency.code, payment.phone, payment.remote_id, payment.order_id, payment.flag,
        payment.reason,
    )  # fmt: skip


def _customer(each: Customer) -> tuple[Cell, ...]:
    return (
        each.id, _time(each.created_ms), each.partner_id, each.identity, each.name, each.language, each.price_group,
        int(each.blocked), each.balance, each.held, each.balance.currency.code,
    )  # fmt: skip
