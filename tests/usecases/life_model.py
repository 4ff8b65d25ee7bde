"""What should become of orders and money, in the plainest words: dicts of numbers. The shop is compared with it.

Written from the design, not from the code: it knows no holds, no transfers and no transactions.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

AT_PROVIDER = ("pending", "processing", "in_progress")
ENDED = ("completed", "partial", "canceled")
OPEN_PAYMENT = ("created", "pending")
WINDOW_MS = 30_000


@dataclass
class Wallet:
    free: int = 0
    held: int = 0


@dataclass
class Payment:
    customer: int
    amount: int
    fee: int
    expires_ms: int
    order: int | None = None
    state: str = "created"


@dataclass
class Order:
    customer: int
    quantity: int
    charge: int
    earning: int
    provider: bool
    cancelable: bool
    state: str = "queued"
    payment: int | None = None
    remains: int | None = None
    cost: int = 0

    @property
    def delivered(self) -> int:
        if self.state == "canceled":
            return 0
        return self.quantity if self.state == "completed" else self.quantity - (self.remains or 0)


@dataclass(frozen=True)
class Known:
    """An accepted request: what it asked for, when, and which order it became."""

    facts: object
    at_ms: int
    order: int


@dataclass
class Model:
    """`partners` says which partner each customer belongs to."""

    partners: list[int]
    wallets: list[Wallet] = field(default_factory=list)
    payments: dict[int, Payment] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    known: dict[tuple[int, str], Known] = field(default_factory=dict)
    leases: dict[int, str] = field(default_factory=dict)  # which worker has which order in hand
    numbers: set[str] = field(default_factory=set)  # that the provider gave out
    house: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.wallets = [Wallet() for _ in self.partners]

    # -- money in -----------------------------------------------------------------------------------------------------

    def paid(self, payment_id: int, arrived: int) -> None:
        payment = self.payments[payment_id]
        if payment.state == "succeeded":
            return
        payment.state = "succeeded"
        credited = max(arrived - payment.fee, 0)
        self.wallets[payment.customer].free += credited
        self.house["gateway:sandbox"] -= arrived
        self.house["shop:fees"] += arrived - credited
        for number, order in sorted(self.orders.items()):
            if order.state == "awaiting_payment" and order.customer == payment.customer:
                its = self.payments[order.payment or 0]
                if its.state == "succeeded" and self.wallets[order.customer].free >= order.charge:
                    self.hold(number)

    def not_paid(self, payment_id: int, now_ms: int, *, said: str) -> None:
        """`said` is what the gateway says: "no", "wait", or nothing that can be used."""
        payment = self.payments[payment_id]
        if payment.state == "succeeded":
            return
        late = now_ms >= payment.expires_ms
        if payment.state in OPEN_PAYMENT and said == "no":
            payment.state = "failed"
        elif payment.state in OPEN_PAYMENT and said == "wait" and late:
            payment.state = "expired"
        if late and payment.order is not None and self.orders[payment.order].state == "awaiting_payment":
            self.orders[payment.order].state = "canceled"

    def adjust(self, customer: int, units: int) -> bool:
        if self.wallets[customer].free + units < 0:
            return False
        self.wallets[customer].free += units
        self.house["shop:adjustments"] -= units
        return True

    # -- orders -------------------------------------------------------------------------------------------------------

    def hold(self, number: int) -> None:
        order = self.orders[number]
        order.state = "queued"
        self.wallets[order.customer].free -= order.charge
        self.wallets[order.customer].held += order.charge

    def same(self, customer: int, name: str, now_ms: int) -> Known | None:
        """The accepted request that this one repeats, if it does."""
        known = self.known.get((customer, name))
        if known is None or name.startswith("key:"):
            return known
        ended = self.orders[known.order].state == "canceled"
        return None if ended or now_ms - known.at_ms >= WINDOW_MS else known

    def end(self, number: int, state: str, remains: int) -> None:
        """The delivered part is the shop's and the partner's, the rest goes back."""
        order, wallet = self.orders[number], self.wallets[self.orders[number].customer]
        held = 0 if order.state == "awaiting_payment" else order.charge
        order.state, order.remains = state, remains
        paid, rest = divmod(order.charge * order.delivered, order.quantity)
        share, rest_of_share = divmod(order.earning * order.delivered, order.quantity)
        assert rest == rest_of_share == 0
        wallet.held -= held
        wallet.free += held - paid if held else 0
        self.house["shop:sales"] += paid - share
        self.house[f"partner:{self.partners[order.customer]}"] += share
        if state != "canceled" and order.provider:
            self.house["provider:panel"] += order.cost
            self.house["shop:provider-cost"] -= order.cost

    def report(self, number: int, state: str | None, remains: int | None, charge: int | None) -> None:
        order = self.orders[number]
        if order.state not in AT_PROVIDER:
            return
        order.cost = order.cost if charge is None else charge
        counted = order.remains if remains is None else max(0, min(remains, order.quantity))
        if state == "completed" or (state == "partial" and remains is not None and counted == 0):
            self.end(number, "completed", 0)
        elif state == "canceled" or (state == "partial" and remains is not None and counted == order.quantity):
            self.end(number, "canceled", order.quantity)
        elif state == "partial" and remains is not None and counted is not None:
            self.end(number, "partial", counted)
        else:
            order.remains = counted
            order.state = state if state in AT_PROVIDER else order.state

    def totals(self) -> int:
        """Everything in all accounts: nothing, because what one has another owes."""
        return sum(self.house.values()) + sum(wallet.free + wallet.held for wallet in self.wallets)
