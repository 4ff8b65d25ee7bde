"""/service: staff finds a service, sees what it costs and earns, and changes it with a reason."""

from __future__ import annotations

from dataclasses import replace

from bot.simulator.client import Person
from core.domain.catalogue import Service
from core.domain.staff import Role
from core.usecases import shelving
from tests.bot.staffed import hire, log
from tests.bot.stage import SERVICES, Stage
from tests.shop import usd

FOLLOWERS, LIKES = SERVICES[0], SERVICES[1]


async def kept(stage: Stage, number: int) -> Service:
    found = await stage.read(lambda tx: tx.services.get(number))
    assert found is not None
    return found


async def with_cost(stage: Stage) -> None:
    """The provider asks 0.60 for what the shop sells for 0.90."""
    await stage.write(lambda tx: tx.services.put([replace(FOLLOWERS, cost=usd("0.60"))]))


async def test_a_service_shows_its_cost_and_margin(stage: Stage, owner: Person) -> None:
    await with_cost(stage)
    await owner.say("/service 101")
    card = await owner.sees("101 · Instagram Followers")
    assert "On sale" in card.text
    assert "$0.90 per 1000" in card.text
    assert "Cost: $0.60, margin: $0.30 (50% over cost)" in card.text
    assert "From panel, number 101 there" in card.text
    assert "Also called: followers" in card.text


async def test_words_find_services_on_sale_or_not_and_back_leads_to_the_list(stage: Stage, owner: Person) -> None:
    await stage.write(lambda tx: shelving.pause(tx, LIKES.number, reason="for the test", actor="test"))
    await owner.say("/service")
    await owner.sees("Off sale: 1")
    await owner.say("insta likes")
    found = await owner.sees("Services for")
    assert "⏸ 102 · Instagram Likes" in found.labels
    assert "🟢 501 · Instagram Auto Likes" in found.labels
    await owner.tap("⏸ 102 · Instagram Likes")
    await owner.sees("Paused: not for sale")
    await owner.tap("Back")
    await owner.sees("Services for")
    await owner.tap("Back")
    await owner.tap("Off sale 1", message=await owner.sees_button("Off sale 1"))
    await owner.sees_button("⏸ 102 · Instagram Likes")
    await owner.say("no such thing")
    await owner.sees("Did you mean")


async def test_many_services_come_in_pages(stage: Stage, owner: Person) -> None:
    await owner.say("/service youtube views")
    await owner.sees_button("1/3")
    await owner.tap("Older")
    await owner.sees_button("2/3")
    assert "Page 2" in (await owner.answer(await owner.tap("2/3")))["text"]
    await owner.tap("YouTube Views 10")
    await owner.sees("610 · YouTube Views 10")
    await owner.tap("Back")
    await owner.sees_button("2/3")


async def test_a_service_is_paused_with_a_reason_and_put_on_sale_again(stage: Stage, owner: Person) -> None:
    await owner.say("/service 101")
    await owner.tap("Pause", message=await owner.sees_button("Pause"))
    await owner.sees("Why?")
    await owner.say("the provider sleeps")
    last = await owner.sees("Pause 101 · Instagram Followers?")
    assert "Now: 🟢 On sale\nThen: ⏸ Paused" in last.text
    assert "open quotes are refused" in last.text
    assert "the provider sleeps" in last.text
    await owner.tap("Yes, pause it")
    await owner.sees("Service 101 is paused.")
    assert not (await kept(stage, 101)).active
    assert await log(stage) == (f"tg:{owner.id}", "service.pause", "service:101", "the provider sleeps")
    assert "done already" in (await owner.answer(await owner.tap("Yes, pause it", message=last)))["text"]
    await owner.tap("Put on sale")
    await owner.tap("It works again", message=await owner.sees_button("It works again"))
    await owner.tap("Yes, put it on sale", message=await owner.sees_button("Yes, put it on sale"))
    await owner.sees("Service 101 is on sale.")
    assert (await kept(stage, 101)).active
    assert (await log(stage))[3] == "It works again"


