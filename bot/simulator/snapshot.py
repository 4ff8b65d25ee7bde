"""The world in a file: written whole beside it and put in its place, so that it is always one state or the other.

A kill may cost the last moments. Numbers of updates and messages jump ahead
after a start, so that none is ever given twice.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import orjson
import structlog

from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json
from bot.simulator.world import Chat, File, Kept, Pending, Person, Webhook, World, new_world

EVERY_S: Final = 0.5
NUMBERS_AHEAD: Final = 1000
VERSION: Final = 1

log = structlog.get_logger()


def load(path: Path | None, people: Iterable[Person]) -> World:
    """The world of the file, or a new one where there is none. Raises ValueError for a file that is not one."""
    if path is None or not path.exists():
        return new_world(people)
    try:
        raw = orjson.loads(path.read_bytes())
        world = _world(raw)
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path} is not a state of the simulator: {error}") from None
    for person in people:
        if person.id not in world.people:
            world.add_person(Person(**vars(person)))
    world.last_update_id += NUMBERS_AHEAD
    world.last_message_id += NUMBERS_AHEAD
    return world


async def keep(sim: Simulator, path: Path) -> None:
    """Writes what has changed, now and then, until cancelled; the last of it after that."""
    try:
        while True:
            await sim.changed.wait()
            sim.changed.clear()
            _put(path, encode(sim.world))
            await asyncio.sleep(EVERY_S)
    finally:
        _put(path, encode(sim.world))


def encode(world: World) -> bytes:
    return orjson.dumps(
        {"version": VERSION, **vars(world)},
        option=orjson.OPT_NON_STR_KEYS, default=_spelled,
    )  # fmt: skip


def _put(path: Path, content: bytes) -> None:
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        log.warning("simulator.state_not_written", error=str(error))


def _spelled(value: object) -> object:
    if isinstance(value, set):
        return sorted(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)


def _world(raw: Json) -> World:
    if raw.pop("version") != VERSION:
        raise ValueError("written by another version")
    return World(**{
        **raw,
        "people": {int(key): Person(**value) for key, value in raw["people"].items()},
        "chats": {int(key): _chat(value) for key, value in raw["chats"].items()},
        "files": {
            key: File(**{**value, "data": base64.b64decode(value["data"])}) for key, value in raw["files"].items()
        },
        "webhook": Webhook(**raw["webhook"]),
        "pending": {int(key): Pending(**value) for key, value in raw["pending"].items()},
    })  # fmt: skip


def _chat(raw: Json) -> Chat:
    messages = {
        int(key): Kept(**{**value, "callback_data": set(value["callback_data"])})
        for key, value in raw["messages"].items()
    }
    return Chat(**{**raw, "messages": messages})
