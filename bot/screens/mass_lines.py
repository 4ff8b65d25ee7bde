"""Orders as lines, `service | link | quantity`: each is understood or refused by itself. Places nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from core.domain import pricing, requests
from core.domain.catalogue import Catalogue, LinkRule, Service
from core.domain.customers import clean
from core.domain.errors import InvalidField, ShopError
from core.domain.money import Money
from core.domain.orders import OrderRequest
from core.domain.pricing import PricePlan
from core.domain.quantities import read_quantity

MOST: Final = 50
SIGN: Final = "|"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a line: an order and its price, or why there is none."""

    line: str
    service: Service | None = None
    request: OrderRequest | None = None
    price: Money | None = None
    refusal: ShopError | None = None


def lines_of(text: str) -> list[str]:
    return [line for line in (clean(one) for one in text.splitlines()) if line]


def looks_like(text: str) -> bool:
    """Whether somebody who was asked nothing has sent lines of orders."""
    lines = lines_of(text)
    return bool(lines) and 2 * sum(SIGN in line for line in lines) >= len(lines)


def judged(catalogue: Catalogue, plan: PricePlan, lines: Sequence[str]) -> list[Verdict]:
    """A verdict for each line. The same order twice is one too many: who wants more raises the quantity."""
    verdicts: list[Verdict] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        verdict = _judged(catalogue, plan, line)
        if verdict.request is not None:
            first = seen.setdefault(verdict.request.fingerprint(), number)
            if first != number:
                verdict = Verdict(line, refusal=InvalidField("mass_repeated", field="line", line=first))
        verdicts.append(verdict)
    return verdicts


def total(verdicts: Iterable[Verdict], zero: Money) -> Money:
    for verdict in verdicts:
        if verdict.price is not None:
            zero += verdict.price
    return zero


def _judged(catalogue: Catalogue, plan: PricePlan, line: str) -> Verdict:
    try:
        service, request = _read(catalogue, line)
        price = pricing.price(service.rate, plan, request.quantity, per_order=service.per_order)
    except ShopError as refusal:
        return Verdict(line, refusal=refusal)
    return Verdict(line, service, request, price.total)


def _read(catalogue: Catalogue, line: str) -> tuple[Service, OrderRequest]:
    """Raises ServiceNotFound, InvalidField, LinkRejected or QuantityOutOfRange."""
    parts = [part.strip() for part in line.split(SIGN)]
    while len(parts) > 2 and not parts[-1]:
        parts.pop()
    if not 2 <= len(parts) <= 3:
        raise InvalidField("mass_line", field="line", value=line[:40])
    service = catalogue.find(parts[0])
    if service.type.rule.needs or service.link_rule is LinkRule.NONE:
        raise InvalidField("mass_type", field="service", service=service.name)
    link, amount = parts[1], parts[2] if len(parts) == 3 else ""
    if service.per_order:
        quantity = "1"
    elif not amount:
        raise InvalidField("mass_line", field="line", value=line[:40])
    else:
        link, amount = (amount, link) if _is_quantity(link) and not _is_quantity(amount) else (link, amount)
        quantity = str(read_quantity(amount))
    return service, requests.read_request(service, {"link": link, "quantity": quantity})


def _is_quantity(text: str) -> bool:
    try:
        read_quantity(text)
    except InvalidField:
        return False
    return True