async def test_a_rate_is_set_after_it_was_looked_at(stage: Stage, owner: Person) -> None:
    await with_cost(stage)
    await owner.say("/service 101")
    await owner.tap("Set rate", message=await owner.sees_button("Set rate"))
    await owner.sees("Send the new rate")
    await owner.say("a lot")
    await owner.sees("⚠️")
    await owner.say("0.9")
    await owner.sees("This is the rate already")
    await owner.say("$0.55")
    await owner.tap("Competition", message=await owner.sees_button("Competition"))
    last = await owner.sees("New rate for 101 · Instagram Followers?")
    assert "Now: $0.90 per 1000\nThen: $0.55 per 1000" in last.text
    assert "every sale loses $0.05 (8.33% under cost)" in last.text
    assert "customers with an open quote are asked again" in last.text
    assert "The next sync with panel" in last.text
    await owner.tap("Yes, set this rate")
    await owner.sees("Service 101 costs $0.55 per 1000 now.")
    assert (await kept(stage, 101)).rate == usd("0.55")


async def test_a_mark_up_is_set_over_the_cost_where_it_is_known(stage: Stage, owner: Person) -> None:
    await owner.say("/service 101")
    assert not (await owner.sees("Cost: its provider has not told")).button("Set mark-up")
    await with_cost(stage)
    await owner.say("/service 101")
    await owner.tap("Set mark-up", message=await owner.sees_button("Set mark-up"))
    await owner.sees("percentage over cost")
    await owner.say("-100 %")
    await owner.sees("between -99 and 10,000")
    await owner.say("12.5 %")
    await owner.tap("The cost has changed", message=await owner.sees_button("The cost has changed"))
    await owner.sees("$0.675 per 1000, which is 12.5% over cost")
    await owner.tap("Yes, set this mark-up")
    await owner.sees("Service 101 costs $0.675 per 1000 now.")
    assert (await log(stage))[1:3] == ("service.rate", "service:101")


async def test_names_are_added_and_removed(stage: Stage, owner: Person) -> None:
    await owner.say("/service 101")
    await owner.tap("Add a name", message=await owner.sees_button("Add a name"))
    await owner.sees("Send a name")
    await owner.say("insta likes")
    await owner.sees("Service 102 answers to")
    await owner.say("Followers")
    await owner.sees("is called “Followers” already")
    await owner.say("wafuasi")
    await owner.tap("Customers say so", message=await owner.sees_button("Customers say so"))
    await owner.sees("Whoever orders “wafuasi”")
    await owner.tap("Yes, add this name")
    await owner.sees("is also called “wafuasi” now")
    await owner.tap("Remove a name")
    await owner.tap("followers", message=await owner.sees_button("wafuasi"))
    await owner.tap("Mistake", message=await owner.sees_button("Customers say so"))
    await owner.tap("Yes, remove this name", message=await owner.sees_button("Yes, remove this name"))
    await owner.sees("no longer called “followers”")
    assert (await kept(stage, 101)).aliases == ("wafuasi",)


async def test_what_was_changed_meanwhile_is_looked_at_again(stage: Stage, owner: Person) -> None:
    await owner.say("/service 101")
    await owner.tap("Set rate", message=await owner.sees_button("Set rate"))
    await owner.sees("Send the new rate")
    await owner.say("1.10")
    await owner.tap("Competition", message=await owner.sees_button("Competition"))
    await owner.sees_button("Yes, set this rate")
    await stage.write(lambda tx: shelving.set_rate(tx, 101, usd("2"), reason="a sync", actor="cli"))
    await owner.tap("Yes, set this rate")
    await owner.sees("The service was changed meanwhile")
    assert (await kept(stage, 101)).rate == usd("2")


async def test_a_manager_may_change_services_and_nobody_below(stage: Stage, amina: Person) -> None:
    await amina.say("/service 101")
    await amina.sees("This is for the shop's staff.")
    await hire(stage, amina, Role.SUPPORT)
    await amina.say("/service 101")
    await amina.sees("This is for the shop's staff.")
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/service 101")
    await amina.sees_button("Pause")
    await hire(stage, amina, Role.SUPPORT)
    await amina.tap("Pause")
    await amina.sees_button("Services")
    assert (await kept(stage, 101)).active
