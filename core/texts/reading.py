"""Amounts of money as people type them: with a sign of the currency, in their own digits, with a point or a comma.

Reads what can mean one thing only; whatever is made of it is shown again before anything is paid.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.numbers import get_currency_symbol

from core.domain.errors import InvalidField
from core.domain.money import Currency, Money

_BLANKS: Final = re.compile(r"[\s'’_\u200b-\u200f\u2060-\u2069]+")
_FIGURE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*", re.ASCII)
_GROUPS: Final = {sign: re.compile(rf"[1-9][0-9]{{0,2}}(?:[{sign}][0-9]{{2,3}})*[{sign}][0-9]{{3}}") for sign in ".,"}
"""Thousands, and the lakhs that come in pairs of digits."""
_SIGNS: Final = str.maketrans({"٫": ".", "٬": ",", "，": ",", "．": ".", "。": "."})


def amount(language: str, text: str, of: Currency) -> Money:
    """The amount that a person means: "5", "5,50", "$5", "USD 1 250.50", "۵٫۵".

    A sign between three digits and others separates thousands where the language writes them so, else decimals.
    Raises InvalidField for anything else: other currencies, signs, words, several numbers.
    """
    figure = _BLANKS.sub("", _latin(text))
    for sign in _names(language, of):
        if figure.startswith(sign):
            figure = figure.removeprefix(sign)
            break
        if figure.endswith(sign):
            figure = figure.removesuffix(sign)
            break
    if not _FIGURE.fullmatch(figure):
        raise InvalidField("invalid_amount", field="amount", value=text.strip()[:40])
    return Money.parse(_plain(figure, _decimal_sign(language)), of)


def _latin(text: str) -> str:
    """In small letters, with digits of every script as 0 to 9."""
    wide = unicodedata.normalize("NFKC", text.translate(_SIGNS)).casefold()
    return "".join(str(unicodedata.digit(char, char)) for char in wide)


@lru_cache(maxsize=64)
def _decimal_sign(language: str) -> str:
    symbols = Locale.parse(language).number_symbols
    found = symbols.get("latn", symbols).get("decimal", ".")
    return "," if found == "," else "."


@lru_cache(maxsize=64)
def _names(language: str, of: Currency) -> tuple[str, ...]:
    """What the currency is called, the longest first: "us$", "usd", "$"."""
    spoken = {of.code, get_currency_symbol(of.code, language), get_currency_symbol(of.code, "en")}
    bare = {"".join(char for char in name if unicodedata.category(char) == "Sc") for name in spoken}
    of_country = {of.code[:2] + sign for sign in bare}
    folded = {_BLANKS.sub("", name.casefold()).removesuffix(".") for name in spoken | bare | of_country}
    return tuple(sorted((name for name in folded if name), key=len, reverse=True))


def _plain(figure: str, decimal: str) -> str:
    """The figure as digits with at most one point; as it is where it cannot be read, which is refused then."""
    used = {sign for sign in ".," if sign in figure}
    if not used:
        return figure
    last = max(used, key=figure.rindex)
    other = "," if last == "." else "."
    if len(used) == 1:
        grouped = bool(_GROUPS[last].fullmatch(figure)) and (last != decimal or figure.count(last) > 1)
        return figure.replace(last, "") if grouped else figure.replace(last, ".")
    whole, _, fraction = figure.rpartition(last)
    return f"{whole.replace(other, '')}.{fraction}" if _GROUPS[other].fullmatch(whole) else figure
