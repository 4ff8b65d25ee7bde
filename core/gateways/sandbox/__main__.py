"""The sandbox gateway as a process of its own, for tests and trials that kill it or the shop beside it.

    SANDBOX_SECRET=... python -m core.gateways.sandbox --state FILE [--port 8083] [--speed 1]

The secret comes from the environment, where `ps` does not show it. The first
line of standard output, and the only one, is the port. SIGTERM and Ctrl-C end it cleanly.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from pathlib import Path

import structlog
from pydantic import SecretStr

from core.gateways.sandbox.server import serve


async def _serve_until_stopped(state: Path, port: int, speed: float) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    secret = SecretStr(os.environ["SANDBOX_SECRET"])
    async with serve(secret=secret, state=state, port=port, speed=speed) as bound:
        sys.stdout.write(f"{bound}\n")
        sys.stdout.flush()
        await stopped.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m core.gateways.sandbox")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--port", type=int, default=8083)
    parser.add_argument("--speed", type=float, default=1.0)
    given = parser.parse_args()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(_serve_until_stopped(given.state, given.port, given.speed))
