"""Proves wallets: each balance is the sum of its transfers. Whole, or from the last proven moment on.

A proof keeps, wallet by wallet, what its transfers up to a moment add up to.
The next one adds what came since. Processes may commit out of the order of
their clocks, so that moment lies far enough back for everything before it to
be committed. Where the short way finds a difference, the wallet is added up
whole before it is called one: a clock that was turned back is no error in the books.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from core.ports import Database
from storage.findings import ALL, Finding, Kind, OnProgress, Progress, Report, ignore, own
from storage.ledger import PART, joined
from storage.transaction import Transaction

CHUNK: Final = 500
SETTLED_MS: Final = 300_000
"""No transaction is open for so long, and no two clocks are so far apart."""

THROUGH: Final = "books_proven_through_ms"


def _sum(prefix: str, side: str, other: str = "") -> str:
    """The sums, in two parts, of what a kind of account got (credit) less what it gave (debit)."""
    length = len(prefix)
    gave = f"WHEN substr(debit, 1, {length}) = '{prefix}' THEN -" if side != "credit" else ""
    got = f"WHEN substr(credit, 1, {length}) = '{prefix}' THEN " if side != "debit" else ""
    return ", ".join(
        "SUM(CASE " + (f"{got}{units} " if got else "") + (f"{gave}({units}) " if gave else "") + "ELSE 0 END)"
        for units in (f"amount_units / {PART}", f"amount_units % {PART}")
    )


def _select(column: str, side: str, condition: str) -> str:
    return f"""
        SELECT {column}, {_sum("wallet:", side)}, {_sum("held:", side)} FROM transfers
        WHERE {column} > :after AND {column} <= :last AND at_ms > :since AND at_ms <= :until AND {condition}
        GROUP BY {column}
    """


# A transfer between two customers is filed under both: its debit under the payer, its credit under the receiver.
_SUMS: Final = " UNION ALL ".join(
    (
        _select("customer_id", "both", "other_customer_id IS NULL"),
        _select("customer_id", "debit", "other_customer_id IS NOT NULL"),
        _select("other_customer_id", "credit", "other_customer_id IS NOT NULL"),
    )
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a wallet holds free and held, in units."""

    balance: int = 0
    held: int = 0

    def __add__(self, other: Standing) -> Standing:
        return Standing(self.balance + other.balance, self.held + other.held)


_EMPTY: Final = Standing()


def _summed(tx: Transaction, after: int, last: int, since: int = -1, until: int = ALL) -> dict[int, Standing]:
    """What transfers later than `since`, up to `until`, add up to, for the customers above `after` up to `last`."""
    sums: dict[int, Standing] = {}
    values = {"after": after, "last": last, "since": since, "until": until}
    for customer, balance, balance_rest, held, held_rest in tx.connection.all(_SUMS, values):
        part = Standing(joined(balance, balance_rest), joined(held, held_rest))
        sums[customer] = sums.get(customer, _EMPTY) + part
    return sums


def _summed_one(tx: Transaction, customer: int, since: int = -1, until: int = ALL) -> Standing:
    return _summed(tx, customer - 1, customer, since, until).get(customer, _EMPTY)


def _wallets(tx: Transaction, after: int, last: int) -> dict[int, Standing]:
    rows = tx.connection.all(
        """
        SELECT customer_id, balance_units, held_units FROM wallets WHERE customer_id > :after AND customer_id <= :last
        """,
        {"after": after, "last": last},
    )
    return {row[0]: Standing(row[1], row[2]) for row in rows}


def _open_holds(tx: Transaction, after: int, last: int) -> dict[int, int]:
    rows = tx.connection.all(
        f"""
        SELECT customer_id, SUM(amount_units / {PART}), SUM(amount_units % {PART}) FROM holds
        WHERE customer_id > :after AND customer_id <= :last AND posted_units IS NULL
        GROUP BY customer_id
        """,
        {"after": after, "last": last},
    )
    return {row[0]: joined(row[1], row[2]) for row in rows}


def check_wallets(tx: Transaction, after: int, last: int) -> list[Finding]:
    """Adds up every wallet of the customers above `after` up to `last`; where one is missing, as if it were empty."""
    wallets, sums = _wallets(tx, after, last), _summed(tx, after, last)
    holds = _open_holds(tx, after, last)
    return [
        finding
        for customer in sorted({*wallets, *sums, *holds})
        for finding in _differences(
            customer, wallets.get(customer, _EMPTY), sums.get(customer, _EMPTY), holds.get(customer, 0)
        )
    ]


