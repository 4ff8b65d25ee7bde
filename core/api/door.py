"""The door: every request in, every answer out. Finds the call, lets the caller in, answers in the envelope.

The order of checks is the contract: path 404, method 405, size 413, key 401,
rate 429, then body and fields 400. Refusals of the shop become answers here,
and so does what nobody foresaw; nothing passes as a stack trace.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any

import structlog
from aiohttp import web

from core import texts
from core.api import answers, envelope, keys, phrases, reading, table, visits
from core.api.calls import Answer, Call, Endpoint, Shop
from core.api.deadlines import Deadlines
from core.api.envelope import Broken, MethodNotAllowed, RateLimited, Timeout
from core.api.journal import Journal
from core.api.metrics import Metrics
from core.api.reading import Incoming
from core.domain.errors import BadInput, Maintenance, NotFound, ShopError, Unavailable
from core.domain.partners import ApiKey

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
RETRY_AFTER_S = 1
MAINTENANCE_S = 60  # closed by people, who take minutes
PATIENCE_S = 1.0
MOST_REMEMBERED = 1_024
LONGEST_REMEMBERED = 400
_OFF = frozenset({"0", "false", "no", "off"})

Page = Callable[[web.BaseRequest, str], Awaitable[web.Response]]
Pages = Callable[[str], tuple[str, Page] | None]
"""What is at a path besides the API: the route's name, and what serves it."""

log = structlog.get_logger("api")


