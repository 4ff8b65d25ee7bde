"""Services as lists show them: a page of buttons with names and prices, and what those prices are for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.screens.paging import Part, part
from bot.turn import Turn
from bot.views import Button, Lines, Row, Text, short
from core.domain.catalogue import Service
from core.domain.errors import NotFound
from core.domain.pricing import selling_rate

SIZE: Final = 8
_LABEL: Final = 34


def sold(turn: Turn, number: int) -> Service:
    """Raises NotFound (service_gone) for what is not on sale, or not any more."""
    service = turn.catalogue.get(number)
    if service is None:
        raise NotFound("service_gone", service=number)
    return service


def page_of(services: Sequence[Service], page: int) -> Part[Service]:
    return part(services, page, SIZE)


def buttons(turn: Turn, services: Iterable[Service]) -> tuple[Row, ...]:
    """A button a service, calling `press_open`."""
    plan = turn.customer.plan
    return tuple(
        Button(
            Text("button-service", {"name": short(each.name, _LABEL), "rate": selling_rate(each.rate, plan)}),
            "open", each.number,
        )
        for each in services
    )  # fmt: skip


def about(services: Sequence[Service]) -> Lines:
    """What the prices on the buttons are for; and the names in full, where one is too long for its button."""
    packages = sum(service.per_order for service in services)
    key = "goods-rates" if not packages else "goods-rates-mixed" if packages < len(services) else "goods-rates-package"
    lines = [Text(key)]
    if any(len(service.name) > _LABEL for service in services):
        lines.append(Text("block", {"lines": Lines(tuple(
            Text("goods-line", {"number": str(service.number), "name": service.name}) for service in services
        ))}))  # fmt: skip
    return Lines(tuple(lines), between="\n\n")
