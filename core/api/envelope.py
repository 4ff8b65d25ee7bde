"""The envelope of every answer: status, message, code, data. The same keys in `data` on success and on error.

    success   {"status": "success", "message": ..., "data": {...}}
    error     {"status": "error", "message": ..., "code": ..., "data": {...}}

Messages are short, English and fixed, because flows compare them; what a
customer reads is `data.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from pydantic import BaseModel

from core import texts
from core.api import answers, phrases
from core.domain import errors
from core.domain.errors import ShopError
from core.domain.money import Money

JSON_TYPE = "application/json; charset=utf-8"

_STATUS: tuple[tuple[type[ShopError], int], ...] = (
    (errors.BadInput, 400), (errors.KeyRefused, 401), (errors.InsufficientBalance, 402), (errors.NotAllowed, 403),
    (errors.NotFound, 404), (errors.Conflict, 409), (errors.Unavailable, 503),
)  # fmt: skip

_MESSAGES = {
    "missing_fields": "Missing required fields",
    "unfilled_placeholder": "Missing required fields",
    "invalid_api_key": "Invalid API key",
    "insufficient_balance": "Insufficient balance",
    "service_not_found": "Service not found",
    "unknown_path": "Not found",
    "internal": "Internal server error",
    "quantity_out_of_range": "Invalid quantity",
    "amount_out_of_range": "Invalid amount",
    "amount_too_large": "Invalid amount",
    "too_many_decimals": "Invalid amount",
    "not_one_value": "Invalid field",
    "repeated_field": "Invalid field",
    "invalid_text": "Invalid field",
    "too_long": "Invalid field",
    "invalid_json": "Invalid JSON",
    "not_an_object": "Invalid JSON",
    "invalid_encoding": "Invalid encoding",
    "invalid_multipart": "Invalid form",
    "rate_limited": "Too many requests",
    "timeout": "Request timed out",
    "unavailable": "Service unavailable",
    "no_payment_method": "No payment method",
    "scope_missing": "Forbidden",
    "idempotency_key_reused": "Request id was used for another order",
}
"""Codes whose message is not simply their words."""


class RateLimited(ShopError):
    """Too many requests; `count` seconds are to be waited."""

    code = "rate_limited"


class TooLarge(ShopError):
    code = "request_too_large"


class MethodNotAllowed(ShopError):
    code = "method_not_allowed"


class Timeout(ShopError):
    code = "timeout"


class Broken(ShopError):
    """A bug: any exception that nobody foresaw. `request` is the id under which the log tells more."""

    code = "internal"


_TOLD = ("balance", "price", "shortfall", "suggestions")
"""Details of a refusal that have a key of their own in `data`."""

_EDGE_STATUS = {RateLimited: 429, TooLarge: 413, MethodNotAllowed: 405, Timeout: 503, Broken: 500}


def status_of(error: ShopError) -> int:
    if (status := _EDGE_STATUS.get(type(error))) is not None:
        return status
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 400)


def message_of(code: str) -> str:
    return _MESSAGES.get(code) or code.replace("_", " ").capitalize()


def success(message: str, data: answers.Data) -> bytes:
    return orjson.dumps({"status": "success", "message": message, "data": data.__dict__}, default=_plain)


def error(
    refusal: ShopError, lang: str, data: type[answers.Data] = answers.Data,
    facts: Mapping[str, object] | None = None, problem: ShopError | None = None,
) -> bytes:  # fmt: skip
    """The answer to a refusal: `data` with its keys, filled with what is known of the call and of the error.

    `problem` is why the body could not be read: a key that stood in it was missed for that reason.
    """
    filled: dict[str, Any] = blank(data)
    told = {name: refusal.details[name] for name in _TOLD if name in refusal.details}
    for name, value in {**(facts or {}), **told}.items():
        if name in filled:
            filled[name] = str(value) if isinstance(value, Money) else value
    filled["text"] = text_of(refusal, lang)
    if problem is not None and isinstance(refusal, errors.KeyRefused):
        filled["text"] += " " + text_of(problem, lang)
    body = {"status": "error", "message": message_of(refusal.reason), "code": refusal.reason, "data": filled}
    return orjson.dumps(body, default=_plain)


def text_of(refusal: ShopError, lang: str) -> str:
    """What to tell the customer. A code that no text speaks of is told by the error's kind."""
    details = dict(refusal.details)
    if isinstance(refusal, errors.InsufficientBalance):
        details |= {name: phrases.amount(lang, value) for name, value in details.items() if isinstance(value, Money)}
    key = "error-" + refusal.reason.replace("_", "-")
    if refusal.reason == "service_not_found" and not details.get("suggestions"):
        key += "-blank"
    if not texts.has(lang, key) and not texts.has(texts.FALLBACK, key):
        key = "error-" + refusal.code.replace("_", "-")
    return phrases.cut(phrases.phrase(lang, key, **details))


def blank(data: type[answers.Data]) -> dict[str, object]:
    """All keys of an answer, without values."""
    return {name: info.get_default(call_default_factory=True) for name, info in data.model_fields.items()}


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.__dict__
    raise TypeError(f"{type(value).__name__} has no place in an answer")
