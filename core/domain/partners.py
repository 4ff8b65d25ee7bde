"""Partners and their API keys. A key is shown once; the shop keeps only its SHA-256.

A key is `cp_`, 32 random bytes in base 62 and a checksum of six digits, so that a
mistyped or cut key is refused without asking the database.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from enum import StrEnum

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PREFIX = "cp_"
_BODY = 43  # base-62 digits that 32 bytes need
_CHECK = 6


class Scope(StrEnum):
    """What a key may do. `READ` is catalogue, prices and status."""

    READ = "read"
    ORDER = "order"
    TOPUP = "topup"


ALL_SCOPES = frozenset(Scope)


@dataclass(frozen=True, slots=True)
class Partner:
    """An owner of API keys and of customers. The house itself is one."""

    id: int
    name: str
    house: bool
    markup_bp: int


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as the shop knows it. `hint` are the first characters, to tell keys apart in lists."""

    id: int
    partner: Partner
    hint: str
    scopes: frozenset[Scope]
    rate_per_s: int  # 0: the shop's default
    http_errors: bool
    created_ms: int
    expires_ms: int | None
    revoked_ms: int | None
    last_used_ms: int | None

    def valid_at(self, now_ms: int) -> bool:
        return self.revoked_ms is None and (self.expires_ms is None or now_ms < self.expires_ms)


def _base62(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, rest = divmod(number, 62)
        digits = _DIGITS[rest] + digits
    return digits


def new_key(random_bytes: bytes) -> str:
    """The text of a key made of 32 random bytes."""
    assert len(random_bytes) == 32
    body = _base62(int.from_bytes(random_bytes), _BODY)
    return _PREFIX + body + _checksum(body)


def _checksum(body: str) -> str:
    return _base62(zlib.crc32(body.encode()), _CHECK)


def well_formed(key: str) -> bool:
    """Whether the text can be a key at all."""
    body = key[len(_PREFIX) : -_CHECK]
    return key.startswith(_PREFIX) and len(body) == _BODY and body.isascii() and key[-_CHECK:] == _checksum(body)


def digest(key: str) -> str:
    """What is stored and looked up. Plain SHA-256 is right for a secret of 256 random bits."""
    return hashlib.sha256(key.encode()).hexdigest()


def hint(key: str) -> str:
    return key[: len(_PREFIX) + 5]
