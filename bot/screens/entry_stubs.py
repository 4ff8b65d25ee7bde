from __future__ import annotations

from bot.machine import entry
from bot.screens.home import Home
from bot.turn import Turn


@entry("words")
def words(turn: Turn, arg: str) -> Home:
    return Home()



@entry("service")
def service(turn: Turn, arg: str) -> Home:
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
