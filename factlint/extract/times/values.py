"""Write a point of time as EDTF (ISO 8601-2) and as a TIMEX2/TIMEX3 value."""

from __future__ import annotations

from typing import NamedTuple

from factlint.dates.days import month_length
from factlint.extract.times.words import SEASON_NUMBER


class Point(NamedTuple):
    """A day, a month or a year; years are astronomical (480 BC is -479)."""

    year: int
    month: int | None = None
    day: int | None = None


def edtf_year(year: int) -> str:
    """Give a year with at least four digits: 0079, -0479."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def timex_year(year: int) -> str:
    """Give a year as TIMEX2 writes it: BC0480 for -479."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def edtf_of(point: Point, season: str = "") -> str:
    """Give the EDTF of a point, or of a season of its year."""
    year = edtf_year(point.year)
    if season:
        return f"{year}-{SEASON_NUMBER[season]}"
    if point.month is None:
        return year
    if point.day is None:
        return f"{year}-{point.month:02}"
    return f"{year}-{point.month:02}-{point.day:02}"


def timex_of(point: Point, part: str = "") -> str:
    """Give the TIMEX value of a point; `part` is a season, a half-year or a part of the day."""
    year = timex_year(point.year)
    if point.month is None:
        return f"{year}-{part}" if part else year
    if point.day is None:
        return f"{year}-{point.month:02}"
    return f"{year}-{point.month:02}-{point.day:02}{part}"


def exists(point: Point) -> bool:
    """Whether the calendar has that day."""
    if point.month is None:
        return True
    if not 1 <= point.month <= 12:
        return False
    return point.day is None or 1 <= point.day <= month_length(point.year, point.month)


def decade(named: int) -> tuple[str, str]:
    """Give EDTF and TIMEX of a decade by the year it is named for: 1960 -> 196X, 196."""
    if named > 0:
        return f"{named // 10:03}X", f"{named // 10:03}"
    # Before Christ the digits do not mask ten astronomical years: the 470s are 479 to 470.
    return f"[{edtf_year(named - 9)}..{edtf_year(named)}]", f"BC{(1 - named) // 10:03}"


def century_bounds(number: int) -> tuple[int, int]:
    """Give the first and last year of a century as its digits have it; -5 is the fifth BC."""
    first = 100 * (number - 1) if number > 0 else 1 + 100 * number
    return first, first + 99


def century(number: int) -> tuple[str, str]:
    """Give EDTF and TIMEX of a century: 19 -> 18XX, 18; -5 (the fifth before Christ)."""
    if number > 0:
        return f"{number - 1:02}XX", f"{number - 1:02}"
    first, last = century_bounds(number)
    return f"[{edtf_year(first)}..{edtf_year(last)}]", f"BC{-number - 1:02}"
