"""Following orders: the list, one order in full, what may be done with it, and what is told of it unasked."""

from __future__ import annotations

import pytest

from bot.simulator.client import Person
from core.domain.customers import phone
from core.domain.orders import Order, OrderState
from core.usecases import delivering, refunding, topping_up
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage
from tests.shop import usd


@pytest.fixture
async def rich(stage: Stage, amina: Person) -> Person:
    await stage.credit(amina, "100")
    return amina


async def opened(person: Person, order: Order) -> None:
    """The person looks at the order."""
    await person.say(f"/status {order.id}")
    await person.sees(f"Order {order.id}")


async def told(person: Person) -> list[str]:
    """What was said of orders unasked, oldest first: the first line of each message."""
    heads = [message.text.partition("\n")[0] for message in await person.messages()]
    return [head for head in heads if " Order " in head]


# -- the list ---------------------------------------------------------------------------------------------------------


async def test_orders_are_listed_newest_first_and_paged(stage: Stage, rich: Person) -> None:
    orders = [await place(stage, rich, quantity=str(1000 + nth)) for nth in range(8)]
    await rich.tap("My orders")
    first = await rich.sees(f"{orders[7].id} · Pending")
    assert first.labels[:3] == ["• All 8 •", "Active 8", "Done 0"]
    assert [label for label in first.labels if "🕓" in label] == [f"🕓 {order.id}" for order in orders[:1:-1]]
    await rich.tap("Older")
    second = await rich.sees(f"{orders[1].id} · Pending")
    assert (second.id, second.button("2/2") is not None, second.button("Older")) == (first.id, True, None)
    assert (await rich.answer(await rich.tap("2/2")))["text"] == "Page 2 of 2"
    await rich.tap(f"🕓 {orders[0].id}")
    await rich.sees(f"Order {orders[0].id}")
    await rich.tap("Back")
    await rich.sees_button("2/2")  # the page that it was opened from
    await rich.tap("Newer")
    await rich.sees_button("1/2")


async def test_orders_are_told_apart_by_what_they_have_come_to(stage: Stage, rich: Person) -> None:
    waits, done = await place(stage, rich), await place(stage, rich, quantity="500")
    await stage.send(done.id)
    await stage.report(done.id, OrderState.COMPLETED)
    await rich.sees("is completed")
    await rich.say("/orders")
    listed = await rich.sees("Your orders")
    assert listed.labels[:3] == ["• All 2 •", "Active 1", "Done 1"]
    assert f"✅ {done.id} · Completed" in listed.text and f"🕓 {waits.id} · Pending" in listed.text
    await rich.tap("Done 1")
    ended = await rich.sees_button("• Done 1 •")
    assert str(done.id) in ended.text and str(waits.id) not in ended.text
    await rich.tap("Active 1")
    assert str(done.id) not in (await rich.sees_button("• Active 1 •")).text


async def test_who_has_no_orders_is_shown_what_there_is(amina: Person) -> None:
    await amina.tap("My orders")
    assert (await amina.sees("You have no orders yet")).button("Services")


async def test_other_peoples_orders_are_not_found(stage: Stage, rich: Person) -> None:
    carlos = await stage.person("Carlos")
    await carlos.speak("en")
    await carlos.start()
    await carlos.sees_button("Let's go")
    order = await place(stage, rich)
    status = (f"/status {order.id}", f"/status_{order.id}", f"/status {10**14}", "/status x")
    for words in (*status, f"/start order_{order.id}"):
        await carlos.say(words)
        seen = await carlos.sees("")
        assert "Instagram" not in seen.text, words
    for data in (f"0:order:{order.id}", "0:order:", "0:order:9999999999999999999999", f"0:order:#{order.id}"):
        answer = await carlos.answer(await carlos.forge(data))
        assert "could not find this order" in answer["text"] and answer["show_alert"], data


# -- one order --------------------------------------------------------------------------------------------------------


async def test_an_order_is_told_in_full(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.IN_PROGRESS, start=1234, remains=380)
    await rich.sees("has started")
    await opened(rich, order)
    seen = await rich.sees("▓▓▓▓▓▓░░░░ 62%")
    for fact in ("⚡ In progress", "1,000 × Instagram Likes", LINK, "$0.26", "Start count: 1,234", "Delivered: 620.",
                 "Remaining: 380.", "Placed: ", "Last change: "):  # fmt: skip
        assert fact in seen.text, fact
    assert seen.labels == [
        "🔄 Refresh", "✖️ Cancel order", "🔁 Order again", "📋 Copy number", "💬 Support", "‹ Back", "🏠 Home",
    ]  # fmt: skip
    copy = seen.raw["reply_markup"]["inline_keyboard"][1][1]
    assert copy["copy_text"] == {"text": str(order.id)}


