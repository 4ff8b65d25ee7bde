from __future__ import annotations

from typing import Any

from bot.machine import Screen, entry, hearer
from bot.screens.home import Home
from bot.turn import Turn


@entry("words")
def words(turn: Turn, arg: str) -> Home:
    return Home()


@entry("start", "start")
def start(turn: Turn, arg: str) -> Home:
    return Home()


@hearer("charge")
def charge(turn: Turn, at: Screen, incoming: Any) -> Screen:
    return at
