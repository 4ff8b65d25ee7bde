"""Staff writes to one customer: the words, a look at them, and out they go into the customer's own chats."""

from __future__ import annotations

from dataclasses import replace

from bot.announcing import announcement, read
from bot.machine import Screen, screen
from bot.screens.staff import paging, person, trail, words
from bot.screens.staff.trail import Trail
from bot.turn import Turn, tell_chat
from bot.views import Button, View
from core.domain.chats import Chat
from core.domain.errors import WrongState
from core.domain.staff import Role


@screen("staff.write", staff=Role.SUPPORT)
class Write(Screen):
    customer_id: int
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        return View("write-ask", {"name": words.named(person.found(turn, self.customer_id))}, (paging.WAY_OUT,))

    def typed(self, turn: Turn, text: str) -> Draft:
        return Draft(self.customer_id, read(text), self.came)

    def press_back(self, turn: Turn) -> person.Card:
        return _card(self.customer_id, self.came)


@screen("staff.write.draft", staff=Role.SUPPORT)
class Draft(Screen):
    customer_id: int
    text: str
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        values = {"name": words.named(person.found(turn, self.customer_id)), "text": self.text}
        return View("write-draft", values, (Button("button-write-send", "send", style="success"), paging.WAY_OUT))

    def typed(self, turn: Turn, text: str) -> Draft:
        return replace(self, text=read(text))

    def press_send(self, turn: Turn) -> person.Card:
        customer = person.found(turn, self.customer_id)
        for chat in _chats(turn, customer.id):
            tell_chat(turn.tx, chat, announcement(self.text))
        turn.tx.audit.add(turn.actor, "message", f"customer:{customer.id}", self.text[:200])
        turn.again("toast-written", name=words.named(customer))
        turn.note("note-written", name=words.named(customer))
        return _card(customer.id, self.came)

    def press_back(self, turn: Turn) -> Write:
        return Write(self.customer_id, self.came)


def begin(turn: Turn, customer_id: int, came: Trail) -> Write:
    """Raises WrongState where nothing would reach them (`no_chat`, `chat_gone`)."""
    _chats(turn, customer_id)
    return Write(customer_id, came)


def _chats(turn: Turn, customer_id: int) -> list[Chat]:
    """Where the customer reads it."""
    chats = turn.tx.chats.of_customer(customer_id)
    open_ones = [chat for chat in chats if not chat.blocked]
    if not open_ones:
        raise WrongState("chat_gone" if chats else "no_chat", customer_id=customer_id, state="")
    return open_ones


def _card(customer_id: int, came: Trail) -> person.Card:
    return person.Card(customer_id, trail.without(came, "customer", customer_id))