async def test_refreshing_says_whether_anything_has_changed(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await opened(rich, order)
    assert (await rich.answer(await rich.tap("Refresh")))["text"] == "No change since you looked last."
    await stage.send(order.id)
    await rich.sees("Last change")
    await stage.report(order.id, None, remains=900)
    assert (await rich.answer(await rich.tap("Refresh")))["text"] == "Updated."
    await rich.sees("Delivered: 100.")
    assert (await rich.answer(await rich.tap("Refresh")))["text"] == "No change since you looked last."


async def test_what_has_not_begun_is_canceled_at_once_and_once(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await opened(rich, order)
    await rich.tap("Cancel order")
    question = await rich.sees(f"Cancel order {order.id}?")
    assert "1,000 × Instagram Likes" in question.text and "$0.26 comes back to your wallet at once" in question.text
    first = await rich.tap("Yes", message=question)
    second = await rich.tap("Yes", message=question)
    words = f"Order {order.id} is canceled."
    assert [(await rich.answer(each))["text"] for each in (first, second)] == [words, words]
    seen = await rich.sees("✖️ Canceled")
    assert "$0.26 came back to your wallet." in seen.text
    assert seen.button("Cancel order") is None and seen.button("Refresh") is None
    assert (await stage.customer(rich)).balance == usd("100")


async def test_a_cancelation_can_be_thought_better_of(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await opened(rich, order)
    await rich.tap("Cancel order")
    await rich.sees(f"Cancel order {order.id}?")
    await rich.tap("No, keep it")
    await rich.sees("🕓 Pending")


async def test_what_is_under_way_is_stopped_by_its_provider(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await opened(rich, order)
    await rich.tap("Cancel order")
    await rich.sees("what is delivered until then is paid")
    answer = await rich.answer(await rich.tap("Yes"))
    assert answer["text"] == f"We asked the provider to stop order {order.id}."
    assert (await rich.sees("You asked to cancel.")).button("Cancel order") is None
    await stage.report(order.id, OrderState.CANCELED)
    await rich.sees(f"Order {order.id} is canceled")


async def test_what_cannot_be_canceled_says_why(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich, service=201, link="https://tiktok.com/@amina/video/7301234567890123456")
    await stage.send(order.id)
    await opened(rich, order)
    seen = await rich.sees("its service does not offer it")
    assert seen.button("Cancel order") is None
    version = seen.button("Refresh").data.partition(":")[0]  # type: ignore[union-attr]
    answer = await rich.answer(await rich.forge(f"{version}:cancel:", message_id=seen.id))
    assert answer["show_alert"] and f"Order {order.id} cannot be canceled" in answer["text"]


async def test_a_refill_is_asked_for_once_a_day(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await rich.sees("is completed")
    await opened(rich, order)
    seen = await rich.sees_button("Refill")
    taps = [await rich.tap("Refill", message=seen) for _ in range(2)]
    assert [(await rich.answer(tap))["text"] for tap in taps] == [f"We asked for a refill of order {order.id}."] * 2
    assert (await rich.sees("You asked for a refill on")).button("Refill") is None


async def test_what_cannot_be_refilled_says_why(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich, service=201, link="https://tiktok.com/@amina/video/7301234567890123456")
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await rich.sees("is completed")
    await opened(rich, order)
    assert (await rich.sees("cannot be refilled")).button("Refill") is None


async def test_an_unpaid_order_leads_to_its_payment(stage: Stage, amina: Person) -> None:
    order = await place(stage, amina, direct=True)
    await opened(amina, order)
    seen = await amina.sees("💳 Awaiting payment")
    pay = seen.button("Pay")
    assert pay is not None and pay.data == f"0:payment:{order.payment_id}"
    await amina.tap("Cancel order")
    await amina.sees("Nothing has been paid for it")
    await amina.tap("Yes")
    assert "came back" not in (await amina.sees("Nothing was paid for it.")).text


async def test_a_refund_after_the_end_is_counted(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.PARTIAL, remains=500)
    await rich.sees("was delivered in part")
    await stage.write(lambda tx: refunding.refund_settled(tx, order.id, usd("0.03"), reason="kindness", actor="test"))
    await opened(rich, order)
    seen = await rich.sees("500 of 1,000 were not delivered")
    assert "so $0.16 came back to your wallet. You paid $0.10." in seen.text


# -- /status ----------------------------------------------------------------------------------------------------------


async def test_several_numbers_get_one_answer(stage: Stage, rich: Person) -> None:
    orders = [await place(stage, rich, quantity=str(1000 + nth)) for nth in range(3)]
    await stage.send(orders[1].id)
    await stage.report(orders[1].id, OrderState.IN_PROGRESS, remains=501)
    await rich.sees("has started")
    await rich.say(f"/status {orders[0].id} {orders[1].id}, #{orders[2].id} 99 <b>x {orders[0].id}")
    seen = await rich.sees("How your orders stand")
    assert f"⚡ {orders[1].id} · In progress · 49%" in seen.text
    assert "Not among your orders: 99, <b>x" in seen.text
    assert seen.text.count(f"🕓 {orders[0].id} ·") == 1
    await rich.tap(f"🕓 {orders[2].id}")
    await rich.sees(f"Order {orders[2].id}")


async def test_more_numbers_than_can_be_read_are_cut(amina: Person) -> None:
    await amina.say("/status " + " ".join(str(nth) for nth in range(5000, 5030)))
    seen = await amina.sees("I looked up the first 20 numbers only")
    assert "5019" in seen.text and "5020" not in seen.text


async def test_status_alone_is_the_list(amina: Person) -> None:
    await amina.say("/status")
    await amina.sees("You have no orders yet")


# -- unasked ----------------------------------------------------------------------------------------------------------


async def test_an_order_is_told_of_when_it_starts_and_when_it_ends(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    for remains in (900, 500, 100):
        await stage.report(order.id, OrderState.PROCESSING, remains=remains)
        await stage.report(order.id, OrderState.IN_PROGRESS, remains=remains)
    await rich.sees("has started")
    await stage.report(order.id, OrderState.COMPLETED)
    done = await rich.sees("is completed")
    assert await told(rich) == [f"⚡ Order {order.id} has started", f"✅ Order {order.id} is completed"]
    assert done.labels == ["📦 See order", "🔁 Order again"]
    await rich.tap("See order", message=done)
    below = await rich.sees(f"Order {order.id}\n✅ Completed")
    assert below.id > done.id


async def test_a_partial_delivery_says_exactly_what_came_back(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.PARTIAL, remains=123)
    message = await rich.sees("was delivered in part")
    assert "877 of 1,000 × Instagram Likes were delivered." in message.text
    assert "$0.03198 of $0.26 came back to your wallet. Your balance: $99.77198" in message.text
    await opened(rich, order)
    seen = await rich.sees("123 of 1,000 were not delivered")
    assert "so $0.03198 came back to your wallet. You paid $0.22802." in seen.text


async def test_a_canceled_order_says_what_came_back(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.CANCELED)
    message = await rich.sees(f"Order {order.id} is canceled")
    assert "$0.26 came back to your wallet. Your balance: $100.00" in message.text


async def test_a_paid_order_proceeds_and_says_so(stage: Stage, amina: Person) -> None:
    order = await place(stage, amina, direct=True)
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.paid(payment)
    await amina.sees(f"Order {order.id} is paid and on its way")


async def test_an_order_that_nobody_paid_says_that_nothing_was_taken(stage: Stage, amina: Person) -> None:
    await place(stage, amina, direct=True)
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.not_paid(payment)
    await stage.write(lambda tx: topping_up.call_off_old(tx, before_ms=tx.now_ms + 1, limit=10))
    await amina.sees("It was not paid, so nothing was taken.")


async def test_an_open_page_changes_where_it_stands(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await opened(rich, order)
    await rich.answer(await rich.tap("Refresh"))  # by then the page is known to be there
    await stage.send(order.id)
    page = await rich.sees("Last change")
    await stage.report(order.id, OrderState.IN_PROGRESS, remains=500)
    after = await rich.sees("▓▓▓▓▓░░░░░ 50%")
    assert after.id == page.id
    assert [one.id for one in await rich.messages() if one.text.startswith(f"Order {order.id}\n")] == [page.id]
    assert (await rich.answer(await rich.tap("Refresh", message=after)))["text"] == "No change since you looked last."


async def test_who_wants_no_messages_hears_of_money_only(stage: Stage, rich: Person) -> None:
    await rich.say("/settings")
    await rich.sees_button("Turn messages off")
    await rich.tap("Turn messages off")
    await rich.sees_button("Turn messages on")
    done, part = await place(stage, rich), await place(stage, rich, quantity="2000")
    for order in (done, part):
        await stage.send(order.id)
        await stage.report(order.id, OrderState.IN_PROGRESS, remains=50)
    await stage.report(done.id, OrderState.COMPLETED)
    await stage.report(part.id, OrderState.PARTIAL, remains=50)
    await rich.sees("was delivered in part")
    assert await told(rich) == [f"🟡 Order {part.id} was delivered in part"]


async def test_what_was_ordered_elsewhere_is_told_here(stage: Stage, rich: Person) -> None:
    """The phone's orders in other chat apps are this customer's, too."""
    await rich.share_contact()
    await rich.sees("Your phone is tied")
    assert (await stage.customer(rich)).identity == phone(rich.phone)
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await rich.sees(f"Order {order.id} is completed")


async def test_what_staff_settles_by_hand_is_told(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich, service=401, quantity="2", link="https://example.com/about-us")
    await stage.write(lambda tx: delivering.settle_by_hand(tx, order.id, 1, reason="one was written", actor="test"))
    message = await rich.sees("was delivered in part")
    assert "1 of 2 × Blog Article were delivered." in message.text and "$0.04 of $0.08" in message.text
