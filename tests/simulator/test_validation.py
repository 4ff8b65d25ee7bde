"""Every call is checked: a wrong one is refused, logged and fails the test that asks; secrets are in no log."""

from __future__ import annotations

import json

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.simulator.client import Person, Simulation
from bot.simulator.methods import HANDLERS
from bot.simulator.signatures import Upload, methods
from tests.simulator.raw import TOKEN, Raw
from tests.simulator.schema import Schema
from tests.simulator.test_files import png
from tests.simulator.test_payments import INVOICE, charge


@pytest.mark.parametrize(
    ("method", "fields", "refusal"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x", "disable_web_page_preview": True}, "unknown parameter"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_to_message_id": 1}, "unknown parameter"),
        ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, 'unknown parameter "colour" of sendMessage'),
        ("sendMessage", {"chat_id": 1, "text": ["x"]}, '"text" must be a String'),
        ("sendMessage", {"chat_id": 1, "text": "x", "protect_content": "maybe"}, "must be a Boolean"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "[]"}, '"reply_markup" must be an Object'),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {}}, "object expected as reply markup"),
        ("sendMessage", {"chat_id": 1, "text": "x", "link_preview_options": {"off": True}}, 'unknown field "off"'),
        ("editMessageText", {"chat_id": 1, "message_id": "one", "text": "x"}, '"message_id" must be an Integer'),
        ("setMyCommands", {"commands": {"command": "x"}}, '"commands" must be an Array'),
        ("setMyCommands", {"commands": [{"command": "x"}]}, "can't parse commands"),
        ("sendDice", {"chat_id": 1}, "does not carry out sendDice"),
        ("sendTelepathy", {}, "Not Found"),
    ],
)
async def test_a_wrong_call_is_refused_and_remembered(
    raw: Raw, simulation: Simulation, method: str, fields: dict[str, object], refusal: str
) -> None:
    answer = await raw.call(method, **fields)
    assert answer.status in (400, 404)
    assert refusal in answer.refusal
    [violation] = await simulation.violations()
    assert violation.startswith(f"{method}: {answer.refusal}")