class Door:
    """Serves `api.php` and beside it the pages that it is given."""

    def __init__(
        self, shop: Shop, *, pages: Pages, journal: Journal, metrics: Metrics,
        is_unavailable: Callable[[BaseException], bool],
    ) -> None:  # fmt: skip
        self._shop, self._pages = shop, pages
        self._journal, self._metrics = journal, metrics
        self._is_unavailable = is_unavailable
        self._deadlines = Deadlines(shop.settings.request_timeout_s)
        self._said: dict[str, tuple[table.Place, Incoming]] = {}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        started = perf_counter()
        visit = _Visit(request, self._shop.keys)
        target = request.raw_path
        path, _, query = target.partition("?")
        if request.method == "GET" and (said := self._said.get(target)) is not None and not request.body_exists:
            place: table.Place | None
            place, visit.incoming = said
        else:
            if not path.startswith("/"):
                path = request.rel_url.raw_path
            place = table.place_of(path)
        if place is not None:
            answered = await self._api(visit, place, query)
        elif (page := self._pages(path)) is not None:
            visit.route = page[0]
            answered = await self._page(visit, page[1])
        else:
            visit.route = "unknown"
            lost = NotFound("unknown_path", url=f"{self._shop.settings.public_url}/docs")
            answered = await self._refused_early(visit, lost, query)
        took_s = perf_counter() - started
        method = request.method if request.method in METHODS else "OTHER"
        self._metrics.count(visit.route, answered.status, took_s)
        self._journal.note(method, visit.route, answered.status, took_s, visit.partner_id, visit.id)
        return answered

    async def _page(self, visit: _Visit, page: Page) -> web.Response:
        try:
            async with asyncio.timeout(self._shop.settings.request_timeout_s + visits.BODY_WAIT_S):
                return await page(visit.request, visit.id)
        except Exception as error:  # noqa: BLE001  the edge: told apart and logged there
            return self._refused(visit, self._as_refusal(visit, error))

    async def _api(self, visit: _Visit, place: table.Place, query: str) -> web.Response:
        request = visit.request
        method = "GET" if request.method == "HEAD" else request.method
        endpoint = place.by_method.get(method)
        if endpoint is None:
            visit.endpoint = next(iter(place.by_method.values()))
            visit.route = visit.endpoint.name
            return await self._refused_early(visit, MethodNotAllowed(allowed=place.allowed), query)
        visit.endpoint = endpoint
        visit.route = endpoint.name
        try:
            if visit.incoming is None:
                visit.incoming = await self._heard(request, place, query)
            return await self._admitted(visit, endpoint, visit.incoming)
        except Exception as error:  # noqa: BLE001  the edge: told apart and logged there
            refusal = self._as_refusal(visit, error)
            return self._refused(visit, refusal, quiet=await self._wants_quiet(visit, query))

    async def _heard(self, request: web.BaseRequest, place: table.Place, query: str) -> Incoming:
        """What the request says in its path, body and query. Those who ask the same again and again are remembered."""
        body = await visits.body_of(request, self._shop.settings.body_limit_bytes)
        incoming = reading.read(body, request.headers.get("Content-Type", "") if body else "", query)
        incoming.fields.update(place.inside)
        if not body and request.method == "GET" and len(request.raw_path) <= LONGEST_REMEMBERED:
            if len(self._said) >= MOST_REMEMBERED:
                self._said.clear()
            self._said[request.raw_path] = place, incoming
        return incoming

    async def _admitted(self, visit: _Visit, endpoint: Endpoint, incoming: Incoming) -> web.Response:
        shop, headers = self._shop, visit.request.headers
        if wanted := incoming.fields.get("lang"):
            visit.lang = phrases.language(wanted)
        task = self._deadlines.enter()
        try:
            if endpoint.needs_key:
                text = keys.key_text(headers, incoming.fields)
                visit.key = await shop.keys.admit(text, visit.caller)
                keys.require_scope(visit.key, endpoint.scopes)
            fields = reading.take(incoming, endpoint.known)
            call = Call(visit.key, fields, visit.lang, headers, visit.facts)
            return self._answered(visit, await endpoint.handler(shop, call))
        except asyncio.CancelledError:
            if self._deadlines.was_over(task):
                raise TimeoutError from None
            raise
        finally:
            self._deadlines.leave(task)

    def _answered(self, visit: _Visit, answer: Answer) -> web.Response:
        body = answer.body
        if not body and answer.data is not None:
            body = envelope.success(answer.message, answer.data)
        return visits.response(answer.status, body, visit.id, answer.headers)

    def _as_refusal(self, visit: _Visit, error: Exception) -> ShopError:
        """What went wrong, as something that can be answered. Bugs and outages are logged here and nowhere else."""
        if isinstance(error, ShopError):
            return error
        if self._is_unavailable(error):
            log.warning("storage is unavailable", request=visit.id, route=visit.route, error=type(error).__name__)
            return Unavailable()
        if isinstance(error, TimeoutError):
            log.warning("request timed out", request=visit.id, route=visit.route)
            return Timeout()
        if isinstance(error, ConnectionError):
            raise error  # the caller has gone: nobody is left to answer
        log.error("request failed", request=visit.id, route=visit.route, exc_info=error)
        return Broken(request=visit.id)

    def _refused(self, visit: _Visit, refusal: ShopError, *, quiet: bool = False) -> web.Response:
        status = envelope.status_of(refusal)
        data = visit.endpoint.data if visit.endpoint else answers.Data
        headers = []
        if isinstance(refusal, RateLimited):
            headers.append(("Retry-After", str(refusal.details["count"])))
        elif isinstance(refusal, Unavailable | Timeout):
            wait_s = MAINTENANCE_S if isinstance(refusal, Maintenance) else RETRY_AFTER_S
            headers.append(("Retry-After", str(wait_s)))
        elif isinstance(refusal, MethodNotAllowed):
            headers.append(("Allow", str(refusal.details["allowed"])))
        body = envelope.error(refusal, visit.lang, data, visit.facts, visit.problem)
        return visits.response(200 if quiet else status, body, visit.id, headers)

    async def _refused_early(self, visit: _Visit, refusal: ShopError, query: str) -> web.Response:
        """A refusal before the body was looked at; it may still say how errors are to be answered."""
        try:
            body = await visits.body_of(visit.request, self._shop.settings.body_limit_bytes)
            visit.incoming = reading.read(body, visit.request.headers.get("Content-Type", ""), query)
            visit.lang = phrases.language(visit.incoming.fields.get("lang", ""))
        except ShopError:
            pass  # what is refused already needs no second reason
        return self._refused(visit, refusal, quiet=await self._wants_quiet(visit, query))

    async def _wants_quiet(self, visit: _Visit, query: str) -> bool:
        """Whether errors are answered with status 200: by a field of the call, else by the key's setting."""
        incoming = visit.incoming
        if incoming is None:
            incoming = reading.read(b"", "", query)
            visit.lang = phrases.language(incoming.fields.get("lang", ""))
        if wish := incoming.fields.get("http_errors", "").strip().lower():
            return wish in _OFF
        key = visit.key
        if key is None and (text := keys.key_text(visit.request.headers, incoming.fields)):
            try:
                async with asyncio.timeout(PATIENCE_S):
                    key = await self._shop.keys.find(text)
            except Exception as error:  # noqa: BLE001  without storage nobody's wish is known
                log.debug("no key while refusing", request=visit.id, error=type(error).__name__)
        return key is not None and not key.http_errors


class _Visit:
    """What is known of a request so far, for its answer and its line in the log."""

    __slots__ = ("_keys", "endpoint", "facts", "id", "incoming", "key", "lang", "request", "route")

    def __init__(self, request: web.BaseRequest, known_keys: keys.Keys) -> None:
        self.request = request
        self._keys = known_keys
        self.id = visits.new_id()
        self.route = ""
        self.endpoint: Endpoint | None = None
        self.incoming: Incoming | None = None
        self.key: ApiKey | None = None
        self.lang = texts.FALLBACK
        self.facts: dict[str, Any] = {}

    def caller(self) -> str:
        """The address that the request came from, for counting failures."""
        return self._keys.caller(visits.peer_of(self.request), self.request.headers.get("X-Forwarded-For", ""))

    @property
    def partner_id(self) -> int | None:
        return self.key.partner.id if self.key else None

    @property
    def problem(self) -> BadInput | None:
        """Why the body could not be read, worth telling whoever is refused for a key that stood in it."""
        return self.incoming.problem if self.incoming else None
