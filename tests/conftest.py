"""What every test may ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings

from tests.databases import KINDS, Databases
from tests.shop import Shop, opened, prove_books

# A busy machine is no bug.
settings.register_profile("chatpanel", deadline=None)
settings.load_profile("chatpanel")


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    made = Databases()
    yield made
    made.close()


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """A migrated database of the test's own; the test runs once on each kind."""
    with databases.fresh(request.param) as url:
        yield url


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    """An open shop on each kind of database. Its books are proven after the test."""
    async with opened(database_url) as shop:
        yield shop
        await prove_books(shop.db)
