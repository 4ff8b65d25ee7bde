"""Telegram Stars from the invoice to the refund, and all that can go wrong between Telegram and the shop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Final

import pytest
from telegram import Bot

from bot.simulator import client, server
from bot.simulator.client import Person, Simulation
from bot.simulator.wire import Json
from core import texts
from core.domain import stars
from core.domain.outcomes import Done, Refused, Unknown
from core.domain.topups import Payment, PaymentState
from core.usecases import paying_back
from core.workers import reconciling
from tests.bot.stage import LINK, TOKEN, Stage, opened
from tests.bot.trouble import rows, until, while_fifty_chats_are_busy
from tests.shop import usd

WORTH: Final = usd("0.013")
UNDELETED: Final = "message can't be deleted"


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """Stars are the only way to pay here."""
    async with opened(database_url, methods=(), star_worth=WORTH) as stage:
        yield stage


async def invoiced(stage: Stage, person: Person, amount: str = "5") -> Payment:
    """An invoice in the chat, and the screen that tells of it."""
    await person.say(f"/topup {amount}")
    await person.sees("an invoice appears in this chat")
    await person.tap("✅ Pay")
    await person.sees("<invoice")
    await person.sees("Please press Pay in the invoice")
    return await stage.last_payment(person)


async def checkouts(simulation: Simulation, query: int) -> list[Json]:
    """How the bot has answered to a checkout."""
    answers = [call["params"] for call in await simulation.calls("answerPreCheckoutQuery")]
    return [answer for answer in answers if answer["pre_checkout_query_id"] == str(query)]


async def test_stars_are_paid_from_the_invoice_to_the_receipt(stage: Stage, amina: Person) -> None:
    await amina.tap("Top up")
    seen = await amina.sees("1 ⭐ = $0.013")
    assert seen.labels[:3] == ["100 ⭐ ($1.30)", "250 ⭐ ($3.25)", "500 ⭐ ($6.50)"]
    await amina.say("5")
    seen = await amina.sees("To pay: 385 ⭐ ($5.005)")
    assert "Into your wallet: $5.005" in seen.text and "Rounded up from $5.00" in seen.text
    await amina.tap("Pay 385 ⭐ ($5.005)")
    invoice = await amina.sees("<invoice 385 XTR>")
    await amina.sees("Please press Pay in the invoice")
    [sent] = await stage.simulation.calls("sendInvoice")
    assert sent["params"]["start_parameter"] == "topup_5001" and len(sent["params"]["title"]) <= 32
    await amina.pay()
    assert (await amina.sale())["state"] == "paid"
    await amina.sees_button("Services")
    messages = await amina.messages()
    receipt = next(one for one in messages if "Payment 5001 has arrived" in one.text)
    payment = await stage.last_payment(amina)
    [charge] = await stage.read(lambda tx: tx.charges.of_payment(payment.id))
    for said in ("Into your wallet: $5.005", "Paid: 385 ⭐", f"Reference: {charge.id}", "balance: $5.005"):
        assert said in receipt.text
    assert receipt.id < invoice.id < messages[-1].id
    assert charge.payer == str(amina.id) and payment.state is PaymentState.SUCCEEDED


async def test_what_an_order_lacks_is_paid_in_stars_and_the_quote_comes_back(stage: Stage, amina: Person) -> None:
    await amina.say("/search 102")
    await amina.tap("Order", message=await amina.sees_button("🛒 Order"))
    await amina.sees("🛒")
    await amina.say(LINK)
    await amina.sees("🛒")
    await amina.say("1001")
    seen = await amina.sees("Your order")
    await amina.tap(seen.labels[0])
    seen = await amina.sees("Your order lacks $0.26026")
    assert "21 ⭐ ($0.273)" in seen.text and "The other $0.01274 stays in your wallet" in seen.text
    await amina.tap("✅ Pay")
    await amina.sees("<invoice 21 XTR>")
    await amina.pay()
    await amina.sees("Your balance is enough now")
    await amina.sees_button("Order for $0.26026")


async def test_a_payment_that_fails_at_telegram_moves_nothing(stage: Stage, amina: Person) -> None:
    payment = await invoiced(stage, amina)
    await amina.pay(ok=False)
    assert (await amina.sale())["error"] == "PAYMENT_FAILED"
    assert (await stage.last_payment(amina)) == payment
    await amina.pay()
    assert (await amina.sale())["state"] == "paid"
    await amina.sees_button("Services")


async def test_an_expired_invoice_is_refused_in_the_payers_language(stage: Stage) -> None:
    carlos = await stage.person("Carlos")
    await carlos.speak("en")
    await carlos.start()
    await carlos.sees_button("Let's go")
    stage.methods["stars"] = replace(stage.methods["stars"], expires_after_s=0)
    await invoices_stay(stage)
    await invoiced(stage, carlos)
    await carlos.speak("es")
    await carlos.say("/home")
    await carlos.sees_button(texts.say("es", "button-services"))
    await carlos.pay()
    sale = await carlos.sale()
    assert (sale["state"], sale["error"]) == ("failed", texts.say("es", "error-invoice-expired"))
    assert not (await stage.customer(carlos)).balance


async def invoices_stay(stage: Stage) -> None:
    """Telegram does not delete them: whoever has one before their eyes may press Pay at any time."""
    await stage.simulation.fault("deleteMessage", status=400, description=f"Bad Request: {UNDELETED}", times=99)


@pytest.mark.parametrize("ends", ["failed", "expired", "paid otherwise"])
async def test_the_invoice_of_a_payment_that_has_ended_leaves_the_chat(stage: Stage, amina: Person, ends: str) -> None:
    if ends == "expired":
        stage.methods["stars"] = replace(stage.methods["stars"], expires_after_s=0)
    payment = await invoiced(stage, amina)
    if ends == "failed":
        await stage.not_paid(payment)
    if ends == "paid otherwise":
        await stage.paid(payment)
    await until(lambda: without_invoice(amina), "the invoice is gone", 30.0)


async def without_invoice(person: Person) -> bool:
    return not any("<invoice" in one.text for one in await person.messages())


async def test_an_invoice_that_was_paid_stays_in_the_chat(stage: Stage, amina: Person) -> None:
    await invoiced(stage, amina)
    await amina.pay()
    await amina.sees_button("Services")
    assert not await without_invoice(amina)
    assert await rows(stage, "SELECT id FROM jobs WHERE kind = 'withdraw'") == []


async def test_an_invoice_that_was_paid_or_failed_meanwhile_is_refused(stage: Stage, amina: Person) -> None:
    await invoices_stay(stage)
    payment = await invoiced(stage, amina)
    await stage.not_paid(payment)
    await amina.sees("did not go through")
    await amina.pay()
    assert "not open any more" in (await amina.sale())["error"]
    payment = await invoiced(stage, amina, "6")
    await stage.paid(payment)
    await amina.sees_button("Services")
    await amina.pay()
    assert "paid already" in (await amina.sale())["error"]


async def test_an_invoice_is_its_own_payers_and_of_this_amount(stage: Stage, amina: Person) -> None:
    payment = await invoiced(stage, amina)
    rahul = await stage.person("Rahul")
    await rahul.speak("en")
    await rahul.start()
    await rahul.sees_button("Let's go")
    payload = stars.Invoice.of(payment, 385).payload
    wrong = (
        (rahul, payload, 385, "made for somebody else"),
        (amina, payload, 384, "does not ask for the right amount"),
        (amina, payload.replace(":385:", ":1:"), 1, "does not ask for the right amount"),
        (amina, "nonsense", 385, "not known here any more"),
    )
    for nth, (person, said, count, why) in enumerate(wrong):
        query = {
            "id": str(nth), "from": {"id": person.id, "is_bot": False, "first_name": person.name}, "currency": "XTR",
            "total_amount": count, "invoice_payload": said,
        }  # fmt: skip
        await stage.simulation.hook("raw_update", update={"pre_checkout_query": query})
        [answer] = await until(lambda nth=nth: checkouts(stage.simulation, nth), "an answer")  # type: ignore[misc]
        assert why in answer["error_message"], answer


async def test_the_link_of_an_invoice_shows_the_payment_to_its_payer(stage: Stage, amina: Person) -> None:
    payment = await invoiced(stage, amina)
    [sent] = await stage.simulation.calls("sendInvoice")
    link = str(sent["params"]["start_parameter"])
    assert link == f"topup_{payment.id}"
    await amina.start(link)
    seen = await amina.sees(f"Payment {payment.id}")
    assert "385 ⭐" in seen.text and "Please press Pay in the invoice" in seen.text
    await amina.pay()
    await amina.sees_button("Services")
    await amina.start(link)
    assert "Please press Pay" not in (await amina.sees(f"Payment {payment.id}")).text


async def test_the_link_of_somebody_elses_invoice_says_kindly_that_it_is_not_yours(stage: Stage, amina: Person) -> None:
    """To a customer, to a newcomer, and to the owner of the shop, who has other ways to look."""
    payment = await invoiced(stage, amina)
    rahul, owner = await stage.person("Rahul"), await stage.person("Owner")
    for person in (rahul, owner):
        await person.speak("en")
        await person.start(f"topup_{payment.id}")
        await person.tap("Go on", message=await person.sees_button("Go on"))
        await person.sees("it is not yours")
        await person.start(f"topup_{payment.id}")
        seen = await person.sees("it is not yours")
        assert "Payment" not in seen.text and "385" not in seen.text and seen.button("Services")
    assert (await stage.last_payment(amina)) == payment


async def test_checkouts_are_answered_while_fifty_chats_are_busy(stage: Stage, amina: Person) -> None:
    await invoiced(stage, amina)

    async def sale() -> str:
        await amina.pay()
        return str((await amina.sale(timeout_s=8))["state"])

    assert await while_fifty_chats_are_busy(stage, sale) == "paid"
    await amina.sees_button("Services", timeout_s=15)


async def test_a_charge_that_nobody_asked_for_reaches_the_wallet_of_its_payer(stage: Stage, amina: Person) -> None:
    await _charged(stage.simulation, amina, "something else", 100, "stx-1")
    seen = await amina.sees("Into your wallet: $1.30")
    assert "belonged to no open payment of yours" in seen.text
    await _charged(stage.simulation, amina, "something else", 100, "stx-1")
    await amina.say("/balance")
    await amina.sees("Balance: $1.30")


async def test_an_invoice_paid_twice_is_credited_twice_and_one_charge_can_go_back(stage: Stage, amina: Person) -> None:
    payment = await invoiced(stage, amina)
    payload = stars.Invoice.of(payment, 385).payload
    await amina.pay()
    await amina.sees_button("Services")
    await _charged(stage.simulation, amina, payload, 385, "stx-second")
    seen = await amina.sees("It was paid 2 times")
    assert "$10.01 in total" in seen.text and "Reference: stx-second" in seen.text
    assert (await stage.customer(amina)).balance == usd("10.01")


async def test_stars_go_back_to_their_payer(stage: Stage, amina: Person) -> None:
    payment = await invoiced(stage, amina)
    await amina.pay()
    await amina.sees_button("Services")
    charge = await stage.write(
        lambda tx: paying_back.ask_refund(
            tx, payment.id, reason="not needed", actor="tg:1", able=frozenset({stars.GATEWAY})
        )
    )
    seen = await amina.sees("Payment 5001 was paid back")
    assert "$5.005 went from your wallet back to you by Telegram Stars" in seen.text and "balance: $0.00" in seen.text
    assert not [one for one in await amina.messages() if "I can only read text" in one.text]
    assert isinstance(await stage.door.desk.refund(user_id=amina.id, charge_id=charge.id), Done)
    refused = await stage.door.desk.refund(user_id=amina.id, charge_id="stx-unknown")
    assert refused == Refused("charge_not_found")
    await amina.say("/history")
    await amina.sees("−$5.005 · payment 5001 paid back")
    listed = await stage.door.desk.transactions(offset=0, limit=100)
    assert isinstance(listed, Done)
    assert [(one.id, one.stars, one.user_id, one.incoming) for one in listed.value] == [
        (charge.id, 385, amina.id, True), (charge.id, 385, amina.id, False)
    ]  # fmt: skip
    assert listed.value[0].payload == stars.Invoice.of(payment, 385).payload


async def test_stars_whose_news_was_lost_are_found_in_telegrams_list(database_url: str) -> None:
    async with server.serve() as port, client.connect(port) as simulation:
        amina = await simulation.person("Amina")
        await amina.speak("en")
        async with opened(database_url, methods=(), star_worth=WORTH, simulator_port=port) as stage:
            await amina.start()
            await amina.sees_button("Let's go")
            payment = await invoiced(stage, amina)
        await amina.pay()
        async with Bot(TOKEN, base_url=f"http://127.0.0.1:{port}/bot") as thief:
            [checkout] = await thief.get_updates()
            assert checkout.pre_checkout_query is not None and await checkout.pre_checkout_query.answer(ok=True)
            [told] = await thief.get_updates(offset=checkout.update_id + 1)
            assert told.message is not None and told.message.successful_payment is not None
            await thief.get_updates(offset=told.update_id + 1)
        async with opened(database_url, methods=(), star_worth=WORTH, simulator_port=port) as stage:
            await reconciling.reconcile(stage.db, stage.door.desk, WORTH)
            await amina.sees(f"Payment {payment.id} has arrived")
            await reconciling.reconcile(stage.db, stage.door.desk, WORTH)
            assert (await stage.customer(amina)).balance == usd("5.005")


async def test_a_shop_that_takes_no_stars_any_more_honours_an_old_invoice(database_url: str) -> None:
    async with server.serve() as port, client.connect(port) as simulation:
        amina = await simulation.person("Amina")
        await amina.speak("en")
        async with opened(database_url, methods=(), star_worth=WORTH, simulator_port=port) as stage:
            await amina.start()
            await amina.sees_button("Let's go")
            payment = await invoiced(stage, amina)
        payload = stars.Invoice.of(payment, 385).payload
        async with opened(database_url, simulator_port=port) as stage:
            await amina.pay()
            assert "no payment method at the moment" in (await amina.sale())["error"]
            await _charged(simulation, amina, payload, 385, "stx-late")
            await amina.sees_button("Services")
            assert (await stage.customer(amina)).balance == usd("5.005")
            await _charged(simulation, amina, "unknown", 7, "stx-odd")
            seen = await amina.sees("Your Stars have arrived")
            assert "stx-odd" in seen.text
            log = await stage.read(lambda tx: tx.audit.latest(1))
            assert log[0][1:4] == ("telegram", "stars_unclaimed", "charge:stx-odd")


# -- what Telegram may answer -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "ends"),
    [
        ({"kind": "error", "status": 403}, Refused("blocked")),
        ({"kind": "error", "status": 400, "description": "Bad Request: CURRENCY_INVALID"}, Refused("currency_invalid")),
        ({"kind": "error", "status": 401, "description": "Unauthorized"}, Refused("unauthorized", sent=False)),
        ({"kind": "error", "status": 429, "retry_after": 60}, Refused("busy", sent=False)),
        ({"kind": "error", "status": 502}, Unknown("networkerror")),
        ({"kind": "drop"}, Unknown("networkerror")),
        ({"kind": "drop_after"}, Unknown("networkerror")),
        ({"kind": "error", "status": 429, "retry_after": 1}, None),
    ],
)
async def test_an_invoice_ends_by_what_is_known_of_it(
    stage: Stage, amina: Person, fault: Json, ends: Refused | Unknown | None
) -> None:
    await stage.simulation.fault("sendInvoice", **fault)
    outcome = await stage.door.desk.send_invoice(
        user_id=amina.id, title="Top-up", description="Money", payload="1:1:token", stars=1
    )
    assert isinstance(outcome, Done) if ends is None else outcome == ends


async def test_who_blocked_the_bot_gets_no_invoice_and_reads_why_later(stage: Stage, amina: Person) -> None:
    await stage.simulation.fault("sendInvoice", status=403)
    await amina.say("/topup 5")
    await amina.sees("an invoice appears in this chat")
    await amina.tap("✅ Pay")
    seen = await amina.sees("did not go through")
    assert "could not be sent to your chat" in seen.text and seen.button("Try again")


async def _charged(simulation: Simulation, person: Person, payload: str, count: int, charge_id: str) -> None:
    """Telegram tells of a charge that the simulator knows nothing of."""
    who = {"id": person.id, "first_name": person.name}
    message = {
        "message_id": 9_000, "date": 1_800_000_000, "chat": {**who, "type": "private"},
        "from": {**who, "is_bot": False, "language_code": "en"},
        "successful_payment": {
            "currency": "XTR", "total_amount": count, "invoice_payload": payload,
            "telegram_payment_charge_id": charge_id, "provider_payment_charge_id": "",
        },
    }  # fmt: skip
    await simulation.hook("raw_update", update={"message": message})
