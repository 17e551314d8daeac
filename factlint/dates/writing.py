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
    if last is None or first is None:
        start = "" if first is None else _edge(first, first=True)
        return f"[{start}..{'' if last is None else _edge(last, first=False)}]"
    return _unit(first, last) or f"[{_edge(first, first=True)}..{_edge(last, first=False)}]"


def _unit(first: int, last: int) -> str | None:
    """Give the day, month, year, decade or century that is exactly these days."""
    start, end = _edge(first, first=True), _edge(last, first=False)
    if start == end or first == last:
        return start
    for zeros, nines in (("0", "9"), ("00", "99")):
        stem = start.removesuffix(zeros)
        if len(start) == 4 and stem != start and end == stem + nines:
            return stem + "X" * len(zeros)
    return None


def _edge(number: int, *, first: bool) -> str:
    """Write the coarsest unit that begins, or ends, with a day."""
    year, month, day = year_month_day(number)
    if (month, day) == ((1, 1) if first else (12, 31)):
        return edtf_of_year(year)
    text = edtf_of_day(number)
    if day == (1 if first else month_length(year, month)) and not text.startswith("Y"):
        return text[:-3]
    return text
