from __future__ import annotations

from bot.simulator.client import Person


async def test_home(amina: Person) -> None:
    screen = await amina.screen()
    assert "Chatpanel" in screen.text
