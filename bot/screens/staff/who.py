"""Whom an act is for: asked where a command did not say, chosen where several people answer to the words."""

from __future__ import annotations

from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import blocking, desk, paging, wallet, words
from bot.turn import Turn
from bot.views import Button, Text, Value, View, short
from core.domain.customers import Customer, clean
from core.domain.errors import InvalidField, NotFound
from core.domain.staff import Role
from core.usecases import finding

ACTS: Final = ("credit", "debit", "block")
MOST: Final = 8


@screen("staff.who", staff=Role.MANAGER)
class Who(Screen):
    what: str

    def show(self, turn: Turn) -> View:
        example = Text(f"who-example-{self.what}")
        return View("who-ask", {"act": Text(f"who-act-{self.what}"), "example": example}, (paging.WAY_OUT,))

    def typed(
        self, turn: Turn, text: str
    ) -> Several | wallet.Amount | wallet.Reason | wallet.Confirm | blocking.Reason | blocking.Confirm:
        return begin(turn, self.what, text)

    def press_back(self, turn: Turn) -> desk.Desk:
        return desk.Desk()


@screen("staff.who.several", staff=Role.MANAGER)
class Several(Screen):
    """`rest` is what the command said beyond the person."""

    what: str
    words: str
    rest: str = ""

    def show(self, turn: Turn) -> View:
        people = _people(turn, self.words)[:MOST]
        buttons = [Button("", "person", each.id, plain=f"👤 {words.named(each, 40)} · {each.id}") for each in people]
        values: dict[str, Value] = {"words": self.words, "act": Text(f"who-act-{self.what}")}
        return View("who-several", values, (*buttons, paging.WAY_OUT))

    def press_person(
        self, turn: Turn, customer_id: int
    ) -> wallet.Amount | wallet.Reason | wallet.Confirm | blocking.Reason | blocking.Confirm:
        if customer_id not in {each.id for each in _people(turn, self.words)}:
            raise NotFound("nobody_found", words=self.words)
        return _with(turn, self.what, customer_id, self.rest)

    def press_back(self, turn: Turn) -> Who:
        return Who(self.what)


def begin(
    turn: Turn, what: str, text: str
) -> Several | wallet.Amount | wallet.Reason | wallet.Confirm | blocking.Reason | blocking.Confirm:
    """`+254712345678 5 reason words`: as much of it as was said. Raises NotFound, InvalidField."""
    said = clean(text)
    if not said or len(said) > words.MOST_WORDS + words.MOST_REASON:
        raise InvalidField("find_words", field="words", most=words.MOST_WORDS)
    whom, _, rest = said.partition(" ")
    people = _people(turn, said)  # a phone or a name that was typed with blanks, and nothing beyond it
    if people:
        whom, rest = said, ""
    else:
        people = _people(turn, whom)
    if not people:
        raise NotFound("nobody_found", words=short(whom, 40))
    if len(people) > 1:
        return Several(what, whom, rest)
    return _with(turn, what, people[0].id, rest)


def _with(
    turn: Turn, what: str, customer_id: int, rest: str
) -> wallet.Amount | wallet.Reason | wallet.Confirm | blocking.Reason | blocking.Confirm:
    if what == "block":
        return blocking.said(turn, customer_id, rest)
    return wallet.said(turn, what, customer_id, rest)


def _people(turn: Turn, text: str) -> list[Customer]:
    """Nobody who went into another: their wallet is there."""
    found = finding.people(turn.tx, turn.house, text, turn.counter.region)
    return [each for each in found if each.merged_into is None]
