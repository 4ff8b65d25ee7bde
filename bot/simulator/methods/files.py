"""Files: taken from an upload or by their id, and given out again under a path."""

from __future__ import annotations

import struct
from typing import Any, Final, Literal

from telegram.constants import FileSizeLimit

from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call, Upload
from bot.simulator.simulator import Simulator
from bot.simulator.wire import Json, Refused, bad, wrong
from bot.simulator.world import File

_JPEG_SIZES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def media(sim: Simulator, call: Call, name: Literal["photo", "document"], folder: Any) -> Json:
    """The message's part for the file that the call brings or names."""
    given = call[name]
    if isinstance(given, str) and given.startswith("attach://"):
        given = call.uploads.get(given.removeprefix("attach://"), given)
    if isinstance(given, str):
        known = sim.world.files.get(given)
        if known is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return describe(known, name)
    assert isinstance(given, Upload)
    if not given.data:
        raise wrong("file must be non-empty")
    limit = FileSizeLimit.PHOTOSIZE_UPLOAD if name == "photo" else FileSizeLimit.FILESIZE_UPLOAD
    if len(given.data) > limit:
        raise Refused(413, "Request Entity Too Large", wrong=True)
    if name == "photo" and dimensions(given.data) is None:
        raise wrong("IMAGE_PROCESS_FAILED")
    return describe(sim.keep_file(given.name, given.mime, given.data, folder), name)


def describe(file: File, kind: Literal["photo", "document", "voice"]) -> Json:
    """The file as a message carries it."""
    part: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    if kind == "photo":
        width, height = dimensions(file.data) or (640, 480)
        return {"photo": [{**part, "width": width, "height": height}]}
    if kind == "voice":
        return {"voice": {**part, "duration": 3, "mime_type": file.mime}}
    return {"document": {**part, "file_name": file.name, "mime_type": file.mime}}


def get_file(sim: Simulator, call: Call) -> Json:
    file = sim.world.files.get(call["file_id"])
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > FileSizeLimit.FILESIZE_DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data), "file_path": file.path,
    }  # fmt: skip


def dimensions(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP picture; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return int(width), int(height)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return 512, 512
    return _jpeg(data) if data.startswith(b"\xff\xd8") else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker in _JPEG_SIZES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + int(size)
    return None


TABLE: Table = {"getFile": get_file}
