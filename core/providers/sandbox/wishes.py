"""What `add` is asked for, checked as panels check it: the type's parameters, the bounds, the link.

Refusals are the strings that clients in the field match on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.domain import pricing
from core.domain.catalogue import Counting, Service, ServiceType
from core.domain.errors import InvalidField
from core.domain.money import Money
from core.domain.requests import DELAYS

BAD_REQUEST = "Incorrect request"
BAD_LINK = "neworder.error.link"
TOO_FEW = "neworder.error.min_quantity"
TOO_MANY = "neworder.error.max_quantity"
NO_COMMENTS = "neworder.error.comment"
MAX_LINK = 4096
OPEN_ENDED_POSTS = 10  # a subscription without an end is charged for so many
_NUMBERS = frozenset({"answer_number", "posts", "old_posts", "interval", "runs"})


class PanelError(Exception):
    """A refusal, in the field's own words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An order as asked for. `quantity` is the whole, of all runs; `asked` holds the parameters as they came."""

    service: int
    link: str
    quantity: int
    charge: Money
    asked: Mapping[str, str]


def read_wish(service: Service, params: Mapping[str, str]) -> Wish:
    """Raises PanelError."""
    rule = service.type.rule
    asked = {name: value for name in (*rule.needs, *rule.may) if (value := params.get(name, "").strip())}
    link = params.get("link", "").strip()
    if service.type is not ServiceType.SUBSCRIPTIONS and not 0 < len(link) <= MAX_LINK:
        raise PanelError(BAD_LINK)
    for name in rule.needs:
        if name not in asked and name != "posts":
            raise PanelError(NO_COMMENTS if name == "comments" else BAD_REQUEST)
    for name in _NUMBERS & asked.keys():
        _number(asked[name])
    each = _each(service, params, asked)
    runs = _runs(service, asked)
    try:
        price = pricing.price(service.rate, pricing.HOUSE_PLAN, each * runs, per_order=service.per_order)
    except InvalidField:
        raise PanelError(TOO_MANY) from None
    if "quantity" in params:
        asked["quantity"] = params["quantity"]
    return Wish(service.number, link, each * runs, price.total, asked)


def _each(service: Service, params: Mapping[str, str], asked: Mapping[str, str]) -> int:
    """The quantity of one run."""
    counting = service.type.rule.counting
    if counting is Counting.ONE:
        return 1
    if counting is Counting.POSTS:
        return _subscription(service, asked)
    if counting is Counting.LINES:
        quantity = len(lines(asked[service.type.rule.needs[0]]))
    else:
        quantity = _number(params.get("quantity", ""))
    _check_bounds(service, quantity)
    return quantity


def _subscription(service: Service, asked: Mapping[str, str]) -> int:
    least, most = _number(asked["min"]), _number(asked["max"])
    _check_bounds(service, least)
    _check_bounds(service, most)
    if least > most or asked.get("delay", "") not in {str(delay) for delay in DELAYS}:
        raise PanelError(BAD_REQUEST)
    if expiry := asked.get("expiry"):
        _check_date(expiry)
    posts = _number(asked.get("posts", str(OPEN_ENDED_POSTS)))
    if posts == 0:
        raise PanelError(BAD_REQUEST)
    return posts * most


def _runs(service: Service, asked: Mapping[str, str]) -> int:
    runs = _number(asked.get("runs", "1"))
    if runs == 0 or (runs > 1 and (not service.dripfeed or "interval" not in asked)):
        raise PanelError(BAD_REQUEST)
    return runs


def lines(text: str) -> list[str]:
    """The lines that are not empty, whichever way they are divided."""
    return [line for line in text.replace("\r", "\n").split("\n") if line.strip()]


def _check_bounds(service: Service, quantity: int) -> None:
    if quantity < service.min:
        raise PanelError(TOO_FEW)
    if quantity > service.max:
        raise PanelError(TOO_MANY)


def _number(text: str) -> int:
    text = text.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 12):
        raise PanelError(BAD_REQUEST)
    return int(text)


def _check_date(text: str) -> None:
    try:
        day, month, year = text.split("/")
        date(int(year), int(month), int(day))
    except ValueError:
        raise PanelError(BAD_REQUEST) from None
