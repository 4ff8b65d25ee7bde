"""The state machine: one update in, one transaction, one screen out. Shows nothing and calls nobody.

A screen is a frozen value; its fields are all that a chat remembers. Handlers
(`press_x`, `typed`, `shared_contact`, `forwarded`) return the next screen, and
their return annotations are the arrows of the map. Everything that is refused
is refused here, once: stale, forged and repeated buttons, a screen that needs
another role, a stored screen that this version no longer knows.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_type_hints

import orjson
from pydantic import TypeAdapter, ValidationError

from bot.incoming import Incoming
from bot.turn import Turn, last_act
from bot.views import View
from core.domain.errors import NotAllowed
from core.domain.staff import Role

S = TypeVar("S", bound="Screen")
Entry = Callable[[Turn, str], "Screen"]
E = TypeVar("E", bound=Entry)


class Screen:
    """A place where a chat can be. Subclasses are declared with `@screen(name)`."""

    name: ClassVar[str]
    staff: ClassVar[Role | None]
    draft: ClassVar[bool]
    heavy: ClassVar[bool]

    def show(self, turn: Turn) -> View:
        """What the person sees. Reads through turn.tx, changes nothing."""
        raise NotImplementedError


_SCREENS: dict[str, type[Screen]] = {}
_ENTRIES: dict[str, Entry] = {}
_COMMANDS: dict[str, Entry] = {}


class Lost(Exception):
    """A stored screen that cannot be read: of an older version, or damaged."""


@dataclass_transform(frozen_default=True)
def screen(
    name: str, *, staff: Role | None = None, draft: bool = False, heavy: bool = False
) -> Callable[[type[S]], type[S]]:
    """Declares a screen. `staff` is the least role that may be here; a `draft` is kept to be gone on with when left.

    A `heavy` one may look through much to be shown, as all of staff's may: that is not for a glance.
    """

    def declare(cls: type[S]) -> type[S]:
        assert name not in _SCREENS, name
        made = dataclass(frozen=True)(cls)
        made.name, made.staff, made.draft, made.heavy = name, staff, draft, heavy or staff is not None
        _SCREENS[name] = made
        return made

    return declare


def entry(name: str, *commands: str, staff: Role | None = None) -> Callable[[E], E]:
    """Declares a way in from anywhere: by a button that is on no screen, a deep link, and the commands named.

    With `staff`, nobody below that role learns what the entry would have looked up.
    """

    def declare(function: E) -> E:
        assert name not in _ENTRIES, name
        way: Entry = function if staff is None else _guarded(function, staff)
        _ENTRIES[name] = way
        for command in commands:
            assert command not in _COMMANDS, command
            _COMMANDS[command] = way
        return function

    return declare


def _guarded(function: Entry, staff: Role) -> Entry:
    @wraps(function)
    def way(turn: Turn, arg: str) -> Screen:
        check(turn, staff)
        return function(turn, arg)

    return way


def screens() -> Mapping[str, type[Screen]]:
    return _SCREENS


def entries() -> Mapping[str, Entry]:
    return _ENTRIES


def commands() -> Mapping[str, Entry]:
    return _COMMANDS


_ADAPTERS: dict[str, TypeAdapter[Any]] = {}


def _adapter(name: str) -> TypeAdapter[Any]:
    adapter = _ADAPTERS.get(name)
    if adapter is None:
        adapter = _ADAPTERS[name] = TypeAdapter(_SCREENS[name])
    return adapter


def dump(screen: Screen) -> str:
    return orjson.dumps([screen.name, _adapter(screen.name).dump_python(screen, mode="json")]).decode()


def load(text: str) -> Screen:
    """Raises Lost."""
    try:
        name, fields = orjson.loads(text)
        found: Screen = _adapter(name).validate_python(fields)
    except (KeyError, ValueError, TypeError, ValidationError) as error:
        raise Lost(text[:200]) from error
    return found


def is_heavy(text: str) -> bool:
    """Whether a stored screen may look through much to be shown."""
    name = text.partition('"')[2].partition('"')[0]
    return name in _SCREENS and _SCREENS[name].heavy


# -- one update -------------------------------------------------------------------------------------------------------


def home(turn: Turn) -> Screen:
    return _ENTRIES["home"](turn, "")


def authorised(screen: Screen, turn: Turn) -> bool:
    """Whether this person may be on the screen now."""
    return screen.staff is None or (turn.role is not None and turn.role.allows(screen.staff))


def check(turn: Turn, staff: Role) -> None:
    """Raises NotAllowed for who is no staff, or staff of a lower role."""
    if turn.role is None:
        raise NotAllowed("staff_only")
    if not turn.role.allows(staff):
        raise NotAllowed(f"staff_only_{staff}")


def answer(turn: Turn, stored: Screen | None, incoming: Incoming) -> Screen:
    """The screen after the update. Raises the refusal (a ShopError) where there is one."""
    at = stored if stored is not None and authorised(stored, turn) else home(turn)
    if incoming.kind == "press":
        return _pressed(turn, at, incoming, stored)
    if incoming.forwarded and hasattr(at, "forwarded"):
        return _checked(at.forwarded(turn, incoming.forwarded), turn)
    if incoming.kind in ("text", "card"):
        return _said(turn, at, turn.counter.hears(incoming))
    if incoming.kind == "contact":
        handler = getattr(at, "shared_contact", None)
        if handler is None:
            return _ENTRIES_HEARD["contact"](turn, at, incoming)
        return _checked(handler(turn, incoming.phone, incoming.own), turn)
    if incoming.kind == "news":
        return _ENTRIES_HEARD["news"](turn, at, incoming.news)
    if incoming.kind == "charge":
        return _ENTRIES_HEARD["charge"](turn, at, incoming)
    if incoming.kind == "edited":
        turn.note("note-edited")
        return at
    turn.note("note-words-only")
    return at


Hearer = Callable[[Turn, Screen, Any], Screen]
_ENTRIES_HEARD: dict[str, Hearer] = {}


def hearer(kind: str) -> Callable[[Hearer], Hearer]:
    """Declares who answers to "news" of the shop, a "charge" in Stars, and a "contact" that no screen waited for."""

    def declare(function: Hearer) -> Hearer:
        assert kind not in _ENTRIES_HEARD, kind
        _ENTRIES_HEARD[kind] = function
        return function

    return declare


def _said(turn: Turn, at: Screen, text: str) -> Screen:
    """Words: a command from anywhere, else for the screen, else for whoever takes words that nobody waited for."""
    if text.startswith("/"):
        head, _, rest = text.partition(" ")
        command = head[1:].partition("@")[0].lower()
        found = _COMMANDS.get(command)
        if found is not None:
            return _entered(turn, at, found, rest.strip())
        if command.partition("_")[0] in _COMMANDS and command.partition("_")[2].isdigit():  # /order_1001 in a text
            head, _, number = command.partition("_")
            return _entered(turn, at, _COMMANDS[head], number)
        turn.note("note-unknown-command")
        return at
    typed = getattr(at, "typed", None)
    if typed is not None:
        return _checked(typed(turn, text), turn)
    return _entered(turn, at, _ENTRIES["words"], text)


def _entered(turn: Turn, at: Screen, way: Entry, arg: str) -> Screen:
    after = _checked(way(turn, arg), turn)
    if at.draft and type(after) is not type(at) and not turn.draft_decided:
        turn.keep(dump(at))
    return after


def _checked(after: Screen, turn: Turn) -> Screen:
    if after.staff is not None:
        check(turn, after.staff)
    return after


def _pressed(turn: Turn, at: Screen, incoming: Incoming, stored: Screen | None) -> Screen:
    version, name, arg = _data(incoming.data)
    if version == 0:
        way = _ENTRIES.get(name)
        if way is None:
            return _outdated(turn, at)
        if incoming.message_id != turn.chat.message_id:
            turn.below()
        return _entered(turn, at, way, arg)
    if stored is not None and stored.staff is not None:
        check(turn, stored.staff)  # who has lost the role meanwhile is told so
    if not last_act(turn.chat).get("since", turn.chat.version) <= version <= turn.chat.version or stored is None:
        return _repeated(turn, at, version, incoming)
    handler = getattr(at, f"press_{name}", None)
    if handler is None:
        return _outdated(turn, at)
    given = _arguments(type(at), name, arg)
    if given is None:
        return _outdated(turn, at)
    return _checked(handler(turn, *given), turn)


def _data(data: str) -> tuple[int, str, str]:
    version, _, rest = data.partition(":")
    name, _, arg = rest.partition(":")
    return (int(version) if version.isdecimal() and version.isascii() else -1), name, arg


@cache
def _parameter(function: Callable[..., Any]) -> type | None:
    """The type of a press handler's argument; None where it takes none."""
    taken = list(inspect.signature(function).parameters)[2:]
    if not taken:
        return None
    kind: type = get_type_hints(function)[taken[0]]
    return kind


def _arguments(cls: type[Screen], name: str, arg: str) -> tuple[str | int, ...] | None:
    kind = _parameter(getattr(cls, f"press_{name}"))
    if kind is None:
        return ()
    if kind is int:
        return (int(arg),) if arg.lstrip("-").isdecimal() and arg.isascii() and len(arg) < 19 else None
    return (arg,)


def _repeated(turn: Turn, at: Screen, version: int, incoming: Incoming) -> Screen:
    """A button of an older version. On the live message it was pressed twice, or while the screen changed."""
    last = last_act(turn.chat)
    if last.get("first", 0) <= version <= last.get("version", -1):
        turn.toast_text(last["text"])
        turn.unchanged()
    elif incoming.message_id == turn.chat.message_id and 0 <= turn.chat.version - version <= 2:
        turn.unchanged()  # a finger that came down twice
    else:
        return _outdated(turn, at)
    return at


def _outdated(turn: Turn, at: Screen) -> Screen:
    turn.toast("toast-outdated")
    turn.below()
    return at
