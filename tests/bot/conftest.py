"""The bot on its stage, on each kind of database. Telegram's rules and the books are checked after each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.simulator.client import Person
from tests.bot.stage import Stage, opened


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    async with opened(database_url) as stage:
        yield stage


@pytest.fixture
async def amina(stage: Stage) -> Person:
    """A customer who has opened the bot and is at home."""
    person = await stage.person("Amina")
    await person.speak("en")
    await person.start()
    await person.sees_button("Let's go")
    await person.tap("Let's go")
    await person.sees_button("Services")
    return person


@pytest.fixture
async def owner(stage: Stage) -> Person:
    return await stage.simulation.person("Owner")
