"""The list of services as an answer: grouped by categories, and as a numbered text that fits into a message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.api import answers, envelope, phrases
from core.domain.catalogue import Catalogue, Service
from core.domain.errors import InvalidField
from core.domain.pricing import PricePlan, rate_text, selling_rate

PAGE = 50


def whole(catalogue: Catalogue, plan: PricePlan, lang: str, currency: str) -> bytes:
    """The finished answer with every service."""
    return envelope.success("Services", part(catalogue.services, plan, lang, currency))


def chosen(catalogue: Catalogue, *, category: str, search: str) -> Sequence[Service]:
    """The services of a category that hold the words; without either, all of them."""
    services: Sequence[Service] = catalogue.search(search) if search else catalogue.services
    if category:
        wanted = " ".join(category.casefold().split())
        services = [each for each in services if " ".join(each.category.casefold().split()) == wanted]
    return services


def part(
    services: Sequence[Service], plan: PricePlan, lang: str, currency: str, page: int | None = None
) -> answers.Services:
    """One page of the services, or all of them where no page is asked for; then only the text is cut.

    Raises InvalidField for a page that there is not.
    """
    pages = max(-(-len(services) // PAGE), 1)
    if page is not None and not 1 <= page <= pages:
        raise InvalidField("invalid_page", field="page", value=page, pages=pages)
    shown = services if page is None else services[(page - 1) * PAGE : page * PAGE]
    return answers.Services(
        text=_text(shown, plan, lang, currency, page, pages), currency=currency, total=len(services),
        page=page or 1, pages=1 if page is None else pages, categories=_grouped(shown, plan),
    )  # fmt: skip


def _grouped(services: Iterable[Service], plan: PricePlan) -> list[answers.CategoryItem]:
    grouped: dict[str, list[answers.ServiceItem]] = {}
    for service in services:
        grouped.setdefault(service.category, []).append(answers.service_item(service, plan))
    return [answers.CategoryItem(name=name, services=items) for name, items in grouped.items()]


def _text(services: Sequence[Service], plan: PricePlan, lang: str, currency: str, page: int | None, pages: int) -> str:
    if not services:
        return phrases.phrase(lang, "api-services-empty")
    tail = phrases.phrase(lang, "api-services-more", page=page, pages=pages) if page and pages > 1 else ""
    room = phrases.MOST - 200
    lines: list[str] = []
    category = ""
    for shown, service in enumerate(services):
        more = (
            []
            if service.category == category
            else [phrases.quick(lang, "api-services-category", name=service.category)]
        )
        more.append(_line(service, plan, lang, currency))
        room -= sum(len(line) + 1 for line in more)
        if room < 0:
            tail = phrases.phrase(lang, "api-services-cut", count=len(services) - shown)
            break
        category = service.category
        lines += more
    return phrases.listed("", lines, tail)


def _line(service: Service, plan: PricePlan, lang: str, currency: str) -> str:
    key = "api-services-line-package" if service.per_order else "api-services-line"
    rate = rate_text(selling_rate(service.rate, plan))
    return phrases.quick(lang, key, number=service.number, name=service.name, rate=rate, currency=currency)
