"""A customer as staff sees them: who they are, their wallet, and the ways to all that is theirs. Whosever they are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.machine import Screen, entry, screen
from bot.screens.staff import (
    blocking,
    desk,
    finding,
    order,
    paging,
    payment,
    person_lists,
    queues,
    returning,
    trail,
    wallet,
    words,
    writing,
)  # fmt: skip
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Copy, Moment, Row, Text, Value, View, short
from core.domain.chats import Chat
from core.domain.customers import Customer, is_phone, telegram_user
from core.domain.errors import CustomerNotFound
from core.domain.orders import TERMINAL
from core.domain.staff import Role
from core.usecases import registering

MOST_CHATS = 3


@screen("staff.customer", staff=Role.SUPPORT)
class Card(Screen):
    customer_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        customer = found(turn, self.customer_id)
        values: dict[str, Value] = {
            "name": customer.name or Text("person-nameless"), "number": str(customer.id), "balance": customer.balance,
            "facts": words.block(_facts(turn, customer)),
        }  # fmt: skip
        lists: Row = (Button("button-person-orders", "orders"), Button("button-person-payments", "payments"))
        rows: list[Row] = [lists, (Button("button-person-wallet", "wallet"), Button("button-refresh", "refresh"))]
        rows.append(Button("button-write", "write"))
        rows += _acts(turn, customer)
        if is_phone(customer.identity):
            rows.append(Copy("button-copy-phone", customer.identity))
        return View("person", values, (*rows, paging.WAY_OUT))

    def press_refresh(self, turn: Turn) -> Card:
        turn.toast("toast-updated")
        return self

    def press_orders(self, turn: Turn) -> person_lists.Orders:
        return person_lists.Orders(self.customer_id, self._onward())

    def press_payments(self, turn: Turn) -> person_lists.Payments:
        return person_lists.Payments(self.customer_id, self._onward())

    def press_wallet(self, turn: Turn) -> person_lists.History:
        return person_lists.History(self.customer_id, self._onward())

    def press_write(self, turn: Turn) -> writing.Write:
        return writing.begin(turn, found(turn, self.customer_id).id, self._onward())

    def press_money(self, turn: Turn, what: str) -> wallet.Amount:
        return wallet.begin(turn, what, found(turn, self.customer_id).id, self._onward())

    def press_block(self, turn: Turn) -> blocking.Reason:
        return blocking.begin(turn, found(turn, self.customer_id).id, self._onward())

    def _onward(self) -> Trail:
        return trail.onto(self.came, "customer", self.customer_id)

    def press_back(
        self, turn: Turn
    ) -> (
        desk.Desk | finding.Results | queues.Queue | order.Card | Card | person_lists.Orders | person_lists.Payments
        | payment.Card
    ):  # fmt: skip
        return returning.back(self.came)

    def typed(self, turn: Turn, text: str) -> finding.Results | order.Card | Card:
        return finding.look(turn, text)


def found(turn: Turn, customer_id: int) -> Customer:
    """The customer, or the one whom they have become. Raises CustomerNotFound."""
    return registering.current(turn.tx, customer_id)


def open_card(turn: Turn, customer_id: int, came: Trail = ()) -> Card:
    return Card(found(turn, customer_id).id, came)


def _acts(turn: Turn, customer: Customer) -> list[Row]:
    if turn.role is None or not turn.role.allows(Role.MANAGER):
        return []
    block = (
        Button("button-unblock", "block") if customer.blocked else Button("button-block-person", "block", "", "danger")
    )
    return [(Button("button-credit", "money", "credit"), Button("button-debit", "money", "debit")), block]


def _facts(turn: Turn, customer: Customer) -> list[Text | None]:
    partner = turn.tx.partners.get(customer.partner_id)
    counts = turn.tx.orders.counts(customer.id)
    active = sum(count for state, count in counts.items() if state not in TERMINAL)
    group, chats = customer.price_group, turn.tx.chats.of_customer(customer.id)
    return [
        Text("person-blocked") if customer.blocked else None,
        Text("person-held", {"held": customer.held}) if customer.held else None,
        Text("person-orders", {"number": sum(counts.values()), "active": active}),
        Text("person-identity", {"identity": customer.identity})
        if not chats or telegram_user(customer.identity) is None else None,
        _chats(chats),
        _inviter(turn, chats),
        Text("person-partner", {"partner": partner.name}) if partner is not None and not partner.house else None,
        Text("person-group", {"group": group}) if group else Text("person-no-group"),
        Text("person-language", {"language": customer.language}) if customer.language else None,
        Text("person-since", {"since": Moment(customer.created_ms, date_only=True)}),
    ]  # fmt: skip


def _chats(chats: Sequence[Chat]) -> Text:
    if not chats:
        return Text("person-no-chat")
    lines = []
    for chat in chats[:MOST_CHATS]:
        named = (
            Text("person-chat-named", {"username": chat.username}) if chat.username else Text("person-chat-nameless")
        )
        key = "person-chat-gone" if chat.blocked else "person-chat"
        lines.append(Text(key, {"who": named, "id": str(chat.id), "seen": Moment(chat.seen_ms)}))
    return Text("person-chats", {"lines": words.block(lines)})


def _inviter(turn: Turn, chats: Sequence[Chat]) -> Text | None:
    """By whose invitation they came; nothing where nobody's, or where that chat is forgotten by now."""
    by = next((chat.referrer for chat in chats if chat.referrer is not None), None)
    chat = turn.tx.chats.get(by) if by is not None else None
    if chat is None:
        return None
    inviter = found(turn, chat.customer_id)
    return Text("person-inviter", {
        "name": inviter.name or Text("person-nameless"), "number": str(inviter.id),
    })  # fmt: skip


@entry("customer", "customer", staff=Role.SUPPORT)
def customer(turn: Turn, arg: str) -> Card | finding.Ask:
    """A customer of anybody's, by number: for buttons on messages."""
    if not arg:
        return finding.Ask()
    if not arg.isdecimal() or not arg.isascii() or len(arg) > 18:
        raise CustomerNotFound(customer_id=short(arg, 20))
    return open_card(turn, int(arg))
