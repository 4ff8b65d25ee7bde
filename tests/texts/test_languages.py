"""Every language says all that English says, with the same values, in the plural forms that the language has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from core import texts

FOLDER = Path(texts.__file__).parent
OTHERS = [language for language in texts.languages() if language != texts.FALLBACK]
COUNTED = range(1001)  # the numbers that are told apart; Spanish has a form of its own from a million on, and we do not
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]+")
SHORT = 3  # a text of so few words may well be the same in two languages: "Menu", "Chat", "OK"
SAME_AS_ENGLISH: frozenset[tuple[str, str]] = frozenset()  # (language, key) of longer texts that are right as they are


@cache
def entries(language: str) -> tuple[ast.EntryType, ...]:
    return tuple(FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body)


def keys(language: str) -> list[str]:
    return [entry.id.name for entry in entries(language) if isinstance(entry, ast.Message)]


@cache
def messages(language: str) -> dict[str, ast.Message]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ast.Message)}


def inside(found: object) -> Iterator[ast.BaseNode]:
    """The node and all that it is made of."""
    if isinstance(found, list):
        for each in found:
            yield from inside(each)
    elif isinstance(found, ast.BaseNode):
        yield found
        for each in vars(found).values():
            yield from inside(each)


def values(found: ast.BaseNode) -> set[str]:
    return {node.id.name for node in inside(found) if isinstance(node, ast.VariableReference)}


def words(found: ast.BaseNode) -> list[str]:
    said = " ".join(node.value for node in inside(found) if isinstance(node, ast.TextElement))
    return WORD.findall(TAG.sub(" ", said))


def counting(language: str) -> Iterator[tuple[str, ast.SelectExpression]]:
    for key, message in messages(language).items():
        for node in inside(message):
            if isinstance(node, ast.SelectExpression) and "count" in values(node.selector):
                yield key, node


def forms(language: str, select: ast.SelectExpression) -> dict[str, list[int]]:
    """The plural forms of the language, and the numbers each stands for where no variant names the number itself."""
    named = {int(variant.key.value) for variant in select.variants if isinstance(variant.key, ast.NumberLiteral)}
    found: dict[str, list[int]] = {}
    for number in COUNTED:
        if number not in named:
            found.setdefault(Locale.parse(language).plural_form(number), []).append(number)
    return found


def variants(select: ast.SelectExpression) -> dict[str, ast.Pattern]:
    return {each.key.name: each.value for each in select.variants if isinstance(each.key, ast.Identifier)}


@pytest.mark.parametrize("language", texts.languages())
def test_a_language_is_read_whole(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)] == []
    assert [key for key in messages(language) if keys(language).count(key) > 1] == []
    assert [key for key, message in messages(language).items() if message.value is None or message.attributes] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_keys_of_english(language: str) -> None:
    mine, english = set(keys(language)), set(keys(texts.FALLBACK))
    assert sorted(english - mine) == [], "not translated yet"
    assert sorted(mine - english) == [], "nobody says these any more"


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_puts_in_the_values_of_english(language: str) -> None:
    """A value that English lacks fails when it is said; one that is left out is not told."""
    english = messages(texts.FALLBACK)
    differing = {
        key: (sorted(values(message)), sorted(values(english[key])))
        for key, message in messages(language).items()
        if key in english and values(message) != values(english[key])
    }
    assert differing == {}


@pytest.mark.parametrize("language", texts.languages())
def test_a_count_has_all_the_forms_of_its_language(language: str) -> None:
    possible = Locale.parse(language).plural_form.tags | {"other"}
    wrong = []
    for key, select in counting(language):
        written, needed = set(variants(select)), set(forms(language, select))
        wrong += [f"{key} lacks [{form}]" for form in sorted(needed - written)]
        wrong += [f"{key} has [{form}], which the language has not" for form in sorted(written - possible)]
    assert wrong == []


@pytest.mark.parametrize("language", texts.languages())
def test_a_form_for_several_numbers_tells_which(language: str) -> None:
    """[one] is 1 alone in English, and 1, 21 and 31 in Russian: "a second" is wrong for most of them."""
    wrong = []
    for key, select in counting(language):
        written = variants(select)
        if any("count" in values(pattern) for pattern in written.values()):
            meant = {
                form: [number for number in numbers if number] for form, numbers in forms(language, select).items()
            }
            silent = [form for form, pattern in written.items() if "count" not in values(pattern)]
            wrong += [f"{key} [{form}]: {meant[form][:3]}" for form in silent if len(meant.get(form, [])) > 1]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    english = messages(texts.FALLBACK)
    left = [
        key
        for key, message in messages(language).items()
        if key in english and len(words(message)) > SHORT and words(message) == words(english[key])
    ]
    assert [key for key in left if (language, key) not in SAME_AS_ENGLISH] == []
    assert [pair for pair in SAME_AS_ENGLISH if pair[0] == language and pair[1] not in left] == []
