"""What a payment method offers and asks, in figures and texts: limits, fee, amounts and phones to choose from.

Decides nothing about money: that is in core.domain.topups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from bot.turn import Turn
from bot.views import Lines, Text, Value
from core.domain import customers, stars
from core.domain.errors import AmountOutOfRange, Unavailable
from core.domain.money import Money
from core.domain.topups import Method
from core.texts import wording

MOST_PRESETS: Final = 6
MOST_PHONES: Final = 3
_STARS: Final = (100, 250, 500, 1_000, 2_500, 5_000)
_STEPS: Final = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a wish comes to: `amount` reaches the wallet, `due` is asked for. `lifted` was below the method's least."""

    method: Method
    wanted: Money
    amount: Money
    lifted: bool = False

    @property
    def fee(self) -> Money:
        return self.method.fee(self.amount)

    @property
    def due(self) -> Money:
        return self.amount + self.fee

    @property
    def extra(self) -> Money:
        return self.amount - self.wanted

    @property
    def fits(self) -> bool:
        return self.method.min <= self.amount <= self.method.max

    def checked(self) -> Self:
        """Raises AmountOutOfRange (topup_beyond_limits)."""
        if not self.fits:
            method = self.method
            raise AmountOutOfRange(
                "topup_beyond_limits", field="amount", amount=self.wanted, min=method.min, max=method.max,
                method=method.title,
            )  # fmt: skip
        return self


def terms(method: Method, wanted: Money, *, lift: bool = False) -> Terms:
    """`lift` raises what is below the method's least to it: for a sum that has to come in somehow."""
    lifted = lift and wanted < method.min
    return Terms(method, wanted, method.carried(method.min if lifted else wanted), lifted)


def of_units(turn: Turn, method: Method, units: int, missing: int = 0) -> Terms:
    """The terms of so many units; of exactly what a quote lacks, at least what the method takes."""
    return terms(method, Money(units, turn.tx.currency), lift=bool(missing) and units == missing)


def method(turn: Turn, name: str) -> Method:
    """Raises Unavailable (method_gone) for one that is not offered any more."""
    found = turn.counter.methods.get(name)
    if found is None:
        raise Unavailable("method_gone", method=name)
    return found


def title(turn: Turn, name: str) -> str:
    """What the method is called; its plain name where it is not offered any more."""
    found = turn.counter.methods.get(name)
    return found.title if found is not None else name


def offer(turn: Turn, method: Method) -> Lines:
    """What the method asks: limits, fee, and what a Star is worth; a line each."""
    lines = [Text("topup-limits", {"min": method.min, "max": method.max})]
    lines.append(Text("topup-fee", {"percent": percent(turn, method)}) if method.fee_bp else Text("topup-no-fee"))
    if method.unit is not None:
        lines.append(Text("topup-star-worth", {"worth": method.unit}))
    return Lines(tuple(lines))


def percent(turn: Turn, method: Method) -> str:
    """The fee, as the language writes a percentage."""
    return wording.basis_points(turn.chat.language, method.fee_bp)


def price(turn: Turn, gateway: str, amount: Money) -> Value:
    """The amount as the payer pays it: in Stars where they make a whole number of them."""
    found = turn.counter.methods.get(gateway)
    count = stars.count(amount, found.unit) if found is not None and found.unit is not None else None
    return amount if count is None else Text("price-stars", {"stars": count, "amount": amount})


def presets(method: Method) -> list[Money]:
    """A few round amounts within the method's limits."""
    if method.unit is not None:
        found = [stars.value(count, method.unit) for count in _STARS]
        return [each for each in found if method.min <= each <= method.max]
    of = method.min.currency
    ladder = [Money(step * 10**power, of) for power in range(of.scale - of.minor, 18) for step in _STEPS]
    within = [each for each in ladder if method.min <= each <= method.max and method.carried(each) == each]
    common = [each for each in within if each >= usual(method)]
    return (common if len(common) >= MOST_PRESETS // 2 else within[-MOST_PRESETS:])[:MOST_PRESETS]


def usual(method: Method, *, halves: int = 2) -> Money:
    """A small amount that people top up by; what is small change depends on the currency."""
    of = method.min.currency
    one = 5 if of.scale == 8 else 500  # those of a coarser scale have notes of a thousand
    return Money(one * of.one * halves // 2, of)


def phones(turn: Turn) -> list[str]:
    """The customer's own phone, and those that were asked to pay lately."""
    lately = turn.tx.payments.of_customer(turn.customer_id, before=None, limit=10)
    known = [turn.customer.identity, *(payment.phone for payment in lately)]
    return [each for each in dict.fromkeys(known) if customers.is_phone(each)][:MOST_PHONES]


def what_happens(turn: Turn, method: Method) -> Lines:
    """What the payer will have to do, who credits and when."""
    ways = {"phone": method.needs_phone, "stars": method.name == stars.GATEWAY, "page": True}
    way = next(name for name, its in ways.items() if its)
    lines = [
        Text(f"topup-next-{way}", {"method": method.title}),
        Text("topup-credited", {"method": method.title, "count": max(method.expires_after_s // 60, 1)}),
    ]
    if turn.counter.demo and way != "stars":
        lines.append(Text("topup-demo"))
    return Lines(tuple(lines))


def example(turn: Turn) -> str:
    return customers.example_phone(turn.counter.region)
