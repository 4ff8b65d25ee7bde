"""The last look before staff changes an order: which order, how much, and what comes of it. Done once."""

from __future__ import annotations

from bot.machine import Screen, screen
from bot.screens.staff import order as orders
from bot.screens.staff import order_acts, words
from bot.screens.staff.paging import DESK, WAY_OUT
from bot.screens.staff.trail import Trail
from bot.turn import Turn
from bot.views import Button, Text, Value, View
from core.domain.errors import WrongState
from core.domain.money import Money
from core.domain.orders import AT_PROVIDER, Order, OrderState
from core.domain.staff import Role
from core.usecases import intervening, refunding, tracing
from core.usecases.tracing import OrderStory


@screen("staff.order.confirm", staff=Role.MANAGER)
class Confirm(Screen):
    order_id: int
    what: str
    number: int
    reason: str
    came: Trail = ()

    def show(self, turn: Turn) -> View:
        told = tracing.story(turn.tx, self.order_id)
        if self.what not in order_acts.possible(told.order, told.money.left, turn.now_ms):
            return View("act-over", words.ordered(told.order), (Button("button-back", "card"), DESK))
        values: dict[str, Value] = {
            **words.ordered(told.order), "name": words.named(told.customer), "reason": self.reason,
            "title": Text(f"act-title-{self.what}", {"order": str(self.order_id)}),
            "consequence": words.block(self._consequences(told)),
        }  # fmt: skip
        style = "danger" if self.what in ("cancel", "refund") else "success"
        return View("act-confirm", values, (Button(f"button-confirm-{self.what}", "confirm", style=style), WAY_OUT))

    def _consequences(self, told: OrderStory) -> list[Text | None]:
        order, zero = told.order, Money.zero(told.order.charge.currency)
        if self.what == "complete":
            return [Text("act-keeps-all", {"quantity": order.quantity, "kept": order.charge}), _provider_goes_on(order)]
        if self.what == "part":
            kept = order.charge.share(self.number, order.quantity)
            values = {"delivered": self.number, "quantity": order.quantity, "kept": kept, "back": order.charge - kept}
            return [Text("act-keeps-part", values), _provider_goes_on(order)]
        if self.what == "cancel":
            held = zero if order.state is OrderState.AWAITING_PAYMENT else order.charge
            values = {"back": held, "before": told.customer.balance, "after": told.customer.balance + held}
            return [Text("act-gives-all" if held else "act-gives-none", values), _stopping(order)]
        if self.what == "resend":
            return [Text("act-sends", {"provider": order.provider})]
        amount = Money(self.number, order.charge.currency)
        share = told.money.gives_back(amount)
        before = told.customer.balance
        return [
            Text(
                "act-refunds", {"back": amount, "taken": told.money.taken, "before": before, "after": before + amount}
            ),
            Text("act-refunds-partner", {"share": share}) if share else None,
        ]

    def press_confirm(self, turn: Turn) -> orders.Card:
        after = self._done(turn)
        values = {**words.ordered(after), "done": Text(f"act-done-{self.what}", words.ordered(after))}
        turn.again("toast-act-done", **values)
        turn.note("note-act-done", **values)
        return orders.Card(self.order_id, self.came)

    def _done(self, turn: Turn) -> Order:
        if self.what == "complete":
            return intervening.complete(turn.tx, self.order_id, reason=self.reason, actor=turn.actor)
        if self.what == "part":
            return intervening.complete_part(turn.tx, self.order_id, self.number, reason=self.reason, actor=turn.actor)
        if self.what == "cancel":
            return intervening.cancel(turn.tx, self.order_id, reason=self.reason, actor=turn.actor)
        if self.what == "resend":
            return intervening.resend(turn.tx, self.order_id, reason=self.reason, actor=turn.actor)
        if self.what != "refund":
            raise WrongState("act_not_possible", order_id=self.order_id)
        amount = Money(self.number, turn.tx.currency)
        return refunding.refund_settled(turn.tx, self.order_id, amount, reason=self.reason, actor=turn.actor)

    def press_card(self, turn: Turn) -> orders.Card:
        return orders.Card(self.order_id, self.came)

    def press_back(self, turn: Turn) -> order_acts.Reason:
        return order_acts.Reason(self.order_id, self.what, self.number, self.came)


def _provider_goes_on(order: Order) -> Text | None:
    at_provider = order.state in AT_PROVIDER and order.provider
    return Text("act-provider-goes-on", {"provider": order.provider}) if at_provider else None


def _stopping(order: Order) -> Text | None:
    """What a provider does about an order that we call off."""
    if order.state not in AT_PROVIDER or not order.provider:
        return None
    key = "act-provider-stops" if order.can_cancel else "act-provider-not-stopped"
    return Text(key, {"provider": order.provider, "delivered": order.delivered})
