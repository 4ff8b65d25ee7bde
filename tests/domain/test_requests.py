"""A person's fields become a checked order, for every type of service; what does not fit is refused by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain import requests
from core.domain.catalogue import INPUT_FIELDS, Counting, LinkRule, Service, ServiceType
from core.domain.errors import InvalidField, LinkRejected, MissingFields, QuantityOutOfRange, ShopError
from core.domain.money import Money, currency
from core.domain.orders import OrderRequest

USD = currency("USD")
LINK = "https://instagram.com/p/1"
SERVICE = Service(
    number=1, name="Instagram Likes", category="Instagram", type=ServiceType.DEFAULT, rate=Money(25_000_000, USD),
    min=10, max=1000,
)  # fmt: skip
DRIP = replace(SERVICE, dripfeed=True)
INPUTS = {
    "keywords": "red shoes\r\nblue shoes", "comments": "\n".join(f"line {n}" for n in range(12)), "hashtag": "red",
    "usernames": "\r\n".join(f"user{n}" for n in range(15)), "hashtags": "red\nblue", "username": "somebody",
    "media": "https://instagram.com/p/2", "answer_number": "2", "groups": "https://t.me/a\nhttps://t.me/b",
    "min": "10", "max": "20", "posts": "3",
}  # fmt: skip


def of_type(kind: ServiceType) -> Service:
    return replace(SERVICE, type=kind, link_rule=LinkRule.NONE if kind is ServiceType.SUBSCRIPTIONS else LinkRule.URL)


def read(service: Service = SERVICE, **fields: str) -> OrderRequest:
    return requests.read_request(service, {"link": LINK, "quantity": "100", **fields})


def refused(service: Service = SERVICE, **fields: str) -> tuple[str, object]:
    """Why the request was refused, and which field is to blame."""
    with pytest.raises((InvalidField, QuantityOutOfRange, LinkRejected)) as refusal:
        read(service, **fields)
    return refusal.value.reason, refusal.value.details["field"]


def missing(service: Service, fields: dict[str, str]) -> object:
    with pytest.raises(MissingFields) as refusal:
        requests.read_request(service, fields)
    return refusal.value.details["fields"]


@pytest.mark.parametrize(
    ("kind", "quantity"),
    [
        (ServiceType.DEFAULT, 100), (ServiceType.PACKAGE, 1), (ServiceType.SEO, 100),
        (ServiceType.CUSTOM_COMMENTS, 12), (ServiceType.CUSTOM_COMMENTS_PACKAGE, 1),
        (ServiceType.MENTIONS_WITH_HASHTAGS, 100), (ServiceType.MENTIONS_CUSTOM_LIST, 15),
        (ServiceType.MENTIONS_HASHTAG, 100), (ServiceType.MENTIONS_USER_FOLLOWERS, 100),
        (ServiceType.MENTIONS_MEDIA_LIKERS, 100), (ServiceType.COMMENT_LIKES, 100), (ServiceType.POLL, 100),
        (ServiceType.SUBSCRIPTIONS, 60), (ServiceType.COMMENT_REPLIES, 12), (ServiceType.INVITES_FROM_GROUPS, 100),
        (ServiceType.WEB_TRAFFIC, 100),
    ],
)  # fmt: skip
def test_every_type_takes_its_inputs_and_counts_in_its_way(kind: ServiceType, quantity: int) -> None:
    service = of_type(kind)
    fields = {**INPUTS, "link": "" if service.link_rule is LinkRule.NONE else LINK}
    if kind.rule.counting is Counting.GIVEN:
        fields["quantity"] = "100"
    request = requests.read_request(service, fields)
    assert request.quantity == quantity
    assert set(request.inputs) == set(kind.rule.needs)
    assert "\r" not in "".join(request.inputs.values())


@pytest.mark.parametrize("kind", ServiceType)
def test_every_type_names_all_that_is_missing_at_once(kind: ServiceType) -> None:
    service = of_type(kind)
    first = [] if service.link_rule is LinkRule.NONE else ["link"]
    if kind.rule.counting is Counting.GIVEN:
        first.append("quantity")
    expected = [*first, *kind.rule.needs]
    assert missing(service, {}) == expected
    assert missing(service, dict.fromkeys(["link", "quantity", *INPUT_FIELDS], " \t")) == expected
    for name in kind.rule.needs:
        given_fields = {**INPUTS, "quantity": "100", "link": LINK, name: ""}
        assert missing(service, given_fields) == [name]


@pytest.mark.parametrize("nothing", ["\x00", "\x00\n\x01", "\u2028", "\ud800 \x7f"])
def test_an_input_without_a_visible_character_is_missing(nothing: str) -> None:
    fields = {"link": LINK, "quantity": "100", "keywords": nothing, "username": nothing}
    assert missing(of_type(ServiceType.SEO), fields) == ["keywords"]
    assert missing(of_type(ServiceType.COMMENT_LIKES), fields) == ["username"]
    assert read(of_type(ServiceType.WEB_TRAFFIC), country=nothing).inputs == {}


def test_fields_that_a_type_does_not_take_are_ignored() -> None:
    request = read(comments="hello", answer_number="x", colour="red")
    assert request == OrderRequest(1, LINK, 100)


@pytest.mark.parametrize("text", ["10", "1000", " 100 ", "0100"])
def test_a_quantity_within_bounds_is_taken(text: str) -> None:
    assert read(quantity=text).quantity == int(text)


@pytest.mark.parametrize(
    "text",
    ["-1", "+1", "1.0", "1e3", "1,000", "1 000", "1_000", "ten", "true", "null", "0x10", "١٠٠", "１００", "1" * 13,
     "{{{quantity}}}", "100\x00", "½"],
)  # fmt: skip
def test_what_is_no_whole_number_is_no_quantity(text: str) -> None:
    assert refused(quantity=text) == ("invalid_quantity", "quantity")


@pytest.mark.parametrize("text", ["0", "9", "1001", "999999999999"])
def test_a_quantity_out_of_bounds_is_refused_with_the_bounds(text: str) -> None:
    with pytest.raises(QuantityOutOfRange) as refusal:
        read(quantity=text)
    details = refusal.value.details
    assert (details["quantity"], details["min"], details["max"]) == (int(text), 10, 1000)


@given(st.text(max_size=20))
def test_a_quantity_is_digits_or_refused(text: str) -> None:
    try:
        found = requests.parse_quantity(text)
    except InvalidField:
        assert not (text.strip().isascii() and text.strip().isdigit() and len(text.strip()) <= 12)
        return
    assert found == int(text.strip())


@pytest.mark.parametrize(("lines", "bound"), [(9, "min"), (1001, "max")])
def test_too_few_and_too_many_lines_are_out_of_range(lines: int, bound: str) -> None:
    service = of_type(ServiceType.CUSTOM_COMMENTS)
    assert refused(service, comments="\n".join(["nice"] * lines)) == ("quantity_out_of_range", "quantity"), bound


def test_empty_lines_and_the_given_quantity_do_not_count() -> None:
    request = read(of_type(ServiceType.CUSTOM_COMMENTS), comments="\r\n a \r\n\n\tb\n" * 5 + "  ", quantity="999")
    assert request.quantity == 10
    assert request.inputs == {"comments": "\n".join(["a", "b"] * 5)}


def test_lists_have_an_end() -> None:
    service = of_type(ServiceType.SEO)
    assert refused(service, keywords="x\n" * 2001) == ("too_many_lines", "keywords")
    assert refused(service, keywords="x" * 20_001) == ("too_long", "keywords")


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("min", "0", "invalid_number"), ("max", "1e3", "invalid_number"), ("posts", "0", "invalid_number"),
        ("posts", "10001", "invalid_number"), ("old_posts", "-1", "invalid_number"), ("delay", "7", "invalid_delay"),
        ("delay", "601", "invalid_number"), ("expiry", "2026-01-01", "invalid_date"),
        ("expiry", "31/02/2026", "invalid_date"), ("expiry", "1/1/26", "invalid_date"), ("min", "30", "min_above_max"),
    ],
)  # fmt: skip
def test_a_subscription_checks_each_of_its_inputs(name: str, text: str, reason: str) -> None:
    assert refused(of_type(ServiceType.SUBSCRIPTIONS), **{**INPUTS, name: text}) == (reason, name)


@pytest.mark.parametrize(("name", "text"), [("min", "9"), ("max", "1001")])
def test_a_post_of_a_subscription_stays_within_the_services_bounds(name: str, text: str) -> None:
    reason = refused(of_type(ServiceType.SUBSCRIPTIONS), **{**INPUTS, name: text})
    assert reason == ("quantity_out_of_range", name)


def test_a_subscription_is_charged_for_all_its_posts() -> None:
    """Together they may well pass the bounds of one post."""
    fields = {**INPUTS, "posts": "500", "max": "1000", "old_posts": "0", "delay": "15", "expiry": "1/2/2030"}
    request = requests.read_request(of_type(ServiceType.SUBSCRIPTIONS), fields)
    assert request.quantity == 500_000
    assert request.inputs["expiry"] == "01/02/2030"
    assert request.link == ""


def test_a_poll_takes_the_number_of_an_answer() -> None:
    assert read(of_type(ServiceType.POLL), answer_number="007").inputs == {"answer_number": "7"}
    assert refused(of_type(ServiceType.POLL), answer_number="yes") == ("invalid_number", "answer_number")


def test_a_drip_feed_multiplies_what_one_run_delivers() -> None:
    request = read(DRIP, runs="3", interval="60")
    assert (request.quantity, request.runs, request.inputs) == (300, 3, {"runs": "3", "interval": "60"})


def test_one_run_is_an_ordinary_order() -> None:
    for service in (SERVICE, DRIP):
        assert read(service, runs="1", interval="60") == read(service, runs="01") == read(service)


@pytest.mark.parametrize(
    ("runs", "reason"),
    [("0", "invalid_number"), ("101", "invalid_number"), ("-2", "invalid_number"), ("2.0", "invalid_number")],
)
def test_runs_have_bounds(runs: str, reason: str) -> None:
    assert refused(DRIP, runs=runs, interval="60") == (reason, "runs")


@pytest.mark.parametrize("interval", ["0", "10081", "x"])
def test_an_interval_has_bounds(interval: str) -> None:
    assert refused(DRIP, runs="2", interval=interval) == ("invalid_number", "interval")


def test_a_drip_feed_needs_an_interval_and_a_service_that_offers_it() -> None:
    with pytest.raises(MissingFields) as refusal:
        read(DRIP, runs="2")
    assert refusal.value.details["fields"] == ["interval"]
    assert refused(SERVICE, runs="2", interval="60") == ("no_dripfeed", "runs")


def test_each_run_of_a_drip_feed_stays_within_bounds_and_their_sum_need_not() -> None:
    assert read(DRIP, runs="100", interval="1", quantity="1000").quantity == 100_000
    assert refused(DRIP, runs="2", interval="1", quantity="9") == ("quantity_out_of_range", "quantity")


def test_a_package_is_bought_once_whatever_quantity_a_flow_asked_for() -> None:
    service = replace(of_type(ServiceType.PACKAGE), min=100, max=100)
    assert requests.read_request(service, {"link": LINK}).quantity == 1
    assert [read(service, quantity=text).quantity for text in ("1", "1000", "many")] == [1, 1, 1]


# -- links ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "link",
    [
        LINK, " https://instagram.com/p/1 ", "http://instagram.com", "instagram.com/p/1", "www.instagram.com/p/1?x=1#y",
        "HTTPS://INSTAGRAM.COM/P/1", "https://m.youtube.com:443/watch?v=a&b=c", "https://bücher.example/ü",
        "https://xn--bcher-kva.example", "https://example.com/a,b;c", "t.me/name",
    ],
)  # fmt: skip
def test_a_web_address_is_sent_on_as_it_was_written(link: str) -> None:
    assert read(link=link).link == link.strip()


@pytest.mark.parametrize(
    "link",
    [
        "hello", "@name", "not a link", "https://", "https:///path", "https://localhost/x", "https://127.0.0.1/x",
        "https://[::1]/x", "https://[::1", "https://2130706433/", "ftp://instagram.com/p/1", "javascript:alert(1)",
        "file:///etc/passwd", "https://user:pass@instagram.com/p/1", "https://instagram.com:99999/", "https://-a.com",
        "https://a..com", "https://instagram.com/p/1 and more", "https://instagram.com/p/\x001", "mailto:a@b.co",
        "https://instagram.com/p/1\nhttps://instagram.com/p/2", "https://instagram.com/" + "x" * 4096,
        "https://insta gram.com", "https://instagram.com\\@evil.example/p", "//instagram.com", "data:text/html,x",
        "https://instagram.com:0/", "{{{link}}}", "https://instagram.com/\ud800",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused_with_an_example(link: str) -> None:
    with pytest.raises(LinkRejected) as refusal:
        read(link=link)
    assert refusal.value.details["example"] == "https://instagram.com/p/Cx1AbCdEfGh"
    assert len(str(refusal.value.details["value"])) <= 80


@pytest.mark.parametrize(
    ("link", "fits"),
    [
        ("https://instagram.com/p/1", True), ("https://www.instagram.com/p/1", True), ("INSTAGRAM.com/x", True),
        ("https://instagram.com.evil.example/p", False), ("https://evilinstagram.com/p", False),
        ("https://evil.example/instagram.com", False), ("https://tiktok.com/@a", False), ("https://instagr.am/p", True),
    ],
)  # fmt: skip
def test_a_service_may_name_its_hosts(link: str, fits: bool) -> None:
    service = replace(SERVICE, link_hosts=("instagram.com", "instagr.am"))
    if fits:
        assert read(service, link=link).link == link
    else:
        with pytest.raises(LinkRejected) as refusal:
            read(service, link=link)
        assert refusal.value.details["example"] == "https://instagram.com/p/Cx1AbCdEfGh"


@pytest.mark.parametrize(
    ("about", "example"),
    [
        ({"link_hosts": ("t.me",)}, "https://t.me/name"),
        ({"link_hosts": ("vimeo.com",)}, "https://vimeo.com/..."),
        ({"name": "Views", "category": "Blogs"}, "https://example.com/page"),
        ({"name": "Views", "category": "TikTok"}, "https://tiktok.com/@name/video/7301234567890123456"),
        ({"link_rule": LinkRule.PROFILE}, "@name"),
        ({"link_rule": LinkRule.PROFILE, "link_hosts": ("t.me",)}, "https://t.me/name"),
    ],
)
def test_an_example_is_a_link_that_the_service_takes(about: dict[str, Any], example: str) -> None:
    service = replace(SERVICE, **about)
    assert requests.example_link(service) == example
    assert requests.check_link(service, example) == example


# -- field by field ---------------------------------------------------------------------------------------------------


def test_a_dialogue_reads_each_field_as_the_whole_order_would() -> None:
    def field(service: Service, name: str, text: str, **said: str) -> str:
        try:
            return requests.read_field(service, name, text, said)
        except ShopError as refusal:
            return refusal.reason

    subscription, lines = of_type(ServiceType.SUBSCRIPTIONS), of_type(ServiceType.CUSTOM_COMMENTS)
    least = subscription.min
    assert field(SERVICE, "link", " " + LINK) == LINK
    assert field(SERVICE, "link", "hello") == "invalid_link"
    assert field(SERVICE, "quantity", "10") == "10"
    assert field(SERVICE, "quantity", "9") == "quantity_out_of_range"
    assert field(lines, "comments", "a\n" * 10) == "\n".join("a" * 10)
    assert field(lines, "comments", "a") == "lines_out_of_range"
    assert field(lines, "comments", " ") == "missing_fields"
    assert field(subscription, "min", str(least - 1)) == "post_out_of_range"
    assert field(subscription, "max", str(least), min=str(least)) == str(least)
    assert field(subscription, "max", str(least), min=str(least + 1)) == "min_above_max"


@pytest.mark.parametrize(
    ("link", "fits"),
    [("@name", True), ("name.of_one-1", True), ("https://instagram.com/name", True), ("two words", False), ("@", False),
     ("@" + "x" * 65, False), ("a/b", False), ("ünïcode", True), ("https://localhost/name", False)],
)  # fmt: skip
def test_a_profile_is_an_address_or_a_handle(link: str, fits: bool) -> None:
    service = replace(SERVICE, link_rule=LinkRule.PROFILE)
    if fits:
        assert read(service, link=link).link == link
    else:
        assert refused(service, link=link) == ("invalid_link", "link")


def test_a_service_for_anything_takes_any_line_of_text() -> None:
    service = replace(SERVICE, link_rule=LinkRule.ANY)
    assert read(service, link=" my shop in Nairobi ").link == "my shop in Nairobi"
    assert refused(service, link="two\nlines") == ("invalid_link", "link")
    assert missing(service, {"quantity": "10"}) == ["link"]


def test_a_service_without_a_link_keeps_what_was_sent_nevertheless() -> None:
    service = replace(SERVICE, link_rule=LinkRule.NONE)
    assert requests.read_request(service, {"quantity": "10"}).link == ""
    assert read(service, link="x\ny" + "z" * 5000).link == ("x y" + "z" * 5000)[:4096]


@given(st.text(max_size=80), st.sampled_from(LinkRule))
def test_a_link_is_one_line_or_refused(text: str, rule: LinkRule) -> None:
    try:
        link = requests.check_link(replace(SERVICE, link_rule=rule), text)
    except LinkRejected:
        return
    assert link == link.strip()
    assert link.isprintable() or rule is not LinkRule.URL
    link.encode()


@given(st.dictionaries(st.sampled_from(["link", "quantity", *INPUT_FIELDS]), st.text(max_size=30)),
       st.sampled_from(ServiceType))  # fmt: skip
def test_whatever_is_sent_a_request_is_whole_or_refused(fields: dict[str, str], kind: ServiceType) -> None:
    try:
        request = requests.read_request(of_type(kind), fields)
    except (MissingFields, InvalidField, LinkRejected, QuantityOutOfRange):
        return
    assert request.quantity > 0
    assert request.quantity % request.runs == 0
    assert request.fingerprint()


# -- prices and fingerprints ------------------------------------------------------------------------------------------


def test_a_price_is_asked_for_a_quantity_within_bounds() -> None:
    assert requests.price_quantity(SERVICE, " 100 ") == 100
    assert requests.price_quantity(of_type(ServiceType.PACKAGE), "") == 1
    with pytest.raises(MissingFields):
        requests.price_quantity(SERVICE, " ")
    with pytest.raises(InvalidField):
        requests.price_quantity(SERVICE, "many")
    with pytest.raises(QuantityOutOfRange):
        requests.price_quantity(SERVICE, "5")
    assert requests.price_quantity(of_type(ServiceType.PACKAGE), "1000") == 1


def test_a_fingerprint_is_the_same_for_identical_requests_alone() -> None:
    service = replace(of_type(ServiceType.WEB_TRAFFIC), dripfeed=True)
    one = read(service, country="KE", device="mobile")
    assert one.fingerprint() == read(service, device="mobile", country=" KE ").fingerprint()
    others = [
        read(service, country="KE"), read(service, country="KE", device="tablet"), read(service),
        read(service, country="KE", device="mobile", quantity="101"),
        read(service, country="KE", device="mobile", link=LINK + "/"),
        read(service, country="KE", device="mobile", quantity="50", runs="2", interval="5"),
        read(replace(service, number=2), country="KE", device="mobile"),
    ]  # fmt: skip
    assert one.fingerprint() not in {other.fingerprint() for other in others}
    assert len({other.fingerprint() for other in others}) == len(others)


@pytest.mark.parametrize(
    ("name", "category", "link", "elsewhere"),
    [
        ("Likes", "Instagram", "https://www.instagram.com/p/1", False),
        ("Likes", "Instagram", "https://vm.tiktok.com/1", True),
        ("Threads Likes", "Instagram and Threads", "https://instagram.com/p/1", True),
        ("Saves", "Threads and Pinterest", "pin.it/1", False),
        ("Website Visits", "SEO", "https://youtu.be/1", False),
        ("Likes", "Instagram", "https://my.blog/instagram.com", False),
        ("Likes", "Instagram", "@name", False),
        ("Likes", "Instagram", "https://notinstagram.com/p/1", False),
        ("Views", "YouTube", "https://x.com/a/status/1", True),
        ("Likes", "Instagram", "", False),
    ],
)  # fmt: skip
def test_a_link_leads_elsewhere_where_it_and_the_service_are_of_known_and_different_sites(
    name: str, category: str, link: str, elsewhere: bool
) -> None:
    assert requests.leads_elsewhere(replace(SERVICE, name=name, category=category), link) is elsewhere
