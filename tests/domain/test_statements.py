"""What a customer sees of the ledger: orders charged, money that came back, nothing that moved behind the wallet."""

from __future__ import annotations

import pytest

from core.domain import ledger, statements
from core.domain.ledger import Hold, Transfer
from core.domain.statements import Kind, Line
from tests.shop import usd

ME = 10001


def told(*transfers: Transfer) -> list[tuple[Kind, str, int | None, int | None]]:
    lines = statements.lines(ME, [(7, transfer) for transfer in transfers])
    return [(line.kind, str(line.signed), line.order_id, line.payment_id) for line in lines]


@pytest.mark.parametrize(
    ("transfer", "line"),
    [
        (ledger.topup(5001, ME, "sandbox", usd("2")), (Kind.TOPUP, "2.00", None, 5001)),
        (ledger.topup(5001, ME, "sandbox", usd("2"), nth=3), (Kind.TOPUP, "2.00", None, 5001)),
        (ledger.refund(1001, ME, usd("1"), 2), (Kind.REFUND, "1.00", 1001, None)),
        (ledger.adjustment("7", ME, usd("1"), credit=True), (Kind.CREDIT, "1.00", None, None)),
        (ledger.adjustment("chat:1:2", ME, usd("1"), credit=False), (Kind.DEBIT, "-1.00", None, None)),
        (ledger.payback(5001, 1, 1, ME, "stars", usd("1")), (Kind.PAYBACK, "-1.00", None, 5001)),
        (ledger.payback_void(5001, 1, 1, ME, "stars", usd("1")), (Kind.PAYBACK_FREED, "1.00", None, 5001)),
        (ledger.merge(7, ME, usd("3"), usd("0"))[0], (Kind.MERGE, "3.00", None, None)),
        (ledger.merge(ME, 7, usd("3"), usd("0"))[0], (Kind.MERGE, "-3.00", None, None)),
        (Transfer("bonus:x", ledger.BONUS, ledger.wallet(ME), usd("1")), (Kind.OTHER, "1.00", None, None)),
    ],
)  # fmt: skip
def test_every_transfer_of_a_wallet_has_its_line(
    transfer: Transfer, line: tuple[Kind, str, int | None, int | None]
) -> None:
    assert told(transfer) == [line]


def test_an_order_is_charged_and_what_it_did_not_use_comes_back() -> None:
    hold = Hold("1001", 1001, ME, usd("1"))
    post, void = hold.resolve(usd("0.25"))
    assert told(void, post, hold.take()) == [(Kind.FREED, "0.75", 1001, None), (Kind.CHARGE, "-1.00", 1001, None)]


def test_the_runs_of_an_order_are_one_line() -> None:
    holds = ledger.holds_for(1001, ME, usd("3"), 3)
    voids = [move for hold in holds[1:] for move in hold.resolve(usd("0"))]
    other = ledger.holds_for(1002, ME, usd("1"))[0]
    found = told(*voids, *[hold.take() for hold in holds], other.take())
    assert found == [
        (Kind.FREED, "2.00", 1001, None), (Kind.CHARGE, "-3.00", 1001, None), (Kind.CHARGE, "-1.00", 1002, None),
    ]  # fmt: skip


def test_what_is_held_moves_unseen() -> None:
    merge = ledger.merge(7, ME, usd("0"), usd("3"))
    assert [transfer.key for transfer in merge] == ["merge-held:7"]
    assert told(*merge, ledger.gateway_fee(5001, "sandbox", usd("1"))) == []
    assert ledger.merge(7, ME, usd("0"), usd("0")) == []


def test_a_cursor_is_behind_the_last_of_several_transfers() -> None:
    holds = ledger.holds_for(1001, ME, usd("3"), 3)
    (line,) = statements.lines(ME, [(7, hold.take()) for hold in reversed(holds)])
    assert line == Line(7, "hold:1001:1", Kind.CHARGE, usd("3"), incoming=False, order_id=1001)
    assert line.cursor == (7, "hold:1001:1")
