"""The own phone, proven by Telegram: it joins this chat with the account that the phone has in other chat apps."""

from __future__ import annotations

from bot.incoming import Incoming
from bot.machine import Screen, hearer, screen
from bot.screens import settings, start
from bot.screens.home import Home
from bot.turn import Turn
from bot.views import Button, Notice, Text, Value, View
from core.domain import customers
from core.domain.errors import InvalidField
from core.usecases import linking


@screen("contact.ask")
class AskPhone(Screen):
    """Asks for the phone. `welcome` and `payload` lead on to where a newcomer was going."""

    welcome: bool = False
    payload: str = ""

    def show(self, turn: Turn) -> View:
        return View("contact-ask", {}, (Button("button-skip", "skip"),))

    def press_skip(self, turn: Turn) -> Screen | Home | settings.Settings:
        turn.tell(Notice("contact-skipped", without_keyboard=True))
        turn.below()
        return self._on(turn)

    def typed(self, turn: Turn, text: str) -> AskPhone:
        turn.tell(Notice("contact-typed", contact="button-share-phone"))
        return self

    def shared_contact(self, turn: Turn, phone: str, own: bool) -> Screen | AskPhone | Home | settings.Settings:
        if link(turn, phone, own=own):
            return self._on(turn)
        turn.tell(Notice("contact-not-own", contact="button-share-phone"))
        return self

    def _on(self, turn: Turn) -> Screen | Home | settings.Settings:
        return start.following(turn, self.payload) if self.welcome else settings.Settings()


def ask(turn: Turn, *, welcome: bool = False, payload: str = "") -> AskPhone:
    """The question, with the button that answers it below the text field."""
    turn.tell(Notice("contact-button-here", contact="button-share-phone"))
    return AskPhone(welcome, payload)


@hearer("contact")
def shared(turn: Turn, at: Screen, incoming: Incoming) -> Screen:
    """A contact that was sent where nobody had asked for it."""
    if not link(turn, incoming.phone, own=incoming.own):
        turn.note("contact-not-own")
    return at


def link(turn: Turn, phone: str, *, own: bool) -> bool:
    """Ties the phone to this chat and says what came of it. False for a contact that is not the sender's own.

    Raises InvalidField for what is no phone number, NotAllowed where the account has another phone.
    """
    if not own:
        return False
    number = customers.phone(phone, turn.counter.region)
    if number is None:
        raise InvalidField("invalid_phone_number", field="phone_number", value=phone[:40])
    if turn.customer.identity == number:
        turn.tell(Notice("contact-known", {"phone": number}, without_keyboard=True))
        return True
    was = turn.customer_id
    customer = linking.link_phone(turn.tx, was, number)
    turn.belongs_to(customer.id)
    if customer.id == was:
        turn.tell(Notice("contact-tied", {"phone": number}, without_keyboard=True))
        return True
    orders = Text("contact-orders", {"count": sum(turn.tx.orders.counts(customer.id).values())})
    values: dict[str, Value] = {"phone": number, "balance": customer.balance, "orders": orders}
    turn.tell(Notice("contact-merged", values, without_keyboard=True))
    return True
