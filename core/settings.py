"""Settings: what the operator decides, read once at start into a frozen value.

Each field is the variable CHATPANEL_<NAME> of the environment, else of the file
.env; an empty one counts as absent. `.env.example` lists them all, and a test
compares the two. Never read after start, never printed: secrets hide themselves.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import phonenumbers
from babel.numbers import is_currency
from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.domain import money
from core.domain.errors import InvalidField

PREFIX = "CHATPANEL_"
ENV_FILE = Path(".env")


class SettingsError(Exception):
    """The settings do not let the shop start. The message has a line for each mistake and what to do about it."""


def load(env_file: Path | None = ENV_FILE) -> Settings:
    """The settings of the environment and of `env_file`.

    Raises SettingsError, which names every wrong setting and never its value where that may be a secret.
    """
    mistakes = _unknown_names(dotenv_values(env_file)) if env_file else []
    try:
        settings = Settings(_env_file=env_file)
    except ValidationError as error:
        # A default that is made of another setting is not made where that one is wrong: one mistake, one line.
        found = [item for item in error.errors(include_input=False) if item["type"] != "default_factory_not_called"]
        mistakes += [_sentence(item["loc"], item["msg"]) for item in found]
    if mistakes:
        raise SettingsError("\n".join(mistakes))
    return settings


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _known_currency(code: str) -> str:
    if not is_currency(code):
        raise ValueError("it is not a currency that exists; use an ISO 4217 code such as USD, EUR or KES")
    return code


def _known_region(region: str) -> str:
    if region and region not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError(
            "it is not a country that exists; use a code of two letters such as KE or DE, or leave it empty"
        )
    return region


def _worth(text: str, earlier: ValidationInfo) -> str:
    """What one Star is worth: an amount of the shop's currency above zero, of which ten thousand can be counted."""
    code = earlier.data.get("currency")
    if not text or code is None:
        return text
    try:
        worth = money.Money.parse(text, money.currency(code))
    except InvalidField:
        worth = None
    if not worth or worth.units > money.MAX_UNITS // 1_000_000:
        raise ValueError(f"it is not an amount of {code} above zero; write it as 0.013, or leave it empty")
    return text


def _network(value: object) -> object:
    try:
        return ip_network(value) if isinstance(value, str) else value
    except ValueError:
        raise ValueError("it is not a list of addresses or networks; write it as 127.0.0.1,10.0.0.0/8,::1") from None


def _database_url(secret: SecretStr) -> SecretStr:
    url = secret.get_secret_value()
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        return secret
    if url.startswith("postgresql://"):
        return secret
    raise ValueError(
        "it is not a database this shop knows; use sqlite:///relative.db, sqlite:////absolute.db"
        " or postgresql://user:password@host/name"
    )


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.netloc):
        raise ValueError("it is not a web address; write it with its scheme, such as https://shop.example.com")
    return url.rstrip("/")


def _own_address(earlier: dict[str, Any]) -> str:
    host, port = earlier["api_host"], earlier["api_port"]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


Port = Annotated[int, Field(ge=0, le=65535)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
Network = Annotated[IPv4Network | IPv6Network, BeforeValidator(_network)]
Days = Annotated[int, Field(ge=1, le=3650)]
Comma = (NoDecode, BeforeValidator(_split))


class Settings(BaseSettings):
    """Every setting. The values are explained in .env.example, where operators read."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    # The shop
    shop_name: Annotated[str, Field(min_length=1, max_length=64)] = "Chatpanel"
    currency: Annotated[str, BeforeValidator(_upper), AfterValidator(_known_currency)] = "USD"
    default_region: Annotated[str, BeforeValidator(_upper), AfterValidator(_known_region)] = ""
    owner_ids: Annotated[tuple[Annotated[int, Field(ge=1)], ...], *Comma] = ()
    duplicate_window_s: Annotated[int, Field(ge=0, le=3600)] = 30
    demo: bool | None = None

    # Where things are
    database_url: Annotated[SecretStr, AfterValidator(_database_url)] = SecretStr("sqlite:///data/chatpanel.db")
    api_host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    api_port: Port = 8080
    chat_port: Port = 8081
    sandbox_provider_port: Port = 8082
    sandbox_gateway_port: Port = 8083
    public_url: WebAddress = Field(default_factory=_own_address)
    trusted_proxies: Annotated[tuple[Network, ...], *Comma] = ()
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)] = "INFO"

    # Telegram
    telegram_token: SecretStr = SecretStr("")
    telegram_base_url: WebAddress = "https://api.telegram.org"
    telegram_webhook: bool = False
    support_contact: str = ""
    star_worth: Annotated[str, AfterValidator(_worth)] = ""

    # Limits
    key_rate_per_s: Annotated[float, Field(gt=0)] = 50
    key_burst: Annotated[int, Field(ge=1)] = 200
    failed_keys_per_minute: Annotated[int, Field(ge=1)] = 20
    body_limit_bytes: Annotated[int, Field(ge=1024, le=16 * 1024 * 1024)] = 65536
    request_timeout_s: Annotated[float, Field(gt=0, le=120)] = 10
    prompts_per_phone: Annotated[int, Field(ge=0, le=1000)] = 20
    gateway_wait_s: Annotated[float, Field(gt=0, le=30)] = 2
    readers: Annotated[int, Field(ge=1, le=64)] = 2
    pg_pool_size: Annotated[int, Field(ge=2, le=200)] = 8

    # How long things are kept that the books do not need
    keep_jobs_days: Days = 7
    keep_inbox_days: Days = 7
    keep_idempotency_days: Days = 7
    keep_exchanges_days: Days = 30

    # The sandboxes
    sandbox_speed: Annotated[float, Field(gt=0, le=1000)] = 1.0
    sandbox_apart: bool = False


def _unknown_names(present: Mapping[str, object]) -> list[str]:
    """A misspelt line of .env would silently leave the default in force, so it is refused.

    The environment is not looked at: what surrounds the shop may keep variables of its own there.
    """
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    mistakes = []
    for name in sorted(present):
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            mistakes.append(f"{name} is not a setting. " + (f"Did you mean {near[0]}?" if near else "Remove it."))
    return mistakes


def _sentence(location: tuple[int | str, ...], message: str) -> str:
    reason = message.removeprefix("Value error, ")
    return (
        f"{PREFIX}{str(location[0]).upper()}: {reason[:1].lower()}{reason[1:]}. Set it in .env or in the environment."
    )
