"""The shops that the tests of the API call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.api.shop import TestShop, open_test_shop
from tests.databases import Databases


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[TestShop]:
    """A shop on each kind of database, for what storage has a part in."""
    async with open_test_shop(database_url) as opened:
        yield opened


@pytest.fixture
def local_url(databases: Databases) -> Iterator[str]:
    with databases.fresh("sqlite") as url:
        yield url


@pytest.fixture
async def local(local_url: str) -> AsyncIterator[TestShop]:
    """A shop on SQLite, for what is the door's alone."""
    async with open_test_shop(local_url) as opened:
        yield opened
