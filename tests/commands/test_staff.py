"""`main.py staff`: who runs the shop in chat, by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from main import app


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHATPANEL_DATABASE_URL", f"sqlite:///{tmp_path}/shop.db")
    monkeypatch.delenv("CHATPANEL_OWNER_IDS", raising=False)
    return tmp_path


def staff(*words: str) -> Result:
    return CliRunner().invoke(app, ["staff", *words])


def listed() -> list[tuple[int, str, str, str]]:
    rows = json.loads(staff("list", "--json").stdout)
    return [(row["user"], row["role"], row["name"], row["added_by"]) for row in rows]


def test_staff_comes_is_listed_and_goes(folder: Path) -> None:
    assert staff("add", "17", "--role", "owner", "--name", "Ann").exit_code == 0
    assert staff("add", "18").exit_code == 0
    assert listed() == [(17, "owner", "Ann", "cli"), (18, "support", "", "cli")]
    assert staff("remove", "18").exit_code == 0
    refused = staff("remove", "17")
    assert (refused.exit_code, listed()) == (1, [(17, "owner", "Ann", "cli")])
    assert staff("remove", "19").exit_code == 1
    assert staff("add", "0").exit_code == 1


def test_owners_of_the_settings_are_listed_and_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHATPANEL_OWNER_IDS", "7")
    assert staff("add", "17", "--role", "owner").exit_code == 0
    assert listed() == [(7, "owner", "", "settings"), (17, "owner", "", "cli")]
    assert staff("remove", "17").exit_code == 0
    assert listed() == [(7, "owner", "", "settings")]
