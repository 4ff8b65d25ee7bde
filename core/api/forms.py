"""What callers may send: one model a call. Parsing, the OpenAPI document and `/docs` all follow from these.

A flow builder sends any scalar for any field, so every field arrives as text;
what it must say is checked where it is used.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from core.api.reading import LIST_FIELDS
from core.domain.catalogue import INPUT_FIELDS

SCALAR = ["string", "integer", "number", "boolean", "null"]
Text = Annotated[str, WithJsonSchema({"type": SCALAR})]
Lines = Annotated[str, WithJsonSchema({"type": [*SCALAR, "array"], "items": {"type": SCALAR}})]
_COUNTED: dict[str, Any] = {"type": "integer", "minimum": 0, "maximum": 10**12 - 1}
_WRITTEN: dict[str, Any] = {"type": "string", "pattern": "^[0-9]{1,12}$"}
Count = Annotated[str, WithJsonSchema({"anyOf": [_COUNTED, _WRITTEN]})]
Decimal = Annotated[str, WithJsonSchema({"type": ["string", "number"], "examples": ["5", "12.50"]})]
REQUIRED: dict[str, Any] = {"required_by_shop": True}


def _must(description: str, *examples: str) -> Any:
    return Field("", description=description, examples=list(examples), json_schema_extra=REQUIRED)


def _may(description: str, *examples: str) -> Any:
    return Field("", description=description, examples=list(examples))


class Form(BaseModel):
    """The fields of a call; unknown ones are ignored."""

    model_config = ConfigDict(extra="ignore")

    lang: Text = _may("Language of `data.text`: a code such as en. English where it is not known.", "en")
    http_errors: Text = _may("0 answers every error with HTTP status 200 and the same body.", "0")


F = TypeVar("F", bound=Form)

_PHONE = "The customer: a phone number with country code, or the platform's own id of the sender."
_PAYING_PHONE = "The phone that is asked to pay, for mobile money. Empty: the customer's own number."
_SERVICE = "The service in a person's words: name, alias or number."


class Nothing(Form):
    """A call without fields of its own."""


class Login(Form):
    phone_number: Text = _must(_PHONE, "254712345678")
    name: Text = _may("The customer's name, to be kept.", "Amina")


class ServicesQuery(Form):
    category: Text = _may("Only this category.", "Instagram")
    search: Text = _may("Only services whose name, alias or category hold these words.", "likes")
    page: Text = _may("Page of 50 services, from 1. Empty: all services at once; only `text` is cut.", "1")


class PriceQuestion(Form):
    phone_number: Text = _must(_PHONE, "254712345678")
    service_name: Text = _must(f"{_SERVICE} Or service_id.", "Instagram Followers")
    service_id: Text = _may("The service's number, instead of its name.", "101")
    quantity: Count = _must("How many; for a package it may be empty.", "1000")


class OrderForm(Form):
    phone_number: Text = _must(_PHONE, "254712345678")
    service_name: Text = _must(f"{_SERVICE} Or service_id.", "insta likes")
    service_id: Text = _may("The service's number, instead of its name.", "101")
    link: Text = _must(
        "What the order is for: the address of a profile, post or page.", "https://instagram.com/p/Cx1AbCdEfGh"
    )
    quantity: Count = _must("How many. Not needed by types that count for themselves.", "1000")
    payment_mode: Text = _may(
        "balance (from the wallet, also when empty) or direct (pay the missing amount now).", "balance"
    )
    payment_method: Text = _may("For direct: how to pay.", "sandbox")
    mobile_phone_number: Text = _may(_PAYING_PHONE, "254712345678")
    name: Text = _may("The customer's name, to be kept.", "Amina")
    request_id: Text = _may(
        "Your own id of this request: sent again, it answers again and orders nothing.", "chat-81-order-3"
    )


_INPUTS = {
    "comments": "Custom comments, one a line.", "usernames": "User names, one a line.",
    "hashtags": "Hashtags, one a line.", "keywords": "Keywords, one a line.",
    "groups": "Groups, one a line.", "username": "A user name.",
    "hashtag": "A hashtag.", "media": "The address of a medium.", "answer_number": "The number of the poll's answer.",
    "min": "Subscription: least quantity a post.", "max": "Subscription: greatest quantity a post.",
    "posts": "Subscription: how many new posts.", "old_posts": "Subscription: how many older posts.",
    "delay": "Subscription: minutes to wait after a post.", "expiry": "Subscription: last day, as dd/mm/yyyy.",
    "runs": "Drip-feed: how many times.", "interval": "Drip-feed: minutes between two runs.",
    "country": "Web traffic: country.", "device": "Web traffic: device.",
    "type_of_traffic": "Web traffic: type of traffic.", "google_keyword": "Web traffic: search words.",
    "referring_url": "Web traffic: referring address.",
}  # fmt: skip


def _with_inputs() -> type[OrderForm]:
    extra: dict[str, Any] = {
        name: (Lines if name in LIST_FIELDS else Text, _may(_INPUTS.get(name, "An input of some types of service.")))
        for name in INPUT_FIELDS
    }
    return create_model(
        "Order", __base__=OrderForm, __doc__="An order, with the inputs of every type of service.", **extra
    )


Order: type[OrderForm] = _with_inputs()


class OrderId(Form):
    order_id: Text = _must("The order's number.", "1001")


class OrdersQuery(Form):
    phone_number: Text = _must(_PHONE, "254712345678")
    before: Text = _may("Only orders before this one: `next` of the page before.", "1001")


class BalanceQuery(Form):
    phone_number: Text = _must(_PHONE, "254712345678")


class Topup(Form):
    phone_number: Text = _must(_PHONE, "254712345678")
    amount: Decimal = _must("How much shall reach the wallet, in the shop's currency.", "5")
    payment_method: Text = _may("How to pay; may be empty where there is one method only.", "sandbox")
    mobile_phone_number: Text = _may(_PAYING_PHONE, "254712345678")
    name: Text = _may("The customer's name, to be kept.", "Amina")
    request_id: Text = _may(
        "Your own id of this request: sent again, it answers again and asks nobody twice.", "chat-81-topup-3"
    )


class PaymentId(Form):
    payment_id: Text = _must("The payment's number.", "5001")


@cache
def known(form: type[Form]) -> frozenset[str]:
    """The names of all fields of a form."""
    return frozenset(form.model_fields)


@cache
def required(form: type[Form]) -> tuple[str, ...]:
    """The names that a caller has to send in the ordinary case."""
    return tuple(name for name, info in form.model_fields.items() if info.json_schema_extra == REQUIRED)
