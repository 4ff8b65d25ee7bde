"""The transaction that works are given: all tables hang on it. Costs next to nothing until a table is asked for."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Final

from core.domain.money import Currency
from storage.broadcasts import Broadcasts
from storage.charges import Charges
from storage.chats import Chats, Updates
from storage.closing import Closings
from storage.customers import Customers
from storage.engine import Connection, Unit, savepoint
from storage.favourites import Favourites
from storage.inbox import Inbox, Requests
from storage.jobs import Jobs
from storage.ledger import Ledger
from storage.messages import Messages
from storage.orders import Orders
from storage.partners import Partners
from storage.payments import Payments
from storage.services import Services
from storage.staff import Staff
from storage.suppliers import Suppliers
from storage.table import Table
from storage.upkeep import Audit, Upkeep

_TABLES: Final[dict[str, type[Table]]] = {
    "audit": Audit,
    "broadcasts": Broadcasts,
    "charges": Charges,
    "chats": Chats,
    "closing": Closings,
    "customers": Customers,
    "favourites": Favourites,
    "inbox": Inbox,
    "jobs": Jobs,
    "ledger": Ledger,
    "messages": Messages,
    "orders": Orders,
    "partners": Partners,
    "payments": Payments,
    "requests": Requests,
    "services": Services,
    "staff": Staff,
    "suppliers": Suppliers,
    "updates": Updates,
    "upkeep": Upkeep,
}


class Transaction:
    """See core.ports.Transaction.

    `process` names this run of the program; jobs that it writes are born leased to it.
    `connection` is for the modules of storage alone.
    """

    __slots__ = (*_TABLES, "_process", "_unit", "connection", "currency")

    audit: Audit
    broadcasts: Broadcasts
    charges: Charges
    chats: Chats
    closing: Closings
    customers: Customers
    favourites: Favourites
    inbox: Inbox
    jobs: Jobs
    ledger: Ledger
    messages: Messages
    orders: Orders
    partners: Partners
    payments: Payments
    requests: Requests
    services: Services
    staff: Staff
    suppliers: Suppliers
    updates: Updates
    upkeep: Upkeep

    def __init__(self, connection: Connection, unit: Unit, *, currency: Currency, process: str) -> None:
        self.connection = connection
        self.currency = currency
        self._unit = unit
        self._process = process

    def __getattr__(self, name: str) -> Table:
        """Makes the table. Runs only while its slot is empty."""
        try:
            table = _TABLES[name](self.connection, self._unit, self.currency, self._process)
        except KeyError:
            raise AttributeError(name) from None
        setattr(self, name, table)
        return table

    @property
    def now_ms(self) -> int:
        return self._unit.now_ms

    def number(self, kind: str) -> int:
        return self._unit.number(kind)

    def savepoint(self) -> AbstractContextManager[None]:
        """Takes back what its block changed if the block raises. A unit that goes on after a refusal needs it."""
        return savepoint(self.connection)
