"""Lanes: each key alone and in order, keys beside each other, nothing left behind."""

from __future__ import annotations

import asyncio

import structlog

from bot.hotline import Hotline
from bot.lanes import Lanes


async def run(lanes: Lanes, *, put: list[int]) -> None:
    async with asyncio.TaskGroup() as group:
        for name, loop in lanes.loops("lane").items():
            group.create_task(loop, name=name)
        for key in put:
            lanes.put(key)
            await asyncio.sleep(0)
        lanes.end()


async def test_a_key_is_never_in_work_twice_and_comes_again_where_it_was_put_meanwhile() -> None:
    working: set[int] = set()
    rounds: dict[int, int] = {}

    async def handle(key: int) -> None:
        assert key not in working
        working.add(key)
        rounds[key] = rounds.get(key, 0) + 1
        await asyncio.sleep(0.01)
        working.discard(key)

    await run(Lanes(handle, width=4), put=[1, 2, 1, 1, 2, 1])
    assert rounds == {1: 2, 2: 2}, "what came while it was in work is one more round"


async def test_keys_do_not_wait_for_one_another() -> None:
    gate = asyncio.Event()
    done = []

    async def handle(key: int) -> None:
        if key == 1:
            await gate.wait()
        done.append(key)
        if key == 3:
            gate.set()

    await run(Lanes(handle, width=2), put=[1, 2, 3])
    assert done == [2, 3, 1]


async def test_the_end_waits_for_what_is_in_hand_and_for_what_comes_of_it() -> None:
    said: list[str] = []

    async def handle(key: int) -> None:
        said.append(f"begun {key}")
        await asyncio.sleep(0.01)
        if len(said) < 6:
            lanes.put(key)  # as a step does that finds one more
        said.append(f"done {key}")

    lanes = Lanes(handle, width=3, ended=lambda: said.append("ended"))
    await run(lanes, put=[7])
    assert said[-1] == "ended" and said.count("begun 7") == said.count("done 7") == 4
    assert said.count("ended") == 1


async def test_a_failure_costs_neither_the_lane_nor_the_key() -> None:
    seen = []

    async def handle(key: int) -> None:
        seen.append(key)
        if key == 1:
            raise ValueError("once")

    with structlog.testing.capture_logs() as logs:
        await run(Lanes(handle, width=1), put=[1, 2])
    assert seen == [1, 2]
    assert [line["event"] for line in logs] == ["lane failed"]


async def test_nothing_is_remembered_of_a_key_that_was_handled() -> None:
    async def handle(key: int) -> None:
        await asyncio.sleep(0)

    lanes = Lanes(handle, width=8)
    await run(lanes, put=list(range(1000)))
    assert not any(kept for kept in vars(lanes).values() if isinstance(kept, dict | set))


async def test_a_hotline_answers_the_newest_of_one_asker_and_nobody_waits_for_another() -> None:
    begun, other, gate, over = (asyncio.Event() for _ in range(4))
    answered: list[str] = []

    class Duty:
        async def over(self, timeout_s: float | None = None) -> bool:
            return await over.wait()

    async def answer(words: str) -> None:
        answered.append(words)
        begun.set()
        if words == "i":
            await gate.wait()
        if words == "views":
            other.set()

    line: Hotline[str] = Hotline("seeker", answer, width=2, duty=Duty())
    async with asyncio.TaskGroup() as group:
        for name, loop in line.loops().items():
            group.create_task(loop, name=name)
        line.take(1, "i")
        await begun.wait()
        for words in ("in", "ins", "insta"):
            line.take(1, words)
        line.take(2, "views")
        await other.wait()
        gate.set()
        over.set()
    assert answered == ["i", "views", "insta"]
