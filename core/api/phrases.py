"""Sentences of the API: those of core.texts, the frequent ones taken apart once and then only filled in.

A sentence in Fluent costs more than the rest of a price does. `quick` is for
sentences that put their values in as they are; those that inflect use `phrase`.
"""

from __future__ import annotations

from functools import lru_cache

from core import texts
from core.domain.money import Money

MOST = 4096
_MARK = "\ue000"


def language(wanted: str) -> str:
    return texts.best_language(wanted) if wanted else texts.FALLBACK


def phrase(lang: str, key: str, **values: object) -> str:
    """The sentence of `key`; lists among the values are read out with commas."""
    return texts.say(lang, key, **{name: _spoken(value) for name, value in values.items()})


def quick(lang: str, key: str, **values: object) -> str:
    """As `phrase`, for a sentence without plurals or choices."""
    parts = _parts(lang, key, tuple(values))
    return "".join([str(values[part]) if odd else part for odd, part in parts])


@lru_cache(maxsize=1024)
def _parts(lang: str, key: str, names: tuple[str, ...]) -> tuple[tuple[bool, str], ...]:
    marked = texts.say(lang, key, **{name: f"{_MARK}{name}{_MARK}" for name in names})
    return tuple((place % 2 == 1, part) for place, part in enumerate(marked.split(_MARK)) if part)


def _spoken(value: object) -> object:
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    return value


def amount(lang: str, of: Money) -> str:
    """An amount as the API spells it in a sentence: "0.50 USD"."""
    return texts.joined(lang, str(of), of.currency.code)


def cut(text: str) -> str:
    """The text, at most 4096 characters of it."""
    return text if len(text) <= MOST else text[: MOST - 2].rstrip() + " …"


def listed(head: str, lines: list[str], tail: str = "") -> str:
    """Lines under a heading, as many as fit whole into a message, and then the tail."""
    room = MOST - len(tail) - 1
    kept = [head] if head else []
    length = len(head)
    for line in lines:
        if length + 1 + len(line) > room:
            break
        kept.append(line)
        length += 1 + len(line)
    return cut("\n".join([*kept, tail] if tail else kept))
