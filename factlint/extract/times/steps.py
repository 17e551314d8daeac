"""Count units of the calendar from a date: the next day, two years later, last week."""

from __future__ import annotations

from factlint.dates.days import day_number, weekday, year_month_day
from factlint.extract.times.outcome import Value, at, century_number, century_of, decade_from
from factlint.extract.times.values import Point, edtf_of, exists, timex_of


def weekday_of(point: Point) -> int:
    """Give the weekday of a day, Monday 1 to Sunday 7."""
    return weekday(day_number(point.year, point.month or 1, point.day or 1)) + 1


def stepped(reference: Point, unit: str, step: int) -> tuple[Value, Point | None]:
    """Give the point `step` units from the reference, as exact as both allow."""
    year, month, day = reference
    point = None
    if unit == "year":
        point = Point(year + step)
    elif unit == "decade":
        return decade_from(_decade_start(year) + 10 * step), None
    elif unit == "century":
        return century_of(century_number(year) + step), None
    elif unit in ("month", "quarter") and month is not None:
        years, index = divmod(month - 1 + step * (3 if unit == "quarter" else 1), 12)
        point = Point(year + years, index + 1)
    elif unit == "day" and day is not None and exists(reference):
        point = Point(*year_month_day(day_number(year, month or 1, day) + step))
    elif unit in ("week", "weekend", "fortnight") and day is not None and exists(reference):
        return week(reference, 2 * step if unit == "fortnight" else step, unit == "weekend")
    if point is None:
        return Value(None, None), None
    return at(point), point


def week(reference: Point, step: int, weekend: bool) -> tuple[Value, Point]:
    """Give the week, Monday to Sunday, that lies `step` weeks from a day's, and the day there."""
    number = day_number(reference.year, reference.month or 1, reference.day or 1) + 7 * step
    monday = number - weekday(number)
    thursday = year_month_day(monday + 3)  # ISO 8601: a week belongs to the year of its Thursday
    ordinal = (monday + 3 - day_number(thursday.year, 1, 1)) // 7 + 1
    first = Point(*year_month_day(monday + 5 if weekend else monday))
    last = Point(*year_month_day(monday + 6))
    timex = f"{timex_of(Point(thursday.year))}-W{ordinal:02}{'-WE' if weekend else ''}"
    value = Value(f"[{edtf_of(first)}..{edtf_of(last)}]", timex)
    value.first, value.last = first, last
    return value, Point(*year_month_day(number))


def _decade_start(year: int) -> int:
    """Give the year by which a decade is named: 1930 for 1934, -469 (470 BC) for -471."""
    return year // 10 * 10 if year > 0 else 1 - (1 - year) // 10 * 10
