"""What Telegram shows of the bot before anybody writes: told once, in every language, and never in the way."""

from __future__ import annotations

from bot.profile import COMMANDS
from bot.simulator import client, server
from bot.simulator.client import Simulation
from core import texts
from tests.bot.stage import Stage, opened
from tests.bot.trouble import Tripwire, until

TOLD = ("setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton")


async def told(simulation: Simulation, method: str) -> list[dict[str, str]]:
    return [call["params"] for call in await simulation.calls(method)]


async def introduced(stage: Stage) -> None:
    async def kept() -> bool:
        return bool(await stage.read(lambda tx: tx.upkeep.fact("bot_profile")))

    await until(kept, "the bot is introduced")


async def test_the_bot_introduces_itself_in_every_language(stage: Stage) -> None:
    await introduced(stage)
    spoken = sorted("" if language == texts.FALLBACK else language for language in texts.languages())
    for method in TOLD[:3]:
        calls = [
            call
            for call in await told(stage.simulation, method)
            if "all_private" in str(call.get("scope", "all_private"))
        ]
        assert sorted(call.get("language_code", "") for call in calls) == spoken, method
    [fallback] = [call for call in await told(stage.simulation, "setMyCommands") if not call.get("language_code")]
    assert all(f'"{name}"' in str(fallback["commands"]).replace("'", '"') for name in COMMANDS)
    assert len(await told(stage.simulation, "setChatMenuButton")) == 1


async def test_a_start_that_changes_nothing_asks_telegram_for_nothing(database_url: str) -> None:
    async with server.serve() as port, client.connect(port) as simulation:
        async with opened(database_url, simulator_port=port) as stage:
            await introduced(stage)
        before = [len(await told(simulation, method)) for method in TOLD]
        async with opened(database_url, simulator_port=port, process="stage-2") as stage:
            amina = await simulation.person("Amina")
            await amina.start()
            await amina.sees_button("Let's go")
        assert [len(await told(simulation, method)) for method in TOLD] == before
        assert not await simulation.violations()


async def test_an_introduction_that_cannot_be_kept_ends_nothing_and_is_made_again(database_url: str) -> None:
    wire = Tripwire()
    wire.outage("_introduce")
    async with server.serve() as port, client.connect(port) as simulation:
        async with opened(database_url, simulator_port=port, through=wire.through):
            await until(lambda: wire.met, "it was to be kept")
            amina = await simulation.person("Amina")
            await amina.start()
            await amina.sees_button("Let's go")
        before = len(await told(simulation, "setMyCommands"))
        async with opened(database_url, simulator_port=port, process="stage-2") as stage:
            await introduced(stage)
        assert len(await told(simulation, "setMyCommands")) > before
