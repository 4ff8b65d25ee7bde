"""How phones answer a payment prompt: every number pays, but for the full numbers listed here.

The table is all there is to know about misbehaviour: nothing else in the
sandbox fails by design, and no part of a number means anything.
README.md tells the same to people, and a test compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PAID, SHORT_OF_FUNDS, EXPIRED, REFUSED, NO_ANSWER, PENDING = "0", "1", "1019", "1032", "1037", "4999"

RESULTS = {
    PAID: "The request was processed successfully",
    SHORT_OF_FUNDS: "The balance is insufficient for the transaction",
    EXPIRED: "The prompt has expired",
    REFUSED: "The request was cancelled by the user",
    NO_ANSWER: "The phone did not answer in time",
    PENDING: "The transaction is still under processing",
}

PROMPT_S = 2.0
"""How long a person needs to read the prompt and type the code."""
EXPIRY_S = 180.0
SLOW_ANSWER_S = 8.0


class PushAnswer(StrEnum):
    """What the caller of the push gets to see of it."""

    NORMAL = "normal"
    DROPPED = "dropped"  # accepted, and then the connection ends without a word
    ERROR = "error"  # HTTP 500, and nothing was accepted
    SLOW = "slow"  # accepted at once, answered late


class Pays(StrEnum):
    EXACT = "exact"
    UNDER = "under"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Act:
    """What happens `after_s` seconds from the push: the phone's answer, or a forger who claims one."""

    after_s: float
    code: str
    pays: Pays = Pays.EXACT
    webhooks: int = 1
    forged: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    what: str
    acts: tuple[Act, ...]
    push: PushAnswer = PushAnswer.NORMAL


_PAYS = Act(PROMPT_S, PAID)

ORDINARY = Phone("pays", (_PAYS,))

MAGIC: dict[str, Phone] = {
    "+254700000101": Phone("the person refuses (1032)", (Act(PROMPT_S, REFUSED),)),
    "+254700000102": Phone("the balance is too low (1)", (Act(PROMPT_S, SHORT_OF_FUNDS),)),
    "+254700000103": Phone(
        "no answer: pending for 180 s, then expired (1019), without a webhook", (Act(EXPIRY_S, EXPIRED, webhooks=0),)
    ),
    "+254700000104": Phone(
        "late answer: fails as not answered (1037), and pays 4 s after that",
        (Act(PROMPT_S, NO_ANSWER), Act(PROMPT_S + 4, PAID)),
    ),
    "+254700000105": Phone("pays; the webhook is sent twice at once", (Act(PROMPT_S, PAID, webhooks=2),)),
    "+254700000106": Phone("pays; no webhook ever, only a look-up tells", (Act(PROMPT_S, PAID, webhooks=0),)),
    "+254700000107": Phone("pays too little: half", (Act(PROMPT_S, PAID, Pays.UNDER),)),
    "+254700000108": Phone("pays too much: half as much again", (Act(PROMPT_S, PAID, Pays.OVER),)),
    "+254700000109": Phone(
        "the push is accepted, but its connection drops without an answer; then pays", (_PAYS,), PushAnswer.DROPPED
    ),
    "+254700000110": Phone("the push is answered with 500 and has no effect", (), PushAnswer.ERROR),
    "+254700000111": Phone(
        "a forged webhook claims a thousandfold payment first; then pays, with a genuine one",
        (Act(PROMPT_S / 2, PAID, forged=True), _PAYS),
    ),
    "+254700000112": Phone(
        "the push is answered after 8 s; the person pays meanwhile, so the webhook comes first",
        (_PAYS,),
        PushAnswer.SLOW,
    ),
}


def behind(number: str) -> Phone:
    """The phone with this number, written with or without its plus."""
    return MAGIC.get("+" + number.removeprefix("+"), ORDINARY)


def masked(number: str) -> str:
    """The number as the gateway shows it: enough to recognise, too little to call."""
    return number[:4] + "*" * (len(number) - 7) + number[-3:]
