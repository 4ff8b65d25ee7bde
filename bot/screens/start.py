"""The first words: what this shop is, in whose language, and where a link leads that somebody followed to it.

A link's payload comes from outside: it may be made up, or followed again. It shows things; what it may show is
looked up for this person each time.
"""

from __future__ import annotations

from typing import Final

from bot import machine
from bot.machine import Screen, entry, screen
from bot.screens import contact, language, privacy
from bot.screens.home import Home
from bot.turn import Turn
from bot.views import Button, Notice, Text, View
from core.usecases import staffing

PLAIN: Final = frozenset({"", "group", "start"})
"""Payloads that lead nowhere in particular."""
MOST_PAYLOAD: Final = 64


@screen("start.welcome")
class Welcome(Screen):
    """What a newcomer sees. `payload` is where the link leads that brought them: they go there next."""

    payload: str = ""

    def show(self, turn: Turn) -> View:
        begin = "button-go-on" if self.payload else "button-begin"
        now = Text("button-language-now", {"name": language.NAMES.get(turn.chat.language, turn.chat.language)})
        rows = (
            Button(begin, "begin", style="primary"),
            (Button("button-phone", "phone"), Button(now, "language")),
        )
        return View("welcome", {"shop": turn.counter.name}, rows)

    def press_begin(self, turn: Turn) -> Screen:
        """To what the link promised, or home."""
        return following(turn, self.payload)

    def press_phone(self, turn: Turn) -> contact.AskPhone:
        return contact.ask(turn, welcome=True, payload=self.payload)

    def press_language(self, turn: Turn) -> language.Language:
        return language.Language(welcome=True, payload=self.payload)


@entry("start", "start")
def start(turn: Turn, arg: str) -> Welcome | Home | Screen:
    """Newcomers are welcomed first; who is known goes where the link leads, or home."""
    payload = arg.partition(" ")[0][: MOST_PAYLOAD + 1]
    kind, _, value = payload.partition("_")
    at = standing(turn)
    if kind == "claim" and value:
        return _owner(turn, value)
    if turn.chat.version == 0 and kind == "ref":
        _invited(turn, value)
    if turn.chat.version == 0 or at is not None:
        if _named(payload) is not None:
            return Welcome(payload)
        if unclear := _unclear(payload):
            turn.note(unclear)
        return Welcome(at.payload if at is not None else "")
    return following(turn, payload)


def standing(turn: Turn) -> Welcome | None:
    """The welcome, while the person has not gone on from it."""
    try:
        at = machine.load(turn.chat.screen)
    except machine.Lost:
        return None
    if isinstance(at, (contact.AskPhone, language.Language, privacy.Terms)) and at.welcome:
        return Welcome(at.payload)
    return at if isinstance(at, Welcome) else None


def following(turn: Turn, payload: str) -> Screen:
    """Where the payload leads this person, or home with a kind word."""
    named = _named(payload)
    if named is not None:
        kind, number = named
        name, there = _TARGETS[kind]
        if there(turn, number):
            return machine.entries()[name](turn, str(number))
    if unclear := _unclear(payload):
        turn.note(unclear)
    return Home()


def _named(payload: str) -> tuple[str, int] | None:
    """What kind of thing the payload names, and its number; not whether there is one."""
    kind, _, number = payload.partition("_")
    if kind not in _TARGETS or not (number.isascii() and number.isdecimal()) or len(number) > 15:
        return None
    return kind, int(number)


def _unclear(payload: str) -> str:
    """What to say of a payload that leads nowhere; nothing where it was not meant to."""
    if payload in PLAIN or payload.startswith("ref_"):
        return ""
    return "note-link-gone" if _named(payload) is not None else "note-link-unknown"


def _sold(turn: Turn, number: int) -> bool:
    service = turn.tx.services.get(number)
    return service is not None and service.active


def _own_order(turn: Turn, order_id: int) -> bool:
    order = turn.tx.orders.get(order_id)
    return order is not None and order.customer_id == turn.customer_id


def _own_payment(turn: Turn, payment_id: int) -> bool:
    payment = turn.tx.payments.get(payment_id)
    return payment is not None and payment.customer_id == turn.customer_id


_TARGETS: Final = {
    "service": ("service", _sold),
    "order": ("order", _own_order),
    "topup": ("payment", _own_payment),
}


def _invited(turn: Turn, value: str) -> None:
    """A newcomer came by somebody's invitation: kept, if that somebody is here and is somebody else."""
    if not (value.isascii() and value.isdecimal() and len(value) <= 15):
        return
    inviter = turn.tx.chats.get(int(value))
    if inviter is not None and inviter.customer_id != turn.customer_id:
        turn.came_by(inviter.id)


def _owner(turn: Turn, code: str) -> Screen:
    """Whoever brings the code that the shop has printed is its owner. Raises NotAllowed."""
    staffing.claim(turn.tx, code, turn.user_id, turn.customer.name, owner_ids=turn.counter.owner_ids)
    turn.hired()
    turn.tell(Notice("owner-now"))
    return machine.entries()["desk"](turn, "")
