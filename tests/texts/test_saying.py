"""Texts with their values, as they are spoken."""

from __future__ import annotations

from core import texts
from core.texts import wording


def test_a_value_may_fill_a_whole_message() -> None:
    text = "x" * 4096
    assert texts.say("en", "announcement", text=text) == text


def test_a_percentage_is_written_to_its_last_digit() -> None:
    assert [wording.basis_points("en", points) for points in (0, 33, 1250, -9900)] == ["0%", "0.33%", "12.5%", "-99%"]
    assert wording.basis_points("es", 1250) == "12,5\u00a0%"


def test_a_secret_is_said_and_not_remembered() -> None:
    values = {"number": "1", "owner": "x", "seconds": "60", "where": ""}
    before = texts._said.cache_info()
    assert "cp_secret" in texts.say("en", "key-once", secret="cp_secret", **values)
    assert texts._said.cache_info() == before
