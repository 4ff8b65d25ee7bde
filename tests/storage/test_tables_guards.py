"""The schema forbids by itself what the code does not do: raw SQL that tries is refused, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.domain import ledger
from core.domain.ledger import Transfer
from storage.engine import ConstraintViolated
from storage.transaction import Transaction
from tests.shop import Shop, add_customer, add_partner, add_wealthy, at_provider, opened, place, settle, top_up, usd

TRANSFER = "INSERT INTO transfers (id, debit, credit, amount_units, customer_id, other_customer_id, at_ms) VALUES "
HOLD = "INSERT INTO holds (order_id, id, customer_id, amount_units) VALUES "


@dataclass(frozen=True)
class Ids:
    """What the statements below name: {customer}, {other}, {order} at its provider, {settled}, {paid}, {house}."""

    customer: int
    other: int
    order: int
    settled: int
    paid: int
    house: int
    partner: int


def furnish(tx: Transaction) -> Ids:
    customer = add_wealthy(tx)
    other = add_customer(tx, "+254700000009")
    order = at_provider(tx, place(tx, customer))
    settled = settle(tx, place(tx, customer), 250)
    paid = top_up(tx, customer.id, usd("1"))
    tx.audit.add("owner:1", "credit", "customer:1", "goodwill")
    partner = add_partner(tx, "Theirs")
    return Ids(customer.id, other.id, order.id, settled.id, paid.id, customer.partner_id, partner.id)


FORBIDDEN = {
    "a transfer is changed": "UPDATE transfers SET amount_units = amount_units + 1 WHERE id = 'hold:{order}'",
    "a transfer is deleted": "DELETE FROM transfers WHERE id = 'hold:{order}'",
    "a transfer of nothing": TRANSFER + "('x', 'shop:bonus', 'shop:sales', 0, NULL, NULL, 1)",
    "a transfer below nothing": TRANSFER + "('x', 'shop:bonus', 'shop:sales', -1, NULL, NULL, 1)",
    "a transfer to itself": TRANSFER + "('x', 'shop:bonus', 'shop:bonus', 1, NULL, NULL, 1)",
    "a transfer twice": TRANSFER + "('hold:{order}', 'shop:bonus', 'shop:sales', 1, NULL, NULL, 1)",
    "a wallet's transfer filed under nobody": TRANSFER + "('x', 'shop:bonus', 'wallet:{customer}', 1, NULL, NULL, 1)",
    "a wallet's transfer filed under another": (
        TRANSFER + "('x', 'shop:bonus', 'wallet:{customer}', 1, {other}, NULL, 1)"
    ),
    "a held account's transfer filed under another": (
        TRANSFER + "('x', 'held:{customer}', 'shop:sales', 1, {other}, NULL, 1)"
    ),
    "a gift filed under two": TRANSFER + "('x', 'shop:bonus', 'wallet:{customer}', 1, {other}, {customer}, 1)",
    "a merge filed the wrong way round": (
        TRANSFER + "('x', 'wallet:{customer}', 'wallet:{other}', 1, {other}, {customer}, 1)"
    ),
    "a wallet is overdrawn": "UPDATE wallets SET balance_units = -1 WHERE customer_id = {customer}",
    "more is freed than held": "UPDATE wallets SET held_units = -1 WHERE customer_id = {customer}",
    "a second wallet": "INSERT INTO wallets VALUES ({customer}, 0, 0, 1)",
    "a wallet of nobody": "INSERT INTO wallets VALUES (404, 0, 0, 1)",
    "a hold of nothing": HOLD + "({order}, '{order}:2', {customer}, 0)",
    "a hold twice": HOLD + "({order}, '{order}', {customer}, 5)",
    "a hold named by another order": HOLD + "({order}, '{settled}', {customer}, 5)",
    "a hold of nobody": HOLD + "({order}, '{order}:2', 404, 5)",
    "more is posted than held": "UPDATE holds SET posted_units = amount_units + 1 WHERE order_id = {order}",
    "less than nothing is posted": "UPDATE holds SET posted_units = -1 WHERE order_id = {order}",
    "a hold is resolved twice": "UPDATE holds SET posted_units = 0 WHERE order_id = {settled}",
    "a hold is opened again": "UPDATE holds SET posted_units = NULL WHERE order_id = {settled}",
    "a hold changes its amount": "UPDATE holds SET amount_units = 5 WHERE order_id = {order}",
    "a hold is deleted": "DELETE FROM holds WHERE order_id = {order}",
    "an order is deleted": "DELETE FROM orders WHERE id = {order}",
    "an order changes its charge": "UPDATE orders SET charge_units = 5 WHERE id = {order}",
    "an order changes its quantity": "UPDATE orders SET quantity = 5 WHERE id = {order}",
    "an order leaves its end": "UPDATE orders SET state = 'pending' WHERE id = {settled}",
    "an order ends twice": "UPDATE orders SET state = 'canceled' WHERE id = {settled}",
    "an order has an unknown state": "UPDATE orders SET state = 'lost' WHERE id = {order}",
    "more remains than was ordered": "UPDATE orders SET remains = quantity + 1 WHERE id = {order}",
    "less than nothing remains": "UPDATE orders SET remains = -1 WHERE id = {order}",
    "a partial order without a count": "UPDATE orders SET state = 'partial', check_ms = NULL WHERE id = {order}",
    "a partial order that is complete": (
        "UPDATE orders SET state = 'partial', check_ms = NULL, remains = 0 WHERE id = {order}"
    ),
    "a settled order is checked": "UPDATE orders SET check_ms = 1 WHERE id = {settled}",
    "an order without a provider is checked": "UPDATE orders SET provider = '' WHERE id = {order}",
    "an order moves to another partner": "UPDATE orders SET partner_id = {partner} WHERE id = {order}",
    "an order moves to nobody": "UPDATE orders SET customer_id = 404 WHERE id = {order}",
    "a payment is deleted": "DELETE FROM payments WHERE id = {paid}",
    "a payment changes its amount": "UPDATE payments SET amount_units = 5 WHERE id = {paid}",
    "a succeeded payment fails": "UPDATE payments SET state = 'failed', credited_units = 0 WHERE id = {paid}",
    "a payment moves to another partner": "UPDATE payments SET partner_id = {partner} WHERE id = {paid}",
    "a payment credits less than nothing": "UPDATE payments SET credited_units = -1 WHERE id = {paid}",
    "the audit log is changed": "UPDATE audit_log SET reason = 'none'",
    "the audit log is deleted": "DELETE FROM audit_log",
    "a customer without a partner": "UPDATE customers SET partner_id = 404 WHERE id = {other}",
    "a customer moves to another partner with what was bought": (
        "UPDATE customers SET partner_id = {partner} WHERE id = {customer}"
    ),
    "a customer in no price group": "UPDATE customers SET price_group = 'gold' WHERE id = {other}",
    "a customer half blocked": "UPDATE customers SET blocked = 2 WHERE id = {other}",
    "a customer is deleted with what was bought": "DELETE FROM customers WHERE id = {customer}",
    "a mark-up below nothing": "UPDATE partners SET markup_bp = -1 WHERE id = {partner}",
    "a second house": "UPDATE partners SET house = 1 WHERE id = {partner}",
}


async def test_the_schema_forbids_all_of_that(shop: Shop) -> None:
    ids = await shop.db.write(furnish)
    let_through = []
    for what, sql in FORBIDDEN.items():
        try:
            await shop.db.write(lambda tx, sql=sql: tx.connection.execute(sql.format(**vars(ids))))  # type: ignore[misc]
        except ConstraintViolated:
            continue
        let_through.append(what)
    assert let_through == []


ALLOWED: dict[str, Callable[[Transaction, Ids], object]] = {
    "a merge": lambda tx, ids: tx.ledger.move(
        Transfer("merge:1", ledger.wallet(ids.customer), ledger.wallet(ids.other), usd("1"))
    ),
    "a house's own transfer": lambda tx, ids: tx.ledger.move(ledger.earning(ids.settled, ids.partner, usd("0.1"))),
    "orders of a merged customer": lambda tx, ids: tx.connection.execute(
        f"UPDATE orders SET customer_id = {ids.other} WHERE id = {ids.settled}"
    ),
}


async def test_the_schema_allows_all_of_that(database_url: str) -> None:
    async with opened(database_url) as shop:
        ids = await shop.db.write(furnish)
        for act in ALLOWED.values():
            await shop.db.write(lambda tx, act=act: act(tx, ids))  # type: ignore[misc]
