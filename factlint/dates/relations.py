"""How two dates that may be vague stand to each other: what must be, and what may be.

All compare the widened bounds, and say `surely` only where every reading agrees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates.days import LAST_SPRING_YEAR, YearMonthDay, to_gregorian, year_month_day
from factlint.dates.model import Bounds, Kind, Precision, hull

if TYPE_CHECKING:
    from factlint.dates.model import Edtf, Extent

# Greece, the last country of Europe to leave the Julian calendar, left it after this day.
_LAST_JULIAN_DAY: Final = YearMonthDay(1923, 2, 15)


def surely_before(a: Edtf, b: Edtf) -> bool:
    """Say whether all of `a` comes before any of `b`."""
    last, first = a.widened().last, b.widened().first
    return last is not None and first is not None and last < first


def surely_after(a: Edtf, b: Edtf) -> bool:
    """Say whether all of `a` comes after any of `b`."""
    return surely_before(b, a)


def overlaps(a: Edtf, b: Edtf) -> bool:
    """Say whether some day can belong to both."""
    return any(
        Bounds(one.first, one.last).meets(Bounds(other.first, other.last))
        for one in _readings(a)
        for other in _readings(b)
    )


def surely_overlaps(a: Edtf, b: Edtf) -> bool:
    """Say whether some day must belong to both: neither can end before the other starts."""
    one, other = a.widened(), b.widened()
    return _no_later(one.start.last, other.end.first) and _no_later(other.start.last, one.end.first)


def _no_later(last: int | None, first: int | None) -> bool:
    return last is not None and first is not None and last <= first


def may_be_same(a: Edtf, b: Edtf) -> bool:
    """Say whether both can name the same point, or the same stretch, of time."""
    return any(
        one.start.meets(other.start) and one.end.meets(other.end)
        for one in _readings(a)
        for other in _readings(b)
    )


def _readings(date: Edtf) -> list[Extent]:
    """Give what a date can be: of a one-of set each member, a range being a point in it."""
    if not date.is_set:
        return [date.widened()]
    members = [part.widened() for part in date.parts]
    return [hull([member], one=True) for member in members]


def calendar_difference(a: Edtf, b: Edtf) -> str | None:
    """Say in words how two different days can be one day told in two calendars, or give None."""
    one, other = _day(a), _day(b)
    if one is None or other is None or one == other:
        return None
    if _is_old_style_of(one, other) or _is_old_style_of(other, one):
        return "one may be Old Style (Julian), the other New Style (Gregorian)"
    if _begin_year_in_spring(one, other):
        return "one may count the year from 25 March, the other from 1 January"
    return None


def _day(date: Edtf) -> YearMonthDay | None:
    if date.kind is not Kind.DATE or date.precision is not Precision.DAY or date.first is None:
        return None
    return year_month_day(date.first)


def _is_old_style_of(old: YearMonthDay, new: YearMonthDay) -> bool:
    return old <= _LAST_JULIAN_DAY and to_gregorian(*old) == new


def _begin_year_in_spring(a: YearMonthDay, b: YearMonthDay) -> bool:
    if a[1:] != b[1:] or abs(a.year - b.year) != 1:
        return False
    return a[1:] < (3, 25) and max(a.year, b.year) <= LAST_SPRING_YEAR
