"""Bend a date by the words before it: before 1963 is [..1962], since 1940 is 1940/.., c. 1892~."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import day_number, year_month_day
from factlint.extract.times.values import Point, edtf_of

if TYPE_CHECKING:
    from factlint.extract.times.told import Told

BENDING = frozenset(("before", "after", "by", "until", "since", "from", "or-later"))


def about(edtf: str, told: Told) -> str:
    """Give an EDTF with the doubt of its words: 1892~, 1892?."""
    return edtf if edtf[-1] == "]" else edtf + told.circa


def bent(edtf: str, told: Told, first: Point, last: Point) -> str:
    """Give the EDTF of a date under its preposition; `first` and `last` are its bounds."""
    vague = bool(told.circa or told.edge or told.shape == "season")
    open_ended = edtf[0] == "["
    match "vague-" * vague + told.preposition:
        case "before":
            return f"[..{edtf_of(_neighbour(first, -1))}]"
        case "after":
            return f"[{edtf_of(_neighbour(last, 1))}..]"
        case "by":
            return f"[..{edtf_of(last)}]"
        case "vague-before" | "vague-by":  # before late 1942: in 1942, or before it
            return f"[..{edtf_of(last)}{told.circa}]"
        case "vague-after" | "or-later" | "vague-or-later":
            return f"[{edtf_of(first)}{told.circa}..]"
        case "until" | "vague-until":
            return f"../{edtf_of(last) if open_ended else about(edtf, told)}"
        case "since" | "from" | "vague-since" | "vague-from":
            return f"{edtf_of(first) if open_ended else about(edtf, told)}/.."
        case _:
            return about(edtf, told)


def _neighbour(point: Point, step: int) -> Point:
    """Give the year, month or day before or after."""
    year, month, day = point
    if month is None:
        return Point(year + step)
    if day is None:
        years, index = divmod(month - 1 + step, 12)
        return Point(year + years, index + 1)
    return Point(*year_month_day(day_number(year, month, day) + step))
