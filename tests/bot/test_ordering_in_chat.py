"""An order placed in chat: once, at the price that was shown, from the wallet or paid at once, with its receipt."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.simulator.client import Person, Seen
from core.domain.orders import OrderState
from core.domain.topups import Method
from tests.bot.buying import place
from tests.bot.stage import CARD, LINK, MOBILE, Stage, opened
from tests.shop import usd


async def quoted(person: Person, quantity: str = "1000", service: str = "102") -> Seen:
    """Goes to the quote."""
    await person.say(f"/search {service}")
    await person.tap("Order", message=await person.sees_button("🛒 Order"))
    await person.sees("Which link?")
    await person.say(LINK)
    await person.sees("How many?")
    await person.say(quantity)
    await person.sees("Your order")
    return await person.sees_button("Cancel")


async def rate(stage: Stage, number: int, text: str) -> None:
    await stage.write(lambda tx: tx.services.put([replace(s, rate=usd(text)) for s in [tx.services.get(number)] if s]))


async def test_an_order_from_the_wallet_leaves_a_receipt_and_shows_the_order(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina)
    await amina.tap("Order for $0.26")
    receipt = await amina.sees("is placed")
    [order] = await stage.orders(amina)
    assert (order.quantity, order.link, order.charge, order.state) == (1000, LINK, usd("0.26"), OrderState.QUEUED)
    for told in (f"Order {order.id} is placed", "1,000 × Instagram Likes", LINK, "$0.26", "Your balance: $4.74"):
        assert told in receipt.text
    await amina.sees_button("Refresh")
    await amina.tap("Home", message=await amina.sees_button("Refresh"))
    assert not (await amina.sees("What would you like to do?")).button("Go on where you were")
    await amina.tap("See order", message=receipt)
    await amina.sees_button("Refresh")
    assert next(one for one in await amina.messages() if one.id == receipt.id).text == receipt.text


async def test_a_second_tap_says_that_the_order_is_placed_already(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    quote = await quoted(amina)
    button = quote.button("Order for")
    assert button is not None
    await amina.tap("Order for", message=quote)
    await amina.sees("is placed")
    [order] = await stage.orders(amina)
    tap = await amina.forge(button.data, message_id=quote.id)
    assert (await amina.answer(tap))["text"] == f"Order {order.id} is placed already. It was not placed twice."
    assert len(await stage.orders(amina)) == 1


async def test_so_it_does_where_news_has_drawn_the_quote_anew_under_the_finger(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    quote = await quoted(amina)
    button = quote.button("Order for")
    assert button is not None
    await stage.credit(amina, "1")
    anew = await amina.sees("Balance: $6.00")
    assert anew.id == quote.id and anew.button("Order for") != button, "another version of the same quote"
    first = await amina.forge(button.data, message_id=quote.id)
    await amina.sees("is placed")
    [order] = await stage.orders(amina)
    second = await amina.forge(button.data, message_id=quote.id)
    assert (await amina.answer(first))["text"] == ""
    assert (await amina.answer(second))["text"] == f"Order {order.id} is placed already. It was not placed twice."
    assert len(await stage.orders(amina)) == 1


async def test_ten_fingers_at_once_place_one_order(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    quote = await quoted(amina)
    button = quote.button("Order for")
    assert button is not None
    taps = await asyncio.gather(*(amina.forge(button.data, message_id=quote.id) for _ in range(10)))
    answers = [await amina.answer(tap) for tap in taps]
    assert len(await stage.orders(amina)) == 1
    assert sum("placed already" in answer["text"] for answer in answers) == 9
    assert (await stage.customer(amina)).balance == usd("4.74")


async def test_the_same_order_can_be_placed_twice_on_purpose(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina)
    await amina.tap("Order for")
    await amina.sees("is placed")
    await amina.tap("Order again", message=await amina.sees_button("Order again"))
    await amina.sees("is still under way")
    await amina.tap("Order for", message=await amina.sees_button("Order for"))
    await amina.sees("Your balance: $4.48")
    assert len(await stage.orders(amina)) == 2


async def test_what_was_begun_besides_waits_while_another_order_is_placed(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina, "300")
    await amina.tap("Home")
    await amina.sees_button("Go on where you were")
    before = await place(stage, amina)
    await amina.say(f"/order {before.id}")
    await amina.tap("Order again", message=await amina.sees_button("Order again"))
    await amina.tap("Order for $0.26", message=await amina.sees_button("Order for $0.26"))
    await amina.tap("Home", message=await amina.sees_button("Refresh"))
    await amina.tap("Go on", message=await amina.sees_button("Go on where you were"))
    await amina.tap("Order for $0.078", message=await amina.sees_button("Order for $0.078"))
    await amina.tap("Home", message=await amina.sees_button("Refresh"))
    seen = await amina.sees_button("Services")
    assert not seen.button("Go on") and len(await stage.orders(amina)) == 3


async def test_a_price_that_changed_is_shown_and_asked_again(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina)
    await rate(stage, 102, "0.30")
    tap = await amina.tap("Order for $0.26")
    answer = await amina.answer(tap)
    assert "price has changed" in answer["text"] and answer["show_alert"]
    seen = await amina.sees("Total: $0.30")
    assert "Before: $0.26" in seen.text and await stage.orders(amina) == []
    await amina.tap("Order for $0.30")
    await amina.sees("Your balance: $4.70")
    [order] = await stage.orders(amina)
    assert order.charge == usd("0.30")


async def test_a_quote_and_a_price_tell_what_the_price_group_saves(stage: Stage, amina: Person) -> None:
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.put_group("friends", -5000))
    await stage.write(lambda tx: tx.customers.join_group(customer.id, "friends"))
    seen = await quoted(amina, "2000")
    assert "Total: $0.26\nInstead of $0.52: you save $0.26\nIf the price changes" in seen.text.replace("🏷 ", "")
    await rate(stage, 102, "0.30")
    await amina.say("/price insta likes 1000")
    assert "Total: $0.15\n🏷 Instead of $0.30: you save $0.15" in (await amina.sees("What it costs")).text
    await amina.say("/search starter pack")
    assert "Instead of $4.99: you save $2.495" in (await amina.sees("$2.495 for the package")).text


async def test_a_quote_that_a_new_price_has_overtaken_tells_of_no_discount(stage: Stage, amina: Person) -> None:
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.put_group("friends", -5000))
    await stage.write(lambda tx: tx.customers.join_group(customer.id, "friends"))
    assert "you save $0.13" in (await quoted(amina)).text
    await rate(stage, 102, "0.30")
    await amina.tap("Home")
    await amina.tap("Go on", message=await amina.sees_button("Go on where you were"))
    assert "you save" not in (await amina.sees("Total: $0.13")).text


async def test_a_price_group_that_changed_is_a_changed_price(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina)
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.put_group("friends", -5000))
    await stage.write(lambda tx: tx.customers.join_group(customer.id, "friends"))
    await amina.tap("Order for $0.26")
    await amina.tap("Order for $0.13", message=await amina.sees_button("Order for $0.13"))
    await amina.sees("Your balance: $4.87")


async def test_a_blocked_customer_is_refused_kindly_and_keeps_the_money(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    quote = await quoted(amina)
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.block(customer.id, blocked=True))
    answer = await amina.answer(await amina.tap("Order for", message=quote))
    assert answer == {"text": "This account is blocked. Please contact the shop.", "show_alert": True}
    assert await stage.orders(amina) == [] and (await stage.customer(amina)).balance == usd("5")


async def test_a_service_that_went_off_sale_under_the_quote_is_not_ordered(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    quote = await quoted(amina)
    await stage.write(lambda tx: tx.services.put([replace(s, active=False) for s in [tx.services.get(102)] if s]))
    answer = await amina.answer(await amina.tap("Order for", message=quote))
    assert "not on sale any more" in answer["text"]
    await amina.sees("These come nearest")
    await amina.say("telegram")
    await amina.sees("3 services fit.")
    assert await stage.orders(amina) == []


# -- a wallet that is too short ---------------------------------------------------------------------------------------


async def test_exactly_what_is_missing_is_topped_up_and_the_quote_comes_back(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    seen = await quoted(amina, "10k")
    assert "$1.60 is missing" in seen.text and not seen.button("Order for")
    await amina.tap("Top up exactly $1.60")
    await amina.sees("Which phone pays?")
    await amina.say(amina.phone)
    await amina.tap("Pay $1.60", message=await amina.sees_button("Pay $1.60"))
    await amina.sees("is being prepared")
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.paid(payment)
    await amina.sees("has arrived")
    await amina.tap("Order for $2.60", message=await amina.sees_button("Order for $2.60"))
    await amina.sees("Your balance: $0.00")
    [order] = await stage.orders(amina)
    assert order.state is OrderState.QUEUED and order.charge == usd("2.60")


async def test_money_spent_meanwhile_is_missed_at_the_confirmation_and_nothing_is_lost(
    stage: Stage, amina: Person
) -> None:
    await stage.credit(amina, "1")
    quote = await quoted(amina, "3000")
    await place(stage, amina, quantity="2000", link="https://instagram.com/p/other")
    answer = await amina.answer(await amina.tap("Order for $0.78", message=quote))
    assert "balance of $0.48 is too low" in answer["text"]
    seen = await amina.sees("$0.30 is missing")
    assert seen.button("Top up exactly $0.30") and len(await stage.orders(amina)) == 1


async def test_each_tap_on_a_button_that_is_refused_says_why(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    quote = await quoted(amina, "3000")
    button = quote.button("Order for $0.78")
    assert button is not None
    await place(stage, amina, quantity="2000", link="https://instagram.com/p/other")
    taps = [await amina.forge(button.data, message_id=quote.id) for _ in range(4)]
    for tap in taps:
        answer = await amina.answer(tap)
        assert "balance of $0.48 is too low" in answer["text"] and answer["show_alert"]
    await stage.credit(amina, "1")
    assert not (await amina.answer(await amina.forge(button.data, message_id=quote.id))).get("text")
    await amina.sees("is placed")
    assert len(await stage.orders(amina)) == 2


async def test_a_button_that_was_refused_is_of_the_past_once_the_screen_is_another(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    quote = await quoted(amina, "3000")
    button = quote.button("Order for $0.78")
    assert button is not None
    await place(stage, amina, quantity="2000", link="https://instagram.com/p/other")
    await amina.answer(await amina.forge(button.data, message_id=quote.id))
    await amina.tap("Quantity", message=await amina.sees_button("Top up exactly"))
    await amina.sees("How many?")
    await stage.credit(amina, "5")
    await amina.answer(await amina.forge(button.data, message_id=quote.id))
    assert len(await stage.orders(amina)) == 1


async def test_an_order_is_paid_at_once_and_starts_by_itself(stage: Stage, amina: Person) -> None:
    await quoted(amina, "10k")
    await amina.tap("Pay $2.60 now")
    await amina.sees("Which phone pays?")
    await amina.say("not a phone")
    await amina.sees("is no phone number that can be asked")
    await amina.say("0712345678")
    seen = await amina.sees("Pay with Mobile money")
    assert "To pay: $2.60" in seen.text and "Phone: +254712345678" in seen.text
    await amina.tap("Pay $2.60 and order")
    receipt = await amina.sees("waits for your payment")
    [order] = await stage.orders(amina)
    assert order.state is OrderState.AWAITING_PAYMENT and str(order.id) in receipt.text
    await amina.sees("is being prepared")
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.paid(payment)
    await amina.sees(f"Order {order.id} is paid and on its way")
    [order] = await stage.orders(amina)
    assert order.state is OrderState.QUEUED and (await stage.customer(amina)).balance == usd("0")


async def test_paying_at_once_pressed_twice_asks_once(stage: Stage, amina: Person) -> None:
    await quoted(amina, "10k")
    await amina.tap("Pay $2.60 now")
    await amina.sees("Which phone pays?")
    await amina.say("0712345678")
    seen = await amina.sees_button("Pay $2.60 and order")
    button = seen.button("and order")
    assert button is not None
    taps = await asyncio.gather(*(amina.forge(button.data, message_id=seen.id) for _ in range(3)))
    answers = [await amina.answer(tap) for tap in taps]
    assert sum("It was not placed twice" in answer["text"] for answer in answers) == 2
    customer = await stage.customer(amina)
    payments = await stage.read(lambda tx: tx.payments.of_customer(customer.id, before=None, limit=10))
    assert len(payments) == 1 and len(await stage.orders(amina)) == 1


async def test_what_a_method_asks_beyond_the_missing_sum_is_said_before(database_url: str) -> None:
    async with opened(database_url, methods=(MOBILE, CARD)) as stage:
        amina = await stage.simulation.newcomer("Amina", language_code="en")
        await amina.start()
        await amina.tap("Let", message=await amina.sees_button("Let's go"))
        await amina.sees_button("Services")
        await stage.credit(amina, "0.10")
        await quoted(amina)
        await amina.tap("Pay $0.16 now")
        seen = await amina.sees("How would you like to pay?")
        assert seen.button("Mobile money · $0.50") and seen.button("Card · $1.02")
        await amina.tap("Card", message=seen)
        seen = await amina.sees("Pay with Card")
        for told in ("Your order: $0.26", "In your wallet: $0.10", "Fee (1.5%): $0.02", "To pay: $1.02",
                     "The other $0.84 stays in your wallet"):  # fmt: skip
            assert told in seen.text
        await amina.tap("Back")
        await amina.tap("Back", message=await amina.sees_button("Mobile money"))
        await amina.tap("Pay $0.16 now", message=await amina.sees_button("Pay $0.16 now"))
        await amina.tap("Card", message=await amina.sees_button("Card"))
        await amina.tap("and order", message=await amina.sees_button("and order"))
        await amina.sees("waits for your payment")
        payment = await stage.last_payment(amina)
        assert (payment.amount, payment.fee) == (usd("1.00"), usd("0.02"))
        await stage.start_payment(payment, pay_url="https://pay.example/1")
        await stage.paid(payment)
        await amina.sees("is paid and on its way")
        assert (await stage.customer(amina)).balance == usd("0.84")


async def test_a_proven_phone_is_not_asked_for(stage: Stage, amina: Person) -> None:
    await amina.share_contact()
    await amina.sees("Your phone is tied")
    await quoted(amina, "10k")
    await amina.tap("Pay $2.60 now")
    seen = await amina.sees("Pay with Mobile money")
    assert (await stage.customer(amina)).identity in seen.text
    await amina.tap("📱 Phone", message=seen)
    await amina.sees("Which phone pays?")


async def test_money_that_came_meanwhile_needs_no_payment(stage: Stage, amina: Person) -> None:
    await quoted(amina, "10k")
    await amina.tap("Pay $2.60 now")
    await amina.sees("Which phone pays?")
    await amina.say("0712345678")
    await amina.sees("Pay with Mobile money")
    await stage.credit(amina, "5")
    await amina.tap("and order", message=await amina.sees_button("and order"))
    await amina.sees("is placed")
    [order] = await stage.orders(amina)
    assert order.state is OrderState.QUEUED and order.payment_id is None


@pytest.mark.parametrize("methods", [(), (replace(MOBILE, max=usd("1")),)])
async def test_where_no_method_takes_so_much_only_the_wallet_is_offered(
    database_url: str, methods: tuple[Method, ...]
) -> None:
    async with opened(database_url, methods=methods) as stage:
        amina = await stage.simulation.newcomer("Amina", language_code="en")
        await amina.start()
        await amina.tap("Let", message=await amina.sees_button("Let's go"))
        await amina.sees_button("Services")
        seen = await quoted(amina, "10k")
        assert seen.button("Top up exactly $2.60") and not seen.button("⚡")
