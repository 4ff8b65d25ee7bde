"""The shop as a process of its own, its sandboxes in processes of theirs: for tests that run or kill the real thing.

A `House` is a folder with everything a shop leaves behind. Nothing in it is
replaced: only settings are given, by environment. Ports are free ones.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from typer.testing import CliRunner

import main
from core.settings import PREFIX

ROOT: Final = Path(__file__).parent.parent
START_S: Final = 30.0
STOP_S: Final = 30.0
COMMAND_S: Final = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Running:
    """A process that was started, its output in files."""

    def __init__(self, command: list[str], folder: Path, name: str, environment: Mapping[str, str]) -> None:
        self.output, self.errors = folder / f"{name}.out", folder / f"{name}.err"
        with self.output.open("ab") as output, self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                command, cwd=folder, env=dict(environment), stdin=subprocess.DEVNULL, stdout=output, stderr=errors
            )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """As the kernel does it: nothing is finished, nothing is said."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def terminate(self) -> None:
        """Asks it to end, as an operator or a supervisor does."""
        self._process.send_signal(signal.SIGTERM)

    def stop(self) -> int:
        """Asks it to end and waits. The exit code."""
        self.terminate()
        return self.wait()

    def wait(self, timeout_s: float = STOP_S) -> int:
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"{self.output.stem} did not end in {timeout_s} s; it said:\n{self.said()}") from None

    def said(self) -> str:
        return self.output.read_text(encoding="utf-8") + self.errors.read_text(encoding="utf-8")


@dataclass(frozen=True)
class Ended:
    """What a command of main.py came to."""

    code: int
    output: str
    words: str

    def json(self) -> Any:
        return json.loads(self.output)


