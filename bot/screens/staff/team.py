"""/staff: who runs the shop, in which role; people are let in, given another role, and sent away."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.machine import Screen, entry, screen
from bot.screens.staff import reasons, words
from bot.screens.staff.paging import DESK, WAY_OUT, in_rows, pager, part, stay
from bot.turn import Turn, tell_chat
from bot.views import HOME, Button, Go, Moment, Notice, Row, Text, Value, View, short
from core.domain.errors import InvalidField, NotFound, WrongState
from core.domain.staff import Role
from core.usecases import staffing

SIZE: Final = 8
_USERNAME: Final = re.compile(r"@([A-Za-z0-9_]{1,64})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Member:
    """One of the staff, by the table or by the settings."""

    id: int
    role: Role | None
    name: str
    username: str = ""
    fixed: bool = False  # an owner whom the settings name: stays one whatever is done here
    added_ms: int = 0
    added_by: str = ""

    def named(self) -> dict[str, Value]:
        """How sentences name the person."""
        known_by = " ".join(filter(None, (self.name, self.username and f"@{self.username}")))
        return {"name": short(known_by) or str(self.id), "id": str(self.id), "role": role(self.role)}


@screen("staff.team", staff=Role.OWNER)
class Team(Screen):
    page: int = 0

    def show(self, turn: Turn) -> View:
        found, page, pages = part(_all(turn), self.page, SIZE)
        lines = [Text("team-line-fixed" if member.fixed else "team-line", member.named()) for member in found]
        buttons = [Button(Text("button-member", member.named()), "open", member.id) for member in found]
        rows = (Button("button-hire", "hire", style="primary"), *in_rows(buttons, 2), *pager(page, pages), (DESK, HOME))
        return View("team", {"lines": words.block(lines)}, rows)

    def press_hire(self, turn: Turn) -> Hire:
        return Hire()

    def press_open(self, turn: Turn, user_id: int) -> Card:
        return Card(known(turn, user_id).id)

    def press_page(self, turn: Turn, page: int) -> Team:
        if page == self.page:
            _, _, pages = part(_all(turn), page, SIZE)
            stay(turn, page, pages)
        return Team(page)


@screen("staff.member", staff=Role.OWNER)
class Card(Screen):
    user_id: int

    def show(self, turn: Turn) -> View:
        member = known(turn, self.user_id)
        values = member.named() | {"may": Text(f"role-may-{member.role}")}
        if member.fixed:
            return View("member-fixed", values, (WAY_OUT,))
        values |= {"at": Moment(member.added_ms, date_only=True), "by": words.actor(turn, member.added_by)}
        if member.id == turn.user_id:
            return View("member-self", values, (WAY_OUT,))
        acts = (Button("button-other-role", "role"), Button("button-dismiss", "dismiss", style="danger"))
        return View("member", values, (acts, WAY_OUT))

    def press_role(self, turn: Turn) -> Choose:
        return Choose(self.user_id)

    def press_dismiss(self, turn: Turn) -> Change:
        return Change(known(turn, self.user_id).id, "")

    def press_back(self, turn: Turn) -> Team:
        return Team()


@screen("staff.hire", staff=Role.OWNER)
class Hire(Screen):
    """Who? By number, or by a user name that the shop knows."""

    def show(self, turn: Turn) -> View:
        return View("team-hire", {"shop": turn.counter.username}, (WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Choose:
        return Choose(_changeable(turn, _read(turn, text)).id)

    def press_back(self, turn: Turn) -> Team:
        return Team()


@screen("staff.role", staff=Role.OWNER)
class Choose(Screen):
    """Which role?"""

    user_id: int

    def show(self, turn: Turn) -> View:
        member = person(turn, self.user_id)
        buttons = tuple(Button(f"button-role-{each.value}", "choose", each.value) for each in reversed(Role))
        lines = [Text(f"role-may-{each.value}") for each in reversed(Role)]
        key = "team-choose" if member.role is None else "team-choose-other"
        return View(key, member.named() | {"lines": words.block(lines)}, (buttons, WAY_OUT))

    def press_choose(self, turn: Turn, name: str) -> Change:
        member = _changeable(turn, self.user_id)
        if name not in set(Role):
            raise InvalidField("invalid_role", field="role", value=name)
        if member.role == name:
            raise WrongState("role_as_it_is", state=name)
        return Change(self.user_id, name)

    def press_back(self, turn: Turn) -> Card | Hire:
        return Hire() if person(turn, self.user_id).role is None else Card(self.user_id)


@screen("staff.team.change", staff=Role.OWNER)
class Change(Screen):
    """`role` is the new one, "" where the person leaves."""

    user_id: int
    role: str
    reason: str = ""

    def show(self, turn: Turn) -> View:
        member, kind = person(turn, self.user_id), "hire" if self.role else "dismiss"
        values = member.named() | {
            "title": Text(f"team-title-{kind}", member.named()), "reason": self.reason, "old": role(member.role),
            "new": role(Role(self.role) if self.role else None),
            "consequence": Text(f"role-may-{self.role}") if self.role else Text("team-then-dismissed"),
        }  # fmt: skip
        if not self.reason:
            return View("team-why", values, (*reasons.rows(kind), WAY_OUT))
        yes = Button(f"button-yes-{kind}", "confirm", style="success" if self.role else "danger")
        return View("team-confirm", values, (yes, WAY_OUT))

    def typed(self, turn: Turn, text: str) -> Change:
        return replace(self, reason=words.reason(text))

    def press_reason(self, turn: Turn, nth: int) -> Change:
        return replace(self, reason=reasons.chosen(turn, "hire" if self.role else "dismiss", nth))

    def press_confirm(self, turn: Turn) -> Card | Team:
        member = _changeable(turn, self.user_id)
        tx, owners, done = turn.tx, turn.counter.owner_ids, "hired" if self.role else "dismissed"
        if self.role:
            after = staffing.add(
                tx, member.id, Role(self.role), member.name, actor=turn.actor, reason=self.reason, owner_ids=owners
            ).role
        else:
            staffing.remove(tx, member.id, actor=turn.actor, reason=self.reason, owner_ids=owners)
            after = None
        values = member.named() | {"role": role(after)}
        _tell(turn, member.id, done, values)
        turn.again(f"toast-{done}", **values)
        turn.note(f"note-{done}", **values)
        return Card(member.id) if self.role else Team()

    def press_back(self, turn: Turn) -> Change | Choose | Card:
        if self.reason:
            return replace(self, reason="")
        return Choose(self.user_id) if self.role else Card(self.user_id)


def _tell(turn: Turn, user_id: int, done: str, values: dict[str, Value]) -> None:
    """The person hears of it where they have opened the bot."""
    chat = turn.tx.chats.get(user_id)
    if chat is not None and not chat.blocked:
        rows: tuple[Row, ...] = (Go("button-desk", "desk"),) if done == "hired" else ()
        tell_chat(turn.tx, chat, Notice(f"team-you-{done}", values | {"shop": turn.counter.name}, rows))


# -- who --------------------------------------------------------------------------------------------------------------


def role(of: Role | None) -> Text:
    return Text("role-none" if of is None else f"role-{of.value}")


def _all(turn: Turn) -> list[Member]:
    """Those whom the settings name first, then in the order in which they came."""
    fixed = turn.counter.owner_ids
    kept = [member.id for member in turn.tx.staff.all() if member.id not in fixed]
    return [person(turn, user_id) for user_id in [*sorted(fixed), *kept]]


def person(turn: Turn, user_id: int) -> Member:
    """Anybody by number, on the staff or not."""
    member, chat = turn.tx.staff.get(user_id), turn.tx.chats.get(user_id)
    customer = turn.tx.customers.get(chat.customer_id) if chat is not None else None
    name = (member.name if member is not None else "") or (customer.name if customer is not None else "")
    username = chat.username if chat is not None else ""
    if user_id in turn.counter.owner_ids:
        return Member(user_id, Role.OWNER, name, username, fixed=True)
    if member is None:
        return Member(user_id, None, name, username)
    return Member(user_id, member.role, name, username, added_ms=member.added_ms, added_by=member.added_by)


def known(turn: Turn, user_id: int) -> Member:
    """One of the staff. Raises NotFound."""
    member = person(turn, user_id)
    if member.role is None:
        raise NotFound("staff_not_found", user_id=user_id)
    return member


def _changeable(turn: Turn, user_id: int) -> Member:
    """Raises WrongState for oneself, and for an owner whom the settings name."""
    if user_id == turn.user_id:
        raise WrongState("own_role", user_id=user_id, state="")
    if user_id in turn.counter.owner_ids:
        raise WrongState("owner_by_settings", user_id=user_id, state=Role.OWNER.value)
    return person(turn, user_id)


def _read(turn: Turn, text: str) -> int:
    """The person who was meant. Raises InvalidField, NotFound."""
    said = text.strip()
    if match := _USERNAME.fullmatch(said):
        chat = turn.tx.chats.named(match[1])
        if chat is None:
            raise NotFound("person_unknown", name=said)
        return chat.id
    number = said.removeprefix("tg:")
    if not number.isascii() or not number.isdecimal() or len(number) > 16 or not 0 < int(number) <= staffing.HIGHEST_ID:
        raise InvalidField("invalid_user_id", field="user_id", value=short(said, 40))
    return int(number)


@entry("staff", "staff", staff=Role.OWNER)
def staff(turn: Turn, arg: str) -> Team | Choose:
    """The list, or the role of the person who is named."""
    return Choose(_changeable(turn, _read(turn, arg)).id) if arg.strip() else Team()
