"""`kill -9` while 64 clients order and others top up: nothing that was acknowledged is lost, nothing is done twice.

The kernel's cache survives such a kill, so this says nothing about the disk:
what a power cut leaves is SQLite's and PostgreSQL's to promise.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

import pytest

from tests.crash.campaign import SETTINGS, Campaign, furnish
from tests.process import house

SEED = int(os.environ.get("SEED", "0")) or random.randrange(1, 1_000_000)
KILLS = int(os.environ.get("KILLS", "100"))


async def fire(url: str, folder: Path, kills: int) -> str:
    with house(folder, apart=True, DATABASE_URL=url, **SETTINGS) as home:
        campaign = Campaign(home, SEED)
        await furnish(home, campaign.clients)
        await asyncio.to_thread(home.start)
        await campaign.run(kills)
        told = await campaign.judge()
        assert home.shop is not None and home.shop.stop() == 0, home.shop
        assert "Traceback" not in home.shop.said(), home.shop.said()
        return f"SEED={SEED} {url.partition(':')[0]}: {told}\n"


async def test_no_order_is_lost_or_doubled_by_a_few_kills(database_url: str, tmp_path: Path) -> None:
    sys.stderr.write(f"SEED={SEED}\n")  # shown where the test fails
    sys.stderr.write(await fire(database_url, tmp_path, 3))


@pytest.mark.crash
async def test_no_order_is_lost_or_doubled_by_many_kills(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        sys.stderr.write(f"\nSEED={SEED} KILLS={KILLS}\n")
    told = await fire(database_url, tmp_path, KILLS)
    with capsys.disabled():
        sys.stderr.write(told)
