"""Going on with what was left half done, from anywhere: the draft that a chat keeps."""

from __future__ import annotations

from bot import machine
from bot.machine import Screen, entry
from bot.screens.home import Home
from bot.turn import Turn


def resumed(turn: Turn) -> Screen | None:
    """The screen that was left half done, taken out of the chat; None where there is none that can be gone on with."""
    draft = turn.chat.draft
    if not draft:
        return None
    turn.drop_draft()
    try:
        kept = machine.load(draft)
    except machine.Lost:
        return None
    return kept if machine.authorised(kept, turn) else None


@entry("resume")
def resume(turn: Turn, arg: str) -> Screen:
    """By a button on a message that stays: what was begun may be gone by then."""
    kept = resumed(turn)
    if kept is None:
        turn.note("note-nothing-to-resume")
        return Home()
    return kept
