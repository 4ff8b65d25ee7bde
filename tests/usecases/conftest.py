"""A shop with a filled shelf, on each kind of database; its books are proven after each test."""

from __future__ import annotations

import pytest

from tests.shop import Shop
from tests.usecases.trade import SHELF, Trade


@pytest.fixture
async def trade(shop: Shop) -> Trade:
    await shop.db.write(lambda tx: tx.services.put(SHELF.values()))
    return Trade(shop, await shop.db.read(lambda tx: tx.partners.house()))
