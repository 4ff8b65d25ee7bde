"""Many simulated shops, each with another seed: whatever goes wrong, nothing is lost and nothing is done twice."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import Iterator, MutableMapping
from typing import Any

import pytest
import structlog

from storage.address import sqlite_path
from tests.databases import Databases
from tests.simulation.play import Play
from tests.simulation.stage import JumpingLoop

SEEDS = int(os.environ.get("SEEDS", "40"))
MANY = int(os.environ.get("SEEDS", "2000"))
FIRST = int(os.environ.get("SEED", "1"))


@pytest.fixture(scope="module")
def template(databases: Databases) -> Iterator[sqlite3.Connection]:
    with databases.fresh("sqlite") as url:
        path = sqlite_path(url)
        assert path is not None
        raw = sqlite3.connect(path)
        yield raw
        raw.close()


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    """The workers complain of all that goes wrong, which is what happens here."""
    before = structlog.get_config()
    structlog.configure(processors=[_drop])
    yield
    structlog.configure(**before)


def _drop(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    raise structlog.DropEvent


def test_whatever_goes_wrong_nothing_is_lost_and_nothing_is_done_twice(template: sqlite3.Connection) -> None:
    for seed in range(FIRST, FIRST + SEEDS):
        simulate(template, seed)


@pytest.mark.crash
@pytest.mark.parametrize("hundred", range(MANY // 100))
def test_the_same_many_times_over(template: sqlite3.Connection, hundred: int) -> None:
    for seed in range(FIRST + hundred * 100, FIRST + hundred * 100 + 100):
        simulate(template, seed)


def simulate(template: sqlite3.Connection, seed: int) -> Play:
    play = Play(seed, template)
    try:
        with asyncio.Runner(loop_factory=JumpingLoop) as runner:
            runner.run(play.run())
    except BaseException:
        sys.stderr.write(f"SEED={seed} SEEDS=1 tells it again\n" + "\n".join(play.told) + "\n")
        raise
    finally:
        play.memory.close()
    return play
