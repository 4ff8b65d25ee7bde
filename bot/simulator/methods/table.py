"""What a method is: a function of the simulator and one call, which answers with the result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.simulator.signatures import Call
from bot.simulator.simulator import Simulator

Handler = Callable[[Simulator, Call], object | Awaitable[object]]
Table = dict[str, Handler]
