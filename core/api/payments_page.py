"""The page that follows one payment: /pay/<token>. Shows what is to be paid, how, and how it stands; decides nothing.

It asks /pay/<token>/state every few seconds; without scripts a link refreshes it.
"""

from __future__ import annotations

from functools import cache
from html import escape
from string import Template

import orjson
from aiohttp import web

from core.api import answers, html, paying, phrases, visits
from core.api.calls import Shop
from core.domain import customers, topups
from core.domain.errors import PaymentNotFound
from core.ports import Transaction


async def page(shop: Shop, request: web.BaseRequest, request_id: str, token: str) -> web.Response:
    lang = phrases.language(request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0])
    payment = await _find(shop, token)
    if payment is None:
        return html.response(404, _unknown(shop, lang), request_id)
    return html.response(200, _shown(shop, payment, lang), request_id)


async def state(shop: Shop, request: web.BaseRequest, request_id: str, token: str) -> web.Response:
    """What the page asks: only what it shows, nothing of the customer."""
    lang = phrases.language(request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0])
    payment = await _find(shop, token)
    if payment is None:
        raise PaymentNotFound()
    body = {
        "state": payment.state.public, "title": _title(payment, lang),
        "instructions": paying.open_instructions(shop, payment, lang), "pay_url": payment.pay_url,
        "final": payment.state not in topups.OPEN,
    }  # fmt: skip
    return visits.response(200, orjson.dumps(body), request_id, [("Cache-Control", "no-store")])


async def _find(shop: Shop, token: str) -> topups.Payment | None:
    if not token.isascii() or not 8 <= len(token) <= 128:
        return None

    def work(tx: Transaction) -> topups.Payment | None:
        return tx.payments.by_token(token)

    return await shop.db.glance(work)


def _title(payment: topups.Payment, lang: str) -> str:
    return phrases.phrase(lang, f"api-page-{payment.state.public}")


@cache
def _template() -> Template:
    return html.template("pay.html")


def _shown(shop: Shop, payment: topups.Payment, lang: str) -> str:
    gateway = shop.gateways.get(payment.gateway)
    rows = [
        ("api-page-amount", f"{payment.due} {payment.amount.currency.code}"),
        ("api-page-method", gateway.method.title if gateway else payment.gateway),
        ("api-page-expires", answers.time_text(payment.expires_ms).replace("T", " ").replace("Z", " UTC")),
    ]
    if payment.fee:
        rows.insert(1, ("api-page-fee", f"{payment.fee} {payment.amount.currency.code}"))
    if payment.phone:
        rows.append(("api-page-phone", customers.masked(payment.phone)))
    facts = "".join(
        f"<div><dt>{escape(phrases.phrase(lang, key))}</dt><dd>{escape(value)}</dd></div>" for key, value in rows
    )
    return _template().substitute(
        lang=lang, shop=escape(shop.settings.shop_name), state=payment.state.public,
        title=escape(_title(payment, lang)), number=escape(phrases.phrase(lang, "api-page-title", payment=payment.id)),
        facts=facts, instructions=escape(paying.open_instructions(shop, payment, lang)), pay_url=_http(payment.pay_url),
        hidden="" if _http(payment.pay_url) and payment.state in topups.OPEN else "hidden",
        pay=escape(phrases.phrase(lang, "api-page-pay")), again=escape(phrases.phrase(lang, "api-page-again")),
        back=escape(phrases.phrase(lang, "api-page-back")),
        follow="false" if payment.state not in topups.OPEN else "true",
    )  # fmt: skip


def _unknown(shop: Shop, lang: str) -> str:
    return _template().substitute(
        lang=lang, shop=escape(shop.settings.shop_name), state="unknown", number="", facts="",
        title=escape(phrases.phrase(lang, "api-page-unknown")), pay_url="", hidden="hidden", pay="",
        instructions=escape(phrases.phrase(lang, "api-page-unknown-why")), again="", back="", follow="false",
    )  # fmt: skip


def _http(url: str) -> str:
    """A gateway's address, if it is one that a page may link to."""
    return escape(url) if url.startswith(("https://", "http://")) else ""
