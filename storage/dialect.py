"""What SQLite and PostgreSQL spell differently. Text in, text out; never touches a database.

Statements are written once, with `:name` parameters. Migrations are written
once with BIGINT, TEXT, BLOB, STRICT and WITHOUT ROWID.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_OPAQUE = re.compile(
    r"""
      '(?:[^']|'')*'              # a string
    | "(?:[^"]|"")*"              # a quoted name
    | --[^\n]*                    # a comment to the end of the line
    | /\*.*?\*/                   # a comment in brackets
    | \$(\w*)\$.*?\$\1\$          # a dollar-quoted body
    """,
    re.VERBOSE | re.DOTALL,
)
_PARAMETER = re.compile(r"(?<![:\w]):([A-Za-z_]\w*)")
_TABLE_OPTIONS = re.compile(r"\)(?:\s*,?\s*\b(?:STRICT|WITHOUT\s+ROWID)\b)+", re.IGNORECASE)
_WIDE = re.compile(r"\b(?:INTEGER|INT)\b", re.IGNORECASE)
_BINARY = re.compile(r"\bBLOB\b", re.IGNORECASE)
_BIGINT = re.compile(r"\bBIGINT\b", re.IGNORECASE)


def _outside_quotes(sql: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for opaque in _OPAQUE.finditer(sql):
        parts += [change(sql[end : opaque.start()]), opaque.group()]
        end = opaque.end()
    return "".join([*parts, change(sql[end:])])


@lru_cache(maxsize=2048)
def numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement with `$1`, `$2` for its `:name` parameters, and their names in that order.

    PostgreSQL's own spelling, because it leaves `%` alone.
    """
    names: dict[str, int] = {}

    def place(match: re.Match[str]) -> str:
        return f"${names.setdefault(match.group(1), len(names) + 1)}"

    text = _outside_quotes(sql, lambda code: _PARAMETER.sub(place, code))
    return text.encode(), tuple(names)


@lru_cache(maxsize=2048)
def positional(sql: str) -> tuple[str, tuple[str, ...]]:
    """A statement with `?` for its `:name` parameters, and their names in that order.

    SQLite looks up each name for every run; positions are bound at once.
    """
    names: list[str] = []

    def place(match: re.Match[str]) -> str:
        names.append(match.group(1))
        return "?"

    return _outside_quotes(sql, lambda code: _PARAMETER.sub(place, code)), tuple(names)


def migration_for_postgres(sql: str) -> str:
    """PostgreSQL is strict by nature, and its INTEGER would be too short."""

    def change(code: str) -> str:
        return _BINARY.sub("BYTEA", _WIDE.sub("BIGINT", _TABLE_OPTIONS.sub(")", code)))

    return _outside_quotes(sql, change)


def migration_for_sqlite(sql: str) -> str:
    """STRICT tables know INTEGER only; it has 64 bits."""
    return _outside_quotes(sql, lambda code: _BIGINT.sub("INTEGER", code))
