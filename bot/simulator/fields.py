"""The fields of a request to the control API, read with their types."""

from __future__ import annotations

import orjson
from aiohttp import web

from bot.simulator.acts import CannotDo
from bot.simulator.wire import Json


class Fields:
    """A JSON object, or the query of the address. What is missing or of a wrong type is CannotDo."""

    def __init__(self, given: Json) -> None:
        self._given = given

    @classmethod
    async def read(cls, request: web.Request) -> Fields:
        if not request.can_read_body:
            return cls(dict(request.query))
        try:
            given = orjson.loads(await request.read())
        except ValueError:
            raise CannotDo("the body is not JSON") from None
        if not isinstance(given, dict):
            raise CannotDo("the body is not a JSON object")
        return cls(given)

    def has(self, name: str) -> bool:
        return name in self._given

    def text(self, name: str, default: str | None = None) -> str:
        value = self._given.get(name, default)
        if not isinstance(value, str):
            raise CannotDo(f"{name} must be a text")
        return value

    def number(self, name: str, default: int | None = None) -> int:
        value = self._given.get(name, default)
        if isinstance(value, str) and value.lstrip("-").isdecimal():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise CannotDo(f"{name} must be a whole number")
        return value

    def truth(self, name: str, default: bool | None = None) -> bool:
        value = self._given.get(name, default)
        if not isinstance(value, bool):
            raise CannotDo(f"{name} must be true or false")
        return value

    def json(self, name: str) -> Json:
        value = self._given.get(name)
        if not isinstance(value, dict):
            raise CannotDo(f"{name} must be an object")
        return value
