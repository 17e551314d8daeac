"""Writing EDTF for days and for bounds: the shortest string that says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import month_length, year_month_day

if TYPE_CHECKING:
    from factlint.dates.model import Bounds


def edtf_of_day(number: int) -> str:
    """Write a day number as EDTF; of a year of more than four digits, that year."""
    year, month, day = year_month_day(number)
    text = edtf_of_year(year)
    return text if text.startswith("Y") else f"{text}-{month:02}-{day:02}"


def edtf_of_year(year: int) -> str:
    """Write an astronomical year as EDTF: 0079, -0043, Y17000."""
    if not -9_999 <= year <= 9_999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def edtf_between(bounds: Bounds) -> str:
    """Write the bounds of a point of time as EDTF: a whole unit, or a one-of set.

    Raises ValueError when nothing bounds it, which EDTF has no string for.
    """
    first, last = bounds
    if first is None and last is None:
        raise ValueError("a point of time without bounds has no EDTF")
    length = _shortest(first, last)
    start = "" if first is None else _cut(edtf_of_day(first), length)
    end = "" if last is None else _cut(edtf_of_day(last), length)
    return _unit(start, end) or f"[{start}..{end}]"


def _cut(text: str, length: int | None) -> str:
    return text if text.startswith("Y") else text[:length]


def _shortest(first: int | None, last: int | None) -> int | None:
    """Give the length to which the day's texts can be cut, years or months being whole."""
    start = None if first is None else year_month_day(first)
    end = None if last is None else year_month_day(last)
    if start is not None and start.day != 1:
        return None
    if end is not None and end.day != month_length(end.year, end.month):
        return None
    if (start is None or start.month == 1) and (end is None or end.month == 12):
        return -len("-MM-DD")
    return -len("-DD")


def _unit(start: str, end: str) -> str | None:
    """Give the day, month, year, decade or century that begins and ends so."""
    if start == end:
        return start
    for zeros, nines in (("0", "9"), ("00", "99")):
        stem = start.removesuffix(zeros)
        if len(start) == len("YYYY") and stem != start and end == stem + nines:
            return stem + "X" * len(zeros)
    return None
