"""What is for sale, and the version of the catalogue. Never checks what a service may be: the domain did."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from core.domain.catalogue import Catalogue, LinkRule, Service, ServiceType
from storage.engine import Row
from storage.table import Table

_VERSION: Final = "catalogue_version"
_COLUMNS: Final = (
    "number", "name", "category", "type", "rate_units", "min", "max", "refill", "cancel", "dripfeed", "description",
    "average_time", "link_rule", "link_hosts", "aliases", "provider", "provider_service", "cost_units", "active",
    "vanished", "changed_ms",
)  # fmt: skip
_SERVICE: Final = f"SELECT {', '.join(_COLUMNS)} FROM services"
_PUT: Final = f"""
    INSERT INTO services ({", ".join(_COLUMNS)})
    VALUES ({", ".join(f":{name}" for name in _COLUMNS)})
    ON CONFLICT (number) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[1:])}
"""


@lru_cache(maxsize=1024)
def _texts(text: str) -> tuple[str, ...]:
    """A list of texts, stored as JSON. Most services share a few."""
    return tuple(json.loads(text))


class Services(Table):
    __slots__ = ()

    def _service(self, row: Row) -> Service:
        return Service(
            number=row[0], name=row[1], category=row[2], type=ServiceType(row[3]), rate=self._money(row[4]),
            min=row[5], max=row[6], refill=row[7] == 1, cancel=row[8] == 1, dripfeed=row[9] == 1, description=row[10],
            average_time=row[11], link_rule=LinkRule(row[12]), link_hosts=_texts(row[13]),
            aliases=_texts(row[14]), provider=row[15], provider_service=row[16],
            cost=self._money_or_none(row[17]), active=row[18] == 1, vanished=row[19] == 1,
        )  # fmt: skip

    def version(self) -> int:
        """Changes whenever a service does; 0 before the first."""
        row = self._db.one("SELECT value FROM facts WHERE name = :name", {"name": _VERSION})
        return 0 if row is None else int(row[0])

    def catalogue(self) -> Catalogue:
        """All active services, by category and then by number."""
        services = [self._service(row) for row in self._db.all(_SERVICE + " WHERE active = 1 ORDER BY number")]
        services.sort(key=lambda service: service.category)  # here, because databases sort texts in ways of their own
        return Catalogue(self.version(), tuple(services))

    def get(self, number: int) -> Service | None:
        """The service, active or not."""
        row = self._db.one(_SERVICE + " WHERE number = :number", {"number": number})
        return None if row is None else self._service(row)

    def from_provider(self, provider: str) -> list[Service]:
        """Every service of a provider, active or not, by number."""
        rows = self._db.all(_SERVICE + " WHERE provider = :provider ORDER BY number", {"provider": provider})
        return [self._service(row) for row in rows]

    def off_sale(self) -> list[Service]:
        """All services that are not active, by number."""
        return [self._service(row) for row in self._db.all(_SERVICE + " WHERE active = 0 ORDER BY number")]

    def put(self, services: Iterable[Service]) -> None:
        """Adds or replaces by number. Changes the catalogue's version, unless there is nothing to put."""
        rows = [self._values(service) for service in sorted(services, key=lambda service: service.number)]
        if not rows:
            return
        self._db.execute(
            """
            INSERT INTO facts (name, value) VALUES (:name, '1')
            ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(facts.value AS BIGINT) + 1 AS TEXT)
            """,
            {"name": _VERSION},
        )
        self._db.many(_PUT, rows)

    def _values(self, service: Service) -> dict[str, object]:
        return {
            "number": service.number, "name": service.name, "category": service.category, "type": service.type.value,
            "rate_units": self._units(service.rate), "min": service.min, "max": service.max,
            "refill": int(service.refill), "cancel": int(service.cancel), "dripfeed": int(service.dripfeed),
            "description": service.description, "average_time": service.average_time,
            "link_rule": service.link_rule.value, "link_hosts": json.dumps(service.link_hosts),
            "aliases": json.dumps(service.aliases), "provider": service.provider,
            "provider_service": service.provider_service, "cost_units": self._units_or_none(service.cost),
            "active": int(service.active), "vanished": int(service.vanished), "changed_ms": self._unit.now_ms,
        }  # fmt: skip

    def highest_number(self) -> int:
        """0 where there is no service yet."""
        row = self._db.one("SELECT number FROM services ORDER BY number DESC LIMIT 1")
        return 0 if row is None else int(row[0])
