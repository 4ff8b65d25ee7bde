"""The pages for people tell the truth: every command, setting, link and address that they name is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from core.api import table
from core.api.calls import BASE, Endpoint
from core.settings import PREFIX, Settings
from main import app
from tests.api.shop import open_test_shop
from tests.databases import Databases

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
OPERATORS = ROOT / "docs" / "for-operators.md"
BUILDERS = ROOT / "docs" / "for-chatbot-builders.md"

CALL = re.compile(r"main\.py((?: +[a-z][a-z-]*)+)")
OPTION = re.compile(r"(?<=\s)--[a-z][a-z-]*")
SETTING = re.compile(rf"{PREFIX}[A-Z_]+[A-Z]")
LINK = re.compile(r"\]\(([^)\s]+)\)")
TARGET = re.compile(r"^make ([a-z]+)|`make ([a-z]+)", re.MULTILINE)
API_PATH = re.compile(r"(?:(GET|POST) )?(?:http://127\.0\.0\.1:8080)?(/api\.php[\w/{}.-]*)")
TABLE_ROW = re.compile(r"^\| \[[^|]+\| `(GET|POST) (/api\.php[^`]*)` \|([^|]*)\|$", re.MULTILINE)
OTHER_PATH = re.compile(r"`(/(?:docs|openapi\.json|healthz|readyz|metrics)[\w/.]*)`")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
Command = TyperCommand | TyperGroup
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def each_page() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        yield page.relative_to(ROOT).as_posix(), page.read_text(encoding="utf-8")


@cache
def commands() -> dict[str, Command]:
    """Every command by its words, as "apikey create"; a group of commands is there, too."""
    found: dict[str, Command] = {}

    def walk(command: object, words: str) -> None:
        assert isinstance(command, Command), command
        found[words] = command
        if isinstance(command, TyperGroup):
            for name, below in command.commands.items():
                walk(below, f"{words} {name}".strip())

    walk(typer.main.get_command(app), "")
    del found[""]
    return found


def command_of(words: list[str]) -> str | None:
    """The longest beginning of the words that is a command; what follows are arguments."""
    for count in range(min(len(words), 2), 0, -1):
        if " ".join(words[:count]) in commands():
            return " ".join(words[:count])
    return None


def test_every_command_in_the_pages_exists() -> None:
    wrong = []
    for name, text in each_page():
        for match in CALL.finditer(text):
            words = match[1].split()
            found = command_of(words)
            group = found is not None and isinstance(commands()[found], TyperGroup)
            # Behind a group stands a command of it, but where the group itself is meant: "`main.py apikey`".
            if found is None or (group and len(words) > 1):
                wrong.append(f"{name}: main.py{match[1]}")
    assert wrong == []


def test_every_option_in_the_pages_exists() -> None:
    wrong = []
    for name, text in each_page():
        for line in re.findall(r"main\.py [^`\n]+", text):
            found = command_of(re.findall(r"[a-z][a-z-]*", line.removeprefix("main.py"))[:2])
            known = {option for each in commands()[found].params for option in each.opts} if found else set()
            wrong += [f"{name}: {line}" for option in OPTION.findall(line) if option not in {*known, "--help"}]
    assert wrong == []


def test_the_operators_page_names_every_command() -> None:
    text = OPERATORS.read_text(encoding="utf-8")
    missing = [
        words
        for words, command in commands().items()
        if not isinstance(command, TyperGroup) and not re.search(rf"main\.py {words}\b", text) and words != "map"
    ]
    assert missing == []


def test_every_setting_in_the_pages_exists() -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    wrong = [f"{name}: {found}" for name, text in each_page() for found in SETTING.findall(text) if found not in known]
    assert wrong == []


def test_every_make_target_in_the_pages_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    wrong = [
        f"{name}: make {one or other}"
        for name, text in each_page()
        for one, other in TARGET.findall(text)
        if (one or other) not in targets
    ]
    assert wrong == []


def anchors(page: Path) -> set[str]:
    """The anchors that a page's headings get where it is shown."""
    headings = HEADING.findall(FENCE.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_every_link_in_the_pages_leads_somewhere() -> None:
    wrong = []
    for page in PAGES:
        for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            if link.startswith(("http://", "https://")):
                continue
            path, _, anchor = link.partition("#")
            target = (page.parent / path) if path else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                wrong.append(f"{page.relative_to(ROOT)}: {link}")
    assert wrong == []


def test_every_address_of_the_api_in_the_pages_has_a_call() -> None:
    wrong = []
    for name, text in each_page():
        for method, path in API_PATH.findall(text):
            place = table.place_of(re.sub(r"\{\w+\}", "1001", path))
            if place is None or (method and method not in place.by_method):
                wrong.append(f"{name}: {method} {path}".replace("  ", " "))
    assert wrong == []


@pytest.fixture
def local_url(databases: Databases) -> Iterator[str]:
    with databases.fresh("sqlite") as url:
        yield url


async def test_every_other_address_in_the_pages_is_answered(local_url: str) -> None:
    paths = {path for _, text in each_page() for path in OTHER_PATH.findall(text)}
    async with open_test_shop(local_url) as shop:
        answers = {path: (await shop.get(path, key=None)).status for path in paths}
    assert answers == dict.fromkeys(paths, 200)


@pytest.mark.parametrize("endpoint", table.ENDPOINTS, ids=lambda endpoint: endpoint.name)
def test_the_builders_page_has_every_call_with_all_its_paths(endpoint: Endpoint) -> None:
    rows = {(method, path): also for method, path, also in TABLE_ROW.findall(BUILDERS.read_text(encoding="utf-8"))}
    also = rows[endpoint.method, BASE + endpoint.path]
    assert [path for path in endpoint.also if f"`{path}`" not in also and path != "/order"] == []
    assert set(re.findall(r"\b(?:GET|POST)\b", also)) == set(endpoint.methods) - {endpoint.method}


def test_the_answers_on_the_builders_page_have_the_keys_that_callers_get() -> None:
    shapes = [set(endpoint.data.model_fields) for endpoint in table.ENDPOINTS]
    blocks = re.findall(r"^```json\n(.*?)^```", BUILDERS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    answers = [json.loads(block) for block in blocks if '"status": "' in block and '"..."' not in block.split("\n")[0]]
    assert len(answers) >= len(table.ENDPOINTS)
    assert [answer for answer in answers if set(answer["data"]) not in shapes] == []


def test_the_decisions_are_all_in_their_index() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in folder.glob("0*.md") if f"({page.name})" not in index] == []
