"""Which codes the rules and use cases can refuse with, read from their source."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from core.domain import errors

CORE = Path(__file__).parent.parent.parent / "core"
STAFF_ONLY = frozenset(
    {"cell_empty", "unknown_type", "unknown_link_rule", "invalid_flag", "not_unique", "reason_missing", "key_not_found",
     "partner_not_found", "invalid_partner_name", "invalid_markup", "invalid_provider_order", "provider_order_taken"}
)  # fmt: skip
"""Codes of the command line, which no request can meet."""


@cache
def raised_codes() -> tuple[str, ...]:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type)}
    codes = {kind.code for name, kind in vars(errors).items() if name in kinds and hasattr(kind, "code")}
    for path in [*(CORE / "domain").glob("*.py"), *(CORE / "usecases").glob("*.py"), *(CORE / "api").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    codes.add(first.value)
    return tuple(sorted(codes - STAFF_ONLY - {"error"}))
