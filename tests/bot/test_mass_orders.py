"""Many orders at once: every line has its verdict, and the good ones are placed together, each once."""

from __future__ import annotations

from dataclasses import replace

from bot.simulator.client import Person
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage
from tests.shop import usd

THREE = f"102 | {LINK} | 1k\nfollowers|{LINK}|100\n201|500|https://tiktok.com/@a"


async def test_lines_are_looked_through_and_placed_together(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await amina.say("/order")
    await amina.sees("Send a line for each order")
    await amina.say(THREE)
    seen = await amina.sees("Good lines: 3 of 3")
    for told in ("1. Instagram Likes × 1,000 · $0.26", "2. Instagram Followers × 100 · $0.09",
                 "3. TikTok Views × 500 · $0.025", "Total: $0.375", "Balance: $5.00, after it $4.625"):  # fmt: skip
        assert told in seen.text
    button = seen.button("Place 3 orders for $0.375")
    assert button is not None
    await amina.tap(button.text, message=seen)
    receipt = await amina.sees("3 orders are placed")
    orders = await stage.orders(amina)
    assert sorted(order.quantity for order in orders) == [100, 500, 1000]
    assert all(str(order.id) in receipt.text for order in orders) and "Your balance: $4.625" in receipt.text
    tap = await amina.forge(button.data, message_id=seen.id)
    assert "None was placed twice" in (await amina.answer(tap))["text"]
    assert len(await stage.orders(amina)) == 3


async def test_a_line_that_is_no_order_says_why_and_the_others_stay(amina: Person) -> None:
    for line, why in (
        (f"103|{LINK}|5", "Instagram Comments needs more than a link and a quantity"),
        ("501|@name|100", "Instagram Auto Likes needs more than a link and a quantity"),
        (f"102|{LINK}", "This is no order"), (f"102|{LINK}|1|2", "This is no order"), ("hello", "This is no order"),
        ("views|https://tiktok.com/@a|100", "Did you mean: TikTok Views"), ("102|nowhere|100", "does not fit"),
        (f"102|{LINK}|👍", "cannot read “👍”"), (f"102|{LINK}|-5", "cannot read “-5”"),
        (f"102|{LINK}|0", "asked for 0"), (f"102|{LINK}|9999999", "asked for 9,999,999"),
        (f"102|{LINK}|1k", "This is the same as line 1"),
        (f"<b>x</b>|{LINK}|1", "could not find this service"),
    ):  # fmt: skip
        await amina.say("/cancel")
        await amina.sees("Canceled.")
        await amina.say(f"102|{LINK}|1000\n{line}")
        seen = await amina.sees_button("Write anew")
        assert "Good lines: 1 of 2" in seen.text and why in seen.text and "Total: $0.26" in seen.text, line


async def test_lines_are_understood_wherever_they_are_pasted_and_more_can_follow(amina: Person) -> None:
    await amina.say(f"/mass 102|{LINK}|100")
    await amina.sees("Good lines: 1 of 1")
    await amina.say("202|nowhere")
    await amina.sees("Good lines: 1 of 2")
    await amina.say("202 | https://tiktok.com/@a |")
    seen = await amina.sees("Good lines: 2 of 3")
    assert "TikTok Starter Pack × 1 · $4.99" in seen.text
    await amina.tap("Home")
    await amina.tap("Go on where you were", message=await amina.sees_button("Go on where you were"))
    seen = await amina.sees_button("Write anew")
    assert "Good lines: 2 of 3" in seen.text
    await amina.tap("Write anew", message=seen)
    await amina.sees("Send a line for each order")
    await amina.say("hello")
    await amina.sees("I found no orders in this")


async def test_fifty_lines_go_at_once_by_pages_and_no_more(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "10")
    lines = [f"102|https://instagram.com/p/{n}|100" for n in range(50)]
    await amina.say("\n".join(lines))
    seen = await amina.sees("Good lines: 50 of 50")
    assert seen.button("1/7")
    await amina.tap("›", message=seen)
    seen = await amina.sees("16. Instagram Likes")
    await amina.say("102|https://instagram.com/p/more|100")
    seen = await amina.sees("These are 51 lines, and at most 50 go at once.")
    await amina.tap("Place 50 orders for $1.30", message=seen)
    await amina.sees("50 orders are placed")
    assert (await stage.customer(amina)).balance == usd("8.70")


async def test_a_short_wallet_is_topped_up_exactly_and_the_lines_wait(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "2")
    await amina.say(f"102|{LINK}|10k")
    seen = await amina.sees("$0.60 is missing")
    assert not seen.button("Place")
    await amina.tap("Top up exactly $0.60", message=seen)
    await amina.sees("Which phone pays?")
    await amina.say(amina.phone)
    await amina.tap("Pay $0.60", message=await amina.sees_button("Pay $0.60"))
    await amina.sees("is being prepared")
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.paid(payment)
    await amina.sees("Your balance is enough now")
    await amina.tap("Place one order for $2.60", message=await amina.sees_button("Place one order"))
    await amina.sees("One order is placed")


async def test_prices_that_changed_are_shown_before_anything_is_placed(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await amina.say(THREE)
    seen = await amina.sees("Total: $0.375")
    await stage.write(lambda tx: tx.services.put([replace(s, rate=usd("1")) for s in [tx.services.get(102)] if s]))
    answer = await amina.answer(await amina.tap("Place 3 orders", message=seen))
    assert "price has changed" in answer["text"]
    seen = await amina.sees("Total: $1.115")
    assert "Before: $0.375" in seen.text and await stage.orders(amina) == []


async def test_an_order_under_way_for_the_same_link_is_marked(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina)
    await amina.say(THREE)
    seen = await amina.sees("Good lines: 3 of 3")
    assert f"Your order {before.id} for this link is still under way." in seen.text


async def test_a_blocked_customer_places_no_lines(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await amina.say(THREE)
    seen = await amina.sees("Good lines: 3 of 3")
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.block(customer.id, blocked=True))
    answer = await amina.answer(await amina.tap("Place 3 orders", message=seen))
    assert "This account is blocked" in answer["text"] and await stage.orders(amina) == []


async def test_order_with_a_number_or_words_does_what_is_meant(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    before = await place(stage, amina)
    await amina.say(f"/order {before.id}")
    await amina.sees_button("Refresh")
    await amina.say("/order insta likes")
    await amina.sees("No. 102")
    await amina.say(f"/order_{before.id}")
    await amina.sees_button("Refresh")
