"""Orders, payments and customers as a file: asked for on the desk, written by a job, sent below, and written down."""

from __future__ import annotations

import asyncio
import csv
import io
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.exporting import Exporter
from bot.screens.staff import export
from bot.simulator.client import Person, Seen
from bot.turn import Counter, Turn
from core.domain.orders import OrderState
from core.domain.staff import Role
from core.usecases import registering
from core.usecases.exporting import Wish
from core.workers.bell import Bell
from core.workers.loops import Shift
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.staffed import hire, log, taps
from tests.bot.stage import Stage
from tests.bot.trouble import until
from tests.shop import Shop
from tests.usecases.talk import open_chat

EVER = 4 * 10**12


async def file(stage: Stage, message: Seen) -> bytes:
    file_id = message.raw["document"]["file_id"]
    async with stage.simulation._session.get(f"{stage.simulation.base_url}/_sim/file/{file_id}") as answer:
        return bytes(await answer.read())


async def rows(stage: Stage, message: Seen) -> list[dict[str, str]]:
    content = await file(stage, message)
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def exported(person: Person, what: str, period: str, caption: str) -> Seen:
    await person.say("/export")
    await person.sees("Export as CSV")
    await taps(person, (what, "Of which time?"))
    tap = await person.tap(period)
    assert (await person.answer(tap))["text"] == "Your file is on its way."
    return await person.sees(caption)


async def test_a_manager_gets_the_orders_of_a_time(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.credit(amina, "10")
    first = await place(stage, amina)
    await stage.send(first.id)
    await stage.report(first.id, OrderState.COMPLETED, start=50)
    second = await place(stage, amina, service=401, quantity="5", link='https://example.com/a,"b"')
    await hire(stage, amina, Role.MANAGER)
    message = await exported(amina, "Orders", "Last 7 days", "Rows: 2")
    assert "Orders · Last 7 days" in message.text
    assert message.raw["document"]["file_name"].startswith(f"{stage.door.username}-orders-20")
    newer, older = await rows(stage, message)
    assert (newer["order_id"], newer["link"], newer["state"], newer["remains"]) == (
        str(second.id), second.link, "queued", "",
    )  # fmt: skip
    assert (older["order_id"], older["status"], older["quantity"], older["delivered"], older["start_count"]) == (
        str(first.id), "Completed", "1000", "1000", "50",
    )  # fmt: skip
    assert (older["price"], older["currency"], older["customer"], older["provider"]) == (
        "0.26", "USD", f"tg:{amina.id}", "panel",
    )  # fmt: skip
    assert older["placed_at"].endswith("Z") and len(older["placed_at"]) == 20
    who, what, whom, why = await log(stage)
    assert (who, what, whom) == (f"tg:{amina.id}", "export.orders", "orders")
    assert why.startswith("week: 20") and " to 20" in why
    for _ in range(50):
        screen = await amina.screen()
        if screen.id > message.id:
            break
        await asyncio.sleep(0.1)
    assert screen.id > message.id and "Of which time?" in screen.text
    await taps(amina, ("Back", "Export as CSV"), ("Desk", "Orders today: 2"))
    empty = await exported(owner, "Orders", "Last month", "Rows: 0")
    assert await rows(stage, empty) == []


async def test_customers_come_with_balances_and_their_names_are_not_calculated(
    stage: Stage, amina: Person, owner: Person
) -> None:
    await stage.credit(amina, "3.5")
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.rename(customer.id, name='=HYPERLINK("http://x")', language="en"))
    message = await exported(owner, "Customers", "Everything", "Customers · Everything")
    found = {row["customer_id"]: row for row in await rows(stage, message)}
    mine = found[str(customer.id)]
    assert (mine["balance"], mine["held"], mine["blocked"]) == ("3.50", "0.00", "0")
    assert mine["customer_name"] == '\'=HYPERLINK("http://x")'


async def test_payments_tell_what_was_asked_and_what_came(stage: Stage, amina: Person, owner: Person) -> None:
    await place(stage, amina, service=101, direct=True)
    payment = await stage.last_payment(amina)
    await stage.start_payment(payment)
    await stage.paid(payment)
    message = await exported(owner, "Payments", "Today", "Rows: 1")
    [row] = await rows(stage, message)
    assert (row["payment_id"], row["status"], row["method"], row["amount"], row["credited"], row["reference"]) == (
        str(payment.id), "succeeded", "mobile", str(payment.amount), str(payment.amount), f"remote-{payment.id}",
    )  # fmt: skip
    assert payment.token not in (await file(stage, message)).decode()


