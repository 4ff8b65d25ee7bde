"""The panel adapter: each way a call can end on the wire, and what it proves."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import ssl
import struct
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs

import aiohttp
import pytest
from structlog.testing import capture_logs

from core.domain.catalogue import Counting, ServiceType
from core.domain.errors import Unavailable
from core.domain.money import Money, currency
from core.domain.orders import OrderState, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.ports import Offer, Provider, Supplier
from core.providers import connecting, panel_terms
from core.providers.panel import PanelProvider
from tests.providers.conftest import KEY, USD, at_provider, order_for, service_of, supplier

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Script = Callable[[asyncio.StreamWriter], Awaitable[None]]
LIKES = service_of(ServiceType.DEFAULT)
ORDER = order_for(LIKES)
PLACED = at_provider(ORDER, "23501")


class Wire:
    """A raw TCP server: reads one request, then does what the script says."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.requests: list[dict[str, str]] = []
        self.connections = 0
        self.url = ""

    async def met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(
                    int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")
                )
                form = parse_qs((await reader.readexactly(length)).decode(), keep_blank_values=True)
                self.requests.append({name: values[0] for name, values in form.items()})
                await self._script(writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def wire(script: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[Wire]:
    server = Wire(script)
    listening = await asyncio.start_server(server.met, "127.0.0.1", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    server.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}/api/v2"
    try:
        yield server
    finally:
        listening.close()


def http(body: str | bytes, status: int = 200, kind: str = "application/json", headers: str = "") -> bytes:
    content = body if isinstance(body, bytes) else body.encode()
    head = f"HTTP/1.1 {status} Whatever\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n{headers}\r\n"
    return head.encode() + content


def says(*parts: bytes, then_close: bool = False) -> Script:
    async def script(writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
        if then_close:
            writer.close()

    return script


async def silent(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(1)


async def resets(writer: asyncio.StreamWriter) -> None:
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def provider(url: str, session: aiohttp.ClientSession, timeout_s: float = 2.0) -> PanelProvider:
    return PanelProvider(supplier(url), session, USD, timeout_s=timeout_s)


async def placed_with(script: Script, session: aiohttp.ClientSession, timeout_s: float = 2.0) -> Outcome[str]:
    async with wire(script) as server:
        outcome = await provider(server.url, session, timeout_s).place(ORDER)
        assert len(server.requests) == 1  # never twice, whatever happened
        return outcome


# -- not sent ---------------------------------------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.mark.parametrize(
    "url", ["http://no-such-host.invalid/api/v2", "not an address", "ftp://example.invalid/", "http://127.0.0.1:99999/"]
)
async def test_an_address_that_leads_nowhere_is_not_sent(url: str, session: aiohttp.ClientSession) -> None:
    outcome = await provider(url, session).place(ORDER)
    assert isinstance(outcome, Refused) and not outcome.sent


async def test_a_refused_connection_is_not_sent(session: aiohttp.ClientSession) -> None:
    outcome = await provider(f"http://127.0.0.1:{free_port()}/api/v2?token={KEY}", session).place(ORDER)
    assert outcome == Refused("not sent: it cannot be reached", sent=False)


async def test_a_server_without_tls_is_not_sent(session: aiohttp.ClientSession) -> None:
    async def talks_back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 this is mail\r\n")
        writer.close()

    async with await asyncio.start_server(talks_back, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        outcome = await provider(f"https://127.0.0.1:{port}/api/v2", session).place(ORDER)
    assert outcome == Refused("not sent: it does not speak TLS", sent=False)


async def test_a_connection_that_is_never_ready_is_not_sent(session: aiohttp.ClientSession) -> None:
    async def never_shakes_hands(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(never_shakes_hands, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        outcome = await provider(f"https://127.0.0.1:{port}/api/v2", session, timeout_s=0.2).place(ORDER)
    assert outcome == Refused("not sent: it did not take the connection in time", sent=False)


async def test_a_certificate_that_nobody_vouches_for_is_not_sent(
    session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate of this test, and it is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "1", "-subj", "/CN=127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    await asyncio.to_thread(subprocess.run, command, check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    async with wire(says(http('{"order":1}')), tls) as server:
        outcome = await provider(server.url, session).place(ORDER)
        assert server.requests == []
    assert outcome == Refused("not sent: its certificate is not trusted", sent=False)


# -- done and refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer", ['{"order":23501}', '{"status":"success","order":"23501","error":""}', '\ufeff{"order":23501}']
)
async def test_an_order_number_means_done(answer: str, session: aiohttp.ClientSession) -> None:
    outcome = await placed_with(says(http(answer, kind="text/html")), session)
    assert outcome == Done("23501")


@pytest.mark.parametrize("status", [200, 400, 401, 402, 404])
async def test_a_stated_error_means_refused_with_its_words(status: int, session: aiohttp.ClientSession) -> None:
    outcome = await placed_with(says(http('{"error":" Not enough\\n funds on balance "}', status)), session)
    assert outcome == Refused("Not enough funds on balance")


async def test_a_long_error_is_cut(session: aiohttp.ClientSession) -> None:
    outcome = await placed_with(says(http(json.dumps({"error": "x" * 999}))), session)
    assert outcome == Refused("x" * 200)


# -- unknown ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        http("<html>please wait</html>", kind="text/html"),
        http("", kind="text/html"),
        http('{"order":23'),
        http('{"order":0}'),
        http('{"order":null}'),
        http('{"order":true}'),
        http('{"order":1.5}'),
        http('{"order":[5]}'),
        http('{"order":"no number; drop"}'),
        http('{"order":5,"error":"neworder.error.link"}'),
        http('{"error":""}'),
        http('{"status":"success"}'),
        http("[]"),
        http("null"),
        http("NaN"),
        http("[" * 100_000),
        http("1" * 5000),
        http(b'{"order":"\xff\xfe"}'),
        http('{"error":"Internal"}', 500),
        http('{"order":5}', 502),
        http("<html>520</html>", 520),
        http("<html>blocked</html>", 403),
        http('{"message":"no"}', 404),
        http('{"order":5}', 400),
        http('{"order":5}', 302, headers="Location: /elsewhere\r\n"),
        http("<html>moved</html>", 301, headers="Location: https://example.invalid/\r\n"),
        http("x" * 300_000),
    ],
)  # fmt: skip
async def test_an_answer_of_another_shape_is_unknown(answer: bytes, session: aiohttp.ClientSession) -> None:
    assert isinstance(await placed_with(says(answer), session), Unknown)


async def test_a_connection_closed_after_reading_is_unknown(session: aiohttp.ClientSession) -> None:
    assert isinstance(await placed_with(says(then_close=True), session), Unknown)


async def test_a_connection_reset_after_reading_is_unknown(session: aiohttp.ClientSession) -> None:
    assert isinstance(await placed_with(resets, session), Unknown)


async def test_a_truncated_answer_is_unknown(session: aiohttp.ClientSession) -> None:
    whole = http('{"order":23501}')
    assert isinstance(await placed_with(says(whole[:-3], then_close=True), session), Unknown)
    assert isinstance(await placed_with(says(whole[:20], then_close=True), session), Unknown)


async def test_garbage_that_is_no_http_is_unknown(session: aiohttp.ClientSession) -> None:
    assert isinstance(await placed_with(says(b"\x00\x01\x02 hello\r\n\r\n", then_close=True), session), Unknown)


async def test_an_answer_that_never_comes_is_unknown(session: aiohttp.ClientSession) -> None:
    outcome = await placed_with(silent, session, timeout_s=0.2)
    assert outcome == Unknown("it did not answer in time")


async def test_an_answer_that_never_ends_is_unknown(session: aiohttp.ClientSession) -> None:
    async def drips(writer: asyncio.StreamWriter) -> None:
        writer.write(http('{"order":23501}')[:-2])
        await asyncio.sleep(1)

    assert isinstance(await placed_with(drips, session, timeout_s=0.2), Unknown)


async def test_an_order_is_never_sent_on_a_kept_connection(session: aiohttp.ClientSession) -> None:
    answers = iter(
        [http('{"balance":"1","currency":"USD"}', headers="Connection: keep-alive\r\n"), http('{"order":9}')]
    )

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(next(answers))

    async with wire(script) as server:
        asked = provider(server.url, session)
        assert isinstance(await asked.balance(), Done)
        assert await asked.place(ORDER) == Done("9")
        assert server.connections == 2
        assert [request["action"] for request in server.requests] == ["balance", "add"]


# -- what is asked and what is read -----------------------------------------------------------------------------------


@asynccontextmanager
async def answered(session: aiohttp.ClientSession, *answers: object) -> AsyncIterator[tuple[PanelProvider, Wire]]:
    texts = iter([json.dumps(answer) for answer in answers])

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(http(next(texts)))

    async with wire(script) as server:
        yield provider(server.url, session), server


def test_a_drip_feed_tells_the_quantity_of_one_run() -> None:
    order = order_for(service_of(ServiceType.DEFAULT, dripfeed=True), quantity="100", runs="5", interval="30")
    assert order.quantity == 500
    params = panel_terms.add_params(order)
    assert (params["quantity"], params["runs"], params["interval"]) == ("100", "5", "30")


@pytest.mark.parametrize("kind", list(ServiceType))
def test_each_type_sends_its_parameters_and_no_others(kind: ServiceType) -> None:
    params = panel_terms.add_params(order_for(service_of(kind)))
    rule = kind.rule
    assert set(rule.needs) <= params.keys() <= {"service", "link", "quantity", *rule.needs, *rule.may}
    assert ("quantity" in params) == (rule.counting is Counting.GIVEN)
    assert ("link" in params) == (kind is not ServiceType.SUBSCRIPTIONS)


async def test_many_orders_are_asked_for_at_once_and_the_unknown_left_out(session: aiohttp.ClientSession) -> None:
    entries = {
        "1": {"charge": "0.27819", "start_count": "3572", "status": "Partial", "remains": "157", "currency": "USD"},
        "2": {"error": "Incorrect order ID"},
        "3": "Incorrect order ID",
        "4": {"charge": 1e-05, "start_count": None, "status": "Inprogress", "remains": -12, "currency": "EUR"},
        "5": {"charge": "-1", "start_count": "", "status": "On hold", "remains": 10**30},
        "6": {"charge": "abc", "start_count": True, "status": None, "remains": "1e3", "currency": 5},
    }
    orders = [at_provider(order_for(LIKES, id=100 + n), str(n)) for n in range(1, 8)]
    async with answered(session, entries) as (asked, server):
        with capture_logs() as logs:
            outcome = await asked.look_up(orders)
        assert server.requests[0]["orders"] == "1,2,3,4,5,6,7" and "order" not in server.requests[0]
    assert outcome == Done({
        101: Report(OrderState.PARTIAL, 3572, 157, Money.parse("0.27819", USD)),
        104: Report(OrderState.IN_PROGRESS, None, -12, None),
        105: Report(None, None, None, None),
        106: Report(None, None, 1000, None),
    })  # fmt: skip
    assert [line["order"] for line in logs if line["event"] == "provider_says_nothing_of_order"] == [102, 103, 107]
    assert [line["word"] for line in logs if line["event"] == "provider_status_word_unknown"] == ["On hold", "None"]


async def test_one_order_is_asked_for_by_itself(session: aiohttp.ClientSession) -> None:
    async with answered(session, {"status": "Completed", "charge": 0.5, "remains": 0}) as (asked, server):
        assert await asked.look_up([PLACED]) == Done(
            {7: Report(OrderState.COMPLETED, None, 0, Money.parse("0.5", USD))}
        )
        assert server.requests[0]["order"] == "23501" and "orders" not in server.requests[0]


async def test_an_order_that_the_provider_does_not_know_is_left_out(session: aiohttp.ClientSession) -> None:
    async with answered(session, {"error": "Incorrect order ID"}, {"error": "Invalid API key"}, [], {}) as (asked, _):
        assert await asked.look_up([PLACED]) == Done({})
        assert await asked.look_up([PLACED]) == Refused("Invalid API key")
        assert isinstance(await asked.look_up([PLACED]), Unknown)
        assert isinstance(await asked.look_up([PLACED]), Unknown)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([{"order": 23501, "cancel": 1}], Done(None)),
        ([{"order": "23501", "cancel": "7"}], Done(None)),
        ({"cancel": 1}, Done(None)),
        ({"order": 23501, "cancel": True}, Done(None)),
        ([{"order": 23501, "cancel": {"error": "Incorrect order ID"}}], Refused("Incorrect order ID")),
        ({"cancel": {"error": "too late"}}, Refused("too late")),
        ({"error": "Incorrect request"}, Refused("Incorrect request")),
        ([{"order": 23501, "error": "nope"}], Refused("nope")),
    ],
)
async def test_a_cancelation_reads_every_known_answer(
    answer: object, expected: Outcome[None], session: aiohttp.ClientSession
) -> None:
    async with answered(session, answer) as (asked, server):
        assert await asked.cancel(PLACED) == expected
        assert server.requests[0]["orders"] == "23501"


@pytest.mark.parametrize("answer", [[], {}, {"cancel": 0}, {"cancel": None}, [{"order": 9, "cancel": 1}], "ok"])
async def test_a_cancelation_answered_otherwise_is_unknown(answer: object, session: aiohttp.ClientSession) -> None:
    async with answered(session, answer) as (asked, _):
        assert isinstance(await asked.cancel(PLACED), Unknown)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"refill": "1"}, Done("1")),
        ({"refill": 12}, Done("12")),
        ([{"order": 23501, "refill": 3}], Done("3")),
        ({"refill": {"error": "Incorrect order ID"}}, Refused("Incorrect order ID")),
        ({"error": "Refill is disabled for this service"}, Refused("Refill is disabled for this service")),
    ],
)
async def test_a_refill_reads_every_known_answer(
    answer: object, expected: Outcome[str], session: aiohttp.ClientSession
) -> None:
    async with answered(session, answer) as (asked, _):
        assert await asked.refill(PLACED) == expected


