"""Services are found by a person's words, in the example catalogue: never guessed, with suggestions instead."""

from __future__ import annotations

import csv
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.catalogue import Catalogue, Service, ServiceType
from core.domain.errors import ServiceNotFound
from core.domain.matching import Vocabulary, words_of
from core.domain.money import currency
from core.providers.sandbox.shelf import SERVICES
from core.usecases import stocking

USD = currency("USD")
with SERVICES.open(encoding="utf-8", newline="") as file:
    ALL = [stocking.read_row(row, USD, by_hand=True) for row in csv.DictReader(file)]
CATALOGUE = Catalogue(1, tuple(ALL))
ONE = ALL[0]


def suggestions(words: str, catalogue: Catalogue = CATALOGUE) -> list[str]:
    with pytest.raises(ServiceNotFound) as refusal:
        catalogue.find(words)
    found = refusal.value.details["suggestions"]
    assert isinstance(found, list)
    return found


def shelf(*names: tuple[int, str, tuple[str, ...]]) -> Catalogue:
    return Catalogue(
        1, tuple(replace(ONE, number=number, name=name, aliases=aliases) for number, name, aliases in names)
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Instagram Followers", "Instagram Followers"), ("instagram followers", "Instagram Followers"),
        ("  INSTAGRAM   followers ", "Instagram Followers"), ("insta likes", "Instagram Likes"),
        ("Insta Likes!", "Instagram Likes"), ("likes insta", "Instagram Likes"), ("IG like", "Instagram Likes"),
        ("instagram like", "Instagram Likes"), ("buy instagram likes please", "Instagram Likes"),
        ("likes for my instagram", "Instagram Likes"), ("Instagrám Fóllowers", "Instagram Followers"),
        ("instagram-followers", "Instagram Followers"), ("instagram_followers", "Instagram Followers"),
        ("ｉｎｓｔａｇｒａｍ ｌｉｋｅｓ", "Instagram Likes"), ("follower instagram", "Instagram Followers"),
        ("insta followers kenya", "Instagram Followers Kenya"), ("kenya ig follower", "Instagram Followers Kenya"),
        ("insta story view", "Instagram Story Views"), ("instagram stories", "Instagram Story Views"),
        ("yt subs", "YouTube Subscribers"), ("youtube subscriber", "YouTube Subscribers"),
        ("tiktok hearts", "TikTok Likes"), ("x followers", "X Followers"), ("twitter follower", "X Followers"),
        ("retweets", "X Reposts"), ("telegram members", "Telegram Channel Members"), ("seo audit", "SEO Site Audit"),
        ("english to french", "Translation English to French"),
        ("french to english", "Translation French to English"),
        ("Translation to French English", "Translation English to French"),
        ("web traffic", "Website Visits"), ("Website  Traffic", "Website Visits"),
        ("105", "Instagram Likes"), ("#105", "Instagram Likes"), (" 105 ", "Instagram Likes"),
    ],
)  # fmt: skip
def test_words_that_can_only_mean_one_service_find_it(words: str, name: str) -> None:
    assert CATALOGUE.find(words).name == name


@pytest.mark.parametrize(
    "words",
    ["likes", "followers", "instagram", "insta", "views", "ig comments please fast", "english french", "translation",
     "custom comments", "instagram followers cheap and fast", "facebook", "kenya", "poll votes"],
)  # fmt: skip
def test_words_that_could_mean_several_find_none_but_three_suggestions(words: str) -> None:
    assert len(set(suggestions(words))) == 3


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("instagrm folowers", "Instagram Followers"), ("insta lykes", "Instagram Likes"),
        ("yutube views", "YouTube Views"), ("instagram", "Instagram Likes"), ("tiktok folowers", "TikTok Followers"),
    ],
)  # fmt: skip
def test_what_is_meant_is_among_the_suggestions(words: str, name: str) -> None:
    assert name in suggestions(words)


@pytest.mark.parametrize("words", ["", " ", "!!!", "#", "the", "🙂", "0", "-1", "99999", "1e2", "105.0", "1_05", "١٠٥"])
def test_what_means_nothing_finds_nothing(words: str) -> None:
    assert len(suggestions(words)) == 3


def test_every_service_is_found_by_its_number_name_and_every_alias() -> None:
    for service in ALL:
        for words in (str(service.number), service.name, service.name.upper(), *service.aliases):
            assert CATALOGUE.find(words) is service, words


