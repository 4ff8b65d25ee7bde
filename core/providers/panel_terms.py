"""The words of the panel field's API v2: what an order says to a provider, and what a provider's answers mean.

Panels write numbers as text, as numbers or not at all, and may send anything.
What cannot be read is None and changes nothing; nothing here is rounded to the
shop's harm, and no float is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from typing import Literal

from core.domain.catalogue import Counting, LinkRule, Service, ServiceType
from core.domain.customers import MAX_NAME, clean
from core.domain.money import MAX_UNITS, Currency, Money
from core.domain.orders import Order, Report, provider_state
from core.ports import Offer

MAX_DIGITS = 18
MAX_ID = 64
MAX_DESCRIPTION = 2000
RefusalKind = Literal["no_funds", "link_duplicate", "bad_service", "bad_request", "other"]

# The first that occurs in the text decides, so "link_duplicate" stands before "link".
_REFUSALS: tuple[tuple[str, RefusalKind], ...] = (
    ("not enough funds", "no_funds"),
    ("insufficient balance", "no_funds"),
    ("insufficient funds", "no_funds"),
    ("link duplicate", "link_duplicate"),
    ("active order with this link", "link_duplicate"),
    ("incorrect service type", "bad_request"),
    ("incorrect service", "bad_service"),
    ("invalid service", "bad_service"),
    ("service id does not exist", "bad_service"),
    ("service not found", "bad_service"),
    ("neworder.error.link", "bad_request"),
    ("neworder.error.comment", "bad_request"),
    ("neworder.error.schedule time", "bad_request"),
    ("min quantity", "bad_request"),
    ("max quantity", "bad_request"),
    ("incorrect quantity", "bad_request"),
    ("incorrect link", "bad_request"),
    ("bad link", "bad_request"),
    ("incorrect request", "bad_request"),
)


def classify_refusal(text: str) -> RefusalKind:
    """What a provider's refusal is about: the owner refills an empty account, a customer mends a link."""
    words = " ".join(text.lower().replace("_", " ").split())
    return next((kind for sign, kind in _REFUSALS if sign in words), "other")


def is_unknown_order(text: str) -> bool:
    """Whether the error is about this one order id, and not about the whole question."""
    words = text.lower()
    return "order" in words and any(sign in words for sign in ("incorrect", "invalid", "not found", "not exist"))


def add_params(order: Order) -> dict[str, str]:
    """What `add` is told, by the type of the service. Of a drip-feed, the quantity is that of one run."""
    rule = order.type.rule
    params = {"service": order.provider_service}
    if order.type is not ServiceType.SUBSCRIPTIONS:
        params["link"] = order.link
    if rule.counting is Counting.GIVEN:
        each, rest = divmod(order.quantity, order.runs)
        assert rest == 0, (order.id, order.quantity, order.runs)
        params["quantity"] = str(each)
    for name in (*rule.needs, *rule.may):
        if value := order.inputs.get(name, ""):
            params[name] = value
    if order.runs > 1:
        params["runs"] = str(order.runs)
    if order.type is ServiceType.SUBSCRIPTIONS:
        params.setdefault("delay", "0")
    return params


def read_id(value: object) -> str | None:
    """An order's or a refill's id: a number above zero, or a short word."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value).strip()
    if not 0 < len(text) <= MAX_ID or not text.isascii() or not text.replace("-", "").replace("_", "").isalnum():
        return None
    return None if text.startswith("-") or set(text) == {"0"} else text


def read_report(entry: Mapping[object, object], currency: Currency) -> Report:
    """One order's status. The counts are as stated; the order clamps them."""
    word = entry.get("status")
    stated = entry.get("currency")
    ours = not stated or (isinstance(stated, str) and stated.strip().upper() == currency.code)
    return Report(
        state=provider_state(word) if isinstance(word, str) else None,
        start_count=_whole(entry.get("start_count")),
        remains=_whole(entry.get("remains")),
        charge=_cost(entry.get("charge"), currency) if ours else None,
    )


def read_balance(value: object, currency: Currency) -> Money | None:
    """What an account holds, rounded down to a unit. Below zero where the provider gives credit."""
    number = _decimal(value)
    if number is None:
        return None
    units = int((number * currency.one).to_integral_value(ROUND_FLOOR))
    return Money(units, currency) if abs(units) <= MAX_UNITS else None


def read_offer(entry: object, currency: Currency) -> Offer | None:
    """One line of a provider's catalogue; None where its id, rate or bounds cannot be read.

    The service has the number 0 until the shop gives it one, and its rate is the provider's, rounded up to a rate.
    """
    if not isinstance(entry, dict):
        return None
    id, cost = read_id(entry.get("service")), _cost(entry.get("rate"), currency)
    kind = ServiceType.read(_text(entry.get("type"), MAX_NAME))
    known = kind or ServiceType.DEFAULT
    least, most = _whole(entry.get("min")), _whole(entry.get("max"))
    if known.rule.counting is Counting.ONE:
        least = most = 1
    if id is None or cost is None or least is None or most is None or not 0 <= least <= most or most == 0:
        return None
    step = currency.rate_step
    service = Service(
        number=0,
        name=_text(entry.get("name"), MAX_NAME) or f"Service {id}",
        category=_text(entry.get("category"), MAX_NAME),
        type=known,
        rate=Money(-(-cost.units // step) * step, currency),
        min=max(least, 1),
        max=most,
        refill=_flag(entry.get("refill")),
        cancel=_flag(entry.get("cancel")),
        dripfeed=_flag(entry.get("dripfeed")),
        description=_text(entry.get("description") or entry.get("desc"), MAX_DESCRIPTION),
        average_time=_text(entry.get("average_time"), MAX_NAME),
        link_rule=LinkRule.NONE if known is ServiceType.SUBSCRIPTIONS else LinkRule.PROFILE,
        provider_service=id,
        cost=cost,
    )
    return Offer(service, known_type=kind is not None)


def _text(value: object, most: int) -> str:
    return clean(value)[:most] if isinstance(value, str) else ""


def _flag(value: object) -> bool:
    return value is True or (isinstance(value, int | str) and str(value).strip().lower() in ("1", "true", "yes"))


def _decimal(value: object) -> Decimal | None:
    """The number that a value states, if it is one of a sane size; "1e-05" too, which PHP writes for small rates."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    if isinstance(value, str) and (not value.isascii() or "_" in value or len(value) > 2 * MAX_DIGITS):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    sane = number.is_finite() and abs(number.adjusted()) <= MAX_DIGITS and len(number.as_tuple().digits) <= 28
    return number if sane else None


def _whole(value: object) -> int | None:
    number = _decimal(value)
    if number is None or number != number.to_integral_value():
        return None
    return int(number) if abs(number) < 10**MAX_DIGITS else None


def _cost(value: object, currency: Currency) -> Money | None:
    """What something costs the shop, rounded up to a unit; None where it is below zero."""
    number = _decimal(value)
    if number is None or number < 0:
        return None
    units = int((number * currency.one).to_integral_value(ROUND_CEILING))
    return Money(units, currency) if units <= MAX_UNITS else None
