"""Distances between days, exact in the calendar and never decreasing.

A shift says that one day comes at least so much after another. Each has two directions that fit
each other (they are adjoint): `push` gives the least day the later point may have, `pull` the
greatest the earlier one may have, and push(x) <= y exactly when x <= pull(y).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from factlint.dates.days import day_number, month_length, year_month_day

DAYS: Final = 0  # target >= source + days
PLUS: Final = 1  # target >= source + months, and days on top
MINUS: Final = 2  # target + months >= source + days

# So many months before or after these days, the standard library's calendar, which has the years
# 1 to 9999, is safe, and fast.
_SAFE: Final = 12 * 1000
_FIRST: Final = date(1001, 1, 1).toordinal()
_LAST: Final = date(8999, 12, 31).toordinal()


class Shift(NamedTuple):
    """How much later, at least: months of the calendar, then days."""

    form: int
    months: int = 0
    days: int = 0


def after(months: int = 0, days: int = 0) -> Shift:
    """Say: at least so many months and days later. Negative days are allowed, for slack."""
    return Shift(PLUS, months, days) if months > 0 else Shift(DAYS, 0, days)


def not_after(months: int = 0, days: int = 0) -> Shift:
    """Say: the source comes at most so many months, and then days, after the target."""
    return Shift(MINUS, months, -days) if months > 0 else Shift(DAYS, 0, -days)


@lru_cache(maxsize=1 << 16)  # a search for what clashes pushes the same days again and again
def push(shift: Shift, day: int) -> int:
    """Give the least day of the target when the source is not before `day`."""
    form, months, days = shift
    if form == DAYS:
        return day + days
    return _plus(day, months) + days if form == PLUS else _minus(day + days, months)


@lru_cache(maxsize=1 << 16)
def pull(shift: Shift, day: int) -> int:
    """Give the greatest day of the source when the target is not after `day`."""
    form, months, days = shift
    if form == DAYS:
        return day - days
    return _plus_back(day - days, months) if form == PLUS else _plus_late(day, months) - days


# The laws differ on when someone born on 29 February comes of age. A lower bound takes the earlier
# reading, an upper bound the later one, so that only what no reading allows is a contradiction.


def _plus(day: int, months: int) -> int:
    if months % 12 == 0 and _FIRST <= day <= _LAST and -_SAFE < months < _SAFE:
        start = date.fromordinal(day)
        if start.day < 29:  # the common case, as fast as it gets
            return start.replace(year=start.year + months // 12).toordinal()
    year, month, number = _month_on(day, months)
    return day_number(year, month, min(number, month_length(year, month)))


def _plus_late(day: int, months: int) -> int:
    if months % 12 == 0 and _FIRST <= day <= _LAST and -_SAFE < months < _SAFE:
        start = date.fromordinal(day)
        if start.day < 29:
            return start.replace(year=start.year + months // 12).toordinal()
    year, month, number = _month_on(day, months)
    length = month_length(year, month)
    return day_number(year, month, min(number, length)) + (number > length)


def _month_on(day: int, months: int) -> tuple[int, int, int]:
    year, month, number = year_month_day(day)
    years, month = divmod(month - 1 + months, 12)
    return year + years, month + 1, number


def _plus_back(day: int, months: int) -> int:
    """Give the greatest day that is not after `day` when `months` are added."""
    back = _plus(day, -months)
    while _plus(back + 1, months) <= day:
        back += 1
    while _plus(back, months) > day:
        back -= 1
    return back


def _minus(day: int, months: int) -> int:
    """Give the least day that is not before `day` when `months` are added."""
    back = _plus(day, -months)
    while _plus_late(back - 1, months) >= day:
        back -= 1
    while _plus_late(back, months) < day:
        back += 1
    return back
