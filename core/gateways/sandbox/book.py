"""The sandbox gateway's memory: its checkouts, kept in a file of JSON lines. The last line about one counts.

A line is handed to the system before anybody hears of it, so `kill -9` loses
nothing. The file is not synced to the disk: a power cut may cost a sandbox its
last second. It never shares a file with the shop's database.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import structlog

from core.gateways.sandbox import checkouts
from core.gateways.sandbox.checkouts import Checkout

KEEP_CLOSED_MS = 7 * 24 * 3600 * 1000
SPARE_LINES = 1000

log = structlog.get_logger()


class Book:
    """All checkouts. A file that does not exist yet is an empty one."""

    def __init__(self, path: Path, now_ms: int) -> None:
        self._path = path
        self._by_id: dict[str, Checkout] = {}
        self._by_reference: dict[str, str] = {}
        self._by_refund: dict[str, str] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        self._read()
        self._file, self._size, self._lines = self._rewrite(now_ms)

    def close(self) -> None:
        os.close(self._file)

    def __iter__(self) -> Iterator[Checkout]:
        return iter(self._by_id.values())

    def get(self, checkout_id: str) -> Checkout | None:
        return self._by_id.get(checkout_id)

    def of_reference(self, reference: str) -> Checkout | None:
        return self._by_id.get(self._by_reference.get(reference, ""))

    def of_refund(self, reference: str) -> Checkout | None:
        return self._by_id.get(self._by_refund.get(reference, ""))

    def keep(self, checkout: Checkout, now_ms: int) -> None:
        """Writes it down, then knows it. Raises OSError where the file takes no more; then nothing has changed."""
        line = f"{checkout.to_json()}\n".encode()
        try:
            if os.write(self._file, line) != len(line):
                raise OSError("the file took only a part of a line")
        except OSError:
            os.ftruncate(self._file, self._size)
            raise
        self._size, self._lines = self._size + len(line), self._lines + 1
        self._know(checkout)
        if self._lines > 2 * len(self._by_id) + SPARE_LINES:
            self._shorten(now_ms)

    def _shorten(self, now_ms: int) -> None:
        old = self._file
        try:
            self._file, self._size, self._lines = self._rewrite(now_ms)
        except OSError as error:
            log.warning("sandbox_gateway.not_shortened", error=str(error))
            self._lines = 0  # the old file serves on; the next try is a good while away
        else:
            os.close(old)

    def _know(self, checkout: Checkout) -> None:
        self._by_id[checkout.id] = checkout
        self._by_reference[checkout.push.reference] = checkout.id
        for refund in checkout.refunds:
            self._by_refund[refund.reference] = checkout.id

    def _forget(self, checkout: Checkout) -> None:
        del self._by_id[checkout.id]
        self._by_reference.pop(checkout.push.reference, None)
        for refund in checkout.refunds:
            self._by_refund.pop(refund.reference, None)

    def _read(self) -> None:
        with suppress(FileNotFoundError):
            for number, line in enumerate(self._path.read_bytes().split(b"\n"), 1):
                try:
                    if line:
                        self._know(checkouts.from_json(line.decode()))
                except (ValueError, KeyError, TypeError):
                    # A kill tears at most the last line, which nobody was told about.
                    log.warning("sandbox_gateway.line_unreadable", line=number)

    def _rewrite(self, now_ms: int) -> tuple[int, int, int]:
        """One line for each checkout, without those long closed, put in place of the file whole or not at all."""
        for checkout in list(self._by_id.values()):
            if checkout.closed and checkout.created_ms < now_ms - KEEP_CLOSED_MS:
                self._forget(checkout)
        fresh = self._path.with_name(self._path.name + ".new")
        text = "".join(f"{checkout.to_json()}\n" for checkout in self._by_id.values()).encode()
        file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        try:
            view = memoryview(text)
            while view:
                view = view[os.write(file, view) :]
            fresh.replace(self._path)
        except OSError:
            os.close(file)
            raise
        return file, len(text), len(self._by_id)
