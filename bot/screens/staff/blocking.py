"""Staff keeps a customer from ordering and paying, or lets them again: with a reason, and the consequences first."""

from __future__ import annotations

from bot.machine import Screen, entry, screen
from bot.screens.staff import paging, person, reasons, trail, wallet, who, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Text, Value, View
from core.domain.customers import Customer
from core.domain.orders import TERMINAL
from core.domain.staff import Role
from core.usecases import grouping


@screen("staff.block.reason", staff=Role.MANAGER)
class Reason(Screen):
    """`blocked` is what the customer will be."""

    customer_id: int
    blocked: bool
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = person.found(turn, self.customer_id)
        what = _what(self.blocked)
        values: dict[str, Value] = {"title": Text(f"block-title-{what}"), "name": words.named(customer)}
        return View("block-reason", values, (*reasons.rows(what), paging.WAY_OUT))

    def press_reason(self, turn: Turn, nth: int) -> Confirm:
        return Confirm(self.customer_id, self.blocked, reasons.chosen(turn, _what(self.blocked), nth), self.came)

    def typed(self, turn: Turn, text: str) -> Confirm:
        return Confirm(self.customer_id, self.blocked, words.reason(text), self.came)

    def press_back(self, turn: Turn) -> person.Card:
        return _card(self.customer_id, self.came)


@screen("staff.block.confirm", staff=Role.MANAGER)
class Confirm(Screen):
    customer_id: int
    blocked: bool
    reason: str
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = person.found(turn, self.customer_id)
        what = _what(self.blocked)
        values: dict[str, Value] = {
            "title": Text(f"block-confirm-{what}", {"name": words.named(customer)}), "number": str(customer.id),
            "consequence": Text(f"block-consequence-{what}", _at_stake(turn, customer)), "reason": self.reason,
        }  # fmt: skip
        button = Button(f"button-confirm-{what}", "confirm", style="danger" if self.blocked else "success")
        return View("block-confirm", values, (button, paging.WAY_OUT))

    def press_confirm(self, turn: Turn) -> person.Card:
        after = grouping.block_customer(
            turn.tx, self.customer_id, blocked=self.blocked, reason=self.reason, actor=turn.actor
        )
        what, name = _what(self.blocked), words.named(after)
        turn.again(f"toast-done-{what}", name=name)
        turn.note(f"note-done-{what}", name=name)
        return _card(after.id, self.came)

    def press_back(self, turn: Turn) -> Reason:
        return Reason(self.customer_id, self.blocked, self.came)


def _what(blocked: bool) -> str:
    return "block" if blocked else "unblock"


def _at_stake(turn: Turn, customer: Customer) -> dict[str, Value]:
    counts = turn.tx.orders.counts(customer.id)
    active = sum(count for state, count in counts.items() if state not in TERMINAL)
    return {"balance": customer.balance, "active": active}


def _card(customer_id: int, came: Trail) -> person.Card:
    return person.Card(customer_id, trail.without(came, "customer", customer_id))


def begin(turn: Turn, customer_id: int, came: Trail = ()) -> Reason:
    """Who is blocked is let in again, all others are blocked."""
    return Reason(customer_id, not person.found(turn, customer_id).blocked, came)


def said(turn: Turn, customer_id: int, rest: str) -> Reason | Confirm:
    """The reason, where the command gave one."""
    asked = begin(turn, customer_id)
    return asked.typed(turn, rest) if rest.strip() else asked


@entry("block", "block", "unblock", staff=Role.MANAGER)
def block(
    turn: Turn, arg: str
) -> who.Who | who.Several | wallet.Amount | wallet.Reason | wallet.Confirm | Reason | Confirm:
    return who.begin(turn, "block", arg) if arg else who.Who("block")
