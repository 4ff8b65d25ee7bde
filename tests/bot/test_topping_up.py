"""Money comes into the wallet: chosen, stated before it is paid, followed in place, told with a receipt that stays."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot import machine
from bot.rendering import Rendered
from bot.screens.history import Wallet
from bot.simulator.client import Person
from core.domain.orders import OrderState
from core.domain.topups import Method, PaymentState
from core.ports import Waiting
from core.usecases import notifying
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import CARD, LINK, MOBILE, Stage, opened
from tests.bot.trouble import settled
from tests.shop import usd

PHONE = "+254712345678"
ON_PHONE = "instructions-confirm-on-phone"


async def at_home(stage: Stage, name: str = "Amina") -> Person:
    person = await stage.person(name)
    await person.speak("en")
    await person.start()
    await person.sees_button("Let's go")
    await person.tap("Let's go")
    await person.sees_button("Services")
    return person


async def asks(person: Person, amount: str = "5", phone: str = "0712 345 678") -> None:
    """To the last look before paying by phone."""
    await person.say(f"/topup {amount}")
    await person.sees("Which phone pays?")
    await person.say(phone)
    await person.sees("After you press the button")


async def pays(stage: Stage, person: Person) -> None:
    """On to a payment that waits on the phone."""
    await person.tap("✅ Pay")
    await person.sees("is being prepared")
    await stage.start_payment(await stage.last_payment(person), instructions=ON_PHONE)
    await person.sees("Please confirm the payment of")


async def leaves_half_done(stage: Stage, person: Person) -> None:
    """Something was begun and left: a screen that is easy to know again stands for it."""

    def work(tx: Transaction) -> None:
        chat = tx.chats.lock(person.id)
        assert chat is not None
        tx.chats.save(replace(chat, draft=machine.dump(Wallet())))

    await stage.write(work)


async def test_a_wallet_is_topped_up_from_a_phone(stage: Stage, amina: Person) -> None:
    await amina.tap("Top up")
    seen = await amina.sees("Choose an amount")
    assert "$0.50 to $500.00" in seen.text and "No fee" in seen.text
    assert seen.labels[:6] == ["$5.00", "$10.00", "$20.00", "$50.00", "$100.00", "$200.00"]
    await amina.tap("$10.00")
    await amina.sees("Which phone pays?")
    await amina.say("0712 345 678")
    seen = await amina.sees("To pay: $10.00")
    assert PHONE in seen.text and "10 minutes" in seen.text and "credited by itself" in seen.text
    await pays(stage, amina)
    live = await amina.screen()
    assert f"$10.00 on your phone {PHONE}" in live.text and "Pay until" in live.text
    await stage.paid(await stage.last_payment(amina))
    await amina.sees_button("Services")
    receipt = next(one for one in await amina.messages() if one.id == live.id)
    for said in ("Payment 5001 has arrived", "Into your wallet: $10.00", "Reference: remote-5001", "balance: $10.00"):
        assert said in receipt.text
    assert receipt.labels == ["📋 Copy reference", "💬 Help with this payment"]
    assert (await amina.screen()).id > receipt.id
    await amina.tap("Help with this payment")
    assert "payment 5001 (Mobile money)" in (await amina.sees("Help with payment 5001")).text


@pytest.mark.parametrize("typed", ["5,50", "$5.50", " 5.5 ", "USD 5.50", "٥٫٥"])
async def test_an_amount_is_typed_as_people_write_it(amina: Person, typed: str) -> None:
    await amina.tap("Top up")
    await amina.sees("Choose an amount")
    await amina.say(typed)
    assert "for $5.50" in (await amina.sees("Which phone pays?")).text


async def test_what_cannot_be_paid_is_refused_with_the_reason(amina: Person) -> None:
    await amina.tap("Top up")
    await amina.sees("Choose an amount")
    for typed, why in (
        ("five", "must be a number such as 5"), ("-5", "must be a number"), ("€5", "must be a number"),
        ("0.10", "takes $0.50 to $500.00 at once. $0.10 does not fit"), ("900", "$900.00 does not fit"),
        ("9" * 25, "must be a number"), ("1" + "0" * 15, "more than can be handled"),
    ):  # fmt: skip
        await amina.say(typed)
        assert "Choose an amount" in (await amina.sees(why)).text, typed
    await amina.say("5")
    await amina.sees("Which phone pays?")
    for typed in ("nobody", "12", "0712 345 678 999 999"):
        await amina.say(typed)
        seen = await amina.sees(f"{typed} is no phone number that can be asked")
        assert "0712 123456" in seen.text


async def test_an_amount_is_rounded_up_to_what_the_method_carries_and_that_is_said(stage: Stage, amina: Person) -> None:
    await asks(amina, "5.1201")
    seen = await amina.screen()
    assert "Into your wallet: $5.13" in seen.text and "Rounded up from $5.1201" in seen.text
    await pays(stage, amina)
    assert (await stage.last_payment(amina)).amount == usd("5.13")


async def test_paying_is_asked_for_once_however_often_it_is_pressed(stage: Stage, amina: Person) -> None:
    await asks(amina)
    button = (await amina.screen()).button("✅ Pay")
    assert button is not None
    await amina.tap("✅ Pay")
    await amina.sees("is being prepared")
    again = await amina.answer(await amina.forge(button.data))
    assert "Payment 5001 is on its way already" in again["text"]
    customer = await stage.customer(amina)
    payments = await stage.read(lambda tx: tx.payments.of_customer(customer.id, before=None, limit=9))
    assert [payment.id for payment in payments] == [5001]


async def test_a_phone_that_paid_before_is_one_button(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    await amina.say("/topup 7")
    await amina.sees("Which phone pays?")
    await amina.tap(PHONE)
    assert PHONE in (await amina.sees("To pay: $7.00")).text
    await amina.tap("📱 Phone")
    await amina.sees("Which phone pays?")
    await amina.share_contact()
    assert f"+{amina.phone.lstrip('+')}" in (await amina.sees("To pay: $7.00")).text


async def test_an_account_with_a_phone_offers_it(stage: Stage, amina: Person) -> None:
    await amina.share_contact()
    await amina.sees("tied")
    await amina.say("/topup 5")
    seen = await amina.sees("Which phone pays?")
    assert f"📱 +{amina.phone.lstrip('+')}" in seen.labels


async def test_a_payment_that_fails_is_tried_again_and_its_late_money_still_counts(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    first = await stage.last_payment(amina)
    await stage.not_paid(first, "1032")
    seen = await amina.sees("did not go through")
    assert "turned down on the phone" in seen.text and "Other method" not in str(seen.labels)
    await amina.tap("Try again")
    assert PHONE in (await amina.sees("To pay: $5.00")).text
    await pays(stage, amina)
    second = await stage.last_payment(amina)
    assert second.id != first.id
    await stage.paid(second)
    await amina.sees_button("Services")
    await stage.paid(first)
    seen = await amina.sees("Payment 5001 has arrived")
    assert "after its time was over" in seen.text and "balance: $10.00" in seen.text


async def test_a_payment_that_nobody_pays_expires_in_place(database_url: str) -> None:
    hasty = replace(MOBILE, expires_after_s=0)
    async with opened(database_url, methods=(hasty,)) as stage:
        amina = await at_home(stage)
        await asks(amina)
        await pays(stage, amina)
        live = await amina.screen()
        await stage.settle(await stage.last_payment(amina), Waiting())
        seen = await amina.sees("Payment 5001 has expired")
        assert seen.id == live.id and seen.button("Try again")
        assert "Nobody paid in time" in seen.text


async def test_looking_again_says_when_nothing_has_changed(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    answer = await amina.answer(await amina.tap("Refresh"))
    assert answer["text"] == "No change since you looked last."


async def test_who_is_elsewhere_is_told_by_a_message_of_its_own(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    payment = await stage.last_payment(amina)
    await amina.say("/settings")
    live = await amina.sees("Settings")
    await stage.not_paid(payment, "1037")
    seen = await amina.sees("Payment 5001 did not go through")
    assert seen.id != live.id and "The phone did not answer" in seen.text
    await amina.tap("See payment")
    await amina.sees_button("Try again")
    await amina.say("/settings")
    live = await amina.sees("Settings")
    await stage.paid(payment)
    receipt = await amina.sees("Payment 5001 has arrived")
    assert receipt.id != live.id and "balance: $5.00" in receipt.text
    assert (await stage.customer(amina)).balance == usd("5")


async def test_a_person_decides_what_is_unclear(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    payment = await stage.last_payment(amina)

    def unclear(tx: Transaction) -> None:
        found = tx.payments.lock(payment.id)
        assert found is not None
        review = found.to_review("no_answer", tx.now_ms)
        tx.payments.save(review)
        notifying.payment_changed(tx, review)

    await stage.write(unclear)
    seen = await amina.sees("Payment 5001 is being checked")
    assert "please do not pay again" in seen.text and seen.button("Refresh")
    await stage.paid(payment)
    await amina.sees_button("Services")
    assert (await stage.customer(amina)).balance == usd("5")


async def test_the_next_screen_waits_for_the_receipt_above_it(stage: Stage, amina: Person) -> None:
    """Home was shown before the receipt where both were written while an older version was on its way."""
    await settled(stage)

    def work(tx: Transaction) -> None:
        chat = tx.chats.lock(amina.id)
        assert chat is not None
        tx.messages.add(amina.id, Rendered("A receipt", []).dump())
        assert tx.messages.take(amina.id, lease_ms=700) is not None  # in the hands of another process
        assert tx.messages.waits(amina.id)
        tx.chats.save(replace(chat, version=chat.version + 1, below=True))

    await stage.write(work)
    stage.wake()
    await amina.sees("A receipt")
    await settled(stage)
    *_, receipt, home = await amina.messages()
    assert receipt.text == "A receipt" and home.button("Services")
    assert not await stage.read(lambda tx: tx.messages.waits(amina.id))


# -- for what is wanted -----------------------------------------------------------------------------------------------


async def quote(stage: Stage, amina: Person) -> None:
    """An order of 0.26 stands ready, and the wallet is empty."""
    await amina.say("/search 102")
    await amina.tap("Order", message=await amina.sees_button("🛒 Order"))
    await amina.sees("🛒")
    await amina.say(LINK)
    await amina.sees("🛒")
    await amina.say("1000")
    await amina.sees("Your order")


async def test_exactly_what_is_missing_is_paid_and_the_quote_comes_back_by_itself(stage: Stage, amina: Person) -> None:
    await quote(stage, amina)
    await amina.tap((await amina.screen()).labels[0])
    seen = await amina.sees("Which phone pays?")
    assert "for $0.50" in seen.text
    await amina.say("0712345678")
    seen = await amina.sees("To pay: $0.50")
    assert "Your order lacks $0.26" in seen.text and "takes $0.50 or more. The other $0.24 stays" in seen.text
    await pays(stage, amina)
    await stage.paid(await stage.last_payment(amina))
    seen = await amina.sees("Your balance is enough now")
    assert seen.button("Order for $0.26")
    assert "Payment 5001 has arrived" in (await amina.messages())[-2].text
    await amina.tap("Order for $0.26")
    await amina.sees("$0.24")
    [order] = await stage.orders(amina)
    assert order.charge == usd("0.26")


async def test_too_little_money_leads_back_to_the_quote_and_says_what_still_lacks(stage: Stage, amina: Person) -> None:
    await quote(stage, amina)
    await amina.tap((await amina.screen()).labels[0])
    await amina.sees("Which phone pays?")
    await amina.say("0712345678")
    await amina.sees("To pay: $0.50")
    await pays(stage, amina)
    await stage.paid(await stage.last_payment(amina), usd("0.10"))
    seen = await amina.sees("The money is here, but $0.16 are still missing")
    assert "Your order" in seen.text
    assert "Less arrived than was asked for" in (await amina.messages())[-2].text


async def test_who_went_back_to_the_quote_finds_it_below_the_receipt(stage: Stage, amina: Person) -> None:
    await quote(stage, amina)
    await amina.tap((await amina.screen()).labels[0])
    await amina.sees("Which phone pays?")
    await amina.say("0712345678")
    await amina.sees("To pay: $0.50")
    await pays(stage, amina)
    await amina.say("/home")
    await amina.sees_button("Go on where you were")
    await amina.tap("Go on where you were")
    await amina.sees("Your order")
    await stage.paid(await stage.last_payment(amina))
    seen = await amina.sees_button("Order for $0.26")
    assert "has arrived" in (await amina.messages())[-2].text and seen.id == (await amina.messages())[-1].id


async def test_a_receipt_elsewhere_leads_back_to_what_was_left_half_done(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    await leaves_half_done(stage, amina)
    await amina.say("/settings")
    await amina.sees("Settings")
    await stage.paid(await stage.last_payment(amina))
    receipt = await amina.sees("What you had begun is still waiting")
    await amina.tap("Go on where you were", message=receipt)
    await amina.sees("Your wallet")
    await amina.tap("Go on where you were", message=receipt)
    await amina.sees("no longer there")


async def test_a_payment_for_an_order_leads_on_to_it(stage: Stage, amina: Person) -> None:
    order = await place(stage, amina, direct=True)
    payment = await stage.last_payment(amina)
    await amina.forge(f"0:payment:{payment.id}")
    seen = await amina.sees("is being prepared")
    assert seen.button("See order")
    await stage.start_payment(payment, instructions=ON_PHONE)
    await amina.sees("Please confirm")
    await stage.paid(payment)
    await amina.sees(f"Order {order.id}")
    await amina.sees("is paid and on its way")
    [after] = await stage.orders(amina)
    assert after.state is OrderState.QUEUED


async def test_more_than_a_method_takes_at_once_is_topped_up_in_steps(amina: Person) -> None:
    await amina.forge(f"0:topup:{usd('700').units}")
    seen = await amina.sees("more than Mobile money takes at once")
    assert "$700.00" in seen.text and "several steps" in seen.text
    await amina.tap("$200.00")
    await amina.sees("Which phone pays?")


# -- several methods, none, limits ------------------------------------------------------------------------------------


@pytest.fixture
async def two(database_url: str) -> AsyncIterator[Stage]:
    async with opened(database_url, methods=(MOBILE, CARD)) as stage:
        yield stage


async def test_each_method_says_its_limits_and_its_fee_before(two: Stage) -> None:
    amina = await at_home(two)
    await amina.tap("Top up")
    seen = await amina.sees("How would you like to pay?")
    assert "$1.00 to $500.00 at once\nFee: 1.5% on top" in seen.text and "No fee" in seen.text
    await amina.tap("Card")
    await amina.sees("Choose an amount")
    await amina.say("20.33")
    seen = await amina.sees("To pay: $20.64")
    assert "Fee (1.5%): $0.31" in seen.text and "payment page" in seen.text and PHONE not in seen.text
    await amina.tap("Back")
    await amina.sees_button("$20.00")
    await amina.tap("Back")
    await amina.sees("How would you like to pay?")
    await amina.tap("Card")
    await amina.sees("Choose an amount")
    await amina.tap("$20.00")
    await amina.sees("To pay: $20.30")
    await amina.tap("✅ Pay")
    await amina.sees("is being prepared")
    payment = await two.last_payment(amina)
    await two.start_payment(payment, pay_url="https://pay.example/5001")
    seen = await amina.sees_button("Open the payment page")
    assert seen.buttons[0].url == "https://pay.example/5001" and "Fee in it: $0.30" in seen.text
    await two.paid(payment)
    await amina.sees_button("Services")
    assert "Paid: $20.30" in (await amina.messages())[-2].text
    assert (await two.customer(amina)).balance == usd("20")


async def test_a_failed_payment_can_be_paid_another_way(two: Stage) -> None:
    amina = await at_home(two)
    await amina.say("/topup 5")
    await amina.sees("How would you like to pay?")
    await amina.tap("Mobile money")
    await amina.sees("Which phone pays?")
    await amina.say(PHONE)
    await amina.sees("To pay: $5.00")
    await pays(two, amina)
    await two.not_paid(await two.last_payment(amina))
    await amina.sees("The payment service turned it down")
    await amina.tap("Other method")
    await amina.sees("How would you like to pay?")
    await amina.tap("Card")
    await amina.sees("To pay: $5.08")


async def test_a_shop_without_methods_says_so(database_url: str) -> None:
    async with opened(database_url, methods=()) as stage:
        amina = await at_home(stage)
        await amina.tap("Top up")
        seen = await amina.sees("no way to pay at the moment")
        assert seen.button("Support") and seen.button("Home")


async def test_a_method_that_is_gone_is_said_to_be_gone(two: Stage) -> None:
    amina = await at_home(two)
    await amina.say("/topup 5")
    await amina.sees("How would you like to pay?")
    await amina.tap("Card")
    await amina.sees("To pay")
    del two.methods["card"]
    answer = await amina.answer(await amina.tap("✅ Pay"))
    assert "not offered any more" in answer["text"] and answer["show_alert"]


async def test_a_phone_is_not_asked_again_and_again(database_url: str) -> None:
    async with opened(database_url, prompts_per_phone=1) as stage:
        amina = await at_home(stage)
        await asks(amina)
        await pays(stage, amina)
        await asks(amina, "6")
        answer = await amina.answer(await amina.tap("✅ Pay"))
        assert "asked to pay too often" in answer["text"] and answer["show_alert"]


async def test_nobody_sees_or_pays_what_is_not_theirs(stage: Stage, amina: Person) -> None:
    await asks(amina)
    await pays(stage, amina)
    rahul = await at_home(stage, "Rahul")
    for data in ("0:payment:5001", "0:payment:x", "0:payment:99999999999999999999999"):
        answer = await rahul.answer(await rahul.forge(data))
        assert "could not find this payment" in answer["text"]
    await rahul.forge("0:paysupport:5001")
    await rahul.sees("You have no payments yet")


async def test_made_up_arguments_do_no_harm(stage: Stage, amina: Person) -> None:
    for data, why in (
        ("amount:0", "does not fit"), ("amount:-5", "does not fit"), (f"amount:{10**17}", "does not fit"),
        ("amount:7", "does not fit"), ("amount:x", "older message"), ("pay:", "older message"), ("show:", "older"),
    ):  # fmt: skip
        await amina.say("/home")
        await amina.sees_button("Services")
        await amina.say("/topup")
        live = await amina.sees_button("$20.00")
        version = live.buttons[0].data.partition(":")[0]
        answer = await amina.answer(await amina.forge(f"{version}:{data}", message_id=live.id))
        assert why in answer["text"], data
    customer = await stage.customer(amina)
    assert not await stage.read(lambda tx: tx.payments.of_customer(customer.id, before=None, limit=1))


async def test_a_method_without_decimals_carries_whole_amounts(database_url: str) -> None:
    whole = Method("whole", "Whole", "USD", usd("1"), usd("100"), 0, False, 0, 60)
    async with opened(database_url, methods=(whole,)) as stage:
        amina = await at_home(stage)
        await amina.forge(f"0:topup:{usd('4.20').units}")
        seen = await amina.sees("To pay: $5.00")
        assert "Your order lacks $4.20, rounded up" in seen.text and "$0.80 stays in your wallet" in seen.text
        await amina.tap("✅ Pay")
        await amina.sees("is being prepared")
        payment = await stage.last_payment(amina)
        assert payment.state is PaymentState.CREATED and payment.amount == usd("5")
