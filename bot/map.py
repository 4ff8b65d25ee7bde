"""The map of the bot, drawn from its code as Mermaid: every screen, where its handlers lead, and the ways in."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, get_args, get_type_hints

from bot import machine, screens
from bot.machine import Screen

ANYWHERE: Final = "anywhere"
"""Where a handler leads that goes on with whatever was left: its annotation is Screen itself."""
_PAGE: Final = """# Screens of the bot

Drawn by `make map` from the return annotations of the handlers in `bot/screens`; a test compares the two. An arrow
bears the names of the handlers that lead along it: a button, `typed` for words, `shared_contact` for a phone,
`forwarded` for a message of somebody else's; those that stay on their screen are not drawn. The ways in are open from
everywhere, `home` among them: by a command, a link, or a button. `anywhere` is what was left half done, or where a link
leads. Each screen of staff names the least role that may be there.

## Ways in

{entries}

## Screens of customers

{customers}

## Screens of staff

{staff}
"""


def page() -> str:
    """The page `docs/screens.md`."""
    screens.declare()
    drawn: dict[bool, list[str]] = {False: [], True: []}
    for area, names in sorted(_areas().items()):
        drawn[area.startswith("staff")].append(f"### {area}\n\n{_diagram(names)}")
    return _PAGE.format(
        entries=_table(), customers="\n\n".join(drawn[False]), staff="\n\n".join(drawn[True])
    )  # fmt: skip


def ways() -> Iterator[tuple[str, str, str]]:
    """Every arrow: from which screen, to which (or ANYWHERE), by which handler. Read from the return annotations."""
    for name, cls in machine.screens().items():
        for handler, function in inspect.getmembers(cls, inspect.isfunction):
            if not handler.startswith("press_") and handler not in ("typed", "shared_contact", "forwarded"):
                continue
            by = handler.removeprefix("press_")
            yield from ((name, target.name, by) for target in returned(function))
            if wanders(function):
                yield name, ANYWHERE, by


def wanders(function: Callable[..., Any]) -> bool:
    """Whether a handler or an entry may lead to any screen at all."""
    hint = get_type_hints(function)["return"]
    return Screen in (get_args(hint) or (hint,))


def _areas() -> dict[str, list[str]]:
    """The screens by what they are about: the beginning of their names, for staff two words of it."""
    areas = defaultdict(list)
    for name in sorted(machine.screens()):
        words = name.split(".")
        areas[".".join(words[: 2 if words[0] == "staff" else 1])].append(name)
    return areas


def _diagram(names: Iterable[str]) -> str:
    arrows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, target, handler in ways():
        if name in names and target != name:
            arrows[name, target].append(handler)
    shown = dict.fromkeys([*names, *(target for _, target in sorted(arrows))])
    lines = [f'    state "{_label(name)}" as {_id(name)}' for name in shown]
    lines += [f"    {_id(name)} --> {_id(to)} : {', '.join(sorted(by))}" for (name, to), by in sorted(arrows.items())]
    return "\n".join(("```mermaid", "stateDiagram-v2", *lines, "```"))


def _label(name: str) -> str:
    staff = machine.screens()[name].staff if name != ANYWHERE else None
    return name if staff is None else f"{name} ({staff})"


def _id(name: str) -> str:
    """Mermaid has words of its own, and takes no dots."""
    return f"s_{name.replace('.', '_')}"


def _table() -> str:
    commands = defaultdict(list)
    for command, way in machine.commands().items():
        commands[way].append(f"/{command}")
    rows = ["| Way in | Commands | Leads to |", "| --- | --- | --- |"]
    for name, way in sorted(machine.entries().items()):
        leads = [screen.name for screen in returned(way)] + ([ANYWHERE] if wanders(way) else [])
        rows.append(f"| `{name}` | {', '.join(commands[way])} | {', '.join(dict.fromkeys(leads))} |")
    return "\n".join(rows)


def returned(function: Callable[..., Any]) -> list[type[Screen]]:
    """The screens that a handler or an entry says it may return."""
    hint = get_type_hints(function)["return"]
    kinds = get_args(hint) or (hint,)
    return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Screen) and kind is not Screen]
