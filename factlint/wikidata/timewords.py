"""Time values in words, as Wikibase's own formatter writes them, with English for centuries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates.words import MONTHS
from factlint.wikidata.times import JULIAN, TimePrecision, TimeValue

if TYPE_CHECKING:
    from collections.abc import Mapping

_SMALL_ORDINALS: Final[Mapping[int, str]] = {1: "st", 2: "nd", 3: "rd"}


def time_in_words(value: TimeValue) -> str:
    """Say a time value: '25 February 1966', '1980s', '19th century', '15 March 44 BCE'."""
    return _plain(value) + _calendar(value)


def _plain(value: TimeValue) -> str:
    size, era = abs(value.year), " BCE" if value.year < 0 else ""
    if value.precision < TimePrecision.MILLENNIUM:
        return f"about {size:,} years {'before' if era else 'into'} our era"
    if value.precision == TimePrecision.MILLENNIUM:
        return f"{_ordinal(-(-size // 1000))} millennium{era}"
    if value.precision == TimePrecision.CENTURY:
        return f"{_ordinal(-(-size // 100))} century{era}"
    if value.precision == TimePrecision.DECADE:
        return f"{size // 10 * 10}s{era}"
    return f"{_day_and_month(value)}{size}{era}"


def _day_and_month(value: TimeValue) -> str:
    if value.precision < TimePrecision.MONTH or not 1 <= value.month <= 12:
        return ""
    month = f"{MONTHS[value.month - 1]} "
    return f"{value.day} {month}" if value.is_day else month


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else _SMALL_ORDINALS.get(number % 10, "th")
    return f"{number}{ending}"


def _calendar(value: TimeValue) -> str:
    """Name the calendar where a reader would take another one for granted.

    Wikibase's ShowCalendarModelDecider: when it is not the usual one of the time (Julian until
    1582), and for days and months of 1581 to 1929 always.
    """
    if value.precision < TimePrecision.YEAR:
        return ""
    usual_is_julian = value.year <= 1582
    is_julian = value.calendar == JULIAN
    doubtful = value.precision > TimePrecision.YEAR and 1580 < value.year < 1930
    if doubtful or is_julian != usual_is_julian:
        return " (Julian)" if is_julian else " (Gregorian)"
    return ""
