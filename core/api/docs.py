"""The page at /docs: every call from the OpenAPI document, and recipes to paste into flow builders."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from core.api import html
from core.api.calls import Shop


def page(shop: Shop, document: dict[str, Any]) -> str:
    return "<!doctype html><title>docs</title>"


def response(text: str, request_id: str) -> web.Response:
    return html.response(200, text, request_id, cache="no-cache")
