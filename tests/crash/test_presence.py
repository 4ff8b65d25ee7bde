"""A process that starts takes over from those that have died on this machine, and from nobody else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from core.commands import presence
from tests.process import ROOT
from tests.shop import Shop, opened

LEASE_MS = 120_000
HOLDER = "there:1:first"
LIVE = """
import sys, pathlib
from core.commands.presence import announced
with announced(pathlib.Path(sys.argv[1]), sys.argv[2]):
    print("here", flush=True)
    sys.stdin.read()
"""


def living(folder: Path) -> subprocess.Popen[bytes]:
    """A process called HOLDER, once it is announced."""
    command = [sys.executable, "-c", LIVE, str(folder), HOLDER]
    holder = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout is not None and holder.stdout.readline() == b"here\n"
    return holder


async def hold_something(url: str) -> None:
    """As the process that is called HOLDER: one job in hand, and one turn."""
    async with opened(url, process=HOLDER) as first:
        await first.db.write(lambda tx: tx.jobs.add("dispatch:panel", "1001"))
        assert await first.db.write(lambda tx: tx.jobs.take("dispatch:panel", limit=1, lease_ms=LEASE_MS))
        assert await first.db.write(lambda tx: tx.upkeep.take_turn("dispatch:panel", HOLDER, lease_ms=LEASE_MS))


async def is_free(shop: Shop) -> bool:
    """Whether the job and the turn can be had."""
    turn = await shop.db.write(lambda tx: tx.upkeep.take_turn("dispatch:panel", "test-1", lease_ms=LEASE_MS))
    jobs = await shop.db.write(lambda tx: tx.jobs.take("dispatch:panel", limit=1, lease_ms=LEASE_MS))
    assert turn == bool(jobs)
    return turn


async def test_what_a_killed_process_held_is_free_at_the_next_start(shop: Shop, tmp_path: Path) -> None:
    await hold_something(shop.url)
    with living(tmp_path) as holder:
        await presence.take_over(shop.db, tmp_path, "test-1")
        assert not await is_free(shop), "it lives"
        holder.kill()
        holder.wait()
    await presence.take_over(shop.db, tmp_path, "test-1")
    assert await is_free(shop)
    assert list((tmp_path / presence.FOLDER).iterdir()) == []


async def test_a_process_of_another_machine_is_left_alone(shop: Shop, tmp_path: Path) -> None:
    await hold_something(shop.url)
    with presence.announced(tmp_path, "test-1"):
        await presence.take_over(shop.db, tmp_path, "test-1")
        assert not await is_free(shop)
    shop.clock.pass_ms(LEASE_MS)
    assert await is_free(shop)


async def test_a_process_that_stops_gives_everything_back(shop: Shop) -> None:
    await hold_something(shop.url)
    await presence.leave(shop.db, HOLDER)
    assert await is_free(shop)


async def test_a_folder_that_cannot_be_written_to_is_no_hindrance(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="ascii")
    with presence.announced(tmp_path / "file", "test-1"):
        await presence.take_over(shop.db, tmp_path / "file", "test-1")
