"""How long something takes, as providers and shelves write it: "30 minutes", "1 hour 20 minutes", "2-3 days".

Reads what is made of numbers and English units only. All else is nobody's business here: it is shown as it stands.
"""

from __future__ import annotations

import re
from typing import Final

from bot.views import Lines, Text, Value

_UNITS: Final = {
    "seconds": ("s", "sec", "secs", "second", "seconds"),
    "minutes": ("m", "min", "mins", "minute", "minutes"),
    "hours": ("h", "hr", "hrs", "hour", "hours"),
    "days": ("d", "day", "days"),
    "weeks": ("w", "week", "weeks"),
}
_UNIT_OF: Final = {word: unit for unit, words in _UNITS.items() for word in words}
_PART: Final = re.compile(
    r"([0-9]{1,5})(?: ?(?:-|–|to) ?([0-9]{1,5}))? ?([a-z]+)\.?(?:,? and |, | |$|(?=[0-9]))", re.ASCII
)


def spoken(text: str) -> Value:
    """The time in the person's words, where it can be read; else as it stands."""
    rest, parts = " ".join(text.casefold().split()), list[Text]()
    while rest:
        part = _PART.match(rest)
        unit = _UNIT_OF.get(part[3]) if part else None
        if part is None or unit is None:
            return text
        least, most = int(part[1]), int(part[2] or part[1])
        if least > most:
            return text
        number: Value = most if part[2] is None else Text("span-from-to", {"least": least, "most": most})
        parts.append(Text(f"span-{unit}", {"number": number, "count": most}))
        rest = rest[part.end() :]
    return Lines(tuple(parts), " ") if parts else text
