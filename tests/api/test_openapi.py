"""The OpenAPI document against the real server: schemathesis sends what it allows, and much that it does not."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import checks

from core.api import table
from core.api.calls import BASE
from tests.api.shop import open_test_shop
from tests.databases import Databases

EXAMPLES = 40
UNFIT = [
    # The door is lenient on purpose: it takes any scalar for any field and ignores what it does not know ...
    checks.negative_data_rejection,
    # ... and what fits the schema may still name no service or hold a link that nobody can deliver to.
    checks.positive_data_acceptance,
    # It takes the key away in one place, and another place still has it: test_keys.py asks this properly.
    checks.ignored_auth,
]


@dataclass(frozen=True)
class Served:
    url: str
    key: str


@pytest.fixture(scope="module")
def served(databases: Databases) -> Iterator[Served]:
    """A shop in a thread with a loop of its own, for callers that block."""
    ready: queue.Queue[Served] = queue.Queue()
    over = threading.Event()

    async def serve(url: str) -> None:
        async with open_test_shop(
            url, key_rate_per_s=1e9, key_burst=10**9, failed_keys_per_minute=10**9, prompts_per_phone=0
        ) as shop:
            await shop.credit("+254712345678", "1000")
            ready.put(Served(shop.url, shop.key))
            await asyncio.to_thread(over.wait)

    with databases.fresh("sqlite") as url:
        thread = threading.Thread(target=lambda: asyncio.run(serve(url)), name="served shop")
        thread.start()
        try:
            yield ready.get(timeout=30)
        finally:
            over.set()
            thread.join()


OPERATIONS = [(endpoint.name, method) for endpoint in table.ENDPOINTS for method in endpoint.methods]


@pytest.mark.parametrize(("name", "method"), OPERATIONS, ids=str)
def test_the_server_keeps_to_its_document(served: Served, name: str, method: str) -> None:
    document = schemathesis.openapi.from_url(f"{served.url}/openapi.json")
    endpoint = next(each for each in table.ENDPOINTS if each.name == name)
    operation = document[BASE + endpoint.path][method]
    cases = operation.as_strategy() | operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)

    @given(case=cases)
    @settings(max_examples=EXAMPLES, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
    def send(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(base_url=served.url, headers={"X-API-Key": served.key}, excluded_checks=UNFIT)

    send()
