"""Stars are credited once for each charge, whoever tells of it first, and never lost, whoever paid them."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.domain import stars
from core.domain.errors import AmountOutOfRange, ShopError
from core.domain.money import Money
from core.domain.orders import OrderState
from core.domain.stars import Invoice
from core.domain.topups import Payment, PaymentState
from core.ports import Paid, StarTransaction, Transaction
from core.usecases import starring
from core.workers.reconciling import Place
from tests.databases import KINDS, Databases, Kind
from tests.gateways.star_desk import AMINA, BARAKA
from tests.shop import opened, prove_books, usd
from tests.usecases.starlight import WORTH, Starlight, who
from tests.usecases.trade import SHELF, Trade

S = PaymentState


@pytest.fixture
async def light(trade: Trade) -> Starlight:
    light = Starlight(trade)
    await light.greet()
    return light


# -- asked for --------------------------------------------------------------------------------------------------------


async def test_an_amount_between_two_stars_is_refused_with_the_next_that_can_be_carried(light: Starlight) -> None:
    with pytest.raises(AmountOutOfRange) as refusal:
        await light.ask("1.301")
    details = refusal.value.details
    assert (refusal.value.reason, details["carried"], details["unit"]) == ("amount_not_carried", usd("1.313"), WORTH)


@pytest.mark.parametrize("amount", ["0.012", "130.013", "131"])
async def test_more_or_less_than_an_invoice_holds_is_out_of_range(light: Starlight, amount: str) -> None:
    with pytest.raises(AmountOutOfRange) as refusal:
        await light.ask(amount)
    assert refusal.value.reason == "amount_out_of_range"


async def test_an_order_asks_for_whole_stars_and_the_rest_stays_in_the_wallet(light: Starlight) -> None:
    wish = light.trade.wish(10_000, who=who(AMINA), direct=light.method)
    placed = await light.trade.place(wish)
    assert placed.payment is not None
    assert (placed.shortfall, placed.payment.amount) == (usd("2.6"), usd("2.6"))
    wish = light.trade.wish(10_010, who=who(AMINA), direct=light.method)
    placed = await light.trade.place(wish)
    assert placed.payment is not None
    assert (placed.shortfall, placed.payment.amount) == (usd("2.6026"), usd("2.613"))
    await light.told(light.pay(placed.payment))
    assert (await light.trade.get(placed.order.id)).state is OrderState.QUEUED
    assert await light.wallet() == "0.0104"


# -- may it be paid ---------------------------------------------------------------------------------------------------


async def refused(light: Starlight, payload: str, count: int = 100, user_id: int = AMINA, worth: Money = WORTH) -> str:
    """The code with which a checkout is refused, "" where it is allowed."""
    try:
        await light.trade.read(
            lambda tx: starring.check_checkout(tx, user_id=user_id, payload=payload, stars=count, worth=worth)
        )
    except ShopError as error:
        return error.reason
    return ""


async def test_a_checkout_is_allowed_for_what_was_asked_of_whom_it_was_asked(light: Starlight) -> None:
    payment = await light.invoiced()
    payload = light.desk.invoices[-1].payload
    assert await refused(light, payload) == ""
    await light.greet(BARAKA)
    assert await refused(light, payload, user_id=BARAKA) == "another_payer"
    assert await refused(light, payload, user_id=5) == "another_payer"
    assert await refused(light, payload, count=99) == "amount_differs"
    assert await refused(light, payload, worth=usd("0.012")) == "amount_differs"
    for strange in ("", "x", "1:100:t", payload + "x", f"{payment.id + 1}:100:{payment.token}", payload[:-1], "\x00"):
        assert await refused(light, strange) == "unknown_invoice"


async def test_a_payment_of_another_gateway_is_no_invoice(light: Starlight) -> None:
    payment = await light.trade.ask_topup("1.3", who=who(AMINA))
    assert await refused(light, Invoice.of(payment, 100).payload) == "unknown_invoice"


async def test_a_blocked_customer_cannot_pay(light: Starlight) -> None:
    payment = await light.invoiced()
    await light.trade.write(lambda tx: tx.customers.block(payment.customer_id, blocked=True))
    assert await refused(light, light.desk.invoices[-1].payload) == "customer_blocked"


async def test_an_invoice_is_open_until_it_is_paid_or_its_time_is_over(light: Starlight) -> None:
    payment = await light.invoiced()
    payload = light.desk.invoices[-1].payload
    light.trade.shop.clock.pass_ms(stars.EXPIRES_S * 1000 - 1)
    assert await refused(light, payload) == ""
    light.trade.shop.clock.pass_ms(1)
    assert await refused(light, payload) == "invoice_expired"
    await light.looked_up(payment)
    assert await refused(light, payload) == "invoice_expired"
    await light.told(light.pay(payment))
    assert await refused(light, payload) == "invoice_paid"


async def test_an_invoice_whose_payment_failed_is_closed(light: Starlight) -> None:
    payment = await light.ask()
    light.desk.refusing = "blocked"
    assert (await light.start()).state is S.FAILED
    assert await refused(light, Invoice.of(payment, 100).payload) == "invoice_closed"


# -- credited ---------------------------------------------------------------------------------------------------------


async def test_a_charge_is_credited_exactly_and_once(light: Starlight) -> None:
    payment = await light.invoiced()
    charge = light.pay(payment)
    for _ in range(3):
        done = await light.told(charge)
    assert done is not None
    assert (done.state, done.credited, done.flag) == (S.SUCCEEDED, usd("1.3"), "")
    assert await light.wallet() == "1.30"
    [kept] = await light.charges(payment)
    assert (kept.id, kept.payer, kept.amount, kept.nth) == (charge.id, str(AMINA), usd("1.3"), 1)
    assert await light.trade.balance("gateway:stars") == "-1.30"


async def test_ten_who_tell_of_a_charge_at_once_credit_once(light: Starlight) -> None:
    payment = await light.invoiced()
    charge = light.pay(payment)
    await asyncio.gather(*(light.told(charge) for _ in range(5)), light.looked_up(payment), light.reconciled())
    assert await light.wallet() == "1.30"
    assert len(await light.charges(payment)) == 1


async def test_an_invoice_that_is_paid_twice_is_credited_twice_and_told_to_staff(light: Starlight) -> None:
    payment = await light.invoiced()
    first, second = light.pay(payment), light.pay(payment)
    for charge in (second, first, second, first):
        done = await light.told(charge)
    assert done is not None
    assert (done.credited, done.flag) == (usd("2.6"), "over")
    assert await light.wallet() == "2.60"
    assert [(kept.id, kept.nth) for kept in await light.charges(payment)] == [(second.id, 1), (first.id, 2)]
    assert await light.audited() == ["paid_again"]


@pytest.mark.parametrize(("count", "credited", "flag"), [(99, "1.287", "under"), (101, "1.313", "over")])
async def test_another_number_of_stars_is_credited_as_it_came(
    light: Starlight, count: int, credited: str, flag: str
) -> None:
    payment = await light.invoiced()
    done = await light.told(light.pay(payment, count=count))
    assert done is not None
    assert (done.credited, done.flag) == (usd(credited), flag)


async def test_who_paid_what_was_asked_gets_what_was_promised_though_the_worth_has_changed(light: Starlight) -> None:
    payment = await light.invoiced()
    charge = light.pay(payment)
    light.worth = usd("0.001")
    await light.told(charge)
    assert await light.wallet() == "1.30"


async def test_money_that_comes_late_is_credited_and_flagged(light: Starlight) -> None:
    payment = await light.invoiced()
    light.trade.shop.clock.pass_ms(stars.EXPIRES_S * 1000)
    await light.looked_up(payment)
    assert (await light.trade.payment(payment.id)).state is S.EXPIRED
    done = await light.told(light.pay(payment))
    assert done is not None
    assert (done.state, done.flag) == (S.SUCCEEDED, "late")


async def test_a_forwarded_invoice_that_another_person_paid_counts_for_whom_it_was_made(light: Starlight) -> None:
    await light.greet(BARAKA)
    payment = await light.invoiced()
    await light.told(light.pay(payment, user_id=BARAKA))
    assert (await light.wallet(), await light.wallet(BARAKA)) == ("1.30", "0.00")
    assert (await light.charges(payment))[0].payer == str(BARAKA)
    assert await light.audited() == ["stars_from_another"]


async def test_money_that_nobody_asked_for_is_a_payment_of_its_payer(light: Starlight) -> None:
    charge = light.desk.pay("from a database that was lost", 50)
    for _ in range(2):
        done = await light.told(charge)
    assert done is not None
    assert (done.state, done.credited, done.flag) == (S.SUCCEEDED, usd("0.65"), "unasked")
    assert await light.wallet() == "0.65"
    assert await light.audited() == ["stars_unasked"]
    await light.ask_refund(done)
    await light.give_back()
    assert await light.wallet() == "0.00"


async def test_money_of_a_stranger_waits_in_suspense(light: Starlight) -> None:
    charge = light.desk.pay("strange", 50, user_id=BARAKA)
    assert await light.told(charge) is None
    await light.greet(BARAKA)
    assert await light.told(charge) is None
    assert await light.trade.balance("shop:suspense") == "0.65"
    assert await light.wallet(BARAKA) == "0.00"
    assert await light.audited() == ["stars_unclaimed"]


async def test_a_payment_that_was_credited_by_hand_is_credited_again_by_its_charge(light: Starlight) -> None:
    """The charge is there all the same: staff sees that the payment has come twice."""
    payment = await light.invoiced()
    await light.trade.top_up("1", who=who(AMINA))
    by_hand = Paid(usd("1.3"), "by hand")
    await light.trade.settle(payment, by_hand)
    await light.told(light.pay(payment))
    assert await light.wallet() == "3.60"
    assert [kept.nth for kept in await light.charges(payment)] == [2]


async def test_the_customer_hears_of_it_in_each_chat(light: Starlight) -> None:
    payment = await light.invoiced()
    await light.told(light.pay(payment))

    def news(tx: Transaction) -> list[str]:
        found = []
        while (update := tx.updates.oldest(AMINA)) is not None:
            found.append(update.id)
            tx.updates.handled(update.nr)
        return found

    told = await light.trade.write(news)
    assert [id.split(":")[2] for id in told] == ["pending", "succeeded"]


# -- looked up --------------------------------------------------------------------------------------------------------


async def test_a_charge_that_was_never_told_is_found_by_the_look_up(light: Starlight) -> None:
    payment = await light.invoiced()
    await light.looked_up(payment)
    assert (await light.trade.payment(payment.id)).state is S.PENDING
    charge = light.pay(payment)
    light.trade.shop.clock.pass_ms(5_000)
    await light.looked_up(payment)
    assert await light.wallet() == "1.30"
    await light.told(charge)
    await light.reconciled()
    assert await light.wallet() == "1.30"


async def test_an_invoice_that_may_have_gone_out_is_found_when_it_is_paid(light: Starlight) -> None:
    light.desk.lost = 1
    payment = await light.invoiced()
    assert (payment.state, len(light.desk.invoices)) == (S.PENDING, 1)
    light.pay(payment)
    await light.looked_up(payment)
    assert (await light.trade.payment(payment.id)).state is S.SUCCEEDED


# -- reconciled -------------------------------------------------------------------------------------------------------


async def test_what_was_paid_and_never_told_is_credited_once(light: Starlight) -> None:
    payment = await light.invoiced()
    light.pay(payment)
    light.pay(payment)
    for _ in range(3):
        await light.reconciled()
    assert await light.wallet() == "2.60"
    assert await light.trade.read(Place.read) == Place(2, True, "in stx2")


async def test_what_a_bot_sold_before_it_was_this_shop_is_left_alone(light: Starlight) -> None:
    for number in range(250):
        light.desk.pay(f"old-{number}", 5)
    payment = await light.invoiced()
    light.pay(payment)
    await light.reconciled()
    assert await light.wallet() == "1.30"
    light.desk.pay("new", 100)
    await light.reconciled()
    assert await light.wallet() == "2.60"
    assert await light.audited() == ["stars_unasked"]


async def test_what_is_no_sale_is_no_money_of_ours(light: Starlight) -> None:
    await light.reconciled()
    light.desk.pay("", 100)
    light.desk.pay("withdrawn back", 100, user_id=None)
    await light.reconciled()
    assert (await light.wallet(), await light.audited()) == ("0.00", [])
    assert (await light.trade.read(Place.read)).offset == 2


async def test_the_list_of_another_bot_is_read_from_its_beginning(light: Starlight) -> None:
    for number in range(120):
        light.desk.pay(f"old-{number}", 5)
    await light.reconciled()
    payment = await light.invoiced()
    light.desk.listed.clear()
    light.desk.pay("elsewhere", 5, charge="other")
    light.pay(payment)
    await light.reconciled()
    assert await light.wallet() == "1.30"
    assert (await light.trade.read(Place.read)).offset == 2


@pytest.mark.parametrize("down", [True, False])
async def test_a_list_that_cannot_be_read_is_read_the_next_time(light: Starlight, down: bool) -> None:
    payment = await light.invoiced()
    light.pay(payment)
    light.desk.down, light.desk.lost = down, int(not down)
    await light.reconciled()
    assert await light.wallet() == "0.00"
    light.desk.down = False
    await light.reconciled()
    assert await light.wallet() == "1.30"


# -- in any order -----------------------------------------------------------------------------------------------------

ACTS = ("pay", "pay again", "told first", "told last", "look up", "reconcile", "time passes", "restart")


async def act(light: Starlight, what: str, payment: Payment, paid: list[StarTransaction]) -> None:
    if what.startswith("pay"):
        paid.append(light.pay(payment))
    elif what.startswith("told") and paid:
        await light.told(paid[0 if what == "told first" else -1])
    elif what == "look up":
        await light.looked_up(payment)
    elif what == "reconcile":
        await light.reconciled()
    elif what == "time passes":
        light.trade.shop.clock.pass_ms(1_000_000)
    elif what == "restart":
        light.gateway = light.new_gateway()


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(acts=st.lists(st.sampled_from(ACTS), max_size=14))
async def test_in_whatever_order_it_is_told_each_charge_is_credited_once(
    databases: Databases, kind: Kind, acts: list[str]
) -> None:  # fmt: skip
    with databases.fresh(kind) as url:
        async with opened(url) as shop:
            await shop.db.write(lambda tx: tx.services.put(SHELF.values()))
            light = Starlight(Trade(shop, await shop.db.read(lambda tx: tx.partners.house())))
            await light.greet()
            payment, paid = await light.invoiced(), list[StarTransaction]()
            for what in acts:
                await act(light, what, payment, paid)
            await light.reconciled()
            assert await light.wallet() == str(Money(usd("1.3").units * len(paid), usd("1").currency))
            assert len(await light.charges(payment)) == len(paid)
            await prove_books(shop.db)
