"""Customers: who they are to the shop, and how a platform's idea of a sender becomes an identity."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

from core.domain.errors import InvalidField
from core.domain.money import Money
from core.domain.pricing import PricePlan

MAX_IDENTITY = 128
MAX_NAME = 200
_PHONE_LENGTHS = range(7, 16)
_PHONE_MARKS = re.compile(r"[\s\-().\u2010-\u2015\u00a0]+")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NUMBER = re.compile(r"(-?[0-9]+)(?:\.([0-9]+))?", re.ASCII)  # a phone that was sent as a JSON number
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TELEGRAM = re.compile(r"tg:([0-9]{1,18})", re.ASCII)
_RETIRED = re.compile(r"(?:merged|forgotten):[0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Customer:
    """A person with a wallet. Belongs to one partner and is invisible to every other."""

    id: int
    partner_id: int
    identity: str
    name: str
    language: str
    plan: PricePlan
    blocked: bool
    balance: Money
    held: Money
    created_ms: int
    price_group: str | None = None
    merged_into: int | None = None  # whose everything is now that was this one's


def phone(text: str, region: str = "") -> str | None:
    """The E.164 form ("+254712345678") of what looks like a phone number, else None.

    Platforms send digits without the plus sign; a national number ("0712...") needs the shop's region.
    """
    return _phone(_plain_digits(_UNSEEN.sub("", text).strip()), region)


def _plain_digits(text: str) -> str:
    """Digits of other scripts as the ten that telephone numbers are written with."""
    return text if text.isascii() else "".join(str(unicodedata.digit(char, char)) for char in text)


@lru_cache(maxsize=4096)
def _phone(text: str, region: str) -> str | None:
    if number := _NUMBER.fullmatch(text):
        if number[1].startswith("-") or (number[2] or "").strip("0"):
            return None  # a sign or a fraction is no separator: this is somebody else's number
        text = number[1]
    digits = _PHONE_MARKS.sub("", text)
    national = False
    if digits.startswith("+"):
        digits = digits[1:]
    elif digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("0"):
        national = True
    if not digits.isascii() or not digits.isdigit() or len(digits) not in _PHONE_LENGTHS:
        return None
    if national and not region:
        return None
    try:
        parsed = phonenumbers.parse(digits if national else "+" + digits, region or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return written if len(written) - 1 in _PHONE_LENGTHS else None  # zeros may have gone out of it


@lru_cache(maxsize=16)
def example_phone(region: str) -> str:
    """A phone as people of the region write it, with its country code where `phone` would not read it without."""
    example = phonenumbers.example_number_for_type(region or "KE", phonenumbers.PhoneNumberType.MOBILE)
    assert example is not None, region
    national = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
    international = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return national if phone(national, region) == phone(international) else international


def identity(text: str, region: str = "") -> str:
    """How the shop knows a sender: the phone in E.164, or the platform's own id, kept as it is.

    Raises InvalidField where the text is too long, holds control characters, or is nobody's any more.
    """
    text = _UNSEEN.sub("", text).strip()  # marks that came along when the number was copied
    if len(text) > MAX_IDENTITY or _CONTROL.search(text) or _RETIRED.fullmatch(text):
        raise InvalidField("invalid_phone_number", field="phone_number", value=clean(text)[:40])
    return phone(text, region) or text


def telegram(user_id: int) -> str:
    """The identity of who comes by Telegram, until a phone takes its place."""
    return f"tg:{user_id}"


def telegram_user(identity: str) -> int | None:
    """Whose identity by Telegram this is, if it is one."""
    match = _TELEGRAM.fullmatch(identity)
    return int(match[1]) if match else None


def is_phone(identity: str) -> bool:
    return identity.startswith("+")


def merged(customer_id: int) -> str:
    """The identity of a customer who went into another. Nobody can come with it: `identity` refuses it."""
    return f"merged:{customer_id}"


def forgotten(customer_id: int) -> str:
    """The identity of a customer whose data was deleted. Nobody can come with it: `identity` refuses it."""
    return f"forgotten:{customer_id}"


def clean(text: str) -> str:
    """The text on one line, without control characters or blanks at its ends."""
    return " ".join(_CONTROL.sub(" ", text).split())


def name(text: str) -> str:
    """A name fit to be shown: cleaned and cut; "NA", which flow builders send for none, is none."""
    cleaned = clean(text)[:MAX_NAME]
    return "" if cleaned.upper() == "NA" else cleaned


def masked(text: str) -> str:
    """An identity fit for a log: enough to recognise, not enough to call."""
    return f"{text[:4]}***{text[-2:]}" if len(text) > 7 else "***"
