"""All good lines become orders in one transaction. What has become impossible meanwhile is reported, not hidden."""

from __future__ import annotations

from dataclasses import replace

from bot.screens import mass, mass_lines, placing
from bot.screens import orders as listing
from bot.screens.mass_lines import Verdict
from bot.turn import Turn
from bot.views import Go, Lines, Moment, Notice, Text, Value, short
from core.domain.errors import InsufficientBalance, ShopError
from core.domain.money import Money
from core.domain.orders import Order
from core.usecases import ordering
from core.usecases.ordering import Wish


def confirm(turn: Turn, at: mass.Preview) -> listing.Orders | mass.Preview:
    """Raises InsufficientBalance where the wallet does not afford all of it, and the reason where nothing was placed.

    Where the prices are others by now, the lines are shown anew instead.
    """
    verdicts = mass_lines.judged(turn.catalogue, turn.customer.plan, at.lines)
    total, balance = mass_lines.total(verdicts, Money.zero(turn.tx.currency)), turn.customer.balance
    if total.units != at.total:
        turn.alert("toast-price-changed")
        return replace(mass.begun(turn, at.lines), was=at.total, page=at.page)
    if total > balance:
        raise InsufficientBalance(balance=balance, price=total, shortfall=total - balance)
    placed, failed = _placed(turn, at, verdicts)
    if not placed:
        raise next(iter(failed.values()))
    placing.forget(turn, at.key)
    turn.again("toast-already-placed-many", count=len(placed))
    turn.leave(_receipt(turn, at, placed, failed))
    return listing.Orders()


def _placed(turn: Turn, at: mass.Preview, verdicts: list[Verdict]) -> tuple[list[Order], dict[int, ShopError]]:
    """Each good line as an order of its own; those that failed after all, by their number."""
    placed: list[Order] = []
    failed: dict[int, ShopError] = {}
    identity, version = turn.customer.identity, turn.catalogue.version
    for number, verdict in enumerate(verdicts, 1):
        if verdict.request is None:
            continue
        wish = Wish(
            turn.house, identity, verdict.request, key=f"{at.key}:{number}", service=verdict.service,
            catalogue_version=version, staff=turn.role is not None,
        )  # fmt: skip
        try:
            with turn.tx.savepoint():
                placed.append(ordering.place_order(turn.tx, wish).order)
        except ShopError as refusal:
            failed[number] = refusal
    return placed, failed


def _receipt(turn: Turn, at: mass.Preview, placed: list[Order], failed: dict[int, ShopError]) -> Notice:
    lines = [
        Text("receipt-mass-line", {
            "order": str(order.id), "service": short(order.service_name, 40), "quantity": order.quantity,
            "price": order.charge,
        })
        for order in placed
    ]  # fmt: skip
    blocks = [Text("block", {"lines": Lines(tuple(lines))})]
    for number, refusal in failed.items():
        values: dict[str, Value] = {"number": str(number), "line": short(at.lines[number - 1], 60)}
        blocks.append(Text("mass-bad", {**values, "why": mass.why(turn, refusal)}))
    total = Money(sum(order.charge.units for order in placed), turn.tx.currency)
    return Notice("receipt-mass", {
        "count": len(placed), "parts": Lines(tuple(blocks), "\n\n"), "total": total, "balance": turn.customer.balance,
        "when": Moment(turn.now_ms),
    }, ((Go("button-orders", "orders"), Go("button-support", "support")),))  # fmt: skip
