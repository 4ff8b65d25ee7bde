"""Every sentence that people read: one Fluent file a language, and `say`, which speaks them. Never decides anything.

A language that lacks a key, or a tag that is unknown, falls back to English.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.resolver import Pattern

FALLBACK = "en"
# The library refuses longer values, in case its texts are a stranger's. These are ours, and a list may fill a message.
resolver.MAX_PART_LENGTH = 100_000
_MESSAGE = re.compile(r"^(?P<key>[a-z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_AT_LENGTH = {"error-service-not-found": "suggestions", "error-maintenance": "message", "closed": "message",
              "closed-for-customers": "message"}  # fmt: skip
"""Texts that have a shorter form, "-blank", for when there is nothing to put in for this value."""
_REMEMBERED = 200
"""Values of so many characters at most: whole screens are said once."""
_FOLDER = Path(__file__).parent
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@cache
def languages() -> tuple[str, ...]:
    """The languages the shop speaks, as two-letter codes."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.ftl")))


class _Language:
    """One language's texts. A message is parsed when it is said for the first time: all at once they take the
    processor for a quarter of a second, and a start would pay that for every language.
    """

    def __init__(self, name: str) -> None:
        # Isolation marks keep numbers and links whole inside right-to-left text; elsewhere they are noise in a chat.
        self.bundle = FluentBundle([name], use_isolating=name in _RIGHT_TO_LEFT)
        source = (_FOLDER / f"{name}.ftl").read_text(encoding="utf-8")
        starts = [*_MESSAGE.finditer(source)]
        ends = [*(found.start() for found in starts[1:]), len(source)]
        self._sources = {
            found["key"]: source[found.start() : end] for found, end in zip(starts, ends, strict=True)
        }  # fmt: skip

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def pattern(self, key: str) -> Pattern:
        """Raises KeyError."""
        if not self.bundle.has_message(key):
            self.bundle.add_resource(FluentResource(self._sources[key]))
        pattern = self.bundle.get_message(key).value
        assert pattern is not None, key
        return pattern


@cache
def _language(name: str) -> _Language:
    return _Language(name)


def fingerprint() -> str:
    """Changes with any text of any language."""
    digest = hashlib.sha256()
    for language in languages():
        digest.update((_FOLDER / f"{language}.ftl").read_bytes())
    return digest.hexdigest()


def best_language(wanted: str) -> str:
    """The language to speak with someone who asks for `wanted` ("pt-BR", "EN", "")."""
    code = wanted.strip().lower().replace("_", "-").partition("-")[0]
    return code if code in languages() else FALLBACK


def has(language: str, key: str) -> bool:
    return key in _language(language)


def fitting(key: str, values: Mapping[str, object]) -> str:
    """The key of the text, or of its shorter form where the values have nothing to tell at length."""
    return f"{key}-blank" if key in _AT_LENGTH and not values.get(_AT_LENGTH[key]) else key


def say(language: str, key: str, /, **values: object) -> str:
    """The sentence of `key` with its values, in a language from `languages()`.

    Money and numbers stand as they are written everywhere in the shop; a value
    named `count` is a number that the sentence inflects by. A `secret` is said and not remembered, nor is what is long.
    """
    spoken = tuple((name, value if name == "count" else str(value)) for name, value in values.items())
    short = all(len(str(value)) <= _REMEMBERED for _, value in spoken)
    return (_said if short and "secret" not in values else _said.__wrapped__)(language, key, spoken)


@lru_cache(maxsize=8192)
def _said(language: str, key: str, values: tuple[tuple[str, object], ...]) -> str:
    """Most of what a screen says was said before: labels, names and prices of services."""
    for spoken in (_language(language), _language(FALLBACK)):
        if key in spoken:
            text, errors = spoken.bundle.format_pattern(spoken.pattern(key), dict(values))
            assert not errors, (language, key, errors)
            return str(text)
    raise KeyError(key)


def joined(language: str, *words: str) -> str:
    """Words as one value of a sentence; from right to left each is kept whole, as values of their own are."""
    return ("\u2069 \u2068" if language in _RIGHT_TO_LEFT else " ").join(words)
