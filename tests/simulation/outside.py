"""The world outside of a simulated shop: a panel that delivers, a mobile-money gateway, and all that they get wrong.

They outlive the shop's processes. What is under way when a process dies
arrives all the same: the effect of a call is planned when the call is made.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from core.domain.money import Money, currency
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Method, Payment
from core.ports import Hint, NotPaid, Offer, Paid, Standing, Started, Waiting
from tests.shop import USD, usd
from tests.simulation.stage import Life, Luck

METHOD: Final = Method("sandbox", "Sandbox", "USD", usd("0.01"), usd("500"), 0, True, 2, 15)
UNDER_WAY_S: Final = 4.0
"""The longest that a request or its answer travels."""
EURO: Final = currency("EUR")


def now_s() -> float:
    return asyncio.get_running_loop().time()


# -- the panel --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Course:
    """An order at the panel: what it will come to, and when."""

    order_id: int
    quantity: int
    began_s: float
    ends_s: float
    state: OrderState
    remains: int

    def report(self, rng: random.Random, luck: Luck) -> Report:
        if now_s() >= self.ends_s:
            state, remains = self.state, self.remains
        else:
            part = (now_s() - self.began_s) / (self.ends_s - self.began_s)
            state = OrderState.PENDING if part < 0.2 else OrderState.IN_PROGRESS
            remains = self.quantity - int((self.quantity - self.remains) * part)
            if rng.random() < luck.outside / 4:
                return Report(None, remains=rng.choice((None, -5, self.quantity * 7)))
        return Report(state, 100, remains, usd("0.01"))


class Panel:
    """The provider's side."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self.courses: dict[str, Course] = {}
        self.taken: Counter[int] = Counter()
        """How often each of the shop's orders was taken on."""

    def take(self, order: Order) -> str:
        rng = self._rng
        number = str(len(self.courses) + 1)
        self.taken[order.id] += 1
        state, remains = rng.choices(
            (
                (OrderState.COMPLETED, 0), (OrderState.PARTIAL, rng.randint(1, order.quantity)),
                (OrderState.CANCELED, order.quantity), (OrderState.COMPLETED, -3), (OrderState.PARTIAL, 0),
            ), (12, 3, 2, 1, 1),
        )[0]  # fmt: skip
        ends_s = now_s() + rng.choice((rng.uniform(1, 8), rng.uniform(1, 8), 15))
        self.courses[number] = Course(order.id, order.quantity, now_s(), ends_s, state, remains)
        return number

    def cancel(self, number: str) -> bool:
        course = self.courses[number]
        if now_s() >= course.ends_s or self._rng.random() < 0.3:
            return False
        half = course.quantity // 2
        self.courses[number] = replace(course, ends_s=now_s() + 1, state=OrderState.PARTIAL, remains=half)
        return True

    def number_of(self, order_id: int) -> str | None:
        """As a person finds it who looks into the panel."""
        return next((number for number, course in self.courses.items() if course.order_id == order_id), None)


class Line:
    """A process's line to somebody outside, and what happens to it."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def _fate(self, *wrong: str) -> str:
        """Which of these ways to go wrong a call takes; "" for none."""
        self._life.maybe_die()
        rng = self._life.rng
        return rng.choice(wrong) if rng.random() < self._life.luck.outside else ""

    async def _travel(self, effect: Callable[[], object] | None = None) -> None:
        """The way there and back. The process may die on it; the call goes on, and has its effect."""
        rng, loop = self._life.rng, asyncio.get_running_loop()
        there_s = rng.choice((0.0, 0.0, rng.uniform(0, UNDER_WAY_S / 2)))
        if effect is not None:
            loop.call_later(there_s, effect)
        if rng.random() < self._life.luck.crash * 5:
            loop.call_later(rng.uniform(0, UNDER_WAY_S), self._life.die)
        await asyncio.sleep(there_s + rng.choice((0.001, 0.001, rng.uniform(0, UNDER_WAY_S / 2))))
        await self._life.maybe_stall()
        self._life.maybe_die()


class PanelLine(Line):
    """A process's line to the panel. Implements ports.Provider."""

    name = "panel"

    def __init__(self, life: Life, panel: Panel) -> None:
        super().__init__(life)
        self._panel = panel

    async def place(self, order: Order) -> Outcome[str]:
        fate = self._fate("not sent", "refused", "lost", "silent", "garbage")
        said: list[str] = []
        reaches = fate in ("", "silent", "garbage")
        await self._travel((lambda: said.append(self._panel.take(order))) if reaches else None)
        if fate == "not sent":
            return Refused("it cannot be reached", sent=False)
        if fate == "refused":
            return Refused("neworder.error.link")
        return Done(said[0]) if fate == "" else Unknown(fate)

    async def look_up(self, orders: Sequence[Order]) -> Outcome[Mapping[int, Report]]:
        fate = self._fate("lost", "some", "not sent")
        await self._travel()
        if fate == "not sent":
            return Refused(fate, sent=False)
        if fate == "lost":
            return Unknown(fate)
        rng, luck = self._life.rng, self._life.luck
        told = [order for order in orders if fate == "" or rng.random() < 0.5]
        return Done({order.id: self._panel.courses[order.provider_order].report(rng, luck) for order in told})

    async def cancel(self, order: Order) -> Outcome[None]:
        fate = self._fate("lost", "silent", "not sent")
        said: list[bool] = []
        reaches = fate in ("", "silent")
        await self._travel((lambda: said.append(self._panel.cancel(order.provider_order))) if reaches else None)
        if fate == "not sent":
            return Refused(fate, sent=False)
        if fate:
            return Unknown(fate)
        return Done(None) if said[0] else Refused("The order has ended already")

    async def refill(self, order: Order) -> Outcome[str]:
        fate = self._fate("lost", "refused")
        await self._travel()
        return Done("7") if fate == "" else Unknown(fate) if fate == "lost" else Refused(fate)

    async def catalogue(self) -> Outcome[list[Offer]]:
        return Done([])

    async def balance(self) -> Outcome[Money]:
        await self._travel()
        return Done(usd("1000"))


