"""The simulator as a process of its own, for tests that kill it or the bot beside it, and to look at its page.

    python -m bot.simulator [--state FILE] [--port 8081] [--flood-limits]

The first line of standard output, and the only one, is the port. SIGTERM and Ctrl-C end it cleanly.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from pathlib import Path

import structlog

from bot.simulator.server import serve


async def _serve_until_stopped(state: Path | None, port: int, flood_limits: bool) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with serve(state=state, port=port, flood_limits=flood_limits) as bound:
        sys.stdout.write(f"{bound}\n")
        sys.stdout.flush()
        await stopped.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bot.simulator")
    parser.add_argument("--state", type=Path)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--flood-limits", action="store_true")
    given = parser.parse_args()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(_serve_until_stopped(given.state, given.port, given.flood_limits))
