"""Inline mode: words typed after the bot's name, in any chat; what the bot offers for them; the one that is chosen.

A question waits ten seconds. An answer is given again from memory for as long
as the bot allows, to everybody or, where it is personal, to who has asked.
"""

from __future__ import annotations

import secrets
from typing import Final

from telegram.constants import InlineQueryLimit

from bot.simulator import conversation
from bot.simulator.simulator import InlineQuery, Simulator
from bot.simulator.wire import Json
from bot.simulator.world import Chat, Kept, Person

QUERY_MS: Final = 10_000
"""How long an inline query waits for its answer."""
KEPT: Final = 200


def ask(sim: Simulator, chat: Chat, person: Person, words: str, offset: str) -> InlineQuery:
    """The person has typed so far; with an `offset`, has scrolled to the end of what was offered."""
    now_ms = sim.clock.now_ms()
    words = words.strip()[: InlineQueryLimit.MAX_QUERY_LENGTH]
    query = InlineQuery(
        str(secrets.randbits(62)), person.id, chat.id, words, offset, now_ms + QUERY_MS,
        answer=_remembered(sim, person, words, offset),
    )  # fmt: skip
    sim.inline[query.id] = query
    while len(sim.inline) > KEPT:
        del sim.inline[next(iter(sim.inline))]
    if query.answer is not None:
        _tell(sim, query)
        return query
    kind = "group" if chat.kind == "group" else "sender"
    update = {"id": query.id, "from": person.user(), "query": words, "offset": offset, "chat_type": kind}
    sim.updates.push("inline_query", update, person.id)
    return query


def answer(sim: Simulator, query: InlineQuery, given: Json) -> None:
    """What the bot offers: `results`, `next_offset`, a `button`; for how long and for whom that holds."""
    query.answer = given
    _tell(sim, query)


def choose(sim: Simulator, chat: Chat, person: Person, query: InlineQuery, result_id: str) -> Kept | None:
    """Sends what was offered, by the person's hand. None where it was not offered to this person."""
    if query.person_id != person.id:
        return None
    offered: list[Json] = query.answer["results"] if query.answer else []
    result = next((one for one in offered if one["id"] == result_id), None)
    if result is None:
        return None
    content: Json = {**result["content"], "via_bot": sim.world.bot_user()}
    if markup := result.get("reply_markup"):
        content["reply_markup"] = markup
    return conversation.add_from_person(sim, chat, person, content)


def newest(sim: Simulator, chat: Chat) -> Json | None:
    """What was offered last in a chat."""
    answered = (one for one in reversed(sim.inline.values()) if one.chat_id == chat.id and one.answer is not None)
    query = next(answered, None)
    return None if query is None else _public(query)


def _remembered(sim: Simulator, person: Person, words: str, offset: str) -> Json | None:
    """What Telegram answers by itself: it knows the bot's answer to the same words still."""
    for query in sim.inline.values():
        held = query.answer
        if held is None or (query.words, query.offset) != (words, offset) or held["until_ms"] <= sim.clock.now_ms():
            continue
        if query.person_id == person.id or not held["is_personal"]:
            return held
    return None


def _tell(sim: Simulator, query: InlineQuery) -> None:
    sim.events.emit("inline_results", query.chat_id, **_public(query))


def _public(query: InlineQuery) -> Json:
    held = query.answer or {}
    return {
        "inline_query_id": query.id, "query": query.words, "offset": query.offset, "results": held.get("results", []),
        "next_offset": held.get("next_offset", ""), "button": held.get("button"),
    }  # fmt: skip
