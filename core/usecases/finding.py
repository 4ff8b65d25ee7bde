"""Staff finds orders and customers by whatever it was told: a number, a phone, a name, a link.

Only the house's own staff asks, so the customers and orders of all partners are looked through, the house's first.
What staff types may mean several things at once; all that it can mean is found.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from core.domain import customers
from core.domain.customers import Customer, clean
from core.domain.errors import InvalidField
from core.domain.orders import Order
from core.domain.partners import Partner
from core.ports import Transaction
from core.usecases import registering

MOST_ORDERS = 20
MOST_NAMED = 20
NAMED_AMONG = 50_000
"""Names have no index: those of the newest customers are looked through, some 30 ms for each spelling."""
_NUMBER = re.compile(r"#?([0-9]{1,18})", re.ASCII)
_TELEGRAM = re.compile(r"tg:([0-9]{1,18})", re.ASCII | re.IGNORECASE)
_USERNAME = re.compile(r"@([A-Za-z0-9_]{1,64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """`named` are those whom a name alone tells: good enough to be looked at, not to be given money."""

    orders: tuple[Order, ...] = ()
    customers: tuple[Customer, ...] = ()
    named: tuple[Customer, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.orders or self.customers or self.named)


def find(tx: Transaction, house: Partner, words: str, region: str) -> Found:
    """What the words can mean; nothing is an answer, too.

    `#1001` is an order. `1001` is an order, a customer, a person in Telegram, or a phone (national ones need
    `region`); `tg:17` and `@ann` are persons in Telegram. All else is a link, the id that a platform gave a sender, or
    a name or a part of one, in whatever case.
    """
    assert house.house, house
    text = words.strip()
    if not text:
        return Found()
    number = _NUMBER.fullmatch(text)
    order = tx.orders.get(int(number[1])) if number else None
    orders = [order] if order else []
    if number is None:
        orders = tx.orders.by_link(text, limit=MOST_ORDERS)
    if text.startswith("#"):
        return Found(tuple(orders))
    found = people(tx, house, text, region)
    return Found(tuple(orders), tuple(found), tuple(_named(tx, text, {each.id for each in found})))


def people(tx: Transaction, house: Partner, words: str, region: str) -> list[Customer]:
    """Whom the words mean for sure, without a look at names: good enough to be given money."""
    text = words.strip()
    if not text or text.startswith("#"):
        return []
    return list({customer.id: customer for customer in _people(tx, house, text, region)}.values())


def _people(tx: Transaction, house: Partner, text: str, region: str) -> Iterator[Customer]:
    if number := _NUMBER.fullmatch(text):
        yield from _known(tx, int(number[1]))
    if number := _NUMBER.fullmatch(text) or _TELEGRAM.fullmatch(text):
        chat = tx.chats.get(int(number[1]))
        yield from _known(tx, chat.customer_id if chat else None)
    if name := _USERNAME.fullmatch(text):
        chat = tx.chats.named(name[1])
        yield from _known(tx, chat.customer_id if chat else None)
    try:
        identity = customers.identity(text, region)
    except InvalidField:
        return  # too long for an identity: then it is none
    for partner in (house, *(each for each in tx.partners.all() if each.id != house.id)):
        customer = tx.customers.named(partner.id, identity)
        if customer is not None:
            yield customer


def _named(tx: Transaction, text: str, besides: Container[int]) -> Iterator[Customer]:
    words = clean(text)
    if any(kind.fullmatch(words) for kind in (_NUMBER, _TELEGRAM, _USERNAME)) or "://" in words:
        return
    for customer in tx.customers.by_name(words, among=NAMED_AMONG, limit=MOST_NAMED):
        if customer.id not in besides:
            yield customer


def _known(tx: Transaction, customer_id: int | None) -> Iterator[Customer]:
    """Who was merged into another is found as that one."""
    if customer_id is not None and tx.customers.get(customer_id) is not None:
        yield registering.current(tx, customer_id)
