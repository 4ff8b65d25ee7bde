"""Stars: invoices, the ten seconds in which the bot approves a sale, refunds, and the list of transactions.

Nothing is charged before the bot has approved, and each charge has an id of its own.
"""

from __future__ import annotations

import secrets
from typing import Any, Final

import telegram
from telegram.constants import InvoiceLimit, StarTransactionsLimit

from bot.simulator import conversation, keyboards
from bot.simulator.methods.sending import open_chat, replied
from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call, check_object
from bot.simulator.simulator import CHECKOUT_MS, Checkout, Simulator
from bot.simulator.wire import EXPIRED_QUERY, Json, bad, wrong
from bot.simulator.world import Person

STARS: Final = "XTR"
NOT_FOR_STARS: Final = (
    "max_tip_amount", "suggested_tip_amounts", "need_name", "need_phone_number", "need_email",
    "need_shipping_address", "send_phone_number_to_provider", "send_email_to_provider", "is_flexible",
)  # fmt: skip


def send_invoice(sim: Simulator, call: Call) -> Json:
    invoice = _invoice(sim, call)
    markup: Any = call.get("reply_markup")
    if markup is None:
        markup = {"inline_keyboard": [[{"text": f"Pay ⭐️{invoice['total_amount']}", "pay": True}]]}
    elif not keyboards.inline_only(markup, invoice=True) or not keyboards.buttons(markup)[0].get("pay"):
        raise wrong("BUTTON_POS_INVALID")
    chat = open_chat(sim, call["chat_id"])
    reply_to = replied(sim, chat, call)
    sim.flood.take(chat.id)
    shown = {name: invoice[name] for name in ("title", "description", "start_parameter", "currency", "total_amount")}
    return conversation.add_from_bot(
        sim, chat, {"invoice": shown}, markup=markup, reply_to=reply_to, invoice=invoice
    ).body


def create_invoice_link(sim: Simulator, call: Call) -> str:
    if call.get("subscription_period") not in (None, InvoiceLimit.SUBSCRIPTION_PERIOD):
        raise wrong("SUBSCRIPTION_PERIOD_INVALID")
    slug = secrets.token_urlsafe(15)
    sim.world.invoice_links[slug] = _invoice(sim, call)
    sim.changed.set()
    return f"https://t.me/${slug}"


def _invoice(sim: Simulator, call: Call) -> Json:
    for name, longest in (
        ("title", InvoiceLimit.MAX_TITLE_LENGTH), ("description", InvoiceLimit.MAX_DESCRIPTION_LENGTH)
    ):  # fmt: skip
        if not call[name].strip() or len(call[name]) > longest:
            raise wrong(f"INVOICE_{name.upper()}_INVALID")
    if not 1 <= len(call["payload"].encode()) <= InvoiceLimit.MAX_PAYLOAD_LENGTH:
        raise wrong("INVOICE_PAYLOAD_INVALID")
    if call["currency"] != STARS:
        raise wrong("PAYMENT_PROVIDER_INVALID" if len(call["currency"]) == 3 else "CURRENCY_INVALID")
    if call.get("provider_token"):
        raise wrong("PAYMENT_PROVIDER_INVALID")
    prices = [check_object(telegram.LabeledPrice, price, "prices") for price in call["prices"]]
    if len(prices) != 1:
        raise wrong("STARS_INVOICE_INVALID: exactly one price is needed")
    amount = prices[0]["amount"]
    if not isinstance(amount, int) or isinstance(amount, bool) or not 1 <= amount <= InvoiceLimit.MAX_STAR_COUNT:
        raise wrong("CURRENCY_TOTAL_AMOUNT_INVALID")
    if not str(prices[0]["label"]).strip():
        raise wrong("PRICE_LABEL_INVALID")
    for name in NOT_FOR_STARS:
        if call.get(name):
            sim.remark(f"{name} has no meaning for Stars")
    return {
        "title": call["title"], "description": call["description"], "payload": call["payload"], "currency": STARS,
        "total_amount": amount, "start_parameter": call.get("start_parameter", ""), "paid": False,
    }  # fmt: skip


# -- paying -----------------------------------------------------------------------------------------------------------


def begin(
    sim: Simulator, person: Person, chat_id: int, invoice: Json, *, message_id: int = 0, link: str = "",
    will_fail: bool = False,
) -> Checkout:  # fmt: skip
    """A person has pressed Pay: the bot is asked, and has ten seconds."""
    checkout = Checkout(
        str(secrets.randbits(62)), person.id, chat_id, message_id, invoice, sim.clock.now_ms() + CHECKOUT_MS,
        will_fail, link,
    )  # fmt: skip
    sim.checkouts[checkout.id] = checkout
    tell(sim, checkout, "paying")
    sim.updates.push(
        "pre_checkout_query",
        {
            "id": checkout.id, "from": person.user(), "currency": STARS, "total_amount": invoice["total_amount"],
            "invoice_payload": invoice["payload"],
        },
        person.id,
    )  # fmt: skip
    sim.clock.at(checkout.until_ms, lambda: _expire(sim, checkout.id))
    return checkout


