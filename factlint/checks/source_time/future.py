"""Sources that are dated, or were read, after today."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.citation_templates import citation_templates
from factlint.checks.dates_as_written import read_date
from factlint.checks.looks import LISTS, Found
from factlint.checks.source_time.access import accessed
from factlint.sources.bibliographies.document import works_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.dates_as_written import Written
    from factlint.checks.page import Page


class Options(NamedTuple):
    """The parameters that hold dates, and the words with which an entry owns to its future."""

    parameters: tuple[str, ...] = ("date", "year", "access-date", "accessdate", "archive-date")
    announcing: tuple[str, ...] = ("forthcoming", "in press", "to appear")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each date of a source that lies after today; without a today, nothing."""
    today = read_date(page.today)
    if today is None:
        return
    for template in page.once(citation_templates):
        for one in template.parameters:
            date = read_date(one.value) if one.name in options.parameters else None
            if date is not None and _is_ahead(date, today):
                place = page.document.place(one.value_start, one.end)
                yield Found(place, {"what": one.name, "date": one.value, "today": page.today})
    yield from _works(page, today)
    for entry in page.document.entries if page.document.format not in LISTS else ():
        text = entry.text.lower()
        if "{{" in entry.text or any(word in text for word in options.announcing):
            continue
        year, read = dict(entry.fields).get("year", ""), accessed(entry)
        for what, written in (("year", year[:4]), ("access date", read)):
            date = read_date(written)
            if date is not None and _is_ahead(date, today):
                place = page.document.place(entry.start, entry.end)
                yield Found(place, {"what": what, "date": written, "today": page.today})


def _works(page: Page, today: Written) -> Iterator[Found]:
    for work in page.once(works_of):
        for name, value, span in work.each("date", "year", "urldate"):
            date = read_date(value)
            if date is not None and _is_ahead(date, today):
                place = page.document.place(*span)
                yield Found(place, {"what": name, "date": value, "today": page.today})


def _is_ahead(date: Written, today: Written) -> bool:
    """Tell whether a date is after today: publishers date a book of autumn a year ahead."""
    if not date.month:
        return date.year > today.year + 1
    return date.possible and today.surely_before(date)
