"""A shop that takes Stars: customers with chats, the desk that stands in for Telegram, and all who hear of a charge."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from core.commands import stars as wiring
from core.domain import stars
from core.domain.chats import Chat
from core.domain.money import Money
from core.domain.outcomes import Done
from core.domain.stars import Invoice
from core.domain.topups import Charge, Method, Payment
from core.gateways.stars import StarsGateway
from core.ports import Job, StarTransaction, Transaction
from core.settings import Settings
from core.usecases import paying_back, starring, topping_up
from core.workers import reconciling
from tests.gateways.star_desk import AMINA, Desk
from tests.shop import usd
from tests.usecases.trade import Trade

WORTH: Final = usd("0.013")
ABLE: Final = frozenset({stars.GATEWAY})


def chat(user_id: int, customer_id: int, *, seen_ms: int = 1, blocked: bool = False, language: str = "en") -> Chat:
    return Chat(
        id=user_id, customer_id=customer_id, username="", language=language, language_chosen=False, screen="", draft="",
        version=0, shown_version=0, message_id=None, below=False, note="", outcome="", muted=False, blocked=blocked,
        referrer=None, created_ms=1, seen_ms=seen_ms,
    )  # fmt: skip


def who(user_id: int) -> str:
    return f"tg:{user_id}"


@dataclass
class Starlight:
    trade: Trade
    desk: Desk = field(default_factory=Desk)
    worth: Money = WORTH

    def __post_init__(self) -> None:
        self.gateway = self.new_gateway()

    def new_gateway(self) -> StarsGateway:
        """The gateway as it is after a start of the shop."""
        gateway = wiring.stars_gateway(self.trade.shop.db, self.settings(), self.desk, self.trade.shop.clock)
        assert gateway is not None
        return gateway

    def settings(self) -> Settings:
        return Settings(_env_file=None, star_worth=str(self.worth), shop_name="Duka")

    @property
    def method(self) -> Method:
        return self.gateway.method

    async def greet(self, user_id: int = AMINA) -> int:
        """A person opens a chat with the bot and is a customer from then on."""

        def work(tx: Transaction) -> int:
            number = tx.number("customer")
            house = self.trade.house
            assert tx.customers.add(number, partner_id=house.id, identity=who(user_id), name="", language="")
            assert tx.chats.add(chat(user_id, number))
            return number

        return await self.trade.write(work)

    async def ask(self, amount: str = "1.3", user_id: int = AMINA) -> Payment:
        return await self.trade.ask_topup(amount, who=who(user_id), method=self.method)

    async def start(self) -> Payment:
        """The worker sends the invoice of the next payment."""
        job = await self.trade.taken("pay:stars")
        payment = await self.trade.payment(int(job.subject))
        outcome = await self.gateway.start(payment)
        await self.trade.write(lambda tx: topping_up.record_start(tx, job, outcome))
        return await self.trade.payment(payment.id)

    async def invoiced(self, amount: str = "1.3", user_id: int = AMINA) -> Payment:
        await self.ask(amount, user_id)
        return await self.start()

    def pay(self, payment: Payment, *, count: int | None = None, user_id: int = AMINA) -> StarTransaction:
        """Stars change hands at Telegram; the shop has heard of nothing yet."""
        asked = stars.count(payment.due, self.worth)
        assert asked is not None
        return self.desk.pay(Invoice.of(payment, asked).payload, count or asked, user_id=user_id)

    # -- the three who hear of it -------------------------------------------------------------------------------------

    async def told(self, charge: StarTransaction) -> Payment | None:
        """The update with successful_payment is handled."""
        user = charge.user_id
        assert user is not None
        return await self.trade.write(
            lambda tx: starring.record_charge(
                tx, user_id=user, payload=charge.payload, stars=charge.stars, charge_id=charge.id, worth=self.worth
            )
        )

    async def looked_up(self, payment: Payment) -> None:
        """The worker that follows open payments looks, as it would do whatever the payment's state."""
        outcome = await self.gateway.look_up(payment)
        if isinstance(outcome, Done):
            standing = outcome.value
            await self.trade.write(lambda tx: topping_up.settle(tx, payment.id, standing))

    async def reconciled(self) -> None:
        await reconciling.reconcile(self.trade.shop.db, self.desk, self.worth)

    # -- refunds ------------------------------------------------------------------------------------------------------

    async def ask_refund(self, payment: Payment, charge_id: str = "", reason: str = "asked for it") -> Charge:
        return await self.trade.write(
            lambda tx: paying_back.ask_refund(
                tx, payment.id, reason=reason, actor="ann", able=ABLE, charge_id=charge_id
            )
        )

    async def give_back(self, job: Job | None = None) -> None:
        """The worker of refunds takes the next one."""
        taken = job or await self.trade.taken("refund:stars")
        asked = await self.trade.read(lambda tx: paying_back.asked(tx, taken))
        outcome = await self.gateway.refund(*asked) if asked is not None else None
        await self.trade.write(lambda tx: paying_back.record(tx, taken, outcome))

    # -- what is kept -------------------------------------------------------------------------------------------------

    async def wallet(self, user_id: int = AMINA) -> str:
        return (await self.trade.wallet(who(user_id)))[0]

    async def charges(self, payment: Payment) -> list[Charge]:
        return await self.trade.read(lambda tx: tx.charges.of_payment(payment.id))

    async def audited(self) -> list[str]:
        """What the audit log has noted, oldest first."""
        return [action for _, action, _, _ in reversed(await self.trade.audited())]
