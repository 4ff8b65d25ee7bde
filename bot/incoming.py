"""What can come in for a chat, in the bot's own words, and how it is kept until its turn. Not Telegram's types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import orjson


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that somebody types after the bot's name, to be answered under `query`; `offset` is where to go on."""

    query: str
    user_id: int
    language: str
    words: str
    offset: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of a chat.

    press    a button: `data` of the message `message_id`, to be answered under `query`
    text     words, in `text`
    card     one of the results of a bot's inline mode was sent; `data` is where its first button leads
    contact  a phone; `own` where Telegram vouches that it is the sender's
    charge   money in Stars has arrived
    member   the person has blocked the bot, or taken it back (`text`: "kicked" or "member")
    edited   a message was changed after it was sent
    group    something in a chat that is not private
    other    what the bot cannot read: stickers, voices, pictures
    news     something happened in the shop that concerns this chat
    """

    kind: str
    user_id: int = 0
    name: str = ""
    username: str = ""
    language: str = ""
    text: str = ""
    data: str = ""
    query: str = ""
    message_id: int = 0
    forwarded: int = 0  # who has written what was forwarded, where Telegram names them
    phone: str = ""
    own: bool = False
    payload: str = ""
    stars: int = 0
    charge: str = ""
    news: Mapping[str, object] = field(default_factory=dict)

    def dump(self) -> str:
        said = {name: value for name in self.__slots__ if (value := getattr(self, name))}
        return orjson.dumps(said).decode()

    @classmethod
    def load(cls, body: str) -> Incoming:
        return cls(**({"kind": "news"} | orjson.loads(body)))
