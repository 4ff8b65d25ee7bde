"""Staff changes what is on the shelf, one service at a time and each time with a reason: sale, rate, other names.

What a provider's catalogue decides (`sync`) comes back with the next one: rates of synced services follow the
provider, and only what staff took off sale stays off. Changes wait for one another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.domain import pricing
from core.domain.catalogue import Service
from core.domain.customers import clean
from core.domain.errors import BadInput, InvalidField, ServiceNotFound, WrongState
from core.domain.money import MAX_UNITS, Money
from core.domain.pricing import MAX_MARKUP_BP
from core.ports import Transaction

LEAST_BP = -9_900
MAX_ALIAS, MOST_ALIASES = 64, 20


def pause(tx: Transaction, number: int, *, reason: str, actor: str) -> Service:
    """Takes a service off sale; placed orders go on. Raises ServiceNotFound, InvalidField (`reason_missing`)."""
    service = _locked(tx, number, reason)
    return _put(tx, service, replace(service, active=False, vanished=False), "pause", reason, actor)


def resume(tx: Transaction, number: int, *, reason: str, actor: str) -> Service:
    """Puts a service on sale again.

    Raises as `pause`, and InvalidField (`not_unique`) where another service was given one of its aliases meanwhile.
    """
    service = _locked(tx, number, reason)
    _check_unique(tx, service, service.aliases)
    return _put(tx, service, replace(service, active=True, vanished=False), "resume", reason, actor)


def set_rate(tx: Transaction, number: int, rate: Money, *, reason: str, actor: str) -> Service:
    """Sets the shop's price of 1000, or of one order for packages. What is given away is decided in a file, not here.

    Raises as `pause`, and InvalidField (`invalid_amount`, `too_many_decimals`, `amount_too_large`).
    """
    service = _locked(tx, number, reason)
    check_rate(rate)
    text, was = pricing.rate_text(rate), pricing.rate_text(service.rate)
    return _put(tx, service, replace(service, rate=rate), "rate", f"{text}, was {was}: {reason}", actor)


def check_rate(rate: Money) -> None:
    """Whether a service can be sold at this rate.

    Raises InvalidField (`invalid_amount`, `too_many_decimals`, `amount_too_large`).
    """
    text = pricing.rate_text(rate)
    if rate.units <= 0:
        raise InvalidField("invalid_amount", field="rate", value=text)
    if rate.units > MAX_UNITS:
        raise InvalidField("amount_too_large", field="rate", value=text)
    if rate.units % rate.currency.rate_step:
        raise InvalidField("too_many_decimals", field="rate", value=text, decimals=rate.currency.scale - 3)


def set_markup(tx: Transaction, number: int, markup_bp: int, *, reason: str, actor: str) -> Service:
    """Sets the rate to the provider's with so many basis points on it.

    Raises as `set_rate`, BadInput (`invalid_markup`), and WrongState (`cost_unknown`) for a service whose cost no
    provider has told.
    """
    rate = marked_up(_locked(tx, number, reason), markup_bp)
    return set_rate(tx, number, rate, reason=f"{markup_bp / 100:g} % over cost: {reason}", actor=actor)


def marked_up(service: Service, markup_bp: int) -> Money:
    """What the service would be sold at with so many basis points on its cost. Raises as `set_markup`."""
    if not LEAST_BP <= markup_bp <= MAX_MARKUP_BP:
        raise BadInput("invalid_markup", field="markup", markup_bp=markup_bp, min=LEAST_BP, max=MAX_MARKUP_BP)
    if service.cost is None:
        raise WrongState("cost_unknown", number=service.number, state="no cost")
    rate = pricing.adjusted(service.cost, markup_bp)
    check_rate(rate)
    return rate


def add_alias(tx: Transaction, number: int, alias: str, *, reason: str, actor: str) -> Service:
    """Gives a service another name, by which customers can order it.

    Raises as `pause`, and InvalidField: `invalid_alias` (empty, too long, or with "|"), `too_many_aliases`,
    `not_unique` where another service on sale answers to it.
    """
    service = _locked(tx, number, reason)
    alias = new_alias(tx, service, alias)
    if alias.casefold() in _names(service):
        return service
    after = replace(service, aliases=(*service.aliases, alias))
    return _put(tx, service, after, "alias.add", f"{alias}: {reason}", actor)


def new_alias(tx: Transaction, service: Service, alias: str) -> str:
    """A name that the service may be given, or has, as it is kept. Raises InvalidField as `add_alias`."""
    alias = clean(alias)
    if not alias or len(alias) > MAX_ALIAS or "|" in alias:
        raise InvalidField("invalid_alias", field="aliases", value=alias[:MAX_ALIAS], most=MAX_ALIAS)
    if alias.casefold() in _names(service):
        return alias
    if len(service.aliases) >= MOST_ALIASES:
        raise InvalidField("too_many_aliases", field="aliases", value=alias, most=MOST_ALIASES)
    _check_unique(tx, service, [alias])
    return alias


def remove_alias(tx: Transaction, number: int, alias: str, *, reason: str, actor: str) -> Service:
    """Takes a name away. Raises as `pause`, and InvalidField (`alias_not_found`)."""
    service = _locked(tx, number, reason)
    unwanted = clean(alias).casefold()
    kept = tuple(each for each in service.aliases if each.casefold() != unwanted)
    if len(kept) == len(service.aliases):
        raise InvalidField("alias_not_found", field="aliases", value=alias[:MAX_ALIAS], number=number)
    return _put(tx, service, replace(service, aliases=kept), "alias.remove", f"{clean(alias)}: {reason}", actor)


def _locked(tx: Transaction, number: int, reason: str) -> Service:
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    tx.partners.lock(tx.partners.house().id)
    service = tx.services.get(number)
    if service is None:
        raise ServiceNotFound(words=str(number), suggestions=[])
    return service


def _names(service: Service) -> set[str]:
    return {text.casefold() for text in (service.name, *service.aliases)}


def _check_unique(tx: Transaction, service: Service, aliases: Iterable[str]) -> None:
    """An alias could else mean two services; as imports check it. Equal names are providers' business and may be."""
    wanted = {alias.casefold(): alias for alias in aliases}
    for other in tx.services.catalogue().services:
        if other.number != service.number and (shared := wanted.keys() & _names(other)):
            alias = wanted[min(shared)]
            raise InvalidField("not_unique", field="aliases", value=alias, number=service.number, other=other.number)


def _put(tx: Transaction, before: Service, after: Service, what: str, reason: str, actor: str) -> Service:
    """Where nothing changes nothing is written, so that no cache of the catalogue is emptied for it."""
    if after != before:
        tx.services.put([after])
        tx.audit.add(actor, f"service.{what}", f"service:{before.number}", reason)
    return after
