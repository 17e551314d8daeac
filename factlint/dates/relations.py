"""How two dates that may be vague stand to each other: what must be, and what may be.

All compare the widened bounds, and say `surely` only where every reading agrees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates.days import day_number, julian_day_number
from factlint.dates.model import Kind, Precision

if TYPE_CHECKING:
    from factlint.dates.model import Edtf

# Greece was the last country of Europe to leave the Julian calendar.
_LAST_JULIAN_DAY: Final = day_number(1923, 2, 28)
# England began the year on 25 March until 1752, Venice until 1797.
_LAST_SPRING_YEAR: Final = 1797


def surely_before(a: Edtf, b: Edtf) -> bool:
    """Say whether all of `a` comes before any of `b`."""
    last, first = a.widened().last, b.widened().first
    return last is not None and first is not None and last < first


def surely_after(a: Edtf, b: Edtf) -> bool:
    """Say whether all of `a` comes after any of `b`."""
    return surely_before(b, a)


def overlaps(a: Edtf, b: Edtf) -> bool:
    """Say whether some day can belong to both."""
    if Kind.ONE_OF in (a.kind, b.kind):
        return any(overlaps(x, y) for x in _choices(a) for y in _choices(b))
    return not surely_before(a, b) and not surely_before(b, a)


def surely_overlaps(a: Edtf, b: Edtf) -> bool:
    """Say whether some day must belong to both: neither can end before the other starts."""
    one, other = a.widened(), b.widened()
    return _no_later(one.start.last, other.end.first) and _no_later(other.start.last, one.end.first)


def _no_later(last: int | None, first: int | None) -> bool:
    return last is not None and first is not None and last <= first


def may_be_same(a: Edtf, b: Edtf) -> bool:
    """Say whether both can name the same point, or the same stretch, of time."""
    if Kind.ONE_OF in (a.kind, b.kind):
        return any(may_be_same(x, y) for x in _choices(a) for y in _choices(b))
    one, other = a.widened(), b.widened()
    return one.start.meets(other.start) and one.end.meets(other.end)


def _choices(date: Edtf) -> tuple[Edtf, ...]:
    return date.parts if date.kind is Kind.ONE_OF else (date,)


def calendar_difference(a: Edtf, b: Edtf) -> str | None:
    """Say in words how two different days can be one day told in two calendars, or give None."""
    if a.precision is not Precision.DAY or b.precision is not Precision.DAY or a.first == b.first:
        return None
    if _is_old_style_of(a, b) or _is_old_style_of(b, a):
        return "one may be Old Style (Julian), the other New Style (Gregorian)"
    if _begin_year_in_spring(a, b):
        return "one may count the year from 25 March, the other from 1 January"
    return None


def _is_old_style_of(old: Edtf, new: Edtf) -> bool:
    if old.first is None or old.first > _LAST_JULIAN_DAY:
        return False
    if old.year is None or old.month is None or old.day is None:
        return False
    return julian_day_number(old.year, old.month, old.day) == new.first


def _begin_year_in_spring(a: Edtf, b: Edtf) -> bool:
    if a.year is None or b.year is None or (a.month, a.day) != (b.month, b.day):
        return False
    before_spring = ((a.month or 0), (a.day or 0)) < (3, 25)
    return before_spring and abs(a.year - b.year) == 1 and max(a.year, b.year) <= _LAST_SPRING_YEAR
