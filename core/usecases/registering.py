"""Customers come in: registered at their first word, found again by their identity."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain.customers import Customer
from core.domain.errors import CustomerNotFound, NotAllowed
from core.ports import Transaction


@dataclass(frozen=True, slots=True)
class Registration:
    customer: Customer
    is_new: bool


def register(tx: Transaction, *, partner_id: int, identity: str, name: str = "", language: str = "") -> Registration:
    """The customer of this partner with this identity, made if there is none. A name or language given is kept."""
    customer = tx.customers.named(partner_id, identity)
    is_new = False
    if customer is None:
        is_new = tx.customers.add(
            tx.number("customer"), partner_id=partner_id, identity=identity, name=name, language=language
        )
        customer = tx.customers.named(partner_id, identity)
        assert customer is not None
    if not is_new and ((name and name != customer.name) or (language and language != customer.language)):
        tx.customers.rename(customer.id, name=name or customer.name, language=language or customer.language)
        customer = tx.customers.named(partner_id, identity)
        assert customer is not None
    return Registration(customer, is_new)


def find(tx: Transaction, *, partner_id: int, identity: str) -> Customer:
    """Raises CustomerNotFound."""
    customer = tx.customers.named(partner_id, identity)
    if customer is None:
        raise CustomerNotFound(phone_number=identity)
    return customer


def buyer(tx: Transaction, *, partner_id: int, identity: str, name: str = "") -> Customer:
    """The customer, registered if unknown and locked, so that what is decided about the wallet stays true.

    Raises NotAllowed for a blocked customer.
    """
    customer = tx.customers.named(partner_id, identity, lock=True)
    if customer is None:
        new = register(tx, partner_id=partner_id, identity=identity, name=name).customer
        customer = tx.customers.lock(new)
    if customer.blocked:
        raise NotAllowed("customer_blocked", phone_number=identity)
    return customer
