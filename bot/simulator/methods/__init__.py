"""The methods of the Bot API that the simulator carries out, by name.

A method that Telegram has and this table has not is refused as a mistake, so
that a bot which needs it fails in its tests and not in silence.
"""

from __future__ import annotations

from bot.simulator.methods import answering, editing, files, inlining, payments, profile, receiving, sending
from bot.simulator.methods.table import Handler

HANDLERS: dict[str, Handler] = {
    **sending.TABLE, **editing.TABLE, **answering.TABLE, **inlining.TABLE, **payments.TABLE, **files.TABLE,
    **profile.TABLE, **receiving.TABLE,
}  # fmt: skip
