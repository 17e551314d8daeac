"""Resolve dates that name a day, month, year, season or longer, with or without their year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.days import julian_day_number, to_gregorian, weekday
from factlint.extract.times.outcome import Value, at, century_number, century_of, decade_from
from factlint.extract.times.steps import weekday_of
from factlint.extract.times.values import Point, edtf_of, exists, timex_of
from factlint.extract.times.words import SEASON_NUMBER
from factlint.limits import load_limits

if TYPE_CHECKING:
    from factlint.extract.times.narrative import Narrative
    from factlint.extract.times.told import Told

_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}  # a winter goes with its January
_SEASON_END = {"SP": 5, "SU": 8, "FA": 11, "WI": 2}


def tell_calendar(told: Told, narrative: Narrative) -> Value:
    """Resolve a day, a month or a year."""
    year = told.year if told.year is not None else narrative.year_for(told)
    if told.which == "fiscal" and year is not None:
        return _fiscal(year)
    if told.order == "either" and narrative.order == "dmy":
        told.day, told.month = told.month, told.day
    if year is None:
        return _hanging(told)
    point = Point(year, told.month, told.day)
    if not exists(point):
        value = Value(None, timex_of(point, told.part))
        value.problem = "impossible-date"
        return value
    value = at(point, told.part)
    if told.calendar == "julian" and point.month and point.day:
        point = Point(*to_gregorian(year, point.month, point.day))
        value.edtf, value.first, value.last = edtf_of(point), point, point
    if told.year is None:
        value.known, value.anchor = _known(told), narrative.anchor
    if told.order == "either" and not narrative.order:
        value.problem, value.edtf = "ambiguous-order", edtf_of(Point(year))
        value.first = value.last = Point(year)
    elif told.weekday and told.weekday not in _weekdays(told, point):
        if (
            told.year is None
            and narrative.carried
            and _may_be_of_another_year(point, told, narrative)
        ):
            return _hanging(told)
        value.problem = "weekday-differs"
    narrative.tell(point, told)
    return value


def _weekdays(told: Told, point: Point) -> set[int]:
    """Give which weekdays a day may have been, in either calendar while both were in use.

    The Friday of the Great Storm, 26 November 1703, is one of the Julian calendar.
    """
    found = {weekday_of(point)}
    if told.calendar != "julian" and point.year <= load_limits().last_old_style:
        day = julian_day_number(point.year, point.month or 1, point.day or 1)
        found.add(weekday(day) + 1)
    return found


def tell_day_alone(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "on the 20th" in the month last told, or the next one when it is long past."""
    reference = narrative.reference
    if reference is None or reference.month is None or reference.day is None or told.day is None:
        return None
    month, year = reference.month, reference.year
    if told.day < reference.day - 20:
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
    told.month, told.year, told.shape = month, year, "day"
    value = tell_calendar(told, narrative)
    value.known, value.anchor = f"---{told.day:02}", narrative.anchor
    return value


def _fiscal(year: int) -> Value:
    """Give a fiscal or school year, which may begin in the calendar year before."""
    value = Value(f"[{edtf_of(Point(year - 1))}..{edtf_of(Point(year))}]", timex_of(Point(year)))
    value.first, value.last = Point(year - 1), Point(year)
    return value


def _may_be_of_another_year(point: Point, told: Told, narrative: Narrative) -> bool:
    """Tell whether the story may be in another year than the one another block ended with.

    So it may where that told no day, or where the weekday fits in the year before or after.
    """
    near = (point._replace(year=point.year + step) for step in (-1, 1))
    fits = any(exists(one) and weekday_of(one) == told.weekday for one in near)
    return fits or not narrative.from_a_day


def _known(told: Told) -> str:
    month = f"--{told.month:02}" if told.month else ""
    return f"{month}-{told.day:02}" if told.day else month


def _hanging(told: Told) -> Value:
    """Keep what the words say of a date whose year nothing tells."""
    known = _known(told)
    value = Value(None, f"XXXX{known[1:]}{told.part}")
    value.known = known
    if told.month and told.day and not exists(Point(2000, told.month, told.day)):
        value.problem = "impossible-date"
    return value


