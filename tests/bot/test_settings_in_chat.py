"""Settings: the language, whether orders are told of, the phone, the invitation."""

from __future__ import annotations

import pytest

from bot.screens.language import NAMES
from bot.simulator.client import Person
from core import texts
from tests.bot.stage import Stage


def test_every_language_of_the_shop_has_its_own_name() -> None:
    assert sorted(NAMES) == sorted(texts.languages())


async def test_the_language_is_changed_at_once_and_kept(stage: Stage, amina: Person) -> None:
    await amina.tap("Settings")
    await amina.sees("Language: English")
    await amina.tap("🌐 Language")
    await amina.sees_button("• English •")
    answer = await amina.answer(await amina.tap("Kiswahili"))
    assert "Kiswahili" in answer["text"]
    await amina.sees("Kiswahili")
    assert (await stage.customer(amina)).language == "sw"
    await amina.say("/language")  # the client still says en
    await amina.sees_button("• Kiswahili •")


@pytest.mark.parametrize("code", ["xx", "", "../en"])
async def test_a_language_that_nobody_speaks_is_refused(stage: Stage, amina: Person, code: str) -> None:
    await amina.say("/language")
    seen = await amina.sees_button("• English •")
    version = seen.button("Kiswahili").data.partition(":")[0]  # type: ignore[union-attr]
    answer = await amina.answer(await amina.forge(f"{version}:choose:{code}", message_id=seen.id))
    assert answer["show_alert"]
    assert (await stage.customer(amina)).language == "en"


async def test_messages_are_turned_off_and_on(stage: Stage, amina: Person) -> None:
    await amina.say("/settings")
    await amina.sees("Messages about orders: on")
    assert (await amina.answer(await amina.tap("Turn messages off")))["text"] == "Messages about orders are off."
    await amina.sees("Messages about orders: off")
    await amina.tap("Turn messages on")
    await amina.sees("Messages about orders: on")


async def test_the_invitation_is_there_to_be_copied(stage: Stage, amina: Person) -> None:
    await amina.say("/settings")
    seen = await amina.sees("Your invitation link")
    copied = [
        button["copy_text"]["text"]
        for row in seen.raw["reply_markup"]["inline_keyboard"]
        for button in row
        if "copy_text" in button
    ]
    assert copied == [f"https://t.me/{stage.door.username}?start=ref_{amina.id}"]


async def test_the_phone_is_shared_from_here(stage: Stage, amina: Person) -> None:
    await amina.say("/settings")
    await amina.sees("Phone: not shared")
    await amina.tap("Share my phone")
    await amina.sees_button("Skip")
    await amina.share_contact()
    await amina.sees("Your phone is tied")
    settings = await amina.sees("Phone: +254***01")
    assert amina.phone not in settings.text
    assert settings.button("Share my phone") is None


async def test_skipping_the_phone_leads_back_here(amina: Person) -> None:
    await amina.say("/settings")
    await amina.sees_button("Share my phone")
    await amina.tap("Share my phone")
    await amina.sees_button("Skip")
    await amina.tap("Skip")
    await amina.sees("Phone: not shared")
