"""Values as Wikidata's Mismatch Finder wants them (its docs/UserGuide.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.wikidata.times import TimePrecision

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.wikidata.items import Item, Snak
    from factlint.wikidata.times import TimeValue


def value_for_report(snak: Snak, library: Callable[[str], Item | None] | None) -> str:
    """Give Wikidata's value: a date as far as it is known, an item by its name and id."""
    if snak.time is not None:
        return _date(snak.time)
    item = library(snak.item) if library is not None and snak.item else None
    return f"{item.label} ({item.id})" if item is not None else snak.item or snak.text


def calendar_of(snak: Snak) -> str:
    """Give the item of the calendar a date is of."""
    return snak.time.calendar if snak.time is not None else ""


def _date(value: TimeValue) -> str:
    """Write year, month and day in the value's own calendar, years before the era with a minus."""
    year = f"{'-' if value.year < 0 else ''}{abs(value.year):04}"
    if value.precision < TimePrecision.MONTH or not value.month:
        return year
    month = f"{year}-{value.month:02}"
    return f"{month}-{value.day:02}" if value.is_day else month
