"""Staff changes services one at a time, and says why."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.domain.catalogue import Service
from core.domain.errors import InvalidField, ServiceNotFound, ShopError
from core.domain.money import Money
from core.usecases import shelving
from storage.transaction import Transaction
from tests.shop import USD, usd
from tests.usecases.trade import LIKES, PACK, Trade

WHY = {"reason": "the market", "actor": "staff:7"}
Act = Callable[[Transaction], Service]


async def act(trade: Trade, what: Act) -> Service:
    after = await trade.write(what)
    assert await trade.read(lambda tx: tx.services.get(after.number)) == after
    return after


async def refused(trade: Trade, what: Act, why: str) -> ShopError:
    with pytest.raises(ShopError) as refusal:
        await trade.write(what)
    assert refusal.value.reason == why
    return refusal.value


async def on_sale(trade: Trade) -> set[int]:
    return {each.number for each in (await trade.read(lambda tx: tx.services.catalogue())).services}


async def test_a_service_goes_off_sale_and_comes_back(trade: Trade) -> None:
    await trade.write(lambda tx: tx.services.put([replace(LIKES, active=False, vanished=True)]))
    paused = await act(trade, lambda tx: shelving.pause(tx, LIKES.number, **WHY))
    assert (paused.active, paused.vanished) == (False, False)  # a sync leaves off what staff took off
    assert LIKES.number not in await on_sale(trade)
    assert await act(trade, lambda tx: shelving.resume(tx, LIKES.number, **WHY)) == LIKES
    assert LIKES.number in await on_sale(trade)
    assert [entry[:3] for entry in await trade.audited()] == [
        ("staff:7", "service.resume", "service:105"), ("staff:7", "service.pause", "service:105"),
    ]  # fmt: skip


async def test_what_changes_nothing_is_not_written_and_empties_no_cache(trade: Trade) -> None:
    version = await trade.read(lambda tx: tx.services.version())
    await act(trade, lambda tx: shelving.resume(tx, LIKES.number, **WHY))
    await act(trade, lambda tx: shelving.set_rate(tx, LIKES.number, LIKES.rate, **WHY))
    assert (await trade.read(lambda tx: tx.services.version()), await trade.audited()) == (version, [])


async def test_a_rate_is_set_to_what_charges_can_carry(trade: Trade) -> None:
    after = await act(trade, lambda tx: shelving.set_rate(tx, LIKES.number, usd("0.30001"), **WHY))
    assert str(after.rate) == "0.30001"
    assert (await trade.audited())[0][3] == "0.30001, was 0.26: the market"
    for rate, why in (
        (usd("0"), "invalid_amount"), (usd("0.300001"), "too_many_decimals"), (Money(2**63, USD), "amount_too_large"),
    ):  # fmt: skip
        await refused(trade, lambda tx, rate=rate: shelving.set_rate(tx, LIKES.number, rate, **WHY), why)  # type: ignore[misc]


async def test_a_mark_up_is_on_what_the_provider_takes(trade: Trade) -> None:
    await refused(trade, lambda tx: shelving.set_markup(tx, LIKES.number, 3000, **WHY), "cost_unknown")
    await trade.write(lambda tx: tx.services.put([replace(LIKES, cost=usd("0.20"))]))
    after = await act(trade, lambda tx: shelving.set_markup(tx, LIKES.number, 1250, **WHY))
    assert (str(after.rate), str(after.cost)) == ("0.225", "0.20")
    assert (await trade.audited())[0][3] == "0.225, was 0.26: 12.5 % over cost: the market"
    for markup_bp in (shelving.LEAST_BP - 1, 1_000_001):
        await refused(
            trade,
            lambda tx, bp=markup_bp: shelving.set_markup(tx, LIKES.number, bp, **WHY),  # type: ignore[misc]
            "invalid_markup",
        )


async def test_an_alias_is_given_and_taken_away(trade: Trade) -> None:
    after = await act(trade, lambda tx: shelving.add_alias(tx, LIKES.number, " Insta \n Likes ", **WHY))
    assert after.aliases == ("Insta Likes",)
    assert await act(trade, lambda tx: shelving.add_alias(tx, LIKES.number, "insta likes", **WHY)) == after
    catalogue = await trade.read(lambda tx: tx.services.catalogue())
    assert catalogue.find("insta likes").number == LIKES.number
    assert (await act(trade, lambda tx: shelving.remove_alias(tx, LIKES.number, "INSTA likes", **WHY))).aliases == ()
    await refused(trade, lambda tx: shelving.remove_alias(tx, LIKES.number, "insta likes", **WHY), "alias_not_found")


async def test_an_alias_means_one_service(trade: Trade) -> None:
    for taken in ("starter pack", "STARTER PACK"):
        error = await refused(trade, lambda tx, alias=taken: shelving.add_alias(tx, 105, alias, **WHY), "not_unique")  # type: ignore[misc]
        assert (error.details["other"], error.details["number"]) == (PACK.number, 105)
    await act(trade, lambda tx: shelving.add_alias(tx, PACK.number, "begin", **WHY))
    await act(trade, lambda tx: shelving.pause(tx, PACK.number, **WHY))
    await act(trade, lambda tx: shelving.add_alias(tx, LIKES.number, "Begin", **WHY))
    await refused(trade, lambda tx: shelving.resume(tx, PACK.number, **WHY), "not_unique")


async def test_two_of_the_staff_do_not_give_one_alias_to_two_services(trade: Trade) -> None:
    ended = await asyncio.gather(
        *(
            trade.write(lambda tx, number=number: shelving.add_alias(tx, number, "best", **WHY))  # type: ignore[misc]
            for number in (LIKES.number, PACK.number)
        ),
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in ended) == ["InvalidField", "Service"]


@pytest.mark.parametrize("alias", ["", " \u2028 ", "a|b", "x" * (shelving.MAX_ALIAS + 1)])
async def test_an_alias_is_a_short_text_on_one_line(trade: Trade, alias: str) -> None:
    await refused(trade, lambda tx: shelving.add_alias(tx, LIKES.number, alias, **WHY), "invalid_alias")


async def test_a_service_has_so_many_aliases_and_no_more(trade: Trade) -> None:
    full = replace(LIKES, aliases=tuple(f"name {n}" for n in range(shelving.MOST_ALIASES)))
    await trade.write(lambda tx: tx.services.put([full]))
    await refused(trade, lambda tx: shelving.add_alias(tx, LIKES.number, "one more", **WHY), "too_many_aliases")


async def test_staff_says_why_and_knows_the_service(trade: Trade) -> None:
    acts: list[Callable[[Transaction, int, str], Service]] = [
        lambda tx, number, why: shelving.pause(tx, number, reason=why, actor="a"),
        lambda tx, number, why: shelving.resume(tx, number, reason=why, actor="a"),
        lambda tx, number, why: shelving.set_rate(tx, number, usd("1"), reason=why, actor="a"),
        lambda tx, number, why: shelving.set_markup(tx, number, 0, reason=why, actor="a"),
        lambda tx, number, why: shelving.add_alias(tx, number, "x", reason=why, actor="a"),
        lambda tx, number, why: shelving.remove_alias(tx, number, "x", reason=why, actor="a"),
    ]
    for what in acts:
        for number, why, kind in ((LIKES.number, " ", InvalidField), (999, "because", ServiceNotFound)):
            with pytest.raises(kind):
                await trade.write(lambda tx, what=what, number=number, why=why: what(tx, number, why))  # type: ignore[misc]
    assert await trade.audited() == []
