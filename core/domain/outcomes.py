"""How a call to the outside world can end: it was done, it was refused, or nobody knows.

Unknown is never treated as refused. It is looked up, waited for, or put before a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """It happened, and this is what came of it."""

    value: T


@dataclass(frozen=True, slots=True)
class Refused:
    """It certainly did not happen. `sent` is False where not even the request left us, so that asking again is safe."""

    reason: str
    sent: bool = True


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have happened: no answer, or one that cannot be read."""

    reason: str


Outcome = Done[T] | Refused | Unknown
