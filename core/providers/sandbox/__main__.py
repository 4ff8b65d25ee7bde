"""The sandbox panel as a process of its own, for tests and trials that kill it or the shop beside it.

    SANDBOX_KEY=... python -m core.providers.sandbox --state FILE [--port 8082] [--speed 1] [--currency USD]

The key comes from the environment, where `ps` does not show it. The first
line of standard output, and the only one, is the port. SIGTERM and Ctrl-C end it cleanly.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from pathlib import Path

from core.domain import money
from core.providers.sandbox.panel import make_app, serve


async def _serve_until_stopped(state: Path, port: int, speed: float, currency: str) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    panel = make_app(key=os.environ["SANDBOX_KEY"], currency=money.currency(currency), state=state, speed=speed)
    runner, bound = await serve(panel, port=port)
    try:
        sys.stdout.write(f"{bound}\n")
        sys.stdout.flush()
        await stopped.wait()
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m core.providers.sandbox")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--port", type=int, default=8082)
    parser.add_argument("--speed", type=float, default=1.0)
    parser.add_argument("--currency", default="USD")
    given = parser.parse_args()
    asyncio.run(_serve_until_stopped(given.state, given.port, given.speed, given.currency))
