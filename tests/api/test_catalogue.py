"""GET services: compressed once, tagged, paged, searched, and never older than a second."""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import replace

import brotli  # type: ignore[import-untyped]
import pytest

from core.api.catalogue import accepted, matches
from core.ports import Transaction
from core.usecases import partnering
from tests.api.shop import TestShop, usd


async def rename(shop: TestShop, number: int, name: str) -> None:
    def work(tx: Transaction) -> None:
        service = tx.services.get(number)
        assert service is not None
        tx.services.put([replace(service, name=name)])

    await shop.db.write(work)


async def test_every_encoding_holds_the_same_and_has_its_own_tag(shop: TestShop) -> None:
    plain = await shop.get("/api.php/services", headers={"Accept-Encoding": "identity"})
    zipped = await shop.get("/api.php/services", headers={"Accept-Encoding": "gzip"})
    small = await shop.get("/api.php/services", headers={"Accept-Encoding": "gzip, deflate, br"})
    assert plain.body == gzip.decompress(zipped.body) == brotli.decompress(small.body)
    assert [each.headers.get("Content-Encoding") for each in (plain, zipped, small)] == [None, "gzip", "br"]
    assert len({each.headers["ETag"] for each in (plain, zipped, small)}) == 3
    assert len(small.body) < len(plain.body) / 4
    for each in (plain, zipped, small):
        assert each.headers["Vary"] == "Accept-Encoding"
        assert "private" in each.headers["Cache-Control"]
        assert not each.headers["ETag"].startswith("W/")


async def test_an_unchanged_list_is_304(shop: TestShop) -> None:
    first = await shop.get("/api.php/services", headers={"Accept-Encoding": "br"})
    tag = first.headers["ETag"]
    same = await shop.get("/api.php/services", headers={"Accept-Encoding": "br", "If-None-Match": f'"other", {tag}'})
    assert (same.status, same.body, same.headers["ETag"]) == (304, b"", tag)
    other = await shop.get("/api.php/services", headers={"Accept-Encoding": "gzip", "If-None-Match": tag})
    assert other.status == 200
    await rename(shop, 105, "Instagram Hearts")
    shop.clock.pass_s(1)
    assert (await shop.get("/api.php/services", headers={"Accept-Encoding": "br", "If-None-Match": tag})).status == 200


async def test_a_change_is_seen_within_a_second(shop: TestShop) -> None:
    assert "Instagram Likes" in (await shop.get("/api.php/services")).plain.decode()
    await rename(shop, 105, "Instagram Hearts")
    shop.clock.pass_s(0.5)
    assert "Instagram Hearts" not in (await shop.get("/api.php/services")).plain.decode()
    shop.clock.pass_s(0.5)
    assert "Instagram Hearts" in (await shop.get("/api.php/services")).plain.decode()
    price = await shop.post(
        "/api.php/price", {"phone_number": "1", "service_name": "instagram hearts", "quantity": 100}
    )
    assert price.data["service_name"] == "Instagram Hearts"


async def test_a_stampede_asks_the_database_once(local: TestShop) -> None:
    await local.get("/api.php/services")
    asked = 0
    real = local.api.shop.db.read

    class Counting:
        async def read(self, work: object) -> object:
            nonlocal asked
            asked += 1
            await asyncio.sleep(0.05)
            return await real(work)  # type: ignore[arg-type]

    local.api.shop.shelf._db = Counting()  # type: ignore[assignment]
    local.clock.pass_s(2)
    await asyncio.gather(*(local.get("/api.php/services") for _ in range(20)))
    assert asked == 1


async def test_a_partner_sees_its_own_prices(shop: TestShop) -> None:
    await shop.db.write(lambda tx: partnering.set_markup(tx, "rival", 2_000))
    shop.clock.pass_s(6)
    ours = (await shop.get("/api.php/services?search=instagram+likes")).data
    theirs = (await shop.get("/api.php/services?search=instagram+likes", key=shop.rival_key)).data
    rates = [each["categories"][0]["services"][0]["rate"] for each in (ours, theirs)]
    assert rates == ["0.25", "0.30"]
    price = await shop.post(
        "/api.php/price", {"phone_number": "1", "service_id": 105, "quantity": 1000}, key=shop.rival_key
    )
    assert (price.data["rate"], price.data["price"]) == ("0.30", "0.30")


