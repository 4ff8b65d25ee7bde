"""The ledger's tables: transfers, written down once per key; holds, resolved once; wallets with their running balances.

What leaves a wallet is guarded in the statement that takes it, and once more by
the schema. House accounts have no balance of their own: they are sums of the
log, because a row that every order changes would make all orders wait for one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from core.domain.errors import InsufficientBalance
from core.domain.ledger import Hold, Transfer
from core.domain.money import Money
from core.ports import Entry, Turnover
from storage.statements import Statements

PART: Final = 1_000_000_000
"""Sums that may pass 63 bits are added in two parts: whole PARTs, and what is left of each amount."""

_WALLET, _HELD = "wallet:", "held:"
_INSERT: Final = """
    INSERT INTO transfers (id, debit, credit, amount_units, customer_id, other_customer_id, at_ms)
    VALUES (:id, :debit, :credit, :amount, :customer, :other, :now)
    ON CONFLICT (id) DO NOTHING
"""
_INSERT_HOLD: Final = """
    INSERT INTO holds (order_id, id, customer_id, amount_units) VALUES (:order, :hold, :customer, :amount)
    ON CONFLICT (order_id, id) DO NOTHING
"""
_CHANGE: Final = """
    UPDATE wallets SET balance_units = balance_units + :balance, held_units = held_units + :held, changed_ms = :now
    WHERE customer_id = :customer AND balance_units + :balance >= 0 AND held_units + :held >= 0
