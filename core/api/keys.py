"""Who is calling: API keys from all their places, kept for five seconds, with their rates and their failures counted.

A key that is not kept is always looked up, so a new one is valid at once; a
revoked one is refused at most five seconds later. Last-used times are gathered
and written in batches.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Protocol

from core.api.envelope import RateLimited
from core.api.limits import Buckets
from core.domain import partners
from core.domain.errors import KeyRefused, NotAllowed
from core.domain.partners import ApiKey, Scope
from core.ports import Database, NowMs, Transaction

KEPT_MS = 5_000
MOST_KEPT = 10_000
PLACES = ("api_key", "authentication")


class Terms(Protocol):
    """The settings that matter here."""

    @property
    def key_rate_per_s(self) -> float: ...
    @property
    def key_burst(self) -> int: ...
    @property
    def failed_keys_per_minute(self) -> int: ...
    @property
    def trusted_proxies(self) -> tuple[IPv4Network | IPv6Network, ...]: ...


class Keys:
    """The door's memory of keys. Belongs to one process; nothing in it matters but for its stated age."""

    def __init__(self, db: Database, terms: Terms, now_ms: NowMs) -> None:
        self._db, self._terms, self._now_ms = db, terms, now_ms
        self._kept: OrderedDict[str, tuple[ApiKey, int]] = OrderedDict()
        self._rates = Buckets()
        self._failures = Buckets()
        self._used: dict[int, int] = {}

    async def admit(self, text: str, address: Callable[[], str]) -> ApiKey:
        """The key, if it is valid and within its rate. A failure counts for the address.

        Raises KeyRefused or RateLimited.
        """
        now_ms = self._now_ms()
        kept = self._kept.get(text)
        if kept is not None and now_ms - kept[1] < KEPT_MS and kept[0].valid_at(now_ms):
            key: ApiKey | None = kept[0]
        else:
            key = await self.find(text) if text else None
        if key is None:
            if text:
                self._count_failure(address())
            raise KeyRefused()
        self._count(key, now_ms)
        return key

    async def find(self, text: str) -> ApiKey | None:
        """The valid key with this text, or None. Counts nothing."""
        now_ms = self._now_ms()
        kept = self._kept.get(text)
        if kept is not None and now_ms - kept[1] < KEPT_MS:
            key: ApiKey | None = kept[0]
        elif not partners.well_formed(text):
            return None
        else:
            key = await self._looked_up(text, now_ms)
        return key if key is not None and key.valid_at(now_ms) else None

    async def _looked_up(self, text: str, now_ms: int) -> ApiKey | None:
        digest = partners.digest(text)
        kept = self._kept.get(text)
        if kept is not None:  # the others go on with what is kept while one asks
            self._kept[text] = (kept[0], now_ms)

        def work(tx: Transaction) -> ApiKey | None:
            return tx.partners.key(digest)

        try:
            key = await self._db.glance(work)
        except BaseException:
            self._kept.pop(text, None)
            raise
        if key is None:
            self._kept.pop(text, None)
            return None
        self._kept[text] = (key, now_ms)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return key

    def _count(self, key: ApiKey, now_ms: int) -> None:
        own = key.rate_per_s
        rate = own or self._terms.key_rate_per_s
        burst = own * 4 if own else self._terms.key_burst
        if wait_s := self._rates.take(key.id, rate_per_s=rate, burst=burst, now_ms=now_ms):
            raise RateLimited(count=wait_s)
        self._used[key.id] = now_ms

    def _count_failure(self, address: str) -> None:
        """Only failures are limited: whoever shares the address with a mistyped key is not to suffer from it."""
        most = self._terms.failed_keys_per_minute
        if wait_s := self._failures.take(address, rate_per_s=most / 60, burst=most, now_ms=self._now_ms()):
            raise RateLimited(count=wait_s)

    async def flush(self) -> None:
        """Writes down when each key was last used, as far as it is not written yet."""
        used, self._used = self._used, {}
        if not used:
            return

        def work(tx: Transaction) -> None:
            tx.partners.touch_keys(used)

        try:
            await self._db.write(work)
        except BaseException:
            self._used = {**used, **self._used}
            raise

    def caller(self, peer: str, forwarded: str) -> str:
        """The caller's address: the nearest one that is not a trusted proxy's."""
        if not forwarded or not self._terms.trusted_proxies or not self._trusted(peer):
            return peer
        for hop in reversed(forwarded.split(",")):
            address = hop.strip()
            if not self._trusted(address):
                return address[:64] if _parsed(address) else peer
        return peer

    def _trusted(self, address: str) -> bool:
        parsed = _parsed(address)
        return parsed is not None and any(parsed in network for network in self._terms.trusted_proxies)


def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(address)
    except ValueError:
        return None


def key_text(headers: Mapping[str, str], fields: Mapping[str, str]) -> str:
    """The key that a request carries, wherever it stands; of several the first that can be a key at all."""
    found = [key] if (key := headers.get("X-API-Key")) else []
    if (bearer := headers.get("Authorization")) and (key := _bearer(bearer)):
        found.append(key)
    found += [fields[place] for place in PLACES if fields.get(place)]
    if len(found) <= 1:
        return found[0].strip() if found else ""
    stripped = [key.strip() for key in found]
    return next((key for key in stripped if partners.well_formed(key)), stripped[0])


def _bearer(header: str) -> str:
    kind, _, rest = header.strip().partition(" ")
    if kind.lower() == "bearer":
        return rest.strip()
    return kind if kind.startswith("cp_") and not rest else ""


def require_scope(key: ApiKey, scopes: frozenset[Scope]) -> None:
    """Raises NotAllowed for a key that has none of the scopes."""
    if scopes and not scopes & key.scopes:
        raise NotAllowed("scope_missing", scope=" / ".join(sorted(scopes)))
