"""Wallets and payments in the hands of staff: given to, taken from, blocked, given back, and each of it once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.simulator.client import Person
from core.domain.money import Money
from core.domain.staff import Role
from core.domain.topups import Payment, PaymentState
from core.usecases import adjusting, topping_up
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.staffed import hire, log, taps
from tests.bot.stage import MOBILE, Stage, opened
from tests.shop import add_customer, add_partner, usd


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """Mobile money gives payments back here."""
    async with opened(database_url, able=frozenset({MOBILE.name})) as stage:
        yield stage


async def balance(stage: Stage, person: Person) -> str:
    return str((await stage.customer(person)).balance)


async def card(staff: Person, person: Person) -> None:
    """Staff looks at the person."""
    await staff.say(f"/find tg:{person.id}")
    await staff.sees("Customer since")


# -- credit and debit -------------------------------------------------------------------------------------------------


async def test_a_credit_in_one_line_is_given_once(stage: Stage, amina: Person, owner: Person) -> None:
    await owner.say("/credit @amina_sim 5 paid  in cash")
    asked = await owner.sees("Give $5.00 to Amina Odhiambo")
    assert "The balance goes from $0.00 to $5.00." in asked.text
    assert "paid in cash" in asked.text
    yes = asked.button("Yes, give $5.00")
    assert yes is not None
    await owner.tap(yes.data, message=asked)
    done = await owner.sees("$5.00 given to Amina Odhiambo")
    assert "The balance is $5.00 now" in done.text
    again = await owner.answer(await owner.forge(yes.data, message_id=done.id))
    assert "It is not given twice" in again["text"]
    assert await balance(stage, amina) == "5.00"
    customer = await stage.customer(amina)
    assert await log(stage) == (f"tg:{owner.id}", "credit", f"customer:{customer.id}", "5.00 USD: paid in cash")
    told = await amina.sees("$5.00 was added to your wallet")
    assert "paid in cash" in told.text
    await taps(owner, ("Wallet history", "+$5.00 · Given by staff"), ("Back", "Customer since"))


async def test_two_presses_at_once_give_once(stage: Stage, amina: Person, owner: Person) -> None:
    await owner.say("/credit @amina_sim 5 paid in cash")
    asked = await owner.sees_button("Yes, give")
    first, second = await owner.tap("Yes, give", message=asked), await owner.tap("Yes, give", message=asked)
    await owner.answer(first)
    assert "It is not given twice" in (await owner.answer(second))["text"]
    assert await balance(stage, amina) == "5.00"


async def test_the_same_credit_given_anew_is_another_one(stage: Stage, amina: Person, owner: Person) -> None:
    for after in ("5.00", "10.00"):
        await owner.say("/credit @amina_sim 5 paid in cash")
        await owner.sees(f"to ${after}.")
        await taps(owner, ("Yes, give", f"The balance is ${after} now"))
    assert await balance(stage, amina) == "10.00"


async def test_money_is_given_step_by_step(stage: Stage, amina: Person, owner: Person) -> None:
    await owner.say("/admin")
    await owner.sees("Desk")
    await taps(owner, ("Credit", "For whom?"))
    await owner.say("nobody at all")
    await owner.sees('We found nobody for "nobody"')
    await owner.say("@amina_sim")
    await owner.sees("How much?")
    await owner.say("five")
    await owner.sees("The amount must be a number")
    await owner.say("5")
    await owner.sees("The customer reads the reason")
    await taps(owner, ("Goodwill", "Give $5.00"), ("Back", "Why?"), ("Back", "How much?"), ("Back", "Customer since"))
    assert await balance(stage, amina) == "0.00"


async def test_no_more_is_taken_than_there_is(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.credit(amina, "5")
    await owner.say("/debit @amina_sim 6 credited twice")
    await owner.sees("The wallet holds $5.00")
    await owner.say("/debit @amina_sim 5 credited twice")
    asked = await owner.sees("Take $5.00 from Amina")
    assert "from $5.00 to $0.00" in asked.text
    await stage.write(lambda tx: spend(tx, amina))
    answer = await owner.answer(await owner.tap("Yes, take"))
    assert answer == {"text": "The wallet holds $4.00. No more than that can be taken.", "show_alert": True}
    await owner.say("/debit @amina_sim 4 credited twice")
    await owner.sees_button("Yes, take $4.00")
    await taps(owner, ("Yes, take $4.00", "$4.00 taken from Amina"))
    assert await balance(stage, amina) == "0.00"
    assert (await log(stage))[1] == "debit"


def spend(tx: Transaction, person: Person) -> None:
    """A dollar leaves the wallet meanwhile."""
    chat = tx.chats.get(person.id)
    assert chat is not None
    adjusting.adjust_customer(tx, chat.customer_id, amount=usd("1"), credit=False, reason="for the test", actor="test")


async def test_who_of_several_is_asked(stage: Stage, owner: Person) -> None:
    def work(tx: Transaction) -> int:
        add_customer(tx, "+254712345678")
        return add_customer(tx, "+254712345678", partner=add_partner(tx, "Builder")).id

    theirs = await stage.write(work)
    await owner.say("/credit +254712345678 5 paid in cash")
    await owner.sees("Several people answer")
    await taps(owner, (f"· {theirs}", "Give $5.00"), ("Yes, give", "Customer of Builder"))
    customer = await stage.read(lambda tx: tx.customers.get(theirs))
    assert customer is not None
    assert str(customer.balance) == "5.00"


@pytest.mark.parametrize("command", ["/credit @amina_sim 5 x", "/debit @amina_sim 5 x", "/block @amina_sim x"])
async def test_support_moves_no_money_and_blocks_nobody(stage: Stage, amina: Person, command: str) -> None:
    await hire(stage, amina, Role.SUPPORT)
    await amina.say(command)
    await amina.sees("This is for managers of the shop.")


# -- blocking ---------------------------------------------------------------------------------------------------------


async def test_a_customer_is_blocked_and_let_in_again(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.credit(amina, "5")
    await place(stage, amina)
    await owner.say("/block @amina_sim")
    await owner.sees("Why?")
    asked = await taps(owner, ("Charged back", "Block Amina Odhiambo"))
    assert "No new orders and no payments" in asked.text
    assert "Open orders go on (1), and $4.74 stays in the wallet" in asked.text
    await taps(owner, ("Yes, block", "is blocked now"))
    assert (await stage.customer(amina)).blocked
    assert (await log(stage))[1:] == ("block", f"customer:{(await stage.customer(amina)).id}", "Charged back")
    await owner.say("/unblock @amina_sim it was a mistake")
    await owner.sees_button("Yes, unblock")
    await taps(owner, ("Yes, unblock", "may order and pay again"))
    assert not (await stage.customer(amina)).blocked
    assert (await log(stage))[1] == "unblock"


async def test_a_customer_is_shown_with_all_that_is_theirs(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.credit(amina, "5")
    orders = [await place(stage, amina, quantity=str(1000 + nth)) for nth in range(8)]
    await card(owner, amina)
    person = await owner.screen()
    for line in ("Amina Odhiambo", "@amina_sim", f"tg:{amina.id}", "No price group", "Orders: 8, of these open: 8"):
        assert line in person.text, line
    first = await taps(owner, ("Orders", f"{orders[7].id} · "))
    assert f"{orders[0].id} · " not in first.text
    await taps(owner, ("Older", f"{orders[0].id} · "), (f"🕓 {orders[0].id}", "Latest"), ("Back", "📦 Orders"))
    await taps(owner, ("Back", "Customer since"), ("Wallet history", "placed"), ("Older", "Given by staff"))
    await taps(owner, ("Newer", "placed"), ("Back", "Customer since"), ("Back", "Desk"))


# -- payments ---------------------------------------------------------------------------------------------------------


async def payment(stage: Stage, person: Person, amount: Money) -> Payment:
    customer = await stage.customer(person)
    return await stage.write(
        lambda tx: topping_up.request_topup(
            tx, partner_id=customer.partner_id, identity=customer.identity, method=MOBILE, amount=amount,
            phone=person.phone, token=f"token-{tx.now_ms}",
        )[1]
    )  # fmt: skip


async def test_a_payment_is_given_back_once(stage: Stage, amina: Person, owner: Person) -> None:
    made = await payment(stage, amina, usd("7"))
    await stage.start_payment(made)
    await stage.paid(made)
    await card(owner, amina)
    await taps(owner, ("💳 Payments", f"{made.id} · ✅ Arrived"), (str(made.id), "It can be given back"))
    asked = await taps(owner, ("Give back", "Why?"), ("Paid twice", "leaves the wallet"))
    assert "$7.00 leaves the wallet ($7.00 → $0.00), and Mobile money is asked" in asked.text
    after = await taps(owner, ("Yes, give it back", "is asked to give"))
    assert not after.button("Give back")
    assert await balance(stage, amina) == "0.00"
    assert (await log(stage))[1:] == ("refund_asked", f"payment:{made.id}", "7.00 USD: Paid twice")


async def test_a_payment_whose_money_is_spent_is_not_given_back(stage: Stage, amina: Person, owner: Person) -> None:
    made = await payment(stage, amina, usd("7"))
    await stage.start_payment(made)
    await stage.paid(made)
    await stage.write(lambda tx: spend(tx, amina))
    await owner.say("/find @amina_sim")
    await owner.sees("Customer since")
    await taps(owner, ("💳 Payments", "Arrived"), (str(made.id), "It can be given back"), ("Give back", "Why?"),
               ("Our mistake", "leaves the wallet"))  # fmt: skip
    answer = await owner.answer(await owner.tap("Yes, give it back"))
    assert answer["text"].startswith("The wallet holds only $6.00")


async def in_review(stage: Stage, person: Person, staff: Person) -> Payment:
    """A payment in review, opened from its queue."""
    made = await payment(stage, person, usd("7"))

    def work(tx: Transaction) -> None:
        locked = tx.payments.lock(made.id)
        assert locked is not None
        tx.payments.save(locked.to_review("no answer for a day", tx.now_ms))

    await stage.write(work)
    await staff.say("/admin")
    await staff.sees("Payments in review: 1")
    await taps(staff, ("Payments: 1", "no answer for a day"), (str(made.id), "gave no clear answer"))
    return made


async def state(stage: Stage, made: Payment) -> PaymentState:
    found = await stage.read(lambda tx: tx.payments.get(made.id))
    assert found is not None
    return found.state


async def test_money_that_arrived_is_credited(stage: Stage, amina: Person, owner: Person) -> None:
    made = await in_review(stage, amina, owner)
    await taps(owner, ("It has arrived", "How much of payment"))
    await owner.say("6.50")
    await owner.sees("Why?")
    asked = await taps(owner, ("Seen at the gateway", "counts as arrived"))
    assert "$6.50 counts as arrived. $6.50 goes to the wallet: $0.00 → $6.50" in asked.text
    await taps(owner, ("Yes, it has arrived", "is credited"), ("‹ Back", "Nothing waits here"))
    assert (await state(stage, made), await balance(stage, amina)) == (PaymentState.SUCCEEDED, "6.50")
    assert (await log(stage))[1:] == (
        "payment.arrived", f"payment:{made.id}", "arrived 6.50 USD: Seen at the gateway"
    )  # fmt: skip


async def test_a_payment_that_was_never_made_ends(stage: Stage, amina: Person, owner: Person) -> None:
    made = await in_review(stage, amina, owner)
    assert "asked once more" in (await owner.answer(await owner.tap("Ask the gateway again")))["text"]
    asked = await taps(owner, ("It was not paid", "Why?"), ("Not at the gateway", "ends as not paid"))
    assert "If the money still comes, it is credited" in asked.text
    await taps(owner, ("Yes, it was not paid", "ends as not paid"))
    assert await state(stage, made) is PaymentState.FAILED
    await stage.paid(made)
    assert await balance(stage, amina) == "7.00"


async def test_support_sees_a_payment_and_decides_nothing(stage: Stage, amina: Person, owner: Person) -> None:
    made = await in_review(stage, amina, owner)
    await hire(stage, amina, Role.SUPPORT)
    answer = await amina.answer(await amina.forge(f"0:spayment:{made.id}"))
    assert not answer["show_alert"]
    assert not (await amina.sees("gave no clear answer")).button("It has arrived")
    for act in ("act:arrived", "look:"):
        seen = await amina.sees("gave no clear answer")
        version = seen.buttons[0].data.partition(":")[0]
        answer = await amina.answer(await amina.forge(f"{version}:{act}"))
        assert answer["text"] == "This is for managers of the shop."
    assert await state(stage, made) is PaymentState.REVIEW
