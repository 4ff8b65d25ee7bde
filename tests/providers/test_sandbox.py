"""The sandbox panel: what it takes, how its orders go on, and the links that misbehave."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from core.domain import pricing
from core.domain.catalogue import Counting, ServiceType
from core.domain.money import Money, currency
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.providers.sandbox import course, desk, shelf
from core.providers.sandbox import panel as sandbox
from tests.providers.conftest import KEY, STOCK, USD, Panel, at_provider, fields_for, order_for, service_of

LIKES = service_of(ServiceType.DEFAULT)
HOST = "https://example.com"


def likes(link: str = "/p/1", quantity: str = "500") -> Order:
    return order_for(LIKES, link=HOST + link, quantity=quantity)


async def placed(panel: Panel, order: Order) -> Order:
    outcome = await panel.provider.place(order)
    assert isinstance(outcome, Done), outcome
    return at_provider(order, outcome.value)


async def report_of(panel: Panel, order: Order) -> Report:
    outcome = await panel.provider.look_up([order])
    assert isinstance(outcome, Done), outcome
    return outcome.value[order.id]


# -- the ordinary course ----------------------------------------------------------------------------------------------


async def test_an_order_goes_through_its_states_within_thirty_seconds(panel: Panel) -> None:
    order = await placed(panel, likes())
    seen = []
    for _ in range(30):
        report = await report_of(panel, order)
        seen.append((report.state, report.start_count is not None, report.remains))
        if report.state is OrderState.COMPLETED:
            break
        panel.clock.pass_s(0.5)
    states = list(dict.fromkeys(state for state, _, _ in seen))
    assert states == [OrderState.PENDING, OrderState.PROCESSING, OrderState.IN_PROGRESS, OrderState.COMPLETED]
    remains = [left for _, _, left in seen if left is not None]
    assert remains == sorted(remains, reverse=True) and remains[0] == 500 and remains[-1] == 0
    assert len(set(remains)) > 10
    assert all(started == (state in (OrderState.IN_PROGRESS, OrderState.COMPLETED)) for state, started, _ in seen)
    assert report.charge == order.charge


async def test_speed_shortens_the_course(session: aiohttp.ClientSession, tmp_path: Path) -> None:
    panel = Panel(session, tmp_path / "fast.jsonl")
    await panel.start(speed=100)
    order = await placed(panel, likes())
    panel.clock.pass_s(0.13)
    assert (await report_of(panel, order)).state is OrderState.COMPLETED
    await panel.stop()


@pytest.mark.parametrize("kind", list(ServiceType))
async def test_each_type_arrives_as_it_was_ordered(kind: ServiceType, panel: Panel) -> None:
    service = service_of(kind)
    order = order_for(service)
    await placed(panel, order)
    [taken] = await panel.taken()
    assert taken["service"] == service.number
    assert taken["link"] == ("" if kind is ServiceType.SUBSCRIPTIONS else order.link)
    assert taken["quantity"] == order.quantity
    assert taken["charge"] == str(order.charge)
    asked = dict(order.inputs)
    if kind.rule.counting is Counting.GIVEN:
        asked["quantity"] = str(order.quantity)
    assert taken["asked"] == asked


async def test_a_drip_feed_is_charged_for_all_its_runs(panel: Panel) -> None:
    order = order_for(service_of(ServiceType.DEFAULT, dripfeed=True), quantity="100", runs="5", interval="30")
    await placed(panel, order)
    [taken] = await panel.taken()
    assert taken["quantity"] == 500 and taken["charge"] == str(order.charge)
    assert taken["asked"] == {"runs": "5", "interval": "30", "quantity": "100"}


@pytest.mark.parametrize(
    ("kind", "changes", "error"),
    [
        (ServiceType.DEFAULT, {"link": ""}, "neworder.error.link"),
        (ServiceType.DEFAULT, {"link": "x" * 5000}, "neworder.error.link"),
        (ServiceType.DEFAULT, {"quantity": "1"}, "neworder.error.min_quantity"),
        (ServiceType.DEFAULT, {"quantity": "999999999"}, "neworder.error.max_quantity"),
        (ServiceType.DEFAULT, {"quantity": "1e3"}, "Incorrect request"),
        (ServiceType.DEFAULT, {"quantity": ""}, "Incorrect request"),
        (ServiceType.DEFAULT, {"service": "1"}, "error.incorrect_service_id"),
        (ServiceType.DEFAULT, {"service": "x"}, "error.incorrect_service_id"),
        (ServiceType.DEFAULT, {"runs": "0"}, "Incorrect request"),
        (ServiceType.DEFAULT, {"runs": "3"}, "Incorrect request"),
        (ServiceType.DEFAULT, {"quantity": "100000", "runs": "20000", "interval": "1"},
         "neworder.error.not_enough_funds"),
        (ServiceType.DEFAULT, {"runs": "9" * 12, "quantity": "100000", "interval": "1"}, "neworder.error.max_quantity"),
        (ServiceType.CUSTOM_COMMENTS, {"comments": " \r\n"}, "neworder.error.comment"),
        (ServiceType.CUSTOM_COMMENTS, {"comments": "one"}, "neworder.error.min_quantity"),
        (ServiceType.POLL, {"answer_number": "two"}, "Incorrect request"),
        (ServiceType.SEO, {"keywords": ""}, "Incorrect request"),
        (ServiceType.SUBSCRIPTIONS, {"username": ""}, "Incorrect request"),
        (ServiceType.SUBSCRIPTIONS, {"min": "1"}, "neworder.error.min_quantity"),
        (ServiceType.SUBSCRIPTIONS, {"delay": "7"}, "Incorrect request"),
        (ServiceType.SUBSCRIPTIONS, {"expiry": "2099-12-31"}, "Incorrect request"),
        (ServiceType.SUBSCRIPTIONS, {"posts": "0"}, "Incorrect request"),
    ],
)  # fmt: skip
async def test_what_cannot_be_done_is_refused_in_the_words_of_the_field(
    kind: ServiceType, changes: dict[str, str], error: str, panel: Panel
) -> None:
    service = service_of(kind)
    fields = {"action": "add", "service": str(service.number), "link": HOST, **fields_for(service), **changes}
    assert await panel.ask(**fields) == {"error": error}
    assert await panel.taken() == []


async def test_comments_are_counted_by_their_lines_however_they_are_divided(panel: Panel) -> None:
    service = service_of(ServiceType.CUSTOM_COMMENTS)
    comments = "\r\n".join([f"line {n}" for n in range(service.min)] + ["", "last\r", " "])
    found = await panel.ask(action="add", service=str(service.number), link=HOST, comments=comments)
    assert found == {"order": 23501}
    [taken] = await panel.taken()
    assert taken["quantity"] == service.min + 1


# -- the other actions ------------------------------------------------------------------------------------------------


async def test_the_catalogue_is_the_shops_at_sixty_percent(panel: Panel) -> None:
    outcome = await panel.provider.catalogue()
    assert isinstance(outcome, Done)
    offers = {offer.service.provider_service: offer for offer in outcome.value}
    assert len(offers) == len(STOCK) == 188 and all(offer.known_type for offer in offers.values())
    followers = offers["101"].service
    assert (followers.name, str(followers.cost), followers.max) == ("Instagram Followers", "0.54", 100_000)
    assert followers.refill and followers.cancel and followers.dripfeed
    for number, service in STOCK.items():
        assert offers[str(number)].service.rate == service.rate
        assert (offers[str(number)].service.type, offers[str(number)].service.min) == (service.type, service.min)


def test_the_catalogue_is_the_same_in_a_currency_without_minor_units() -> None:
    stock = shelf.stock(currency("JPY"))
    assert pricing.rate_text(stock[101].rate) == "0.54"


async def test_the_balance_follows_the_orders_to_the_last_decimal(panel: Panel) -> None:
    opening = Money(desk.OPENING_BALANCE * USD.one, USD)
    assert await panel.provider.balance() == Done(opening)
    links = ("/p/1", "/magic-partial", "/magic-cancel")
    whole, part, none = [await placed(panel, likes(link, "501")) for link in links]
    assert await panel.provider.balance() == Done(opening - whole.charge - part.charge - none.charge)
    panel.clock.pass_s(13)
    assert await panel.provider.balance() == Done(opening - whole.charge - part.charge.share(300, 501))


async def test_many_orders_are_reported_at_once(panel: Panel) -> None:
    one, two = await placed(panel, likes()), await placed(panel, likes("/p/2"))
    found = await panel.ask(action="status", orders=f"{one.provider_order}, 99,{two.provider_order},x")
    assert isinstance(found, dict) and list(found) == [one.provider_order, "99", two.provider_order, "x"]
    assert found["99"] == found["x"] == {"error": "Incorrect order ID"}
    assert found[one.provider_order] == {
        "charge": "0.27", "start_count": None, "status": "Pending", "remains": "500", "currency": "USD",
    }  # fmt: skip
    too_many = ",".join(map(str, range(101)))
    assert await panel.ask(action="status", orders=too_many) == {"error": "Incorrect request"}
    assert await panel.ask(action="status", order="99") == {"error": "Incorrect order ID"}


async def test_a_cancelation_stops_the_order_where_it_is(panel: Panel) -> None:
    early, late, ended = (
        await placed(panel, likes()),
        await placed(panel, likes("/p/2")),
        await placed(panel, likes("/p/3")),
    )
    panel.clock.pass_s(0.5)
    assert await panel.provider.cancel(early) == Done(None)
    panel.clock.pass_s(5)
    assert await panel.provider.cancel(late) == Done(None)
    assert await panel.provider.cancel(late) == Done(None)
    panel.clock.pass_s(10)
    assert (await report_of(panel, early)).state is OrderState.CANCELED
    stopped = await report_of(panel, late)
    assert stopped.state is OrderState.PARTIAL and stopped.remains == 250
    assert stopped.charge == late.charge.share(250, 500)
    assert await panel.provider.cancel(ended) == Refused("The order has ended already")
    assert await panel.provider.cancel(at_provider(likes(), "1")) == Refused("Incorrect order ID")
    assert await panel.ask(action="cancel", order=early.provider_order) == [
        {"order": int(early.provider_order), "cancel": {"error": "The order has ended already"}}
    ]


async def test_a_service_without_cancelation_or_refill_says_so(panel: Panel) -> None:
    service = next(each for each in STOCK.values() if not each.cancel and not each.refill and not each.type.rule.needs)
    sold = service_of(
        service.type, number=service.number, provider_service=str(service.number), min=service.min, max=service.max
    )
    order = await placed(panel, order_for(sold))
    assert await panel.provider.cancel(order) == Refused("Cancel is disabled for this service")
    assert await panel.provider.refill(order) == Refused("Refill is disabled for this service")


async def test_a_refill_follows_a_completed_order(panel: Panel) -> None:
    order = await placed(panel, likes())
    assert await panel.provider.refill(order) == Refused("The order is not completed")
    panel.clock.pass_s(13)
    assert await panel.provider.refill(order) == Done("1")
    assert await panel.provider.refill(order) == Refused("The refill task is not completed for this order")
    words = []
    for _ in range(3):
        words.append(await panel.ask(action="refill_status", refill="1"))
        panel.clock.pass_s(2.5)
    assert words == [{"status": "Pending"}, {"status": "In progress"}, {"status": "Completed"}]
    assert await panel.ask(action="refill", orders=f"{order.provider_order},9") == [
        {"order": int(order.provider_order), "refill": 2},
        {"order": 9, "refill": {"error": "Incorrect order ID"}},
    ]
    assert await panel.ask(action="refill_status", refills="1,9") == [
        {"refill": 1, "status": "Completed"},
        {"refill": 9, "status": {"error": "Incorrect refill ID"}},
    ]


async def test_it_is_spoken_to_in_every_way_that_the_field_uses(panel: Panel) -> None:
    url, wanted = panel.url + "/api/v2", {"balance": "1000000.00", "currency": "USD"}
    bearer = {"Authorization": f"Bearer {KEY}"}
    calls = [
        panel.session.get(url, params={"key": KEY, "action": "balance"}),
        panel.session.post(url, params={"apiKey": KEY, "actionType": "balance"}),
        panel.session.post(url, json={"api_token": KEY, "action": "balance"}),
        panel.session.post(url, data={"action": "balance"}, headers=bearer),
        panel.session.post(url, data={"action": "balance"}, headers={"X-Api-Key": KEY}),
        panel.session.post(url, data=json.dumps({"key": KEY, "action": "balance"}).encode()),
    ]
    for call in calls:
        async with call as response:
            assert response.status == 200 and response.content_type == "application/json"
            assert await response.json() == wanted


@pytest.mark.parametrize("key", ["", "wrong", "ключ"])
async def test_a_wrong_key_opens_nothing(key: str, panel: Panel) -> None:
    assert await panel.ask(key=key, action="balance") == {"error": "Invalid API key"}
    assert await panel.ask(action="everything") == {"error": "Incorrect request"}
    assert await panel.ask() == {"error": "Incorrect request"}


async def test_it_serves_loopback_only() -> None:
    for host in ("0.0.0.0", "192.0.2.1", "::"):
        with pytest.raises(ValueError, match="loopback"):
            await sandbox.serve(sandbox.make_app(key=KEY, currency=USD), host)


# -- magic ------------------------------------------------------------------------------------------------------------


async def ended(panel: Panel, link: str) -> tuple[Order, Report]:
    order = await placed(panel, likes(link))
    panel.clock.pass_s(13)
    report = await report_of(panel, order)
    return order.reported(report, 1), report


async def test_magic_partial_leaves_forty_percent(panel: Panel) -> None:
    order, report = await ended(panel, "/magic-partial")
    assert order.state is OrderState.PARTIAL and order.remains == 200
    assert report.charge == order.charge.share(300, 500)


async def test_magic_cancel_is_canceled_by_the_provider(panel: Panel) -> None:
    order, report = await ended(panel, "/magic-cancel")
    assert order.state is OrderState.CANCELED and report.charge == Money.zero(USD)


async def test_magic_overdeliver_falls_below_zero(panel: Panel) -> None:
    order, report = await ended(panel, "/magic-overdeliver")
    assert report.remains == -50 and order.state is OrderState.COMPLETED and order.remains == 0


async def test_magic_stuck_stays_in_progress_until_it_is_canceled(panel: Panel) -> None:
    order, _ = await ended(panel, "/magic-stuck")
    panel.clock.pass_s(timedelta(days=9).total_seconds())
    report = await report_of(panel, order)
    assert report.state is OrderState.IN_PROGRESS and report.remains == 250
    assert await panel.provider.cancel(order) == Done(None)
    panel.clock.pass_s(3)
    assert (await report_of(panel, order)).state is OrderState.PARTIAL


async def test_magic_strange_says_a_word_that_nobody_knows(panel: Panel) -> None:
    order = await placed(panel, likes("/magic-strange"))
    panel.clock.pass_s(2)
    report = await report_of(panel, order)
    assert (report.state, report.start_count, report.remains) == (None, None, 500)
    assert order.reported(report, 1).state is OrderState.PENDING
    panel.clock.pass_s(12)
    report = await report_of(panel, order)
    assert (report.state, report.start_count, report.remains) == (OrderState.COMPLETED, None, 0)


@pytest.mark.parametrize(
    ("link", "error"),
    [
        ("/magic-refuse", "neworder.error.link"),
        ("/magic-duplicate", "neworder.error.link_duplicate"),
        ("/magic-nofunds", "neworder.error.not_enough_funds"),
    ],
)
async def test_magic_refusals_take_nothing(link: str, error: str, panel: Panel) -> None:
    assert await panel.provider.place(likes(link)) == Refused(error)
    assert await panel.taken() == []


@pytest.mark.parametrize(
    ("link", "taken"), [("/magic-silence", 1), ("/magic-lost", 0), ("/magic-garbage", 1), ("/magic-500", 1)]
)
async def test_magic_failures_leave_the_outcome_unknown(link: str, taken: int, panel: Panel) -> None:
    outcome = await panel.provider.place(likes(link))
    assert isinstance(outcome, Unknown)
    assert len(await panel.taken(HOST + link)) == taken


async def test_magic_slow_takes_the_order_long_before_it_answers(
    session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    panel = Panel(session, tmp_path / "slow.jsonl")
    await panel.start(speed=100)
    assert isinstance(await panel.speaking(timeout_s=0.1).place(likes("/magic-slow")), Unknown)
    assert len(await panel.taken()) == 1
    assert await panel.provider.place(likes("/magic-slow")) == Done("23502")
    await panel.stop()


async def test_other_links_behave(panel: Panel) -> None:
    for link in ("/magic", "/magic-show", "/?q=partial", "/magic-", "/MAGIC-LOST"):
        order, _ = await ended(panel, link)
        assert order.state is OrderState.COMPLETED
    assert course.magic("https://example.com/a/magic-500?x=1") == "500"


# -- what it keeps ----------------------------------------------------------------------------------------------------


async def test_orders_refills_and_cancelations_survive_a_restart(panel: Panel) -> None:
    first, second = await placed(panel, likes()), await placed(panel, likes("/p/2"))
    assert await panel.provider.cancel(second) == Done(None)
    panel.clock.pass_s(13)
    assert await panel.provider.refill(first) == Done("1")
    before = [await panel.status(order.provider_order) for order in (first, second)]
    balance: Outcome[Money] = await panel.provider.balance()
    await panel.restart()
    assert [await panel.status(order.provider_order) for order in (first, second)] == before
    assert [before[0]["status"], before[1]["status"]] == ["Completed", "Canceled"]
    assert await panel.provider.balance() == balance
    assert await panel.ask(action="refill_status", refill="1") == {"status": "Pending"}
    assert (await placed(panel, likes("/p/3"))).provider_order == "23503"


async def test_a_line_torn_by_a_kill_is_forgotten_and_nothing_else(panel: Panel) -> None:
    await placed(panel, likes())
    await placed(panel, likes("/p/2"))
    await panel.stop()
    whole = panel.state.read_bytes()
    line = whole.splitlines(keepends=True)[1]
    for cut in (1, len(line) // 2, len(line) - 1):
        panel.state.write_bytes(whole + line[:cut])
        await panel.start()
        assert panel.state.read_bytes() == whole
        assert len(await panel.taken()) == 2
        await panel.stop()
    await panel.start()
    assert (await placed(panel, likes("/p/3"))).provider_order == "23503"
    assert len(panel.state.read_bytes().splitlines()) == 3


def test_a_file_that_is_no_state_is_named(tmp_path: Path) -> None:
    path = tmp_path / "panel.jsonl"
    path.write_text('{"do":"add"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"panel\.jsonl:1"):
        sandbox.make_app(key=KEY, currency=USD, state=path)


async def test_what_it_received_is_listed_for_tests(panel: Panel) -> None:
    for _ in range(2):
        await placed(panel, likes("/p/5"))
    await placed(panel, likes("/p/6"))
    async with panel.session.get(panel.url + "/_sandbox/orders") as response:
        found = await response.json()
    assert found["links"] == {HOST + "/p/5": 2, HOST + "/p/6": 1}
    assert [order["order"] for order in found["orders"]] == [23501, 23502, 23503]
    assert len(await panel.taken(HOST + "/p/5")) == 2


async def test_many_callers_at_once_get_an_order_each(panel: Panel) -> None:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(panel.provider.place(likes(f"/p/{n}"))) for n in range(40)]
    assert len({repr(task.result()) for task in tasks}) == 40
    assert len(await panel.taken()) == 40
