"""One question to a panel over HTTP, and what the way it ended proves.

The panel field's API v2 knows no idempotency key and no list of orders, so the
evidence of the call itself is all there is. Nothing was sent: asking again is
safe. The panel said no: it did not happen. Everything else is unknown. This
module never asks twice, never follows a redirect and never lets the key out.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import quote, quote_plus

import aiohttp

from core.domain.customers import clean
from core.domain.outcomes import Done, Outcome, Refused, Unknown

MAX_REASON = 200
MAX_CONNECT_S = 10.0
PARSED_ASIDE_BYTES = 65_536  # larger documents are parsed in a thread, so that the event loop goes on
_HEADERS = {"Accept": "application/json", "User-Agent": "Mozilla/5.0 (compatible; Chatpanel)"}

# Raised before a byte of the request was written. All else that aiohttp raises may have come after.
_NOT_SENT = (
    aiohttp.ClientConnectorError,  # DNS, refused, unreachable, TLS, certificate
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)
_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (aiohttp.ClientConnectorDNSError, "its host name is not known"),
    (aiohttp.ClientConnectorCertificateError, "its certificate is not trusted"),
    (aiohttp.ClientConnectorSSLError, "it does not speak TLS"),
    (aiohttp.ConnectionTimeoutError, "it did not take the connection in time"),
    (aiohttp.InvalidURL, "its address is not a web address"),
    (aiohttp.NonHttpUrlClientError, "its address is not a web address"),
    (aiohttp.ClientHttpProxyError, "the proxy refused the connection"),
    (aiohttp.ClientConnectorError, "it cannot be reached"),
    (TimeoutError, "it did not answer in time"),
    (aiohttp.ServerDisconnectedError, "it closed the connection without an answer"),
    (aiohttp.ClientPayloadError, "its answer broke off"),
    (aiohttp.ClientResponseError, "its answer is not HTTP"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """How a question ended. Done carries the JSON document, of any shape; `text` is what arrived, without the key."""

    outcome: Outcome[object]
    text: str


async def ask(
    session: aiohttp.ClientSession, url: str, params: Mapping[str, str], *, timeout_s: float, most_bytes: int
) -> Answer:
    """Sends the form once. `params` holds the key and the action."""
    # The connect phase ends well before the whole, so its timeout is always told apart from a missing answer.
    timeout = aiohttp.ClientTimeout(total=timeout_s, connect=min(timeout_s / 2, MAX_CONNECT_S))
    try:
        async with session.post(
            url, data=params, headers=_HEADERS, timeout=timeout, allow_redirects=False, ssl=True, raise_for_status=False
        ) as response:
            status, body = response.status, await _read(response, most_bytes)
    except _NOT_SENT as error:
        return Answer(Refused(f"not sent: {_words(error)}", sent=False), "")
    except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
        return Answer(Unknown(_words(error)), "")
    if body is None:
        return Answer(Unknown(f"its answer is larger than {most_bytes} bytes"), "")
    text = without_key(f"HTTP {status} {body[:2000].decode('utf-8', 'replace')}", params["key"])
    try:
        document = await _parsed(body)
    except (ValueError, RecursionError):
        return Answer(Unknown(f"HTTP {status} without JSON"), text)
    return Answer(_judged(status, document, params), text)


def _judged(status: int, document: object, params: Mapping[str, str]) -> Outcome[object]:
    """A 5xx or a redirect says nothing, whatever its body; a stated error is a refusal; the rest is for the caller."""
    if not (200 <= status < 300 or 400 <= status < 500):
        return Unknown(f"HTTP {status}")
    reason = error_text(document)
    if reason is None:
        return Done(document) if status < 300 else Unknown(f"HTTP {status} without a stated error")
    if params["action"] == "add" and isinstance(document, dict) and document.get("order"):
        return Unknown("it answered with an order and an error")
    return Refused(said(reason, params["key"]))


def error_text(document: object) -> str | None:
    """The error that a JSON document states, or None."""
    error = document.get("error") if isinstance(document, dict) else None
    if not error:
        return None
    if isinstance(error, str):
        return error
    holder = error if isinstance(error, dict) else document
    message = holder.get("message") if isinstance(holder, dict) else None
    return message if isinstance(message, str) and message else json.dumps(error, default=str)


def said(text: str, key: str) -> str:
    """What a provider said, fit for a reason or a log: on one line, short, and without the key."""
    return clean(without_key(text, key))[:MAX_REASON]


def without_key(text: str, key: str) -> str:
    """The text with the key blotted out, as it is and as forms and JSON spell it."""
    for spelling in {key, quote(key, safe=""), quote_plus(key), json.dumps(key)[1:-1], key.replace("/", "\\/")} - {""}:
        text = text.replace(spelling, "***")
    return text


async def _read(response: aiohttp.ClientResponse, most_bytes: int) -> bytes | None:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > most_bytes:
            return None
    return bytes(body)


async def _parsed(body: bytes) -> object:
    return await asyncio.to_thread(_document, body) if len(body) > PARSED_ASIDE_BYTES else _document(body)


def _document(body: bytes) -> object:
    """The JSON document with exact numbers, whatever Content-Type said: panels are known to call it HTML."""
    parsed: object = json.loads(body.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_number)
    return parsed


def _no_number(word: str) -> object:
    raise ValueError(word)


def _words(error: BaseException) -> str:
    """What happened, in words of ours: an exception's own text may hold the address with its query."""
    return next((words for kind, words in _WORDS if isinstance(error, kind)), "the connection broke")
