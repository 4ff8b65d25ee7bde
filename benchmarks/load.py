"""The load: a few connections that ask, wait for the whole answer, and ask again. Run in a process of its own.

Reads a Load from standard input and writes a Result to standard output, both as
JSON. An answer counts where its status and a part of its body are the right
ones. Imports next to nothing, so that the load is never slower than the server.
"""

from __future__ import annotations

import asyncio
import json
import sys
from array import array
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from time import perf_counter

COUNTER = "@@@@@@@@@@@@"
"""In a request: becomes a number of so many digits that no other request has."""


@dataclass(frozen=True)
class Load:
    """What to ask for how long. The requests are sent in turns; texts stand for bytes in Latin-1."""

    port: int
    requests: list[str]
    status: int
    marker: str
    connections: int = 64
    seconds: float = 2.0
    warm_up_s: float = 0.3
    first: int = 0
    most: int = 0  # requests in all; 0: as many as the time allows


@dataclass
class Result:
    """`right` are the correct answers within the time, `acknowledged` those from the first to the last request."""

    right: int = 0
    seconds: float = 0.0
    acknowledged: int = 0
    wrong: int = 0
    first_wrong: str = ""
    last: int = 0
    p50_ms: float = 0.0
    p99_ms: float = 0.0

    @property
    def rate(self) -> float:
        return self.right / self.seconds if self.seconds else 0.0


@dataclass
class _Run:
    """What all connections share."""

    load: Load
    begin: float
    end: float
    result: Result = field(default_factory=Result)
    times: array[float] = field(default_factory=lambda: array("d"))
    last_right: float = 0.0
    open: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)

    def requests(self) -> Iterator[bytes]:
        """Requests without end; with a counter in them, no two are alike."""
        cut = [tuple(part.encode("latin-1") for part in text.split(COUNTER)) for text in self.load.requests]
        number, most = self.load.first, self.load.first + (self.load.most or 1 << 60)
        while True:
            for parts in cut:
                if number >= most:
                    return
                number += 1
                self.result.last = number  # before it is sent: whoever goes on from here must not send it again
                yield (b"%012d" % (number - 1)).join(parts)


class _Connection(asyncio.Protocol):
    def __init__(self, run: _Run, requests: Iterator[bytes]) -> None:
        self._run, self._requests = run, requests
        self._start = f"HTTP/1.1 {run.load.status} ".encode()
        self._marker = run.load.marker.encode("latin-1")
        self._buffer = b""
        self._missing = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._run.open += 1
        self._ask()

    def _ask(self) -> None:
        request = next(self._requests, None) if perf_counter() < self._run.end else None
        if request is None:
            self._transport.close()
            return
        self._asked = perf_counter()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        if self._buffer:
            self._buffer = data = self._buffer + data
        if self._missing > len(data):
            return
        head = data.find(b"\r\n\r\n")
        if head < 0:
            self._buffer = data
            return
        length = data.find(b"Content-Length: ", 0, head)
        size = 0 if length < 0 else int(data[length + 16 : data.find(b"\r\n", length)])
        self._missing = head + 4 + size
        if len(data) < self._missing:
            self._buffer = data
            return
        self._buffer, self._missing = b"", 0
        self._answered(data)
        self._ask()

    def _answered(self, data: bytes) -> None:
        now, run = perf_counter(), self._run
        if not (data.startswith(self._start) and self._marker in data):
            run.result.wrong += 1
            run.result.first_wrong = run.result.first_wrong or data[:2000].decode("latin-1")
            return
        run.result.acknowledged += 1
        if run.begin <= now < run.end:
            run.result.right += 1
            run.times.append(now - self._asked)
            run.last_right = now

    def connection_lost(self, error: Exception | None) -> None:
        self._run.open -= 1
        if error is not None or self._buffer:
            self._run.result.wrong += 1
            self._run.result.first_wrong = self._run.result.first_wrong or f"the connection was lost: {error}"
        if self._run.open == 0:
            self._run.over.set()


async def apply(load: Load) -> Result:
    """Applies the load, and answers when the last answer is there."""
    begin = perf_counter() + load.warm_up_s
    run = _Run(load, begin, begin + load.seconds)
    requests = run.requests()
    loop = asyncio.get_running_loop()
    for _ in range(load.connections):
        await loop.create_connection(lambda: _Connection(run, requests), "127.0.0.1", load.port)
    await run.over.wait()
    result, times = run.result, sorted(run.times)
    result.seconds = load.seconds if not load.most else max(run.last_right - run.begin, 1e-9)
    if times:
        result.p50_ms = times[len(times) // 2] * 1000
        result.p99_ms = times[min(int(len(times) * 0.99), len(times) - 1)] * 1000
    return result


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(asyncio.run(apply(Load(**json.load(sys.stdin)))))))
