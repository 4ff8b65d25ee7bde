"""What a customer has said of an order so far, and what is to be asked next. Decides nothing about prices.

Knows no screens: inputs.step leads from here to the next question, or to the quote once nothing is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.screens.came import NOWHERE, Came
from core.domain import requests
from core.domain.catalogue import Counting, LinkRule, Service
from core.domain.errors import ShopError
from core.domain.orders import Order, OrderRequest

IN_PARTS: Final = ("runs", "interval")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`said` are the fields of the order by name, checked one by one; "" is for what was skipped."""

    service: int
    said: tuple[tuple[str, str], ...] = ()
    came: Came = NOWHERE

    @property
    def fields(self) -> dict[str, str]:
        return {name: text for name, text in self.said if text}

    def has(self, name: str) -> bool:
        """Whether it was answered, or skipped."""
        return any(each == name for each, _ in self.said)

    def get(self, name: str) -> str:
        return next((text for each, text in self.said if each == name), "")

    def saying(self, name: str, text: str) -> Wanted:
        """In the place where it was said before, else at the end."""
        if self.has(name):
            return replace(self, said=tuple((each, text if each == name else was) for each, was in self.said))
        return replace(self, said=(*self.said, (name, text)))

    def without(self, *names: str) -> Wanted:
        return replace(self, said=tuple(pair for pair in self.said if pair[0] not in names))


def questions(service: Service) -> tuple[str, ...]:
    """What an order of the service asks for, one after another. Delivery in parts is offered with the quote instead."""
    rule = service.type.rule
    link = () if service.link_rule is LinkRule.NONE else ("link",)
    quantity = ("quantity",) if rule.counting is Counting.GIVEN else ()
    return (*link, *rule.needs, *quantity, *optional(service))


def optional(service: Service) -> tuple[str, ...]:
    return tuple(name for name in service.type.rule.may if name not in IN_PARTS)


def in_parts(service: Service) -> bool:
    """Whether it can be delivered in several runs."""
    return service.dripfeed and "runs" in service.type.rule.may


def open_questions(service: Service, wanted: Wanted) -> Iterator[str]:
    for name in questions(service):
        if not wanted.has(name):
            yield name
    if wanted.get("runs") not in ("", "1") and not wanted.get("interval"):
        yield "interval"


def read(service: Service, wanted: Wanted) -> OrderRequest:
    """Raises what core.domain.requests.read_request raises."""
    return requests.read_request(service, wanted.fields)


def blamed(refused: ShopError) -> str:
    """The field that a refusal is about."""
    fields = refused.details.get("fields")
    return str(refused.details.get("field") or (fields[0] if isinstance(fields, list) and fields else ""))


def as_before(order: Order) -> Wanted:
    """What was said for an order that is to be placed once more."""
    rule = order.type.rule
    unsaid = {name: "" for name in rule.may if name not in IN_PARTS}
    said = {**unsaid, "link": order.link, "quantity": str(order.quantity // order.runs), **order.inputs}
    return Wanted(order.service, tuple((name, text) for name, text in said.items() if text or name in unsaid))
