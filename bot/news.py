"""What happens in the shop and concerns a chat: handed to who knows what to say of it. Decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.machine import Screen, hearer
from bot.turn import Turn

News = Mapping[str, object]
Teller = Callable[[Turn, Screen, News], Screen]
_TELLERS: dict[str, Teller] = {}


def news(kind: str) -> Callable[[Teller], Teller]:
    """Declares who tells of news that hold `kind` ("order", "payment", ...); see core.usecases.notifying.

    The teller gets the screen where the person is and answers with the one to be shown: usually the same one.
    `turn.unchanged()` leaves the live message alone.
    """

    def declare(function: Teller) -> Teller:
        assert kind not in _TELLERS, kind
        _TELLERS[kind] = function
        return function

    return declare


@hearer("news")
def hear(turn: Turn, at: Screen, told: News) -> Screen:
    teller = next((_TELLERS[kind] for kind in told if kind in _TELLERS), None)
    if teller is None:
        turn.unchanged()
        return at
    return teller(turn, at, told)
