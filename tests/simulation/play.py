"""One simulated shop, from its opening to the moment when everything has come to rest."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeVar

from core.commands import presence
from core.domain import ledger
from core.domain.errors import InsufficientBalance, ShopError
from core.domain.orders import Order, OrderState
from core.domain.partners import Partner
from core.domain.requests import read_request
from core.ports import Hint, Supplier
from core.usecases import delivering, ordering, topping_up
from core.usecases.ordering import Paying, Wish
from core.workers.paying import Till
from core.workers.supplying import Supplying
from storage.engine import StorageError
from storage.transaction import Transaction
from tests.shop import add_customer, add_partner, usd
from tests.simulation import verdict
from tests.simulation.outside import METHOD, UNDER_WAY_S, Panel, PanelLine, PhoneLine, Phones
from tests.simulation.stage import CALM, Down, Killed, Life, Luck, Memory
from tests.usecases.trade import LIKES

T = TypeVar("T")
CLIENTS: Final = 6
ACTS: Final = 8
SHIFT_S: Final = 20.0
"""How long clients come and things go wrong; the world then calms down."""
REST_S: Final = 1200.0
PATIENCE_MS: Final = int(3 * UNDER_WAY_S * 1000)
"""How long staff leaves an order in review before it looks: whatever is under way has arrived by then."""


@dataclass
class Client:
    identity: str
    partner: Partner
    customer_id: int
    orders: list[int] = field(default_factory=list)


class Play:
    """The state of one simulation. `told` is its story, printed where it fails."""

    def __init__(self, seed: int, template: sqlite3.Connection) -> None:
        self.seed = seed
        self.rng = random.Random(seed)
        self.memory = Memory(template)
        self.processes = 2 if self.rng.random() < 0.3 else 1
        self.luck = Luck(stall=0.02 if self.processes > 1 else 0)
        self.alive: list[Life] = []
        self.lives = 0
        self.over = False
        self.panel = Panel(self.rng)
        self.acknowledged: dict[str, set[int]] = defaultdict(set)
        self.payments: set[int] = set()
        self.told: list[str] = []
        self._names = count(1)
        self._same_machine = self.rng.random() < 0.9
        """Whether a process that starts knows who has died; else it waits for the end of leases."""

    # -- the stage ----------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        self.clients = self._open()
        async with asyncio.TaskGroup() as world:

            def start(work: Coroutine[Any, Any, None]) -> None:
                world.create_task(work)

            self.phones = Phones(self.rng, self._post, start)
            lives = [world.create_task(self._live()) for _ in range(self.processes)]
            staff = world.create_task(self._staff())
            async with asyncio.TaskGroup() as group:
                for client in self.clients:
                    group.create_task(self._come(client))
            self.luck = CALM
            for life in self.alive:
                life.luck = CALM
            await self._until_rest()
            self.over = True
            for life in self.alive:
                life.shift.end()
            await asyncio.wait((*lives, staff))
            await verdict.judge(self)

    def _open(self) -> list[Client]:
        def work(tx: Transaction) -> list[Client]:
            house = Partner(tx.number("partner"), "house", house=True, markup_bp=0)
            tx.partners.add(house)
            acme = add_partner(tx, "Acme", 1_250)
            tx.services.put([LIKES])
            tx.suppliers.put(Supplier("panel", "panel", "http://127.0.0.1/api/v2", "key", 0, False, None, None))
            clients = []
            for number in range(CLIENTS):
                partner = acme if number % 3 == 0 else house
                customer = add_customer(tx, f"+25471234000{number}", partner=partner)
                tx.ledger.move(ledger.adjustment(f"seed-{number}", customer.id, usd(verdict.ENOUGH), credit=True))
                clients.append(Client(customer.identity, partner, customer.id))
            return clients

        return self.memory.run(work, "opening", keep=True)[0]

    async def _live(self) -> None:
        """One life of a process after another."""
        before: Life | None = None
        while not self.over:
            self.lives += 1
            life = Life(f"life-{self.lives}", self.memory, self.rng, self.luck)
            self.alive.append(life)
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._process(life, before))
                    group.create_task(self._end(life))
            except* Killed:
                self.told.append(f"{asyncio.get_running_loop().time():.2f} {life.name} died")
                await asyncio.sleep(self.rng.uniform(0.1, 2))
            self.alive.remove(life)
            before = life

    async def _end(self, life: Life) -> None:
        """Ends with the life, or ends it: processes die, and operators restart them."""
        if self.luck.crash and self.rng.random() < 0.3:
            await life.shift.over(self.rng.uniform(3, 20))
            life.shift.end()
        while life.shift:
            await asyncio.sleep(0.2)
            life.check()

    async def _process(self, life: Life, before: Life | None) -> None:
        """What main does at a start: takes over from the dead, and starts the workers; at the stop, gives all back."""
        if before is not None and before.dead.is_set() and self._same_machine:
            await self._until_kept(lambda: presence.leave(life, before.name))
        async with asyncio.TaskGroup() as group:

            def start(loop: Coroutine[Any, Any, None], name: str) -> None:
                group.create_task(loop, name=name)

            supplying = Supplying(
                life, lambda supplier: PanelLine(life, self.panel), start=start, process=life.name, bell=life.bell,
                shift=life.shift,
            )  # fmt: skip
            start(supplying.run(), "suppliers")
            for name, loop in (
                Till(life, PhoneLine(life, self.phones), bell=life.bell, shift=life.shift).loops().items()
            ):
                start(loop, name)
        await self._until_kept(lambda: presence.leave(life, life.name))

    async def _until_kept(self, write: Callable[[], Coroutine[Any, Any, None]]) -> None:
        while True:
            try:
                return await write()
            except StorageError:
                await asyncio.sleep(0.1)

    async def ask(self, work: Callable[[Transaction], T]) -> T:
        """One request to the shop's API. Raises Down where it dies on the way, StorageError for its 503."""
        serving = [life for life in self.alive if not life.dead.is_set() and life.shift]
        if not serving:
            raise Down
        life = self.rng.choice(serving)
        try:
            return await life.write(work)
        except Killed:
            raise Down from None

    async def insist(self, work: Callable[[Transaction], T]) -> T:
        """The same request until it is answered."""
        while True:
            try:
                return await self.ask(work)
            except (Down, StorageError):
                await asyncio.sleep(self.rng.uniform(0.05, 0.6))

    async def _post(self, hint: Hint) -> bool:
        try:
            return await self.ask(lambda tx: topping_up.note_webhook(tx, gateway="sandbox", hint=hint, body=b"{}"))
        except (Down, StorageError):
            return False

    # -- who comes ----------------------------------------------------------------------------------------------------

    async def _come(self, client: Client) -> None:
        for _ in range(ACTS):
            await asyncio.sleep(self.rng.expovariate(ACTS / SHIFT_S))
            act = self.rng.choices((self._order, self._topup, self._cancel, self._refill), (6, 3, 2, 1))[0]
            await act(client)

    async def _order(self, client: Client) -> None:
        rng, name = self.rng, f"order-{next(self._names)}"
        link = f"https://instagram.com/p/{name}"
        request = read_request(LIKES, {"link": link, "quantity": str(rng.randint(1, 400) * 10)})
        paying = Paying(METHOD, client.identity, f"token-{name}") if rng.random() < 0.4 else None
        wish = Wish(client.partner, client.identity, request, paying=paying, key=name)
        for _ in range(1 + (rng.random() < 0.3)):
            placed = await self.insist(lambda tx: ordering.place_or_short(tx, wish))
            if isinstance(placed, InsufficientBalance):
                return
            self.acknowledged[link].add(placed.order.id)
            client.orders.append(placed.order.id)

    async def _topup(self, client: Client) -> None:
        token, amount = f"token-{next(self._names)}", usd(f"{self.rng.randint(1, 500)}").share(1, 100)
        try:
            _, payment = await self.ask(
                lambda tx: topping_up.request_topup(
                    tx, partner_id=client.partner.id, identity=client.identity, method=METHOD, amount=amount,
                    phone=client.identity, token=token,
                )
            )  # fmt: skip
            self.payments.add(payment.id)
        except (Down, StorageError):
            pass  # the customer gives up; whether there is a payment nobody knows

    async def _cancel(self, client: Client) -> None:
        await self._try(
            client, lambda tx, partner, order: ordering.cancel_order(tx, partner_id=partner, order_id=order)
        )

    async def _refill(self, client: Client) -> None:
        await self._try(client, lambda tx, partner, order: ordering.ask_refill(tx, partner_id=partner, order_id=order))

    async def _try(self, client: Client, change: Callable[[Transaction, int, int], Order]) -> None:
        if not client.orders:
            return
        order_id = self.rng.choice(client.orders)
        with suppress(Down, StorageError, ShopError):  # refused, or not heard: the customer shrugs
            await self.ask(lambda tx: change(tx, client.partner.id, order_id))

    async def _staff(self) -> None:
        """Answers reviews by what the provider's own panel shows."""
        while not self.over:
            await asyncio.sleep(3)
            for order in self.see(lambda tx: tx.orders.in_state(OrderState.REVIEW, limit=100)):
                if self.memory.now_ms() - order.updated_ms > PATIENCE_MS:
                    await self._answer(order)

    async def _answer(self, order: Order) -> None:
        number, refund = self.panel.number_of(order.id), self.rng.random() < 0.5

        def answer(tx: Transaction) -> Order:
            if number is not None:
                return delivering.review_accepted(tx, order.id, number, reason="seen there", actor="staff")
            act = delivering.review_refund if refund else delivering.review_resend
            return act(tx, order.id, reason="seen there", actor="staff")

        with suppress(Down, StorageError, ShopError):  # else it is looked at again on the next round
            await self.ask(answer)

    async def _until_rest(self) -> None:
        until = asyncio.get_running_loop().time() + REST_S
        while moving := verdict.moving(self):
            assert asyncio.get_running_loop().time() < until, moving
            await asyncio.sleep(2)

    def see(self, work: Callable[[Transaction], T]) -> T:
        """What is in the database, without anybody's luck."""
        return self.memory.run(work, "judge", keep=False)[0]
