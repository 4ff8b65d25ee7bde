"""The wallet seen: balance, movements, payments; what staff gave or took; and help with a payment."""

from __future__ import annotations

from bot.simulator.client import Person
from core.domain.orders import OrderState
from core.domain.topups import Payment
from core.usecases import adjusting, refunding, topping_up
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import MOBILE, Stage
from tests.shop import usd


async def adjusts(stage: Stage, person: Person, amount: str, *, credit: bool, reason: str) -> None:
    customer = await stage.customer(person)

    def work(tx: Transaction) -> None:
        adjusting.adjust_customer(tx, customer.id, amount=usd(amount), credit=credit, reason=reason, actor="tg:1")

    await stage.write(work)


async def pay_in(stage: Stage, person: Person, times: int) -> list[Payment]:
    """So many payments of 1, 2, 3, ... that have arrived."""
    customer = await stage.customer(person)

    def work(tx: Transaction) -> list[Payment]:
        return [
            topping_up.open_payment(
                tx, customer=customer, method=MOBILE, amount=usd(str(nth)), phone=person.phone, token=f"t{nth}"
            )
            for nth in range(1, times + 1)
        ]

    payments = await stage.write(work)
    for payment in payments:
        await stage.paid(payment)
    return payments


async def test_the_wallet_shows_what_is_there_and_what_is_reserved(stage: Stage, amina: Person) -> None:
    await amina.say("/balance")
    seen = await amina.sees("Balance: $0.00")
    assert "Nothing is reserved" in seen.text and "Nothing has moved here yet" in seen.text
    await stage.credit(amina, "5")
    await amina.sees("was added to your wallet")
    order = await place(stage, amina)
    await amina.say("/balance")
    seen = await amina.sees("Balance: $4.74")
    assert "Reserved for open orders: $0.26" in seen.text
    assert f"−$0.26 · order {order.id}" in seen.text and "+$5.00 · from the shop" in seen.text
    await amina.tap("Top up")
    await amina.sees("Choose an amount")


async def test_every_movement_stands_in_the_history(stage: Stage, amina: Person) -> None:
    await pay_in(stage, amina, 1)
    await adjusts(stage, amina, "5", credit=True, reason="welcome")
    await adjusts(stage, amina, "0.5", credit=False, reason="a mistake")
    part, none = await place(stage, amina), await place(stage, amina, quantity="2000")
    for order in (part, none):
        await stage.send(order.id)
    await stage.report(part.id, OrderState.PARTIAL, remains=500)
    await stage.report(none.id, OrderState.CANCELED, remains=2000)
    await stage.write(lambda tx: refunding.refund_settled(tx, part.id, usd("0.05"), reason="sorry", actor="tg:1"))
    await amina.sees(f"$0.05 of order {part.id} came back")
    await amina.say("/history")
    seen = await amina.sees("line by line")
    lines = seen.text.splitlines()[3:]
    assert [line.partition(" · ")[2] for line in lines] == [
        f"+$0.05 · refund of order {part.id}", f"+$0.52 · back from order {none.id}",
        f"+$0.13 · back from order {part.id}", f"−$0.52 · order {none.id}", f"−$0.26 · order {part.id}",
        "−$0.50 · taken by the shop", "+$5.00 · from the shop", "+$1.00 · payment 5001",
    ]  # fmt: skip
    assert "Balance: $5.42" in seen.text


async def test_history_and_payments_are_turned_over_page_by_page(stage: Stage, amina: Person) -> None:
    await pay_in(stage, amina, 10)
    await amina.sees("Payment 5010 has arrived")
    await amina.say("/history")
    seen = await amina.sees("line by line")
    assert "payment 5010" in seen.text and "payment 5003" in seen.text and "payment 5002" not in seen.text
    answer = await amina.answer(await amina.tap("· 1 ·"))
    assert answer["text"] == "Page 1"
    await amina.tap("Older")
    seen = await amina.sees("payment 5002")
    assert seen.button("Newer") and not seen.button("Older")
    await amina.tap("Newer")
    await amina.sees("payment 5010")
    await amina.tap("Back")
    await amina.tap("Payments", message=await amina.sees("Lately"))
    await amina.sees_button("5010 · $10.00")
    await amina.tap("Older")
    await amina.tap("5002 · $2.00", message=await amina.sees_button("5002 · $2.00"))
    seen = await amina.sees("Payment 5002 has arrived")
    assert "Into your wallet: $2.00" in seen.text
    await amina.tap("Back")
    await amina.sees_button("5002 · $2.00")


async def test_pages_that_do_not_exist_are_no_dead_end(amina: Person) -> None:
    for command, words in (("/history", "line by line"), ("/payments", "Your payments")):
        for page in (-3, 1, 10**15):
            await amina.say(command)
            live = await amina.sees_button("Back")
            back = live.button("Back")
            assert back is not None and words in live.text
            version = back.data.partition(":")[0]
            await amina.forge(f"{version}:page:{page}", message_id=live.id)
            seen = await amina.sees_button("Home")
            assert words in seen.text, (command, page)


async def test_what_staff_gives_or_takes_is_told_with_the_reason(stage: Stage, amina: Person) -> None:
    home = await amina.screen()
    await adjusts(stage, amina, "3", credit=True, reason="you waited <long>")
    seen = await amina.sees("$3.00 was added to your wallet")
    assert "The shop says: you waited <long>" in seen.text and "balance: $3.00" in seen.text and seen.id != home.id
    await adjusts(stage, amina, "1.25", credit=False, reason="counted twice")
    seen = await amina.sees("$1.25 was taken from your wallet")
    assert "The shop says: counted twice" in seen.text and "balance: $1.75" in seen.text
    await amina.tap("History", message=seen)
    seen = await amina.sees("line by line")
    assert "−$1.25 · taken by the shop" in seen.text


async def test_money_of_a_finished_order_that_comes_back_is_told(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    order = await place(stage, amina)
    await stage.send(order.id)
    await stage.report(order.id, OrderState.COMPLETED)
    await stage.write(lambda tx: refunding.refund_settled(tx, order.id, usd("0.1"), reason="some fell off", actor="x"))
    seen = await amina.sees(f"$0.10 of order {order.id} came back")
    assert "some fell off" in seen.text and "balance: $0.84" in seen.text
    await amina.tap("See order", message=seen)
    await amina.sees(f"Order {order.id}")


async def test_help_with_a_payment_begins_with_which_one(stage: Stage, amina: Person) -> None:
    await amina.say("/paysupport")
    seen = await amina.sees("Help with a payment")
    assert "You have no payments yet" in seen.text and "Telegram's own support cannot help" in seen.text
    await pay_in(stage, amina, 6)
    await amina.sees("Payment 5006 has arrived")
    seen = await amina.sees_button("5006")
    assert [label.split()[1] for label in seen.labels[:5]] == ["5006", "5005", "5004", "5003", "5002"]
    await amina.tap("5004")
    seen = await amina.sees("Help with payment 5004")
    customer = await stage.customer(amina)
    assert f"payment 5004 (Mobile money), customer {customer.id}" in seen.text and "@chatpanel_help" in seen.text
    assert seen.buttons[0].url == "https://t.me/chatpanel_help"
    await amina.tap("See payment")
    seen = await amina.sees("Payment 5004 has arrived")
    await amina.tap("Help with this payment", message=seen)
    await amina.sees("Help with payment 5004")
    await amina.tap("Back")
    await amina.sees("Which payment is it about?")
