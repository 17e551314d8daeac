"""The days a statement of a time can mean, with what its qualifiers say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import Bounds, add_months
from factlint.dates.model import CIRCA_MONTHS, Precision
from factlint.records import dataclass
from factlint.wikidata.times import TimePrecision

if TYPE_CHECKING:
    from factlint.wikidata.items import Snak, Statement
    from factlint.wikidata.times import TimeValue

EARLIEST: Final = "P1319"
LATEST: Final = "P1326"
CIRCUMSTANCES: Final = "P1480"
CIRCA: Final = "Q5727902"

_PRECISIONS: Final = {
    TimePrecision.DAY: Precision.DAY,
    TimePrecision.MONTH: Precision.MONTH,
    TimePrecision.YEAR: Precision.YEAR,
    TimePrecision.DECADE: Precision.DECADE,
    TimePrecision.CENTURY: Precision.CENTURY,
    TimePrecision.MILLENNIUM: Precision.MILLENNIUM,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A time value with its bounds; `bounds` is None when nothing can be compared with it."""

    value: TimeValue | None
    bounds: Bounds | None
    doubtful: bool = False
    is_plain: bool = True  # no qualifier moves the bounds


def reading_of(statement: Statement) -> Reading:
    """Read the main value of a statement with the qualifiers that widen or narrow it."""
    value = statement.main.time
    bounds = value.bounds() if value else None
    doubts = [snak.item for snak in statement.qualified(CIRCUMSTANCES)]
    if value is not None and bounds is not None and CIRCA in doubts:
        bounds = _widened(bounds, value)
    told = _told_bounds(statement)
    if told is not None:
        bounds = _replaced(bounds, told)
    return Reading(value, bounds, bool(doubts), not doubts and told is None)


def snak_bounds(snak: Snak | None) -> Bounds | None:
    """Give the days that a snak of a time can mean."""
    return snak.time.bounds() if snak is not None and snak.time is not None else None


def _widened(bounds: Bounds, value: TimeValue) -> Bounds:
    slack = CIRCA_MONTHS[_PRECISIONS.get(TimePrecision(min(value.precision, 11)), Precision.DAY)]
    return Bounds(_moved(bounds.first, -slack), _moved(bounds.last, slack))


def _moved(day: int | None, months: int) -> int | None:
    return None if day is None else add_months(day, months)


def _told_bounds(statement: Statement) -> Bounds | None:
    """Give what 'earliest date' and 'latest date' say; of several, the widest."""
    earliest = [snak_bounds(snak) for snak in statement.qualified(EARLIEST)]
    latest = [snak_bounds(snak) for snak in statement.qualified(LATEST)]
    firsts = [one.first for one in earliest if one is not None and one.first is not None]
    lasts = [one.last for one in latest if one is not None and one.last is not None]
    if not firsts and not lasts:
        return None
    return Bounds(min(firsts, default=None), max(lasts, default=None))


def _replaced(bounds: Bounds | None, told: Bounds) -> Bounds:
    """Put what qualifiers say in place of the value's own ends; never make a stretch of none."""
    if bounds is None:
        return told
    first = told.first if told.first is not None else bounds.first
    last = told.last if told.last is not None else bounds.last
    if first is not None and last is not None and first > last:
        ends = [end for end in (*bounds, *told) if end is not None]
        return Bounds(min(ends), max(ends))
    return Bounds(first, last)
