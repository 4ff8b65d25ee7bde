"""The catalogue follows the owner's file and the providers' catalogues, and says beforehand what will change."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.errors import InvalidField
from core.domain.money import currency
from core.ports import Offer
from core.providers.sandbox.shelf import SERVICES
from core.usecases import stocking
from core.usecases.stocking import Plan
from storage.transaction import Transaction
from tests.shop import USD, usd
from tests.usecases.trade import LIKES, SHELF, Trade

ROW = {"number": "105", "category": "Instagram", "name": "Instagram Likes", "rate": "0.25", "min": "10", "max": "2000"}


def read(**cells: str | None) -> Service:
    return stocking.read_row({**ROW, **cells}, USD, by_hand=True)


def refused(**cells: str | None) -> tuple[str, object]:
    with pytest.raises(InvalidField) as refusal:
        read(**cells)
    return refusal.value.reason, refusal.value.details["field"]


# -- the owner's file -------------------------------------------------------------------------------------------------


def test_a_row_becomes_a_service() -> None:
    service = read(
        aliases=" insta likes | ig likes ||", type="custom_comments", refill="Yes", cancel="no", dripfeed="1",
        average_time=" 30   minutes ", link_rule="profile", description="Nice\nlikes", provider="panel",
        link_hosts="Instagram.com, x.com", provider_service="77", active="yes",
    )  # fmt: skip
    assert service == Service(
        number=105, name="Instagram Likes", category="Instagram", type=ServiceType.CUSTOM_COMMENTS, rate=usd("0.25"),
        min=10, max=2000, refill=True, dripfeed=True, description="Nice likes", average_time="30 minutes",
        link_rule=LinkRule.PROFILE, link_hosts=("instagram.com", "x.com"), aliases=("insta likes", "ig likes"),
        provider="panel", provider_service="77",
    )  # fmt: skip


def test_what_a_row_leaves_out_has_a_plain_meaning() -> None:
    service = stocking.read_row(
        {"Number": "7", " NAME ": "Audit", "category": "SEO", "rate": "39", "type": None}, USD, by_hand=True
    )
    assert (service.type, service.min, service.max, service.active) == (ServiceType.DEFAULT, 1, 1, True)
    assert (service.provider, service.provider_service, service.link_rule) == ("", "", LinkRule.URL)


def test_services_of_a_file_for_one_provider_have_its_numbers() -> None:
    service = stocking.read_row(ROW, USD, provider="sandbox")
    assert (service.provider, service.provider_service) == ("sandbox", "105")
    service = stocking.read_row({**ROW, "provider": "panel", "provider_service": "9"}, USD, provider="sandbox")
    assert (service.provider, service.provider_service) == ("panel", "9")


@pytest.mark.parametrize(
    ("cells", "reason", "field"),
    [
        ({"number": ""}, "cell_empty", "number"), ({"name": " "}, "cell_empty", "name"),
        ({"rate": None}, "cell_empty", "rate"), ({"category": "\x00"}, "cell_empty", "category"),
        ({"number": "0"}, "invalid_number", "number"), ({"number": "1.5"}, "invalid_number", "number"),
        ({"number": "-1"}, "invalid_number", "number"), ({"number": "١"}, "invalid_number", "number"),
        ({"number": "1" * 13}, "invalid_number", "number"), ({"min": "0"}, "invalid_number", "min"),
        ({"max": "many"}, "invalid_number", "max"), ({"min": "3000"}, "min_above_max", "min"),
        ({"rate": "1,5"}, "invalid_amount", "rate"), ({"rate": "-1"}, "invalid_amount", "rate"),
        ({"rate": "0.000001"}, "too_many_decimals", "rate"), ({"type": "Teleport"}, "unknown_type", "type"),
        ({"refill": "maybe"}, "invalid_flag", "refill"), ({"active": "x"}, "invalid_flag", "active"),
        ({"link_rule": "phone"}, "unknown_link_rule", "link_rule"),
    ],
)  # fmt: skip
def test_a_cell_that_means_nothing_is_named(cells: dict[str, str | None], reason: str, field: str) -> None:
    assert refused(**cells) == (reason, field)


def test_an_error_is_explained_with_its_row() -> None:
    with pytest.raises(InvalidField) as refusal:
        read(min="3000")
    assert stocking.explain(7, refusal.value) == "row 7: min above max (field: min, value: 3000)"


def test_the_example_catalogue_can_be_sold_together_in_any_currency() -> None:
    for code in ("USD", "KES", "UGX"):
        with SERVICES.open(encoding="utf-8", newline="") as file:
            services = [stocking.read_row(row, currency(code), by_hand=True) for row in csv.DictReader(file)]
        stocking.check_together(services)
        assert len(services) > 150


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"number": 105, "name": "Other"}, "number"), ({"name": "instagram LIKES"}, "name"),
        ({"name": "Insta likes"}, "aliases"), ({"name": "Other", "aliases": ("INSTA LIKES",)}, "aliases"),
        ({"name": "Other", "aliases": ("Instagram Likes",)}, "aliases"),
    ],
)  # fmt: skip
def test_services_that_could_be_mistaken_are_not_sold_together(changes: dict[str, object], what: str) -> None:
    first = read(aliases="insta likes")
    second = replace(first, **{"number": 106, "aliases": (), **changes})  # type: ignore[arg-type]
    with pytest.raises(InvalidField) as refusal:
        stocking.check_together([first, second])
    assert refusal.value.details["field"] == what
    if what != "number":
        stocking.check_together([first, replace(second, active=False)])


async def put(trade: Trade, plan: Plan) -> None:
    await trade.write(lambda tx: stocking.apply(tx, plan.services))


async def test_importing_adds_and_changes_and_leaves_the_rest_alone(trade: Trade) -> None:
    changed, new = replace(LIKES, rate=usd("0.30")), replace(LIKES, number=900, name="New")
    kept = next(service for service in SHELF.values() if service != LIKES)
    plan = await trade.read(lambda tx: stocking.plan_import(tx, [changed, new, kept]))
    assert plan == Plan(added=(new,), changed=((LIKES, changed),), unchanged=1)
    version = await trade.read(lambda tx: tx.services.version())
    await put(trade, plan)
    assert await trade.read(lambda tx: tx.services.version()) > version
    found = await trade.read(lambda tx: tx.services.catalogue())
    assert {service.number: service for service in found.services} == {**SHELF, 105: changed, 900: new}
    again = await trade.read(lambda tx: stocking.plan_import(tx, [changed, new, kept]))
    assert (again.services, again.unchanged) == ([], 3)


async def test_a_service_can_be_taken_off_sale_by_the_file(trade: Trade) -> None:
    plan = await trade.read(lambda tx: stocking.plan_import(tx, [replace(LIKES, active=False)]))
    await put(trade, plan)
    assert (await trade.read(lambda tx: tx.services.catalogue())).get(105) is None
    assert (await trade.read(lambda tx: tx.services.get(105))) == replace(LIKES, active=False)


# -- a provider's catalogue -------------------------------------------------------------------------------------------


def offer(id: str, rate: str = "1", **changes: object) -> Offer:
    service = Service(
        number=0, name=f"Service {id}", category="Instagram", type=ServiceType.DEFAULT, rate=usd(rate), min=10,
        max=1000, provider_service=id, cost=usd(rate),
    )  # fmt: skip
    return Offer(replace(service, **changes), known_type=True)  # type: ignore[arg-type]


async def plan_sync(
    trade: Trade, *offers: Offer, markup_bp: int = 5_000, categories: frozenset[str] = frozenset()
) -> Plan:
    def work(tx: Transaction) -> Plan:
        return stocking.plan_sync(tx, "far", offers, markup_bp=markup_bp, categories=categories)

    return await trade.read(work)


async def sync(trade: Trade, *offers: Offer, markup_bp: int = 5_000) -> Plan:
    plan = await plan_sync(trade, *offers, markup_bp=markup_bp)
    await put(trade, plan)
    return plan


async def mine(trade: Trade) -> dict[str, Service]:
    found = await trade.read(lambda tx: tx.services.from_provider("far"))
    return {service.provider_service: service for service in found}


async def test_what_is_new_gets_the_next_numbers_and_the_markup(trade: Trade) -> None:
    plan = await sync(trade, offer("a"), offer("b", "0.00003"))
    assert [(s.number, s.provider_service, str(s.rate)) for s in plan.added] == [
        (401, "a", "1.50"),
        (402, "b", "0.00005"),
    ]
    found = await mine(trade)
    assert (found["a"].provider, found["a"].cost) == ("far", usd("1"))
    assert (await plan_sync(trade, offer("a"), offer("b", "0.00003"))).services == []


async def test_what_the_provider_changes_follows_and_what_the_owner_wrote_stays(trade: Trade) -> None:
    await sync(trade, offer("a"))
    own = replace((await mine(trade))["a"], name="My Likes", category="Mine", aliases=("likes",), description="Nice")
    await trade.write(lambda tx: tx.services.put([own]))
    plan = await sync(trade, offer("a", "2", min=5, max=50, refill=True, name="Theirs", description="Theirs"))
    assert [(before, after) for before, after in plan.changed] == [
        (own, replace(own, rate=usd("3"), cost=usd("2"), min=5, max=50, refill=True))
    ]


async def test_what_vanishes_goes_off_sale_and_returns_under_its_number(trade: Trade) -> None:
    await sync(trade, offer("a"), offer("b"))
    numbers = {id: service.number for id, service in (await mine(trade)).items()}
    plan = await sync(trade, offer("b"))
    assert [service.provider_service for service in plan.vanished] == ["a"]
    assert not (await mine(trade))["a"].active
    assert (await plan_sync(trade, offer("b"))).services == []
    await sync(trade, offer("b"), offer("a", "4"))
    found = await mine(trade)
    assert {id: service.number for id, service in found.items()} == numbers
    assert (found["a"].active, str(found["a"].rate)) == (True, "6.00")


async def test_an_empty_answer_takes_everything_off_sale_and_nothing_of_others(trade: Trade) -> None:
    await sync(trade, offer("a"))
    plan = await sync(trade)
    assert [service.provider_service for service in plan.vanished] == ["a"]
    assert len((await trade.read(lambda tx: tx.services.catalogue())).services) == len(SHELF)


async def test_only_chosen_categories_come_in_and_what_is_known_follows_from_any(trade: Trade) -> None:
    await sync(trade, offer("a", category="TikTok"))
    plan = await plan_sync(
        trade, offer("a", "2", category="TikTok"), offer("b", category="INSTAGRAM"), offer("c", category="SEO"),
        categories=frozenset({"Instagram"}),
    )  # fmt: skip
    assert ([s.provider_service for s in plan.added], len(plan.changed), plan.vanished) == (["b"], 1, ())


async def test_a_type_that_the_shop_cannot_order_is_left_out(trade: Trade) -> None:
    await sync(trade, offer("a"))
    plan = await plan_sync(trade, replace(offer("a"), known_type=False), replace(offer("b"), known_type=False))
    assert (plan.added, [s.provider_service for s in plan.vanished]) == ((), ["a"])


async def test_a_service_that_the_provider_lists_twice_comes_in_once(trade: Trade) -> None:
    plan = await sync(trade, offer("a"), offer("a", "9"))
    assert [(s.number, str(s.rate)) for s in plan.added] == [(401, "1.50")]
    assert (await plan_sync(trade, offer("a"), offer("a", "9"))).services == []


async def test_two_of_our_services_may_sell_one_of_the_providers(trade: Trade) -> None:
    """The one that the sync overlooked kept its old rate, and was sold on after the provider had dropped it."""
    await sync(trade, offer("a"))
    twin = replace((await mine(trade))["a"], number=950, name="Gold Likes")
    await trade.write(lambda tx: tx.services.put([twin]))
    plan = await sync(trade, offer("a", "2"))
    assert sorted(after.number for _, after in plan.changed) == [401, 950]
    assert {str(after.rate) for _, after in plan.changed} == {"3.00"}
    plan = await sync(trade)
    assert sorted(service.number for service in plan.vanished) == [401, 950]


async def test_a_rate_that_no_service_can_have_is_left_out(trade: Trade) -> None:
    """Panels hide a service by a price that nobody pays; with the mark-up it could not even be kept."""
    plan = await plan_sync(trade, offer("a", "90000000000"), offer("b"), markup_bp=1_000_000)
    assert [service.provider_service for service in plan.added] == ["b"]


def test_a_service_that_nobody_delivers_is_refused_unless_staff_does() -> None:
    with pytest.raises(InvalidField, match="nobody_delivers"):
        stocking.read_row(ROW, USD)
    assert stocking.read_row(ROW, USD, by_hand=True).provider == ""


async def test_what_vanished_comes_back_and_what_the_owner_took_off_stays_off(trade: Trade) -> None:
    await sync(trade, offer("a"), offer("b"))
    await sync(trade, offer("b"))
    await sync(trade, offer("a"), offer("b"))
    assert (await mine(trade))["a"].active
    await trade.write(lambda tx: tx.services.put([replace(s, active=False) for s in tx.services.from_provider("far")]))
    await sync(trade, offer("a"), offer("b"))
    assert not (await mine(trade))["a"].active
