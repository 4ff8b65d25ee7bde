"""The catalogue is filled: from a file the owner edits, and from providers' own catalogues with a mark-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.domain import pricing
from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.customers import clean
from core.domain.errors import InvalidField, ShopError
from core.domain.money import MAX_UNITS, Currency
from core.ports import Offer, Transaction

COLUMNS = (
    "number", "category", "name", "aliases", "type", "rate", "min", "max", "refill", "cancel", "dripfeed",
    "average_time", "link_rule", "description",
)  # fmt: skip
FURTHER = ("link_hosts", "provider", "provider_service", "active")
_REQUIRED = ("number", "category", "name", "rate")
_FLAGS = {"yes": True, "y": True, "true": True, "1": True, "no": False, "n": False, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking over a list would do: services that are new, that differ, and that the list no longer has."""

    added: tuple[Service, ...] = ()
    changed: tuple[tuple[Service, Service], ...] = ()
    vanished: tuple[Service, ...] = ()
    unchanged: int = 0

    @property
    def services(self) -> list[Service]:
        """What has to be written."""
        gone = [replace(service, active=False, vanished=True) for service in self.vanished]
        return [*self.added, *(after for _, after in self.changed), *gone]


def read_row(row: Mapping[str, str | None], of: Currency, *, provider: str = "", by_hand: bool = False) -> Service:
    """The service that a row of the owner's file describes; `provider` sells those that name none, under their number.

    Raises InvalidField naming the column, also where nobody would deliver the service, unless staff does (`by_hand`).
    """
    cells = {name.strip().lower(): clean(text or "") for name, text in row.items() if name}
    for name in _REQUIRED:
        if not cells.get(name):
            raise InvalidField("cell_empty", field=name, value="")
    kind = ServiceType.read(cells.get("type") or ServiceType.DEFAULT)
    if kind is None:
        raise InvalidField("unknown_type", field="type", value=cells["type"], choices=", ".join(ServiceType))
    number = _whole("number", cells["number"], 1)
    if not cells.get("provider") and not provider and not by_hand:
        raise InvalidField("nobody_delivers", field="provider", value="")
    if cells.get("provider") and not cells.get("provider_service"):
        raise InvalidField("cell_empty", field="provider_service", value="")
    least, most = _whole("min", cells.get("min") or "1", 1), _whole("max", cells.get("max") or "1", 1)
    if least > most:
        raise InvalidField("min_above_max", field="min", value=str(least))
    rule = cells.get("link_rule") or LinkRule.URL
    if rule not in set(LinkRule):
        raise InvalidField("unknown_link_rule", field="link_rule", value=rule, choices=", ".join(LinkRule))
    return Service(
        number=number, name=cells["name"], category=cells["category"], type=kind,
        rate=pricing.parse_rate(cells["rate"], of), min=least, max=most, refill=_flag("refill", cells),
        cancel=_flag("cancel", cells), dripfeed=_flag("dripfeed", cells), description=cells.get("description", ""),
        average_time=cells.get("average_time", ""), link_rule=LinkRule(rule),
        link_hosts=tuple(cells.get("link_hosts", "").lower().replace(",", " ").split()),
        aliases=tuple(alias.strip() for alias in cells.get("aliases", "").split("|") if alias.strip()),
        provider=cells.get("provider") or provider,
        provider_service=cells.get("provider_service") or (str(number) if provider else ""),
        active=_flag("active", cells, default=True),
    )  # fmt: skip


def _whole(name: str, text: str, least: int) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 12 or int(text) < least:
        raise InvalidField("invalid_number", field=name, value=text[:40], min=least, max=10**12 - 1)
    return int(text)


def _flag(name: str, cells: Mapping[str, str], *, default: bool = False) -> bool:
    text = cells.get(name, "").lower()
    if text and text not in _FLAGS:
        raise InvalidField("invalid_flag", field=name, value=text[:40])
    return _FLAGS[text] if text else default


def check_together(services: Sequence[Service]) -> None:
    """Raises InvalidField where two services share a number or a name, or an alias could mean two of them."""
    for what, pairs in (
        ("number", [(str(s.number), s) for s in services]),
        ("name", [(s.name.casefold(), s) for s in services if s.active]),
        ("aliases", [(text.casefold(), s) for s in services if s.active for text in {*s.aliases, s.name}]),
    ):
        seen: dict[str, Service] = {}
        for text, service in pairs:
            other = seen.setdefault(text, service)
            if other is not service:
                raise InvalidField("not_unique", field=what, value=text, number=service.number, other=other.number)


def plan_import(tx: Transaction, services: Iterable[Service]) -> Plan:
    """What importing the file would change. Services that it does not name stay as they are."""
    return _compare(services, tx.services.get, ())


def apply(tx: Transaction, services: Sequence[Service]) -> None:
    tx.services.put(services)


def _compare(services: Iterable[Service], find: Callable[[int], Service | None], gone: Sequence[Service]) -> Plan:
    added, changed, same = [], [], 0
    for service in services:
        before = find(service.number)
        if before is None:
            added.append(service)
        elif before != service:
            changed.append((before, service))
        else:
            same += 1
    return Plan(tuple(added), tuple(changed), tuple(gone), same)


def plan_sync(
    tx: Transaction, provider: str, offers: Sequence[Offer], *, markup_bp: int, categories: frozenset[str]
) -> Plan:
    """What taking over a provider's catalogue would do: chosen categories (all, if none is named), with a mark-up.

    A service known already keeps its number, name, category and aliases; the
    rate follows the provider's. What had vanished comes back on sale, what the
    owner took off stays off. Types that the shop cannot order are left out, and rates that cannot be kept.
    """
    known: dict[str, list[Service]] = {}  # several of ours may be sold as one of theirs
    for service in tx.services.from_provider(provider):
        known.setdefault(service.provider_service, []).append(service)
    wanted = {category.casefold() for category in categories}
    next_number = tx.services.highest_number() + 1
    offered: set[str] = set()
    services = []
    for offer in offers:
        theirs = offer.service
        mine = known.get(theirs.provider_service, [])
        rate = pricing.adjusted(theirs.rate, markup_bp)
        if not offer.known_type or theirs.provider_service in offered or not 0 < rate.units <= MAX_UNITS:
            continue  # what costs nothing is a mistake of theirs that would be ours
        if not mine and wanted and theirs.category.casefold() not in wanted:
            continue
        offered.add(theirs.provider_service)
        if not mine:
            services.append(replace(theirs, number=next_number, provider=provider, rate=rate, cost=theirs.rate))
            next_number += 1
        for each in mine:
            services.append(
                replace(
                    each, type=theirs.type, rate=rate, cost=theirs.rate, min=theirs.min, max=theirs.max,
                    refill=theirs.refill, cancel=theirs.cancel, dripfeed=theirs.dripfeed,
                    active=each.active or each.vanished, vanished=False,
                )
            )  # fmt: skip
    by_number = {service.number: service for ours in known.values() for service in ours}
    gone = [service for service in by_number.values() if service.active and service.provider_service not in offered]
    return _compare(services, by_number.get, gone)


def explain(row: int, error: ShopError) -> str:
    """An import error as the owner reads it, with the row of the file."""
    details = ", ".join(f"{name}: {value}" for name, value in error.details.items() if value not in ("", None))
    return f"row {row}: {error.reason.replace('_', ' ')} ({details})"