def answer_pre_checkout(sim: Simulator, call: Call) -> bool:
    if not call["ok"] and not call.get("error_message"):
        raise wrong("error_message is required when ok is False")
    checkout = sim.checkouts.pop(call["pre_checkout_query_id"], None)
    if checkout is None:
        raise bad(EXPIRED_QUERY)
    if not call["ok"]:
        tell(sim, checkout, "failed", call["error_message"])
    elif checkout.will_fail:
        tell(sim, checkout, "failed", "PAYMENT_FAILED")
    else:
        _charge(sim, checkout)
    return True


def tell(sim: Simulator, checkout: Checkout, state: str, error: str = "") -> None:
    sim.tell_outcome(
        "invoice", checkout.chat_id, message_id=checkout.message_id, link=checkout.link, state=state, error=error
    )


def _expire(sim: Simulator, checkout_id: str) -> None:
    if checkout := sim.checkouts.pop(checkout_id, None):
        tell(sim, checkout, "failed", "BOT_PRECHECKOUT_TIMEOUT")


def _charge(sim: Simulator, checkout: Checkout) -> None:
    person, chat, invoice = sim.world.people[checkout.person_id], sim.world.chats[checkout.chat_id], checkout.invoice
    invoice["paid"] = True
    charge_id = f"stx{secrets.token_urlsafe(24)}"
    paid: Json = {
        "currency": STARS, "total_amount": invoice["total_amount"], "invoice_payload": invoice["payload"],
        "telegram_payment_charge_id": charge_id, "provider_payment_charge_id": "",
    }  # fmt: skip
    sim.world.transactions.append({
        "id": charge_id, "amount": invoice["total_amount"], "date": sim.clock.now_s(),
        "source": _partner(person, invoice["payload"]),
    })  # fmt: skip
    reply_to = sim.message(chat, checkout.message_id)
    conversation.add_from_person(sim, chat, person, {"successful_payment": paid}, reply_to)
    tell(sim, checkout, "paid")


def _partner(person: Person, payload: str) -> Json:
    return {
        "type": "user", "transaction_type": "invoice_payment", "user": person.user(), "invoice_payload": payload,
    }  # fmt: skip


def refund(sim: Simulator, call: Call) -> bool:
    charge_id, user_id = call["telegram_payment_charge_id"], call["user_id"]
    person = sim.person(user_id)
    of_charge = [one for one in sim.world.transactions if one["id"] == charge_id]
    payment = next((one for one in of_charge if one.get("source", {}).get("user", {}).get("id") == user_id), None)
    if payment is None:
        raise bad("CHARGE_NOT_FOUND")
    if any("receiver" in one for one in of_charge):
        raise bad("CHARGE_ALREADY_REFUNDED")
    payload = payment["source"]["invoice_payload"]
    sim.world.transactions.append({
        "id": charge_id, "amount": payment["amount"], "date": sim.clock.now_s(),
        "receiver": _partner(person, payload),
    })  # fmt: skip
    refunded = {
        "currency": STARS, "total_amount": payment["amount"], "invoice_payload": payload,
        "telegram_payment_charge_id": charge_id,
    }  # fmt: skip
    chat = sim.world.chats[person.id]
    conversation.add_from_person(sim, chat, person, {"refunded_payment": refunded})
    return True


def star_transactions(sim: Simulator, call: Call) -> Json:
    offset, limit = call.get("offset", 0), call.get("limit", StarTransactionsLimit.MAX_LIMIT)
    if offset < 0 or not StarTransactionsLimit.MIN_LIMIT <= limit <= StarTransactionsLimit.MAX_LIMIT:
        raise wrong("LIMIT_INVALID")
    return {"transactions": sim.world.transactions[offset : offset + limit]}


def star_balance(sim: Simulator, call: Call) -> Json:
    amounts = (one["amount"] if "source" in one else -one["amount"] for one in sim.world.transactions)
    return {"amount": sum(amounts)}


TABLE: Table = {
    "sendInvoice": send_invoice, "createInvoiceLink": create_invoice_link,
    "answerPreCheckoutQuery": answer_pre_checkout, "refundStarPayment": refund,
    "getStarTransactions": star_transactions, "getMyStarBalance": star_balance,
}  # fmt: skip
