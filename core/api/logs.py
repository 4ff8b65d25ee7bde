"""The log: events with fields as lines of JSON on standard error, and nothing secret in any of them.

Redaction is the last step before a line is written: whatever anybody logs,
API keys, bot tokens, credentials in addresses, payment tokens and full phone
numbers are cut out of it. What the standard library logs takes the same way.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from typing import Any, TextIO, cast

import orjson
import structlog

_SECRET_NAMES = frozenset(
    {"api_key", "authentication", "authorization", "x-api-key", "key", "token", "password", "secret", "cookie"}
)
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"cp_[0-9A-Za-z]{3,}"), "cp_[cut]"),
    (re.compile(r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}"), "[bot token]"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}"), r"\1 [cut]"),
    (
        re.compile(r"(?i)((?:api_key|authentication|key|token|secret|password|signature)[\"']?\s*[=:]\s*[\"']?)"
                   r"[^\s&\"',}]{4,}"), r"\1[cut]",
    ),
    (re.compile(r"(?i)(/(?:pay|webhooks/[\w-]+)/)[A-Za-z0-9_-]{8,}"), r"\1[cut]"),
    (re.compile(r"(?i)(\w+://[^\s/:@]*):[^\s/@]+@"), r"\1:[cut]@"),
    (re.compile(r"(?<![\w.:-])(\+?\d{4})\d{3,9}(\d{2})(?![\w.:-])"), r"\1***\2"),
)  # fmt: skip
# Without the values of local variables: they hold whatever was in hand.
_TRACEBACKS = structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False))
_QUIET = ("asyncio", "aiohttp", "httpx", "httpcore", "telegram", "urllib3")


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Sends every log of the process through here. To be called once, at start."""
    number = logging.getLevelName(level)
    assert isinstance(number, int), level
    out = Unfailing(stream or sys.stderr)
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        _TRACEBACKS if number > logging.DEBUG else structlog.processors.format_exc_info,
        redacted,
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(serializer=_as_json)],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(cast(TextIO, out)),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared[:-1]],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                redacted,
                structlog.processors.JSONRenderer(serializer=_as_json),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(number)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    logging.captureWarnings(capture=True)


class Unfailing:
    """A stream for the log: what cannot be written, as on a full disk, is lost, and never ends who wanted to say it."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, text: str) -> int:
        with suppress(OSError):
            return self._out.write(text)
        return 0

    def flush(self) -> None:
        with suppress(OSError):
            self._out.flush()


def redacted(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A processor of structlog: the event without its secrets."""
    for name, value in event.items():
        event[name] = _CUT if name.lower() in _SECRET_NAMES else clean(value)
    return event


_CUT = "[cut]"


def clean(value: Any) -> Any:
    """The value without secrets, however deep they are."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {str(name): _CUT if str(name).lower() in _SECRET_NAMES else clean(each) for name, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [clean(each) for each in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return clean_text(str(value))


def clean_text(text: str) -> str:
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def _as_json(event: Any, **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
