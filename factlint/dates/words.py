"""Dates as people say them: '11 October 1905', 'about 1892', 'the 1960s', 'before 1963'."""

from __future__ import annotations

from typing import Final

from factlint.dates.days import year_month_day
from factlint.dates.model import Bounds, Edtf, Kind, Precision
from factlint.dates.parse import parse_edtf
from factlint.dates.writing import edtf_between, edtf_of_day

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
A_YEAR: Final = r"(?:1\d|20)\d\d"  # a pattern of one that stands in a text
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_ORDINALS: Final = ("first", "second", "third", "last")


def in_words(date: Edtf) -> str:
    """Say a date in English, without a preposition."""
    if date.kind is Kind.INTERVAL:
        return _interval(*date.parts)
    if date.kind is Kind.ONE_OF:
        return _joined([_member(part, one=len(date.parts) == 1) for part in date.parts], "or")
    if date.kind is Kind.ALL_OF:
        return _joined([_member(part, one=False) for part in date.parts], "and")
    if date.kind is not Kind.DATE:
        return "an unknown time"
    return _doubt(date) + _date(date)


def edtf_in_words(edtf: str) -> str:
    """Say a date by its EDTF; what is none stays as it is."""
    try:
        return in_words(parse_edtf(edtf))
    except ValueError:
        return edtf


def day_in_words(number: int) -> str:
    """Say a day number: '11 October 1905', '15 March 44 BC'."""
    return in_words(parse_edtf(edtf_of_day(number)))


def bound_in_words(number: int, *, first: bool) -> str:
    """Say the first or last day of something, by its year alone where that says the same."""
    year, month, day = year_month_day(number)
    is_whole = (month, day) == ((1, 1) if first else (12, 31))
    return year_in_words(year) if is_whole else day_in_words(number)


def days_in_words(first: int, last: int) -> str:
    """Say a stretch of days, by years where it has them whole."""
    start, end = year_month_day(first), year_month_day(last)
    if start[1:] == (1, 1) and end[1:] == (12, 31):
        if start.year == end.year:
            return year_in_words(start.year)
        return f"{year_in_words(start.year)} to {year_in_words(end.year)}"
    if first == last:
        return day_in_words(first)
    return f"{day_in_words(first)} to {day_in_words(last)}"


def bounds_in_words(bounds: Bounds) -> str:
    """Say between which days a point of time lies: '1905', 'between 1917 and 1920'."""
    if bounds == (None, None):
        return "an unknown time"
    return in_words(parse_edtf(edtf_between(bounds)))


def year_in_words(year: int) -> str:
    """Say an astronomical year: '1905', 'AD 79', '44 BC'."""
    if year <= 0:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 100 else str(year)


def _doubt(date: Edtf) -> str:
    return ("perhaps " if date.uncertain else "") + ("about " if date.approximate else "")


def _date(date: Edtf) -> str:
    if date.season is not None and date.year is not None:
        return f"{_season(date.season)} {year_in_words(date.year)}"
    day_and_month = _day_and_month(date)
    if date.year is not None and date.precision <= Precision.YEAR:
        return day_and_month + year_in_words(date.year)
    if date.year is not None:  # to so many significant digits
        return f"about {year_in_words(date.year)} ({_round_years(date)})"
    if not day_and_month:
        return _round_years(date)
    if date.precision is Precision.UNKNOWN:
        return f"{day_and_month}of an unknown year"
    return f"{day_and_month}in {_round_years(date)}"


def _day_and_month(date: Edtf) -> str:
    if date.month is None:
        return ""
    month = MONTHS[date.month - 1]
    return f"{month} " if date.day is None else f"{date.day} {month} "


def _season(number: int) -> str:
    if number >= 40:
        return f"the {_ORDINALS[number - 40]} half of"
    if number >= 37:
        return f"the {('first', 'second', 'last')[number - 37]} four months of"
    if number >= 33:
        return f"the {_ORDINALS[number - 33]} quarter of"
    where = ("", "northern ", "southern ")[(number - 21) // 4]
    return where + _SEASONS[(number - 21) % 4]


def _round_years(date: Edtf) -> str:
    """Say years of which the last digits are open."""
    if date.first is None or date.last is None or _is_any_year(date):
        return "an unknown year"
    first, last = year_month_day(date.first).year, year_month_day(date.last).year
    if date.year is None and date.precision is Precision.DECADE and first > 0 and first % 100:
        return f"the {first}s"
    if date.year is None and date.precision is Precision.CENTURY and last - first in (98, 99):
        return f"the {_ordinal(_century(first, last))} century{' BC' if first < 0 else ''}"
    return _between(year_in_words(first), year_in_words(last))


def _is_any_year(date: Edtf) -> bool:
    return date.year is None and date.precision is Precision.UNKNOWN


def _century(first: int, last: int) -> int:
    return first // 100 + 1 if first >= 0 else 1 + -last // 100


def _ordinal(number: int) -> str:
    if number in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _between(first: str, last: str) -> str:
    return f"between {first} and {last}"


def _interval(start: Edtf, end: Edtf) -> str:
    if end.kind is Kind.DATE:
        if start.kind is Kind.DATE:
            return f"{in_words(start)} to {in_words(end)}"
        return f"until {in_words(end)}"
    if start.kind is not Kind.DATE:
        return "an unknown time"
    return f"since {in_words(start)}" if end.kind is Kind.OPEN else f"from {in_words(start)}"


def _member(part: Edtf, *, one: bool) -> str:
    """Say a member of a set, of which a range can be the only one."""
    if part.kind is Kind.DATE:
        return in_words(part)
    start, end = part.parts
    if start.kind is Kind.OPEN:
        return f"before {_next(end)}" if _is_certain(end) else f"not after {in_words(end)}"
    if end.kind is Kind.OPEN:
        return (
            f"after {_previous(start)}" if _is_certain(start) else f"not before {in_words(start)}"
        )
    return _between(in_words(start), in_words(end)) if one else in_words(part)


def _is_certain(date: Edtf) -> bool:
    return date.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR) and not date.slack


def _next(date: Edtf) -> str:
    return _neighbour(date, 1 if date.last is None else date.last + 1)


def _previous(date: Edtf) -> str:
    return _neighbour(date, 1 if date.first is None else date.first - 1)


def _neighbour(date: Edtf, number: int) -> str:
    """Say the day, month or year, as the date is one, in which a day lies."""
    year, month, day = year_month_day(number)
    words = year_in_words(year)
    if date.precision is Precision.YEAR:
        return words
    month_words = f"{MONTHS[month - 1]} {words}"
    return month_words if date.precision is Precision.MONTH else f"{day} {month_words}"


def _joined(words: list[str], conjunction: str) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
