"""Reasons that staff chooses instead of writing them, for each kind of act."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.screens.staff.paging import in_rows
from bot.turn import Turn
from bot.views import Button, Row
from core.domain.errors import InvalidField

PRESETS: Final[Mapping[str, tuple[str, ...]]] = {
    "complete": ("delivered", "provider-says"),
    "part": ("delivered-part", "provider-says"),
    "cancel": ("customer-asked", "not-delivered", "wrong-link", "mistake"),
    "resend": ("not-at-provider", "customer-asked"),
    "refund": ("not-delivered", "dropped", "too-late", "goodwill"),
    "credit": ("paid", "compensation", "goodwill", "mistake"),
    "debit": ("mistake", "charged-back", "paid-out"),
    "block": ("abuse", "charged-back", "own-wish"),
    "unblock": ("settled", "mistake"),
    "payback": ("customer-asked", "paid-twice", "mistake"),
    "review-accepted": ("seen-at-provider", "provider-says"),
    "review-resend": ("not-at-provider", "customer-asked"),
    "review-refund": ("not-at-provider", "customer-asked"),
    "arrived": ("seen-at-gateway",),
    "not-paid": ("not-at-gateway", "customer-asked"),
    "off-sale": ("provider-trouble", "complaints", "no-demand"),
    "on-sale": ("works-again", "mistake"),
    "close": ("maintenance", "provider-trouble", "too-busy"),
    "open": ("all-done", "works-again", "mistake"),
    "price": ("cost-changed", "competition", "mistake"),
    "alias": ("customers-say-so", "mistake"),
    "revoke": ("leaked", "unused", "replaced"),
    "hire": ("joins-us", "other-duties"),
    "dismiss": ("left-us", "own-wish", "mistake"),
}


def rows(what: str) -> list[Row]:
    """Buttons that call `press_reason` with the number of a preset."""
    found = [Button(f"reason-{name}", "reason", nth) for nth, name in enumerate(PRESETS[what])]
    return in_rows(found, 2)


def chosen(turn: Turn, what: str, nth: int) -> str:
    """The reason as it is written down. Raises InvalidField."""
    names = PRESETS[what]
    if not 0 <= nth < len(names):
        raise InvalidField("reason_missing", field="reason", value=str(nth))
    return turn.say(f"reason-{names[nth]}")
