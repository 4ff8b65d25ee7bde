"""Lines for spreadsheets: every cell comes back as it was, none is calculated, and a time is found whole."""

from __future__ import annotations

import csv
import io

import pytest

from core.domain.errors import InvalidField
from core.domain.money import Money
from core.usecases import exporting, registering
from core.usecases.exporting import Cell, Wish
from storage.table import STRETCH
from storage.transaction import Transaction
from tests.shop import USD, Shop, usd
from tests.usecases.trade import Trade

DAY_MS = 86_400_000
EVER = 10**15


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(
    "text",
    ["plain", "", 'a "quoted" word', "one, two", "two\r\nlines", "a\nb", "ünïcödé 🎉", "'apostrophe", "a=b", "5 - 3"],
)
def test_a_cell_comes_back_as_it_was(text: str) -> None:
    assert read(exporting.line(["x", text, "y"])) == [["x", text, "y"]]


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("http://x","y")', "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "+", "-1e9", "+٥"]
)
def test_what_would_be_calculated_begins_with_an_apostrophe(text: str) -> None:
    assert read(exporting.line([text])) == [[f"'{text}"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ann;=1+1", "Ann;'=1+1"), ("=1;@A1", "'=1;'@A1"), ("Ann\n=1", "Ann\n'=1"), ("\uff1d1+1", "'\uff1d1+1"),
     ("a; b;c", "a; b;c")],
)  # fmt: skip
def test_nor_is_what_stands_behind_a_semicolon_where_that_begins_a_cell(text: str, expected: str) -> None:
    assert read(exporting.line([text])) == [[expected]]


def test_true_numbers_stay_numbers() -> None:
    cells: list[Cell] = [
        "+254712345678",
        "-5",
        "-0.25",
        17,
        -3,
        usd("0.026"),
        Money(-5 * 10**7, USD),
        usd("12.5"),
        None,
    ]
    assert exporting.line(cells) == "+254712345678,-5,-0.25,17,-3,0.026,-0.50,12.50,\r\n"


def test_a_wish_is_read_as_it_was_kept() -> None:
    wish = Wish(-17, 18, "orders", "today", 1, 2)
    assert Wish.read(wish.subject()) == wish


async def test_what_cannot_be_exported_is_refused(trade: Trade) -> None:
    with pytest.raises(InvalidField):
        await trade.write(lambda tx: exporting.ask(tx, Wish(1, 1, "secrets", "all", 0, 1), actor="tg:1"))


async def test_a_time_holds_its_beginning_and_not_its_end(trade: Trade) -> None:
    await trade.top_up("5")
    begun = trade.shop.clock()
    placed = []
    for _ in range(3):
        placed.append(await trade.order())
        trade.shop.clock.pass_ms(DAY_MS)
    for since, until, expected in ((0, 3, [2, 1, 0]), (1, 2, [1]), (1, 3, [2, 1]), (3, 9, [])):
        wish = Wish(1, 1, "orders", "all", begun + since * DAY_MS, begun + until * DAY_MS)
        lines, more = await trade.read(lambda tx: exporting.chunk(tx, wish, None))  # noqa: B023
        assert [row[0] for row in read("".join(lines))] == [str(placed[nth].id) for nth in expected]
        assert more is None


async def test_all_is_found_however_far_apart_the_numbers_are(shop: Shop) -> None:
    ids = (5, 6, 7, STRETCH + 6, 3 * STRETCH)

    def fill(tx: Transaction) -> None:
        house = tx.partners.house().id
        for each in ids:
            assert tx.customers.add(each, partner_id=house, identity=f"c{each}", name="", language="")

    await shop.db.write(fill)
    found: list[int] = []
    before: int | None = None
    for _ in range(20):
        page, before = await shop.db.read(lambda tx, at=before: tx.customers.within(0, EVER, before=at, limit=2))  # type: ignore[misc]
        found += [customer.id for customer in page]
        if before is None:
            break
    assert (found, before) == (sorted(ids, reverse=True), None)


async def test_who_went_into_another_is_left_out_of_the_customers(shop: Shop) -> None:
    house = await shop.db.read(lambda tx: tx.partners.house())
    for phone in ("+254700000001", "+254700000002"):
        await shop.db.write(lambda tx, who=phone: registering.register(tx, partner_id=house.id, identity=who))  # type: ignore[misc]
    gone = await shop.db.read(lambda tx: tx.customers.named(house.id, "+254700000002"))
    assert gone is not None
    await shop.db.write(lambda tx: tx.customers.retire(gone.id, identity=f"merged:{gone.id}", merged_into=10001))
    wish = Wish(1, 1, "customers", "all", 0, EVER)
    lines, _ = await shop.db.read(lambda tx: exporting.chunk(tx, wish, None))
    assert [row[3] for row in read("".join(lines))] == ["+254700000001"]
