"""Says one thing to everybody, slowly: apart from answers, at a pace that leaves Telegram's limits to customers."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from bot.feed import Duty
from bot.telegram import Post
from core.ports import Database


class Broadcaster:
    def __init__(self, db: Database, post: Post, *, duty: Duty) -> None:
        self._db = db
        self._post = post
        self._duty = duty

    def loops(self) -> dict[str, Coroutine[Any, Any, None]]:
        return {}
