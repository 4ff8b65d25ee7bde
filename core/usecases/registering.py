"""Customers come in: registered at their first word, found again by their identity."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain import customers
from core.domain.customers import Customer
from core.domain.errors import CustomerNotFound, NotAllowed
from core.ports import Transaction


@dataclass(frozen=True, slots=True)
class Registration:
    customer: Customer
    is_new: bool


def register(tx: Transaction, *, partner_id: int, identity: str, name: str = "", language: str = "") -> Registration:
    """The customer of this partner with this identity, made if there is none. A name or language given is kept."""
    customer = named(tx, partner_id=partner_id, identity=identity)
    is_new = False
    if customer is None:
        is_new = tx.customers.add(
            tx.number("customer"), partner_id=partner_id, identity=identity, name=name, language=language
        )
        customer = named(tx, partner_id=partner_id, identity=identity)
        assert customer is not None
    if not is_new and ((name and name != customer.name) or (language and language != customer.language)):
        tx.customers.rename(customer.id, name=name or customer.name, language=language or customer.language)
        customer = named(tx, partner_id=partner_id, identity=identity)
        assert customer is not None
    return Registration(customer, is_new)


def named(tx: Transaction, *, partner_id: int, identity: str, lock: bool = False) -> Customer | None:
    """The partner's customer with this identity.

    Who came by Telegram is found by that name still when a phone has taken its place: the chat knows whose it is.
    """
    customer = tx.customers.named(partner_id, identity, lock=lock)
    user_id = customers.telegram_user(identity)
    if customer is not None or user_id is None:
        return customer
    chat = tx.chats.get(user_id)
    linked = tx.customers.get(chat.customer_id) if chat is not None else None
    if linked is None or linked.partner_id != partner_id:
        return None
    return tx.customers.named(partner_id, linked.identity, lock=lock)


def find(tx: Transaction, *, partner_id: int, identity: str) -> Customer:
    """Raises CustomerNotFound."""
    customer = named(tx, partner_id=partner_id, identity=identity)
    if customer is None:
        raise CustomerNotFound(phone_number=identity)
    return customer


def current(tx: Transaction, customer_id: int, *, lock: bool = False) -> Customer:
    """The customer of this number, or the one into whom they were merged; with `lock`, locked. CustomerNotFound."""
    customer = _followed(tx, customer_id)
    while lock:
        tx.customers.lock(customer)
        now = _followed(tx, customer.id)
        if now.id == customer.id:
            return now
        customer = now  # merged while we waited
    return customer


def _followed(tx: Transaction, customer_id: int) -> Customer:
    customer = tx.customers.get(customer_id)
    while customer is not None and customer.merged_into is not None:
        customer = tx.customers.get(customer.merged_into)
    if customer is None:
        raise CustomerNotFound(customer_id=customer_id)
    return customer


def buyer(tx: Transaction, *, partner_id: int, identity: str, name: str = "") -> Customer:
    """The customer, registered if unknown and locked, so that what is decided about the wallet stays true.

    Raises NotAllowed for a blocked customer.
    """
    customer = named(tx, partner_id=partner_id, identity=identity, lock=True)
    if customer is None:
        new = register(tx, partner_id=partner_id, identity=identity, name=name).customer
        customer = current(tx, new.id, lock=True)
    if customer.blocked:
        raise NotAllowed("customer_blocked", phone_number=identity)
    return customer
