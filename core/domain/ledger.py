"""The ledger: money moves between accounts, and is never made or lost.

Pure decisions. Storage writes a transfer down once per key, whole or not at
all, and refuses one that would take a wallet or what is held of it below zero.
A transfer has one debit account (money leaves it) and one credit account
(money reaches it), so the books balance by their shape.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.domain.money import Money

SALES = "shop:sales"
SUSPENSE = "shop:suspense"
BONUS = "shop:bonus"
FEES = "shop:fees"
STAFF = "shop:adjustments"
PROVIDER_COST = "shop:provider-cost"
PAID_OUT = "shop:paid-out"


def wallet(customer_id: int) -> str:
    return f"wallet:{customer_id}"


def held(customer_id: int) -> str:
    """What open orders have reserved from the customer's wallet."""
    return f"held:{customer_id}"


def clearing(gateway: str) -> str:
    """What a gateway has taken for us and still owes."""
    return f"gateway:{gateway}"


def provider(name: str) -> str:
    """What a provider has been owed for accepted work."""
    return f"provider:{name}"


def earnings(partner_id: int) -> str:
    return f"partner:{partner_id}"


@dataclass(frozen=True, slots=True)
class Transfer:
    """An amount that leaves one account and reaches another.

    The key names the cause ("hold:1001", "topup:5001"), so a cause that is
    handled twice, after a crash or a repeated webhook, still pays once.
    """

    key: str
    debit: str
    credit: str
    amount: Money

    def __post_init__(self) -> None:
        assert self.amount.units > 0, self
        assert self.debit != self.credit, self


@dataclass(frozen=True, slots=True)
class Hold:
    """Money set aside for one order, or for one run of it. Resolved once: posted up to its amount, the rest freed."""

    id: str
    order_id: int
    customer_id: int
    amount: Money

    def take(self) -> Transfer:
        return Transfer(f"hold:{self.id}", wallet(self.customer_id), held(self.customer_id), self.amount)

    def resolve(self, posted: Money) -> list[Transfer]:
        """The transfers that post so much of the hold to sales and give the rest back."""
        assert 0 <= posted.units <= self.amount.units, (self, posted)
        freed = self.amount - posted
        moves = []
        if posted:
            moves.append(Transfer(f"post:{self.id}", held(self.customer_id), SALES, posted))
        if freed:
            moves.append(Transfer(f"void:{self.id}", held(self.customer_id), wallet(self.customer_id), freed))
        return moves


def holds_for(order_id: int, customer_id: int, charge: Money, runs: int = 1) -> list[Hold]:
    """One hold for the order, or one for each run of a drip-feed."""
    if runs == 1:
        return [Hold(str(order_id), order_id, customer_id, charge)]
    each = charge.share(1, runs)
    return [Hold(f"{order_id}:{run}", order_id, customer_id, each) for run in range(1, runs + 1)]


def topup(payment_id: int, customer_id: int, gateway: str, amount: Money, *, nth: int = 1) -> Transfer:
    """Money that a gateway took arrives in the wallet. `nth` counts further payments of the same attempt."""
    key = f"topup:{payment_id}" if nth == 1 else f"topup:{payment_id}:{nth}"
    return Transfer(key, clearing(gateway), wallet(customer_id), amount)


def gateway_fee(payment_id: int, gateway: str, amount: Money) -> Transfer:
    """The fee that the payer paid on top."""
    return Transfer(f"fee:{payment_id}", clearing(gateway), FEES, amount)


def payback(payment_id: int, nth: int, attempt: int, customer_id: int, gateway: str, amount: Money) -> Transfer:
    """Money of a payment's nth charge leaves the wallet, to be given back to the payer by the gateway."""
    return Transfer(f"payback:{payment_id}:{nth}:{attempt}", wallet(customer_id), clearing(gateway), amount)


def payback_void(payment_id: int, nth: int, attempt: int, customer_id: int, gateway: str, amount: Money) -> Transfer:
    """The gateway gave nothing back, so the money is in the wallet again."""
    return Transfer(f"payback-void:{payment_id}:{nth}:{attempt}", clearing(gateway), wallet(customer_id), amount)


def stray(gateway: str, charge_id: str, amount: Money) -> Transfer:
    """Money that a gateway took from somebody whom the shop does not know."""
    return Transfer(f"stray:{gateway}:{charge_id}:1", clearing(gateway), SUSPENSE, amount)


def earning(order_id: int, partner_id: int, amount: Money) -> Transfer:
    return Transfer(f"earning:{order_id}", SALES, earnings(partner_id), amount)


def cost(order_id: int, provider_name: str, amount: Money) -> Transfer:
    return Transfer(f"cost:{order_id}", PROVIDER_COST, provider(provider_name), amount)


def refund(order_id: int, customer_id: int, amount: Money, nth: int) -> Transfer:
    """Money of a settled order goes back to the customer."""
    return Transfer(f"refund:{order_id}:{nth}", SALES, wallet(customer_id), amount)


def unearning(order_id: int, partner_id: int, amount: Money, nth: int) -> Transfer:
    """The partner's part of a refund: what was earned with money that went back to the customer."""
    return Transfer(f"unearn:{order_id}:{nth}", earnings(partner_id), SALES, amount)


def merge(customer_id: int, into: int, balance: Money, held_money: Money) -> list[Transfer]:
    """All the money of one customer becomes another's: what is free, and what open orders have reserved."""
    moves = []
    if balance:
        moves.append(Transfer(f"merge:{customer_id}", wallet(customer_id), wallet(into), balance))
    if held_money:
        moves.append(Transfer(f"merge-held:{customer_id}", held(customer_id), held(into), held_money))
    return moves


def payout(partner_id: int, reference: str, amount: Money) -> Transfer:
    return Transfer(f"payout:{partner_id}:{reference}", earnings(partner_id), PAID_OUT, amount)


def adjustment(reference: str, customer_id: int, amount: Money, *, credit: bool) -> Transfer:
    """Staff gives money to a wallet or takes it from one."""
    if credit:
        return Transfer(f"credit:{reference}", STAFF, wallet(customer_id), amount)
    return Transfer(f"debit:{reference}", wallet(customer_id), STAFF, amount)
