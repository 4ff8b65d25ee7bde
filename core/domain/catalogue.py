"""What the shop sells: services, their types, and one immutable snapshot of them all.

The types and their inputs are those of the panel field's API v2. Nothing here
reads or writes: storage loads a Catalogue, use cases and edges ask it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from core.domain.errors import ServiceNotFound
from core.domain.matching import Names, Vocabulary
from core.domain.money import Money


class Counting(StrEnum):
    """Where the quantity that is charged comes from."""

    GIVEN = "given"
    LINES = "lines"  # the number of lines of the first required input
    ONE = "one"  # a package
    POSTS = "posts"  # posts x max of a subscription


@dataclass(frozen=True, slots=True)
class TypeRule:
    """What an order of a type must and may carry besides link and quantity."""

    counting: Counting
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()


class ServiceType(StrEnum):
    DEFAULT = "Default"
    PACKAGE = "Package"
    SEO = "SEO"
    CUSTOM_COMMENTS = "Custom Comments"
    CUSTOM_COMMENTS_PACKAGE = "Custom Comments Package"
    MENTIONS_WITH_HASHTAGS = "Mentions with Hashtags"
    MENTIONS_CUSTOM_LIST = "Mentions Custom List"
    MENTIONS_HASHTAG = "Mentions Hashtag"
    MENTIONS_USER_FOLLOWERS = "Mentions User Followers"
    MENTIONS_MEDIA_LIKERS = "Mentions Media Likers"
    COMMENT_LIKES = "Comment Likes"
    POLL = "Poll"
    SUBSCRIPTIONS = "Subscriptions"
    COMMENT_REPLIES = "Comment Replies"
    INVITES_FROM_GROUPS = "Invites from Groups"
    WEB_TRAFFIC = "Web Traffic"

    @property
    def rule(self) -> TypeRule:
        return RULES[self]

    @classmethod
    def read(cls, text: str) -> ServiceType | None:
        """The type that a provider or a file means, whatever its case, blanks or underscores."""
        return _BY_KEY.get(text.strip().lower().replace(" ", "_").replace("-", "_"))


_DRIP = ("runs", "interval")
RULES: Mapping[ServiceType, TypeRule] = {
    ServiceType.DEFAULT: TypeRule(Counting.GIVEN, may=_DRIP),
    ServiceType.PACKAGE: TypeRule(Counting.ONE),
    ServiceType.SEO: TypeRule(Counting.GIVEN, ("keywords",)),
    ServiceType.CUSTOM_COMMENTS: TypeRule(Counting.LINES, ("comments",)),
    ServiceType.CUSTOM_COMMENTS_PACKAGE: TypeRule(Counting.ONE, ("comments",)),
    ServiceType.MENTIONS_WITH_HASHTAGS: TypeRule(Counting.GIVEN, ("usernames", "hashtags")),
    ServiceType.MENTIONS_CUSTOM_LIST: TypeRule(Counting.LINES, ("usernames",)),
    ServiceType.MENTIONS_HASHTAG: TypeRule(Counting.GIVEN, ("hashtag",)),
    ServiceType.MENTIONS_USER_FOLLOWERS: TypeRule(Counting.GIVEN, ("username",)),
    ServiceType.MENTIONS_MEDIA_LIKERS: TypeRule(Counting.GIVEN, ("media",)),
    ServiceType.COMMENT_LIKES: TypeRule(Counting.GIVEN, ("username",)),
    ServiceType.POLL: TypeRule(Counting.GIVEN, ("answer_number",)),
    ServiceType.SUBSCRIPTIONS: TypeRule(
        Counting.POSTS, ("username", "min", "max", "posts"), ("old_posts", "delay", "expiry")
    ),
    ServiceType.COMMENT_REPLIES: TypeRule(Counting.LINES, ("comments", "username")),
    ServiceType.INVITES_FROM_GROUPS: TypeRule(Counting.GIVEN, ("groups",)),
    ServiceType.WEB_TRAFFIC: TypeRule(
        Counting.GIVEN, may=(*_DRIP, "country", "device", "type_of_traffic", "google_keyword", "referring_url")
    ),
}
_BY_KEY = {kind.value.lower().replace(" ", "_"): kind for kind in ServiceType}

INPUT_FIELDS: tuple[str, ...] = tuple(
    dict.fromkeys(name for rule in RULES.values() for name in (*rule.needs, *rule.may))
)
"""Every input that some type takes, in a stable order."""


class LinkRule(StrEnum):
    URL = "url"
    PROFILE = "profile"  # a web address, or @name
    ANY = "any"
    NONE = "none"  # the type's inputs name the target


@dataclass(frozen=True, slots=True)
class Service:
    """One thing for sale. `rate` is the shop's own price per 1000 (per order for packages), before any mark-up."""

    number: int
    name: str
    category: str
    type: ServiceType
    rate: Money
    min: int
    max: int
    refill: bool = False
    cancel: bool = False
    dripfeed: bool = False
    description: str = ""
    average_time: str = ""
    link_rule: LinkRule = LinkRule.URL
    link_hosts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    provider: str = ""  # empty: delivered by hand
    provider_service: str = ""
    cost: Money | None = None  # the provider's rate per 1000
    active: bool = True
    vanished: bool = False  # off sale because the provider no longer has it, not because the owner said so

    @property
    def per_order(self) -> bool:
        return self.type.rule.counting is Counting.ONE


@dataclass(frozen=True)
class Catalogue:
    """All services on sale at one moment. `version` changes whenever anything in it does."""

    version: int
    services: tuple[Service, ...]  # in the order of display: by category, then by number
    _by_number: Mapping[int, Service] = field(init=False, repr=False, compare=False)
    _names: Names = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_number", {service.number: service for service in self.services})
        object.__setattr__(
            self, "_names", Names((service.number, service.name, service.aliases) for service in self.services)
        )

    def get(self, number: int) -> Service | None:
        return self._by_number.get(number)

    def find(self, words: str) -> Service:
        """The one service that these words can only mean: by number, name, alias, or all words in one name alone.

        Raises ServiceNotFound with the names of the three nearest where none or several would fit.
        """
        found = self.named(words)
        if found is None:
            raise ServiceNotFound(words=words[:100], suggestions=[near.name for near in self.nearest(words)])
        return found

    def named(self, words: str) -> Service | None:
        """As `find`, without the search for what is nearest."""
        number = self._names.find(words)
        return None if number is None else self._by_number[number]

    def nearest(self, words: str) -> list[Service]:
        """The services whose names come nearest to the words, best first: at most three."""
        return [self._by_number[near] for near in self._names.nearest(words)]

    def search(self, words: str) -> list[Service]:
        """Every service whose name, aliases or category hold all the words, in display order."""
        found = self._vocabulary.containing(words)
        return [service for service in self.services if service.number in found]

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary((each.number, (each.name, *each.aliases, each.category)) for each in self.services)

    @cached_property
    def _categories(self) -> Mapping[str, Sequence[Service]]:
        return _grouped(self.services)

    def categories(self, services: Iterable[Service] | None = None) -> Mapping[str, Sequence[Service]]:
        """Services under their categories, both in display order; all of them, where none are given."""
        return self._categories if services is None else _grouped(services)


def _grouped(services: Iterable[Service]) -> dict[str, list[Service]]:
    grouped: dict[str, list[Service]] = {}
    for service in services:
        grouped.setdefault(service.category, []).append(service)
    return grouped
