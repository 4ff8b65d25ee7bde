"""What the sandbox panel does with a request once it is understood: the actions of API v2 and their answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.domain.money import Currency, Money
from core.ports import NowMs
from core.providers.sandbox import course, shelf
from core.providers.sandbox.books import Books, Taken
from core.providers.sandbox.wishes import BAD_REQUEST, PanelError, read_wish

OPENING_BALANCE = 1_000_000
MAX_IDS = 100
REFUSALS = {
    "refuse": "neworder.error.link",
    "duplicate": "neworder.error.link_duplicate",
    "nofunds": "neworder.error.not_enough_funds",
}
NO_ORDER = "Incorrect order ID"
NO_REFILL = "Incorrect refill ID"


class Desk:
    """One customer's account at the panel."""

    def __init__(self, books: Books, currency: Currency, speed: float, now_ms: NowMs) -> None:
        self.books = books
        self._currency = currency
        self._speed = speed
        self._now_ms = now_ms
        self._services = shelf.stock(currency)

    def answer(self, params: Mapping[str, str]) -> object:
        """The answer to every action but `add`. Raises PanelError."""
        match params.get("action") or params.get("actionType"):
            case "services":
                return [shelf.listing(service) for service in self._services.values()]
            case "balance":
                return {"balance": str(self.balance()), "currency": self._currency.code}
            case "status" if "orders" in params:
                return {id: _or_error(self._status, id) for id in _ids(params["orders"])}
            case "status":
                return self._status(params.get("order", ""))
            case "cancel":
                ids = _ids(params.get("orders") or params.get("order", ""))
                return [{"order": _number(id), "cancel": _or_error(self._cancel, id)} for id in ids]
            case "refill" if "orders" in params:
                return [{"order": _number(id), "refill": _or_error(self._refill, id)} for id in _ids(params["orders"])]
            case "refill":
                return {"refill": str(self._refill(params.get("order", "")))}
            case "refill_status" if "refills" in params:
                ids = _ids(params["refills"])
                return [{"refill": _number(id), "status": _or_error(self._refill_status, id)} for id in ids]
            case "refill_status":
                return {"status": self._refill_status(params.get("refill", ""))}
            case _:
                raise PanelError(BAD_REQUEST)

    def add(self, params: Mapping[str, str]) -> int:
        """Takes an order. Raises PanelError."""
        service = self._services.get(_number(params.get("service", "")))
        if service is None:
            raise PanelError("error.incorrect_service_id")
        if refusal := REFUSALS.get(course.magic(params.get("link", ""))):
            raise PanelError(refusal)
        wish = read_wish(service, params)
        if wish.charge > self.balance():
            raise PanelError("neworder.error.not_enough_funds")
        return self.books.take(wish, self._now_ms())

    def balance(self) -> Money:
        """What is left of the opening balance. What was not delivered has come back."""
        left = Money(OPENING_BALANCE * self._currency.one, self._currency) - self.books.spent
        for taken in self.books.may_give_back():
            left += taken.wish.charge - self._charge(taken, self._standing(taken))
        return left

    def _since_ms(self, at_ms: int) -> int:
        return int((self._now_ms() - at_ms) * self._speed)

    def _standing(self, taken: Taken) -> course.Standing:
        asked = taken.cancel_asked_ms
        cancel_since_ms = None if asked is None else self._since_ms(asked)
        return course.standing(taken.wish.link, taken.wish.quantity, self._since_ms(taken.at_ms), cancel_since_ms)

    def _charge(self, taken: Taken, standing: course.Standing) -> Money:
        if standing.status not in ("Partial", "Canceled"):
            return taken.wish.charge
        return taken.wish.charge.share(standing.delivered, taken.wish.quantity)

    def _taken(self, id: str) -> Taken:
        taken = self.books.orders.get(_number(id))
        if taken is None:
            raise PanelError(NO_ORDER)
        return taken

    def _status(self, id: str) -> dict[str, object]:
        taken = self._taken(id)
        standing = self._standing(taken)
        start = standing.start_count
        return {
            "charge": str(self._charge(taken, standing)),
            "start_count": None if start is None else str(start),
            "status": standing.status,
            "remains": str(standing.remains),
            "currency": self._currency.code,
        }

    def _cancel(self, id: str) -> int:
        taken = self._taken(id)
        service = self._services.get(taken.wish.service)
        if service is None or not service.cancel:
            raise PanelError("Cancel is disabled for this service")
        if self._standing(taken).status in course.TERMINAL:
            raise PanelError("The order has ended already")
        if taken.cancel_asked_ms is None:
            self.books.ask_cancel(taken.order, self._now_ms())
        return 1

    def _refill(self, id: str) -> int:
        taken = self._taken(id)
        service = self._services.get(taken.wish.service)
        if service is None or not service.refill:
            raise PanelError("Refill is disabled for this service")
        if self._standing(taken).status != "Completed":
            raise PanelError("The order is not completed")
        running = (r for r in self.books.refills.values() if r.order == taken.order)
        if any(course.refill_status(self._since_ms(refill.at_ms)) != "Completed" for refill in running):
            raise PanelError("The refill task is not completed for this order")
        return self.books.ask_refill(taken.order, self._now_ms())

    def _refill_status(self, id: str) -> str:
        refill = self.books.refills.get(_number(id))
        if refill is None:
            raise PanelError(NO_REFILL)
        return course.refill_status(self._since_ms(refill.at_ms))

    def listing(self, link: str | None) -> dict[str, object]:
        chosen = [taken for taken in self.books.orders.values() if link is None or taken.wish.link == link]
        orders = [
            {"order": taken.order, "service": taken.wish.service, "link": taken.wish.link,
             "quantity": taken.wish.quantity, "asked": dict(taken.wish.asked), "charge": str(taken.wish.charge),
             "status": self._standing(taken).status}
            for taken in chosen
        ]  # fmt: skip
        links = {name: count for name, count in self.books.links.items() if link is None or name == link}
        return {"orders": orders, "links": links}


def _ids(text: str) -> list[str]:
    ids = [id.strip() for id in text.split(",") if id.strip()]
    if not 0 < len(ids) <= MAX_IDS:
        raise PanelError(BAD_REQUEST)
    return ids


def _number(id: str) -> int:
    """The number that an id is; 0, which nothing has, for all else."""
    id = id.strip()
    return int(id) if id.isascii() and id.isdigit() and len(id) <= 18 else 0


def _or_error(answer: Callable[[str], object], id: str) -> object:
    """In a list every id has its own answer, and its own error."""
    try:
        return answer(id)
    except PanelError as refusal:
        return {"error": str(refusal)}
