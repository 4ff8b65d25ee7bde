"""Proves the books: every wallet, hold, order and payment against the log of transfers. Reads only.

That the books balance as a whole needs no proof: a transfer has two accounts
and one amount. What could go wrong is that a running balance, a hold, an order
or a payment says something else than the log. A shop that is open is proven
piece by piece, each on one snapshot; see proofs.py for the hourly short way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from typing import Final

from core.domain.orders import TERMINAL, OrderState
from core.ports import Database
from storage.engine import Row
from storage.findings import ALL, Finding, Kind, OnProgress, Progress, Report, ignore, own
from storage.proofs import check_wallets
from storage.proofs import prove_since as prove_since
from storage.transaction import Transaction

CHUNK: Final = 1000
_TOPUP: Final = "topup:"
_Check = Callable[[Transaction, int, int], list[Finding]]


async def prove(db: Database, *, progress: OnProgress = ignore) -> Report:
    """Proves everything from the first row on, in small reads, so that the shop goes on beside it."""
    findings: list[Finding] = []
    proven: dict[str, int] = {}
    for stage, key, check in (
        ("wallets", "customer_id", _check_wallets),
        ("orders", "id", _check_orders),
        ("payments", "id", _check_payments),
    ):
        proven[stage] = await _walk(db, stage, key, check, findings, progress)
    proven["topups"] = await _walk_topups(db, findings, progress)
    return Report(tuple(findings), proven)


async def _walk(
    db: Database, table: str, key: str, check: _Check, findings: list[Finding], progress: OnProgress
) -> int:
    """Checks a table in ranges of its key. The last range has no end: what belongs to no row is found there too."""

    def piece(tx: Transaction, after: int) -> tuple[int, int, int, list[Finding]]:
        rows = tx.connection.all(
            f"SELECT {key} FROM {table} WHERE {key} > :after ORDER BY {key} LIMIT :limit",
            {"after": after, "limit": CHUNK},
        )
        highest = tx.connection.one(f"SELECT {key} FROM {table} ORDER BY {key} DESC LIMIT 1")
        last = int(rows[-1][0]) if len(rows) == CHUNK else ALL
        return len(rows), last, int(highest[0]) if highest else 0, check(tx, after, last)

    looked_at, after = 0, -1
    while after < ALL:
        count, after, highest, found = await db.read(own(partial(piece, after=after)))
        looked_at += count
        findings += found
        progress(Progress(table, min(after, highest), highest))
    return looked_at


def _check_wallets(tx: Transaction, after: int, last: int) -> list[Finding]:
    """Whether wallets are what their transfers add up to, and those of merged customers empty."""
    left = tx.connection.all(
        """
        SELECT w.customer_id, w.balance_units + w.held_units FROM customers c
        JOIN wallets w ON w.customer_id = c.id
        WHERE c.id > :after AND c.id <= :last AND c.merged_into IS NOT NULL
            AND (w.balance_units <> 0 OR w.held_units <> 0)
        ORDER BY w.customer_id
        """,
        {"after": after, "last": last},
    )
    merged = [Finding(Kind.MERGED_OWNER, f"wallet:{customer}", 0, units) for customer, units in left]
    return check_wallets(tx, after, last) + merged


# -- orders and their holds -------------------------------------------------------------------------------------------


def _check_orders(tx: Transaction, after: int, last: int) -> list[Finding]:
    rows = tx.connection.all(
        """
        SELECT o.id, o.state, o.charge_units, o.quantity, o.remains, o.customer_id, h.id, h.customer_id,
            h.amount_units, h.posted_units, taken.amount_units, posted.amount_units, freed.amount_units,
            holder.merged_into, owner.merged_into
        FROM orders o
        LEFT JOIN customers owner ON owner.id = o.customer_id
        LEFT JOIN holds h ON h.order_id = o.id
        LEFT JOIN customers holder ON holder.id = h.customer_id
        LEFT JOIN transfers taken ON taken.id = 'hold:' || h.id
        LEFT JOIN transfers posted ON posted.id = 'post:' || h.id
        LEFT JOIN transfers freed ON freed.id = 'void:' || h.id
        WHERE o.id > :after AND o.id <= :last
        ORDER BY o.id
        """,
        {"after": after, "last": last},
    )
    findings: list[Finding] = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        its = list(group)
        holds = [row[5:14] for row in its if row[6] is not None]
        findings += _check_order(its[0], holds)
        if its[0][14] is not None:
            findings.append(Finding(Kind.MERGED_OWNER, f"order:{its[0][0]}", its[0][14], its[0][5]))
        for hold in holds:
            findings += _check_hold(hold)
    orphans = tx.connection.all(
        """
        SELECT h.id, h.order_id FROM holds h
        LEFT JOIN orders o ON o.id = h.order_id
        WHERE h.order_id > :after AND h.order_id <= :last AND o.id IS NULL
        """,
        {"after": after, "last": last},
    )
    findings += [Finding(Kind.HOLD_OWNER, f"hold:{row[0]}", row[1], 0) for row in orphans]
    return findings


def _check_order(order: Row, holds: Iterable[Row]) -> list[Finding]:
    """Whether as much is held and posted for the order as its state asks for."""
    number, state, charge, quantity, remains = order[0], OrderState(order[1]), order[2], order[3], order[4]
    held = sum(amount for _, _, _, amount, posted, *_ in holds if posted is None)
    posted = sum(part for _, _, _, _, part, *_ in holds if part is not None)
    should_hold, should_post = charge, 0
    if state in TERMINAL:
        delivered = {OrderState.COMPLETED: quantity, OrderState.CANCELED: 0}.get(state, quantity - (remains or 0))
        should_hold, should_post = 0, charge * delivered // quantity
    elif state is OrderState.AWAITING_PAYMENT:
        should_hold = 0
    found = []
    if held != should_hold:
        found.append(Finding(Kind.ORDER_HOLDS, f"order:{number}", should_hold, held))
    if posted != should_post:
        found.append(Finding(Kind.ORDER_POSTED, f"order:{number}", should_post, posted))
    return found


def _check_hold(row: Row) -> list[Finding]:
    """Whether the hold's transfers are those that its row tells of.

    A hold that was resolved before its customer was merged keeps the old one; an open one goes along with the order.
    """
    order_owner, id, owner, amount, posted, taken, post, freed, merged_into = row
    subject = f"hold:{id}"
    due = (amount, posted or 0, 0 if posted is None else amount - posted)
    found = [
        Finding(Kind.HOLD_TRANSFERS, name + subject[4:], expected, units or 0)
        for name, expected, units in zip(("hold", "post", "void"), due, (taken, post, freed), strict=True)
        if expected != (units or 0)
    ]
    if owner != order_owner and (posted is None or merged_into != order_owner):
        found.append(Finding(Kind.HOLD_OWNER, subject, order_owner, owner))
    return found


# -- payments and their top-ups ---------------------------------------------------------------------------------------


def _check_payments(tx: Transaction, after: int, last: int) -> list[Finding]:
    """Whether each payment has credited what it says, in one transfer or, where more came, in several."""
    values = {"after": after, "last": last}
    payments = tx.connection.all(
        """
        SELECT p.id, p.credited_units, p.customer_id, c.merged_into FROM payments p
        JOIN customers c ON c.id = p.customer_id
        WHERE p.id > :after AND p.id <= :last
        ORDER BY p.id
        """,
        values,
    )
    credited = {row[0]: row[1] for row in payments}
    arrived: dict[int, int] = {}
    for condition in (
        "t.id = 'topup:' || CAST(p.id AS TEXT)",
        "t.id > 'topup:' || CAST(p.id AS TEXT) || ':' AND t.id < 'topup:' || CAST(p.id AS TEXT) || ';'",
    ):
        for id, amount in tx.connection.all(
            f"""
            SELECT p.id, t.amount_units FROM payments p
            JOIN transfers t ON {condition}
            WHERE p.id > :after AND p.id <= :last
            """,
            values,
        ):
            arrived[id] = arrived.get(id, 0) + amount
    findings = [
        Finding(Kind.PAYMENT_CREDITED, f"payment:{id}", units, arrived.get(id, 0))
        for id, units in credited.items()
        if units != arrived.get(id, 0)
    ] + _check_charges(tx, after, last)
    return findings + [
        Finding(Kind.MERGED_OWNER, f"payment:{id}", merged_into, owner)
        for id, _, owner, merged_into in payments
        if merged_into is not None
    ]


def _check_charges(tx: Transaction, after: int, last: int) -> list[Finding]:
    """Whether so much of each charge is out of the wallet as its refund asks for: all, or nothing."""
    values = {"after": after, "last": last}
    rows = tx.connection.all(
        """
        SELECT payment_id, nth, amount_units, refund_asked_ms FROM charges
        WHERE payment_id > :after AND payment_id <= :last
        ORDER BY payment_id, nth
        """,
        values,
    )
    out: dict[tuple[int, int], int] = {}
    for kind, sign in (("payback", 1), ("payback-void", -1)):
        key = f"'{kind}:' || CAST(c.payment_id AS TEXT) || ':' || CAST(c.nth AS TEXT)"
        for payment, nth, amount in tx.connection.all(
            f"""
            SELECT c.payment_id, c.nth, t.amount_units FROM charges c
            JOIN transfers t ON t.id > {key} || ':' AND t.id < {key} || ';'
            WHERE c.payment_id > :after AND c.payment_id <= :last
            """,
            values,
        ):
            out[payment, nth] = out.get((payment, nth), 0) + sign * amount
    return [
        Finding(Kind.CHARGE_PAID_BACK, f"payback:{payment}:{nth}", expected, out.get((payment, nth), 0))
        for payment, nth, amount, asked_ms in rows
        if (expected := 0 if asked_ms is None else amount) != out.get((payment, nth), 0)
    ]


async def _walk_topups(db: Database, findings: list[Finding], progress: OnProgress) -> int:
    """Whether each top-up in the ledger has a payment."""

    def piece(tx: Transaction, after: str) -> tuple[list[str], list[Finding]]:
        rows = tx.connection.all(
            "SELECT id FROM transfers WHERE id > :after AND id < 'topup;' ORDER BY id LIMIT :limit",
            {"after": after, "limit": CHUNK},
        )
        keys = [str(row[0]) for row in rows]
        numbers = {key: key[len(_TOPUP) :].partition(":")[0] for key in keys}
        known = _known_payments(tx, {int(number) for number in numbers.values() if number.isdecimal()})
        return keys, [
            Finding(Kind.TOPUP_OWNER, key, int(number) if number.isdecimal() else 0, 0)
            for key, number in numbers.items()
            if not number.isdecimal() or int(number) not in known
        ]

    looked_at, after = 0, _TOPUP
    while True:
        keys, found = await db.read(own(partial(piece, after=after)))
        looked_at += len(keys)
        findings += found
        progress(Progress("topups", looked_at, 0))
        if len(keys) < CHUNK:
            return looked_at
        after = keys[-1]


def _known_payments(tx: Transaction, numbers: set[int]) -> set[int]:
    """Which of these are numbers of payments. One statement for every count, so that it is prepared once."""
    names = [f"p{index}" for index in range(CHUNK)]
    values = dict.fromkeys(names, 0) | dict(zip(names, sorted(numbers), strict=False))
    rows = tx.connection.all(f"SELECT id FROM payments WHERE id IN ({', '.join(f':{name}' for name in names)})", values)
    return {int(row[0]) for row in rows}
