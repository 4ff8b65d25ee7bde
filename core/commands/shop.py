"""A shop over its database, with what main.py hands in. Not yet running: see running.py."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from core.commands.chatting import Chat
from core.ports import Database
from core.settings import Settings
from core.workers.bell import Bell


class CannotRun(Exception):
    """The shop cannot start as asked. The message says what to do."""


class OwnDatabase(Database, Protocol):
    """The database as its owner sees it."""

    async def run(self, stop: asyncio.Event) -> None: ...
    async def close(self) -> None: ...


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass
class Shop:
    """A shop over its database. `open_db` is given what to call with the kinds of jobs that were committed."""

    settings: Settings
    open_db: Callable[[Callable[[frozenset[str]], None]], Awaitable[OwnDatabase]]
    process: str
    folder: Path
    schema_current: Callable[[], Awaitable[bool]]
    is_unavailable: Callable[[BaseException], bool]
    prove: Callable[[Database], Awaitable[list[str]]]
    chat: Chat
    bell: Bell = field(default_factory=Bell)

    async def __aenter__(self) -> Self:
        self._db = await self.open_db(self.bell.ring)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._db.close()

    @property
    def db(self) -> OwnDatabase:
        return self._db
