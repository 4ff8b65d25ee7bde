"""What the tables of services, suppliers, audit log and upkeep promise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.domain.catalogue import LinkRule, Service, ServiceType
from core.domain.money import Money, currency
from core.ports import Event, Kept, Supplier
from storage.engine import ConstraintViolated
from storage.transaction import Transaction
from tests.shop import SERVICE, Shop, add_customer, usd

FULL = Service(
    number=2, name="TikTok Комментарии", category="TikTok", type=ServiceType.CUSTOM_COMMENTS, rate=usd("1.5"), min=1,
    max=500, refill=True, cancel=True, dripfeed=True, description="Слова\nin lines", average_time="2 h",
    link_rule=LinkRule.PROFILE, link_hosts=("tiktok.com", "vm.tiktok.com"), aliases=("tt comments", "ТТ"),
    provider="panel", provider_service="9", cost=usd("0.75"), active=False,
)  # fmt: skip


async def test_services_come_back_as_they_were_put(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.services.put([FULL, SERVICE]))
    assert await shop.db.read(lambda tx: tx.services.get(2)) == FULL
    assert await shop.db.read(lambda tx: tx.services.get(1)) == SERVICE
    assert await shop.db.read(lambda tx: tx.services.get(404)) is None
    assert await shop.db.read(lambda tx: tx.services.from_provider("panel")) == [SERVICE, FULL]
    assert await shop.db.read(lambda tx: tx.services.from_provider("another")) == []
    assert await shop.db.read(lambda tx: tx.services.off_sale()) == [s for s in (SERVICE, FULL) if not s.active]
    changed = replace(FULL, name="TikTok Comments", cost=None, active=True)
    await shop.db.write(lambda tx: tx.services.put([changed]))
    assert await shop.db.read(lambda tx: tx.services.get(2)) == changed
    assert await shop.db.read(lambda tx: tx.services.highest_number()) == 2


async def test_the_catalogue_shows_active_services_by_category_and_number(shop: Shop) -> None:
    assert await shop.db.read(lambda tx: tx.services.highest_number()) == 0
    services = [
        replace(SERVICE, number=number, category=category, active=number != 5)
        for number, category in ((1, "b"), (2, "B"), (3, "a"), (4, "ä"), (5, "a"), (6, "a"))
    ]
    await shop.db.write(lambda tx: tx.services.put(services))
    catalogue = await shop.db.read(lambda tx: tx.services.catalogue())
    assert [service.number for service in catalogue.services] == [2, 3, 6, 1, 4]
    assert catalogue.version == 1


async def test_the_version_changes_with_every_put(shop: Shop) -> None:
    assert await shop.db.read(lambda tx: tx.services.version()) == 0
    for version in (1, 2, 3):
        await shop.db.write(lambda tx: tx.services.put([SERVICE]))
        assert await shop.db.read(lambda tx: tx.services.version()) == version
    await shop.db.write(lambda tx: tx.services.put([]))
    assert await shop.db.read(lambda tx: tx.services.version()) == 3


@pytest.mark.parametrize(
    "wrong", [replace(SERVICE, min=0), replace(SERVICE, max=9), replace(SERVICE, rate=Money(1, SERVICE.rate.currency))]
)
async def test_the_schema_refuses_a_service_that_cannot_be(shop: Shop, wrong: Service) -> None:
    with pytest.raises(ConstraintViolated):
        await shop.db.write(lambda tx: tx.services.put([wrong]))


async def test_a_service_priced_in_another_currency_is_a_crash(shop: Shop) -> None:
    with pytest.raises(TypeError):
        await shop.db.write(lambda tx: tx.services.put([replace(SERVICE, rate=Money(1000, currency("KES")))]))


async def test_suppliers_are_put_paused_and_their_balance_kept(shop: Shop) -> None:
    first = Supplier("panel", "panel", "https://panel.test/api/v2", "secret", 2000, False, None, None)
    second = replace(first, name="Backup", balance=usd("3"), checked_ms=5, paused=True)

    def work(tx: Transaction) -> None:
        tx.suppliers.put(first)
        tx.suppliers.put(second)
        assert tx.suppliers.all() == [second, first]
        tx.suppliers.put(replace(first, url="https://new.test"))
        tx.suppliers.pause("panel", paused=True)
        tx.suppliers.set_balance("panel", usd("12.5"))

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: tx.suppliers.get("panel")) == replace(
        first, url="https://new.test", paused=True, balance=usd("12.5"), checked_ms=shop.clock.now_ms
    )
    assert await shop.db.read(lambda tx: tx.suppliers.get("nobody")) is None


async def test_exchanges_with_a_provider_are_told_by_order(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        tx.suppliers.journal(1001, "panel", "add", "link=x", '{"order": 5}')
        tx.suppliers.journal(None, "panel", "balance", "", '{"balance": "7"}')
        tx.suppliers.journal(1001, "panel", "status", "order=5", "?")

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: tx.suppliers.exchanges(1001)) == [
        Event(shop.clock.now_ms, "add", 'link=x\n{"order": 5}'),
        Event(shop.clock.now_ms, "status", "order=5\n?"),
    ]


async def test_the_audit_log_shows_the_latest_first(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        for nth in range(3):
            tx.audit.add("owner:1", "credit", f"customer:{nth}", "goodwill")

    await shop.db.write(work)
    latest = await shop.db.read(lambda tx: tx.audit.latest(2))
    assert latest == [(shop.clock.now_ms, "owner:1", "credit", f"customer:{nth}", "goodwill") for nth in (2, 1)]


async def test_facts_are_set_and_read(shop: Shop) -> None:
    assert await shop.db.read(lambda tx: tx.upkeep.fact("colour")) is None
    for value in ("red", "blue"):
        await shop.db.write(lambda tx, value=value: tx.upkeep.set_fact("colour", value))  # type: ignore[misc]
        assert await shop.db.read(lambda tx: tx.upkeep.fact("colour")) == value


async def test_a_turn_is_one_holders_until_its_lease_ends(shop: Shop) -> None:
    async def ask(holder: str, name: str = "dispatch") -> bool:
        return await shop.db.write(lambda tx: tx.upkeep.take_turn(name, holder, lease_ms=1000))

    assert await ask("a")
    assert not await ask("b")
    assert await ask("b", "another")
    shop.clock.pass_ms(900)
    assert await ask("a"), "asking prolongs it"
    shop.clock.pass_ms(999)
    assert not await ask("b")
    shop.clock.pass_ms(1)
    assert await ask("b")
    assert not await ask("a")


async def test_a_holder_that_stops_gives_its_turns_back(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        for name, holder in (("one", "a"), ("two", "a"), ("three", "b")):
            assert tx.upkeep.take_turn(name, holder, lease_ms=1000)
        tx.upkeep.end_turns("a")
        assert [tx.upkeep.take_turn(name, "c", lease_ms=1000) for name in ("one", "two", "three")] == [
            True,
            True,
            False,
        ]

    await shop.db.write(work)


async def test_only_what_is_finished_and_old_is_pruned(shop: Shop) -> None:
    def old(tx: Transaction) -> None:
        customer = add_customer(tx)
        for nth in range(5):
            tx.jobs.add("send", str(nth))
            tx.inbox.put("telegram", str(nth), b"{}")
            tx.requests.put(customer.id, str(nth), Kept("f", "a", tx.now_ms))
            tx.suppliers.journal(None, "panel", "status", "", "")
        for job in tx.jobs.take("send", limit=4, lease_ms=1000):
            assert tx.jobs.done(job)
        for nth in range(4):
            tx.inbox.handled("telegram", str(nth))

    def new(tx: Transaction) -> None:
        customer = tx.customers.named(tx.partners.house().id, "+254712345678")
        assert customer is not None
        tx.requests.put(customer.id, "new", Kept("f", "a", tx.now_ms))
        tx.suppliers.journal(None, "panel", "status", "", "")
        (last,) = tx.jobs.take("send", limit=9, lease_ms=1000)
        assert tx.jobs.done(last)
        tx.inbox.handled("telegram", "4")

    await shop.db.write(old)
    shop.clock.pass_ms(10_000)
    await shop.db.write(new)
    before = shop.clock.now_ms
    for table, there in (("jobs", 4), ("inbox", 4), ("requests", 5), ("exchanges", 5)):
        went = [
            await shop.db.write(
                lambda tx, table=table: tx.upkeep.prune(table, before_ms=before, limit=3)  # type: ignore[misc]
            )
            for _ in range(3)
        ]
        assert went == [3, there - 3, 0], table


async def test_nothing_else_can_be_pruned(shop: Shop) -> None:
    with pytest.raises(KeyError):
        await shop.db.write(lambda tx: tx.upkeep.prune("transfers", before_ms=shop.clock.now_ms, limit=1))
