"""Orders for tests about what follows: placed as the order screens place them, without walking through those."""

from __future__ import annotations

from bot.simulator.client import Person
from core.domain import requests
from core.domain.orders import Order
from core.usecases import ordering
from core.usecases.ordering import Paying, Wish
from storage.transaction import Transaction
from tests.bot.stage import LINK, MOBILE, Stage


async def place(
    stage: Stage, person: Person, *, service: int = 102, quantity: str = "1000", link: str = LINK, direct: bool = False,
    **inputs: str,
) -> Order:  # fmt: skip
    """An order from the wallet; with `direct`, one that waits for the payment of what is missing."""
    customer = await stage.customer(person)

    def work(tx: Transaction) -> Order:
        wanted = tx.services.get(service)
        assert wanted is not None
        fields = {"quantity": quantity, "link": link, **inputs}
        paying = Paying(MOBILE, person.phone, f"token-{person.id}-{tx.now_ms}") if direct else None
        wish = Wish(
            tx.partners.house(), customer.identity, requests.read_request(wanted, fields), paying=paying,
            duplicate_window_ms=0,
        )  # fmt: skip
        return ordering.place_order(tx, wish).order

    return await stage.write(work)
