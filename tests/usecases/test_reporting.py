"""What the owner reads of a day: what came and went since a moment, and what waits for a person."""

from __future__ import annotations

from dataclasses import replace

from core.domain import ledger
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done, Unknown
from core.ports import Paid, Supplier
from core.usecases import adjusting, partnering, refunding, reporting, topping_up
from storage.transaction import Transaction
from tests.shop import add_partner, usd
from tests.usecases.trade import BY_HAND, METHOD, Trade

S = OrderState
DAY_MS = reporting.DAY_MS
PANEL = Supplier("panel", "panel", "https://panel.example/api/v2", "key", 3000, False, None, None)


async def today(trade: Trade, since_ms: int) -> reporting.Report:
    return await trade.read(lambda tx: reporting.today(tx, since_ms))


async def test_a_new_shop_has_nothing_to_tell(trade: Trade) -> None:
    report = await today(trade, 0)
    assert (report.placed, report.customers, str(report.revenue), str(report.profit)) == (0, 0, "0.00", "0.00")
    assert not report.waiting


async def _a_day_of_trade(trade: Trade) -> None:
    """2 orders of 0.26 completed at a cost of 0.10 each, one of them refunded by half; one of the partner's."""
    await trade.top_up("5")
    for number in range(2):
        order = await trade.order(1000, link=f"https://instagram.com/p/{number}")
        await trade.send(Done(f"remote-{order.id}"))
        await trade.report(order, Report(S.COMPLETED, charge=usd("0.10")))
    await trade.write(lambda tx: refunding.refund_settled(tx, order.id, usd("0.13"), reason="late", actor="staff:7"))
    partner = await trade.read(lambda tx: tx.partners.named("Builder")) or await trade.write(
        lambda tx: add_partner(tx, "Builder", markup_bp=1_250)
    )
    await trade.top_up("1", partner=partner)
    theirs = (await trade.place(trade.wish(partner=partner))).order
    await trade.send(Done(f"remote-{theirs.id}"))
    await trade.report(theirs, Report(S.COMPLETED))
    await trade.write(
        lambda tx: refunding.refund_settled(tx, theirs.id, usd("0.14625"), reason="late", actor="staff:7")
    )
    await trade.write(lambda tx: partnering.pay_out(tx, "Builder", usd("0.01"), reference=str(theirs.id)))


async def test_a_day_is_told_by_what_was_earned_shared_and_spent(trade: Trade) -> None:
    await _a_day_of_trade(trade)
    report = await today(trade, trade.shop.clock.now_ms)
    assert (dict(report.orders), report.placed, report.customers) == ({S.COMPLETED: 3}, 3, 2)
    # Posted 0.26 + 0.26 + 0.2925, refunded 0.13 + 0.14625; the partner keeps half of 0.0325.
    assert (str(report.revenue), str(report.refunds), str(report.shared)) == ("0.53625", "0.27625", "0.01625")
    assert (str(report.cost), str(report.profit), str(report.deposits)) == ("0.20", "0.32", "6.00")


async def test_what_was_before_is_left_out(trade: Trade) -> None:
    await _a_day_of_trade(trade)
    trade.shop.clock.pass_ms(DAY_MS)
    morning = trade.shop.clock.now_ms
    empty = await today(trade, morning)
    assert (empty.placed, empty.customers) == (0, 0)
    assert {str(each) for each in (empty.revenue, empty.cost, empty.deposits, empty.shared, empty.refunds)} == {"0.00"}
    await _a_day_of_trade(trade)
    report = await today(trade, morning)
    assert (report.placed, report.customers, str(report.profit), str(report.deposits)) == (3, 0, "0.32", "6.00")
    assert str((await today(trade, 0)).profit) == "0.64"


