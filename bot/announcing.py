"""What the shop says unasked: plain words of staff, as they look in a customer's chat. Sends nothing itself."""

from __future__ import annotations

import html
import re
from typing import Final

from bot.views import HOME, Notice
from core.domain.errors import InvalidField

MOST: Final = 3000
"""As HTML, so that it fits into one message together with the page that shows it to staff first."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_GAPS: Final = re.compile(r"\n{3,}")


def read(text: str) -> str:
    """The words as they will be sent: their lines are kept. Raises InvalidField (`broadcast_empty`, `too_long`)."""
    said = _GAPS.sub("\n\n", _CONTROL.sub("", text.replace("\r\n", "\n")).strip())
    if not said:
        raise InvalidField("broadcast_empty", field="message", value="")
    if len(html.escape(said, quote=False)) > MOST:
        raise InvalidField("announcement_too_long", field="message", length=len(said), most=MOST)
    return said


def announcement(text: str) -> Notice:
    """The message. Its button brings the shop below it, however far the live message has gone up."""
    return Notice("announcement", {"text": text}, (HOME,))
