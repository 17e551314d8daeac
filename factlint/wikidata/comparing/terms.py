"""Compare when something held: a marriage, an office, an employment, with their terms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factlint.dates import LONGEST_YEAR, Bounds, parse_edtf
from factlint.wikidata.comparing.dates import compare_date
from factlint.wikidata.comparing.outcomes import Outcome, Verdict, kindest
from factlint.wikidata.comparing.readings import snak_bounds
from factlint.wikidata.items import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.dates import Edtf
    from factlint.wikidata.items import Snak

START: Final = "P580"
END: Final = "P582"
POINT: Final = "P585"
# An office is won before it is taken up, a course ends before its degree is given, and both are
# told by the year of either; a wedding has one day.
SLACK_DAYS: Final = LONGEST_YEAR
_EXACT: Final = frozenset({"P26"})


def compare_term(told: Edtf, statement: Statement) -> Verdict:
    """Compare a time with the start, end and point of time that a statement's qualifiers give."""
    starts = tuple(statement.qualified(START, POINT))
    ends = tuple(statement.qualified(END, POINT))
    if not starts and not ends:
        return Verdict(Outcome.COMPATIBLE, statement, notes=("Wikidata does not say when it held",))
    verdict = _ends(told, starts, ends) if told.is_interval else _within(told, starts, ends)
    verdict = replace(verdict, statement=statement)
    if verdict.outcome is Outcome.CONFLICT and _is_near(verdict, statement):
        note = "the dates are near enough for an office, a course or a membership"
        return Verdict(Outcome.COMPATIBLE, statement, notes=(note,))
    return verdict


def _is_near(verdict: Verdict, statement: Statement) -> bool:
    return statement.main.property not in _EXACT and verdict.gap <= SLACK_DAYS


def _ends(told: Edtf, starts: Sequence[Snak], ends: Sequence[Snak]) -> Verdict:
    """Compare start with start and end with end; the one that fits worse counts."""
    verdicts = [
        kindest([_end(mine, snak) for snak in snaks])
        for mine, snaks in zip(told.parts, (starts, ends), strict=True)
        if snaks and mine.widened().start != (None, None)
    ]
    worst = [one for one in verdicts if one.outcome is Outcome.CONFLICT]
    if worst:
        return max(worst, key=lambda one: one.gap)
    if len(verdicts) == 2 and all(one.outcome is Outcome.MATCH for one in verdicts):
        return verdicts[0]
    return Verdict(Outcome.COMPATIBLE)


def _end(told: Edtf, snak: Snak) -> Verdict:
    verdict = compare_date(told, (Statement("", snak),))
    return replace(verdict, qualifier=snak)


def _within(told: Edtf, starts: Sequence[Snak], ends: Sequence[Snak]) -> Verdict:
    """Judge a point of time: it may lie anywhere between the first start and the last end."""
    at_an_end = kindest([_end(told, snak) for snak in (*starts, *ends) if snak_bounds(snak)])
    if at_an_end.outcome in (Outcome.MATCH, Outcome.COMPATIBLE):
        return at_an_end
    extent = told.widened()
    if Bounds(extent.first, extent.last).meets(_stretch(starts, ends)):
        return Verdict(Outcome.COMPATIBLE)
    return at_an_end


def _stretch(starts: Sequence[Snak], ends: Sequence[Snak]) -> Bounds:
    """Give the stretch from the first start to the last end; an unknown end leaves it open."""
    firsts = [bounds.first if (bounds := snak_bounds(snak)) else None for snak in starts]
    lasts = [bounds.last if (bounds := snak_bounds(snak)) else None for snak in ends]
    known_firsts = [one for one in firsts if one is not None]
    known_lasts = [one for one in lasts if one is not None]
    return Bounds(
        min(known_firsts) if known_firsts and len(known_firsts) == len(firsts) else None,
        max(known_lasts) if known_lasts and len(known_lasts) == len(lasts) else None,
    )


def compare_terms(told: Edtf, statements: Sequence[Statement]) -> Verdict:
    """Compare with several statements of one thing: an office held twice has two terms.

    A stretch may be several terms on end: its start must fit one of them, its end another.
    """
    verdict = kindest([compare_term(told, one) for one in statements])
    if verdict.outcome is not Outcome.CONFLICT or len(statements) < 2 or not told.is_interval:
        return verdict
    halves = (f"{told.parts[0]}/..", f"../{told.parts[1]}")
    if all(_fits(parse_edtf(half), statements) for half in halves):
        return Verdict(Outcome.COMPATIBLE, verdict.statement)
    return verdict


def _fits(told: Edtf, statements: Sequence[Statement]) -> bool:
    return any(compare_term(told, one).outcome is not Outcome.CONFLICT for one in statements)
