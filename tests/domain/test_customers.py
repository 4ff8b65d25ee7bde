"""A platform's idea of a sender becomes an identity: a phone in E.164, or the platform's own id as it is."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.domain import customers
from core.domain.errors import InvalidField

KENYAN = "+254712345678"


@pytest.mark.parametrize(
    "text",
    ["254712345678", "+254712345678", "00254712345678", "+254 712 345 678", "254-712-345-678", "+254 (712) 345.678",
     "  254712345678 ", "254\u00a0712\u00a0345678", "+254\u2011712\u2011345678", "+254712345678\n"],
)  # fmt: skip
@pytest.mark.parametrize("region", ["", "KE", "US"])
def test_one_phone_has_one_identity_however_it_is_written(text: str, region: str) -> None:
    assert customers.identity(text, region) == KENYAN


@pytest.mark.parametrize(
    ("text", "region", "identity"),
    [
        ("0712345678", "KE", KENYAN), ("0712 345 678", "KE", KENYAN), ("0712345678", "", "0712345678"),
        ("07911 123456", "GB", "+447911123456"), ("08031234567", "NG", "+2348031234567"),
        ("14155552671", "", "+14155552671"), ("5511987654321", "", "+5511987654321"),
        ("447911123456", "KE", "+447911123456"), ("919876543210", "", "+919876543210"),
    ],
)  # fmt: skip
def test_a_national_number_needs_the_shops_region(text: str, region: str, identity: str) -> None:
    assert customers.identity(text, region) == identity


@pytest.mark.parametrize(
    "text",
    [
        "123456789012345678901@lid", "98765432101234@lid", "120363041234567890@g.us", "123456789@telegram",
        "987654321@telegram", "17841405822304914", "12345678901234567", "user_77", "@somebody", "me@example.com",
        "712345678", "1", "123456", "000", "+", "++254712345678", "+abc", "12ab34567890",
            "254711111.119", "-254711111119",
        "254712345678x", "254/712345678", "0" * 12, "+0712345678",
    ],
)  # fmt: skip
@pytest.mark.parametrize("region", ["", "KE"])
def test_what_is_no_phone_is_kept_as_it_is(text: str, region: str) -> None:
    assert customers.phone(text, region) is None
    assert customers.identity(f" {text} ", region) == text


@pytest.mark.parametrize("text", ["x" * 129, "a\x00b", "a\nb", "a\u2028b", "a\x7fb", "a\ud800b", "a\x85b", "+1\x00415"])
def test_what_cannot_be_shown_or_is_too_long_is_refused(text: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        customers.identity(text)
    assert refusal.value.reason == "invalid_phone_number"
    assert len(str(refusal.value.details["value"])) <= 40


@given(st.text(max_size=140), st.sampled_from(["", "KE", "US"]))
def test_an_identity_is_stable(text: str, region: str) -> None:
    """Asked again with its own answer, it stays itself: one person, one wallet."""
    try:
        found = customers.identity(text, region)
    except InvalidField:
        return
    assert customers.identity(found, region) == found
    assert len(found) <= customers.MAX_IDENTITY


@example("4300000")
@given(st.from_regex(r"\+?[0-9 ()-]{5,20}", fullmatch=True))
def test_a_phone_is_a_plus_and_digits(text: str) -> None:
    found = customers.phone(text, "KE")
    assert found is None or (found[0] == "+" and found[1:].isdigit() and 7 <= len(found) - 1 <= 15)


@pytest.mark.parametrize(
    ("text", "name"),
    [("  Ann\n Lee ", "Ann Lee"), ("NA", ""), ("na", ""), (" Na ", ""), ("Nana", "Nana"), ("a\x00b", "a b"), ("", ""),
     ("é" * 300, "é" * 200), ("\ud800", "")],
)  # fmt: skip
def test_a_name_is_fit_to_be_shown(text: str, name: str) -> None:
    assert customers.name(text) == name


@given(st.text(max_size=60))
def test_a_log_never_shows_a_whole_identity(text: str) -> None:
    shown = customers.masked(text)
    assert len(shown) <= 9
    assert len(text) < 8 or text not in shown


@pytest.mark.parametrize("text", ["254712345678.0", "\u202a+254712345678\u202c", "254712345678\u200e", "٢٥٤٧١٢٣٤٥٦٧٨"])
def test_one_phone_in_several_writings_is_one_customer(text: str) -> None:
    """A JSON decimal, marks that came along when it was copied, digits of another script."""
    assert customers.identity(text) == "+254712345678"
