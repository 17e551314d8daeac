"""Archive dates against the time stamp in the archive's address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.citation_templates import citation_templates
from factlint.checks.dates_as_written import read_date
from factlint.checks.looks import Found, NoOptions
from factlint.model import NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


_STAMP = deferred(r"(?:web\.archive\.org/web/|wayback\S*?/|archive\.(?:is|today|ph|md|fo)/)(\d{8})")


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each archive date that is not the day on which the address says it was archived."""
    if "archive" not in page.document.source:
        return
    for template in page.once(citation_templates):
        address = template.get("archive-url", "archiveurl")
        date = template.get("archive-date", "archivedate")
        stamp = _STAMP.search(address.value) if address else None
        told = read_date(date.value) if date else None
        if address is None or date is None or stamp is None or told is None or not told.day:
            continue
        stamped = f"{stamp[1][:4]}-{stamp[1][4:6]}-{stamp[1][6:]}"
        if told.iso != stamped:
            place = page.document.place(date.value_start, date.end)
            there = page.document.place(address.value_start, address.end)
            words = {"date": date.value, "stamp": stamped}
            yield Found(place, words, (NotedPlace(there, "the archived address"),))
