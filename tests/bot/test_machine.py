"""All screens, looked at together: each is reached, leads on and back, speaks every language, fits into Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import machine, profile, rendering, screens
from bot import map as bot_map
from bot.machine import Screen
from bot.rendering import Rendered, Voice
from bot.simulator import html
from bot.simulator.world import OWNER_ID
from bot.turn import Counter, Turn
from bot.views import Button, Copy, Go, Press, View
from core import texts
from core.domain.staff import Role
from core.texts.wording import zone_of
from storage.transaction import Transaction
from tests.bot import examples
from tests.bot.examples import PHONE
from tests.bot.stage import CARD, MOBILE
from tests.shop import Shop

MAP = Path(__file__).parent.parent.parent / "docs" / "screens.md"
WRONG = "cannot be said:"
MOST_ROWS = 12
MOST_IN_A_ROW = 5
FIRST = frozenset({"home", "start.welcome", "contact.ask"})
"""Where one begins: there is nothing behind, and the only way is on."""
BACK = frozenset({"back", "cancel", "home", "desk"})
COUNTER = Counter(
    "Chatpanel & <co>", "chatpanel_bot", region="KE", methods={one.name: one for one in (MOBILE, CARD)},
    owner_ids=frozenset({OWNER_ID}), support="@chatpanel_help", inline=True,
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """A screen as the owner of the shop sees it in one language."""

    name: str
    screen: Screen
    language: str
    view: View
    rendered: Rendered  # of a text that cannot be said: what is wrong with it

    def __str__(self) -> str:
        return f"{machine.dump(self.screen)} in {self.language}"

    @property
    def presses(self) -> Iterator[Press]:
        for row in self.view.rows:
            yield from row if isinstance(row, tuple) else (row,)


@pytest.fixture(scope="module", autouse=True)
def declared() -> None:
    screens.declare()


async def looked(shop: Shop, languages: tuple[str, ...]) -> list[Look]:
    def work(tx: Transaction) -> list[Look]:
        world = examples.fill(tx)
        chat = tx.chats.get(OWNER_ID)
        assert chat is not None
        seen = []
        for language in languages:
            turn = Turn(tx, chat, COUNTER)
            turn.chat = type(chat)(**{name: getattr(chat, name) for name in chat.__slots__} | {"language": language})
            voice = Voice(language, zone_of(PHONE))
            for name, screen in examples.screens(world):
                view = screen.show(turn)
                seen.append(Look(name, screen, language, view, _rendered(view, voice)))
        return seen

    return await shop.db.write(work)


def _rendered(view: View, voice: Voice) -> Rendered:
    try:
        return rendering.view(view, voice, version=10**9)
    except AssertionError as wrong:
        return Rendered(f"{WRONG} {wrong}"[: rendering.MOST_TEXT].replace("<", "&lt;"), [])


def test_every_screen_has_an_example() -> None:
    missing = examples.without()
    assert not missing, "add to fields() in tests/bot/examples.py:\n" + "\n".join(missing)


def test_every_screen_is_reached() -> None:
    """By a way in, or from a screen that is reached: as the return annotations say."""
    arrows = {
        name: {to for at, to, _ in bot_map.ways() if at == name} - {bot_map.ANYWHERE} for name in machine.screens()
    }
    reached = {"home"}.union(*({one.name for one in bot_map.returned(way)} for way in machine.entries().values()))
    waiting = list(reached)
    while waiting:
        following = arrows[waiting.pop()] - reached
        reached |= following
        waiting += following
    lost = sorted(set(machine.screens()) - reached)
    assert not lost, f"no handler and no entry says that it leads to {lost}"


async def test_every_button_leads_somewhere(shop: Shop) -> None:
    for look in await looked(shop, (texts.FALLBACK,)):
        for press in look.presses:
            if isinstance(press, Go):
                assert press.entry in machine.entries(), f"{look}: no entry {press.entry}"
            elif isinstance(press, Button):
                assert hasattr(look.screen, f"press_{press.do}"), f"{look}: no press_{press.do}"
                given = machine._arguments(type(look.screen), press.do, str(press.arg))
                assert given is not None, f"{look}: press_{press.do} does not take {press.arg!r}"


async def test_every_screen_leads_back(shop: Shop) -> None:
    for look in await looked(shop, (texts.FALLBACK,)):
        ways = {press.do if isinstance(press, Button) else getattr(press, "entry", "") for press in look.presses}
        assert look.name in FIRST or ways & BACK, f"{look} is a dead end: {ways}"


async def test_every_screen_fits_into_telegram_in_every_language(shop: Shop) -> None:
    wrong = [f"{look}: {what}" for look in await looked(shop, texts.languages()) if (what := misfit(look))]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def misfit(look: Look) -> str:
    """What Telegram, or its reader, would not like about the message."""
    if look.rendered.text.startswith(WRONG):
        return look.rendered.text
    text, _ = html.parse(look.rendered.text)
    if not text.strip() or len(look.rendered.text) > rendering.MOST_TEXT:
        return "empty, or too long"
    if "{ $" in text or "\n\n\n" in text:
        return f"a value that is not put in, or a hole: {text}"
    rows = look.rendered.rows
    if len(rows) > MOST_ROWS or any(not 0 < len(row) <= MOST_IN_A_ROW for row in rows):
        return f"{len(rows)} rows of buttons"
    for button in (button for row in rows for button in row):
        if not 0 < len(button["text"].strip()) <= len(button["text"]) <= rendering.MOST_LABEL:
            return f"a label that is empty or too long: {button}"
        if len(button.get("callback_data", "").encode()) > rendering.MOST_DATA:
            return f"too much data: {button}"
    copied = [press.text for press in look.presses if isinstance(press, Copy)]
    return "" if all(0 < len(each) <= 256 for each in copied) else f"not to be copied: {copied}"


async def test_no_two_buttons_of_a_screen_are_alike(shop: Shop) -> None:
    for look in await looked(shop, (texts.FALLBACK,)):
        labels = [button["text"] for row in look.rendered.rows for button in row]
        assert len(labels) == len(set(labels)), f"{look}: {labels}"


async def test_a_screen_is_the_same_after_a_night_in_the_database(shop: Shop) -> None:
    for look in await looked(shop, (texts.FALLBACK,)):
        assert machine.load(machine.dump(look.screen)) == look.screen, look


def test_every_command_of_the_menu_leads_somewhere() -> None:
    assert sorted({*profile.COMMANDS, *profile.STAFF_COMMANDS} - set(machine.commands())) == []


def test_screens_of_staff_are_named_so() -> None:
    """A screen of staff that is not marked as one would be open to everybody."""
    assert [
        name for name, cls in machine.screens().items() if name.startswith("staff") != (cls.staff is not None)
    ] == []


async def test_nobody_below_the_role_may_be_on_a_screen_of_staff(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        world = examples.fill(tx)
        chat = tx.chats.get(OWNER_ID)
        assert chat is not None
        for role in (None, *Role):
            turn = Turn(tx, chat, COUNTER)
            turn.__dict__["role"] = role
            for name, screen in examples.screens(world):
                needs = machine.screens()[name].staff
                open_to = needs is None or (role is not None and role.allows(needs))
                assert machine.authorised(screen, turn) is open_to, (name, role)

    await shop.db.write(work)


def test_the_drawn_map_is_that_of_the_code() -> None:
    assert MAP.read_text(encoding="utf-8") == bot_map.page(), "draw it anew: make map"


def test_the_map_shows_every_screen_and_every_way_in() -> None:
    page = bot_map.page()
    assert [name for name in machine.screens() if f'state "{name}' not in page] == []
    assert [name for name in machine.entries() if f"| `{name}` |" not in page] == []