async def test_a_balance_in_another_currency_is_refused(session: aiohttp.ClientSession) -> None:
    euro, none = {"balance": "5", "currency": "EUR"}, {"balance": "5"}
    async with answered(session, euro, none, euro) as (asked, _):
        assert await asked.balance() == Refused("currency: the account is in EUR, the shop in USD")
        assert await asked.balance() == Refused("currency: the account is in none, the shop in USD")
        assert await asked.catalogue() == Refused("currency: the account is in EUR, the shop in USD")


@pytest.mark.parametrize(
    ("stated", "units"),
    [("100.84292", 10_084_292_000), (0.1, 10_000_000), (7, 700_000_000), ("-3.2", -320_000_000), ("1E-7", 10)],
)
async def test_a_balance_is_read_exactly(stated: object, units: int, session: aiohttp.ClientSession) -> None:
    async with answered(session, {"balance": stated, "currency": "usd"}) as (asked, _):
        assert await asked.balance() == Done(Money(units, USD))


async def test_a_catalogue_is_read_line_by_line(session: aiohttp.ClientSession) -> None:
    lines = [
        {"service": 1, "name": " Likes\n", "type": "Default", "category": "X", "rate": "0.90", "min": "50",
         "max": "10000", "refill": True, "cancel": False, "dripfeed": "1", "desc": "good"},
        {"service": "22", "name": "Pack", "type": "package", "category": "X", "rate": 5, "min": "1", "max": "1000"},
        {"service": 3, "name": "Odd", "type": "Telepathy", "rate": "0.0000012", "min": 0, "max": 9},
        {"service": 4, "name": "no rate", "rate": "a lot", "min": 1, "max": 2},
        {"service": 5, "name": "bounds", "rate": "1", "min": 9, "max": 2},
        {"service": None, "rate": "1", "min": 1, "max": 2},
        {"service": 6, "rate": "-1", "min": 1, "max": 2},
        {"service": 7, "rate": "NaN", "min": 1, "max": 2},
        {"service": 8, "rate": "1e400", "min": 1, "max": 2},
        "what",
    ]  # fmt: skip
    async with answered(session, {"balance": "1", "currency": "USD"}, lines) as (asked, _):
        outcome = await asked.catalogue()
    assert isinstance(outcome, Done)
    likes, pack, odd = outcome.value
    assert (likes.service.name, likes.service.min, likes.service.max) == ("Likes", 50, 10000)
    assert (likes.service.refill, likes.service.cancel, likes.service.dripfeed) == (True, False, True)
    assert likes.service.provider_service == "1" and likes.service.cost == Money.parse("0.9", USD) == likes.service.rate
    assert (pack.service.type, pack.service.min, pack.service.max) == (ServiceType.PACKAGE, 1, 1)
    assert not odd.known_type and odd.service.type is ServiceType.DEFAULT and odd.service.min == 1
    assert str(odd.service.cost) == "0.0000012" and str(odd.service.rate) == "0.00001"  # never below the cost


