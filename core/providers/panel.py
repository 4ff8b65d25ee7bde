"""A supplier that speaks the panel field's API v2: places orders, follows them, cancels, refills, reads its catalogue.

Every call ends in Done, Refused or Unknown by the evidence of the wire (see
`exchange`). An order is sent on a connection of its own, once. Never changes an
order, and never lets the key into a log, a reason or the journal.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence

import aiohttp
import structlog

from core.domain.money import Currency, Money
from core.domain.orders import Order, Report
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.ports import Offer, Supplier
from core.providers import exchange, panel_terms

MOST_AT_ONCE = 100
TIMEOUT_S = 30.0
CATALOGUE_TIMEOUT_S = 90.0
ANSWER_BYTES = 256 * 1024
CATALOGUE_BYTES = 8 * 1024 * 1024
MAX_JOURNAL = 1000
MAX_STRANGE_WORDS = 100

Journal = Callable[[int | None, str, str, str, str], None]
"""Takes an exchange about one order: order id, provider, action, what was asked, what was answered."""

log = structlog.get_logger()


class PanelProvider:
    """One account at one panel."""

    def __init__(
        self,
        supplier: Supplier,
        session: aiohttp.ClientSession,
        currency: Currency,
        journal: Journal | None = None,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._supplier = supplier
        self._session = session
        self._currency = currency
        self._journal = journal
        self._timeout_s = timeout_s
        self._strange_words: set[str] = set()

    @property
    def name(self) -> str:
        return self._supplier.name

    async def place(self, order: Order) -> Outcome[str]:
        """Sends the order once. Done carries the provider's order id."""
        assert order.provider_service, order.id
        outcome = await self._ask_about(order, "add", panel_terms.add_params(order))
        if not isinstance(outcome, Done):
            return outcome
        document = outcome.value
        id = panel_terms.read_id(document.get("order")) if isinstance(document, dict) else None
        return Done(id) if id is not None else Unknown("its answer to add holds no order id")

    async def look_up(self, orders: Sequence[Order]) -> Outcome[Mapping[int, Report]]:
        """Reports by our order ids; an order that the provider does not know or says nothing of is left out."""
        assert len(orders) <= MOST_AT_ONCE and all(order.provider_order for order in orders), len(orders)
        if not orders:
            return Done({})
        ids = ",".join(order.provider_order for order in orders)
        single = len(orders) == 1
        outcome = await self._ask("status", {"order" if single else "orders": ids})
        if single and isinstance(outcome, Refused) and panel_terms.is_unknown_order(outcome.reason):
            log.warning("provider_says_nothing_of_order", provider=self.name, order=orders[0].id, said=outcome.reason)
            return Done({})
        if not isinstance(outcome, Done):
            return outcome
        document = outcome.value
        if not isinstance(document, dict) or (single and "status" not in document):
            return Unknown("its answer to status has another shape")
        entries = {ids: document} if single else document
        reports = ((order.id, self._report(order, entries.get(order.provider_order))) for order in orders)
        return Done({id: report for id, report in reports if report is not None})

    def _report(self, order: Order, entry: object) -> Report | None:
        if not isinstance(entry, dict) or "status" not in entry:
            words = entry if isinstance(entry, str) else exchange.error_text(entry)
            said = exchange.said(words or "", self._supplier.key)
            log.warning("provider_says_nothing_of_order", provider=self.name, order=order.id, said=said)
            return None
        report = panel_terms.read_report(entry, self._currency)
        word = exchange.said(str(entry["status"]), self._supplier.key)[:40]
        if report.state is None and word not in self._strange_words and len(self._strange_words) < MAX_STRANGE_WORDS:
            self._strange_words.add(word)  # said once: the order is asked for again every few seconds
            log.warning("provider_status_word_unknown", provider=self.name, order=order.id, word=word)
        return report

    async def cancel(self, order: Order) -> Outcome[None]:
        """Asks for the cancelation; its effect comes later, with the status."""
        assert order.provider_order, order.id
        outcome = await self._ask_about(order, "cancel", {"orders": order.provider_order})
        found = _part(outcome, "cancel", order.provider_order, self._supplier.key)
        if not isinstance(found, Done):
            return found
        accepted = found.value is True or panel_terms.read_id(found.value) is not None
        return Done(None) if accepted else Unknown("its answer to cancel has another shape")

    async def refill(self, order: Order) -> Outcome[str]:
        """Asks for a refill. Done carries the provider's refill id."""
        assert order.provider_order, order.id
        outcome = await self._ask_about(order, "refill", {"order": order.provider_order})
        found = _part(outcome, "refill", order.provider_order, self._supplier.key)
        if not isinstance(found, Done):
            return found
        id = panel_terms.read_id(found.value)
        return Done(id) if id is not None else Unknown("its answer to refill has another shape")

    async def balance(self) -> Outcome[Money]:
        """What the account holds. Refused with "currency: ..." where it is not in the shop's currency."""
        outcome = await self._ask("balance", {})
        if not isinstance(outcome, Done):
            return outcome
        document = outcome.value
        if not isinstance(document, dict) or "balance" not in document:
            return Unknown("its answer to balance has another shape")
        stated = str(document.get("currency") or "").strip().upper()[:10]
        if stated != self._currency.code:
            return Refused(f"currency: the account is in {stated or 'none'}, the shop in {self._currency.code}")
        balance = panel_terms.read_balance(document["balance"], self._currency)
        return Done(balance) if balance is not None else Unknown("its balance cannot be read")

    async def catalogue(self) -> Outcome[list[Offer]]:
        """All that the provider offers. The balance is asked first: only it states the currency of the rates."""
        balance = await self.balance()
        if not isinstance(balance, Done):
            return balance
        outcome = await self._ask("services", {}, timeout_s=CATALOGUE_TIMEOUT_S, most_bytes=CATALOGUE_BYTES)
        if not isinstance(outcome, Done):
            return outcome
        entries = outcome.value
        if not isinstance(entries, list):
            return Unknown("its answer to services has another shape")
        offers = await asyncio.to_thread(_offers, entries, self._currency)
        if len(offers) < len(entries):
            log.warning("provider_offers_unreadable", provider=self.name, count=len(entries) - len(offers))
        return Done(offers)

    async def _ask_about(self, order: Order, action: str, params: dict[str, str]) -> Outcome[object]:
        """A request that changes something: on a fresh connection, and written into the journal.

        A kept connection may be dead already, which looks like a request that was lost on its way.
        """
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=self._session.trust_env
        ) as session:
            answer = await self._exchange(session, action, params, self._timeout_s, ANSWER_BYTES)
        if self._journal is not None:
            asked = json.dumps(params, ensure_ascii=False)[:MAX_JOURNAL]
            answered = answer.text or ("" if isinstance(answer.outcome, Done) else answer.outcome.reason)
            self._journal(order.id, self.name, action, asked, answered[:MAX_JOURNAL])
        return answer.outcome

    async def _ask(
        self, action: str, params: dict[str, str], *, timeout_s: float | None = None, most_bytes: int = ANSWER_BYTES
    ) -> Outcome[object]:
        answer = await self._exchange(self._session, action, params, timeout_s or self._timeout_s, most_bytes)
        return answer.outcome

    async def _exchange(
        self, session: aiohttp.ClientSession, action: str, params: dict[str, str], timeout_s: float, most_bytes: int
    ) -> exchange.Answer:
        form = {"key": self._supplier.key, "action": action, **params}
        return await exchange.ask(session, self._supplier.url, form, timeout_s=timeout_s, most_bytes=most_bytes)


def _offers(entries: list[object], currency: Currency) -> list[Offer]:
    read = (panel_terms.read_offer(entry, currency) for entry in entries)
    return [offer for offer in read if offer is not None]


def _part(outcome: Outcome[object], field: str, provider_order: str, key: str) -> Outcome[object]:
    """What an answer says under `field`, of this order: panels answer with an object, or with a list of one."""
    if not isinstance(outcome, Done):
        return outcome
    entry = outcome.value
    if isinstance(entry, list):
        ours = (each for each in entry if isinstance(each, dict) and str(each.get("order")) == provider_order)
        entry = next(ours, None)
    reason = exchange.error_text(entry)
    value = entry.get(field) if isinstance(entry, dict) else None
    reason = reason or exchange.error_text(value)
    if reason is not None:
        return Refused(exchange.said(reason, key))
    return Done(value)