"""
_HOUSE: Final = "substr({0}, 1, 7) <> 'wallet:' AND substr({0}, 1, 5) <> 'held:'"
"""The condition of the partial indexes on house accounts, word for word, so that they are used."""

_BY_KEY: Final = "SELECT id, debit, credit, amount_units, at_ms FROM transfers WHERE id"
_ONCE: Final = ("hold", "post", "void", "earning", "cost")
_COUNTED: Final = ("hold", "post", "void", "refund", "unearn")  # for each run, or for each refund
_OF_ORDER: Final = " UNION ALL ".join(
    [f"{_BY_KEY} IN ({', '.join(f':{name}' for name in _ONCE)})"]
    + [f"{_BY_KEY} > :{name}_first AND id < :{name}_end" for name in _COUNTED]
)


class LedgerConflict(AssertionError):
    """A key was used for two different transfers, or a hold for two: a bug, and nothing of the unit is kept."""


@dataclass(slots=True)
class _Change:
    """What a transfer adds to the columns of one wallet."""

    balance: int = 0
    held: int = 0


def _customer(account: str) -> int | None:
    """Whose wallet or held account it is; None for a house account."""
    if account.startswith(_WALLET):
        return int(account[len(_WALLET) :])
    return int(account[len(_HELD) :]) if account.startswith(_HELD) else None


def _changes(transfers: Iterable[Transfer]) -> list[tuple[int, _Change]]:
    """What transfers together add to each wallet they touch, by customer: the order in which wallets are locked."""
    changes: dict[int, _Change] = {}
    for transfer in transfers:
        for account, units in ((transfer.debit, -transfer.amount.units), (transfer.credit, transfer.amount.units)):
            customer = _customer(account)
            if customer is None:
                continue
            change = changes.setdefault(customer, _Change())
            if account.startswith(_WALLET):
                change.balance += units
            else:
                change.held += units
    return sorted(changes.items())


class Ledger(Statements):
    __slots__ = ()

    def move(self, transfer: Transfer) -> bool:
        """Writes the transfer down and moves the wallets' balances. False where the very same was written before.

        Raises InsufficientBalance where a wallet would fall below zero, and LedgerConflict; nothing is changed then.
        """
        changes = _changes([transfer])
        short = self._shortage(changes)
        if short is not None:
            if self._is_known(transfer):
                return False
            raise short
        if not self._db.execute(_INSERT, self._row(transfer)):
            if self._is_known(transfer):
                return False
            raise LedgerConflict(transfer)
        self._apply(changes)
        return True

    def _shortage(self, changes: Sequence[tuple[int, _Change]]) -> InsufficientBalance | None:
        """Locks the wallets if one of them pays, and looks whether it can: before anything is written down."""
        if all(change.balance >= 0 for _, change in changes):
            return None
        found = None
        for customer, change in changes:
            balance = self._balance(customer, lock=True)
            if balance + change.balance < 0:
                found = self._insufficient(balance, -change.balance)
        return found

    def _balance(self, customer: int, *, lock: bool = False) -> int:
        row = self._db.one(
            "SELECT balance_units FROM wallets WHERE customer_id = :customer" + (self._db.lock_rows if lock else ""),
            {"customer": customer},
        )
        if row is None:
            raise LedgerConflict(f"customer {customer} has no wallet")
        return int(row[0])

    def _insufficient(self, balance: int, price: int) -> InsufficientBalance:
        money = self._money
        return InsufficientBalance(balance=money(balance), price=money(price), shortfall=money(price - balance))

    def _is_known(self, transfer: Transfer) -> bool:
        """Whether the very same transfer was written before. Raises LedgerConflict where another one has its key."""
        row = self._db.one("SELECT debit, credit, amount_units FROM transfers WHERE id = :id", {"id": transfer.key})
        if row is not None and row != (transfer.debit, transfer.credit, self._units(transfer.amount)):
            raise LedgerConflict(f"{transfer} was written before as {row}")
        return row is not None

    def _row(self, transfer: Transfer) -> dict[str, object]:
        customer, other = _customer(transfer.debit), _customer(transfer.credit)
        if customer is None or customer == other:
            customer, other = other, None
        return {
            "id": transfer.key, "debit": transfer.debit, "credit": transfer.credit,
            "amount": self._units(transfer.amount), "customer": customer, "other": other, "now": self._unit.now_ms,
        }  # fmt: skip

    def _apply(self, changes: Iterable[tuple[int, _Change]]) -> None:
        for customer, change in changes:
            touched = self._db.execute(
                _CHANGE,
                {"customer": customer, "balance": change.balance, "held": change.held, "now": self._unit.now_ms},
            )
            if touched != 1:
                raise LedgerConflict(f"the wallet of customer {customer} cannot take {change}")

    def hold(self, holds: Sequence[Hold]) -> None:
        """Takes the holds of one customer from the wallet, all or none.

        Raises InsufficientBalance, before anything is written down; LedgerConflict where a hold was taken before.
        """
        if not holds:
            return
        customer = holds[0].customer_id
        assert all(hold.customer_id == customer for hold in holds), holds
        total = sum(self._units(hold.amount) for hold in holds)
        change = {"customer": customer, "balance": -total, "held": total, "now": self._unit.now_ms}
        if not self._db.execute(_CHANGE, change):
            raise self._insufficient(self._balance(customer), total)
        rows = [{**self._row(hold.take()), "order": hold.order_id, "hold": hold.id} for hold in holds]
        for sql in (_INSERT, _INSERT_HOLD):
            if (self._db.execute(sql, rows[0]) if len(rows) == 1 else self._db.many(sql, rows)) != len(rows):
                raise LedgerConflict(f"held before: {holds[0]}")

    def move_holds(self, customer_id: int, *, to: int) -> None:
        """The open holds of one customer become another's; the money of them goes there by a transfer of its own."""
        self._db.execute(
            "UPDATE holds SET customer_id = :to WHERE customer_id = :customer AND posted_units IS NULL",
            {"to": to, "customer": customer_id},
        )

    def open_holds(self, order_id: int) -> list[Hold]:
        """The holds of an order that are not resolved, in the order of their runs."""
        rows = self._db.all(
            "SELECT id, customer_id, amount_units, posted_units FROM holds WHERE order_id = :order",
            {"order": order_id},
        )
        rows.sort(key=lambda row: (len(row[0]), row[0]))  # run 2 before run 10
        return [Hold(row[0], order_id, row[1], self._money(row[2])) for row in rows if row[3] is None]

    def resolve(self, hold: Hold, posted: Money) -> bool:
        """Posts so much of an open hold and frees the rest. False where it was resolved before.

        Raises LedgerConflict where there is no such hold.
        """
        transfers = hold.resolve(posted)
        values = {
            "order": hold.order_id, "hold": hold.id, "customer": hold.customer_id, "amount": self._units(hold.amount),
            "posted": self._units(posted),
        }  # fmt: skip
        resolved = self._db.execute(
            """
            UPDATE holds SET posted_units = :posted
            WHERE order_id = :order AND id = :hold AND customer_id = :customer AND amount_units = :amount
                AND posted_units IS NULL
            """,
            values,
        )
        if not resolved:
            row = self._db.one(
                "SELECT amount_units, posted_units FROM holds WHERE order_id = :order AND id = :hold", values
            )
            if row is None or row[0] != hold.amount.units or row[1] is None:
                raise LedgerConflict(f"no such hold: {hold}")
            return False
        for transfer in transfers:
            if not self._db.execute(_INSERT, self._row(transfer)):
                raise LedgerConflict(f"resolved before: {transfer}")
        self._apply(_changes(transfers))
        return True

    def balance(self, account: str) -> Money:
        """What an account holds: credits less debits; negative for a house account that has paid more than it got.

        Wallets answer at once, house accounts are summed from the log, which takes its time for a busy one.
        """
        customer = _customer(account)
        if customer is None:
            return self._money(self._house(account, "credit") - self._house(account, "debit"))
        row = self._db.one(
            "SELECT balance_units, held_units FROM wallets WHERE customer_id = :customer", {"customer": customer}
        )
        if row is None:
            return self._money(0)
        return self._money(row[0] if account.startswith(_WALLET) else row[1])

    def _house(self, account: str, side: str, since_ms: int = 0) -> int:
        row = self._db.one(
            f"""
            SELECT SUM(amount_units / {PART}), SUM(amount_units % {PART}) FROM transfers
            WHERE {side} = :account AND {_HOUSE.format(side)} AND at_ms >= :since
            """,
            {"account": account, "since": since_ms},
        )
        return joined(row[0], row[1]) if row is not None else 0

    def count(self, prefix: str) -> int:
        """How many transfers have a key that begins so; for the n in `refund:<order>:<n>`."""
        assert prefix
        row = self._db.one(
            "SELECT COUNT(id) FROM transfers WHERE id >= :first AND id < :end",
            {"first": prefix, "end": prefix[:-1] + chr(ord(prefix[-1]) + 1)},
        )
        return 0 if row is None else int(row[0])

    def of_order(self, order_id: int) -> list[Entry]:
        """Every transfer that an order has caused, oldest first; those of one moment by their keys."""
        values: dict[str, object] = {name: f"{name}:{order_id}" for name in _ONCE}
        values |= {f"{name}_first": f"{name}:{order_id}:" for name in _COUNTED}
        values |= {f"{name}_end": f"{name}:{order_id};" for name in _COUNTED}  # ";" follows ":"
        rows = self._db.all(_OF_ORDER, values)
        rows.sort(key=lambda row: (row[4], row[0]))
        return [Entry(row[4], Transfer(row[0], row[1], row[2], self._money(row[3]))) for row in rows]

    def turnover(self, account: str, *, since_ms: int) -> Turnover:
        """What went through a house account since then. Reads an index only, as much of it as has moved."""
        assert _customer(account) is None, account
        return Turnover(
            self._money(self._house(account, "debit", since_ms)), self._money(self._house(account, "credit", since_ms))
        )

    def paying(self, prefix: str) -> list[str]:
        """House accounts that money has ever left, whose name begins so. Leaps from one to the next in the index."""
        found: list[str] = []
        account = ""
        while True:
            row = self._db.one(
                f"""
                SELECT debit FROM transfers WHERE debit > :account AND {_HOUSE.format("debit")} ORDER BY debit LIMIT 1
                """,
                {"account": account},
            )
            if row is None:
                return [name for name in found if name.startswith(prefix)]
            account = row[0]
            found.append(account)


def joined(parts: int | None, rest: int | None) -> int:
    """The sum of amounts whose PARTs and rests were added apart; 0 where there was none."""
    return int(parts or 0) * PART + int(rest or 0)
