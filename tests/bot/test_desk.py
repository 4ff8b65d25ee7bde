"""The desk: today, what needs a person, finding, the log; and nobody there who is no staff."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.simulator.client import Person
from core.domain.orders import OrderState
from core.domain.staff import Role
from core.ports import Supplier
from core.usecases import staffing
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.staffed import hire, lose, taps
from tests.bot.stage import LINK, Stage
from tests.shop import add_customer, add_partner, usd

PANEL = Supplier("panel", "panel", "https://panel.example/api/v2", "key", 3000, False, None, None)


@pytest.fixture
async def rich(stage: Stage, amina: Person) -> Person:
    await stage.credit(amina, "100")
    return amina


# -- today ------------------------------------------------------------------------------------------------------------


async def test_the_owner_sees_the_day_and_what_needs_a_person(stage: Stage, rich: Person, owner: Person) -> None:
    unknown = await place(stage, rich)
    await lose(stage, unknown)
    done = await place(stage, rich, service=101)
    await stage.send(done.id)
    await stage.report(done.id, OrderState.COMPLETED)
    await place(stage, rich, service=401, quantity="5")
    await owner.say("/admin")
    desk = await owner.sees("Desk")
    for line in (
        "Orders in review: 1", "Orders to deliver by hand: 1", "Orders today: 3", "✅ Completed 1", "Revenue $0.90",
        "profit $0.90", "Deposits $0.00", "New customers: 2", "The workers keep up",
    ):  # fmt: skip
        assert line in desk.text, line
    for label in ("In review: 1", "By hand: 1", "Find", "Credit", "Change services", "API keys", "Staff", "Log"):
        assert desk.button(label), label
    assert (await owner.answer(await owner.tap("Refresh")))["text"] == "Updated."


async def test_a_quiet_day_needs_nobody(stage: Stage, owner: Person) -> None:
    await owner.say("/admin")
    desk = await owner.sees("Nothing needs you right now")
    assert "No orders yet today" in desk.text


async def test_support_sees_neither_money_nor_what_moves_it(stage: Stage, rich: Person, owner: Person) -> None:
    await place(stage, rich, service=101)
    await hire(stage, rich, Role.SUPPORT)
    await rich.say("/admin")
    desk = await rich.sees("Orders today: 1")
    assert "Revenue" not in desk.text
    assert "$" not in desk.text
    assert desk.labels == ["⚖️ In review: 0", "✋ By hand: 0", "🔎 Find", "🔄 Refresh", "🏠 Home"]


async def test_managers_have_no_keys_no_staff_and_no_log(stage: Stage, amina: Person) -> None:
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/admin")
    desk = await amina.sees("Revenue")
    assert desk.button("Credit")
    assert not [label for label in desk.labels if "keys" in label or "Staff" in label or "Log" in label]
    version = desk.buttons[0].data.partition(":")[0]
    answer = await amina.answer(await amina.forge(f"{version}:log:"))
    assert answer == {"text": "This is for the owners of the shop.", "show_alert": True}


async def test_late_work_and_providers_in_trouble_are_named(stage: Stage, owner: Person) -> None:
    def work(tx: Transaction) -> None:
        tx.suppliers.put(PANEL)
        tx.suppliers.set_balance("panel", usd("0"))
        tx.suppliers.put(replace(PANEL, name="second", paused=True))
        tx.jobs.add("dispatch:panel", "1", run_at_ms=tx.now_ms)

    def late(tx: Transaction) -> None:
        [job] = tx.jobs.take("dispatch:panel", limit=1, lease_ms=1_000)
        assert tx.jobs.retry(job, run_at_ms=tx.now_ms - 600_000, error="the provider is away")

    await stage.write(work)
    await stage.write(late)
    await owner.say("/admin")
    desk = await owner.sees("Work is late, by up to 10 min")
    assert "The provider panel runs low: $0.00" in desk.text
    assert "The provider second is paused" in desk.text
    overdue = await taps(owner, ("Late work: 1", "Sending orders to panel"))
    assert "1 waiting, the oldest is 10 min late" in overdue.text
    troubles = await taps(owner, ("Back", "Desk"), ("Providers: 2", "second is paused"))
    assert "panel runs low" in troubles.text


# -- nobody else ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", ["/admin", "/find 1001", "/credit @amina_sim 5 x", "/debit", "/block", "/customer 1"]
)
async def test_a_customer_is_refused_and_learns_nothing(stage: Stage, amina: Person, command: str) -> None:
    await amina.say(command)
    refused = await amina.sees("This is for the shop's staff.")
    assert refused.button("Services")


@pytest.mark.parametrize("data", ["0:desk:", "0:sorder:1001", "0:spayment:5001", "0:customer:1001", "0:find:1001"])
async def test_a_forged_staff_button_is_refused(stage: Stage, rich: Person, data: str) -> None:
    await place(stage, rich)
    answer = await rich.answer(await rich.forge(data))
    assert answer == {"text": "This is for the shop's staff.", "show_alert": True}
    assert LINK not in "".join(seen.text for seen in await rich.messages())


async def test_who_loses_the_role_is_refused_at_the_next_press(stage: Stage, rich: Person) -> None:
    await hire(stage, rich, Role.MANAGER)
    await rich.say("/credit @amina_sim 5 for myself")
    await rich.sees_button("Yes, give")
    await stage.write(lambda tx: staffing.remove(tx, rich.id, actor="test", reason="for the test"))
    answer = await rich.answer(await rich.tap("Yes, give"))
    assert answer == {"text": "This is for the shop's staff.", "show_alert": True}
    assert (await rich.sees_button("Services")).button("Desk") is None
    assert str((await stage.customer(rich)).balance) == "100.00"


async def test_who_loses_the_role_writes_as_a_customer_again(stage: Stage, rich: Person) -> None:
    await hire(stage, rich, Role.MANAGER)
    await rich.say("/credit @amina_sim")
    await rich.sees("How much?")
    await stage.write(lambda tx: staffing.remove(tx, rich.id, actor="test", reason="for the test"))
    await rich.say("5 for myself")
    await rich.sees_button("Home")
    assert str((await stage.customer(rich)).balance) == "100.00"


# -- finding ----------------------------------------------------------------------------------------------------------


async def test_one_hit_is_opened_and_several_are_listed(stage: Stage, rich: Person, owner: Person) -> None:
    first, second = await place(stage, rich), await place(stage, rich, service=101)
    await owner.say(f"/find #{first.id}")
    await owner.sees(f"Order {first.id}")
    await owner.say("/find @amina_sim")
    await owner.sees("Amina Odhiambo · customer")
    await owner.say(f"/find tg:{rich.id}")
    await owner.sees("Amina Odhiambo · customer")
    await owner.say("/find")
    await owner.sees("Send me any of these")
    await owner.say(LINK)
    found = await owner.sees("Found for")
    assert [label for label in found.labels if "🕓" in label] == [f"🕓 {second.id}", f"🕓 {first.id}"]
    await taps(owner, (f"🕓 {first.id}", f"Order {first.id}"), ("Back", "Found for"), ("Back", "Send me any of these"))


async def test_a_phone_finds_customers_of_every_partner(stage: Stage, owner: Person) -> None:
    def work(tx: Transaction) -> None:
        add_customer(tx, "+254712345678")
        add_customer(tx, "+254712345678", partner=add_partner(tx, "Builder"))

    await stage.write(work)
    await owner.say("/find 0712 345 678")
    found = await owner.sees("Found for")
    people = [button for button in found.buttons if "👤" in button.text]
    assert len(people) == 2
    await owner.tap(people[1].data)
    await owner.sees("Customer of Builder")


async def test_a_name_is_enough_in_whatever_case(stage: Stage, rich: Person, owner: Person) -> None:
    def work(tx: Transaction) -> None:
        for phone, name in (("+254712345678", "Юлия Ким"), ("+254712345679", "AMINATA Diallo")):
            customer = add_customer(tx, phone)
            tx.customers.rename(customer.id, name=name, language="")

    await stage.write(work)
    await owner.say("/find aminA odh")
    await owner.sees("Amina Odhiambo · customer")
    await owner.say("/find")
    await owner.sees("a name, or a part of it")
    await owner.say("  AMINA ")
    found = await owner.sees("Found for")
    assert [label.partition(" (")[0] for label in found.labels if "👤" in label] == [
        "👤 AMINATA Diallo",
        "👤 Amina Odhiambo",
    ]
    await taps(owner, ("Amina Odhiambo", "Amina Odhiambo · customer"), ("Back", "Found for"))
    await owner.say("юлия")
    await owner.sees("Юлия Ким · customer")
    await owner.say("/credit amina 5 a gift")
    await owner.sees('We found nobody for "amina"')


async def test_a_message_that_is_forwarded_finds_who_wrote_it(stage: Stage, rich: Person, owner: Person) -> None:
    await owner.say("/find")
    await owner.sees("forward me a message of the person")
    await owner.forward("Where is my order?", rich)
    await owner.sees("Amina Odhiambo · customer")
    await owner.say("/find")
    await owner.sees("Send me any of these")
    await owner.forward("Where is my order?", await stage.person("Carlos"))
    await owner.sees("We found nothing for")
    await owner.forward("amina")
    await owner.sees("Amina Odhiambo · customer")


async def test_words_on_the_desk_are_looked_for_and_nothing_is_said_to_be_nothing(stage: Stage, owner: Person) -> None:
    await owner.say("/admin")
    await owner.sees("Desk")
    await owner.say("whatever this is")
    refused = await owner.sees('We found nothing for "whatever this is"')
    assert "Desk" in refused.text


async def test_the_log_tells_who_did_what_and_why(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.credit(amina, "5")
    await owner.say("/block @amina_sim charged back")
    await owner.sees_button("Yes, block")
    await taps(owner, ("Yes, block", "is blocked now"), ("Desk", "New customers"))
    log = await taps(owner, ("Log", "The last acts"))
    lines = log.text.split("\n\n")
    assert "block" in lines[1]
    assert f"@owner_sim (tg:{owner.id}): charged back" in lines[1]
    assert "test: 5.00 USD: for the test" in lines[2]
