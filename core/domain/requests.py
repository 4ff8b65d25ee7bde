"""From a person's fields to a checked order request: quantity, link and the inputs that the type of service takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit

from core.domain.catalogue import Counting, LinkRule, Service, ServiceType
from core.domain.customers import clean
from core.domain.errors import InvalidField, LinkRejected, MissingFields, QuantityOutOfRange
from core.domain.orders import OrderRequest

MAX_LINK = 4096
MAX_INPUT = 20_000
MAX_LINES = 2_000
MAX_RUNS = 100
MAX_INTERVAL_MIN = 10_080
DELAYS = (0, 5, 10, 15, 20, 30, 40, 50, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600)
_QUANTITY = re.compile(r"[0-9]{1,12}", re.ASCII)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]", re.UNICODE)
_PLAIN = re.compile(r"https?://((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})(?:/[!-~]*)?")
_HANDLE = re.compile(r"@?[\w.\-]{2,64}", re.UNICODE)
_NUMBERS = {"min": 10**9, "max": 10**9, "posts": 10_000, "old_posts": 10_000, "answer_number": 1_000}
_LISTS = frozenset({"comments", "usernames", "hashtags", "keywords", "groups"})
_EXAMPLES = {
    "instagram": "https://instagram.com/p/Cx1AbCdEfGh", "tiktok": "https://tiktok.com/@name/video/7301234567890123456",
    "youtube": "https://youtube.com/watch?v=dQw4w9WgXcQ", "facebook": "https://facebook.com/name/posts/1234567890",
    "telegram": "https://t.me/name", "twitter": "https://x.com/name/status/1234567890",
}  # fmt: skip

# The word by which services and their categories name a site -> the hosts that its links lead to.
_SITES = {
    "instagram": ("instagram.com", "instagr.am"), "tiktok": ("tiktok.com",), "youtube": ("youtube.com", "youtu.be"),
    "facebook": ("facebook.com", "fb.com", "fb.me", "fb.watch"), "telegram": ("t.me", "telegram.me"),
    "twitter": ("x.com", "twitter.com"), "threads": ("threads.net", "threads.com"), "spotify": ("spotify.com",),
    "soundcloud": ("soundcloud.com",), "linkedin": ("linkedin.com", "lnkd.in"), "twitch": ("twitch.tv",),
    "discord": ("discord.com", "discord.gg"), "pinterest": ("pinterest.com", "pin.it"), "kick": ("kick.com",),
    "snapchat": ("snapchat.com",), "whatsapp": ("whatsapp.com", "wa.me"), "reddit": ("reddit.com",),
}  # fmt: skip


def parse_quantity(text: str) -> int:
    """The whole number that the text states.

    Raises InvalidField for signs, fractions, exponents, separators or more than twelve digits.
    """
    text = text.strip()
    if _QUANTITY.fullmatch(text) is None:
        raise InvalidField("invalid_quantity", field="quantity", value=clean(text)[:40])
    return int(text)


def read_request(service: Service, fields: Mapping[str, str]) -> OrderRequest:
    """The order that these fields describe for this service.

    Raises MissingFields, InvalidField, LinkRejected or QuantityOutOfRange.
    """
    missing = [name for name in service.type.rule.needs if not _said(fields, name)]
    if service.type.rule.counting is Counting.GIVEN and not fields.get("quantity", "").strip():
        missing.insert(0, "quantity")
    if service.link_rule is not LinkRule.NONE and not fields.get("link", "").strip():
        missing.insert(0, "link")
    if missing:
        raise MissingFields(fields=missing)
    inputs = read_inputs(service, fields)
    runs = _runs(service, inputs)
    each = _quantity(service, fields, inputs)
    _check_range(service, each, inputs)
    quantity = each * runs
    return OrderRequest(service.number, check_link(service, fields.get("link", "")), quantity, runs, inputs)


def price_quantity(service: Service, text: str) -> int:
    """The quantity that a price is asked for; a package has one, whatever was said or not.

    Raises MissingFields, InvalidField or QuantityOutOfRange.
    """
    if service.per_order:
        return 1
    if not text.strip():
        raise MissingFields(fields=["quantity"])
    quantity = parse_quantity(text)
    _check_range(service, quantity, {})
    return quantity


def _quantity(service: Service, fields: Mapping[str, str], inputs: Mapping[str, str]) -> int:
    """What one run delivers. For a subscription: all posts together."""
    rule = service.type.rule
    if rule.counting is Counting.ONE:
        return 1  # whatever was said: flows ask everybody for a quantity
    if rule.counting is Counting.LINES:
        return len(inputs[rule.needs[0]].split("\n"))
    if rule.counting is Counting.POSTS:
        return int(inputs["posts"]) * int(inputs["max"])
    return parse_quantity(fields["quantity"])


def _check_range(service: Service, quantity: int, inputs: Mapping[str, str], reason: str = "") -> None:
    counts = {"quantity": quantity}
    if service.type is ServiceType.SUBSCRIPTIONS and inputs:
        counts = {"min": int(inputs["min"]), "max": int(inputs["max"])}
        if counts["min"] > counts["max"]:
            raise InvalidField("min_above_max", field="min", value=str(counts["min"]))
    least, most = (1, 1) if service.per_order else (service.min, service.max)
    for field, count in counts.items():
        if not least <= count <= most:
            raise QuantityOutOfRange(
                reason or None, field=field, quantity=count, min=least, max=most, service=service.name
            )


def read_inputs(service: Service, fields: Mapping[str, str]) -> dict[str, str]:
    """The inputs that this type of service takes, each checked and in its normal form.

    Raises InvalidField naming the field.
    """
    rule = service.type.rule
    found: dict[str, str] = {}
    for name in (*rule.needs, *rule.may):
        if text := _said(fields, name):
            found[name] = _input(name, text)
    if found.get("runs") and not service.dripfeed and int(found["runs"]) > 1:
        raise InvalidField("no_dripfeed", field="runs", value=found["runs"])
    return found


def read_field(service: Service, name: str, text: str, fields: Mapping[str, str]) -> str:
    """One field of an order in its normal form, as a dialogue asks for it; `fields` are those that were said before.

    Raises what read_request would raise of it, as soon as it can be known.
    """
    if name == "link":
        return check_link(service, text)
    if name == "quantity":
        return str(price_quantity(service, text))
    found = read_inputs(service, {name: text})
    if name not in found:
        raise MissingFields(fields=[name])
    rule = service.type.rule
    if rule.counting is Counting.LINES and name == rule.needs[0]:
        _check_range(service, len(found[name].split("\n")), {}, "lines_out_of_range")
    if service.type is ServiceType.SUBSCRIPTIONS and name in ("min", "max"):
        least = fields.get("min", found[name]) if name == "max" else found[name]
        _check_range(service, 0, {"min": least, "max": found[name]}, "post_out_of_range")
    return found[name]


def _said(fields: Mapping[str, str], name: str) -> str:
    """What a field holds; "" where that is nothing but blanks and control characters."""
    text = fields.get(name, "").strip()
    return text if text and clean(text[:MAX_INPUT]) else ""


def _input(name: str, text: str) -> str:
    if len(text) > MAX_INPUT:
        raise InvalidField("too_long", field=name, value=clean(text)[:40], most=MAX_INPUT)
    if name in _LISTS:
        lines = [clean(line) for line in text.replace("\r", "\n").split("\n")]
        lines = [line for line in lines if line]
        if len(lines) > MAX_LINES:
            raise InvalidField("too_many_lines", field=name, value=str(len(lines)), most=MAX_LINES)
        return "\n".join(lines)
    if name in _NUMBERS:
        return str(_number(name, text, 0 if name == "old_posts" else 1, _NUMBERS[name]))
    if name == "runs":
        return str(_number(name, text, 1, MAX_RUNS))
    if name == "interval":
        return str(_number(name, text, 1, MAX_INTERVAL_MIN))
    if name == "delay":
        if (delay := _number(name, text, 0, DELAYS[-1])) not in DELAYS:
            raise InvalidField("invalid_delay", field=name, value=text[:40], choices=", ".join(map(str, DELAYS)))
        return str(delay)
    if name == "expiry":
        return _date(name, text)
    return clean(text)[:MAX_LINK]


def _number(name: str, text: str, least: int, most: int) -> int:
    if _QUANTITY.fullmatch(text) is None or not least <= int(text) <= most:
        raise InvalidField("invalid_number", field=name, value=clean(text)[:40], min=least, max=most)
    return int(text)


def _date(name: str, text: str) -> str:
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    try:
        if match is None:
            raise ValueError(text)
        return date(int(match[3]), int(match[2]), int(match[1])).strftime("%d/%m/%Y")
    except ValueError:
        raise InvalidField("invalid_date", field=name, value=clean(text)[:40]) from None


def _runs(service: Service, inputs: dict[str, str]) -> int:
    """How many runs a drip-feed has; one, and nothing to tell the provider, for an ordinary order."""
    runs = int(inputs.get("runs", "1"))
    if runs == 1:
        inputs.pop("runs", None)
        inputs.pop("interval", None)
    elif "interval" not in inputs:
        raise MissingFields(fields=["interval"])
    return runs


def check_link(service: Service, text: str) -> str:
    """The link as it will be sent on.

    Raises LinkRejected with an example of a good one.
    """
    link = text.strip()
    if service.link_rule is LinkRule.NONE:
        return clean(link)[:MAX_LINK]
    if len(link) <= MAX_LINK and (plain := _PLAIN.fullmatch(link)) and _is_of(plain[1], service.link_hosts):
        return link  # what most links look like, without taking them apart
    if len(link) > MAX_LINK or clean(link) != link or not link:
        raise _rejected(service, link)
    if service.link_rule is LinkRule.ANY:
        return link
    if service.link_rule is LinkRule.PROFILE and _HANDLE.fullmatch(link):
        return link
    if " " in link or not _is_address(link, service.link_hosts):
        raise _rejected(service, link)
    return link


def _is_address(link: str, hosts: tuple[str, ...]) -> bool:
    """Whether it is a web address; with hosts given, one of theirs."""
    try:
        parts = urlsplit(link if "://" in link else "https://" + link)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host) or parts.username or port == 0:
        return False
    return _is_of(host, hosts)


def site_of(link: str) -> str:
    """The site that a link leads to, by its word; "" for every other."""
    return next((site for site, hosts in _SITES.items() if _is_address(link, hosts)), "")


def sites_named(service: Service) -> list[str]:
    """The sites that the service is for, as far as its name or else its category tells."""
    for text in (service.name.casefold(), service.category.casefold()):
        if named := [site for site in _SITES if site in text]:
            return named
    return []


def leads_elsewhere(service: Service, link: str) -> bool:
    """Whether the link is of another site than the service seems to be for. A guess: to warn by, not to refuse by."""
    site, named = site_of(link), sites_named(service)
    return bool(site and named) and site not in named


def _is_of(host: str, hosts: tuple[str, ...]) -> bool:
    return not hosts or any(host == name or host.endswith("." + name) for name in hosts)


def _rejected(service: Service, link: str) -> LinkRejected:
    return LinkRejected(field="link", value=clean(link)[:80], example=example_link(service), service=service.name)


def example_link(service: Service) -> str:
    """A link such as the service takes."""
    if service.link_rule is LinkRule.PROFILE:
        return f"https://{service.link_hosts[0]}/name" if service.link_hosts else "@name"
    words = f"{service.name} {service.category}".casefold()
    likely = sorted(_EXAMPLES.items(), key=lambda named: named[0] not in words)
    for word, example in likely:
        if _is_address(example, service.link_hosts) and (word in words or service.link_hosts):
            return example
    return f"https://{service.link_hosts[0]}/..." if service.link_hosts else "https://example.com/page"
