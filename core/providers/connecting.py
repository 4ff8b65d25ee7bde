"""From a supplier's settings to the provider that speaks its language.

A service without a provider is delivered by hand: staff settles its orders, so it needs no adapter here.
"""

from __future__ import annotations

import aiohttp

from core.domain.errors import Unavailable
from core.domain.money import Currency
from core.ports import Provider, Supplier
from core.providers.panel import Journal, PanelProvider


def connect(
    supplier: Supplier, session: aiohttp.ClientSession, currency: Currency, journal: Journal | None = None
) -> Provider:
    """The provider of this account. Raises Unavailable for a kind that this version does not know."""
    if supplier.kind == "panel":
        return PanelProvider(supplier, session, currency, journal)
    raise Unavailable("unknown_provider_kind", provider=supplier.name, kind=supplier.kind)
