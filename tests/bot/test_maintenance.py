"""The shop is closed for a while: customers look and keep what they began, staff may act, and it opens again."""

from __future__ import annotations

import pytest

from bot.rendering import Voice
from bot.simulator.client import Person
from bot.turn import MOST_TOAST
from core import texts
from core.domain.errors import Maintenance
from core.domain.orders import OrderState
from core.domain.staff import Role
from core.usecases import closing
from tests.bot.buying import place
from tests.bot.staffed import hire, log, taps
from tests.bot.stage import LINK, Stage
from tests.bot.test_ordering_in_chat import quoted
from tests.bot.test_topping_up import asks


async def close(stage: Stage, message: str = "") -> None:
    """As another process would."""
    await stage.write(lambda tx: closing.close(tx, message=message, reason="a test", actor="test"))


async def reopen(stage: Stage) -> None:
    await stage.write(lambda tx: closing.reopen(tx, reason="a test", actor="test"))


async def refused(person: Person, button: str) -> str:
    answer = await person.answer(await person.tap(button))
    assert answer["show_alert"]
    return str(answer["text"])


async def test_a_manager_closes_the_shop_and_opens_it_again(stage: Stage, amina: Person, owner: Person) -> None:
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/admin")
    await amina.sees("Desk")
    await taps(amina, ("Close for a while", "Customers can look around"))
    await taps(amina, ("Maintenance", "What do customers read?"))
    await amina.say("x" * 101)
    await amina.sees("at most 100 can be shown")
    await amina.say("Back at <6> pm")
    asked = await amina.sees("Close the shop for customers?")
    for line in ("closed for a short while. Nothing that you have begun is lost. “Back at <6> pm”", "📝 Maintenance"):
        assert line in asked.text, line
    yes = asked.button("Yes, close the shop")
    assert yes is not None
    desk = await taps(amina, (yes.text, "closed for customers since"))
    assert f"by Amina (tg:{amina.id})" in desk.text and "“Back at <6> pm”" in desk.text
    again = await amina.answer(await amina.forge(yes.data, message_id=desk.id))
    assert again["text"] == "🔧 The shop is closed for customers."
    assert await log(stage) == (f"tg:{amina.id}", "shop.close", "shop", "“Back at <6> pm”: Maintenance")
    await owner.say("/maintenance")
    await owner.sees("Open the shop again?")
    await owner.say("the new server runs")
    await owner.sees("They can order and top up at once")
    await taps(owner, ("Yes, open the shop", "The shop is open again"))
    assert "was closed by" in (await log(stage))[3] and (await log(stage))[3].endswith(": the new server runs")
    desk = await taps(amina, ("Refresh", "Desk"))
    assert desk.button("Close for a while") and "closed for customers" not in desk.text


async def test_it_is_closed_without_a_message_and_by_one_of_two(stage: Stage, amina: Person, owner: Person) -> None:
    await owner.say("/maintenance")
    await owner.sees("Close the shop for a while?")
    await taps(owner, ("Too much to do", "What do customers read?"), ("without a message", "You can look around"))
    await close(stage)
    assert await refused(owner, "Yes, close the shop") == "The shop is closed already."
    await amina.say("/menu")
    await amina.sees("We are closed for a short while.")


async def test_support_and_customers_do_not_close_the_shop(stage: Stage, amina: Person) -> None:
    await amina.say("/maintenance")
    await amina.sees("This is for the shop's staff.")
    await hire(stage, amina, Role.SUPPORT)
    await amina.say("/admin")
    assert not (await amina.sees("Desk")).button("Close for a while")
    await amina.say("/maintenance")
    await amina.sees("This is for managers of the shop.")
    await close(stage)
    await taps(amina, ("Refresh", "The shop is closed for customers"))


async def test_a_customer_looks_around_and_the_quote_is_kept(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await quoted(amina)
    await close(stage, "Back at 6 pm")
    why = await refused(amina, "Order for $0.26")
    assert "“Back at 6 pm”" in why and "Nothing that you have begun is lost" in why
    assert await stage.orders(amina) == []
    for words, seen in (("/price 102", "Instagram Likes"), ("/orders", "order"), ("/history", "Your wallet"),
                        ("/services", "Choose a category")):  # fmt: skip
        await amina.say(words)
        await amina.sees(seen)
    await amina.say("/menu")
    home = await amina.sees("We are closed for a short while. “Back at 6 pm”")
    assert "orders under way go on" in home.text
    quote = await taps(amina, ("Go on where you were", "Your order"))
    assert "We are closed for a short while" in quote.text
    await reopen(stage)
    await taps(amina, ("Order for $0.26", "is placed"))


async def test_many_orders_and_topups_wait_in_the_customers_language(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await close(stage)
    await amina.say(f"102 | {LINK} | 1000\n101 | {LINK} | 1000")
    await amina.sees("Good lines: 2 of 2")
    assert "You can look around" in await refused(amina, "Place 2 orders")
    await amina.speak("es")
    await amina.say("/topup 5")
    await amina.sees("¿Qué teléfono paga?")
    await amina.say("0712 345 678")
    await amina.sees("Cerramos un momento")
    assert "La tienda está cerrada un momento" in await refused(amina, "✅ Pagar")
    assert await stage.orders(amina) == []


async def test_a_payment_on_its_way_is_credited_and_its_order_starts(stage: Stage, amina: Person) -> None:
    order = await place(stage, amina, service=101, direct=True)
    await stage.start_payment(await stage.last_payment(amina))
    await close(stage)
    await stage.paid(await stage.last_payment(amina))
    await amina.sees("has arrived")
    [after] = await stage.orders(amina)
    assert (after.id, after.state) == (order.id, OrderState.QUEUED)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await amina.sees("is completed")


async def test_staff_is_told_and_may_try_an_order(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    await hire(stage, amina, Role.SUPPORT)
    await close(stage)
    quote = await quoted(amina)
    assert "Staff may still order" in quote.text
    await taps(amina, ("Order for $0.26", "is placed"))
    await asks(amina)
    await taps(amina, ("✅ Pay", "is being prepared"))


@pytest.mark.parametrize("language", texts.languages())
def test_the_longest_message_is_shown_whole_over_the_chat(language: str) -> None:
    for message in ("", "x" * closing.MOST_MESSAGE):
        assert len(Voice(language).refusal(Maintenance(message=message), markup=False)) <= MOST_TOAST
