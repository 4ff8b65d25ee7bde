"""Customers are put into price groups, blocked and let in again. Each act leaves its line in the audit log."""

from __future__ import annotations

from core.domain.customers import Customer
from core.domain.errors import BadInput, InvalidField, NotFound
from core.ports import Transaction
from core.usecases import registering

LEAST_BP, MOST_BP = -9_900, 1_000_000
MAX_NAME = 64


def put_group(tx: Transaction, name: str, adjust_bp: int, *, actor: str) -> None:
    """Makes a price group or changes it: what its customers pay more (less, where negative) than the shop's rates.

    Raises BadInput for an adjustment out of bounds, InvalidField for a name that is empty or too long.
    """
    name = " ".join(name.split())
    if not name or len(name) > MAX_NAME:
        raise InvalidField("invalid_group_name", field="name", value=name[:MAX_NAME])
    if not LEAST_BP <= adjust_bp <= MOST_BP:
        raise BadInput("invalid_adjustment", adjust_bp=adjust_bp, min=LEAST_BP, max=MOST_BP)
    was = tx.customers.groups().get(name, "new")
    tx.customers.put_group(name, adjust_bp)
    tx.audit.add(actor, "pricegroup.set", f"pricegroup:{name}", f"{adjust_bp}, was {was}")


def join_group(tx: Transaction, *, partner_id: int, identity: str, group: str, actor: str) -> Customer:
    """Puts a customer into a group; an empty name takes the customer out. Raises CustomerNotFound or NotFound."""
    customer = registering.find(tx, partner_id=partner_id, identity=identity)
    if group and group not in tx.customers.groups():
        raise NotFound("group_not_found", name=group)
    customer = registering.current(tx, customer.id, lock=True)
    tx.customers.join_group(customer.id, group or None)
    change = f"{group or 'none'}, was {customer.price_group or 'none'}"
    tx.audit.add(actor, "pricegroup.join", f"customer:{customer.id}", change)
    return registering.current(tx, customer.id)


def block(tx: Transaction, *, partner_id: int, identity: str, blocked: bool, reason: str, actor: str) -> Customer:
    """As block_customer, for the partner's customer of this identity."""
    customer = registering.find(tx, partner_id=partner_id, identity=identity)
    return block_customer(tx, customer.id, blocked=blocked, reason=reason, actor=actor)


def block_customer(tx: Transaction, customer_id: int, *, blocked: bool, reason: str, actor: str) -> Customer:
    """Keeps a customer from ordering and paying, or lets him again. Raises CustomerNotFound, InvalidField."""
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    customer_id = registering.current(tx, customer_id, lock=True).id
    tx.customers.block(customer_id, blocked=blocked)
    tx.audit.add(actor, "block" if blocked else "unblock", f"customer:{customer_id}", reason)
    return registering.current(tx, customer_id)
