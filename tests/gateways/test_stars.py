"""The gateway of Stars before a Telegram that answers late, wrongly or not at all: one invoice, one honest look."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from core import texts
from core.commands import stars as wiring
from core.domain.outcomes import Done, Refused, Unknown
from core.domain.stars import Invoice
from core.domain.topups import Charge, Payment
from core.gateways.stars import MOST_PAGES, PAGE, Payer, StarsGateway
from core.ports import Gateway, Paid, Refunding, Started, StarTransaction, Waiting
from core.settings import Settings
from core.workers.bell import Bell
from core.workers.loops import Shift
from core.workers.paying import Till
from storage.transaction import Transaction
from tests.gateways import stand_in_shop
from tests.gateways.stand_in_shop import until
from tests.gateways.star_desk import AMINA, BARAKA, Desk
from tests.shop import Clock, Shop, add_customer, usd
from tests.usecases.starlight import Starlight, chat
from tests.usecases.trade import SHELF, Trade

WORTH = usd("0.013")


def payment(number: int = 7, amount: str = "1.3") -> Payment:
    return replace(stand_in_shop.payment(number=number, amount=amount), gateway="stars")


class House:
    """The gateway with a payer who can be taken away, and a clock."""

    def __init__(self, *, read_from: int = 0) -> None:
        self.desk, self.clock, self.payer = Desk(), Clock(), Payer(AMINA, "en")
        self.known = True
        self.begin = read_from
        self.gateway = StarsGateway(
            self.desk, worth=WORTH, payer_of=self._payer, words=lambda language, payment, stars: ("T" * 40, "D" * 300),
            read_from=self._begin, now_ms=self.clock,
        )  # fmt: skip

    async def _payer(self, payment: Payment) -> Payer | None:
        return self.payer if self.known else None

    async def _begin(self) -> int:
        return self.begin


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def trade(shop: Shop) -> Trade:
    await shop.db.write(lambda tx: tx.services.put(SHELF.values()))
    return Trade(shop, await shop.db.read(lambda tx: tx.partners.house()))


def paid(charge: StarTransaction, amount: str = "1.3") -> Done[Paid]:
    return Done(Paid(usd(amount), charge.id, charge.id, str(charge.user_id)))


async def test_an_invoice_goes_to_the_payers_chat(house: House) -> None:
    outcome = await house.gateway.start(payment())
    assert outcome == Done(Started(f"{AMINA}:1001", instructions="instructions-pay-invoice"))
    [invoice] = house.desk.invoices
    assert (invoice.user_id, invoice.stars, invoice.payload) == (AMINA, 100, "7:100:tok-7")
    assert (len(invoice.title), len(invoice.description)) == (32, 255)
    assert texts.has("en", "instructions-pay-invoice")


async def test_who_has_no_chat_gets_no_invoice(house: House) -> None:
    house.known = False
    assert await house.gateway.start(payment()) == Refused("no_chat")


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (payment(amount="1.31"), "worth_changed"),
        (replace(payment(), token="a b"), "unreadable_token"),
        (replace(payment(), token="t" * 200), "unreadable_token"),
    ],
)
async def test_an_invoice_that_could_not_be_read_again_does_not_go_out(
    house: House, asked: Payment, reason: str
) -> None:
    assert await house.gateway.start(asked) == Refused(reason)
    assert house.desk.invoices == []


async def test_what_telegram_says_is_what_is_told(house: House) -> None:
    house.desk.lost = 1
    assert await house.gateway.start(payment()) == Unknown("no_answer")
    house.desk.refusing = "bot was blocked by the user"
    assert await house.gateway.start(payment()) == Refused("bot was blocked by the user")
    house.desk.down = True
    assert await house.gateway.start(payment()) == Refused("unreachable", sent=False)


async def test_a_payment_is_paid_when_its_own_payload_is_in_the_list(house: House) -> None:
    assert await house.gateway.look_up(payment()) == Done(Waiting())
    for strange in ("", "7:100:tok-8", "8:100:tok-7", "07:100", "7:100:tok-7x"):
        house.desk.pay(strange, 100)
    house.clock.pass_ms(5_000)
    assert await house.gateway.look_up(payment()) == Done(Waiting())
    charge = house.desk.pay("7:100:tok-7", 100, user_id=BARAKA)
    house.clock.pass_ms(5_000)
    assert await house.gateway.look_up(payment()) == paid(charge)
    house.desk.pay("7:100:tok-7", 100)
    house.clock.pass_ms(5_000)
    assert await house.gateway.look_up(payment()) == paid(charge)


async def test_the_amount_is_that_of_the_stars_that_came(house: House) -> None:
    assert await house.gateway.look_up(payment()) == Done(Waiting())
    charge = house.desk.pay("7:100:tok-7", 40)
    house.clock.pass_ms(5_000)
    assert await house.gateway.look_up(payment()) == paid(charge, "0.52")


async def test_a_refund_is_no_payment(house: House) -> None:
    charge = house.desk.pay("8:100:tok-8", 100)
    house.desk.listed[0] = replace(charge, incoming=False)
    assert await house.gateway.look_up(payment(8)) == Done(Waiting())


async def test_only_what_is_new_is_read_from_where_the_books_end() -> None:
    house = House(read_from=3)
    for number in range(3):
        house.desk.pay(f"{number + 1}:100:tok-{number + 1}", 100)
    charge = house.desk.pay("7:100:tok-7", 100)
    assert await house.gateway.look_up(payment()) == paid(charge)
    assert await house.gateway.look_up(payment(8)) == Done(Waiting())
    house.clock.pass_ms(5_000)
    assert await house.gateway.look_up(payment()) == paid(charge)
    assert house.desk.pages == [(3, PAGE), (4, PAGE)]


async def test_a_long_list_is_read_in_parts_and_nothing_is_said_before_its_end(house: House) -> None:
    for _ in range(MOST_PAGES * PAGE + 1):
        house.desk.pay("x", 1)
    charge = house.desk.pay("7:100:tok-7", 100)
    assert await house.gateway.look_up(payment()) == Unknown("more_to_read")
    assert await house.gateway.look_up(payment()) == paid(charge)


@pytest.mark.parametrize("down", [True, False])
async def test_a_list_that_is_not_read_says_nothing(house: House, down: bool) -> None:
    house.desk.down, house.desk.lost = down, int(not down)
    assert isinstance(await house.gateway.look_up(payment()), Unknown)
    house.desk.down = False
    assert await house.gateway.look_up(payment()) == Done(Waiting())


async def test_a_charge_is_refunded_to_its_payer_once(house: House) -> None:
    charge = house.desk.pay("7:100:tok-7", 100)
    kept = Charge("stars", charge.id, 7, str(AMINA), usd("1.3"), 1, 0)
    for _ in range(2):
        assert await house.gateway.refund(payment(), kept) == Done(None)
    assert len(house.desk.listed) == 2
    assert await house.gateway.refund(payment(), replace(kept, payer=str(BARAKA))) == Refused("CHARGE_NOT_FOUND")
    assert await house.gateway.refund(payment(), replace(kept, payer="")) == Refused("unknown_payer")


def test_it_is_a_gateway_that_can_refund_and_has_no_webhook(house: House) -> None:
    gateway: Gateway = house.gateway
    assert isinstance(gateway, Refunding)
    assert gateway.read_webhook(b"{}", {}, "tok-7") is None


# -- wired ------------------------------------------------------------------------------------------------------------


def settings(worth: str) -> Settings:
    return Settings(_env_file=None, star_worth=worth, shop_name="Duka la Amina")


async def test_stars_are_offered_where_their_worth_is_set(shop: Shop) -> None:
    desk = Desk()
    assert wiring.stars_gateway(shop.db, settings(""), desk, shop.clock) is None
    assert wiring.stars_ticks(shop.db, settings(""), desk) == {}
    gateway = wiring.stars_gateway(shop.db, settings("0.013"), desk, shop.clock)
    assert gateway is not None
    assert gateway.method.unit == WORTH
    assert list(wiring.stars_ticks(shop.db, settings("0.013"), desk)) == ["reconcile:stars"]


async def test_the_invoice_goes_to_the_chat_that_was_seen_last(shop: Shop) -> None:
    def work(tx: Transaction) -> list[Payer | None]:
        customer = add_customer(tx)
        asked, found = replace(payment(), customer_id=customer.id), [wiring.find_payer(tx, payment())]
        for user_id, seen_ms, blocked in ((1, 50, False), (2, 90, True), (3, 70, False)):
            assert tx.chats.add(chat(user_id, customer.id, seen_ms=seen_ms, blocked=blocked, language="es"))
            found.append(wiring.find_payer(tx, asked))
        return found

    assert await shop.db.write(work) == [None, Payer(1, "es"), Payer(1, "es"), Payer(3, "es")]


@pytest.mark.parametrize("language", [*texts.languages(), "xx"])
def test_an_invoice_speaks_the_payers_language_within_telegrams_limits(language: str) -> None:
    longest = replace(payment(amount="130"), order_id=123_456)
    for asked in (longest, replace(longest, order_id=None)):
        title, description = wiring.invoice_words("Duka la Amina", language, asked, 10_000)
        assert (0 < len(title) <= 32, 0 < len(description) <= 255) == (True, True)
        assert "130" in title and "USD" in title


def test_the_payload_of_the_longest_token_fits() -> None:
    assert len(Invoice(10**15, 10_000, "t" * 32).payload) < 128


# -- at work ----------------------------------------------------------------------------------------------------------


async def test_the_worker_sends_the_invoice_finds_the_money_and_gives_it_back(trade: Trade) -> None:
    light, bell = Starlight(trade), Bell()
    customer = await light.greet()
    shift = Shift(bell)

    async def holds(amount: str) -> bool:
        bell.ring_all()
        trade.shop.clock.pass_ms(500)
        return await light.wallet() == amount

    async with asyncio.TaskGroup() as work:
        for name, loop in Till(trade.shop.db, light.gateway, bell=bell, shift=shift).loops().items():
            work.create_task(loop, name=name)
        asked = await light.ask()
        await until(lambda: bool(light.desk.invoices))
        assert (asked.customer_id, light.desk.invoices[0].user_id) == (customer, AMINA)
        light.pay(asked)
        await until(lambda: holds("1.30"))
        await light.ask_refund(asked)
        await until(lambda: len(light.desk.listed) == 2)
        shift.end()
    assert await light.wallet() == "0.00"
    assert await light.audited() == ["refund_asked", "refunded"]
