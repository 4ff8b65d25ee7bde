"""A simulator on a free port, python-telegram-bot's own `Bot` that speaks to it, and people."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot

from bot.simulator.client import Person, Simulation, connect
from bot.simulator.server import serve
from tests.simulator.raw import Raw, bot_at


@pytest.fixture(autouse=True)
def timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's spans as timedelta: as numbers they warn."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def port() -> AsyncIterator[int]:
    async with serve() as port:
        yield port


@pytest.fixture
async def simulation(port: int) -> AsyncIterator[Simulation]:
    async with connect(port) as simulation:
        yield simulation


@pytest.fixture
async def bot(port: int) -> AsyncIterator[Bot]:
    """The unchanged library with its default transport."""
    async with bot_at(port) as bot:
        yield bot


@pytest.fixture
async def raw(port: int) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(f"http://127.0.0.1:{port}", session)


@pytest.fixture
async def amina(simulation: Simulation) -> Person:
    """A customer who has written to the bot; the bot has not asked for updates yet."""
    person = await simulation.person("Amina")
    await person.start()
    return person
