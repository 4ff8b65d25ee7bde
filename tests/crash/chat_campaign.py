"""People in chat under fire: they order from the wallet, tap by tap, while the bot is killed and started again.

Telegram, which survives, is played by the simulator in this process. Everybody
acts once and waits, as nothing that was said or tapped may be lost; some tap
Confirm twice, as people do. What each has confirmed is remembered here, and
`judge` compares it with what the shop has kept and what the chats show.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import aiohttp
from aiohttp import web

from bot.simulator import acts, snapshot
from bot.simulator.clock import Clock, wall_clock_ms
from bot.simulator.server import PAGE, make_app
from bot.simulator.simulator import Simulator
from bot.simulator.world import DEFAULT_BOT_ID, Chat, Kept, Person
from core.domain import customers
from core.domain.orders import TERMINAL, Order, OrderState
from storage.engine import Engine
from storage.opening import open_shop
from storage.transaction import Transaction
from tests.crash.campaign import all_orders, now_ms
from tests.process import House
from tests.shop import add_wealthy, prove_books, usd

TOKEN: Final = f"{DEFAULT_BOT_ID}:AAcampaign-token-0000000000000000000000"
SETTINGS: Final = {
    "TELEGRAM_TOKEN": TOKEN, "DEMO": "true", "SANDBOX_SPEED": "40", "LOG_LEVEL": "INFO", "DUPLICATE_WINDOW_S": "0",
}  # fmt: skip
FIRST_ID: Final = 6_100_000_000
WEALTH: Final = "1000"
PATIENCE_S: Final = 60.0
DRAIN_S: Final = 60.0


@asynccontextmanager
async def telegram(people: int) -> AsyncIterator[tuple[Simulator, str]]:
    """A Bot API server with so many people, and its address."""
    crowd = tuple(Person(FIRST_ID + n, f"Person {n}", "", "", "en", f"+2547{n:08}") for n in range(people))
    sim = Simulator(snapshot.load(None, crowd), Clock(wall_clock_ms))
    runner = web.AppRunner(make_app(sim, None, PAGE), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield sim, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def spread(port: int, addresses: Sequence[str]) -> AsyncIterator[None]:
    """What stands before several processes: it hands each delivery to the next of them, and says where that failed."""
    turns = itertools.cycle(addresses)

    async def pass_on(request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.startswith(("X-", "Content-T"))}
        try:
            async with session.post(next(turns) + request.path, data=body, headers=headers) as answer:
                return web.Response(status=answer.status, body=await answer.read())
        except (aiohttp.ClientError, TimeoutError, OSError):
            return web.Response(status=502)

    app = web.Application()
    app.router.add_post("/{path:.*}", pass_on)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as session:
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            yield
        finally:
            await runner.cleanup()


async def furnish(url: str, people: int) -> None:
    """Everybody's wallet is full before they first open the bot."""
    db = await open_shop(url, currency="USD", now_ms=now_ms, wake=lambda kinds: None, process="furnish")
    try:
        for number in range(people):
            identity = customers.telegram(FIRST_ID + number)
            await db.write(lambda tx, identity=identity: add_wealthy(tx, WEALTH, identity))  # type: ignore[misc]
    finally:
        await db.close()


@dataclass
class Shopper:
    """Somebody who orders again and again, each time for another link."""

    sim: Simulator
    person: Person
    rng: random.Random
    pause_s: tuple[float, float]
    confirmed: list[str] = field(default_factory=list)

    @property
    def chat(self) -> Chat:
        return self.sim.world.chats[self.person.id]

    async def shop(self, is_over: Callable[[], bool]) -> None:
        at = self.say("/start")
        await self.see(at, "the bot's first words", lambda kept: bool(_data(kept)))
        while not is_over():
            await self.order(f"https://www.instagram.com/p/{self.person.id}-{len(self.confirmed)}")
            await asyncio.sleep(self.rng.uniform(*self.pause_s))

    async def order(self, link: str) -> None:
        """Browse, service, link, quantity, confirm."""
        await self.press(self.say("/services"), ":open:101")
        await self.press(None, ":open:105")
        await self.press(None, ":order:")
        await self.see(self._since, "the question for the link", _says("Which link?"))
        at = self.say(link)
        await self.see(at, "the question for the quantity", _says("How many?"))
        at = self.say("100")
        self.confirmed.append(link)
        await self.press(at, ":confirm:", twice=self.rng.random() < 0.2)
        await self.see(self._since, f"the receipt for {link}", lambda kept: "is placed" in _text(kept))

    def say(self, words: str) -> int:
        at = self.sim.events.seq
        acts.say(self.sim, self.chat, self.person, words)
        self._since = at
        return at

    async def press(self, since: int | None, wanted: str, *, twice: bool = False) -> None:
        """Taps the button of a screen, once it is there."""
        since = self._since if since is None else since
        kept = await self.see(since, f"a button {wanted}", lambda kept: any(map(_screens(wanted), _data(kept))))
        self._since = self.sim.events.seq
        data = next(filter(_screens(wanted), _data(kept)))
        for _ in range(2 if twice else 1):
            acts.tap(self.sim, self.chat, self.person, kept.id, data)

    async def see(self, since: int, what: str, wanted: Callable[[Kept], bool]) -> Kept:
        """The newest message of the bot that has come or changed after `since` and is what was waited for."""
        until = time.monotonic() + PATIENCE_S
        while True:
            seq = self.sim.events.seq
            fresh = (k for k in reversed(self.chat.messages.values()) if k.by_bot and not k.deleted and k.seq > since)
            found = next((kept for kept in fresh if wanted(kept)), None)
            if found is not None:
                return found
            assert time.monotonic() < until, f"{self.person.id} waits for {what}; there is {self.last()}"
            await self.sim.events.wait_in(self.chat.id, seq, 1.0)

    def last(self) -> list[str]:
        bots = [kept for kept in self.chat.messages.values() if kept.by_bot][-3:]
        return [f"#{kept.id} {_text(kept)[:200]} {_data(kept)}" for kept in bots]


