from __future__ import annotations

from typing import Any

from bot.machine import Screen, entry, hearer
from bot.screens.home import Home
from bot.turn import Turn


@entry("words")
def words(turn: Turn, arg: str) -> Home:
    return Home()


@hearer("charge")
def charge(turn: Turn, at: Screen, incoming: Any) -> Screen:
    return at


@entry("service")
def service(turn: Turn, arg: str) -> Home:
    return Home()


@entry("payment")
def payment(turn: Turn, arg: str) -> Home:
    return Home()


@entry("desk")
def desk(turn: Turn, arg: str) -> Home:
    return Home()


@entry("again")
def again(turn: Turn, arg: str) -> Home:
    return Home()


@entry("services")
def services(turn: Turn, arg: str) -> Home:
    return Home()
