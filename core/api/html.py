"""Pages of the door: templates beside this module, and the headers that keep a page to itself."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from string import Template

from aiohttp import web

from core.api import visits

_FOLDER = Path(__file__).parent / "pages"
_NONE = "'none'"
_REST = "connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"
_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


class _Template(Template):
    """Values stand as §name, so that styles and scripts keep their own signs."""

    delimiter = "§"


def template(name: str) -> Template:
    return _Template((_FOLDER / name).read_text(encoding="utf-8"))


def response(status: int, text: str, request_id: str, *, cache: str = "no-store") -> web.Response:
    """A page that loads nothing from anywhere, runs only its own script, and tells nobody where it was."""
    headers = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Security-Policy", _policy(text)),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", cache),
    ]
    return visits.response(status, text.encode(), request_id, headers)


def _policy(text: str) -> str:
    allowed: dict[str, list[str]] = {"script": [], "style": []}
    for match in _INLINE.finditer(text):
        digest = base64.b64encode(hashlib.sha256(match[2].encode()).digest()).decode()
        allowed[match[1]].append(f"'sha256-{digest}'")
    sources = "; ".join(f"{kind}-src {' '.join(found) or _NONE}" for kind, found in allowed.items())
    return f"default-src 'none'; {sources}; {_REST}"
