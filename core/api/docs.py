"""The page at /docs: every call from the OpenAPI document, and recipes to paste into flow builders."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from aiohttp import web

from core.api import html, table
from core.api.calls import BASE, Endpoint, Shop

Schema = dict[str, Any]
EXAMPLE_KEY = "YOUR_API_KEY"
_HIDDEN = ("lang", "http_errors")
_VARIABLES = {
    "phone_number": "{{{senderMobile}}}", "name": "{{{senderName}}}", "quantity": "{{{quantity}}}",
    "link": "{{{servicelink}}}", "payment_mode": "{{{paymentmode}}}", "payment_method": "{{{gateway}}}",
    "amount": "{{{amount}}}", "mobile_phone_number": "{{{Paymentnumber}}}", "order_id": "{{{orderid}}}",
}  # fmt: skip
"""How the variables are called in the flow builders that most callers use."""


def page(shop: Shop, document: Schema) -> str:
    """The finished page, with the shop's own address in every recipe."""
    base = shop.settings.public_url
    methods = ", ".join(f"{method.title} ({method.name})" for method in shop.methods) or "none yet"
    return html.template("docs.html").substitute(
        shop=escape(shop.settings.shop_name), base=escape(base), api=escape(base + BASE), version=escape(shop.version),
        currency=escape(shop.currency.code), methods=escape(methods),
        method=escape(shop.methods[0].name if shop.methods else "sandbox"),
        contents="".join(f'<li><a href="#{each.name}">{each.name}</a></li>' for each in table.ENDPOINTS),
        endpoints="".join(_endpoint(each, document, base) for each in table.ENDPOINTS),
        recipes=_recipes(base + BASE),
    )  # fmt: skip


def response(text: str, request_id: str) -> web.Response:
    return html.response(200, text, request_id, cache="no-cache")


def _endpoint(endpoint: Endpoint, document: Schema, base: str) -> str:
    schemas = document["components"]["schemas"]
    data = schemas[endpoint.data.__name__]["properties"]
    also = "".join(f"<li><code>{escape(BASE + path)}</code></li>" for path in endpoint.also)
    keys = " ".join(f"<code>{escape(name)}</code>" for name in data)
    return (
        f'<section class="call" id="{endpoint.name}"><h3><span class="verb">{" or ".join(endpoint.methods)}</span> '
        f"<code>{escape(BASE + endpoint.path)}</code></h3><p>{escape(endpoint.summary)}</p>"
        f"{_fields(endpoint, schemas)}"
        f'<p class="keys"><b>In <code>data</code></b> {keys}</p>'
        + (f"<details><summary>Other paths</summary><ul>{also}</ul></details>" if also else "")
        + f"{_code(_curl(endpoint, base), 'shell')}</section>"
    )


def _fields(endpoint: Endpoint, schemas: Schema) -> str:
    schema = schemas[endpoint.form.__name__]
    needed = schema.get("required", [])
    main: list[str] = []
    inputs: list[str] = []
    for name, about in schema["properties"].items():
        if name in _HIDDEN:
            continue
        mark = '<em class="must">required</em>' if name in needed else ""
        row = f"<tr><th><code>{escape(name)}</code>{mark}</th><td>{escape(about.get('description', ''))}</td></tr>"
        (inputs if endpoint.name == "order" and _is_input(endpoint, name) else main).append(row)
    if not main:
        return ""
    made = f"<table>{''.join(main)}</table>"
    if inputs:
        summary = "Inputs of certain types of service"
        made += f"<details><summary>{summary}</summary><table>{''.join(inputs)}</table></details>"
    return made


def _is_input(endpoint: Endpoint, name: str) -> bool:
    """Whether a field belongs to some types of service only: those are added to the form beneath its own."""
    own = endpoint.form.__mro__[1]
    return name not in getattr(own, "model_fields", {})


def _example(endpoint: Endpoint) -> dict[str, str]:
    needed = [name for name, info in endpoint.form.model_fields.items() if info.json_schema_extra]
    fields = endpoint.form.model_fields
    return {name: str((fields[name].examples or [""])[0]) for name in needed if "{" + name + "}" not in endpoint.path}


def _curl(endpoint: Endpoint, base: str) -> str:
    path = BASE + endpoint.path.replace("{order_id}", "1001").replace("{payment_id}", "5001")
    if not endpoint.needs_key:
        return f"curl {base}{path}"
    if endpoint.method == "GET":
        query = "".join(f"&{name}={value}" for name, value in _example(endpoint).items())
        return f'curl "{base}{path}?api_key={EXAMPLE_KEY}{query}"'
    body = json.dumps({"api_key": EXAMPLE_KEY, **_example(endpoint)}, indent=2)
    return f"curl {base}{path} -d '{body}'"


def _code(text: str, what: str) -> str:
    shown = f'<pre tabindex="0" data-kind="{what}">{escape(text)}</pre>'
    return f'<div class="code"><button type="button" hidden>Copy</button>{shown}</div>'


def _body(*names: str, **fixed: str) -> str:
    fields = {"api_key": EXAMPLE_KEY, **{name: _VARIABLES[name] for name in names}, **fixed}
    return json.dumps(fields, indent=2)


def _recipes(api: str) -> str:
    """One block for each step of a flow: where it goes, what it sends, what to keep of the answer."""
    steps = (
        ("Greet and register", "POST", f"{api}/login", _body("phone_number", "name"),
         (("body.data.balance", "balance"), ("body.data.text", "reply"))),
        ("Tell the price", "POST", f"{api}/price",
         _body("phone_number", "quantity", service_name="Instagram Followers"),
         (("body.data.price", "price"), ("body.data.enough", "enough"), ("body.data.text", "reply"))),
        ("Top up", "POST", f"{api}/topup", _body("phone_number", "amount", "payment_method", "mobile_phone_number"),
         (("body.data.payment_id", "paymentid"), ("body.data.pay_url", "payurl"), ("body.data.text", "reply"))),
        ("Order", "POST", f"{api}/order",
         _body("phone_number", "link", "quantity", service_name="insta likes", payment_mode="balance"),
         (("body.data.order_id", "orderid"), ("body.code", "code"), ("body.data.text", "reply"))),
        ("Follow the order", "GET", f"{api}/order/{_VARIABLES['order_id']}?api_key={EXAMPLE_KEY}", "",
         (("body.data.order_status", "status"), ("body.data.remains", "remains"), ("body.data.text", "reply"))),
    )  # fmt: skip
    return "".join(_recipe(number, *step) for number, step in enumerate(steps, 1))


def _recipe(number: int, title: str, verb: str, url: str, body: str, keep: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f"<tr><th><code>{path}</code></th><td>keep as <code>{variable}</code></td></tr>" for path, variable in keep
    )
    sent = _code(body, "json") if body else ""
    return (
        f'<li class="step"><h3><span class="number">{number}</span> {title}</h3>'
        f'<p><span class="verb">{verb}</span></p>{_code(url, "url")}{sent}<table class="map">{rows}</table></li>'
    )
