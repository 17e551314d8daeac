"""Bend a date by the words before it: before 1963 is [..1962], since 1940 is 1940/.., c. 1892~."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import day_number, year_month_day
from factlint.extract.times.values import Point, edtf_of

if TYPE_CHECKING:
    from factlint.extract.times.told import Told

BENDING = frozenset(("before", "after", "by", "until", "since", "from", "or-later"))


def bent(edtf: str, told: Told, first: Point, last: Point) -> str:
    """Give the EDTF of a date under its preposition; `first` and `last` are its bounds."""
    about = edtf + told.circa if edtf[-1] != "]" else edtf
    match told.preposition:
        case "before":
            return f"[..{edtf_of(_neighbour(first, -1))}]"
        case "after":
            return f"[{edtf_of(_neighbour(last, 1))}..]"
        case "by":
            return f"[..{edtf_of(last)}]"
        case "or-later":
            return f"[{edtf_of(first)}..]"
        case "until":
            return f"../{about}"
        case "since" | "from":
            return f"{about}/.."
        case _:
            return about


def _neighbour(point: Point, step: int) -> Point:
    """Give the year, month or day before or after."""
    year, month, day = point
    if month is None:
        return Point(year + step)
    if day is None:
        years, index = divmod(month - 1 + step, 12)
        return Point(year + years, index + 1)
    return Point(*year_month_day(day_number(year, month, day) + step))
