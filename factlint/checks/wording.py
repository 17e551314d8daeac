"""Dates, days and stretches of time in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import Kind, Precision, parse_edtf
from factlint.dates.days import year_month_day
from factlint.dates.words import MONTHS
from factlint.model import Date, Duration, Quantity

if TYPE_CHECKING:
    from factlint.dates import Edtf
    from factlint.model import Value


def day_in_words(number: int) -> str:
    """Give a day number as '11 October 1905'."""
    year, month, day = year_month_day(number)
    return f"{day} {MONTHS[month - 1]} {_year(year)}"


def bound_in_words(number: int, *, first: bool) -> str:
    """Give the first or last day of something, by its year alone where that says the same."""
    year, month, day = year_month_day(number)
    return _year(year) if (month, day) == ((1, 1) if first else (12, 31)) else day_in_words(number)


def days_in_words(first: int, last: int) -> str:
    """Give a stretch of days, by years where it has them whole."""
    start, end = year_month_day(first), year_month_day(last)
    if start[1:] == (1, 1) and end[1:] == (12, 31):
        if start.year == end.year:
            return _year(start.year)
        return f"{_year(start.year)} to {_year(end.year)}"
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
    """Give a date as an editor would write it; what has no plain words stays as it is."""
    try:
        return _date(parse_edtf(edtf))
    except ValueError:
        return edtf


def _date(date: Edtf) -> str:
    if date.kind is Kind.INTERVAL:
        return _interval(*date.parts)
    if date.is_set:
        return _one_of(date)
    if date.kind is not Kind.DATE:
        return date.text
    return ("about " if date.approximate else "") + _plain(date)


def _interval(start: Edtf, end: Edtf) -> str:
    if start.kind is not Kind.DATE:
        return f"until {_date(end)}" if end.kind is Kind.DATE else "at some time"
    return f"{_date(start)} to {_date(end)}" if end.kind is Kind.DATE else f"from {_date(start)}"


def _one_of(date: Edtf) -> str:
    if date.first is None or date.last is None:
        if date.last is not None:
            return f"not after {bound_in_words(date.last, first=False)}"
        return (
            f"not before {bound_in_words(date.first, first=True)}"
            if date.first is not None
            else date.text
        )
    start, end = bound_in_words(date.first, first=True), bound_in_words(date.last, first=False)
    return f"between {start} and {end}"


def _plain(date: Edtf) -> str:
    if date.year is None:
        decade = date.precision is Precision.DECADE and date.first is not None
        if decade and date.first is not None:
            return f"the {year_month_day(date.first).year}s"
        return date.text
    if date.month is None:
        return _year(date.year) if date.season is None else date.text
    month = f"{MONTHS[date.month - 1]} {_year(date.year)}"
    return month if date.day is None else f"{date.day} {month}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
