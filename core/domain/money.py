"""Money: whole units of a fixed scale with their currency. No float ever comes near it.

A unit is 10^-8 of the currency, or 10^-6 where the currency has no minor unit
or one of it is worth less than a US cent. Rates per 1000 have three decimals
fewer than the scale, so `rate x quantity / 1000` is always a whole number of units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from core.domain.errors import InvalidField

MAX_UNITS = 2**63 - 1

# Where the minor unit is not 1/100 (ISO 4217).
_NO_MINOR = frozenset(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ]
)
_THREE_MINOR = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
# One of these bought less than a US cent in November 2026 (central banks' published rates).
_UNDER_A_CENT = frozenset(
    [
        "AMD",
        "AOA",
        "ARS",
        "BDT",
        "CDF",
        "COP",
        "CRC",
        "DZD",
        "ETB",
        "GYD",
        "HTG",
        "HUF",
        "IDR",
        "IQD",
        "IRR",
        "JMD",
        "KES",
        "KHR",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "MGA",
        "MMK",
        "MNT",
        "MWK",
        "NGN",
        "NPR",
        "PKR",
        "RSD",
        "SDG",
        "SLL",
        "SOS",
        "SSP",
        "STD",
        "SYP",
        "TZS",
        "UZS",
        "VES",
        "YER",
        "ZWL",
    ]
)
_PLAIN = re.compile(r"([0-9]{1,18})(?:\.([0-9]{1,18}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 code, the power of ten of a unit (8 or 6) and the decimals that people expect to see."""

    code: str
    scale: int
    minor: int

    @property
    def one(self) -> int:
        """How many units make one of the currency."""
        return int(10**self.scale)

    @property
    def rate_step(self) -> int:
        """Rates per 1000 are multiples of this many units: that keeps every charge exact."""
        return 1000


@cache
def currency(code: str) -> Currency:
    """The currency of an upper-case ISO code.

    Raises InvalidField where the text is no three-letter code.
    """
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise InvalidField("invalid_currency", field="currency", value=code)
    minor = 0 if code in _NO_MINOR else 3 if code in _THREE_MINOR else 2
    return Currency(code, 6 if minor == 0 or code in _UNDER_A_CENT else 8, minor)


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An exact amount. Mixing currencies is a crash, not a conversion."""

    units: int
    currency: Currency

    def __post_init__(self) -> None:
        assert type(self.units) is int, self.units

    @classmethod
    def zero(cls, of: Currency) -> Money:
        return cls(0, of)

    @classmethod
    def parse(cls, text: str, of: Currency, *, field: str = "amount") -> Money:
        """The amount that a plain decimal such as "12.5" states, exactly.

        Raises InvalidField for anything else: signs, exponents, separators, too many decimals, or too large.
        """
        match = _PLAIN.fullmatch(text.strip())
        if match is None:
            raise InvalidField("invalid_amount", field=field, value=text[:40])
        whole, fraction = match.group(1), (match.group(2) or "").rstrip("0")
        if len(fraction) > of.scale:
            raise InvalidField("too_many_decimals", field=field, value=text[:40], decimals=of.scale)
        units = int(whole) * of.one + int(fraction.ljust(of.scale, "0"))
        if units > MAX_UNITS:
            raise InvalidField("amount_too_large", field=field, value=text[:40])
        return cls(units, of)

    def _same(self, other: Money) -> int:
        if other.currency is not self.currency and other.currency != self.currency:
            raise TypeError(f"{self.currency.code} does not mix with {other.currency.code}")
        return other.units

    def __add__(self, other: Money) -> Money:
        return Money(self.units + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.units - self._same(other), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.units < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.units <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.units > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.units >= self._same(other)

    def __bool__(self) -> bool:
        return self.units != 0

    def __str__(self) -> str:
        """A decimal with the currency's usual places and no noise after them: "12.50", "0.026"."""
        return decimal_text(self.units, self.currency.scale, self.currency.minor)

    def share(self, part: int, whole: int) -> Money:
        """`part` of `whole` equal pieces; exact, as charges are made of equal pieces."""
        assert whole > 0 and 0 <= part <= whole, (part, whole)
        units, rest = divmod(self.units * part, whole)
        assert rest == 0, (self, part, whole)
        return Money(units, self.currency)

    def rounded_up(self, decimals: int) -> Money:
        """The least amount not below this with at most so many decimals: what a gateway can carry."""
        step = 10 ** max(self.currency.scale - decimals, 0)
        return Money(-(-self.units // step) * step, self.currency)


def decimal_text(units: int, scale: int, places: int) -> str:
    """Units as a decimal with at least `places` decimals and no further trailing zeros."""
    if units < 0:
        return "-" + decimal_text(-units, scale, places)
    text = str(units).zfill(scale + 1)
    digits = text[-scale:].rstrip("0").ljust(places, "0")
    return f"{text[:-scale]}.{digits}" if digits else text[:-scale]
