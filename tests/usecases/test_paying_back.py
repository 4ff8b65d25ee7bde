"""A payment is given back once: out of the wallet first, then by the gateway, and into the wallet if that says no."""

from __future__ import annotations

import asyncio

import pytest

from core.domain.errors import InsufficientBalance, InvalidField, PaymentNotFound, ShopError
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Charge, Payment
from core.ports import Gateway, Transaction
from core.usecases import paying_back
from storage.books import prove
from storage.findings import Finding, Kind
from tests.gateways.star_desk import AMINA, BARAKA
from tests.shop import Clock, opened, usd
from tests.usecases.starlight import Starlight, who
from tests.usecases.trade import LEASE_MS, SHELF, Trade


@pytest.fixture
async def light(trade: Trade) -> Starlight:
    light = Starlight(trade)
    await light.greet()
    return light


async def paid(light: Starlight, *, times: int = 1) -> Payment:
    payment = await light.invoiced()
    for _ in range(times):
        await light.told(light.pay(payment))
    return await light.trade.payment(payment.id)


async def code(light: Starlight, payment: Payment, charge_id: str = "") -> str:
    """Why a refund is refused."""
    with pytest.raises(ShopError) as refusal:
        await light.ask_refund(payment, charge_id)
    return refusal.value.reason


async def test_money_leaves_the_wallet_first_and_is_given_back_then(light: Starlight) -> None:
    payment = await paid(light)
    asked = await light.ask_refund(payment)
    assert (asked.amount, await light.wallet(), len(light.desk.listed)) == (usd("1.3"), "0.00", 1)
    await light.give_back()
    [charge] = await light.charges(payment)
    assert charge.refunded_ms is not None
    assert [each.incoming for each in light.desk.listed] == [True, False]
    assert await light.trade.balance("gateway:stars") == "0.00"
    assert await light.audited() == ["refund_asked", "refunded"]
    assert await code(light, payment) == "already_refunded"


async def test_asking_twice_gives_back_once(light: Starlight) -> None:
    payment = await paid(light)
    await light.trade.top_up("5", who=who(AMINA))
    await asyncio.gather(*(light.ask_refund(payment) for _ in range(5)))
    await light.give_back()
    assert await light.trade.take("refund:stars") is None
    assert (await light.wallet(), len(light.desk.listed)) == ("5.00", 2)


async def test_of_a_payment_that_was_paid_twice_the_surplus_is_given_back(light: Starlight) -> None:
    payment = await paid(light, times=2)
    await light.ask_refund(payment)
    await light.give_back()
    assert [each.refunded_ms is None for each in await light.charges(payment)] == [True, False]
    assert await code(light, payment) == "already_refunded"
    assert await light.wallet() == "1.30"
    await light.ask_refund(payment, (await light.charges(payment))[0].id)
    await light.give_back()
    assert await light.wallet() == "0.00"


async def test_it_is_given_back_to_who_paid_it(light: Starlight) -> None:
    payment = await light.invoiced()
    await light.told(light.pay(payment, user_id=BARAKA))
    await light.ask_refund(payment)
    await light.give_back()
    assert light.desk.listed[-1].user_id == BARAKA
    assert await light.wallet() == "0.00"


async def test_money_that_was_spent_is_not_given_back(light: Starlight) -> None:
    payment = await paid(light)
    await light.trade.place(light.trade.wish(1000, who=who(AMINA)))
    with pytest.raises(InsufficientBalance) as refusal:
        await light.ask_refund(payment)
    assert refusal.value.details["shortfall"] == usd("0.26")
    assert await light.trade.take("refund:stars") is None
    assert await light.audited() == []


async def test_what_cannot_be_given_back_is_refused(light: Starlight) -> None:
    open_still = await light.invoiced()
    assert await code(light, open_still) == "not_refundable"
    other = await light.trade.top_up("1", who=who(AMINA))
    assert await code(light, other) == "not_refundable"
    await light.told(light.pay(open_still))
    assert await code(light, open_still, "strange") == "charge_not_found"
    with pytest.raises(InvalidField):
        await light.ask_refund(open_still, reason=" ")

    def ask_for_none(tx: Transaction) -> Charge:
        return paying_back.ask_refund(tx, 1, reason="x", actor="ann", able={"stars"})

    with pytest.raises(PaymentNotFound):
        await light.trade.write(ask_for_none)


async def test_what_the_gateway_refuses_is_in_the_wallet_again_and_can_be_asked_for_again(light: Starlight) -> None:
    payment = await paid(light)
    for _ in range(2):
        light.desk.refusing = "USER_DEACTIVATED"
        await light.ask_refund(payment)
        await light.give_back()
        assert await light.wallet() == "1.30"
    light.desk.refusing = ""
    await light.ask_refund(payment)
    await light.give_back()
    assert await light.wallet() == "0.00"
    assert await light.audited() == ["refund_asked", "refund_refused"] * 2 + ["refund_asked", "refunded"]


