"""/apikey: the owner makes keys and revokes them. A key is seen once and kept nowhere."""

from __future__ import annotations

import asyncio
import re

import pytest

from bot import rendering
from bot.rendering import Voice
from bot.simulator.client import Person, Seen
from bot.views import Notice
from core.domain import partners
from core.domain.partners import ApiKey, Scope
from core.domain.staff import Role
from core.usecases import partnering
from storage.transaction import Transaction
from tests.bot.staffed import hire, log
from tests.bot.stage import Stage

KEY = re.compile(r"cp_[0-9A-Za-z]{49}")


async def keys(stage: Stage) -> list[ApiKey]:
    return await stage.read(lambda tx: tx.partners.list_keys())


async def made(owner: Person, name: str = "Flow Builders") -> str:
    """A key of the partner, as it is shown."""
    await owner.say("/apikey")
    await owner.tap("New key", message=await owner.sees_button("New key"))
    await owner.sees("New key: whose?")
    await owner.say(name)
    await owner.tap("Make the key", message=await owner.sees_button("Make the key"))
    [key] = KEY.findall((await shown(owner)).text)
    return str(key)


async def shown(owner: Person) -> Seen:
    return await owner.sees("This message deletes itself")


async def everything(stage: Stage) -> str:
    """All that is kept as text, in one long string."""

    def work(tx: Transaction) -> str:
        tables = ("messages", "updates", "chats", "audit_log", "api_keys", "facts", "partners")
        return repr([tx.connection.all(f"SELECT * FROM {table}", {}) for table in tables])

    return await stage.read(work)


async def test_a_key_is_shown_once_and_kept_nowhere(
    stage: Stage, owner: Person, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    key = await made(owner)
    assert partners.well_formed(key)
    [kept] = await keys(stage)
    assert (kept.partner.name, kept.scopes) == ("Flow Builders", frozenset(Scope))
    assert await stage.read(lambda tx: tx.partners.key(partners.digest(key))) == kept
    await owner.sees("Key 1 of Flow Builders")
    await owner.tap("Back", message=await owner.sees_button("Revoke"))
    card = await owner.sees("Key 1 · Flow Builders")
    assert f"{kept.hint}…" in card.text and key not in card.text
    assert "does everything\nNever used" in card.text
    assert key not in await everything(stage), "nor in the row of the message, once it is sent"
    assert key not in caplog.text
    out = capsys.readouterr()
    assert key not in out.out + out.err
    assert await log(stage) == (
        f"tg:{owner.id}", "apikey.create", f"key:{kept.id}", "Flow Builders: order read topup",
    )  # fmt: skip


async def test_the_message_has_a_button_to_copy_and_a_second_tap_makes_no_second_key(
    stage: Stage, owner: Person
) -> None:
    key = await made(owner)
    [button] = [one for row in (await shown(owner)).raw["reply_markup"]["inline_keyboard"] for one in row]
    assert button["copy_text"] == {"text": key}
    terms = next(one for one in await owner.messages() if "What may it do?" in one.text or one.button("Revoke"))
    again = await owner.forge(f"{await version_before(stage, owner)}:make:", message_id=terms.id)
    assert "made already" in (await owner.answer(again))["text"]
    assert len(await keys(stage)) == 1


async def version_before(stage: Stage, person: Person) -> int:
    chat = await stage.read(lambda tx: tx.chats.get(person.id))
    assert chat is not None
    return chat.version - 1


async def test_a_secret_message_deletes_itself(stage: Stage, owner: Person) -> None:
    await owner.say("/apikey")
    await owner.sees("There are none yet")
    secret = rendering.notice(Notice("announcement", {"text": "a secret"}, forget_after_s=1), Voice("en"))
    await stage.write(lambda tx: tx.messages.add(owner.id, secret.dump()))
    await owner.sees("a secret")
    await asyncio.sleep(1.0)
    for _ in range(40):
        if not any("a secret" in message.text for message in await owner.messages()):
            break
        await asyncio.sleep(0.05)
    else:
        raise AssertionError("it is still there")


async def test_rights_are_chosen_and_none_is_refused(stage: Stage, owner: Person) -> None:
    await owner.say("/apikey")
    await owner.tap("New key", message=await owner.sees_button("New key"))
    await owner.tap("The house itself", message=await owner.sees_button("The house itself"))
    await owner.sees("It serves the same customers as this bot")
    for right in ("See services", "Place orders", "Top up wallets"):
        await owner.tap(f"☑️ {right}", message=await owner.sees_button(f"☑️ {right}"))
        await owner.sees_button(f"⬜ {right}")
    assert "must be allowed something" in (await owner.answer(await owner.tap("Make the key")))["text"]
    await owner.sees_button("⬜ See services")
    await owner.tap("⬜ See services")
    await owner.tap("Make the key", message=await owner.sees_button("☑️ See services"))
    await shown(owner)
    [kept] = await keys(stage)
    assert (kept.partner.house, kept.scopes) == (True, frozenset({Scope.READ}))


async def test_a_partner_that_is_known_is_chosen_and_a_bad_name_refused(stage: Stage, owner: Person) -> None:
    await stage.write(lambda tx: partnering.issue_key(tx, name="Acme", key=partners.new_key(bytes(32))))
    await owner.say("/apikey")
    await owner.tap("New key", message=await owner.sees_button("New key"))
    await owner.sees("New key: whose?")
    await owner.say("House")
    await owner.sees("is not “house”")
    await owner.tap("Acme")
    await owner.sees("This partner has one key already")


async def test_a_key_is_revoked_with_a_reason_alone_and_stops(stage: Stage, owner: Person) -> None:
    key = await made(owner)
    await owner.tap("Revoke", message=await owner.sees_button("Revoke"))
    why = await owner.sees_button("It has leaked")
    version = why.buttons[0].data.partition(":")[0]
    assert "reason" in (await owner.answer(await owner.forge(f"{version}:confirm")))["text"]
    await owner.tap("It has leaked", message=await owner.sees_button("It has leaked"))
    last = await owner.sees("Revoke key 1 of Flow Builders?")
    assert "stops within 5 seconds" in last.text
    await owner.tap("Yes, revoke key 1")
    await owner.sees("Key 1 of Flow Builders is revoked.")
    kept = await stage.read(lambda tx: tx.partners.key(partners.digest(key)))
    assert kept is not None and kept.revoked_ms is not None
    assert await log(stage) == (f"tg:{owner.id}", "apikey.revoke", "key:1", "It has leaked")
    assert "revoked already" in (await owner.answer(await owner.tap("Yes, revoke key 1", message=last)))["text"]
    card = await owner.screen()
    assert "⛔ Revoked" in card.text and not card.button("Revoke")


async def test_keys_are_the_owners_alone(stage: Stage, amina: Person) -> None:
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/apikey")
    await amina.sees("This is for the owners of the shop.")
    await amina.forge("0:apikey:1")
    assert not await keys(stage)
