"""Telegram's published schema, which lies beside the checkout and is not part of it: checks values against types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).parents[3] / "shared" / "telegram" / "bot-api.json"

SIMPLE: dict[str, tuple[type, ...]] = {
    "Integer": (int,), "Float": (int, float), "String": (str,), "Boolean": (bool,), "True": (bool,),
}  # fmt: skip


class Schema:
    def __init__(self) -> None:
        if not PATH.exists():
            pytest.skip(f"Telegram's schema is not beside this checkout ({PATH})")
        document = json.loads(PATH.read_text(encoding="utf-8"))
        self.methods: dict[str, Any] = document["methods"]
        self.types: dict[str, Any] = document["types"]

    def faults_of_result(self, method: str, value: object) -> list[str]:
        return self._any_of(self.methods[method]["returns"], value, method)

    def faults_of_call(self, method: str, given: dict[str, object]) -> list[str]:
        return self._fields(self.methods[method]["fields"], given, method)

    def faults(self, kind: str, value: object) -> list[str]:
        return self._any_of([kind], value, kind)

    def _any_of(self, kinds: list[str], value: object, where: str) -> list[str]:
        """The faults by the kind that fits best."""
        return min((self._one(kind, value, where) for kind in kinds), key=len)

    def _one(self, kind: str, value: object, where: str) -> list[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{where} is no array"]
            of = kind.removeprefix("Array of ")
            return [fault for at, one in enumerate(value) for fault in self._one(of, one, f"{where}[{at}]")]
        if kind in SIMPLE:
            odd_truth = isinstance(value, bool) and bool not in SIMPLE[kind]
            return [] if isinstance(value, SIMPLE[kind]) and not odd_truth else [f"{where} is no {kind}: {value!r}"]
        described = self.types[kind]
        if described.get("subtypes"):
            return self._any_of(described["subtypes"], value, where)
        if not isinstance(value, dict):
            return [f"{where} is no {kind}"]
        return self._fields(described["fields"], value, where)

    def _fields(self, fields: dict[str, Any], value: dict[str, Any], where: str) -> list[str]:
        found = [f"{where} has {name}, which is unknown" for name in value if name not in fields]
        for name, field in fields.items():
            if name in value:
                found += self._any_of(field["types"], value[name], f"{where}.{name}")
            elif field["required"]:
                found.append(f"{where} lacks {name}")
        return found
