"""What an EDTF string says: bounds in day numbers, kind, precision, and what is doubtful."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from factlint.dates.days import add_months
from factlint.records import dataclass, field

# The Gregorian calendar's first day. Before it, a day in a text is as a rule a Julian one, while
# EDTF always counts Gregorian days.

# How far a circa date may be off. For a year: "ca. 1610" is indexed as 1605 to 1615 by Cataloging
# Cultural Objects (American Library Association 2006, 4.2.3.2.1). No standard gives the others:
# one unit of the next coarser kind for a day or a month, one of its own for a decade or more.
CIRCA_YEARS: Final = 5
# Seasons are told loosely: the Irish calendar's begin a month before the meteorologists', the
# astronomers' end three weeks after them.
SEASON_MONTHS: Final = 1


class Kind(StrEnum):
    """What an EDTF string is, as a whole."""

    DATE = "date"
    INTERVAL = "interval"  # A/B
    ONE_OF = "one of"  # [A,B]
    ALL_OF = "all of"  # {A,B}
    OPEN = "open"  # the side ".." of an interval or a set's range
    UNKNOWN = "unknown"  # the empty side of an interval


class Precision(IntEnum):
    """How narrowly a date is known, the finest first: '1999-XX' is known to the year."""

    DAY = 0
    MONTH = 1
    SEASON = 2
    YEAR = 3
    DECADE = 4
    CENTURY = 5
    MILLENNIUM = 6
    UNKNOWN = 7


# Months of slack for a date that is only approximate, by its precision; see CIRCA_YEARS.
CIRCA_MONTHS: Final = {
    Precision.DAY: 1,
    Precision.MONTH: 3,
    Precision.SEASON: 3,
    Precision.YEAR: 12 * CIRCA_YEARS,
    Precision.DECADE: 120,
    Precision.CENTURY: 1_200,
    Precision.MILLENNIUM: 12_000,
    Precision.UNKNOWN: 0,
}


class Bounds(NamedTuple):
    """The first and the last day a point of time can be; None where nothing bounds it."""

    first: int | None
    last: int | None

    def meets(self, other: Bounds) -> bool:
        """Say whether one day can lie in both."""
        return not (_before(self.last, other.first) or _before(other.last, self.first))


UNBOUNDED: Final = Bounds(None, None)


def _before(last: int | None, first: int | None) -> bool:
    return last is not None and first is not None and last < first


class Extent(NamedTuple):
    """Where a stretch of time can start and where it can end."""

    start: Bounds
    end: Bounds

    @property
    def first(self) -> int | None:
        """Give the first day that it may take in, a day number; None where that is open."""
        return self.start.first

    @property
    def last(self) -> int | None:
        """Give the last day that it may take in, a day number; None where that is open."""
        return self.end.last


@dataclass(frozen=True, slots=True)
class Edtf:
    """A parsed EDTF string. Equal when the texts are, since a text has one reading.

    `start` and `end` are the bounds of the start point and of the end point: those of A and of B
    for an interval A/B, and the same bounds twice for a date, which is a point somewhere in it.
    A one-of set is a point too; an all-of set starts with its earliest member.
    """

    text: str
    kind: Kind = field(compare=False)
    precision: Precision = field(compare=False)
    start: Bounds = field(compare=False)
    end: Bounds = field(compare=False)
    year: int | None = field(default=None, compare=False)  # where every digit is given
    month: int | None = field(default=None, compare=False)
    day: int | None = field(default=None, compare=False)
    season: int | None = field(default=None, compare=False)  # ISO 8601-2's number, 21 to 41
    approximate: bool = field(default=False, compare=False)
    uncertain: bool = field(default=False, compare=False)
    parts: tuple[Edtf, ...] = field(default=(), compare=False)  # sides, or members
    slack: int = field(default=0, compare=False)  # months, for what is not certain
    loose: Bounds | None = field(default=None, compare=False)  # a season's, told loosely

    @property
    def first(self) -> int | None:
        """The first day any of it can be; None when open or unknown."""
        return self.start.first

    @property
    def last(self) -> int | None:
        """The last day any of it can be; None when open or unknown."""
        return self.end.last

    @property
    def is_interval(self) -> bool:
        """Tell whether it is a stretch of time, A/B."""
        return self.kind is Kind.INTERVAL

    @property
    def is_set(self) -> bool:
        """Whether it names several dates of which one is meant."""
        return self.kind is Kind.ONE_OF

    def widened(self) -> Extent:
        """Give the bounds to check by: those of doubtful parts and of seasons widened."""
        return _widened(self)

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=1 << 15)
def _widened(date: Edtf) -> Extent:
    if date.kind is Kind.INTERVAL:
        return Extent(date.parts[0].widened().start, date.parts[1].widened().end)
    if date.parts:
        return hull([part.widened() for part in date.parts], one=date.is_set)
    bounds = date.loose or date.start
    if date.slack:
        bounds = Bounds(_moved(bounds.first, -date.slack), _moved(bounds.last, date.slack))
    return Extent(bounds, bounds)


def _moved(number: int | None, months: int) -> int | None:
    return None if number is None else add_months(number, months)


def hull(members: list[Extent], *, one: bool) -> Extent:
    """Give the extent of a set's members: of any one of them, or of all together."""
    first = _least([member.start.first for member in members])
    last = _most([member.end.last for member in members])
    if one:
        return Extent(Bounds(first, last), Bounds(first, last))
    # The earliest of all is no later than any member's last possible start.
    starts = [member.start.last for member in members if member.start.last is not None]
    ends = [member.end.first for member in members if member.end.first is not None]
    return Extent(Bounds(first, min(starts, default=None)), Bounds(max(ends, default=None), last))


def _least(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return min(known) if len(known) == len(numbers) else None


def _most(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return max(known) if len(known) == len(numbers) else None
