"""Amounts, names of fields and times read in the language of the person, also where they explain a refusal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import spans
from bot.rendering import Voice
from bot.simulator.client import Person
from bot.views import input_key
from core import texts
from core.api import envelope
from core.domain.catalogue import INPUT_FIELDS
from core.domain.errors import InsufficientBalance, InvalidField, MissingFields
from core.texts import wording
from tests.bot.stage import LINK, Stage
from tests.shop import usd

SHORT = InsufficientBalance(balance=usd("0.50"), price=usd("2"), shortfall=usd("1.50"))
LANGUAGES = pytest.mark.parametrize("language", texts.languages())


@LANGUAGES
def test_money_in_a_refusal_reads_as_on_screens(language: str) -> None:
    told = Voice(language).refusal(SHORT)
    for amount in ("0.50", "2", "1.50"):
        assert wording.money(language, usd(amount)) in told
    assert "USD" not in told.replace("US$", "")


def test_money_in_a_refusal_of_the_api_stays_an_amount_and_a_code() -> None:
    assert envelope.text_of(SHORT, "en").startswith("Your balance of 0.50 USD is too low: this costs 2.00 USD.")
    assert "\u20680.50\u2069 \u2068USD\u2069" in envelope.text_of(SHORT, "ar")


@LANGUAGES
def test_a_field_is_called_in_a_refusal_as_on_screens(language: str) -> None:
    for name in ("link", "quantity", *INPUT_FIELDS):
        told = Voice(language).refusal(InvalidField("too_long", field=name, most=10))
        assert texts.say(language, input_key(name)) in told, told
        assert texts.say(language, input_key(name)) in Voice(language).refusal(MissingFields(fields=["x", name]))
    assert "quantity" in envelope.text_of(MissingFields(fields=["quantity"]), language), "builders know it by that name"


async def test_a_quantity_that_does_not_fit_is_refused_in_the_words_of_the_person(amina: Person) -> None:
    await amina.speak("es")
    await amina.say("/search 101")
    await amina.tap("Pedir", message=await amina.sees_button("🛒 Pedir"))
    await amina.say(LINK)
    await amina.sees("¿Cuántos?")
    await amina.say("5")
    await amina.sees("Instagram Followers: el campo “Cantidad” debe estar entre 100 y 100.000.")


@pytest.mark.parametrize(
    ("language", "written", "read"),
    [
        ("en", "30 minutes", "30 minutes"), ("en", "1 Hour 20 Minutes", "1 hour 20 minutes"), ("en", "2h", "2 hours"),
        ("en", "1h30m", "1 hour 30 minutes"), ("en", "1 day, 2 hours and 5 min", "1 day 2 hours 5 minutes"),
        ("en", "2-3 days", "2–3 days"), ("en", "0 to 1 hr.", "0–1 hour"), ("en", "45 secs", "45 seconds"),
        ("en", "instant", "instant"), ("en", "Not enough data", "Not enough data"), ("en", "1.5 hours", "1.5 hours"),
        ("en", "2 parsecs", "2 parsecs"), ("en", "3-2 days", "3-2 days"),
        ("en", "", ""), ("es", "1 hour 20 minutes", "1 hora 20 minutos"),
        ("pt", "2-3 days", "2–3 dias"), ("fr", "1 week", "1 semaine"), ("hi", "3 hours", "3 घंटे"),
        ("id", "30 minutes", "30 menit"), ("ru", "22 hours", "22 часа"), ("ru", "2-5 days", "2–5 дней"),
        ("sw", "2 hours", "saa 2"), ("tr", "2 days", "2 gün"),
    ],
)  # fmt: skip
def test_a_time_is_told_in_the_words_of_the_person(language: str, written: str, read: str) -> None:
    assert Voice(language).say("service-time", {"time": spans.spoken(written)}).endswith(f" {read}")


async def test_the_average_time_of_a_service_is_told_in_the_words_of_the_person(stage: Stage, amina: Person) -> None:
    await stage.write(lambda tx: tx.services.put(
        [replace(s, average_time="1 hour 20 minutes") for s in [tx.services.get(101)] if s]
    ))  # fmt: skip
    await amina.speak("ru")
    await amina.say("101")
    await amina.sees("В среднем: 1 час 20 минут")
