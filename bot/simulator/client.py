"""People for tests: they write, tap and pay as a person with a phone would, and wait for what they should see.

Works over the simulator's control API, so the bot may run in any process.
What a person waits for has to appear or change after his last act.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import aiohttp

from bot.simulator.seen import Offer, Offered, by_bot
from bot.simulator.seen import Seen as Seen  # for tests, which import it from here
from bot.simulator.wire import Json

PATIENCE_S: Final = 20.0
LAST: Final = 40
"""How many messages a person looks at."""


class Impossible(Exception):
    """The simulator says that nobody with an ordinary client can do this."""


class Simulation:
    """The whole simulator, as a test handles it."""

    def __init__(self, base_url: str, session: aiohttp.ClientSession) -> None:
        self.base_url = base_url
        self._session = session

    async def get(self, path: str, **query: object) -> Json:
        params = {name: str(value) for name, value in query.items()}
        async with self._session.get(f"{self.base_url}/_sim/{path}", params=params) as answer:
            return _checked(await answer.json())

    async def post(self, path: str, **fields: object) -> Json:
        async with self._session.post(f"{self.base_url}/_sim/{path}", json=fields) as answer:
            return _checked(await answer.json())

    async def person(self, name: str) -> Person:
        """One of the people by first name."""
        for raw in (await self.get("state"))["people"]:
            if raw["first_name"] == name:
                return Person(self, raw)
        raise AssertionError(f"there is nobody called {name}")

    async def newcomer(self, first_name: str, **fields: str) -> Person:
        return Person(self, await self.post("people", first_name=first_name, **fields))

    async def calls(self, method: str = "", limit: int = 200) -> list[Json]:
        found: list[Json] = (await self.get("calls", limit=limit))["calls"]
        return [call for call in found if method.lower() in ("", call["method"].lower())]

    async def violations(self) -> list[str]:
        """The bot's mistakes, a line each. A test asserts that there are none."""
        found = (await self.get("violations"))["violations"]
        return [f"{one['method']}: {one['violation']} {one['params']}" for one in found]

    async def fault(self, method: str, **fields: object) -> None:
        await self.post("hooks/fault", method=method, **fields)

    async def advance(self, ms: int) -> None:
        await self.post("hooks/clock", advance_ms=ms)

    async def hook(self, name: str, **fields: object) -> Json:
        return await self.post(f"hooks/{name}", **fields)


