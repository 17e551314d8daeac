"""Sources that were read before they were published."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factlint.checks.citation_templates import citation_templates
from factlint.checks.dates_as_written import read_date
from factlint.checks.looks import Found, NoOptions
from factlint.dates.words import MONTHS
from factlint.model import NotedPlace
from factlint.patterns import deferred
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.checks.dates_as_written import Written
    from factlint.checks.page import Page
    from factlint.model import Entry


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each access date that lies before the publication of the source."""
    for template in page.once(citation_templates):
        opened = template.get("access-date", "accessdate")
        published = template.get("date", "year")
        if opened is None or published is None:
            continue
        read, out = read_date(opened.value), read_date(published.value)
        if read and out and read.possible and out.possible and _too_early(read, out):
            place = page.document.place(opened.value_start, opened.end)
            there = page.document.place(published.value_start, published.end)
            words = {"accessed": opened.value, "published": published.value}
            yield Found(place, words, (NotedPlace(there, "published"),))
    yield from _entries(page)
    yield from _works(page)


def _too_early(read: Written, out: Written) -> bool:
    """Tell whether a source was read before it was out anywhere: a day lies between time zones."""
    if not read.surely_before(out):
        return False
    if not (read.day and out.day):
        return True
    return (date(*out) - date(*read)).days > 1


def _works(page: Page) -> Iterator[Found]:
    for work in page.once(works_of):
        for _, opened, span in work.each("urldate", "accessed"):
            for _, published, there in work.each("date", "year"):
                read, out = read_date(opened), read_date(published)
                if read and out and read.possible and out.possible and _too_early(read, out):
                    related = NotedPlace(page.document.place(*there), "published")
                    words = {"accessed": opened, "published": published}
                    yield Found(page.document.place(*span), words, (related,))
                    break


_MONTH = f"(?:{'|'.join(MONTHS)})"
_DATE = rf"(?:\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{4}})"
_ACCESSED = deferred(rf"\b(?:[Aa]ccessed|[Rr]etrieved|[Ll]ast visited)(?: on)?:? (?P<date>{_DATE})")
_PUBLISHED = deferred(rf"\((?P<date>{_DATE})\)")


_OPENED = ("ccessed", "etrieved", "ast visited")  # what every such date is told with


def _opened(entry: Entry) -> re.Match[str] | None:
    text = entry.text
    return _ACCESSED.search(text) if any(map(text.__contains__, _OPENED)) else None


def accessed(entry: Entry) -> str:
    """Give the date on which an entry says it was read, as written; nothing when it says none."""
    match = _opened(entry)
    return match["date"] if match else ""


def _entries(page: Page) -> Iterator[Found]:
    for entry in page.document.entries:
        opened = _opened(entry)
        published = _PUBLISHED.search(entry.text) if opened is not None else None
        if opened is None or published is None:
            continue
        read, out = read_date(opened["date"]), read_date(published["date"])
        if read and out and _too_early(read, out):
            place = page.document.place(entry.start, entry.end)
            yield Found(place, {"accessed": opened["date"], "published": published["date"]})
