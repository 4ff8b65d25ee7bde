"""A stage for the bot: a shop on either database, the simulator's people before it, and the outside world behind it.

The bot runs as it does in production, over HTTP. What providers and gateways
would say is said by the test, through the use cases that their workers call.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Final, TypeVar

from bot import running
from bot.running import ChatDoor, Setup
from bot.simulator import client, server
from bot.simulator.client import Person, Simulation
from bot.simulator.clock import wall_clock_ms
from bot.simulator.world import OWNER_ID
from core.commands.stars import find_payer, invoice_words
from core.domain import stars
from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.customers import Customer
from core.domain.money import Money
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done
from core.domain.topups import Method, Payment
from core.gateways.stars import Payer, StarsGateway
from core.ports import NotPaid, Paid, Standing, Started
from core.usecases import adjusting, delivering, topping_up
from core.workers import reconciling
from core.workers.bell import Bell
from core.workers.loops import Shift
from core.workers.paying import Till
from main import is_outage
from storage.engine import Engine
from storage.opening import open_shop
from storage.transaction import Transaction
from tests.shop import USD, prove_books, usd

T = TypeVar("T")

TOKEN: Final = "7000000001:AAtest-token-of-the-stage-000000000000"
LINK: Final = "https://instagram.com/p/Cx1AbCdEfGh"
MOBILE: Final = Method("mobile", "Mobile money", "USD", usd("0.50"), usd("500"), 0, True, 2, 600)
CARD: Final = Method("card", "Card", "USD", usd("1"), usd("500"), 150, False, 2, 600)


def service(number: int, name: str, category: str, rate: str, **more: object) -> Service:
    facts: dict[str, object] = {
        "min": 100, "max": 100_000, "refill": True, "cancel": True, "dripfeed": False, "average_time": "2 h",
        "description": "Real people.", "link_hosts": ("instagram.com",), "provider": "panel",
        "provider_service": str(number),
    }  # fmt: skip
    kind = more.pop("type", ServiceType.DEFAULT)
    assert isinstance(kind, ServiceType)
    return Service(number=number, name=name, category=category, type=kind, rate=usd(rate), **(facts | more))  # type: ignore[arg-type]


SERVICES: Final = (
    service(101, "Instagram Followers", "Instagram", "0.90", aliases=("followers",)),
    service(102, "Instagram Likes", "Instagram", "0.26", aliases=("insta likes",), dripfeed=True),
    service(103, "Instagram Comments", "Instagram", "12", type=ServiceType.CUSTOM_COMMENTS, min=2, max=50),
    service(201, "TikTok Views", "TikTok", "0.05", link_hosts=("tiktok.com",), cancel=False, refill=False),
    service(202, "TikTok Starter Pack", "TikTok", "4.99", type=ServiceType.PACKAGE, min=1, max=1, link_hosts=()),
    service(301, "Telegram Poll Votes", "Telegram", "1.50", type=ServiceType.POLL, link_hosts=("t.me",)),
    service(302, "Telegram Members", "Telegram", "2", link_rule=LinkRule.PROFILE, link_hosts=("t.me",)),
    service(303, "Mentions", "Telegram", "3", type=ServiceType.MENTIONS_USER_FOLLOWERS, link_hosts=("t.me",)),
    service(401, "Blog Article", "By hand", "40", provider="", provider_service="", link_hosts=(), min=1, max=10,
            cancel=False, refill=False),
    service(501, "Instagram Auto Likes", "Subscriptions", "1", type=ServiceType.SUBSCRIPTIONS,
            link_rule=LinkRule.NONE, link_hosts=()),
    *(service(600 + n, f"YouTube Views {n}", "YouTube", f"1.{n:02}", link_hosts=("youtube.com",))
      for n in range(1, 24)),
)  # fmt: skip
"""Several pages of YouTube, one of each kind of input elsewhere."""


@dataclass
class Stage:
    db: Engine[Transaction]
    door: ChatDoor
    simulation: Simulation
    wake: Callable[[], None]
    methods: dict[str, Method] = field(default_factory=dict)
    end: Callable[[], None] = lambda: None
    """As SIGTERM does it."""

    async def write(self, work: Callable[[Transaction], T]) -> T:
        return await self.db.write(work)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        return await self.db.read(work)

    async def person(self, name: str = "Amina") -> Person:
        return await self.simulation.person(name)

    async def customer(self, person: Person) -> Customer:
        def work(tx: Transaction) -> Customer:
            chat = tx.chats.get(person.id)
            assert chat is not None, person.name
            customer = tx.customers.get(chat.customer_id)
            assert customer is not None
            return customer

        return await self.read(work)

    async def credit(self, person: Person, amount: str) -> None:
        """Money in the wallet, as staff would give it."""
        customer = await self.customer(person)

        def work(tx: Transaction) -> None:
            adjusting.adjust(
                tx, partner_id=customer.partner_id, identity=customer.identity, amount=usd(amount), credit=True,
                reason="for the test", actor="test",
            )  # fmt: skip

        await self.write(work)

    # -- the outside world --------------------------------------------------------------------------------------------

    async def orders(self, person: Person) -> list[Order]:
        customer = await self.customer(person)
        return await self.read(lambda tx: tx.orders.of_customer(customer.id, before=None, limit=50))

    async def send(self, order_id: int) -> None:
        """The provider accepts the order."""

        def take(tx: Transaction) -> None:
            order = tx.orders.get(order_id)
            assert order is not None
            jobs = {job.subject: job for job in tx.jobs.take(f"dispatch:{order.provider}", limit=50, lease_ms=60_000)}
            job = jobs.pop(str(order_id))
            assert delivering.begin(tx, job) is not None
            delivering.record(tx, job, Done(f"remote-{order_id}"))
            for other in jobs.values():
                tx.jobs.retry(other, run_at_ms=tx.now_ms, error="")

        await self.write(take)

    async def report(
        self, order_id: int, state: OrderState | None, *, start: int | None = None, remains: int | None = None
    ) -> None:
        """The provider says how the order stands."""
        report = Report(state, start, remains)
        await self.write(lambda tx: delivering.record_reports(tx, {order_id: report}))

    async def last_payment(self, person: Person) -> Payment:
        customer = await self.customer(person)
        payments: Sequence[Payment] = await self.read(
            lambda tx: tx.payments.of_customer(customer.id, before=None, limit=1)
        )
        assert payments, f"{person.name} has begun no payment"
        return payments[0]

    async def start_payment(self, payment: Payment, *, pay_url: str = "", instructions: str = "") -> None:
        """The gateway takes the request for money."""

        def work(tx: Transaction) -> None:
            for job in tx.jobs.take(f"pay:{payment.gateway}", limit=50, lease_ms=60_000):
                topping_up.record_start(tx, job, Done(Started(f"remote-{job.subject}", pay_url, instructions)))

        await self.write(work)

    async def paid(self, payment: Payment, amount: Money | None = None) -> None:
        """The gateway says that the money is there."""
        await self.settle(payment, Paid(amount or payment.due, f"remote-{payment.id}"))

    async def not_paid(self, payment: Payment, reason: str = "declined") -> None:
        await self.settle(payment, NotPaid(reason))

    async def settle(self, payment: Payment, standing: Standing) -> None:
        await self.write(lambda tx: topping_up.settle(tx, payment.id, standing))


def _stars(db: Engine[Transaction], door: ChatDoor, worth: Money) -> StarsGateway:
    async def payer_of(payment: Payment) -> Payer | None:
        return await db.read(lambda tx: find_payer(tx, payment))

    return StarsGateway(
        door.desk, worth=worth, payer_of=payer_of, words=partial(invoice_words, "Chatpanel"),
        read_from=partial(reconciling.reconciled, db), now_ms=wall_clock_ms,
    )  # fmt: skip


@asynccontextmanager
async def opened(
    url: str, *, webhook: bool = False, methods: Sequence[Method] = (MOBILE,), services: Sequence[Service] = SERVICES,
    star_worth: Money | None = None, prompts_per_phone: int = 0, process: str = "stage-1", simulator_port: int = 0,
    owner_ids: frozenset[int] = frozenset({OWNER_ID}), able: frozenset[str] = frozenset(),
    public_url: str = "http://127.0.0.1:1", inline: bool = True, shift: Callable[[Bell], Shift] = Shift,
    through: Callable[[Engine[Transaction]], Engine[Transaction]] = lambda db: db,
) -> AsyncIterator[Stage]:  # fmt: skip
    """The bot before the simulator, on a migrated database. The owner of the shop is the simulator's owner.

    The bot sees the database `through` whatever a test puts before it.
    """
    bell = Bell()
    db = await open_shop(url, currency=USD.code, now_ms=wall_clock_ms, wake=bell.ring, process=process)
    duty, stop = shift(bell), asyncio.Event()
    given = {method.name: method for method in methods}
    if star_worth is not None:
        given[stars.GATEWAY] = stars.method(star_worth)
        able |= {stars.GATEWAY}
    async with asyncio.TaskGroup() as engine, server.serve() as port, client.connect(port) as simulation:
        engine.create_task(db.run(stop), name="database")
        try:
            await db.write(lambda tx: tx.services.put(services))
            await simulation.hook("inline", on=inline)
            setup = Setup(
                token=TOKEN, base_url=f"http://127.0.0.1:{simulator_port or port}", shop_name="Chatpanel", region="KE",
                public_url=public_url, owner_ids=owner_ids, support="@chatpanel_help",
                methods=given, prompts_per_phone=prompts_per_phone, duplicate_window_ms=30_000,
                star_worth=star_worth, webhook=webhook, able=able, demo=True, is_unavailable=is_outage,
            )  # fmt: skip
            async with running.opened(through(db), setup, duty=duty, bell=bell) as door, asyncio.TaskGroup() as group:
                loops = door.loops()
                if star_worth is not None:
                    loops |= Till(db, _stars(db, door, star_worth), bell=bell, shift=duty).loops()
                for name, loop in loops.items():
                    group.create_task(loop, name=name)
                if not webhook:
                    await door.listen()
                try:
                    yield Stage(db, door, simulation, lambda: bell.ring({"chats"}), given, duty.end)
                finally:
                    duty.end()
            violations = await simulation.violations()
            assert not violations, "\n".join(violations)
            await prove_books(db)
        finally:
            stop.set()
    await db.close()
