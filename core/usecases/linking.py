"""Ties a chat to its customer."""

from __future__ import annotations

from core.domain.customers import Customer
from core.domain.partners import Partner
from core.ports import Transaction
from core.usecases import registering


def open_chat_customer(tx: Transaction, *, house: Partner, user_id: int, name: str, language: str) -> Customer:
    """The house customer of a Telegram user, made if there is none."""
    return registering.register(
        tx, partner_id=house.id, identity=f"tg:{user_id}", name=name, language=language
    ).customer
