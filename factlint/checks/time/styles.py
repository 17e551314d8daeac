"""Old and New Style: one day by the Julian and by the Gregorian calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import parse_edtf
from factlint.dates.days import day_number, julian_day_number, year_month_day

if TYPE_CHECKING:
    from collections.abc import Sequence

# Greece was the last state in Europe to change, on 1 March 1923.
_LAST: Final = day_number(1923, 3, 1)


def are_styles_of_one_day(dates: Sequence[str]) -> bool:
    """Say whether two full dates are one day told by the two calendars, as texts often do."""
    days = sorted({day for edtf in dates if (day := _day(edtf)) is not None})
    if len(days) != 2 or any(_day(edtf) is None for edtf in dates):
        return False
    return days[1] < _LAST and _as_julian(days[0]) == days[1]


def _day(edtf: str) -> int | None:
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return None
    return date.first if date.first == date.last else None


def _as_julian(day: int) -> int:
    """Give the day that the same words name by the Julian calendar."""
    return julian_day_number(*year_month_day(day))
