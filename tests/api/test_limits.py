"""Token buckets are exact, and their number is bounded."""

from __future__ import annotations

from core.api.limits import Buckets


def test_the_burst_is_given_at_once_and_then_the_rate() -> None:
    buckets = Buckets()
    given = [buckets.take("a", rate_per_s=2, burst=3, now_ms=0) for _ in range(4)]
    assert given == [0, 0, 0, 1]
    assert [buckets.take("a", rate_per_s=2, burst=3, now_ms=500) for _ in range(2)] == [0, 1]
    assert [buckets.take("a", rate_per_s=2, burst=3, now_ms=100000) for _ in range(4)] == [0, 0, 0, 1]


def test_the_wait_that_is_told_is_enough() -> None:
    buckets = Buckets()
    assert buckets.take("a", rate_per_s=0.1, burst=1, now_ms=0) == 0
    wait = buckets.take("a", rate_per_s=0.1, burst=1, now_ms=0)
    assert wait == 10
    assert buckets.take("a", rate_per_s=0.1, burst=1, now_ms=wait * 1000) == 0


def test_names_do_not_share_a_bucket() -> None:
    buckets = Buckets()
    assert [buckets.take(name, rate_per_s=1, burst=1, now_ms=0) for name in "abab"] == [0, 0, 1, 1]


def test_a_clock_that_goes_back_gives_nothing_and_takes_nothing() -> None:
    buckets = Buckets()
    assert [buckets.take("a", rate_per_s=1, burst=2, now_ms=now) for now in (100, 50, 50)] == [0, 0, 1]


def test_memory_is_bounded_and_the_idle_are_forgotten_first() -> None:
    buckets = Buckets(most=3)
    for name in "abcd":
        buckets.take(name, rate_per_s=0.001, burst=1, now_ms=0)
    assert len(buckets) == 3
    assert buckets.take("d", rate_per_s=0.001, burst=1, now_ms=0) > 0
    assert buckets.take("a", rate_per_s=0.001, burst=1, now_ms=0) == 0