async def test_a_refusal_that_is_nobodys_mistake_is_no_violation(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    message = await bot.send_message(amina.id, "x")
    for attempt in (
        bot.edit_message_text("x", amina.id, message.message_id), bot.edit_message_text("y", amina.id, 999999),
        bot.send_message(1, "x"), bot.answer_callback_query("1"), bot.delete_message(amina.id, 999999),
    ):  # fmt: skip
        with pytest.raises(BadRequest):
            await attempt
    assert await simulation.violations() == []


async def test_the_library_cannot_send_what_the_schema_does_not_know(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    with pytest.raises(BadRequest, match="Unknown parameter"):
        await bot.send_message(amina.id, "x", api_kwargs={"colour": "red"})
    assert len(await simulation.violations()) == 1


async def test_every_call_is_logged_without_secrets(bot: Bot, amina: Person, simulation: Simulation) -> None:
    await bot.send_message(amina.id, f"my token is {TOKEN}")
    await bot.send_document(amina.id, b"12345", filename="a.txt")
    await bot.set_webhook(f"http://127.0.0.1:1/{TOKEN}", secret_token="very-secret")
    calls = await simulation.calls()
    assert [call["method"] for call in calls] == ["getMe", "sendMessage", "sendDocument", "setWebhook"]
    assert calls[2]["params"]["document"] == "<a.txt, 5 bytes>"
    assert calls[2]["status"] == 200 and calls[2]["ms"] >= 0
    logged = json.dumps(calls)
    assert TOKEN.partition(":")[2] not in logged
    assert "very-secret" not in logged


# -- against Telegram's published schema ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def schema() -> Schema:
    return Schema()


def test_the_librarys_methods_are_telegrams(schema: Schema) -> None:
    """What the simulator takes from signatures is what Telegram has published; the few differences are known."""
    forgiven = {("editMessageText", "rich_message")}  # newer than the library
    for method in methods().values():
        fields = schema.methods[method.name]["fields"]
        assert set(method.parameters) - set(fields) == set(), method.name
        assert {(method.name, name) for name in set(fields) - set(method.parameters)} <= forgiven
        required = {name for name, field in fields.items() if field["required"]}
        assert set(method.required) - required <= {"text"}, method.name
    assert set(HANDLERS) <= {method.name for method in methods().values()}


async def test_results_are_as_telegram_publishes_them(
    bot: Bot, raw: Raw, amina: Person, simulation: Simulation, schema: Schema
) -> None:
    buttons = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "primary"}]]}
    here: dict[str, object] = {"chat_id": amina.id}
    sent = (await raw.call("sendMessage", **here, text="<b>x</b> /go", parse_mode="HTML", reply_markup=buttons)).result
    photo = await bot.send_photo(amina.id, png(3, 3), caption="x")
    await charge(bot, amina)
    calls: list[tuple[str, dict[str, object]]] = [
        ("getMe", {}), ("getChat", here), ("getChatMember", {**here, "user_id": amina.id}), ("getWebhookInfo", {}),
        ("sendMessage", {**here, "text": "x", "reply_parameters": {"message_id": sent["message_id"]}}),
        ("editMessageText", {**here, "message_id": sent["message_id"], "text": "y"}),
        ("editMessageCaption", {**here, "message_id": photo.message_id, "caption": "z"}),
        ("copyMessage", {**here, "from_chat_id": amina.id, "message_id": sent["message_id"]}),
        ("forwardMessage", {**here, "from_chat_id": amina.id, "message_id": sent["message_id"]}),
        ("sendContact", {**here, "phone_number": "+1", "first_name": "x"}),
        ("sendPhoto", {**here, "photo": photo.photo[0].file_id}), ("getFile", {"file_id": photo.photo[0].file_id}),
        ("sendInvoice", {**here, **INVOICE, "prices": [{"label": "x", "amount": 5}]}),
        ("createInvoiceLink", {**INVOICE, "prices": [{"label": "x", "amount": 5}]}),
        ("getStarTransactions", {}), ("getMyStarBalance", {}), ("sendChatAction", {**here, "action": "typing"}),
        ("setMyCommands", {"commands": [{"command": "a", "description": "b"}]}), ("getMyCommands", {}),
        ("getMyName", {}), ("getMyDescription", {}), ("getMyShortDescription", {}), ("getChatMenuButton", here),
        ("deleteMessages", {**here, "message_ids": [sent["message_id"]]}),
    ]  # fmt: skip
    for method, fields in calls:
        assert schema.faults_of_call(method, fields) == []
        assert schema.faults_of_result(method, (await raw.call(method, **fields)).result) == []
    assert await simulation.violations() == []


async def test_updates_are_as_telegram_publishes_them(
    bot: Bot, raw: Raw, amina: Person, simulation: Simulation, schema: Schema
) -> None:
    carlos = await simulation.person("Carlos")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    message = await bot.send_message(amina.id, "x", reply_markup=keyboard)
    number = await amina.say("https://a.example 😀", reply_to=message.message_id)
    await amina.act("edit", message_id=number, text="changed")
    await amina.tap("go")
    await amina.forge("go", message_id=999999)
    await amina.share_contact()
    await amina.share_contact(user_id=carlos.id)
    await amina.forward_contact("+33612345678", "Zoé")
    await amina.send_file("a.txt", b"x")
    await amina.send_file("a.png", png(2, 2), photo=True)
    await amina.act("sticker", emoji="🎉")
    await amina.act("voice")
    sale = await charge(bot, amina)
    await bot.refund_star_payment(amina.id, sale.telegram_payment_charge_id)
    await amina.block()
    await amina.start()
    updates = (await raw.call("getUpdates")).result
    # `charge` has confirmed what came before it.
    assert [key for update in updates for key in update if key != "update_id"][-3:] == [
        "my_chat_member", "my_chat_member", "message"
    ]  # fmt: skip
    for update in updates:
        assert schema.faults("Update", update) == []


def test_an_upload_may_stand_beside_the_parameters() -> None:
    given = methods()["senddocument"].read(
        {"chat_id": "1", "document": "attach://f", "f": Upload("a", "text/plain", b"x")}
    )
    assert given == {"chat_id": 1, "document": "attach://f"}
