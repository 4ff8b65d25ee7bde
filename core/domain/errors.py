"""Every refusal the shop can give, as values: a code and the details that explain it.

    ShopError
    ├── BadInput              the request cannot be understood or is out of bounds
    │   ├── MissingFields, UnfilledPlaceholder, InvalidField
    │   └── QuantityOutOfRange, LinkRejected, AmountOutOfRange
    ├── KeyRefused            no key, an unknown, revoked or expired one
    ├── InsufficientBalance   the wallet is too short, and by how much
    ├── NotAllowed            blocked customer, key without the scope
    ├── NotFound              CustomerNotFound, ServiceNotFound, OrderNotFound, PaymentNotFound, ...
    ├── Conflict              KeyReused, NotCancelable, NotRefillable, WrongState
    └── Unavailable           the shop cannot do this now; nothing was changed
        └── Maintenance       it is closed for customers for a while

No sentence for people is written here: the edge renders the code and the details in their language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class ShopError(Exception):
    """A refusal that was foreseen: shown to the person, never logged as a crash."""

    code: ClassVar[str] = "error"

    def __init__(self, code: str | None = None, /, **details: object) -> None:
        self.reason = code or self.code
        self.details: Mapping[str, object] = details
        super().__init__(self.reason)

    def __str__(self) -> str:
        return f"{self.reason} {dict(self.details)}" if self.details else self.reason


class BadInput(ShopError):
    code = "bad_request"


class MissingFields(BadInput):
    """`fields`: names of the required fields that are absent or empty."""

    code = "missing_fields"


class UnfilledPlaceholder(BadInput):
    """A flow builder sent `{{{variable}}}` itself. `field` and `variable` name the culprit."""

    code = "unfilled_placeholder"


class InvalidField(BadInput):
    """`field` holds something it cannot hold; the reason is the code."""

    code = "invalid_field"


class QuantityOutOfRange(BadInput):
    """`quantity` is not within `min` and `max` of the service."""

    code = "quantity_out_of_range"


class LinkRejected(BadInput):
    """The link does not fit the service's rule; `example` is a good one."""

    code = "invalid_link"


class AmountOutOfRange(BadInput):
    """`amount` is not within the `min` and `max` of the payment method."""

    code = "amount_out_of_range"


class KeyRefused(ShopError):
    code = "invalid_api_key"


class InsufficientBalance(ShopError):
    """`balance`, `price` and `shortfall` are Money."""

    code = "insufficient_balance"


class NotAllowed(ShopError):
    code = "forbidden"


class NotFound(ShopError):
    code = "not_found"


class CustomerNotFound(NotFound):
    code = "customer_not_found"


class ServiceNotFound(NotFound):
    """`suggestions`: names of the nearest services, at most three."""

    code = "service_not_found"


class OrderNotFound(NotFound):
    code = "order_not_found"


class PaymentNotFound(NotFound):
    code = "payment_not_found"


class Conflict(ShopError):
    code = "conflict"


class KeyReused(Conflict):
    """The idempotency key was used before with another request."""

    code = "idempotency_key_reused"


class NotCancelable(Conflict):
    code = "not_cancelable"


class NotRefillable(Conflict):
    code = "not_refillable"


class WrongState(Conflict):
    """What was asked does not fit the state that the thing is in now (`state`)."""

    code = "wrong_state"


class Unavailable(ShopError):
    code = "unavailable"


class Maintenance(Unavailable):
    """The shop is closed for customers; `message` is what staff says to it, "" for nothing."""

    code = "maintenance"
