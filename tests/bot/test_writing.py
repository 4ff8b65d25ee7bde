"""Staff writes to one customer: looked at first, sent once, written down; where nobody would read it, that is said."""

from __future__ import annotations

from bot.simulator.client import Person
from core.domain.staff import Role
from storage.transaction import Transaction
from tests.bot.staffed import hire, log, taps
from tests.bot.stage import Stage
from tests.shop import add_customer


async def test_a_customer_is_written_to_once(stage: Stage, amina: Person, owner: Person) -> None:
    await owner.say("/find amina")
    await owner.sees("Amina Odhiambo · customer")
    await taps(owner, ("Write a message", "A message for Amina Odhiambo"))
    await owner.say("x" * 3001)
    await owner.sees("too long")
    await owner.say("Your order is <late>.\n\n\n\nWe are sorry & work on it.")
    draft = await owner.sees("This is what Amina Odhiambo")
    assert "Your order is <late>.\n\nWe are sorry & work on it." in draft.text
    await owner.say("Your order is <late>.")
    draft = await owner.sees("Send it, or write it anew")
    send = draft.button("Send it")
    assert send is not None
    card = await taps(owner, (send.text, "The message is on its way to Amina Odhiambo"))
    told = await amina.sees("Your order is <late>.")
    assert "sorry" not in told.text and told.button("Home")
    again = await owner.answer(await owner.forge(send.data, message_id=card.id))
    assert again["text"].startswith("The message is on its way to Amina Odhiambo")
    assert len([one for one in await amina.messages() if "is <late>" in one.text]) == 1
    customer = await stage.customer(amina)
    assert await log(stage) == (f"tg:{owner.id}", "message", f"customer:{customer.id}", "Your order is <late>.")


async def test_support_writes_and_customers_do_not(stage: Stage, amina: Person) -> None:
    customer = await stage.customer(amina)
    assert (await amina.answer(await amina.forge(f"0:customer:{customer.id}")))["show_alert"]
    await hire(stage, amina, Role.SUPPORT)
    await amina.say(f"/customer {customer.id}")
    await amina.sees("Customer since")
    await taps(amina, ("Write a message", "A message for"), ("Back", "Customer since"))


async def test_where_nobody_would_read_it_that_is_said(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.write(lambda tx: add_customer(tx, "+254712345678"))
    await owner.say("/find 0712 345 678")
    await owner.sees("No Telegram chat")
    answer = await owner.answer(await owner.tap("Write a message"))
    assert answer["show_alert"] and "no chat with the bot" in answer["text"]
    await owner.say("/find @amina_sim")
    await owner.sees("Amina Odhiambo · customer")
    await taps(owner, ("Write a message", "A message for"))
    await owner.say("Hello")
    await owner.sees("Send it, or write it anew")

    def gone(tx: Transaction) -> None:
        tx.chats.set_blocked(amina.id, blocked=True)

    await stage.write(gone)
    answer = await owner.answer(await owner.tap("Send it"))
    assert answer["show_alert"] and "has blocked the bot" in answer["text"]
    assert not [line for line in await stage.read(lambda tx: tx.audit.latest(9)) if line[2] == "message"]
