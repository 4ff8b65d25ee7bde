"""Calls without the library, for what it cannot send and for answers as they come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import aiohttp

TOKEN = "7000000001:" + "A-_z9" * 7


@dataclass(frozen=True)
class Answered:
    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body["ok"] is True, self.body
        return self.body["result"]

    @property
    def refusal(self) -> str:
        assert self.body["ok"] is False, self.body
        assert self.body["error_code"] == self.status
        return str(self.body["description"])


class Raw:
    def __init__(self, base_url: str, session: aiohttp.ClientSession, token: str = TOKEN) -> None:
        self.base_url = base_url
        self.session = session
        self.token = token

    async def call(self, method: str, **fields: object) -> Answered:
        """One call with a JSON body."""
        return await self.send("POST", f"/bot{self.token}/{method}", json=fields)

    async def send(self, verb: str, path: str, **how: Any) -> Answered:
        async with self.session.request(verb, self.base_url + path, **how) as answer:
            return Answered(answer.status, await answer.json())
