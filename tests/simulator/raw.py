"""Ways to call: the library's own, and one without it, for what it cannot send and for answers as they come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import aiohttp
from telegram import Bot
from telegram.request import HTTPXRequest

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


def bot_at(port: int) -> Bot:
    """The unchanged library with its default transport, less the half second in which it reads the roots of TLS."""
    url = f"http://127.0.0.1:{port}"
    plain, polling = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    return Bot(
        TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot", request=plain, get_updates_request=polling
    )


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
