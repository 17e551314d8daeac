"""Days as numbers: the proleptic Gregorian and Julian calendars, exact for every year.

A day number counts days from 1 January of the year 1 of the proleptic Gregorian calendar, which
is day 1 (Rata Die; the same as `datetime.date.toordinal`). Years are astronomical, as in ISO 8601:
0 is 1 BC and -43 is 44 BC. A date is `(year, month, day)`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

LONGEST_YEAR: Final = 366  # days; for a year's slack none is too few
LAST_SPRING_YEAR: Final = 1797  # England began the year on 25 March until 1752, Venice until then
_LENGTHS: Final = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_CYCLE: Final = 146_097  # days in 400 Gregorian years


class YearMonthDay(NamedTuple):
    """A day of a calendar, the year counted astronomically."""

    year: int
    month: int
    day: int


def is_leap(year: int) -> bool:
    """Say whether the Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Give the number of days of a Gregorian month, 1 to 12."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


def day_number(year: int, month: int, day: int) -> int:
    """Give the number of a Gregorian day; raise ValueError where there is no such day."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month:02}")
    if not 1 <= day <= _LENGTHS[month] and not (day == 29 and month == 2 and is_leap(year)):
        raise ValueError(f"month {month:02} of {year} has {month_length(year, month)} days")
    marched = year - 1 if month <= 2 else year
    return _from_march(marched, month, day) - marched // 100 + marched // 400


def _from_march(year: int, month: int, day: int) -> int:
    # Years that begin on 1 March put the leap day at their end, and make (153 m + 2) // 5 the
    # days before month m (E. G. Richards, "Mapping Time", ch. 25).
    return 365 * year + year // 4 + (153 * ((month + 9) % 12) + 2) // 5 + day - 306


def year_month_day(number: int) -> YearMonthDay:
    """Give the Gregorian date of a day number."""
    cycles, day = divmod(number + 305, _LEAP_CYCLE)
    year = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    return _to_january(400 * cycles + year, day - (365 * year + year // 4 - year // 100))


def _to_january(year: int, day: int) -> YearMonthDay:
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    return (
        YearMonthDay(year + 1, month - 9, day) if month > 9 else YearMonthDay(year, month + 3, day)
    )


def julian_day_number(year: int, month: int, day: int) -> int:
    """Give the number of a day of the Julian calendar; raise ValueError where there is none."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month:02}")
    length = 29 if month == 2 and year % 4 == 0 else _LENGTHS[month]
    if not 1 <= day <= length:
        raise ValueError(f"month {month:02} of {year} has {length} days in the Julian calendar")
    return _from_march(year - 1 if month <= 2 else year, month, day) - 2


def to_gregorian(year: int, month: int, day: int) -> YearMonthDay:
    """Give the Gregorian date of a day of the Julian calendar (Old Style to New Style)."""
    return year_month_day(julian_day_number(year, month, day))


def weekday(number: int) -> int:
    """Give the weekday of a day number, Monday 0 to Sunday 6."""
    return (number - 1) % 7


def add_months(number: int, months: int) -> int:
    """Give the same day of the month so many months on, or that month's last day.

    31 January and a month is 28 or 29 February. Never decreasing in `number`.
    """
    year, month, day = year_month_day(number)
    years, month = divmod(month - 1 + months, 12)
    year, month = year + years, month + 1
    return day_number(year, month, min(day, month_length(year, month)))


def add_years(number: int, years: int, *, late: bool = False) -> int:
    """Give the same calendar day so many years on; never decreasing in `number`.

    In a common year 29 February becomes 28 February, or with `late` 1 March: the laws differ on
    when someone born on it comes of age. A lower bound wants the one, an upper bound the other.
    """
    year, month, day = year_month_day(number)
    year += years
    if day == 29 and month == 2 and not is_leap(year):
        return day_number(year, 3, 1) if late else day_number(year, 2, 28)
    return day_number(year, month, day)


def completed_years(since: int, until: int, *, late: bool = True) -> int:
    """Give the calendar years completed between two day numbers: an age at the last birthday.

    Negative when `until` comes first. With `late`, someone born on 29 February has their birthday
    on 1 March of a common year, else on 28 February.
    """
    years = year_month_day(until).year - year_month_day(since).year
    return years - 1 if until < add_years(since, years, late=late) else years