async def test_nothing_of_a_file_stays_once_it_is_sent(stage: Stage, amina: Person, owner: Person) -> None:
    await exported(owner, "Customers", "Everything", "Customers · Everything")

    for _ in range(50):
        found = await stage.read(lambda tx: tx.connection.all("SELECT body FROM messages WHERE sent_ms IS NOT NULL"))
        if found and not any("customer_id" in str(row[0]) for row in found):
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the file is in the database still")


async def test_support_exports_nothing_and_who_has_left_gets_nothing(stage: Stage, amina: Person) -> None:
    await hire(stage, amina, Role.SUPPORT)
    await amina.say("/export")
    await amina.sees("This is for managers of the shop.")
    wish = Wish(amina.id, amina.id, "orders", "all", 0, EVER)
    await stage.write(lambda tx: tx.jobs.add("export", wish.subject()))
    for _ in range(100):
        if "export" not in await stage.read(lambda tx: tx.jobs.backlog()):
            break
        await asyncio.sleep(0.1)
    else:
        raise AssertionError("nobody has taken the job")
    assert not [one for one in await amina.messages() if "document" in one.raw]


async def test_an_export_that_never_comes_to_an_end_is_given_up(stage: Stage, owner: Person) -> None:
    await owner.say("/start")
    wish = Wish(owner.id, owner.id, "orders", "all", 0, EVER)

    def began_often(tx: Transaction) -> None:
        tx.jobs.add("export", wish.subject())
        tx.connection.execute("UPDATE jobs SET attempts = 5 WHERE kind = 'export'")

    await stage.write(began_often)

    async def ended() -> list[tuple[object, ...]]:
        sql = "SELECT error FROM jobs WHERE kind = 'export' AND done_ms IS NOT NULL"
        return await stage.read(lambda tx: tx.connection.all(sql))

    assert await until(ended, "the job ends") == [("not written",)]
    assert not [one for one in await owner.messages() if "document" in one.raw]


async def test_of_too_many_rows_the_newest_are_given_and_it_is_said(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "10")
    orders = [await place(stage, amina) for _ in range(3)]
    bell = Bell()
    for most, key, ids in ((2, "export-ready-part", [2, 1]), (3, "export-ready", [2, 1, 0])):
        exporter = Exporter(stage.db, stage.door.counter, duty=Shift(bell), bell=bell, most_rows=most)
        notice = await exporter.written(Wish(amina.id, amina.id, "orders", "all", 0, EVER))
        assert (notice.key, notice.values["number"]) == (key, most)
        assert notice.document is not None
        lines = notice.document[1].removeprefix("\ufeff").splitlines()[1:]
        assert [line.partition(",")[0] for line in lines] == [str(orders[nth].id) for nth in ids]


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        ("today", "2026-03-01T00:00", "2026-03-01T00:30"), ("week", "2026-02-23T00:00", "2026-03-01T00:30"),
        ("thirty", "2026-01-31T00:00", "2026-03-01T00:30"), ("month", "2026-03-01T00:00", "2026-03-01T00:30"),
        ("before", "2026-02-01T00:00", "2026-03-01T00:00"),
    ],
)  # fmt: skip
async def test_days_and_months_are_those_of_who_asks(shop: Shop, period: str, since: str, until: str) -> None:
    """It is still February in Greenwich."""
    nairobi = ZoneInfo("Africa/Nairobi")
    shop.clock.now_ms = int(datetime(2026, 3, 1, 0, 30, tzinfo=nairobi).timestamp() * 1000)

    def work(tx: Transaction) -> tuple[int, int]:
        house = tx.partners.house()
        customer = registering.register(tx, partner_id=house.id, identity="+254712345678").customer
        open_chat(tx, 17, customer.id)
        chat = tx.chats.get(17)
        assert chat is not None
        return export.bounds(Turn(tx, chat, Counter("Chatpanel", "bot")), period)

    found = [datetime.fromtimestamp(ms / 1000, nairobi) for ms in await shop.db.write(work)]
    assert [at.isoformat(timespec="minutes").removesuffix("+03:00") for at in found] == [since, until]
