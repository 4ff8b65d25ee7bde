"""The settings say what they mean: documented, defaulted, refused in sentences."""

from __future__ import annotations

import os
import re
from ipaddress import ip_network
from pathlib import Path

import pytest
from pydantic import ValidationError

from core import settings
from core.settings import PREFIX, Settings, SettingsError

EXAMPLE = Path(__file__).parent.parent / ".env.example"
LINE = re.compile(r"^#?(CHATPANEL_[A-Z_]+)=(.*)$", re.MULTILINE)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        monkeypatch.delenv(name)


def load(folder: Path, text: str) -> Settings:
    file = folder / ".env"
    file.write_text(text, encoding="utf-8")
    return settings.load(file)


def test_the_example_lists_every_setting_once_and_nothing_else() -> None:
    listed = [name for name, _ in LINE.findall(EXAMPLE.read_text(encoding="utf-8"))]
    assert sorted(listed) == sorted(PREFIX + name.upper() for name in Settings.model_fields)


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    lines = LINE.findall(EXAMPLE.read_text(encoding="utf-8"))
    assert load(tmp_path, "\n".join(f"{name}={value}" for name, value in lines)) == settings.load(None)


def test_every_setting_of_the_example_has_a_comment() -> None:
    for paragraph in EXAMPLE.read_text(encoding="utf-8").split("\n\n"):
        if LINE.search(paragraph):
            assert paragraph.startswith("# "), paragraph


def test_lists_are_separated_by_commas(tmp_path: Path) -> None:
    read = load(tmp_path, "CHATPANEL_OWNER_IDS=17, 42,\nCHATPANEL_TRUSTED_PROXIES=10.0.0.0/8,::1\n")
    assert read.owner_ids == (17, 42)
    assert read.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("::1/128"))


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHATPANEL_API_PORT", "9001")
    assert load(tmp_path, "CHATPANEL_API_PORT=9000\n").api_port == 9001


@pytest.mark.parametrize(("written", "demo"), [("", None), ("on", True), ("off", False)])
def test_demo_is_on_off_or_undecided(tmp_path: Path, written: str, demo: bool | None) -> None:
    assert load(tmp_path, f"CHATPANEL_DEMO={written}\n").demo is demo


def test_the_public_url_follows_the_address_until_it_is_set(tmp_path: Path) -> None:
    assert load(tmp_path, "CHATPANEL_API_PORT=9000\n").public_url == "http://127.0.0.1:9000"
    assert load(tmp_path, "CHATPANEL_API_HOST=::1\n").public_url == "http://[::1]:8080"
    assert load(tmp_path, "CHATPANEL_PUBLIC_URL=https://shop.example.com/\n").public_url == "https://shop.example.com"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("CHATPANEL_CURRENCY=XQZ", "CHATPANEL_CURRENCY: it is not a currency that exists; use an ISO 4217 code"),
        ("CHATPANEL_DEFAULT_REGION=Kenya", "CHATPANEL_DEFAULT_REGION: it is not a country that exists"),
        ("CHATPANEL_DATABASE_URL=mysql://x", "CHATPANEL_DATABASE_URL: it is not a database this shop knows"),
        ("CHATPANEL_DATABASE_URL=sqlite:///", "CHATPANEL_DATABASE_URL: it is not a database this shop knows"),
        ("CHATPANEL_API_PORT=70000", "CHATPANEL_API_PORT: input should be less than or equal to 65535"),
        ("CHATPANEL_OWNER_IDS=17,@ann", "CHATPANEL_OWNER_IDS: input should be a valid integer"),
        ("CHATPANEL_TRUSTED_PROXIES=proxy", "CHATPANEL_TRUSTED_PROXIES: it is not a list of addresses"),
        ("CHATPANEL_PUBLIC_URL=shop.example.com", "CHATPANEL_PUBLIC_URL: it is not a web address"),
        ("CHATPANEL_STAR_WORTH=0", "CHATPANEL_STAR_WORTH: it is not an amount of USD above zero; write it as 0.013"),
        ("CHATPANEL_STAR_WORTH=0,013", "CHATPANEL_STAR_WORTH: it is not an amount of USD above zero"),
        ("CHATPANEL_STAR_WORTH=0.000000001", "CHATPANEL_STAR_WORTH: it is not an amount of USD above zero"),
        ("CHATPANEL_STAR_WORTH=99999999999", "CHATPANEL_STAR_WORTH: it is not an amount of USD above zero"),
        ("CHATPANEL_API_PROT=8080", "CHATPANEL_API_PROT is not a setting. Did you mean CHATPANEL_API_PORT?"),
    ],
)
def test_a_bad_value_is_refused_in_a_sentence(tmp_path: Path, line: str, words: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load(tmp_path, line + "\n")
    assert words in str(refused.value)


def test_every_mistake_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        load(tmp_path, "CHATPANEL_CURRENCY=XQZ\nCHATPANEL_API_PORT=x\nCHATPANEL_KEY_BURST=0\n")
    assert [line.split(":")[0] for line in str(refused.value).splitlines()] == [
        "CHATPANEL_CURRENCY",
        "CHATPANEL_API_PORT",
        "CHATPANEL_KEY_BURST",
    ]


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    read = load(tmp_path, "CHATPANEL_TELEGRAM_TOKEN=1:hush\nCHATPANEL_DATABASE_URL=postgresql://a:hush@db/shop\n")
    assert "hush" not in f"{read!r} {read!s} {read.model_dump_json()}"
    with pytest.raises(SettingsError) as refused:
        load(tmp_path, "CHATPANEL_DATABASE_URL=postgres+x://a:hush@db/shop\n")
    assert "hush" not in str(refused.value)


def test_settings_do_not_change_after_the_start() -> None:
    with pytest.raises(ValidationError):
        settings.load(None).api_port = 1  # type: ignore[misc]