async def test_a_large_catalogue_is_read_and_a_huge_one_is_not(session: aiohttp.ClientSession) -> None:
    line = {"service": 1, "name": "n" * 190, "type": "Default", "rate": "1", "min": "1", "max": "10"}
    balance = {"balance": "1", "currency": "USD"}
    async with answered(session, balance, [line] * 5000, balance, [line] * 40_000) as (asked, _):
        outcome = await asked.catalogue()
        assert isinstance(outcome, Done) and len(outcome.value) == 5000 and isinstance(outcome.value[0], Offer)
        assert isinstance(await asked.catalogue(), Unknown)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Not enough funds on balance", "no_funds"),
        ("neworder.error.not_enough_funds", "no_funds"),
        ("neworder.error.insufficient_balance", "no_funds"),
        ("neworder.error.link_duplicate", "link_duplicate"),
        ("You have active order with this link. Please wait until order being completed.", "link_duplicate"),
        ("neworder.error.link", "bad_request"),
        ("neworder.error.min_quantity", "bad_request"),
        ("neworder.error.max_quantity", "bad_request"),
        ("neworder.error.comment", "bad_request"),
        ("Incorrect quantity", "bad_request"),
        ("Bad Link", "bad_request"),
        ("Incorrect request", "bad_request"),
        ("incorrect service type", "bad_request"),
        ("error.incorrect_service_id", "bad_service"),
        ("neworder.error.incorrect_service_id", "bad_service"),
        ("Incorrect service ID", "bad_service"),
        ("Service ID does not exists", "bad_service"),
        ("Invalid API key", "other"),
        ("neworder.error.account_banned", "other"),
    ],
)
def test_a_refusal_is_told_by_the_words_of_the_field(text: str, kind: str) -> None:
    assert panel_terms.classify_refusal(text) == kind


