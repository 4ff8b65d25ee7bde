"""A shop at work: customers, gateways and providers act on it, and each act is one transaction, as at its doors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from core.domain import ledger, requests
from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.customers import Customer
from core.domain.errors import InsufficientBalance
from core.domain.orders import Order, Report
from core.domain.outcomes import Outcome
from core.domain.partners import Partner
from core.domain.topups import Method, Payment
from core.ports import Job, Paid, Standing
from core.usecases import delivering, ordering, topping_up
from core.usecases.ordering import Paying, Placed, Wish
from storage.transaction import Transaction
from tests.shop import Shop, usd

T = TypeVar("T")
PHONE: Final = "+254712345678"
LINK: Final = "https://instagram.com/p/1"
LEASE_MS: Final = 120_000
METHOD: Final = Method("sandbox", "Sandbox", "USD", usd("0.50"), usd("500"), 0, True, 2, 600)
LIKES: Final = Service(
    number=105, name="Instagram Likes", category="Instagram", type=ServiceType.DEFAULT, rate=usd("0.26"), min=10,
    max=100_000, refill=True, cancel=True, dripfeed=True, provider="panel", provider_service="77",
)  # fmt: skip
"""1000 of them cost 0.26."""
PACK: Final = replace(LIKES, number=121, name="Starter Pack", type=ServiceType.PACKAGE, rate=usd("4.99"), min=1, max=1)
BY_HAND: Final = replace(LIKES, number=300, name="Blog Article", provider="", provider_service="", cancel=False)
COMMENTS: Final = replace(
    LIKES, number=112, name="Own Comments", type=ServiceType.CUSTOM_COMMENTS, min=2, max=50, cancel=False, refill=False
)
FREE: Final = replace(LIKES, number=400, name="Free Sample", rate=usd("0"), link_rule=LinkRule.ANY)
DRIP_FEED: Final = {"runs": "7", "interval": "5"}
SHELF: Final = {service.number: service for service in (LIKES, PACK, BY_HAND, COMMENTS, FREE)}


@dataclass
class Trade:
    """What the tests do to a shop whose shelf is filled. `house` is the partner that the customers belong to."""

    shop: Shop
    house: Partner
    tokens: list[str] = field(default_factory=list)

    async def write(self, work: Callable[[Transaction], T], *, lane: str | None = None) -> T:
        return await self.shop.db.write(work, lane=lane)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        return await self.shop.db.read(work)

    # -- customers ----------------------------------------------------------------------------------------------------

    def wish(
        self, quantity: int = 1000, *, service: Service = LIKES, who: str = PHONE, partner: Partner | None = None,
        key: str = "", direct: Method | None = None, link: str = LINK, inputs: Mapping[str, str] | None = None,
    ) -> Wish:  # fmt: skip
        """An order as a door would understand it."""
        wanted = {"link": link, "quantity": str(quantity), **(inputs or {})}
        paying = None
        if direct is not None:
            self.tokens.append(f"token-{len(self.tokens)}")
            paying = Paying(direct, PHONE, self.tokens[-1])
        return Wish(
            partner=partner or self.house, identity=who, request=requests.read_request(service, wanted), paying=paying,
            key=key,
        )  # fmt: skip

    async def place(self, wish: Wish) -> Placed:
        """Raises InsufficientBalance as the API does: after the transaction."""
        placed = await self.write(lambda tx: ordering.place_or_short(tx, wish))
        if isinstance(placed, InsufficientBalance):
            raise InsufficientBalance(**placed.details)
        return placed

    async def order(
        self, quantity: int = 1000, *, service: Service = LIKES, link: str = LINK,
        inputs: Mapping[str, str] | None = None,
    ) -> Order:  # fmt: skip
        return (await self.place(self.wish(quantity, service=service, link=link, inputs=inputs))).order

    async def ask_topup(
        self, amount: str, *, who: str = PHONE, partner: Partner | None = None, method: Method = METHOD,
        prompts: int = 0,
    ) -> Payment:  # fmt: skip
        token = f"token-{len(self.tokens)}"
        self.tokens.append(token)
        owner = partner or self.house
        _, payment = await self.write(
            lambda tx: topping_up.request_topup(
                tx, partner_id=owner.id, identity=who, method=method, amount=usd(amount), phone=who, token=token,
                prompts_per_phone=prompts,
            )
        )  # fmt: skip
        return payment

    async def settle(self, payment: Payment, standing: Standing) -> Payment:
        """The gateway's authoritative word arrives."""
        await self.write(lambda tx: topping_up.settle(tx, payment.id, standing))
        return await self.payment(payment.id)

    async def top_up(self, amount: str = "10", *, who: str = PHONE, partner: Partner | None = None) -> Payment:
        payment = await self.ask_topup(amount, who=who, partner=partner)
        return await self.settle(payment, Paid(payment.due, f"remote-{payment.id}"))

    # -- workers ------------------------------------------------------------------------------------------------------

    async def take(self, kind: str) -> Job | None:
        jobs = await self.write(lambda tx: tx.jobs.take(kind, limit=1, lease_ms=LEASE_MS))
        return jobs[0] if jobs else None

    async def taken(self, kind: str = "dispatch:panel") -> Job:
        job = await self.take(kind)
        assert job is not None, kind
        return job

    async def begin(self) -> tuple[Job, Order]:
        """A worker takes the next order and has written down that it is being sent."""
        job = await self.taken()
        order = await self.write(lambda tx: delivering.begin(tx, job))
        assert order is not None
        return job, order

    async def send(self, outcome: Outcome[str]) -> Order:
        """The next order goes to the provider, with this outcome."""
        job, order = await self.begin()
        await self.write(lambda tx: delivering.record(tx, job, outcome))
        return await self.get(order.id)

    async def report(self, order: Order, report: Report) -> Order:
        await self.write(lambda tx: delivering.record_reports(tx, {order.id: report}))
        return await self.get(order.id)

    # -- what is kept -------------------------------------------------------------------------------------------------

    async def get(self, order_id: int) -> Order:
        order = await self.read(lambda tx: tx.orders.get(order_id))
        assert order is not None
        return order

    async def payment(self, payment_id: int) -> Payment:
        payment = await self.read(lambda tx: tx.payments.get(payment_id))
        assert payment is not None
        return payment

    async def customer(self, who: str = PHONE, partner: Partner | None = None) -> Customer | None:
        owner = partner or self.house
        return await self.read(lambda tx: tx.customers.named(owner.id, who))

    async def wallet(self, who: str = PHONE, partner: Partner | None = None) -> tuple[str, str]:
        """What is free and what is held."""
        customer = await self.customer(who, partner)
        assert customer is not None
        return str(customer.balance), str(customer.held)

    async def balance(self, account: str) -> str:
        return str(await self.read(lambda tx: tx.ledger.balance(account)))

    async def sold(self) -> str:
        return await self.balance(ledger.SALES)

    async def story(self, order: Order) -> list[str]:
        return [event.what for event in await self.read(lambda tx: tx.orders.story(order.id))]

    async def orders(self, who: str = PHONE, partner: Partner | None = None) -> list[Order]:
        customer = await self.customer(who, partner)
        assert customer is not None
        return await self.read(lambda tx: tx.orders.of_customer(customer.id, before=None, limit=100))

    async def audited(self) -> list[tuple[str, str, str, str]]:
        return [entry[1:] for entry in await self.read(lambda tx: tx.audit.latest(100))]
