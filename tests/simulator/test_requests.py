"""How calls arrive: three kinds of bodies, two verbs, any case; and what is refused before it is a call."""

from __future__ import annotations

import json
from urllib.parse import quote

import aiohttp
import pytest
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken
from yarl import URL

from bot.simulator.client import Person, Simulation
from bot.simulator.server import serve
from tests.simulator.raw import TOKEN, Raw

KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


async def test_a_form_a_json_body_and_multipart_say_the_same(raw: Raw, amina: Person) -> None:
    path = f"/bot{TOKEN}/sendMessage"
    fields = {"chat_id": str(amina.id), "text": "Hello & good day", "reply_markup": json.dumps(KEYBOARD)}
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    for how in ({"data": fields}, {"data": multipart}, {"json": fields}, {"json": fields | {"reply_markup": KEYBOARD}}):
        message = (await raw.send("POST", path, **how)).result
        assert message["text"] == "Hello & good day"
        assert message["reply_markup"] == KEYBOARD


async def test_get_works_with_parameters_in_the_address(raw: Raw, amina: Person) -> None:
    answer = await raw.send("GET", f"/bot{TOKEN}/sendMessage", params={"chat_id": amina.id, "text": "by GET"})
    assert answer.result["text"] == "by GET"


async def test_method_names_have_no_case(raw: Raw) -> None:
    for name in ("getMe", "getme", "GETME", "GetMe"):
        assert (await raw.call(name)).result["is_bot"] is True


async def test_the_path_is_percent_decoded(raw: Raw) -> None:
    answer = await raw.send("GET", f"/bot{quote(TOKEN, safe='')}/getMe")
    assert answer.result["id"] == 7000000001


async def test_an_unknown_method_is_404(bot: Bot, raw: Raw) -> None:
    answer = await raw.call("sendTelepathy")
    assert (answer.status, answer.refusal) == (404, "Not Found")
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendTelepathy")


async def test_a_token_that_is_none_is_404_and_another_bots_is_401(port: int, raw: Raw) -> None:
    await raw.call("getMe")
    raw.token = "not-a-token"
    assert (await raw.call("getMe")).status == 404
    raw.token = "9000000009:" + "B" * 35
    assert (await raw.call("getMe")).refusal == "Unauthorized"
    stranger = Bot(raw.token, base_url=f"http://127.0.0.1:{port}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_the_first_token_names_the_bot(raw: Raw, simulation: Simulation) -> None:
    raw.token = "9000000009:" + "B" * 35
    assert (await raw.call("getMe")).result["id"] == 9000000009
    assert (await simulation.get("state"))["bot"]["id"] == 9000000009


async def test_a_body_that_cannot_be_read_is_refused(raw: Raw) -> None:
    path = f"/bot{TOKEN}/getMe"
    broken = await raw.send("POST", path, data=b"{", headers={"Content-Type": "application/json"})
    assert broken.status == 400
    no_object = await raw.send("POST", path, data=b"[]", headers={"Content-Type": "application/json"})
    assert no_object.status == 400


async def test_another_address_than_this_machine_is_refused() -> None:
    for host in ("0.0.0.0", "192.168.1.5", "example.com", "::"):
        with pytest.raises(ValueError, match="this machine only"):
            async with serve(host=host):
                pass


async def test_a_page_of_another_site_reaches_nothing(raw: Raw) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}):
        async with raw.session.get(f"{raw.base_url}/_sim/state", headers=headers) as answer:
            assert answer.status == 403
    async with raw.session.get(f"{raw.base_url}/_sim/state", headers={"Origin": raw.base_url}) as answer:
        assert answer.status == 200


async def test_the_page_is_served_and_nothing_beside_it(raw: Raw) -> None:
    async with raw.session.get(f"{raw.base_url}/") as answer:
        assert answer.status == 200
    for path in ("/page/../server.py", "/page/%2e%2e/server.py", "/%2e%2e/server.py", "/server.py"):
        async with raw.session.get(URL(raw.base_url + path, encoded=True)) as answer:
            assert answer.status == 404
