"""`kill -9` of the bot while people order in chat: no order is lost or doubled, and nobody is left without a screen."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

import pytest

from tests.crash.chat_campaign import SETTINGS, ChatCampaign, furnish, spread, stopped, telegram
from tests.databases import Databases
from tests.process import House, free_port, house

SEED = int(os.environ.get("SEED", "0")) or random.randrange(1, 1_000_000)
KILLS = int(os.environ.get("KILLS", "30"))
PEOPLE = int(os.environ.get("PEOPLE", "50"))
DRAINED_S = 15.0  # on a machine that does much else, too; alone it takes a fraction of a second


async def fire(url: str, folder: Path, kills: int, people: int, *, webhook: bool) -> str:
    async with telegram(people) as (sim, base_url):
        more = {"TELEGRAM_WEBHOOK": "true"} if webhook else {}
        with house(folder, apart=True, DATABASE_URL=url, TELEGRAM_BASE_URL=base_url, **SETTINGS, **more) as home:
            campaign = ChatCampaign(sim, [home], SEED)
            await furnish(url, people)
            await asyncio.to_thread(home.start)
            await campaign.run(kills)
            told = await campaign.judge()
            took_s = await stopped(home)
            assert took_s < DRAINED_S
            way = "webhook" if webhook else "polling"
            return f"SEED={SEED} {url.partition(':')[0]}, {way}: {told}, drained in {took_s:.2f} s\n"


async def fire_at_two(url: str, folder: Path, kills: int, people: int) -> str:
    """Two processes serve the same chats, behind one address; one after another is killed."""
    front = free_port()
    async with telegram(people) as (sim, base_url):
        settings = {
            **SETTINGS, "DATABASE_URL": url, "TELEGRAM_BASE_URL": base_url, "TELEGRAM_WEBHOOK": "true",
            "PUBLIC_URL": f"http://127.0.0.1:{front}",
        }  # fmt: skip
        with house(folder / "one", apart=True, **settings) as one:
            ports = {name: one.settings[name] for name in ("SANDBOX_PROVIDER_PORT", "SANDBOX_GATEWAY_PORT")}
            with house(folder / "two", apart=True, **settings, **ports) as two:
                campaign = ChatCampaign(sim, [one, two], SEED)
                await furnish(url, people)
                async with spread(front, [one.api, two.api]):
                    await asyncio.to_thread(one.start)
                    await asyncio.to_thread(begin, two)
                    await campaign.run(kills)
                    told = await campaign.judge()
                assert max(await stopped(one), await stopped(two)) < DRAINED_S
        return f"SEED={SEED} two processes: {told}\n"


def begin(house: House) -> None:
    """The second process, which finds the sandboxes of the first."""
    house.folder.mkdir(parents=True, exist_ok=True)
    for name in ("sandbox-provider-key", "sandbox-secret"):
        house._secret(name)
    house.launch()
    house.until_ready()


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_no_order_in_chat_is_lost_or_doubled_by_a_few_kills(
    database_url: str, tmp_path: Path, webhook: bool
) -> None:
    sys.stderr.write(f"SEED={SEED}\n")  # shown where the test fails
    sys.stderr.write(await fire(database_url, tmp_path, 2, 12, webhook=webhook))


async def test_two_processes_serve_the_same_chats_while_one_is_killed(databases: Databases, tmp_path: Path) -> None:
    with databases.fresh("postgres") as url:
        sys.stderr.write(await fire_at_two(url, tmp_path, 2, 12))


@pytest.mark.crash
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_no_order_in_chat_is_lost_or_doubled_by_many_kills(
    database_url: str, tmp_path: Path, webhook: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        sys.stderr.write(f"\nSEED={SEED} KILLS={KILLS}\n")
    told = await fire(database_url, tmp_path, KILLS, PEOPLE, webhook=webhook)
    with capsys.disabled():
        sys.stderr.write(told)


@pytest.mark.crash
async def test_two_processes_serve_the_same_chats_through_many_kills(
    databases: Databases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with databases.fresh("postgres") as url:
        told = await fire_at_two(url, tmp_path, KILLS, PEOPLE)
    with capsys.disabled():
        sys.stderr.write(told)
