"""The sandbox gateway's signatures: `t=<unix>,v1=<hex HMAC-SHA256(secret, "<t>.<raw body>")>`, over raw bytes."""

from __future__ import annotations

import hashlib
import hmac
import re

HEADER = "X-Sandbox-Signature"
TOLERANCE_S = 300

_TIME = re.compile(r"[0-9]{1,12}", re.ASCII)
_MAX_PAIRS = 10


def sign(secret: str, body: bytes, at_s: int) -> str:
    return f"t={at_s},v1={_mac(secret, body, str(at_s))}"


def genuine(secret: str, body: bytes, header: str, now_s: int) -> bool:
    """Whether any v1 of the header fits the body, and its time is near enough. Other schemes are passed over."""
    pairs = [pair.partition("=") for pair in header.split(",", _MAX_PAIRS)]
    times = [value for name, _, value in pairs if name == "t"]
    if len(times) != 1 or not _TIME.fullmatch(times[0]) or abs(now_s - int(times[0])) > TOLERANCE_S:
        return False
    right = _mac(secret, body, times[0]).encode()
    given = [value.encode("utf-8", "replace") for name, _, value in pairs if name == "v1"]
    return any(hmac.compare_digest(right, value) for value in given)


def _mac(secret: str, body: bytes, at_s: str) -> str:
    return hmac.new(secret.encode(), at_s.encode() + b"." + body, hashlib.sha256).hexdigest()
