"""Rules that a review would repeat, kept by a test. Each docstring tells why the rule is there.

What ruff, mypy and import-linter can say stands in pyproject.toml and not here.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULE_LINES, FUNCTION_LINES = 300, 70
CONTRACTS = "core/ports.py"  # a list of promises without a line of logic; one place to read them all

# Written so that this file does not match itself.
BUILD_MACHINE = re.compile(r"(?:^|[^\w.])/(?:work|farm|root)/")
PACKAGE_INDEX = re.compile(r"pypi[.]org|pythonhosted[.]|index[-]url|find[-]links|[\"']resolved[\"']: *[\"']http")
PATCHING = re.compile(r"unittest[.]mock|mock[.]patch|monkeypatch[.]setattr|monkeypatch[.]setitem")
STAR_OR_OFFSET = re.compile(r"\bSELECT\s+(?:\w+\.)?\*|\bOFFSET\b")
CLOCK = ("now", "utcnow", "today")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files() -> tuple[Path, ...]:
    """What a commit would hold: tracked, or neither tracked nor ignored."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("this tree is no git checkout, so its files cannot be told from its rubbish")
    return tuple(path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file())


def texts(*suffixes: str, under: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    for path in files():
        name = path.relative_to(ROOT)
        if (suffixes and path.suffix not in suffixes) or (under and name.parts[0] not in under):
            continue
        content = path.read_bytes()
        if b"\0" not in content:
            yield str(name), content.decode("utf-8")


def modules() -> Iterator[tuple[str, str, ast.Module]]:
    for name, text in texts(".py", under=("main.py", "core", "storage", "bot")):
        yield name, text, ast.parse(text, name)


def matches(pattern: re.Pattern[str], found: Iterator[tuple[str, str]]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in found
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    """A script with an absolute path of its author's folder worked for its author, and for nobody else."""
    assert matches(BUILD_MACHINE, texts()) == []


def test_no_file_names_a_package_index() -> None:
    """A lock that names an index fails behind every company's mirror; the client's own settings say where to ask."""
    assert matches(PACKAGE_INDEX, texts()) == []


def test_locks_pin_every_package_with_hashes() -> None:
    """An unpinned line is another shop on each machine; a line without hashes is whoever answers first."""
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8"))
        pins = [entry for entry in entries if not entry.startswith("#")]
        assert pins
        assert [pin.splitlines()[0] for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_tests_do_not_patch() -> None:
    """Patched tests passed while the code under them could not start: the patch stood where a parameter was missing."""
    assert matches(PATCHING, texts(".py", under=("tests",))) == []


def test_modules_and_functions_stay_short() -> None:
    """Every shop that was studied had its god: an order service of 3300 lines that all knew and nobody understood."""
    long = []
    for name, text, tree in modules():
        if (lines := len(text.splitlines())) > MODULE_LINES and name != CONTRACTS:
            long.append(f"{name}: {lines} lines; split it by verb")
        for node in functions(tree):
            if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES:
                long.append(f"{name}:{node.lineno}: {node.name} has {lines} lines")
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    """The docstrings of the modules are the only map of this house."""
    assert [name for name, _, tree in modules() if not ast.get_docstring(tree)] == []


def test_rules_and_use_cases_neither_wait_nor_ask_the_time() -> None:
    """A transaction may be run again; a rule that waits or reads a clock answers differently the second time."""
    found = []
    for name, _, tree in modules():
        if not name.startswith(("core/domain/", "core/usecases/")):
            continue
        for node in ast.walk(tree):
            waits = isinstance(node, ast.AsyncFunctionDef | ast.Await)
            asks = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
            if waits or asks:
                found.append(f"{name}:{getattr(node, 'lineno', 0)}")
    assert found == []


def test_sql_lists_its_columns_and_pages_by_key() -> None:
    """A starred SELECT changes meaning with the next migration; OFFSET reads what it skips and misses what moved."""
    assert matches(STAR_OR_OFFSET, texts(".py", ".sql", under=("storage",))) == []
