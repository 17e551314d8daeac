"""Dates, days and stretches of time in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import parse_edtf
from factlint.dates.days import year_month_day
from factlint.dates.words import day_in_words, in_words, year_in_words
from factlint.model import Date, Duration, Quantity

if TYPE_CHECKING:
    from factlint.model import Value


def bound_in_words(number: int, *, first: bool) -> str:
    """Give the first or last day of something, by its year alone where that says the same."""
    year, month, day = year_month_day(number)
    is_whole = (month, day) == ((1, 1) if first else (12, 31))
    return year_in_words(year) if is_whole else day_in_words(number)


def days_in_words(first: int, last: int) -> str:
    """Give a stretch of days, by years where it has them whole."""
    start, end = year_month_day(first), year_month_day(last)
    if start[1:] == (1, 1) and end[1:] == (12, 31):
        if start.year == end.year:
            return year_in_words(start.year)
        return f"{year_in_words(start.year)} to {year_in_words(end.year)}"
    if first == last:
        return day_in_words(first)
    return f"{day_in_words(first)} to {day_in_words(last)}"


def value_in_words(value: Value) -> str:
    """Give a value as a text would: '59', '2 years', '5 children', '34 feet'."""
    if isinstance(value, Duration):
        return _counted(value.amount.least, value.amount.most, value.amount.unit)
    if isinstance(value, Quantity):
        return _counted(value.least, value.most, value.unit)
    return edtf_in_words(value.edtf) if isinstance(value, Date) else str(value)


_PLURALS: Final = {"child": "children", "person": "people", "man": "men", "woman": "women",
                   "foot": "feet", "inch": "inches", "wife": "wives", "die": "dead",
                   "life": "lives"}  # fmt: skip
_NO_SINGULAR: Final = ("children", "people", "dead", "sheep", "fish", "aircraft", "cattle")


def _counted(least: float, most: float, unit: str) -> str:
    number = f"{least:,g}" if least == most else f"{least:,g} to {most:,g}"
    if not unit:
        return number
    return f"{number} {unit if least == most == 1 else _plural(unit)}"


def _plural(unit: str) -> str:
    """Give the plural of a unit or noun; what counts people is often no noun: '204 wounded'."""
    if unit in _PLURALS:
        return _PLURALS[unit]
    if len(unit) < 3 or unit.endswith(("s", "ed", "men")) or unit in _NO_SINGULAR:
        return unit
    if unit in _PLURALS.values():
        return unit
    if unit.endswith(("ch", "sh", "x")):
        return f"{unit}es"
    return f"{unit[:-1]}ies" if unit.endswith("y") and unit[-2] not in "aeiou" else f"{unit}s"


def edtf_in_words(edtf: str) -> str:
    """Give a date as an editor would write it; what is no EDTF stays as it is."""
    try:
        return in_words(parse_edtf(edtf))
    except ValueError:
        return edtf
