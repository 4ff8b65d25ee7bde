"""The shop and its rival as processes: started the same way, watched from outside, stopped."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

ROOT = Path(__file__).parent.parent
START_WITHIN_S = 30.0
STOP_WITHIN_S = 30.0
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")


class BenchmarkFailed(Exception):
    """A measurement could not be made, or what it measured was wrong."""


@dataclass
class Server:
    """A process that answers on a port of this machine."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    started_in_s: float = 0.0

    def cpu_s(self) -> float:
        """Processor time used so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS_PER_S

    def memory_mb(self, field: str = "VmRSS") -> float:
        """Resident memory of the process and of its children."""
        return sum(_memory_kb(pid, field) for pid in _family(self.process.pid)) / 1024


def _memory_kb(pid: int, field: str) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1])
    return 0


def _family(pid: int) -> list[int]:
    found = [pid]
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            children = (task / "children").read_text(encoding="ascii").split()
            for child in children:
                found += _family(int(child))
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(database_url: str, port: int = 0) -> dict[str, str]:
    """The shop's settings: all defaults but where it is, and rate limits that do not stand in the way."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CHATPANEL_")}
    return kept | {
        "CHATPANEL_DATABASE_URL": database_url, "CHATPANEL_API_PORT": str(port), "CHATPANEL_DEMO": "false",
        "CHATPANEL_KEY_RATE_PER_S": "1000000", "CHATPANEL_KEY_BURST": "1000000",
    }  # fmt: skip


def command(folder: Path, database_url: str, *arguments: str) -> str:
    """Runs one command of main.py to its end. Answers what it printed."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments], cwd=folder, env=environment(database_url),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise BenchmarkFailed(f"main.py {' '.join(arguments)}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


@contextmanager
def shop(name: str, folder: Path, database_url: str, *, roles: str = "api") -> Iterator[Server]:
    """`main.py run`, in a folder without a .env."""
    port = free_port()
    line = [sys.executable, str(ROOT / "main.py"), "run", "--roles", roles]
    with _running(name, line, port, "/api.php", folder, environment(database_url, port)) as server:
        yield server


@contextmanager
def bare(folder: Path, file: Path) -> Iterator[Server]:
    port = free_port()
    line = [sys.executable, "-m", "benchmarks.bare", str(port), str(file)]
    with _running("bare", line, port, "/small", ROOT, dict(os.environ), log=folder / "bare.log") as server:
        yield server


@contextmanager
def _running(
    name: str, line: Sequence[str], port: int, path: str, cwd: Path, env: Mapping[str, str], log: Path | None = None
) -> Iterator[Server]:
    """The process from its first answer on, until the block is left. What it says goes into a file."""
    log = log or cwd / f"{name}.log"
    begun = time.perf_counter()
    with log.open("wb") as said:
        process = subprocess.Popen(line, cwd=cwd, env=dict(env), stdout=said, stderr=said)
        server = Server(name, port, process)
        try:
            while not answers(port, path):
                if process.poll() is not None or time.perf_counter() - begun > START_WITHIN_S:
                    raise BenchmarkFailed(f"{name} does not answer: {log.read_text(errors='replace')[-4000:]}")
                time.sleep(0.005)
            server.started_in_s = time.perf_counter() - begun
            yield server
        finally:
            process.terminate()
            try:
                process.wait(STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def answers(port: int, path: str) -> bool:
    with suppress(OSError, HTTPException):
        return get(port, path, {})[0] == 200
    return False


def get(port: int, path: str, headers: Mapping[str, str]) -> tuple[int, bytes, dict[str, str]]:
    """One GET: status, body as it came, and the headers by their names in lower case."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers=dict(headers))
        answer = connection.getresponse()
        return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}
    finally:
        connection.close()