def _differences(customer: int, wallet: Standing, sums: Standing, holds: int) -> list[Finding]:
    subject = f"wallet:{customer}"
    found = []
    if wallet.balance != sums.balance:
        found.append(Finding(Kind.WALLET_BALANCE, subject, sums.balance, wallet.balance))
    if wallet.held != sums.held:
        found.append(Finding(Kind.WALLET_HELD, subject, sums.held, wallet.held))
    if wallet.held != holds:
        found.append(Finding(Kind.OPEN_HOLDS, subject, wallet.held, holds))
    found += [Finding(Kind.NEGATIVE, subject, 0, units) for units in (wallet.balance, wallet.held) if units < 0]
    return found


# -- from the last proven moment on -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What one read has proven: the next proofs of its wallets, and what did not agree."""

    last: int | None
    proofs: list[dict[str, object]]
    findings: list[Finding]


async def prove_since(db: Database, *, progress: OnProgress = ignore) -> Report:
    """Proves the wallets that were touched since the last time, and remembers how far it came.

    While the books do not agree it starts again from where they last did, so that nobody can overlook it.
    """
    through, since, highest = await db.read(own(_beginning))
    findings: list[Finding] = []
    proven, after = 0, -1
    while True:
        chunk = await db.read(own(partial(_prove_chunk, since=since, through=through, after=after)))
        findings += chunk.findings
        proven += len(chunk.proofs)
        if chunk.proofs:
            await db.write(own(partial(_keep, proofs=chunk.proofs)))
        progress(Progress("wallets", highest if chunk.last is None else chunk.last, highest))
        if chunk.last is None:
            break
        after = chunk.last
    if not findings:
        await db.write(lambda tx: tx.upkeep.set_fact(THROUGH, str(max(through, since))))
    return Report(tuple(findings), {"wallets": proven})


def _beginning(tx: Transaction) -> tuple[int, int, int]:
    """The moment to prove up to, the moment proven last, and the highest customer."""
    row = tx.connection.one("SELECT customer_id FROM wallets ORDER BY customer_id DESC LIMIT 1")
    return tx.now_ms - SETTLED_MS, int(tx.upkeep.fact(THROUGH) or -1), 0 if row is None else int(row[0])


def _prove_chunk(tx: Transaction, since: int, through: int, after: int) -> _Chunk:
    rows = tx.connection.all(
        """
        SELECT w.customer_id, w.balance_units, w.held_units, p.balance_units, p.held_units, p.through_ms
        FROM wallets w
        LEFT JOIN proofs p ON p.customer_id = w.customer_id
        WHERE w.customer_id > :after AND w.changed_ms > :since
        ORDER BY w.customer_id LIMIT :limit
        """,
        {"after": after, "since": since, "limit": CHUNK},
    )
    chunk = _Chunk(rows[-1][0] if len(rows) == CHUNK else None, [], [])
    for customer, balance, held, *proof in rows:
        wallet = Standing(balance, held)
        base, base_ms = (_EMPTY, -1) if proof[2] is None else (Standing(proof[0], proof[1]), proof[2])
        upto = max(through, base_ms)
        settled = base + _summed_one(tx, customer, base_ms, upto)
        total = settled + _summed_one(tx, customer, upto)
        if total != wallet:
            settled, total = _summed_one(tx, customer, until=upto), _summed_one(tx, customer)
        found = _differences(customer, wallet, total, _open_holds(tx, customer - 1, customer).get(customer, 0))
        chunk.findings.extend(found)
        if not found:
            chunk.proofs.append(
                {"customer": customer, "balance": settled.balance, "held": settled.held, "through": upto}
            )
    return chunk


def _keep(tx: Transaction, proofs: list[dict[str, object]]) -> None:
    tx.connection.many(
        """
        INSERT INTO proofs (customer_id, balance_units, held_units, through_ms)
        VALUES (:customer, :balance, :held, :through)
        ON CONFLICT (customer_id) DO UPDATE SET balance_units = excluded.balance_units,
            held_units = excluded.held_units, through_ms = excluded.through_ms
        """,
        proofs,
    )