def _text(kept: Kept) -> str:
    return str(kept.body.get("text", ""))


def _data(kept: Kept) -> list[str]:
    """What the buttons say."""
    rows: list[list[dict[str, Any]]] = kept.body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def _screens(wanted: str) -> Callable[[str], bool]:
    """Whether this is it, and stands on a screen: what leads on from messages is no part of the journey."""
    return lambda data: wanted in data and not data.startswith("0:")


def _says(words: str) -> Callable[[Kept], bool]:
    return lambda kept: words in _text(kept)


@dataclass
class ChatCampaign:
    """`houses` are the processes; each may be killed."""

    sim: Simulator
    houses: list[House]
    seed: int
    pause_s: tuple[float, float] = (0.2, 1.0)
    kills: int = 0
    repeats: int = 0
    """Receipts and screens that came twice: a process died between sending and writing that down."""
    _over: bool = False
    _busy: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        people = [person for person in self.sim.world.people.values() if person.id >= FIRST_ID]
        self.shoppers = [
            Shopper(self.sim, person, random.Random(f"{self.seed}/{person.id}"), self.pause_s) for person in people
        ]

    async def run(self, kills: int) -> None:
        """Kills the bot so many times under load, and leaves it running, with everybody served."""
        async with asyncio.TaskGroup() as group:
            for shopper in self.shoppers:
                group.create_task(shopper.shop(self._is_over), name=f"shopper-{shopper.person.id}")
            await self._kill(kills)
            self._over = True

    def _is_over(self) -> bool:
        if all(shopper.confirmed for shopper in self.shoppers):
            self._busy.set()  # everybody is in the middle of it
        return self._over

    async def _kill(self, kills: int) -> None:
        await self._busy.wait()
        for _ in range(kills):
            await asyncio.sleep(self._random.uniform(0.2, 1.6))
            house = self._random.choice(self.houses)
            assert house.shop is not None
            house.shop.kill()
            self.kills += 1
            self.sim.updates.doubling = self._random.randrange(4)  # Telegram has not heard every acknowledgement
            house.launch()
            if self._random.random() < 0.75:  # else it is killed while it starts
                await asyncio.to_thread(house.until_ready)
        for house in self.houses:
            await asyncio.to_thread(house.until_ready)
        await asyncio.sleep(0.5)

    # -- judgement ----------------------------------------------------------------------------------------------------

    async def judge(self) -> str:
        db = await open_shop(
            self.houses[0].database_url, currency="USD", now_ms=now_ms, wake=lambda kinds: None, process="the-judge"
        )
        try:
            await self._rested(db)
            orders = await db.read(all_orders)
            self._check_orders(orders)
            await self._check_wallets(db, orders)
            for shopper in self.shoppers:
                await self._check_chat(db, shopper, orders)
            await self._rested(db)
            await prove_books(db)
        finally:
            await db.close()
        assert not self.sim.calls.violations(), self.sim.calls.violations()[:3]
        return f"{self.kills} kills, {len(self.shoppers)} people, {len(orders)} orders, {self.repeats} repeats"

    async def _rested(self, db: Engine[Transaction]) -> None:
        """Until nothing waits any more: no update, no message, no screen, no order that still moves by itself."""
        until = time.monotonic() + DRAIN_S
        while left := await db.read(_left):
            assert time.monotonic() < until, f"still there after {DRAIN_S:.0f} s: {left}"
            await asyncio.sleep(0.2)
        assert not self.sim.updates.waiting(), "Telegram still holds updates"

    def _check_orders(self, orders: list[Order]) -> None:
        confirmed = Counter(link for shopper in self.shoppers for link in shopper.confirmed)
        assert Counter(order.link for order in orders) == confirmed, "orders were lost, doubled or invented"
        taken = Counter(each["link"] for each in self.houses[0].provider_orders()["orders"])
        sent = {order.link for order in orders if order.state is not OrderState.REVIEW}
        assert all(count == 1 for count in taken.values()) and sent <= taken.keys(), "the provider has another count"

    async def _check_wallets(self, db: Engine[Transaction], orders: list[Order]) -> None:
        spent = Counter[int]()
        for order in orders:
            spent[order.customer_id] += order.charge.units
        for shopper in self.shoppers:
            chat = await db.read(lambda tx, id=shopper.person.id: tx.chats.get(id))  # type: ignore[misc]
            assert chat is not None
            customer = await db.read(lambda tx, id=chat.customer_id: tx.customers.get(id))  # type: ignore[misc]
            back = await db.read(lambda tx, id=customer.id: _given_back(tx, id))  # type: ignore[misc]
            assert customer.balance.units == usd(WEALTH).units - spent[customer.id] + back, shopper.person.id

    async def _check_chat(self, db: Engine[Transaction], shopper: Shopper, orders: list[Order]) -> None:
        """Each order has its receipt, the live message is the newest, and the next tap is answered where it stands."""
        texts = [_text(kept) for kept in shopper.chat.messages.values() if kept.by_bot and not kept.deleted]
        receipts = Counter(link for text in texts if "is placed" in text for link in shopper.confirmed if link in text)
        assert receipts.keys() == set(shopper.confirmed), f"{shopper.person.id} misses receipts"
        chat = await db.read(lambda tx: tx.chats.get(shopper.person.id))
        assert chat is not None and chat.version == chat.shown_version and chat.message_id is not None
        screens = [
            kept for kept in shopper.chat.messages.values()
            if kept.by_bot and not kept.deleted and any(not data.startswith("0:") for data in _data(kept))
        ]  # fmt: skip
        live = shopper.chat.messages[chat.message_id]
        assert screens[-1] is live, f"the newest screen is #{screens[-1].id}, the shop thinks #{live.id}"
        self.repeats += len(screens) - 1 + receipts.total() - len(receipts)
        assert {data.partition(":")[0] for data in _data(live)} <= {"0", str(chat.version)}, "an older version"
        assert chat.screen.startswith('["orders.detail"'), chat.screen
        query = acts.tap(self.sim, shopper.chat, shopper.person, live.id, f"{chat.version}:back:")
        answered = await self._answered(shopper, query)
        assert "older message" not in answered, "the buttons of the live message are out of date"
        after = await db.read(lambda tx: tx.chats.get(shopper.person.id))
        assert after is not None and after.version == chat.version + 1, "the tap has led nowhere"
        assert after.screen.startswith('["orders.list"'), after.screen

    async def _answered(self, shopper: Shopper, query: str) -> str:
        until = time.monotonic() + 20.0
        while time.monotonic() < until:
            own = [one for one in self.sim.outcomes.get(shopper.chat.id, ()) if one.get("callback_query_id") == query]
            if any(one["type"] == "callback_done" for one in own):
                return " ".join(str(one.get("text", "")) for one in own)
            await asyncio.sleep(0.02)
        raise AssertionError(f"{shopper.person.id} was not answered")


