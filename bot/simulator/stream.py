"""The stream of events as server-sent events: resumes by number, and says something every few seconds."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from aiohttp import web

from bot.simulator.events import Events

HEARTBEAT_S: Final = 10.0


async def follow(events: Events, request: web.Request) -> web.StreamResponse:
    """Writes events until the page or the server goes."""
    asked = request.headers.get("Last-Event-ID") or request.query.get("since", "")
    seq = int(asked) if asked.isdecimal() else events.seq
    response = web.StreamResponse(headers={
        "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no",
    })  # fmt: skip
    await response.prepare(request)
    with suppress(ConnectionError):
        await response.write(b": hello\n\n")
        while not events.closed:
            if seq <= events.seq and not await events.wait(seq, HEARTBEAT_S):
                await response.write(b": still here\n\n")
                continue
            batch, newest = events.after(seq), events.seq
            await response.write(b"".join(_numbered(batch, newest)))
            seq = newest
    return response


def _numbered(batch: list[bytes], newest: int) -> list[bytes]:
    """Each event with its own number, so that a page that breaks off in the middle goes on there."""
    first = newest - len(batch) + 1
    return [b"id: %d\ndata: %b\n\n" % (first + place, event) for place, event in enumerate(batch)]
