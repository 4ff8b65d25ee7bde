"""/apikey: the keys of partners and of the house; a new one is shown once, in a message that deletes itself.

A key is in no screen, no log and no table, but for the outgoing message until it is sent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import key_making, reasons, words
from bot.screens.staff.paging import DESK, WAY_OUT, pager, part, stay
from bot.turn import Turn
from bot.views import HOME, Button, Lines, Moment, Row, Text, Value, View, short
from core.domain.errors import NotFound
from core.domain.partners import ALL_SCOPES, ApiKey, Scope
from core.domain.staff import Role
from core.usecases import partnering

SIZE: Final = 6


@screen("staff.keys", staff=Role.OWNER)
class Keys(Screen):
    page: int = 0

    def show(self, turn: Turn) -> View:
        found, page, pages = part(_all(turn), self.page, SIZE)
        rows: list[Row] = [Button("button-new-key", "new", style="primary")]
        rows += [Button(Text("button-key", _named(key)), "open", key.id) for key in found]
        rows += [*pager(page, pages), (DESK, HOME)]
        if not found:
            return View("keys-none", {}, tuple(rows))
        lines = [
            Text("keys-line", facts(turn, key) | {"mark": "🟢" if key.valid_at(turn.now_ms) else "⛔"}) for key in found
        ]
        return View("keys", {"lines": words.block(lines, "\n\n")}, tuple(rows))

    def press_new(self, turn: Turn) -> key_making.Owner:
        return key_making.Owner()

    def press_open(self, turn: Turn, key_id: int) -> Key:
        return Key(known(turn, key_id).id, self.page)

    def press_page(self, turn: Turn, page: int) -> Keys:
        if page == self.page:
            _, _, pages = part(_all(turn), page, SIZE)
            stay(turn, page, pages)
        return Keys(page)


@screen("staff.key", staff=Role.OWNER)
class Key(Screen):
    key_id: int
    page: int = 0

    def show(self, turn: Turn) -> View:
        key = known(turn, self.key_id)
        rows: tuple[Row, ...] = (WAY_OUT,)
        if key.valid_at(turn.now_ms):
            rows = (Button("button-revoke", "revoke", style="danger"), WAY_OUT)
        return View("key", facts(turn, key), rows)

    def press_revoke(self, turn: Turn) -> Revoke:
        return Revoke(self.key_id, "", self.page)

    def press_back(self, turn: Turn) -> Keys:
        return Keys(self.page)


@screen("staff.key.revoke", staff=Role.OWNER)
class Revoke(Screen):
    key_id: int
    reason: str = ""
    page: int = 0

    def show(self, turn: Turn) -> View:
        key = known(turn, self.key_id)
        values = facts(turn, key) | {"reason": self.reason, "consequence": Text("key-then-revoked")}
        if not self.reason:
            return View("key-why", values, (*reasons.rows("revoke"), WAY_OUT))
        yes = Button(Text("button-yes-revoke", {"number": str(key.id)}), "confirm", style="danger")
        return View("key-revoke", values, (yes, WAY_OUT))

    def typed(self, turn: Turn, text: str) -> Revoke:
        return replace(self, reason=words.reason(text))

    def press_reason(self, turn: Turn, nth: int) -> Revoke:
        return replace(self, reason=reasons.chosen(turn, "revoke", nth))

    def press_confirm(self, turn: Turn) -> Key:
        named = _named(known(turn, self.key_id))
        partnering.revoke_key(turn.tx, self.key_id, actor=turn.actor, reason=self.reason)
        turn.again("toast-key-revoked", **named)
        turn.note("note-key-revoked", **named)
        return Key(self.key_id, self.page)

    def press_back(self, turn: Turn) -> Key | Revoke:
        return replace(self, reason="") if self.reason else Key(self.key_id, self.page)


def known(turn: Turn, key_id: int) -> ApiKey:
    """The key, of whatever partner. Raises NotFound."""
    found = next((key for key in turn.tx.partners.list_keys() if key.id == key_id), None)
    if found is None:
        raise NotFound("key_not_found", key_id=key_id)
    return found


def _all(turn: Turn) -> list[ApiKey]:
    """Valid ones first, the newest of each first."""
    newest = sorted(turn.tx.partners.list_keys(), key=lambda key: -key.id)
    return sorted(newest, key=lambda key: not key.valid_at(turn.now_ms))


def owner(house: bool, name: str) -> Text:
    """Whose a key is."""
    return Text("keys-house") if house else Text("keys-partner", {"name": short(name)})


def scopes(given: frozenset[Scope]) -> Text | Lines:
    """What a key may do."""
    if given == ALL_SCOPES:
        return Text("scope-all")
    return words.block((Text(f"scope-{scope.value}") for scope in Scope if scope in given), ", ")


def facts(turn: Turn, key: ApiKey) -> dict[str, Value]:
    return _named(key) | {
        "state": _state(turn, key), "scopes": scopes(key.scopes), "used": _used(key),
        "created": Moment(key.created_ms),
    }  # fmt: skip


def _named(key: ApiKey) -> dict[str, Value]:
    return {"number": str(key.id), "owner": owner(key.partner.house, key.partner.name), "hint": key.hint}


def _used(key: ApiKey) -> Text:
    return Text("key-used", {"at": Moment(key.last_used_ms)}) if key.last_used_ms else Text("key-unused")


def _state(turn: Turn, key: ApiKey) -> Text:
    if key.revoked_ms is not None:
        return Text("key-revoked", {"at": Moment(key.revoked_ms)})
    if key.expires_ms is None:
        return Text("key-valid")
    return Text("key-valid-until" if key.valid_at(turn.now_ms) else "key-expired", {"at": Moment(key.expires_ms)})


@entry("apikey", "apikey", staff=Role.OWNER)
def apikey(turn: Turn, arg: str) -> Keys | Key:
    """The list, or the key whose number is given."""
    number = arg.strip().lstrip("#")
    if number.isascii() and number.isdecimal() and len(number) <= 18:
        return Key(known(turn, int(number)).id)
    return Keys()
