"""Stars: the ten seconds, the charge that has one id for ever, refunds and the books."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, LabeledPrice, Message, PreCheckoutQuery, SuccessfulPayment
from telegram import InlineKeyboardButton as Button
from telegram import InlineKeyboardMarkup as Markup
from telegram.error import BadRequest

from bot.simulator.client import Impossible, Person, Simulation

INVOICE: dict[str, Any] = {
    "title": "Top up", "description": "100 credits", "payload": "topup:7Q", "currency": "XTR",
    "prices": [LabeledPrice("100 credits", 50)],
}  # fmt: skip


async def asked(bot: Bot) -> PreCheckoutQuery:
    update = (await bot.get_updates(offset=-1))[-1]
    assert update.pre_checkout_query is not None
    return update.pre_checkout_query


async def paid(bot: Bot) -> SuccessfulPayment:
    update = (await bot.get_updates(offset=-1))[-1]
    assert update.message is not None and update.message.successful_payment is not None
    return update.message.successful_payment


async def charge(bot: Bot, person: Person) -> SuccessfulPayment:
    """A whole sale."""
    await bot.send_invoice(person.id, **INVOICE)
    await person.pay()
    await (await asked(bot)).answer(ok=True)
    assert (await person.sale())["state"] == "paid"
    return await paid(bot)


async def test_an_invoice_is_paid_after_the_bot_has_approved(bot: Bot, amina: Person) -> None:
    message = await bot.send_invoice(amina.id, **INVOICE)
    assert message.invoice is not None and message.invoice.total_amount == 50
    assert message.reply_markup is not None and message.reply_markup.inline_keyboard[0][0].pay
    await amina.pay()
    query = await asked(bot)
    assert (query.from_user.id, query.currency, query.total_amount, query.invoice_payload) == (
        amina.id, "XTR", 50, "topup:7Q"
    )  # fmt: skip
    assert (await bot.get_my_star_balance()).amount == 0
    assert await query.answer(ok=True)
    payment = await paid(bot)
    assert (payment.total_amount, payment.invoice_payload, payment.provider_payment_charge_id) == (50, "topup:7Q", "")
    assert (await bot.get_my_star_balance()).amount == 50
    with pytest.raises(Impossible, match="INVOICE_ALREADY_PAID"):
        await amina.pay()


async def test_an_approval_after_ten_seconds_is_too_late(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    query = await asked(bot)
    await simulation.advance(10_001)
    assert (await amina.sale())["error"] == "BOT_PRECHECKOUT_TIMEOUT"
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer(ok=True)
    assert (await bot.get_my_star_balance()).amount == 0
    await amina.pay()
    await simulation.advance(9_000)
    await (await asked(bot)).answer(ok=True)
    assert (await amina.sale())["state"] == "paid"


async def test_a_refused_checkout_shows_why_and_charges_nothing(bot: Bot, amina: Person) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    query = await asked(bot)
    await query.answer(ok=False, error_message="This quote has expired")
    sale = await amina.sale()
    assert (sale["state"], sale["error"]) == ("failed", "This quote has expired")
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer(ok=True)
    assert (await bot.get_star_transactions()).transactions == ()


async def test_a_payment_can_fail_after_the_approval(bot: Bot, amina: Person) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay(ok=False)
    await (await asked(bot)).answer(ok=True)
    assert (await amina.sale())["state"] == "failed"
    assert (await bot.get_my_star_balance()).amount == 0


async def test_one_payment_at_a_time(bot: Bot, amina: Person) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    with pytest.raises(Impossible, match="PAYMENT_IN_PROGRESS"):
        await amina.pay()


async def test_a_bot_that_does_not_listen_to_checkouts_sells_nothing(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    await bot.get_updates(allowed_updates=["message", "callback_query"])
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    await simulation.advance(10_001)
    assert (await amina.sale())["error"] == "BOT_PRECHECKOUT_TIMEOUT"


async def test_a_link_can_be_paid_by_several_people(bot: Bot, amina: Person, simulation: Simulation) -> None:
    link = await bot.create_invoice_link(**INVOICE)
    carlos = await simulation.person("Carlos")
    for person in (amina, carlos, amina):
        await person.pay(link=link)
        await (await asked(bot)).answer(ok=True)
        await paid(bot)
    charges = {one.id for one in (await bot.get_star_transactions()).transactions}
    assert len(charges) == 3
    with pytest.raises(Impossible, match="no invoice"):
        await amina.pay(link="https://t.me/$nothing")


async def test_a_charge_is_refunded_once(bot: Bot, amina: Person, simulation: Simulation) -> None:
    payment = await charge(bot, amina)
    charge_id = payment.telegram_payment_charge_id
    with pytest.raises(BadRequest, match="Charge_not_found"):
        await bot.refund_star_payment(amina.id, "stx-other")
    carlos = await simulation.person("Carlos")
    await carlos.start()
    with pytest.raises(BadRequest, match="Charge_not_found"):
        await bot.refund_star_payment(carlos.id, charge_id)
    assert await bot.refund_star_payment(amina.id, charge_id)
    with pytest.raises(BadRequest, match="Charge_already_refunded"):
        await bot.refund_star_payment(amina.id, charge_id)
    assert (await bot.get_my_star_balance()).amount == 0
    [update] = await bot.get_updates(offset=-1)
    assert isinstance(update.message, Message) and update.message.refunded_payment is not None
    assert update.message.refunded_payment.telegram_payment_charge_id == charge_id


async def test_transactions_tell_who_paid_for_what(bot: Bot, amina: Person) -> None:
    first, second = await charge(bot, amina), await charge(bot, amina)
    await bot.refund_star_payment(amina.id, first.telegram_payment_charge_id)
    told = (await bot.get_star_transactions()).transactions
    ids = [first.telegram_payment_charge_id, second.telegram_payment_charge_id]
    assert [one.id for one in told] == [*ids, ids[0]]
    assert [one.source is not None for one in told] == [True, True, False]
    assert getattr(told[0].source, "invoice_payload", None) == "topup:7Q"
    page = (await bot.get_star_transactions(offset=1, limit=1)).transactions
    assert [one.id for one in page] == ids[1:]
    with pytest.raises(BadRequest):
        await bot.get_star_transactions(limit=101)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"title": ""}, "title"),
        ({"title": "x" * 33}, "title"),
        ({"description": "x" * 256}, "description"),
        ({"payload": "é" * 65}, "payload"),
        ({"payload": ""}, "payload"),
        ({"currency": "USD"}, "payment_provider_invalid"),
        ({"provider_token": "123:TEST"}, "payment_provider_invalid"),
        ({"prices": [LabeledPrice("a", 1), LabeledPrice("b", 1)]}, "exactly one price"),
        ({"prices": []}, "exactly one price"),
        ({"prices": [LabeledPrice("a", 0)]}, "amount_invalid"),
        ({"prices": [LabeledPrice("a", 25_001)]}, "amount_invalid"),
    ],
)
async def test_an_invoice_that_stars_do_not_allow_is_refused(
    bot: Bot, amina: Person, simulation: Simulation, change: dict[str, Any], refusal: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await bot.send_invoice(amina.id, **(INVOICE | change))
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await bot.create_invoice_link(**(INVOICE | change))
    assert len(await simulation.violations()) == 2


async def test_pay_is_the_first_button_of_an_invoice(bot: Bot, amina: Person) -> None:
    pay, back = Button("Pay 50 ⭐", pay=True), Button("Back", callback_data="back")
    assert await bot.send_invoice(amina.id, **INVOICE, reply_markup=Markup([[pay], [back]]))
    for rows in ([[back], [pay]], [[back]], [[back, pay]]):
        with pytest.raises(BadRequest, match="Button_pos_invalid"):
            await bot.send_invoice(amina.id, **INVOICE, reply_markup=Markup(rows))


async def test_a_refusal_of_a_checkout_needs_words(bot: Bot, amina: Person) -> None:
    await bot.send_invoice(amina.id, **INVOICE)
    await amina.pay()
    query = await asked(bot)
    with pytest.raises(BadRequest, match="Error_message"):
        await query.answer(ok=False)
    assert await query.answer(ok=True)
