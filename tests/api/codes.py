"""Which codes the rules and use cases can refuse with, read from their source."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from core.domain import errors

CORE = Path(__file__).parent.parent.parent / "core"
ASKED_BY_CALLS = ("quoting.py", "registering.py", "ordering.py", "topping_up.py")
"""The use cases behind the calls; what staff does has words of its own."""


@cache
def raised_codes() -> tuple[str, ...]:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type)}
    codes = {kind.code for name, kind in vars(errors).items() if name in kinds and hasattr(kind, "code")}
    behind = [CORE / "usecases" / name for name in ASKED_BY_CALLS]
    for path in [*(CORE / "domain").glob("*.py"), *behind, *(CORE / "api").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    codes.add(first.value)
    return tuple(sorted(codes - {"error"}))
