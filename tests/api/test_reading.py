"""What arrives becomes fields, or a clear refusal; never a crash."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.api import reading
from core.domain.errors import BadInput, InvalidField, UnfilledPlaceholder


def fields(body: bytes, content_type: str = "", query: str = "") -> dict[str, str]:
    found = reading.read(body, content_type, query)
    assert found.problem is None, found.problem
    return found.fields


def problem(body: bytes, content_type: str = "") -> str:
    found = reading.read(body, content_type, "").problem
    assert found is not None
    return found.reason


@pytest.mark.parametrize(
    "content_type",
    ["", "text/plain;charset=UTF-8", "application/json", "application/x-www-form-urlencoded", "image/png", "nonsense"],
)
def test_json_and_forms_are_told_apart_by_their_look(content_type: str) -> None:
    assert fields(b'{"name": "A b", "quantity": 5}', content_type) == {"name": "A b", "quantity": "5"}
    assert fields(b"name=A+b&quantity=5", content_type) == {"name": "A b", "quantity": "5"}


def test_numbers_keep_every_digit() -> None:
    sent = b'{"a": 254712345678, "b": 123456789012345678901234567890, "c": 1e3, "d": 0.10, "e": -0}'
    assert fields(sent) == {
        "a": "254712345678",
        "b": "123456789012345678901234567890",
        "c": "1e3",
        "d": "0.10",
        "e": "-0",
    }


def test_every_scalar_is_text() -> None:
    assert fields(b'{"a": true, "b": false, "c": null, "D ": "x"}') == {"a": "true", "b": "false", "c": "", "d": "x"}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ('{"n": "café"}'.encode(), "application/json"),
        (b"\xef\xbb\xbf" + '{"n": "café"}'.encode(), ""),
        ('{"n": "café"}'.encode("utf-16"), ""),
        ('{"n": "café"}'.encode("latin-1"), "text/plain; charset=ISO-8859-1"),
        ("n=café".encode(), "text/plain;charset=UTF-8"),
        (b"n=caf%C3%A9", ""),
        (json.dumps('{"n": "café"}').encode(), ""),
        (b"%7B%22n%22%3A%22caf%C3%A9%22%7D=", ""),
        (b'  \r\n{"n": "caf\\u00e9"}\n ', ""),
        ('{"n": "café"}'.encode(), "text/plain; charset=no-such-thing"),
        ('{"n": "café"}'.encode(), "text/plain; charset=hex"),
    ],
)
def test_text_is_decoded_as_it_was_written(body: bytes, content_type: str) -> None:
    assert fields(body, content_type) == {"n": "café"}


def test_multipart_forms_are_read() -> None:
    body = (
        b'--x1\r\nContent-Disposition: form-data; name="phone_number"\r\n\r\n254712345678\r\n'
        b'--x1\r\nContent-Disposition: form-data; name="comments"\r\nContent-Type: text/plain\r\n\r\n'
        b"first\r\n\r\nsecond\r\n"
        b"--x1--\r\n"
    )
    read = fields(body, 'multipart/form-data; boundary="x1"')
    assert read == {"phone_number": "254712345678", "comments": "first\n\nsecond"}


def test_the_body_wins_over_the_query() -> None:
    assert fields(b'{"a": "1", "b": ""}', query="a=2&b=3&c=4+5") == {"a": "1", "b": "3", "c": "4 5"}


def test_lists_become_lines_for_the_fields_that_are_lists() -> None:
    for body in (
        b'{"comments": ["a", 2, true]}',
        b"comments=a&comments=2&comments=true",
        b"comments[]=a&comments[]=2%0Atrue",
    ):
        incoming = reading.read(body, "", "")
        assert reading.take(incoming, frozenset({"comments"})) == {"comments": "a\n2\ntrue"}


@pytest.mark.parametrize("value", ["[1]", "[]", "{}", '{"a": 1}', "[[1]]", '[{"a": 1}]', '["a", "b"]'])
def test_what_is_no_single_value_is_refused_by_name(value: str) -> None:
    incoming = reading.read(f'{{"quantity": {value}, "unknown": {value}}}'.encode(), "", "")
    with pytest.raises(InvalidField) as refused:
        reading.take(incoming, frozenset({"quantity"}))
    assert (refused.value.reason, refused.value.details["field"]) == ("not_one_value", "quantity")
    assert reading.take(incoming, frozenset({"phone_number"})) == {}


def test_an_empty_list_is_an_empty_field() -> None:
    assert reading.take(reading.read(b'{"comments": []}', "", ""), frozenset({"comments"})) == {"comments": ""}


@pytest.mark.parametrize("body", [b'{"quantity": 1, "quantity": 2}', b"quantity=1&quantity=2"])
def test_a_field_that_says_two_things_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidField) as refused:
        reading.take(reading.read(body, "", ""), frozenset({"quantity"}))
    assert refused.value.reason == "repeated_field"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"a": "he said "hi""}', "invalid_json"),
        (b'{"a": 1', "invalid_json"),
        (b'{"a": NaN}', "invalid_json"),
        (b'{"a": Infinity}', "invalid_json"),
        (b'{"a": 1} trailing', "invalid_json"),
        (b'{"a":' + b"[" * 30_000, "invalid_json"),
        (b"[1, 2]", "not_an_object"),
        (b"\xff\xfe\x00", "invalid_encoding"),
        (b'{"a": "\xff"}', "invalid_encoding"),
        (b"&".join(b"f%d=1" % number for number in range(300)), "too_many_fields"),
    ],
)
def test_what_cannot_be_read_is_told(body: bytes, code: str) -> None:
    assert problem(body) == code


def test_new_lines_in_raw_json_are_forgiven() -> None:
    assert fields(b'{"comments": "one\ntwo"}') == {"comments": "one\ntwo"}


def test_a_key_is_found_even_in_broken_json() -> None:
    incoming = reading.read(b'{"api_key": "cp_abc", "name": "the "best""}', "", "")
    assert incoming.problem is not None
    assert incoming.fields["api_key"] == "cp_abc"


@pytest.mark.parametrize(
    ("value", "variable"),
    [("{{{quantity}}}", "quantity"), ("{{quantity}}", "quantity"), ("a {{{ x.y[0] }}} b", "x.y[0]"), ("{{{}}}", "")],
)
def test_placeholders_are_found_anywhere_in_a_value(value: str, variable: str) -> None:
    incoming = reading.read(json.dumps({"link": value}).encode(), "", "")
    with pytest.raises(UnfilledPlaceholder) as refused:
        reading.take(incoming, frozenset({"link"}))
    assert refused.value.details == {"field": "link", "variable": variable}
    assert reading.take(incoming, frozenset({"name"})) == {}


@pytest.mark.parametrize("value", ["{x}", "{ {x} }", "a { b } c", "{{ open", "}}{{"])
def test_braces_alone_are_no_placeholder(value: str) -> None:
    incoming = reading.read(json.dumps({"name": value}).encode(), "", "")
    assert reading.take(incoming, frozenset({"name"})) == {"name": value}


@pytest.mark.parametrize("body", [b'{"name": "\\ud800"}', b'{"name": "a\\u0000b"}', b"name=%ff", b"name=a%00b"])
def test_what_is_no_text_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidField) as refused:
        reading.take(reading.read(body, "", ""), frozenset({"name"}))
    assert refused.value.reason == "invalid_text"


@given(
    st.binary(max_size=300),
    st.sampled_from(["", "application/json", "multipart/form-data; boundary=a"]),
    st.text(max_size=60),
)
def test_no_bytes_crash_the_reader(body: bytes, content_type: str, query: str) -> None:
    incoming = reading.read(body, content_type, query)
    try:
        taken = reading.take(incoming, frozenset({"a", "comments"}))
    except BadInput:
        return
    assert all(isinstance(value, str) for value in taken.values())


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)


@given(st.dictionaries(st.sampled_from(["a", "comments", "B"]), VALUES))
def test_no_json_crashes_the_reader(sent: dict[str, object]) -> None:
    incoming = reading.read(json.dumps(sent).encode(), "", "")
    try:
        reading.take(incoming, frozenset({"a", "b", "comments"}))
    except BadInput as refused:
        assert refused.reason in {
            "invalid_json",
            "not_one_value",
            "unfilled_placeholder",
            "invalid_text",
            "repeated_field",
        }
