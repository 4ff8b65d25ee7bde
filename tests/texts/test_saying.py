"""Texts with their values, as they are spoken."""

from __future__ import annotations

from core import texts


def test_a_value_may_fill_a_whole_message() -> None:
    text = "x" * 4096
    assert texts.say("en", "announcement", text=text) == text
