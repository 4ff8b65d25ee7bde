"""What the ledger's tables promise: written once, never overdrawn, resolved once."""

from __future__ import annotations

import asyncio

import pytest

from core.domain import ledger
from core.domain.errors import InsufficientBalance
from core.domain.ledger import Hold, Transfer, holds_for
from core.domain.money import Money, currency
from storage.engine import ConstraintViolated
from storage.ledger import LedgerConflict
from storage.transaction import Transaction
from tests.shop import USD, Shop, add_customer, add_wealthy, at_provider, order_of, place, settle, usd


def standing(tx: Transaction, customer_id: int) -> tuple[str, str]:
    customer = tx.customers.get(customer_id)
    assert customer is not None
    return str(customer.balance), str(customer.held)


async def test_a_transfer_moves_the_wallets_balance_once(shop: Shop) -> None:
    def work(tx: Transaction) -> None:
        customer = add_customer(tx)
        gift = ledger.adjustment("gift", customer.id, usd("5"), credit=True)
        assert tx.ledger.move(gift)
        assert not tx.ledger.move(gift)
        assert standing(tx, customer.id) == ("5.00", "0.00")
        assert tx.ledger.balance(ledger.wallet(customer.id)) == usd("5")
        assert tx.ledger.balance(ledger.held(customer.id)) == usd("0")
        assert str(tx.ledger.balance(ledger.STAFF)) == "-5.00"

    await shop.db.write(work)


