"""How the bot gets its updates: by asking, or by a webhook. Never both."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from telegram.constants import PollingLimit, WebhookLimit

from bot.simulator.methods.table import Table
from bot.simulator.signatures import Call
from bot.simulator.simulator import Simulator
from bot.simulator.updates import ALL_TYPES
from bot.simulator.wire import Json, bad, conflict, wrong
from bot.simulator.world import Webhook

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(sim: Simulator, call: Call) -> list[Json]:
    limit = call.get("limit", PollingLimit.MAX_LIMIT)
    if not PollingLimit.MIN_LIMIT <= limit <= PollingLimit.MAX_LIMIT:
        sim.remark(f"limit of getUpdates is {limit}, not 1 to 100")
        limit = PollingLimit.MAX_LIMIT
    _subscribe(sim, call)
    sim.changed.set()
    return await sim.updates.poll(call.get("offset", 0), limit, call.get("timeout", 0))


def set_webhook(sim: Simulator, call: Call) -> bool:
    url = call["url"]
    if not url:
        return delete_webhook(sim, call)
    secret = call.get("secret_token", "")
    if secret and not _SECRET.fullmatch(secret):
        raise wrong("secret token contains unallowed characters")
    connections = call.get("max_connections", 40)
    if not WebhookLimit.MIN_CONNECTIONS_LIMIT <= connections <= WebhookLimit.MAX_CONNECTIONS_LIMIT:
        raise wrong("max_connections must be between 1 and 100")
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        raise wrong("bad webhook: invalid URL specified") from None
    if parts.scheme not in ("http", "https") or not host:
        raise wrong("bad webhook: An HTTPS URL must be provided for webhook")
    if host not in LOOPBACK:
        raise bad("bad webhook: Failed to resolve host: the simulator calls this machine only")
    _subscribe(sim, call)
    if call.get("drop_pending_updates"):
        sim.updates.drop_all()
    sim.world.webhook = Webhook(url=url, secret_token=secret, max_connections=connections)
    sim.updates.interrupt(conflict("Conflict: terminated by setWebhook request"))
    sim.updates.arrived.set()
    sim.changed.set()
    return True


def delete_webhook(sim: Simulator, call: Call) -> bool:
    if call.get("drop_pending_updates"):
        sim.updates.drop_all()
    sim.world.webhook = Webhook()
    sim.updates.arrived.set()
    sim.changed.set()
    return True


def get_webhook_info(sim: Simulator, call: Call) -> Json:
    webhook = sim.world.webhook
    info: Json = {
        "url": webhook.url, "has_custom_certificate": False, "pending_update_count": len(sim.updates.waiting()),
    }  # fmt: skip
    if webhook.url:
        info["max_connections"] = webhook.max_connections
        info["ip_address"] = "127.0.0.1"
    if webhook.last_error_message:
        info["last_error_date"], info["last_error_message"] = webhook.last_error_s, webhook.last_error_message
    if sim.world.allowed_updates:
        info["allowed_updates"] = sim.world.allowed_updates
    return info


def _subscribe(sim: Simulator, call: Call) -> None:
    allowed = call.get("allowed_updates")
    for name in allowed or ():
        if name not in ALL_TYPES:
            sim.remark(f"allowed_updates names {name!r}, which is no kind of update")
    sim.updates.subscribe(allowed)


TABLE: Table = {
    "getUpdates": get_updates, "setWebhook": set_webhook, "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}  # fmt: skip
