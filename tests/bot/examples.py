"""Every screen with something on it, for tests that look at all of them: a small busy shop, and fields for each screen.

A screen whose fields all have defaults is its own example. Who adds one with other fields adds it to `fields`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass
from dataclasses import fields as fields_of
from typing import Final

import orjson

from bot import machine
from bot.machine import Screen
from bot.simulator.world import OWNER_ID
from core.domain import requests
from core.domain.catalogue import ServiceType
from core.domain.customers import Customer
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done, Unknown
from core.domain.staff import Role
from core.domain.topups import Payment
from core.ports import NotPaid, Paid, Started
from core.usecases import (
    adjusting,
    broadcasting,
    delivering,
    ordering,
    partnering,
    registering,
    staffing,
    topping_up,
)
from core.usecases.ordering import Paying, Wish
from storage.transaction import Transaction
from tests.bot.stage import CARD, LINK, MOBILE, SERVICES
from tests.shop import usd
from tests.usecases.talk import open_chat

PHONE: Final = "+254700000201"
Fields = Mapping[str, object]


@dataclass(frozen=True)
class World:
    """Numbers of what there is. `order` is by its state; the customer has all of it."""

    customer: int
    order: Mapping[str, int]
    by_hand: int
    payment: Mapping[str, int]
    key: int
    member: int
    broadcast: int


def fill(tx: Transaction) -> World:
    """Something of everything, all of it the business of the owner of the shop, who is a customer, too."""
    tx.services.put(SERVICES)
    house = tx.partners.house()
    customer = registering.register(tx, partner_id=house.id, identity=PHONE, name="Amina <b>x</b> & co").customer
    open_chat(tx, OWNER_ID, customer.id, username="owner_sim")
    payments = _payments(tx, customer)
    adjusting.adjust(
        tx, partner_id=house.id, identity=PHONE, amount=usd("50"), credit=True, reason="a <gift>", actor="test"
    )
    orders = _orders(tx)
    for service in (101, 102, 201):
        tx.favourites.put(customer.id, service)
    key = partnering.issue_key(tx, name="Flows & co", key="cp_example", actor="test", reason="a test")
    member = staffing.add(tx, 4_242, Role.SUPPORT, "Carlos <i>", actor="test", reason="a test").id
    broadcast = broadcasting.start(tx, body="Hello & <welcome>", language="", author="test").id
    by_hand = _place(tx, service=401, quantity="2", link="https://example.com/about").id
    return World(customer.id, orders, by_hand, payments, key, member, broadcast)


def _place(tx: Transaction, *, service: int, quantity: str, link: str = LINK, paying: Paying | None = None) -> Order:
    sold = tx.services.get(service)
    assert sold is not None
    request = requests.read_request(sold, {"quantity": quantity, "link": link})
    wish = Wish(tx.partners.house(), PHONE, request, paying=paying, duplicate_window_ms=0)
    return ordering.place_order(tx, wish).order


def _orders(tx: Transaction) -> dict[str, int]:
    """One in each state that a customer or a member of staff may look at."""
    ends = {
        "pending": None, "in_progress": Report(OrderState.IN_PROGRESS, 1200, 300),
        "completed": Report(OrderState.COMPLETED, 1200, 0), "partial": Report(OrderState.PARTIAL, 1200, 300),
        "canceled": Report(OrderState.CANCELED, None, None), "review": None,
    }  # fmt: skip
    found = {}
    for name, report in ends.items():
        order = _place(tx, service=102, quantity="1000")
        [job] = tx.jobs.take(f"dispatch:{order.provider}", limit=5, lease_ms=60_000)
        assert delivering.begin(tx, job) is not None
        delivering.record(tx, job, Unknown("timeout") if name == "review" else Done(f"remote-{order.id}"))
        if report is not None:
            delivering.record_reports(tx, {order.id: report})
        found[name] = order.id
    found["queued"] = _place(tx, service=101, quantity="1000").id
    paying = Paying(MOBILE, PHONE, "token-of-an-order")
    found["awaiting_payment"] = _place(tx, service=101, quantity="90000", paying=paying).id
    return found


def _payments(tx: Transaction, customer: Customer) -> dict[str, int]:
    def ask(token: str) -> Payment:
        return topping_up.open_payment(
            tx, customer=customer, method=CARD, amount=usd("5"), phone="", token=token, prompts_per_phone=0
        )

    created, pending, paid, failed = (ask(f"token-{name}") for name in ("created", "pending", "paid", "failed"))
    for job in tx.jobs.take(f"pay:{CARD.name}", limit=10, lease_ms=60_000):
        if job.subject != str(created.id):
            topping_up.record_start(tx, job, Done(Started(f"remote-{job.subject}", "https://pay.example/x")))
    topping_up.settle(tx, paid.id, Paid(paid.due, f"remote-{paid.id}"))
    topping_up.settle(tx, failed.id, NotPaid("declined"))
    return {"created": created.id, "pending": pending.id, "succeeded": paid.id, "failed": failed.id}


def fields(world: World) -> dict[str, Sequence[Fields]]:
    """What each screen needs to be looked at, once or in several ways."""
    order, payment, person = world.order, world.payment, {"customer_id": world.customer}
    review, running, done = ({"order_id": order[name]} for name in ("review", "in_progress", "completed"))
    paid, waits = {"payment_id": payment["succeeded"]}, {"payment_id": payment["pending"]}
    likes = {"service": 102, "said": [["link", LINK], ["quantity", "1000"]]}
    dear = {"wanted": {**likes, "said": [["link", LINK], ["quantity", "100000"]]}, "rate": 26_000_000, "key": "k"}
    cheap = {"wanted": likes, "rate": 26_000_000, "key": "k"}
    return {
        **_customers(world),
        "order.input": [*_asked(), {"wanted": likes, "asks": "quantity", "editing": True}],
        "order.quote": [cheap, dear, {**dear, "was": 5}, {**cheap, "wanted": {**likes, "service": 999_999}}],
        "order.paying": [{"at": dear}],
        "order.paying_phone": [{"at": dear, "method": "mobile"}],
        "order.paying_confirm": [{"at": dear, "method": "mobile", "phone": PHONE}, {"at": cheap, "method": "card"}],
        "staff.block.confirm": [{**person, "blocked": True, "reason": "a <test>"}],
        "staff.block.reason": [{**person, "blocked": blocked} for blocked in (True, False)],
        "staff.broadcast.audience": [{"text": "Hello"}],
        "staff.broadcast.confirm": [{"text": "Hello"}],
        "staff.broadcast.draft": [{"text": "Hello"}],
        "staff.broadcast.progress": [{"broadcast_id": world.broadcast}],
        "staff.broadcast.stop": [{"broadcast_id": world.broadcast}],
        "staff.closing.confirm": [
            {"what": "close", "reason": "r", "message": "Back <soon>"}, {"what": "close", "reason": "r"},
            {"what": "open", "reason": "r"},
        ],
        "staff.closing.message": [{"reason": "r"}],
        "staff.customer": [person],
        "staff.customer.orders": [person],
        "staff.customer.payments": [person],
        "staff.customer.wallet": [person],
        "staff.export.when": [{"what": what} for what in ("orders", "payments", "customers")],
        "staff.found": [{"words": "amina"}, {"words": "nobody at all"}],
        "staff.key": [{"key_id": world.key}],
        "staff.key.revoke": [{"key_id": world.key}, {"key_id": world.key, "reason": "lost"}],
        "staff.key.terms": [{"partner": "Flows"}, {"partner": "", "scopes": ["read"]}],
        "staff.member": [{"user_id": world.member}],
        "staff.order": [{"order_id": one} for one in (*order.values(), world.by_hand)],
        "staff.order.confirm": [
            {**running, "what": "part", "number": 500, "reason": "r"},
            *({**running, "what": what, "number": 0, "reason": "r"} for what in ("cancel", "complete")),
            {**done, "what": "refund", "number": 100_000, "reason": "r"},
            {"order_id": order["queued"], "what": "resend", "number": 0, "reason": "r"},
        ],
        "staff.order.part": [running],
        "staff.order.reason": [
            {**running, "what": what, "number": 0} for what in ("complete", "part", "cancel", "resend", "refund")
        ],
        "staff.order.refund": [done],
        "staff.payment": [{"payment_id": one} for one in payment.values()],
        "staff.payment.arrived": [waits],
        "staff.payment.confirm": [
            {**waits, "what": "arrived", "units": usd("5").units, "reason": "r"},
            {**paid, "what": "arrived", "units": usd("5").units, "reason": "r"},
        ],
        "staff.payment.reason": [{**waits, "what": "arrived", "units": usd("5").units}],
        "staff.queue": [{"kind": kind} for kind in ("review", "hand", "payments", "late", "suppliers")],
        "staff.review": [review, done],
        "staff.review.confirm": [
            {**review, "answer": answer, "number": number, "reason": reason}
            for answer, number in (("accepted", "77"), ("resend", ""), ("refund", "")) for reason in ("", "r")
        ],
        "staff.review.number": [review],
        "staff.role": [{"user_id": world.member}, {"user_id": 5_151}],
        "staff.service": [{"number": 101}, {"number": 401}],
        "staff.service.aliases": [{"number": 101}],
        "staff.service.ask": [{"number": 101, "what": what} for what in ("rate", "markup", "alias")],
        "staff.service.change": [
            {"number": 101, "what": what, "value": value, "was": "", "reason": reason}
            for what, value in (("pause", ""), ("resume", ""), ("rate", "1"), ("alias", "x"), ("unalias", "followers"))
            for reason in ("", "a test")
        ],
        "staff.story": [running],
        "staff.team.change": [
            {"user_id": world.member, "role": "manager"}, {"user_id": world.member, "role": "", "reason": "r"},
        ],
        "staff.wallet.amount": [{**person, "what": what} for what in ("credit", "debit")],
        "staff.wallet.confirm": [
            {**person, "what": what, "units": 100_000_000, "reason": "r", "asked_ms": 0} for what in ("credit", "debit")
        ],
        "staff.wallet.reason": [{**person, "what": what, "units": 100_000_000} for what in ("credit", "debit")],
        "staff.write": [person],
        "staff.write.draft": [{**person, "text": "Hello & <welcome>"}],
        "staff.who": [{"what": what} for what in ("credit", "debit", "block")],
        "staff.who.several": [{"what": "credit", "words": "amina"}],
    }  # fmt: skip


def _customers(world: World) -> dict[str, Sequence[Fields]]:
    order, payment = world.order, world.payment
    lines = [f"102 | {LINK} | 1000", "nonsense"]
    return {
        "start.welcome": [{}, {"payload": "service_101"}],
        "browse.category": [{"category": "YouTube"}, {"category": "Instagram"}, {"category": "gone"}],
        "help.support": [{}, {"order": order["pending"]}],
        "mass.preview": [{"lines": lines, "key": "k", "total": 26_000_000}],
        "orders.cancel": [{"order_id": order[name]} for name in ("awaiting_payment", "queued", "in_progress")],
        "orders.detail": [{"order_id": one} for one in (*order.values(), world.by_hand)],
        "orders.list": [{"which": which} for which in ("all", "active", "done")],
        "orders.status": [{"ids": list(order.values()), "unknown": ["<b>", "99"]}],
        "payment": [{"payment": one} for one in payment.values()],
        "paysupport.payment": [{"number": one} for one in payment.values()],
        "price": [{"number": 101}, {"number": 101, "quantity": 1000}, {"number": 202}],
        "search.found": [{"words": "insta likes"}, {"words": "nothing like it <x>"}],
        "search.link": [{"link": LINK}],
        "service": [{"number": one.number} for one in SERVICES[:10]] + [{"number": 999_999}],
        "settings.language": [{}, {"welcome": True}],
        "terms": [{}, {"welcome": True}],
        "topup.amount": [{"method": name, "missing": units} for name in ("mobile", "card") for units in (0, 1_234_567)],
        "topup.phone": [{"method": "mobile", "units": usd("5").units}],
        "topup.confirm": [
            {"method": "mobile", "units": usd("5").units, "phone": PHONE}, {"method": "card", "units": usd("5").units},
        ],
    }  # fmt: skip


def _asked() -> Iterator[Fields]:
    """The question for each input of each type of service."""
    by_type = {service.type: service for service in SERVICES}
    for kind in ServiceType:
        if kind in by_type:
            service = by_type[kind]
            for asks in ("link", *kind.rule.needs, *kind.rule.may):
                yield {"wanted": {"service": service.number}, "asks": asks}
    yield {"wanted": {"service": 102}, "asks": "quantity"}


def without() -> list[str]:
    """The screens that have fields without defaults and no example."""
    given = fields(World(0, dict.fromkeys(OrderState, 0), 0, dict.fromkeys(_PAYMENTS, 0), 0, 0, 0))
    return [
        f'"{name}": [{{{", ".join(repr(field.name) for field in fields_of(cls))}}}]'  # type: ignore[arg-type]
        for name, cls in sorted(machine.screens().items())
        if name not in given and any(field.default is MISSING for field in fields_of(cls))  # type: ignore[arg-type]
    ]


_PAYMENTS: Final = ("created", "pending", "succeeded", "failed")


def screens(world: World) -> Iterator[tuple[str, Screen]]:
    """Every screen that there is, each in all the ways that there are examples of. As it comes out of a chat's row."""
    given = fields(world)
    for name in sorted(machine.screens()):
        for values in given.get(name, [{}]):
            yield name, machine.load(orjson.dumps([name, values]).decode())