async def test_a_key_used_for_another_transfer_is_a_crash(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    first = ledger.adjustment("gift", customer.id, usd("5"), credit=True)
    await shop.db.write(lambda tx: tx.ledger.move(first))
    for other in (
        ledger.adjustment("gift", customer.id, usd("6"), credit=True),
        Transfer(first.key, ledger.BONUS, first.credit, first.amount),
        Transfer(first.key, first.debit, ledger.SALES, first.amount),
        Transfer(first.key, first.credit, first.debit, usd("999")),
    ):
        with pytest.raises(LedgerConflict):
            await shop.db.write(lambda tx, other=other: tx.ledger.move(other))  # type: ignore[misc]
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("15.00", "0.00")


async def test_a_wallet_is_never_overdrawn(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> None:
        taken = ledger.adjustment("fine", customer.id, usd("10.00000001"), credit=False)
        with pytest.raises(InsufficientBalance) as short:
            tx.ledger.move(taken)
        assert short.value.details == {"balance": usd("10"), "price": taken.amount, "shortfall": usd("0.00000001")}
        assert tx.ledger.count("debit:") == 0, "nothing was written, so the unit may go on"
        assert tx.ledger.move(ledger.adjustment("fine", customer.id, usd("10"), credit=False))

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("0.00", "0.00")


async def test_a_transfer_that_emptied_the_wallet_is_known_when_it_comes_again(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    fine = ledger.adjustment("fine", customer.id, usd("10"), credit=False)
    assert await shop.db.write(lambda tx: tx.ledger.move(fine))
    assert not await shop.db.write(lambda tx: tx.ledger.move(fine))


async def test_money_of_one_customer_reaches_another(shop: Shop) -> None:
    def work(tx: Transaction) -> tuple[int, int]:
        payer, receiver = add_wealthy(tx, "10", "+254700000001"), add_customer(tx, "+254700000002")
        merge = Transfer("merge:1", ledger.wallet(payer.id), ledger.wallet(receiver.id), usd("4"))
        assert tx.ledger.move(merge)
        assert not tx.ledger.move(merge)
        return payer.id, receiver.id

    payer, receiver = await shop.db.write(work)
    assert await shop.db.read(lambda tx: standing(tx, payer)) == ("6.00", "0.00")
    assert await shop.db.read(lambda tx: standing(tx, receiver)) == ("4.00", "0.00")


async def test_a_customer_without_a_wallet_is_a_crash(shop: Shop) -> None:
    for credit in (True, False):
        nobody = ledger.adjustment("gift", 404, usd("5"), credit=credit)
        with pytest.raises(LedgerConflict):
            await shop.db.write(lambda tx, nobody=nobody: tx.ledger.move(nobody))  # type: ignore[misc]


async def test_another_currency_is_a_crash(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    shillings = ledger.adjustment("gift", customer.id, Money(5, currency("KES")), credit=True)
    with pytest.raises(TypeError):
        await shop.db.write(lambda tx: tx.ledger.move(shillings))


async def test_a_hold_is_taken_whole_or_not_at_all(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def too_much(tx: Transaction) -> None:
        holds = holds_for(7, customer.id, usd("12"), runs=3)
        with pytest.raises(InsufficientBalance) as short:
            tx.ledger.hold(holds)
        assert short.value.details == {"balance": usd("10"), "price": usd("12"), "shortfall": usd("2")}
        assert tx.ledger.open_holds(7) == []

    await shop.db.write(too_much)
    order = await shop.db.write(lambda tx: place(tx, customer, 3000, runs=12))
    holds = await shop.db.read(lambda tx: tx.ledger.open_holds(order.id))
    assert [hold.id for hold in holds] == [f"{order.id}:{run}" for run in range(1, 13)]
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("7.30", "2.70")


async def test_no_hold_at_all_changes_nothing(shop: Shop) -> None:
    await shop.db.write(lambda tx: tx.ledger.hold([]))


async def test_an_order_is_held_for_once(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: place(tx, customer))
    with pytest.raises(LedgerConflict):
        await shop.db.write(lambda tx: tx.ledger.hold(holds_for(order.id, customer.id, order.charge)))


async def test_a_partial_delivery_posts_its_part_and_frees_the_rest_exactly(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: at_provider(tx, place(tx, customer, 1000)))
    await shop.db.write(lambda tx: settle(tx, order, 333))
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("9.7003", "0.00")
    assert await shop.db.read(lambda tx: str(tx.ledger.balance(ledger.SALES))) == "0.2997"
    assert await shop.db.read(lambda tx: tx.ledger.open_holds(order.id)) == []


async def test_a_hold_is_resolved_once(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: place(tx, customer))
    (hold,) = await shop.db.read(lambda tx: tx.ledger.open_holds(order.id))
    await shop.db.write(lambda tx: settle(tx, order, 0))
    assert not await shop.db.write(lambda tx: tx.ledger.resolve(hold, hold.amount))
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("10.00", "0.00")


async def test_a_hold_that_was_never_taken_is_a_crash(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: place(tx, customer))
    for hold in (
        Hold("404", 404, customer.id, order.charge),
        Hold(str(order.id), order.id, customer.id, usd("0.91")),
    ):
        with pytest.raises(LedgerConflict):
            await shop.db.write(lambda tx, hold=hold: tx.ledger.resolve(hold, usd("0")))  # type: ignore[misc]


async def test_house_accounts_are_sums_of_the_log_even_past_63_bits(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    huge = Money(2**62, USD)

    def work(tx: Transaction) -> None:
        for each in range(3):
            tx.ledger.move(ledger.adjustment(f"in{each}", customer.id, huge, credit=True))
            tx.ledger.move(ledger.adjustment(f"out{each}", customer.id, huge, credit=False))
        for each in range(3):
            tx.ledger.move(Transfer(f"fee:{each}", ledger.FEES, ledger.clearing("sandbox"), huge))
        assert tx.ledger.balance(ledger.STAFF).units == 0
        assert tx.ledger.balance(ledger.clearing("sandbox")).units == 3 * 2**62
        assert tx.ledger.balance(ledger.FEES).units == -3 * 2**62
        assert tx.ledger.balance("shop:nothing-yet").units == 0
        assert tx.ledger.balance(ledger.wallet(404)).units == 0

    await shop.db.write(work)


async def test_what_a_wallet_cannot_count_is_refused(shop: Shop) -> None:
    def work(tx: Transaction, customer_id: int) -> None:
        for each in range(2):
            tx.ledger.move(ledger.adjustment(f"in{each}", customer_id, Money(2**62, USD), credit=True))

    customer = await shop.db.write(add_customer)
    with pytest.raises(ConstraintViolated):
        await shop.db.write(lambda tx: work(tx, customer.id))
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("0.00", "0.00")


async def test_transfers_are_counted_by_the_beginning_of_their_key(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)

    def work(tx: Transaction) -> None:
        for order, nth in ((1001, 1), (1001, 2), (1001, 10), (10011, 1)):
            tx.ledger.move(ledger.refund(order, customer.id, usd("1"), nth))
        assert tx.ledger.count("refund:1001:") == 3
        assert tx.ledger.count("refund:10011:") == 1
        assert tx.ledger.count("refund:7:") == 0

    await shop.db.write(work)


async def test_of_fifty_at_once_as_many_spend_as_the_wallet_affords(shop: Shop) -> None:
    customer = await shop.db.write(lambda tx: add_wealthy(tx, "6.50"))  # 7 orders at 0.90

    def spend(tx: Transaction) -> int:
        return place(tx, customer).id

    ends = await asyncio.gather(*[shop.db.write(spend) for _ in range(50)], return_exceptions=True)
    assert sum(isinstance(end, int) for end in ends) == 7
    assert sum(isinstance(end, InsufficientBalance) for end in ends) == 43
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("0.20", "6.30")


async def test_of_fifty_at_once_one_credits_a_cause(shop: Shop) -> None:
    customer = await shop.db.write(add_customer)
    gift = ledger.adjustment("gift", customer.id, usd("5"), credit=True)
    ends = await asyncio.gather(*[shop.db.write(lambda tx: tx.ledger.move(gift)) for _ in range(50)])
    assert sorted(ends) == [False] * 49 + [True]
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("5.00", "0.00")


async def test_of_fifty_at_once_one_resolves_a_hold(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)
    order = await shop.db.write(lambda tx: place(tx, customer))
    (hold,) = await shop.db.read(lambda tx: tx.ledger.open_holds(order.id))

    def cancel(tx: Transaction) -> bool:
        return tx.ledger.resolve(hold, usd("0"))

    ends = await asyncio.gather(*[shop.db.write(cancel) for _ in range(50)])
    assert sum(ends) == 1
    assert await shop.db.write(lambda tx: tx.orders.save(order.canceled(tx.now_ms), was=order.state))


async def test_customers_that_pay_each_other_at_once_do_not_lock_up(shop: Shop) -> None:
    one = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000001"))
    two = await shop.db.write(lambda tx: add_wealthy(tx, "10", "+254700000002"))

    def pay(tx: Transaction, nth: int) -> bool:
        payer, receiver = (one, two) if nth % 2 else (two, one)
        return tx.ledger.move(
            Transfer(f"merge:{nth}", ledger.wallet(payer.id), ledger.wallet(receiver.id), usd("0.10"))
        )

    ends = await asyncio.gather(*[shop.db.write(lambda tx, nth=nth: pay(tx, nth)) for nth in range(40)])  # type: ignore[misc]
    assert all(ends)


async def test_an_order_that_is_not_paid_holds_nothing(shop: Shop) -> None:
    customer = await shop.db.write(add_wealthy)

    def work(tx: Transaction) -> None:
        order = order_of(tx, customer, paid=False)
        tx.orders.add(order)

    await shop.db.write(work)
    assert await shop.db.read(lambda tx: standing(tx, customer.id)) == ("10.00", "0.00")
