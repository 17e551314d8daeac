"""Measure what the dates of a contradiction make, without what the text states about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.time.distances import of_age, of_amount
from factlint.dates.days import completed_years, year_month_day
from factlint.dates.words import days_in_words, year_in_words
from factlint.model import Age, Date, Duration
from factlint.timeline.explaining import part_of
from factlint.timeline.network import ALWAYS, NEVER
from factlint.timeline.shifts import pull, push

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Claim
    from factlint.timeline import Constraint, Network

_Days = tuple[int | None, int | None]
_UNITS = {"day": 1, "week": 7}


class Measured(NamedTuple):
    """What is known of two events without the statement that does not fit, in words."""

    earlier: _Days
    later: _Days
    actual: str = ""  # the distance that the dates make
    fitting: str = ""  # when the later event would have to be for the statement to fit
    fitting_years: str = ""


def measured(
    network: Network,
    numbers: Sequence[int],
    ends: tuple[int, int],
    broken: Constraint,
    stated: Age | Duration | None,
) -> Measured:
    """Measure the distance between two points by all constraints but the broken rule's."""
    rest = [
        number
        for number in numbers
        if (network.constraints[number].rule, network.constraints[number].claims)
        != (broken.rule, broken.claims)
    ]
    small, points = part_of(network, rest)
    small.settle()
    known = [_known(small, points.get(end)) for end in ends]
    earlier, later = known
    unit = _unit(stated)
    return Measured(earlier, later, _distance(earlier, later, unit), *_fitting(earlier, stated))


def by_numbers(claim: Claim, stated: Duration, facts: Measured) -> Measured:
    """Count between bare years as people do, by the numbers: from 1958 to 1961 it is three."""
    since = claim.qualifier("since")
    if isinstance(since, Date):
        first, last = since.edtf, claim.time or ""
    else:
        first, _, last = (claim.time or "").partition("/")
    if stated.amount.unit != "year" or not all(map(_is_bare_year, (first, last))):
        return facts
    fitting = [int(first) + int(years) for years in (stated.amount.least, stated.amount.most)]
    years = " to ".join(str(year) for year in dict.fromkeys(fitting))
    return facts._replace(actual=str(int(last) - int(first)), fitting=years, fitting_years=years)


def _is_bare_year(edtf: str) -> bool:
    return len(edtf) == len("1905") and edtf.isdecimal()


def _known(small: Network, point: int | None) -> _Days:
    if point is None:
        return None, None
    low, high = small.low[point], small.high[point]
    return (None if low == NEVER else low), (None if high == ALWAYS else high)


def _unit(stated: Age | Duration | None) -> str:
    return stated.amount.unit if isinstance(stated, Duration) else "year"


def _distance(earlier: _Days, later: _Days, unit: str) -> str:
    least = _between(earlier[1], later[0], unit)
    most = _between(earlier[0], later[1], unit)
    if least is None and most is None:
        return ""
    if most is None:
        return f"at least {least}"
    if least is None:
        return f"at most {most}"
    if most - least == 1:
        return f"{least} or {most}"
    return str(least) if least == most else f"{least} to {most}"


def _between(first: int | None, last: int | None, unit: str) -> int | None:
    if first is None or last is None:
        return None
    if unit in _UNITS:
        return (last - first) // _UNITS[unit]
    if unit == "month":
        start, end = year_month_day(first), year_month_day(last)
        return 12 * (end.year - start.year) + end.month - start.month - (end.day < start.day)
    return completed_years(first, last)


def _fitting(earlier: _Days, stated: Age | Duration | None) -> tuple[str, str]:
    limits = of_age(stated) if isinstance(stated, Age) else None
    if isinstance(stated, Duration):
        limits = of_amount(stated.amount)
    if limits is None or earlier[0] is None or earlier[1] is None:
        return "", ""
    first = push(limits[0].at_least(), earlier[0])
    last = pull(limits[1].at_most(), earlier[1])
    one, other = year_month_day(first).year, year_month_day(last).year
    joined = f" {'or' if other - one == 1 else 'to'} "
    by_years = joined.join(map(year_in_words, sorted({one, other})))
    return days_in_words(first, last) if earlier[0] == earlier[1] else by_years, by_years
