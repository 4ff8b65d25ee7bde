"""Orders as staff sees them: the whole story, what is done with them, and the three answers of a review."""

from __future__ import annotations

import pytest

from bot.simulator.client import Person, Seen
from core.domain.orders import Order, OrderState
from core.domain.staff import Role
from tests.bot.buying import place
from tests.bot.staffed import hire, kept, log, lose, moved, taps
from tests.bot.stage import Stage


@pytest.fixture
async def rich(stage: Stage, amina: Person) -> Person:
    await stage.credit(amina, "10")
    return amina


async def opened(staff: Person, order: Order) -> Seen:
    await staff.say(f"/find #{order.id}")
    return await staff.sees(f"Order {order.id}")


async def balance(stage: Stage, person: Person) -> str:
    return str((await stage.customer(person)).balance)


# -- the order itself -------------------------------------------------------------------------------------------------


async def test_an_order_is_shown_with_its_story_and_whose_it_is(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.IN_PROGRESS, start=50, remains=400)
    card = await opened(owner, order)
    for line in ("In progress", "1,000 × Instagram Likes", "Delivered 600 of 1,000", "Start count: 50", "$0.26",
                 f"At panel as remote-{order.id}", "panel has it, so it cannot be sent again"):  # fmt: skip
        assert line in card.text, line
    assert not card.button("Send now")
    story = await taps(owner, ("Whole story", "The story of order"))
    for line in ("Placed (balance)", "$0.26 reserved", "Being sent", "Pending", "In progress"):
        assert line in story.text, line
    person = await taps(owner, ("Back", "Latest"), ("Amina", "Customer since"))
    assert "Reserved for open orders: $0.26" in person.text
    await taps(owner, ("Back", "Latest"), ("Back", "Desk"))