@pytest.mark.parametrize("down", [True, False])
async def test_a_refund_that_may_have_been_made_is_asked_again_and_made_once(light: Starlight, down: bool) -> None:
    payment = await paid(light)
    await light.ask_refund(payment)
    light.desk.down, light.desk.lost = down, int(not down)
    await light.give_back()
    assert await light.trade.take("refund:stars") is None
    light.desk.down = False
    light.trade.shop.clock.pass_ms(10_000)
    await light.give_back()
    assert [each.incoming for each in light.desk.listed] == [True, False]
    assert await light.wallet() == "0.00"
    assert await light.audited() == ["refund_asked", "refunded"]


async def test_a_refund_that_nobody_knows_of_is_given_to_a_person_in_the_end(light: Starlight) -> None:
    payment = await paid(light)
    await light.ask_refund(payment)
    light.desk.down = True
    for _ in range(paying_back.MOST_ATTEMPTS):
        await light.give_back()
        light.trade.shop.clock.pass_ms(3_600_000)
    assert await light.trade.take("refund:stars") is None
    assert await light.audited() == ["refund_asked", "refund_unknown"]
    light.desk.down = False
    await light.ask_refund(payment)
    await light.give_back()
    assert (await light.wallet(), len(light.desk.listed)) == ("0.00", 2)


async def test_a_worker_that_lost_its_lease_records_nothing(light: Starlight) -> None:
    payment = await paid(light)
    await light.ask_refund(payment)
    late = await light.trade.taken("refund:stars")
    light.trade.shop.clock.pass_ms(LEASE_MS)
    job = await light.trade.taken("refund:stars")
    answers: tuple[Outcome[None], ...] = (Refused("no"), Done(None), Unknown("x"))
    for outcome in answers:
        await light.trade.write(lambda tx, outcome=outcome: paying_back.record(tx, late, outcome))  # type: ignore[misc]
    assert (await light.charges(payment))[0].refunded_ms is None
    await light.give_back(job)
    await light.give_back(job)
    assert await light.audited() == ["refund_asked", "refunded"]


async def test_a_refund_that_was_made_elsewhere_is_told_to_staff_and_leaves_the_wallet(light: Starlight) -> None:
    payment = await paid(light)
    [charge] = await light.charges(payment)
    await light.desk.refund(user_id=AMINA, charge_id=charge.id)
    for _ in range(2):
        await light.reconciled()
    assert await light.audited() == ["refunded_elsewhere"]
    assert (await light.wallet(), await code(light, payment)) == ("1.30", "already_refunded")


async def test_the_list_of_transactions_settles_a_refund_of_which_no_answer_came(light: Starlight) -> None:
    payment = await paid(light)
    await light.ask_refund(payment)
    light.desk.lost = 1
    await light.give_back()
    await light.reconciled()
    light.trade.shop.clock.pass_ms(10_000)
    await light.give_back()
    assert await light.audited() == ["refund_asked", "refunded"]
    assert (await light.wallet(), len(light.desk.listed)) == ("0.00", 2)


async def test_the_customer_hears_of_the_refund(light: Starlight) -> None:
    payment = await paid(light)
    await light.ask_refund(payment)
    await light.give_back()

    def news(tx: Transaction) -> str:
        last = ""
        while (update := tx.updates.oldest(AMINA)) is not None:
            last = update.body
            tx.updates.handled(update.nr)
        return last

    assert await light.trade.write(news) == f'{{"news": {{"payback": {payment.id}, "units": 130000000}}}}'


async def test_a_gateway_that_counts_no_charges_gives_the_whole_payment_back(light: Starlight) -> None:
    payment = await light.trade.top_up("5", who=who(AMINA))

    def ask(tx: Transaction) -> Charge:
        return paying_back.ask_refund(tx, payment.id, reason="x", actor="ann", able={"sandbox"})

    charge = await light.trade.write(ask)
    assert (charge.id, charge.amount, charge.nth) == (str(payment.id), usd("5"), 1)
    job = await light.trade.taken("refund:sandbox")
    await light.trade.write(lambda tx: paying_back.record(tx, job, Done(None)))
    assert await light.trade.balance("gateway:sandbox") == "0.00"


async def test_the_books_are_not_proven_where_a_refund_has_not_left_the_wallet(database_url: str) -> None:
    async with opened(database_url, clock=Clock()) as shop:
        await shop.db.write(lambda tx: tx.services.put(SHELF.values()))
        light = Starlight(Trade(shop, await shop.db.read(lambda tx: tx.partners.house())))
        await light.greet()
        payment = await paid(light)
        assert (await prove(shop.db)).balanced
        [charge] = await light.charges(payment)
        await shop.db.write(lambda tx: tx.charges.save(charge.refund_asked(tx.now_ms)))
        expected = Finding(Kind.CHARGE_PAID_BACK, f"payback:{payment.id}:1", usd("1.3").units, 0)
        assert (await prove(shop.db)).findings == (expected,)


async def test_gateways_that_come_later_are_known_to_give_back(light: Starlight) -> None:
    gateways: dict[str, Gateway] = {}
    able = paying_back.Refunders(gateways)
    assert "stars" not in able
    gateways["stars"] = light.gateway
    assert "stars" in able
    assert "sandbox" not in able
