"""What the door counts, for Prometheus: plain integers on the way of a request, turned into samples when asked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics(Collector):
    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._counts: dict[str, dict[int, int]] = {}
        self._times: dict[str, list[int]] = {}
        self._sums: dict[str, float] = {}
        self._backlog: Mapping[str, tuple[int, int]] = {}
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def count(self, route: str, status: int, took_s: float) -> None:
        counts = self._counts.get(route)
        if counts is None:
            counts = self._counts[route] = {}
            self._times[route] = [0] * (len(BUCKETS_S) + 1)
            self._sums[route] = 0.0
        counts[status] = counts.get(status, 0) + 1
        self._times[route][bisect_left(BUCKETS_S, took_s)] += 1
        self._sums[route] += took_s

    def text(self, backlog: Mapping[str, tuple[int, int]]) -> bytes:
        """Everything in Prometheus' text format. `backlog`: for each kind of job how many wait, and since when (ms)."""
        self._backlog = backlog
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        requests = CounterMetricFamily("chatpanel_http_requests", "Requests answered.", labels=("route", "status"))
        for route, counts in self._counts.items():
            for status, count in counts.items():
                requests.add_metric((route, str(status)), count)
        yield requests
        times = HistogramMetricFamily("chatpanel_http_request_seconds", "Time to answer.", labels=("route",))
        for route, found in self._times.items():
            times.add_metric((route,), _cumulative(found), self._sums[route])
        yield times
        waiting = GaugeMetricFamily("chatpanel_jobs_waiting", "Jobs that are due.", labels=("kind",))
        oldest = GaugeMetricFamily("chatpanel_jobs_oldest_seconds", "Age of the oldest that is due.", labels=("kind",))
        for kind, (count, since_ms) in self._backlog.items():
            waiting.add_metric((kind,), count)
            oldest.add_metric((kind,), max(self._now_ms() - since_ms, 0) / 1000)
        yield waiting
        yield oldest


def _cumulative(counts: list[int]) -> list[tuple[str, float]]:
    total, buckets = 0, []
    for bound, count in zip((*map(str, BUCKETS_S), "+Inf"), counts, strict=True):
        total += count
        buckets.append((bound, float(total)))
    return buckets
