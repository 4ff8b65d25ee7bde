"""The table of all calls of `api.php`, and how a path finds its row, whatever its case and slashes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from core.api import answers, catalogue_calls, customer_calls, forms, order_calls, payment_calls
from core.api.calls import Answer, Call, Endpoint, Shop
from core.domain.partners import ALL_SCOPES, Scope

BASE_NAME = "api.php"
_ORDERING, _PAYING = frozenset({Scope.ORDER}), frozenset({Scope.TOPUP})


async def information(shop: Shop, call: Call) -> Answer:
    return Answer("Information", catalogue_calls.information(shop, ENDPOINTS, call.lang))


ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint(
        "information", "What this shop is, all its calls and payment methods. Needs no key.", "GET", "", information,
        forms.Nothing, answers.Information, needs_key=False,
    ),
    Endpoint(
        "login", "Register a customer, or find one again.", "POST", "/login", customer_calls.login,
        forms.Login, answers.Customer, _ORDERING | _PAYING, also=("/register", "/user", "/auth"),
    ),
    Endpoint(
        "services", "All services, grouped by categories, at your prices.", "GET", "/services",
        catalogue_calls.services, forms.ServicesQuery, answers.Services, also_post=True,
    ),
    Endpoint(
        "price", "What an order would cost, and whether the balance is enough.", "POST", "/price",
        catalogue_calls.price, forms.PriceQuestion, answers.Price,
        also=("/calculate", "/calculate-price", "/quote"), also_get=True,
    ),
    Endpoint(
        "order", "Place an order.", "POST", "/order", order_calls.order,
        forms.Order, answers.PlacedOrder, _ORDERING, also=("/orders", "/create-order"),
    ),
    Endpoint(
        "status", "How an order stands.", "GET", "/order/{order_id}", order_calls.status,
        forms.OrderId, answers.OrderStatus,
        also=("/status/{order_id}", "/orders/{order_id}", "/status", "/order"), also_post=True,
    ),
    Endpoint(
        "topup", "Start a payment into the customer's wallet.", "POST", "/topup", payment_calls.topup,
        forms.Topup, answers.Payment, _PAYING, also=("/top-up", "/payment", "/pay", "/deposit", "/add-funds"),
    ),
    Endpoint(
        "payment", "How a payment stands.", "GET", "/payment/{payment_id}", payment_calls.payment,
        forms.PaymentId, answers.Payment, also=("/payments/{payment_id}", "/payment"), also_post=True,
    ),
    Endpoint(
        "balance", "A customer's balance.", "GET", "/balance", customer_calls.balance,
        forms.BalanceQuery, answers.Balance, also_post=True,
    ),
    Endpoint(
        "orders", "A customer's orders, newest first.", "GET", "/orders", order_calls.history,
        forms.OrdersQuery, answers.Orders,
    ),
    Endpoint(
        "cancel", "Call an order off, where its service allows it.", "POST", "/order/{order_id}/cancel",
        order_calls.cancel, forms.OrderId, answers.OrderStatus, _ORDERING,
        also=("/orders/{order_id}/cancel", "/cancel"),
    ),
    Endpoint(
        "refill", "Ask for a refill, where its service offers it.", "POST", "/order/{order_id}/refill",
        order_calls.refill, forms.OrderId, answers.OrderStatus, _ORDERING,
        also=("/orders/{order_id}/refill", "/refill"),
    ),
    Endpoint(
        "payment-methods", "The ways to pay.", "GET", "/payment-methods", catalogue_calls.payment_methods,
        forms.Nothing, answers.Methods, ALL_SCOPES, also=("/methods",), also_post=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """What is at a path: a call for each method, and the fields that stand in the path itself."""

    by_method: Mapping[str, Endpoint]
    inside: Mapping[str, str] = field(default_factory=dict)

    @property
    def allowed(self) -> str:
        return ", ".join((*self.by_method, *(("HEAD",) if "GET" in self.by_method else ())))


def _by_shape() -> dict[tuple[str, ...], dict[str, Endpoint]]:
    """Calls by the shape of their path, a field in it being "*". Who stands first in the table has a path first."""
    shapes: dict[tuple[str, ...], dict[str, Endpoint]] = {}
    for endpoint in ENDPOINTS:
        for path in (endpoint.path, *endpoint.also):
            shape = tuple("*" if part.startswith("{") else part for part in path.split("/")[1:])
            for method in endpoint.methods:
                shapes.setdefault(shape, {}).setdefault(method, endpoint)
    return shapes


def _name_inside(first: str) -> str:
    return "payment_id" if first.startswith("payment") else "order_id"


_SHAPES = _by_shape()
_EXACT = {"/" + "/".join((BASE_NAME, *shape)): Place(methods) for shape, methods in _SHAPES.items() if "*" not in shape}


_NUMBERED = {
    f"/{BASE_NAME}/{shape[0]}": (methods, _name_inside(shape[0]))
    for shape, methods in _SHAPES.items() if shape[1:] == ("*",)
}  # fmt: skip


def place_of(path: str) -> Place | None:
    """What is at a path as it stood in the request line, without its query."""
    if (exact := _EXACT.get(path)) is not None:
        return exact
    above, _, last = path.rpartition("/")
    if (numbered := _NUMBERED.get(above)) is not None and last.isdigit():
        return Place(numbered[0], {numbered[1]: last})
    parts = [unquote(part, errors="surrogateescape") for part in path.split("/") if part]
    if not parts or parts[0].lower() != BASE_NAME:
        return None
    names = tuple(part.lower().replace("_", "-") for part in parts[1:])
    if (methods := _SHAPES.get(names)) is not None:
        return Place(methods)
    if len(names) < 2 or (methods := _SHAPES.get((names[0], "*", *names[2:]))) is None:
        return None
    return Place(methods, {_name_inside(names[0]): parts[2]})
