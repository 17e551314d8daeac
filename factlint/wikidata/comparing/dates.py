"""Compare a date that a text tells with the statements of a date: as stretches of days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factlint.dates import LONGEST_YEAR, Bounds
from factlint.wikidata.comparing.calendars import is_one_julian_day, one_in_two_calendars
from factlint.wikidata.comparing.outcomes import Outcome, Verdict, kindest
from factlint.wikidata.comparing.readings import Reading, reading_of
from factlint.wikidata.items import Rank, best_of
from factlint.wikidata.times import TimePrecision, TimeValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.dates import Edtf
    from factlint.wikidata.items import Statement

# Sources that count a year 0 and sources that do not have mixed years BC by one (phabricator
# T99674).
_YEAR_ONE: Final = 1  # the day number of 1 January of the year 1
_AGREES: Final = (Outcome.MATCH, Outcome.COMPATIBLE)


def compare_date(told: Edtf, statements: Sequence[Statement]) -> Verdict:
    """Compare with the best-rank statements among `statements`; the kindest verdict counts."""
    best = best_of(statements)
    verdict = kindest([_compared(told, one) for one in best])
    if verdict.outcome is Outcome.CONFLICT:
        return _with_lower_ranks(verdict, told, statements)
    if verdict.outcome in _AGREES and len(_values(best)) > 1:
        return replace(verdict, notes=(*verdict.notes, f"Wikidata holds {len(best)} values"))
    return verdict


def _compared(told: Edtf, statement: Statement) -> Verdict:
    if statement.main.kind == "novalue":
        return Verdict(Outcome.NO_VALUE, statement)
    reading = reading_of(statement)
    if reading.bounds is None:
        return Verdict(Outcome.UNKNOWN_VALUE, statement)
    extent = told.widened()
    mine = Bounds(extent.first, extent.last)
    if mine.meets(reading.bounds):
        same = reading.is_plain and (told.first, told.last) == reading.bounds
        return Verdict(Outcome.MATCH if same else Outcome.COMPATIBLE, statement)
    return _apart(told, mine, reading, statement)


def _apart(told: Edtf, mine: Bounds, reading: Reading, statement: Statement) -> Verdict:
    """Judge dates that do not meet as they are written."""
    if reading.value is not None and reading.is_plain and is_one_julian_day(told, reading.value):
        return Verdict(Outcome.MATCH, statement)
    why = _excuse(told, mine, reading)
    if why:
        return Verdict(Outcome.COMPATIBLE, statement, notes=(why,))
    assert reading.bounds is not None
    return Verdict(
        Outcome.CONFLICT,
        statement,
        gap=_gap(mine, reading.bounds),
        doubtful=reading.doubtful,
    )


def _excuse(told: Edtf, mine: Bounds, reading: Reading) -> str:
    """Say why dates that do not meet need not contradict each other, or give ''."""
    value, bounds = reading.value, reading.bounds
    if bounds is not None and _gap(mine, bounds) <= LONGEST_YEAR and _is_bc(mine, bounds):
        return "years BC are often off by one"
    if value is None:
        return ""
    whole = _year_of_new_year(value)
    if whole is not None and mine.meets(whole):
        return "1 January often stands for the year alone"
    return one_in_two_calendars(told, value)


def _year_of_new_year(value: TimeValue) -> Bounds | None:
    """Give the year that a 1 January of day precision may stand for."""
    if not value.is_day or (value.month, value.day) != (1, 1):
        return None
    return TimeValue(value.year, 0, 0, TimePrecision.YEAR, value.calendar).bounds()


def _is_bc(one: Bounds, other: Bounds) -> bool:
    firsts = [bounds.first for bounds in (one, other) if bounds.first is not None]
    return min(firsts, default=_YEAR_ONE) < _YEAR_ONE


def _gap(one: Bounds, other: Bounds) -> int:
    """Give the days between two stretches that do not meet."""
    gaps = [
        later.first - earlier.last
        for earlier, later in ((one, other), (other, one))
        if earlier.last is not None and later.first is not None
    ]
    return max(gaps, default=0)


def _with_lower_ranks(verdict: Verdict, told: Edtf, statements: Sequence[Statement]) -> Verdict:
    """Say so when a value that Wikidata does not hold for the best agrees with the text."""
    best = set(map(id, best_of(statements)))
    for one in statements:
        if id(one) in best or _compared(told, one).outcome not in _AGREES:
            continue
        if one.rank is Rank.DEPRECATED:
            return replace(verdict, notes=("Wikidata marks the text's value as deprecated",))
        note = "Wikidata holds the text's value too, at a lower rank"
        return replace(verdict, notes=(note,), doubtful=True)
    return verdict


def _values(statements: Sequence[Statement]) -> set[Bounds | None]:
    return {reading_of(one).bounds for one in statements}
