"""Finding a thing by a person's words: exact first, then by normalised words, never by guessing.

Money follows from the answer, so only a match that cannot mean anything else
counts; what is merely similar is offered as a suggestion.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, takewhile

from rapidfuzz import fuzz, process

# How people write it -> the word that catalogues use.
_SHORT = {
    "insta": "instagram", "ig": "instagram", "gram": "instagram", "fb": "facebook", "yt": "youtube", "tt": "tiktok",
    "tg": "telegram", "wa": "whatsapp", "sc": "soundcloud", "x": "twitter", "subs": "subscriber", "sub": "subscriber",
    "subscribers": "subscriber", "follows": "follower", "follow": "follower", "vids": "video", "vid": "video",
    "pics": "photo", "views": "view", "website": "web", "site": "web", "word": "words",
}  # fmt: skip
_NOISE = frozenset({"the", "a", "an", "of", "for", "my", "on", "in", "some", "please", "buy", "get", "want", "i"})
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_LONGEST = 200


@lru_cache(maxsize=8192)
def words_of(text: str) -> frozenset[str]:
    """The words that matter in a text: folded, without accents or plural, abbreviations written out."""
    folded = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    found = [_base(word) for word in _WORD.findall(plain) if word not in _NOISE]
    # "English to French" is not "French to English": the word after "to" counts as another word.
    return frozenset(
        f"to {word}" if before == "to" else word
        for before, word in zip(["", *found], found, strict=False)
        if word != "to"
    )


def _base(word: str) -> str:
    word = _SHORT.get(word, word)
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


class Names:
    """An index of numbered names and their aliases."""

    def __init__(self, entries: Iterable[tuple[int, str, tuple[str, ...]]]) -> None:
        self._numbers: set[int] = set()
        self._names: dict[str, set[int]] = {}
        self._aliases: dict[str, set[int]] = {}
        self._phrases: list[tuple[frozenset[str], int]] = []
        self._texts: dict[int, str] = {}
        for number, name, aliases in entries:
            self._numbers.add(number)
            self._names.setdefault(_key(name), set()).add(number)
            self._texts[number] = " ".join(sorted(words_of(name)))
            self._phrases.append((words_of(name), number))
            for alias in aliases:
                self._aliases.setdefault(_key(alias), set()).add(number)
                self._phrases.append((words_of(alias), number))

    def find(self, text: str) -> int | None:
        """The one number that the text means, or None where it could mean none or several."""
        key = _key(text.strip().lstrip("#"))
        if key.isascii() and key.isdigit() and len(key) <= 18 and int(key) in self._numbers:
            return int(key)
        for index in (self._names, self._aliases):
            if found := index.get(key):
                return next(iter(found)) if len(found) == 1 else None
        return self._by_words(words_of(text))

    def _by_words(self, words: frozenset[str]) -> int | None:
        if not words:
            return None
        same = {number for phrase, number in self._phrases if phrase == words}
        if len(same) == 1:
            return same.pop()
        if same or len(words) == 1:  # one word alone says too little, though it may stand in one name only
            return None
        within = {number for phrase, number in self._phrases if words <= phrase}
        return within.pop() if len(within) == 1 else None

    def nearest(self, text: str, most: int = 3) -> list[int]:
        """The numbers whose names come nearest to the text, best first."""
        words = " ".join(sorted(words_of(text))) or _key(text[:_LONGEST])
        ranked = process.extract(words, self._texts, scorer=fuzz.token_set_ratio, limit=most * 4)
        ranked = sorted(ranked, key=lambda hit: (-hit[1], -fuzz.ratio(words, hit[0]), hit[2]))
        return [int(number) for _, _, number in ranked[:most]]


class Vocabulary:
    """An index of the words in the texts of numbered things, by which a search while typing takes no time."""

    def __init__(self, entries: Iterable[tuple[int, Iterable[str]]]) -> None:
        self._holding: dict[str, set[int]] = {}
        for number, texts in entries:
            for word in (word for text in texts for word in words_of(text)):
                self._holding.setdefault(word, set()).add(number)
        self._words = sorted(self._holding)

    def containing(self, text: str) -> set[int]:
        """Every number whose texts hold all the words (or words that begin with them)."""
        each = [self._beginning(word) for word in words_of(text)]
        return set.intersection(*each) if each else set()

    def _beginning(self, start: str) -> set[int]:
        after = islice(self._words, bisect_left(self._words, start), None)
        return {
            number for word in takewhile(lambda word: word.startswith(start), after) for number in self._holding[word]
        }
