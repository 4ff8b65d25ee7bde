"""The shop that the tests of the API call."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.api.shop import TestShop, open_test_shop


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[TestShop]:
    async with open_test_shop(database_url) as opened:
        yield opened