@dataclass
class House:
    """A shop's folder, its settings, and what runs in it."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    apart: bool = False
    """Whether the sandboxes are processes of their own, which outlive the shop."""

    def __post_init__(self) -> None:
        ports = ("API_PORT", "CHAT_PORT", "SANDBOX_PROVIDER_PORT", "SANDBOX_GATEWAY_PORT")
        self.settings = {name: str(free_port()) for name in ports} | {"SANDBOX_APART": str(self.apart)} | self.settings
        self.shop: Running | None = None
        self.provider: Running | None = None
        self.gateway: Running | None = None

    @property
    def data(self) -> Path:
        """Where the sandboxes and the demo keep their files."""
        url = self.settings.get("DATABASE_URL", "")
        return Path(url.removeprefix("sqlite:///")).parent if url.startswith("sqlite") else self.folder / "data"

    @property
    def database_url(self) -> str:
        return self.settings.get("DATABASE_URL") or f"sqlite:///{self.data / 'chatpanel.db'}"

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.settings['API_PORT']}"

    @property
    def key(self) -> str:
        return (self.data / "demo-api-key").read_text(encoding="ascii").strip()

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """This process's environment, without settings of a shop that it may hold, and with those of this one."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        settings = {PREFIX + name: value for name, value in {**self.settings, **(more or {})}.items()}
        return {**own, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **settings}

    # -- starting and ending ------------------------------------------------------------------------------------------

    def start(self, **more: str) -> None:
        """Starts what does not run yet, and answers when the shop is ready to serve."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.apart:
            self.start_provider()
            self.start_gateway()
        self.launch(**more)
        self.until_ready()

    def launch(self, **more: str) -> Running:
        assert self.shop is None or not self.shop.alive
        command = [sys.executable, str(ROOT / "main.py"), "run"]
        self.shop = Running(command, self.folder, "shop", self.environment(more))
        return self.shop

    def until_ready(self, timeout_s: float = START_S) -> None:
        assert self.shop is not None
        until = time.monotonic() + timeout_s
        while time.monotonic() < until:
            assert self.shop.alive, f"the shop ended by itself:\n{self.shop.said()}"
            with contextlib.suppress(OSError), urllib.request.urlopen(self.api + "/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return
            time.sleep(0.02)
        raise AssertionError(f"the shop was not ready in {timeout_s} s; it said:\n{self.shop.said()}")

    def start_provider(self) -> None:
        if self.provider is None or not self.provider.alive:
            self.provider = self._sandbox("provider", {"SANDBOX_KEY": self._secret("sandbox-provider-key")})

    def start_gateway(self) -> None:
        if self.gateway is None or not self.gateway.alive:
            self.gateway = self._sandbox("gateway", {"SANDBOX_SECRET": self._secret("sandbox-secret")})

    def _sandbox(self, kind: str, secrets: Mapping[str, str]) -> Running:
        port = self.settings[f"SANDBOX_{kind.upper()}_PORT"]
        command = [
            sys.executable, "-m", f"core.{kind}s.sandbox", "--state", str(self.data / f"sandbox-{kind}.jsonl"),
            "--port", port, "--speed", self.settings.get("SANDBOX_SPEED", "1"),
        ]  # fmt: skip
        started = Running(command, self.folder, kind, {**self.environment(), **secrets})
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            assert started.alive, started.said()
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), 1):
                return started
            time.sleep(0.02)
        raise AssertionError(f"the sandbox {kind} did not open its port: {started.said()}")

    def _secret(self, name: str) -> str:
        """The secret that the demo will read from its file, or has made."""
        path = self.data / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"test-{name}-test-{name}", encoding="ascii")
        return path.read_text(encoding="ascii").strip()

    def close(self) -> None:
        for running in (self.shop, self.provider, self.gateway):
            if running is not None and running.alive:
                running.kill()

    # -- asking -------------------------------------------------------------------------------------------------------

    def command(self, *arguments: str, stdin: str = "", **more: str) -> Ended:
        """Runs a command of main.py to its end."""
        self.folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments], cwd=self.folder, env=self.environment(more),
            input=stdin, capture_output=True, text=True, timeout=COMMAND_S, check=False,
        )  # fmt: skip
        return Ended(done.returncode, done.stdout, done.stderr)

    def say(self, *arguments: str, **more: str) -> Ended:
        """The same within this process, which saves the time to start one."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with contextlib.chdir(self.folder):
            done = CliRunner().invoke(main.app, list(arguments), env=self.environment(more))
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ended(done.exit_code, done.stdout, done.stderr)

    def call(self, path: str, fields: Mapping[str, object] | None = None, *, timeout_s: float = 30.0) -> Answer:
        """One call of the API with the demo's key; GET without fields. Whatever the status, the answer is JSON."""
        body = None if fields is None else json.dumps(fields).encode()
        request = urllib.request.Request(
            f"{self.api}/api.php{path}", data=body, headers={"X-API-Key": self.key, "Content-Type": "application/json"}
        )
        return answer_of(request, timeout_s)

    def provider_orders(self) -> dict[str, Any]:
        """What the sandbox provider has taken: its orders, and how many for each link."""
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.settings['SANDBOX_PROVIDER_PORT']}/_sandbox/orders", timeout=10
        ) as answer:
            listing: dict[str, Any] = json.load(answer)
        return listing

    def prove(self) -> None:
        """The books agree, whether the shop runs or not."""
        audit = self.say("audit", "--json")
        assert audit.code == 0, audit.output + audit.words
        assert audit.json() == {"proven": True, "findings": []}


@dataclass(frozen=True)
class Answer:
    status: int
    kind: str
    body: dict[str, Any]

    @property
    def data(self) -> dict[str, Any]:
        data: dict[str, Any] = self.body["data"]
        return data


def answer_of(request: urllib.request.Request, timeout_s: float = 30.0) -> Answer:
    try:
        with urllib.request.urlopen(request, timeout=timeout_s) as answer:
            return Answer(answer.status, answer.headers["Content-Type"], _read(answer))
    except urllib.error.HTTPError as refused:
        with refused:
            return Answer(refused.code, refused.headers["Content-Type"], _read(refused))


def _read(answer: IO[bytes]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(answer.read())
    return document


@contextmanager
def house(folder: Path, *, apart: bool = False, **settings: str) -> Iterator[House]:
    """A house that is left empty: whatever still runs in it at the end is killed."""
    made = House(folder, dict(settings), apart)
    try:
        yield made
    finally:
        made.close()


def has(program: str) -> bool:
    return shutil.which(program) is not None


def until(check: Any, timeout_s: float, what: str) -> Any:
    """What `check` answers as soon as it is true."""
    end = time.monotonic() + timeout_s
    while time.monotonic() < end:
        if found := check():
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {timeout_s} s: {what}")