def tell_bare(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "479" in a text that tells of years before Christ."""
    reference = narrative.reference
    if not narrative.before_christ or reference is None or told.year is None:
        return None
    year = 1 - told.year
    if abs(year - reference.year) > load_limits().one_tale:
        return None
    told.year, told.shape = year, "year"
    return tell_calendar(told, narrative)


def tell_short(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "'42" in the century of the narrative."""
    if narrative.reference is None or told.year is None:
        return None
    told.year += narrative.reference.year // 100 * 100
    return tell_calendar(told, narrative)


def tell_season(told: Told, narrative: Narrative) -> Value:
    """Resolve a season, in the year of the narrative where it has none."""
    month = _SEASON_MONTH[told.part]
    year = told.year
    if year is None:
        told.month = _SEASON_END[told.part] if told.which in ("previous", "last") else month
        year = narrative.year_for(told)
        told.month = None
    if year is None:
        return Value(None, f"XXXX-{told.part}")
    value = Value(edtf_of(Point(year), told.part), timex_of(Point(year), told.part))
    if told.part == "WI" and told.join == "dual":  # the winter of 1882-83 begins in 1882
        value.edtf = f"[{year:04}-11..{year + 1:04}-03]"
    value.first = value.last = Point(year)
    if told.year is None:
        value.known, value.anchor = f"-{SEASON_NUMBER[told.part]}", narrative.anchor
    narrative.tell(Point(year, None if told.year_told and told.part == "WI" else month), told)
    return value


def tell_turn(_told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the turn of the century" where the story is not half a century away from one."""
    reference = narrative.reference
    if reference is None or reference.year <= 0:
        return None
    turn = (reference.year + 50) // 100 * 100
    if abs(reference.year - turn) > load_limits().turn_of_century:
        return None
    value = Value(f"{edtf_of(Point(turn))}~", timex_of(Point(turn))[:2])
    value.first, value.last = Point(turn - 10), Point(turn + 10)
    value.anchor = narrative.anchor
    return value


def tell_stretch(told: Told, narrative: Narrative) -> Value | None:
    """Give one of two days, or some day or days between a first and a last."""
    if told.stretch is None:
        return None
    first, last = told.stretch
    value = at(first) if first == last else Value(None, told.named or timex_of(Point(first.year)))
    if first != last:
        value.edtf = f"[{edtf_of(first)}{',' if told.which == 'or' else '..'}{edtf_of(last)}]"
        value.first, value.last = first, last
    value.timex = told.named or value.timex
    narrative.tell(first if first == last else Point(first.year, first.month), told)
    return value


def tell_quarter(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the third quarter" in the year of the narrative."""
    reference = narrative.published if narrative.news else narrative.reference
    reference = None if narrative.undated else reference
    number = int(told.part[1])
    year = told.year
    if year is None and reference is not None:
        begun = reference.month is None or reference.month >= 3 * number - 2
        year = reference.year - (narrative.news and not begun)
    if year is None:
        return None
    value = Value(f"{edtf_of(Point(year))}-{32 + number}", timex_of(Point(year), told.part))
    value.first, value.last = Point(year, 3 * number - 2), Point(year, 3 * number)
    return value


def tell_decade(told: Told, narrative: Narrative) -> Value:
    """Give a decade, or the hundred years of "the 1800s"."""
    year = told.year or 0
    if told.shape == "hundred":
        return century_of(century_number(year))
    narrative.decade = year, told.start
    return decade_from(year)


def tell_decade_word(told: Told, narrative: Narrative) -> Value | None:
    """Resolve "the thirties" in the century of the narrative."""
    reference = narrative.reference
    if reference is None or told.year is None or reference.year <= 0:
        return None
    value = decade_from(reference.year // 100 * 100 + told.year)
    value.anchor = narrative.anchor
    return value


def tell_century(told: Told, _narrative: Narrative) -> Value:
    """Give a century by its number."""
    value = century_of(told.year or 1)
    if told.edge == "turn" and value.first is not None:  # some years round 1900
        value.edtf = f"{edtf_of(value.first)}~"
        value.first, value.last = Point(value.first.year - 10), Point(value.first.year + 10)
    return value
