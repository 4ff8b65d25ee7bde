"""What the sandbox panel took on, kept in a file of its own: one JSON line an event, only ever appended.

Killed in the middle of a line, it cuts the torn line off at the next start:
nobody was answered for it. Without a file it remembers nothing.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from core.domain.money import Currency, Money
from core.providers.sandbox import course
from core.providers.sandbox.wishes import Wish

FIRST_ORDER = 23_501
FIRST_REFILL = 1


@dataclass(frozen=True, slots=True)
class Taken:
    """An order that the panel accepted."""

    order: int
    wish: Wish
    at_ms: int
    cancel_asked_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Refill:
    order: int
    at_ms: int


class Books:
    """Orders and refills, in memory and on disk."""

    def __init__(self, path: Path | None, currency: Currency) -> None:
        self._currency = currency
        self.orders: dict[int, Taken] = {}
        self.refills: dict[int, Refill] = {}
        self.links: Counter[str] = Counter()
        self.spent = Money.zero(currency)
        self._unsure: set[int] = set()
        self._file: int | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            self._load(path)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def take(self, wish: Wish, at_ms: int) -> int:
        order = FIRST_ORDER + len(self.orders)
        self._keep(
            {"do": "add", "order": order, "service": wish.service, "link": wish.link, "quantity": wish.quantity,
             "charge": str(wish.charge), "asked": dict(wish.asked), "at_ms": at_ms}
        )  # fmt: skip
        return order

    def ask_cancel(self, order: int, at_ms: int) -> None:
        self._keep({"do": "cancel", "order": order, "at_ms": at_ms})

    def ask_refill(self, order: int, at_ms: int) -> int:
        refill = FIRST_REFILL + len(self.refills)
        self._keep({"do": "refill", "refill": refill, "order": order, "at_ms": at_ms})
        return refill

    def may_give_back(self) -> Iterator[Taken]:
        """The orders that may end with less than was asked for: all others are spent for good."""
        return (self.orders[order] for order in self._unsure)

    def _keep(self, event: Mapping[str, object]) -> None:
        """Disk first: what was answered for is never forgotten."""
        if self._file is not None:
            line = (json.dumps(event) + "\n").encode()
            while line:
                line = line[os.write(self._file, line) :]
        self._apply(event)

    def _load(self, path: Path) -> None:
        assert self._file is not None
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            os.ftruncate(self._file, len(whole))
        for number, line in enumerate(whole.splitlines(), 1):
            try:
                self._apply(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path}:{number} cannot be read; remove the file to begin anew") from error

    def _apply(self, event: Mapping[str, object]) -> None:
        order, at_ms = _int(event["order"]), _int(event["at_ms"])
        if event["do"] == "add":
            asked = event["asked"]
            if not isinstance(asked, dict):
                raise TypeError(asked)
            charge = Money.parse(str(event["charge"]), self._currency)
            wish = Wish(_int(event["service"]), str(event["link"]), _int(event["quantity"]), charge, asked)
            self.orders[order] = Taken(order, wish, at_ms)
            self.links[wish.link] += 1
            self.spent += charge
            if course.magic(wish.link) in course.GIVING_BACK:
                self._unsure.add(order)
        elif event["do"] == "cancel":
            self.orders[order] = replace(self.orders[order], cancel_asked_ms=at_ms)
            self._unsure.add(order)
        else:
            self.refills[_int(event["refill"])] = Refill(order, at_ms)


def _int(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value