# -- the gateway ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Checkout:
    """A push: when the phone answers, with what, and what the gateway says until and after then."""

    id: str
    payment: Payment
    fails_s: float | None
    pays_s: float | None
    pays: Money

    def standing(self) -> Standing:
        if self.pays_s is not None and now_s() >= self.pays_s:
            return Paid(self.pays, self.id)
        if self.fails_s is not None and now_s() >= self.fails_s:
            return NotPaid("1037")
        return Waiting()


class Phones:
    """The gateway's side. `post` delivers a webhook to the shop; True once it is acknowledged."""

    def __init__(
        self, rng: random.Random, post: Callable[[Hint], Awaitable[bool]],
        start: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:  # fmt: skip
        self._rng, self._post, self._start = rng, post, start
        self.checkouts: dict[int, Checkout] = {}

    def push(self, payment: Payment) -> str:
        known = self.checkouts.get(payment.id)
        if known is not None:
            return known.id
        rng, began = self._rng, now_s()
        script = rng.choices(("pays", "over", "under", "refuses", "late", "never", "euro"), (10, 1, 2, 2, 2, 1, 0.3))[0]
        pays_s = None if script in ("refuses", "never") else began + rng.uniform(0.3, 6)
        fails_s = began + rng.uniform(0.2, 3) if script in ("refuses", "late") else None
        if script == "late":
            pays_s = began + rng.uniform(4, 20)
        due = payment.due
        amount = Money(due.units, EURO) if script == "euro" else due
        if script == "over":
            amount = due + due
        elif script == "under":
            amount = due.share(1, 2).rounded_up(2)
        checkout = Checkout(f"cx-{payment.id}", payment, fails_s, pays_s, amount)
        self.checkouts[payment.id] = checkout
        for moment_s in (fails_s, pays_s):
            if moment_s is not None:
                self._start(self._tell(checkout, moment_s))
        return checkout.id

    async def _tell(self, checkout: Checkout, moment_s: float) -> None:
        """Webhooks: none, one or several, late or not, until each is acknowledged or given up."""
        rng = self._rng
        await asyncio.sleep(moment_s - now_s())
        standing = type(checkout.standing()).__name__
        hint = Hint(f"{checkout.id}:{standing}", token=checkout.payment.token, remote_id=checkout.id)
        for _ in range(rng.choice((0, 1, 1, 2, 5))):
            for wait_s in (0.5, 1, 2, 4):
                await asyncio.sleep(rng.uniform(0, 0.3))
                if await self._post(hint):
                    break
                await asyncio.sleep(wait_s)

    def about_to_pay(self) -> list[Checkout]:
        return [one for one in self.checkouts.values() if one.pays_s is not None and now_s() <= one.pays_s]

    def arrived(self, payment_id: int) -> Money:
        """What was paid in the shop's currency."""
        checkout = self.checkouts.get(payment_id)
        standing = checkout.standing() if checkout else None
        paid = isinstance(standing, Paid) and standing.amount.currency == USD
        return standing.amount if paid and isinstance(standing, Paid) else usd("0")


class PhoneLine(Line):
    """A process's line to the gateway. Implements ports.Gateway."""

    method = METHOD

    def __init__(self, life: Life, phones: Phones) -> None:
        super().__init__(life)
        self._phones = phones

    async def start(self, payment: Payment) -> Outcome[Started]:
        fate = self._fate("not sent", "refused", "lost", "silent")
        await self._travel((lambda: self._phones.push(payment)) if fate in ("", "silent") else None)
        if fate == "not sent":
            return Refused("unreachable", sent=False)
        if fate == "refused":
            return Refused("invalid_phone")
        return Done(Started(f"cx-{payment.id}")) if fate == "" else Unknown(fate)

    async def look_up(self, payment: Payment) -> Outcome[Standing]:
        fate = self._fate("lost")
        await self._travel()
        if fate:
            return Unknown(fate)
        checkout = self._phones.checkouts.get(payment.id)
        return Done(checkout.standing() if checkout else NotPaid("never_started"))

    def read_webhook(self, body: bytes, headers: Mapping[str, str], path_token: str) -> Hint | None:
        raise AssertionError("hints are given by hand here")
