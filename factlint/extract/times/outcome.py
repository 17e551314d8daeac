"""What an expression comes to, while the block is being read."""

from __future__ import annotations

from factlint.extract.times.values import Point, century, century_bounds, decade, edtf_of, timex_of


class Value:
    """What an expression comes to."""

    __slots__ = ("anchor", "edtf", "first", "kind", "known", "last", "problem", "timex")

    def __init__(self, edtf: str | None, timex: str | None, kind: str = "date") -> None:
        self.edtf = edtf
        self.timex = timex
        self.kind = kind
        self.known: str | None = None
        self.anchor: int | None = None
        self.problem = ""
        self.first: Point | None = None  # bounds, as exact as the words
        self.last: Point | None = None


def at(point: Point, part: str = "") -> Value:
    """Give the value of one point of time."""
    value = Value(edtf_of(point), timex_of(point, part))
    value.first = value.last = point
    return value


def between(texts: tuple[str, str], first: int, last: int) -> Value:
    """Give the value of a stretch between two years, with its EDTF and TIMEX."""
    value = Value(*texts)
    value.first, value.last = Point(first), Point(last)
    return value


def decade_from(year: int) -> Value:
    """Give the decade named for a year: the 1960s, or the 470s BC (-469)."""
    return between(decade(year), year if year > 0 else year - 9, year + 9 if year > 0 else year)


def century_of(number: int) -> Value:
    """Give a century by its number; -5 is the fifth before Christ."""
    return between(century(number), *century_bounds(number))


def century_number(year: int) -> int:
    """Give the number of the century that a year is in, by its digits."""
    return year // 100 + 1 if year > 0 else (year - 1) // 100
