"""The rival: a bare aiohttp handler that does nothing but what every HTTP API does. Run in a process of its own.

POST /question parses JSON with pydantic and answers JSON; GET /bytes answers the
bytes of a file, compressed as they are; GET /small answers 200 bytes.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path

import orjson
from aiohttp import web
from pydantic import BaseModel

JSON = {"Content-Type": "application/json; charset=utf-8"}


class Question(BaseModel):
    phone_number: str
    service_name: str
    quantity: int
    link: str = ""


async def question(request: web.Request) -> web.Response:
    asked = Question.model_validate_json(await request.read())
    answer = {"status": "success", "message": "Heard", "data": asked.__dict__}
    return web.Response(body=orjson.dumps(answer), headers=JSON)


async def serve(port: int, file: Path) -> None:
    whole, small = await asyncio.to_thread(file.read_bytes), b"{%s}" % (b" " * 198)

    async def get_bytes(request: web.Request) -> web.Response:
        return web.Response(body=whole, headers={**JSON, "Content-Encoding": "br"})

    async def get_small(request: web.Request) -> web.Response:
        return web.Response(body=small, headers=JSON)

    app = web.Application()
    app.add_routes([web.post("/question", question), web.get("/bytes", get_bytes), web.get("/small", get_small)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("file", type=Path)
    given = parser.parse_args()
    asyncio.run(serve(given.port, given.file))
