"""Messages that are to go from their chats again: on time, across a crash, once; and trying has an end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import rendering
from bot.rendering import Voice
from bot.simulator import client, server
from bot.simulator.client import Person
from bot.views import Notice
from bot.withdrawing import MOST_TRIES
from core.commands import presence
from storage.transaction import Transaction
from tests.bot.stage import Stage, opened
from tests.bot.test_feed import greeted
from tests.bot.trouble import rows, until

HOUR_S = 3600


async def shown(stage: Stage, person: Person, text: str = "a secret", for_s: int = HOUR_S) -> None:
    secret = rendering.notice(Notice("announcement", {"text": text}, forget_after_s=for_s), Voice("en"))
    before = len(await jobs(stage))
    await stage.write(lambda tx: tx.messages.add(person.id, secret.dump()))
    await person.sees(text)

    async def noted() -> bool:
        return len(await jobs(stage)) > before

    await until(noted, "it is written down that it has to go")


async def jobs(stage: Stage) -> list[tuple[int]]:
    return await rows(stage, "SELECT id FROM jobs WHERE kind = 'withdraw'")


async def changed(stage: Stage, sql: str, **values: object) -> None:
    def work(tx: Transaction) -> None:
        tx.connection.execute(f"UPDATE jobs SET {sql} WHERE kind = 'withdraw' AND done_ms IS NULL", values)

    await stage.write(work)


async def gone(person: Person, text: str = "a secret") -> None:
    async def check() -> bool:
        return not any(text in one.text for one in await person.messages())

    await until(check, f"{text!r} is gone", 20.0)


async def deletes(stage: Stage) -> int:
    return len(await stage.simulation.calls("deleteMessage"))


async def ended(stage: Stage) -> None:
    await until(
        lambda: rows(stage, "SELECT id FROM jobs WHERE kind = 'withdraw' AND done_ms IS NOT NULL"), "it is over"
    )


async def test_a_secret_that_was_shown_before_a_restart_goes_in_its_time(database_url: str) -> None:
    """It used to be remembered by the process alone, and stayed for ever where that was killed."""
    async with server.serve() as port, client.connect(port) as simulation:
        amina = await simulation.person("Amina")
        async with opened(database_url, simulator_port=port) as stage:
            await amina.start()
            await amina.sees_button("Let's go")
            await shown(stage, amina)
        assert any("a secret" in one.text for one in await amina.messages()), "its time is not over"
        async with opened(database_url, simulator_port=port) as stage:
            await amina.say("/help")
            await amina.sees_button("Home")
            assert any("a secret" in one.text for one in await amina.messages()), "nor is it yet"
            await changed(stage, "run_at_ms = 0")
            await gone(amina)


async def test_what_a_killed_process_had_in_hand_goes_at_the_next_start(stage: Stage, amina: Person) -> None:
    await shown(stage, amina)
    until_ms = await stage.read(lambda tx: tx.now_ms) + HOUR_S * 1000
    await changed(stage, "lease = 'here:1/1', leased_until_ms = :at, run_at_ms = :at", at=until_ms)
    await presence.leave(stage.db, "here:1")
    await gone(amina)


async def test_it_is_tried_again_while_telegram_is_out_of_reach(stage: Stage, amina: Person) -> None:
    await stage.simulation.fault("deleteMessage", status=502)
    await stage.simulation.fault("deleteMessage", status=429, retry_after=1)
    await shown(stage, amina, for_s=1)
    await gone(amina)
    assert await deletes(stage) == 3


@pytest.mark.parametrize("words", ["message can't be deleted", "message to delete not found", "something new"])
async def test_what_telegram_does_not_delete_stays_and_is_asked_for_once(
    stage: Stage, amina: Person, words: str
) -> None:
    await stage.simulation.fault("deleteMessage", status=400, description=f"Bad Request: {words}")
    await shown(stage, amina, for_s=1)
    await ended(stage)
    assert await deletes(stage) == 1


async def test_trying_has_an_end(stage: Stage, amina: Person) -> None:
    """Whatever ends a process in the middle of it would do so for ever."""
    await shown(stage, amina)
    await changed(stage, "attempts = :tries, run_at_ms = 0", tries=MOST_TRIES)
    await ended(stage)
    assert await deletes(stage) == 0


async def test_two_processes_delete_each_message_once(database_url: str) -> None:
    async with (
        server.serve() as port,
        client.connect(port) as simulation,
        opened(database_url, simulator_port=port) as first,
        opened(database_url, simulator_port=port, webhook=True, process="stage-2"),
    ):
        amina = await greeted(replace(first, simulation=simulation), "Amina")
        for nth in range(6):
            await shown(first, amina, f"secret {nth}")
        await changed(first, "run_at_ms = 0")
        for nth in range(6):
            await gone(amina, f"secret {nth}")
        assert len(await simulation.calls("deleteMessage")) == 6
