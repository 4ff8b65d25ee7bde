"""A new API key: whose it is, what it may do, and the one message in which it is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, screen
from bot.screens.staff import keys
from bot.screens.staff.paging import WAY_OUT, in_rows
from bot.turn import Turn
from bot.views import Button, Copy, Notice, Row, Text, Value, View
from core.domain import partners
from core.domain.errors import InvalidField, NotFound
from core.domain.partners import Scope
from core.domain.staff import Role
from core.usecases import partnering
from core.usecases.partnering import KeyTerms

SHOWN_S: Final = 60
MOST_CHOICES: Final = 6


@screen("staff.key.owner", staff=Role.OWNER)
class Owner(Screen):
    """Whose key? A partner's name, known or new, or the house."""

    def show(self, turn: Turn) -> View:
        known = [partner for partner in reversed(turn.tx.partners.all()) if not partner.house][:MOST_CHOICES]
        choices = [Button("", "partner", partner.id, plain=partner.name) for partner in known]
        return View("key-owner", {}, (Button("button-key-house", "house"), *in_rows(choices, 2), WAY_OUT))

    def typed(self, turn: Turn, text: str) -> Terms:
        return Terms(partnering.partner_name(text))

    def press_house(self, turn: Turn) -> Terms:
        return Terms("")

    def press_partner(self, turn: Turn, partner_id: int) -> Terms:
        partner = turn.tx.partners.get(partner_id)
        if partner is None:
            raise NotFound("partner_not_found", name=str(partner_id))
        return Terms("" if partner.house else partner.name)

    def press_back(self, turn: Turn) -> keys.Keys:
        return keys.Keys()


@screen("staff.key.terms", staff=Role.OWNER)
class Terms(Screen):
    """What may it do?"""

    partner: str  # its name, "" for the house
    scopes: tuple[str, ...] = tuple(Scope)

    def show(self, turn: Turn) -> View:
        toggles: list[Row] = [
            Button(f"button-scope-{'on' if scope in self.scopes else 'off'}-{scope.value}", "toggle", scope.value)
            for scope in Scope
        ]
        partner = turn.tx.partners.named(self.partner) if self.partner else None
        number = 0 if partner is None else len(turn.tx.partners.list_keys(partner.id))
        who = "key-terms-house" if not self.partner else "key-terms-new" if partner is None else "key-terms-partner"
        values: dict[str, Value] = {
            "owner": keys.owner(not self.partner, self.partner),
            "who": Text(who, {"name": self.partner, "count": number}),
        }
        return View("key-terms", values, (*toggles, Button("button-make-key", "make", style="success"), WAY_OUT))

    def press_toggle(self, turn: Turn, name: str) -> Terms:
        chosen = set(self.scopes) ^ {name}
        return replace(self, scopes=tuple(scope for scope in Scope if scope in chosen))

    def press_make(self, turn: Turn) -> keys.Key:
        scopes = frozenset(Scope(name) for name in self.scopes)
        if not scopes:
            raise InvalidField("scope_needed", field="scopes", value="")
        key = partners.new_key(turn.random_bytes())
        number = partnering.issue_key(
            turn.tx, name=self.partner, key=key, of_house=not self.partner, terms=KeyTerms(scopes), actor=turn.actor,
            reason=" ".join(sorted(scopes)),
        )  # fmt: skip
        values: dict[str, Value] = {
            "number": str(number), "owner": keys.owner(not self.partner, self.partner), "secret": key,
            "seconds": SHOWN_S,
            "where": Text("key-where", {"url": turn.counter.base_url}) if turn.counter.base_url else Text("nothing"),
        }  # fmt: skip
        turn.tell(Notice("key-once", values, (Copy("button-copy-key", key),), forget_after_s=SHOWN_S))
        turn.below()
        turn.again("toast-key-made", number=str(number))
        return keys.Key(number)

    def press_back(self, turn: Turn) -> Owner:
        return Owner()
