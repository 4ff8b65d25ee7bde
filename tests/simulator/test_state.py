"""What survives a restart of the simulator, and how it is kept."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import aiohttp
import pytest
from telegram import Bot

from bot.simulator.client import Simulation, connect
from bot.simulator.server import serve
from tests.simulator.raw import TOKEN, bot_at
from tests.simulator.test_payments import charge

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def running(state: Path) -> AsyncIterator[tuple[Simulation, Bot]]:
    async with serve(state=state) as port, connect(port) as simulation, bot_at(port) as bot:
        yield simulation, bot


async def test_people_chats_stars_and_updates_survive(tmp_path: Path) -> None:
    state = tmp_path / "deep" / "simulator.json"
    async with running(state) as (simulation, bot):
        defne = await simulation.newcomer("Defne", language_code="tr")
        await defne.start()
        payment = await charge(bot, defne)
        sent = await bot.send_document(defne.id, b"content", filename="a.txt")
        await bot.set_my_commands([("help", "Help")])
        await defne.say("unread")
        updates = await bot.get_updates()
    async with running(state) as (simulation, bot):
        defne = await simulation.person("Defne")
        assert [seen.text for seen in await defne.messages()] == ["<invoice 50 XTR>", "<document a.txt>"]
        assert [update.update_id for update in await bot.get_updates()] == [update.update_id for update in updates]
        assert (await bot.get_my_star_balance()).amount == 50
        assert sent.document
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"content"
        assert [one.command for one in await bot.get_my_commands()] == ["help"]
        assert await bot.refund_star_payment(defne.id, payment.telegram_payment_charge_id)
        later = await bot.send_message(defne.id, "later")
        assert later.message_id > sent.message_id
        await defne.say("later")
        assert (await bot.get_updates(offset=-1))[0].update_id > updates[-1].update_id


async def test_a_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    for content in ("nonsense", "[]", '{"version": 99}', '{"version": 1}'):
        state.write_text(content)
        with pytest.raises(ValueError, match="not a state of the simulator"):
            async with serve(state=state):
                pass
        assert state.read_text() == content


async def test_it_stops_at_once_though_somebody_waits(tmp_path: Path) -> None:
    async with asyncio.timeout(10), aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
        async with serve(state=tmp_path / "state.json") as port:
            url = f"http://127.0.0.1:{port}"

            async def ask(path: str) -> int:
                async with session.get(url + path) as answer:
                    await answer.read()
                    return answer.status

            poll = tasks.create_task(ask(f"/bot{TOKEN}/getUpdates?timeout=50"))
            stream = tasks.create_task(ask("/_sim/events"))
            await asyncio.sleep(0.1)
            began = monotonic()
        assert monotonic() - began < 1
        assert (await poll, await stream) == (502, 200)


def test_as_a_process_it_prints_its_port_and_ends_when_told(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    command = [sys.executable, "-m", "bot.simulator", "--port", "0", "--state", str(state)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        assert int(process.stdout.readline()) > 0
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""
    assert state.exists()
