"""What the sandbox panel sells: the example catalogue at 60 % of the shop's rates, so that the shop earns something."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from core.domain import pricing
from core.domain.catalogue import Service, ServiceType
from core.domain.money import Currency

SERVICES = Path(__file__).with_name("services.csv")
DISCOUNT_BP = -4000


def stock(currency: Currency, path: Path = SERVICES) -> Mapping[int, Service]:
    """The services by their number, with the panel's own rates."""
    with path.open(encoding="utf-8", newline="") as file:
        services = [_service(row, currency) for row in csv.DictReader(file)]
    return {service.number: service for service in services}


def _service(row: Mapping[str, str], currency: Currency) -> Service:
    kind = ServiceType.read(row["type"])
    assert kind is not None, row
    return Service(
        number=int(row["number"]),
        name=row["name"],
        category=row["category"],
        type=kind,
        rate=pricing.adjusted(pricing.parse_rate(row["rate"], currency), DISCOUNT_BP),
        min=int(row["min"]),
        max=int(row["max"]),
        refill=row["refill"] == "yes",
        cancel=row["cancel"] == "yes",
        dripfeed=row["dripfeed"] == "yes",
        description=row["description"],
        average_time=row["average_time"],
    )


def listing(service: Service) -> dict[str, object]:
    """A line of the answer to `services`. Panels write rates and bounds as text."""
    return {
        "service": service.number,
        "name": service.name,
        "type": service.type.value,
        "category": service.category,
        "rate": pricing.rate_text(service.rate),
        "min": str(service.min),
        "max": str(service.max),
        "dripfeed": service.dripfeed,
        "refill": service.refill,
        "cancel": service.cancel,
        "description": service.description,
        "average_time": service.average_time,
    }
