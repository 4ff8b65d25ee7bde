"""Numbers, money and times as a language writes them (Babel). Never rounds: amounts are shown to their last digit."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal, format_percent
from phonenumbers import NumberParseException, parse
from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

from core.domain.money import Money

_RLM = "\u200f"
"""What Babel puts between the parts of an Arabic date; behind it, clients of Telegram see a command in "/11"."""


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    return Locale.parse(language)


@lru_cache(maxsize=8192)
def money(language: str, amount: Money) -> str:
    """The amount with its currency, to its last decimal and with at least the usual ones: "$0.026", "12,50 $"."""
    currency = amount.currency
    exact = Decimal(amount.units).scaleb(-currency.scale)
    places = max(currency.minor, -int(exact.normalize().as_tuple().exponent))
    padded = exact.quantize(Decimal(1).scaleb(-places))
    text = format_currency(padded, currency.code, locale=_locale(language), decimal_quantization=False)
    return f"{text}\u200e" if text.startswith(_RLM) else text  # else the sign at its end would wander to the left


@lru_cache(maxsize=8192)
def number(language: str, value: int) -> str:
    return format_decimal(value, locale=_locale(language))


def percent(language: str, part: int, whole: int) -> str:
    """How much of the whole, in whole percent; never 100 before it is all."""
    return format_percent(Decimal(part * 100 // whole if whole else 0) / 100, locale=_locale(language))


def basis_points(language: str, points: int) -> str:
    """Hundredths of a percent as a percentage, to their last digit: "50%", "12,5 %"."""
    return format_percent(Decimal(points).scaleb(-4), locale=_locale(language), decimal_quantization=False)


def moment(language: str, at_ms: int, zone: str = "UTC", *, date_only: bool = False) -> str:
    """A time in the zone; in UTC it says so."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))
    if date_only:
        return format_date(at, format="medium", locale=_locale(language)).replace(_RLM, "")
    text = format_datetime(at, format="short", locale=_locale(language)).replace(_RLM, "")
    return f"{text} UTC" if zone == "UTC" else text


@lru_cache(maxsize=4096)
def zone_of(identity: str) -> str:
    """The time zone of a phone number, where the number tells one; else UTC."""
    if not identity.startswith("+"):
        return "UTC"
    try:
        zones = time_zones_for_number(parse(identity))
    except NumberParseException:
        return "UTC"
    return "UTC" if not zones or zones[0] == UNKNOWN_TIMEZONE else zones[0]