# -- secrets ----------------------------------------------------------------------------------------------------------


async def test_the_key_reaches_neither_logs_nor_reasons_nor_the_journal(
    session: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    kept: list[object] = []
    answers: list[object] = [
        {"error": f"Invalid key {KEY}"}, f"<h1>{KEY}</h1>", {"1": {"status": KEY}, "2": {"error": KEY}},
        {"cancel": {"error": KEY}}, {"refill": {"error": KEY}}, {"order": 5, "key": KEY},
    ]  # fmt: skip
    texts = iter([json.dumps(answer) for answer in answers])

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(http(next(texts)))

    caplog.set_level("DEBUG")
    with capture_logs() as logs:
        async with wire(script) as server:
            url = server.url + f"?api_key={KEY}"
            asked = PanelProvider(supplier(url), session, USD, lambda *exchange: kept.append(exchange), timeout_s=2)
            many = [at_provider(ORDER, "1"), at_provider(order_for(LIKES, id=8), "2")]
            kept += [await asked.place(ORDER), await asked.place(ORDER), await asked.look_up(many)]
            kept += [await asked.cancel(PLACED), await asked.refill(PLACED), await asked.place(ORDER)]
        kept.append(await asked.place(ORDER))
    assert len(kept) == 7 + 6 and len(logs) == 2
    assert [line[0] for line in kept if isinstance(line, tuple)] == [7] * 6
    told = repr(kept) + repr(logs) + caplog.text + repr(supplier("x"))
    for part in ("CANARY", "7f3a9", "api_key"):
        assert part not in told


async def test_a_supplier_is_connected_by_its_kind(session: aiohttp.ClientSession) -> None:
    found: Provider = connecting.connect(supplier("http://127.0.0.1:1/"), session, currency("USD"))
    assert found.name == "sandbox"
    other = Supplier("x", "pigeon", "", "", 0, False, None, None)
    with pytest.raises(Unavailable, match="unknown_provider_kind"):
        connecting.connect(other, session, currency("USD"))
