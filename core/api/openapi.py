"""The OpenAPI 3.1 document, made from the very models that parse and answer."""

from __future__ import annotations

from typing import Any

import orjson
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from core.api import answers, forms, table
from core.api.calls import BASE, Endpoint, Shop

Schema = dict[str, Any]
Names = dict[Any, str]
_REF = "#/components/schemas/{model}"
_ERRORS = {
    400: "A field is missing, wrong or still an unfilled variable; or the body cannot be read.",
    401: "The API key is missing or not valid.",
    402: "The balance is too low.",
    403: "The key lacks the right, or the customer is blocked.",
    404: "No such service, order, payment or customer of yours.",
    405: "The address takes another method.",
    409: "It does not fit what happened before.",
    413: "The request is too large.",
    429: "Too many requests; Retry-After says how long to wait.",
    500: "Something went wrong in the shop.",
    503: "The shop cannot do this at the moment; Retry-After says when to try again.",
}


def document(shop: Shop) -> Schema:
    """The whole document, for this shop's address."""
    used: list[type[BaseModel]] = [answers.Data]
    for endpoint in table.ENDPOINTS:
        used += [endpoint.form, endpoint.data]
    unique = list(dict.fromkeys(used))
    refs, definitions = models_json_schema([(model, "validation") for model in unique], ref_template=_REF)
    names: Names = {model: ref["$ref"].rsplit("/", 1)[-1] for (model, _), ref in refs.items()}
    schemas: Schema = definitions["$defs"]
    for endpoint in table.ENDPOINTS:
        _mark_required(schemas[names[endpoint.form]], endpoint.form)
        schemas[names[endpoint.data]]["required"] = list(endpoint.data.model_fields)
    schemas[names[answers.Data]]["required"] = ["text"]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{shop.settings.shop_name} API", "version": shop.version,
            "description": "Order services from a chatbot's flow builder. Bodies may be JSON or forms, whatever the"
            " Content-Type; every field takes any scalar; `http_errors=0` answers errors with status 200.",
        },
        "servers": [{"url": shop.settings.public_url}],
        "security": [{"header": []}, {"bearer": []}, {"query": []}],
        "paths": _paths(names),
        "components": {"schemas": schemas, "securitySchemes": _SECURITY},
    }  # fmt: skip


def as_bytes(made: Schema) -> bytes:
    return orjson.dumps(made, option=orjson.OPT_INDENT_2)


_SECURITY = {
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "query": {"type": "apiKey", "in": "query", "name": "api_key"},
}


def _mark_required(schema: Schema, form: type[forms.Form]) -> None:
    """What a caller must send is "" to the parser, which tells all missing fields at once."""
    for info in schema.get("properties", {}).values():
        info.pop("required_by_shop", None)
        info.pop("default", None)
    if required := forms.required(form):
        schema["required"] = list(required)


def _paths(names: Names) -> Schema:
    paths: Schema = {}
    for endpoint in table.ENDPOINTS:
        at = paths.setdefault(BASE + endpoint.path, {})
        for method in endpoint.methods:
            at[method.lower()] = _operation(endpoint, method, names)
    return paths


def _operation(endpoint: Endpoint, method: str, names: Names) -> Schema:
    operation: Schema = {
        "operationId": endpoint.name if method == endpoint.method else f"{endpoint.name}_{method.lower()}",
        "summary": endpoint.summary,
        "parameters": _parameters(endpoint, names, query=method == "GET"),
        "responses": _responses(endpoint, names),
    }
    if endpoint.also:
        operation["description"] = "Also at " + ", ".join(BASE + path for path in endpoint.also) + "."
    if not endpoint.needs_key:
        operation["security"] = []
    if method == "POST":
        body = {"schema": {"$ref": _REF.format(model=names[endpoint.form])}}
        if "{" in endpoint.path:
            body = {"schema": {"type": "object"}}
        media = ("application/json", "application/x-www-form-urlencoded")
        operation["requestBody"] = {"content": dict.fromkeys(media, body), "required": "{" not in endpoint.path}
    return operation


def _parameters(endpoint: Endpoint, names: Names, *, query: bool) -> list[Schema]:
    found: list[Schema] = []
    needed = forms.required(endpoint.form)
    for name, info in endpoint.form.model_fields.items():
        described = {"name": name, "description": info.description, "schema": {"type": "string"}}
        if "{" + name + "}" in endpoint.path:
            found.append({**described, "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}})
        elif query:
            found.append({**described, "in": "query", "required": name in needed})
    if endpoint.name == "order":
        found.append({
            "name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 255},
            "description": "As request_id: the same request sent again under it orders nothing and is answered again.",
        })  # fmt: skip
    return found


def _responses(endpoint: Endpoint, names: Names) -> Schema:
    data = {"$ref": _REF.format(model=names[endpoint.data])}
    done = {"anyOf": [_envelope("success", data), _envelope("error", data)]}
    made: Schema = {"200": {"description": "Done; or any error, where http_errors=0 was sent.", "content": _json(done)}}
    if endpoint.name == "services":
        made["304"] = {"description": "Not changed since the ETag that was sent."}
    for status, description in _ERRORS.items():
        made[str(status)] = {"description": description, "content": _json(_envelope("error", data))}
        if status in (429, 503):
            made[str(status)]["headers"] = {"Retry-After": {"schema": {"type": "integer", "minimum": 1}}}
    return made


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}


def _envelope(status: str, data: Schema) -> Schema:
    properties: Schema = {"status": {"const": status}, "message": {"type": "string"}}
    if status == "error":
        properties["code"] = {"type": "string"}
    properties["data"] = data
    return {"type": "object", "properties": properties, "required": list(properties)}
