"""Wikibase's time values: which days they can mean, by precision and calendar.

https://www.wikidata.org/wiki/Help:Dates; all rules were measured on a Wikibase of MediaWiki 1.43.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from factlint.dates import Bounds, day_number, julian_day_number, month_length
from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.wikidata.entityjson import Json

GREGORIAN: Final = "Q1985727"
JULIAN: Final = "Q1985786"
# The sign is always there; old values have years of eleven digits and more.
_TIME: Final = deferred(r"([+-])([0-9]{1,16})-([0-9]{2})-([0-9]{2})T.*")
# The last country of Europe left the Julian calendar in February 1923.
LAST_JULIAN_YEAR: Final = 1923


class TimePrecision(IntEnum):
    """How narrowly a time value is known; finer ones (hours) are unused, coarser ones unusable."""

    MILLENNIUM = 6
    CENTURY = 7
    DECADE = 8
    YEAR = 9
    MONTH = 10
    DAY = 11


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time as Wikibase has it: parts finer than the precision mean nothing, 0 is not known.

    `year` counts as history does: -44 is 44 BC, and there is no year 0.
    """

    year: int
    month: int
    day: int
    precision: int
    calendar: str = GREGORIAN  # the item id of the calendar that the parts are of

    @property
    def is_day(self) -> bool:
        """Tell whether it is a day, and no month or year."""
        return self.precision >= TimePrecision.DAY and bool(self.month and self.day)

    def bounds(self) -> Bounds | None:
        """Give the first and last day (day numbers) it can mean; None when it is unusable."""
        if self.year == 0 or self.precision < TimePrecision.MILLENNIUM:
            return None
        if self.precision < TimePrecision.YEAR:
            return self._years(*_whole_years(self.year, self.precision))
        year = _astronomical(self.year)
        if self.precision == TimePrecision.YEAR or not 1 <= self.month <= 12:
            return self._years(year, year)
        return self._days(year)

    def _years(self, first: int, last: int) -> Bounds:
        number = self._calendar()
        return Bounds(number(first, 1, 1), number(last, 12, 31))

    def _days(self, year: int) -> Bounds:
        number = self._calendar()
        length = self._month_length(year)
        # A Wikibase takes 30 February; what can be said of it is the month.
        if self.precision >= TimePrecision.DAY and 1 <= self.day <= length:
            day = number(year, self.month, self.day)
            return Bounds(day, day)
        return Bounds(number(year, self.month, 1), number(year, self.month, length))

    def _month_length(self, year: int) -> int:
        if self.calendar == JULIAN and self.month == 2:
            return 29 if year % 4 == 0 else 28
        return month_length(year, self.month)

    def _calendar(self) -> Callable[[int, int, int], int]:
        return julian_day_number if self.calendar == JULIAN else day_number


def _astronomical(year: int) -> int:
    """Count the year as ISO 8601 does: 1 BC, which history follows by AD 1, is 0."""
    return year + 1 if year < 0 else year


def _whole_years(year: int, precision: int) -> tuple[int, int]:
    """Give the first and last year of a decade, century or millennium, counted astronomically.

    A decade begins with its 0; a century and a millennium end with theirs: +2000 is of the 20th.
    """
    size = abs(year)
    if precision == TimePrecision.DECADE:
        least = size // 10 * 10
        most = least + 9
        least = max(least, 1)
    else:
        length = 100 if precision == TimePrecision.CENTURY else 1000
        most = -(-size // length) * length
        least = most - length + 1
    return (least, most) if year > 0 else (_astronomical(-most), _astronomical(-least))


def read_time(value: Json) -> TimeValue | None:
    """Read the value of a snak of type time; None when it is not one."""
    precision = value.get("precision")
    written = value.get("time")
    if not isinstance(written, str) or not isinstance(precision, int):
        return None
    match = _TIME.fullmatch(written)
    if match is None:
        return None
    sign, year, month, day = match.groups()
    calendar = str(value.get("calendarmodel", GREGORIAN)).rpartition("/")[2]
    return TimeValue(int(sign + year), int(month), int(day), precision, calendar or GREGORIAN)
