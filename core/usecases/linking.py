"""Chats come to their customers: a Telegram user is one from the first word on, and joins the account of a phone.

Where two accounts turn out to be one person's, the one with the phone stays and takes over all that the other had.
"""

from __future__ import annotations

from core.domain import customers, ledger
from core.domain.customers import Customer
from core.domain.errors import NotAllowed
from core.domain.partners import Partner
from core.ports import Transaction
from core.usecases import registering


def open_chat_customer(tx: Transaction, *, house: Partner, user_id: int, name: str, language: str) -> Customer:
    """The house's customer that this Telegram user is, made if there is none. Who is known keeps name and language."""
    identity = customers.telegram(user_id)
    known = registering.named(tx, partner_id=house.id, identity=identity)
    if known is not None:
        return known
    return registering.register(
        tx, partner_id=house.id, identity=identity, name=name, language=language
    ).customer  # fmt: skip


def link_phone(tx: Transaction, customer_id: int, phone: str) -> Customer:
    """Makes the phone (in E.164, proven by Telegram to be the sender's own) the customer's; the customer it is now.

    Whoever has it already is the same person: everything of `customer_id` becomes theirs, and they are the answer.
    May be repeated. An account keeps its first phone: one with another is refused, because wallets of two numbers
    may be two people's, and staff has to look. Raises NotAllowed (phone_linked_already) or CustomerNotFound.
    """
    assert customers.is_phone(phone), phone
    customer, owner = _locked(tx, customer_id, phone)
    if owner is not None and owner.id == customer.id:
        return customer
    if customers.is_phone(customer.identity):
        raise NotAllowed("phone_linked_already", phone_number=customer.identity)
    if owner is not None:
        return _merge(tx, customer, owner)
    if not tx.customers.identify(customer.id, phone):
        return link_phone(tx, customer_id, phone)  # somebody has registered it at this moment
    tx.audit.add(_actor(customer), "link", f"customer:{customer.id}", "a phone proven by Telegram")
    return registering.current(tx, customer.id)


def _actor(customer: Customer) -> str:
    return f"customer:{customer.id}"


def _locked(tx: Transaction, customer_id: int, phone: str) -> tuple[Customer, Customer | None]:
    """The customer and the phone's owner, if there is one: locked, and as they stand under the lock.

    Who settles a payment or an order locks it first and a wallet after it. So does this, in order of ids.
    """
    customer = registering.current(tx, customer_id)
    owner = tx.customers.named(customer.partner_id, phone)
    if owner is not None and owner.id != customer.id:
        tx.payments.lock_all(customer.id)
        tx.orders.lock_all(customer.id)
    seen = {each.id: each for each in (customer, owner) if each is not None}
    for _, each in sorted(seen.items()):
        tx.customers.lock(each)
    now, its_owner = registering.current(tx, customer_id), tx.customers.named(customer.partner_id, phone)
    if {each.id for each in (now, its_owner) if each is not None} != seen.keys():
        return _locked(tx, customer_id, phone)  # one of them was merged, linked or forgotten while we waited
    return now, its_owner


def _merge(tx: Transaction, gone: Customer, into: Customer) -> Customer:
    """Everything of `gone` becomes the other's; the row stays, empty, and says where it went.

    Only who has no phone is ever merged, and only into one who has: so nobody is merged twice or into a merged one.
    What was resolved, transferred or audited before keeps the old number, as the books do not change.
    """
    # First of all, so that nobody can add an order or a payment any more: their rows refer to this one.
    tx.customers.retire(gone.id, identity=customers.merged(gone.id), merged_into=into.id)
    for table in (tx.payments, tx.orders, tx.requests, tx.favourites, tx.chats):
        table.move(gone.id, to=into.id)
    tx.ledger.move_holds(gone.id, to=into.id)
    for transfer in ledger.merge(gone.id, into.id, gone.balance, gone.held):
        assert tx.ledger.move(transfer), transfer
    if gone.blocked and not into.blocked:
        tx.customers.block(into.id, blocked=True)
    if gone.price_group is not None and into.price_group is None:
        tx.customers.join_group(into.id, gone.price_group)
    if (gone.name and not into.name) or (gone.language and not into.language):
        tx.customers.rename(into.id, name=into.name or gone.name, language=into.language or gone.language)
    took = f"took over customer {gone.id}: {gone.balance} {gone.balance.currency.code} free, {gone.held} held"
    tx.audit.add(_actor(gone), "merge", f"customer:{into.id}", took)
    return registering.current(tx, into.id)
