"""The catalogue in memory, at most a second old, and `GET services` rendered once a version, plan and language.

When its second is over, one request asks the database whether the version
changed and the others wait for it: a stampede costs one read.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

import brotli  # type: ignore[import-untyped]

from core.api import listing
from core.domain.catalogue import Catalogue, Service
from core.domain.errors import ServiceNotFound
from core.domain.pricing import PricePlan
from core.ports import Database, NowMs, Transaction

AGE_MS = 1_000
MOST_RENDERED = 24
UNCHANGED = 3  # so many of an answer's headers go with a 304: all but the encoding of the body it does not have
MOST_FOUND = 4_096
MOST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Rendered:
    """Bytes of an answer in one encoding, the strong tag that names exactly them, and the headers that go with them."""

    body: bytes
    etag: str
    headers: tuple[tuple[str, str], ...]


class Shelf:
    """The door's copy of the catalogue. Belongs to one process."""

    def __init__(self, db: Database, now_ms: NowMs, currency: str) -> None:
        self._db, self._now_ms, self._currency = db, now_ms, currency
        self._catalogue = Catalogue(-1, ())
        self._at_ms = -AGE_MS - 1
        self._asking = asyncio.Lock()
        self._rendering = asyncio.Lock()
        self._found: dict[str, Service | ServiceNotFound] = {}
        self._rendered: OrderedDict[tuple[int, int, str, str], Rendered] = OrderedDict()

    async def catalogue(self) -> Catalogue:
        if not self._fresh():
            async with self._asking:
                if not self._fresh():
                    await self._refresh()
        return self._catalogue

    def _fresh(self) -> bool:
        return 0 <= self._now_ms() - self._at_ms < AGE_MS

    async def _refresh(self) -> None:
        asked_ms, known = self._now_ms(), self._catalogue.version

        def work(tx: Transaction) -> Catalogue | None:
            return None if tx.services.version() == known else tx.services.catalogue()

        newer = await self._db.read(work)
        if newer is not None:
            self._catalogue = newer
            self._found.clear()
            self._rendered.clear()
        self._at_ms = asked_ms

    def version_of(self, service: Service) -> int:
        """The version of the catalogue that holds this very service; -1 where it is no longer the one in memory."""
        catalogue = self._catalogue
        return catalogue.version if catalogue.get(service.number) is service else -1

    async def find(self, words: str) -> Service:
        """The one service that the words mean; answers are remembered. Raises ServiceNotFound."""
        catalogue = self._catalogue if self._fresh() else await self.catalogue()
        words = words[:MOST_WORDS]
        found = self._found.get(words)
        if found is None:
            try:
                found = await asyncio.to_thread(catalogue.find, words)
            except ServiceNotFound as lost:
                found = ServiceNotFound(**lost.details)
            if catalogue is self._catalogue:
                if len(self._found) >= MOST_FOUND:
                    self._found.clear()
                self._found[words] = found
        if isinstance(found, ServiceNotFound):
            raise ServiceNotFound(**found.details)
        return found

    async def whole(self, plan: PricePlan, lang: str, encoding: str) -> Rendered:
        """All services as a finished answer. Rendering and compression happen in a thread, one at a time."""
        catalogue = self._catalogue if self._fresh() else await self.catalogue()
        place = (plan.group_bp, plan.markup_bp, lang, encoding)
        if (kept := self._rendered.get(place)) is not None:
            self._rendered.move_to_end(place)
            return kept
        async with self._rendering:
            if catalogue is self._catalogue and (kept := self._rendered.get(place)) is not None:
                return kept
            made = await asyncio.to_thread(_render, catalogue, plan, lang, encoding, self._currency)
            if catalogue is self._catalogue:
                self._rendered[place] = made
                if len(self._rendered) > MOST_RENDERED:
                    self._rendered.popitem(last=False)
            return made


def _render(catalogue: Catalogue, plan: PricePlan, lang: str, encoding: str, currency: str) -> Rendered:
    body = listing.whole(catalogue, plan, lang, currency)
    if encoding == "br":
        body = brotli.compress(body, quality=5)
    elif encoding == "gzip":
        body = gzip.compress(body, compresslevel=6, mtime=0)
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = (("Vary", "Accept-Encoding"), ("Cache-Control", "private, no-cache"), ("ETag", etag))
    return Rendered(body, etag, (*headers, ("Content-Encoding", encoding)) if encoding else headers)


@lru_cache(maxsize=256)
def accepted(header: str) -> str:
    """The best encoding that an Accept-Encoding header allows: "br", "gzip" or "" for none."""
    if not header:
        return ""
    weights: dict[str, float] = {}
    for part in header.lower().split(",")[:20]:
        name, _, parameter = part.partition(";")
        weights[name.strip()] = _weight(parameter)
    any_weight = weights.get("*", 0.0)
    best = max(("br", "gzip"), key=lambda name: weights.get(name, any_weight))
    weight = weights.get(best, any_weight)
    return best if weight > 0 and weight >= weights.get("identity", 0.0) else ""


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0


def matches(header: str, etag: str) -> bool:
    """Whether an If-None-Match header names the tag."""
    return any(part.strip().removeprefix("W/") in (etag, "*") for part in header.split(","))
