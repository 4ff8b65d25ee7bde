"""The log of the bot's calls, and the mistakes found in them. Secrets are cut out before anything is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Final

import orjson

from bot.simulator.events import Events
from bot.simulator.signatures import Upload
from bot.simulator.wire import Json

KEPT: Final = 2000
SHORT: Final = 200
LONGEST_VALUE: Final = 2000
SECRET: Final = frozenset({"secret_token", "provider_token"})
CUT: Final = "[cut]"


class CallLog:
    def __init__(self, events: Events) -> None:
        self._events = events
        self._number = 0
        self._records: deque[Json] = deque(maxlen=KEPT)
        self._violations: deque[Json] = deque(maxlen=KEPT)

    def note(
        self, method: str, raw: Mapping[str, object], *, token: str, at_ms: int, status: int, result: object,
        took_ms: float, violation: str | None,
    ) -> None:  # fmt: skip
        """Keeps one call. `violation` tells what was wrong with it, whatever its status."""
        self._number += 1
        record: Json = {
            "id": self._number, "at_ms": at_ms, "method": _cut(method, token),
            "params": {name: _kept(name, value, token) for name, value in raw.items()}, "status": status,
            "result_short": shortened(result, token), "ms": round(took_ms, 2), "violation": violation,
        }  # fmt: skip
        self._records.append(record)
        if violation:
            self._violations.append(record)
        chat_id = raw.get("chat_id")
        number = int(chat_id) if isinstance(chat_id, int | str) and str(chat_id).lstrip("-").isdecimal() else None
        self._events.emit("call", number, **record)

    def last(self, limit: int) -> list[Json]:
        return list(self._records)[-limit:] if limit > 0 else []

    def violations(self) -> list[Json]:
        return list(self._violations)

    def clear(self) -> None:
        self._records.clear()
        self._violations.clear()


def shortened(result: object, token: str = "") -> str:
    if isinstance(result, str):
        text = result
    else:
        text = orjson.dumps(result, option=orjson.OPT_NON_STR_KEYS).decode()
    text = _cut(text, token)
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"


def _kept(name: str, value: object, token: str) -> object:
    if name in SECRET:
        return CUT
    if isinstance(value, Upload):
        return f"<{value.name}, {len(value.data)} bytes>"
    if isinstance(value, str):
        value = _cut(value, token)
        return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
    return value


def _cut(text: str, token: str) -> str:
    """Without the token, and without the part of it that is the secret."""
    if not token:
        return text
    return text.replace(token, CUT).replace(token.partition(":")[2] or token, CUT)
