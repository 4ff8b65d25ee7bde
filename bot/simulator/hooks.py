"""What tests ask for: faults, doubled and disordered updates, a clock that jumps, raw updates, groups."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any, Final, cast

from bot.simulator.acts import CannotDo
from bot.simulator.faults import FAULT_KINDS, Fault, FaultKind
from bot.simulator.fields import Fields
from bot.simulator.inline import QUERY_MS
from bot.simulator.simulator import QUERY_KEPT_MS, InlineQuery, Query, Simulator
from bot.simulator.wire import Json
from bot.simulator.world import Chat

Hook = Callable[[Simulator, Fields], Json | None]


def _fault(sim: Simulator, fields: Fields) -> None:
    kind = fields.text("kind", "error")
    if kind not in FAULT_KINDS:
        raise CannotDo(f"kind is one of {', '.join(FAULT_KINDS)}")
    sim.faults.plan(Fault(
        method=fields.text("method", "*").lower(), kind=cast(FaultKind, kind), status=fields.number("status", 500),
        description=fields.text("description", ""), retry_after_s=fields.number("retry_after", 0),
        chat_id=fields.number("chat_id") if fields.has("chat_id") else None, times=fields.number("times", 1),
    ))  # fmt: skip


def _duplicate(sim: Simulator, fields: Fields) -> None:
    sim.updates.doubling = fields.number("times", 1)


def _disorder(sim: Simulator, fields: Fields) -> None:
    sim.disorder = fields.truth("on", True)


def _clock(sim: Simulator, fields: Fields) -> Json:
    by_ms = fields.number("advance_ms")
    if by_ms < 0:
        raise CannotDo("time only moves forward")
    sim.clock.advance(by_ms)
    return {"now_ms": sim.clock.now_ms()}


def _flood(sim: Simulator, fields: Fields) -> None:
    sim.flood.on = fields.truth("on", True)


def _raw_update(sim: Simulator, fields: Fields) -> Json:
    """Queues an update as it stands. A chat that it comes from becomes known, a query in it can be answered."""
    update = fields.json("update")
    lane = f"raw:{secrets.token_hex(4)}"
    for kind, payload in update.items():
        if not isinstance(payload, dict):
            continue
        chat = payload.get("chat") or (payload.get("message") or {}).get("chat")
        if chat:
            _know_chat(sim, chat)
            lane = f"chat:{chat['id']}"
        if kind == "callback_query" and "id" in payload:
            _know_query(sim, str(payload["id"]), payload, int(chat["id"]) if chat else 0)
        if kind == "inline_query" and "id" in payload:
            _know_inline_query(sim, str(payload["id"]), payload)
    return {"update_id": sim.updates.push_raw(update, lane)}


def _inline(sim: Simulator, fields: Fields) -> None:
    """Whether the owner of the bot has switched on inline mode; the bot hears of it when it asks who it is."""
    sim.world.inline = fields.truth("on", True)
    sim.changed.set()


def _reset(sim: Simulator, fields: Fields) -> None:
    """Ends all that was asked for here, and forgets the calls. People, chats and the clock stay."""
    sim.faults.clear()
    sim.updates.doubling = 0
    sim.disorder = False
    sim.flood.on = False
    sim.world.inline = True
    sim.calls.clear()


def add_group(sim: Simulator, title: str) -> int:
    """A group that the bot has been added to."""
    chat = Chat(-1_000_000 - len(sim.world.chats), "group", title, started=True)
    sim.world.chats[chat.id] = chat
    sim.changed.set()
    return chat.id


def _know_chat(sim: Simulator, raw: Json) -> None:
    chat_id = raw.get("id")
    if not isinstance(chat_id, int):
        raise CannotDo("a chat has a number")
    known = sim.world.chats.get(chat_id)
    if known is None and raw.get("type") in ("group", "supergroup"):
        sim.world.chats[chat_id] = Chat(chat_id, "group", str(raw.get("title", "")), started=True)
    elif known is not None:
        known.started = True


def _know_query(sim: Simulator, query_id: str, payload: Json, chat_id: int) -> None:
    person: Any = payload.get("from") or {}
    until_ms = sim.clock.now_ms() + QUERY_KEPT_MS
    message_id = (payload.get("message") or {}).get("message_id", 0)
    sim.queries[query_id] = Query(query_id, person.get("id", 0), chat_id, message_id, until_ms)


def _know_inline_query(sim: Simulator, query_id: str, payload: Json) -> None:
    person: Any = payload.get("from") or {}
    sim.inline[query_id] = InlineQuery(
        query_id, person.get("id", 0), person.get("id", 0), str(payload.get("query", "")),
        str(payload.get("offset", "")), sim.clock.now_ms() + QUERY_MS,
    )  # fmt: skip


HOOKS: Final[dict[str, Hook]] = {
    "fault": _fault, "duplicate": _duplicate, "disorder": _disorder, "clock": _clock, "flood": _flood,
    "raw_update": _raw_update, "inline": _inline, "reset": _reset,
}  # fmt: skip