def test_an_exact_name_is_taken_although_other_names_begin_with_it() -> None:
    assert CATALOGUE.find("Spotify Plays").number == 801
    assert CATALOGUE.find("spotify plays usa").number == 802


def test_a_name_that_two_services_have_means_neither() -> None:
    twins = shelf((1, "Likes", ()), (2, "likes", ()))
    assert suggestions("Likes", twins) == ["Likes", "likes"]


def test_an_alias_that_two_services_have_means_neither() -> None:
    twins = shelf((1, "Gold Likes", ("hearts",)), (2, "Silver Likes", ("hearts",)))
    assert len(suggestions("hearts", twins)) == 2


def test_a_name_outranks_an_alias_and_a_number_outranks_both() -> None:
    mixed = shelf((7, "hearts", ()), (8, "Likes", ("hearts", "7")))
    assert mixed.find("hearts").number == 7
    assert mixed.find("7").number == 7


def test_an_empty_shelf_has_no_suggestions() -> None:
    assert suggestions("insta likes", Catalogue(0, ())) == []


def test_words_without_any_meaning_match_no_name_without_any_meaning() -> None:
    assert suggestions("!!!", shelf((1, "🙂", ()))) == ["🙂"]
    assert shelf((1, "🙂", ())).find("🙂").number == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("likes", "Like"), ("stories", "story"), ("vids", "video"), ("fb", "FACEBOOK"), ("réel", "reel"),
        ("subs", "subscribers"), ("Straße", "STRASSE"), ("followers for instagram", "insta follower"),
    ],
)  # fmt: skip
def test_two_ways_to_say_the_same_are_the_same_words(first: str, second: str) -> None:
    assert words_of(first) == words_of(second)


@pytest.mark.parametrize(
    ("first", "second"), [("english to french", "french to english"), ("likes", "views"), ("class", "clas")]
)
def test_what_differs_stays_different(first: str, second: str) -> None:
    assert words_of(first) != words_of(second)


@given(st.text(max_size=300))
def test_any_text_finds_a_service_or_suggests(words: str) -> None:
    try:
        assert CATALOGUE.find(words) in ALL
    except ServiceNotFound as refusal:
        assert len(str(refusal.details["words"])) <= 100


@given(st.sampled_from(ALL), st.randoms(use_true_random=False))
def test_the_order_of_words_never_leads_to_another_service(service: Service, random: Random) -> None:
    """Shuffled words may mean nothing, but never a service whose own words differ."""
    shuffled = service.name.split()
    random.shuffle(shuffled)
    try:
        found = CATALOGUE.find(" ".join(shuffled))
    except ServiceNotFound:
        return
    assert found is service or words_of(" ".join(shuffled)) in {words_of(s) for s in (found.name, *found.aliases)}


def test_a_search_lists_what_holds_all_words_or_their_beginnings() -> None:
    names = [service.name for service in CATALOGUE.search("insta foll")]
    assert names[:2] == ["Instagram Followers", "Instagram Followers Slow"]
    assert all("Instagram" in name for name in names)
    assert CATALOGUE.search("messaging sms") == [s for s in ALL if s.name.startswith("SMS")]
    assert CATALOGUE.search("") == CATALOGUE.search("zzz") == []


@given(st.lists(st.lists(st.text("abst 1é", max_size=12), max_size=3), max_size=6), st.text("abst 1é", max_size=8))
def test_the_vocabulary_finds_what_a_look_at_every_text_would_find(texts: list[list[str]], words: str) -> None:
    wanted = words_of(words)
    looked = {
        number
        for number, own in enumerate(texts)
        if wanted and all(any(word.startswith(want) for text in own for word in words_of(text)) for want in wanted)
    }
    assert Vocabulary(enumerate(texts)).containing(words) == looked


def test_categories_keep_the_order_of_display() -> None:
    grouped = CATALOGUE.categories()
    assert list(grouped)[:3] == ["Instagram", "TikTok", "YouTube"]
    assert [service for services in grouped.values() for service in services] == ALL
    assert list(CATALOGUE.categories(CATALOGUE.search("sms"))) == ["Messaging"]


@pytest.mark.parametrize("text", ["default", "Custom Comments", "custom_comments", "CUSTOM-COMMENTS", " poll ", "seo"])
def test_a_type_is_read_however_panels_spell_it(text: str) -> None:
    assert ServiceType.read(text) is not None


def test_an_unknown_type_is_none() -> None:
    assert ServiceType.read("Teleport") is ServiceType.read("") is None
