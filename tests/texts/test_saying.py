"""Texts with their values, as they are spoken."""

from __future__ import annotations

import re

import pytest

from core import texts
from core.texts import wording


def test_a_value_may_fill_a_whole_message() -> None:
    text = "x" * 4096
    assert texts.say("en", "announcement", text=text) == text


def test_a_percentage_is_written_to_its_last_digit() -> None:
    assert [wording.basis_points("en", points) for points in (0, 33, 1250, -9900)] == ["0%", "0.33%", "12.5%", "-99%"]
    assert wording.basis_points("es", 1250) == "12,5\u00a0%"


@pytest.mark.parametrize("language", texts.languages())
@pytest.mark.parametrize("date_only", [False, True])
def test_no_part_of_a_date_can_be_taken_for_a_command(language: str, date_only: bool) -> None:
    """Telegram makes a command of a slash with letters or digits behind it, unless one stands right before it too."""
    said = wording.moment(language, 1_795_953_600_000, date_only=date_only)
    assert re.search(r"(?<!\w)/\w", said) is None


def test_a_secret_is_said_and_not_remembered() -> None:
    values = {"number": "1", "owner": "x", "seconds": "60", "where": ""}
    before = texts._said.cache_info()
    assert "cp_secret" in texts.say("en", "key-once", secret="cp_secret", **values)
    assert texts._said.cache_info() == before


def test_what_is_long_is_not_remembered() -> None:
    before = texts._said.cache_info()
    assert "x" * 1000 in texts.say("en", "block", lines="x" * 1000)
    assert texts._said.cache_info() == before
