"""`main.py maintenance`: the shop is closed for a while, and opened again, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from main import app


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHATPANEL_DATABASE_URL", f"sqlite:///{tmp_path}/shop.db")


def maintenance(*words: str) -> Result:
    return CliRunner().invoke(app, ["maintenance", *words])


def test_the_shop_is_closed_and_opened_once() -> None:
    closed = maintenance("on", "--reason", "a new server", "--message", "Back at 6 pm")
    assert (closed.exit_code, "closed for customers" in closed.stderr) == (0, True)
    again = maintenance("on", "--reason", "a new server")
    assert (again.exit_code, "shop closed already" in again.stderr) == (1, True)
    assert maintenance("off", "--reason", "done").exit_code == 0
    assert maintenance("off", "--reason", "done").exit_code == 1
    assert maintenance("perhaps", "--reason", "done").exit_code == 2
