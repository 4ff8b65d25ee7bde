"""Checkouts of the sandbox gateway: what was asked, what the phone will do, what the shop has still to be told.

Pure values. Everything that will happen to a checkout is written into it when
it is made, so a restart goes on where a kill stopped it.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from core.domain import money
from core.domain.money import Money
from core.gateways.sandbox import phones
from core.gateways.sandbox.phones import Pays


class Status(StrEnum):
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    EXPIRED = "expired"


_STATUS = {phones.PAID: Status.SUCCEEDED, phones.EXPIRED: Status.EXPIRED, phones.PENDING: Status.PENDING}


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happens by itself at a time: the phone answers `code` and pays `paid`, or a forger says so."""

    at_ms: int
    code: str
    paid: str
    webhooks: int
    forged: bool


@dataclass(frozen=True, slots=True)
class Webhook:
    """A message owed to the shop, with the bytes it will have however often it is sent."""

    id: str
    at_ms: int
    body: str
    forged: bool
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Refund:
    id: str
    reference: str
    amount: str


@dataclass(frozen=True, slots=True)
class Push:
    """A request for money. The amount is spelt as `Money` spells it, so equal amounts are equal texts."""

    reference: str
    amount: str
    currency: str
    phone: str
    callback_url: str
    description: str


@dataclass(frozen=True, slots=True)
class Checkout:
    id: str
    push: Push
    created_ms: int
    steps: tuple[Step, ...]
    code: str = phones.PENDING
    paid: str = "0"
    receipt: str = ""
    webhooks: tuple[Webhook, ...] = ()
    refunds: tuple[Refund, ...] = ()

    @property
    def status(self) -> Status:
        return _STATUS.get(self.code, Status.FAILED)

    @property
    def closed(self) -> bool:
        """Nothing will happen to it any more by itself."""
        return not self.steps and not self.webhooks

    @property
    def refunded(self) -> Money:
        of = money.currency(self.push.currency)
        return sum((Money.parse(refund.amount, of) for refund in self.refunds), Money.zero(of))

    def stepped(self, now_ms: int) -> Checkout:
        """All steps that are due by now, one after the other. Each leaves its webhooks behind."""
        checkout = self
        for step in self.steps:
            if step.at_ms <= now_ms:
                checkout = checkout._after(step)
        return checkout

    def _after(self, step: Step) -> Checkout:
        done = replace(self, steps=tuple(other for other in self.steps if other is not step))
        if not step.forged:
            receipt = f"SB{secrets.token_hex(4).upper()}" if step.code == phones.PAID else ""
            done = replace(done, code=step.code, paid=step.paid, receipt=receipt)
        body = done.report(step)
        owed = tuple(Webhook(secrets.token_hex(6), step.at_ms, body, step.forged) for _ in range(step.webhooks))
        return replace(done, webhooks=done.webhooks + owed)

    def report(self, step: Step) -> str:
        """The text of the webhook about this step."""
        says = {
            "checkout_id": self.id,
            "reference": self.push.reference,
            "result_code": step.code,
            "result_desc": phones.RESULTS[step.code],
            "amount": step.paid,
            "currency": self.push.currency,
            "receipt": "SBFORGED00" if step.forged else self.receipt,
            "phone": phones.masked(self.push.phone),
        }
        return json.dumps(says)

    def told(self, webhook_id: str) -> Checkout:
        """The shop has the webhook, or is given up."""
        return replace(self, webhooks=tuple(one for one in self.webhooks if one.id != webhook_id))

    def owes(self, webhook: Webhook) -> Checkout:
        """The same webhook, to be tried again."""
        return replace(self, webhooks=tuple(webhook if one.id == webhook.id else one for one in self.webhooks))

    def to_json(self) -> str:
        return json.dumps(asdict(self))


def opened(push: Push, now_ms: int, speed: float) -> Checkout:
    """A checkout with all that its phone is going to do."""
    asked = Money.parse(push.amount, money.currency(push.currency))
    steps = tuple(
        Step(
            at_ms=now_ms + round(act.after_s * 1000 / speed),
            code=act.code,
            paid=str(_paid(asked, act)) if act.code == phones.PAID else "0",
            webhooks=act.webhooks,
            forged=act.forged,
        )
        for act in phones.behind(push.phone).acts
    )
    return Checkout(f"sbx_{secrets.token_hex(12)}", push, now_ms, steps)


def _paid(asked: Money, act: phones.Act) -> Money:
    """What arrives, in whole minor units. Of a single one nothing can be held back, so it is paid exactly."""
    step = 10 ** (asked.currency.scale - asked.currency.minor)
    count = asked.units // step
    if act.forged:
        count *= 1000
    elif act.pays is Pays.UNDER:
        count = max(count // 2, 1)
    elif act.pays is Pays.OVER:
        count += (count + 1) // 2
    return Money(count * step, asked.currency)


def from_json(line: str) -> Checkout:
    """The checkout that `to_json` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    raw = json.loads(line)
    return Checkout(
        id=raw["id"],
        push=Push(**raw["push"]),
        created_ms=raw["created_ms"],
        steps=tuple(Step(**step) for step in raw["steps"]),
        code=raw["code"],
        paid=raw["paid"],
        receipt=raw["receipt"],
        webhooks=tuple(Webhook(**webhook) for webhook in raw["webhooks"]),
        refunds=tuple(Refund(**refund) for refund in raw["refunds"]),
    )
