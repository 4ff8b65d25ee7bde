"""Wires payment with Telegram Stars, where the operator has said what a Star is worth. The bot passes in its desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from core import texts
from core.domain import money
from core.domain.money import Money
from core.domain.topups import Payment
from core.gateways.stars import Payer, StarsGateway
from core.ports import Database, NowMs, StarsDesk, Transaction
from core.settings import Settings
from core.workers import reconciling


def star_worth(settings: Settings) -> Money | None:
    """What one Star is worth, None where customers cannot pay with them."""
    return Money.parse(settings.star_worth, money.currency(settings.currency)) if settings.star_worth else None


def stars_gateway(db: Database, settings: Settings, desk: StarsDesk, now_ms: NowMs) -> StarsGateway | None:
    """The gateway, to be put among the world's under its method's name; None where Stars are not offered."""
    worth = star_worth(settings)
    if worth is None:
        return None

    async def payer_of(payment: Payment) -> Payer | None:
        return await db.read(lambda tx: find_payer(tx, payment))

    return StarsGateway(
        desk, worth=worth, payer_of=payer_of, words=partial(invoice_words, settings.shop_name),
        read_from=partial(reconciling.reconciled, db), now_ms=now_ms,
    )  # fmt: skip


def stars_ticks(
    db: Database, settings: Settings, desk: StarsDesk
) -> Mapping[str, tuple[float, Callable[[], Awaitable[object]]]]:
    """The worker that reconciles, as `start_workers` runs its ticks: name, seconds between, what to do."""
    worth = star_worth(settings)
    if worth is None:
        return {}
    return {"reconcile:stars": (reconciling.EVERY_S, partial(reconciling.reconcile, db, desk, worth))}


def find_payer(tx: Transaction, payment: Payment) -> Payer | None:
    """The chat where the payment's customer was seen last. None for one who has no chat, or has blocked the bot."""
    current = tx.payments.get(payment.id) or payment  # it may have passed to the customer whom its own was merged into
    chats = [chat for chat in tx.chats.of_customer(current.customer_id) if not chat.blocked]
    latest = max(chats, key=lambda chat: (chat.seen_ms, chat.id), default=None)
    return None if latest is None else Payer(latest.id, latest.language)


def invoice_words(shop_name: str, language: str, payment: Payment, stars: int) -> tuple[str, str]:
    """The title and the description of an invoice."""
    lang = texts.best_language(language)
    amount = texts.joined(lang, str(payment.due), payment.due.currency.code)  # read outside the shop, too
    said: dict[str, object] = {"amount": amount, "stars": stars, "shop": shop_name}
    title = texts.say(lang, "invoice-title", amount=amount)
    if payment.order_id is None:
        return title, texts.say(lang, "invoice-description", **said)
    return title, texts.say(lang, "invoice-description-order", order=payment.order_id, **said)