async def test_pages_hold_fifty_and_all_services_once(local: TestShop) -> None:
    whole = (await local.get("/api.php/services")).data
    pages = [
        (await local.get(f"/api.php/services?page={number}")).data for number in range(1, -(-whole["total"] // 50) + 1)
    ]
    assert {each["pages"] for each in pages} == {len(pages)}
    assert (whole["page"], whole["pages"]) == (1, 1)
    numbers = [item["service_id"] for page in pages for group in page["categories"] for item in group["services"]]
    assert numbers == [item["service_id"] for group in whole["categories"] for item in group["services"]]
    assert len(set(numbers)) == whole["total"] >= 150


@pytest.mark.parametrize("page", ["0", "-1", "999", "x", "1.5", "9" * 40])
async def test_pages_that_do_not_exist_are_400(local: TestShop, page: str) -> None:
    answer = await local.get(f"/api.php/services?page={page}")
    assert (answer.status, answer.data["categories"]) == (400, [])


async def test_categories_and_words_narrow_the_list(local: TestShop) -> None:
    groups = (await local.get("/api.php/services?category=instagram")).data["categories"]
    assert [each["name"] for each in groups] == ["Instagram"]
    found = (await local.post("/api.php/services", {"search": "insta likes", "category": "Instagram"})).data
    assert 0 < found["total"] < 20
    nothing = (await local.get("/api.php/services?search=submarines")).data
    assert (nothing["total"], nothing["categories"], bool(nothing["text"])) == (0, [], True)


async def test_every_field_of_a_service_is_there(local: TestShop) -> None:
    for group in (await local.get("/api.php/services")).data["categories"]:
        for each in group["services"]:
            assert list(each) == [
                "service_id", "name", "type", "rate", "min", "max", "refill", "cancel", "dripfeed", "average_time",
                "description",
            ]  # fmt: skip
            assert all(type(each[name]) is int for name in ("service_id", "min", "max"))
            assert all(type(each[name]) is bool for name in ("refill", "cancel", "dripfeed"))
            assert usd(each["rate"])


async def test_a_service_is_found_by_a_persons_words(local: TestShop) -> None:
    for words in ("Instagram Followers", "insta followers", "INSTAGRAM  followers", "101", "#101"):
        answer = await local.post("/api.php/price", {"phone_number": "1", "service_name": words, "quantity": 100})
        assert answer.data["service_id"] == 101, words
    lost = await local.post(
        "/api.php/price", {"phone_number": "1", "service_name": "instagrm folowers", "quantity": 100}
    )
    assert lost.status == 404
    assert len(lost.data["suggestions"]) == 3
    assert all(each in lost.data["text"] for each in lost.data["suggestions"])
    assert (
        await local.post("/api.php/price", {"phone_number": "1", "service_id": "99999", "quantity": 1})
    ).status == 404


@pytest.mark.parametrize(
    ("header", "best"),
    [
        ("", ""), ("gzip", "gzip"), ("gzip, deflate, br", "br"), ("br;q=0, gzip", "gzip"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("*", "br"), ("identity", ""), ("gzip;q=0", ""), ("BR", "br"), ("x, ;q", ""),
        ("gzip;q=0.2, identity;q=0.9", ""),
        ("gzip;q=nonsense", ""), ("gzip;q=nan", ""),
    ],
)  # fmt: skip
def test_encodings_are_negotiated(header: str, best: str) -> None:
    assert accepted(header) == best


def test_tags_are_compared_one_by_one() -> None:
    assert matches('"a"', '"a"')
    assert matches('W/"a", "b"', '"a"')
    assert matches("*", '"a"')
    assert not matches('"ab"', '"a"')