def _left(tx: Transaction) -> list[tuple[str, int]]:
    found = []
    for what, sql in {
        "updates": "SELECT count(*) FROM updates WHERE handled_ms IS NULL",
        "messages": "SELECT count(*) FROM messages WHERE sent_ms IS NULL",
        "screens": "SELECT count(*) FROM chats WHERE version > shown_version AND blocked = 0",
    }.items():
        row = tx.connection.one(sql)
        if row is not None and row[0]:
            found.append((what, row[0]))
    moving = sum(order.state not in TERMINAL | {OrderState.REVIEW} for order in all_orders(tx))
    return found + ([("orders", moving)] if moving else [])


def _given_back(tx: Transaction, customer_id: int) -> int:
    """What of the charges is in the wallet again: parts that were not delivered."""
    return sum(
        entry.transfer.amount.units
        for order in all_orders(tx) if order.customer_id == customer_id
        for entry in tx.ledger.of_order(order.id) if entry.transfer.key.startswith(("void:", "refund:"))
    )  # fmt: skip


async def stopped(house: House) -> float:
    """Tells the shop to stop, and answers how many seconds it drained for."""
    assert house.shop is not None
    code = await asyncio.to_thread(house.shop.stop)
    said = house.shop.said()
    assert code == 0 and '"level":"error"' not in said, said[-4000:]
    lines = [json.loads(line) for line in said.splitlines() if '"draining"' in line or '"closed"' in line]
    draining, closed = (datetime.fromisoformat(line["at"]) for line in lines[-2:])
    return (closed - draining).total_seconds()
