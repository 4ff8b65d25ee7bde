"""From raw bytes to fields: what a flow builder sent, whatever it said it was sending.

A body is sniffed (a JSON object, then a form), never judged by its
Content-Type. Every scalar becomes text, numbers exactly as they were written.
A body that cannot be read is no exception here but a `problem`: the key is
checked first, and may be found even in a broken body.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from core.domain.errors import BadInput, InvalidField, UnfilledPlaceholder

MAX_FIELDS = 200
LIST_FIELDS = frozenset({"comments", "usernames", "hashtags", "keywords", "groups"})
"""Fields that may also come as a JSON array or repeated in a form: one entry a line."""

_PLACEHOLDER = re.compile(r"\{\{([^{}]{0,80})\}\}")  # finds itself within `{{{variable}}}`, too
_LOST_KEY = re.compile(r'"(?:api_key|authentication)"\s*:\s*"([^"\\]{1,200})"', re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:\-]{1,40})", re.IGNORECASE | re.ASCII)
_BOUNDARY = re.compile(r"boundary\s*=\s*(?:\"([^\"]{1,200})\"|([^\s;]{1,200}))", re.IGNORECASE)
_PART_NAME = re.compile(rb"\bname\s*=\s*(?:\"([^\"]{0,200})\"|([^\s;]{1,200}))", re.IGNORECASE)


@dataclass(slots=True)
class Incoming:
    """The fields of a request, names in lower case. `odd` tells fields that hold no scalar and why."""

    fields: dict[str, str] = field(default_factory=dict)
    odd: dict[str, str] = field(default_factory=dict)
    problem: BadInput | None = None


def read(body: bytes, content_type: str, query: str) -> Incoming:
    """The fields of the body, and beneath them those of the query. Never raises for what a caller may send."""
    found = Incoming()
    if body:
        try:
            _read_body(body, content_type, found)
        except BadInput as problem:
            found.problem = problem
    if query:
        _read_query(query, found)
    return found


def take(incoming: Incoming, known: frozenset[str]) -> dict[str, str]:
    """The fields that a call knows; all others are ignored.

    Raises BadInput for a body that could not be read, for a known field that
    holds no single text, and for a variable that the flow left unfilled.
    """
    if incoming.problem is not None:
        raise incoming.problem
    for name, reason in incoming.odd.items():
        if name in known and not (name in LIST_FIELDS and reason == "list"):
            raise InvalidField("not_one_value" if reason == "list" else reason, field=name)
    taken = {}
    for name, value in incoming.fields.items():
        if name in known:
            if "{{" in value or not value.isprintable():  # most values: nothing to look for
                refuse_trouble(name, value)
            taken[name] = value.strip()
    return taken


def refuse_trouble(name: str, value: str) -> None:
    """Raises UnfilledPlaceholder for `{{{variable}}}` in the value, InvalidField for what is no text at all."""
    if match := _PLACEHOLDER.search(value):
        variable = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", " ", match[1]).split())
        raise UnfilledPlaceholder(field=name, variable=variable)
    if re.search(r"[\x00\ud800-\udfff]", value):
        raise InvalidField("invalid_text", field=name)


def _read_body(body: bytes, content_type: str, found: Incoming) -> None:
    if body.startswith(b"--") and "multipart/form-data" in content_type.lower():
        _read_parts(body, content_type, found)
        return
    text = _decoded(body, content_type).strip()
    if text[:1] == '"' and text[-1:] == '"':
        text = _unwrapped(text)
    elif text[:3] in ("%7B", "%7b"):  # JSON sent as the name of a form's only field
        text = unquote_plus(text).removesuffix("=").strip()
    if text[:1] == "{":
        _read_json(text, found)
    elif text[:1] == "[":
        raise BadInput("not_an_object")
    elif text:
        _read_form(text, found)


def _decoded(body: bytes, content_type: str) -> str:
    """The text of a body: by its byte order mark, else as UTF-8; what is no UTF-8, by the charset that was stated."""
    charset = "utf-8"
    for mark, name in _BOMS:
        if body.startswith(mark):
            body, charset = body[len(mark) :], name
    try:
        return body.decode(charset)
    except UnicodeError:
        match = _CHARSET.search(content_type)
    try:
        if match and codecs.lookup(match[1])._is_text_encoding:
            return body.decode(match[1])
    except (LookupError, UnicodeError, ValueError):
        pass
    raise BadInput("invalid_encoding")


def _unwrapped(text: str) -> str:
    """Some builders send the JSON text as a JSON string; what is inside is what was meant."""
    try:
        inner = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return inner.strip() if isinstance(inner, str) else text


def _no_constant(name: str) -> str:
    raise ValueError(f"{name} is not JSON")


def _pairs(pairs: list[tuple[str, object]]) -> list[tuple[str, object]]:
    return pairs


_DECODER = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_int=str, parse_float=str, parse_constant=_no_constant, strict=False
)


def _read_json(text: str, found: Incoming) -> None:
    try:
        pairs = _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        if lost := _LOST_KEY.search(text):
            found.fields["api_key"] = lost[1]
        raise BadInput("invalid_json", place=getattr(error, "pos", 0) + 1) from None
    if len(pairs) > MAX_FIELDS:
        raise BadInput("too_many_fields", most=MAX_FIELDS)
    for name, value in pairs:
        _add(found, name.strip().lower(), value)


def _add(found: Incoming, name: str, value: object) -> None:
    if name in found.fields or name in found.odd:
        found.odd[name] = "repeated_field"
        found.fields.setdefault(name, "")
    elif isinstance(value, str):
        found.fields[name] = value
    elif value is None:
        found.fields[name] = ""
    elif isinstance(value, bool):
        found.fields[name] = "true" if value else "false"
    else:
        _add_nested(found, name, value)


def _add_nested(found: Incoming, name: str, value: object) -> None:
    """An array of scalars is text with one entry a line, for the fields that are lists; objects have no meaning."""
    # An object arrives as a list of pairs (tuples), an array as a list of anything else; {} and [] hold nothing.
    assert isinstance(value, list), value
    if value and not any(isinstance(entry, (tuple, list)) for entry in value):
        lines = ["true" if entry is True else "false" if entry is False else entry or "" for entry in value]
        found.fields[name] = "\n".join(lines)
        found.odd[name] = "list"
    else:
        found.fields[name] = ""
        found.odd[name] = "list" if not value else "not_one_value"


def _read_form(text: str, found: Incoming) -> None:
    pieces = text.split("&")
    if len(pieces) > MAX_FIELDS:
        raise BadInput("too_many_fields", most=MAX_FIELDS)
    for piece in pieces:
        name, _, value = piece.partition("=")
        if "%" in piece or "+" in piece:
            # Bytes that are no UTF-8 become lone surrogates, which no known field may hold.
            name = unquote_plus(name, errors="surrogateescape")
            value = unquote_plus(value, errors="surrogateescape")
        if name:
            _add_repeatable(found, name, value)


def _add_repeatable(found: Incoming, name: str, value: str) -> None:
    """Forms and queries repeat a name for a list, or name it `comments[]`; the same value twice is one."""
    name = name.strip().lower()
    if name.endswith("[]"):
        name = name[:-2]
    known = found.fields.get(name)
    if known is None:
        found.fields[name] = value
    elif name in LIST_FIELDS:
        found.fields[name] = f"{known}\n{value}"
    elif known != value:
        found.odd[name] = "repeated_field"


def _read_query(query: str, found: Incoming) -> None:
    """The body wins over the query."""
    beneath = Incoming() if found.fields else found
    try:
        _read_form(query, beneath)
    except BadInput as problem:
        found.problem = found.problem or problem
        return
    if beneath is found:
        return
    for name, value in beneath.fields.items():
        if not found.fields.get(name) and name not in found.odd:
            found.fields[name] = value
            if name in beneath.odd:
                found.odd[name] = beneath.odd[name]


def _read_parts(body: bytes, content_type: str, found: Incoming) -> None:
    """multipart/form-data, for what forms hold: short texts. A file's content is taken as a text, too."""
    match = _BOUNDARY.search(content_type)
    if match is None:
        raise BadInput("invalid_multipart")
    line = b"--" + (match[1] or match[2]).encode("latin-1", "replace")
    parts = body.split(line)
    if len(parts) < 2:
        raise BadInput("invalid_multipart")
    if len(parts) > MAX_FIELDS:
        raise BadInput("too_many_fields", most=MAX_FIELDS)
    for part in parts[1:]:
        if part.startswith(b"--"):
            return
        head, gap, value = part.replace(b"\r\n", b"\n").partition(b"\n\n")
        name = _PART_NAME.search(head)
        if not gap or name is None:
            raise BadInput("invalid_multipart")
        try:
            text = value.removesuffix(b"\n").decode("utf-8")
            _add_repeatable(found, (name[1] or name[2] or b"").decode("utf-8"), text)
        except UnicodeError:
            raise BadInput("invalid_encoding") from None
