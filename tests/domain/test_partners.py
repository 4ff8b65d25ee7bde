"""API keys: their form is checked before any database is asked."""

from __future__ import annotations

import hashlib
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain import partners
from core.domain.partners import ALL_SCOPES, ApiKey, Partner

RANDOM = st.binary(min_size=32, max_size=32)
KEY = partners.new_key(bytes(range(32)))


@given(RANDOM)
def test_a_new_key_is_well_formed_and_of_one_length(random: bytes) -> None:
    key = partners.new_key(random)
    assert partners.well_formed(key)
    assert len(key) == len("cp_") + 43 + 6
    assert set(key[3:]) <= set(string.ascii_letters + string.digits)


@given(RANDOM, RANDOM)
def test_different_bytes_make_different_keys(first: bytes, second: bytes) -> None:
    assert (partners.new_key(first) == partners.new_key(second)) == (first == second)


@given(RANDOM, st.integers(0, 51), st.sampled_from(string.ascii_letters + string.digits))
def test_one_mistyped_character_is_noticed(random: bytes, place: int, typed: str) -> None:
    key = partners.new_key(random)
    mistyped = key[:place] + typed + key[place + 1 :]
    assert partners.well_formed(mistyped) == (mistyped == key)


@pytest.mark.parametrize("end", range(len(KEY)))
def test_a_cut_key_is_noticed(end: int) -> None:
    assert not partners.well_formed(KEY[:end])


@pytest.mark.parametrize(
    "text",
    [KEY + "0", " " + KEY, KEY + " ", KEY.upper(), KEY.lower(), KEY.replace("cp_", "cq_"), "é" * 52, "cp_" + "é" * 49,
     "cp_" + "\ud800" * 49, "{{{api_key}}}", "cp_" + "0" * 49],
)  # fmt: skip
def test_what_only_resembles_a_key_is_none(text: str) -> None:
    assert not partners.well_formed(text)


def test_what_is_stored_of_a_key_does_not_tell_it() -> None:
    assert partners.digest(KEY) == hashlib.sha256(KEY.encode()).hexdigest()
    assert KEY.startswith(partners.hint(KEY))
    assert len(partners.hint(KEY)) == 8


@pytest.mark.parametrize(
    ("expires", "revoked", "valid"),
    [(None, None, True), (1001, None, True), (1000, None, False), (999, None, False), (None, 1, False)],
)
def test_a_key_ends_when_it_expires_or_is_revoked(expires: int | None, revoked: int | None, valid: bool) -> None:
    key = ApiKey(1, Partner(1, "house", True, 0), "cp_00000", ALL_SCOPES, 0, True, 0, expires, revoked, None)
    assert key.valid_at(1000) is valid
