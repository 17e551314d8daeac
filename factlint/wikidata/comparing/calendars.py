"""How one day may be told as two: in two calendars, or with two beginnings of the year.

Of the dates that Wikidata holds, many were entered in the one calendar and marked as the other
(https://www.wikidata.org/wiki/Wikidata:Calendar_dates); a text seldom says which it means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.dates import (
    LAST_SPRING_YEAR,
    Bounds,
    Kind,
    Precision,
    day_number,
    julian_day_number,
    month_length,
)
from factlint.wikidata.times import JULIAN, LAST_JULIAN_YEAR, TimePrecision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.dates import Edtf
    from factlint.wikidata.times import TimeValue

# Julian days before it need no mark: there was no other calendar (Inter gravissimas, 1582).
_FIRST_GREGORIAN: Final = day_number(1582, 10, 15)
_SPRING: Final = (3, 25)  # with which years began in some countries


class _Parts(NamedTuple):
    """A date as it is written, whatever its calendar: month and day are 0 when not told."""

    year: int  # astronomical
    month: int
    day: int


def one_in_two_calendars(told: Edtf, value: TimeValue) -> str:
    """Say how both can be one date told in two calendars, or give ''."""
    mine, theirs = _parts_told(told), _parts_held(value)
    if mine is None or theirs is None or not (mine.month or theirs.month):
        return ""  # of two whole years, a tail of thirteen days says nothing
    for one, is_spring in _readings(mine):
        for other, is_other_spring in _readings(theirs):
            if one.meets(other):
                return _words(is_spring or is_other_spring)
    return ""


def is_one_julian_day(told: Edtf, value: TimeValue) -> bool:
    """Tell whether both are one day from before there was another calendar."""
    mine, theirs = _parts_told(told), _parts_held(value)
    if mine is None or mine != theirs or not mine.day:
        return False
    bounds = value.bounds()
    return value.calendar == JULIAN and bounds is not None and _is_early(bounds)


def _is_early(bounds: Bounds) -> bool:
    return bounds.last is not None and bounds.last < _FIRST_GREGORIAN


def _words(is_spring: bool) -> str:
    if is_spring:
        return "one may count the year from 25 March, the other from 1 January"
    return "one may be Old Style (Julian), the other New Style (Gregorian)"


def _parts_told(told: Edtf) -> _Parts | None:
    plain = told.kind is Kind.DATE and told.season is None and told.year is not None
    if not plain or told.year is None or told.precision > Precision.YEAR:
        return None
    return _Parts(told.year, told.month or 0, (told.day or 0) if told.month else 0)


def _parts_held(value: TimeValue) -> _Parts | None:
    if value.precision < TimePrecision.YEAR or value.year == 0:
        return None
    year = value.year + 1 if value.year < 0 else value.year
    if value.precision == TimePrecision.YEAR or not 1 <= value.month <= 12:
        return _Parts(year, 0, 0)
    return _Parts(year, value.month, value.day if value.precision >= TimePrecision.DAY else 0)


def _readings(parts: _Parts) -> Iterator[tuple[Bounds, bool]]:
    """Yield the stretches a written date can mean, and whether the year begins in spring there."""
    # As written is always read as Gregorian too: a day may be marked Julian by mistake.
    for is_julian in (False, True) if parts.year <= LAST_JULIAN_YEAR else (False,):
        yield _bounds(parts, is_julian), False
        if parts.month and parts[1:] < _SPRING and parts.year < LAST_SPRING_YEAR:
            # In the Old Style the months before spring still belonged to the year before.
            yield _bounds(parts._replace(year=parts.year + 1), is_julian), True
        if not parts.month and parts.year < LAST_SPRING_YEAR:
            yield _spring_tail(parts.year, is_julian), True


def _spring_tail(year: int, is_julian: bool) -> Bounds:
    number = julian_day_number if is_julian else day_number
    return Bounds(number(year + 1, 1, 1), number(year + 1, 3, 24))


def _bounds(parts: _Parts, is_julian: bool) -> Bounds:
    number = julian_day_number if is_julian else day_number
    year, month, day = parts
    if not month:
        return Bounds(number(year, 1, 1), number(year, 12, 31))
    length = month_length(year, month)
    if is_julian and month == 2:
        length = 29 if year % 4 == 0 else 28
    if day:
        only = number(year, month, min(day, length))
        return Bounds(only, only)
    return Bounds(number(year, month, 1), number(year, month, length))