async def test_deposits_are_what_was_credited_without_fees_and_without_what_staff_gave(trade: Trade) -> None:
    payment = await trade.ask_topup("10", method=replace(METHOD, fee_bp=300))
    await trade.settle(payment, Paid(payment.due, "remote"))
    customer = await trade.customer()
    assert customer is not None
    await trade.write(
        lambda tx: adjusting.adjust_customer(tx, customer.id, amount=usd("3"), credit=True, reason="x", actor="a")
    )
    assert str((await today(trade, 0)).deposits) == "10.00"


async def test_what_gateways_gave_back_or_took_from_strangers_is_no_deposit(trade: Trade) -> None:
    payment = await trade.top_up("10")

    def work(tx: Transaction) -> None:
        its = (payment.customer_id, "sandbox", usd("4"))
        tx.ledger.move(ledger.payback(payment.id, 1, 1, *its))
        tx.ledger.move(ledger.stray("sandbox", "charge-1", usd("3")))

    await trade.write(work)
    assert str((await today(trade, 0)).deposits) == "6.00"
    await trade.write(
        lambda tx: tx.ledger.move(ledger.payback_void(payment.id, 1, 1, payment.customer_id, "sandbox", usd("4")))
    )
    assert str((await today(trade, 0)).deposits) == "10.00"


async def test_what_waits_for_a_person_is_counted(trade: Trade) -> None:
    await trade.top_up("5")
    await trade.order()
    await trade.send(Unknown("timeout"))
    await trade.order(service=BY_HAND)
    doubtful = await trade.ask_topup("5")
    for _ in range(100):
        trade.shop.clock.pass_ms(3_600_000)
        await trade.write(lambda tx: tx.payments.take_due("sandbox", limit=9, next_check_ms=0))
        await trade.write(lambda tx: topping_up.no_answer(tx, doubtful.id, "silence"))
    waiting = await trade.read(reporting.waiting)
    assert (waiting.review, waiting.by_hand, waiting.payments) == (1, 1, 1)
    assert [each.id for each in await trade.read(lambda tx: tx.payments.in_review(among=9, limit=9))] == [doubtful.id]
    assert [(each.kind, each.waiting) for each in waiting.late] == [("pay:sandbox", 2)]
    assert waiting


async def test_jobs_are_late_once_they_are_due_for_a_minute(trade: Trade) -> None:
    await trade.top_up("5")
    assert await trade.take("pay:sandbox") is not None  # the payment is settled, its job is not looked at here
    await trade.order()
    trade.shop.clock.pass_ms(reporting.OVERDUE_MS)
    assert (await trade.read(reporting.waiting)).late == ()
    trade.shop.clock.pass_ms(1)
    assert [(each.kind, each.late_ms) for each in (await trade.read(reporting.waiting)).late] == [
        ("dispatch:panel", reporting.OVERDUE_MS + 1)
    ]


async def test_an_account_is_low_when_it_would_not_last_another_such_day(trade: Trade) -> None:
    async def low(balance: str, *, paused: bool = False) -> tuple[list[str], list[str]]:
        def work(tx: Transaction) -> reporting.Waiting:
            tx.suppliers.put(PANEL)
            tx.suppliers.pause("panel", paused=paused)
            if balance:
                tx.suppliers.set_balance("panel", usd(balance))
            return reporting.waiting(tx)

        waiting = await trade.write(work)
        return [each.name for each in waiting.low], [each.name for each in waiting.paused]

    await _a_day_of_trade(trade)  # which cost 0.20
    assert await low("") == ([], [])
    assert await low("0.20") == ([], [])
    assert await low("0.19") == (["panel"], [])
    assert await low("0.19", paused=True) == ([], ["panel"])
    trade.shop.clock.pass_ms(DAY_MS + 1)
    assert await low("0.19") == ([], [])
    assert await low("0") == (["panel"], [])


async def test_counts_end_at_their_bound(trade: Trade) -> None:
    await trade.top_up("5")
    for number in range(3):
        await trade.order(100 + number)
    assert await trade.read(lambda tx: tx.orders.placed_since(0, among=2)) == {S.QUEUED: 2}
    assert await trade.read(lambda tx: tx.customers.joined_since(0, among=2)) == 1
