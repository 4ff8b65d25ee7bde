"""What the shop answers: the `data` of each call. The same keys always, "" for what has no value, never null.

Flat values come first, lists last. The OpenAPI document is made of these, too.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from core.api.phrases import MOST, cut
from core.domain.catalogue import Service
from core.domain.orders import Order
from core.domain.pricing import PricePlan, rate_text, selling_rate
from core.domain.topups import Method

Empty = Literal[""]
Id = int | Empty
Number = int | Empty
Flag = bool | Empty
Amount = Annotated[str, Field(pattern=r"^(-?[0-9]+(\.[0-9]+)?)?$", examples=["12.50"])]
Time = Annotated[str, Field(examples=["2026-03-07T12:00:00Z"])]


class Data(BaseModel):
    """What every answer has: a text that can be sent to the customer as it is."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, BeforeValidator(cut)] = Field(
        "", description="Ready to be sent to the customer, in the caller's `lang`.", max_length=MOST
    )


class Customer(Data):
    customer_id: Id = ""
    phone_number: str = ""
    name: str = ""
    is_new: Flag = ""
    balance: Amount = ""
    currency: str = ""


class ServiceItem(BaseModel):
    service_id: int
    name: str
    type: str
    rate: Amount
    min: int
    max: int
    refill: bool
    cancel: bool
    dripfeed: bool
    average_time: str
    description: str


class CategoryItem(BaseModel):
    name: str
    services: list[ServiceItem]


class Services(Data):
    currency: str = ""
    total: Number = ""
    page: Number = ""
    pages: Number = ""
    categories: list[CategoryItem] = Field(default_factory=list)


class Price(Data):
    service_id: Id = ""
    service_name: str = ""
    quantity: Number = ""
    rate: Amount = ""
    price: Amount = ""
    currency: str = ""
    balance: Amount = ""
    balance_after: Amount = ""
    enough: Flag = ""
    shortfall: Amount = ""
    suggestions: list[str] = Field(default_factory=list)


class PlacedOrder(Data):
    order_id: Id = ""
    order_status: str = ""
    service_id: Id = ""
    service_name: str = ""
    link: str = ""
    quantity: Number = ""
    price: Amount = ""
    currency: str = ""
    balance: Amount = ""
    shortfall: Amount = ""
    payment_mode: str = ""
    payment_id: Id = ""
    payment_method: str = ""
    pay_url: str = ""
    instructions: str = ""
    duplicate: Flag = ""
    suggestions: list[str] = Field(default_factory=list)


class OrderItem(BaseModel):
    order_id: Id = ""
    order_status: str = ""
    service_id: Id = ""
    service_name: str = ""
    link: str = ""
    quantity: Number = ""
    start_count: Number = ""
    remains: Number = ""
    delivered: Number = ""
    price: Amount = ""
    currency: str = ""
    created_at: Time = ""
    updated_at: Time = ""


class OrderStatus(OrderItem, Data):
    """An order as it stands."""


class Orders(Data):
    next: Id = Field("", description="Pass it as `before` for the next page; empty on the last.")
    orders: list[OrderItem] = Field(default_factory=list)


class Payment(Data):
    payment_id: Id = ""
    payment_status: Literal["pending", "succeeded", "failed", "expired", "review", ""] = ""
    payment_method: str = ""
    amount: Amount = ""
    fee: Amount = ""
    currency: str = ""
    balance: Amount = ""
    pay_url: str = ""
    instructions: str = ""
    expires_at: Time = ""


class Balance(Data):
    balance: Amount = ""
    held: Amount = Field("", description="What open orders have reserved.")
    currency: str = ""


class MethodItem(BaseModel):
    name: str
    title: str
    currency: str
    min: Amount
    max: Amount
    fee: Amount = Field(description="In percent of the amount, on top of it.")
    needs_phone: bool


class Methods(Data):
    methods: list[MethodItem] = Field(default_factory=list)


class FieldItem(BaseModel):
    name: str
    required: bool
    description: str


class EndpointItem(BaseModel):
    name: str
    method: str
    path: str
    description: str
    also: list[str]
    fields: list[FieldItem]


class Information(Data):
    name: str = ""
    version: str = ""
    currency: str = ""
    documentation: str = ""
    openapi: str = ""
    endpoints: list[EndpointItem] = Field(default_factory=list)
    methods: list[MethodItem] = Field(default_factory=list)


def time_text(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms // 1000, UTC).isoformat()[:19] + "Z"


def service_item(service: Service, plan: PricePlan) -> ServiceItem:
    return ServiceItem(
        service_id=service.number, name=service.name, type=service.type.value,
        rate=rate_text(selling_rate(service.rate, plan)), min=service.min, max=service.max, refill=service.refill,
        cancel=service.cancel, dripfeed=service.dripfeed, average_time=service.average_time,
        description=service.description,
    )  # fmt: skip


def method_item(method: Method) -> MethodItem:
    percent = f"{method.fee_bp // 100}.{method.fee_bp % 100:02d}".rstrip("0").rstrip(".")
    return MethodItem(
        name=method.name, title=method.title, currency=method.currency, min=str(method.min), max=str(method.max),
        fee=percent, needs_phone=method.needs_phone,
    )  # fmt: skip


def order_facts(order: Order) -> dict[str, object]:
    """The fields of OrderItem for an order."""
    return {
        "order_id": order.id, "order_status": order.state.public, "service_id": order.service,
        "service_name": order.service_name, "link": order.link, "quantity": order.quantity,
        "start_count": "" if order.start_count is None else order.start_count,
        "remains": order.quantity - order.delivered, "delivered": order.delivered, "price": str(order.charge),
        "currency": order.charge.currency.code, "created_at": time_text(order.created_ms),
        "updated_at": time_text(order.updated_ms),
    }  # fmt: skip