async def test_a_long_story_is_paged_and_opened_at_its_end(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    for nth in range(9):
        await stage.write(lambda tx, note=f"time {nth}": tx.orders.tell(order.id, "refill_asked", note))  # type: ignore[misc]
    await opened(owner, order)
    last = await taps(owner, ("Whole story", "time 8"))
    assert last.button("2/2")
    assert (await owner.answer(await owner.tap("2/2")))["text"] == "Page 2 of 2"
    first = await taps(owner, ("Earlier", "Placed (balance)"))
    assert "time 8" not in first.text and first.button("Later")


async def test_long_inputs_come_as_a_file(stage: Stage, rich: Person, owner: Person) -> None:
    comments = "\n".join(f"What a nice picture, number {nth}" for nth in range(20))
    order = await place(stage, rich, service=103, quantity="", comments=comments)
    await opened(owner, order)
    await owner.tap("All details as a file")
    await owner.sees(f"Everything that was given for order {order.id}")


# -- acts -------------------------------------------------------------------------------------------------------------


async def test_an_order_is_completed_once_with_a_reason(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await opened(owner, order)
    asked = await taps(owner, ("✅ Complete", "why?"), ("The provider says so", "Complete order"))
    for line in (f"Complete order {order.id}?", "Amina Odhiambo", "$0.26", "All 1,000 count as delivered",
                 "The provider says so", "This cannot be undone"):  # fmt: skip
        assert line in asked.text, line
    yes = asked.button("Yes, complete it")
    assert yes is not None
    await owner.tap(yes.data, message=asked)
    card = await owner.sees(f"Order {order.id} is completed.")
    assert "It has ended" in card.text
    again = await owner.answer(await owner.forge(yes.data, message_id=card.id))
    assert again["text"] == f"This was done already: Order {order.id} is completed."
    assert (await kept(stage, order)).state is OrderState.COMPLETED
    assert await log(stage) == (
        f"tg:{owner.id}",
        "order.complete",
        f"order:{order.id}",
        "complete, was queued: The provider says so",
    )
    await rich.sees("is completed")


async def test_a_part_is_completed_and_the_rest_goes_back(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.IN_PROGRESS, remains=400)
    await opened(owner, order)
    await taps(owner, ("Complete in part", "How much of order"))
    await owner.say("1000")
    await owner.sees("must be a whole number between 1 and 999")
    await owner.say("0")
    await owner.sees("must be a whole number between 1 and 999")
    asked = await taps(owner, ("600, as we know it", "why?"), ("A part was delivered", "in part?"))
    assert "600 of 1,000 count as delivered. The shop keeps $0.156, and $0.104 goes back" in asked.text
    assert "panel is not told and goes on" in asked.text
    await taps(owner, ("Yes, complete it in part", "is completed in part"))
    after = await kept(stage, order)
    assert (after.state, after.delivered, await balance(stage, rich)) == (OrderState.PARTIAL, 600, "9.844")


async def test_an_order_is_called_off_for_a_reason_that_is_written(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await opened(owner, order)
    await taps(owner, ("Cancel and refund", "why?"))
    await owner.say("x" * 201)
    await owner.sees("The reason is too long")
    await owner.say("the link  was\nprivate")
    asked = await owner.sees(f"Cancel order {order.id}?")
    assert "$0.26 goes back to the wallet: $9.74 → $10.00" in asked.text
    assert "panel is asked to stop" in asked.text
    assert "the link was private" in asked.text
    await taps(owner, ("Yes, cancel and refund", "is canceled"))
    assert (await kept(stage, order)).state is OrderState.CANCELED
    assert await balance(stage, rich) == "10.00"
    await rich.sees("came back to your wallet")


async def test_an_unpaid_order_can_only_be_called_off(stage: Stage, amina: Person, owner: Person) -> None:
    order = await place(stage, amina, service=101, direct=True)
    card = await opened(owner, order)
    assert "It is not paid yet, so it can only be canceled" in card.text
    assert not card.button("✅ Complete")
    assert card.button("💳 Payment")
    asked = await taps(owner, ("Cancel and refund", "why?"), ("The customer asked", "Cancel order"))
    assert "Nothing was paid for it, so nothing goes back" in asked.text
    await taps(owner, ("Yes, cancel", "is canceled"))


async def test_a_queued_order_is_sent_at_once(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await opened(owner, order)
    await taps(owner, ("Send now", "why?"), ("Not at the provider", "Send order"), ("Yes, send it", "on its way"))
    assert (await log(stage))[1] == "order.resend"
    await stage.send(order.id)


async def test_a_settled_order_is_refunded_up_to_what_was_taken(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    card = await opened(owner, order)
    assert "Up to $0.26 can still be refunded" in card.text
    await taps(owner, ("↩️ Refund", "goes back?"))
    await owner.say("0.27")
    await owner.sees("At most $0.26 can be refunded for this order. You wrote: $0.27")
    await owner.say("0.1")
    reason = await owner.sees("why?")
    assert "The customer reads it" in reason.text
    asked = await taps(owner, ("Too late", "Refund order"))
    assert "$0.10 of the $0.26 that were paid goes back to the wallet: $9.74 → $9.84" in asked.text
    after = await taps(owner, ("Yes, refund", "is refunded"))
    assert "Up to $0.16 can still be refunded" in after.text
    assert await balance(stage, rich) == "9.84"
    told = await rich.sees("came back")
    assert "Too late" in told.text
    rest = await taps(owner, ("↩️ Refund", "goes back?"), ("All of it: $0.16", "why?"), ("Goodwill", "Refund order"),
                      ("Yes, refund", "nothing is left to refund"))  # fmt: skip
    assert not rest.button("↩️ Refund")
    assert (await moved(stage, order))[f"refund:{order.id}:2"] == "0.16"


async def test_what_became_impossible_meanwhile_is_said(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await opened(owner, order)
    await taps(owner, ("✅ Complete", "why?"), ("Delivered", "Complete order"))
    await stage.send(order.id)
    await stage.report(order.id, OrderState.CANCELED)
    answer = await owner.answer(await owner.tap("Yes, complete it"))
    assert answer["text"].startswith(f"Order {order.id} is")
    assert answer["show_alert"]
    await owner.sees("Something has changed meanwhile")
    await taps(owner, ("Back", "It has ended, and nothing is left to refund"))


async def test_support_looks_and_does_nothing_with_an_order(stage: Stage, rich: Person) -> None:
    order = await place(stage, rich)
    await hire(stage, rich, Role.SUPPORT)
    card = await opened(rich, order)
    assert "Managers can complete, cancel or refund it" in card.text
    assert not card.button("Cancel and refund")
    version = card.buttons[0].data.partition(":")[0]
    answer = await rich.answer(await rich.forge(f"{version}:act:cancel"))
    assert answer == {"text": "This is for managers of the shop.", "show_alert": True}
    assert (await kept(stage, order)).state is OrderState.QUEUED


# -- by hand ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("button", "typed", "state", "left"),
    [
        ("All delivered", "", OrderState.COMPLETED, "9.80"),
        ("A part delivered", "3", OrderState.PARTIAL, "9.88"),
        ("Nothing delivered", "", OrderState.CANCELED, "10.00"),
    ],
)
async def test_an_order_by_hand_is_settled(
    stage: Stage, rich: Person, owner: Person, button: str, typed: str, state: OrderState, left: str
) -> None:
    order = await place(stage, rich, service=401, quantity="5")
    await owner.say("/admin")
    await owner.sees("Desk")
    await taps(owner, ("By hand: 1", "Orders by hand"), (str(order.id), "Staff delivers it"))
    await owner.tap(button)
    if typed:
        await owner.sees("How much of order")
        await owner.say(typed)
    await owner.sees("why?")
    await owner.say("as agreed")
    await owner.sees("as agreed")
    await taps(owner, ("Yes, c", f"Order {order.id} is"), ("Back", "Nothing waits here"))
    assert ((await kept(stage, order)).state, await balance(stage, rich)) == (state, left)


# -- review -----------------------------------------------------------------------------------------------------------


async def in_review(stage: Stage, person: Person, staff: Person) -> Order:
    """An order in review, opened from its queue."""
    order = await place(stage, person)
    await lose(stage, order)
    await staff.say("/admin")
    await staff.sees("Orders in review: 1")
    seen = await taps(staff, ("In review: 1", "it did not answer in time"), (str(order.id), "does panel have it?"))
    answers = [label for label in seen.labels if label.partition(" ")[2].startswith("It is")]
    assert len(answers) == 3
    return order


async def test_review_the_provider_has_it(stage: Stage, rich: Person, owner: Person) -> None:
    order = await in_review(stage, rich, owner)
    await taps(owner, ("It is there", "its number at panel?"))
    await owner.say(" 778899 ")
    why = await owner.sees(f"Order {order.id}: why?")
    assert f"Order {order.id} is 778899 at panel?" in why.text
    assert "It stays in the order's story and in the log" in why.text
    asked = await taps(owner, ("Seen at the provider", f"Order {order.id} is 778899 at panel?\n"))
    for line in ("We follow it there from now on", "📝 Seen at the provider"):
        assert line in asked.text, line
    await taps(
        owner, ("Yes, that is its number", "is followed at the provider"), ("Review queue", "Nothing waits here")
    )
    after = await kept(stage, order)
    assert (after.state, after.provider_order) == (OrderState.PENDING, "778899")
    assert await log(stage) == (
        f"tg:{owner.id}",
        "review",
        f"order:{order.id}",
        "accepted as 778899: Seen at the provider",
    )


async def test_a_number_of_another_order_is_refused(stage: Stage, rich: Person, owner: Person) -> None:
    other = await place(stage, rich, service=101)
    await stage.send(other.id)
    await in_review(stage, rich, owner)
    await taps(owner, ("It is there", "its number at panel?"))
    await owner.say(f"remote-{other.id}")
    await owner.sees(f"Order {other.id} has this number at the provider already")


async def test_review_the_provider_does_not_have_it_sent_again(stage: Stage, rich: Person, owner: Person) -> None:
    order = await in_review(stage, rich, owner)
    await taps(owner, ("send again", "why?"))
    await owner.say("  their list\nis empty ")
    asked = await owner.sees("it will be delivered and paid twice")
    assert "📝 their list is empty" in asked.text
    await taps(owner, ("Yes, send again", "is sent again"))
    assert await log(stage) == (
        f"tg:{owner.id}", "review", f"order:{order.id}", "not accepted, sent again: their list is empty",
    )  # fmt: skip
    await taps(owner, ("The order", "Latest"), ("Whole story", "sent again"))
    await owner.sees("their list is empty")
    await stage.send(order.id)
    assert (await kept(stage, order)).state is OrderState.PENDING


async def test_review_the_provider_does_not_have_it_refunded(stage: Stage, rich: Person, owner: Person) -> None:
    order = await in_review(stage, rich, owner)
    asked = await taps(owner, ("It is not there: refund", "why?"), ("The customer asked", "goes back to the wallet"))
    assert f"Refund order {order.id}?" in asked.text
    assert "$0.26 goes back to the wallet" in asked.text
    await taps(owner, ("Yes, refund", "is canceled and refunded"))
    assert (await log(stage))[3] == "not accepted, refunded: The customer asked"
    assert ((await kept(stage, order)).state, await balance(stage, rich)) == (OrderState.CANCELED, "10.00")


async def test_no_answer_is_given_without_a_reason(stage: Stage, rich: Person, owner: Person) -> None:
    order = await in_review(stage, rich, owner)
    why = await taps(owner, ("It is not there: refund", "why?"))
    version = why.buttons[0].data.partition(":")[0]
    answer = await owner.answer(await owner.forge(f"{version}:confirm"))
    assert "reason" in answer["text"]
    assert answer["show_alert"]
    await owner.say("x" * 201)
    await owner.sees("The reason is too long")
    await taps(owner, ("Not at the provider", "our loss"), ("Back", "why?"), ("Back", "does panel have it?"))
    assert (await kept(stage, order)).state is OrderState.REVIEW


async def test_support_answers_a_review(stage: Stage, rich: Person) -> None:
    await hire(stage, rich, Role.SUPPORT)
    order = await in_review(stage, rich, rich)
    await taps(
        rich, ("send again", "why?"), ("Not at the provider", "paid twice"), ("Yes, send again", "is sent again")
    )
    assert (await log(stage))[0] == f"tg:{rich.id}"
    assert (await kept(stage, order)).state is OrderState.QUEUED


async def test_an_order_in_review_says_why_it_is_not_canceled_there(stage: Stage, rich: Person, owner: Person) -> None:
    order = await place(stage, rich)
    await lose(stage, order)
    card = await opened(owner, order)
    assert "To cancel it or to send it again, answer the review" in card.text
    assert not card.button("Cancel and refund")
    story = await taps(owner, ("Whole story", "The story of order"))
    assert "Said to panel (add)" in story.text
    await taps(owner, ("Back", "Latest"), ("Answer the review", "does panel have it?"))


async def test_two_who_answer_the_same_review_answer_it_once(stage: Stage, rich: Person, owner: Person) -> None:
    order = await in_review(stage, rich, owner)
    await taps(owner, ("It is not there: refund", "why?"), ("Not at the provider", "goes back to the wallet"))
    await hire(stage, rich, Role.SUPPORT)
    await rich.say(f"/find #{order.id}")
    await rich.sees("Latest")
    await taps(rich, ("Answer the review", "does panel"), ("send again", "why?"), ("Not at the provider", "paid twice"),
               ("Yes, send again", "is sent again"))  # fmt: skip
    answer = await owner.answer(await owner.tap("Yes, refund"))
    assert answer["show_alert"]
    assert (await kept(stage, order)).state is OrderState.QUEUED
    assert str((await stage.customer(rich)).balance) == "9.74"
