"""The outside as a shop of this run knows it: gateways, a session for providers, the bot; in the demo, sandboxes."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass

import aiohttp
from pydantic import SecretStr

from core.commands import chatting, demo
from core.commands.chatting import Opened
from core.commands.shop import CannotRun, Shop, now_ms
from core.commands.stars import stars_gateway
from core.domain import money
from core.domain.topups import Method
from core.gateways.sandbox import server as gateway_sandbox
from core.gateways.sandbox.client import EXPIRES_S, SandboxGateway
from core.ports import Gateway
from core.providers.sandbox import panel as provider_sandbox
from core.settings import Settings
from core.usecases.paying_back import Refunders
from core.workers.loops import Shift

STAR_WORTH = "0.013"  # of the demo, in dollars


@dataclass(frozen=True)
class World:
    """The outside as this shop knows it: its gateways, a session for providers, and the demo's key if it is one."""

    gateways: dict[str, Gateway]
    methods: dict[str, Method]
    session: aiohttp.ClientSession
    demo_key: str = ""


async def open_world(shop: Shop, stack: AsyncExitStack) -> World:
    session = await stack.enter_async_context(aiohttp.ClientSession())
    if not await demo.wanted(shop.db, shop.settings):
        await demo.leave(shop.db)
        return World({}, {}, session)
    demo.check_hosts(shop.settings)
    # Prompts to the sandbox's phones disturb nobody.
    worth = shop.settings.star_worth or (STAR_WORTH if shop.settings.currency == "USD" else "")
    shop.settings = shop.settings.model_copy(update={"prompts_per_phone": 0, "star_worth": worth})
    settings, folder = shop.settings, shop.folder
    provider_key, gateway_secret = demo.secret(folder, "sandbox-provider-key"), demo.secret(folder, "sandbox-secret")
    provider_port, gateway_port = settings.sandbox_provider_port, settings.sandbox_gateway_port
    if not settings.sandbox_apart:
        try:
            provider_port, gateway_port = await start_sandboxes(shop, stack, provider_key, SecretStr(gateway_secret))
        except OSError as error:
            raise CannotRun(
                f"A sandbox cannot open its port ({error}). Set CHATPANEL_SANDBOX_PROVIDER_PORT and"
                " CHATPANEL_SANDBOX_GATEWAY_PORT to free ones."
            ) from None
    gateway = SandboxGateway(
        base_url=f"http://127.0.0.1:{gateway_port}", secret=SecretStr(gateway_secret), now_ms=now_ms,
        callback_base=own_address(settings), currency=money.currency(settings.currency),
        expires_s=max(round(EXPIRES_S / settings.sandbox_speed), 5),
    )  # fmt: skip
    await stack.enter_async_context(gateway)
    url = f"http://127.0.0.1:{provider_port}/api/v2"
    key = await demo.prepare(shop.db, folder, provider_url=url, provider_key=provider_key)
    name = gateway.method.name
    return World({name: gateway}, {name: gateway.method}, session, key)


async def open_bot(shop: Shop, world: World, stack: AsyncExitStack, shift: Shift, *, serves: bool) -> Opened | None:
    """The bot where there is one, and Stars with it: they are paid over the same token, whoever serves the chats."""
    try:
        bot = await chatting.opened(
            shop.chat, stack, shop.db, shop.settings, demo_folder=shop.folder if world.demo_key else None,
            methods=world.methods, able=Refunders(world.gateways), serves=serves, shift=shift, bell=shop.bell,
        )  # fmt: skip
    except OSError as error:
        raise CannotRun(
            f"The chat page cannot open its port ({error}). Set CHATPANEL_CHAT_PORT to a free one."
        ) from None
    stars = stars_gateway(shop.db, shop.settings, bot.door.desk, now_ms) if bot is not None else None
    if stars is not None:
        world.gateways[stars.method.name] = stars
        world.methods[stars.method.name] = stars.method
    return bot


async def start_sandboxes(
    shop: Shop, stack: AsyncExitStack, provider_key: str, gateway_secret: SecretStr
) -> tuple[int, int]:
    """Starts the sandbox provider and the sandbox gateway within this process. Their ports."""
    settings, folder = shop.settings, shop.folder
    panel = provider_sandbox.make_app(
        key=provider_key, currency=money.currency(settings.currency), speed=settings.sandbox_speed,
        state=folder / "sandbox-provider.jsonl",
    )  # fmt: skip
    runner, provider_port = await provider_sandbox.serve(panel, port=settings.sandbox_provider_port)
    stack.push_async_callback(runner.cleanup)
    gateway_port = await stack.enter_async_context(
        gateway_sandbox.serve(
            secret=gateway_secret, state=folder / "sandbox-gateway.jsonl", port=settings.sandbox_gateway_port,
            speed=settings.sandbox_speed,
        )
    )  # fmt: skip
    return provider_port, gateway_port


def own_address(settings: Settings) -> str:
    """Where the shop is reached from this machine."""
    host = f"[{settings.api_host}]" if ":" in settings.api_host else settings.api_host
    return f"http://{host}:{settings.api_port}"
