"""What is kept about a person, in chat: told, handed out, deleted. And help, support and the rules."""

from __future__ import annotations

from typing import Any

import orjson

from bot.simulator.client import Person, Seen
from core.usecases import ordering
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage


async def document(stage: Stage, message: Seen) -> Any:
    """What the file of a message says."""
    file_id = message.raw["document"]["file_id"]
    async with stage.simulation._session.get(f"{stage.simulation.base_url}/_sim/file/{file_id}") as answer:
        return orjson.loads(await answer.read())


async def test_the_own_data_is_handed_out_as_a_file(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    order = await place(stage, amina)
    await amina.say("/privacy")
    page = await amina.sees("What we keep about you")
    taps = [await amina.tap("Get my data", message=page) for _ in range(2)]
    assert [(await amina.answer(tap))["text"] for tap in taps] == ["Your file is on its way."] * 2
    message = await amina.sees("All that we keep about you")
    assert [one.id for one in await amina.messages() if "document" in one.raw] == [message.id]
    facts = await document(stage, message)
    customer = await stage.customer(amina)
    assert message.raw["document"]["file_name"] == f"{stage.door.username}-{customer.id}.json"
    assert (facts["profile"]["identity"], facts["profile"]["balance"]) == (f"tg:{amina.id}", "4.74")
    assert [(one["order_id"], one["link"]) for one in facts["orders"]] == [(order.id, LINK)]
    assert facts["complete"]


async def test_deleting_names_what_is_lost_and_can_be_thought_better_of(stage: Stage, amina: Person) -> None:
    await amina.say("/privacy")
    await amina.sees_button("Delete my data")
    await amina.tap("Delete my data")
    question = await amina.sees("Delete your data?")
    assert "The books keep your orders" in question.text and "for good" in question.text
    await amina.tap("No, keep it")
    await amina.sees("What we keep about you")


async def test_nothing_is_deleted_while_money_or_orders_are_at_stake(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    order = await place(stage, amina)
    await amina.say("/privacy")
    await amina.sees_button("Delete my data")
    await amina.tap("Delete my data")
    await amina.sees("Delete your data?")
    answer = await amina.answer(await amina.tap("Yes, delete it all"))
    assert answer["show_alert"] and f"Order {order.id} has not ended yet" in answer["text"]
    house = await stage.read(lambda tx: tx.partners.house())
    await stage.write(lambda tx: ordering.cancel_order(tx, partner_id=house.id, order_id=order.id))
    answer = await amina.answer(await amina.tap("Yes, delete it all"))
    assert answer["show_alert"] and "There are $5.00 in your wallet" in answer["text"]
    assert (await stage.customer(amina)).name


async def test_who_is_deleted_is_nobody_any_more_and_may_come_back(stage: Stage, amina: Person) -> None:
    before = await stage.customer(amina)
    await amina.say("/privacy")
    await amina.sees_button("Delete my data")
    await amina.tap("Delete my data")
    page = await amina.sees("Delete your data?")
    await amina.tap("Yes, delete it all")
    farewell = await amina.sees("Your data is deleted.")
    assert (farewell.id, farewell.buttons) == (page.id, ())
    assert await stage.read(lambda tx: tx.chats.get(amina.id)) is None
    gone = await stage.read(lambda tx: tx.customers.get(before.id))
    assert gone is not None and not gone.name and str(amina.id) not in gone.identity
    await amina.start()
    await amina.sees_button("Let's go")
    assert (await stage.customer(amina)).id != before.id


async def test_help_leads_to_everything(amina: Person) -> None:
    await amina.say("/help")
    seen = await amina.sees("How this works")
    assert sum(line[:2] in ("1.", "2.", "3.", "4.", "5.") for line in seen.text.splitlines()) == 5
    for words in ("Services", "Top up", "My orders", "Support", "Terms", "Privacy", "Home"):
        assert seen.button(words), words
    await amina.tap("Terms")
    await amina.sees("The rules of Chatpanel")
    await amina.tap("Back")
    await amina.sees("How this works")


async def test_support_is_a_person_and_knows_which_order(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "5")
    order = await place(stage, amina)
    customer = await stage.customer(amina)
    await amina.say("/support")
    seen = await amina.sees("Talk to a person")
    assert "@chatpanel_help" in seen.text and str(customer.id) in seen.text
    assert seen.button("Write to support").url == "https://t.me/chatpanel_help"  # type: ignore[union-attr]
    await amina.say(f"/status {order.id}")
    await amina.sees(f"Order {order.id}")
    await amina.tap("Support")
    await amina.sees(f"order {order.id}, customer {customer.id}")


async def test_support_does_not_learn_of_other_peoples_orders(stage: Stage, amina: Person) -> None:
    for arg in ("1", "99999999999999999999", "x"):
        await amina.forge(f"0:support:{arg}")
        assert "order " not in (await amina.sees("Talk to a person")).text.partition("Please tell")[2].replace(
            "order or payment", ""
        )
