"""What people see of the bot in their language, and what the bot may ask about them."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
    MenuButtonDefault,
    MenuButtonWebApp,
    WebAppInfo,
)
from telegram.error import BadRequest

from bot.simulator.client import Person, Simulation


async def names(person: Person) -> list[str]:
    return [command["description"] for command in (await person.chat())["commands"]]


async def test_the_narrowest_scope_with_commands_wins_and_its_own_language_first(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    carlos = await simulation.person("Carlos")
    await amina.speak("sw")
    await bot.set_my_commands([("help", "default")])
    assert await names(amina) == ["default"]
    await bot.set_my_commands([("help", "ayuda")], language_code="es")
    assert (await names(amina), await names(carlos)) == (["default"], ["ayuda"])
    await bot.set_my_commands([("help", "private")], scope=BotCommandScopeAllPrivateChats())
    assert (await names(amina), await names(carlos)) == (["private"], ["private"])
    await bot.set_my_commands([("help", "own"), ("admin", "staff")], scope=BotCommandScopeChat(amina.id))
    await bot.set_my_commands([("help", "yake")], scope=BotCommandScopeChat(amina.id), language_code="sw")
    assert await names(amina) == ["yake"]
    await amina.speak("en")
    assert await names(amina) == ["own", "staff"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(amina.id))
    assert await names(amina) == ["private"]


async def test_commands_are_read_back_exactly_as_they_were_set(bot: Bot, amina: Person) -> None:
    await bot.set_my_commands([("start", "Begin")], language_code="fr")
    assert [one.description for one in await bot.get_my_commands(language_code="fr")] == ["Begin"]
    assert await bot.get_my_commands() == ()
    assert await bot.get_my_commands(scope=BotCommandScopeChat(amina.id)) == ()


@pytest.mark.parametrize(
    ("commands", "refusal"),
    [
        ([("Help", "x")], "bot_command_invalid"),
        ([("x" * 33, "x")], "bot_command_invalid"),
        ([("with-dash", "x")], "bot_command_invalid"),
        ([("help", "")], "bot_command_description_invalid"),
        ([("help", "x" * 257)], "bot_command_description_invalid"),
        ([(f"c{number}", "x") for number in range(101)], "bot_commands_too_much"),
    ],
)
async def test_commands_that_cannot_be(bot: Bot, commands: list[tuple[str, str]], refusal: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await bot.set_my_commands(commands)


async def test_a_scope_or_language_that_cannot_be(bot: Bot, amina: Person, simulation: Simulation) -> None:
    rahul = await simulation.person("Rahul")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.set_my_commands([("help", "x")], scope=BotCommandScopeChat(rahul.id))
    with pytest.raises(BadRequest, match=r"(?i)invalid language code"):
        await bot.set_my_commands([("help", "x")], language_code="pt-BR")


async def test_names_and_descriptions_have_a_language_and_fall_back(
    bot: Bot, amina: Person, simulation: Simulation
) -> None:
    await amina.speak("sw")
    await bot.set_my_description("A shop in your chat")
    await bot.set_my_description("Duka kwenye gumzo", language_code="sw")
    await bot.set_my_short_description("A shop")
    await bot.set_my_name("Chatpanel Store")
    assert (await bot.get_my_description("sw")).description == "Duka kwenye gumzo"
    assert (await bot.get_my_description("tr")).description == "A shop in your chat"
    assert (await bot.get_my_short_description()).short_description == "A shop"
    assert (await bot.get_my_name()).name == "Chatpanel Store"
    assert (await amina.chat())["description"] == "Duka kwenye gumzo"
    for attempt in (bot.set_my_description("x" * 513), bot.set_my_short_description("x" * 121),
                    bot.set_my_name("x" * 65)):  # fmt: skip
        with pytest.raises(BadRequest, match="too long"):
            await attempt


async def test_the_menu_button_is_the_chats_own_or_everybodys(bot: Bot, amina: Person) -> None:
    assert isinstance(await bot.get_chat_menu_button(), MenuButtonDefault)
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert isinstance(await bot.get_chat_menu_button(amina.id), MenuButtonCommands)
    desk = MenuButtonWebApp("Desk", WebAppInfo("https://shop.example"))
    await bot.set_chat_menu_button(amina.id, desk)
    assert await bot.get_chat_menu_button(amina.id) == desk
    assert (await amina.chat())["menu_button"]["type"] == "web_app"


async def test_the_bot_knows_itself_and_whom_it_has_met(bot: Bot, amina: Person, simulation: Simulation) -> None:
    assert bot.bot.is_bot and bot.username == "chatpanel_sim_bot"
    chat = await bot.get_chat(amina.id)
    assert (chat.first_name, chat.max_reaction_count) == ("Amina", 11)
    member = await bot.get_chat_member(amina.id, amina.id)
    assert (member.status, member.user.language_code) == ("member", "en")
    carlos = await simulation.person("Carlos")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(carlos.id)
    with pytest.raises(BadRequest, match=r"(?i)user not found"):
        await bot.get_chat_member(amina.id, carlos.id)
    assert await bot.log_out() and await bot.close()
