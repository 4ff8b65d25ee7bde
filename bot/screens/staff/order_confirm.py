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
        order, before = told.order, told.customer.balance
        if self.what == "complete":
            return [Text("act-keeps-all", {"quantity": order.quantity, "kept": order.charge}), _provider_goes_on(order)]
        if self.what == "part":
            kept = order.charge.share(self.number, order.quantity)
            amounts: dict[str, Value] = {"kept": kept, "back": order.charge - kept}
            counts: dict[str, Value] = {"delivered": self.number, "quantity": order.quantity}
            return [Text("act-keeps-part", {**counts, **amounts}), _provider_goes_on(order)]
        if self.what == "cancel":
            if order.state is OrderState.AWAITING_PAYMENT:
                return [Text("act-gives-none")]
            amounts = {"back": order.charge, "before": before, "after": before + order.charge}
            return [Text("act-gives-all", amounts), _stopping(order)]
        if self.what == "resend":
            return [Text("act-sends", {"provider": order.provider})]
        back = Money(self.number, order.charge.currency)
        share = told.money.gives_back(back)
        amounts = {"back": back, "taken": told.money.taken, "before": before, "after": before + back}
        partner = Text("act-refunds-partner", {"share": share}) if share else None
        return [Text("act-refunds", amounts), partner]

    def press_confirm(self, turn: Turn) -> orders.Card:
        after = self._done(turn)
        values: dict[str, Value] = {**words.ordered(after), "done": Text(f"act-done-{self.what}", words.ordered(after))}
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
