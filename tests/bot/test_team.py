"""/staff: the owner lets people in and sends them away; each sees the commands of the role."""

from __future__ import annotations

import asyncio

from bot.simulator.client import Person, Seen
from core.domain.staff import Role
from core.usecases import staffing
from tests.bot.staffed import hire, log
from tests.bot.stage import Stage


async def roles(stage: Stage) -> dict[int, Role]:
    return {member.id: member.role for member in await stage.read(lambda tx: tx.staff.all())}


async def choose(owner: Person, who: str, role: str) -> None:
    await owner.say("/staff")
    await owner.tap("Let somebody in", message=await owner.sees_button("Let somebody in"))
    await owner.sees("Send the person's @name")
    await owner.say(who)
    await owner.tap(role, message=await owner.sees_button(role))


async def test_somebody_is_let_in_by_name_hears_of_it_and_works(stage: Stage, amina: Person, owner: Person) -> None:
    await choose(owner, "@amina_sim", "Manager")
    await owner.tap("Joins us", message=await owner.sees_button("Joins us"))
    last = await owner.sees("A role for Amina Odhiambo @amina_sim?")
    assert "Now: not on the staff\nThen: manager" in last.text
    await owner.tap("Yes, give this role")
    await owner.sees("is manager now")
    assert await roles(stage) == {amina.id: Role.MANAGER}
    assert await log(stage) == (f"tg:{owner.id}", "staff.add", f"staff:{amina.id}", "manager: Joins us")
    assert "already" in (await owner.answer(await owner.tap("Yes, give this role", message=last)))["text"]
    await amina.sees("You are manager at Chatpanel now")
    await amina.say("/service 101")
    await amina.sees_button("Pause")


async def test_a_number_that_never_opened_the_bot_is_let_in_and_nonsense_refused(stage: Stage, owner: Person) -> None:
    await owner.say("/staff")
    await owner.tap("Let somebody in", message=await owner.sees_button("Let somebody in"))
    await owner.sees("Send the person's @name")
    for said, why in (
        ("Bob", "no number of a person"), ("@nobody_here", "I do not know @nobody_here"),
        (str(owner.id), "your own role"), ("0", "no number of a person"),
    ):  # fmt: skip
        await owner.say(said)
        await owner.sees(why)
    await owner.say("777000111")
    await owner.tap("Support", message=await owner.sees_button("Support"))
    await owner.sees("Why?")
    await owner.say("answers on weekends")
    await owner.tap("Yes, give this role", message=await owner.sees_button("Yes, give this role"))
    await owner.sees("777000111 is support now")
    assert await roles(stage) == {777000111: Role.SUPPORT}


async def test_who_is_removed_is_out_at_the_next_step(stage: Stage, amina: Person, owner: Person) -> None:
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/service 101")
    await amina.sees_button("Pause")
    await owner.say("/staff")
    await owner.tap("Amina @amina_sim", message=await owner.sees_button("Amina @amina_sim"))
    await owner.tap("Remove", message=await owner.sees_button("Remove"))
    await owner.tap("Has left us", message=await owner.sees_button("Has left us"))
    await owner.sees("Everything of the staff is closed")
    await owner.tap("Yes, remove")
    await owner.sees("is no longer on the staff")
    assert await roles(stage) == {}
    await amina.sees("You are no longer on the staff of Chatpanel")
    await amina.tap("Pause")
    await amina.sees_button("My orders")


async def test_a_role_is_changed_and_the_same_one_refused(stage: Stage, amina: Person, owner: Person) -> None:
    await hire(stage, amina, Role.SUPPORT)
    await owner.say("/staff @amina_sim")
    await owner.sees("Which role instead?")
    assert "role already" in (await owner.answer(await owner.tap("Support")))["text"]
    await owner.sees("Which role instead?")
    await owner.tap("👑 Owner")
    await owner.tap("Other duties", message=await owner.sees_button("Other duties"))
    await owner.tap("Yes, give this role", message=await owner.sees_button("Yes, give this role"))
    await owner.sees("is owner now")
    assert await roles(stage) == {amina.id: Role.OWNER}


async def test_an_owner_of_the_settings_is_shown_and_stays(stage: Stage, amina: Person, owner: Person) -> None:
    await hire(stage, amina, Role.OWNER)
    await owner.start()
    await owner.sees_button("Let's go")
    await amina.say("/staff")
    listed = await amina.sees("by the settings")
    assert str(owner.id) in listed.text
    await amina.tap("Owner @owner_sim")
    card = await amina.sees("The shop's settings name this owner")
    assert not card.button("Remove")
    await amina.say(f"/staff {owner.id}")
    await amina.sees("Please change it there")
    await amina.tap("Amina @amina_sim", message=await staff_list(amina))
    assert not (await amina.sees("that is you")).button("Remove")


async def staff_list(person: Person) -> Seen:
    await person.say("/staff")
    return await person.sees_button("Let somebody in")


async def test_the_team_is_the_owners_alone(stage: Stage, amina: Person) -> None:
    await hire(stage, amina, Role.MANAGER)
    await amina.say("/staff")
    await amina.sees("This is for the owners of the shop.")


# -- commands ---------------------------------------------------------------------------------------------------------


async def commands(person: Person) -> list[str]:
    told = (await person.simulation.get(f"chats/{person.id}"))["commands"]
    return [command["command"] for command in told]


async def until(person: Person, wanted: set[str], *, without: set[str], timeout_s: float = 8.0) -> None:
    for _ in range(int(timeout_s / 0.1)):
        seen = set(await commands(person))
        if wanted <= seen and not without & seen:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"{person.name} has the commands {seen}")


async def test_staff_has_the_commands_of_its_role_and_loses_them(stage: Stage, amina: Person) -> None:
    await until(amina, {"services", "orders"}, without={"admin", "service"})
    await hire(stage, amina, Role.MANAGER)
    await until(amina, {"service", "broadcast", "services"}, without={"apikey", "staff"})
    await amina.say("/language")
    await amina.tap("Kiswahili", message=await amina.sees_button("Kiswahili"))
    await hire(stage, amina, Role.OWNER)
    await until(amina, {"apikey", "staff"}, without=set())
    await stage.write(
        lambda tx: staffing.remove(tx, amina.id, actor="test", reason="for the test", owner_ids=frozenset({1}))
    )
    await until(amina, {"services"}, without={"service", "apikey"})


async def test_staff_that_has_not_opened_the_bot_gets_its_commands_once_it_has(stage: Stage, owner: Person) -> None:
    await asyncio.sleep(0)
    assert "apikey" not in await commands(owner)
    await owner.start()
    await until(owner, {"apikey", "staff", "service"}, without=set())