class Person:
    """Somebody with a phone, in a private chat with the bot."""

    def __init__(self, simulation: Simulation, raw: Json) -> None:
        self.simulation = simulation
        self.id: int = raw["id"]
        self.name: str = raw["first_name"]
        self.phone: str = raw["phone"]
        self.language: str = raw["language_code"]
        self._since = 0

    # -- acts ---------------------------------------------------------------------------------------------------------

    async def act(self, act: str, **fields: object) -> Json:
        """Any act of the control API."""
        answer = await self.simulation.post(f"chats/{self.id}/{act}", **fields)
        self._since = answer["seq"]
        return answer

    async def say(self, text: str, *, reply_to: int = 0) -> int:
        return int((await self.act("text", text=text, reply_to=reply_to))["message_id"])

    async def start(self, payload: str = "") -> None:
        await self.act("start", payload=payload)

    async def tap(self, wanted: str, *, message: Seen | None = None) -> str:
        """Taps a button by its text or data: of the message, or of the newest that has it. The query's id."""
        found = message or await self._with_button(wanted)
        button = found.button(wanted)
        assert button is not None and button.data, f"{wanted!r} cannot be tapped; there is {found.labels}"
        answer = await self.act("tap", message_id=found.id, data=button.data)
        return str(answer["callback_query_id"])

    async def forge(self, data: str, *, message_id: int = 0) -> str:
        """Sends data that no button has, or that of a message which is gone."""
        message_id = message_id or (await self.screen()).id
        answer = await self.act("tap", message_id=message_id, data=data, force=True)
        return str(answer["callback_query_id"])

    async def share_contact(self, **fields: object) -> None:
        await self.act("contact", **fields)

    async def forward_contact(self, phone: str, first_name: str) -> None:
        await self.act("forward_contact", phone=phone, first_name=first_name)

    async def pay(self, *, ok: bool = True, link: str = "") -> None:
        """Pays the newest invoice of the chat, or the one behind a link."""
        if link:
            await self.act("pay", link=link, ok=ok)
            return
        invoices = [one for one in await self.messages() if "invoice" in one.raw]
        assert invoices, f"{self.name} has no invoice to pay"
        await self.act("pay", message_id=invoices[-1].id, ok=ok)

    async def send_file(self, name: str, content: bytes, *, mime: str = "", photo: bool = False) -> None:
        await self.act(
            "file", name=name, mime=mime or "application/octet-stream", base64=base64.b64encode(content).decode(),
            **{"as": "photo" if photo else "document"},
        )  # fmt: skip

    async def asks_inline(self, words: str, *, offset: str = "", timeout_s: float = PATIENCE_S) -> Offered:
        """Types words after the bot's name, and waits for what it offers."""
        query_id = (await self.act("inline", query=words, offset=offset))["inline_query_id"]

        def found(chat: Json) -> Offered | None:
            newest = chat["inline"]
            return Offered.of(newest) if newest and newest["inline_query_id"] == query_id else None

        offered: Offered = await self._until(found, timeout_s, f"is answered on {words!r}")
        return offered

    async def chooses(self, offered: Offered, offer: Offer) -> int:
        """Sends one of the results to this chat. The message's number."""
        answer = await self.act("choose", inline_query_id=offered.query_id, result_id=offer.id)
        return int(answer["message_id"])

    async def block(self, blocked: bool = True) -> None:
        await self.act("block", blocked=blocked)

    async def speak(self, language_code: str) -> None:
        async with self.simulation._session.patch(
            f"{self.simulation.base_url}/_sim/people/{self.id}", json={"language_code": language_code}
        ) as answer:
            _checked(await answer.json())
        self.language = language_code

    # -- looking ------------------------------------------------------------------------------------------------------

    async def chat(self, last: int = LAST) -> Json:
        return await self.simulation.get(f"chats/{self.id}", last=last)

    async def messages(self, last: int = LAST) -> list[Seen]:
        """The bot's messages that are there, oldest first."""
        return by_bot(await self.chat(last), self.id)

    async def screen(self) -> Seen:
        """The live message: the newest of the bot's with buttons, or its newest at all."""
        found = await self.messages()
        assert found, f"{self.name} has seen nothing of the bot yet"
        return next((one for one in reversed(found) if one.rows), found[-1])

    async def sees(self, text: str, timeout_s: float = PATIENCE_S) -> Seen:
        """Waits for a message that contains the text."""

        def found(chat: Json) -> Seen | None:
            fresh = (one for one in reversed(by_bot(chat, self.id)) if one.raw["_seq"] > self._since)
            return next((one for one in fresh if text in one.text), None)

        seen: Seen = await self._until(found, timeout_s, f"sees {text!r}")
        return seen

    async def sees_button(self, wanted: str, timeout_s: float = PATIENCE_S) -> Seen:
        """Waits for a message with this button."""

        def found(chat: Json) -> Seen | None:
            fresh = (one for one in reversed(by_bot(chat, self.id)) if one.raw["_seq"] > self._since)
            return next((one for one in fresh if one.button(wanted)), None)

        seen: Seen = await self._until(found, timeout_s, f"sees a button {wanted!r}")
        return seen

    async def answer(self, query_id: str, timeout_s: float = PATIENCE_S) -> Json:
        """Waits for the answer to a tap: its `text` and `show_alert`, "" and False where it has no words."""

        def found(chat: Json) -> Json | None:
            own = [one for one in chat["outcomes"] if one.get("callback_query_id") == query_id]
            if not any(one["type"] == "callback_done" for one in own):
                return None
            toast: Json = next((one for one in own if one["type"] == "toast"), {})
            return {"text": toast.get("text", ""), "show_alert": toast.get("show_alert", False)}

        answered: Json = await self._until(found, timeout_s, f"is answered on tap {query_id}")
        return answered

    async def sale(self, timeout_s: float = PATIENCE_S) -> Json:
        """Waits for the end of the last payment: its `state`, paid or failed, and its `error`."""

        def found(chat: Json) -> Json | None:
            sales = [one for one in chat["outcomes"] if one["type"] == "invoice"]
            return sales[-1] if sales and sales[-1]["state"] != "paying" else None

        ended: Json = await self._until(found, timeout_s, "has paid or failed to")
        return ended

    async def _with_button(self, wanted: str) -> Seen:
        found = await self.messages()
        with_it = (one for one in reversed(found) if (button := one.button(wanted)) and button.data)
        seen = next(with_it, None)
        assert seen, f"{self.name} finds no button {wanted!r}; there is {[one.labels for one in found if one.rows]}"
        return seen

    async def _until(self, found: Any, timeout_s: float, what: str) -> Any:
        loop = asyncio.get_running_loop()
        deadline, seq = loop.time() + timeout_s, 0
        while True:
            left_ms = max(int((deadline - loop.time()) * 1000), 1)
            chat = await self.simulation.get(f"chats/{self.id}", last=LAST, since=seq, wait_ms=left_ms if seq else 0)
            if (result := found(chat)) is not None:
                return result
            if loop.time() >= deadline:
                said = "\n".join(f"  #{one.id} {one.text} {one.labels}" for one in by_bot(chat, self.id)[-4:])
                raise AssertionError(f"not within {timeout_s} s: {self.name} {what}. The bot's last messages:\n{said}")
            seq = chat["seq"]


@asynccontextmanager
async def connect(port: int, host: str = "127.0.0.1") -> AsyncIterator[Simulation]:
    """A simulation that runs on this machine."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield Simulation(f"http://{host}:{port}", session)


def _checked(answer: Json) -> Json:
    if answer.get("ok") is False:
        raise Impossible(answer.get("error", ""))
    return answer
