"""What travels between a bot and the simulator: JSON objects, and refusals in Telegram's wording."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
"""A JSON object. Telegram's objects are open-ended, so they stay what they are on the wire."""

EXPIRED_QUERY = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Refused(Exception):
    """A call that Telegram would not carry out.

    `wrong` tells that no state of any chat could make this call right: the
    bot's code is at fault, and a test fails by it.
    """

    def __init__(self, status: int, description: str, *, wrong: bool = False, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.wrong = wrong
        self.parameters = parameters

    def body(self) -> Json:
        answer: Json = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad(description: str) -> Refused:
    """400 because of how things stand: the message is gone, the query is old."""
    return Refused(400, f"Bad Request: {description}")


def wrong(description: str) -> Refused:
    """400 because the call itself is a mistake."""
    return Refused(400, f"Bad Request: {description}", wrong=True)


def forbidden(description: str) -> Refused:
    return Refused(403, f"Forbidden: {description}")


def conflict(description: str) -> Refused:
    return Refused(409, description)


def too_many(retry_after_s: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {retry_after_s}", parameters={"retry_after": retry_after_s})
