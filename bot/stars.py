"""Stars as only Telegram can do them: invoices, refunds, transactions. See core.ports.StarsDesk."""

from __future__ import annotations

from telegram import Bot


class Desk:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot
