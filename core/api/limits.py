"""Token buckets: so many at once, so many a second after that. Exact, in memory, and bounded in number."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

_DUST = 1e-6  # what is lost in adding up parts of a token


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at_ms: int


class Buckets:
    """One bucket a name. At most `most` are remembered; the one that was unused longest is forgotten first.

    A forgotten bucket is a full one, so `most` bounds the memory and not the callers.
    """

    def __init__(self, most: int = 10_000) -> None:
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()
        self._most = most

    def __len__(self) -> int:
        return len(self._buckets)

    def take(self, name: Hashable, *, rate_per_s: float, burst: int, now_ms: int) -> int:
        """Takes one token: 0 if there was one, else the whole seconds until there is, at least 1."""
        bucket = self._refilled(name, rate_per_s, burst, now_ms)
        if bucket.tokens > 1 - _DUST:
            bucket.tokens -= 1
            return 0
        return max(math.ceil((1 - bucket.tokens) / rate_per_s - _DUST), 1)

    def _refilled(self, name: Hashable, rate_per_s: float, burst: int, now_ms: int) -> _Bucket:
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = self._buckets[name] = _Bucket(float(burst), now_ms)
            if len(self._buckets) > self._most:
                self._buckets.popitem(last=False)
            return bucket
        self._buckets.move_to_end(name)
        passed_ms = max(now_ms - bucket.at_ms, 0)
        bucket.tokens = min(bucket.tokens + passed_ms * rate_per_s / 1000, float(burst))
        bucket.at_ms = now_ms
        return bucket
