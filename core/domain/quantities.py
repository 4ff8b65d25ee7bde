"""Whole numbers as people type them in a chat: "1k", "1 000", "2.5k", "1,5k", "1.000", "١٠٠٠", "2 lakh".

Reads what can mean one thing only, and refuses the rest: money follows from it. Whoever asks shows what was read.
The API takes plain digits alone (core.domain.requests).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from core.domain.customers import clean
from core.domain.errors import InvalidField

MOST: Final = 10**12 - 1
_TIMES: Final = {
    1_000: ("k", "к", "т", "тыс", "тысяч", "тысяча", "тысячи", "thousand", "mil", "mille", "bin", "rb", "ribu", "elfu",
            "ألف", "الف", "آلاف", "हज़ार", "हजार", "hazar"),
    100_000: ("lakh", "lac", "lakhs", "लाख", "laki"),
    1_000_000: ("m", "м", "mn", "mio", "mln", "млн", "million", "millions", "миллион", "миллиона", "millón", "millones",
                "milhão", "milhões", "milyon", "juta", "jt", "milioni", "مليون"),
}  # fmt: skip
"""What a number may be multiplied by, in the languages that the shop speaks."""
_WORDS: Final = {unicodedata.normalize("NFC", word): times for times, words in _TIMES.items() for word in words}
_FORM: Final = re.compile(r"([0-9](?:[0-9.,' ]*[0-9])?) ?([^\W\d_][^\d ]*)?")
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]{0,1}(?:,[0-9]{2})+,[0-9]{3}")
_DECIMAL: Final = re.compile(r"([0-9]+)[.,]([0-9]{1,6})")
_SIGNS: Final = str.maketrans({"٫": ".", "٬": ",", "，": ",", "．": ".", "’": "'", "ʼ": "'", "_": " "})
_UNSEEN: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def read_quantity(text: str, *, field: str = "quantity") -> int:
    """The whole number that a person means.

    Raises InvalidField (quantity_unclear) for signs, fractions, emoji, words, several numbers, and what could be read
    in two ways; (amount_too_large) for more than twelve digits.
    """
    unclear = InvalidField("quantity_unclear", field=field, value=clean(text)[:40])
    match = _FORM.fullmatch(_folded(text))
    if match is None:
        raise unclear
    figure, times = match[1], 1
    if match[2]:
        times = _WORDS.get(match[2].rstrip("."), 0)
    number = _scaled(figure, times) if times else None
    if number is None:
        raise unclear
    if number > MOST:
        raise InvalidField("amount_too_large", field=field, value=clean(text)[:40])
    return number


def _folded(text: str) -> str:
    """In small letters, with the digits of every script as 0 to 9 and single blanks."""
    if len(text) > 200:
        return ""
    plain = unicodedata.normalize("NFC", _UNSEEN.sub("", text).translate(_SIGNS)).casefold()
    digits = "".join(str(unicodedata.decimal(char, char)) for char in plain)
    return " ".join(digits.split())


def _scaled(figure: str, times: int) -> int | None:
    """The figure times so much. A sign before three digits separates thousands, unless a "k" makes that unsure."""
    if figure.isdecimal():
        return int(figure) * times
    grouped = _GROUPED.fullmatch(figure) is not None
    if grouped and (times == 1 or " " in figure or "'" in figure):
        return int(re.sub(r"[^0-9]", "", figure)) * times
    decimal = _DECIMAL.fullmatch(figure)
    if decimal is None or times == 1 or grouped:
        return None
    whole, rest = divmod(int(decimal[1] + decimal[2]) * times, 10 ** len(decimal[2]))
    return whole if rest == 0 else None
