"""The benchmarks work: a tiny run measures every path, and what it ordered is in the books. No time is asserted."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from io import StringIO
from pathlib import Path

import orjson
from rich.console import Console

from benchmarks import campaign, load, report
from benchmarks.campaign import Plan, Watch
from benchmarks.paths import PATHS
from benchmarks.rounds import Effort, Measured, Share
from tests.databases import Databases

TINY = Effort(rounds=1, seconds=30, connections=4, most=40)


def test_a_tiny_run_measures_every_path_and_proves_what_it_ordered(database_url: str, tmp_path: Path) -> None:
    plan = Plan(
        {"here": lambda: nullcontext(database_url)}, crowds=(), sizes=(50,), services=20, memory_orders=60, starts=1,
        effort=TINY,
    )  # fmt: skip
    told: list[str] = []

    outcome = campaign.carry_out(plan, tmp_path, Watch(told=told.append))

    assert [each.path for each in outcome.measured] == [path.name for path in PATHS]
    assert all(each.rate > 0 and each.wrong == 0 and each.shares for each in outcome.measured)
    (proof,) = outcome.proofs
    assert proof.holds, proof
    assert proof.acknowledged == 40 + 40 + 60  # one round, one connection alone, and those that memory was filled with
    (resources,) = outcome.resources
    assert resources.started_in_s
    assert resources.memory_mb
    assert told
    report.show(outcome, Console(file=StringIO(), width=170))
    report.write(outcome, tmp_path / "results.json", {})
    written = orjson.loads((tmp_path / "results.json").read_bytes())
    assert {each["path"] for each in written["speed"]} == {path.name for path in PATHS}
    assert written["proofs"][0]["holds"]


def test_a_tiny_crowd_taps_on_both_bots(databases: Databases, tmp_path: Path) -> None:
    plan = Plan(
        {"here": lambda: databases.fresh("sqlite")}, paths=(), resources=(), crowds=(3,),
        effort=Effort(rounds=1, seconds=0.3),
    )  # fmt: skip
    outcome = campaign.carry_out(plan, tmp_path, Watch())
    (chat,) = outcome.chats
    assert chat.users == 3 and chat.taps > 3 and chat.rate > 0 and chat.echo_rate > 0
    report.show(outcome, Console(file=StringIO(), width=170))
    report.write(outcome, tmp_path / "results.json", {})
    (written,) = orjson.loads((tmp_path / "results.json").read_bytes())["chat"]
    assert written["database"] == "here" and written["verdict"] in ("met", "short")


async def test_the_load_counts_right_answers_and_tells_of_wrong_ones() -> None:
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await reader.readuntil(b"\r\n\r\n") if not reader.at_eof() else b"":
            asked.append(request)
            body = b"no" if len(asked) == 3 else b"yes, in two pieces"
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body[:2])
            await writer.drain()
            await asyncio.sleep(0.01)
            writer.write(body[2:])
            if len(asked) == 5:
                break
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        asking = load.Load(
            port, [f"GET /{load.COUNTER} HTTP/1.1\r\n\r\n"], 200, "pieces", connections=1, seconds=30, warm_up_s=0,
            first=7, most=5,
        )  # fmt: skip
        result = await load.apply(asking)

    assert asked == [b"GET /%012d HTTP/1.1\r\n\r\n" % number for number in range(7, 12)]
    assert (result.right, result.acknowledged, result.wrong, result.last) == (4, 4, 1, 12)
    assert "no" in result.first_wrong


def test_verdicts_compare_with_the_targets() -> None:
    def share(value: float, target: float) -> str:
        return Share("rival", 1.0, 1.0, value, value, value, target).verdict

    assert (share(0.5, 0.5), share(0.49, 0.5), share(0.1, 0.0)) == ("met", "short", "")
    slow = Measured("order", "", "sqlite", 0, 1, [], 1, 60.0, 60.0, 1, 1, 1, 1, 0)
    assert slow.p99_verdict == "short"
