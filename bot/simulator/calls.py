"""The log of the bot's calls, and the mistakes found in them. Secrets are cut out before anything is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
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


@dataclass(frozen=True, slots=True)
class Record:
    """One call as it is remembered. `violation` tells what was wrong with it, whatever its status."""

    id: int
    at_ms: int
    method: str
    params: Json
    status: int
    result_short: str
    ms: float
    violation: str | None


class CallLog:
    def __init__(self, events: Events) -> None:
        self._events = events
        self._number = 0
        self._records: deque[Record] = deque(maxlen=KEPT)
        self._violations: deque[Record] = deque(maxlen=KEPT)

    def note(
        self, method: str, raw: Mapping[str, object], *, token: str, at_ms: int, status: int, result: object,
        took_ms: float, violation: str | None,
    ) -> None:  # fmt: skip
        self._number += 1
        record = Record(
            self._number, at_ms, _cut(method, token), {name: _kept(name, value, token) for name, value in raw.items()},
            status, shortened(result, token), round(took_ms, 2), violation,
        )  # fmt: skip
        self._records.append(record)
        if violation:
            self._violations.append(record)
        chat_id = raw.get("chat_id")
        number = int(chat_id) if isinstance(chat_id, int | str) and str(chat_id).lstrip("-").isdecimal() else None
        self._events.emit("call", number, **asdict(record))

    def last(self, limit: int) -> list[Json]:
        return [asdict(record) for record in list(self._records)[-limit:]]

    def violations(self) -> list[Json]:
        return [asdict(record) for record in self._violations]

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
